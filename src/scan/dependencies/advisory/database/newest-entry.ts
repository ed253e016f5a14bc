import { field } from '../../file/value.js';
import { type OpenZip, type ZipEntry, zipEntries } from './zip-directory.js';
import { decodeRecord } from './zip-record.js';
import { zipWindow } from './zip-window.js';

/** Zips are written with times of 1980, or none at all, to be the same each time. */
const NO_TIME = Date.UTC(1981, 0, 1);
const SAMPLES = 24;

/**
 * How young a zip without an index is, in milliseconds since 1970: the youngest time of its entries, which the export
 * wrote, or where they bear none the youngest of a few advisories. Nothing after `now` counts; 0 when it cannot be told.
 */
export function newestEntry(zip: OpenZip, now: number): number {
  const entries = [...zipEntries(zip)];
  let newest = 0;
  for (const { written } of entries) if (written > newest && written <= now) newest = written;
  return newest >= NO_TIME ? newest : newestSample(zip, entries, now);
}

function newestSample(zip: OpenZip, entries: readonly ZipEntry[], now: number): number {
  const window = zipWindow(zip.fd);
  const step = Math.max(1, Math.floor(entries.length / SAMPLES));
  let newest = 0;
  for (let at = 0; at < entries.length; at += step) {
    const time = modifiedAt(window, entries[at]);
    if (time > newest && time <= now) newest = time;
  }
  return newest;
}

function modifiedAt(window: ReturnType<typeof zipWindow>, entry: ZipEntry | undefined): number {
  if (entry === undefined || entry.encrypted) return 0;
  try {
    return Date.parse(String(field(decodeRecord(window.read(entry).bytes, entry), 'modified'))) || 0;
  } catch {
    return 0;
  }
}
