import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip as its two records: the local one with the content, and the line of the table of contents. */
export interface WrittenEntry {
  readonly local: Buffer;
  readonly central: Buffer;
}

/** `offset` is where the local record will lie; `declared` overrides what the records claim, for damaged zips. */
export function zipEntry(
  name: string,
  content: Buffer,
  offset: number,
  declared: { readonly crc?: number; readonly method?: number; readonly flags?: number } = {},
): WrittenEntry {
  const method = declared.method ?? 8;
  const data = method === 8 ? deflateRawSync(content, { level: 6 }) : content;
  const nameBytes = Buffer.from(name);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(declared.flags ?? 0, 2);
  common.writeUInt16LE(method, 4);
  common.writeUInt32LE(declared.crc ?? crc32(content), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(content.length, 18);
  common.writeUInt16LE(nameBytes.length, 22);
  const tail = Buffer.alloc(14);
  tail.writeUInt32LE(offset, 10);
  return {
    local: Buffer.concat([Buffer.from('PK\x03\x04'), common, nameBytes, data]),
    central: Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, tail, nameBytes]),
  };
}

/** The end of a zip, with the ZIP64 records that more than 65,535 entries need (APPNOTE § 4.3.14). */
export function endRecords(entries: number, size: number, offset: number, zip64 = entries > 0xffff): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(Math.min(entries, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries, 0xffff), 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return zip64 ? Buffer.concat([...zip64Records(entries, size, offset), end]) : end;
}

function zip64Records(entries: number, size: number, offset: number): Buffer[] {
  const record = Buffer.alloc(56);
  record.write('PK\x06\x06', 'latin1');
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(BigInt(entries), 24);
  record.writeBigUInt64LE(BigInt(entries), 32);
  record.writeBigUInt64LE(BigInt(size), 40);
  record.writeBigUInt64LE(BigInt(offset), 48);
  const locator = Buffer.alloc(20);
  locator.write('PK\x06\x07', 'latin1');
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  return [record, locator];
}

/** A whole zip in memory. */
export function zipOf(
  files: Readonly<Record<string, string | Buffer>>,
  options: { readonly zip64?: boolean } = {},
): Buffer {
  const entries: WrittenEntry[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const entry = zipEntry(name, Buffer.from(content), offset);
    entries.push(entry);
    offset += entry.local.length;
  }
  return joinZip(entries, options);
}

export function joinZip(entries: readonly WrittenEntry[], options: { readonly zip64?: boolean } = {}): Buffer {
  const body = Buffer.concat(entries.map((entry) => entry.local));
  const table = Buffer.concat(entries.map((entry) => entry.central));
  return Buffer.concat([body, table, endRecords(entries.length, table.length, body.length, options.zip64)]);
}
