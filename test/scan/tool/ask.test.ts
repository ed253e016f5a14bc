import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { Exec, ExecResult } from '../../../src/io/exec.js';
import { type Asked, askTool } from '../../../src/scan/tool/ask.js';
import { makeToolFolder } from '../../../src/scan/tool/folder.js';
import type { Canary, Tool } from '../../../src/scan/tool/tool.js';
import { anEnding } from '../../helpers/exec-result.js';

/** Reads a file that it is asked for, and prints `ok: ` before it. */
const TOOL: Tool<string, string> = {
  name: 'tool',
  version: { args: ['--version'] },
  limits: { timeoutMs: 7000, maxOutputBytes: 1000 },
  completed: [0, 9],
  command: (file) => ({ args: ['read', file] }),
  read: ({ stdout }) => (stdout.toString().startsWith('ok: ') ? stdout.toString().slice(4) : null),
};

const CANARY: Canary<string> = {
  path: 'canary/file.txt',
  text: 'planted',
  doubt: (answer) => (answer.includes('planted') ? null : 'did not find what was planted'),
};

const looks: Exec = async (_command, args, { cwd }) =>
  anEnding({ stdout: Buffer.from(`ok: ${readFileSync(join(cwd, args.at(-1) ?? ''), 'utf8')}`) });
const ends =
  (more: Partial<ExecResult>): Exec =>
  async () =>
    anEnding({ stdout: Buffer.from('ok: planted'), ...more });

async function ask(exec: Exec, file = CANARY.path): Promise<Asked<string>> {
  const folder = await makeToolFolder();
  try {
    await folder.plant(CANARY);
    await folder.add('head', 'a.txt', Buffer.from('clean'), null);
    return await askTool(exec, TOOL, folder, file, CANARY);
  } finally {
    folder.remove();
    expect(existsSync(folder.files)).toBe(false);
  }
}

test('the answer of a tool that has looked is believed', async () => {
  expect(await ask(looks)).toEqual({ status: 'answered', answer: 'planted', doubt: null });
});

test('a tool that does not tell of what was planted has not looked: its answer comes with the doubt', async () => {
  const doubt = 'did not find what was planted';
  expect(await ask(looks, 'head/a.txt')).toEqual({ status: 'answered', answer: 'clean', doubt });
});

test('another exit code of a scan that completed is no failure', async () => {
  expect(await ask(ends({ exitCode: 9 }))).toMatchObject({ status: 'answered' });
});

test.each<[string, Partial<ExecResult>, string]>([
  ['an exit code that is none of a scan', { exitCode: 1 }, 'ended with exit code 1'],
  ['a hang', { ended: 'timeout', exitCode: null }, 'did not finish within 7 s and was stopped'],
  ['a flood', { ended: 'too-much-output', exitCode: null }, 'wrote more output than is read and was stopped'],
  [
    'an end for want of memory',
    { ended: 'signal', exitCode: null, signal: 'SIGKILL' },
    'was ended by the signal SIGKILL; out of memory?',
  ],
  ['an end by who knows what', { ended: 'signal', exitCode: null }, 'was ended by a signal; out of memory?'],
  ['a program that went away', { ended: 'not-found', exitCode: null }, 'could not be started'],
  ['something that is no report', { stdout: Buffer.from('hello') }, 'wrote a report that cannot be read'],
  ['nothing at all', { stdout: Buffer.alloc(0) }, 'wrote a report that cannot be read'],
])('%s is no answer, whatever was printed', async (_, more, reason) => {
  expect(await ask(ends(more))).toEqual({ status: 'failed', reason });
});
