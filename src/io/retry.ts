import type { Http, HttpRequest, HttpResponse } from '../model/http.js';
import { messageOf } from '../util/thrown.js';
import { RefusedAnswerError } from './http.js';

export interface RetryOptions {
  /** Retries after the first attempt. */
  readonly retries: number;
  /** Moment (milliseconds since the epoch) after which nothing is tried any more, waiting included. */
  readonly deadline: number;
  readonly signal?: AbortSignal;
  /** Least wait before the first retry; it doubles each time, with jitter. */
  readonly minDelayMs?: number;
}

export type ServiceFault =
  | 'rate-limited'
  | 'server-error'
  | 'no-answer'
  | 'refused'
  | 'malformed'
  | 'budget'
  | 'aborted';

/** A service that gave no usable answer although asked again. `message` is fit for a report. */
export class ServiceError extends Error {
  override readonly name = 'ServiceError';
  readonly fault: ServiceFault;

  constructor(fault: ServiceFault, message: string) {
    super(message);
    this.fault = fault;
  }
}

const MIN_DELAY_MS = 500;
const MAX_DELAY_MS = 15_000;

/**
 * Sends a request until it is answered with neither 429 nor 5xx. `Retry-After` (RFC 9110 § 10.2.3) is honoured;
 * a wait that does not fit the budget ends the tries at once.
 * @throws ServiceError when no usable answer came.
 */
export async function requestWithRetry(http: Http, request: HttpRequest, options: RetryOptions): Promise<HttpResponse> {
  const { default: pRetry } = await import('p-retry');
  const left = options.deadline - Date.now();
  if (left <= 0) throw outOfTime(null);
  const budget = AbortSignal.timeout(Math.ceil(left));
  const signal = AbortSignal.any([budget, ...(options.signal === undefined ? [] : [options.signal])]);
  let last: ServiceError | null = null;
  try {
    return await pRetry(async () => attempt(http, request, signal, options.deadline), {
      retries: options.retries,
      minTimeout: options.minDelayMs ?? MIN_DELAY_MS,
      maxTimeout: MAX_DELAY_MS,
      randomize: true,
      signal,
      shouldRetry: ({ error }) => error instanceof AttemptError && error.again,
      onFailedAttempt: async ({ error, attemptNumber, retriesLeft }) => {
        if (!(error instanceof AttemptError)) return;
        last = new ServiceError(error.fault, `${error.message}${attemptNumber > 1 ? ` (${attemptNumber} tries)` : ''}`);
        if (!error.again || retriesLeft === 0 || error.retryAfterMs === 0) return;
        if (Date.now() + error.retryAfterMs >= options.deadline) throw outOfTime(error, error.retryAfterMs);
        await pause(error.retryAfterMs, signal);
      },
    });
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    if (options.signal?.aborted === true) throw new ServiceError('aborted', 'the run was ended');
    if (signal.aborted) throw outOfTime(last);
    throw last ?? new ServiceError('no-answer', messageOf(error));
  }
}

class AttemptError extends Error {
  readonly fault: ServiceFault;
  readonly again: boolean;
  readonly retryAfterMs: number;

  constructor(fault: ServiceFault, message: string, again: boolean, retryAfterMs = 0) {
    super(message);
    this.fault = fault;
    this.again = again;
    this.retryAfterMs = retryAfterMs;
  }
}

async function attempt(http: Http, request: HttpRequest, signal: AbortSignal, deadline: number): Promise<HttpResponse> {
  const timeoutMs = Math.max(1, Math.min(request.timeoutMs, deadline - Date.now()));
  const response = await untilAborted(http({ ...request, timeoutMs, signal }), signal).catch((error: unknown) => {
    const refused = error instanceof RefusedAnswerError;
    throw new AttemptError(refused ? 'refused' : 'no-answer', messageOf(error), !refused);
  });
  if (response.status === 429)
    throw new AttemptError('rate-limited', 'answered 429, too many requests', true, retryAfter(response));
  if (response.status >= 500) {
    throw new AttemptError('server-error', `answered ${response.status}`, true, retryAfter(response));
  }
  return response;
}

/** Seconds or an HTTP date; 0 when absent or unreadable. */
function retryAfter(response: HttpResponse): number {
  const value = response.headers['retry-after']?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}

function outOfTime(last: Error | null, waitMs?: number): ServiceError {
  const wait = waitMs === undefined ? '' : `, asks to wait ${Math.round(waitMs / 1000)} s`;
  return new ServiceError('budget', `time budget used up${last === null ? '' : `; last: ${last.message}${wait}`}`);
}

async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let stop = () => {};
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(new Error('ended while waiting'));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  const { setTimeout: sleep } = await import('node:timers/promises');
  await sleep(ms, undefined, { signal });
}
