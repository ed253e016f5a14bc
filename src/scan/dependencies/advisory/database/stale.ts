import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { comparatorFor } from '../../ecosystem/version-order.js';
import { ecosystemsIn, ZIP_NAME } from './ecosystem-database.js';
import { INDEX_NAME, readHeader } from './index-format.js';
import { newestEntry } from './newest-entry.js';
import { openZip, readAt } from './zip-directory.js';

/** Reproducible zips date every entry 1980, the beginning of that format's time: then only an index can tell. */
const UNDATED = Date.UTC(1981, 0, 1);
const DAY = 24 * 60 * 60 * 1000;
/** Half a year: younger data is told of (`age-note.ts`), older data makes an empty answer worth little. */
const STALE_AFTER_DAYS = 180;

/**
 * A line for the reader when nothing in the whole database is younger than half a year: then many advisories are
 * missing, since some ecosystem gets one every day; null for a database that is fresh, undated, or has no zip at all. One small
 * ecosystem may be quiet for months and says nothing. An index tells the newest advisory; of a zip that was not asked
 * about yet, and so has none, the zip itself.
 * @param cacheDir where indexes lie that could not stand beside their zips
 * @param now milliseconds since 1970
 */
export function staleNote(dir: string, cacheDir: string | null, now: number): string | null {
  let newest: number | null = null;
  for (const ecosystem of ecosystemsIn(dir)) {
    if (comparatorFor(ecosystem) === null) continue;
    const time = newestOf(dir, ecosystem, cacheDir, now);
    if (now - time <= STALE_AFTER_DAYS * DAY) return null;
    newest = Math.max(newest ?? 0, time);
  }
  if (newest === null || newest <= UNDATED) return null;
  const remedy = `run gatehouse db update ${dir}`;
  const date = new Date(newest).toISOString().slice(0, 10);
  const days = Math.floor((now - newest) / DAY);
  return `stale: the newest advisory of the database is ${days} days old (${date}); ${remedy}`;
}

/** 0 when it cannot be told: then it does not make the database look fresh. */
function newestOf(dir: string, ecosystem: string, cacheDir: string | null, now: number): number {
  for (const folder of cacheDir === null ? [dir] : [dir, cacheDir]) {
    const time = newestIndexed(join(folder, ecosystem, INDEX_NAME));
    if (time !== null) return time <= now ? time : 0;
  }
  try {
    const zip = openZip(join(dir, ecosystem, ZIP_NAME));
    try {
      return newestEntry(zip, now);
    } finally {
      closeSync(zip.fd);
    }
  } catch {
    return 0;
  }
}

function newestIndexed(path: string): number | null {
  try {
    const fd = openSync(path, 'r');
    try {
      return Date.parse(readHeader((at, length) => readAt(fd, at, length)).newest) || 0;
    } finally {
      closeSync(fd);
    }
  } catch {
    return null;
  }
}
