import { answerCache, type CachedAnswer } from '../../../io/answer-cache.js';
import { requestWithRetry } from '../../../io/retry.js';
import { messageOf } from '../../../util/thrown.js';
import { type Feed, type FeedContext, MAX_FEED_BYTES } from './feed-source.js';

const DAY = 24 * 60 * 60 * 1000;
const TIMEOUT_MS = 20_000;

/**
 * Downloads a feed, at most once a day: after that by its ETag. When it cannot be had, an older copy is used and its
 * age is told.
 */
export async function downloadFeed(title: string, url: string, context: FeedContext): Promise<Feed> {
  const cache = answerCache(context.cacheDir, 'feeds');
  const now = context.now.getTime();
  const cached = await cache.read(url);
  if (cached !== null && now - cached.fetched < DAY && cached.fetched <= now)
    return { bytes: cached.bytes, note: null };
  if (context.options.offline) return older(title, url, cached, now, 'offline');
  try {
    const response = await requestWithRetry(
      context.http,
      {
        method: 'GET',
        url,
        headers: cached?.etag == null ? {} : { 'if-none-match': cached.etag },
        timeoutMs: TIMEOUT_MS,
        maxBytes: MAX_FEED_BYTES,
      },
      { retries: 1, deadline: Date.now() + TIMEOUT_MS, signal: context.signal },
    );
    if (response.status === 304 && cached !== null) {
      await cache.write(url, { ...cached, fetched: now });
      return { bytes: cached.bytes, note: null };
    }
    if (response.status !== 200) return older(title, url, cached, now, `answered ${response.status}`);
    await cache.write(url, { bytes: response.body, etag: response.headers.etag ?? null, fetched: now });
    return { bytes: response.body, note: null };
  } catch (error) {
    return older(title, url, cached, now, messageOf(error));
  }
}

function older(title: string, url: string, cached: CachedAnswer | null, now: number, reason: string): Feed {
  if (cached === null) return { bytes: null, note: `${title} not used: ${url}: ${reason}` };
  const days = Math.max(0, Math.floor((now - cached.fetched) / DAY));
  return { bytes: cached.bytes, note: `${title} is ${days} days old: ${url}: ${reason}` };
}
