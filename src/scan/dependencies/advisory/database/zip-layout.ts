import type { ZipEntry } from './zip-directory.js';

/** An entry as it is packed, without its place. */
export type PackedEntry = Omit<ZipEntry, 'headerOffset' | 'written'>;

const LIMIT_16 = 0xffff;
const LIMIT_32 = 0xffffffff;
/** Names are UTF-8 (APPNOTE § 4.4.4, bit 11). */
const UTF8 = 0x0800;
/** Version 4.5: ZIP64. */
const VERSION = 45;

/**
 * The two records of an entry (PKWARE APPNOTE 6.3.10, § 4.3.7 and 4.3.12): what stands before its data, and its line in
 * the table of contents. Advisories are small, so only their position can need ZIP64.
 * @throws Error for an entry that is encrypted or larger than 4 GB.
 */
export function records(entry: PackedEntry, offset: number): { readonly local: Buffer; readonly directory: Buffer } {
  const name = Buffer.from(entry.name);
  if (entry.encrypted) throw new Error('an entry is encrypted');
  if (entry.size >= LIMIT_32 || entry.compressedSize >= LIMIT_32) throw new Error('an entry is larger than 4 GB');
  if (name.length > LIMIT_16) throw new Error('the name of an entry is too long');
  const common = Buffer.alloc(26);
  common.writeUInt16LE(VERSION, 0);
  common.writeUInt16LE(UTF8, 2);
  common.writeUInt16LE(entry.method, 4);
  common.writeUInt32LE(entry.crc, 10);
  common.writeUInt32LE(entry.compressedSize, 14);
  common.writeUInt32LE(entry.size, 18);
  common.writeUInt16LE(name.length, 22);
  const wide = offset >= LIMIT_32;
  const extra = Buffer.alloc(wide ? 12 : 0);
  if (wide) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(offset), 4);
  }
  const inDirectory = Buffer.from(common);
  inDirectory.writeUInt16LE(extra.length, 24);
  const attributes = Buffer.alloc(14);
  attributes.writeUInt32LE(wide ? LIMIT_32 : offset, 10);
  return {
    local: Buffer.concat([signature(0x04034b50), common, name]),
    directory: Buffer.concat([signature(0x02014b50), version(), inDirectory, attributes, name, extra]),
  };
}

/** The end of a zip, with the ZIP64 records (§ 4.3.14, 4.3.15) when the counts do not fit the short one (§ 4.3.16). */
export function endRecords(entries: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(entries, LIMIT_16), 4);
  end.writeUInt16LE(Math.min(entries, LIMIT_16), 6);
  end.writeUInt32LE(Math.min(size, LIMIT_32), 8);
  end.writeUInt32LE(Math.min(offset, LIMIT_32), 12);
  const short = Buffer.concat([signature(0x06054b50), end]);
  if (entries < LIMIT_16 && size < LIMIT_32 && offset < LIMIT_32) return short;
  const long = Buffer.alloc(52);
  long.writeBigUInt64LE(44n, 0);
  long.writeUInt16LE(VERSION, 8);
  long.writeUInt16LE(VERSION, 10);
  long.writeBigUInt64LE(BigInt(entries), 20);
  long.writeBigUInt64LE(BigInt(entries), 28);
  long.writeBigUInt64LE(BigInt(size), 36);
  long.writeBigUInt64LE(BigInt(offset), 44);
  const locator = Buffer.alloc(16);
  locator.writeBigUInt64LE(BigInt(offset + size), 4);
  locator.writeUInt32LE(1, 12);
  return Buffer.concat([signature(0x06064b50), long, signature(0x07064b50), locator, short]);
}

function version(): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(VERSION);
  return bytes;
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
