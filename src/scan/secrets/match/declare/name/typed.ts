import { BYTE, WORD } from '../../byte-classes.js';
import { opensLiteral, skipBlanks, standsAt } from '../bytes.js';
import type { NameReader, Site } from './site.js';

const LONGEST_TYPE = 48;

/** A type between the name and the sign: `password string = "…"` (Go, Bicep), `password As String = "…"`, SQL, ABAP. */
export const typed = {
  id: 'typed',
  begins: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz[*',
  examples: [
    'var password string = "VALUE"',
    "param password string = 'VALUE'",
    'Dim password As String = "VALUE"',
    "v_password VARCHAR2(64) := 'VALUE';",
    "DECLARE @password NVARCHAR(64) = N'VALUE';",
    "CONSTANTS c_password TYPE string VALUE 'VALUE'.",
    'password []byte = "VALUE"',
  ],
  silent: ['the password is == "VALUE"', 'password and then x = VALUE'],
  read(site) {
    if (site.quoted || site.at === site.nameEnd) return -1;
    return behindType(site);
  },
} as const satisfies NameReader;

function behindType({ bytes, at: start }: Site): number {
  for (let at = start; at < start + LONGEST_TYPE; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === BYTE.equals) return bytes[at + 1] === BYTE.equals ? -1 : literal(bytes, at + 1);
    if (byte === BYTE.colon) return bytes[at + 1] === BYTE.equals ? literal(bytes, at + 2) : -1;
    if (byte === BYTE.space && standsAt(bytes, at, ' value ')) return literal(bytes, at + 7);
    const fits =
      WORD[byte] === 1 ||
      byte === BYTE.space ||
      byte === BYTE.open ||
      byte === BYTE.close ||
      byte === 91 ||
      byte === BYTE.closeBracket ||
      byte === 42 ||
      byte === 46 ||
      byte === BYTE.question;
    if (!fits) return -1;
  }
  return -1;
}

function literal(bytes: Uint8Array, from: number): number {
  const at = skipBlanks(bytes, from, 4);
  return opensLiteral(bytes, at) ? at : -1;
}
