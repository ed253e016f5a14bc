import { closeSync, fstatSync, openSync } from 'node:fs';
import { bucketOf, checksum, decodePreamble, type IndexHeader, lineKey } from './index-format.js';
import { decodeRecords, type IndexedRecord } from './index-record.js';
import { readAt, type ZipIdentity } from './zip-directory.js';

/** An open, verified index. */
export interface IndexFile {
  readonly header: IndexHeader;
  /**
   * The records about a package, by its normalised name.
   * @throws Error when the bucket does not have its checksum: then nothing is known, which is not the same as none.
   */
  lookup(name: string): readonly IndexedRecord[];
  close(): void;
}

/**
 * Opens an index and checks that it is whole and belongs to the zip.
 * @throws Error with the reason when it does not; the system's error when it cannot be opened.
 */
export function openIndex(path: string, ecosystem: string, zip: ZipIdentity): IndexFile {
  const fd = openSync(path, 'r');
  try {
    const { header, bodyOffset, table } = decodePreamble((at, length) => readAt(fd, at, length), fstatSync(fd).size);
    const same = header.zip.size === zip.size && header.zip.directorySha256 === zip.directorySha256;
    if (!same || header.ecosystem !== ecosystem) throw new Error('it was made from another zip');
    return { header, lookup: (name) => lookup(fd, name, header, bodyOffset, table), close: () => closeSync(fd) };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

function lookup(
  fd: number,
  name: string,
  header: IndexHeader,
  bodyOffset: number,
  table: Uint32Array,
): IndexedRecord[] {
  const bucket = bucketOf(name, header.buckets, header.zip);
  const start = table[bucket * 2] ?? 0;
  const end = table[bucket * 2 + 2] ?? 0;
  const bytes = readAt(fd, bodyOffset + start, end - start);
  if (bytes.length !== end - start || checksum(bytes) !== table[bucket * 2 + 1]) {
    throw new Error('a part of the index does not have its checksum');
  }
  const key = lineKey(name);
  const at = bytes.indexOf(key);
  if (at === -1) return [];
  const from = at + Buffer.byteLength(key);
  return decodeRecords(bytes.toString('utf8', from, bytes.indexOf('\n', from)), header.ecosystem);
}
