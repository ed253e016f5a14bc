import { gunzipSync, inflateSync } from 'node:zlib';

/** What a file may unpack to at once, and how many times as much as it was. */
const MOST_UNPACKED = 1 << 20;
const MOST_GROWTH = 200;

/** How base64 of gzip (RFC 1952) and of zlib (RFC 1950) begins. */
const PACKED = /^(?:H4sI|eJ[w-z0-3]|eNo|eAE|eF4)/;

/** The text in base64 of a gzip or zlib stream; null for any other base64. */
export function unpackedText(base64: string, most: number): { bytes: Buffer; encoding: string } | null {
  if (!PACKED.test(base64)) return null;
  const packed = Buffer.from(base64, 'base64');
  const isGzip = packed[0] === 0x1f;
  const room = Math.min(most, MOST_UNPACKED, packed.length * MOST_GROWTH);
  try {
    const bytes = (isGzip ? gunzipSync : inflateSync)(packed, { maxOutputLength: Math.max(1, room) });
    return bytes.includes(0) ? null : { bytes, encoding: `base64 of ${isGzip ? 'gzip' : 'zlib'}` };
  } catch {
    return null;
  }
}
