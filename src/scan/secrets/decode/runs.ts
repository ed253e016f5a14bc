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

/** Encoders wrap at 60, 64 or 76 characters. */
const SHORTEST_LINE = 56;
const LONGEST_BLOCK = 1 << 20;

/**
 * The same, where lines of one length below each other are one block: `base64` and mail wrap what they encode.
 * @param onBlock gets the end of the first line too; false: it made nothing of the block, which is then given line by line
 */
export function encodedBlocks(
  bytes: Uint8Array,
  onBlock: (start: number, end: number, firstEnd: number) => boolean,
): void {
  let lines: Run[] = [];
  function give(): void {
    const [first] = lines;
    if (first === undefined) return;
    const last = lines.at(-1) ?? first;
    const isOpen = isFullLine(first) && widthOf(last) === widthOf(first);
    const rest = isOpen ? nextLine(bytes, last.end) : null;
    const end = rest === null ? last.end : Math.max(last.end, shortLineEnd(bytes, rest));
    if (end === first.end || !onBlock(first.start, end, first.end))
      for (const line of lines) onBlock(line.start, line.end, line.end);
    lines = [];
  }
  encodedRuns(bytes, (start, end) => {
    const run = { start, end };
    if (!continues(bytes, lines, run)) give();
    lines.push(run);
  });
  give();
}

interface Run {
  readonly start: number;
  readonly end: number;
}

function continues(bytes: Uint8Array, lines: readonly Run[], run: Run): boolean {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || !isFullLine(first) || widthOf(last) !== widthOf(first)) return false;
  return (
    widthOf(run) <= widthOf(first) && run.end - first.start < LONGEST_BLOCK && nextLine(bytes, last.end) === run.start
  );
}

function isFullLine(run: Run): boolean {
  return widthOf(run) >= SHORTEST_LINE && widthOf(run) % 4 === 0;
}

function widthOf({ start, end }: Run): number {
  return end - start;
}

/** Where the next line begins after its indentation, when nothing else stands before it; else null. */
function nextLine(bytes: Uint8Array, end: number): number | null {
  let at = end;
  if (bytes[at] === 13) at++;
  if (bytes[at] !== 10) return null;
  at++;
  while (bytes[at] === 32 || bytes[at] === 9) at++;
  return at;
}

/** The end of a last line that is too short for a run of its own. */
function shortLineEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && at - start < SHORTEST && BASE64[bytes[at] as number] === 1) at++;
  while (at > start && bytes[at] === 61 && at - start < SHORTEST + 2) at++;
  return at;
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
