import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Spaces content writes: a burst of 20, then one a second, so that no minute sees more than 80 (docs.github.com,
 * "Rate limits for the REST API", secondary limits).
 */
export interface WritePace {
  /** Resolves when the next write may start. */
  next(): Promise<void>;
}

const BURST = 20;
const PER_SECOND = 1;

/** A token bucket over a clock in milliseconds. */
export function createWritePace(
  now: () => number = Date.now,
  wait: (milliseconds: number) => Promise<unknown> = sleep,
): WritePace {
  let tokens = BURST;
  let filledAt = now();
  return {
    async next() {
      const at = now();
      tokens = Math.min(BURST, tokens + ((at - filledAt) / 1000) * PER_SECOND);
      filledAt = at;
      tokens--;
      if (tokens < 0) await wait((-tokens / PER_SECOND) * 1000);
    },
  };
}
