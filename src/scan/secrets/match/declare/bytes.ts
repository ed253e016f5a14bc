import { BYTE, NAME, WORD } from '../byte-classes.js';

const LONGEST_NAME = 64;

export function isQuote(byte: number | undefined): boolean {
  return byte === BYTE.quote || byte === BYTE.apostrophe || byte === BYTE.backtick;
}

export function isLineEnd(byte: number | undefined): boolean {
  return byte === BYTE.newline || byte === BYTE.return;
}

/** The first offset from `from` on, at most `most` bytes further, that holds no blank. */
export function skipBlanks(bytes: Uint8Array, from: number, most: number): number {
  let at = from;
  while (at - from < most && (bytes[at] === BYTE.space || bytes[at] === BYTE.tab)) at++;
  return at;
}

/** The same over ends of lines. */
export function skipSpace(bytes: Uint8Array, from: number, most: number): number {
  let at = from;
  while (at - from < most && (bytes[at] === BYTE.space || bytes[at] === BYTE.tab || isLineEnd(bytes[at]))) at++;
  return at;
}

/** Whether the text at `at` is `word`, which is in lower case; letters of the text may be in either. */
export function standsAt(bytes: Uint8Array, at: number, word: string): boolean {
  for (let index = 0; index < word.length; index++) {
    const byte = bytes[at + index] ?? 0;
    if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== word.charCodeAt(index)) return false;
  }
  return true;
}

/** Which of the words stands at `at` and ends there; undefined if none. */
export function wordAt(bytes: Uint8Array, at: number, words: readonly string[]): string | undefined {
  return words.find((word) => standsAt(bytes, at, word) && WORD[bytes[at + word.length] ?? 0] === 0);
}

/** Where the name begins that holds the keyword at `from`. */
export function startOfName(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at > 0 && from - at < LONGEST_NAME && NAME[bytes[at - 1] ?? 0] === 1) at--;
  return at;
}

/** Where the line begins, at most `most` bytes before; -1 when it begins further away. */
export function startOfLine(bytes: Uint8Array, from: number, most: number): number {
  for (let at = from; at >= Math.max(0, from - most); at--) if (at === 0 || isLineEnd(bytes[at - 1])) return at;
  return -1;
}

const PREFIX = new Uint8Array(256);
for (const letter of 'bBrRuUfFNLlsSc@$') PREFIX[letter.charCodeAt(0)] = 1;

/** Whether a literal in quotes begins here, with its prefix (`b"`, `N'`, `@"`), also an escaped one (`\"`). */
export function opensLiteral(bytes: Uint8Array, at: number): boolean {
  if (isQuote(bytes[at])) return true;
  if (bytes[at] === BYTE.backslash || PREFIX[bytes[at] ?? 0] === 1) return isQuote(bytes[at + 1]);
  return false;
}
