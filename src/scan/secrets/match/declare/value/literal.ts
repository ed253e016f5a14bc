import { BYTE } from '../../byte-classes.js';
import { isQuote } from '../bytes.js';

const LONGEST_VALUE = 2_048;

/** A literal in quotes: what is between them, and where the text goes on. */
export interface Literal {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  readonly quote: number;
}

/** Reads the literal whose quote, which may be escaped (`\"`) or threefold, stands at `at`; undefined if none ends. */
export function literalAt(bytes: Uint8Array, at: number): Literal | undefined {
  const escaped = bytes[at] === BYTE.backslash;
  const opening = escaped ? at + 1 : at;
  const quote = bytes[opening];
  if (quote === undefined || !isQuote(quote)) return undefined;
  if (escaped) return endOf(bytes, opening + 1, quote, 1);
  if (bytes[opening + 1] === quote && bytes[opening + 2] === quote) return threefold(bytes, opening + 3, quote);
  const literal = endOf(bytes, opening + 1, quote, 0);
  return literal === undefined ? undefined : inside(bytes, literal);
}

function endOf(bytes: Uint8Array, start: number, quote: number, escapes: 0 | 1): Literal | undefined {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  for (let at = start; at < limit; at++) {
    const byte = bytes[at];
    if (byte === BYTE.newline) return undefined;
    if (byte === BYTE.backslash) {
      if (escapes === 1 && bytes[at + 1] === quote) return { start, end: at, next: at + 2, quote };
      at++;
    } else if (byte === quote) return escapes === 1 ? undefined : { start, end: at, next: at + 1, quote };
  }
  return undefined;
}

/** Of a text in three quotes its first line that is not empty. */
function threefold(bytes: Uint8Array, from: number, quote: number): Literal | undefined {
  const start = bytes[from] === BYTE.newline ? from + 1 : from;
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  for (let at = start; at < limit; at++) {
    if (bytes[at] === BYTE.newline) return { start, end: at, next: at, quote };
    if (bytes[at] === quote && bytes[at + 1] === quote) return { start, end: at, next: at + 3, quote };
  }
  return undefined;
}

/** A literal that holds nothing but another one: `"\"value\""`, `"'value'"`. */
function inside(bytes: Uint8Array, literal: Literal): Literal {
  const { start, end } = literal;
  const width = bytes[start] === BYTE.backslash ? 2 : 1;
  const inner = bytes[start + width - 1];
  if (end - start < 2 * width + 1 || !isQuote(inner) || bytes[end - 1] !== inner) return literal;
  return { ...literal, start: start + width, end: end - width };
}
