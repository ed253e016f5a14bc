/** Longer than any word of the index may be. */
const MAX_UNITS = 400;

/**
 * Data as a word of the index: ASCII without spaces, angle brackets, `=` and double hyphens, so that it can neither end
 * the comment nor the word; half a surrogate pair becomes U+FFFD.
 */
export function encodeWord(value: string): string {
  const whole = Buffer.from(value.slice(0, MAX_UNITS)).toString();
  return encodeURIComponent(whole)
    .replaceAll('%2F', '/')
    .replace(/-(?=-|$)/g, '%2D');
}

/** What a word says; null for one that `encodeWord` has not written. */
export function decodeWord(word: string): string | null {
  try {
    return decodeURIComponent(word);
  } catch {
    return null;
  }
}
