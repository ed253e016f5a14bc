import { BYTE, WORD } from '../../byte-classes.js';
import { isQuote, skipSpace, startOfName, wordAt } from '../bytes.js';
import type { NameReader, Site } from './site.js';
import { afterValueKey } from './value-key.js';

const LONGEST_TAG = 200;
/** Elements that hold the value of the name beside or around them. */
const HOLDERS = ['value', 'string', 'data'];

/** XML: the text of an element of that name, of one that an attribute names, and of the one behind `<key>`. */
export const markup = {
  id: 'markup',
  begins: null,
  examples: [
    '<password>VALUE</password>',
    '<string name="password">VALUE</string>',
    '<string name="password" translatable="false">VALUE</string>',
    '<property name="password">\n  <value>VALUE</value>\n</property>',
    '<Setting Name="password" Type="String">\n  <Value Profile="(Default)">VALUE</Value>',
    '<add key="password" type="string" value="VALUE"/>',
    '<key>password</key>\n<string>VALUE</string>',
    '<name>password</name><value>VALUE</value>',
  ],
  silent: ['<input name="password"/>VALUE', '<key>password</key>\n<true/>', 'password > "VALUE"'],
  read(site) {
    const { bytes, nameEnd, at, quoted } = site;
    if (bytes[at] === BYTE.greater && at === nameEnd) return holderOr(bytes, at + 1);
    if (bytes[at] === BYTE.less && bytes[at + 1] === BYTE.slash) return afterName(site);
    if (quoted && isNamedElement(site)) return textOf(site);
    return -1;
  },
} as const satisfies NameReader;

/** `<Password><Value>…`: what the element holds may be in one more. */
function holderOr(bytes: Uint8Array, from: number): number {
  const holder = behindTag(bytes, skipSpace(bytes, from, 40));
  return holder === -1 ? from : holder;
}

/** Behind `<value>` or `<string …>`; -1 for another element. */
function behindTag(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== BYTE.less || wordAt(bytes, at + 1, HOLDERS) === undefined) return -1;
  const end = bytes.indexOf(BYTE.greater, at);
  return end === -1 || end > at + LONGEST_TAG || bytes[end - 1] === BYTE.slash ? -1 : end + 1;
}

function afterName({ bytes, at }: Site): number {
  let end = at + 2;
  while (end - at < 24 && WORD[bytes[end] ?? 0] === 1) end++;
  return bytes[end] === BYTE.greater ? behindTag(bytes, skipSpace(bytes, end + 1, 60)) : -1;
}

/** Whether the name is the value of `name=` or `key=` in a tag. */
function isNamedElement({ bytes, from }: Site): boolean {
  const start = startOfName(bytes, from);
  if (!isQuote(bytes[start - 1]) || bytes[start - 2] !== BYTE.equals) return false;
  const attribute = start - 2;
  if (!['name', 'key'].some((word) => wordAt(bytes, attribute - word.length, [word]) !== undefined)) return false;
  for (let at = attribute; at > attribute - LONGEST_TAG && at >= 0; at--) {
    if (bytes[at] === BYTE.less) return true;
    if (bytes[at] === BYTE.greater) return false;
  }
  return false;
}

function textOf({ bytes, closed }: Site): number {
  for (let at = closed; at < closed + LONGEST_TAG; at++) {
    const byte = bytes[at];
    if (byte === BYTE.less || byte === undefined) return -1;
    if (byte === BYTE.space && wordAt(bytes, at + 1, ['value']) !== undefined) return afterValueKey(bytes, at);
    if (byte !== BYTE.greater) continue;
    return bytes[at - 1] === BYTE.slash ? -1 : holderOr(bytes, at + 1);
  }
  return -1;
}
