import type { DecodedText } from './decoded-text.js';

/** Ways to write a character by its number: of JavaScript, Python, C and Java, of JSON, of XML and HTML. */
const OPENINGS = ['\\x', '\\u00', '&#'];
const ESCAPE = /\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|&#x0{0,5}([0-9a-f]{2});|&#0{0,5}(\d{2,3});/gi;
/** A text is read so far on both sides of an escape; a longer one is in pieces. */
const REACH = 512;

/** Pieces of lines in which printable characters are written by their numbers: nobody writes those so but to hide them. */
export function escapedRuns(bytes: Buffer, most: number): DecodedText[] {
  const found: DecodedText[] = [];
  let total = 0;
  for (const opening of OPENINGS) {
    let end = 0;
    for (let at = bytes.indexOf(opening); at !== -1 && total < most; at = bytes.indexOf(opening, end)) {
      const start = boundary(bytes, at, -1);
      end = boundary(bytes, at + opening.length, 1);
      const decoded = decode(bytes.toString('latin1', start, end));
      if (decoded === null) continue;
      total += decoded.length;
      found.push({ start, end, encoding: 'escapes', bytes: Buffer.from(decoded, 'latin1') });
    }
  }
  return found;
}

/** The end of the line, or of what is read of it. */
function boundary(bytes: Buffer, from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < REACH; count++) {
    const byte = bytes[step === 1 ? at : at - 1];
    if (byte === undefined || byte === 10 || byte === 13) break;
    at += step;
  }
  return at;
}

/** Null where no printable character is written by its number. */
function decode(text: string): string | null {
  let isOne = false;
  const decoded = text.replace(ESCAPE, (whole, ...groups: string[]) => {
    const [x, u, hex, decimal] = groups;
    const code = decimal === undefined ? Number.parseInt(x ?? u ?? hex ?? '', 16) : Number(decimal);
    if (code < 0x21 || code > 0x7e) return whole;
    isOne = true;
    return String.fromCharCode(code);
  });
  return isOne ? decoded : null;
}
