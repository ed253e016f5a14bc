import { BYTE, WORD } from '../../byte-classes.js';
import { skipBlanks, startOfName } from '../bytes.js';
import type { NameReader } from './site.js';

/** Neighbours in a table: `| password | value |` of a feature file, `"password" to "value"` of Kotlin. */
export const cell = {
  id: 'cell',
  begins: '|t',
  examples: ['| password | VALUE |', 'mapOf("password" to "VALUE")'],
  silent: ['password | VALUE', '| password |', '"password" total "VALUE"'],
  read({ bytes, from, at, quoted }) {
    if (bytes[at] === 116) {
      const infix = quoted && bytes[at + 1] === 111 && bytes[at + 2] === BYTE.space;
      return infix && bytes[at + 3] === BYTE.quote ? at + 3 : -1;
    }
    const start = startOfName(bytes, from);
    if (bytes[start - 1] !== BYTE.space || bytes[start - 2] !== 124) return -1;
    const value = skipBlanks(bytes, at + 1, 24);
    return WORD[bytes[value] ?? 0] === 1 ? value : -1;
  },
} as const satisfies NameReader;
