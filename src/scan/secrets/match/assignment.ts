import { BARE, BYTE, NAME, WORD } from './byte-classes.js';
import { endOfTellingName, isScheme, variableDefault } from './far-value.js';

/** A value that the text gives to a name. Offsets are bytes; `quoted` is false for a bare value. */
export interface Assignment {
  readonly nameStart: number;
  readonly nameEnd: number;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoted: boolean;
  /** The name is the key of a query string or a `;`-separated connection string. */
  readonly inString: boolean;
}

/** A stretch of bytes known to be one bare value: many names in one run must not read it again and again. */
export interface KnownRun {
  start: number;
  end: number;
}

/**
 * How far a name reaches. near: one identifier; words: words may follow it (`Datadog API key: …`); blanks: and blanks
 * assign after a word that tells (`ENV DATADOG_API_KEY …`).
 */
export type Reach = 'near' | 'words' | 'blanks';

const LONGEST_NAME = 64;
const LONGEST_GAP = 40;
const LONGEST_VALUE = 2_048;
const LONGEST_WRAPPER = 32;

const VALUE_KEY = Buffer.from('alue');

/**
 * Reads `name = "value"` in the many ways languages and configuration formats write it, by hand, a few dozen bytes a
 * keyword: assignments, keys of objects and maps, arguments after a name, XML elements and attributes, command-line
 * options, query strings, `name:`/`value:` pairs, defaults of Terraform variables, and the token behind the scheme of a
 * header (`Authorization: Bearer …`), which counts as quoted. `from`/`to` is the keyword inside the name. Undefined when
 * nothing is assigned.
 */
export function assignmentAt(
  bytes: Uint8Array,
  from: number,
  to: number,
  reach: Reach,
  known: KnownRun = { start: 0, end: 0 },
): Assignment | undefined {
  let nameEnd = endOfName(bytes, to, reach !== 'near');
  let operator = operatorAt(bytes, closeName(bytes, nameEnd), from, nameEnd);
  if (operator === -1 && reach === 'blanks') operator = nameEnd = endOfTellingName(bytes, to);
  if (operator === -1) return undefined;
  let nameStart = from;
  while (nameStart > 0 && from - nameStart < LONGEST_NAME && NAME[bytes[nameStart - 1] ?? 0] === 1) nameStart--;
  const start = isExpansion(bytes, nameStart) ? startOfDefault(bytes, operator) : operator;
  if (start === -1) return undefined;
  const value = valueAt(bytes, start, nameEnd, known);
  if (value === undefined) return undefined;
  const before = bytes[nameStart - 1];
  const element = before === BYTE.less && bytes[operator - 1] === BYTE.greater && bytes[value.valueEnd] === BYTE.less;
  const inString = before === BYTE.question || before === 38 || before === 59;
  return { nameStart, nameEnd, ...value, quoted: value.quoted || element, inString };
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
    if (NAME[byte] === 1) at++;
    else if (loose && byte === BYTE.space && WORD[bytes[at + 1] ?? 0] === 1) at++;
    else break;
  }
  while (at > from && (bytes[at - 1] === BYTE.dash || bytes[at - 1] === 46)) at--;
  return at;
}

/** Steps over what closes a name: quotes (also escaped), brackets, an optional mark. */
function closeName(bytes: Uint8Array, from: number): number {
  let at = from;
  if (bytes[at] === BYTE.backslash) at++;
  if (isQuote(bytes[at])) at++;
  while (bytes[at] === BYTE.closeBracket || bytes[at] === BYTE.close || bytes[at] === BYTE.question) at++;
  return at;
}

function isQuote(byte: number | undefined): boolean {
  return byte === BYTE.quote || byte === BYTE.apostrophe || byte === BYTE.backtick;
}

function skipBlanks(bytes: Uint8Array, from: number, most: number): number {
  let at = from;
  while (at - from < most && (bytes[at] === BYTE.space || bytes[at] === BYTE.tab)) at++;
  return at;
}

