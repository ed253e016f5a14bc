import { BASE64, HEX } from '../match/byte-classes.js';

/** A stretch of encoded text. Offsets are bytes. */
export interface EncodedRun {
  readonly start: number;
  readonly end: number;
  readonly encoding: 'base64' | 'hex' | 'percent';
}

/** Shorter runs cannot hold a secret that a rule would take. */
const SHORTEST = 24;
const LONGEST = 262_144;

/**
 * Calls back for each run of base64 or hex of at least 24 characters. Every 24th byte is looked at; a run of that
 * length cannot miss them all, and ordinary text is left after a word.
 */
export function encodedRuns(bytes: Uint8Array, onRun: (start: number, end: number) => void): void {
  let at = SHORTEST - 1;
  while (at < bytes.length) {
    if (BASE64[bytes[at] as number] === 0) {
      at += SHORTEST;
      continue;
    }
    let start = at;
    const floor = Math.max(0, at - SHORTEST);
    while (start > floor && BASE64[bytes[start - 1] as number] === 1) start--;
    let end = at + 1;
    const ceiling = Math.min(bytes.length, at + LONGEST);
    while (end < ceiling && BASE64[bytes[end] as number] === 1) end++;
    if (end - start >= SHORTEST) onRun(start, end);
    at = end + SHORTEST;
  }
}

/** Whether all bytes of a run are hex digits and pair up. */
export function isHexRun(bytes: Uint8Array, start: number, end: number): boolean {
  if ((end - start) % 2 !== 0) return false;
  for (let at = start; at < end; at++) if (HEX[bytes[at] as number] === 0) return false;
  return true;
}
