/** Shorter runs hold no token of a provider. */
const SHORTEST = 12;
const NEWLINE = 10;

/** Printable ASCII; a key in armour goes on over line ends. */
const PRINTABLE = Uint8Array.from({ length: 256 }, (_, code) =>
  Number((code >= 32 && code < 127) || code === 9 || code === NEWLINE || code === 13),
);
const WORD = Uint8Array.from({ length: 256 }, (_, code) => Number(/\w/.test(String.fromCharCode(code))));

/** The printable pieces of bytes that are no text, in single bytes and in UTF-16, one a line. */
export function printableStrings(bytes: Buffer): Buffer {
  const pieces: Buffer[] = [];
  eachRun(bytes, 0, 1, (start, end) => addRun(bytes, start, end, pieces));
  for (const start of [0, 1])
    eachRun(bytes, start, 2, (from, end) => pieces.push(narrowed(bytes, from, end), LINE_END));
  return Buffer.concat(pieces);
}

/**
 * Calls for each run of printable characters that is long enough. Most bytes are not looked at: where one is not printable,
 * no run that is long enough holds it, so the next that can starts behind it.
 * @param width bytes of a character; of two, the second is zero
 */
function eachRun(bytes: Buffer, from: number, width: 1 | 2, found: (start: number, end: number) => void): void {
  const isOne = (at: number): boolean => PRINTABLE[bytes[at] as number] === 1 && (width === 1 || bytes[at + 1] === 0);
  const span = (SHORTEST - 1) * width;
  let start = from;
  while (start + span + width <= bytes.length) {
    let at = start + span;
    while (at >= start && isOne(at)) at -= width;
    if (at >= start) {
      start = at + width;
      continue;
    }
    let end = start + span + width;
    while (end + width <= bytes.length && isOne(end)) end += width;
    found(start, end);
    start = end + width;
  }
}

const LINE_END = Buffer.from([NEWLINE]);

function narrowed(bytes: Buffer, start: number, end: number): Buffer {
  const text = Buffer.allocUnsafe((end - start) >> 1);
  for (let at = 0; at < text.length; at++) text[at] = bytes[start + at * 2] as number;
  return text;
}

/**
 * A run as it is, and what a length in front of it cuts out of it: compiled files (class files, marshalled Python,
 * protocol buffers) write a length and then the text, so that a length that is a letter stands before the text, and the
 * kind of the next thing behind it.
 */
function addRun(bytes: Buffer, start: number, end: number, pieces: Buffer[]): void {
  const before = lengthBefore(bytes, start, end);
  let at = start;
  if (before !== null && before < end - start) {
    pieces.push(bytes.subarray(start, start + before), LINE_END);
    at = start + before;
  } else pieces.push(bytes.subarray(start, end), LINE_END);
  // Behind a text stand at most a kind and a length before the next.
  for (let step = 0; at + SHORTEST < end && step <= 2; at++, step++) {
    const length = bytes[at] as number;
    const textEnd = at + 1 + length;
    if (length < SHORTEST || textEnd > end) continue;
    if (WORD[length] === 1 || textEnd < end) pieces.push(bytes.subarray(at + 1, textEnd), LINE_END);
    at = textEnd - 1;
    step = -1;
  }
  if (before !== null && before < end - start) pieces.push(bytes.subarray(start + before, end), LINE_END);
}

/** A length in one byte, in two (big-endian) or in four (little-endian) right before a run, that ends within it. */
function lengthBefore(bytes: Buffer, start: number, end: number): number | null {
  const most = end - start;
  const fits = (length: number) => length >= SHORTEST && length <= most;
  if (start >= 4 && fits(bytes.readUInt32LE(start - 4))) return bytes.readUInt32LE(start - 4);
  const one = start >= 1 ? (bytes[start - 1] as number) : 0;
  if (fits(one)) return one;
  return start >= 2 && fits(bytes.readUInt16BE(start - 2)) ? bytes.readUInt16BE(start - 2) : null;
}
