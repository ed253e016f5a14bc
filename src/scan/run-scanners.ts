import { ConfigurationError, messageOf } from '../model/errors.js';
import { scannerEnabled } from '../model/policy.js';
import { NO_STATS, type ScanOutcome } from '../model/scan.js';
import type { ScanContext, Scanner } from './scanner.js';

export interface FinishedScan {
  readonly scanner: Scanner;
  readonly outcome: ScanOutcome;
  readonly durationMs: number;
}

/**
 * Runs all scanners side by side. One that crashes or runs out of time is `failed`; what the others found stands.
 * @throws ConfigurationError when a scanner finds the user's configuration wrong.
 */
export function runScanners(
  scanners: readonly Scanner[],
  context: ScanContext,
  timeoutMs: number,
): Promise<FinishedScan[]> {
  return Promise.all(
    scanners.map(async (scanner) => {
      const start = performance.now();
      const outcome = await runOne(scanner, context, timeoutMs);
      return { scanner, outcome, durationMs: Math.round(performance.now() - start) };
    }),
  );
}

async function runOne(scanner: Scanner, context: ScanContext, timeoutMs: number): Promise<ScanOutcome> {
  const { only } = context.options;
  if (only !== null && !only.includes(scanner.id)) return withoutResult('skipped', 'not among --only');
  if (!scannerEnabled(context.policy, scanner.id)) return withoutResult('skipped', 'switched off by the policy');

  const abort = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<ScanOutcome>((done) => {
    timer = setTimeout(() => {
      abort.abort();
      done(withoutResult('failed', `not finished after ${timeoutMs / 1000} s`));
    }, timeoutMs);
  });
  try {
    const signal = AbortSignal.any([context.signal, abort.signal]);
    return await Promise.race([scanner.scan({ ...context, signal }), timeout]);
  } catch (error) {
    if (error instanceof ConfigurationError) throw error;
    context.log.debug(error instanceof Error ? (error.stack ?? error.message) : messageOf(error));
    return withoutResult('failed', messageOf(error));
  } finally {
    clearTimeout(timer);
  }
}

function withoutResult(status: 'skipped' | 'failed', reason: string): ScanOutcome {
  return { engine: 'builtin', status, reason, problems: [], head: [], base: [], stats: NO_STATS };
}
