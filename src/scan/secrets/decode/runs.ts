import { BASE64, HEX } from '../match/byte-classes.js';

/** Shorter runs cannot hold a secret that a rule would take. */
const SHORTEST = 24;
const LONGEST = 262_144;

/**
 * Calls back for each run of base64 or hex of at least 24 characters. The last byte that such a run could have is
 * looked at first, then backwards: ordinary text is left after a word and most of its bytes are never read.
 */
export function encodedRuns(bytes: Uint8Array, onRun: (start: number, end: number) => void): void {
  const length = bytes.length;
  let start = 0;
  while (start + SHORTEST <= length) {
    let at = start + SHORTEST - 1;
    while (at >= start && BASE64[bytes[at] as number] === 1) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + SHORTEST;
    const ceiling = Math.min(length, start + LONGEST);
    while (end < ceiling && BASE64[bytes[end] as number] === 1) end++;
    onRun(start, end);
    start = end;
  }
}

/** Whether all bytes of a run are hex digits and pair up. */
export function isHexRun(bytes: Uint8Array, start: number, end: number): boolean {
  if ((end - start) % 2 !== 0) return false;
  for (let at = start; at < end; at++) if (HEX[bytes[at] as number] === 0) return false;
  return true;
}

/**
 * Whether a run can be base64 of ASCII text: of the four characters that carry three bytes, each has bits that are
 * zero where the bytes stay below 128, and the first says that its byte is no control character.
 */
export function isBase64OfText(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at + 3 < end; at += 4) {
    const first = SIXTET[bytes[at] as number] as number;
    if (first > 31 || (first < 8 && first !== 2 && first !== 3)) return false;
    if (((SIXTET[bytes[at + 1] as number] as number) & 8) !== 0) return false;
    if (((SIXTET[bytes[at + 2] as number] as number) & 2) !== 0) return false;
  }
  return true;
}

const SIXTET = new Uint8Array(256);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((char, value) => {
  SIXTET[char.charCodeAt(0)] = value;
});
SIXTET[45] = 62;
SIXTET[95] = 63;
