import { byteOrderMark, isBinary } from '../../../util/binary.js';

/** The text's bytes in an encoding that rules can read: UTF-16 with a byte order mark becomes UTF-8; null if binary. */
export function textBytes(bytes: Buffer): Buffer | null {
  const order = byteOrderMark(bytes);
  if (order === 'utf16le') return Buffer.from(bytes.toString('utf16le', 2), 'utf8');
  if (order === 'utf16be') {
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16();
    return Buffer.from(swapped.toString('utf16le'), 'utf8');
  }
  return isBinary(bytes) ? null : bytes;
}
