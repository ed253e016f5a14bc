import { type RetryOptions, requestWithRetry, ServiceError } from '../../../../io/retry.js';
import type { Environment } from '../../../../model/environment.js';
import type { Http, HttpResponse } from '../../../../model/http.js';
import { serviceUrl } from '../../service/service-url.js';
import { type ChangeList, parseChangeList } from './change-list.js';

/** The dumps that OSV publishes (google.github.io/osv.dev/data): a folder for each ecosystem. */
export interface Bucket {
  readonly url: string;
  /**
   * Saves `all.zip` to a file, unless the server still has the one with this ETag.
   * @throws ServiceError when it cannot be had
   */
  saveZip(ecosystem: string, file: string, etag: string | null): Promise<SavedZip | 'unchanged'>;
  /** The newest part of the list of changes; null when there is none or it cannot be relied on. */
  changes(ecosystem: string): Promise<ChangeList | null>;
  /**
   * One advisory.
   * @throws ServiceError when it cannot be had
   */
  record(ecosystem: string, id: string): Promise<Buffer>;
}

export interface SavedZip {
  readonly etag: string | null;
  /** The value of `x-goog-hash`, as it came. */
  readonly hash: string | null;
}

export interface BucketOptions {
  readonly http: Http;
  readonly env: Environment;
  readonly retries?: number;
  readonly minDelayMs?: number;
}

const PUBLIC_DUMPS = 'https://osv-vulnerabilities.storage.googleapis.com';
const MAX_ZIP = 4 * 2 ** 30;
const ZIP_TIMEOUT_MS = 15 * 60_000;
/** Holds more changes than are fetched one by one. */
const LIST_PART = 256 << 10;
const MAX_LIST = 128 << 20;
const MAX_RECORD = 8 << 20;
const TIMEOUT_MS = 60_000;

/**
 * The bucket that `GATEHOUSE_OSV_DUMPS` names, or OSV's own.
 * @throws ConfigurationError when it is no https address
 */
export function openBucket(options: BucketOptions): Bucket {
  const url = serviceUrl('GATEHOUSE_OSV_DUMPS', options.env, PUBLIC_DUMPS);
  const at = (...parts: readonly string[]) => [url, ...parts.map(encodeURIComponent)].join('/');
  const retry = (timeoutMs: number): RetryOptions => ({
    retries: options.retries ?? 3,
    deadline: Date.now() + timeoutMs,
    ...(options.minDelayMs !== undefined && { minDelayMs: options.minDelayMs }),
  });

  async function get(
    target: string,
    timeoutMs: number,
    more: { maxBytes: number; headers?: Record<string, string>; bodyFile?: string },
  ): Promise<HttpResponse> {
    return requestWithRetry(options.http, { method: 'GET', url: target, timeoutMs, ...more }, retry(timeoutMs));
  }

  return {
    url,
    async saveZip(ecosystem, file, etag) {
      const headers = etag === null ? {} : { 'if-none-match': etag };
      const response = await get(at(ecosystem, 'all.zip'), ZIP_TIMEOUT_MS, {
        maxBytes: MAX_ZIP,
        bodyFile: file,
        headers,
      });
      if (response.status === 304 && etag !== null) return 'unchanged';
      if (response.status === 404)
        throw new ServiceError('refused', `${at(ecosystem, 'all.zip')} does not exist (404)`);
      if (response.status !== 200) throw new ServiceError('refused', `answered ${response.status}`);
      return { etag: response.headers.etag ?? null, hash: response.headers['x-goog-hash'] ?? null };
    },
    async changes(ecosystem) {
      const headers = { range: `bytes=0-${LIST_PART - 1}` };
      const response = await get(at(ecosystem, 'modified_id.csv'), TIMEOUT_MS, { maxBytes: MAX_LIST, headers });
      if (response.status !== 200 && response.status !== 206) return null;
      const whole = response.status === 200 || response.body.length < LIST_PART;
      return parseChangeList(response.body.toString('utf8'), whole);
    },
    async record(ecosystem, id) {
      const response = await get(at(ecosystem, `${id}.json`), TIMEOUT_MS, { maxBytes: MAX_RECORD });
      if (response.status !== 200) throw new ServiceError('refused', `${id}: answered ${response.status}`);
      return response.body;
    },
  };
}
