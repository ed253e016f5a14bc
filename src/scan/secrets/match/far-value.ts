import { BYTE, NAME } from './byte-classes.js';

const LONGEST_GAP = 40;
const LONGEST_NAME = 64;
const LONGEST_BLOCK = 400;
const SHORTEST_VALUE = 16;

/** Last words of a name that say that a secret follows, lower case, by their last byte. */
const TELLING: readonly (readonly Uint8Array[] | undefined)[] = byLastByte(
  ['key', 'token', 'secret', 'password', 'passwd', 'private', 'access', 'pat', 'pwd', 'credential'].map((word) =>
    Buffer.from(word),
  ),
);
/** `secret access key`: so many telling words may stand together. */
const MOST_TELLING = 3;

function byLastByte(words: readonly Uint8Array[]): Uint8Array[][] {
  const table: Uint8Array[][] = [];
  for (const word of words) {
    const last = word.at(-1) ?? 0;
    table[last] = [...(table[last] ?? []), word];
  }
  return table;
}

/**
 * The end of a name whose last word says that a secret follows after blanks: `ENV ACME_TOKEN value` of a Dockerfile,
 * `setenv ACME_KEY value`, `acme api key value` in a note. `from` is the end of the provider's keyword; -1 if there is
 * no such word within 40 bytes.
 */
export function endOfTellingName(bytes: Uint8Array, from: number): number {
  const limit = Math.min(bytes.length, from + LONGEST_GAP);
  let found = -1;
  let telling = 0;
  let run = 0;
  for (let at = from; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== BYTE.space && byte !== BYTE.tab) {
      if (NAME[byte] === 1) run++;
      else return found !== -1 && isLong(bytes, at - run) ? found : -1;
      if (run === SHORTEST_VALUE && found !== -1) return isLong(bytes, at - run + 1) ? found : -1;
      continue;
    }
    if (run === 0 && at !== from) continue;
    run = 0;
    if (tells(bytes, at)) {
      found = at;
      if (++telling > MOST_TELLING) return -1;
    } else if (found !== -1) return -1;
  }
  return found !== -1 && isLong(bytes, limit - run) ? found : -1;
}

/** Whether no word but something as long as a key begins here. */
function isLong(bytes: Uint8Array, start: number): boolean {
  for (let at = start; at < start + SHORTEST_VALUE; at++) if ((bytes[at] ?? 0) <= BYTE.space) return false;
  return true;
}

function tells(bytes: Uint8Array, end: number): boolean {
  const words = TELLING[fold(bytes[end - 1] ?? 0)];
  if (words === undefined) return false;
  for (const word of words) if (endsWith(bytes, end, word)) return true;
  return false;
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

/** Schemes of an `Authorization` header (RFC 9110, section 11) that stand before a token, lower case, by last byte. */
const SCHEMES = byLastByte(
  ['bearer', 'token', 'ssws', 'bot', 'apikey', 'api-key', 'geniekey', 'oauth', 'key', 'pat'].map((word) =>
    Buffer.from(word),
  ),
);

/** Whether a bare value is only the scheme of an `Authorization` header, with the token after one blank. */
export function isScheme(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 8 || bytes[end] !== BYTE.space) return false;
  const words = SCHEMES[fold(bytes[end - 1] ?? 0)] ?? [];
  for (const word of words) if (word.length === end - start && endsWith(bytes, end, word)) return true;
  return false;
}
