import type { Exec } from '../io/exec.js';
import { installationFault } from '../io/installation.js';
import { ConfigurationError, EnvironmentError } from '../model/errors.js';
import type { Policy } from '../model/policy.js';
import type { Progress } from '../model/progress.js';
import { NO_STATS, SWITCHED_OFF } from '../model/scan.js';
import type { ScanOutcome } from '../model/scan-outcome.js';
import { scannerEnabled } from '../util/scanner-enabled.js';
import { messageOf } from '../util/thrown.js';
import type { ScanContext, Scanner } from './scanner.js';
import { watched } from './watched.js';

export interface FinishedScan {
  readonly scanner: Scanner;
  readonly outcome: ScanOutcome;
  readonly durationMs: number;
}

/**
 * Runs all scanners side by side. One that crashes or runs out of time is `failed`, and its child processes are ended;
 * what the others found stands.
 * @param progress is told of each file that a scanner reads; absent: nobody watches
 * @throws ConfigurationError when a scanner finds the user's configuration wrong; the others are told to stop
 * @throws EnvironmentError when one crashes because this installation is broken: then no result can be trusted
 */
export async function runScanners(
  scanners: readonly Scanner[],
  policy: Policy,
  context: Omit<ScanContext, 'settings'>,
  timeoutMs: number,
  progress?: Progress,
): Promise<FinishedScan[]> {
  const others = new AbortController();
  const signal = AbortSignal.any([context.signal, others.signal]);
  try {
    return await Promise.all(
      scanners.map(async (scanner) => {
        const start = performance.now();
        const workspace = progress === undefined ? context.workspace : watched(context.workspace, scanner.id, progress);
        const bounds = { timeoutMs, over: others.signal };
        const outcome = await runOne(scanner, policy, { ...context, workspace, signal }, bounds);
        progress?.done(scanner.id);
        return { scanner, outcome, durationMs: Math.round(performance.now() - start) };
      }),
    );
  } catch (error) {
    others.abort();
    throw error;
  }
}

interface Bounds {
  readonly timeoutMs: number;
  /** Aborts when the run as a whole has failed: nobody waits for this scanner any more. */
  readonly over: AbortSignal;
}

async function runOne(
  scanner: Scanner,
  policy: Policy,
  context: Omit<ScanContext, 'settings'>,
  { timeoutMs, over }: Bounds,
): Promise<ScanOutcome> {
  const { only } = context.options;
  if (only !== null && !only.includes(scanner.id)) return withoutResult('skipped', 'not among --only');
  if (!scannerEnabled(policy, scanner.id)) return withoutResult('skipped', SWITCHED_OFF);

  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<ScanOutcome>((done) => {
    timer = setTimeout(() => {
      done(withoutResult('failed', `not finished after ${timeoutMs / 1000} s`));
      abort.abort();
    }, timeoutMs);
  });
  over.addEventListener('abort', () => clearTimeout(timer), { once: true });
  try {
    const signal = AbortSignal.any([context.signal, abort.signal]);
    const exec = endedBy(signal, context.exec);
    const settings = policy.scanners[scanner.id]?.settings ?? scanner.settings.defaults;
    return await Promise.race([scanner.scan({ ...context, settings, exec, signal }), timeout]);
  } catch (error) {
    if (error instanceof ConfigurationError || error instanceof EnvironmentError) throw error;
    const fault = installationFault();
    if (fault !== null) throw fault;
    context.log.debug(error instanceof Error ? (error.stack ?? error.message) : messageOf(error));
    return withoutResult('failed', messageOf(error));
  } finally {
    clearTimeout(timer);
  }
}

/** Child processes of a scanner end with it, also where it does not think of its signal. */
function endedBy(signal: AbortSignal, exec: Exec): Exec {
  return (command, args, options) =>
    exec(command, args, {
      ...options,
      signal: options.signal === undefined ? signal : AbortSignal.any([signal, options.signal]),
    });
}

function withoutResult(status: 'skipped' | 'failed', reason: string): ScanOutcome {
  return { engine: 'builtin', status, reason, problems: [], head: [], base: [], stats: NO_STATS };
}
