import { BYTE } from '../../byte-classes.js';
import { isQuote, opensLiteral } from '../bytes.js';
import type { NameReader } from './site.js';

/** The argument of a call that has the name: `setPassword("…")`, `.password("…")`, `PASSWORD('…')`. */
export const argument = {
  id: 'argument',
  begins: '(',
  examples: ['setPassword("VALUE")', '.password("VALUE")', "= PASSWORD('VALUE');", 'std::string password("VALUE");'],
  silent: ['password ("VALUE")', 'password(value)'],
  read({ bytes, nameEnd, at }) {
    if (at !== nameEnd) return -1;
    return isQuote(bytes[at + 1]) || (bytes[at + 1] !== BYTE.close && opensLiteral(bytes, at + 1)) ? at + 1 : -1;
  },
} as const satisfies NameReader;
