/** Encodings whose unit is more than a byte. */
export type WideEncoding = 'utf16le' | 'utf16be' | 'utf32le' | 'utf32be';

/** The wider ones first: UTF-32 is UTF-16 with every other unit empty, and its mark begins with the other's. */
const CANDIDATES: readonly (readonly [encoding: WideEncoding, mark: string])[] = [
  ['utf32le', '\xff\xfe\0\0'],
  ['utf32be', '\0\0\xfe\xff'],
  ['utf16le', '\xff\xfe'],
  ['utf16be', '\xfe\xff'],
];

/** Bytes of one unit. */
export function widthOf(encoding: WideEncoding): 2 | 4 {
  return encoding === 'utf32le' || encoding === 'utf32be' ? 4 : 2;
}

/** The wide encoding that a sample is written in, and the length of its mark; null when it is in none. */
export function wideEncodingOf(sample: Buffer): { readonly encoding: WideEncoding; readonly mark: number } | null {
  const start = sample.toString('latin1', 0, 4);
  for (const [encoding, mark] of CANDIDATES) {
    const length = start.startsWith(mark) ? mark.length : 0;
    if (isWide(sample.subarray(length), encoding, length > 0)) return { encoding, mark: length };
  }
  return null;
}

interface Measure {
  readonly units: number;
  /** Surrogates without their half, noncharacters, private use, beyond Unicode. */
  readonly bad: number;
  readonly control: number;
  readonly nul: number;
  /** Printable ASCII and line ends. */
  readonly ascii: number;
  /** Units whose bytes are printable ASCII each: two letters of a text of single bytes. */
  readonly pairs: number;
}

/** With a mark a text may be in letters alone; without one it must have ASCII (blanks, digits, line ends) in it. */
function isWide(body: Buffer, encoding: WideEncoding, isMarked: boolean): boolean {
  const { units, bad, control, nul, ascii, pairs } = measure(body, encoding);
  if (units === 0) return isMarked && body.length === 0;
  if (bad > units * 0.02 || control > units * 0.05 || nul > units * 0.3 || pairs > units * 0.5) return false;
  return isMarked || (units > 1 && ascii > 0 && ascii >= units * 0.005);
}

function measure(body: Buffer, encoding: WideEncoding): Measure {
  const width = widthOf(encoding);
  const count = { units: 0, bad: 0, control: 0, nul: 0, ascii: 0, pairs: 0 };
  for (let at = 0; at + width <= body.length; at += width) {
    const unit = unitAt(body, at, encoding);
    count.units++;
    if (unit === 0) count.nul++;
    else if (isAscii(unit)) count.ascii++;
    else if (unit < 32 || (unit >= 127 && unit < 160)) count.control++;
    else if (isBad(unit, width)) count.bad++;
    else if (isAscii(unit >> 8) && isAscii(unit & 0xff)) count.pairs++;
  }
  return count;
}

/** Surrogates of UTF-16 come in halves, and this looks at one unit: a rare one is a character, many are none. */
function isBad(unit: number, width: number): boolean {
  if (unit > 0x10ffff || (unit & 0xfffe) === 0xfffe || (unit >= 0xe000 && unit < 0xf900)) return true;
  return width === 4 && unit >= 0xd800 && unit < 0xe000;
}

function unitAt(body: Buffer, at: number, encoding: WideEncoding): number {
  switch (encoding) {
    case 'utf16le':
      return body.readUInt16LE(at);
    case 'utf16be':
      return body.readUInt16BE(at);
    case 'utf32le':
      return body.readUInt32LE(at);
    case 'utf32be':
      return body.readUInt32BE(at);
  }
}

function isAscii(unit: number): boolean {
  return (unit >= 32 && unit < 127) || (unit >= 9 && unit <= 13);
}

/** So many units in a row are no accident: Chinese text has two ASCII bytes in one unit of five. */
const RUN = 12;

/** Whether all of a wide text is in its encoding: no part of single bytes, none in the other order of bytes. */
export function isPureWide(body: Buffer, encoding: WideEncoding): boolean {
  const width = widthOf(encoding);
  if (body.length % width !== 0) return false;
  let run = 0;
  let bad = 0;
  for (let at = 0; at + width <= body.length; at += width) {
    const unit = unitAt(body, at, encoding);
    if (isBad(unit, width)) bad++;
    const low = unit & 0xff;
    const isForeign = unit > 0xff && isAscii(unit >> 8) && (low === 0 || isAscii(low));
    run = isForeign ? run + 1 : 0;
    if (run >= RUN || (width === 4 && bad > 0)) return false;
  }
  return bad <= body.length / width / 50;
}

/** Whether a text of single bytes has a part in UTF-16 or UTF-32: letters with NULs between them. */
export function hasWideRun(bytes: Buffer): boolean {
  let run = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    const before = bytes[at - 1];
    if (before === undefined || before === 0) continue;
    run = isAscii(before) && bytes[at - 2] === 0 ? run + 1 : 0;
    if (run >= RUN) return true;
  }
  return false;
}
