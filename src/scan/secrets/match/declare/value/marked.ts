import { BYTE, WORD } from '../../byte-classes.js';
import { isQuote } from '../bytes.js';
import { bareAt } from './bare.js';
import { behindMark } from './delimited.js';
import { literalValue } from './quoted.js';
import type { ValueReader } from './reading.js';

/** YAML: a value behind its anchor or tag: `&shared VALUE`, `!!str VALUE`. */
export const marked = {
  id: 'marked',
  begins: '&!',
  examples: ['&shared VALUE', '!!str VALUE', '!!str "VALUE"'],
  silent: ['!vault VALUE', '&VALUE', '!= VALUE'],
  read({ bytes, at, from, known }) {
    if (bytes[from - 1] !== BYTE.colon) return undefined;
    const anchor = bytes[at] === 38 && WORD[bytes[at + 1] ?? 0] === 1;
    const tag = bytes[at] === 33 && bytes[at + 1] === 33;
    if (!anchor && !tag) return undefined;
    const value = behindMark(bytes, at);
    return isQuote(bytes[value]) ? literalValue(bytes, value) : bareAt(bytes, value, known);
  },
} as const satisfies ValueReader;
