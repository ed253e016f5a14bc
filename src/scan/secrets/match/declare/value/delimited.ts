import { BYTE } from '../../byte-classes.js';
import { skipBlanks, standsAt } from '../bytes.js';
import type { ValueReader } from './reading.js';

const LONGEST_VALUE = 1_024;
/** How such a literal begins, and the byte that ends it. */
const FORMS = [
  ['[[', 93],
  ['<![cdata[', 93],
  ['%q(', 41],
  ['%q{', 125],
  ['%q[', 93],
  ['q(', 41],
  ['q{', 125],
  ['qq{', 125],
  ['qq(', 41],
] as const;

/** Literals without quotes: `[[…]]` of Lua, `q{…}` of Perl, `%q(…)` of Ruby, CDATA of XML. */
export const delimited = {
  id: 'delimited',
  begins: '[<%q',
  examples: ['[[VALUE]]', 'q{VALUE}', '%q(VALUE)', '<![CDATA[VALUE]]>'],
  silent: ['[[a, VALUE]]', 'q(a, VALUE)'],
  read({ bytes, at }) {
    const form = FORMS.find(([text]) => standsAt(bytes, at, text));
    if (form === undefined) return undefined;
    const [text, last] = form;
    const start = at + text.length;
    for (let end = start; end < start + LONGEST_VALUE; end++) {
      const byte = bytes[end] ?? 0;
      if (byte === last) {
        const closes = last !== 93 || text.startsWith('%') || bytes[end + 1] === last;
        return closes && end > start ? { valueStart: start, valueEnd: end, quoted: true } : undefined;
      }
      if (byte <= BYTE.space || byte === BYTE.quote || byte === BYTE.apostrophe || byte === BYTE.comma)
        return undefined;
    }
    return undefined;
  },
} as const satisfies ValueReader;

/** Blanks before the value of an anchor or tag in YAML. */
export function behindMark(bytes: Uint8Array, at: number): number {
  let end = at;
  while (end - at < 40 && (bytes[end] ?? 0) > BYTE.space) end++;
  return skipBlanks(bytes, end, 8);
}
