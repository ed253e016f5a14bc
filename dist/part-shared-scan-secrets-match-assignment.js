import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  BARE,
  BYTE,
  NAME,
  WORD,
  byteSet
} from "./part-shared-scan-secrets-decode-decode.js";
import {
  compileRules,
  stepsOf,
  triggerOf
} from "./part-shared-scan-secrets-pattern-byte-sets.js";
import {
  hashParts
} from "./part-shared-util-hash.js";

// src/scan/secrets/rules/own-rule.ts
var STEPS_OF_A_BYTE = 16384;
var REMEDY = "Revoke it where it was issued.";
function ownSource(rule) {
  const { provider, revoke, log, remedy, check, ...rest } = rule;
  const source = { named: false, ...rest, ...check !== void 0 && { check } };
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

// src/scan/secrets/match/connection.ts
var LONGEST_PAIR = 80;
function isConnection(bytes, nameStart, valueEnd) {
  const before = bytes[nameStart - 1] ?? 0;
  if (before === BYTE.question || before === 38 || before === 59) return true;
  if (before !== BYTE.space && before !== BYTE.comma && before !== 124) return isPairBehind(bytes, valueEnd);
  return isPairBefore(bytes, nameStart - 1) || isPairBehind(bytes, valueEnd);
}
function isPairBefore(bytes, end) {
  let at = end - 1;
  while (end - at < LONGEST_PAIR && isPart(bytes[at] ?? 0) && bytes[at] !== BYTE.equals) at--;
  if (bytes[end] === BYTE.comma && end - 1 === at) return false;
  return bytes[at] === BYTE.equals && at < end - 1 && WORD[bytes[at - 1] ?? 0] === 1;
}
function isPairBehind(bytes, separator) {
  const byte = bytes[separator];
  if (byte !== BYTE.space && byte !== BYTE.comma && byte !== 59) return false;
  let at = separator + 1;
  while (at - separator < LONGEST_PAIR && WORD[bytes[at] ?? 0] === 1) at++;
  return at > separator + 1 && bytes[at] === BYTE.equals && isPart(bytes[at + 1] ?? 0) && bytes[at + 1] !== BYTE.equals;
}
function isPart(byte) {
  return byte > BYTE.space && byte !== BYTE.comma && byte !== BYTE.quote && byte !== BYTE.open && byte !== BYTE.close;
}

// src/scan/secrets/match/declare/bytes.ts
var LONGEST_NAME = 64;
function isQuote(byte) {
  return byte === BYTE.quote || byte === BYTE.apostrophe || byte === BYTE.backtick;
}
function isLineEnd(byte) {
  return byte === BYTE.newline || byte === BYTE.return;
}
function skipBlanks(bytes, from, most) {
  let at = from;
  while (at - from < most && (bytes[at] === BYTE.space || bytes[at] === BYTE.tab)) at++;
  return at;
}
function skipSpace(bytes, from, most) {
  let at = from;
  while (at - from < most && (bytes[at] === BYTE.space || bytes[at] === BYTE.tab || isLineEnd(bytes[at]))) at++;
  return at;
}
function standsAt(bytes, at, word) {
  for (let index = 0; index < word.length; index++) {
    const byte = bytes[at + index] ?? 0;
    if ((byte >= 65 && byte <= 90 ? byte + 32 : byte) !== word.charCodeAt(index)) return false;
  }
  return true;
}
function wordAt(bytes, at, words) {
  return words.find((word) => standsAt(bytes, at, word) && WORD[bytes[at + word.length] ?? 0] === 0);
}
function startOfName(bytes, from) {
  let at = from;
  while (at > 0 && from - at < LONGEST_NAME && NAME[bytes[at - 1] ?? 0] === 1) at--;
  return at;
}
function startOfLine(bytes, from, most) {
  for (let at = from; at >= Math.max(0, from - most); at--) if (at === 0 || isLineEnd(bytes[at - 1])) return at;
  return -1;
}
var PREFIX = new Uint8Array(256);
for (const letter of "bBrRuUfFNLlsSc@$") PREFIX[letter.charCodeAt(0)] = 1;
function opensLiteral(bytes, at) {
  if (isQuote(bytes[at])) return true;
  if (bytes[at] === BYTE.backslash || PREFIX[bytes[at] ?? 0] === 1) return isQuote(bytes[at + 1]);
  return false;
}

// src/scan/secrets/match/far-value.ts
var LONGEST_GAP = 40;
var LONGEST_NAME2 = 64;
var LONGEST_BLOCK = 400;
var SHORTEST_VALUE = 16;
var TELLING = byLastByte(
  ["key", "token", "secret", "password", "passwd", "private", "access", "pat", "pwd", "credential"].map(
    (word) => Buffer.from(word)
  )
);
var MOST_TELLING = 3;
function byLastByte(words) {
  const table2 = [];
  for (const word of words) {
    const last = word.at(-1) ?? 0;
    table2[last] = [...table2[last] ?? [], word];
  }
  return table2;
}
function endOfTellingName(bytes, from) {
  const limit = Math.min(bytes.length, from + LONGEST_GAP);
  let found = -1;
  let telling = 0;
  let run2 = 0;
  for (let at = from; at < limit; at++) {
    const byte = bytes[at] ?? 0;
    if (byte !== BYTE.space && byte !== BYTE.tab) {
      if (NAME[byte] === 1) run2++;
      else return found !== -1 && isLong(bytes, at - run2) ? found : -1;
      if (run2 === SHORTEST_VALUE && found !== -1) return isLong(bytes, at - run2 + 1) ? found : -1;
      continue;
    }
    if (run2 === 0 && at !== from) continue;
    run2 = 0;
    if (tells(bytes, at)) {
      found = at;
      if (++telling > MOST_TELLING) return -1;
    } else if (found !== -1) return -1;
  }
  return found !== -1 && isLong(bytes, limit - run2) ? found : -1;
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
  while (start > 0 && inName - start < LONGEST_NAME2 && NAME[bytes[start - 1] ?? 0] === 1) start--;
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

// src/scan/secrets/match/declare/name/accessors.ts
var LONGEST = 80;
var accessors = {
  id: "accessors",
  begins: "{",
  examples: [
    'public string Password { get; set; } = "VALUE";',
    'string Password { get; private init; } = "VALUE";',
    'variable "password" {\n  type = string\n  default = "VALUE"\n}',
    'std::string password{"VALUE"};'
  ],
  silent: ['if (password) { x = "VALUE" }', 'resource "password" {\n  default = "VALUE"\n}', 'password { "VALUE" }'],
  read({ bytes, from, nameEnd, at, quoted: quoted2 }) {
    if (quoted2) return variableDefault(bytes, from, at);
    if (at === nameEnd && bytes[at + 1] === BYTE.quote) return at + 1;
    const first = skipBlanks(bytes, at + 1, 4);
    if (!["get", "set", "init", "private", "internal", "protected"].some((word) => standsAt(bytes, first, word)))
      return -1;
    for (let next = first; next < first + LONGEST; next++) {
      const byte = bytes[next] ?? 0;
      if (byte === 125) {
        const sign2 = skipBlanks(bytes, next + 1, 4);
        return bytes[sign2] === BYTE.equals ? sign2 + 1 : -1;
      }
      if (WORD[byte] === 0 && byte !== BYTE.space && byte !== 59) return -1;
    }
    return -1;
  }
};

// src/scan/secrets/match/declare/name/argument.ts
var argument = {
  id: "argument",
  begins: "(",
  examples: ['setPassword("VALUE")', '.password("VALUE")', "= PASSWORD('VALUE');", 'std::string password("VALUE");'],
  silent: ['password ("VALUE")', "password(value)"],
  read({ bytes, nameEnd, at }) {
    if (at !== nameEnd) return -1;
    return isQuote(bytes[at + 1]) || bytes[at + 1] !== BYTE.close && opensLiteral(bytes, at + 1) ? at + 1 : -1;
  }
};

// src/scan/secrets/match/declare/name/cell.ts
var cell = {
  id: "cell",
  begins: "|t",
  examples: ["| password | VALUE |", 'mapOf("password" to "VALUE")'],
  silent: ["password | VALUE", "| password |", '"password" total "VALUE"'],
  read({ bytes, from, at, quoted: quoted2 }) {
    if (bytes[at] === 116) {
      const infix = quoted2 && bytes[at + 1] === 111 && bytes[at + 2] === BYTE.space;
      return infix && bytes[at + 3] === BYTE.quote ? at + 3 : -1;
    }
    const start = startOfName(bytes, from);
    if (bytes[start - 1] !== BYTE.space || bytes[start - 2] !== 124) return -1;
    const value = skipBlanks(bytes, at + 1, 24);
    return WORD[bytes[value] ?? 0] === 1 ? value : -1;
  }
};

// src/scan/secrets/match/declare/name/directive.ts
var LONGEST_LINE = 160;
var SHORTEST_VALUE2 = 8;
var MOST_AFTER = 2;
var MOST_BEFORE = 5;
var directive = {
  id: "directive",
  begins: null,
  examples: [
    "requirepassword VALUE-4711",
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
    'set $password "VALUE";'
  ],
  silent: [
    '# the password "VALUE"',
    '// a password "VALUE"',
    'throw "bad password" "VALUE"',
    'x = f; the password "VALUE"',
    "the password is VALUE-4711 and nobody must ever know of it",
    "# requirepassword VALUE-4711",
    'Data *Password `name:"VALUE"`'
  ],
  read(site) {
    const { bytes, closed, at, quoted: quoted2 } = site;
    if (at === closed || quoted2 || bytes[at] === BYTE.backtick) return -1;
    if (opensLiteral(bytes, at)) return mayPrecede(site, true) ? at : -1;
    return isWholeValue(bytes, at) && mayPrecede(site, false) ? at : -1;
  }
};
function mayPrecede({ bytes, from }, literal3) {
  const name = startOfName(bytes, from);
  if (bytes[name - 1] === BYTE.colon && (bytes[name - 2] ?? 32) <= 32) return literal3;
  const line = startOfLine(bytes, name, LONGEST_LINE);
  if (line === -1) return false;
  const start = skipBlanks(bytes, line, LONGEST_LINE);
  if (bytes[start] === 35 && !standsAt(bytes, start + 1, "define ")) return false;
  if (bytes[start] === BYTE.dash && bytes[start + 1] === BYTE.dash) return false;
  return literal3 ? quotesAreEven(bytes, start, name) : areWords(bytes, start, name);
}
function quotesAreEven(bytes, from, to) {
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
var STOPS = new Uint8Array(256);
for (const char of "=<>;+|&!?`") STOPS[char.charCodeAt(0)] = 1;
function areWords(bytes, from, to) {
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
function isWholeValue(bytes, from) {
  let at = from;
  let mixed = false;
  while (at - from < LONGEST_LINE && BARE[bytes[at] ?? 0] === 1) {
    const byte = bytes[at++] ?? 0;
    if (WORD[byte] === 0 || byte >= 48 && byte <= 57) mixed = true;
  }
  if (!mixed || at - from < SHORTEST_VALUE2) return false;
  if (bytes[at] === 59) at++;
  for (let word = 0; word <= MOST_AFTER; word++) {
    at = skipBlanks(bytes, at, 24);
    if (bytes[at] === void 0 || isLineEnd(bytes[at])) return true;
    const start = at;
    while (at - start < 24 && BARE[bytes[at] ?? 0] === 1) at++;
    if (at === start) return false;
  }
  return false;
}

// src/scan/secrets/match/declare/name/fallback.ts
var SIGNS = ["??", "||", "?:", "//", "or "];
var METHODS = [
  "default",
  "orelse",
  "or_else",
  "unwrap_or",
  "unwrap_or_else",
  "getorelse",
  "withdefault",
  "default_value",
  "valueor",
  "value_or"
];
var MOST_CALLS = 3;
var fallback = {
  id: "fallback",
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
    '(or (System/getenv "PASSWORD") "VALUE")'
  ],
  silent: ["env.PASSWORD || other", 'password // "VALUE"', 'password().other("VALUE")', "password orVALUE"],
  read(site) {
    const { bytes, closed, at, nameEnd } = site;
    if (bytes[at] === BYTE.quote) return isApplied(site) ? at : -1;
    for (const sign2 of SIGNS) {
      if (!standsAt(bytes, at, sign2)) continue;
      if (sign2 === "//" && bytes[nameEnd] !== 125) return -1;
      return literal(bytes, at + sign2.length);
    }
    if (bytes[at] === 46) return givenTo(bytes, at);
    const block = bytes[at] === BYTE.openBrace && bytes[closed - 1] === BYTE.close;
    return block ? literal(bytes, at + 1) : -1;
  }
};
function isApplied({ bytes, from, closed, at, quoted: quoted2 }) {
  if (!quoted2 || at === closed || bytes[closed - 1] !== BYTE.close) return false;
  return bytes[startOfName(bytes, from) - 2] === BYTE.space;
}
function literal(bytes, from) {
  const at = skipSpace(bytes, from, 40);
  return opensLiteral(bytes, at) ? at : -1;
}
function givenTo(bytes, from) {
  let at = from;
  for (let call = 0; call < MOST_CALLS && bytes[at] === 46; call++) {
    const method = wordAt(bytes, at + 1, METHODS);
    let end = at + 1;
    while (end - at < 32 && WORD[bytes[end] ?? 0] === 1) end++;
    if (bytes[end] !== BYTE.open) return -1;
    if (method !== void 0) return literal(bytes, behindParameters(bytes, end + 1));
    if (bytes[end + 1] !== BYTE.close) return -1;
    at = end + 2;
  }
  return -1;
}
function behindParameters(bytes, from) {
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

// src/scan/secrets/match/declare/value/literal.ts
var LONGEST_VALUE = 2048;
function literalAt(bytes, at) {
  const escaped = bytes[at] === BYTE.backslash;
  const opening2 = escaped ? at + 1 : at;
  const quote = bytes[opening2];
  if (quote === void 0 || !isQuote(quote)) return void 0;
  if (escaped) return endOf(bytes, opening2 + 1, quote, 1);
  if (bytes[opening2 + 1] === quote && bytes[opening2 + 2] === quote) return threefold(bytes, opening2 + 3, quote);
  const literal3 = endOf(bytes, opening2 + 1, quote, 0);
  return literal3 === void 0 ? void 0 : inside(bytes, literal3);
}
function endOf(bytes, start, quote, escapes) {
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  for (let at = start; at < limit; at++) {
    const byte = bytes[at];
    if (byte === BYTE.newline) return void 0;
    if (byte === BYTE.backslash) {
      if (escapes === 1 && bytes[at + 1] === quote) return { start, end: at, next: at + 2, quote };
      at++;
    } else if (byte === quote) return escapes === 1 ? void 0 : { start, end: at, next: at + 1, quote };
  }
  return void 0;
}
function threefold(bytes, from, quote) {
  const start = bytes[from] === BYTE.newline ? from + 1 : from;
  const limit = Math.min(bytes.length, start + LONGEST_VALUE);
  for (let at = start; at < limit; at++) {
    if (bytes[at] === BYTE.newline) return { start, end: at, next: at, quote };
    if (bytes[at] === quote && bytes[at + 1] === quote) return { start, end: at, next: at + 3, quote };
  }
  return void 0;
}
function inside(bytes, literal3) {
  const { start, end } = literal3;
  const width = bytes[start] === BYTE.backslash ? 2 : 1;
  const inner = bytes[start + width - 1];
  if (end - start < 2 * width + 1 || !isQuote(inner) || bytes[end - 1] !== inner) return literal3;
  return { ...literal3, start: start + width, end: end - width };
}

// src/scan/secrets/match/declare/name/value-key.ts
var MOST_ENTRIES = 4;
function afterValueKey(bytes, from) {
  let at = from;
  while (at - from < 40 && isGap(bytes[at])) at++;
  for (let entry2 = 0; entry2 < MOST_ENTRIES; entry2++) {
    const key = isQuote(bytes[at]) ? at + 1 : at;
    if (standsAt(bytes, key, "value")) return afterSign(bytes, key + 5);
    const next = afterEntry(bytes, key);
    if (next === -1) return -1;
    at = next;
  }
  return -1;
}
function isGap(byte) {
  return byte === BYTE.space || byte === BYTE.tab || isLineEnd(byte) || byte === BYTE.comma;
}
function afterSign(bytes, from) {
  const at = skipBlanks(bytes, isQuote(bytes[from]) ? from + 1 : from, 4);
  return bytes[at] === BYTE.colon || bytes[at] === BYTE.equals ? at + 1 : -1;
}
function afterEntry(bytes, key) {
  const word = wordAt(bytes, key, [
    "type",
    "sensitive",
    "secret",
    "issecret",
    "enabled",
    "scope",
    "protected",
    "masked"
  ]);
  if (word === void 0) return -1;
  const sign2 = afterSign(bytes, key + word.length);
  if (sign2 === -1) return -1;
  const start = skipBlanks(bytes, sign2, 4);
  let at = literalAt(bytes, start)?.next ?? start;
  while (at - start < 60 && !isGap(bytes[at]) && bytes[at] !== void 0) at++;
  while (at - start < 90 && isGap(bytes[at])) at++;
  return at;
}

// src/scan/secrets/match/declare/name/markup.ts
var LONGEST_TAG = 200;
var HOLDERS = ["value", "string", "data"];
var markup = {
  id: "markup",
  begins: null,
  examples: [
    "<password>VALUE</password>",
    '<string name="password">VALUE</string>',
    '<string name="password" translatable="false">VALUE</string>',
    '<property name="password">\n  <value>VALUE</value>\n</property>',
    '<Setting Name="password" Type="String">\n  <Value Profile="(Default)">VALUE</Value>',
    '<add key="password" type="string" value="VALUE"/>',
    "<key>password</key>\n<string>VALUE</string>",
    "<name>password</name><value>VALUE</value>"
  ],
  silent: ['<input name="password"/>VALUE', "<key>password</key>\n<true/>", 'password > "VALUE"'],
  read(site) {
    const { bytes, nameEnd, at, quoted: quoted2 } = site;
    if (bytes[at] === BYTE.greater && at === nameEnd) return holderOr(bytes, at + 1);
    if (bytes[at] === BYTE.less && bytes[at + 1] === BYTE.slash) return afterName(site);
    if (quoted2 && isNamedElement(site)) return textOf(site);
    return -1;
  }
};
function holderOr(bytes, from) {
  const holder = behindTag(bytes, skipSpace(bytes, from, 40));
  return holder === -1 ? from : holder;
}
function behindTag(bytes, at) {
  if (bytes[at] !== BYTE.less || wordAt(bytes, at + 1, HOLDERS) === void 0) return -1;
  const end = bytes.indexOf(BYTE.greater, at);
  return end === -1 || end > at + LONGEST_TAG || bytes[end - 1] === BYTE.slash ? -1 : end + 1;
}
function afterName({ bytes, at }) {
  let end = at + 2;
  while (end - at < 24 && WORD[bytes[end] ?? 0] === 1) end++;
  return bytes[end] === BYTE.greater ? behindTag(bytes, skipSpace(bytes, end + 1, 60)) : -1;
}
function isNamedElement({ bytes, from }) {
  const start = startOfName(bytes, from);
  if (!isQuote(bytes[start - 1]) || bytes[start - 2] !== BYTE.equals) return false;
  const attribute = start - 2;
  if (!["name", "key"].some((word) => wordAt(bytes, attribute - word.length, [word]) !== void 0)) return false;
  for (let at = attribute; at > attribute - LONGEST_TAG && at >= 0; at--) {
    if (bytes[at] === BYTE.less) return true;
    if (bytes[at] === BYTE.greater) return false;
  }
  return false;
}
function textOf({ bytes, closed }) {
  for (let at = closed; at < closed + LONGEST_TAG; at++) {
    const byte = bytes[at];
    if (byte === BYTE.less || byte === void 0) return -1;
    if (byte === BYTE.space && wordAt(bytes, at + 1, ["value"]) !== void 0) return afterValueKey(bytes, at);
    if (byte !== BYTE.greater) continue;
    return bytes[at - 1] === BYTE.slash ? -1 : holderOr(bytes, at + 1);
  }
  return -1;
}

// src/scan/secrets/match/declare/name/next-line.ts
var valueBeside = {
  id: "value-beside",
  begins: null,
  examples: ['- name: password\n  value: "VALUE"', '<add key="password" value="VALUE" />'],
  silent: ['password\n\nother: "VALUE"'],
  read({ bytes, closed, at, quoted: quoted2 }) {
    const end = bytes[at] === 10 || bytes[at] === 13;
    return end || quoted2 && at > closed ? afterValueKey(bytes, at) : -1;
  }
};

// src/scan/secrets/match/declare/name/option.ts
var option = {
  id: "option",
  begins: null,
  examples: ["tool --password VALUE", "Connect-App -Password 'VALUE'"],
  silent: ["tool -password VALUE2", "tool password-VALUE"],
  read({ bytes, from, closed, at }) {
    if (at === closed) return -1;
    const start = startOfName(bytes, from);
    if (bytes[start] !== BYTE.dash) return -1;
    return isQuote(bytes[at]) || bytes[start + 1] === BYTE.dash ? at : -1;
  }
};

// src/scan/secrets/match/declare/name/pair.ts
var LONGEST_CALL = 200;
var DEFAULTS = ["default", "defaultvalue", "default_value", "unset", "fallback"];
var GIVING = /(?:^|[^A-Za-z0-9_])(?:strcpy|strlcpy|strncpy|strcpy_s|wcscpy|lstrcpy|define|set|defconstant)\s?\(\s?$/;
var pair = {
  id: "pair",
  begins: ",",
  examples: [
    'set("password", "VALUE")',
    "[('password', 'VALUE')]",
    '{"name": "password", "value": "VALUE"}',
    '{"key": "password", "type": "string", "value": "VALUE"}',
    "set :password, 'VALUE'",
    '{password, "VALUE"}',
    '{password, <<"VALUE">>}',
    'strcpy(password, "VALUE");',
    'env("PASSWORD", cast=str, default="VALUE")',
    'parser.add_argument("--password", help="to sign in", default="VALUE")',
    "String.fromEnvironment('PASSWORD', defaultValue: 'VALUE')"
  ],
  silent: ['f(password, "VALUE")', 'password, "VALUE"', "['password',\n 'VALUE']"],
  read(site) {
    const { bytes, at, quoted: quoted2 } = site;
    if (!quoted2) return isNamed(site) && opensText(bytes, skipBlanks(bytes, at + 1, 4)) ? at + 1 : -1;
    const key = afterValueKey(bytes, at);
    if (key !== -1) return key;
    return WORD[bytes[skipSpace(bytes, at + 1, 40)] ?? 0] === 1 ? defaultOf(bytes, at + 1) : at + 1;
  }
};
function opensText(bytes, at) {
  return opensLiteral(bytes, at) || bytes[at] === BYTE.less && isQuote(bytes[at + 2]);
}
function isNamed({ bytes, from, at, nameEnd }) {
  if (at !== nameEnd) return false;
  const start = startOfName(bytes, from);
  const before = bytes[start - 1];
  if (before === BYTE.colon) return WORD[bytes[start - 2] ?? 0] === 0 && bytes[start - 2] !== BYTE.colon;
  if (before === BYTE.openBrace) return WORD[bytes[start - 2] ?? 0] === 0 && bytes[start - 2] !== BYTE.dollar;
  if (before !== BYTE.open && before !== BYTE.space) return false;
  return GIVING.test(String.fromCharCode(...bytes.subarray(Math.max(0, start - 16), start)));
}
function defaultOf(bytes, from) {
  let depth = 0;
  for (let at = from; at < from + LONGEST_CALL; at++) {
    const byte = bytes[at];
    if (byte === void 0 || byte === 59) return from;
    if (byte === BYTE.open) depth++;
    if (byte === BYTE.close && depth-- === 0) return from;
    if (isQuote(byte)) {
      const end = bytes.indexOf(byte, at + 1);
      if (end === -1 || end > at + LONGEST_CALL) return from;
      at = end;
    } else if (WORD[byte] === 1 && WORD[bytes[at - 1] ?? 0] === 0) {
      const word = wordAt(bytes, at, DEFAULTS);
      const sign2 = word === void 0 ? -1 : skipBlanks(bytes, at + word.length, 2);
      if (bytes[sign2] !== BYTE.equals && bytes[sign2] !== BYTE.colon) continue;
      if (opensLiteral(bytes, skipBlanks(bytes, sign2 + 1, 2))) return sign2 + 1;
    }
  }
  return from;
}

// src/scan/secrets/match/declare/name/sign.ts
var LONGEST_TYPE = 64;
var TYPE = new Uint8Array(256);
for (const char of "|.?&<>[]*:() ") TYPE[char.charCodeAt(0)] = 1;
for (let code = 0; code < 128; code++) if (WORD[code] === 1) TYPE[code] = 1;
var sign = {
  id: "sign",
  begins: "=:!+.?|-<",
  examples: [
    'password = "VALUE"',
    "'password' => 'VALUE'",
    'password ||= "VALUE"',
    'password <- "VALUE"',
    '"password" -> "VALUE"',
    'const PASSWORD: &str = "VALUE";',
    `static PASSWORD: &'static str = "VALUE";`,
    'const password: []const u8 = "VALUE";',
    'password : constant String := "VALUE";',
    'password: Optional[str] = "VALUE"',
    'password: SecretStr = SecretStr("VALUE")'
  ],
  silent: ['password < "VALUE"', 'password - "VALUE"'],
  read({ bytes, at }) {
    const byte = bytes[at];
    const next = bytes[at + 1];
    if (byte === BYTE.equals || byte === BYTE.colon) return afterSigns(bytes, at);
    if (byte === BYTE.dash) return next === BYTE.greater ? at + 2 : -1;
    if (byte === BYTE.less) return next === BYTE.dash ? at + 2 : -1;
    if (next === BYTE.equals) return afterSigns(bytes, at + 1);
    return byte === next && bytes[at + 2] === BYTE.equals ? at + 3 : -1;
  }
};
function afterSigns(bytes, from) {
  let at = from + 1;
  while (at - from < 4 && (bytes[at] === BYTE.equals || bytes[at] === BYTE.greater || bytes[at] === BYTE.colon)) at++;
  return bytes[from] === BYTE.colon ? afterType(bytes, at) : at;
}
function afterType(bytes, after) {
  const start = skipBlanks(bytes, after, 2);
  if (isQuote(bytes[start])) return after;
  for (let at = start; at < start + LONGEST_TYPE; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === BYTE.equals) {
      const apart = bytes[at - 1] === BYTE.space || bytes[at - 1] === BYTE.colon;
      const sure = apart && bytes[at + 1] === BYTE.space || opensLiteral(bytes, skipBlanks(bytes, at + 1, 2));
      return at > start && sure && bytes[at + 1] !== BYTE.equals ? at + 1 : after;
    }
    const lifetime = byte === BYTE.apostrophe && bytes[at - 1] === 38;
    if (TYPE[byte] === 0 && !lifetime) return after;
  }
  return after;
}

// src/scan/secrets/match/declare/name/typed.ts
var LONGEST_TYPE2 = 48;
var typed = {
  id: "typed",
  begins: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz[*",
  examples: [
    'var password string = "VALUE"',
    "param password string = 'VALUE'",
    'Dim password As String = "VALUE"',
    "v_password VARCHAR2(64) := 'VALUE';",
    "DECLARE @password NVARCHAR(64) = N'VALUE';",
    "CONSTANTS c_password TYPE string VALUE 'VALUE'.",
    'password []byte = "VALUE"'
  ],
  silent: ['the password is == "VALUE"', "password and then x = VALUE"],
  read(site) {
    if (site.quoted || site.at === site.nameEnd) return -1;
    return behindType(site);
  }
};
function behindType({ bytes, at: start }) {
  for (let at = start; at < start + LONGEST_TYPE2; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === BYTE.equals) return bytes[at + 1] === BYTE.equals ? -1 : literal2(bytes, at + 1);
    if (byte === BYTE.colon) return bytes[at + 1] === BYTE.equals ? literal2(bytes, at + 2) : -1;
    if (byte === BYTE.space && standsAt(bytes, at, " value ")) return literal2(bytes, at + 7);
    const fits = WORD[byte] === 1 || byte === BYTE.space || byte === BYTE.open || byte === BYTE.close || byte === 91 || byte === BYTE.closeBracket || byte === 42 || byte === 46 || byte === BYTE.question;
    if (!fits) return -1;
  }
  return -1;
}
function literal2(bytes, from) {
  const at = skipBlanks(bytes, from, 4);
  return opensLiteral(bytes, at) ? at : -1;
}

// src/scan/secrets/match/declare/name/value-before.ts
var LONGEST_PAIR2 = 300;
var BEFORE = /["']?value["']?[ \t]{0,4}[:=][ \t]{0,4}(?=[^\s,])[^\r\n]{1,200}?,?\s{1,40}["']?(?:name|key)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?$/i;
var valueBefore = {
  id: "value-before",
  begins: null,
  examples: ['- value: "VALUE"\n  name: password', '{"value": "VALUE", "key": "password"}'],
  silent: ['- other: "VALUE"\n  name: password'],
  read(site) {
    const { bytes, from, at } = site;
    const ends = bytes[at] === void 0 || isLineEnd(bytes[at]) || bytes[at] === 125 || bytes[at] === BYTE.slash;
    if (!ends) return -1;
    const start = startOfName(bytes, from);
    return isNamedBy(bytes, start) ? valueAhead(site, start) : -1;
  }
};
function isNamedBy(bytes, start) {
  let at = start - 1;
  while (start - at < 6 && (isQuote(bytes[at]) || bytes[at] === BYTE.space)) at--;
  return bytes[at] === BYTE.colon || bytes[at] === BYTE.equals;
}
function valueAhead({ bytes }, start) {
  const from = Math.max(0, start - LONGEST_PAIR2);
  const text = String.fromCharCode(...bytes.subarray(from, start));
  const match = BEFORE.exec(text);
  if (match === null) return -1;
  const sign2 = text.slice(match.index).search(/[:=]/);
  return from + match.index + sign2 + 1;
}

// src/scan/secrets/match/declare/name/index.ts
var NAME_READERS = [
  sign,
  pair,
  argument,
  accessors,
  fallback,
  markup,
  valueBeside,
  valueBefore,
  cell,
  typed,
  option,
  directive
];
var BY_BYTE = Array.from(
  { length: 257 },
  (_, byte) => NAME_READERS.filter(({ begins }) => begins === null || begins.includes(String.fromCharCode(byte)))
);
var AT_THE_END = 256;
function afterName2(site) {
  for (const reader2 of BY_BYTE[site.bytes[site.at] ?? AT_THE_END] ?? []) {
    const at = reader2.read(site);
    if (at !== -1) return at;
  }
  return -1;
}

// src/scan/secrets/match/declare/value/joined.ts
var MOST_PIECES = 12;
var LONGEST_GAP2 = 80;
var JOINING = new Uint8Array(256);
for (const char of "+.&~^") JOINING[char.charCodeAt(0)] = 1;
var PAIRS = ["||", "<>"].map((pair2) => [pair2.charCodeAt(0), pair2.charCodeAt(1)]);
function joinedFrom(bytes, first, before, { most, beside } = { most: Number.POSITIVE_INFINITY, beside: false }) {
  let text = before;
  let last = first;
  for (let piece = 0; piece < MOST_PIECES && text.length < most; piece++) {
    const opening2 = nextPiece(bytes, last, beside);
    const next = opening2 === -1 ? void 0 : literalAt(bytes, opening2);
    if (next === void 0 || isKey(bytes, next.next)) break;
    text += latin1(bytes, next.start, next.end);
    last = next;
  }
  return last === first ? void 0 : { text, end: last.end };
}
function latin1(bytes, start, end) {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString("latin1");
}
function nextPiece(bytes, { next, quote }, beside) {
  let at = next;
  while (bytes[at] === BYTE.space && at - next < LONGEST_GAP2) at++;
  const byte = bytes[at] ?? 0;
  if (JOINING[byte] === 1) {
    while (bytes[at] === byte) at++;
    if (standsAt(bytes, at, "concat(")) return opening(bytes, at + 7);
    return opening(bytes, bytes[at] === BYTE.space && bytes[at + 1] === 95 ? at + 2 : at);
  }
  if (PAIRS.some(([first, second]) => byte === first && bytes[at + 1] === second)) return opening(bytes, at + 2);
  if (byte === BYTE.backslash && isLineEnd(bytes[at + 1])) return opening(bytes, at + 1);
  if (!isLineEnd(byte)) {
    const place2 = beside && at > next ? opening(bytes, at) : -1;
    return bytes[place2] === quote ? place2 : -1;
  }
  const line = byte === BYTE.return ? at + 2 : at + 1;
  const indented = bytes[line] === BYTE.space || bytes[line] === BYTE.tab;
  const place = indented ? opening(bytes, line) : -1;
  return bytes[place] === quote ? place : -1;
}
function opening(bytes, from) {
  const at = skipSpace(bytes, from, LONGEST_GAP2);
  if (!opensLiteral(bytes, at) || bytes[at] === BYTE.backslash) return -1;
  return bytes[at] === BYTE.quote || bytes[at] === BYTE.apostrophe || bytes[at] === BYTE.backtick ? at : at + 1;
}
function isKey(bytes, from) {
  const at = skipSpace(bytes, from, 4);
  return bytes[at] === BYTE.colon || bytes[at] === BYTE.equals;
}

// src/scan/secrets/match/declare/value/bare.ts
var LONGEST_VALUE2 = 2048;
var MOST_LINES = 6;
var bare = {
  id: "bare",
  begins: null,
  examples: ["VALUE", "Bearer VALUE", "VA\\\n    LUE"],
  silent: ["(VALUE)"],
  read({ bytes, at, nameEnd, known }) {
    return at === nameEnd ? void 0 : bareAt(bytes, at, known);
  }
};
function bareAt(bytes, from, known) {
  const value = run(bytes, from, known);
  if (value === void 0) return void 0;
  if (isScheme(bytes, value.valueStart, value.valueEnd)) {
    const token = run(bytes, value.valueEnd + 1, known);
    return token === void 0 ? value : { ...token, quoted: true };
  }
  return bytes[value.valueEnd] === BYTE.backslash ? continued(bytes, value, known) : value;
}
function run(bytes, from, known) {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE2);
  if (from < known.start || from > known.end) {
    known.start = from;
    known.end = from;
  }
  while (known.end < limit && BARE[bytes[known.end] ?? 0] === 1) known.end++;
  const end = Math.min(known.end, limit);
  if (end === limit && limit !== bytes.length) return void 0;
  return end === from ? void 0 : { valueStart: from, valueEnd: end, quoted: false };
}
function continued(bytes, first, known) {
  let joined = latin1(bytes, first.valueStart, first.valueEnd);
  let valueEnd = first.valueEnd;
  for (let line = 0; line < MOST_LINES && bytes[valueEnd] === BYTE.backslash; line++) {
    if (!isLineEnd(bytes[valueEnd + 1])) break;
    const end = bytes[valueEnd + 1] === BYTE.return ? valueEnd + 3 : valueEnd + 2;
    const next = run(bytes, skipBlanks(bytes, end, 80), known);
    if (next === void 0) break;
    joined += latin1(bytes, next.valueStart, next.valueEnd);
    valueEnd = next.valueEnd;
  }
  return valueEnd === first.valueEnd ? first : { ...first, valueEnd, joined };
}

// src/scan/secrets/match/declare/value/quoted.ts
var LONGEST_WRAPPER = 32;
var WRAPPER = new Uint8Array(256);
for (const char of " ([]{@$:*<>&!#|\\") WRAPPER[char.charCodeAt(0)] = 1;
var LOOKUP = /env|get|fetch|conf|prop|read|load|look|param|find|query|input|prompt|setting|option|vault|i18n|translat|(?:^|\W)[t_]\($|require|import|label|message|error|log|print|raise|throw|assert|expect|secrets?\[/i;
var APPLIED = /^[.!&]\S+ $|^[A-Z]\w*\.\w+ $/;
var quoted = {
  id: "quoted",
  begins: null,
  examples: [
    '"VALUE"',
    "'VALUE'",
    "`VALUE`",
    '"""VALUE"""',
    'b"VALUE"',
    '\\"VALUE\\"',
    '"\\"VALUE\\""',
    '[]byte("VALUE")',
    'String::from("VALUE")',
    'new Secret("VALUE")',
    'T.pack "VALUE"',
    '<<"VALUE">>',
    '!!str "VALUE"',
    'string | *"VALUE"',
    '<string>"VALUE"',
    '"VAL" + "UE"',
    '"VAL" .\n  "UE"',
    '("VA"\n  "LUE")'
  ],
  silent: ['getenv("VALUE")', 'typeof "VALUE"', '"VALUE'],
  read({ bytes, at }) {
    const opening2 = openingQuote(bytes, at);
    return opening2 === -1 ? void 0 : literalValue(bytes, opening2);
  }
};
function literalValue(bytes, at) {
  const literal3 = literalAt(bytes, at);
  if (literal3 === void 0) return void 0;
  const { start, end } = literal3;
  const joined = joinedFrom(bytes, literal3, latin1(bytes, start, end));
  if (joined === void 0) return { valueStart: start, valueEnd: end, quoted: true };
  return { valueStart: start, valueEnd: joined.end, quoted: true, joined: joined.text };
}
function openingQuote(bytes, from) {
  for (let at = from; at < from + LONGEST_WRAPPER; at++) {
    const byte = bytes[at] ?? 0;
    if (isQuote(byte)) {
      const opening2 = bytes[at - 1] === BYTE.backslash ? at - 1 : at;
      return opening2 === from || wraps(bytes, from, opening2) ? opening2 : -1;
    }
    if (NAME[byte] === 0 && WRAPPER[byte] === 0 && !opensLine(bytes, at)) return -1;
  }
  return -1;
}
function opensLine(bytes, at) {
  return bytes[at] === BYTE.newline && (bytes[at - 1] === BYTE.open || bytes[at - 1] === 91);
}
function wraps(bytes, from, quote) {
  let end = quote;
  while (end > from && (bytes[end - 1] === BYTE.space || bytes[end - 1] === BYTE.newline)) end--;
  const last = bytes[end - 1] ?? 0;
  if (last === BYTE.open || last === 91 || last === BYTE.openBrace) {
    return !LOOKUP.test(String.fromCharCode(...bytes.subarray(from, end)));
  }
  if (end < quote) return APPLIED.test(String.fromCharCode(...bytes.subarray(from, end + 1)));
  if (last === BYTE.greater) return bytes[from] === BYTE.less;
  if (last === 64 || last === 36 || last === 42 || last === 35 || last === BYTE.less) return true;
  return quote - from <= 2 && WORD[last] === 1;
}

// src/scan/secrets/match/declare/value/below.ts
var MOST_LINES2 = 8;
var LONGEST_LINE2 = 200;
var KEYS = ["default", "value", "defaultvalue"];
var below = {
  id: "below",
  begins: "\n\r|>",
  examples: [
    "\n    - VALUE",
    "\n  Type: String\n  Default: VALUE",
    "|\n    VALUE",
    ">-\n    VALUE",
    '\n  default: "VALUE"'
  ],
  silent: ["\n  other: VALUE", "\n- VALUE", "|\nVALUE"],
  read(expression) {
    const { bytes, at, from, name } = expression;
    if (bytes[from - 1] !== BYTE.colon) return void 0;
    const margin = marginOf(bytes, name);
    let line = lineBehind(bytes, at);
    if (margin === -1 || line === -1) return void 0;
    const block = !isLineEnd(bytes[at]);
    for (let count = 0; count < MOST_LINES2 && line !== -1; count++) {
      const start = skipBlanks(bytes, line, LONGEST_LINE2);
      if (start - line <= margin) return void 0;
      if (block) return plain(expression, start);
      const value = entry(expression, start, count === 0);
      if (value !== void 0) return value;
      line = lineBehind(bytes, start);
    }
    return void 0;
  }
};
function marginOf(bytes, name) {
  const line = startOfLine(bytes, name, LONGEST_LINE2);
  return line === -1 ? -1 : skipBlanks(bytes, line, LONGEST_LINE2) - line;
}
function lineBehind(bytes, from) {
  for (let at = from; at < from + LONGEST_LINE2 && at < bytes.length; at++)
    if (bytes[at] === BYTE.newline) return at + 1;
  return -1;
}
function entry(expression, start, first) {
  const { bytes } = expression;
  if (bytes[start] === BYTE.dash && bytes[start + 1] === BYTE.space)
    return first ? plain(expression, start + 2) : void 0;
  const key = wordAt(bytes, start, KEYS);
  if (key === void 0 || bytes[start + key.length] !== BYTE.colon) return void 0;
  return plain(expression, skipBlanks(bytes, start + key.length + 1, 8));
}
function plain({ bytes, known }, at) {
  return bytes[at] === BYTE.quote || bytes[at] === BYTE.apostrophe ? literalValue(bytes, at) : bareAt(bytes, at, known);
}

// src/scan/secrets/match/declare/value/delimited.ts
var LONGEST_VALUE3 = 1024;
var FORMS = [
  ["[[", 93],
  ["<![cdata[", 93],
  ["%q(", 41],
  ["%q{", 125],
  ["%q[", 93],
  ["q(", 41],
  ["q{", 125],
  ["qq{", 125],
  ["qq(", 41]
];
var delimited = {
  id: "delimited",
  begins: "[<%q",
  examples: ["[[VALUE]]", "q{VALUE}", "%q(VALUE)", "<![CDATA[VALUE]]>"],
  silent: ["[[a, VALUE]]", "q(a, VALUE)"],
  read({ bytes, at }) {
    const form = FORMS.find(([text2]) => standsAt(bytes, at, text2));
    if (form === void 0) return void 0;
    const [text, last] = form;
    const start = at + text.length;
    for (let end = start; end < start + LONGEST_VALUE3; end++) {
      const byte = bytes[end] ?? 0;
      if (byte === last) {
        const closes = last !== 93 || text.startsWith("%") || bytes[end + 1] === last;
        return closes && end > start ? { valueStart: start, valueEnd: end, quoted: true } : void 0;
      }
      if (byte <= BYTE.space || byte === BYTE.quote || byte === BYTE.apostrophe || byte === BYTE.comma)
        return void 0;
    }
    return void 0;
  }
};
function behindMark(bytes, at) {
  let end = at;
  while (end - at < 40 && (bytes[end] ?? 0) > BYTE.space) end++;
  return skipBlanks(bytes, end, 8);
}

// src/scan/secrets/match/declare/value/marked.ts
var marked = {
  id: "marked",
  begins: "&!",
  examples: ["&shared VALUE", "!!str VALUE", '!!str "VALUE"'],
  silent: ["!vault VALUE", "&VALUE", "!= VALUE"],
  read({ bytes, at, from, known }) {
    if (bytes[from - 1] !== BYTE.colon) return void 0;
    const anchor = bytes[at] === 38 && WORD[bytes[at + 1] ?? 0] === 1;
    const tag = bytes[at] === 33 && bytes[at + 1] === 33;
    if (!anchor && !tag) return void 0;
    const value = behindMark(bytes, at);
    return isQuote(bytes[value]) ? literalValue(bytes, value) : bareAt(bytes, value, known);
  }
};

// src/scan/secrets/match/declare/value/nested.ts
var LONGEST_OBJECT = 300;
var KEYS2 = ["value", "defaultvalue", "default", "stringvalue"];
var nested = {
  id: "nested",
  begins: "{",
  examples: [
    '{"value": "VALUE"}',
    '{\n  "sensitive": true,\n  "value": "VALUE"\n}',
    "{ type: String, default: 'VALUE' }"
  ],
  silent: ['{"other": "VALUE"}', '{"a": {"value": "VALUE"}}', '{"values": "VALUE"}'],
  read({ bytes, at: from }) {
    for (let at = from + 1; at < from + LONGEST_OBJECT; at++) {
      const byte = bytes[at];
      if (byte === void 0 || byte === 125 || byte === BYTE.openBrace) return void 0;
      const key = wordAt(bytes, isQuote(byte) ? at + 1 : at, KEYS2);
      if (key !== void 0 && BYTE.space >= (isQuote(byte) ? 0 : bytes[at - 1] ?? 0)) {
        const value = valueBehind(bytes, isQuote(byte) ? at + key.length + 2 : at + key.length);
        if (value !== -1) return literalValue(bytes, value);
      }
      if (isQuote(byte)) at = (literalAt(bytes, at)?.next ?? at + 1) - 1;
    }
    return void 0;
  }
};
function valueBehind(bytes, from) {
  const sign2 = skipBlanks(bytes, from, 4);
  if (bytes[sign2] !== BYTE.colon && bytes[sign2] !== BYTE.equals) return -1;
  const at = skipBlanks(bytes, sign2 + 1, 4);
  return opensLiteral(bytes, at) && isQuote(bytes[at]) ? at : -1;
}

// src/scan/secrets/match/declare/value/otherwise.ts
var LONGEST_EXPRESSION = 160;
var SIGNS2 = ["??", "||", "?:", "//", " or", "else", ") :", '" :', "' :"];
var METHOD = /(?:^|[^\w])(?:default|orElse|or_else|unwrap_or|unwrap_or_else|getOrElse|withDefault|default_value|valueOr|value_or|default\s?=)\s?\(?(?:\|_?\||\(\)\s?->|_\s?=>)?\s?$/i;
var otherwise = {
  id: "otherwise",
  begins: null,
  examples: [
    'env.OTHER ?? "VALUE"',
    "env['OTHER'] || 'VALUE'",
    'load() if production else "VALUE"',
    'production ? load() : "VALUE"',
    'z.string().min(8).default("VALUE")',
    'field(default="VALUE")',
    'Env.get("OTHER").orElse("VALUE")'
  ],
  silent: ['load("VALUE")', 'a == "VALUE"', 'x + "VALUE"', 'load()\nx ?? "VALUE"'],
  read({ bytes, at: from }) {
    if (WORD[bytes[from] ?? 0] === 0 && bytes[from] !== BYTE.dollar && bytes[from] !== 64) return void 0;
    for (let at = from; at < from + LONGEST_EXPRESSION; at++) {
      const byte = bytes[at];
      if (byte === void 0 || isLineEnd(byte) || byte === 59) return void 0;
      if (!isQuote(byte)) continue;
      if (isOtherwise(bytes, from, at)) return literalValue(bytes, at);
      const literal3 = literalAt(bytes, at);
      if (literal3 === void 0) return void 0;
      at = literal3.next - 1;
    }
    return void 0;
  }
};
function isOtherwise(bytes, from, quote) {
  let end = quote;
  while (end > from && bytes[end - 1] === BYTE.space) end--;
  if (SIGNS2.some((sign2) => end - sign2.length > from && standsAt(bytes, end - sign2.length, sign2))) return true;
  const last = bytes[end - 1];
  if (last !== BYTE.open && last !== BYTE.equals && last !== BYTE.greater && last !== 124) return false;
  return METHOD.test(String.fromCharCode(...bytes.subarray(Math.max(from, end - 40), end)));
}

// src/scan/secrets/match/declare/value/index.ts
var VALUE_READERS = [nested, below, marked, delimited, quoted, otherwise, bare];
var BY_BYTE2 = Array.from(
  { length: 256 },
  (_, byte) => VALUE_READERS.filter(({ begins }) => begins === null || begins.includes(String.fromCharCode(byte)))
);
function valueAt(bytes, from, nameEnd, name, known) {
  const first = skipBlanks(bytes, from, 24);
  if (isQuote(bytes[first])) return literalValue(bytes, first);
  if (!isLineEnd(bytes[first])) return read({ bytes, at: first, from, nameEnd, name, known });
  if (bytes[from - 1] === BYTE.comma) return void 0;
  const next = skipSpace(bytes, first, 40);
  if (bytes[from - 1] === BYTE.greater || isQuote(bytes[next]))
    return read({ bytes, at: next, from, nameEnd, name, known });
  return below.read({ bytes, at: first, from, nameEnd, name, known });
}
function read(expression) {
  for (const reader2 of BY_BYTE2[expression.bytes[expression.at] ?? 0] ?? []) {
    const value = reader2.read(expression);
    if (value !== void 0) return value;
  }
  return void 0;
}

// src/scan/secrets/match/assignment.ts
var LONGEST_GAP3 = 40;
function assignmentAt(bytes, from, to, reach, known = { start: 0, end: 0 }) {
  let nameEnd = endOfName(bytes, to, reach !== "near");
  let start = afterName2(siteOf(bytes, from, nameEnd));
  if (start === -1 && reach === "blanks") start = nameEnd = endOfTellingName(bytes, to);
  if (start === -1) return void 0;
  const nameStart = startOfName(bytes, from);
  const expansion = isExpansion(bytes, nameStart);
  if (expansion && isQuote(bytes[nameEnd]) === false) start = startOfDefault(bytes, start);
  if (start === -1) return void 0;
  const value = valueAt(bytes, start, nameEnd, from, known);
  if (value === void 0) return void 0;
  const quoted2 = value.quoted || isElement(bytes, start, value);
  const inString = expansion || !quoted2 && isConnection(bytes, nameStart, value.valueEnd);
  return { nameStart, nameEnd, ...value, quoted: quoted2, inString };
}
function siteOf(bytes, from, nameEnd) {
  const closed = closeName(bytes, from, nameEnd);
  const at = skipBlanks(bytes, closed, 24);
  return { bytes, from, nameEnd, closed, at, quoted: isQuote(bytes[nameEnd]) || isEscapedQuote(bytes, nameEnd) };
}
function isEscapedQuote(bytes, at) {
  return bytes[at] === BYTE.backslash && isQuote(bytes[at + 1]);
}
function isElement(bytes, start, { valueEnd }) {
  return bytes[start - 1] === BYTE.greater && bytes[start - 2] !== BYTE.equals && bytes[valueEnd] === BYTE.less;
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
  const limit = Math.min(bytes.length, from + LONGEST_GAP3);
  let at = from;
  while (at < limit) {
    const byte = bytes[at] ?? 0;
    if (NAME[byte] === 1 || byte >= 128) at++;
    else if (loose && byte === BYTE.space && WORD[bytes[at + 1] ?? 0] === 1) at++;
    else break;
  }
  while (at > from && (bytes[at - 1] === BYTE.dash || bytes[at - 1] === 46)) at--;
  return at;
}
var LONGEST_SUBSCRIPT = 16;
function closeName(bytes, from, nameEnd) {
  let at = nameEnd;
  if (bytes[at] === BYTE.backslash) at++;
  if (isQuote(bytes[at])) at++;
  if (at === nameEnd && (bytes[at] === 42 || bytes[at] === 91 || bytes[at] === 125)) return closeMark(bytes, from, at);
  while (bytes[at] === BYTE.closeBracket || bytes[at] === BYTE.close || oneMark(bytes, at)) at++;
  return at;
}
function oneMark(bytes, at) {
  return bytes[at] === BYTE.question && bytes[at + 1] !== BYTE.question && bytes[at + 1] !== BYTE.colon;
}
function closeMark(bytes, from, at) {
  if (bytes[at] === 42) return bytes[at + 1] === BYTE.space ? at + 1 : at;
  if (bytes[at] === 125) return bytes[startOfName(bytes, from) - 1] === BYTE.openBrace ? at + 1 : at;
  let end = at + 1;
  while (end - at < LONGEST_SUBSCRIPT && WORD[bytes[end] ?? 0] === 1) end++;
  return bytes[end] === BYTE.closeBracket ? end + 1 : at;
}

// src/scan/secrets/match/kubernetes-json.ts
var KIND = /"kind"\s{0,4}:\s{0,4}"Secret"/;
var MAP = /"(data|stringData)"\s{0,4}:\s{0,4}\{([^{}\n]{1,65536})\}/g;
var ENTRY = /"([\w.-]{1,253})"\s{0,4}:\s{0,4}"([^"\\]{1,16384})"/g;
var MOST_ENTRIES2 = 200;
function inlineSecretData(text) {
  if (!KIND.test(text)) return [];
  const entries = [];
  for (const map of text.matchAll(MAP)) {
    const body = map[2] ?? "";
    const start = map.index + map[0].length - 1 - body.length;
    for (const entry2 of body.matchAll(ENTRY)) {
      const written = entry2[2] ?? "";
      const at = start + entry2.index + entry2[0].length - 1 - written.length;
      entries.push({ name: entry2[1] ?? "", isText: map[1] === "stringData", written, at });
      if (entries.length >= MOST_ENTRIES2) return entries;
    }
  }
  return entries;
}

// src/scan/secrets/match/kubernetes.ts
var LONGEST_MANIFEST = 262144;
var MOST_ENTRIES3 = 200;
var ENTRY2 = /^([ \t]{1,40})"?([\w.-]{1,253})"?[ \t]{0,4}:[ \t]{0,4}(["']?)([^"'\s][^"'\r\n]{0,16383}?)\3,?[ \t]{0,40}\r?$/;
var BASE64 = /^[A-Za-z0-9+/]{8,16384}={0,2}$/;
var DATA = /^([ \t]{0,40})"?(data|stringData)"?[ \t]{0,4}:[ \t]{0,4}\{?[ \t]{0,40}\r?$/;
var NO_SCALAR = /^(?:[|>&*!{[#]|\{\{)/;
function secretData(rule, bytes, at) {
  const found = [];
  let from = Math.max(0, bytes.lastIndexOf("\n---", at));
  const text = bytes.toString("latin1", from, Math.min(bytes.length, from + LONGEST_MANIFEST));
  const start = from;
  let open = null;
  let secret = false;
  for (const line of text.split("\n")) {
    if (line.startsWith("---")) secret = false;
    if (/^[ \t]{0,40}"?kind"?[ \t]{0,4}:/.test(line))
      secret = /:[ \t]{0,4}["']?Secret["']?,?[ \t\r]{0,8}$/.test(line) || secret;
    const data = DATA.exec(line);
    if (data !== null) open = { indent: data[1]?.length ?? 0, isText: data[2] === "stringData" };
    else if (open !== null && line.search(/[^ \t\r]/) <= open.indent && line.trim() !== "") open = null;
    const entry2 = open === null ? null : ENTRY2.exec(line);
    if (open !== null && entry2 !== null && secretDocument(text, secret)) {
      const written = entry2[4] ?? "";
      const value = open.isText ? plainValue(written) : decodedValue(written);
      const place = from + line.indexOf(written, (entry2[1] ?? "").length + (entry2[2] ?? "").length);
      if (value !== null)
        found.push(candidate(rule, { at: place, written, isText: open.isText, name: entry2[2] ?? null }, value));
      if (found.length >= MOST_ENTRIES3) return found;
    }
    from += line.length + 1;
  }
  for (const entry2 of inlineSecretData(text)) {
    const value = entry2.isText ? plainValue(entry2.written) : decodedValue(entry2.written);
    if (value !== null) found.push(candidate(rule, { ...entry2, at: start + entry2.at }, value));
  }
  return found;
}
function candidate(rule, { at, written, isText, name }, value) {
  return { rule, start: at, end: at + written.length, value, name, quoted: true, inString: isText };
}
function secretDocument(text, seen) {
  return seen || /"?kind"?[ \t]{0,4}:[ \t]{0,4}["']?Secret["']?[ \t\r]{0,8},?[ \t\r]{0,8}(?:\n|$)/.test(text.slice(0, 65536));
}
function plainValue(written) {
  return NO_SCALAR.test(written) ? null : written.trim();
}
function decodedValue(written) {
  if (!BASE64.test(written)) return null;
  const bytes = Buffer.from(written, "base64");
  for (const byte of bytes) if (byte < 32 && byte !== 10 && byte !== 13 && byte !== 9 || byte === 127) return null;
  return bytes.toString("latin1").trim();
}

// src/scan/secrets/match/declare/value/continued.ts
var MOST_LINES3 = 12;
var LONGEST_INDENT = 80;
function mayGoOn(bytes, end) {
  return isQuote(bytes[end]) || isContinuation(bytes, end);
}
function continued2(bytes, start, end, most) {
  let text = latin1(bytes, start, end);
  let at = end;
  for (let line = 0; line < MOST_LINES3 && isContinuation(bytes, at) && text.length < most; line++) {
    const next = skipBlanks(bytes, bytes[at + 1] === BYTE.return ? at + 3 : at + 2, LONGEST_INDENT);
    at = endOfPiece(bytes, next, most);
    text += latin1(bytes, next, at);
  }
  const quote = bytes[at];
  if (!isQuote(quote) || quote === void 0) return at === end ? void 0 : { text, end: at };
  return joinedFrom(bytes, { start, end: at, next: at + 1, quote }, text, { most, beside: true }) ?? (at === end ? void 0 : { text, end: at });
}
function isContinuation(bytes, at) {
  return bytes[at] === BYTE.backslash && isLineEnd(bytes[at + 1]);
}
function endOfPiece(bytes, from, most) {
  const limit = Math.min(bytes.length, from + most);
  let at = from;
  while (at < limit && !isQuote(bytes[at]) && bytes[at] !== BYTE.backslash && !isLineEnd(bytes[at])) at++;
  return at;
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
    const inside2 = this.#inside;
    const limit = Math.min(bytes.length, start + this.#rule.maxLength);
    let at = Math.max(start, this.#runEnd);
    while (at < limit && inside2[bytes[at]] === 1) at++;
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
var SHORTEST_VALUE3 = 8;
var LONGEST_VALUE4 = 1024;
var SHORTEST_PLAIN = 12;
var MOST_BLANKS = 9;
var LONGEST_PHRASE = 100;
function mayBeSecret(bytes, start, end) {
  const length = end - start;
  let kinds = 0;
  let blanks = 0;
  for (let at = start; at < end; at++) {
    const byte = bytes[at];
    if (byte <= 32) {
      if (byte !== 32 || bytes[at - 1] === 32 || ++blanks > MOST_BLANKS) return false;
      continue;
    }
    if (byte >= 97 && byte <= 122) kinds |= 1;
    else if (byte >= 65 && byte <= 90) kinds |= 2;
    else if (byte >= 48 && byte <= 57) kinds |= 4;
    else kinds |= 8;
  }
  if (blanks > 1 && length > LONGEST_PHRASE) return false;
  return (kinds & kinds - 1) !== 0 || (kinds & 3) !== 0 && length >= SHORTEST_PLAIN;
}

// src/scan/secrets/match/matcher.ts
var BEFORE2 = 2;
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
    if (!this.#isToken(bytes, start, end, into) && mayGoOn(bytes, end)) this.#joinedToken(bytes, start, end, into);
  }
  #isToken(bytes, start, end, into) {
    if (end - start < this.rule.minLength || !this.#runs.tells(bytes, start, end)) return false;
    if (!this.#affordable(bytes, end - start)) return true;
    const from = Math.max(0, start - BEFORE2);
    const search = this.#compiled();
    search.lastIndex = start - from;
    const match = search.exec(bytes.toString("latin1", from, Math.min(bytes.length, end + 1)));
    if (match === null) return false;
    this.#matchEnd = from + this.#take(match, from, into);
    return true;
  }
  /** A token that is written in several pieces: `"ghp_" + "…"`. */
  #joinedToken(bytes, start, end, into) {
    if (!this.#affordable(bytes, end - start)) return;
    const joined = continued2(bytes, start, end, this.rule.maxLength);
    if (joined === void 0 || joined.text.length < this.rule.minLength) return;
    if (!this.#affordable(bytes, joined.end - start)) return;
    const from = Math.max(0, start - BEFORE2);
    const before = bytes.toString("latin1", from, start);
    const search = this.#compiled();
    search.lastIndex = before.length;
    const match = search.exec(`${before}${joined.text}"`);
    if (match === null) return;
    this.#matchEnd = joined.end;
    const value = match[1] ?? match[0];
    into.push({ rule: this.rule, start, end: joined.end, value, name: null, quoted: true, inString: false });
  }
  /** A keyword of a rule whose match may lie around it: windows that touch are searched as one, later. */
  windowAt(bytes, start, end, into) {
    const from = Math.max(0, start - this.rule.maxLength - BEFORE2);
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
    const { nameStart, nameEnd, valueStart, valueEnd, quoted: quoted2, inString } = assignment;
    const length = assignment.joined?.length ?? valueEnd - valueStart;
    if (valueStart === this.#matchEnd || length < this.rule.minLength || length > this.rule.maxLength) return;
    if (!this.#affordable(bytes, costOf(length))) return;
    const search = this.#compiled();
    search.lastIndex = 0;
    const value = assignment.joined ?? bytes.toString("latin1", valueStart, valueEnd);
    if (search.exec(value) === null) return;
    this.#matchEnd = valueStart;
    const name = bytes.toString("latin1", nameStart, nameEnd);
    into.push({ rule: this.rule, start: valueStart, end: valueEnd, value, name, quoted: quoted2, inString });
  }
  /** A value under a name that speaks of secrets: what it looks like decides. */
  anyValue(bytes, assignment, into) {
    const { nameStart, nameEnd, valueStart, valueEnd, quoted: quoted2, inString } = assignment;
    const length = assignment.joined?.length ?? valueEnd - valueStart;
    if (valueStart === this.#matchEnd || length < SHORTEST_VALUE3 || length > LONGEST_VALUE4) return;
    if (!this.#affordable(bytes, length)) return;
    if (assignment.joined === void 0 && !mayBeSecret(bytes, valueStart, valueEnd)) return;
    if (!this.#affordable(bytes, costOf(length))) return;
    this.#matchEnd = valueStart;
    const value = assignment.joined ?? bytes.toString("latin1", valueStart, valueEnd);
    const name = bytes.toString("latin1", nameStart, nameEnd);
    into.push({ rule: this.rule, start: valueStart, end: valueEnd, value, name, quoted: quoted2, inString });
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
  function run2(bytes, from, to, onHit) {
    let at = from;
    while (to - at >= SMALL) {
      const length = Math.min(BLOCK, to - at) >> 2;
      four(bytes, at, length, onHit);
      at += length * 4;
    }
    if (at < to) one(bytes, at, to - at, onHit);
  }
  return { run: run2 };
}
function machineOf(automaton) {
  const width = automaton.classCount;
  const plain2 = automaton.firstAccepting * width;
  let accepting = 1;
  while (accepting < plain2) accepting *= 2;
  return {
    next: table(automaton, accepting),
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
  return function tell(list, count, onHit) {
    for (let at = 0; at < count; at += 2) onHit(list[at], (list[at + 1] - accepting) / width);
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
function table(automaton, accepting) {
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

// src/scan/secrets/match/whole-file.ts
var LONGEST2 = 300;
function wholeFiles(compiled) {
  const rules = compiled.rules.filter(({ kind }) => kind === "file");
  const expressions = /* @__PURE__ */ new Map();
  return (bytes) => {
    if (rules.length === 0 || bytes.length === 0 || bytes.length > LONGEST2) return [];
    const text = bytes.toString("latin1");
    const value = text.trim();
    if (/\s/.test(value)) return [];
    const start = text.indexOf(value);
    return rules.flatMap((rule) => {
      const expression = expressions.get(rule.id) ?? new RegExp(rule.pattern, rule.flags);
      expressions.set(rule.id, expression);
      expression.lastIndex = 0;
      if (expression.exec(value) === null) return [];
      return { rule, start, end: start + value.length, value, name: null, quoted: true, inString: false };
    });
  };
}

// src/scan/secrets/match/engine.ts
function createEngine(compiled) {
  const filter = prefilter(compiled.automaton);
  const keywords = keywordsOf(compiled);
  const used = [];
  const files = wholeFiles(compiled);
  const outputs = compiled.automaton.keywords.map((list) => list.flatMap((index) => keywords[index] ?? []));
  function find(bytes) {
    for (const each of used) each.reset();
    used.length = 0;
    const reading = readingOf(bytes);
    filter.run(bytes, 0, bytes.length, (lastByte, accepting) => {
      for (const keyword of outputs[accepting] ?? []) {
        const start = lastByte + 1 - keyword.triggerLength;
        if (!standsAt2(bytes, start, keyword)) continue;
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
    candidates.push(...files(bytes));
    for (const each of used) each.finish(bytes, candidates);
    return { candidates, exhausted: used.filter((each) => each.exhausted).map((each) => each.rule.id) };
  }
  return { rules: compiled, extra: [], off: [], find };
}
function keywordsOf(compiled) {
  const matchers = compiled.rules.map((rule) => new Matcher(rule));
  return compiled.keywords.map(({ text, exact, rules }) => ({
    text: Buffer.from(text, "latin1"),
    exact,
    triggerLength: triggerOf({ text, exact, rules }).length,
    nameStart: text.search(/[\w.-]/),
    nameEnd: text.length - (/[^\w.-]*$/.exec(text)?.[0].length ?? 0),
    matchers: rules.flatMap((index) => matchers[index] ?? []),
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
      const read2 = keyword.common ? reading.words : reading.blanks;
      const assignment = read2(start + keyword.nameStart, start + keyword.nameEnd);
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
      break;
    case "file":
  }
}
function standsAt2(bytes, start, { text, exact, triggerLength }) {
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
  const run2 = { start: 0, end: 0 };
  return (from, to) => {
    if (from !== knownFrom || to !== knownTo) {
      knownFrom = from;
      knownTo = to;
      known = assignmentAt(bytes, from, to, reach, run2);
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

export {
  ownSource,
  compileOwnRules,
  createEngine,
  joinEngines,
  withoutRules
};
