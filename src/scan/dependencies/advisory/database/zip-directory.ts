import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { LocatedError } from '../../../../model/errors.js';

/** What tells one zip from another: its size and the hash of its table of contents, which holds every entry's CRC. */
export interface ZipIdentity {
  readonly size: number;
  readonly directorySha256: string;
}

/** An open zip file; `directory` is where its table of contents lies. */
export interface OpenZip {
  readonly fd: number;
  readonly path: string;
  readonly identity: ZipIdentity;
  readonly directory: { readonly offset: number; readonly size: number; readonly entries: number };
}

/** One entry as the table of contents describes it: hostile numbers, checked where they are used. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
  /** Milliseconds since 1970, as far as the time without a zone tells. */
  readonly written: number;
}

const END_SIGNATURE = 0x06054b50;
const END_SIZE = 22;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_LOCATOR_SIZE = 20;
const ZIP64_END_SIGNATURE = 0x06064b50;
const ZIP64_END_SIZE = 56;
const ENTRY_SIGNATURE = 0x02014b50;
const ENTRY_SIZE = 46;
const MAX_COMMENT = 0xffff;
const HASH_CHUNK = 256 << 10;
const REMEDY = 'download it again: gatehouse db update';

/**
 * Opens a zip and finds its table of contents (PKWARE APPNOTE 6.3.10, § 4.3.12 to 4.3.16, ZIP64 included). The caller
 * closes `fd`.
 * @throws LocatedError when the file is empty, truncated or no zip; the system's error when it cannot be opened.
 */
export function openZip(path: string): OpenZip {
  const fd = openSync(path, 'r');
  try {
    const size = fstatSync(fd).size;
    if (size === 0) throw broken(path, 'the zip file is empty');
    const directory = findDirectory(fd, size, path);
    return { fd, path, directory, identity: { size, directorySha256: hashOf(fd, directory) } };
  } catch (error) {
    closeSync(fd);
    throw error;
  }
}

/** The entries in the order of the table of contents, which is read as a whole. */
export function* zipEntries(zip: OpenZip): Generator<ZipEntry> {
  const { offset, size, entries } = zip.directory;
  const table = readAt(zip.fd, offset, size);
  let position = 0;
  for (let i = 0; i < entries; i++) {
    if (position + ENTRY_SIZE > table.length || table.readUInt32LE(position) !== ENTRY_SIGNATURE) {
      throw broken(zip.path, `the table of contents breaks off after ${i} of ${entries} entries`);
    }
    const nameEnd = position + ENTRY_SIZE + table.readUInt16LE(position + 28);
    const extraEnd = nameEnd + table.readUInt16LE(position + 30);
    if (extraEnd > table.length) throw broken(zip.path, 'the table of contents breaks off inside an entry');
    yield entryAt(table, position, nameEnd, extraEnd);
    position = extraEnd + table.readUInt16LE(position + 32);
  }
  if (position !== table.length) throw broken(zip.path, `the table of contents has more than ${entries} entries`);
}

/** Reads exactly `length` bytes, or fewer at the end of the file. */
export function readAt(fd: number, position: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const count = readSync(fd, buffer, read, length - read, position + read);
    if (count === 0) break;
    read += count;
  }
  return read === length ? buffer : buffer.subarray(0, read);
}

/** The error for a zip that cannot be used: what is wrong, where, and to download it again. */
export function broken(path: string, message: string): LocatedError {
  return new LocatedError({ message, path, remedy: REMEDY });
}

function findDirectory(fd: number, fileSize: number, path: string): OpenZip['directory'] {
  const tailSize = Math.min(fileSize, END_SIZE + MAX_COMMENT + ZIP64_LOCATOR_SIZE);
  const tailStart = fileSize - tailSize;
  const tail = readAt(fd, tailStart, tailSize);
  const end = findEnd(tail);
  if (end === -1) throw broken(path, 'not a zip file, or it breaks off before its table of contents');
  const found = zip64Directory(fd, tail, end, path) ?? {
    entries: tail.readUInt16LE(end + 10),
    size: tail.readUInt32LE(end + 12),
    offset: tail.readUInt32LE(end + 16),
  };
  const fits = found.offset + found.size <= tailStart + end && found.entries * ENTRY_SIZE <= found.size;
  if (!fits) throw broken(path, 'the zip file is damaged: its table of contents is not where it should be');
  if (found.entries === 0) throw broken(path, 'the zip file holds no advisory');
  return found;
}

