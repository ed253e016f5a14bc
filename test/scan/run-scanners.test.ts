import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { type Exec, type ExecOptions, type ExecResult, runCommand } from '../../src/io/exec.js';
import { ConfigurationError, EnvironmentError } from '../../src/model/errors.js';
import type { Policy } from '../../src/model/policy.js';
import { NO_STATS } from '../../src/model/scan.js';
import type { ScanOutcome } from '../../src/model/scan-outcome.js';
import { runScanners } from '../../src/scan/run-scanners.js';
import type { Scanner } from '../../src/scan/scanner.js';
import { secrets } from '../../src/scan/secrets/index.js';
import { DEFAULT_POLICY, policyFor } from '../helpers/builders.js';
import { memoryWorkspace, type SettledContext, scanContext } from '../helpers/scan-context.js';
import { recordingLog } from '../helpers/silent-log.js';

const NEVER_MS = 60_000;
const AT_ONCE_MS = 1;

function aContext(): SettledContext {
  return scanContext({ workspace: memoryWorkspace({}) });
}

function scanner(id: string, scan: Scanner['scan']): Scanner {
  return { ...secrets, id, title: id, scan };
}

const FOUND: ScanOutcome = {
  engine: 'mine',
  status: 'complete',
  reason: null,
  problems: [],
  head: [],
  base: [],
  stats: { ...NO_STATS, files: 7 },
};
const finds = (id: string) => scanner(id, async () => FOUND);
const hangs = (id: string) => scanner(id, () => new Promise(() => {}));

async function outcomesOf(
  scanners: readonly Scanner[],
  context: SettledContext = aContext(),
  timeoutMs = NEVER_MS,
  policy: Policy = DEFAULT_POLICY,
): Promise<Record<string, ScanOutcome>> {
  const finished = await runScanners(scanners, policy, context, timeoutMs);
  return Object.fromEntries(finished.map((scan) => [scan.scanner.id, scan.outcome]));
}

describe('a scanner that does not do its work', () => {
  test('is failed when it crashes, with its reason, and what another found stands', async () => {
    const crashes = scanner('secrets', () => Promise.reject(new TypeError('no such thing')));
    const { secrets, static: other } = await outcomesOf([crashes, finds('static')]);
    const nothing = { engine: 'builtin', problems: [], head: [], base: [], stats: NO_STATS };
    expect(secrets).toEqual({ ...nothing, status: 'failed', reason: 'no such thing' });
    expect(other).toBe(FOUND);
  });

  test('leaves in the log where it crashed, for whoever looks into it', async () => {
    const log = recordingLog();
    const defect = new TypeError('no such thing');
    const bare = new Error('no stack');
    delete bare.stack;
    for (const error of [defect, bare, 'a text'])
      await outcomesOf([scanner('secrets', () => Promise.reject(error))], { ...aContext(), log });
    expect(log.lines).toEqual([`debug: ${defect.stack}`, 'debug: no stack', 'debug: a text']);
  });

  test('is failed when it crashes before it gives a promise', async () => {
    const crashes = scanner('secrets', () => {
      throw new Error('at once');
    });
    expect((await outcomesOf([crashes])).secrets).toMatchObject({ status: 'failed', reason: 'at once' });
  });

  test('is failed, not skipped and not empty, when it runs out of time, and what another found stands', async () => {
    const outcomes = await outcomesOf([hangs('dependencies'), finds('static')], aContext(), AT_ONCE_MS);
    expect(outcomes.dependencies).toMatchObject({ status: 'failed', reason: 'not finished after 0.001 s' });
    expect(outcomes.static).toBe(FOUND);
  });

  test('is failed when its time is over, whatever it says in answer to that', async () => {
    const givesIn = scanner(
      'secrets',
      ({ signal }) => new Promise((done) => signal.addEventListener('abort', () => done(FOUND))),
    );
    expect((await outcomesOf([givesIn], aContext(), AT_ONCE_MS)).secrets?.status).toBe('failed');
  });

  test('is told that its time is over, and so is every child process that it has started', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const exec: Exec = (_command, _args, { signal }: ExecOptions) => {
      signals.push(signal);
      return new Promise(() => {});
    };
    const starts = scanner('secrets', (context) => {
      signals.push(context.signal);
      void context.exec('tool', [], { cwd: '/', timeoutMs: NEVER_MS, maxBytes: 1 });
      return new Promise(() => {});
    });
    await outcomesOf([starts], { ...aContext(), exec }, AT_ONCE_MS);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  });

  test('can still end a child process of its own accord', async () => {
    const own = new AbortController();
    let child: AbortSignal | undefined;
    const exec: Exec = (_command, _args, { signal }) => {
      child = signal;
      return new Promise(() => {});
    };
    const ends = scanner('secrets', async (context) => {
      void context.exec('tool', [], { cwd: '/', timeoutMs: NEVER_MS, maxBytes: 1, signal: own.signal });
      expect(child?.aborted).toBe(false);
      own.abort();
      expect(child?.aborted).toBe(true);
      expect(context.signal.aborted).toBe(false);
      return FOUND;
    });
    expect((await outcomesOf([ends], { ...aContext(), exec })).secrets).toBe(FOUND);
  });

  test('is told when the run ends, with its child processes', async () => {
    const run = new AbortController();
    let child: AbortSignal | undefined;
    const exec: Exec = (_command, _args, { signal }) => {
      child = signal;
      return new Promise(() => {});
    };
    const waits = scanner('secrets', async (context) => {
      void context.exec('tool', [], { cwd: '/', timeoutMs: NEVER_MS, maxBytes: 1 });
      run.abort();
      expect(context.signal.aborted).toBe(true);
      return FOUND;
    });
    await outcomesOf([waits], { ...aContext(), exec, signal: run.signal });
    expect(child?.aborted).toBe(true);
  });
});

