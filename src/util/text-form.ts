import { isUtf8 } from 'node:buffer';
import type { BinaryForm } from '../model/workspace.js';
import { signedForm, unsignedForm } from './binary-form.js';
import { hasWideRun, isPureWide, type WideEncoding, wideEncodingOf, widthOf } from './wide-text.js';

/**
 * What a file's bytes are. The name of a file says nothing here, nor does one byte: a NUL in a text leaves it a text.
 * - `mark` bytes at the start are the byte order mark
 * - `nul`: there are NULs in a text of single bytes, where none belong
 * - `mixed`: parts of the text are in another encoding than the rest, which no decoder reads
 */
export type TextForm =
  | {
      readonly kind: 'text';
      readonly encoding: 'utf8' | WideEncoding;
      readonly mark: number;
      readonly nul: boolean;
      readonly mixed: boolean;
    }
  | { readonly kind: 'binary'; readonly form: BinaryForm };

/** The form of a text. */
export type Encoded = Extract<TextForm, { kind: 'text' }>;

/** What is looked at to tell one from the other; NULs count wherever they are. */
export const SAMPLE_BYTES = 8_192;
/** A text of single bytes has fewer NULs than this share; every text in UTF-16 that a rule could match has more. */
const MOST_STRAY = 0.12;

const PLAIN: TextForm = { kind: 'text', encoding: 'utf8', mark: 0, nul: false, mixed: false };
const MARKED: TextForm = { ...PLAIN, mark: 3 };

/**
 * Tells text from binary and finds the encoding of the text: by its byte order mark where the rest bears it out, by
 * the places of its NULs where it has none (Unicode § 3.10, D94 to D101). Bytes without any NUL are text, in UTF-8 or
 * in something that agrees with it on ASCII.
 */
export function textForm(bytes: Buffer): TextForm {
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const isMarkedWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (!isMarkedWide && !bytes.includes(0)) return hasMark ? MARKED : PLAIN;

  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const signed = signedForm(sample);
  if (signed !== null) return { kind: 'binary', form: signed };
  const wide = wideEncodingOf(sample);
  if (wide !== null && (wide.mark > 0 || !isStray(sample))) {
    const mixed = !isPureWide(bytes.subarray(wide.mark), wide.encoding);
    return { kind: 'text', ...wide, nul: false, mixed };
  }
  const form = unsignedForm(sample);
  if (form !== null) return { kind: 'binary', form };
  // A mark that the rest does not bear out: part of it may be wide all the same.
  const mixed = isMarkedWide || hasWideRun(bytes);
  return { kind: 'text', encoding: 'utf8', mark: hasMark ? 3 : 0, nul: true, mixed };
}

/** Whether the NULs of a sample are strays in a text of single bytes. */
function isStray(sample: Buffer): boolean {
  let nuls = 0;
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) nuls++;
  return nuls < sample.length * MOST_STRAY && isUtf8(wholeCharacters(sample));
}

/** The sample without a character that it cuts. */
function wholeCharacters(sample: Buffer): Buffer {
  let end = sample.length;
  while (end > sample.length - 4 && end > 0 && (sample[end - 1] as number) >= 0x80) end--;
  return sample.subarray(0, end);
}

/**
 * The text of a file for a parser: without its mark, what is no valid character as U+FFFD, and a stray NUL as a blank,
 * so that parsers which end at a NUL read on and every offset stays what it was.
 */
export function decodeText(bytes: Buffer, form: Encoded): string {
  const text = decodeForm(bytes, form);
  return text.includes('\0') ? text.replaceAll('\0', ' ') : text;
}

function decodeForm(bytes: Buffer, { encoding, mark }: Encoded): string {
  const body = bytes.subarray(mark);
  switch (encoding) {
    case 'utf8':
      return body.toString('utf8');
    case 'utf16le':
      return body.toString('utf16le');
    case 'utf16be':
      return Buffer.from(body.subarray(0, body.length & ~1))
        .swap16()
        .toString('utf16le');
    case 'utf32le':
    case 'utf32be':
      return decodeUtf32(body, encoding);
  }
}

/** A piece at a time: a call takes so many arguments only. */
const PIECE = 4_096;

function decodeUtf32(body: Buffer, encoding: WideEncoding): string {
  const parts: string[] = [];
  let points: number[] = [];
  const width = widthOf(encoding);
  for (let at = 0; at + width <= body.length; at += width) {
    const point = encoding === 'utf32le' ? body.readUInt32LE(at) : body.readUInt32BE(at);
    points.push(point > 0x10ffff ? 0xfffd : point);
    if (points.length < PIECE) continue;
    parts.push(String.fromCodePoint(...points));
    points = [];
  }
  return parts.join('') + String.fromCodePoint(...points);
}
