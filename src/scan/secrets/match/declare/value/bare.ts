import { BARE, BYTE } from '../../byte-classes.js';
import { isScheme } from '../../far-value.js';
import { isLineEnd, skipBlanks } from '../bytes.js';
import { latin1 } from './joined.js';
import type { KnownRun, Value, ValueReader } from './reading.js';

const LONGEST_VALUE = 2_048;
const MOST_LINES = 6;

/** A value without quotes, behind the scheme of a header where one stands there (`Authorization: Bearer …`). */
export const bare = {
  id: 'bare',
  begins: null,
  examples: ['VALUE', 'Bearer VALUE', 'VA\\\n    LUE'],
  silent: ['(VALUE)'],
  read({ bytes, at, nameEnd, known }) {
    return at === nameEnd ? undefined : bareAt(bytes, at, known);
  },
} as const satisfies ValueReader;

export function bareAt(bytes: Uint8Array, from: number, known: KnownRun): Value | undefined {
  const value = run(bytes, from, known);
  if (value === undefined) return undefined;
  if (isScheme(bytes, value.valueStart, value.valueEnd)) {
    const token = run(bytes, value.valueEnd + 1, known);
    return token === undefined ? value : { ...token, quoted: true };
  }
  return bytes[value.valueEnd] === BYTE.backslash ? continued(bytes, value, known) : value;
}

function run(bytes: Uint8Array, from: number, known: KnownRun): Value | undefined {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE);
  if (from < known.start || from > known.end) {
    known.start = from;
    known.end = from;
  }
  while (known.end < limit && BARE[bytes[known.end] ?? 0] === 1) known.end++;
  const end = Math.min(known.end, limit);
  if (end === limit && limit !== bytes.length) return undefined;
  return end === from ? undefined : { valueStart: from, valueEnd: end, quoted: false };
}

/** Properties: a backslash at the end of a line, and the value goes on behind the blanks of the next. */
function continued(bytes: Uint8Array, first: Value, known: KnownRun): Value {
  let joined = latin1(bytes, first.valueStart, first.valueEnd);
  let valueEnd = first.valueEnd;
  for (let line = 0; line < MOST_LINES && bytes[valueEnd] === BYTE.backslash; line++) {
    if (!isLineEnd(bytes[valueEnd + 1])) break;
    const end = bytes[valueEnd + 1] === BYTE.return ? valueEnd + 3 : valueEnd + 2;
    const next = run(bytes, skipBlanks(bytes, end, 80), known);
    if (next === undefined) break;
    joined += latin1(bytes, next.valueStart, next.valueEnd);
    valueEnd = next.valueEnd;
  }
  return valueEnd === first.valueEnd ? first : { ...first, valueEnd, joined };
}
