import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  hashParts
} from "./part-shared-util-hash.js";
import {
  buildAutomaton
} from "./part-shared-scan-secrets-rules-automaton.js";

// src/scan/secrets/pattern/measure.ts
function measurePattern(node) {
  switch (node.kind) {
    case "set":
      return { minLength: 1, maxLength: 1, bytes: node.bytes, required: onlyByte(node.bytes), nested: false };
    case "assertion":
      return { minLength: 0, maxLength: 0, bytes: NO_BYTES, required: NO_BYTES, nested: false };
    case "sequence":
      return join(node.items.map(measurePattern));
    case "either": {
      const options = node.options.map(measurePattern);
      return {
        minLength: Math.min(...options.map((option) => option.minLength)),
        maxLength: Math.max(...options.map((option) => option.maxLength)),
        bytes: union(options.map((option) => option.bytes)),
        required: options.map((option) => option.required).reduce(intersection),
        nested: options.some((option) => option.nested)
      };
    }
    case "repeat": {
      const item = measurePattern(node.item);
      return {
        minLength: item.minLength * node.min,
        maxLength: item.maxLength === 0 ? 0 : item.maxLength * node.max,
        bytes: item.bytes,
        required: node.min > 0 ? item.required : NO_BYTES,
        nested: item.nested || node.max > 1 && varies(node.item)
      };
    }
  }
}
function join(items) {
  return {
    minLength: items.reduce((sum, item) => sum + item.minLength, 0),
    maxLength: items.reduce((sum, item) => sum + item.maxLength, 0),
    bytes: union(items.map((item) => item.bytes)),
    required: union(items.map((item) => item.required)),
    nested: items.some((item) => item.nested)
  };
}
var NO_BYTES = new Uint8Array(256);
function onlyByte(bytes) {
  return bytes.reduce((sum, on) => sum + on, 0) === 1 ? bytes : NO_BYTES;
}
function union(sets) {
  const bytes = new Uint8Array(256);
  for (const set of sets) for (let code = 0; code < 256; code++) if (set[code] === 1) bytes[code] = 1;
  return bytes;
}
function intersection(a, b) {
  return a.map((on, code) => on === 1 && b[code] === 1 ? 1 : 0);
}
function varies(node) {
  if (node.kind === "repeat") return node.min !== node.max || varies(node.item);
  if (node.kind === "sequence") return node.items.some(varies);
  if (node.kind === "either") return node.options.some(varies);
  return false;
}

