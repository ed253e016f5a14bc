import { BYTE } from '../../byte-classes.js';
import { isLineEnd, isQuote, startOfName } from '../bytes.js';
import type { NameReader, Site } from './site.js';

const LONGEST_PAIR = 300;
const BEFORE =
  /["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}(?=[^\s,])[^\r\n]{1,200}?,?\s{1,40}["']?(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/i;

/** `value: Y` before `name: X`, as serialisers that sort their keys the other way write it. */
export const valueBefore = {
  id: 'value-before',
  begins: null,
  examples: ['- value: "VALUE"\n  name: password', '{"value": "VALUE", "key": "password"}'],
  silent: ['- other: "VALUE"\n  name: password'],
  read(site) {
    const { bytes, from, at } = site;
    const ends = bytes[at] === undefined || isLineEnd(bytes[at]) || bytes[at] === 125 || bytes[at] === BYTE.slash;
    if (!ends) return -1;
    const start = startOfName(bytes, from);
    return isNamedBy(bytes, start) ? valueAhead(site, start) : -1;
  },
} as const satisfies NameReader;

/** A quick look: `name:` or `key =` ends with this letter before the sign. */
function isNamedBy(bytes: Uint8Array, start: number): boolean {
  let at = start - 1;
  while (start - at < 6 && (isQuote(bytes[at]) || bytes[at] === BYTE.space)) at--;
  return bytes[at] === BYTE.colon || bytes[at] === BYTE.equals;
}

function valueAhead({ bytes }: Site, start: number): number {
  const from = Math.max(0, start - LONGEST_PAIR);
  const text = String.fromCharCode(...bytes.subarray(from, start));
  const match = BEFORE.exec(text);
  if (match === null) return -1;
  const sign = text.slice(match.index).search(/[:=]/);
  return from + match.index + sign + 1;
}
