import { BYTE, NAME, WORD } from './byte-classes.js';
import { isConnection } from './connection.js';
import { isQuote, skipBlanks, startOfName } from './declare/bytes.js';
import { afterName } from './declare/name/index.js';
import { valueAt } from './declare/value/index.js';
import type { KnownRun, Value } from './declare/value/reading.js';
import { endOfTellingName } from './far-value.js';

/** A value that the text gives to a name. Offsets are bytes; `quoted` is false for a bare value. */
export interface Assignment extends Value {
  readonly nameStart: number;
  readonly nameEnd: number;
  /** The name is the key of a query string or of a connection string, or of an expansion: bare values are values there. */
  readonly inString: boolean;
}

/**
 * How far a name reaches. near: one identifier; words: words may follow it (`Datadog API key: …`); blanks: and blanks
 * assign after a word that tells (`ENV DATADOG_API_KEY …`).
 */
export type Reach = 'near' | 'words' | 'blanks';

const LONGEST_GAP = 40;

/**
 * Reads the value that a text gives to a name, in the many ways of languages and formats: `declare/name` knows what may
 * stand between the two, `declare/value` how a value is written. By hand, a few dozen bytes a keyword. `from`/`to` is the
 * keyword inside the name. Undefined when nothing is assigned.
 */
export function assignmentAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  reach: Reach,
  known: KnownRun = { start: 0, end: 0 },
): Assignment | undefined {
  let nameEnd = endOfName(bytes, to, reach !== 'near');
  let start = afterName(siteOf(bytes, from, nameEnd));
  if (start === -1 && reach === 'blanks') start = nameEnd = endOfTellingName(bytes, to);
  if (start === -1) return undefined;
  const nameStart = startOfName(bytes, from);
  const expansion = isExpansion(bytes, nameStart);
  if (expansion && isQuote(bytes[nameEnd]) === false) start = startOfDefault(bytes, start);
  if (start === -1) return undefined;
  const value = valueAt(bytes, start, nameEnd, from, known);
  if (value === undefined) return undefined;
  const quoted = value.quoted || isElement(bytes, start, value);
  const inString = expansion || (!quoted && isConnection(bytes, nameStart, value.valueEnd));
  return { nameStart, nameEnd, ...value, quoted, inString };
}

function siteOf(bytes: Uint8Array, from: number, nameEnd: number) {
  const closed = closeName(bytes, from, nameEnd);
  const at = skipBlanks(bytes, closed, 24);
  return { bytes, from, nameEnd, closed, at, quoted: isQuote(bytes[nameEnd]) || isEscapedQuote(bytes, nameEnd) };
}

function isEscapedQuote(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === BYTE.backslash && isQuote(bytes[at + 1]);
}

/** The text of an XML element. */
function isElement(bytes: Uint8Array, start: number, { valueEnd }: Value): boolean {
  return bytes[start - 1] === BYTE.greater && bytes[start - 2] !== BYTE.equals && bytes[valueEnd] === BYTE.less;
}

/** `${NAME:-default}`, as shells, Compose and many configuration formats write it. */
function isExpansion(bytes: Uint8Array, nameStart: number): boolean {
  return bytes[nameStart - 1] === BYTE.openBrace && bytes[nameStart - 2] === BYTE.dollar;
}

/** Where the default of an expansion begins; -1 for a message (`:?`), an alternative (`:+`) and anything else. */
function startOfDefault(bytes: Uint8Array, afterColon: number): number {
  const byte = bytes[afterColon];
  if (bytes[afterColon - 1] !== BYTE.colon) return bytes[afterColon - 1] === BYTE.equals ? afterColon : -1;
  if (byte === BYTE.dash) return afterColon + 1;
  return byte === BYTE.question || byte === 43 ? -1 : afterColon;
}

function endOfName(bytes: Uint8Array, from: number, loose: boolean): number {
  const limit = Math.min(bytes.length, from + LONGEST_GAP);
  let at = from;
  while (at < limit) {
    const byte = bytes[at] ?? 0;
    if (NAME[byte] === 1 || byte >= 0x80) at++;
    else if (loose && byte === BYTE.space && WORD[bytes[at + 1] ?? 0] === 1) at++;
    else break;
  }
  while (at > from && (bytes[at - 1] === BYTE.dash || bytes[at - 1] === 46)) at--;
  return at;
}

const LONGEST_SUBSCRIPT = 16;

/** Steps over what closes a name: quotes (also escaped), brackets, an optional mark. */
function closeName(bytes: Uint8Array, from: number, nameEnd: number): number {
  let at = nameEnd;
  if (bytes[at] === BYTE.backslash) at++;
  if (isQuote(bytes[at])) at++;
  if (at === nameEnd && (bytes[at] === 42 || bytes[at] === 91 || bytes[at] === 125)) return closeMark(bytes, from, at);
  while (bytes[at] === BYTE.closeBracket || bytes[at] === BYTE.close || oneMark(bytes, at)) at++;
  return at;
}

function oneMark(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === BYTE.question && bytes[at + 1] !== BYTE.question && bytes[at + 1] !== BYTE.colon;
}

/** `name[]`, `name[64]` of C, `*name*` of Lisp, `name*` of Nim, `{name}` of Perl and Robot. */
function closeMark(bytes: Uint8Array, from: number, at: number): number {
  if (bytes[at] === 42) return bytes[at + 1] === BYTE.space ? at + 1 : at;
  if (bytes[at] === 125) return bytes[startOfName(bytes, from) - 1] === BYTE.openBrace ? at + 1 : at;
  let end = at + 1;
  while (end - at < LONGEST_SUBSCRIPT && WORD[bytes[end] ?? 0] === 1) end++;
  return bytes[end] === BYTE.closeBracket ? end + 1 : at;
}
