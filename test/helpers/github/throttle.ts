import { Refusal } from './call.js';
import type { Token } from './world.js';

const WINDOW_MS = 60_000;
const CONTENT_WRITES_A_MINUTE = 80;
const RESET_AFTER_S = 1;

/** GitHub's limits on one token: primary (requests left) and secondary (content made in a minute). */
export interface Throttle {
  check(token: Token | null, createsContent: boolean): void;
  /** Takes the count of one request back: an answer 304 is free. */
  refund(token: Token | null): void;
}

/** Limits measured against a clock in milliseconds. */
export function createThrottle(now: () => number): Throttle {
  const writes = new Map<string, number[]>();
  return {
    check(token, createsContent) {
      if (token === null) return;
      if (token.remaining <= 0) {
        throw new Refusal(403, `API rate limit exceeded for installation ID ${token.user.id}.`, undefined, {
          'x-ratelimit-remaining': '0',
          'x-ratelimit-reset': String(Math.floor(now() / 1000) + RESET_AFTER_S),
        });
      }
      token.remaining--;
      if (!createsContent) return;
      const recent = (writes.get(token.value) ?? []).filter((at) => at > now() - WINDOW_MS);
      writes.set(token.value, recent);
      if (recent.length >= CONTENT_WRITES_A_MINUTE) {
        const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
        throw new Refusal(403, message, undefined, { 'retry-after': '60' });
      }
      recent.push(now());
    },
    refund(token) {
      if (token !== null) token.remaining++;
    },
  };
}
