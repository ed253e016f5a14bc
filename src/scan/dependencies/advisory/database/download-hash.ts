import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

/** CRC-32C (Castagnoli, RFC 3720 § B.4), reflected polynomial. */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0x82f63b78 : value >>> 1;
  return value;
});

/**
 * Whether a file is what `x-goog-hash` says of it (cloud.google.com/storage/docs/xml-api/reference-headers): MD5 and
 * CRC-32C in base64, either may be missing; a value without either says nothing and fits.
 */
export async function fitsHash(path: string, header: string): Promise<boolean> {
  const expected = new Map(
    header.split(',').map((part): [string, string] => {
      const equals = part.indexOf('=');
      return [part.slice(0, equals).trim().toLowerCase(), part.slice(equals + 1).trim()];
    }),
  );
  const md5 = createHash('md5');
  let crc = 0xffffffff;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = chunk;
    md5.update(bytes);
    if (expected.has('crc32c')) crc = crc32c(bytes, crc);
  }
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(~crc >>> 0);
  const actual = new Map([
    ['md5', md5.digest('base64')],
    ['crc32c', sum.toString('base64')],
  ]);
  return [...actual].every(([name, value]) => !expected.has(name) || expected.get(name) === value);
}

function crc32c(bytes: Buffer, start: number): number {
  let crc = start;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return crc >>> 0;
}