/** The record must reach exactly to the end of the file with its comment, so that a truncated zip is never half read. */
function findEnd(tail: Buffer): number {
  for (let i = tail.length - END_SIZE; i >= 0; i--) {
    const fits = i + END_SIZE + tail.readUInt16LE(i + 20) === tail.length;
    if (fits && tail.readUInt32LE(i) === END_SIGNATURE) return i;
  }
  return -1;
}

function zip64Directory(fd: number, tail: Buffer, end: number, path: string): OpenZip['directory'] | null {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || tail.readUInt32LE(locator) !== ZIP64_LOCATOR_SIGNATURE) return null;
  const record = readAt(fd, toNumber(tail.readBigUInt64LE(locator + 8), path), ZIP64_END_SIZE);
  if (record.length < ZIP64_END_SIZE || record.readUInt32LE(0) !== ZIP64_END_SIGNATURE) {
    throw broken(path, 'the zip file is damaged: its ZIP64 record is missing');
  }
  return {
    entries: toNumber(record.readBigUInt64LE(32), path),
    size: toNumber(record.readBigUInt64LE(40), path),
    offset: toNumber(record.readBigUInt64LE(48), path),
  };
}

function toNumber(value: bigint, path: string): number {
  if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw broken(path, 'the zip file is damaged: an impossible size');
  return Number(value);
}

/** In chunks that stay in the processor's cache: npm's table of contents has 18 MB, and each run hashes it. */
function hashOf(fd: number, directory: OpenZip['directory']): string {
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(HASH_CHUNK);
  for (let done = 0; done < directory.size; ) {
    const count = readSync(fd, chunk, 0, Math.min(HASH_CHUNK, directory.size - done), directory.offset + done);
    if (count === 0) break;
    hash.update(chunk.subarray(0, count));
    done += count;
  }
  return hash.digest('hex');
}

function entryAt(table: Buffer, position: number, nameEnd: number, extraEnd: number): ZipEntry {
  const sizes = {
    size: table.readUInt32LE(position + 24),
    compressedSize: table.readUInt32LE(position + 20),
    headerOffset: table.readUInt32LE(position + 42),
  };
  return {
    name: table.toString('utf8', position + ENTRY_SIZE, nameEnd),
    encrypted: (table.readUInt16LE(position + 8) & 1) === 1,
    method: table.readUInt16LE(position + 10),
    crc: table.readUInt32LE(position + 16),
    written: timeOf(table.readUInt16LE(position + 14), table.readUInt16LE(position + 12)),
    ...withZip64(sizes, table.subarray(nameEnd, extraEnd)),
  };
}

/** MS-DOS date and time (APPNOTE § 4.4.6), taken as UTC. */
function timeOf(date: number, time: number): number {
  const day = Date.UTC(1980 + (date >> 9), ((date >> 5) & 15) - 1, date & 31);
  return day + ((time >> 11) * 3600 + ((time >> 5) & 63) * 60 + (time & 31) * 2) * 1000;
}

/** Sizes that do not fit 32 bits stand in extra field 1, in this order, those alone (APPNOTE § 4.5.3). */
function withZip64<T extends Record<'size' | 'compressedSize' | 'headerOffset', number>>(sizes: T, extra: Buffer): T {
  const wide = (['size', 'compressedSize', 'headerOffset'] as const).filter((key) => sizes[key] === 0xffffffff);
  if (wide.length === 0) return sizes;
  const result = { ...sizes };
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== 1) continue;
    wide.forEach((key, i) => {
      if (at + 12 + i * 8 <= extra.length) result[key] = Number(extra.readBigUInt64LE(at + 4 + i * 8));
    });
    break;
  }
  return result;
}
