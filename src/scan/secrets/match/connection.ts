import { BYTE, WORD } from './byte-classes.js';

const LONGEST_PAIR = 80;

/**
 * Whether `name=value` is one of several pairs in a text: a query string, a connection string with `;`, `,` or blanks
 * between its pairs (`host=db1 user=svc password=…`). In code, arguments of a call have a blank behind the comma.
 */
export function isConnection(bytes: Uint8Array, nameStart: number, valueEnd: number): boolean {
  const before = bytes[nameStart - 1] ?? 0;
  if (before === BYTE.question || before === 38 || before === 59) return true;
  if (before !== BYTE.space && before !== BYTE.comma && before !== 124) return isPairBehind(bytes, valueEnd);
  return isPairBefore(bytes, nameStart - 1) || isPairBehind(bytes, valueEnd);
}

/** `host=db1` directly before the separator, without a blank of its own around the sign. */
function isPairBefore(bytes: Uint8Array, end: number): boolean {
  let at = end - 1;
  while (end - at < LONGEST_PAIR && isPart(bytes[at] ?? 0) && bytes[at] !== BYTE.equals) at--;
  if (bytes[end] === BYTE.comma && end - 1 === at) return false;
  return bytes[at] === BYTE.equals && at < end - 1 && WORD[bytes[at - 1] ?? 0] === 1;
}

/** `dbname=app` directly behind a blank or comma. */
function isPairBehind(bytes: Uint8Array, separator: number): boolean {
  const byte = bytes[separator];
  if (byte !== BYTE.space && byte !== BYTE.comma && byte !== 59) return false;
  let at = separator + 1;
  while (at - separator < LONGEST_PAIR && WORD[bytes[at] ?? 0] === 1) at++;
  return at > separator + 1 && bytes[at] === BYTE.equals && isPart(bytes[at + 1] ?? 0) && bytes[at + 1] !== BYTE.equals;
}

/** Bytes of a value in such a text; a comma ends one. */
function isPart(byte: number): boolean {
  return byte > BYTE.space && byte !== BYTE.comma && byte !== BYTE.quote && byte !== BYTE.open && byte !== BYTE.close;
}
