import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import {
  type BucketTable,
  bucketAt,
  bucketOf,
  checksum,
  decodePreamble,
  type IndexHeader,
  lineKey,
} from './index-format.js';
import { decodeRecords, type IndexedRecord } from './index-record.js';
import { readAt, type ZipIdentity } from './zip-directory.js';

/** `damaged`: the part of the index that holds the package is not as it was written, so nothing is known about it. */
export type Lookup = readonly IndexedRecord[] | 'damaged';

/** An open index that belongs to its zip. */
export interface IndexFile {
  readonly header: IndexHeader;
  /** The records about each package, by normalised names. */
  lookup(names: Iterable<string>): ReadonlyMap<string, Lookup>;
  close(): void;
}

/** Buckets are asked for in file order, and neighbours come with one read. */
const WINDOW = 64 << 10;

/**
 * Opens an index and checks that it is whole and belongs to the zip.
 * @throws Error with the reason when it does not; the system's error when it cannot be opened.
 */
export function openIndex(path: string, ecosystem: string, zip: ZipIdentity): IndexFile {
  const fd = openSync(path, 'r');
  try {
    const table = decodePreamble((at, length) => readAt(fd, at, length), fstatSync(fd).size);
    const { header } = table;
    const same = header.zip.size === zip.size && header.zip.directorySha256 === zip.directorySha256;
    if (!same || header.ecosystem !== ecosystem) throw new Error('it was made from another zip');
    return { header, lookup: (names) => lookup(fd, names, table), close: () => closeSync(fd) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function lookup(fd: number, names: Iterable<string>, table: BucketTable): Map<string, Lookup> {
  const { header } = table;
  const wanted = [...new Set(names)].map((name) => ({ name, bucket: bucketOf(name, header.buckets, header.zip) }));
  wanted.sort((a, b) => a.bucket - b.bucket);
  const read = windowReader(fd);
  const found = new Map<string, Lookup>();
  for (const { name, bucket } of wanted) {
    const { offset, length, crc } = bucketAt(table, bucket);
    const bytes = read(offset, length);
    const sound = bytes.length === length && checksum(bytes) === crc;
    found.set(name, sound ? recordsIn(bytes, name, header.ecosystem) : 'damaged');
  }
  return found;
}

/** Reads ahead; what it returns is a view that the next call may overwrite, shorter than asked at the end of the file. */
function windowReader(fd: number): (position: number, length: number) => Buffer {
  let window = Buffer.allocUnsafe(WINDOW);
  let start = 0;
  let filled = 0;
  return (position, length) => {
    if (position < start || position + length > start + filled) {
      if (length > window.length) window = Buffer.allocUnsafe(length);
      start = position;
      filled = readSync(fd, window, 0, window.length, position);
    }
    return window.subarray(position - start, Math.min(position - start + length, filled));
  };
}

function recordsIn(bucket: Buffer, name: string, ecosystem: string): readonly IndexedRecord[] {
  const key = lineKey(name);
  const at = bucket.indexOf(key);
  if (at === -1) return [];
  const from = at + Buffer.byteLength(key);
  return decodeRecords(bucket.toString('utf8', from, bucket.indexOf('\n', from)), ecosystem);
}
