import { BYTE } from '../../byte-classes.js';
import { isLineEnd, opensLiteral, skipSpace, standsAt } from '../bytes.js';
import { type Literal, literalAt } from './literal.js';

const MOST_PIECES = 12;
const LONGEST_GAP = 80;
/** Signs that join two texts, as far as they mean nothing else between literals. */
const JOINING = new Uint8Array(256);
for (const char of '+.&~^') JOINING[char.charCodeAt(0)] = 1;
/** Those of two characters: of SQL, of Elixir. */
const PAIRS = ['||', '<>'].map((pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const);

/** How far a text is followed. */
interface Further {
  /** So many bytes of text are asked for. */
  readonly most: number;
  /** Whether a literal goes on in one that stands beside it without a sign, as in Python, C and Ruby. */
  readonly beside: boolean;
}

/** A text in several literals: all of it, and where its last piece ends. */
export interface Joined {
  readonly text: string;
  readonly end: number;
}

/**
 * Text that goes on in further literals (`"a" + "b"`, `"a" . "b"`, `"a".concat("b")`, `"a"` above `"b"`); undefined when it
 * does not.
 */
export function joinedFrom(
  bytes: Uint8Array,
  first: Literal,
  before: string,
  { most, beside }: Further = { most: Number.POSITIVE_INFINITY, beside: false },
): Joined | undefined {
  let text = before;
  let last = first;
  for (let piece = 0; piece < MOST_PIECES && text.length < most; piece++) {
    const opening = nextPiece(bytes, last, beside);
    const next = opening === -1 ? undefined : literalAt(bytes, opening);
    if (next === undefined || isKey(bytes, next.next)) break;
    text += latin1(bytes, next.start, next.end);
    last = next;
  }
  return last === first ? undefined : { text, end: last.end };
}

export function latin1(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString('latin1');
}

/** Where the quote of the next piece stands; -1 if none does. Without a sign it stands further right on the next line. */
function nextPiece(bytes: Uint8Array, { next, quote }: Literal, beside: boolean): number {
  let at = next;
  while (bytes[at] === BYTE.space && at - next < LONGEST_GAP) at++;
  const byte = bytes[at] ?? 0;
  if (JOINING[byte] === 1) {
    while (bytes[at] === byte) at++;
    if (standsAt(bytes, at, 'concat(')) return opening(bytes, at + 7);
    return opening(bytes, bytes[at] === BYTE.space && bytes[at + 1] === 95 ? at + 2 : at);
  }
  if (PAIRS.some(([first, second]) => byte === first && bytes[at + 1] === second)) return opening(bytes, at + 2);
  if (byte === BYTE.backslash && isLineEnd(bytes[at + 1])) return opening(bytes, at + 1);
  if (!isLineEnd(byte)) {
    const place = beside && at > next ? opening(bytes, at) : -1;
    return bytes[place] === quote ? place : -1;
  }
  const line = byte === BYTE.return ? at + 2 : at + 1;
  const indented = bytes[line] === BYTE.space || bytes[line] === BYTE.tab;
  const place = indented ? opening(bytes, line) : -1;
  return bytes[place] === quote ? place : -1;
}

function opening(bytes: Uint8Array, from: number): number {
  const at = skipSpace(bytes, from, LONGEST_GAP);
  if (!opensLiteral(bytes, at) || bytes[at] === BYTE.backslash) return -1;
  return bytes[at] === BYTE.quote || bytes[at] === BYTE.apostrophe || bytes[at] === BYTE.backtick ? at : at + 1;
}

function isKey(bytes: Uint8Array, from: number): boolean {
  const at = skipSpace(bytes, from, 4);
  return bytes[at] === BYTE.colon || bytes[at] === BYTE.equals;
}
