import { expect, test } from '@jest/globals';
import type { Exec, ExecResult } from '../../../../src/io/exec.js';
import { runOsvScanner } from '../../../../src/scan/dependencies/osv-scanner/run.js';

const ended: ExecResult = { exitCode: 0, stdout: Buffer.alloc(0), stderr: '', ended: 'exited', signal: null };
const REQUEST = { folder: '/tmp/x/lockfiles', config: '/tmp/x/osv-scanner.toml', database: null };
const linux = process.platform === 'linux' ? test : test.skip;

function recording(answer: (command: string) => Partial<ExecResult>): { exec: Exec; commands: string[] } {
  const commands: string[] = [];
  const exec: Exec = async (command) => {
    commands.push(command);
    return { ...ended, ...answer(command) };
  };
  return { exec, commands };
}

linux('the memory is limited where prlimit is there', async () => {
  const { exec, commands } = recording(() => ({ exitCode: 1 }));
  await runOsvScanner(exec, REQUEST);
  expect(commands).toEqual(['prlimit']);
});

linux.each<[string, Partial<ExecResult>]>([
  ['is not there', { ended: 'not-found', exitCode: null }],
  [
    'may not raise a lower limit',
    { exitCode: 1, stderr: 'prlimit: failed to set the AS resource limit: Operation not permitted\n' },
  ],
])('where prlimit %s the scan runs all the same', async (_, refusal) => {
  const { exec, commands } = recording((command) => (command === 'prlimit' ? refusal : {}));
  expect(await runOsvScanner(exec, REQUEST)).toEqual(ended);
  expect(commands).toEqual(['prlimit', 'osv-scanner']);
});

test('the time and the output are limited, and no token reaches it', async () => {
  const seen: unknown[] = [];
  const exec: Exec = async (_, __, options) => {
    seen.push(options);
    return ended;
  };
  await runOsvScanner(exec, REQUEST);
  expect(seen[0]).toMatchObject({ timeoutMs: 120_000, maxBytes: 128 * 1024 * 1024, cwd: '/tmp/x/lockfiles' });
  expect(Object.keys((seen[0] as { env: object }).env)).toEqual(['GOMEMLIMIT']);
});
