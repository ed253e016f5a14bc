import { BYTE } from '../../byte-classes.js';
import { isLineEnd, skipBlanks, startOfLine, wordAt } from '../bytes.js';
import { bareAt } from './bare.js';
import { literalValue } from './quoted.js';
import type { Expression, Value, ValueReader } from './reading.js';

const MOST_LINES = 8;
const LONGEST_LINE = 200;
const KEYS = ['default', 'value', 'defaultvalue'];

/** YAML: what stands further right on the lines below a name: an entry of a list, the default of a parameter, a block. */
export const below = {
  id: 'below',
  begins: '\n\r|>',
  examples: [
    '\n    - VALUE',
    '\n  Type: String\n  Default: VALUE',
    '|\n    VALUE',
    '>-\n    VALUE',
    '\n  default: "VALUE"',
  ],
  silent: ['\n  other: VALUE', '\n- VALUE', '|\nVALUE'],
  read(expression) {
    const { bytes, at, from, name } = expression;
    if (bytes[from - 1] !== BYTE.colon) return undefined;
    const margin = marginOf(bytes, name);
    let line = lineBehind(bytes, at);
    if (margin === -1 || line === -1) return undefined;
    const block = !isLineEnd(bytes[at]);
    for (let count = 0; count < MOST_LINES && line !== -1; count++) {
      const start = skipBlanks(bytes, line, LONGEST_LINE);
      if (start - line <= margin) return undefined;
      if (block) return plain(expression, start);
      const value = entry(expression, start, count === 0);
      if (value !== undefined) return value;
      line = lineBehind(bytes, start);
    }
    return undefined;
  },
} as const satisfies ValueReader;

/** How far the line is indented that holds the name; a dash of a list counts as a blank. */
function marginOf(bytes: Uint8Array, name: number): number {
  const line = startOfLine(bytes, name, LONGEST_LINE);
  return line === -1 ? -1 : skipBlanks(bytes, line, LONGEST_LINE) - line;
}

function lineBehind(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + LONGEST_LINE && at < bytes.length; at++)
    if (bytes[at] === BYTE.newline) return at + 1;
  return -1;
}

function entry(expression: Expression, start: number, first: boolean): Value | undefined {
  const { bytes } = expression;
  if (bytes[start] === BYTE.dash && bytes[start + 1] === BYTE.space)
    return first ? plain(expression, start + 2) : undefined;
  const key = wordAt(bytes, start, KEYS);
  if (key === undefined || bytes[start + key.length] !== BYTE.colon) return undefined;
  return plain(expression, skipBlanks(bytes, start + key.length + 1, 8));
}

function plain({ bytes, known }: Expression, at: number): Value | undefined {
  return bytes[at] === BYTE.quote || bytes[at] === BYTE.apostrophe ? literalValue(bytes, at) : bareAt(bytes, at, known);
}
