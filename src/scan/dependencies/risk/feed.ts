import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { messageOf } from '../../../util/thrown.js';
import { isSafe } from '../service/service-url.js';
import { downloadFeed } from './feed-download.js';
import { type Feed, type FeedContext, MAX_FEED_BYTES } from './feed-source.js';

/**
 * Reads what the policy names: an https address, a file of this machine (absolute), or one of the repository, which is
 * read from the base branch like the policy itself. Never throws: risk data only adds to a finding.
 * @param title how notes call the data
 */
export async function readFeed(title: string, place: string, context: FeedContext): Promise<Feed> {
  const without = (reason: string): Feed => ({ bytes: null, note: `${title} not used: ${place}: ${reason}` });
  try {
    if (/^[a-z]+:\/\//i.test(place)) {
      const url = URL.canParse(place) ? new URL(place) : null;
      if (url === null || !isSafe(url)) return without('must be an https address or a file');
      return await downloadFeed(title, url.href, context);
    }
    if (isAbsolute(place)) {
      if ((await stat(place)).size > MAX_FEED_BYTES) return without(`longer than ${MAX_FEED_BYTES} bytes`);
      return { bytes: await readFile(place), note: null };
    }
    const path = place.replace(/^\.\//, '');
    for await (const result of context.workspace.readBaseTip([path], MAX_FEED_BYTES)) {
      if (result.status === 'read') return { bytes: result.bytes, note: null };
      return without(result.status === 'missing' ? 'not in the base branch' : `cannot be read (${result.status})`);
    }
    return without('cannot be read');
  } catch (error) {
    return without(messageOf(error));
  }
}
