import { BYTE, WORD } from '../../byte-classes.js';
import { opensLiteral, skipSpace, standsAt, startOfName, wordAt } from '../bytes.js';
import type { NameReader, Site } from './site.js';

const SIGNS = ['??', '||', '?:', '//', 'or '];
/** Methods that give what they are given when there is nothing. */
const METHODS = [
  'default',
  'orelse',
  'or_else',
  'unwrap_or',
  'unwrap_or_else',
  'getorelse',
  'withdefault',
  'default_value',
  'valueor',
  'value_or',
];
const MOST_CALLS = 3;

/** What is used when the variable that is looked up is missing: `env.PASSWORD ?? "…"`, `var("PASSWORD").unwrap_or("…")`. */
export const fallback = {
  id: 'fallback',
  begins: '?|/o.{"',
  examples: [
    'env.PASSWORD ?? "VALUE"',
    "env.PASSWORD || 'VALUE'",
    'System.getenv("PASSWORD") ?: "VALUE"',
    "$ENV{PASSWORD} // 'VALUE';",
    'os.getenv("PASSWORD") or "VALUE"',
    'env::var("PASSWORD").unwrap_or("VALUE".into())',
    'env::var("PASSWORD").ok().unwrap_or_else(|_| "VALUE".to_owned())',
    'Optional.ofNullable(System.getenv("PASSWORD")).orElse("VALUE")',
    'ENV.fetch("PASSWORD") { "VALUE" }',
    '(or (System/getenv "PASSWORD") "VALUE")',
  ],
  silent: ['env.PASSWORD || other', 'password // "VALUE"', 'password().other("VALUE")', 'password orVALUE'],
  read(site) {
    const { bytes, closed, at, nameEnd } = site;
    if (bytes[at] === BYTE.quote) return isApplied(site) ? at : -1;
    for (const sign of SIGNS) {
      if (!standsAt(bytes, at, sign)) continue;
      // A comment of most languages; Perl has it as an operator behind a subscript.
      if (sign === '//' && bytes[nameEnd] !== 125) return -1;
      return literal(bytes, at + sign.length);
    }
    if (bytes[at] === 46) return givenTo(bytes, at);
    const block = bytes[at] === BYTE.openBrace && bytes[closed - 1] === BYTE.close;
    return block ? literal(bytes, at + 1) : -1;
  },
} as const satisfies NameReader;

/** Lisp: the text behind a call whose argument is the name, `(getenv "NAME") "…"`. */
function isApplied({ bytes, from, closed, at, quoted }: Site): boolean {
  if (!quoted || at === closed || bytes[closed - 1] !== BYTE.close) return false;
  return bytes[startOfName(bytes, from) - 2] === BYTE.space;
}

function literal(bytes: Uint8Array, from: number): number {
  const at = skipSpace(bytes, from, 40);
  return opensLiteral(bytes, at) ? at : -1;
}

/** The argument of a method such as `orElse`, behind calls without one. */
function givenTo(bytes: Uint8Array, from: number): number {
  let at = from;
  for (let call = 0; call < MOST_CALLS && bytes[at] === 46; call++) {
    const method = wordAt(bytes, at + 1, METHODS);
    let end = at + 1;
    while (end - at < 32 && WORD[bytes[end] ?? 0] === 1) end++;
    if (bytes[end] !== BYTE.open) return -1;
    if (method !== undefined) return literal(bytes, behindParameters(bytes, end + 1));
    if (bytes[end + 1] !== BYTE.close) return -1;
    at = end + 2;
  }
  return -1;
}

/** Behind the parameters of a closure: `|_|`, `() ->`, `_ =>`. */
function behindParameters(bytes: Uint8Array, from: number): number {
  if (bytes[from] === 124) {
    const end = bytes.indexOf(124, from + 1);
    return end === -1 || end > from + 12 ? from : end + 1;
  }
  for (let at = from; at < from + 8; at++) {
    if (bytes[at] === BYTE.greater) return at + 1;
    if (opensLiteral(bytes, at)) return from;
  }
  return from;
}
