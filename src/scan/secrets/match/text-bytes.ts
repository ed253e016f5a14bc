const HEAD = 8_192;

/** Whether bytes are binary by the measure that git uses too: a NUL among the first 8 KB. */
export function isBinary(bytes: Buffer): boolean {
  const at = bytes.indexOf(0);
  return at !== -1 && at < HEAD;
}

/** The text's bytes in an encoding that rules can read: UTF-16 with a byte order mark becomes UTF-8; null if binary. */
export function textBytes(bytes: Buffer): Buffer | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return Buffer.from(bytes.toString('utf16le', 2), 'utf8');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    const swapped = Buffer.from(bytes.subarray(2, bytes.length - (bytes.length % 2))).swap16();
    return Buffer.from(swapped.toString('utf16le'), 'utf8');
  }
  return isBinary(bytes) ? null : bytes;
}
