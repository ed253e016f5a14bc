import type { DecodedText } from './decoded-text.js';
import { escapedRuns } from './escapes.js';
import { percentRuns } from './percent.js';
import { encodedBlocks, isBase64OfText, isHexRun } from './runs.js';
import { unpackedText } from './unpacked.js';

/** Bytes of decoded text that one file may yield: ten times its size would be an attack. */
const MOST_DECODED = 4 << 20;
/** A layer in a layer is decoded, one in that is not. */
const DEEPEST = 2;
const PROBE = 32;

/**
 * Everything in a text that is base64, hex or percent encoded text, in one line or wrapped into many, plain or packed, and
 * what in that is encoded once more; characters that are written by their numbers. Other binary content (hashes, images) is left out.
 */
export function decodedTexts(bytes: Buffer): DecodedText[] {
  const budget = { left: MOST_DECODED };
  return [...layer(bytes, 1, budget), ...percentRuns(bytes, MOST_DECODED), ...escapedRuns(bytes, MOST_DECODED)];
}

function layer(bytes: Buffer, depth: number, budget: { left: number }): DecodedText[] {
  const found: DecodedText[] = [];
  encodedBlocks(bytes, (start, end, firstEnd) => {
    if (budget.left < 0) return true;
    const decoded = isHexRun(bytes, start, firstEnd)
      ? hex(bytes, start, end)
      : base64(bytes, start, end, firstEnd, budget.left);
    if (decoded === null) return false;
    budget.left -= decoded.bytes.length;
    found.push(decoded);
    if (depth < DEEPEST) {
      for (const inner of layer(decoded.bytes, depth + 1, budget))
        found.push({ ...inner, ...placeWithin(decoded, inner), encoding: `${decoded.encoding} of ${inner.encoding}` });
    }
    return true;
  });
  return found;
}

/** Where in the encoded text a piece of the decoded one stands: layers stretch and pack all of it alike. */
export function placeWithin(
  { start, end, bytes }: DecodedText,
  piece: { readonly start: number; readonly end: number },
): { start: number; end: number } {
  const stretch = (end - start) / Math.max(1, bytes.length);
  const from = Math.min(end - 1, start + Math.floor(piece.start * stretch));
  return { start: from, end: Math.min(end, Math.max(from + 1, start + Math.ceil(piece.end * stretch))) };
}

function hex(bytes: Buffer, start: number, end: number): DecodedText | null {
  const digits = (to: number) => bytes.toString('latin1', start, to).replace(/\s/g, '');
  if (!isText(Buffer.from(digits(Math.min(end, start + PROBE * 2)), 'hex'))) return null;
  const decoded = Buffer.from(digits(end), 'hex');
  return isText(decoded) ? { start, end, encoding: 'hex', bytes: decoded } : null;
}

function base64(bytes: Buffer, start: number, end: number, firstEnd: number, most: number): DecodedText | null {
  if (!isBase64OfText(bytes, start, firstEnd)) {
    const packed = unpackedText(bytes.toString('latin1', start, end), most);
    return packed === null ? null : { start, end, ...packed };
  }
  const decoded = Buffer.from(bytes.toString('latin1', start, end), 'base64');
  return isText(decoded) ? { start, end, encoding: 'base64', bytes: decoded } : null;
}

function isText(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false;
  for (const byte of bytes) {
    if (byte > 126 || (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9)) return false;
  }
  return true;
}
