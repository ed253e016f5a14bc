import { BYTE, WORD } from '../../byte-classes.js';
import { isLineEnd, isQuote, standsAt } from '../bytes.js';
import { literalAt } from './literal.js';
import { literalValue } from './quoted.js';
import type { ValueReader } from './reading.js';

const LONGEST_EXPRESSION = 160;
/** What stands before a literal that is used when another value is missing. */
const SIGNS = ['??', '||', '?:', '//', ' or', 'else', ') :', '" :', "' :"];
const METHOD =
  /(?:^|[^\w])(?:default|orElse|or_else|unwrap_or|unwrap_or_else|getOrElse|withDefault|default_value|valueOr|value_or|default\s?=)\s?\(?(?:\|_?\||\(\)\s?->|_\s?=>)?\s?$/i;

/** An expression that ends in a literal for want of another value: `a ?? "…"`, `load() if x else "…"`, `.default("…")`. */
export const otherwise = {
  id: 'otherwise',
  begins: null,
  examples: [
    'env.OTHER ?? "VALUE"',
    "env['OTHER'] || 'VALUE'",
    'load() if production else "VALUE"',
    'production ? load() : "VALUE"',
    'z.string().min(8).default("VALUE")',
    'field(default="VALUE")',
    'Env.get("OTHER").orElse("VALUE")',
  ],
  silent: ['load("VALUE")', 'a == "VALUE"', 'x + "VALUE"', 'load()\nx ?? "VALUE"'],
  read({ bytes, at: from }) {
    if (WORD[bytes[from] ?? 0] === 0 && bytes[from] !== BYTE.dollar && bytes[from] !== 64) return undefined;
    for (let at = from; at < from + LONGEST_EXPRESSION; at++) {
      const byte = bytes[at];
      if (byte === undefined || isLineEnd(byte) || byte === 59) return undefined;
      if (!isQuote(byte)) continue;
      if (isOtherwise(bytes, from, at)) return literalValue(bytes, at);
      const literal = literalAt(bytes, at);
      if (literal === undefined) return undefined;
      at = literal.next - 1;
    }
    return undefined;
  },
} as const satisfies ValueReader;

function isOtherwise(bytes: Uint8Array, from: number, quote: number): boolean {
  let end = quote;
  while (end > from && bytes[end - 1] === BYTE.space) end--;
  if (SIGNS.some((sign) => end - sign.length > from && standsAt(bytes, end - sign.length, sign))) return true;
  const last = bytes[end - 1];
  if (last !== BYTE.open && last !== BYTE.equals && last !== BYTE.greater && last !== 124) return false;
  return METHOD.test(String.fromCharCode(...bytes.subarray(Math.max(from, end - 40), end)));
}