// src/scan/secrets/pattern/syntax.ts
var PatternError = class extends Error {
  name = "PatternError";
};
function parsePattern(source, ignoreCase) {
  let at = 0;
  function fail(message) {
    throw new PatternError(`${message} at character ${at + 1} of the pattern`);
  }
  function either() {
    const options = [sequence()];
    while (source[at] === "|") {
      at++;
      options.push(sequence());
    }
    return options.length === 1 && options[0] !== void 0 ? options[0] : { kind: "either", options };
  }
  function sequence() {
    const items = [];
    while (at < source.length && source[at] !== "|" && source[at] !== ")") items.push(quantified());
    return { kind: "sequence", items };
  }
  function quantified() {
    const item = atom();
    const range = quantifier();
    if (range === null) return item;
    if (item.kind === "assertion") fail("a quantified assertion");
    if (source[at] === "?") at++;
    return { kind: "repeat", item, min: range[0], max: range[1] };
  }
  function quantifier() {
    const sign = source[at];
    if (sign === "?" || sign === "*" || sign === "+") {
      at++;
      return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY];
    }
    const braces = /^\{(\d{1,5})(,(\d{0,5}))?\}/.exec(source.slice(at, at + 16));
    if (braces === null) return null;
    at += braces[0].length;
    const min = Number(braces[1]);
    if (braces[2] === void 0) return [min, min];
    return [min, braces[3] === "" ? Number.POSITIVE_INFINITY : Number(braces[3])];
  }
  function atom() {
    const char = source[at];
    if (char === "(") return group();
    if (char === "[") return set(characterClass());
    if (char === "^" || char === "$") {
      at++;
      return { kind: "assertion" };
    }
    if (char === ".") {
      at++;
      return set(all().map((_, byte2) => byte2 === 10 || byte2 === 13 ? 0 : 1));
    }
    if (char === "\\") return outsideEscape();
    if (char === "*" || char === "+" || char === "?" || char === ")") fail(`an unexpected ${char}`);
    at++;
    return set(one(char ?? ""));
  }
  function group() {
    const opening = /^\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/.exec(source.slice(at))?.[0] ?? "(";
    if (opening === "(" && source[at + 1] === "?") fail("an unknown kind of group");
    at += opening.length;
    const body = either();
    if (source[at] !== ")") fail("an unclosed group");
    at++;
    return /[=!]$/.test(opening) ? { kind: "assertion" } : body;
  }
  function outsideEscape() {
    const next = source[at + 1];
    if (next === "b" || next === "B") {
      at += 2;
      return { kind: "assertion" };
    }
    return set(escaped());
  }
  function escaped() {
    const next = source[at + 1] ?? fail("a lone backslash");
    at += 2;
    if (/[dws]/i.test(next)) return classEscape(next);
    const simple = { n: 10, r: 13, t: 9, f: 12, v: 11 }[next];
    if (simple !== void 0) return byte(simple);
    if (next === "x") {
      const hex = source.slice(at, at + 2);
      if (!/^[0-9a-f]{2}$/i.test(hex)) fail("a broken \\x escape");
      at += 2;
      return byte(Number.parseInt(hex, 16));
    }
    if (/[A-Za-z0-9]/.test(next)) fail(`the escape \\${next}`);
    return one(next);
  }
  function characterClass() {
    at++;
    const negated = source[at] === "^";
    if (negated) at++;
    const bytes = new Uint8Array(256);
    while (source[at] !== "]") {
      if (at >= source.length) fail("an unclosed class");
      const low = member();
      if (source[at] === "-" && source[at + 1] !== "]" && at + 1 < source.length) {
        at++;
        addRange(bytes, low, member());
      } else add(bytes, low);
    }
    at++;
    return negated ? bytes.map((on) => 1 - on) : bytes;
  }
  function member() {
    if (source[at] === "\\") return source[at + 1] === "b" ? fail("\\b in a class") : escaped();
    const char = source[at] ?? fail("an unclosed class");
    at++;
    return one(char, false);
  }
  function addRange(bytes, low, high) {
    const from = low.indexOf(1);
    const to = high.indexOf(1);
    if (to < from) fail("a range out of order");
    for (let code = from; code <= to; code++) bytes[code] = 1;
  }
  function one(char, fold = ignoreCase) {
    const code = char.charCodeAt(0);
    if (code > 127) fail("a character outside ASCII");
    const bytes = byte(code);
    return fold ? folded(bytes) : bytes;
  }
  function set(bytes) {
    return { kind: "set", bytes: ignoreCase ? folded(bytes) : bytes };
  }
  const tree = either();
  if (at < source.length) fail("an unopened )");
  return tree;
}
function all() {
  return new Uint8Array(256).fill(1);
}
function byte(code) {
  const bytes = new Uint8Array(256);
  bytes[code] = 1;
  return bytes;
}
function add(bytes, more) {
  for (let code = 0; code < 256; code++) if (more[code] === 1) bytes[code] = 1;
}
function folded(bytes) {
  const both = bytes.slice();
  for (let upper = 65; upper <= 90; upper++) {
    if (bytes[upper] === 1) both[upper + 32] = 1;
    if (bytes[upper + 32] === 1) both[upper] = 1;
  }
  return both;
}
function classEscape(letter) {
  const test = { d: /\d/, w: /\w/, s: /[\t-\r \xa0]/ }[letter.toLowerCase()];
  const bytes = new Uint8Array(256);
  for (let code = 0; code < 256; code++) if (test?.test(String.fromCharCode(code))) bytes[code] = 1;
  return letter === letter.toLowerCase() ? bytes : bytes.map((on) => 1 - on);
}

