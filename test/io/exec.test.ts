import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCommand } from '../../src/io/exec.js';

const OPTIONS = { cwd: '/', timeoutMs: 5000, maxBytes: 1_000_000 };

function runNode(script: string, options: Partial<typeof OPTIONS> & { input?: string; signal?: AbortSignal } = {}) {
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

/** A child that starts another one, writes that one's id to a file and waits for ever; both hold the output open. */
function family(file: string, lives: string): string {
  return `
    const child = require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(lives)}], { stdio: 'inherit' });
    require('node:fs').writeFileSync(${JSON.stringify(file)}, String(child.pid));
    console.log('started');
    setInterval(() => {}, 1000);`;
}

const LIVES = 'setInterval(() => {}, 1000)';
const WILL_NOT_END = "process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)";

async function isGone(pid: number): Promise<boolean> {
  for (let tries = 0; tries < 200; tries++) {
    try {
      process.kill(pid, 0);
    } catch {
      return true;
    }
    await new Promise((done) => setTimeout(done, 20));
  }
  return false;
}

describe('what a child process has started', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'gatehouse-exec-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['asks it to', LIVES],
    ['makes it, where it will not', WILL_NOT_END],
  ])('ends with it when the run ends: the signal %s', async (_what, lives) => {
    const file = join(folder, 'pid');
    const abort = new AbortController();
    const onOutput = (): undefined => void abort.abort();
    const options = { ...OPTIONS, timeoutMs: 60_000, signal: abort.signal, onOutput };
    const result = await runCommand(process.execPath, ['-e', family(file, lives)], options);
    expect([result.ended, result.exitCode]).toEqual(['signal', null]);
    expect(await isGone(Number(readFileSync(file, 'utf8')))).toBe(true);
  });

  test('ends with it when its time is over', async () => {
    const file = join(folder, 'pid');
    const started = runCommand(process.execPath, ['-e', family(file, LIVES)], { ...OPTIONS, timeoutMs: 1500 });
    expect((await started).ended).toBe('timeout');
    expect(await isGone(Number(readFileSync(file, 'utf8')))).toBe(true);
  });

  test('does not keep us waiting with the output open, when it has left the group', async () => {
    const strays = `require('node:child_process').spawn('sleep', ['60'], { stdio: 'inherit', detached: true }).unref(); ${LIVES}`;
    const result = await runCommand(process.execPath, ['-e', strays], { ...OPTIONS, timeoutMs: 500 });
    expect(result.ended).toBe('timeout');
  }, 30_000);
});

test('nothing is started any more once the run was told to end', async () => {
  const result = await runNode('console.log("was run")', { signal: AbortSignal.abort() });
  expect([result.ended, result.stdout.length]).toEqual(['signal', 0]);
});
