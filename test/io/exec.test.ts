import { describe, expect, test } from '@jest/globals';
import { runCommand } from '../../src/io/exec.js';

const OPTIONS = { cwd: '/', timeoutMs: 5000, maxBytes: 1_000_000 };

function runNode(script: string, options: Partial<typeof OPTIONS> & { input?: string } = {}) {
  return runCommand(process.execPath, ['-e', script], { ...OPTIONS, ...options });
}

describe('a child process', () => {
  test('never sees a token of ours', async () => {
    process.env.GITHUB_TOKEN = 'token-for-the-test';
    process.env['INPUT_GITHUB-TOKEN'] = 'token-for-the-test';
    try {
      const result = await runNode('console.log(JSON.stringify(process.env))');
      expect(result.stdout.toString()).not.toContain('token-for-the-test');
    } finally {
      delete process.env.GITHUB_TOKEN;
      delete process.env['INPUT_GITHUB-TOKEN'];
    }
  });

  test('gets its arguments as they are, without a shell', async () => {
    const result = await runCommand(
      process.execPath,
      ['-e', 'console.log(process.argv[1])', '$(id); `id` "x"'],
      OPTIONS,
    );
    expect(result.stdout.toString()).toBe('$(id); `id` "x"\n');
  });

  test.each([
    ['that hangs is ended', 'setTimeout(() => {}, 60000)', { timeoutMs: 300 }, 'timeout'],
    [
      'that floods is ended',
      'for (;;) require("node:fs").writeSync(1, "x".repeat(65536))',
      { maxBytes: 100_000 },
      'too-much-output',
    ],
    ['that dies by a signal is told apart', 'process.kill(process.pid, "SIGKILL")', {}, 'signal'],
    ['that says no gives its exit code', 'process.exit(3)', {}, 'exited'],
  ])('%s', async (_what, script, options, ended) => {
    expect((await runNode(script, options)).ended).toBe(ended);
  });

  test('that is not there is a result, not an exception', async () => {
    expect((await runCommand('no-such-program-here', [], OPTIONS)).ended).toBe('not-found');
  });

  test('gives back bytes unchanged', async () => {
    const result = await runNode('process.stdin.pipe(process.stdout)', { input: 'a\r\n\0b\n' });
    expect(result.stdout).toEqual(Buffer.from('a\r\n\0b\n'));
  });

  test('whose output is taken as it comes waits while a chunk is worked on, and nothing of it is kept', async () => {
    let total = 0;
    let working = 0;
    const result = await runCommand(process.execPath, ['-e', 'process.stdout.write("x".repeat(300000))'], {
      ...OPTIONS,
      async onOutput(chunk) {
        expect(++working).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 1));
        total += chunk.length;
        working--;
      },
    });
    expect([total, result.stdout.length, result.ended]).toEqual([300_000, 0, 'exited']);
  });

  test('whose output is taken as it comes is ended when that is too much', async () => {
    let total = 0;
    const flood = 'for (;;) require("node:fs").writeSync(1, "x".repeat(65536))';
    const onOutput = async (chunk: Buffer) => {
      total += chunk.length;
    };
    const result = await runCommand(process.execPath, ['-e', flood], { ...OPTIONS, onOutput });
    expect(result.ended).toBe('too-much-output');
    expect(result.exitCode).not.toBe(0);
    expect(total).toBeLessThanOrEqual(OPTIONS.maxBytes);
  });

  test('that is not there, asked for its output as it comes, is a result too', async () => {
    const result = await runCommand('/nowhere/git', [], { ...OPTIONS, onOutput: () => undefined });
    expect(result.ended).toBe('not-found');
  });

  test('is ended when whoever takes its output gives up', async () => {
    const flood = 'for (;;) require("node:fs").writeSync(1, "x".repeat(65536))';
    const onOutput = () => Promise.reject(new Error('given up'));
    await expect(runCommand(process.execPath, ['-e', flood], { ...OPTIONS, onOutput })).rejects.toThrow('given up');
  });
});
