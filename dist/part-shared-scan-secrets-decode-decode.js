import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  inlineIgnoreAt
} from "./part-shared-util-inline-ignore.js";
import {
  compileRules,
  stepsOf,
  triggerOf
} from "./part-shared-scan-secrets-pattern-byte-sets.js";
import {
  lineAt
} from "./part-shared-util-line-start.js";
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  CONFIDENCES
} from "./part-shared-model-severity.js";
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/secrets/rules/own-rule.ts
var STEPS_OF_A_BYTE = 16384;
var REMEDY = "Revoke it where it was issued.";
function ownSource(rule) {
  const { provider, revoke, log, remedy, check, ...rest } = rule;
  const source = { ...rest, ...check !== void 0 && { check } };
  return {
    provider: provider ?? "its provider",
    ...revoke === void 0 ? { remedy: remedy ?? REMEDY } : { revoke },
    ...revoke !== void 0 && remedy !== void 0 && { remedy },
    ...log !== void 0 && { log },
    rules: [source]
  };
}
function compileOwnRules(rules, more) {
  const compiled = compileRules([...rules.map(ownSource), ...more]);
  const weights = rules.map(weightOf);
  return {
    ...compiled,
    rules: compiled.rules.map((rule, index) => {
      const weight = weights[index] ?? 1;
      return weight === 1 ? rule : { ...rule, weight };
    })
  };
}
function weightOf({ pattern, ignoreCase }) {
  return Math.max(1, Math.ceil(stepsOf(pattern, ignoreCase === true) / STEPS_OF_A_BYTE));
}

