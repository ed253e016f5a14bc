import { BYTE, WORD } from '../../byte-classes.js';
import { isQuote, opensLiteral, skipBlanks, skipSpace, startOfName, wordAt } from '../bytes.js';
import type { NameReader, Site } from './site.js';
import { afterValueKey } from './value-key.js';

const LONGEST_CALL = 200;
/** Arguments that are the value of what is missing. */
const DEFAULTS = ['default', 'defaultvalue', 'default_value', 'unset', 'fallback'];
/** Calls that give the value of their second argument to the name that is their first. */
const GIVING = /(?:^|[^A-Za-z0-9_])(?:strcpy|strlcpy|strncpy|strcpy_s|wcscpy|lstrcpy|define|set|defconstant)\s?\(\s?$/;

/**
 * A name and a value in a row: arguments of a call (`set("password", "…")`), a tuple, an entry (`name`, `value`), symbols
 * and atoms (`set :password, '…'`, `{password, "…"}`), and the default of a look-up (`env("PASSWORD", default="…")`).
 */
export const pair = {
  id: 'pair',
  begins: ',',
  examples: [
    'set("password", "VALUE")',
    "[('password', 'VALUE')]",
    '{"name": "password", "value": "VALUE"}',
    '{"key": "password", "type": "string", "value": "VALUE"}',
    "set :password, 'VALUE'",
    '{password, "VALUE"}',
    '{password, <<"VALUE">>}',
    'strcpy(password, "VALUE");',
    'env("PASSWORD", cast=str, default="VALUE")',
    'parser.add_argument("--password", help="to sign in", default="VALUE")',
    "String.fromEnvironment('PASSWORD', defaultValue: 'VALUE')",
  ],
  silent: ['f(password, "VALUE")', 'password, "VALUE"', "['password',\n 'VALUE']"],
  read(site) {
    const { bytes, at, quoted } = site;
    if (!quoted) return isNamed(site) && opensText(bytes, skipBlanks(bytes, at + 1, 4)) ? at + 1 : -1;
    const key = afterValueKey(bytes, at);
    if (key !== -1) return key;
    return WORD[bytes[skipSpace(bytes, at + 1, 40)] ?? 0] === 1 ? defaultOf(bytes, at + 1) : at + 1;
  },
} as const satisfies NameReader;

/** A literal, also a binary of Erlang. */
function opensText(bytes: Uint8Array, at: number): boolean {
  return opensLiteral(bytes, at) || (bytes[at] === BYTE.less && isQuote(bytes[at + 2]));
}

/** Whether the name itself is meant, and not what a variable of that name holds: a symbol, an atom, what a call fills. */
function isNamed({ bytes, from, at, nameEnd }: Site): boolean {
  if (at !== nameEnd) return false;
  const start = startOfName(bytes, from);
  const before = bytes[start - 1];
  if (before === BYTE.colon) return WORD[bytes[start - 2] ?? 0] === 0 && bytes[start - 2] !== BYTE.colon;
  if (before === BYTE.openBrace) return WORD[bytes[start - 2] ?? 0] === 0 && bytes[start - 2] !== BYTE.dollar;
  if (before !== BYTE.open && before !== BYTE.space) return false;
  return GIVING.test(String.fromCharCode(...bytes.subarray(Math.max(0, start - 16), start)));
}

/** Where the value of an argument begins that is called default; the next argument where there is none. */
function defaultOf(bytes: Uint8Array, from: number): number {
  let depth = 0;
  for (let at = from; at < from + LONGEST_CALL; at++) {
    const byte = bytes[at];
    if (byte === undefined || byte === 59) return from;
    if (byte === BYTE.open) depth++;
    if (byte === BYTE.close && depth-- === 0) return from;
    if (isQuote(byte)) {
      const end = bytes.indexOf(byte, at + 1);
      if (end === -1 || end > at + LONGEST_CALL) return from;
      at = end;
    } else if (WORD[byte] === 1 && WORD[bytes[at - 1] ?? 0] === 0) {
      const word = wordAt(bytes, at, DEFAULTS);
      const sign = word === undefined ? -1 : skipBlanks(bytes, at + word.length, 2);
      if (bytes[sign] !== BYTE.equals && bytes[sign] !== BYTE.colon) continue;
      if (opensLiteral(bytes, skipBlanks(bytes, sign + 1, 2))) return sign + 1;
    }
  }
  return from;
}