/** Offset after the operator, or -1. */
function operatorAt(bytes: Uint8Array, from: number, nameStart: number, nameEnd: number): number {
  const at = skipBlanks(bytes, from, 24);
  const byte = bytes[at];
  if (byte === BYTE.equals || byte === BYTE.colon) return afterSigns(bytes, at);
  if (
    (byte === 33 || byte === 43 || byte === 46 || byte === BYTE.question || byte === 124) &&
    bytes[at + 1] === BYTE.equals
  ) {
    return afterSigns(bytes, at + 1);
  }
  if (byte === 124 && bytes[at + 1] === 124 && bytes[at + 2] === BYTE.equals) return at + 3;
  if (byte === BYTE.dash && bytes[at + 1] === BYTE.greater) return at + 2;
  const closed = isQuote(bytes[nameEnd]) || isQuote(bytes[nameEnd + 1]);
  if (byte === BYTE.comma && closed) return valueKeyOr(bytes, at, at + 1);
  if (byte === BYTE.open && at === nameEnd) return isQuote(bytes[at + 1]) ? at + 1 : -1;
  if (byte === BYTE.greater && at === nameEnd) return at + 1;
  if (byte === BYTE.newline || byte === BYTE.return) return valueKey(bytes, at);
  if (byte === 123 && closed) return variableDefault(bytes, nameStart, at);
  if (at > from && closed) return valueKey(bytes, at);
  if (at > from && isOption(bytes, nameStart, isQuote(bytes[at]))) return at;
  return -1;
}

function afterSigns(bytes: Uint8Array, from: number): number {
  let at = from + 1;
  while (at - from < 4 && (bytes[at] === BYTE.equals || bytes[at] === BYTE.greater || bytes[at] === BYTE.colon)) at++;
  return afterType(bytes, at, from);
}

/** `name: string | null = "…"`: the operator is behind the type. */
function afterType(bytes: Uint8Array, after: number, operator: number): number {
  if (bytes[operator] !== BYTE.colon) return after;
  const start = skipBlanks(bytes, after, 2);
  for (let at = start; at < start + 48; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === BYTE.equals) {
      const value = skipBlanks(bytes, at + 1, 2);
      return at > start && isQuote(bytes[value]) ? at + 1 : after;
    }
    if (WORD[byte] === 0 && byte !== BYTE.space && byte !== 124 && byte !== 46 && byte !== BYTE.question) return after;
  }
  return after;
}

function valueKeyOr(bytes: Uint8Array, from: number, otherwise: number): number {
  const pair = valueKey(bytes, from);
  return pair === -1 ? otherwise : pair;
}

/** `name: X` and `value: Y` on the next line, or `name="X" value="Y"` in one element. */
function valueKey(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at - from < 40 && isBlank(bytes[at])) at++;
  if (isQuote(bytes[at])) at++;
  if (bytes[at] !== 118 && bytes[at] !== 86) return -1;
  at++;
  for (let index = 0; index < VALUE_KEY.length; index++) if (bytes[at + index] !== VALUE_KEY[index]) return -1;
  at += VALUE_KEY.length;
  if (isQuote(bytes[at])) at++;
  at = skipBlanks(bytes, at, 4);
  return bytes[at] === BYTE.colon || bytes[at] === BYTE.equals ? at + 1 : -1;
}

function isBlank(byte: number | undefined): boolean {
  return (
    byte === BYTE.space || byte === BYTE.tab || byte === BYTE.newline || byte === BYTE.return || byte === BYTE.comma
  );
}

/** `--password value`: the word begins with two dashes, or with one before a quoted value (PowerShell). */
function isOption(bytes: Uint8Array, nameStart: number, quoted: boolean): boolean {
  let at = nameStart;
  while (at > 0 && nameStart - at < LONGEST_NAME && NAME[bytes[at - 1] ?? 0] === 1) at--;
  return bytes[at] === BYTE.dash && (quoted || bytes[at + 1] === BYTE.dash);
}

interface Value {
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly quoted: boolean;
}

