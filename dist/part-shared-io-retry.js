import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  mapLimit
} from "./part-shared-util-map-limit.js";
import {
  RefusedAnswerError
} from "./part-shared-io-http.js";
import {
  messageOf
} from "./part-shared-model-errors.js";

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

// src/scan/dependencies/osv-api/client.ts
var DEFAULT_BUDGET_MS = 6e4;
var DEFAULT_RETRIES = 4;
var REQUEST_TIMEOUT_MS = 4e4;
var MAX_BYTES = 40 * 1024 * 1024;
function osvClient(options) {
  let deadline = null;
  async function send(method, path, body) {
    deadline ??= Date.now() + (options.budgetMs ?? DEFAULT_BUDGET_MS);
    const response = await requestWithRetry(
      options.http,
      {
        method,
        url: `${options.baseUrl}${path}`,
        headers: { accept: "application/json", ...body !== void 0 && { "content-type": "application/json" } },
        ...body !== void 0 && { body },
        timeoutMs: REQUEST_TIMEOUT_MS,
        maxBytes: MAX_BYTES
      },
      {
        retries: options.retries ?? DEFAULT_RETRIES,
        deadline,
        ...options.signal !== void 0 && { signal: options.signal },
        ...options.minDelayMs !== void 0 && { minDelayMs: options.minDelayMs }
      }
    );
    const { status } = response;
    if (status !== 200 && status !== 400 && status !== 404) throw new ServiceError("refused", `answered ${status}`);
    return { status, json: parseJson(response.body, status) };
  }
  return {
    post: (path, body) => send("POST", path, JSON.stringify(body)),
    get: (path) => send("GET", path)
  };
}
function parseJson(body, status) {
  const text = body.toString("utf8");
  try {
    return JSON.parse(text);
  } catch {
    if (status !== 200) return null;
    if (/^\s*</.test(text)) throw new ServiceError("malformed", "answered with an HTML page instead of JSON");
    throw new ServiceError("malformed", `answered with broken JSON (${body.length} bytes)`);
  }
}

// src/scan/dependencies/osv-api/hydrate.ts
var CONCURRENCY = 16;
var ID = /^[A-Za-z0-9][\w.:+-]{0,99}$/;
async function hydrate(client, cache, parse, refs) {
  const newest = /* @__PURE__ */ new Map();
  for (const ref of refs) {
    const known = newest.get(ref.id);
    if (known === void 0 || known.modified < ref.modified) newest.set(ref.id, ref);
  }
  const problems = [];
  const advisories = /* @__PURE__ */ new Map();
  await mapLimit([...newest.values()], CONCURRENCY, async (ref) => {
    try {
      advisories.set(ref.id, await record(client, cache, parse, ref));
    } catch (error) {
      problems.push({ message: `advisory ${ref.id.slice(0, 100)}: details not available, ${messageOf(error)}` });
      advisories.set(ref.id, withoutDetails(ref));
    }
  });
  problems.sort((a, b) => a.message < b.message ? -1 : 1);
  return { advisories, problems };
}
async function record(client, cache, parse, ref) {
  const cached = parse(await cache.read(ref));
  if (cached !== null && cached.id === ref.id && cached.modified === ref.modified) return cached;
  const json = await fetchRecord(client, ref.id, true);
  const advisory = parse(json);
  if (advisory === null) throw new ServiceError("malformed", "answered something that is no OSV record");
  if (advisory.id === ref.id && advisory.modified === ref.modified) await cache.write(ref, json);
  return advisory;
}
async function fetchRecord(client, id, followAlias) {
  if (!ID.test(id)) throw new ServiceError("malformed", "not an id of OSV");
  const answer = await client.get(`/v1/vulns/${encodeURIComponent(id)}`);
  if (answer.status === 200) return answer.json;
  const alias = answer.status === 404 && followAlias ? aliasIn(answer.json) : null;
  if (alias !== null) return fetchRecord(client, alias, false);
  throw new ServiceError(
    "refused",
    answer.status === 404 ? "the service does not have it" : `answered ${answer.status}`
  );
}
function aliasIn(json) {
  const message = typeof json === "object" && json !== null && "message" in json ? json.message : null;
  if (typeof message !== "string") return null;
  return /following aliases were:?\s*([A-Za-z0-9][\w.:+-]{0,99})/.exec(message.slice(0, 2e3))?.[1] ?? null;
}
function withoutDetails(ref) {
  return {
    id: ref.id,
    modified: ref.modified,
    withdrawn: false,
    aliases: [],
    upstream: [],
    related: [],
    summary: "",
    details: "",
    severity: [],
    severityWord: null,
    cwe: [],
    references: [],
    affected: []
  };
}

export {
  ServiceError,
  osvClient,
  hydrate,
  fetchRecord
};
