/** What became of a file's bytes: text to scan, or the reason why there is none. */
export type SourceText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'binary' }
  | { readonly kind: 'minified'; readonly text: string };

/** Files with lines this long on average are written by tools. */
const MINIFIED_MEAN = 500;
const SNIFF_BYTES = 8000;

/**
 * Decodes UTF-8 (a byte order mark is dropped, bytes that are no UTF-8 become U+FFFD) and UTF-16 with a byte order
 * mark. NUL bytes mean binary, as in git; long lines on average mean minified.
 */
export function sourceText(bytes: Buffer): SourceText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'text', text: bytes.toString('utf16le', 2) };
  if (bytes.subarray(0, SNIFF_BYTES).includes(0)) return { kind: 'binary' };
  const bom = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = bytes.toString('utf8', bom ? 3 : 0);
  return { kind: isMinified(text) ? 'minified' : 'text', text };
}

function isMinified(text: string): boolean {
  if (text.length < 20 * MINIFIED_MEAN) return false;
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return text.length / lines > MINIFIED_MEAN;
}
