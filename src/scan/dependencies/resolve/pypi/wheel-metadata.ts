import { inflateRawSync } from 'node:zlib';

/** So much of a wheel's end is asked for: its `dist-info` folder is written last (packaging.python.org, binary format). */
export const WHEEL_TAIL = 256 * 1024;

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_METADATA = 4 * 1024 * 1024;

/**
 * The METADATA of a wheel from its last bytes; null when it does not lie there, or this is no zip.
 * @param size of the whole wheel, in bytes
 */
export function metadataOfWheel(tail: Buffer, size: number): string | null {
  const skipped = size - tail.length;
  const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (skipped < 0 || end === -1 || end + 22 > tail.length || tail.readUInt32LE(end) !== END) return null;
  let at = tail.readUInt32LE(end + 16) - skipped;
  while (at >= 0 && at + 46 <= end && tail.readUInt32LE(at) === CENTRAL) {
    const nameLength = tail.readUInt16LE(at + 28);
    const name = tail.toString('utf8', at + 46, at + 46 + nameLength);
    if (/^[^/]+\.dist-info\/METADATA$/.test(name)) return unpacked(tail, at, skipped);
    at += 46 + nameLength + tail.readUInt16LE(at + 30) + tail.readUInt16LE(at + 32);
  }
  return null;
}

function unpacked(tail: Buffer, central: number, skipped: number): string | null {
  const method = tail.readUInt16LE(central + 10);
  const length = tail.readUInt32LE(central + 20);
  const local = tail.readUInt32LE(central + 42) - skipped;
  if (local < 0 || local + 30 > tail.length || tail.readUInt32LE(local) !== LOCAL) return null;
  const start = local + 30 + tail.readUInt16LE(local + 26) + tail.readUInt16LE(local + 28);
  const bytes = tail.subarray(start, start + length);
  if (bytes.length !== length || length > MAX_METADATA) return null;
  if (method === 0) return bytes.toString('utf8');
  try {
    return method === 8 ? inflateRawSync(bytes, { maxOutputLength: MAX_METADATA }).toString('utf8') : null;
  } catch {
    return null;
  }
}
