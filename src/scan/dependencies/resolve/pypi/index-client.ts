import type { AnswerCache } from '../../../../io/answer-cache.js';
import { requestWithRetry, ServiceError } from '../../../../io/retry.js';
import type { HttpResponse } from '../../../../model/http.js';
import { turnstile } from '../../../../util/turnstile.js';
import type { ResolvePorts } from '../resolver.js';
import { metadataOfWheel, WHEEL_TAIL } from './wheel-metadata.js';

/** What one run may ask of an index. */
export interface Bounds {
  readonly requests: number;
  readonly milliseconds: number;
  /** How often a question is put again; absent: twice. */
  readonly retries?: number;
}

/** A question to an index. */
export interface Asked {
  readonly url: string;
  readonly accept: string;
  readonly maxBytes: number;
  /** How long an answer is good for; 0: it is not kept. */
  readonly keptMs: number;
}

export type IndexPorts = ResolvePorts & { readonly http: NonNullable<ResolvePorts['http']> };

/** Asks an index over HTTP; once the service is lost, so is every further question. */
export interface IndexClient {
  /** The body of a 200; null for 404. */
  ask(asked: Asked): Promise<Buffer | null>;
  /** The METADATA inside a wheel, for indexes that do not publish it beside the wheel. */
  insideWheel(wheel: string): Promise<string | null>;
}

const IN_FLIGHT = 24;
const TIMEOUT_MS = 20_000;
/** Sources of releases without a wheel, and wheels of an index that gives no part of a file. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;
/** One file that is too long, or damaged, says nothing about the service. */
export const ABOUT_ONE_FILE: ReadonlySet<ServiceError['fault']> = new Set(['malformed', 'refused']);

/** @throws ServiceError in the answers when the service gives no usable one, or the bounds are reached */
export function indexClient(ports: IndexPorts, bounds: Bounds, cache: AnswerCache): IndexClient {
  const gate = turnstile(IN_FLIGHT);
  let deadline: number | null = null;
  let left = bounds.requests;
  let lost: ServiceError | null = null;

  async function ask({ url, accept, maxBytes, keptMs }: Asked): Promise<Buffer | null> {
    const now = ports.now.getTime();
    const cached = keptMs === 0 ? null : await cache.read(url);
    if (cached !== null && Math.abs(now - cached.fetched) < keptMs) return cached.bytes;
    const etag = cached?.etag ?? null;
    const headers = { accept, ...(etag !== null && { 'if-none-match': etag }) };
    const response = await gate(() => exchange(url, headers, maxBytes));
    if (response.status === 404) return null;
    const isSame = response.status === 304 && cached !== null;
    if (response.status !== 200 && !isSame) throw new ServiceError('refused', `answered ${response.status}`);
    const bytes = isSame ? cached.bytes : response.body;
    if (keptMs > 0) await cache.write(url, { bytes, etag: response.headers.etag ?? etag, fetched: now });
    return bytes;
  }

  async function insideWheel(wheel: string): Promise<string | null> {
    const headers = { accept: '*/*', range: `bytes=-${WHEEL_TAIL}` };
    const { status, headers: told, body } = await gate(() => exchange(wheel, headers, MAX_FILE_BYTES));
    const size = status === 206 ? Number(/\/(\d+)$/.exec(told['content-range'] ?? '')?.[1]) : body.length;
    if ((status !== 200 && status !== 206) || !Number.isSafeInteger(size)) return null;
    return metadataOfWheel(body, size);
  }

  async function exchange(url: string, headers: Record<string, string>, maxBytes: number): Promise<HttpResponse> {
    if (lost !== null) throw lost;
    if (left-- <= 0) throw new ServiceError('budget', `more than ${bounds.requests} requests`);
    deadline ??= Date.now() + bounds.milliseconds;
    try {
      const request = { method: 'GET', url, headers, timeoutMs: TIMEOUT_MS, maxBytes } as const;
      return await requestWithRetry(ports.http, request, {
        retries: bounds.retries ?? 2,
        deadline,
        signal: ports.signal,
      });
    } catch (error) {
      if (error instanceof ServiceError && !ABOUT_ONE_FILE.has(error.fault)) lost = error;
      throw error;
    }
  }

  return { ask, insideWheel };
}
