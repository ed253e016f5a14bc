import { BARE, BYTE, WORD } from '../../byte-classes.js';
import { isLineEnd, isQuote, opensLiteral, skipBlanks, standsAt, startOfLine, startOfName } from '../bytes.js';
import type { NameReader, Site } from './site.js';

const LONGEST_LINE = 160;
const SHORTEST_VALUE = 8;
/** `svc pptpd VALUE *`: so many further words may follow a bare value. */
const MOST_AFTER = 2;
const MOST_BEFORE = 5;

/**
 * A name and a value with nothing but blanks between: directives (`requirepass …`, `proxy_set_header X-Api-Key "…"`),
 * definitions (`#define PASSWORD "…"`, `(def password "…")`, `@password "…"`), statements of SQL (`PASSWORD '…'`).
 */
export const directive = {
  id: 'directive',
  begins: null,
  examples: [
    'requirepassword VALUE-4711',
    'set -gx PASSWORD "VALUE"',
    '#define PASSWORD "VALUE"',
    '(def password "VALUE")',
    '{:host "db1" :password "VALUE"}',
    '(defvar *password* "VALUE")',
    '  @password "VALUE"',
    "  password 'VALUE'",
    "ALTER ROLE ledger WITH LOGIN PASSWORD 'VALUE';",
    "OPTIONS (user 'svc', password 'VALUE');",
    'proxy_set_header X-Password "VALUE";',
    'set $password "VALUE";',
  ],
  silent: [
    '# the password "VALUE"',
    '// a password "VALUE"',
    'throw "bad password" "VALUE"',
    'x = f; the password "VALUE"',
    'the password is VALUE-4711 and nobody must ever know of it',
    '# requirepassword VALUE-4711',
    'Data *Password `name:"VALUE"`',
  ],
  read(site) {
    const { bytes, closed, at, quoted } = site;
    // A type of Go has its tag behind it.
    if (at === closed || quoted || bytes[at] === BYTE.backtick) return -1;
    if (opensLiteral(bytes, at)) return mayPrecede(site, true) ? at : -1;
    return isWholeValue(bytes, at) && mayPrecede(site, false) ? at : -1;
  },
} as const satisfies NameReader;

/** Whether the line up to the name is that of a directive: no comment, no half of a text, no expression. */
function mayPrecede({ bytes, from }: Site, literal: boolean): boolean {
  const name = startOfName(bytes, from);
  if (bytes[name - 1] === BYTE.colon && (bytes[name - 2] ?? 32) <= 32) return literal;
  const line = startOfLine(bytes, name, LONGEST_LINE);
  if (line === -1) return false;
  const start = skipBlanks(bytes, line, LONGEST_LINE);
  if (bytes[start] === 35 && !standsAt(bytes, start + 1, 'define ')) return false;
  if (bytes[start] === BYTE.dash && bytes[start + 1] === BYTE.dash) return false;
  return literal ? quotesAreEven(bytes, start, name) : areWords(bytes, start, name);
}

function quotesAreEven(bytes: Uint8Array, from: number, to: number): boolean {
  let open = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (isQuote(byte)) open = open === 0 ? byte : open === byte ? 0 : open;
    else if (open !== 0) continue;
    else if (byte === 42 && at !== to - 1) return false;
    else if (byte === BYTE.slash && bytes[at + 1] === BYTE.slash) return false;
    else if (STOPS[byte] === 1) return false;
  }
  return open === 0;
}

const STOPS = new Uint8Array(256);
for (const char of '=<>;+|&!?`') STOPS[char.charCodeAt(0)] = 1;

/** Whether a few words and nothing else stand there. */
function areWords(bytes: Uint8Array, from: number, to: number): boolean {
  let words = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === BYTE.space || byte === BYTE.tab) words += bytes[at - 1] === byte ? 0 : 1;
    else if (WORD[byte] === 0 && byte !== BYTE.dash && byte !== 46 && byte !== BYTE.dollar && byte !== 123) {
      if (byte !== BYTE.slash || bytes[at + 1] === BYTE.slash) return false;
    }
  }
  return words <= MOST_BEFORE;
}

/** Whether a bare value with a digit or sign stands there, and hardly anything behind it on its line. */
function isWholeValue(bytes: Uint8Array, from: number): boolean {
  let at = from;
  let mixed = false;
  while (at - from < LONGEST_LINE && BARE[bytes[at] ?? 0] === 1) {
    const byte = bytes[at++] ?? 0;
    if (WORD[byte] === 0 || (byte >= 48 && byte <= 57)) mixed = true;
  }
  if (!mixed || at - from < SHORTEST_VALUE) return false;
  if (bytes[at] === 59) at++;
  for (let word = 0; word <= MOST_AFTER; word++) {
    at = skipBlanks(bytes, at, 24);
    if (bytes[at] === undefined || isLineEnd(bytes[at])) return true;
    const start = at;
    while (at - start < 24 && BARE[bytes[at] ?? 0] === 1) at++;
    if (at === start) return false;
  }
  return false;
}
