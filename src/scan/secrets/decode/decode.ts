import { encodedRuns, isBase64OfText, isHexRun } from './runs.js';

/** Text that was encoded in the file, with the place of its encoded form. Decoded once: never decoded again. */
export interface DecodedText {
  readonly start: number;
  readonly end: number;
  readonly encoding: 'base64' | 'hex' | 'percent';
  readonly bytes: Buffer;
}

/** Bytes of decoded text that one file may yield: ten times its size would be an attack. */
const MOST_DECODED = 4 << 20;
const PROBE = 32;

/** Everything in a text that is base64, hex or percent encoded text. Binary content (hashes, images) is left out. */
export function decodeOnce(bytes: Buffer): DecodedText[] {
  const found: DecodedText[] = [];
  let total = 0;
  encodedRuns(bytes, (start, end) => {
    if (total > MOST_DECODED) return;
    const decoded = isHexRun(bytes, start, end) ? hex(bytes, start, end) : base64(bytes, start, end);
    if (decoded === null) return;
    total += decoded.bytes.length;
    found.push(decoded);
  });
  return found.concat(percentRuns(bytes));
}

function hex(bytes: Buffer, start: number, end: number): DecodedText | null {
  const probe = Buffer.from(bytes.toString('latin1', start, Math.min(end, start + PROBE * 2)), 'hex');
  if (!isText(probe)) return null;
  const decoded = Buffer.from(bytes.toString('latin1', start, end), 'hex');
  return isText(decoded) ? { start, end, encoding: 'hex', bytes: decoded } : null;
}

function base64(bytes: Buffer, start: number, end: number): DecodedText | null {
  if (!isBase64OfText(bytes, start, end)) return null;
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

const LONGEST_PERCENT = 4_096;
const SHORTEST_PERCENT = 16;

/** Words with at least one `%XX`, found by the percent sign; query strings and form bodies. */
function percentRuns(bytes: Buffer): DecodedText[] {
  const found: DecodedText[] = [];
  let total = 0;
  let from = 0;
  for (let at = bytes.indexOf(37); at !== -1 && total < MOST_DECODED; at = bytes.indexOf(37, from)) {
    from = at + 1;
    if (!isHexRun(bytes, at + 1, at + 3) || at + 3 > bytes.length) continue;
    let start = at;
    while (start > 0 && at - start < LONGEST_PERCENT && inUrl(bytes[start - 1] ?? 0)) start--;
    let end = at;
    while (end < bytes.length && end - at < LONGEST_PERCENT && inUrl(bytes[end] ?? 0)) end++;
    from = end;
    if (end - start < SHORTEST_PERCENT) continue;
    const decoded = percentDecode(bytes, start, end);
    total += decoded.length;
    found.push({ start, end, encoding: 'percent', bytes: decoded });
  }
  return found;
}

function inUrl(byte: number): boolean {
  return byte > 32 && byte < 127 && byte !== 34 && byte !== 39 && byte !== 60 && byte !== 62 && byte !== 96;
}

function percentDecode(bytes: Buffer, start: number, end: number): Buffer {
  const decoded = Buffer.alloc(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    if (bytes[at] === 37 && at + 3 <= end && isHexRun(bytes, at + 1, at + 3)) {
      decoded[length++] = Number.parseInt(bytes.toString('latin1', at + 1, at + 3), 16);
      at += 2;
    } else decoded[length++] = bytes[at] ?? 0;
  }
  return decoded.subarray(0, length);
}
