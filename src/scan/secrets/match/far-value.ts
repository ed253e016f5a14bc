import { BYTE, NAME } from './byte-classes.js';

const LONGEST_GAP = 40;
const LONGEST_NAME = 64;
const LONGEST_BLOCK = 400;

/** Last words of a name that say that a secret follows, lower case. */
const TELLING = ['key', 'token', 'secret', 'password', 'passwd', 'private', 'access', 'pat', 'pwd', 'credential'].map(
  (word) => Buffer.from(word),
);

/**
 * The end of a name whose last word says that a secret follows after blanks: `ENV ACME_TOKEN value` of a Dockerfile,
 * `setenv ACME_KEY value`, `acme api key value` in a note. `from` is the end of the provider's keyword; -1 if there is
 * no such word within 40 bytes.
 */
export function endOfTellingName(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + LONGEST_GAP);
  let found = -1;
  for (let at = from; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (NAME[byte] === 1) continue;
    if (byte !== BYTE.space && byte !== BYTE.tab) break;
    if (TELLING.some((word) => endsWith(bytes, at, word))) found = at;
    else if (found !== -1) break;
  }
  return found;
}

function endsWith(bytes: Uint8Array, end: number, word: Uint8Array): boolean {
  const start = end - word.length;
  for (let at = 0; at < word.length; at++) if (fold(bytes[start + at] ?? 0) !== word[at]) return false;
  return start >= 0;
}

function fold(byte: number): number {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}

const VARIABLE = Buffer.from('variable "');
const DEFAULT = Buffer.from('default');

/**
 * The offset after the `=` of a Terraform variable's default, or -1: `variable "acme_token" { default = "…" }`, also
 * behind other lines of the block. `inName` lies in the variable's name, `brace` is the offset of the opening brace.
 */
export function variableDefault(bytes: Uint8Array, inName: number, brace: number): number {
  let start = inName;
  while (start > 0 && inName - start < LONGEST_NAME && NAME[bytes[start - 1] ?? 0] === 1) start--;
  if (!endsWith(bytes, start, VARIABLE)) return -1;
  const limit = Math.min(bytes.length, brace + LONGEST_BLOCK);
  for (let at = brace + 1; at < limit && bytes[at] !== 125; at++) {
    const before = bytes[at - 1] ?? 0;
    if (bytes[at] !== DEFAULT[0] || NAME[before] === 1 || !endsWith(bytes, at + DEFAULT.length, DEFAULT)) continue;
    let after = at + DEFAULT.length;
    while (after < limit && (bytes[after] === BYTE.space || bytes[after] === BYTE.tab)) after++;
    if (bytes[after] === BYTE.equals) return after + 1;
  }
  return -1;
}

/** Schemes of an `Authorization` header (RFC 9110, section 11) that stand before a token, lower case. */
const SCHEMES = new Set(['bearer', 'token', 'ssws', 'bot', 'apikey', 'api-key', 'geniekey', 'oauth', 'key', 'pat']);

/** Whether a bare value is only the scheme of an `Authorization` header, with the token after one blank. */
export function isScheme(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 8 || end - start < 3 || bytes[end] !== BYTE.space) return false;
  return SCHEMES.has(String.fromCharCode(...bytes.subarray(start, end)).toLowerCase());
}
