import { BYTE } from '../../byte-classes.js';
import { isLineEnd, isQuote, skipBlanks } from '../bytes.js';
import { type Joined, joinedFrom, latin1 } from './joined.js';

const MOST_LINES = 12;
const LONGEST_INDENT = 80;

/** Whether a text that was read up to `end` may go on: its literal ends there, or its line with a backslash. */
export function mayGoOn(bytes: Uint8Array, end: number): boolean {
  return isQuote(bytes[end]) || isContinuation(bytes, end);
}

/**
 * A text inside of a literal with what follows of it on further lines (`"abc\` above `def"`) and in further literals;
 * undefined when nothing does.
 * @param most so many bytes of text are asked for
 */
export function continued(bytes: Uint8Array, start: number, end: number, most: number): Joined | undefined {
  let text = latin1(bytes, start, end);
  let at = end;
  for (let line = 0; line < MOST_LINES && isContinuation(bytes, at) && text.length < most; line++) {
    const next = skipBlanks(bytes, bytes[at + 1] === BYTE.return ? at + 3 : at + 2, LONGEST_INDENT);
    at = endOfPiece(bytes, next, most);
    text += latin1(bytes, next, at);
  }
  const quote = bytes[at];
  if (!isQuote(quote) || quote === undefined) return at === end ? undefined : { text, end: at };
  return (
    joinedFrom(bytes, { start, end: at, next: at + 1, quote }, text, { most, beside: true }) ??
    (at === end ? undefined : { text, end: at })
  );
}

function isContinuation(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === BYTE.backslash && isLineEnd(bytes[at + 1]);
}

function endOfPiece(bytes: Uint8Array, from: number, most: number): number {
  const limit = Math.min(bytes.length, from + most);
  let at = from;
  while (at < limit && !isQuote(bytes[at]) && bytes[at] !== BYTE.backslash && !isLineEnd(bytes[at])) at++;
  return at;
}
