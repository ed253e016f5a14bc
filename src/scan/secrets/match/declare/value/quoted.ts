import { BYTE, NAME, WORD } from '../../byte-classes.js';
import { isQuote } from '../bytes.js';
import { joinedFrom, latin1 } from './joined.js';
import { literalAt } from './literal.js';
import type { Value, ValueReader } from './reading.js';

const LONGEST_WRAPPER = 32;
/** Bytes of what may stand before the quote: names, brackets, marks of literals. */
const WRAPPER = new Uint8Array(256);
for (const char of ' ([]{@$:*<>&!#|\\') WRAPPER[char.charCodeAt(0)] = 1;

/** Calls whose argument names a value kept elsewhere, or a text for people: what they are given is no secret. */
const LOOKUP =
  /env|get|fetch|conf|prop|read|load|look|param|find|query|input|prompt|setting|option|vault|i18n|translat|(?:^|\W)[t_]\($|require|import|label|message|error|log|print|raise|throw|assert|expect|secrets?\[/i;
/** A function or tag with a blank behind it, no word of a language: `T.pack "…"`, `.asciz "…"`, `&anchor "…"`. */
const APPLIED = /^[.!&]\S+ $|^[A-Z]\w*\.\w+ $/;

/** A literal in quotes, whole or in pieces, also behind a short wrapper: `[]byte("`, `new Secret("`, `b"`, `$"`. */
export const quoted = {
  id: 'quoted',
  begins: null,
  examples: [
    '"VALUE"',
    "'VALUE'",
    '`VALUE`',
    '"""VALUE"""',
    'b"VALUE"',
    '\\"VALUE\\"',
    '"\\"VALUE\\""',
    '[]byte("VALUE")',
    'String::from("VALUE")',
    'new Secret("VALUE")',
    'T.pack "VALUE"',
    '<<"VALUE">>',
    '!!str "VALUE"',
    'string | *"VALUE"',
    '<string>"VALUE"',
    '"VAL" + "UE"',
    '"VAL" .\n  "UE"',
    '("VA"\n  "LUE")',
  ],
  silent: ['getenv("VALUE")', 'typeof "VALUE"', '"VALUE'],
  read({ bytes, at }) {
    const opening = openingQuote(bytes, at);
    return opening === -1 ? undefined : literalValue(bytes, opening);
  },
} as const satisfies ValueReader;

/** The value of the literal at a quote, with the pieces that follow it. */
export function literalValue(bytes: Uint8Array, at: number): Value | undefined {
  const literal = literalAt(bytes, at);
  if (literal === undefined) return undefined;
  const { start, end } = literal;
  const joined = joinedFrom(bytes, literal, latin1(bytes, start, end));
  if (joined === undefined) return { valueStart: start, valueEnd: end, quoted: true };
  return { valueStart: start, valueEnd: joined.end, quoted: true, joined: joined.text };
}

function openingQuote(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + LONGEST_WRAPPER; at++) {
    const byte = bytes[at] ?? 0;
    if (isQuote(byte)) {
      const opening = bytes[at - 1] === BYTE.backslash ? at - 1 : at;
      return opening === from || wraps(bytes, from, opening) ? opening : -1;
    }
    if (NAME[byte] === 0 && WRAPPER[byte] === 0 && !opensLine(bytes, at)) return -1;
  }
  return -1;
}

/** The end of a line behind an opening bracket. */
function opensLine(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === BYTE.newline && (bytes[at - 1] === BYTE.open || bytes[at - 1] === 91);
}

/** Whether what stands before the quote hands the literal on: a prefix (`b"`), or a call that is no look-up. */
function wraps(bytes: Uint8Array, from: number, quote: number): boolean {
  let end = quote;
  while (end > from && (bytes[end - 1] === BYTE.space || bytes[end - 1] === BYTE.newline)) end--;
  const last = bytes[end - 1] ?? 0;
  if (last === BYTE.open || last === 91 || last === BYTE.openBrace) {
    return !LOOKUP.test(String.fromCharCode(...bytes.subarray(from, end)));
  }
  if (end < quote) return APPLIED.test(String.fromCharCode(...bytes.subarray(from, end + 1)));
  if (last === BYTE.greater) return bytes[from] === BYTE.less;
  if (last === 64 || last === 36 || last === 42 || last === 35 || last === BYTE.less) return true;
  return quote - from <= 2 && WORD[last] === 1;
}
