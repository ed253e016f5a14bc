import { BYTE, WORD } from '../../byte-classes.js';
import { variableDefault } from '../../far-value.js';
import { skipBlanks, standsAt } from '../bytes.js';
import type { NameReader } from './site.js';

const LONGEST = 80;

/** What stands in braces between a name and its value: accessors of a C# property, the block of a Terraform variable. */
export const accessors = {
  id: 'accessors',
  begins: '{',
  examples: [
    'public string Password { get; set; } = "VALUE";',
    'string Password { get; private init; } = "VALUE";',
    'variable "password" {\n  type = string\n  default = "VALUE"\n}',
    'std::string password{"VALUE"};',
  ],
  silent: ['if (password) { x = "VALUE" }', 'resource "password" {\n  default = "VALUE"\n}', 'password { "VALUE" }'],
  read({ bytes, from, nameEnd, at, quoted }) {
    if (quoted) return variableDefault(bytes, from, at);
    if (at === nameEnd && bytes[at + 1] === BYTE.quote) return at + 1;
    const first = skipBlanks(bytes, at + 1, 4);
    if (!['get', 'set', 'init', 'private', 'internal', 'protected'].some((word) => standsAt(bytes, first, word)))
      return -1;
    for (let next = first; next < first + LONGEST; next++) {
      const byte = bytes[next] ?? 0;
      if (byte === 125) {
        const sign = skipBlanks(bytes, next + 1, 4);
        return bytes[sign] === BYTE.equals ? sign + 1 : -1;
      }
      if (WORD[byte] === 0 && byte !== BYTE.space && byte !== 59) return -1;
    }
    return -1;
  },
} as const satisfies NameReader;