/** A program that starts another one; both hold the output open, and the other one says when it runs. */
const FAMILY = `
  const lives = "console.log('the grandchild runs'); setInterval(() => {}, 1000)";
  require('node:child_process').spawn(process.execPath, ['-e', lives], { stdio: 'inherit' });
  setInterval(() => {}, 1000);`;

describe('a program that a scanner has started', () => {
  afterEach(() => void jest.useRealTimers());

  const posix = process.platform === 'win32' ? test.skip : test;
  posix('ends when the scanner has no more time, with all that it has started itself', async () => {
    let child: Promise<ExecResult> | undefined;
    const starts = scanner('secrets', ({ exec }) => {
      // The time is over as soon as both run, however long that took.
      const onOutput = (): undefined => void jest.advanceTimersByTime(NEVER_MS);
      const options = { cwd: '/', timeoutMs: 2 * NEVER_MS, maxBytes: 1000, onOutput };
      child = exec(process.execPath, ['-e', FAMILY], options);
      return new Promise(() => {});
    });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask', 'performance', 'hrtime'] });
    const { secrets } = await outcomesOf([starts], { ...aContext(), exec: runCommand });
    expect(secrets).toMatchObject({ status: 'failed', reason: 'not finished after 60 s' });
    // The output ends when nobody holds it any more, and no timer cuts it off: the clock stands still.
    expect(await child).toMatchObject({ ended: 'signal', exitCode: null });
  });
});

describe('what no other scanner can make good', () => {
  test.each([
    ['a wrong configuration', new ConfigurationError('dependencies.licenses: …')],
    ['a broken installation', new EnvironmentError('dist/x is missing')],
  ])('%s ends the run', async (_what, error) => {
    const crashes = scanner('secrets', () => Promise.reject(error));
    await expect(outcomesOf([crashes, finds('static')])).rejects.toBe(error);
  });

  test('stops the others, so that the process can end', async () => {
    let other: AbortSignal | undefined;
    const waits = scanner('static', ({ signal }) => {
      other = signal;
      return new Promise(() => {});
    });
    const refuses = scanner('secrets', () => Promise.reject(new ConfigurationError('wrong')));
    await expect(outcomesOf([waits, refuses])).rejects.toThrow('wrong');
    expect(other?.aborted).toBe(true);
  });
});

describe('a scanner that is not to run', () => {
  const crashes = (id: string) => scanner(id, () => Promise.reject(new Error('was run')));

  test('is skipped with the reason that the options give, and the named one runs', async () => {
    const context = aContext();
    const only = { ...context, options: { ...context.options, only: ['static'] } };
    const outcomes = await outcomesOf([crashes('secrets'), finds('static')], only);
    expect(outcomes.secrets).toMatchObject({ status: 'skipped', reason: 'not among --only' });
    expect(outcomes.static).toBe(FOUND);
  });

  test('is skipped with the reason that the policy gives', async () => {
    const off = policyFor('secrets', {}, false);
    const outcomes = await outcomesOf([crashes('secrets'), finds('static')], aContext(), NEVER_MS, off);
    expect(outcomes.secrets).toMatchObject({ status: 'skipped', reason: 'switched off by the policy' });
    expect(outcomes.static).toBe(FOUND);
  });
});

test('a scanner runs under what the policy says of it, and under its own defaults where that says nothing', async () => {
  const given: unknown[] = [];
  const asks = scanner('secrets', async ({ settings }) => {
    given.push(settings);
    return FOUND;
  });
  const settings = { ...secrets.settings.defaults, history: true };
  await outcomesOf([asks], aContext(), NEVER_MS, policyFor('secrets', { history: true }));
  await outcomesOf([asks], aContext(), NEVER_MS, { ...DEFAULT_POLICY, scanners: {} });
  expect(given).toEqual([settings, secrets.settings.defaults]);
});

test('every scanner has its outcome, in the order that they were given in', async () => {
  const slow = scanner('dependencies', async () => {
    await new Promise((done) => setTimeout(done, 5));
    return FOUND;
  });
  const start = performance.now();
  const finished = await runScanners([slow, finds('secrets')], DEFAULT_POLICY, aContext(), NEVER_MS);
  const whole = Math.ceil(performance.now() - start);
  expect(finished.map((scan) => scan.scanner.id)).toEqual(['dependencies', 'secrets']);
  for (const { durationMs } of finished) {
    expect(Number.isInteger(durationMs) && durationMs >= 0).toBe(true);
    expect(durationMs).toBeLessThanOrEqual(whole);
  }
});

test('who watches is told of each file that a scanner reads and of its end, and the scanner gets the same files', async () => {
  const told: string[] = [];
  const read: string[] = [];
  const reads = scanner('secrets', async ({ workspace }) => {
    for await (const file of workspace.read('head', ['a.txt', 'b.txt'], 100)) read.push(file.path);
    return FOUND;
  });
  const context = scanContext({ workspace: memoryWorkspace({ 'a.txt': 'a', 'b.txt': 'b' }) });
  await runScanners(
    [reads, scanner('static', () => Promise.reject(new Error('crash')))],
    DEFAULT_POLICY,
    context,
    NEVER_MS,
    {
      read: (id) => void told.push(`${id} reads`),
      done: (id) => void told.push(`${id} ends`),
    },
  );
  expect(read).toEqual(['a.txt', 'b.txt']);
  expect(told.sort()).toEqual(['secrets ends', 'secrets reads', 'secrets reads', 'static ends']);
});

test('a run that is over leaves no timer behind: the process would wait for it', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const before = timers();
  await outcomesOf([finds('secrets'), scanner('static', () => Promise.reject(new Error('crash')))]);
  expect(timers()).toBe(before);
});
