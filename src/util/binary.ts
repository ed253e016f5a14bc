const HEAD = 8_192;

/**
 * Whether bytes are binary by the measure that git uses too: a NUL among the first 8 KB. UTF-16 with a byte order mark
 * is text, whatever NULs it has.
 */
export function isBinary(bytes: Uint8Array): boolean {
  if (byteOrderMark(bytes) !== null) return false;
  return bytes.subarray(0, HEAD).includes(0);
}

/** The byte order of a text that begins with a UTF-16 mark. */
export function byteOrderMark(bytes: Uint8Array): 'utf16le' | 'utf16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf16be' : null;
}
