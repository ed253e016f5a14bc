import { expect, test } from '@jest/globals';
import type { Exec, ExecResult } from '../../../src/io/exec.js';
import { installedTool } from '../../../src/scan/tool/installed.js';
import type { VersionQuestion } from '../../../src/scan/tool/tool.js';
import { anEnding } from '../../helpers/exec-result.js';

const saying = (text: string, more: Partial<ExecResult> = {}) => anEnding({ stdout: Buffer.from(text), ...more });

function ask(result: ExecResult, version: Partial<VersionQuestion> = {}) {
  const exec: Exec = async () => result;
  return installedTool(exec, { name: 'tool', version: { args: ['--version'], ...version } });
}

test.each([
  ['tool version v1.2.3 (linux)', '1.2.3'],
  ['2.14', '2.14'],
  ['tool 3.4.5-rc.1', '3.4.5-rc.1'],
  ['development build', 'unknown'],
])('of "%s" the version %s is told, which a report names', async (text, version) => {
  expect(await ask(saying(text))).toEqual({ status: 'usable', version });
});

test('a version on standard error is one too', async () => {
  expect(await ask(anEnding({ stderr: 'tool 1.2.3' }))).toEqual({ status: 'usable', version: '1.2.3' });
});

test.each([
  ['is older', '2.3.9', '2.3.9', 'is older than 2.4.0'],
  ['is not told', 'development build', null, 'does not tell its version'],
])('where a least version is asked for, one that %s is refused', async (_, text, version, reason) => {
  expect(await ask(saying(text), { minimum: '2.4.0' })).toEqual({ status: 'refused', version, reason });
});

test('the least version itself is taken, and the number of another thing is not taken for it', async () => {
  const question = { minimum: '2.4.0', pattern: /tool: (\d+\.\d+\.\d+)/ };
  expect(await ask(saying('library: 0.1.0\ntool: 2.4.0'), question)).toEqual({ status: 'usable', version: '2.4.0' });
});

test('a tool that is not there is absent; one that cannot say its version is broken, and the two are told apart', async () => {
  expect(await ask(anEnding({ ended: 'not-found', exitCode: null }))).toEqual({ status: 'absent' });
  const crashed = { status: 'refused', version: null, reason: 'ended with exit code 139' };
  expect(await ask(saying('1.2.3', { exitCode: 139 }))).toEqual(crashed);
});

test('is asked outside the repository, where it might find a program of the change', async () => {
  const folders: string[] = [];
  const exec: Exec = async (_command, _args, { cwd }) => {
    folders.push(cwd);
    return anEnding();
  };
  await installedTool(exec, { name: 'tool', version: { args: [] } });
  expect(folders).not.toContain(process.cwd());
});