// src/scan/secrets/rules/rule.ts
var RULE_KINDS = ["token", "window", "assignment", "generic", "kubernetes"];
var CHECKS = [
  "github-crc",
  "npm-crc",
  "crc-tail",
  "aws-account",
  "jwt",
  "slack",
  "pem",
  "url-password",
  "grafana-crc",
  "basic-auth"
];

// src/scan/secrets/rules/rule-lint.ts
var LONGEST_MATCH = 16384;
var SHORTEST_KEYWORD = 4;
var ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
var HTTPS = /^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/;
function lintProvider(source) {
  const problems = [];
  if (source.revoke === void 0 && source.remedy === void 0) {
    problems.push(`${source.provider}: neither revoke nor remedy says what to do when a value leaks`);
  }
  for (const page of [source.revoke, source.log]) {
    if (page !== void 0 && !HTTPS.test(page)) problems.push(`${source.provider}: ${page} is no https address`);
  }
  for (const rule of source.rules) for (const problem of lintRule(rule)) problems.push(`${rule.id}: ${problem}`);
  return problems;
}
function lintRule(rule) {
  const problems = [];
  if (!ID.test(rule.id)) problems.push("the id must be words in lower case joined by -");
  if (rule.kind !== void 0 && !RULE_KINDS.includes(rule.kind)) problems.push(`unknown kind ${rule.kind}`);
  if (rule.check !== void 0 && !CHECKS.includes(rule.check)) problems.push(`unknown check ${rule.check}`);
  if (rule.keywords.length === 0) problems.push("no keyword: the rule would run on every byte");
  for (const keyword of rule.keywords) {
    if (keyword.length < SHORTEST_KEYWORD) problems.push(`keyword ${keyword} is shorter than ${SHORTEST_KEYWORD}`);
    if (/[^\x20-\x7e]/.test(keyword)) problems.push("a keyword may hold printable ASCII only");
  }
  problems.push(...lintPattern(rule));
  for (const allowed of rule.allow ?? []) problems.push(...patternProblems(allowed, false, "allow"));
  return problems;
}
function lintPattern(rule) {
  const needsPattern = rule.kind !== "generic" && rule.kind !== "kubernetes";
  if (!needsPattern) return rule.pattern === void 0 ? [] : [`a ${rule.kind} rule takes no pattern`];
  if (rule.pattern === void 0) return ["no pattern"];
  const problems = patternProblems(rule.pattern, rule.ignoreCase === true, "pattern");
  if (problems.length > 0 || (rule.kind ?? "token") !== "token") return problems;
  const shortest = measureSource(rule.pattern, rule.ignoreCase === true).minLength;
  return shortest < SHORTEST_KEYWORD ? ["the pattern can match less than a keyword"] : [];
}
function patternProblems(pattern, ignoreCase, what) {
  try {
    new RegExp(pattern);
    const measure = measureSource(pattern, ignoreCase);
    if (measure.maxLength === Number.POSITIVE_INFINITY) return [`${what}: a quantifier has no upper bound`];
    if (measure.nested) return [`${what}: a repeated group varies in length (nested quantifiers)`];
    if (measure.maxLength > LONGEST_MATCH) return [`${what}: matches more than ${LONGEST_MATCH} bytes`];
    return [];
  } catch (error) {
    if (error instanceof PatternError || error instanceof SyntaxError) return [`${what}: ${error.message}`];
    throw error;
  }
}
function measureSource(pattern, ignoreCase) {
  return measurePattern(parsePattern(pattern, ignoreCase));
}

