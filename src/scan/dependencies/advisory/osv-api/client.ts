import { requestWithRetry, ServiceError } from '../../../../io/retry.js';
import type { Http } from '../../../../model/http.js';

export interface OsvApiOptions {
  readonly http: Http;
  /** Without a trailing `/`. */
  readonly baseUrl: string;
  /** Where records are kept between runs; null: nowhere. */
  readonly cacheDir: string | null;
  readonly signal?: AbortSignal;
  /** For everything that one source asks, retries and waits included. */
  readonly budgetMs?: number;
  readonly retries?: number;
  readonly minDelayMs?: number;
}

export interface JsonAnswer {
  readonly status: number;
  readonly json: unknown;
}

/** Asks the OSV API; only 200, 400 and 404 come back, anything else throws ServiceError with a reason for the report. */
export interface OsvClient {
  post(path: string, body: unknown): Promise<JsonAnswer>;
  get(path: string): Promise<JsonAnswer>;
}

const DEFAULT_BUDGET_MS = 60_000;
const DEFAULT_RETRIES = 4;
const REQUEST_TIMEOUT_MS = 40_000;
/** The service caps its answers at 32 MiB over HTTP/1.1. */
const MAX_BYTES = 40 * 1024 * 1024;

export function osvClient(options: OsvApiOptions): OsvClient {
  let deadline: number | null = null;

  async function send(method: 'GET' | 'POST', path: string, body?: string): Promise<JsonAnswer> {
    deadline ??= Date.now() + (options.budgetMs ?? DEFAULT_BUDGET_MS);
    const response = await requestWithRetry(
      options.http,
      {
        method,
        url: `${options.baseUrl}${path}`,
        headers: { accept: 'application/json', ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { body }),
        timeoutMs: REQUEST_TIMEOUT_MS,
        maxBytes: MAX_BYTES,
      },
      {
        retries: options.retries ?? DEFAULT_RETRIES,
        deadline,
        ...(options.signal !== undefined && { signal: options.signal }),
        ...(options.minDelayMs !== undefined && { minDelayMs: options.minDelayMs }),
      },
    );
    const { status } = response;
    if (status !== 200 && status !== 400 && status !== 404) throw new ServiceError('refused', `answered ${status}`);
    return { status, json: parseJson(response.body, status) };
  }

  return {
    post: (path, body) => send('POST', path, JSON.stringify(body)),
    get: (path) => send('GET', path),
  };
}

/** The parsed body. An error answer may carry any body, so only a good one must be JSON. */
function parseJson(body: Buffer, status: number): unknown {
  const text = body.toString('utf8');
  try {
    return JSON.parse(text);
  } catch {
    if (status !== 200) return null;
    if (/^\s*</.test(text)) throw new ServiceError('malformed', 'answered with an HTML page instead of JSON');
    throw new ServiceError('malformed', `answered with broken JSON (${body.length} bytes)`);
  }
}
