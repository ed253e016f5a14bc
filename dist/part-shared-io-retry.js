import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  RefusedAnswerError
} from "./part-shared-io-http.js";
import {
  messageOf
} from "./part-shared-util-thrown.js";

// src/io/retry.ts
var ServiceError = class extends Error {
  name = "ServiceError";
  fault;
  constructor(fault, message) {
    super(message);
    this.fault = fault;
  }
};
var MIN_DELAY_MS = 500;
var MAX_DELAY_MS = 15e3;
async function requestWithRetry(http, request, options) {
  const { default: pRetry } = await import("./part-p-retry.js");
  const left = options.deadline - Date.now();
  if (left <= 0) throw outOfTime(null);
  const budget = AbortSignal.timeout(Math.ceil(left));
  const signal = AbortSignal.any([budget, ...options.signal === void 0 ? [] : [options.signal]]);
  let last = null;
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
        last = new ServiceError(error.fault, `${error.message}${attemptNumber > 1 ? ` (${attemptNumber} tries)` : ""}`);
        if (!error.again || retriesLeft === 0 || error.retryAfterMs === 0) return;
        if (Date.now() + error.retryAfterMs >= options.deadline) throw outOfTime(error, error.retryAfterMs);
        await pause(error.retryAfterMs, signal);
      }
    });
  } catch (error) {
    if (error instanceof ServiceError) throw error;
    if (options.signal?.aborted === true) throw new ServiceError("aborted", "the run was ended");
    if (signal.aborted) throw outOfTime(last);
    throw last ?? new ServiceError("no-answer", messageOf(error));
  }
}
var AttemptError = class extends Error {
  fault;
  again;
  retryAfterMs;
  constructor(fault, message, again, retryAfterMs = 0) {
    super(message);
    this.fault = fault;
    this.again = again;
    this.retryAfterMs = retryAfterMs;
  }
};
async function attempt(http, request, signal, deadline) {
  const timeoutMs = Math.max(1, Math.min(request.timeoutMs, deadline - Date.now()));
  const response = await untilAborted(http({ ...request, timeoutMs, signal }), signal).catch((error) => {
    const refused = error instanceof RefusedAnswerError;
    throw new AttemptError(refused ? "refused" : "no-answer", messageOf(error), !refused);
  });
  if (response.status === 429)
    throw new AttemptError("rate-limited", "answered 429, too many requests", true, retryAfter(response));
  if (response.status >= 500) {
    throw new AttemptError("server-error", `answered ${response.status}`, true, retryAfter(response));
  }
  return response;
}
function retryAfter(response) {
  const value = response.headers["retry-after"]?.trim() ?? "";
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1e3;
  const date = Date.parse(value);
  return Number.isNaN(date) ? 0 : Math.max(0, date - Date.now());
}
function outOfTime(last, waitMs) {
  const wait = waitMs === void 0 ? "" : `, asks to wait ${Math.round(waitMs / 1e3)} s`;
  return new ServiceError("budget", `time budget used up${last === null ? "" : `; last: ${last.message}${wait}`}`);
}
async function untilAborted(work, signal) {
  signal.throwIfAborted();
  let stop = () => {
  };
  const aborted = new Promise((_, reject) => {
    stop = () => reject(new Error("ended while waiting"));
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}
async function pause(ms, signal) {
  const { setTimeout: sleep } = await import("node:timers/promises");
  await sleep(ms, void 0, { signal });
}

export {
  ServiceError,
  requestWithRetry
};
