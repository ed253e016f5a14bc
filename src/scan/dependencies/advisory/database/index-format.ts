import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import type { ZipIdentity } from './zip-directory.js';

/*
 * An index file, little-endian:
 *
 *   magic      8 bytes   "GHOSVIDX"
 *   version    u32       FORMAT_VERSION
 *   length     u32       of the header
 *   checksum   32 bytes  SHA-256 over header and bucket table
 *   header     JSON      IndexHeader
 *   table      (buckets + 1) × { offset u32 from the start of the body, crc32 u32 of the bucket }; the last is the end
 *   body       buckets   each "\n" then lines `"name":[record,…]\n`, the name as JSON text
 *
 * A package lies in the bucket that the hash of its name chooses. A bucket is read by position and checked against its
 * checksum, so that "not in there" is as well founded as a hit, and nothing that is not needed is read or hashed.
 */

export const INDEX_NAME = 'osv.idx';
const MAGIC = Buffer.from('GHOSVIDX');
const FORMAT_VERSION = 1;
const PREAMBLE = 48;
const MAX_HEADER = 1 << 16;
/** Names in a bucket, on average: a few hundred bytes to read for each package asked about. */
const NAMES_PER_BUCKET = 6;

export interface IndexHeader {
  readonly ecosystem: string;
  readonly zip: ZipIdentity;
  /** The newest `modified` of all advisories that is not in the future; empty when there is none. */
  readonly newest: string;
  readonly records: number;
  readonly names: number;
  /** Entries of the zip that could not be read. */
  readonly unreadable: number;
  readonly buckets: number;
  readonly bodySize: number;
}

export interface BucketTable {
  readonly header: IndexHeader;
  readonly bodyOffset: number;
  readonly bytes: Buffer;
}

/** Where a bucket lies in the file, and the checksum that its bytes must have. */
export function bucketAt({ bytes, bodyOffset }: BucketTable, bucket: number) {
  const start = bytes.readUInt32LE(bucket * 8);
  const length = Math.max(0, bytes.readUInt32LE(bucket * 8 + 8) - start);
  return { offset: bodyOffset + start, length, crc: bytes.readUInt32LE(bucket * 8 + 4) };
}

export function bucketCount(names: number): number {
  return Math.max(1, Math.ceil(names / NAMES_PER_BUCKET));
}

/** FNV-1a over UTF-16 units, seeded by the zip, so that nobody can prepare names that all share a bucket. */
export function bucketOf(name: string, buckets: number, zip: ZipIdentity): number {
  let hash = Number.parseInt(zip.directorySha256.slice(0, 8), 16) ^ 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash >>> 0) % buckets;
}

/** The start of a line, by which a package is found in its bucket. */
export function lineKey(name: string): string {
  return `\n${JSON.stringify(name)}:`;
}

export function encodePreamble(header: IndexHeader, table: Uint32Array): Buffer {
  const json = Buffer.from(JSON.stringify(header));
  const tableBytes = Buffer.allocUnsafe(table.length * 4);
  for (let i = 0; i < table.length; i++) tableBytes.writeUInt32LE(table[i] ?? 0, i * 4);
  const start = Buffer.alloc(PREAMBLE);
  MAGIC.copy(start);
  start.writeUInt32LE(FORMAT_VERSION, 8);
  start.writeUInt32LE(json.length, 12);
  createHash('sha256').update(json).update(tableBytes).digest().copy(start, 16);
  return Buffer.concat([start, json, tableBytes]);
}

/**
 * Reads and checks everything before the body.
 * @throws Error with the reason when the file is not a whole index of this format.
 */
export function decodePreamble(read: ReadBytes, fileSize: number): BucketTable {
  const { start, json } = readStart(read);
  const header = parseHeader(json);
  const tableOffset = PREAMBLE + json.length;
  const tableSize = (header.buckets + 1) * 8;
  if (tableOffset + tableSize + header.bodySize !== fileSize) throw new Error('it is truncated');
  const tableBytes = read(tableOffset, tableSize);
  const digest = createHash('sha256').update(json).update(tableBytes).digest();
  if (!digest.equals(start.subarray(16, PREAMBLE))) throw new Error('its checksum is wrong');
  return { header, bodyOffset: tableOffset + tableSize, bytes: tableBytes };
}

export function checksum(bucket: Buffer): number {
  return crc32(bucket);
}

/**
 * The header alone, whose checksum is not checked: good enough to tell an age, not to look anything up.
 * @throws Error when it is no index file of this version
 */
export function readHeader(read: ReadBytes): IndexHeader {
  return parseHeader(readStart(read).json);
}

type ReadBytes = (position: number, length: number) => Buffer;

function readStart(read: ReadBytes): { readonly start: Buffer; readonly json: Buffer } {
  const start = read(0, PREAMBLE);
  if (start.length < PREAMBLE || !start.subarray(0, 8).equals(MAGIC)) throw new Error('it is no index file');
  if (start.readUInt32LE(8) !== FORMAT_VERSION) throw new Error('it has another format version');
  const headerLength = start.readUInt32LE(12);
  if (headerLength > MAX_HEADER) throw new Error('its header is damaged');
  return { start, json: read(PREAMBLE, headerLength) };
}

/** The shape alone is checked here; the checksum vouches for the values. */
function parseHeader(json: Buffer): IndexHeader {
  try {
    const header: IndexHeader = JSON.parse(json.toString('utf8'));
    const counts = [header.buckets, header.bodySize, header.zip.size, header.unreadable];
    if (counts.every(Number.isSafeInteger) && header.buckets > 0) return header;
  } catch {}
  throw new Error('its header is damaged');
}
