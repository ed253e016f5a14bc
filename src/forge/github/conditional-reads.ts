import type { Octokit } from './octokit.js';
import { createReadMemory, type MemoryLimits, type RememberedAnswer } from './read-memory.js';
import { statusOf } from './refusal.js';

/** A run reads some dozen addresses; a page of changed files with their patches may have a megabyte. */
const LIMITS: MemoryLimits = { entries: 100, size: 16_000_000, entrySize: 4_000_000 };
/** GitHub's page size where a request names none. */
const DEFAULT_PAGE_SIZE = 30;

/**
 * Makes repeated reads of one client conditional: a GET that was answered with an ETag is asked again with
 * `If-None-Match`, and a 304, which GitHub does not count against the primary rate limit, gives the remembered answer
 * (docs.github.com, "Best practices for using the REST API", conditional requests; RFC 9110 § 13.1.2). GitHub is asked
 * every time, so nothing is ever answered from memory alone. The memory belongs to one client: one token, one server.
 * Must be the last hook that is set, so that it sees final answers only.
 */
export function rememberReads(octokit: Octokit): void {
  const memory = createReadMemory(LIMITS);
  octokit.hook.wrap('request', async (request, options) => {
    if (options.method !== 'GET') return request(options);
    const { url, headers } = octokit.request.endpoint.parse(options);
    const key = `${String(headers.accept ?? '')} ${url}`;
    const known = memory.get(key);
    if (known !== null) options.headers['if-none-match'] = known.etag;
    try {
      const answer = await request(options);
      const fresh = rememberable(url, answer);
      if (fresh === null) memory.forget(key);
      else memory.set(key, fresh);
      return answer;
    } catch (error) {
      if (known === null || statusOf(error) !== 304) throw error;
      return { url, status: 200, headers: { ...known.headers }, data: JSON.parse(known.json) };
    }
  });
}

/** What is named by its own hash never changes: whoever reads it keeps it, and it may be a hundred megabytes. */
const BY_ID = /\/git\/(?:blobs|trees)\/[0-9a-f]{40}/;

interface Answer {
  readonly status: number;
  readonly url: string;
  readonly headers: RememberedAnswer['headers'];
  readonly data: unknown;
}

/** What of an answer may be given again; null when nothing: another status, no ETag, another host, a page that may grow. */
function rememberable(url: string, { status, url: answeredBy, headers, data }: Answer): RememberedAnswer | null {
  const { etag } = headers;
  if (status !== 200 || typeof etag !== 'string' || etag === '') return null;
  if (/\bno-store\b/i.test(String(headers['cache-control'] ?? ''))) return null;
  if (BY_ID.test(url) || !sameHost(url, answeredBy) || mayGainPage(url, headers.link, data)) return null;
  return { etag, json: JSON.stringify(data), headers };
}

/** An answer after a redirect to another host is that host's, and its ETag is for it alone. */
function sameHost(asked: string, answeredBy: string): boolean {
  return URL.canParse(answeredBy) && new URL(answeredBy).origin === new URL(asked).origin;
}

/**
 * Whether a following page may appear while this one stays the same. An ETag is of the body, the link to the next page
 * stands in a header: a full last page that was remembered would hide what was added after it.
 */
function mayGainPage(url: string, link: unknown, data: unknown): boolean {
  if (typeof data !== 'object' || data === null || /rel="?next"?/.test(String(link ?? ''))) return false;
  const size = Number(new URL(url).searchParams.get('per_page') ?? DEFAULT_PAGE_SIZE);
  const lists = Array.isArray(data) ? [data] : Object.values(data).filter(Array.isArray);
  return lists.some((list) => list.length >= size);
}
