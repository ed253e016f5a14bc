import type { Exec } from '../../io/exec.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Http } from '../../model/http.js';

export interface Bounds {
  /** Ends what is under way. */
  readonly signal: AbortSignal;
  /** Most that one child process or one exchange may take; null: what each is given. */
  readonly limitMs: number | null;
}

/**
 * The limit that `GATEHOUSE_TIME_LIMIT` sets, in seconds. It only shortens what the product gives each call: what does
 * not end in time has failed, so it can make a run red and never green.
 * @throws ConfigurationError when it is no number of seconds
 */
export function timeLimitMs(env: Readonly<Record<string, string | undefined>>): number | null {
  const text = env.GATEHOUSE_TIME_LIMIT ?? '';
  if (text === '') return null;
  const seconds = Number(text);
  if (/^\d{1,6}(?:\.\d{1,3})?$/.test(text) && seconds > 0) return seconds * 1_000;
  throw new ConfigurationError(`GATEHOUSE_TIME_LIMIT: '${text}' is no number of seconds above 0`);
}

/** Child processes that end with the run and within the limit. */
export function boundExec(exec: Exec, { signal, limitMs }: Bounds): Exec {
  return (command, args, options) =>
    exec(command, args, {
      ...options,
      timeoutMs: Math.min(options.timeoutMs, limitMs ?? options.timeoutMs),
      signal: either(signal, options.signal),
    });
}

/** Exchanges that end with the run and within the limit. */
export function boundHttp(http: Http, { signal, limitMs }: Bounds): Http {
  return (request) =>
    http({
      ...request,
      timeoutMs: Math.min(request.timeoutMs, limitMs ?? request.timeoutMs),
      signal: either(signal, request.signal),
    });
}

function either(signal: AbortSignal, other: AbortSignal | undefined): AbortSignal {
  return other === undefined || other === signal ? signal : AbortSignal.any([signal, other]);
}
