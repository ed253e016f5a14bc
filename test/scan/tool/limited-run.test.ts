import { describe, expect, test } from '@jest/globals';
import { type Exec, type ExecOptions, type ExecResult, runCommand } from '../../../src/io/exec.js';
import { limitedRun } from '../../../src/scan/tool/limited-run.js';
import { HARD_ADDRESS_SPACE } from '../../../src/scan/tool/limits.js';
import { anEnding } from '../../helpers/exec-result.js';
import { findTool } from '../../helpers/find-tool.js';

const LIMITS = { timeoutMs: 90_000, maxOutputBytes: 1000 };
const COMMAND = { args: ['scan', '.'], env: { TOOL_HOME: '/tmp/x' } };
const linux = process.platform === 'linux' ? test : test.skip;

interface Call {
  readonly command: string;
  readonly args: readonly string[];
  readonly options: ExecOptions;
}

function recording(answer: (command: string) => Partial<ExecResult>): { exec: Exec; calls: Call[] } {
  const calls: Call[] = [];
  const exec: Exec = async (command, args, options) => {
    calls.push({ command, args, options });
    return anEnding(answer(command));
  };
  return { exec, calls };
}

const run = (exec: Exec) => limitedRun(exec, 'tool', COMMAND, LIMITS, '/tmp/x/files');

linux('the memory of every tool is limited where prlimit is there', async () => {
  const { exec, calls } = recording(() => ({ exitCode: 1 }));
  await run(exec);
  expect(calls.map(({ command, args }) => [command, ...args])).toEqual([
    ['prlimit', `--as=${HARD_ADDRESS_SPACE}`, 'tool', 'scan', '.'],
  ]);
});

linux.each<[string, Partial<ExecResult>]>([
  ['is not there', { ended: 'not-found', exitCode: null }],
  [
    'may not raise a lower limit',
    { exitCode: 1, stderr: 'prlimit: failed to set the AS resource limit: Operation not permitted\n' },
  ],
])('where prlimit %s the scan runs all the same', async (_, refusal) => {
  const { exec, calls } = recording((command) => (command === 'prlimit' ? refusal : {}));
  expect(await run(exec)).toEqual(anEnding());
  expect(calls.map(({ command }) => command)).toEqual(['prlimit', 'tool']);
});

test('time and output are limited, Go collects early, and nothing but what the tool asks for is added', async () => {
  const { exec, calls } = recording(() => ({}));
  await run(exec);
  for (const { options } of calls) {
    expect(options).toEqual({
      cwd: '/tmp/x/files',
      timeoutMs: 90_000,
      maxBytes: 1000,
      env: { GOMEMLIMIT: '3GiB', TOOL_HOME: '/tmp/x' },
    });
  }
});

if (process.platform !== 'linux' || findTool('prlimit') === null) test.skip('SKIPPED: no prlimit here', () => {});
else {
  describe('the real limit', () => {
    test('holds in the tool itself, and in what it starts', async () => {
      const shell = { args: ['-c', 'ulimit -v; sh -c "ulimit -v"'] };
      const { stdout } = await limitedRun(runCommand, 'sh', shell, LIMITS, '/');
      const kibibytes = String(HARD_ADDRESS_SPACE / 1024);
      expect(stdout.toString().trim().split('\n')).toEqual([kibibytes, kibibytes]);
    });

    test('makes no tool of one that is not there', async () => {
      expect((await limitedRun(runCommand, 'no-such-tool-here', COMMAND, LIMITS, '/')).ended).toBe('not-found');
    });
  });
}