// src/scan/secrets/rules/compile.ts
var LEFT = "(?<=^|[^A-Za-z0-9_]|\\\\[nrt])";
function compileRules(sources) {
  const rules = [];
  const starts = /* @__PURE__ */ new Map();
  for (const source of sources) {
    for (const rule of source.rules) {
      const number = rules.length;
      rules.push(compileRule(source, rule));
      for (const keyword of spellings(rule)) {
        const exact = isExact(rule);
        const text = exact ? keyword : keyword.toLowerCase();
        const known = starts.get(`${exact} ${text}`);
        if (known === void 0) starts.set(`${exact} ${text}`, { text, exact, rules: [number] });
        else known.rules.push(number);
      }
    }
  }
  const keywords = [...starts.values()];
  const hash = hashParts([JSON.stringify(rules), JSON.stringify(keywords)], 16);
  return { version: 1, hash, rules, keywords, automaton: buildAutomaton(keywords) };
}
function spellings(rule) {
  const all2 = new Set(rule.keywords);
  if (rule.kind !== "assignment" && rule.kind !== "generic") return all2;
  for (const keyword of rule.keywords) {
    if (!/^[a-z0-9]+(?:_[a-z0-9]+)+$/i.test(keyword)) continue;
    for (const joint of ["-", ".", ""]) all2.add(keyword.replaceAll("_", joint));
  }
  for (const keyword of all2) {
    for (const other of all2)
      if (other !== keyword && keyword.toLowerCase().includes(other.toLowerCase())) all2.delete(keyword);
  }
  return all2;
}
function isExact(rule) {
  const kind = rule.kind ?? "token";
  return (kind === "token" || kind === "window") && rule.ignoreCase !== true && rule.foldKeywords !== true;
}
function compileRule(source, rule) {
  const kind = rule.kind ?? "token";
  const pattern = rule.pattern ?? "";
  const measure = measureSource(pattern, rule.ignoreCase === true);
  return {
    id: rule.id,
    provider: source.provider,
    title: rule.title,
    severity: rule.severity,
    confidence: rule.confidence ?? (kind === "token" || kind === "window" ? "high" : "medium"),
    kind,
    pattern: rule.boundaries === false ? pattern : bounded(kind, pattern),
    flags: (kind === "window" ? "dg" : "dy") + (rule.ignoreCase === true ? "i" : ""),
    minLength: measure.minLength,
    maxLength: measure.maxLength,
    bytes: hexSet(measure.bytes),
    telling: tellingByte(rule, measure.required),
    entropy: rule.entropy ?? 0,
    check: rule.check ?? null,
    allow: rule.allow ?? [],
    revoke: source.revoke ?? null,
    remedy: source.remedy ?? null,
    log: source.log ?? null
  };
}
function bounded(kind, pattern) {
  if (pattern === "") return "";
  if (kind === "assignment") return `(?:${pattern})$`;
  const left = /^(?:\\?[A-Za-z0-9_]|[([])/.test(pattern) && !/^\\[^dw]/.test(pattern) ? LEFT : "";
  return `${left}(?:${pattern})${rightBoundary(pattern)}`;
}
function rightBoundary(pattern) {
  const last = /\[((?:[^\]\\]|\\.)*)\](?:\{[\d,]+\})?\)*\??$/.exec(pattern)?.[1];
  if (last === void 0) return /[A-Za-z0-9}]$/.test(pattern) ? "(?![A-Za-z0-9_])" : "";
  return last.startsWith("^") ? "" : `(?![A-Za-z0-9_${last.endsWith("-") ? "-" : ""}])`;
}
function tellingByte(rule, required) {
  const inKeywords = new Set(Buffer.from(rule.keywords.join(""), "latin1"));
  const at = required.findIndex((on, code) => on === 1 && !inKeywords.has(code));
  return at === -1 ? null : at;
}
function hexSet(bytes) {
  const bits = Buffer.alloc(32);
  for (let code = 0; code < 256; code++)
    if (bytes[code] === 1) bits[code >> 3] = (bits[code >> 3] ?? 0) | 1 << (code & 7);
  return bits.toString("hex");
}

export {
  PatternError,
  lintProvider,
  lintRule,
  measureSource,
  compileRules
};