function valueAt(bytes: Uint8Array, from: number, nameEnd: number, known: KnownRun): Value | undefined {
  let at = skipBlanks(bytes, from, 24);
  if (bytes[at] === BYTE.newline || bytes[at] === BYTE.return) {
    // A quoted word at the end of a line of a list says nothing about the word on the next line.
    if (bytes[from - 1] === BYTE.comma) return undefined;
    at = nextLine(bytes, at, bytes[from - 1] === BYTE.greater);
  }
  if (at === -1) return undefined;
  const escaped = bytes[at] === BYTE.backslash && isQuote(bytes[at + 1]);
  if (escaped) return quotedValue(bytes, at + 2, bytes[at + 1] ?? 0, true);
  const opening = openingQuote(bytes, at);
  if (opening !== -1) return quotedValue(bytes, opening + 1, bytes[opening] ?? 0, false);
  if (at === nameEnd) return undefined;
  const bare = bareValue(bytes, at, known);
  if (bare === undefined || !isScheme(bytes, bare.valueStart, bare.valueEnd)) return bare;
  const token = bareValue(bytes, bare.valueEnd + 1, known);
  return token === undefined ? bare : { ...token, quoted: true };
}

/** A quoted value may stand on the line after the operator, any value on the line after an XML tag. */
function nextLine(bytes: Uint8Array, from: number, element: boolean): number {
  let at = from;
  while (at - from < 40 && isBlank(bytes[at])) at++;
  return element || isQuote(bytes[at]) ? at : -1;
}

/** The quote that opens the value, behind a short wrapper: `[]byte("`, `new Secret("`, `b"`, `$"`; -1 if none. */
function openingQuote(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + LONGEST_WRAPPER; at++) {
    const byte = bytes[at];
    if (isQuote(byte)) return at === from || wraps(bytes, from, at) ? at : -1;
    const fits =
      NAME[byte ?? 0] === 1 ||
      byte === BYTE.space ||
      byte === BYTE.open ||
      byte === 91 ||
      byte === 93 ||
      byte === 64 ||
      byte === 36;
    if (!fits) return -1;
  }
  return -1;
}

/** Calls whose argument names a value kept elsewhere, or a text for people: what they are given is no secret. */
const LOOKUP =
  /env|get|fetch|conf|prop|read|load|look|param|find|query|input|prompt|setting|option|vault|i18n|translat|(?:^|\W)[t_]\($|require|import|label|message|error|log|print|raise|throw|assert|expect|secrets?\[/i;

/** Whether what stands before the quote hands the literal on: a prefix (`b"`), or a call that is no look-up. */
function wraps(bytes: Uint8Array, from: number, quote: number): boolean {
  const last = bytes[quote - 1] ?? 0;
  if (last === BYTE.open || last === 91) {
    return !LOOKUP.test(String.fromCharCode(...bytes.subarray(from, quote)));
  }
  if (last === 64 || last === 36) return true;
  return quote - from <= 2 && WORD[last] === 1;
}

function quotedValue(bytes: Uint8Array, from: number, quote: number, escaped: boolean): Value | undefined {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE);
  for (let at = from; at < limit; at++) {
    const byte = bytes[at];
    if (byte === BYTE.newline) return undefined;
    if (byte === BYTE.backslash) {
      if (escaped && bytes[at + 1] === quote) return { valueStart: from, valueEnd: at, quoted: true };
      at++;
    } else if (byte === quote) return escaped ? undefined : { valueStart: from, valueEnd: at, quoted: true };
  }
  return undefined;
}

function bareValue(bytes: Uint8Array, from: number, known: KnownRun): Value | undefined {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE);
  if (from < known.start || from > known.end) {
    known.start = from;
    known.end = from;
  }
  while (known.end < limit && BARE[bytes[known.end] ?? 0] === 1) known.end++;
  const end = Math.min(known.end, limit);
  if (end === limit && limit !== bytes.length) return undefined;
  return end === from ? undefined : { valueStart: from, valueEnd: end, quoted: false };
}
