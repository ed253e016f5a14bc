import type { Answers } from '../../forge/answer.js';
import { ScanError } from '../../model/errors.js';

/**
 * Every call of one run goes through here: a few at a time, and no more than a repository's token can spare
 * (1,000 an hour for all its jobs, docs.github.com, "Rate limits for the REST API").
 */
export interface ApiCalls {
  readonly made: number;
  /**
   * The answer of one call.
   * @throws ScanError in one line: refused, not answered, or over the number of calls that a run may make
   */
  ask<T>(what: string, call: () => Promise<T>): Promise<T>;
}

export const MAX_CALLS = 600;
const AT_ONCE = 8;

/** Calls of one run. After a rate limit or a refused token nothing more is asked: every answer would be the same. */
export function createApiCalls(
  { refusalOf }: Pick<Answers, 'refusalOf'>,
  maxCalls: number = MAX_CALLS,
  atOnce: number = AT_ONCE,
): ApiCalls {
  const waiting: (() => void)[] = [];
  let running = 0;
  let made = 0;
  let stopped: string | null = null;

  async function ask<T>(what: string, call: () => Promise<T>): Promise<T> {
    if (running >= atOnce) await new Promise<void>((go) => waiting.push(go));
    else running++;
    try {
      if (stopped !== null) throw new ScanError(`${what}: ${stopped}`);
      if (made >= maxCalls) {
        throw new ScanError(`${what}: more than the ${maxCalls} calls that one run may make to GitHub's API`);
      }
      made++;
      return await call().catch((error: unknown) => {
        if (error instanceof ScanError) throw error;
        const { kind, reason } = refusalOf(error, 'contents: read');
        if (kind === 'rate-limit' || kind === 'credentials') stopped = reason;
        throw new ScanError(`${what}: ${reason}`);
      });
    } finally {
      const next = waiting.shift();
      if (next === undefined) running--;
      else next();
    }
  }

  return {
    get made() {
      return made;
    },
    ask,
  };
}