// src/scan/secrets/match/byte-classes.ts
function table(test) {
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 128; code++) if (test.test(String.fromCharCode(code))) bytes[code] = 1;
  return bytes;
}
var WORD = table(/[A-Za-z0-9_]/);
var NAME = table(/[A-Za-z0-9_.-]/);
var BARE = table(/[^\s"'`<>(){}[\],;&|\\]/);
var BASE64 = table(/[A-Za-z0-9+/_-]/);
var HEX = table(/[A-Fa-f0-9]/);
var BYTE = {
  tab: 9,
  newline: 10,
  return: 13,
  space: 32,
  quote: 34,
  dollar: 36,
  apostrophe: 39,
  open: 40,
  close: 41,
  comma: 44,
  dash: 45,
  slash: 47,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  question: 63,
  backslash: 92,
  closeBracket: 93,
  backtick: 96,
  openBrace: 123
};
function byteSet(hex2) {
  const bits = Buffer.from(hex2, "hex");
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 256; code++) bytes[code] = (bits[code >> 3] ?? 0) >> (code & 7) & 1;
  return bytes;
}

// src/scan/secrets/match/far-value.ts
var LONGEST_GAP = 40;
var LONGEST_NAME = 64;
var LONGEST_BLOCK = 400;
var SHORTEST_VALUE = 16;
var TELLING = byLastByte(
  ["key", "token", "secret", "password", "passwd", "private", "access", "pat", "pwd", "credential"].map(
    (word) => Buffer.from(word)
  )
);
var MOST_TELLING = 3;
function byLastByte(words) {
  const table3 = [];
  for (const word of words) {
    const last = word.at(-1) ?? 0;
    table3[last] = [...table3[last] ?? [], word];
  }
  return table3;
}
function endOfTellingName(bytes, from) {
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
function isLong(bytes, start) {
  for (let at = start; at < start + SHORTEST_VALUE; at++) if ((bytes[at] ?? 0) <= BYTE.space) return false;
  return true;
}
function tells(bytes, end) {
  const words = TELLING[fold(bytes[end - 1] ?? 0)];
  if (words === void 0) return false;
  for (const word of words) if (endsWith(bytes, end, word)) return true;
  return false;
}
function endsWith(bytes, end, word) {
  const start = end - word.length;
  for (let at = 0; at < word.length; at++) if (fold(bytes[start + at] ?? 0) !== word[at]) return false;
  return start >= 0;
}
function fold(byte) {
  return byte >= 65 && byte <= 90 ? byte + 32 : byte;
}
var VARIABLE = Buffer.from('variable "');
var DEFAULT = Buffer.from("default");
function variableDefault(bytes, inName, brace) {
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
var SCHEMES = byLastByte(
  ["bearer", "token", "ssws", "bot", "apikey", "api-key", "geniekey", "oauth", "key", "pat"].map(
    (word) => Buffer.from(word)
  )
);
function isScheme(bytes, start, end) {
  if (end - start > 8 || bytes[end] !== BYTE.space) return false;
  const words = SCHEMES[fold(bytes[end - 1] ?? 0)] ?? [];
  for (const word of words) if (word.length === end - start && endsWith(bytes, end, word)) return true;
  return false;
}

// src/scan/secrets/match/assignment.ts
var LONGEST_NAME2 = 64;
var LONGEST_GAP2 = 40;
var LONGEST_VALUE = 2048;
var LONGEST_WRAPPER = 32;
var VALUE_KEY = Buffer.from("alue");
function assignmentAt(bytes, from, to, reach, known = { start: 0, end: 0 }) {
  let nameEnd = endOfName(bytes, to, reach !== "near");
  let operator = operatorAt(bytes, closeName(bytes, nameEnd), from, nameEnd);
  if (operator === -1 && reach === "blanks") operator = nameEnd = endOfTellingName(bytes, to);
  if (operator === -1) return void 0;
  let nameStart = from;
  while (nameStart > 0 && from - nameStart < LONGEST_NAME2 && NAME[bytes[nameStart - 1] ?? 0] === 1) nameStart--;
  const start = isExpansion(bytes, nameStart) ? startOfDefault(bytes, operator) : operator;
  if (start === -1) return void 0;
  const value = valueAt(bytes, start, nameEnd, known);
  if (value === void 0) return void 0;
  const before = bytes[nameStart - 1];
  const element = before === BYTE.less && bytes[operator - 1] === BYTE.greater && bytes[value.valueEnd] === BYTE.less;
  const inString = before === BYTE.question || before === 38 || before === 59;
  return { nameStart, nameEnd, ...value, quoted: value.quoted || element, inString };
}
function isExpansion(bytes, nameStart) {
  return bytes[nameStart - 1] === BYTE.openBrace && bytes[nameStart - 2] === BYTE.dollar;
}
function startOfDefault(bytes, afterColon) {
  const byte = bytes[afterColon];
  if (bytes[afterColon - 1] !== BYTE.colon) return bytes[afterColon - 1] === BYTE.equals ? afterColon : -1;
  if (byte === BYTE.dash) return afterColon + 1;
  return byte === BYTE.question || byte === 43 ? -1 : afterColon;
}
function endOfName(bytes, from, loose) {
  const limit = Math.min(bytes.length, from + LONGEST_GAP2);
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
function closeName(bytes, from) {
  let at = from;
  if (bytes[at] === BYTE.backslash) at++;
  if (isQuote(bytes[at])) at++;
  while (bytes[at] === BYTE.closeBracket || bytes[at] === BYTE.close || bytes[at] === BYTE.question) at++;
  return at;
}
function isQuote(byte) {
  return byte === BYTE.quote || byte === BYTE.apostrophe || byte === BYTE.backtick;
}
function skipBlanks(bytes, from, most) {
  let at = from;
  while (at - from < most && (bytes[at] === BYTE.space || bytes[at] === BYTE.tab)) at++;
  return at;
}
function operatorAt(bytes, from, nameStart, nameEnd) {
  const at = skipBlanks(bytes, from, 24);
  const byte = bytes[at];
  if (byte === BYTE.equals || byte === BYTE.colon) return afterSigns(bytes, at);
  if ((byte === 33 || byte === 43 || byte === 46 || byte === BYTE.question || byte === 124) && bytes[at + 1] === BYTE.equals) {
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
function afterSigns(bytes, from) {
  let at = from + 1;
  while (at - from < 4 && (bytes[at] === BYTE.equals || bytes[at] === BYTE.greater || bytes[at] === BYTE.colon)) at++;
  return afterType(bytes, at, from);
}
function afterType(bytes, after, operator) {
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
function valueKeyOr(bytes, from, otherwise) {
  const pair = valueKey(bytes, from);
  return pair === -1 ? otherwise : pair;
}
function valueKey(bytes, from) {
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
function isBlank(byte) {
  return byte === BYTE.space || byte === BYTE.tab || byte === BYTE.newline || byte === BYTE.return || byte === BYTE.comma;
}
function isOption(bytes, nameStart, quoted) {
  let at = nameStart;
  while (at > 0 && nameStart - at < LONGEST_NAME2 && NAME[bytes[at - 1] ?? 0] === 1) at--;
  return bytes[at] === BYTE.dash && (quoted || bytes[at + 1] === BYTE.dash);
}
function valueAt(bytes, from, nameEnd, known) {
  let at = skipBlanks(bytes, from, 24);
  if (bytes[at] === BYTE.newline || bytes[at] === BYTE.return) {
    if (bytes[from - 1] === BYTE.comma) return void 0;
    at = nextLine(bytes, at, bytes[from - 1] === BYTE.greater);
  }
  if (at === -1) return void 0;
  const escaped = bytes[at] === BYTE.backslash && isQuote(bytes[at + 1]);
  if (escaped) return quotedValue(bytes, at + 2, bytes[at + 1] ?? 0, true);
  const opening = openingQuote(bytes, at);
  if (opening !== -1) return quotedValue(bytes, opening + 1, bytes[opening] ?? 0, false);
  if (at === nameEnd) return void 0;
  const bare = bareValue(bytes, at, known);
  if (bare === void 0 || !isScheme(bytes, bare.valueStart, bare.valueEnd)) return bare;
  const token = bareValue(bytes, bare.valueEnd + 1, known);
  return token === void 0 ? bare : { ...token, quoted: true };
}
function nextLine(bytes, from, element) {
  let at = from;
  while (at - from < 40 && isBlank(bytes[at])) at++;
  return element || isQuote(bytes[at]) ? at : -1;
}
function openingQuote(bytes, from) {
  for (let at = from; at < from + LONGEST_WRAPPER; at++) {
    const byte = bytes[at];
    if (isQuote(byte)) return at === from || wraps(bytes, from, at) ? at : -1;
    const fits = NAME[byte ?? 0] === 1 || byte === BYTE.space || byte === BYTE.open || byte === 91 || byte === 93 || byte === 64 || byte === 36;
    if (!fits) return -1;
  }
  return -1;
}
var LOOKUP = /env|get|fetch|conf|prop|read|load|look|param|find|query|input|prompt|setting|option|vault|i18n|translat|(?:^|\W)[t_]\($|require|import|label|message|error|log|print|raise|throw|assert|expect|secrets?\[/i;
function wraps(bytes, from, quote) {
  const last = bytes[quote - 1] ?? 0;
  if (last === BYTE.open || last === 91) {
    return !LOOKUP.test(String.fromCharCode(...bytes.subarray(from, quote)));
  }
  if (last === 64 || last === 36) return true;
  return quote - from <= 2 && WORD[last] === 1;
}
function quotedValue(bytes, from, quote, escaped) {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE);
  for (let at = from; at < limit; at++) {
    const byte = bytes[at];
    if (byte === BYTE.newline) return void 0;
    if (byte === BYTE.backslash) {
      if (escaped && bytes[at + 1] === quote) return { valueStart: from, valueEnd: at, quoted: true };
      at++;
    } else if (byte === quote) return escaped ? void 0 : { valueStart: from, valueEnd: at, quoted: true };
  }
  return void 0;
}
function bareValue(bytes, from, known) {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE);
  if (from < known.start || from > known.end) {
    known.start = from;
    known.end = from;
  }
  while (known.end < limit && BARE[bytes[known.end] ?? 0] === 1) known.end++;
  const end = Math.min(known.end, limit);
  if (end === limit && limit !== bytes.length) return void 0;
  return end === from ? void 0 : { valueStart: from, valueEnd: end, quoted: false };
}

// src/scan/secrets/match/kubernetes.ts
var LONGEST_MANIFEST = 262144;
var MOST_ENTRIES = 200;
var ENTRY = /^([ \t]{1,40})"?([\w.-]{1,253})"?[ \t]{0,4}:[ \t]{0,4}["']?([A-Za-z0-9+/]{8,16384}={0,2})["']?,?[ \t]{0,40}\r?$/;
var DATA = /^([ \t]{0,40})"?data"?[ \t]{0,4}:[ \t]{0,4}\{?[ \t]{0,40}\r?$/;
function secretData(rule, bytes, at) {
  const found = [];
  let from = Math.max(0, bytes.lastIndexOf("\n---", at));
  const text = bytes.toString("latin1", from, Math.min(bytes.length, from + LONGEST_MANIFEST));
  let indent = -1;
  let secret = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("---")) secret = false;
    if (/^[ \t]{0,40}"?kind"?[ \t]{0,4}:/.test(line))
      secret = /:[ \t]{0,4}["']?Secret["']?,?[ \t\r]{0,8}$/.test(line) || secret;
    const data = DATA.exec(line);
    if (data !== null) indent = data[1]?.length ?? 0;
    else if (indent !== -1 && line.search(/[^ \t\r]/) <= indent && line.trim() !== "") indent = -1;
    const entry = indent === -1 ? null : ENTRY.exec(line);
    if (entry !== null && secretDocument(text, secret)) {
      const encoded = entry[3] ?? "";
      const value = printable(Buffer.from(encoded, "base64"));
      const start = from + line.indexOf(encoded, (entry[1] ?? "").length + (entry[2] ?? "").length);
      if (value !== null) {
        const name = entry[2] ?? null;
        found.push({ rule, start, end: start + encoded.length, value, name, quoted: true, inString: false });
      }
      if (found.length >= MOST_ENTRIES) return found;
    }
    from += line.length + 1;
  }
  return found;
}
function secretDocument(text, seen) {
  return seen || /"?kind"?[ \t]{0,4}:[ \t]{0,4}["']?Secret["']?[ \t\r]{0,8},?[ \t\r]{0,8}(?:\n|$)/.test(text.slice(0, 65536));
}
function printable(bytes) {
  for (const byte of bytes) if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9 || byte === 127) return null;
  return bytes.toString("latin1").trim();
}

// src/scan/secrets/match/run-reader.ts
var RunReader = class {
  #rule;
  #inside;
  #runEnd = -1;
  #tellingAt = -1;
  #toldFree = -1;
  constructor(rule) {
    this.#rule = rule;
  }
  /** Before another text. */
  reset() {
    this.#runEnd = this.#tellingAt = this.#toldFree = -1;
  }
  /** The end of the bytes from `start` on that a match may hold. */
  endOfRun(bytes, start) {
    this.#inside ??= byteSet(this.#rule.bytes);
    const inside = this.#inside;
    const limit = Math.min(bytes.length, start + this.#rule.maxLength);
    let at = Math.max(start, this.#runEnd);
    while (at < limit && inside[bytes[at]] === 1) at++;
    this.#runEnd = Math.max(at, this.#runEnd);
    return Math.min(at, limit);
  }
  /** Whether the byte that tells a match is there, remembered for the next start in the same run. */
  tells(bytes, start, end) {
    const { telling } = this.#rule;
    if (telling === null) return true;
    if (this.#tellingAt < start) {
      let at = Math.max(start, this.#toldFree);
      while (at < end && bytes[at] !== telling) at++;
      if (at === end) {
        this.#toldFree = end;
        this.#tellingAt = -1;
        return false;
      }
      this.#tellingAt = at;
    }
    return this.#tellingAt < end;
  }
};

// src/scan/secrets/match/value-worth.ts
var VALUE_COST = 512;
var BYTE_COST = 4;
function costOf(length) {
  return Math.max(VALUE_COST, length * BYTE_COST);
}
var SHORTEST_VALUE2 = 8;
var LONGEST_VALUE2 = 1024;
function mayBeSecret(bytes, start, end) {
  let kinds = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte <= 32) {
      const scheme = byte === 32 && at - start <= 6 && bytes[at - 1] !== byte;
      if (!scheme) return false;
    }
    if (byte >= 97 && byte <= 122) kinds |= 1;
    else if (byte >= 65 && byte <= 90) kinds |= 2;
    else if (byte >= 48 && byte <= 57) kinds |= 4;
    else kinds |= 8;
  }
  return (kinds & kinds - 1) !== 0;
}

// src/scan/secrets/match/matcher.ts
var BEFORE = 2;
var WINDOW = 4096;
var BUDGET_FLOOR = 1 << 21;
var BUDGET_PER_BYTE = 4;
var Matcher = class {
  rule;
  used = false;
  exhausted = false;
  #runs;
  #expression;
  #spent = 0;
  #matchEnd = -1;
  #windowFrom = -1;
  #windowTo = -1;
  constructor(rule) {
    this.rule = rule;
    this.#runs = new RunReader(rule);
  }
  reset() {
    this.used = false;
    this.exhausted = false;
    this.#spent = 0;
    this.#matchEnd = this.#windowFrom = this.#windowTo = -1;
    this.#runs.reset();
  }
  #compiled() {
    this.#expression ??= new RegExp(this.rule.pattern, this.rule.flags);
    return this.#expression;
  }
  #affordable(bytes, length) {
    this.#spent += length * (this.rule.weight ?? 1);
    if (this.#spent <= BUDGET_FLOOR + bytes.length * BUDGET_PER_BYTE) return true;
    this.exhausted = true;
    return false;
  }
  /** A token that may begin at `start`. */
  tokenAt(bytes, start, into) {
    if (start < this.#matchEnd || !beginsHere(bytes, start)) return;
    const end = this.#runs.endOfRun(bytes, start);
    if (end - start < this.rule.minLength || !this.#runs.tells(bytes, start, end)) return;
    if (!this.#affordable(bytes, end - start)) return;
    const from = Math.max(0, start - BEFORE);
    const search = this.#compiled();
    search.lastIndex = start - from;
    const match = search.exec(bytes.toString("latin1", from, Math.min(bytes.length, end + 1)));
    if (match !== null) this.#matchEnd = from + this.#take(match, from, into);
  }
  /** A keyword of a rule whose match may lie around it: windows that touch are searched as one, later. */
  windowAt(bytes, start, end, into) {
    const from = Math.max(0, start - this.rule.maxLength - BEFORE);
    const to = Math.min(bytes.length, end + this.rule.maxLength + 1);
    if (this.#windowFrom !== -1 && from <= this.#windowTo && to - this.#windowFrom <= WINDOW + this.rule.maxLength) {
      this.#windowTo = to;
      return;
    }
    this.finish(bytes, into);
    this.#windowFrom = from;
    this.#windowTo = to;
  }
  /** Searches the window that is still open. */
  finish(bytes, into) {
    if (this.#windowFrom === -1) return;
    const from = this.#windowFrom;
    this.#windowFrom = -1;
    if (!this.#affordable(bytes, this.#windowTo - from)) return;
    const text = bytes.toString("latin1", from, this.#windowTo);
    const search = this.#compiled();
    search.lastIndex = Math.max(0, this.#matchEnd - from);
    for (let match = search.exec(text); match !== null; match = search.exec(text)) {
      this.#matchEnd = from + this.#take(match, from, into);
      if (match[0].length === 0) search.lastIndex++;
    }
  }
  /** Adds the match (its first group if it has one); gives the offset in the slice after the whole match. */
  #take(match, from, into) {
    const [start, end] = match.indices?.[1] ?? [match.index, match.index + match[0].length];
    const value = match[1] ?? match[0];
    into.push({
      rule: this.rule,
      start: from + start,
      end: from + end,
      value,
      name: null,
      quoted: true,
      inString: false
    });
    return match.index + match[0].length;
  }
  /** A value under a name that the rule knows. */
  assignedValue(bytes, assignment, into) {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted, inString } = assignment;
    const length = valueEnd - valueStart;
    if (valueStart === this.#matchEnd || length < this.rule.minLength || length > this.rule.maxLength) return;
    if (!this.#affordable(bytes, costOf(length))) return;
    const search = this.#compiled();
    search.lastIndex = 0;
    const value = bytes.toString("latin1", valueStart, valueEnd);
    if (search.exec(value) === null) return;
    this.#matchEnd = valueStart;
    const name = bytes.toString("latin1", nameStart, nameEnd);
    into.push({ rule: this.rule, start: valueStart, end: valueEnd, value, name, quoted, inString });
  }
  /** A value under a name that speaks of secrets: what it looks like decides. */
  anyValue(bytes, assignment, into) {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted, inString } = assignment;
    const length = valueEnd - valueStart;
    if (valueStart === this.#matchEnd || length < SHORTEST_VALUE2 || length > LONGEST_VALUE2) return;
    if (!this.#affordable(bytes, length) || !mayBeSecret(bytes, valueStart, valueEnd)) return;
    if (!this.#affordable(bytes, costOf(length))) return;
    this.#matchEnd = valueStart;
    const value = bytes.toString("latin1", valueStart, valueEnd);
    const name = bytes.toString("latin1", nameStart, nameEnd);
    into.push({ rule: this.rule, start: valueStart, end: valueEnd, value, name, quoted, inString });
  }
};
function beginsHere(bytes, start) {
  if (start === 0 || WORD[bytes[start]] === 0) return true;
  const before = bytes[start - 1];
  if (WORD[before] === 0) return true;
  return bytes[start - 2] === BYTE.backslash && (before === 110 || before === 114 || before === 116);
}

// src/scan/secrets/match/prefilter.ts
var BLOCK = 65536;
var LANE = BLOCK / 4;
var SMALL = 512;
function prefilter(automaton) {
  const machine = machineOf(automaton);
  const one = oneLane(machine);
  const four = fourLanes(machine);
  function run(bytes, from, to, onHit) {
    let at = from;
    while (to - at >= SMALL) {
      const length = Math.min(BLOCK, to - at) >> 2;
      four(bytes, at, length, onHit);
      at += length * 4;
    }
    if (at < to) one(bytes, at, to - at, onHit);
  }
  return { run };
}
function machineOf(automaton) {
  const width = automaton.classCount;
  const plain = automaton.firstAccepting * width;
  let accepting = 1;
  while (accepting < plain) accepting *= 2;
  return {
    next: table2(automaton, accepting),
    classes: Uint8Array.from(Buffer.from(automaton.classes, "base64")),
    width,
    accepting,
    overlap: automaton.longestTrigger - 1
  };
}
function warmer({ next, classes, overlap }) {
  return function warm(bytes, start) {
    let state = 0;
    for (let at = Math.max(0, start - overlap); at < start; at++) {
      state = next[state + classes[bytes[at]]];
    }
    return state;
  };
}
function oneLane(machine) {
  const { next, classes, width, accepting } = machine;
  const warm = warmer(machine);
  return function single(bytes, from, length, onHit) {
    const to = from + length;
    let state = warm(bytes, from);
    for (let at = from; at < to; at++) {
      state = next[state + classes[bytes[at]]];
      if (state >= accepting) onHit(at, (state - accepting) / width);
    }
  };
}
function teller({ accepting, width }) {
  return function tell(list, count2, onHit) {
    for (let at = 0; at < count2; at += 2) onHit(list[at], (list[at + 1] - accepting) / width);
  };
}
function fourLanes(machine) {
  const { next, classes, accepting } = machine;
  const warm = warmer(machine);
  const tell = teller(machine);
  const [list0, list1, list2, list3] = [0, 1, 2, 3].map(() => new Int32Array(2 * (LANE + 4)));
  return function lanes(bytes, from, length, onHit) {
    const b1 = from + length;
    const b2 = b1 + length;
    const b3 = b2 + length;
    let s0 = warm(bytes, from);
    let s1 = warm(bytes, b1);
    let s2 = warm(bytes, b2);
    let s3 = warm(bytes, b3);
    let n0 = 0;
    let n1 = 0;
    let n2 = 0;
    let n3 = 0;
    for (let at = 0; at < length; at++) {
      s0 = next[s0 + classes[bytes[from + at]]];
      s1 = next[s1 + classes[bytes[b1 + at]]];
      s2 = next[s2 + classes[bytes[b2 + at]]];
      s3 = next[s3 + classes[bytes[b3 + at]]];
      if ((s0 | s1 | s2 | s3) < accepting) continue;
      if (s0 >= accepting) {
        list0[n0++] = from + at;
        list0[n0++] = s0;
      }
      if (s1 >= accepting) {
        list1[n1++] = b1 + at;
        list1[n1++] = s1;
      }
      if (s2 >= accepting) {
        list2[n2++] = b2 + at;
        list2[n2++] = s2;
      }
      if (s3 >= accepting) {
        list3[n3++] = b3 + at;
        list3[n3++] = s3;
      }
    }
    tell(list0, n0, onHit);
    tell(list1, n1, onHit);
    tell(list2, n2, onHit);
    tell(list3, n3, onHit);
  };
}
function table2(automaton, accepting) {
  const { classCount: width, firstAccepting, stateCount } = automaton;
  const offset = (state) => state < firstAccepting ? state * width : accepting + (state - firstAccepting) * width;
  const packed = new Uint16Array(Uint8Array.from(Buffer.from(automaton.next, "base64")).buffer);
  const offsets = Int32Array.from({ length: stateCount }, (_, state) => offset(state));
  const next = new Int32Array(accepting + (stateCount - firstAccepting) * width);
  for (let state = 0; state < stateCount; state++) {
    const row = offset(state);
    for (let at = 0; at < width; at++) {
      next[row + at] = offsets[packed[state * width + at]];
    }
  }
  return next;
}

// src/scan/secrets/match/engine.ts
function createEngine(compiled) {
  const filter = prefilter(compiled.automaton);
  const keywords = keywordsOf(compiled);
  const used = [];
  const outputs = compiled.automaton.keywords.map((list) => list.flatMap((index) => keywords[index] ?? []));
  function find(bytes) {
    for (const each of used) each.reset();
    used.length = 0;
    const reading = readingOf(bytes);
    filter.run(bytes, 0, bytes.length, (lastByte, accepting) => {
      for (const keyword of outputs[accepting] ?? []) {
        const start = lastByte + 1 - keyword.triggerLength;
        if (!standsAt(bytes, start, keyword)) continue;
        for (const each of keyword.matchers) {
          if (!each.used) {
            each.used = true;
            used.push(each);
          }
          if (!each.exhausted) meet(each, keyword, start, reading);
        }
      }
    });
    const { candidates } = reading;
    for (const each of used) each.finish(bytes, candidates);
    return { candidates, exhausted: used.filter((each) => each.exhausted).map((each) => each.rule.id) };
  }
  return { rules: compiled, extra: [], off: [], find };
}
function keywordsOf(compiled) {
  const matchers2 = compiled.rules.map((rule) => new Matcher(rule));
  return compiled.keywords.map(({ text, exact, rules }) => ({
    text: Buffer.from(text, "latin1"),
    exact,
    triggerLength: triggerOf({ text, exact, rules }).length,
    nameStart: text.search(/[\w.-]/),
    nameEnd: text.length - (/[^\w.-]*$/.exec(text)?.[0].length ?? 0),
    matchers: rules.flatMap((index) => matchers2[index] ?? []),
    common: rules.some((index) => compiled.rules[index]?.kind === "generic")
  }));
}
function readingOf(bytes) {
  return {
    bytes,
    candidates: [],
    near: reader(bytes, "near"),
    words: reader(bytes, "words"),
    blanks: reader(bytes, "blanks"),
    manifestRead: false
  };
}
function meet(each, keyword, start, reading) {
  const { bytes, candidates } = reading;
  switch (each.rule.kind) {
    case "token":
      each.tokenAt(bytes, start, candidates);
      break;
    case "window":
      each.windowAt(bytes, start, start + keyword.text.length, candidates);
      break;
    case "assignment": {
      const read = keyword.common ? reading.words : reading.blanks;
      const assignment = read(start + keyword.nameStart, start + keyword.nameEnd);
      if (assignment !== void 0) each.assignedValue(bytes, assignment, candidates);
      break;
    }
    case "generic": {
      const assignment = reading.near(start + keyword.nameStart, start + keyword.nameEnd);
      if (assignment !== void 0) each.anyValue(bytes, assignment, candidates);
      break;
    }
    case "kubernetes":
      if (!reading.manifestRead) candidates.push(...secretData(each.rule, bytes, start));
      reading.manifestRead = true;
  }
}
function standsAt(bytes, start, { text, exact, triggerLength }) {
  for (let at = exact ? 0 : triggerLength; at < text.length; at++) {
    const byte = bytes[start + at];
    if (byte === text[at]) continue;
    if (exact || byte < 65 || byte > 90 || byte + 32 !== text[at]) return false;
  }
  return true;
}
function reader(bytes, reach) {
  let knownFrom = -1;
  let knownTo = -1;
  let known;
  const run = { start: 0, end: 0 };
  return (from, to) => {
    if (from !== knownFrom || to !== knownTo) {
      knownFrom = from;
      knownTo = to;
      known = assignmentAt(bytes, from, to, reach, run);
    }
    return known;
  };
}
function joinEngines(first, second) {
  return {
    rules: { ...first.rules, hash: `${first.rules.hash}-${second.rules.hash}` },
    extra: [...first.extra, second.rules, ...second.extra],
    off: first.off,
    find(bytes) {
      const one = first.find(bytes);
      const two = second.find(bytes);
      return { candidates: [...one.candidates, ...two.candidates], exhausted: [...one.exhausted, ...two.exhausted] };
    }
  };
}
function withoutRules(engine, off) {
  if (off.length === 0) return engine;
  const ids = new Set(off);
  return {
    rules: { ...engine.rules, hash: hashParts([engine.rules.hash, ...[...ids].sort()], 16) },
    extra: engine.extra,
    off: [...engine.off, ...ids],
    find(bytes) {
      const { candidates, exhausted } = engine.find(bytes);
      return {
        candidates: candidates.filter(({ rule }) => !ids.has(rule.id)),
        exhausted: exhausted.filter((id) => !ids.has(id))
      };
    }
  };
}

// src/scan/secrets/decode/runs.ts
var SHORTEST = 24;
var LONGEST = 262144;
function encodedRuns(bytes, onRun) {
  const length = bytes.length;
  let start = 0;
  while (start + SHORTEST <= length) {
    let at = start + SHORTEST - 1;
    while (at >= start && BASE64[bytes[at]] === 1) at--;
    if (at >= start) {
      start = at + 1;
      continue;
    }
    let end = start + SHORTEST;
    const ceiling = Math.min(length, start + LONGEST);
    while (end < ceiling && BASE64[bytes[end]] === 1) end++;
    onRun(start, end);
    start = end;
  }
}
function isHexRun(bytes, start, end) {
  if ((end - start) % 2 !== 0) return false;
  for (let at = start; at < end; at++) if (HEX[bytes[at]] === 0) return false;
  return true;
}
function isBase64OfText(bytes, start, end) {
  for (let at = start; at + 3 < end; at += 4) {
    const first = SIXTET[bytes[at]];
    if (first > 31 || first < 8 && first !== 2 && first !== 3) return false;
    if ((SIXTET[bytes[at + 1]] & 8) !== 0) return false;
    if ((SIXTET[bytes[at + 2]] & 2) !== 0) return false;
  }
  return true;
}
var SIXTET = new Uint8Array(256);
"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".split("").forEach((char, value) => {
  SIXTET[char.charCodeAt(0)] = value;
});
SIXTET[45] = 62;
SIXTET[95] = 63;

// src/scan/secrets/decode/decode.ts
var MOST_DECODED = 4 << 20;
var PROBE = 32;
function decodeOnce(bytes) {
  const found = [];
  let total = 0;
  encodedRuns(bytes, (start, end) => {
    if (total > MOST_DECODED) return;
    const decoded = isHexRun(bytes, start, end) ? hex(bytes, start, end) : base64(bytes, start, end);
    if (decoded === null) return;
    total += decoded.bytes.length;
    found.push(decoded);
  });
  return found.concat(percentRuns(bytes));
}
function hex(bytes, start, end) {
  const probe = Buffer.from(bytes.toString("latin1", start, Math.min(end, start + PROBE * 2)), "hex");
  if (!isText(probe)) return null;
  const decoded = Buffer.from(bytes.toString("latin1", start, end), "hex");
  return isText(decoded) ? { start, end, encoding: "hex", bytes: decoded } : null;
}
function base64(bytes, start, end) {
  if (!isBase64OfText(bytes, start, end)) return null;
  const decoded = Buffer.from(bytes.toString("latin1", start, end), "base64");
  return isText(decoded) ? { start, end, encoding: "base64", bytes: decoded } : null;
}
function isText(bytes) {
  if (bytes.length < 12) return false;
  for (const byte of bytes) {
    if (byte > 126 || byte < 32 && byte !== 10 && byte !== 13 && byte !== 9) return false;
  }
  return true;
}
var LONGEST_PERCENT = 4096;
var SHORTEST_PERCENT = 16;
function percentRuns(bytes) {
  const found = [];
  let total = 0;
  let from = 0;
  for (let at = bytes.indexOf(37); at !== -1 && total < MOST_DECODED; at = bytes.indexOf(37, from)) {
    from = at + 1;
    if (!isHexRun(bytes, at + 1, at + 3) || at + 3 > bytes.length) continue;
    let start = at;
    while (start > 0 && at - start < LONGEST_PERCENT && inUrl(bytes[start - 1] ?? 0)) start--;
    let end = at;
    while (end < bytes.length && end - at < LONGEST_PERCENT && inUrl(bytes[end] ?? 0)) end++;
    from = end;
    if (end - start < SHORTEST_PERCENT) continue;
    const decoded = percentDecode(bytes, start, end);
    total += decoded.length;
    found.push({ start, end, encoding: "percent", bytes: decoded });
  }
  return found;
}
function inUrl(byte) {
  return byte > 32 && byte < 127 && byte !== 34 && byte !== 39 && byte !== 60 && byte !== 62 && byte !== 96;
}
function percentDecode(bytes, start, end) {
  const decoded = Buffer.alloc(end - start);
  let length = 0;
  for (let at = start; at < end; at++) {
    if (bytes[at] === 37 && at + 3 <= end && isHexRun(bytes, at + 1, at + 3)) {
      decoded[length++] = Number.parseInt(bytes.toString("latin1", at + 1, at + 3), 16);
      at += 2;
    } else decoded[length++] = bytes[at] ?? 0;
  }
  return decoded.subarray(0, length);
}

// src/scan/secrets/judge/crc32.ts
var TABLE = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? value >>> 1 ^ 3988292384 : value >>> 1;
  return value;
});
var BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
function crc32(text) {
  let crc = -1;
  for (let at = 0; at < text.length; at++) crc = crc >>> 8 ^ (TABLE[(crc ^ text.charCodeAt(at)) & 255] ?? 0);
  return (crc ^ -1) >>> 0;
}
function base62(value, length) {
  let text = "";
  for (let rest = value; rest > 0; rest = Math.floor(rest / 62)) text = (BASE62[rest % 62] ?? "") + text;
  return text.padStart(length, "0");
}

// src/scan/secrets/judge/entropy.ts
var counts = new Uint32Array(256);
function entropy(text) {
  if (text.length === 0) return 0;
  counts.fill(0);
  for (let at = 0; at < text.length; at++) count(text.charCodeAt(at) & 255);
  let bits = 0;
  for (const times of counts) if (times > 0) bits += times * Math.log2(times);
  return Math.log2(text.length) - bits / text.length;
}
function distinctCharacters(text) {
  counts.fill(0);
  for (let at = 0; at < text.length; at++) count(text.charCodeAt(at) & 255);
  let distinct = 0;
  for (const times of counts) if (times > 0) distinct++;
  return distinct;
}
function count(code) {
  counts[code] = (counts[code] ?? 0) + 1;
}
function longestSequence(text) {
  return Math.max(longestStep(text, 1), longestStep(text, -1));
}
function longestStep(text, step) {
  let best = text === "" ? 0 : 1;
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    const difference = text.charCodeAt(at) - text.charCodeAt(at - 1);
    const wraps2 = difference === -9 * step && (text[at] === "0" || text[at] === "9");
    run = difference === step || wraps2 ? run + 1 : 1;
    if (run > best) best = run;
  }
  return best;
}
function longestRepeat(text) {
  let best = text === "" ? 0 : 1;
  let run = 1;
  for (let at = 1; at < text.length; at++) {
    run = text.charCodeAt(at) === text.charCodeAt(at - 1) ? run + 1 : 1;
    if (run > best) best = run;
  }
  return best;
}
var LONGEST_PERIOD = 10;
function isPeriodic(text) {
  if (text.length < 8) return false;
  const longest = Math.max(Math.min(LONGEST_PERIOD, text.length >> 1), text.length === 32 ? 16 : 0);
  for (let period = 1; period <= longest; period++) if (repeatsEvery(text, period)) return true;
  return false;
}
function repeatsEvery(text, period) {
  for (let at = period; at < text.length; at++) if (text.charCodeAt(at) !== text.charCodeAt(at - period)) return false;
  return true;
}

// src/scan/secrets/judge/placeholder.ts
var WORDS = /example|sample|placeholder|dummy|changeme|change[_-]me|change[_-]this|replace[_-]?(?:me|with|this)|redacted|masked|censored|removed|hidden|notreal|not[_-]a[_-]real|fake|mock|foobar|fixme|todo|lorem|insert[_-]|put[_-]?your|your[_-]|[_-]here\b|my[_-]?(?:secret|password|token|api|key|access|super)|super[_-]?secret|top[_-]?secret|(?:test|some|any|no)[_-]?(?:key|token|secret|password|value|pass)\b|undefined|default[_-]|secret[_-]?(?:key|value|token)$|deadbeef|cafebabe|123456789|0123456789|abcdefgh|qwerty|asdf/i;
var TEMPLATES = [
  /^\$[A-Za-z_{([]/,
  /\$\{/,
  /\$\(/,
  /\{\{/,
  /<%|%>/,
  /^<[^<>]{1,200}>?$/,
  /^\[[^\]]{0,200}\]?$/,
  /^\{[^}]{0,200}\}?$/,
  /^%[A-Za-z_(][^%]{0,100}%?$/,
  /^%\(\w{1,60}\)s/,
  /^#\{/,
  /\{@[^}]/,
  /^__\w{1,100}__$/,
  /^@[A-Za-z_][\w.]{0,60}@$/,
  /^%@$/,
  /\b(?:process\.env|os\.environ|os\.getenv|getenv|System\.getenv|ENV\[|import\.meta\.env|Deno\.env|secrets?\.[A-Z_]{3,}|vars?\.\w|data\.\w|local\.\w|module\.\w)\b/,
  /^(?:ssm|vault|secretsmanager|aws-sm|gcp-sm|op|keyvault|kms|env|file|ref|arn|sops|doppler|akv|resolve):/i,
  /^ENC\[|^AQICAH|^\$ANSIBLE_VAULT|^!(?:vault|Ref|Sub|GetAtt|secret)/
];
var NAME2 = /^[A-Za-z]{1,20}(?:[_.-][A-Za-z]{1,20}){0,6}[_.-](?:pass(?:word|wd|phrase)?|pwd|token|secret|api[_-]?key|credentials?)$/i;
var FILLER = /[xX]{4,}|\*{3,}|\.{3,}|\.\.$|•{3,}|#{4,}|_{4,}|-{5,}|0{6,}|1{6,}|9{6,}|…/;
var TOKEN_FILLER = /[xX]{6,}|\*{3,}|\.{3,}|•{3,}|#{4,}|_{8,}|0{8,}|1{8,}|9{8,}|…/;
function isTemplate(value) {
  return TEMPLATES.some((template) => template.test(value));
}
function isPlaceholder(value) {
  if (isTemplate(value)) return true;
  if (FILLER.test(value) || WORDS.test(value) || NAME2.test(value)) return true;
  const core = value.replace(/[^A-Za-z0-9]/g, "");
  if (longestSequence(core.toLowerCase()) >= Math.max(6, core.length * 0.4)) return true;
  if (longestRepeat(core) >= Math.max(5, core.length * 0.3)) return true;
  return isPeriodic(core) || distinctCharacters(core) <= Math.min(4, core.length / 3);
}
function isTokenPlaceholder(value, runs = false) {
  if (isTemplate(value) || TOKEN_FILLER.test(value)) return true;
  if (/EXAMPLE|[Ee]xample|[Pp]laceholder|PLACEHOLDER|redacted|REDACTED|changeme|[Yy]our[_-]|YOUR[_-]|[Dd]ummy|foobar|[Ff]ake[_A-Z]|1234567890|0123456789|abcdefgh|ABCDEFGH/.test(
    value
  ))
    return true;
  if (longestSequence(value.toLowerCase()) >= 8) return true;
  if (!runs && longestRepeat(value) >= 7) return true;
  return isPeriodic(value.replace(/^[a-z]{2,10}[_-]/i, ""));
}

// src/scan/secrets/judge/checks.ts
var FITS = { outcome: "fits" };
var BROKEN = { outcome: "broken" };
var VERIFIED = { outcome: "verified" };
function checkStructure(check, value) {
  switch (check) {
    case "github-crc":
    case "npm-crc":
    case "crc-tail":
      return crcTail(value);
    case "grafana-crc":
      return grafana(value);
    case "aws-account":
      return awsAccount(value);
    case "jwt":
      return jwt(value);
    case "slack":
      return slack(value);
    case "pem":
      return pem(value);
    case "basic-auth":
      return basicAuth(value);
    case "url-password":
    case "password":
      return FITS;
  }
}
function crcTail(value) {
  const body = value.slice(value.lastIndexOf("_") + 1);
  return base62(crc32(body.slice(0, -6)), 6) === body.slice(-6) ? VERIFIED : BROKEN;
}
function grafana(value) {
  const at = value.lastIndexOf("_");
  const sum = crc32(value.slice(0, at)).toString(16).padStart(8, "0");
  return value.slice(at + 1) === sum ? VERIFIED : FITS;
}
var BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
function awsAccount(value) {
  let bits = 0n;
  for (const char of value.slice(4, 14)) {
    const digit = BASE32.indexOf(char);
    if (digit === -1) return BROKEN;
    bits = bits << 5n | BigInt(digit);
  }
  const account = (bits >> 2n & 0x7fffffffff80n) >> 7n;
  return value[4] !== void 0 && value[4] >= "Q" ? { outcome: "fits", fact: `AWS account ${account.toString().padStart(12, "0")}` } : FITS;
}
function jwt(value) {
  const [head, body] = value.split(".");
  const header = json(head ?? "");
  const claims = json(body ?? "");
  if (header === null || claims === null) return BROKEN;
  const algorithm = header.alg;
  if (typeof algorithm !== "string" || algorithm === "") return BROKEN;
  if (algorithm.toLowerCase() === "none") return { outcome: "harmless", fact: "unsigned" };
  if (claims.sub === "1234567890" && claims.name === "John Doe")
    return { outcome: "harmless", fact: "the example of jwt.io" };
  if (claims.role === "anon") return { outcome: "harmless", fact: "an anonymous role" };
  return { outcome: "fits", fact: `signed with ${algorithm.replace(/[^\w-]/g, "").slice(0, 12)}` };
}
function json(part) {
  try {
    const value = JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}
function basicAuth(value) {
  const text = Buffer.from(value, "base64").toString("latin1");
  const [name = "", password = ""] = text.split(/:(.*)/s);
  if (!/^[\x20-\x7e]+$/.test(text) || name === "" || password.length < 4) return { outcome: "harmless" };
  return isPlaceholder(password) || name === password ? { outcome: "harmless" } : FITS;
}
function slack(value) {
  const numbers = value.split("-").filter((part) => /^\d{9,}$/.test(part));
  return numbers.some((number) => /^(?:0|1234567|(\d)\1{6})/.test(number)) ? BROKEN : FITS;
}
function pem(value) {
  if (/ENCRYPTED/.test(value)) return { outcome: "fits", fact: "encrypted with a passphrase" };
  const body = value.replace(/-----[A-Z0-9 ]{5,60}-----/g, "").replace(/\\+[nrt]/g, "").replace(/["'`]\s{0,80}[+.,]?\s{0,80}["'`]/g, "").replace(/^[A-Za-z-]{4,20}: .{0,200}$/gm, "").replace(/[^A-Za-z0-9+/=]/g, "");
  const bytes = Buffer.from(body, "base64");
  if (bytes.length < 24) return BROKEN;
  const der = bytes[0] === 48 && (bytes[1] ?? 0) !== 0;
  const openssh = bytes.subarray(0, 15).toString("latin1") === "openssh-key-v1\0";
  const pgp = ((bytes[0] ?? 0) & 128) !== 0 && /PGP/.test(value);
  return der || openssh || pgp ? VERIFIED : BROKEN;
}

// src/scan/secrets/judge/file-kind.ts
var LOCK = /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock|composer\.lock|Gemfile\.lock|Cargo\.lock|poetry\.lock|uv\.lock|pdm\.lock|Pipfile\.lock|go\.sum|go\.work\.sum|mix\.lock|pubspec\.lock|packages\.lock\.json|gradle\.lockfile|flake\.lock|Podfile\.lock|Package\.resolved|deno\.lock|MODULE\.bazel\.lock|\.terraform\.lock\.hcl|verification-metadata\.xml|SHA\d*SUMS?|checksums?\.txt)$|\.(?:sum|sha256|sha512|md5|lock)$/i;
var CONFIGURATION = /(?:^|\/)(?:\.env[^/]*|[^/]*\.env|env|Dockerfile[^/]*|Containerfile|Makefile|Jenkinsfile|Procfile|\.npmrc|\.yarnrc|\.pypirc|\.netrc|_netrc|\.pgpass|\.my\.cnf|\.htpasswd|credentials|config|\.s3cfg|\.boto|\.dockercfg|\.git-credentials)$|\.(?:env|ya?ml|properties|props|ini|cfg|cnf|conf|config|toml|tfvars|tfstate|hcl|tf|sh|bash|zsh|fish|ps1|psm1|bat|cmd|envrc|service|desktop|reg|plist|editorconfig|netrc|ovpn|rc|settings|prefs|nix)(?:\.\w{1,12})?$/i;
var MARKUP = /\.(?:xml|html?|xhtml|jsp|vue|svelte|xaml|csproj|pom|storyboard|svg)$/i;
var PROSE = /\.(?:md|mdx|markdown|rst|adoc|txt|log|tex)$|(?:^|\/)(?:README|CHANGELOG|LICENSE|NOTICE)[^/]*$/i;
function fileKind(path) {
  if (LOCK.test(path)) return "lock";
  if (PROSE.test(path)) return "prose";
  if (CONFIGURATION.test(path)) return "configuration";
  if (MARKUP.test(path)) return "markup";
  return /\.\w{1,12}$/.test(path) ? "code" : "configuration";
}

// src/scan/secrets/judge/generic-name.ts
var OTHER_THINGS = new Set(
  `hash hashed digest sha sha1 sha256 sha512 md5 checksum fingerprint thumbprint integrity etag signature sig public pub
  id ids uuid guid arn name names namespace username user users email path paths file files filename dir directory folder location url
  urls uri endpoint host hostname port domain issuer audience region header headers field fields column columns label labels title
  text placeholder prompt hint help description desc message msg error errors err warning info regex regexp pattern
  format formatter type types kind class mode policy policies rule rules length len size min max minimum maximum limit count counter total index
  idx offset position ttl timeout expiry expires expiration expire exp expired age lifetime duration interval date time timestamp created
  updated at version prefix suffix enabled enable disabled disable required require requires optional allowed allow
  valid validator validate validation invalid is has show hide visible toggle reset forgot forgotten change changed strength
  confirm confirmation confirmed again repeat match matches mismatch input button btn form page view screen dialog
  modal template schema model entity table param params parameter parameters arg args option options flag flags
  provider providers manager service store storage cache factory helper handler handlers util utils config configs
  ref refs reference selector locator xpath css icon style tokens tokenizer tokenize tokenization token_type
  algorithm alg encoding encoder decoder separator delimiter permission permissions scope scopes role roles status state event events
  action actions map mapping list set array keys keyname keyid keypath getter setter callback fn func function method
  i18n translation locale test tests example sample mock expected`.split(/\s+/)
);
function wordsOf(name) {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/([A-Z])([A-Z][a-z])/g, "$1_$2").toLowerCase().split(/[^a-z0-9]/).filter((word) => word !== "");
}
function namesOtherThing(name) {
  const before = judged.get(name);
  if (before !== void 0) return before;
  if (judged.size >= MOST_NAMES) judged.clear();
  const other = isOtherThing(name);
  judged.set(name, other);
  return other;
}
var judged = /* @__PURE__ */ new Map();
var MOST_NAMES = 4096;
function isOtherThing(name) {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (OTHER_THINGS.has(last) && last !== "keys" && last !== "store" && last !== "config") return true;
  return words.some((word) => DECISIVE.has(word));
}
var DECISIVE = new Set(
  "public pub hash hashed digest sha256 sha1 sha512 md5 checksum fingerprint thumbprint integrity regex regexp pattern placeholder label hint csrf xsrf forgot reset validator schema i18n mock fake dummy example sample invalid wrong expected tokenizer lexer keyboard keycode primary foreign partition sort".split(
    " "
  )
);
var TELLING2 = /(?:key|token|secret|pass|password|passwd|pwd|pat|auth|bearer|credentials?|access|private|keys|tokens|secrets|jwt)\d{0,2}$/;
function namesSecret(name) {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  if (OTHER_THINGS.has(last) && last !== "keys" && last !== "tokens") return false;
  if (words.some((word) => NO_SECRET.has(word))) return false;
  return words.some((word) => TELLING2.test(word));
}
var NO_SECRET = new Set(
  "public publishable site hash sha sha1 sha256 md5 checksum digest fingerprint integrity commit revision etag example".split(
    " "
  )
);

// src/scan/secrets/judge/generic-value.ts
var UUID = /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i;
var INTEGRITY = /^(?:sha(?:1|256|384|512)|md5|h1|blake2b?|crc32)[-:=]/i;
var PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MI[IG][A-Za-z0-9+/]{4,}AQ8A|MCowBQYDK2V|MFkwEwYHKoZ|pk_(?:live|test)_|-----BEGIN (?:PUBLIC|CERT))/;
var ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:\d{1,3}\.){3}\d{1,3}|^\.{0,2}\/[\w.-]+|^[A-Za-z]:\\|^~\//;
var FILE = /^[\w.@~-]{1,80}(?:[/\\][\w.@~*-]{1,80}){1,20}\.\w{1,8}$|^[\w.-]{1,80}\.(?:pem|key|crt|cer|json|ya?ml|txt|env|js|ts|go|py|pass|gpg|p12|jks)$/;
var HOST = /^(?:[a-z0-9-]{1,60}\.){2,8}[a-z]{2,12}(?::\d{1,5})?$/;
var IDENTIFIER = /^[\w$]+(?:(?:\.|::|->|\/|:|-)[A-Za-z_$][\w$]*)*(?:\(.*\)?)?;?$/;
var NUMBER_OR_DATE = /^[+-]?\d+(?:[.,:]\d+)*[a-z%]{0,3}$|^\d{4}-\d\d-\d\d/i;
var FORMAT = /%[sdvq]|\{(?:[^{}]{1,40}:)?\d*\}|\\[wdsbB]|\[\^?\w-\w|\$\d\b|^\^|\(\?:/;
var HASHED = /^\$(?:2[abxy]|5|6|1|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\{(?:SSHA|SHA|MD5|bcrypt|noop)\}|^pbkdf2[_:]|^scrypt:/;
var COMMON = /^(?:pass(?:word|wd|phrase)?|pwd|secret|token|admin|root|user|guest|test(?:ing|er)?|demo|hello|world|letmein|welcome|default|none|null|nil|true|false|yes|no|empty|string|postgres|mysql|redis|mongo(?:db)?|rabbitmq|oracle|sa|foo|bar|baz|abc|bearer|basic|key|value|credentials?|auth|login|api|access|private|client|my|the|a|an|is|new|old|good|bad|wrong|correct|strong|weak|invalid|valid|super|some|any|p[a@4][s$5]{2}w[o0]rd|\W|\d)+$/i;
var LOWER_CASE_PATH = /^(?:\.{1,2}|~|[a-z]:)?(?:[/\\][a-z0-9_.-]{1,80}){2,20}$/;
function isPath(value) {
  return LOWER_CASE_PATH.test(value) || FILE.test(value);
}
function isAddress(value) {
  return !/\s|[?&#]|\/\/[^/]*@/.test(value) && (/^[a-z][a-z0-9+.-]{1,20}:\/\/[^/]{1,200}\/?$/i.test(value) || HOST.test(value));
}
var SIGN_INSIDE = /^[A-Za-z]{2,40}[$!#^*~]{1,3}[A-Za-z]{2,40}$/;
function judgePassword(value) {
  if (value.length < 8 || value.length > 200 || isOther(value)) return "not";
  if (COMMON.test(value)) return "not";
  const kinds = characterKinds(value);
  const bits = entropy(value) * value.length;
  if (kinds >= 3 && bits >= 24) return looksLikeName(value) ? "weak" : "secret";
  if (kinds >= 2 && /\d/.test(value) && bits >= 30) return looksLikeName(value) ? "weak" : "secret";
  if (SIGN_INSIDE.test(value) && bits >= 28) return "secret";
  return "not";
}
function judgeFixedPassword(value) {
  const verdict = judgePassword(value);
  if (verdict !== "not" || isOther(value) || COMMON.test(value)) return verdict;
  if (value.length >= 12 && entropy(value) >= 2.8 && !looksLikeName(value)) return "secret";
  return value.length >= 6 && characterKinds(value) >= 2 ? "weak" : "not";
}
function judgeKey(value) {
  if (value.length < 16 || value.length > 1024 || isOther(value)) return "not";
  if (COMMON.test(value)) return "not";
  const bits = entropy(value);
  if (/^[0-9a-f]+$/i.test(value)) return bits >= 3 && /\d/.test(value) ? "secret" : "not";
  if (!/\d/.test(value))
    return bits >= 4.2 && value.length >= 32 && !looksLikeName(value) && /[a-z]/.test(value) && /[A-Z]/.test(value) ? "weak" : "not";
  if (bits < 3.3 || looksLikeName(value)) return "not";
  return characterKinds(value) >= 3 || bits >= 3.7 ? "secret" : "weak";
}
function plainText(value) {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,1024}={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e\s]{4,}$/.test(text) ? text.trim() : value;
}
function isOther(value) {
  if (/\s/.test(value) || isPlaceholder(value)) return true;
  return [UUID, INTEGRITY, PUBLIC_KEY, ADDRESS, HOST, FILE, NUMBER_OR_DATE, FORMAT, HASHED].some(
    (shape) => shape.test(value)
  );
}
function characterKinds(value) {
  return [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(value)).length;
}
function looksLikeName(value) {
  if (!IDENTIFIER.test(value)) return false;
  const words = wordsOf(value);
  const letters = value.replace(/[^A-Za-z]/g, "").length;
  const digits = value.replace(/\D/g, "").length;
  if (digits > Math.max(2, value.length * 0.12)) return false;
  const spoken = words.filter((word) => isSpoken(word)).reduce((sum, word) => sum + word.length, 0);
  return letters > 0 && spoken >= letters * 0.6;
}
function isSpoken(word) {
  const bare = word.replace(/\d+$/, "");
  if (bare.length < 3) return false;
  if (/\d/.test(bare)) return false;
  const vowels = bare.replace(/[^aeiouy]/g, "").length;
  return vowels >= bare.length * 0.2 && vowels <= bare.length * 0.75 && !/[^aeiouy]{5}|[aeiou]{4}/.test(bare);
}

// src/scan/secrets/judge/path-glob.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var matchers = /* @__PURE__ */ new Map();
function pathFits(glob, path) {
  let fits = matchers.get(glob);
  if (fits === void 0) {
    fits = (0, import_picomatch.default)(glob, { dot: true, nonegate: true });
    matchers.set(glob, fits);
  }
  return fits(path);
}

// src/scan/secrets/judge/judge.ts
function fileContext(path) {
  return { path, kind: fileKind(path) };
}
var LONG = 64;
function judge(candidate, file) {
  const { rule, value } = candidate;
  if (rule.path !== void 0 && !pathFits(rule.path, file.path)) return null;
  if (rule.allow.some((allowed) => new RegExp(allowed).test(value))) return null;
  if (rule.kind === "generic") return judgeGeneric(candidate, file);
  if (rule.kind === "kubernetes") return judgeKubernetes(candidate);
  if (rule.kind === "assignment" && isPath(value)) return null;
  const bare = rule.kind === "assignment" && !candidate.quoted;
  if (bare && !(rule.named && /\d/.test(value)) && looksLikeName(value)) return null;
  if (rule.kind === "assignment" && rule.named && !namesSecret(candidate.name ?? "")) return null;
  if (rule.check === "url-password") return judgeConnection(candidate, file);
  const token = rule.kind !== "assignment" || rule.runs || value.length >= LONG;
  if (token ? isTokenPlaceholder(value, rule.runs) : isPlaceholder(value)) return null;
  if (entropy(value) < rule.entropy) return null;
  const check = rule.check === null ? null : checkStructure(rule.check, value);
  if (check?.outcome === "harmless") return null;
  const facts = check?.fact === void 0 ? [] : [check.fact];
  const verified = check?.outcome === "verified";
  if (check?.outcome === "broken")
    return { confidence: "low", verified, facts: ["its checksum or structure does not fit"] };
  if (rule.check === "password") return judgeArgument(candidate, file);
  return { confidence: lowered(rule.confidence, rule.kind, file), verified, facts };
}
function lowered(own, kind, file) {
  return file.kind === "lock" && kind === "assignment" ? "low" : own;
}
function judgeGeneric(candidate, file) {
  const { name, quoted, inString, rule } = candidate;
  if (file.kind === "lock" || name === null || namesOtherThing(name)) return null;
  if (!quoted && !inString && file.kind !== "configuration") return null;
  const value = candidate.value.replace(/^(?:Bearer|Basic|Token) /, "");
  const plain = plainText(value);
  if (plain !== value && (isPlaceholder(plain) || judgePassword(plain) === "not")) return null;
  const verdict = rule.id === "generic-password" ? judgePassword(value) : judgeKey(value);
  if (verdict === "not") return null;
  if (!quoted && isExpression(value)) return null;
  const confidence = verdict === "weak" || file.kind === "prose" ? "low" : rule.confidence;
  return { confidence, verified: false, facts: [] };
}
function isExpression(value) {
  return /^[\w.]+\(|^\$|[=!]=\w|=>|::|^(?:var|local|module|data|each|self)\.|^[A-Za-z]\w*\.\w+(?:\.\w+)?$/.test(value);
}
function judgeKubernetes(candidate) {
  const { value, name } = candidate;
  if (isPlaceholder(value) || name === null) return null;
  if (/^(?:ca\.crt|tls\.crt|namespace|username|user|host|port|url|endpoint|region|issuer)$/i.test(name)) return null;
  if (isAddress(value)) return null;
  const long = value.length >= 16 && entropy(value) >= 3;
  if (!long && judgePassword(value) !== "secret") return null;
  return { confidence: "medium", verified: false, facts: ["base64 is no encryption"] };
}
var LOCAL_HOST = /@(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\b|hostname|server|example\b(?!-)|[\w.-]*\.(?:example|test|local|invalid)\b)/i;
var USUAL_WORD = /^(?:password|passwd|pass|pwd|secret|postgres|root|admin|mysql|guest|user|test|mongo|redis|rabbitmq|changeme|example|dev|docker)\d{0,4}$/i;
var SHORT = /^(?:[a-z]{1,5}|\d{1,6})\d{0,4}$/i;
var EXAMPLE_HOST = /@(?:[\w-]+\.){0,6}example\.(?:com|org|net|io|edu)\b/i;
var REMOTE_HOST = /@(?!(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.)[\w-]+(?:\.[\w-]+){1,8}$/i;
function judgeConnection(candidate, file) {
  const { value, rule } = candidate;
  const at = value.lastIndexOf("@");
  const authority = at === -1 ? value : value.slice(0, at);
  const user = /:\/\/([^:@/]*):/.exec(value)?.[1] ?? "";
  const password = authority.slice(authority.indexOf(":", authority.indexOf("://") + 3) + 1);
  if (password.length < 4 || isPlaceholder(password) || isTemplate(value) || password === user) return null;
  if (EXAMPLE_HOST.test(value) || entropy(value) < rule.entropy) return null;
  if (/[{}<>$*]/.test(authority) || /^%[sdv]|^\[/.test(password)) return null;
  const weak = SHORT.test(password) && !(REMOTE_HOST.test(value) && password.length >= 7 && /[a-z]/i.test(password));
  if (weak || USUAL_WORD.test(password)) return { confidence: "low", verified: false, facts: [] };
  if (LOCAL_HOST.test(value)) return { confidence: "low", verified: false, facts: ["a local or example host"] };
  return { confidence: lowered(rule.confidence, "assignment", file), verified: false, facts: [] };
}
function judgeArgument(candidate, file) {
  const { value, rule } = candidate;
  const verdict = judgeFixedPassword(value);
  if (verdict === "not") return null;
  const confidence = verdict === "weak" ? "low" : lowered(rule.confidence, "assignment", file);
  return { confidence, verified: false, facts: [] };
}

// src/scan/secrets/match/byte-lines.ts
var LONGEST_TEXT = 2e3;
function byteLines(bytes) {
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);
  return {
    span(line) {
      const start = starts[line - 1];
      return start === void 0 ? null : { start, end: (starts[line] ?? bytes.length + 1) - 1 };
    },
    position(offset) {
      const line = lineAt(starts, offset);
      return { line: line + 1, column: bytes.toString("utf8", starts[line] ?? 0, offset).length + 1 };
    },
    lineText(line) {
      const start = starts[line - 1];
      if (start === void 0) return "";
      const end = Math.min((starts[line] ?? bytes.length + 1) - 1, start + LONGEST_TEXT);
      return bytes.toString("utf8", start, end).replace(/\r$/, "");
    }
  };
}

// src/scan/secrets/scan-text.ts
var BARE2 = { found: [], limits: [], bare: true };
var MOST_A_FILE = 200;
var KIND_ORDER = ["assignment", "token", "window", "kubernetes", "generic"];
function scanText(engine, path, bytes, file = null) {
  const direct = engine.find(bytes);
  const limits = new Set(direct.exhausted);
  const candidates = [...direct.candidates];
  const encodings = /* @__PURE__ */ new Map();
  for (const decoded of decodeOnce(bytes)) {
    const inner = engine.find(decoded.bytes);
    for (const rule of inner.exhausted) limits.add(rule);
    for (const candidate of inner.candidates) {
      const placed = { ...candidate, start: decoded.start, end: decoded.end };
      encodings.set(placed, decoded.encoding);
      candidates.push(placed);
    }
  }
  if (candidates.length === 0)
    return limits.size === 0 ? BARE2 : { found: [], limits: limitNotes(limits, 0), bare: false };
  const judgeHere = rememberingJudge(file ?? fileContext(path));
  const judged2 = [];
  for (const candidate of candidates) {
    const judgement = judgeHere(candidate);
    if (judgement === null) continue;
    const encoding = encodings.get(candidate);
    const facts = encoding === void 0 ? judgement.facts : [...judgement.facts, `${encoding} encoded`];
    judged2.push({ candidate, judgement: { ...judgement, facts } });
  }
  const chosen = withoutOverlaps(judged2);
  const shown = surest(chosen);
  const left = chosen.filter((each) => !shown.includes(each) && each.judgement.confidence !== "low").length;
  return { found: place(bytes, path, shown), limits: limitNotes(limits, left), bare: false };
}
function rememberingJudge(file) {
  const known = /* @__PURE__ */ new Map();
  return (candidate) => {
    const { rule, value, name, quoted, inString } = candidate;
    const key = `${rule.id} ${quoted} ${inString} ${name} ${value}`;
    const before = known.get(key);
    if (before !== void 0) return before;
    const judgement = judge(candidate, file);
    known.set(key, judgement);
    return judgement;
  };
}
function surest(chosen) {
  const rankOf = ({ judgement }) => CONFIDENCES.indexOf(judgement.confidence);
  if (chosen.length <= MOST_A_FILE) return [...chosen];
  const first = chosen.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, MOST_A_FILE);
  return first.sort((a, b) => a.candidate.start - b.candidate.start);
}
function limitNotes(exhausted, left) {
  const notes = [...exhausted].map((rule) => `rule ${rule} met more candidates than it may look at`);
  if (left > 0) notes.push(`${MOST_A_FILE} secrets are shown, ${left} more are not`);
  return notes;
}
function withoutOverlaps(judged2) {
  const ranked = [...judged2].sort((a, b) => rank(a) - rank(b) || a.candidate.start - b.candidate.start);
  const kept = [];
  const taken = [];
  for (const each of ranked) {
    const { start, end } = each.candidate;
    if (overlaps(taken, start, end)) continue;
    insert(taken, { start, end });
    kept.push(each);
  }
  return kept.sort((a, b) => a.candidate.start - b.candidate.start);
}
function rank({ candidate, judgement }) {
  const kind = KIND_ORDER.indexOf(candidate.rule.kind);
  return CONFIDENCES.indexOf(judgement.confidence) * 10 + (judgement.verified ? 0 : 5) + kind;
}
function overlaps(taken, start, end) {
  const at = firstAfter(taken, start);
  const before = taken[at - 1];
  const after = taken[at];
  return before !== void 0 && before.end > start || after !== void 0 && after.start < end;
}
function insert(taken, range) {
  taken.splice(firstAfter(taken, range.start), 0, range);
}
function firstAfter(taken, start) {
  let low = 0;
  let high = taken.length;
  while (low < high) {
    const middle = low + high >> 1;
    if ((taken[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
function place(bytes, path, judged2) {
  if (judged2.length === 0) return [];
  const lines = byteLines(bytes);
  return judged2.map(({ candidate, judgement }) => {
    const start = lines.position(candidate.start);
    const end = lines.position(candidate.end);
    return {
      rule: candidate.rule,
      value: candidate.value,
      path,
      confidence: judgement.confidence,
      facts: judgement.facts,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      lineText: lines.lineText(start.line),
      inlineIgnore: ignoreAt(lines.lineText, start.line, candidate.rule.id)
    };
  });
}
function ignoreAt(lineText, line, rule) {
  const own = inlineIgnoreAt(lineText, line, rule);
  if (own !== void 0) return own;
  return lineText(line).includes("gitleaks:allow") ? { line, reason: "gitleaks:allow" } : void 0;
}

export {
  ownSource,
  compileOwnRules,
  createEngine,
  joinEngines,
  withoutRules,
  crc32,
  base62,
  fileContext,
  judge,
  byteLines,
  scanText
};
