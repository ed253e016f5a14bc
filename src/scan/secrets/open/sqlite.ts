import type { FileBudget } from './open-budget.js';
import type { Part, Unopened } from './part.js';
import { printableStrings } from './strings.js';

const FILE_HEADER = 100;
const LEAF_TABLE = 13;
const LEAF_INDEX = 10;

interface Database {
  readonly bytes: Buffer;
  readonly pageSize: number;
  /** What of a page may hold content. */
  readonly usable: number;
  readonly encoding: 'utf8' | 'utf16le';
  readonly swapped: boolean;
}

/**
 * The rows of a SQLite database (sqlite.org/fileformat2), one a line, columns apart by tabs: of every leaf, whatever
 * table it belongs to. Then what is printable anywhere, for rows that were deleted.
 */
export function* openSqlite(bytes: Buffer, budget: FileBudget): Generator<Part | Unopened> {
  const pageSize = bytes.readUInt16BE(16) === 1 ? 65_536 : bytes.readUInt16BE(16);
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0) return yield { unopened: 'damaged' };
  const encoding = bytes.readUInt32BE(56);
  const database: Database = {
    bytes,
    pageSize,
    usable: pageSize - (bytes[20] ?? 0),
    encoding: encoding > 1 ? 'utf16le' : 'utf8',
    swapped: encoding === 3,
  };
  const rows: string[] = [];
  for (let page = 0; page * pageSize < bytes.length; page++) {
    for (const payload of leafPayloads(database, page)) {
      if (!budget.take(payload.length)) return yield { unopened: 'more than may be opened' };
      rows.push(rowText(database, payload));
    }
  }
  yield { name: '', bytes: Buffer.from(rows.join('\n'), 'utf8'), kind: 'data' };
  yield { name: '', bytes: printableStrings(bytes), kind: 'strings' };
}

function* leafPayloads(database: Database, page: number): Generator<Buffer> {
  const { bytes, pageSize, usable } = database;
  const start = page * pageSize;
  const header = start + (page === 0 ? FILE_HEADER : 0);
  const type = bytes[header];
  if ((type !== LEAF_TABLE && type !== LEAF_INDEX) || start + pageSize > bytes.length) return;
  const cells = bytes.readUInt16BE(header + 3);
  const most = type === LEAF_TABLE ? usable - 35 : Math.floor(((usable - 12) * 64) / 255) - 23;
  for (let cell = 0; cell < cells && header + 10 + cell * 2 <= start + pageSize; cell++) {
    const offset = bytes.readUInt16BE(header + 8 + cell * 2);
    if (offset >= pageSize) continue;
    const [size, behindSize] = varint(bytes, start + offset);
    const at = type === LEAF_TABLE ? varint(bytes, behindSize)[1] : behindSize;
    const payload = payloadAt(database, at, size, most);
    if (payload !== null) yield payload;
  }
}

/** A payload that goes on in overflow pages is put together; null when it lies outside the file. */
function payloadAt({ bytes, pageSize, usable }: Database, at: number, size: number, most: number): Buffer | null {
  if (size > bytes.length || at + Math.min(size, most) > bytes.length) return null;
  if (size <= most) return bytes.subarray(at, at + size);
  const least = Math.floor(((usable - 12) * 32) / 255) - 23;
  const wanted = least + ((size - least) % (usable - 4));
  const local = wanted <= most ? wanted : least;
  if (at + local + 4 > bytes.length) return null;
  const parts = [bytes.subarray(at, at + local)];
  let left = size - local;
  for (let page = bytes.readUInt32BE(at + local); page > 0 && left > 0; ) {
    const start = (page - 1) * pageSize;
    if (start + pageSize > bytes.length) break;
    const count = Math.min(left, usable - 4);
    parts.push(bytes.subarray(start + 4, start + 4 + count));
    left -= count;
    page = bytes.readUInt32BE(start);
  }
  return Buffer.concat(parts);
}

/** Text and blobs of a record, apart by tabs. */
function rowText({ encoding, swapped }: Database, payload: Buffer): string {
  const [headerSize, first] = varint(payload, 0);
  const columns: string[] = [];
  let value = headerSize;
  for (let at = first; at < headerSize && at < payload.length; ) {
    const [type, next] = varint(payload, at);
    at = next;
    const size = sizeOf(type);
    const content = payload.subarray(value, value + size);
    value += size;
    if (type < 12 || size === 0) continue;
    const isText = type % 2 === 1 && encoding === 'utf16le';
    columns.push(isText ? wide(content, swapped) : content.toString('utf8').replaceAll('\0', ' '));
  }
  return columns.join('\t');
}

function wide(content: Buffer, swapped: boolean): string {
  const even = Buffer.from(content.subarray(0, content.length & ~1));
  return (swapped ? even.swap16() : even).toString('utf16le');
}

const FIXED = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0];

function sizeOf(type: number): number {
  return type < 12 ? (FIXED[type] ?? 0) : Math.floor((type - 12) / 2);
}

/** Seven bits a byte, the most significant first; the offset behind it. */
function varint(bytes: Buffer, from: number): [value: number, next: number] {
  let value = 0;
  for (let at = from; at < from + 8; at++) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at + 1];
  }
  return [value * 256 + (bytes[from + 8] ?? 0), from + 9];
}
