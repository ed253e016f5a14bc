import { BYTE } from '../../byte-classes.js';
import { isLineEnd, isQuote, skipBlanks, skipSpace } from '../bytes.js';
import { bare } from './bare.js';
import { below } from './below.js';
import { delimited } from './delimited.js';
import { marked } from './marked.js';
import { nested } from './nested.js';
import { otherwise } from './otherwise.js';
import { literalValue, quoted } from './quoted.js';
import type { Expression, KnownRun, Value, ValueReader } from './reading.js';

/** All ways to write a value; the first that reads one decides. */
export const VALUE_READERS: readonly ValueReader[] = [nested, below, marked, delimited, quoted, otherwise, bare];

const BY_BYTE: readonly (readonly ValueReader[])[] = Array.from({ length: 256 }, (_, byte) =>
  VALUE_READERS.filter(({ begins }) => begins === null || begins.includes(String.fromCharCode(byte))),
);

/**
 * The value of the expression that begins at `from`, behind a name that ends at `nameEnd` and holds `name`; undefined when
 * it is none.
 */
export function valueAt(
  bytes: Uint8Array,
  from: number,
  nameEnd: number,
  name: number,
  known: KnownRun,
): Value | undefined {
  const first = skipBlanks(bytes, from, 24);
  if (isQuote(bytes[first])) return literalValue(bytes, first);
  if (!isLineEnd(bytes[first])) return read({ bytes, at: first, from, nameEnd, name, known });
  // A quoted word at the end of a line of a list says nothing about the word on the next line.
  if (bytes[from - 1] === BYTE.comma) return undefined;
  const next = skipSpace(bytes, first, 40);
  if (bytes[from - 1] === BYTE.greater || isQuote(bytes[next]))
    return read({ bytes, at: next, from, nameEnd, name, known });
  return below.read({ bytes, at: first, from, nameEnd, name, known });
}

function read(expression: Expression): Value | undefined {
  for (const reader of BY_BYTE[expression.bytes[expression.at] ?? 0] ?? []) {
    const value = reader.read(expression);
    if (value !== undefined) return value;
  }
  return undefined;
}
