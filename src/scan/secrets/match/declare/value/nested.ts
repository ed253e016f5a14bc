import { BYTE } from '../../byte-classes.js';
import { isQuote, opensLiteral, skipBlanks, wordAt } from '../bytes.js';
import { literalAt } from './literal.js';
import { literalValue } from './quoted.js';
import type { ValueReader } from './reading.js';

const LONGEST_OBJECT = 300;
const KEYS = ['value', 'defaultvalue', 'default', 'stringvalue'];

/** An object that says more about the value than the value: `"password": {"type": "string", "value": "…"}`. */
export const nested = {
  id: 'nested',
  begins: '{',
  examples: [
    '{"value": "VALUE"}',
    '{\n  "sensitive": true,\n  "value": "VALUE"\n}',
    "{ type: String, default: 'VALUE' }",
  ],
  silent: ['{"other": "VALUE"}', '{"a": {"value": "VALUE"}}', '{"values": "VALUE"}'],
  read({ bytes, at: from }) {
    for (let at = from + 1; at < from + LONGEST_OBJECT; at++) {
      const byte = bytes[at];
      if (byte === undefined || byte === 125 || byte === BYTE.openBrace) return undefined;
      const key = wordAt(bytes, isQuote(byte) ? at + 1 : at, KEYS);
      if (key !== undefined && BYTE.space >= (isQuote(byte) ? 0 : (bytes[at - 1] ?? 0))) {
        const value = valueBehind(bytes, isQuote(byte) ? at + key.length + 2 : at + key.length);
        if (value !== -1) return literalValue(bytes, value);
      }
      if (isQuote(byte)) at = (literalAt(bytes, at)?.next ?? at + 1) - 1;
    }
    return undefined;
  },
} as const satisfies ValueReader;

function valueBehind(bytes: Uint8Array, from: number): number {
  const sign = skipBlanks(bytes, from, 4);
  if (bytes[sign] !== BYTE.colon && bytes[sign] !== BYTE.equals) return -1;
  const at = skipBlanks(bytes, sign + 1, 4);
  return opensLiteral(bytes, at) && isQuote(bytes[at]) ? at : -1;
}
