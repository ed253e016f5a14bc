import { BYTE } from '../../byte-classes.js';
import { isLineEnd, isQuote, skipBlanks, standsAt, wordAt } from '../bytes.js';
import { literalAt } from '../value/literal.js';

/** Further entries of a pair's object that may stand before its value. */
const MOST_ENTRIES = 4;

/** Behind the sign of `value: Y` or `value="Y"`, which may begin on the next line; -1 if it is not there. */
export function afterValueKey(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < 40 && isGap(bytes[at])) at++;
  for (let entry = 0; entry < MOST_ENTRIES; entry++) {
    const key = isQuote(bytes[at]) ? at + 1 : at;
    if (standsAt(bytes, key, 'value')) return afterSign(bytes, key + 5);
    const next = afterEntry(bytes, key);
    if (next === -1) return -1;
    at = next;
  }
  return -1;
}

function isGap(byte: number | undefined): boolean {
  return byte === BYTE.space || byte === BYTE.tab || isLineEnd(byte) || byte === BYTE.comma;
}

function afterSign(bytes: Uint8Array, from: number): number {
  const at = skipBlanks(bytes, isQuote(bytes[from]) ? from + 1 : from, 4);
  return bytes[at] === BYTE.colon || bytes[at] === BYTE.equals ? at + 1 : -1;
}

/** Where the entry after this one begins: `"type": "string",`, `type: string`, `Type="String"`. */
function afterEntry(bytes: Uint8Array, key: number): number {
  const word = wordAt(bytes, key, [
    'type',
    'sensitive',
    'secret',
    'issecret',
    'enabled',
    'scope',
    'protected',
    'masked',
  ]);
  if (word === undefined) return -1;
  const sign = afterSign(bytes, key + word.length);
  if (sign === -1) return -1;
  const start = skipBlanks(bytes, sign, 4);
  let at = literalAt(bytes, start)?.next ?? start;
  while (at - start < 60 && !isGap(bytes[at]) && bytes[at] !== undefined) at++;
  while (at - start < 90 && isGap(bytes[at])) at++;
  return at;
}
