import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all2) => {
  for (var name in all2)
    __defProp(target, name, { get: all2[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));

// src/util/hash.ts
import { createHash } from "node:crypto";
function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}
function hashParts(parts, length = 32) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest("hex").slice(0, length);
}
var init_hash = __esm({
  "src/util/hash.ts"() {
    "use strict";
  }
});

// src/scan/secrets/rules/automaton.ts
function triggerOf(keyword) {
  return keyword.text.slice(0, LONGEST_TRIGGER);
}
function buildAutomaton(keywords) {
  const classes = byteClasses(keywords);
  const nodes = trie(keywords, classes);
  const order = linkFailures(nodes);
  const outputs = collectOutputs(nodes, order);
  const classCount = 1 + Math.max(...classes);
  const plain2 = order.filter((node) => outputs[node]?.length === 0);
  const accepting = order.filter((node) => outputs[node]?.length !== 0);
  const numbered = [...plain2, ...accepting];
  const newNumber = new Map(numbered.map((node, index) => [node, index]));
  if (numbered.length > 65535) throw new Error("more than 65,535 states: use fewer or shorter keywords");
  const table3 = Buffer.alloc(numbered.length * classCount * 2);
  const full = transitions(nodes, order, classCount);
  numbered.forEach((node, index) => {
    for (let cls = 0; cls < classCount; cls++) {
      const target = full[node]?.[cls] ?? 0;
      table3.writeUInt16LE(newNumber.get(target) ?? 0, (index * classCount + cls) * 2);
    }
  });
  return {
    classes: Buffer.from(classes).toString("base64"),
    classCount,
    next: table3.toString("base64"),
    stateCount: numbered.length,
    firstAccepting: plain2.length,
    keywords: accepting.map((node) => outputs[node] ?? []),
    longestTrigger: Math.max(1, ...keywords.map((keyword) => triggerOf(keyword).length))
  };
}
function foldByte(byte2) {
  return byte2 >= 65 && byte2 <= 90 ? byte2 + 32 : byte2;
}
function byteClasses(keywords) {
  const used = /* @__PURE__ */ new Set();
  for (const keyword of keywords) {
    for (const byte2 of Buffer.from(triggerOf(keyword), "latin1")) used.add(foldByte(byte2));
  }
  const classes = new Uint8Array(256);
  [...used].sort((a, b) => a - b).forEach((byte2, index) => {
    classes[byte2] = index + 1;
  });
  for (let upper = 65; upper <= 90; upper++) classes[upper] = classes[upper + 32] ?? 0;
  return classes;
}
function trie(keywords, classes) {
  const nodes = [{ children: /* @__PURE__ */ new Map(), own: [], fail: 0 }];
  keywords.forEach((keyword, index) => {
    let at = 0;
    for (const byte2 of Buffer.from(triggerOf(keyword), "latin1")) {
      const cls = classes[byte2] ?? 0;
      let next = nodes[at]?.children.get(cls);
      if (next === void 0) {
        next = nodes.length;
        nodes.push({ children: /* @__PURE__ */ new Map(), own: [], fail: 0 });
        nodes[at]?.children.set(cls, next);
      }
      at = next;
    }
    nodes[at]?.own.push(index);
  });
  return nodes;
}
function linkFailures(nodes) {
  const order = [0];
  for (let head = 0; head < order.length; head++) {
    const parent = order[head] ?? 0;
    for (const [cls, child] of nodes[parent]?.children ?? []) {
      order.push(child);
      const node = nodes[child];
      if (node === void 0 || parent === 0) continue;
      let fail = nodes[parent]?.fail ?? 0;
      while (fail !== 0 && !nodes[fail]?.children.has(cls)) fail = nodes[fail]?.fail ?? 0;
      node.fail = nodes[fail]?.children.get(cls) ?? 0;
    }
  }
  return order;
}
function collectOutputs(nodes, order) {
  const outputs = [];
  for (const at of order) {
    const node = nodes[at];
    if (node !== void 0) outputs[at] = [...node.own, ...at === 0 ? [] : outputs[node.fail] ?? []];
  }
  return outputs;
}
function transitions(nodes, order, classCount) {
  const rows = [];
  for (const at of order) {
    const node = nodes[at];
    if (node === void 0) continue;
    const row = at === 0 ? new Uint16Array(classCount) : Uint16Array.from(rows[node.fail] ?? []);
    for (const [cls, child] of node.children) row[cls] = child;
    rows[at] = row;
  }
  return rows;
}
var LONGEST_TRIGGER;
var init_automaton = __esm({
  "src/scan/secrets/rules/automaton.ts"() {
    "use strict";
    LONGEST_TRIGGER = 8;
  }
});

// src/scan/secrets/pattern/keyword.ts
function canBeginWith(node, keyword) {
  const text = Buffer.from(keyword, "latin1");
  const start = new Uint8Array(text.length + 1);
  start[0] = 1;
  return advance(node, start, text)[text.length] === 1;
}
function advance(node, before, text) {
  switch (node.kind) {
    case "set": {
      const after = new Uint8Array(before.length);
      text.forEach((byte2, met) => {
        if (before[met] === 1 && node.bytes[byte2] === 1) after[met + 1] = 1;
      });
      if (before[text.length] === 1) after[text.length] = 1;
      return after;
    }
    case "assertion":
      return before;
    case "sequence":
      return node.items.reduce((met, item) => advance(item, met, text), before);
    case "either":
      return union(node.options.map((option2) => advance(option2, before, text)));
    case "repeat": {
      let round = before;
      const ends = node.min === 0 ? [before] : [];
      for (let count2 = 1; count2 <= node.max; count2++) {
        const next = advance(node.item, round, text);
        const settled = next.every((on, met) => on === round[met]);
        if (count2 >= node.min || settled) ends.push(next);
        if (settled) break;
        round = next;
      }
      return union([new Uint8Array(before.length), ...ends]);
    }
  }
}
function union(sets) {
  return sets.reduce((all2, set) => all2.map((on, met) => on | (set[met] ?? 0)));
}
var init_keyword = __esm({
  "src/scan/secrets/pattern/keyword.ts"() {
    "use strict";
  }
});

// src/scan/secrets/pattern/measure.ts
function measurePattern(node) {
  switch (node.kind) {
    case "set":
      return { minLength: 1, maxLength: 1, bytes: node.bytes, required: onlyByte(node.bytes), nested: false };
    case "assertion":
      return assertion(node.body);
    case "sequence":
      return join3(node.items.map(measurePattern));
    case "either": {
      const options = node.options.map(measurePattern);
      return {
        minLength: Math.min(...options.map((option2) => option2.minLength)),
        maxLength: Math.max(...options.map((option2) => option2.maxLength)),
        bytes: union2(options.map((option2) => option2.bytes)),
        required: options.map((option2) => option2.required).reduce(intersection),
        nested: options.some((option2) => option2.nested)
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
function assertion(body) {
  const inner = body === null ? null : measurePattern(body);
  const maxLength = inner?.maxLength === Number.POSITIVE_INFINITY ? inner.maxLength : 0;
  return { minLength: 0, maxLength, bytes: NO_BYTES, required: NO_BYTES, nested: inner?.nested === true };
}
function join3(items) {
  return {
    minLength: items.reduce((sum, item) => sum + item.minLength, 0),
    maxLength: items.reduce((sum, item) => sum + item.maxLength, 0),
    bytes: union2(items.map((item) => item.bytes)),
    required: union2(items.map((item) => item.required)),
    nested: items.some((item) => item.nested)
  };
}
function onlyByte(bytes) {
  return bytes.reduce((sum, on) => sum + on, 0) === 1 ? bytes : NO_BYTES;
}
function union2(sets) {
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
var NO_BYTES;
var init_measure = __esm({
  "src/scan/secrets/pattern/measure.ts"() {
    "use strict";
    NO_BYTES = new Uint8Array(256);
  }
});

// src/scan/secrets/pattern/byte-sets.ts
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
var init_byte_sets = __esm({
  "src/scan/secrets/pattern/byte-sets.ts"() {
    "use strict";
  }
});

// src/scan/secrets/pattern/syntax.ts
var PatternError;
var init_syntax = __esm({
  "src/scan/secrets/pattern/syntax.ts"() {
    "use strict";
    PatternError = class extends Error {
      name = "PatternError";
    };
  }
});

// src/scan/secrets/pattern/parse.ts
function parsePattern(source, ignoreCase) {
  return new Parser(source, ignoreCase).parse();
}
var LONGEST_BRACES, DEEPEST_GROUP, POINT, Parser;
var init_parse = __esm({
  "src/scan/secrets/pattern/parse.ts"() {
    "use strict";
    init_byte_sets();
    init_syntax();
    LONGEST_BRACES = 16;
    DEEPEST_GROUP = 50;
    POINT = { kind: "assertion", body: null, behind: false };
    Parser = class {
      #source;
      #ignoreCase;
      #at = 0;
      #depth = 0;
      constructor(source, ignoreCase) {
        this.#source = source;
        this.#ignoreCase = ignoreCase;
      }
      parse() {
        const tree = this.#either();
        if (this.#char !== void 0) this.#fail("an unopened )");
        return tree;
      }
      get #char() {
        return this.#source[this.#at];
      }
      get #next() {
        return this.#source[this.#at + 1];
      }
      #fail(message) {
        throw new PatternError(`${message} at character ${this.#at + 1} of the pattern`);
      }
      #either() {
        const options = [this.#sequence()];
        while (this.#char === "|") {
          this.#at++;
          options.push(this.#sequence());
        }
        return options.length === 1 && options[0] !== void 0 ? options[0] : { kind: "either", options };
      }
      #sequence() {
        const items = [];
        while (this.#char !== void 0 && this.#char !== "|" && this.#char !== ")") items.push(this.#quantified());
        return { kind: "sequence", items };
      }
      #quantified() {
        const item = this.#atom();
        const range = this.#quantifier();
        if (range === null) return item;
        if (item.kind === "assertion") this.#fail("a quantified assertion");
        if (this.#char === "?") this.#at++;
        return { kind: "repeat", item, min: range[0], max: range[1] };
      }
      #quantifier() {
        const sign2 = this.#char;
        if (sign2 === "?" || sign2 === "*" || sign2 === "+") {
          this.#at++;
          return [sign2 === "+" ? 1 : 0, sign2 === "?" ? 1 : Number.POSITIVE_INFINITY];
        }
        const ahead = this.#source.slice(this.#at, this.#at + LONGEST_BRACES);
        const braces = /^\{(\d+)(,(\d*))?\}/.exec(ahead);
        if (/^\{(?:\d{6}|\d+,\d{6})/.test(ahead)) this.#fail("a repeat of 100,000 or more");
        if (braces === null) return null;
        this.#at += braces[0].length;
        const min = Number(braces[1]);
        if (braces[2] === void 0) return [min, min];
        return [min, braces[3] === "" ? Number.POSITIVE_INFINITY : Number(braces[3])];
      }
      #atom() {
        const char = this.#char;
        if (char === "(") return this.#group();
        if (char === "[") return this.#set(this.#characterClass());
        if (char === "^" || char === "$") {
          this.#at++;
          return POINT;
        }
        if (char === ".") {
          this.#at++;
          return this.#set(all().map((_, byte2) => byte2 === 10 || byte2 === 13 ? 0 : 1));
        }
        if (char === "\\") return this.#outsideEscape();
        if (char === "*" || char === "+" || char === "?" || char === ")") this.#fail(`an unexpected ${char}`);
        this.#at++;
        return this.#set(this.#one(char ?? ""));
      }
      #group() {
        const opening2 = /^\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/.exec(this.#source.slice(this.#at))?.[0] ?? "(";
        if (opening2 === "(" && this.#next === "?") this.#fail("an unknown kind of group");
        this.#at += opening2.length;
        if (++this.#depth > DEEPEST_GROUP) this.#fail("a group in too many groups");
        const body = this.#either();
        this.#depth--;
        if (this.#char !== ")") this.#fail("an unclosed group");
        this.#at++;
        return /[=!]$/.test(opening2) ? { kind: "assertion", body, behind: opening2[2] === "<" } : body;
      }
      #outsideEscape() {
        const next = this.#next;
        if (next === "b" || next === "B") {
          this.#at += 2;
          return POINT;
        }
        return this.#set(this.#escaped());
      }
      /** Bytes of one escape, inside or outside a class. */
      #escaped() {
        const next = this.#next ?? this.#fail("a lone backslash");
        this.#at += 2;
        if (/[dws]/i.test(next)) return classEscape(next);
        const simple = { n: 10, r: 13, t: 9, f: 12, v: 11 }[next];
        if (simple !== void 0) return byte(simple);
        if (next === "x") {
          const hex2 = this.#source.slice(this.#at, this.#at + 2);
          if (!/^[0-9a-f]{2}$/i.test(hex2)) this.#fail("a broken \\x escape");
          this.#at += 2;
          return byte(Number.parseInt(hex2, 16));
        }
        if (/[A-Za-z0-9]/.test(next)) this.#fail(`the escape \\${next}`);
        return this.#one(next);
      }
      #characterClass() {
        this.#at++;
        const negated = this.#char === "^";
        if (negated) this.#at++;
        const bytes = new Uint8Array(256);
        while (this.#char !== "]") {
          if (this.#char === void 0) this.#fail("an unclosed class");
          const low = this.#member();
          if (this.#char === "-" && this.#next !== "]" && this.#next !== void 0) {
            this.#at++;
            this.#addRange(bytes, low, this.#member());
          } else add(bytes, low);
        }
        this.#at++;
        return negated ? bytes.map((on) => 1 - on) : bytes;
      }
      #member() {
        if (this.#char === "\\") return this.#next === "b" ? this.#fail("\\b in a class") : this.#escaped();
        const char = this.#char ?? this.#fail("an unclosed class");
        this.#at++;
        return this.#one(char, false);
      }
      #addRange(bytes, low, high) {
        const from = low.indexOf(1);
        const to = high.indexOf(1);
        if (to < from) this.#fail("a range out of order");
        for (let code = from; code <= to; code++) bytes[code] = 1;
      }
      #one(char, fold2 = this.#ignoreCase) {
        const code = char.charCodeAt(0);
        if (code > 127) this.#fail("a character outside ASCII");
        const bytes = byte(code);
        return fold2 ? folded(bytes) : bytes;
      }
      #set(bytes) {
        return { kind: "set", bytes: this.#ignoreCase ? folded(bytes) : bytes };
      }
    };
  }
});

// src/scan/secrets/pattern/steps.ts
var ALL, NONE;
var init_steps = __esm({
  "src/scan/secrets/pattern/steps.ts"() {
    "use strict";
    ALL = new Uint8Array(256).fill(1);
    NONE = new Uint8Array(256);
  }
});

// src/scan/secrets/rules/rule.ts
var RULE_KINDS, PROVIDER_CHECKS, CHECKS;
var init_rule = __esm({
  "src/scan/secrets/rules/rule.ts"() {
    "use strict";
    RULE_KINDS = ["token", "window", "assignment", "generic", "kubernetes", "file"];
    PROVIDER_CHECKS = [
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
    CHECKS = [...PROVIDER_CHECKS, "password"];
  }
});

// src/scan/secrets/rules/rule-lint.ts
function lintProvider(source) {
  const problems = [];
  if (source.revoke === void 0 && source.remedy === void 0) {
    problems.push(`${source.provider}: neither revoke nor remedy says what to do when a value leaks`);
  }
  for (const page of [source.revoke, source.log, ...source.rules.map(({ revoke }) => revoke)]) {
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
  if (rule.kind === "file") {
    if (rule.path === void 0) problems.push("no path: the rule would run on every short file");
  } else if (rule.keywords.length === 0) problems.push("no keyword: the rule would run on every byte");
  for (const keyword of rule.keywords) {
    if (keyword.length < SHORTEST_KEYWORD && !RARE.test(keyword))
      problems.push(`keyword ${keyword} is shorter than ${SHORTEST_KEYWORD}`);
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
  if (shortest < SHORTEST_KEYWORD) return ["the pattern can match less than a keyword"];
  const tree = parsePattern(rule.pattern, rule.ignoreCase === true || rule.foldKeywords === true);
  return rule.keywords.filter((keyword) => !canBeginWith(tree, keyword)).map(
    (keyword) => `no match of the pattern begins with the keyword ${keyword}: a rule of kind window looks around it`
  );
}
function patternProblems(pattern, ignoreCase, what) {
  try {
    new RegExp(pattern);
    const measure2 = measureSource(pattern, ignoreCase);
    if (measure2.maxLength === Number.POSITIVE_INFINITY) return [`${what}: a quantifier has no upper bound`];
    if (measure2.nested) return [`${what}: a repeated group varies in length (nested quantifiers)`];
    if (measure2.maxLength > LONGEST_MATCH) return [`${what}: matches more than ${LONGEST_MATCH} bytes`];
    return [];
  } catch (error) {
    if (error instanceof PatternError || error instanceof SyntaxError) return [`${what}: ${error.message}`];
    throw error;
  }
}
function measureSource(pattern, ignoreCase) {
  return measurePattern(parsePattern(pattern, ignoreCase));
}
var LONGEST_MATCH, SHORTEST_KEYWORD, RARE, ID, HTTPS;
var init_rule_lint = __esm({
  "src/scan/secrets/rules/rule-lint.ts"() {
    "use strict";
    init_keyword();
    init_measure();
    init_parse();
    init_steps();
    init_syntax();
    init_rule();
    LONGEST_MATCH = 16384;
    SHORTEST_KEYWORD = 4;
    RARE = /^(?=.*\d)(?=.*[A-Za-z])(?=.*[^A-Za-z0-9\s]).{3}$/;
    ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
    HTTPS = /^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/;
  }
});

// src/scan/secrets/rules/compile.ts
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
        const known2 = starts.get(`${exact} ${text}`);
        if (known2 === void 0) starts.set(`${exact} ${text}`, { text, exact, rules: [number] });
        else known2.rules.push(number);
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
  const measure2 = measureSource(pattern, rule.ignoreCase === true);
  return {
    id: rule.id,
    provider: source.provider,
    title: rule.title,
    severity: rule.severity,
    confidence: rule.confidence ?? (kind === "token" || kind === "window" ? "high" : "medium"),
    kind,
    pattern: rule.boundaries === false ? pattern : bounded(kind, pattern),
    flags: (kind === "window" ? "dg" : "dy") + (rule.ignoreCase === true ? "i" : ""),
    minLength: measure2.minLength,
    maxLength: measure2.maxLength,
    bytes: hexSet(measure2.bytes),
    telling: tellingByte(rule, measure2.required),
    entropy: rule.entropy ?? 0,
    check: rule.check ?? null,
    named: rule.named ?? (kind === "assignment" && !hasOwnForm(measure2.required)),
    runs: rule.runs ?? false,
    allow: rule.allow ?? [],
    ...wayOut(source, rule),
    log: source.log ?? null,
    ...rule.path !== void 0 && { path: rule.path }
  };
}
function wayOut(source, rule) {
  const said = rule.revoke === void 0 && rule.remedy === void 0 ? source : rule;
  return { revoke: said.revoke ?? null, remedy: said.remedy ?? null };
}
function hasOwnForm(required) {
  const fixed = [...required.keys()].filter((code) => required[code] === 1);
  return fixed.length > 1 && fixed.some((code) => /\w/.test(String.fromCharCode(code)));
}
function bounded(kind, pattern) {
  if (pattern === "") return "";
  if (kind === "assignment" || kind === "file") return `(?:${pattern})$`;
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
var LEFT;
var init_compile = __esm({
  "src/scan/secrets/rules/compile.ts"() {
    "use strict";
    init_hash();
    init_automaton();
    init_rule_lint();
    LEFT = "(?<=^|[^A-Za-z0-9_]|\\\\[nrt])";
  }
});

// node_modules/js-yaml/dist/js-yaml.mjs
var js_yaml_exports = {};
__export(js_yaml_exports, {
  CHOMPING_CLIP: () => CHOMPING_CLIP,
  CHOMPING_KEEP: () => CHOMPING_KEEP,
  CHOMPING_MODE: () => CHOMPING_MODE,
  CHOMPING_STRIP: () => CHOMPING_STRIP,
  COLLECTION_STYLE: () => COLLECTION_STYLE,
  COLLECTION_STYLE_BLOCK: () => COLLECTION_STYLE_BLOCK,
  COLLECTION_STYLE_FLOW: () => COLLECTION_STYLE_FLOW,
  CORE_SCHEMA: () => CORE_SCHEMA,
  DEFAULT_SCALAR_STYLE_RULES: () => DEFAULT_SCALAR_STYLE_RULES,
  DUMP_SCHEMA: () => DUMP_SCHEMA,
  EVENT_ALIAS: () => EVENT_ALIAS,
  EVENT_DOCUMENT: () => EVENT_DOCUMENT,
  EVENT_ID: () => EVENT_ID,
  EVENT_MAPPING: () => EVENT_MAPPING,
  EVENT_POP: () => EVENT_POP,
  EVENT_SCALAR: () => EVENT_SCALAR,
  EVENT_SEQUENCE: () => EVENT_SEQUENCE,
  FAILSAFE_SCHEMA: () => FAILSAFE_SCHEMA,
  JSON_SCHEMA: () => JSON_SCHEMA,
  NOT_RESOLVED: () => NOT_RESOLVED,
  SCALAR_STYLE: () => SCALAR_STYLE,
  SCALAR_STYLE_DOUBLE_QUOTED: () => SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_FOLDED_BLOCK: () => SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK: () => SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_PLAIN: () => SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED: () => SCALAR_STYLE_SINGLE_QUOTED,
  Schema: () => Schema,
  VISIT_BREAK: () => VISIT_BREAK,
  VISIT_SKIP: () => VISIT_SKIP,
  YAML11_SCHEMA: () => YAML11_SCHEMA,
  YAMLException: () => YAMLException,
  binaryTag: () => binaryTag,
  boolCoreTag: () => boolCoreTag,
  boolJsonTag: () => boolJsonTag,
  boolYaml11Tag: () => boolYaml11Tag,
  constructFromEvents: () => constructFromEvents,
  defineMappingTag: () => defineMappingTag,
  defineScalarTag: () => defineScalarTag,
  defineSequenceTag: () => defineSequenceTag,
  dump: () => dump,
  eventsToAst: () => eventsToAst,
  floatCoreTag: () => floatCoreTag,
  floatJsonTag: () => floatJsonTag,
  floatYaml11Tag: () => floatYaml11Tag,
  getScalarValue: () => getScalarValue,
  intCoreTag: () => intCoreTag,
  intJsonTag: () => intJsonTag,
  intYaml11Tag: () => intYaml11Tag,
  jsToAst: () => jsToAst,
  legacyMapTag: () => legacyMapTag,
  load: () => load,
  loadAll: () => loadAll,
  mapTag: () => mapTag,
  mergeTag: () => mergeTag,
  nullCoreTag: () => nullCoreTag,
  nullJsonTag: () => nullJsonTag,
  nullYaml11Tag: () => nullYaml11Tag,
  omapTag: () => omapTag,
  pairsTag: () => pairsTag,
  parseEvents: () => parseEvents,
  present: () => present,
  realMapTag: () => realMapTag,
  seqTag: () => seqTag,
  setTag: () => setTag,
  strTag: () => strTag,
  timestampTag: () => timestampTag,
  visit: () => visit
});
function defineScalarTag(tagName, options) {
  return {
    tagName,
    nodeKind: "scalar",
    implicit: options.implicit ?? false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    implicitFirstChars: options.implicitFirstChars ?? null,
    resolve: options.resolve,
    identify: options.identify,
    represent: options.represent ?? ((data) => String(data)),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineSequenceTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "sequence",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addItem: options.addItem,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function defineMappingTag(tagName, options) {
  const carrierIsResult = options.finalize === void 0;
  return {
    tagName,
    nodeKind: "mapping",
    implicit: false,
    matchByTagPrefix: options.matchByTagPrefix ?? false,
    create: options.create,
    addPair: options.addPair,
    has: options.has,
    keys: options.keys,
    get: options.get,
    finalize: options.finalize ?? ((carrier) => carrier),
    carrierIsResult,
    identify: options.identify,
    represent: options.represent ?? ((data) => data),
    representTagName: options.representTagName ?? (() => tagName)
  };
}
function parseYamlInteger$2(source) {
  let value = source;
  let sign2 = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign2 = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign2 * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign2 * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign2 * parseInt(value.slice(2), 16);
  return sign2 * parseInt(value, 10);
}
function resolveYamlInteger$2(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN$1.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$2(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function parseYamlInteger$1(source) {
  let value = source;
  let sign2 = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign2 = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign2 * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign2 * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign2 * parseInt(value.slice(2), 16);
  return sign2 * parseInt(value, 10);
}
function resolveYamlInteger$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_INTEGER_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  } else if (!YAML_INTEGER_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger$1(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function parseYamlInteger(source) {
  let value = source.replace(/_/g, "");
  let sign2 = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign2 = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign2 * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign2 * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part of value.split(":")) result = result * 60 + Number(part);
    return sign2 * result;
  }
  if (value !== "0" && value[0] === "0") return sign2 * parseInt(value, 8);
  return sign2 * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign2 = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign2 * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN$1.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$2(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlFloat$1(source, isExplicit) {
  if (isExplicit) {
    if (!YAML_FLOAT_EXPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
    let value = source.toLowerCase();
    const sign2 = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign2 * parseFloat(value);
    return Number.isFinite(result2) ? result2 : NOT_RESOLVED;
  }
  if (!YAML_FLOAT_IMPLICIT_PATTERN.test(source)) return NOT_RESOLVED;
  const result = Number(source);
  if (Number.isFinite(result)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat$1(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlFloat(source) {
  if (!YAML_FLOAT_PATTERN.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase().replace(/_/g, "");
  const sign2 = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign2 === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part of value.split(":")) result = result * 60 + Number(part);
    result *= sign2;
  } else result = sign2 * parseFloat(value);
  if (Number.isFinite(result) || YAML_FLOAT_SPECIAL_PATTERN.test(source)) return result;
  return NOT_RESOLVED;
}
function representYamlFloat(object) {
  if (isNaN(object)) return ".nan";
  if (object === Number.POSITIVE_INFINITY) return ".inf";
  if (object === Number.NEGATIVE_INFINITY) return "-.inf";
  if (Object.is(object, -0)) return "-0.0";
  const result = object.toString(10);
  return /^[-+]?[0-9]+e/.test(result) ? result.replace("e", ".e") : result;
}
function resolveYamlBinary(source) {
  const input = source.replace(/\s/g, "");
  if (input.length % 4 !== 0 || !BASE64_PATTERN.test(input)) return NOT_RESOLVED;
  const binary = atob(input);
  const result = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) result[index] = binary.charCodeAt(index);
  return result;
}
function representYamlBinary(object) {
  let binary = "";
  for (let index = 0; index < object.length; index++) binary += String.fromCharCode(object[index]);
  return btoa(binary);
}
function makeUtcDate(year, month, day, hour = 0, minute = 0, second = 0, fraction = 0) {
  const date = new Date(Date.UTC(year, month, day, hour, minute, second, fraction));
  date.setUTCFullYear(year, month, day);
  return date;
}
function resolveYamlTimestamp(source) {
  let match = YAML_DATE_REGEXP.exec(source);
  if (match === null) match = YAML_TIMESTAMP_REGEXP.exec(source);
  if (match === null) return NOT_RESOLVED;
  const year = +match[1];
  const month = +match[2] - 1;
  const day = +match[3];
  if (!match[4]) {
    const date2 = makeUtcDate(year, month, day);
    if (date2.getUTCFullYear() !== year || date2.getUTCMonth() !== month || date2.getUTCDate() !== day) return NOT_RESOLVED;
    return date2;
  }
  const hour = +match[4];
  const minute = +match[5];
  const second = +match[6];
  let fraction = 0;
  if (hour > 23 || minute > 59 || second > 59) return NOT_RESOLVED;
  if (match[7]) {
    let value = match[7].slice(0, 3);
    while (value.length < 3) value += "0";
    fraction = +value;
  }
  const date = makeUtcDate(year, month, day, hour, minute, second, fraction);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month || date.getUTCDate() !== day) return NOT_RESOLVED;
  if (match[9]) {
    const offsetHour = +match[10];
    const offsetMinute = +(match[11] || 0);
    if (offsetHour > 23 || offsetMinute > 59) return NOT_RESOLVED;
    const offset = (offsetHour * 60 + offsetMinute) * 6e4;
    date.setTime(date.getTime() - (match[9] === "-" ? -offset : offset));
  }
  return date;
}
function isPlainObject(data) {
  if (data === null || typeof data !== "object" || Array.isArray(data)) return false;
  const prototype = Object.getPrototypeOf(data);
  return prototype === null || prototype === Object.prototype;
}
function pick(object, keys) {
  const result = {};
  for (const key of keys) if (object[key] !== void 0) result[key] = object[key];
  return result;
}
function createTagDefinitionMap() {
  return {
    scalar: /* @__PURE__ */ Object.create(null),
    sequence: /* @__PURE__ */ Object.create(null),
    mapping: /* @__PURE__ */ Object.create(null)
  };
}
function createTagDefinitionListMap() {
  return {
    scalar: [],
    sequence: [],
    mapping: []
  };
}
function compileTags(tags) {
  const result = [];
  for (const tag of tags) {
    let index = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index = previousIndex;
        break;
      }
    }
    result[index] = tag;
  }
  return result;
}
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index = 0; index < array.length; index++) {
      if (Array.isArray(array[index])) return null;
      if (typeof array[index] === "object" && Object.prototype.toString.call(array[index]) === "[object Object]") array[index] = "[object Object]";
    }
    return String(array);
  }
  if (typeof key === "object" && Object.prototype.toString.call(key) === "[object Object]") return "[object Object]";
  return String(key);
}
function getLine(buffer, lineStart, lineEnd, position, maxLineLength) {
  let head = "";
  let tail = "";
  const maxHalfLength = Math.floor(maxLineLength / 2) - 1;
  if (position - lineStart > maxHalfLength) {
    head = " ... ";
    lineStart = position - maxHalfLength + head.length;
  }
  if (lineEnd - position > maxHalfLength) {
    tail = " ...";
    lineEnd = position + maxHalfLength - tail.length;
  }
  return {
    str: head + buffer.slice(lineStart, lineEnd).replace(/\t/g, "\u2192") + tail,
    pos: position - lineStart + head.length
  };
}
function padStart(string, max) {
  return " ".repeat(Math.max(max - string.length, 0)) + string;
}
function makeSnippet(mark, options) {
  if (!mark.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i = 1; i <= opts.linesBefore; i++) {
    if (foundLineNo - i < 0) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo - i], lineEnds[foundLineNo - i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark.line - i + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i = 1; i <= opts.linesAfter; i++) {
    if (foundLineNo + i >= lineEnds.length) break;
    const line2 = getLine(mark.buffer, lineStarts[foundLineNo + i], lineEnds[foundLineNo + i], mark.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark.line + i + 1).toString(), lineNoLength)} | ${line2.str}
`;
  }
  return result.replace(/\n$/, "");
}
function formatError(exception, compact) {
  let where = "";
  if (!exception.mark) return exception.reason;
  if (exception.mark.name) where += `in "${exception.mark.name}" `;
  where += `(${exception.mark.line + 1}:${exception.mark.column + 1})`;
  if (!compact && exception.mark.snippet) where += `

${exception.mark.snippet}`;
  return `${exception.reason} ${where}`;
}
function simpleEscapeSequence(c) {
  switch (c) {
    case 48:
      return "\0";
    case 97:
      return "\x07";
    case 98:
      return "\b";
    case 116:
      return "	";
    case 9:
      return "	";
    case 110:
      return "\n";
    case 118:
      return "\v";
    case 102:
      return "\f";
    case 114:
      return "\r";
    case 101:
      return "\x1B";
    case 32:
      return " ";
    case 34:
      return '"';
    case 47:
      return "/";
    case 92:
      return "\\";
    case 78:
      return "\x85";
    case 95:
      return "\xA0";
    case 76:
      return "\u2028";
    case 80:
      return "\u2029";
    default:
      return "";
  }
}
function charFromCodepoint(c) {
  if (c <= 65535) return String.fromCharCode(c);
  return String.fromCharCode((c - 65536 >> 10) + 55296, (c - 65536 & 1023) + 56320);
}
function fromHexCode$1(c) {
  if (c >= 48 && c <= 57) return c - 48;
  return (c | 32) - 97 + 10;
}
function escapedHexLen$1(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  return 8;
}
function skipFoldedBreaks(input, position, end) {
  let breaks = 0;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10) {
      breaks++;
      position++;
    } else if (ch === 13) {
      breaks++;
      position++;
      if (input.charCodeAt(position) === 10) position++;
    } else if (ch === 32 || ch === 9) position++;
    else break;
  }
  return {
    position,
    breaks
  };
}
function foldedBreaks(count2) {
  if (count2 === 1) return " ";
  return "\n".repeat(count2 - 1);
}
function getPlainValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks);
      position = captureStart = captureEnd = fold2.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks);
      position = captureStart = captureEnd = fold2.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start, end) {
  let result = "";
  let position = start;
  let captureStart = start;
  let captureEnd = start;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 92) {
      result += input.slice(captureStart, position);
      position++;
      const escaped = input.charCodeAt(position);
      if (escaped === 10 || escaped === 13) position = skipFoldedBreaks(input, position, end).position;
      else if (escaped < 256 && simpleEscapeCheck[escaped]) {
        result += simpleEscapeMap[escaped];
        position++;
      } else {
        let hexLength = escapedHexLen$1(escaped);
        let hexResult = 0;
        for (; hexLength > 0; hexLength--) {
          position++;
          const digit = fromHexCode$1(input.charCodeAt(position));
          hexResult = (hexResult << 4) + digit;
        }
        result += charFromCodepoint(hexResult);
        position++;
      }
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold2 = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold2.breaks);
      position = captureStart = captureEnd = fold2.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start, end, indent, chomping, folded3) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start, end).replace(/\r\n?/g, "\n");
  const lines = region === "" ? [] : (region.endsWith("\n") ? region.slice(0, -1) : region).split("\n");
  let result = "";
  let didReadContent = false;
  let emptyLines = 0;
  let atMoreIndented = false;
  for (const line of lines) {
    let column = 0;
    while (column < textIndent && line.charCodeAt(column) === 32) column++;
    if (indent < 0 || column >= line.length) {
      emptyLines++;
      continue;
    }
    const content = line.slice(textIndent);
    const first = content.charCodeAt(0);
    if (folded3) {
      if (first === 32 || first === 9) {
        atMoreIndented = true;
        result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
      } else if (atMoreIndented) {
        atMoreIndented = false;
        result += "\n".repeat(emptyLines + 1);
      } else if (emptyLines === 0) {
        if (didReadContent) result += " ";
      } else result += "\n".repeat(emptyLines);
    } else result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
    result += content;
    didReadContent = true;
    emptyLines = 0;
  }
  if (chomping === CHOMPING_MODE.KEEP) result += "\n".repeat(didReadContent ? 1 + emptyLines : emptyLines);
  else if (chomping !== CHOMPING_MODE.STRIP) {
    if (didReadContent) result += "\n";
  }
  return result;
}
function getScalarValue(input, scalar) {
  if (scalar.valueStart === NO_RANGE$3) return "";
  const { valueStart, valueEnd } = scalar;
  if (scalar.fast) return input.slice(valueStart, valueEnd);
  switch (scalar.style) {
    case SCALAR_STYLE.SINGLE_QUOTED:
      return getSingleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return getDoubleQuotedValue(input, valueStart, valueEnd);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, false);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return getBlockValue(input, valueStart, valueEnd, scalar.indent, scalar.chomping, true);
    default:
      return getPlainValue(input, valueStart, valueEnd);
  }
}
function percentByte(byte2) {
  return "%" + HEX2[byte2 >> 4] + HEX2[byte2 & 15];
}
function tagPercentEncode(source, isSuffix) {
  const allowed = isSuffix ? TAG_SUFFIX_CHARS : TAG_URI_CHARS;
  let result = "";
  for (let index = 0; index < source.length; index++) {
    let ch = source.charCodeAt(index);
    if (ch >= 48 && ch <= 57 || ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122 || allowed.includes(source[index])) {
      result += source[index];
      continue;
    }
    if (ch >= 55296 && ch <= 56319) ch = 65536 + ((ch & 1023) << 10) + (source.charCodeAt(++index) & 1023);
    if (ch < 128) result += percentByte(ch);
    else if (ch < 2048) result += percentByte(192 | ch >> 6) + percentByte(128 | ch & 63);
    else if (ch < 65536) result += percentByte(224 | ch >> 12) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
    else result += percentByte(240 | ch >> 18) + percentByte(128 | ch >> 12 & 63) + percentByte(128 | ch >> 6 & 63) + percentByte(128 | ch & 63);
  }
  return result;
}
function tagPercentDecode(source) {
  let result = "";
  let index = 0;
  while (index < source.length) {
    if (source.charCodeAt(index) !== 37) {
      result += source[index++];
      continue;
    }
    let ch = parseInt(source.slice(index + 1, index + 3), 16);
    index += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source.slice(index + 1, index + 3), 16) & 63;
        index += 3;
      }
    }
    if (ch < 65536) result += String.fromCharCode(ch);
    else {
      ch -= 65536;
      result += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
    }
  }
  return result;
}
function tagNameFull(rawTag2, tagHandlers) {
  if (rawTag2.startsWith("!<") && rawTag2.endsWith(">")) return tagPercentDecode(rawTag2.slice(2, -1));
  const handleEnd = rawTag2.indexOf("!", 1);
  const handle = handleEnd === -1 ? "!" : rawTag2.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle] ?? DEFAULT_TAG_HANDLERS[handle] ?? handle) + tagPercentDecode(rawTag2.slice(handle.length));
}
function tagNameShort(fullTag) {
  let tag = fullTag;
  if (tag.charCodeAt(0) === 33) {
    tag = tag.slice(1);
    return `!${tagPercentEncode(tag, true)}`;
  }
  if (tag.slice(0, 18) === "tag:yaml.org,2002:") return `!!${tagPercentEncode(tag.slice(18), true)}`;
  return `!<${tagPercentEncode(tag, false)}>`;
}
function eventPosition$1(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE$2) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE$2) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE$2) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function throwError$1(state, message) {
  YAMLException.throwAt(state.source, state.position, message, state.filename);
}
function finalizeCollection(state, position, tag, carrier) {
  try {
    return tag.finalize(carrier);
  } catch (error) {
    if (error instanceof YAMLException) throw error;
    YAMLException.throwAt(state.source, position, error instanceof Error ? error.message : String(error), state.filename);
  }
}
function constructScalar(state, event) {
  const source = getScalarValue(state.source, event);
  const rawTag2 = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag2 !== "") {
    if (rawTag2 === "!") return {
      value: source,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag2, state.tagHandlers);
    const scalarTag = state.schema.lookupScalarTag(tagName);
    if (scalarTag) {
      const result = scalarTag.resolve(source, true, tagName);
      if (result === NOT_RESOLVED) throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      return {
        value: result,
        tag: scalarTag
      };
    }
    const collectionTagDef = state.schema.lookupMappingTag(tagName) ?? state.schema.lookupSequenceTag(tagName);
    if (collectionTagDef) {
      if (source !== "") throwError$1(state, `cannot resolve a node with !<${tagName}> explicit tag`);
      const carrier = collectionTagDef.create(tagName);
      return {
        value: collectionTagDef.carrierIsResult ? carrier : finalizeCollection(state, state.position, collectionTagDef, carrier),
        tag: collectionTagDef
      };
    }
    throwError$1(state, `unknown scalar tag !<${tagName}>`);
  }
  if (event.style === SCALAR_STYLE.PLAIN) return state.schema.resolveImplicitScalarTag(source);
  return {
    value: strTag2.resolve(source, false, strTag2.tagName),
    tag: strTag2
  };
}
function collectionTagName(state, event, defaultTagName) {
  const rawTag2 = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag2 === "" || rawTag2 === "!" ? defaultTagName : tagNameFull(rawTag2, state.tagHandlers);
}
function isMappingTag(tag) {
  return tag.nodeKind === "mapping";
}
function chargeMergeWork(state) {
  state.totalMergeKeys++;
  if (state.maxTotalMergeKeys !== -1 && state.totalMergeKeys > state.maxTotalMergeKeys) throwError$1(state, `merge keys exceeded maxTotalMergeKeys (${state.maxTotalMergeKeys})`);
}
function mergeKeys(state, frame, source, sourceTag) {
  chargeMergeWork(state);
  for (const sourceKey of sourceTag.keys(source)) {
    chargeMergeWork(state);
    if (frame.tag.has(frame.value, sourceKey)) continue;
    const err = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    if (err) throwError$1(state, err);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element of source) {
      const elementTag = state.nodeTags.get(element);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element, elementTag);
    }
  } else throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
}
function addMappingValue(state, frame, key, value, tag) {
  state.position = frame.keyPosition;
  if (frame.keyIsMerge) {
    mergeSource(state, frame, value, tag);
    return;
  }
  if (!state.json && frame.tag.has(frame.value, key) && !frame.overridable?.has(key)) throwError$1(state, "duplicated mapping key");
  const err = frame.tag.addPair(frame.value, key, value);
  if (err) throwError$1(state, err);
  frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value, tag);
    const err = frame.tag.addItem(frame.value, value, frame.index++);
    if (err) throwError$1(state, err);
  } else if (frame.hasKey) {
    const key = frame.key;
    frame.key = void 0;
    frame.hasKey = false;
    addMappingValue(state, frame, key, value, tag);
  } else {
    frame.key = value;
    frame.keyPosition = state.position;
    frame.hasKey = true;
    frame.keyIsMerge = tag.tagName === MERGE_TAG_NAME;
  }
}
function storeAnchor(state, event, value, tag, isValueFinal) {
  if (event.anchorStart !== NO_RANGE$2) {
    const anchor = {
      value,
      tag,
      isValueFinal
    };
    state.anchors.set(state.source.slice(event.anchorStart, event.anchorEnd), anchor);
    return anchor;
  }
  return null;
}
function constructFromEvents(events, options) {
  const state = {
    ...DEFAULT_CONSTRUCTOR_OPTIONS,
    ...options,
    events,
    documents: [],
    eventIndex: 0,
    position: 0,
    frames: [],
    anchors: /* @__PURE__ */ new Map(),
    nodeTags: /* @__PURE__ */ new Map(),
    tagHandlers: /* @__PURE__ */ Object.create(null),
    totalMergeKeys: 0,
    aliasCount: 0
  };
  while (state.eventIndex < state.events.length) {
    const event = state.events[state.eventIndex++];
    state.position = eventPosition$1(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT:
        state.anchors = /* @__PURE__ */ new Map();
        state.nodeTags = /* @__PURE__ */ new Map();
        state.aliasCount = 0;
        state.tagHandlers = /* @__PURE__ */ Object.create(null);
        for (const directive2 of event.directives) if (directive2.kind === "tag") state.tagHandlers[directive2.handle] = directive2.prefix;
        state.frames.push({
          kind: "document",
          position: state.position,
          value: void 0,
          hasValue: false
        });
        break;
      case EVENT_ID.SCALAR: {
        const { value, tag } = constructScalar(state, event);
        storeAnchor(state, event, value, tag, true);
        addValue(state, value, tag);
        break;
      }
      case EVENT_ID.SEQUENCE: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:seq");
        const tag = state.schema.lookupSequenceTag(tagName);
        if (!tag) throwError$1(state, `unknown sequence tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "sequence",
          position: state.position,
          value,
          tag,
          anchor,
          index: 0
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const tagName = collectionTagName(state, event, "tag:yaml.org,2002:map");
        const tag = state.schema.lookupMappingTag(tagName);
        if (!tag) throwError$1(state, `unknown mapping tag !<${tagName}>`);
        const value = tag.create(tagName);
        const anchor = storeAnchor(state, event, value, tag, tag.carrierIsResult);
        state.frames.push({
          kind: "mapping",
          position: state.position,
          value,
          tag,
          anchor,
          key: void 0,
          keyPosition: state.position,
          hasKey: false,
          keyIsMerge: false,
          overridable: null
        });
        break;
      }
      case EVENT_ID.ALIAS: {
        if (state.maxAliases !== -1 && ++state.aliasCount > state.maxAliases) throwError$1(state, `aliases exceeded maxAliases (${state.maxAliases})`);
        const name = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name);
        if (!anchor) throwError$1(state, `unidentified alias "${name}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
        addValue(state, anchor.value, anchor.tag);
        break;
      }
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.hasKey) {
          state.position = frame.keyPosition;
          throwError$1(state, "incomplete mapping pair in event stream");
        }
        if (frame.kind === "document") state.documents.push(frame.value);
        else {
          const value = frame.tag.carrierIsResult ? frame.value : finalizeCollection(state, frame.position, frame.tag, frame.value);
          if (frame.anchor) {
            frame.anchor.value = value;
            frame.anchor.isValueFinal = true;
          }
          addValue(state, value, frame.tag);
        }
        break;
      }
    }
  }
  return state.documents;
}
function addDocumentEvent(state, explicitStart, explicitEnd) {
  state.events.push({
    type: EVENT_ID.DOCUMENT,
    explicitStart,
    explicitEnd,
    directives: state.directives
  });
}
function addSequenceEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function insertFlowPairMappingEvent(state, snapshot) {
  state.events.splice(snapshot.eventsLength, 0, {
    type: EVENT_ID.MAPPING,
    start: snapshot.position,
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1,
    style: COLLECTION_STYLE.FLOW
  });
}
function addScalarEvent(state, valueStart, valueEnd, anchorStart, anchorEnd, tagStart, tagEnd, style, chomping = CHOMPING_MODE.CLIP, indent = -1, fast = false) {
  state.events.push({
    type: EVENT_ID.SCALAR,
    valueStart,
    valueEnd,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style,
    chomping,
    indent,
    fast
  });
}
function addAliasEvent(state, anchorStart, anchorEnd) {
  state.events.push({
    type: EVENT_ID.ALIAS,
    anchorStart,
    anchorEnd
  });
}
function addPopEvent(state) {
  state.events.push({ type: EVENT_ID.POP });
}
function addEmptyScalarEvent(state) {
  addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, NO_RANGE$1, SCALAR_STYLE.PLAIN);
}
function emptyProperties() {
  return {
    anchorStart: NO_RANGE$1,
    anchorEnd: NO_RANGE$1,
    tagStart: NO_RANGE$1,
    tagEnd: NO_RANGE$1
  };
}
function snapshotState(state) {
  return {
    position: state.position,
    line: state.line,
    lineStart: state.lineStart,
    lineIndent: state.lineIndent,
    firstTabInLine: state.firstTabInLine,
    eventsLength: state.events.length
  };
}
function restoreState(state, snapshot) {
  state.position = snapshot.position;
  state.line = snapshot.line;
  state.lineStart = snapshot.lineStart;
  state.lineIndent = snapshot.lineIndent;
  state.firstTabInLine = snapshot.firstTabInLine;
  state.events.length = snapshot.eventsLength;
}
function throwError(state, message) {
  YAMLException.throwAt(state.input.slice(0, state.length), state.position, message, state.filename);
}
function isEol(c) {
  return c === 10 || c === 13;
}
function isWhiteSpace(c) {
  return c === 9 || c === 32;
}
function isWsOrEol(c) {
  return isWhiteSpace(c) || isEol(c);
}
function isWsOrEolOrEnd(c) {
  return c === 0 || isWsOrEol(c);
}
function isFlowIndicator(c) {
  return c === 44 || c === 91 || c === 93 || c === 123 || c === 125;
}
function fromDecimalCode(c) {
  return c >= 48 && c <= 57 ? c - 48 : -1;
}
function fromHexCode(c) {
  if (c >= 48 && c <= 57) return c - 48;
  const lc = c | 32;
  if (lc >= 97 && lc <= 102) return lc - 97 + 10;
  return -1;
}
function escapedHexLen(c) {
  if (c === 120) return 2;
  if (c === 117) return 4;
  if (c === 85) return 8;
  return 0;
}
function isSimpleEscape(c) {
  return c === 48 || c === 97 || c === 98 || c === 116 || c === 9 || c === 110 || c === 118 || c === 102 || c === 114 || c === 101 || c === 32 || c === 34 || c === 47 || c === 92 || c === 78 || c === 95 || c === 76 || c === 80;
}
function consumeLineBreak(state) {
  if (state.input.charCodeAt(state.position) === 10) state.position++;
  else {
    state.position++;
    if (state.input.charCodeAt(state.position) === 10) state.position++;
  }
  state.line++;
  state.lineStart = state.position;
  state.lineIndent = 0;
  state.firstTabInLine = -1;
}
function skipSeparationSpace(state, allowComments) {
  let lineBreaks = 0;
  let ch = state.input.charCodeAt(state.position);
  let hasSeparation = state.position === state.lineStart || isWsOrEol(state.input.charCodeAt(state.position - 1));
  while (ch !== 0) {
    while (isWhiteSpace(ch)) {
      hasSeparation = true;
      if (ch === 9 && state.firstTabInLine === -1) state.firstTabInLine = state.position;
      ch = state.input.charCodeAt(++state.position);
    }
    if (allowComments && hasSeparation && ch === 35) do
      ch = state.input.charCodeAt(++state.position);
    while (!isEol(ch) && ch !== 0);
    if (!isEol(ch)) break;
    consumeLineBreak(state);
    lineBreaks++;
    hasSeparation = true;
    ch = state.input.charCodeAt(state.position);
    while (ch === 32) {
      state.lineIndent++;
      ch = state.input.charCodeAt(++state.position);
    }
  }
  return lineBreaks;
}
function testDocumentSeparator(state, position = state.position) {
  const ch = state.input.charCodeAt(position);
  if ((ch === 45 || ch === 46) && ch === state.input.charCodeAt(position + 1) && ch === state.input.charCodeAt(position + 2)) {
    const following = state.input.charCodeAt(position + 3);
    return following === 0 || isWsOrEol(following);
  }
  return false;
}
function skipByteOrderMark(state) {
  if (state.position === state.lineStart && state.input.charCodeAt(state.position) === 65279) {
    state.position++;
    state.lineStart = state.position;
  }
}
function testDocumentBoundary(state) {
  if (state.position !== state.lineStart) return false;
  if (testDocumentSeparator(state)) return true;
  if (state.input.charCodeAt(state.position) !== 65279) return false;
  const snapshot = snapshotState(state);
  skipByteOrderMark(state);
  skipSeparationSpace(state, true);
  const ch = state.input.charCodeAt(state.position);
  const result = state.position === state.lineStart && (ch === 37 || ch === 45 && testDocumentSeparator(state));
  restoreState(state, snapshot);
  return result;
}
function skipUntilLineEnd(state) {
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0 && !isEol(ch)) ch = state.input.charCodeAt(++state.position);
}
function checkPrintable(state, start, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start, end));
  if (match !== null) {
    state.position = start + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start = state.position;
  let isVerbatim = false;
  let isNamed2 = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed2 = true;
    tagHandle = "!!";
    ch = state.input.charCodeAt(++state.position);
  }
  let suffixStart = state.position;
  let tagName;
  if (isVerbatim) {
    while (ch !== 0 && ch !== 62) ch = state.input.charCodeAt(++state.position);
    if (ch !== 62) throwError(state, "unexpected end of the stream within a verbatim tag");
    tagName = state.input.slice(suffixStart, state.position);
    state.position++;
  } else {
    while (ch !== 0 && !isWsOrEol(ch) && !(inFlow && isFlowIndicator(ch))) {
      if (ch === 33) {
        if (!isNamed2) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed2 = true;
          suffixStart = state.position + 1;
        } else throwError(state, "tag suffix cannot contain exclamation marks");
      }
      ch = state.input.charCodeAt(++state.position);
    }
    tagName = state.input.slice(suffixStart, state.position);
    if (PATTERN_FLOW_INDICATORS.test(tagName)) throwError(state, "tag suffix cannot contain flow indicator characters");
  }
  if (tagName && !(isVerbatim ? PATTERN_TAG_URI.test(tagName) : PATTERN_TAG_SUFFIX.test(tagName))) throwError(state, `tag name cannot contain such characters: ${tagName}`);
  if (!isVerbatim && tagHandle !== "!" && tagHandle !== "!!" && !HAS_OWN.call(state.tagHandlers, tagHandle)) throwError(state, `undeclared tag handle "${tagHandle}"`);
  props.tagStart = start;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 39) {
      if (state.input.charCodeAt(state.position + 1) === 39) {
        simple = false;
        state.position += 2;
        continue;
      }
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a single quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a single quoted scalar");
}
function readDoubleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 34) return false;
  state.position++;
  const start = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
      return true;
    }
    if (ch === 92) {
      simple = false;
      const escaped = state.input.charCodeAt(++state.position);
      if (isEol(escaped)) readFlowScalarBreak(state, nodeIndent);
      else if (isSimpleEscape(escaped)) state.position++;
      else {
        let hexLength = escapedHexLen(escaped);
        if (hexLength === 0) throwError(state, "unknown escape sequence");
        while (hexLength-- > 0) {
          state.position++;
          if (fromHexCode(state.input.charCodeAt(state.position)) < 0) throwError(state, "expected hexadecimal character");
        }
        state.position++;
      }
    } else if (isEol(ch)) {
      simple = false;
      readFlowScalarBreak(state, nodeIndent);
    } else if (state.position === state.lineStart && testDocumentSeparator(state)) throwError(state, "unexpected end of the document within a double quoted scalar");
    else if (ch !== 9 && ch < 32) throwError(state, "expected valid JSON character");
    else state.position++;
  }
  throwError(state, "unexpected end of the stream within a double quoted scalar");
}
function readBlockScalar(state, parentIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  let chomping = CHOMPING_MODE.CLIP;
  let indent = -1;
  let detectedIndent = false;
  if (ch !== 124 && ch !== 62) return false;
  const style = ch === 124 ? SCALAR_STYLE.LITERAL_BLOCK : SCALAR_STYLE.FOLDED_BLOCK;
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    const current = state.input.charCodeAt(state.position);
    const digit = fromDecimalCode(current);
    if (current === 43 || current === 45) {
      if (chomping !== CHOMPING_MODE.CLIP) throwError(state, "repeat of a chomping mode identifier");
      chomping = current === 43 ? CHOMPING_MODE.KEEP : CHOMPING_MODE.STRIP;
      state.position++;
    } else if (digit >= 0) {
      if (digit === 0) throwError(state, "bad explicit indentation width of a block scalar; it cannot be less than one");
      if (detectedIndent) throwError(state, "repeat of an indentation width identifier");
      indent = parentIndent + digit - 1;
      detectedIndent = true;
      state.position++;
    } else break;
  }
  let hadWhitespace = false;
  while (isWhiteSpace(state.input.charCodeAt(state.position))) {
    hadWhitespace = true;
    state.position++;
  }
  if (hadWhitespace && state.input.charCodeAt(state.position) === 35) skipUntilLineEnd(state);
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  else if (state.input.charCodeAt(state.position) !== 0) throwError(state, "a line break is expected");
  let contentIndent = detectedIndent ? indent : -1;
  let maxLeadingIndent = 0;
  const valueStart = state.position;
  let valueEnd = state.position;
  while (state.input.charCodeAt(state.position) !== 0) {
    const linePosition = state.position;
    let column = 0;
    while (state.input.charCodeAt(linePosition + column) === 32) column++;
    const first = state.input.charCodeAt(linePosition + column);
    if (first === 0) {
      if (contentIndent >= 0) {
        if (column > contentIndent) valueEnd = linePosition + column;
      } else if (column > 0) valueEnd = linePosition + column;
      break;
    }
    if (testDocumentBoundary(state)) break;
    if (!detectedIndent && contentIndent === -1 && isEol(first)) maxLeadingIndent = Math.max(maxLeadingIndent, column);
    if (!detectedIndent && contentIndent === -1 && !isEol(first)) {
      if (first === 9 && column < parentIndent) {
        state.position = linePosition + column;
        throwError(state, "tab characters must not be used in indentation");
      }
      if (column >= parentIndent && column < maxLeadingIndent) {
        state.position = linePosition + column;
        throwError(state, "bad indentation of a mapping entry");
      }
    }
    if (contentIndent === -1 && first !== 0 && !isEol(first) && column < parentIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    if (!detectedIndent && first !== 0 && !isEol(first) && contentIndent === -1) contentIndent = column;
    const requiredIndent = contentIndent === -1 ? parentIndent + 1 : contentIndent;
    if (first !== 0 && !isEol(first) && column < requiredIndent) {
      state.lineIndent = column;
      state.position = linePosition + column;
      break;
    }
    skipUntilLineEnd(state);
    valueEnd = state.position;
    if (isEol(state.input.charCodeAt(state.position))) {
      consumeLineBreak(state);
      valueEnd = state.position;
    }
  }
  checkPrintable(state, valueStart, valueEnd);
  addScalarEvent(state, valueStart, valueEnd, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, style, chomping, contentIndent);
  return true;
}
function canStartPlainScalar(state, nodeContext) {
  const ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  if (ch === 0 || isWsOrEol(ch) || ch === 35 || ch === 38 || ch === 42 || ch === 33 || ch === 124 || ch === 62 || ch === 39 || ch === 34 || ch === 37 || ch === 64 || ch === 96 || isFlowIndicator(ch)) return false;
  if (ch === 63 || ch === 45) {
    const following = state.input.charCodeAt(state.position + 1);
    if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) return false;
  }
  return true;
}
function readPlainScalar(state, nodeIndent, nodeContext, props) {
  if (!canStartPlainScalar(state, nodeContext)) return false;
  const start = state.position;
  let end = state.position;
  let ch = state.input.charCodeAt(state.position);
  const inFlow = nodeContext === CONTEXT_FLOW_IN;
  let multiline = false;
  while (ch !== 0) {
    if (testDocumentBoundary(state)) break;
    if (ch === 58) {
      const following = state.input.charCodeAt(state.position + 1);
      if (isWsOrEolOrEnd(following) || inFlow && isFlowIndicator(following)) break;
    } else if (ch === 35) {
      if (isWsOrEol(state.input.charCodeAt(state.position - 1))) break;
    } else if (inFlow && isFlowIndicator(ch)) break;
    else if (isEol(ch)) {
      const savedPosition = state.position;
      const savedLine = state.line;
      const savedLineStart = state.lineStart;
      const savedLineIndent = state.lineIndent;
      skipSeparationSpace(state, false);
      if (state.lineIndent >= nodeIndent) {
        multiline = true;
        ch = state.input.charCodeAt(state.position);
        continue;
      }
      state.position = savedPosition;
      state.line = savedLine;
      state.lineStart = savedLineStart;
      state.lineIndent = savedLineIndent;
      break;
    }
    if (!isWhiteSpace(ch)) end = state.position + 1;
    ch = state.input.charCodeAt(++state.position);
  }
  if (end === start) return false;
  checkPrintable(state, start, end);
  addScalarEvent(state, start, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
  return true;
}
function skipFlowSeparationSpace(state, nodeIndent) {
  const startLine = state.line;
  skipSeparationSpace(state, true);
  if (state.line > startLine && state.lineIndent < nodeIndent || state.firstTabInLine !== -1 && state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readFlowCollection(state, nodeIndent, props) {
  const ch = state.input.charCodeAt(state.position);
  const isMapping = ch === 123;
  const start = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  state.position++;
  while (state.input.charCodeAt(state.position) !== 0) {
    skipFlowSeparationSpace(state, nodeIndent);
    let ch2 = state.input.charCodeAt(state.position);
    if (ch2 === terminator) {
      state.position++;
      addPopEvent(state);
      return true;
    } else if (!readNext) throwError(state, "missed comma between flow collection entries");
    else if (ch2 === 44) throwError(state, "expected the node content, but found ','");
    let isPair = false;
    let isExplicitPair = false;
    if (ch2 === 63 && isWsOrEol(state.input.charCodeAt(state.position + 1))) {
      isPair = isExplicitPair = true;
      state.position += 1;
      skipFlowSeparationSpace(state, nodeIndent);
    }
    const entryLine = state.line;
    const entryStart = snapshotState(state);
    const keyWasRead = parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true);
    skipFlowSeparationSpace(state, nodeIndent);
    ch2 = state.input.charCodeAt(state.position);
    if ((isMapping || isExplicitPair || state.line === entryLine) && ch2 === 58) {
      isPair = true;
      state.position++;
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) {
        insertFlowPairMappingEvent(state, entryStart);
        if (!keyWasRead) addEmptyScalarEvent(state);
      } else if (!keyWasRead) addEmptyScalarEvent(state);
      if (!parseNode(state, nodeIndent, CONTEXT_FLOW_IN, false, true)) addEmptyScalarEvent(state);
      skipFlowSeparationSpace(state, nodeIndent);
      if (!isMapping) addPopEvent(state);
    } else if (isMapping && isPair) {
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
    } else if (isMapping) addEmptyScalarEvent(state);
    else if (isPair) {
      insertFlowPairMappingEvent(state, entryStart);
      if (!keyWasRead) addEmptyScalarEvent(state);
      addEmptyScalarEvent(state);
      addPopEvent(state);
    }
    ch2 = state.input.charCodeAt(state.position);
    if (ch2 === 44) {
      readNext = true;
      state.position++;
    } else readNext = false;
  }
  throwError(state, "unexpected end of the stream within a flow collection");
}
function readBlockSequence(state, nodeIndent, props) {
  if (state.firstTabInLine !== -1 || state.input.charCodeAt(state.position) !== 45 || !isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) return false;
  addSequenceEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
  while (state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) {
    if (state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const entryLine = state.line;
    state.position++;
    const hadBreak = skipSeparationSpace(state, true) > 0;
    if (state.firstTabInLine !== -1 && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
    if (hadBreak && state.lineIndent <= nodeIndent) addEmptyScalarEvent(state);
    else parseNode(state, nodeIndent, CONTEXT_BLOCK_IN, false, true);
    skipSeparationSpace(state, true);
    if (state.lineIndent < nodeIndent || state.position >= state.length) break;
    if (state.lineIndent > nodeIndent) throwError(state, "bad indentation of a sequence entry");
    if (state.line === entryLine && state.input.charCodeAt(state.position) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 1))) throwError(state, "bad indentation of a sequence entry");
  }
  addPopEvent(state);
  return true;
}
function readBlockMapping(state, nodeIndent, flowIndent, props) {
  let atExplicitKey = false;
  let detected = false;
  let mappingOpened = false;
  let pendingExplicitKey = false;
  if (state.firstTabInLine !== -1) return false;
  let ch = state.input.charCodeAt(state.position);
  while (ch !== 0) {
    if (!atExplicitKey && state.firstTabInLine !== -1) {
      state.position = state.firstTabInLine;
      throwError(state, "tab characters must not be used in indentation");
    }
    const following = state.input.charCodeAt(state.position + 1);
    const entryLine = state.line;
    if ((ch === 63 || ch === 58) && isWsOrEolOrEnd(following)) {
      if (!mappingOpened) {
        addMappingEvent(state, state.position, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.BLOCK);
        mappingOpened = true;
      }
      if (ch === 63) {
        if (atExplicitKey) addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = true;
      } else if (atExplicitKey) atExplicitKey = false;
      else {
        addEmptyScalarEvent(state);
        detected = true;
        atExplicitKey = false;
      }
      state.position += 1;
      pendingExplicitKey = true;
    } else {
      if (atExplicitKey) {
        addEmptyScalarEvent(state);
        atExplicitKey = false;
      }
      const beforeKey = snapshotState(state);
      if (!parseNode(state, flowIndent, CONTEXT_FLOW_OUT, false, true)) break;
      if (state.line === entryLine) {
        ch = state.input.charCodeAt(state.position);
        while (isWhiteSpace(ch)) ch = state.input.charCodeAt(++state.position);
        if (ch === 58) {
          ch = state.input.charCodeAt(++state.position);
          if (!isWsOrEolOrEnd(ch)) throwError(state, "a whitespace character is expected after the key-value separator within a block mapping");
          if (!mappingOpened) {
            state.events.splice(beforeKey.eventsLength, 0, {
              type: EVENT_ID.MAPPING,
              start: beforeKey.position,
              anchorStart: props.anchorStart,
              anchorEnd: props.anchorEnd,
              tagStart: props.tagStart,
              tagEnd: props.tagEnd,
              style: COLLECTION_STYLE.BLOCK
            });
            mappingOpened = true;
          }
          detected = true;
          atExplicitKey = false;
          pendingExplicitKey = false;
        } else if (detected) throwError(state, "expected ':' after a mapping key");
        else {
          if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
            restoreState(state, beforeKey);
            return false;
          }
          return true;
        }
      } else if (detected) throwError(state, "can not read a block mapping entry; a multiline key may not be an implicit key");
      else {
        if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) {
          restoreState(state, beforeKey);
          return false;
        }
        return true;
      }
    }
    if (parseNode(state, nodeIndent, CONTEXT_BLOCK_OUT, true, pendingExplicitKey)) pendingExplicitKey = false;
    if (!atExplicitKey) {
      if (pendingExplicitKey) {
        addEmptyScalarEvent(state);
        pendingExplicitKey = false;
      }
    }
    skipSeparationSpace(state, true);
    ch = state.input.charCodeAt(state.position);
    if ((state.line === entryLine || state.lineIndent > nodeIndent) && ch !== 0) throwError(state, "bad indentation of a mapping entry");
    else if (state.lineIndent < nodeIndent) break;
  }
  if (!detected) return false;
  if (atExplicitKey) addEmptyScalarEvent(state);
  if (mappingOpened) addPopEvent(state);
  return true;
}
function parseNode(state, parentIndent, nodeContext, allowToSeek, allowCompact, allowPropertyMapping = true) {
  if (state.depth >= state.maxDepth) throwError(state, `nesting exceeded maxDepth (${state.maxDepth})`);
  state.depth++;
  let indentStatus = 1;
  let atNewLine = false;
  let hasContent = false;
  let propertyStart = null;
  const props = emptyProperties();
  let allowBlockScalars = nodeContext === CONTEXT_BLOCK_OUT || nodeContext === CONTEXT_BLOCK_IN;
  let allowBlockCollections = allowBlockScalars;
  const allowBlockStyles = allowBlockScalars;
  if (allowToSeek && skipSeparationSpace(state, true)) {
    atNewLine = true;
    if (state.lineIndent > parentIndent) indentStatus = 1;
    else if (state.lineIndent === parentIndent) indentStatus = 0;
    else indentStatus = -1;
  }
  if (indentStatus === 1) while (true) {
    const ch = state.input.charCodeAt(state.position);
    const propertyState = snapshotState(state);
    if (atNewLine && indentStatus !== 1 && (ch === 33 || ch === 38)) break;
    if (atNewLine && allowBlockStyles && (props.tagStart !== NO_RANGE$1 || props.anchorStart !== NO_RANGE$1) && (ch === 33 || ch === 38)) {
      const fallbackState = snapshotState(state);
      const flowIndent = parentIndent + 1;
      if (readBlockMapping(state, state.position - state.lineStart, flowIndent, props) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) {
        state.depth--;
        return true;
      }
      restoreState(state, fallbackState);
    }
    if (atNewLine && (ch === 33 && props.tagStart !== NO_RANGE$1 || ch === 38 && props.anchorStart !== NO_RANGE$1)) break;
    if (!readTagProperty(state, props, nodeContext === CONTEXT_FLOW_IN) && !readAnchorProperty(state, props)) break;
    if (propertyStart === null) propertyStart = propertyState;
    if (skipSeparationSpace(state, true)) {
      atNewLine = true;
      allowBlockCollections = allowBlockStyles;
      if (state.lineIndent > parentIndent) indentStatus = 1;
      else if (state.lineIndent === parentIndent) indentStatus = 0;
      else indentStatus = -1;
    } else allowBlockCollections = false;
  }
  if (allowBlockCollections) allowBlockCollections = atNewLine || allowCompact;
  if (indentStatus === 1 || nodeContext === CONTEXT_BLOCK_OUT) {
    const flowIndent = nodeContext === CONTEXT_FLOW_IN || nodeContext === CONTEXT_FLOW_OUT ? parentIndent : parentIndent + 1;
    const blockIndent = state.position - state.lineStart;
    if (indentStatus === 1) {
      if (allowBlockCollections && (readBlockSequence(state, blockIndent, props) || readBlockMapping(state, blockIndent, flowIndent, props)) || readFlowCollection(state, flowIndent, props)) hasContent = true;
      else {
        const ch = state.input.charCodeAt(state.position);
        if (propertyStart !== null && allowPropertyMapping && allowBlockStyles && !allowBlockCollections && ch !== 124 && ch !== 62) {
          const fallbackState = snapshotState(state);
          const propertyIndent = propertyStart.position - propertyStart.lineStart;
          restoreState(state, propertyStart);
          if (readBlockMapping(state, propertyIndent, flowIndent, emptyProperties()) && state.events[fallbackState.eventsLength]?.type === EVENT_ID.MAPPING) hasContent = true;
          else restoreState(state, fallbackState);
        }
        if (!hasContent && (allowBlockScalars && readBlockScalar(state, flowIndent, props) || readSingleQuotedScalar(state, flowIndent, props) || readDoubleQuotedScalar(state, flowIndent, props) || readAlias(state, props) || readPlainScalar(state, flowIndent, nodeContext, props))) hasContent = true;
      }
    } else if (indentStatus === 0) hasContent = allowBlockCollections && readBlockSequence(state, blockIndent, props);
  }
  allowBlockScalars = allowBlockScalars && !hasContent;
  if (!hasContent && (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1 || allowBlockScalars)) {
    addScalarEvent(state, NO_RANGE$1, NO_RANGE$1, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN);
    hasContent = true;
  }
  state.depth--;
  return hasContent || props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1;
}
function readDirective(state) {
  if (state.lineIndent > 0 || state.input.charCodeAt(state.position) !== 37) return false;
  state.position++;
  const nameStart = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
  const name = state.input.slice(nameStart, state.position);
  const args = [];
  if (name.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args.push(state.input.slice(start, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name === "YAML") {
    if (state.directives.some((directive2) => directive2.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args[0]
    });
  } else if (name === "TAG") {
    if (args.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle, prefix] = args;
    if (!PATTERN_TAG_HANDLE.test(handle)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle)) throwError(state, `there is a previously declared suffix for "${handle}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle] = prefix;
    state.directives.push({
      kind: "tag",
      handle,
      prefix
    });
  }
  return true;
}
function readDocument(state) {
  state.directives = [];
  state.tagHandlers = /* @__PURE__ */ Object.create(null);
  let hasDirectives = false;
  skipSeparationSpace(state, true);
  while (readDirective(state)) {
    hasDirectives = true;
    skipSeparationSpace(state, true);
  }
  let explicitStart = false;
  let explicitEnd = false;
  let allowCompact = true;
  if (state.lineIndent === 0 && state.input.charCodeAt(state.position) === 45 && state.input.charCodeAt(state.position + 1) === 45 && state.input.charCodeAt(state.position + 2) === 45 && isWsOrEolOrEnd(state.input.charCodeAt(state.position + 3))) {
    explicitStart = true;
    const markerLine = state.line;
    state.position += 3;
    skipSeparationSpace(state, true);
    allowCompact = state.line > markerLine;
  } else if (hasDirectives) throwError(state, "directives end mark is expected");
  const documentEventIndex = state.events.length;
  if (!explicitStart && state.position === state.lineStart && state.input.charCodeAt(state.position) === 46 && testDocumentSeparator(state)) {
    state.position += 3;
    skipSeparationSpace(state, true);
    return;
  }
  addDocumentEvent(state, explicitStart, false);
  if (!parseNode(state, state.lineIndent - 1, CONTEXT_BLOCK_OUT, false, allowCompact, allowCompact)) addEmptyScalarEvent(state);
  skipSeparationSpace(state, true);
  if (state.position === state.lineStart && testDocumentSeparator(state)) {
    explicitEnd = state.input.charCodeAt(state.position) === 46;
    if (explicitEnd) {
      const markerLine = state.line;
      state.position += 3;
      skipSeparationSpace(state, true);
      if (state.line === markerLine && state.position < state.length) throwError(state, "end of the stream or a document separator is expected");
    }
  }
  const documentEvent = state.events[documentEventIndex];
  if (documentEvent?.type === EVENT_ID.DOCUMENT) documentEvent.explicitEnd = explicitEnd;
  addPopEvent(state);
  if (!explicitEnd && state.position < state.length && !testDocumentBoundary(state)) throwError(state, "end of the stream or a document separator is expected");
}
function parseEvents(input, options) {
  const length = input.length;
  const state = {
    ...DEFAULT_PARSER_OPTIONS,
    ...options,
    input: `${input}\0`,
    length,
    position: 0,
    line: 0,
    lineStart: 0,
    lineIndent: 0,
    firstTabInLine: -1,
    depth: 0,
    directives: [],
    tagHandlers: /* @__PURE__ */ Object.create(null),
    events: []
  };
  const nullpos = input.indexOf("\0");
  if (nullpos !== -1) YAMLException.throwAt(input, nullpos, "null byte is not allowed in input", state.filename);
  while (state.position < state.length) {
    skipByteOrderMark(state);
    skipSeparationSpace(state, true);
    if (state.position >= state.length) break;
    const documentStart = state.position;
    readDocument(state);
    if (state.position === documentStart)
      throwError(state, "can not read a document");
  }
  return state.events;
}
function loadDocuments(input, options = {}) {
  const opts = {
    ...DEFAULT_LOAD_OPTIONS,
    ...options
  };
  const source = String(input);
  const PARSER_OPT_KEYS = Object.keys(DEFAULT_PARSER_OPTIONS);
  const CONSTRUCTOR_OPT_KEYS = Object.keys(DEFAULT_CONSTRUCTOR_OPTIONS);
  return constructFromEvents(parseEvents(source, pick(opts, PARSER_OPT_KEYS)), {
    ...pick(opts, CONSTRUCTOR_OPT_KEYS),
    source
  });
}
function loadAll(input, iteratorOrOptions, options) {
  let iterator = null;
  if (typeof iteratorOrOptions === "function") iterator = iteratorOrOptions;
  else if (iteratorOrOptions !== null && typeof iteratorOrOptions === "object") options = iteratorOrOptions;
  const documents = loadDocuments(input, options);
  if (iterator === null) return documents;
  for (const document of documents) iterator(document);
}
function load(input, options) {
  const documents = loadDocuments(input, options);
  if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
  if (documents.length === 1) return documents[0];
  throw new YAMLException("expected a single document in the stream, but found more");
}
function buildRepresentTypes(schema) {
  const defaultTags = new Set([
    schema.defaultScalarTag,
    schema.defaultSequenceTag,
    schema.defaultMappingTag
  ].filter((t) => t !== void 0));
  const implicitScalars = schema.implicitScalarTags;
  const explicitTags = schema.tags.filter((t) => !(t.nodeKind === "scalar" && t.implicit) && !defaultTags.has(t));
  const defaultTagsLast = schema.tags.filter((t) => defaultTags.has(t));
  return [
    ...implicitScalars.map((tag) => ({
      tag,
      implicitTag: true
    })),
    ...explicitTags.map((tag) => ({
      tag,
      implicitTag: false
    })),
    ...defaultTagsLast.map((tag) => ({
      tag,
      implicitTag: true
    }))
  ];
}
function matchTag(state, object) {
  for (let index = 0, length = state.representTypes.length; index < length; index += 1) {
    const { tag, implicitTag } = state.representTypes[index];
    if (tag.identify(object)) {
      let tagName;
      if (tag.matchByTagPrefix) tagName = tag.representTagName(object);
      else tagName = tag.tagName;
      return {
        tag,
        tagName,
        implicitTag
      };
    }
  }
  return null;
}
function build(state, object) {
  if (!state.noRefs && object !== null && typeof object === "object") {
    const existing = state.refs.get(object);
    if (existing) {
      if (existing.anchor === void 0) existing.anchor = `ref_${state.refCounter++}`;
      return {
        kind: "alias",
        anchor: existing.anchor
      };
    }
  }
  const matched = matchTag(state, object);
  if (!matched) {
    if (object === void 0) return INVALID;
    if (state.skipInvalid) return INVALID;
    throw new YAMLException(`unacceptable kind of an object to dump ${Object.prototype.toString.call(object)}`);
  }
  const { tag, tagName, implicitTag } = matched;
  const nodeTagName = implicitTag ? tagName : tagNameShort(tagName);
  if (tag.nodeKind === "scalar") return {
    kind: "scalar",
    tag: nodeTagName,
    tagged: !implicitTag,
    style: SCALAR_STYLE.PLAIN,
    value: tag.represent(object)
  };
  if (tag.nodeKind === "sequence") {
    const container = tag.represent(object);
    const node2 = {
      kind: "sequence",
      tag: nodeTagName,
      tagged: !implicitTag,
      style: COLLECTION_STYLE.BLOCK,
      items: []
    };
    if (!state.noRefs) state.refs.set(object, node2);
    for (let index = 0, length = container.length; index < length; index += 1) {
      let item = build(state, container[index]);
      if (item === INVALID && container[index] === void 0) item = build(state, null);
      if (item === INVALID) continue;
      node2.items.push(item);
    }
    return node2;
  }
  const map = tag.represent(object);
  const node = {
    kind: "mapping",
    tag: nodeTagName,
    tagged: !implicitTag,
    style: COLLECTION_STYLE.BLOCK,
    items: []
  };
  if (!state.noRefs) state.refs.set(object, node);
  for (const [objectKey, objectValue] of map) {
    const key = build(state, objectKey);
    if (key === INVALID) continue;
    const value = build(state, objectValue);
    if (value === INVALID) continue;
    node.items.push({
      key,
      value
    });
  }
  return node;
}
function jsToAst(input, schema, options = {}) {
  const root = build({
    representTypes: buildRepresentTypes(schema),
    noRefs: options.noRefs ?? false,
    skipInvalid: options.skipInvalid ?? false,
    refs: /* @__PURE__ */ new Map(),
    refCounter: 0
  }, input);
  return [{
    contents: root === INVALID ? null : root,
    directives: []
  }];
}
function visitNode(node, visitor, ctx) {
  const control = visitor(node, ctx);
  if (control === VISIT_BREAK) return true;
  if (control === VISIT_SKIP) return false;
  const depth = ctx.depth + 1;
  switch (node.kind) {
    case "sequence":
      for (const item of node.items) if (visitNode(item, visitor, {
        depth,
        parent: node,
        isKey: false
      })) return true;
      break;
    case "mapping":
      for (const { key, value } of node.items) {
        if (visitNode(key, visitor, {
          depth,
          parent: node,
          isKey: true
        })) return true;
        if (visitNode(value, visitor, {
          depth,
          parent: node,
          isKey: false
        })) return true;
      }
  }
  return false;
}
function visit(documents, visitor) {
  for (const doc of documents) if (doc.contents && visitNode(doc.contents, visitor, {
    depth: 0,
    parent: null,
    isKey: false
  })) return;
}
function hasBit(mask, bit) {
  return (mask & 1 << bit) !== 0;
}
function _preferredQuotedStyle(layout) {
  if (layout.presenterOptions.quoteStyle === "single" && hasBit(layout.allowedStylesMask, SCALAR_STYLE.SINGLE_QUOTED)) return SCALAR_STYLE.SINGLE_QUOTED;
  return SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyQuoteFlowKeysOption(layout) {
  if (!layout.presenterOptions.quoteFlowKeys) return;
  if (!layout.isKey || !layout.flowOnly || layout.style !== SCALAR_STYLE.PLAIN) return;
  layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteForInvisibles(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /[\t\x7F-\xA0\u2028\u2029\uFEFF\uFFFE\uFFFF]/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function doubleQuoteWhitespaceOnly(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && /^\s+$/.test(layout.node.value)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function applyForceQuotesOption(layout) {
  if (!layout.presenterOptions.forceQuotes) return;
  if (layout.isKey || layout.style !== SCALAR_STYLE.PLAIN) return;
  if (layout.node.tag !== layout.presenterOptions.schema.defaultScalarTag.tagName) return;
  layout.style = layout.node.value.includes("\n") ? SCALAR_STYLE.DOUBLE_QUOTED : _preferredQuotedStyle(layout);
}
function tryLongOrMultilineAsBlock(layout) {
  if (layout.style !== SCALAR_STYLE.PLAIN || layout.isKey) return;
  const value = layout.node.value;
  const multiline = value.indexOf("\n") !== -1;
  if (!hasBit(layout.allowedStylesMask, SCALAR_STYLE.LITERAL_BLOCK)) {
    if (multiline) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
    return;
  }
  const w = layout.presenterOptions.lineWidth;
  if (w === -1) {
    if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
    return;
  }
  const availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  let position = 0;
  let shouldFold = false;
  while (position <= value.length) {
    let lineEnd = value.length;
    const nextLineBreak = value.indexOf("\n", position);
    if (nextLineBreak !== -1) lineEnd = nextLineBreak;
    const line = value.slice(position, lineEnd);
    if (line.length > availableWidth && line[0] !== " " && / [^ \t]/.test(line)) shouldFold = true;
    if (nextLineBreak === -1) break;
    position = nextLineBreak + 1;
  }
  if (shouldFold) layout.style = SCALAR_STYLE.FOLDED_BLOCK;
  else if (multiline) layout.style = SCALAR_STYLE.LITERAL_BLOCK;
}
function quoteInvalidPlain(layout) {
  if (layout.style === SCALAR_STYLE.PLAIN && !hasBit(layout.allowedStylesMask, SCALAR_STYLE.PLAIN)) layout.style = _preferredQuotedStyle(layout);
}
function fallbackToDoubleQuoted(layout) {
  if (!hasBit(layout.allowedStylesMask, layout.style)) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}
function setBit(mask, bit) {
  return mask | 1 << bit;
}
function canUsePlain(layout) {
  const str = layout.node.value;
  if (str !== "") {
    if (!(layout.isKey ? layout.flowOnly ? NS_PLAIN_FLOW_KEY : NS_PLAIN_BLOCK_KEY : layout.flowOnly ? NS_PLAIN_FLOW_IN : NS_PLAIN_FLOW_OUT).test(str)) return false;
    if (layout.shiftOfFirstLine === 0 && C_FORBIDDEN_FIRST_LINE.test(str)) return false;
    if (layout.shiftOfContent === 0) {
      const firstLineBreak = str.indexOf("\n");
      if (firstLineBreak !== -1) {
        const content = str.slice(firstLineBreak + 1);
        if (C_FORBIDDEN_CONTENT.test(content)) return false;
      }
    }
  }
  const resolvedTag = layout.presenterOptions.schema.resolveImplicitScalarTag(str).tag.tagName;
  if (!layout.node.tagged && resolvedTag !== layout.node.tag) return false;
  if (!layout.node.tagged && str === "=" && resolvedTag === layout.presenterOptions.schema.defaultScalarTag.tagName) return false;
  return true;
}
function canUseSingleQuoted(layout) {
  const str = layout.node.value;
  if (!(layout.isKey ? NB_SINGLE_ONE_LINE : NB_SINGLE_MULTI_LINE).test(str)) return false;
  if (/[ \t]\n|\n[ \t]/.test(str)) return false;
  if (!layout.isKey && layout.shiftOfContent === 0) {
    const firstLineBreak = str.indexOf("\n");
    if (firstLineBreak !== -1 && C_FORBIDDEN_CONTENT.test(str.slice(firstLineBreak + 1))) return false;
  }
  return true;
}
function canUseBlock(layout) {
  if (layout.flowOnly || !BLOCK_SCALAR_CONTENT.test(layout.node.value)) return false;
  const contentIndent = layout.shiftOfContent - layout.shiftOfParent;
  if (contentIndent < 1) return false;
  if (contentIndent > 9 && /^\n* /.test(layout.node.value)) return false;
  if (layout.shiftOfContent === 0 && C_FORBIDDEN_CONTENT.test(layout.node.value)) return false;
  return true;
}
function detectAllowedStyles(layout) {
  let mask = setBit(0, SCALAR_STYLE.DOUBLE_QUOTED);
  if (canUsePlain(layout)) mask = setBit(mask, SCALAR_STYLE.PLAIN);
  if (canUseSingleQuoted(layout)) mask = setBit(mask, SCALAR_STYLE.SINGLE_QUOTED);
  if (canUseBlock(layout)) mask = setBit(setBit(mask, SCALAR_STYLE.LITERAL_BLOCK), SCALAR_STYLE.FOLDED_BLOCK);
  layout.allowedStylesMask = mask;
}
function renderScalar(layout) {
  switch (layout.style) {
    case SCALAR_STYLE.PLAIN:
      return renderPlain(layout);
    case SCALAR_STYLE.SINGLE_QUOTED:
      return renderSingleQuoted(layout);
    case SCALAR_STYLE.LITERAL_BLOCK:
      return renderLiteralBlock(layout);
    case SCALAR_STYLE.FOLDED_BLOCK:
      return renderFoldedBlock(layout);
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return renderDoubleQuoted(layout);
  }
}
function renderPlain(layout) {
  return encodeFlowBreaks(layout.node.value, layout.shiftOfContent);
}
function renderSingleQuoted(layout) {
  return `'${encodeFlowBreaks(layout.node.value, layout.shiftOfContent).replace(/'/g, "''")}'`;
}
function renderLiteralBlock(layout) {
  const value = layout.node.value;
  return "|" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(value, layout.shiftOfContent));
}
function renderFoldedBlock(layout) {
  const value = layout.node.value;
  const w = layout.presenterOptions.lineWidth;
  let availableWidth = Infinity;
  if (w !== -1) availableWidth = Math.max(Math.min(w, 40), w - layout.shiftOfContent);
  return ">" + blockHeader(value, layout.shiftOfParent, layout.shiftOfContent) + dropEndingNewline(indentString(foldBlockScalar(value, availableWidth), layout.shiftOfContent));
}
function renderDoubleQuoted(layout) {
  return `"${escapeString(layout.node.value)}"`;
}
function encodeFlowBreaks(string, shiftOfContent) {
  let nextLF = string.indexOf("\n");
  if (nextLF === -1) return string;
  const pad = " ".repeat(shiftOfContent);
  let result = string.slice(0, nextLF);
  const lineRe = /(\n+)([^\n]*)/g;
  lineRe.lastIndex = nextLF;
  let match;
  while (match = lineRe.exec(string)) {
    const breaks = match[1].length;
    const line = match[2];
    result += "\n".repeat(breaks + 1) + pad + line;
  }
  return result;
}
function indentString(string, spaces) {
  const indent = " ".repeat(spaces);
  let position = 0;
  let result = "";
  const length = string.length;
  while (position < length) {
    let line;
    const next = string.indexOf("\n", position);
    if (next === -1) {
      line = string.slice(position);
      position = length;
    } else {
      line = string.slice(position, next + 1);
      position = next + 1;
    }
    if (line.length && line !== "\n") result += indent;
    result += line;
  }
  return result;
}
function needIndentIndicator(string) {
  return /^\n* /.test(string);
}
function blockHeader(string, shiftOfParent, shiftOfContent) {
  const indentIndicator = needIndentIndicator(string) ? String(shiftOfContent - shiftOfParent) : "";
  const clip = string[string.length - 1] === "\n";
  return `${indentIndicator}${clip && (string[string.length - 2] === "\n" || string === "\n") ? "+" : clip ? "" : "-"}
`;
}
function dropEndingNewline(string) {
  return string[string.length - 1] === "\n" ? string.slice(0, -1) : string;
}
function isMoreIndented(char) {
  return char === " " || char === "	";
}
function foldLine(line, width) {
  if (line === "" || isMoreIndented(line[0])) return line;
  const breakRe = / [^ \t]/g;
  let match;
  let start = 0;
  let end;
  let curr = 0;
  let next = 0;
  let result = "";
  while (match = breakRe.exec(line)) {
    next = match.index;
    if (next - start > width) {
      end = curr > start ? curr : next;
      result += `
${line.slice(start, end)}`;
      start = end + 1;
    }
    curr = next;
  }
  result += "\n";
  if (line.length - start > width && curr > start) result += `${line.slice(start, curr)}
${line.slice(curr + 1)}`;
  else result += line.slice(start);
  return result.slice(1);
}
function foldBlockScalar(string, width) {
  const lineRe = /(\n+)([^\n]*)/g;
  let nextLF = string.indexOf("\n");
  if (nextLF === -1) nextLF = string.length;
  lineRe.lastIndex = nextLF;
  let result = foldLine(string.slice(0, nextLF), width);
  let prevMoreIndented = string[0] === "\n" || isMoreIndented(string[0]);
  let moreIndented;
  let match;
  while (match = lineRe.exec(string)) {
    const prefix = match[1];
    const line = match[2];
    moreIndented = line !== "" && isMoreIndented(line[0]);
    result += prefix + (!prevMoreIndented && !moreIndented && line !== "" ? "\n" : "") + foldLine(line, width);
    prevMoreIndented = moreIndented;
  }
  return result;
}
function escapeCharacter(character) {
  switch (character) {
    case "\0":
      return "\\0";
    case "\x07":
      return "\\a";
    case "\b":
      return "\\b";
    case "	":
      return "\\t";
    case "\n":
      return "\\n";
    case "\v":
      return "\\v";
    case "\f":
      return "\\f";
    case "\r":
      return "\\r";
    case "\x1B":
      return "\\e";
    case '"':
      return '\\"';
    case "\\":
      return "\\\\";
    case "\x85":
      return "\\N";
    case "\xA0":
      return "\\_";
    case "\u2028":
      return "\\L";
    case "\u2029":
      return "\\P";
  }
  const code = character.charCodeAt(0);
  const hex2 = code.toString(16).toUpperCase();
  if (code <= 255) return `\\x${"0".repeat(2 - hex2.length)}${hex2}`;
  return `\\u${"0".repeat(4 - hex2.length)}${hex2}`;
}
function escapeString(string) {
  return string.replace(CHARACTERS_TO_ESCAPE, escapeCharacter);
}
function nodeTagShort(node) {
  return node.tagged ? node.tag : tagNameShort(node.tag);
}
function createPresenterState(options) {
  const opts = {
    ...DEFAULT_PRESENTER_OPTIONS,
    ...options
  };
  if (opts.flowSkipColonSpace) opts.quoteFlowKeys = true;
  return {
    ...opts,
    defaultScalarTagName: opts.schema.defaultScalarTag.tagName,
    openEnded: false
  };
}
function generateNextLine(state, level) {
  return `
${" ".repeat(state.indent * level)}`;
}
function scalarLayout(state, node, parent, level, isKey2, flowOnly) {
  return {
    node,
    parent,
    level,
    isKey: isKey2,
    flowOnly,
    shiftOfParent: level === 0 ? -1 : state.indent * (level - 1),
    shiftOfContent: state.indent * Math.max(1, level),
    shiftOfFirstLine: level === 0 ? 0 : state.indent * level,
    presenterOptions: state,
    allowedStylesMask: 0,
    style: node.style
  };
}
function writeFlowSequence(state, level, node) {
  let result = "";
  for (let index = 0, length = node.items.length; index < length; index += 1) {
    const item = writeNode(state, level, node.items[index], node, {}).text;
    if (index > 0) result += `,${!state.flowSkipCommaSpace ? " " : ""}`;
    result += item;
  }
  const pad = state.flowBracketPadding && node.items.length > 0 ? " " : "";
  return `[${pad}${result}${pad}]`;
}
function writeBlockSequence(state, level, node, compact) {
  let result = "";
  for (let index = 0, length = node.items.length; index < length; index += 1) {
    const item = writeNode(state, level + 1, node.items[index], node, {
      block: true,
      compact: state.seqInlineFirst,
      isblockseq: true
    }).text;
    if (!compact || result !== "") result += generateNextLine(state, level);
    if (item === "" || CHAR_LINE_FEED === item.charCodeAt(0)) result += "-";
    else result += "- ";
    result += item;
  }
  return result;
}
function writeFlowMapping(state, level, node) {
  let result = "";
  for (const { key, value } of node.items) {
    let pairBuffer = "";
    if (result !== "") pairBuffer += `,${!state.flowSkipCommaSpace ? " " : ""}`;
    const keyRender = writeNode(state, level, key, node, { iskey: true });
    const keyText = keyRender.text;
    const valueText = writeNode(state, level, value, node, {}).text;
    const sep = state.flowSkipColonSpace || valueText === "" ? "" : " ";
    const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
    const keyColonSep = key.kind === "alias" || keyIsBareProps ? " " : "";
    pairBuffer += `${keyText}${keyColonSep}:${sep}${valueText}`;
    result += pairBuffer;
  }
  const pad = state.flowBracketPadding && result !== "" ? " " : "";
  return `{${pad}${result}${pad}}`;
}
function writeBlockMapping(state, level, node, compact) {
  let result = "";
  for (let index = 0, length = node.items.length; index < length; index += 1) {
    let pairBuffer = "";
    if (!compact || result !== "") pairBuffer += generateNextLine(state, level);
    const { key, value } = node.items[index];
    const keyIsBlock = (key.kind === "mapping" || key.kind === "sequence") && key.style === COLLECTION_STYLE.BLOCK && key.items.length !== 0 || key.kind === "scalar" && (key.style === SCALAR_STYLE.LITERAL_BLOCK || key.style === SCALAR_STYLE.FOLDED_BLOCK);
    const keyRender = keyIsBlock ? writeNode(state, level + 1, key, node, {
      block: true,
      compact: true,
      isblockseq: !cannotBeCompact(state, key, level + 1)
    }) : writeNode(state, level + 1, key, node, {
      block: true,
      compact: true,
      iskey: true
    });
    const keyText = keyRender.text;
    const keyHasLineBreak = key.kind === "scalar" && key.value.indexOf("\n") !== -1;
    const keyIsTooLong = keyText.length > 1024 && /^[\s\S]{1025}/u.test(keyText);
    const explicitPair = keyIsBlock || keyHasLineBreak || keyIsTooLong;
    if (explicitPair) {
      if (keyText && CHAR_LINE_FEED === keyText.charCodeAt(0)) pairBuffer += "?";
      else pairBuffer += "? ";
    }
    pairBuffer += keyText;
    if (explicitPair) pairBuffer += generateNextLine(state, level);
    const valueText = writeNode(state, level + 1, value, node, {
      block: true,
      compact: explicitPair,
      isblockseq: explicitPair && !cannotBeCompact(state, value, level + 1)
    }).text;
    const keyIsBareProps = key.kind === "scalar" && keyRender.noBody && (key.tagged || key.anchor !== void 0);
    const keyColonSep = !explicitPair && (key.kind === "alias" || keyIsBareProps) ? " " : "";
    if (valueText === "" || CHAR_LINE_FEED === valueText.charCodeAt(0)) pairBuffer += `${keyColonSep}:`;
    else pairBuffer += `${keyColonSep}: `;
    pairBuffer += valueText;
    result += pairBuffer;
  }
  return result;
}
function cannotBeCompact(state, node, level) {
  if (node.kind === "alias") return true;
  return node.tagged || node.anchor !== void 0 || state.indent < 2 && level > 0;
}
function writeNode(state, level, node, parent, ctx) {
  if (node.kind === "alias") {
    state.openEnded = false;
    return {
      text: `*${node.anchor}`,
      noBody: false
    };
  }
  const { block = false, iskey = false, isblockseq = false } = ctx;
  let compact = ctx.compact ?? false;
  const hasAnchor = node.anchor !== void 0;
  if (cannotBeCompact(state, node, level)) compact = false;
  let body;
  let shouldPrintTag = node.tagged;
  const useBlockCollection = block && (node.kind === "mapping" || node.kind === "sequence") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0;
  if (node.kind === "mapping") {
    if (useBlockCollection) body = writeBlockMapping(state, level, node, compact);
    else body = writeFlowMapping(state, level, node);
  } else if (node.kind === "sequence") {
    if (useBlockCollection) {
      if (state.seqNoIndent && !isblockseq && level > 0) body = writeBlockSequence(state, level - 1, node, compact);
      else body = writeBlockSequence(state, level, node, compact);
    } else body = writeFlowSequence(state, level, node);
  } else {
    const layout = scalarLayout(state, node, parent, level, iskey, !block);
    detectAllowedStyles(layout);
    for (const rule of state.scalarStyleRules) rule(layout);
    body = renderScalar(layout);
    state.openEnded = (layout.style === SCALAR_STYLE.LITERAL_BLOCK || layout.style === SCALAR_STYLE.FOLDED_BLOCK) && (node.value === "\n" || node.value.endsWith("\n\n"));
    shouldPrintTag = node.tagged || body === "" && layout.flowOnly && parent?.kind === "sequence" && !hasAnchor || layout.style !== SCALAR_STYLE.PLAIN && node.tag !== state.defaultScalarTagName;
  }
  if ((node.kind === "mapping" || node.kind === "sequence") && !useBlockCollection) state.openEnded = false;
  if (useBlockCollection && compact && level > 0 && state.indent > 2) body = `${" ".repeat(state.indent - 2)}${body}`;
  const noBody = body === "";
  let text = body;
  if (shouldPrintTag || hasAnchor) {
    const props = [];
    const tag = shouldPrintTag ? nodeTagShort(node) : null;
    const anchor = hasAnchor ? `&${node.anchor}` : null;
    if (state.tagBeforeAnchor) {
      if (tag !== null) props.push(tag);
      if (anchor !== null) props.push(anchor);
    } else {
      if (anchor !== null) props.push(anchor);
      if (tag !== null) props.push(tag);
    }
    const sep = body === "" || body.charCodeAt(0) === CHAR_LINE_FEED ? "" : " ";
    text = `${props.join(" ")}${sep}${body}`;
  }
  return {
    text,
    noBody
  };
}
function rootStartsOwnLine(node) {
  return (node.kind === "sequence" || node.kind === "mapping") && node.style === COLLECTION_STYLE.BLOCK && node.items.length !== 0 && !node.tagged && node.anchor === void 0;
}
function writeDocumentDirectives(doc) {
  let result = "";
  for (const directive2 of doc.directives) {
    if (directive2.kind === "yaml") {
      result += `%YAML ${directive2.version}
`;
      continue;
    }
    const { handle, prefix } = directive2;
    result += `%TAG ${handle} ${prefix}
`;
  }
  return result;
}
function present(documents, options) {
  const state = createPresenterState(options);
  let result = "";
  let previousEnded = false;
  for (let index = 0; index < documents.length; index += 1) {
    const doc = documents[index];
    state.openEnded = false;
    const directives = writeDocumentDirectives(doc);
    const hasDirectives = directives !== "";
    const marker = doc.explicitStart || hasDirectives || index > 0 && !previousEnded;
    result += directives;
    if (doc.contents === null) {
      if (marker) result += "---\n";
    } else if (marker) {
      const body = writeNode(state, 0, doc.contents, null, {
        block: true,
        compact: true
      }).text;
      const sep = body === "" ? "" : hasDirectives || rootStartsOwnLine(doc.contents) ? "\n" : " ";
      result += `---${sep}${body}
`;
    } else result += writeNode(state, 0, doc.contents, null, {
      block: true,
      compact: true
    }).text + "\n";
    previousEnded = doc.explicitEnd || state.openEnded;
    if (previousEnded) result += "...\n";
  }
  return result;
}
function defaultCompareFn(a, b) {
  const x = String(a);
  const y = String(b);
  if (x < y) return -1;
  if (x > y) return 1;
  return 0;
}
function dump(input, options = {}) {
  const opts = {
    ...DEFAULT_DUMP_OPTIONS,
    ...options
  };
  const documents = jsToAst(input, opts.schema, {
    noRefs: opts.noRefs,
    skipInvalid: opts.skipInvalid
  });
  if (opts.flowLevel >= 0) visit(documents, (node, ctx) => {
    if (ctx.depth < opts.flowLevel) return;
    if (node.kind === "sequence" || node.kind === "mapping") node.style = COLLECTION_STYLE.FLOW;
    return VISIT_SKIP;
  });
  if (opts.sortKeys) {
    const compareFn = opts.sortKeys === true ? defaultCompareFn : opts.sortKeys;
    visit(documents, (node) => {
      if (node.kind !== "mapping") return;
      node.items.sort((a, b) => compareFn(a.key.kind === "scalar" ? a.key.value : "", b.key.kind === "scalar" ? b.key.value : ""));
    });
  }
  opts.transform(documents);
  return present(documents, {
    ...pick(opts, Object.keys(DEFAULT_PRESENTER_OPTIONS)),
    schema: opts.schema
  });
}
function eventPosition(event) {
  if ("tagStart" in event && event.tagStart !== NO_RANGE) return event.tagStart;
  if ("anchorStart" in event && event.anchorStart !== NO_RANGE) return event.anchorStart;
  if ("valueStart" in event && event.valueStart !== NO_RANGE) return event.valueStart;
  if ("start" in event) return event.start;
  return 0;
}
function rawTag(state, event) {
  return event.tagStart === NO_RANGE ? "" : state.source.slice(event.tagStart, event.tagEnd);
}
function anchorName(state, event) {
  return event.anchorStart === NO_RANGE ? void 0 : state.source.slice(event.anchorStart, event.anchorEnd);
}
function buildScalar(state, event) {
  const value = getScalarValue(state.source, event);
  const raw = rawTag(state, event);
  let tag;
  let tagged = false;
  if (raw !== "") {
    tagged = true;
    tag = raw;
  } else if (event.style === SCALAR_STYLE.PLAIN) tag = state.schema.resolveImplicitScalarTag(value).tag.tagName;
  else tag = state.schema.defaultScalarTag.tagName;
  return {
    kind: "scalar",
    tag,
    tagged,
    style: event.style,
    anchor: anchorName(state, event),
    value
  };
}
function buildCollection(state, event, defaultTagName) {
  const raw = rawTag(state, event);
  let tag;
  let tagged = false;
  if (raw === "") tag = defaultTagName;
  else {
    tag = raw;
    tagged = true;
  }
  return {
    tag,
    tagged,
    style: event.style,
    anchor: anchorName(state, event)
  };
}
function addNode(state, node) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") frame.doc.contents = node;
  else if (frame.kind === "sequence") frame.node.items.push(node);
  else if (frame.key) {
    frame.node.items.push({
      key: frame.key,
      value: node
    });
    frame.key = null;
  } else frame.key = node;
}
function eventsToAst(events, options) {
  const state = {
    source: options.source,
    schema: options.schema,
    eventIndex: 0,
    position: 0,
    frames: [],
    documents: []
  };
  while (state.eventIndex < events.length) {
    const event = events[state.eventIndex++];
    state.position = eventPosition(event);
    switch (event.type) {
      case EVENT_ID.DOCUMENT: {
        const doc = {
          contents: null,
          explicitStart: event.explicitStart,
          explicitEnd: event.explicitEnd,
          directives: event.directives
        };
        state.frames.push({
          kind: "document",
          doc
        });
        break;
      }
      case EVENT_ID.SCALAR:
        addNode(state, buildScalar(state, event));
        break;
      case EVENT_ID.SEQUENCE: {
        const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:seq");
        const node = {
          kind: "sequence",
          tag,
          tagged,
          style,
          anchor,
          items: []
        };
        state.frames.push({
          kind: "sequence",
          node
        });
        break;
      }
      case EVENT_ID.MAPPING: {
        const { tag, tagged, style, anchor } = buildCollection(state, event, "tag:yaml.org,2002:map");
        const node = {
          kind: "mapping",
          tag,
          tagged,
          style,
          anchor,
          items: []
        };
        state.frames.push({
          kind: "mapping",
          node,
          key: null
        });
        break;
      }
      case EVENT_ID.ALIAS:
        addNode(state, {
          kind: "alias",
          anchor: state.source.slice(event.anchorStart, event.anchorEnd)
        });
        break;
      case EVENT_ID.POP: {
        const frame = state.frames.pop();
        if (frame.kind === "mapping" && frame.key) throw new Error("incomplete mapping pair in event stream");
        if (frame.kind === "document") state.documents.push(frame.doc);
        else addNode(state, frame.node);
        break;
      }
    }
  }
  return state.documents;
}
var NOT_RESOLVED, strTag, NULL_VALUES$1, nullCoreTag, nullJsonTag, NULL_VALUES, nullYaml11Tag, TRUE_VALUES$2, FALSE_VALUES$2, boolCoreTag, TRUE_VALUES$1, FALSE_VALUES$1, boolJsonTag, TRUE_VALUES, FALSE_VALUES, boolYaml11Tag, YAML_INTEGER_IMPLICIT_PATTERN$1, YAML_INTEGER_EXPLICIT_PATTERN$1, intCoreTag, YAML_INTEGER_IMPLICIT_PATTERN, YAML_INTEGER_EXPLICIT_PATTERN, intJsonTag, YAML_INTEGER_PATTERN, intYaml11Tag, YAML_FLOAT_PATTERN$1, YAML_FLOAT_SPECIAL_PATTERN$1, floatCoreTag, YAML_FLOAT_IMPLICIT_PATTERN, YAML_FLOAT_EXPLICIT_PATTERN, floatJsonTag, YAML_FLOAT_PATTERN, YAML_FLOAT_SPECIAL_PATTERN, floatYaml11Tag, mergeTag, BASE64_PATTERN, binaryTag, YAML_DATE_REGEXP, YAML_TIMESTAMP_REGEXP, timestampTag, seqTag, omapTag, pairsTag, mapTag, setTag, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, YAML11_SCHEMA, DUMP_SCHEMA, realMapTag, legacyMapTag, DEFAULT_SNIPPET_OPTIONS, YAMLException, EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, CHOMPING_MODE, NO_RANGE$3, simpleEscapeCheck, simpleEscapeMap, DEFAULT_TAG_HANDLERS, TAG_SUFFIX_CHARS, TAG_URI_CHARS, HEX2, NO_RANGE$2, MERGE_TAG_NAME, DEFAULT_CONSTRUCTOR_OPTIONS, NO_RANGE$1, HAS_OWN, CONTEXT_FLOW_IN, CONTEXT_FLOW_OUT, CONTEXT_BLOCK_IN, CONTEXT_BLOCK_OUT, PATTERN_NON_PRINTABLE, PATTERN_FLOW_INDICATORS, PATTERN_TAG_HANDLE, NS_URI_CHAR, NS_TAG_CHAR, PATTERN_TAG_URI, PATTERN_TAG_SUFFIX, PATTERN_TAG_PREFIX, DEFAULT_PARSER_OPTIONS, DEFAULT_LOAD_OPTIONS, INVALID, VISIT_BREAK, VISIT_SKIP, DEFAULT_SCALAR_STYLE_RULES, SRC_C_PRINTABLE, SRC_B_CHAR, SRC_C_BYTE_ORDER_MARK, SRC_S_WHITE, SRC_NB_CHAR, SRC_NS_CHAR, SRC_NB_JSON, SRC_C_INDICATOR, SRC_C_FLOW_INDICATOR, SRC_NS_PLAIN_SAFE_FLOW_OUT, SRC_NS_PLAIN_SAFE_FLOW_IN, SRC_NS_PLAIN_FIRST_FLOW_OUT, SRC_NS_PLAIN_FIRST_FLOW_IN, SRC_NS_PLAIN_CHAR_FLOW_OUT, SRC_NS_PLAIN_CHAR_FLOW_IN, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN, NS_PLAIN_FLOW_OUT, NS_PLAIN_FLOW_IN, NS_PLAIN_BLOCK_KEY, NS_PLAIN_FLOW_KEY, NB_SINGLE_ONE_LINE, NB_SINGLE_MULTI_LINE, BLOCK_SCALAR_CONTENT, C_FORBIDDEN_FIRST_LINE, C_FORBIDDEN_CONTENT, CHARACTERS_TO_ESCAPE, CHAR_LINE_FEED, DEFAULT_PRESENTER_OPTIONS, DEFAULT_DUMP_OPTIONS, NO_RANGE, EVENT_DOCUMENT, EVENT_SEQUENCE, EVENT_MAPPING, EVENT_SCALAR, EVENT_ALIAS, EVENT_POP, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CHOMPING_CLIP, CHOMPING_STRIP, CHOMPING_KEEP;
var init_js_yaml = __esm({
  "node_modules/js-yaml/dist/js-yaml.mjs"() {
    NOT_RESOLVED = /* @__PURE__ */ Symbol("NOT_RESOLVED");
    strTag = defineScalarTag("tag:yaml.org,2002:str", {
      resolve: (source) => source,
      identify: (data) => typeof data === "string"
    });
    NULL_VALUES$1 = [
      "",
      "~",
      "null",
      "Null",
      "NULL"
    ];
    nullCoreTag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: true,
      implicitFirstChars: [
        "",
        "~",
        "n",
        "N"
      ],
      resolve: (source) => {
        if (NULL_VALUES$1.indexOf(source) !== -1) return null;
        return NOT_RESOLVED;
      },
      identify: (object) => object === null,
      represent: () => "null"
    });
    nullJsonTag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: true,
      implicitFirstChars: ["n"],
      resolve: (source, isExplicit) => {
        if (source === "null" || isExplicit && source === "") return null;
        return NOT_RESOLVED;
      },
      identify: (object) => object === null,
      represent: () => "null"
    });
    NULL_VALUES = [
      "",
      "~",
      "null",
      "Null",
      "NULL"
    ];
    nullYaml11Tag = defineScalarTag("tag:yaml.org,2002:null", {
      implicit: true,
      implicitFirstChars: [
        "",
        "~",
        "n",
        "N"
      ],
      resolve: (source) => {
        if (NULL_VALUES.indexOf(source) !== -1) return null;
        return NOT_RESOLVED;
      },
      identify: (object) => object === null,
      represent: () => "null"
    });
    TRUE_VALUES$2 = [
      "true",
      "True",
      "TRUE"
    ];
    FALSE_VALUES$2 = [
      "false",
      "False",
      "FALSE"
    ];
    boolCoreTag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: true,
      implicitFirstChars: [
        "t",
        "T",
        "f",
        "F"
      ],
      resolve: (source) => {
        if (TRUE_VALUES$2.indexOf(source) !== -1) return true;
        if (FALSE_VALUES$2.indexOf(source) !== -1) return false;
        return NOT_RESOLVED;
      },
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    });
    TRUE_VALUES$1 = ["true"];
    FALSE_VALUES$1 = ["false"];
    boolJsonTag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: true,
      implicitFirstChars: ["t", "f"],
      resolve: (source) => {
        if (TRUE_VALUES$1.indexOf(source) !== -1) return true;
        if (FALSE_VALUES$1.indexOf(source) !== -1) return false;
        return NOT_RESOLVED;
      },
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    });
    TRUE_VALUES = [
      "true",
      "True",
      "TRUE",
      "y",
      "Y",
      "yes",
      "Yes",
      "YES",
      "on",
      "On",
      "ON"
    ];
    FALSE_VALUES = [
      "false",
      "False",
      "FALSE",
      "n",
      "N",
      "no",
      "No",
      "NO",
      "off",
      "Off",
      "OFF"
    ];
    boolYaml11Tag = defineScalarTag("tag:yaml.org,2002:bool", {
      implicit: true,
      implicitFirstChars: [
        "y",
        "Y",
        "n",
        "N",
        "t",
        "T",
        "f",
        "F",
        "o",
        "O"
      ],
      resolve: (source) => {
        if (TRUE_VALUES.indexOf(source) !== -1) return true;
        if (FALSE_VALUES.indexOf(source) !== -1) return false;
        return NOT_RESOLVED;
      },
      identify: (object) => Object.prototype.toString.call(object) === "[object Boolean]",
      represent: (object) => object ? "true" : "false"
    });
    YAML_INTEGER_IMPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:0o[0-7]+|0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
    YAML_INTEGER_EXPLICIT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
    intCoreTag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: true,
      implicitFirstChars: [
        "-",
        "+",
        ..."0123456789"
      ],
      resolve: resolveYamlInteger$2,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    });
    YAML_INTEGER_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)$");
    YAML_INTEGER_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1]+|[-+]?0o[0-7]+|[-+]?0x[0-9a-fA-F]+|[-+]?[0-9]+)$");
    intJsonTag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: true,
      implicitFirstChars: ["-", ..."0123456789"],
      resolve: resolveYamlInteger$1,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    });
    YAML_INTEGER_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+|[-+]?(?:0|[1-9][0-9_]*))$");
    intYaml11Tag = defineScalarTag("tag:yaml.org,2002:int", {
      implicit: true,
      implicitFirstChars: [
        "-",
        "+",
        ..."0123456789"
      ],
      resolve: resolveYamlInteger,
      identify: (object) => Number.isInteger(object) && !Object.is(object, -0) && object.toString(10).indexOf("e") < 0,
      represent: (object) => object.toString(10)
    });
    YAML_FLOAT_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    YAML_FLOAT_SPECIAL_PATTERN$1 = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    floatCoreTag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: true,
      implicitFirstChars: [
        "-",
        "+",
        ".",
        ..."0123456789"
      ],
      resolve: resolveYamlFloat$2,
      identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat$2
    });
    YAML_FLOAT_IMPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^-?(?:0|[1-9][0-9]*)(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$");
    YAML_FLOAT_EXPLICIT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?[0-9]+(?:\\.[0-9]*)?(?:[eE][-+]?[0-9]+)?|[-+]?\\.[0-9]+(?:[eE][-+]?[0-9]+)?|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    floatJsonTag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: true,
      implicitFirstChars: ["-", ..."0123456789"],
      resolve: resolveYamlFloat$1,
      identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat$1
    });
    YAML_FLOAT_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?(?:(?:[0-9][0-9_]*)?\\.[0-9_]*)(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\\.[0-9_]*|[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    YAML_FLOAT_SPECIAL_PATTERN = /* @__PURE__ */ new RegExp("^(?:[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN))$");
    floatYaml11Tag = defineScalarTag("tag:yaml.org,2002:float", {
      implicit: true,
      implicitFirstChars: [
        "-",
        "+",
        ".",
        ..."0123456789"
      ],
      resolve: resolveYamlFloat,
      identify: (object) => typeof object === "number" && (!Number.isInteger(object) || Object.is(object, -0) || object.toString(10).indexOf("e") >= 0),
      represent: representYamlFloat
    });
    mergeTag = defineScalarTag("tag:yaml.org,2002:merge", {
      implicit: true,
      implicitFirstChars: ["<"],
      resolve: (source, isExplicit) => {
        if (source === "<<" || isExplicit && source === "") return "<<";
        return NOT_RESOLVED;
      },
      identify: () => false
    });
    BASE64_PATTERN = /^[A-Za-z0-9+/]*={0,2}$/;
    binaryTag = defineScalarTag("tag:yaml.org,2002:binary", {
      resolve: resolveYamlBinary,
      identify: (object) => Object.prototype.toString.call(object) === "[object Uint8Array]",
      represent: representYamlBinary
    });
    YAML_DATE_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9])-([0-9][0-9])$");
    YAML_TIMESTAMP_REGEXP = /* @__PURE__ */ new RegExp("^([0-9][0-9][0-9][0-9])-([0-9][0-9]?)-([0-9][0-9]?)(?:[Tt]|[ \\t]+)([0-9][0-9]?):([0-9][0-9]):([0-9][0-9])(?:\\.([0-9]*))?(?:[ \\t]*(Z|([-+])([0-9][0-9]?)(?::([0-9][0-9]))?))?$");
    timestampTag = defineScalarTag("tag:yaml.org,2002:timestamp", {
      implicit: true,
      implicitFirstChars: [..."0123456789"],
      resolve: resolveYamlTimestamp,
      identify: (object) => object instanceof Date,
      represent: (object) => object.toISOString()
    });
    seqTag = defineSequenceTag("tag:yaml.org,2002:seq", {
      create: () => [],
      addItem: (container, item) => {
        container.push(item);
      },
      identify: Array.isArray
    });
    omapTag = defineSequenceTag("tag:yaml.org,2002:omap", {
      create: () => ({
        list: [],
        seen: /* @__PURE__ */ new Set()
      }),
      addItem: (carrier, item) => {
        let key;
        if (item instanceof Map) {
          if (item.size !== 1) return "cannot resolve an ordered map item";
          key = item.keys().next().value;
        } else if (isPlainObject(item)) {
          const itemKeys = Object.keys(item);
          if (itemKeys.length !== 1) return "cannot resolve an ordered map item";
          key = itemKeys[0];
        } else return "cannot resolve an ordered map item";
        if (carrier.seen.has(key)) return "duplicate key in ordered map";
        carrier.seen.add(key);
        carrier.list.push(item);
        return "";
      },
      finalize: (carrier) => carrier.list,
      identify: () => false
    });
    pairsTag = defineSequenceTag("tag:yaml.org,2002:pairs", {
      create: () => [],
      addItem: (container, item) => {
        if (item instanceof Map) {
          if (item.size !== 1) return "cannot resolve a pairs item";
          container.push(item.entries().next().value);
          return "";
        }
        if (Object.prototype.toString.call(item) !== "[object Object]") return "cannot resolve a pairs item";
        const object = item;
        const keys = Object.keys(object);
        if (keys.length !== 1) return "cannot resolve a pairs item";
        container.push([keys[0], object[keys[0]]]);
        return "";
      },
      identify: () => false
    });
    mapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => ({}),
      identify: isPlainObject,
      represent: (o) => {
        const map = /* @__PURE__ */ new Map();
        for (const key of Object.keys(o)) map.set(key, o[key]);
        return map;
      },
      addPair: (container, key, value) => {
        if (key !== null && typeof key === "object") return "object-based map does not support complex keys";
        const normalizedKey = String(key);
        if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
          value,
          enumerable: true,
          configurable: true,
          writable: true
        });
        else container[normalizedKey] = value;
        return "";
      },
      has: (container, key) => {
        if (key !== null && typeof key === "object") return false;
        return Object.prototype.hasOwnProperty.call(container, String(key));
      },
      keys: (container) => Object.keys(container),
      get: (container, key) => {
        const normalizedKey = String(key);
        if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
        return container[normalizedKey];
      }
    });
    setTag = defineMappingTag("tag:yaml.org,2002:set", {
      create: () => /* @__PURE__ */ new Set(),
      identify: (data) => data instanceof Set,
      represent: (data) => {
        const map = /* @__PURE__ */ new Map();
        for (const key of data) map.set(key, null);
        return map;
      },
      addPair: (container, key, value) => {
        if (value !== null) return "cannot resolve a set item";
        container.add(key);
        return "";
      },
      has: (container, key) => container.has(key),
      keys: (container) => container.keys(),
      get: () => null
    });
    Schema = class Schema2 {
      tags;
      /** @internal */
      implicitScalarTags;
      /**
      * Dispatch implicit scalar resolvers by `source.charAt(0)`. Each bucket holds
      * the resolvers that may match that key, in schema order; a key absent from
      * the map uses
      * {@link Schema.implicitScalarAnyFirstChar}
      * (resolvers that declared no first-char constraint, so they apply to any
      * first character).
      */
      implicitScalarByFirstChar;
      implicitScalarAnyFirstChar;
      /**
      * The default scalar tag (`!!str`), resolved once so the composer's fallback
      * for unresolved plain scalars avoids a keyed lookup per scalar.
      *
      * @internal
      */
      defaultScalarTag;
      /**
      * The default container tags (`!!seq` / `!!map`), used by the dumper: when a
      * value is identified by its default tag, the tag is implicit and not
      * printed. Undefined if the schema does not define them (then such values
      * can't be dumped).
      *
      * @internal
      */
      defaultSequenceTag;
      /** @internal */
      defaultMappingTag;
      exact;
      prefix;
      constructor(tags) {
        const compiledTags = compileTags(tags);
        const implicitScalarTags = [];
        const exact = createTagDefinitionMap();
        const prefix = createTagDefinitionListMap();
        for (const tag of compiledTags) {
          if (tag.nodeKind === "scalar" && tag.implicit) {
            if (tag.matchByTagPrefix) throw new Error("Implicit scalar tags cannot match by tag prefix");
            implicitScalarTags.push(tag);
          }
          switch (tag.nodeKind) {
            case "scalar":
              if (tag.matchByTagPrefix) prefix.scalar.push(tag);
              else exact.scalar[tag.tagName] = tag;
              break;
            case "sequence":
              if (tag.matchByTagPrefix) prefix.sequence.push(tag);
              else exact.sequence[tag.tagName] = tag;
              break;
            case "mapping":
              if (tag.matchByTagPrefix) prefix.mapping.push(tag);
              else exact.mapping[tag.tagName] = tag;
          }
        }
        const implicitScalarAnyFirstChar = implicitScalarTags.filter((tag) => tag.implicitFirstChars === null);
        const keys = /* @__PURE__ */ new Set();
        for (const tag of implicitScalarTags) if (tag.implicitFirstChars !== null) for (const key of tag.implicitFirstChars) keys.add(key);
        const implicitScalarByFirstChar = /* @__PURE__ */ new Map();
        for (const key of keys) implicitScalarByFirstChar.set(key, implicitScalarTags.filter((tag) => tag.implicitFirstChars === null || tag.implicitFirstChars.indexOf(key) !== -1));
        const defaultScalarTag = exact.scalar["tag:yaml.org,2002:str"];
        if (!defaultScalarTag) throw new Error("schema does not define the default scalar tag (tag:yaml.org,2002:str)");
        this.tags = compiledTags;
        this.implicitScalarTags = implicitScalarTags;
        this.implicitScalarByFirstChar = implicitScalarByFirstChar;
        this.implicitScalarAnyFirstChar = implicitScalarAnyFirstChar;
        this.defaultScalarTag = defaultScalarTag;
        this.defaultSequenceTag = exact.sequence["tag:yaml.org,2002:seq"];
        this.defaultMappingTag = exact.mapping["tag:yaml.org,2002:map"];
        this.exact = exact;
        this.prefix = prefix;
      }
      /** @internal */
      lookupScalarTag(tagName) {
        const exactTag = this.exact.scalar[tagName];
        if (exactTag) return exactTag;
        for (const tag of this.prefix.scalar) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      lookupSequenceTag(tagName) {
        const exactTag = this.exact.sequence[tagName];
        if (exactTag) return exactTag;
        for (const tag of this.prefix.sequence) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      lookupMappingTag(tagName) {
        const exactTag = this.exact.mapping[tagName];
        if (exactTag) return exactTag;
        for (const tag of this.prefix.mapping) if (tagName.startsWith(tag.tagName)) return tag;
      }
      /** @internal */
      resolveImplicitScalarTag(source) {
        const candidates = this.implicitScalarByFirstChar.get(source.charAt(0)) ?? this.implicitScalarAnyFirstChar;
        for (const tag2 of candidates) {
          const value = tag2.resolve(source, false, tag2.tagName);
          if (value !== NOT_RESOLVED) return {
            value,
            tag: tag2
          };
        }
        const tag = this.defaultScalarTag;
        return {
          value: tag.resolve(source, false, tag.tagName),
          tag
        };
      }
      /**
      * Creates a new schema with the specified tags added. If a tag already
      * exists, it is replaced by the specified tag.
      *
      * @example
      *
      * ```javascript
      * import { CORE_SCHEMA, mergeTag, realMapTag } from 'js-yaml'
      *
      * const schema = CORE_SCHEMA.withTags(mergeTag, realMapTag)
      * ```
      */
      withTags(...tags) {
        let flatTags = [];
        for (const tag of tags) flatTags = flatTags.concat(tag);
        return new Schema2([...this.tags, ...flatTags]);
      }
    };
    FAILSAFE_SCHEMA = new Schema([
      strTag,
      seqTag,
      mapTag
    ]);
    JSON_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullJsonTag,
      boolJsonTag,
      intJsonTag,
      floatJsonTag
    ]);
    CORE_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullCoreTag,
      boolCoreTag,
      intCoreTag,
      floatCoreTag
    ]);
    YAML11_SCHEMA = new Schema([
      ...FAILSAFE_SCHEMA.tags,
      nullYaml11Tag,
      boolYaml11Tag,
      intYaml11Tag,
      floatYaml11Tag,
      timestampTag,
      mergeTag,
      binaryTag,
      omapTag,
      pairsTag,
      setTag
    ]);
    DUMP_SCHEMA = YAML11_SCHEMA.withTags({
      ...intYaml11Tag,
      resolve: (source, isExplicit, tagName) => {
        const result = intYaml11Tag.resolve(source, isExplicit, tagName);
        return result === NOT_RESOLVED ? intCoreTag.resolve(source, isExplicit, tagName) : result;
      }
    }, {
      ...floatYaml11Tag,
      resolve: (source, isExplicit, tagName) => {
        const result = floatYaml11Tag.resolve(source, isExplicit, tagName);
        return result === NOT_RESOLVED ? floatCoreTag.resolve(source, isExplicit, tagName) : result;
      }
    });
    realMapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => /* @__PURE__ */ new Map(),
      addPair: (container, key, value) => {
        container.set(key, value);
        return "";
      },
      has: (container, key) => container.has(key),
      keys: (container) => container.keys(),
      get: (container, key) => container.get(key),
      identify: (data) => data instanceof Map || isPlainObject(data),
      represent: (data) => {
        if (data instanceof Map) return data;
        const map = /* @__PURE__ */ new Map();
        const obj = data;
        for (const key of Object.keys(obj)) map.set(key, obj[key]);
        return map;
      }
    });
    legacyMapTag = defineMappingTag("tag:yaml.org,2002:map", {
      create: () => ({}),
      identify: isPlainObject,
      represent: (o) => {
        const map = /* @__PURE__ */ new Map();
        for (const key of Object.keys(o)) map.set(key, o[key]);
        return map;
      },
      addPair: (container, key, value) => {
        const normalizedKey = normalizeKey(key);
        if (normalizedKey === null) return "nested arrays are not supported inside keys";
        if (normalizedKey === "__proto__") Object.defineProperty(container, normalizedKey, {
          value,
          enumerable: true,
          configurable: true,
          writable: true
        });
        else container[normalizedKey] = value;
        return "";
      },
      has: (container, key) => {
        const normalizedKey = normalizeKey(key);
        return normalizedKey !== null && Object.prototype.hasOwnProperty.call(container, normalizedKey);
      },
      keys: (container) => Object.keys(container),
      get: (container, key) => {
        const normalizedKey = String(key);
        if (!Object.prototype.hasOwnProperty.call(container, normalizedKey)) return null;
        return container[normalizedKey];
      }
    });
    DEFAULT_SNIPPET_OPTIONS = {
      maxLength: 79,
      indent: 1,
      linesBefore: 3,
      linesAfter: 2
    };
    YAMLException = class YAMLException2 extends Error {
      reason;
      mark;
      /**
      * Optional `mark` contains source snippet data. Usually, use
      * {@link YAMLException.throwAt} instead of passing it directly.
      */
      constructor(reason, mark) {
        super();
        this.name = "YAMLException";
        this.reason = reason;
        this.mark = mark;
        this.message = formatError(this, false);
        if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
      }
      /**
      * Returns the formatted error, omitting the source snippet in compact mode.
      */
      toString(compact) {
        return `${this.name}: ${formatError(this, compact)}`;
      }
      /**
      * Builds a YAMLException with a source snippet and throws it. `source` is
      * the raw input text; `position` is an offset into it.
      */
      static throwAt(source, position, message, filename = "") {
        let line = 0;
        let lineStart = 0;
        for (let index = 0; index < position; index++) {
          const ch = source.charCodeAt(index);
          if (ch === 10) {
            line++;
            lineStart = index + 1;
          } else if (ch === 13) {
            line++;
            if (source.charCodeAt(index + 1) === 10) index++;
            lineStart = index + 1;
          }
        }
        const mark = {
          name: filename,
          buffer: source,
          position,
          line,
          column: position - lineStart
        };
        mark.snippet = makeSnippet(mark);
        throw new YAMLException2(message, mark);
      }
    };
    EVENT_ID = {
      DOCUMENT: 1,
      SEQUENCE: 2,
      MAPPING: 3,
      SCALAR: 4,
      ALIAS: 5,
      POP: 6
    };
    SCALAR_STYLE = {
      PLAIN: 1,
      SINGLE_QUOTED: 2,
      DOUBLE_QUOTED: 3,
      LITERAL_BLOCK: 4,
      FOLDED_BLOCK: 5
    };
    COLLECTION_STYLE = {
      BLOCK: 1,
      FLOW: 2
    };
    CHOMPING_MODE = {
      CLIP: 1,
      STRIP: 2,
      KEEP: 3
    };
    NO_RANGE$3 = -1;
    simpleEscapeCheck = new Array(256);
    simpleEscapeMap = new Array(256);
    for (let i = 0; i < 256; i++) {
      simpleEscapeCheck[i] = simpleEscapeSequence(i) ? 1 : 0;
      simpleEscapeMap[i] = simpleEscapeSequence(i);
    }
    DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
      "!": "!",
      "!!": "tag:yaml.org,2002:"
    });
    TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
    TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
    HEX2 = "0123456789ABCDEF";
    NO_RANGE$2 = -1;
    MERGE_TAG_NAME = "tag:yaml.org,2002:merge";
    DEFAULT_CONSTRUCTOR_OPTIONS = {
      filename: "",
      schema: CORE_SCHEMA,
      json: false,
      maxTotalMergeKeys: 1e4,
      maxAliases: -1
    };
    NO_RANGE$1 = -1;
    HAS_OWN = Object.prototype.hasOwnProperty;
    CONTEXT_FLOW_IN = 1;
    CONTEXT_FLOW_OUT = 2;
    CONTEXT_BLOCK_IN = 3;
    CONTEXT_BLOCK_OUT = 4;
    PATTERN_NON_PRINTABLE = /[\x00-\x08\x0B\x0C\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF]/;
    PATTERN_FLOW_INDICATORS = /[,\[\]{}]/;
    PATTERN_TAG_HANDLE = /^(?:!|!!|![0-9A-Za-z-]+!)$/;
    NS_URI_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$,_.!~*'()\[\]])`;
    NS_TAG_CHAR = String.raw`(?:%[0-9A-Fa-f]{2}|[0-9A-Za-z\-#;/?:@&=+$.~*'()_])`;
    PATTERN_TAG_URI = new RegExp(`^(?:${NS_URI_CHAR})*$`);
    PATTERN_TAG_SUFFIX = new RegExp(`^(?:${NS_TAG_CHAR})+$`);
    PATTERN_TAG_PREFIX = new RegExp(`^(?:!(?:${NS_URI_CHAR})*|${NS_TAG_CHAR}(?:${NS_URI_CHAR})*)$`);
    DEFAULT_PARSER_OPTIONS = {
      filename: "",
      maxDepth: 100
    };
    DEFAULT_LOAD_OPTIONS = {
      ...DEFAULT_PARSER_OPTIONS,
      ...DEFAULT_CONSTRUCTOR_OPTIONS
    };
    INVALID = /* @__PURE__ */ Symbol("INVALID");
    VISIT_BREAK = /* @__PURE__ */ Symbol("visit:break");
    VISIT_SKIP = /* @__PURE__ */ Symbol("visit:skip");
    DEFAULT_SCALAR_STYLE_RULES = {
      applyQuoteFlowKeysOption,
      doubleQuoteForInvisibles,
      doubleQuoteWhitespaceOnly,
      applyForceQuotesOption,
      tryLongOrMultilineAsBlock,
      quoteInvalidPlain,
      fallbackToDoubleQuoted
    };
    SRC_C_PRINTABLE = "[\\x09\\x0A\\x0D\\x20-\\x7E\\x85\\xA0-\\uD7FF\\uE000-\\uFFFD\\u{10000}-\\u{10FFFF}]";
    SRC_B_CHAR = "[\\n\\r]";
    SRC_C_BYTE_ORDER_MARK = "\\uFEFF";
    SRC_S_WHITE = "[ \\t]";
    SRC_NB_CHAR = `(?:(?!(?:${SRC_B_CHAR}|${SRC_C_BYTE_ORDER_MARK}))${SRC_C_PRINTABLE})`;
    SRC_NS_CHAR = `(?:(?!${SRC_S_WHITE})${SRC_NB_CHAR})`;
    SRC_NB_JSON = "[\\x09\\x20-\\uD7FF\\uE000-\\uFFFF\\u{10000}-\\u{10FFFF}]";
    SRC_C_INDICATOR = "[-?:,\\[\\]{}#&*!|>'\"%@`]";
    SRC_C_FLOW_INDICATOR = "[,\\[\\]{}]";
    SRC_NS_PLAIN_SAFE_FLOW_OUT = SRC_NS_CHAR;
    SRC_NS_PLAIN_SAFE_FLOW_IN = `(?:(?!${SRC_C_FLOW_INDICATOR})${SRC_NS_CHAR})`;
    SRC_NS_PLAIN_FIRST_FLOW_OUT = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))`;
    SRC_NS_PLAIN_FIRST_FLOW_IN = `(?:(?:(?!${SRC_C_INDICATOR})${SRC_NS_CHAR})|[?:-](?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))`;
    SRC_NS_PLAIN_CHAR_FLOW_OUT = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_OUT})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_OUT}))#*`;
    SRC_NS_PLAIN_CHAR_FLOW_IN = `(?:(?:(?![:#])${SRC_NS_PLAIN_SAFE_FLOW_IN})|:(?=${SRC_NS_PLAIN_SAFE_FLOW_IN}))#*`;
    SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_OUT})*`;
    SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN = `(?:${SRC_S_WHITE}*${SRC_NS_PLAIN_CHAR_FLOW_IN})*`;
    SRC_NS_PLAIN_ONE_LINE_FLOW_OUT = `${SRC_NS_PLAIN_FIRST_FLOW_OUT}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
    SRC_NS_PLAIN_ONE_LINE_FLOW_IN = `${SRC_NS_PLAIN_FIRST_FLOW_IN}#*${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
    SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_OUT;
    SRC_NS_PLAIN_ONE_LINE_FLOW_KEY = SRC_NS_PLAIN_ONE_LINE_FLOW_IN;
    SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_OUT}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT}`;
    SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN = `\\n+${SRC_NS_PLAIN_CHAR_FLOW_IN}${SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN}`;
    SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT = `${SRC_NS_PLAIN_ONE_LINE_FLOW_OUT}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT})*`;
    SRC_NS_PLAIN_MULTI_LINE_FLOW_IN = `${SRC_NS_PLAIN_ONE_LINE_FLOW_IN}(?:${SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN})*`;
    NS_PLAIN_FLOW_OUT = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT})$`, "u");
    NS_PLAIN_FLOW_IN = new RegExp(`^(?:${SRC_NS_PLAIN_MULTI_LINE_FLOW_IN})$`, "u");
    NS_PLAIN_BLOCK_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY})$`, "u");
    NS_PLAIN_FLOW_KEY = new RegExp(`^(?:${SRC_NS_PLAIN_ONE_LINE_FLOW_KEY})$`, "u");
    NB_SINGLE_ONE_LINE = new RegExp(`^(?:${SRC_NB_JSON})*$`, "u");
    NB_SINGLE_MULTI_LINE = new RegExp(`^(?:${SRC_NB_JSON}|\\n)*$`, "u");
    BLOCK_SCALAR_CONTENT = new RegExp(`^(?:${SRC_NB_CHAR}|\\n)*$`, "u");
    C_FORBIDDEN_FIRST_LINE = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/;
    C_FORBIDDEN_CONTENT = /^(?:---|\.\.\.)(?=$|[ \t\n\r])/m;
    CHARACTERS_TO_ESCAPE = /["\\\x00-\x1F\x7F-\xA0\u2028\u2029\uD800-\uDFFF\uFEFF\uFFFE\uFFFF]/gu;
    CHAR_LINE_FEED = 10;
    DEFAULT_PRESENTER_OPTIONS = {
      indent: 2,
      seqNoIndent: false,
      seqInlineFirst: true,
      lineWidth: 80,
      flowBracketPadding: false,
      flowSkipCommaSpace: false,
      flowSkipColonSpace: false,
      quoteFlowKeys: false,
      quoteStyle: "single",
      forceQuotes: false,
      scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name)),
      tagBeforeAnchor: false
    };
    DEFAULT_DUMP_OPTIONS = {
      ...DEFAULT_PRESENTER_OPTIONS,
      schema: DUMP_SCHEMA,
      skipInvalid: false,
      noRefs: false,
      flowLevel: -1,
      sortKeys: false,
      transform: () => {
      }
    };
    NO_RANGE = -1;
    EVENT_DOCUMENT = EVENT_ID.DOCUMENT;
    EVENT_SEQUENCE = EVENT_ID.SEQUENCE;
    EVENT_MAPPING = EVENT_ID.MAPPING;
    EVENT_SCALAR = EVENT_ID.SCALAR;
    EVENT_ALIAS = EVENT_ID.ALIAS;
    EVENT_POP = EVENT_ID.POP;
    SCALAR_STYLE_PLAIN = SCALAR_STYLE.PLAIN;
    SCALAR_STYLE_SINGLE_QUOTED = SCALAR_STYLE.SINGLE_QUOTED;
    SCALAR_STYLE_DOUBLE_QUOTED = SCALAR_STYLE.DOUBLE_QUOTED;
    SCALAR_STYLE_LITERAL_BLOCK = SCALAR_STYLE.LITERAL_BLOCK;
    SCALAR_STYLE_FOLDED_BLOCK = SCALAR_STYLE.FOLDED_BLOCK;
    COLLECTION_STYLE_BLOCK = COLLECTION_STYLE.BLOCK;
    COLLECTION_STYLE_FLOW = COLLECTION_STYLE.FLOW;
    CHOMPING_CLIP = CHOMPING_MODE.CLIP;
    CHOMPING_STRIP = CHOMPING_MODE.STRIP;
    CHOMPING_KEEP = CHOMPING_MODE.KEEP;
  }
});

// src/util/cut-scalar.ts
var cut_scalar_exports = {};
__export(cut_scalar_exports, {
  cutScalarLine: () => cutScalarLine
});
function cutScalarLine(text) {
  for (const event of parseEvents(text, {})) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueEnd <= 0) continue;
    if (/^[ \t]+#/.test(text.slice(event.valueEnd, event.valueEnd + 80))) {
      return text.slice(0, event.valueEnd).split("\n").length;
    }
  }
  return null;
}
var init_cut_scalar = __esm({
  "src/util/cut-scalar.ts"() {
    "use strict";
    init_js_yaml();
  }
});

// src/scan/secrets/rules/rule-files.ts
var rule_files_exports = {};
__export(rule_files_exports, {
  compileRuleFiles: () => compileRuleFiles,
  readRuleFiles: () => readRuleFiles
});
import { readdir, readFile } from "node:fs/promises";
import { join as join4 } from "node:path";
async function readRuleFiles(folder) {
  const [{ load: load3 }, { cutScalarLine: cutScalarLine2 }] = await Promise.all([Promise.resolve().then(() => (init_js_yaml(), js_yaml_exports)), Promise.resolve().then(() => (init_cut_scalar(), cut_scalar_exports))]);
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yml")).sort();
  const sources = [];
  for (const name of names) {
    const text = await readFile(join4(folder, name), "utf8");
    const line = cutScalarLine2(text);
    if (line !== null) throw new Error(`${name}:${line}: a comment cuts this text: quote it`);
    for (const document of asList(load3(text))) sources.push(providerSource(document, name));
  }
  return sources;
}
async function compileRuleFiles(folder) {
  const sources = await readRuleFiles(folder);
  const problems = sources.flatMap(lintProvider);
  if (problems.length > 0) throw new Error(`secret rules in ${folder}:
${problems.join("\n")}`);
  return compileRules(sources);
}
function asList(document) {
  return Array.isArray(document) ? document : [document];
}
function providerSource(value, file) {
  if (!isRecord(value) || typeof value.provider !== "string" || !Array.isArray(value.rules)) {
    throw new Error(`${file}: a provider needs 'provider' and 'rules'`);
  }
  const known2 = ["provider", "revoke", "remedy", "log", "rules"];
  const unknown = Object.keys(value).filter((key) => !known2.includes(key));
  if (unknown.length > 0) throw new Error(`${file}: ${value.provider}: unknown key ${unknown.join(", ")}`);
  const rules = value.rules.map((rule) => ruleSource(rule, `${file}: ${value.provider}`));
  return { ...pickStrings(value, ["revoke", "remedy", "log"]), provider: value.provider, rules };
}
function ruleSource(value, where) {
  if (!isRecord(value)) throw new Error(`${where}: a rule must be a map`);
  const at = `${where}: ${String(value.id)}`;
  for (const key of Object.keys(value)) if (!RULE_KEYS.includes(key)) throw new Error(`${at}: unknown key ${key}`);
  for (const key of ["id", "title", "severity"])
    if (typeof value[key] !== "string") throw new Error(`${at}: no ${key}`);
  for (const key of value.kind === "file" ? ["examples", "silent"] : ["keywords", "examples", "silent"]) {
    const list = value[key];
    if (!Array.isArray(list) || list.length === 0 || !list.every((item) => typeof item === "string")) {
      throw new Error(`${at}: ${key} must be a list of texts, not empty`);
    }
  }
  return { keywords: [], ...value };
}
function pickStrings(value, keys) {
  const picked = {};
  for (const key of keys) {
    const text = value[key];
    if (typeof text === "string") picked[key] = text;
  }
  return picked;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var RULE_KEYS;
var init_rule_files = __esm({
  "src/scan/secrets/rules/rule-files.ts"() {
    "use strict";
    init_compile();
    init_rule_lint();
    RULE_KEYS = [
      "id",
      "title",
      "severity",
      "kind",
      "confidence",
      "keywords",
      "pattern",
      "ignoreCase",
      "entropy",
      "check",
      "named",
      "runs",
      "allow",
      "path",
      "revoke",
      "remedy",
      "examples",
      "silent"
    ];
  }
});

// node_modules/picomatch/lib/constants.js
var require_constants = __commonJS({
  "node_modules/picomatch/lib/constants.js"(exports, module) {
    "use strict";
    var WIN_SLASH = "\\\\/";
    var WIN_NO_SLASH = `[^${WIN_SLASH}]`;
    var DEFAULT_MAX_EXTGLOB_RECURSION = 0;
    var DOT_LITERAL = "\\.";
    var PLUS_LITERAL = "\\+";
    var QMARK_LITERAL = "\\?";
    var SLASH_LITERAL = "\\/";
    var ONE_CHAR = "(?=.)";
    var QMARK = "[^/]";
    var END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
    var START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
    var DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
    var NO_DOT = `(?!${DOT_LITERAL})`;
    var NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
    var NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
    var NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
    var QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
    var STAR = `${QMARK}*?`;
    var SEP = "/";
    var POSIX_CHARS = {
      DOT_LITERAL,
      PLUS_LITERAL,
      QMARK_LITERAL,
      SLASH_LITERAL,
      ONE_CHAR,
      QMARK,
      END_ANCHOR,
      DOTS_SLASH,
      NO_DOT,
      NO_DOTS,
      NO_DOT_SLASH,
      NO_DOTS_SLASH,
      QMARK_NO_DOT,
      STAR,
      START_ANCHOR,
      SEP
    };
    var WINDOWS_CHARS = {
      ...POSIX_CHARS,
      SLASH_LITERAL: `[${WIN_SLASH}]`,
      QMARK: WIN_NO_SLASH,
      STAR: `${WIN_NO_SLASH}*?`,
      DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
      NO_DOT: `(?!${DOT_LITERAL})`,
      NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
      NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
      QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
      START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
      END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
      SEP: "\\"
    };
    var POSIX_REGEX_SOURCE = {
      __proto__: null,
      alnum: "a-zA-Z0-9",
      alpha: "a-zA-Z",
      ascii: "\\x00-\\x7F",
      blank: " \\t",
      cntrl: "\\x00-\\x1F\\x7F",
      digit: "0-9",
      graph: "\\x21-\\x7E",
      lower: "a-z",
      print: "\\x20-\\x7E ",
      punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
      space: " \\t\\r\\n\\v\\f",
      upper: "A-Z",
      word: "A-Za-z0-9_",
      xdigit: "A-Fa-f0-9"
    };
    module.exports = {
      DEFAULT_MAX_EXTGLOB_RECURSION,
      MAX_LENGTH: 1024 * 64,
      POSIX_REGEX_SOURCE,
      // regular expressions
      REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
      REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
      REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
      REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
      REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
      REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
      // Replace globs with equivalent patterns to reduce parsing time.
      REPLACEMENTS: {
        __proto__: null,
        "***": "*",
        "**/**": "**",
        "**/**/**": "**"
      },
      // Digits
      CHAR_0: 48,
      /* 0 */
      CHAR_9: 57,
      /* 9 */
      // Alphabet chars.
      CHAR_UPPERCASE_A: 65,
      /* A */
      CHAR_LOWERCASE_A: 97,
      /* a */
      CHAR_UPPERCASE_Z: 90,
      /* Z */
      CHAR_LOWERCASE_Z: 122,
      /* z */
      CHAR_LEFT_PARENTHESES: 40,
      /* ( */
      CHAR_RIGHT_PARENTHESES: 41,
      /* ) */
      CHAR_ASTERISK: 42,
      /* * */
      // Non-alphabetic chars.
      CHAR_AMPERSAND: 38,
      /* & */
      CHAR_AT: 64,
      /* @ */
      CHAR_BACKWARD_SLASH: 92,
      /* \ */
      CHAR_CARRIAGE_RETURN: 13,
      /* \r */
      CHAR_CIRCUMFLEX_ACCENT: 94,
      /* ^ */
      CHAR_COLON: 58,
      /* : */
      CHAR_COMMA: 44,
      /* , */
      CHAR_DOT: 46,
      /* . */
      CHAR_DOUBLE_QUOTE: 34,
      /* " */
      CHAR_EQUAL: 61,
      /* = */
      CHAR_EXCLAMATION_MARK: 33,
      /* ! */
      CHAR_FORM_FEED: 12,
      /* \f */
      CHAR_FORWARD_SLASH: 47,
      /* / */
      CHAR_GRAVE_ACCENT: 96,
      /* ` */
      CHAR_HASH: 35,
      /* # */
      CHAR_HYPHEN_MINUS: 45,
      /* - */
      CHAR_LEFT_ANGLE_BRACKET: 60,
      /* < */
      CHAR_LEFT_CURLY_BRACE: 123,
      /* { */
      CHAR_LEFT_SQUARE_BRACKET: 91,
      /* [ */
      CHAR_LINE_FEED: 10,
      /* \n */
      CHAR_NO_BREAK_SPACE: 160,
      /* \u00A0 */
      CHAR_PERCENT: 37,
      /* % */
      CHAR_PLUS: 43,
      /* + */
      CHAR_QUESTION_MARK: 63,
      /* ? */
      CHAR_RIGHT_ANGLE_BRACKET: 62,
      /* > */
      CHAR_RIGHT_CURLY_BRACE: 125,
      /* } */
      CHAR_RIGHT_SQUARE_BRACKET: 93,
      /* ] */
      CHAR_SEMICOLON: 59,
      /* ; */
      CHAR_SINGLE_QUOTE: 39,
      /* ' */
      CHAR_SPACE: 32,
      /*   */
      CHAR_TAB: 9,
      /* \t */
      CHAR_UNDERSCORE: 95,
      /* _ */
      CHAR_VERTICAL_LINE: 124,
      /* | */
      CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
      /* \uFEFF */
      /**
       * Create EXTGLOB_CHARS
       */
      extglobChars(chars) {
        return {
          "!": { type: "negate", open: "(?:(?!(?:", close: `))${chars.STAR})` },
          "?": { type: "qmark", open: "(?:", close: ")?" },
          "+": { type: "plus", open: "(?:", close: ")+" },
          "*": { type: "star", open: "(?:", close: ")*" },
          "@": { type: "at", open: "(?:", close: ")" }
        };
      },
      /**
       * Create GLOB_CHARS
       */
      globChars(win32) {
        return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
      }
    };
  }
});

// node_modules/picomatch/lib/utils.js
var require_utils = __commonJS({
  "node_modules/picomatch/lib/utils.js"(exports) {
    "use strict";
    var {
      REGEX_BACKSLASH,
      REGEX_REMOVE_BACKSLASH,
      REGEX_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_GLOBAL
    } = require_constants();
    exports.isObject = (val) => val !== null && typeof val === "object" && !Array.isArray(val);
    exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
    exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
    exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
    exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
    exports.isWindows = () => {
      if (typeof navigator !== "undefined" && navigator.platform) {
        const platform = navigator.platform.toLowerCase();
        return platform === "win32" || platform === "windows";
      }
      if (typeof process !== "undefined" && process.platform) {
        return process.platform === "win32";
      }
      return false;
    };
    exports.removeBackslashes = (str) => {
      return str.replace(REGEX_REMOVE_BACKSLASH, (match) => {
        return match === "\\" ? "" : match;
      });
    };
    exports.escapeLast = (input, char, lastIdx) => {
      const idx = input.lastIndexOf(char, lastIdx);
      if (idx === -1) return input;
      if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
      return `${input.slice(0, idx)}\\${input.slice(idx)}`;
    };
    exports.removePrefix = (input, state = {}) => {
      let output = input;
      if (output.startsWith("./")) {
        output = output.slice(2);
        state.prefix = "./";
      }
      return output;
    };
    exports.wrapOutput = (input, state = {}, options = {}) => {
      const prepend = options.contains ? "" : "^";
      const append = options.contains ? "" : "$";
      let output = `${prepend}(?:${input})${append}`;
      if (state.negated === true) {
        output = `(?:^(?!${output}).*$)`;
      }
      return output;
    };
    exports.basename = (path, { windows } = {}) => {
      const segs = path.split(windows ? /[\\/]/ : "/");
      const last = segs[segs.length - 1];
      if (last === "") {
        return segs[segs.length - 2];
      }
      return last;
    };
  }
});

// node_modules/picomatch/lib/scan.js
var require_scan = __commonJS({
  "node_modules/picomatch/lib/scan.js"(exports, module) {
    "use strict";
    var utils = require_utils();
    var {
      CHAR_ASTERISK,
      /* * */
      CHAR_AT,
      /* @ */
      CHAR_BACKWARD_SLASH,
      /* \ */
      CHAR_COMMA,
      /* , */
      CHAR_DOT,
      /* . */
      CHAR_EXCLAMATION_MARK,
      /* ! */
      CHAR_FORWARD_SLASH,
      /* / */
      CHAR_LEFT_CURLY_BRACE,
      /* { */
      CHAR_LEFT_PARENTHESES,
      /* ( */
      CHAR_LEFT_SQUARE_BRACKET,
      /* [ */
      CHAR_PLUS,
      /* + */
      CHAR_QUESTION_MARK,
      /* ? */
      CHAR_RIGHT_CURLY_BRACE,
      /* } */
      CHAR_RIGHT_PARENTHESES,
      /* ) */
      CHAR_RIGHT_SQUARE_BRACKET
      /* ] */
    } = require_constants();
    var isPathSeparator = (code) => {
      return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
    };
    var depth = (token) => {
      if (token.isPrefix !== true) {
        token.depth = token.isGlobstar ? Infinity : 1;
      }
    };
    var scan = (input, options) => {
      const opts = options || {};
      const length = input.length - 1;
      const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
      const slashes = [];
      const tokens = [];
      const parts = [];
      let str = input;
      let index = -1;
      let start = 0;
      let lastIndex = 0;
      let isBrace = false;
      let isBracket = false;
      let isGlob = false;
      let isExtglob = false;
      let isGlobstar = false;
      let braceEscaped = false;
      let backslashes = false;
      let negated = false;
      let negatedExtglob = false;
      let finished = false;
      let braces = 0;
      let prev;
      let code;
      let token = { value: "", depth: 0, isGlob: false };
      const eos = () => index >= length;
      const peek = () => str.charCodeAt(index + 1);
      const advance2 = () => {
        prev = code;
        return str.charCodeAt(++index);
      };
      while (index < length) {
        code = advance2();
        let next;
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          code = advance2();
          if (code === CHAR_LEFT_CURLY_BRACE) {
            braceEscaped = true;
          }
          continue;
        }
        if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          while (eos() !== true && (code = advance2())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance2();
              continue;
            }
            if (code === CHAR_LEFT_CURLY_BRACE) {
              braces++;
              continue;
            }
            if (braceEscaped !== true && code === CHAR_DOT && (code = advance2()) === CHAR_DOT) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (braceEscaped !== true && code === CHAR_COMMA) {
              isBrace = token.isBrace = true;
              isGlob = token.isGlob = true;
              finished = true;
              if (scanToEnd === true) {
                continue;
              }
              break;
            }
            if (code === CHAR_RIGHT_CURLY_BRACE) {
              braces--;
              if (braces === 0) {
                braceEscaped = false;
                isBrace = token.isBrace = true;
                finished = true;
                break;
              }
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_FORWARD_SLASH) {
          slashes.push(index);
          tokens.push(token);
          token = { value: "", depth: 0, isGlob: false };
          if (finished === true) continue;
          if (prev === CHAR_DOT && index === start + 1) {
            start += 2;
            continue;
          }
          lastIndex = index + 1;
          continue;
        }
        if (opts.noext !== true) {
          const isExtglobChar = code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK;
          if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
            isGlob = token.isGlob = true;
            isExtglob = token.isExtglob = true;
            finished = true;
            if (code === CHAR_EXCLAMATION_MARK && index === start) {
              negatedExtglob = true;
            }
            if (scanToEnd === true) {
              let parens = 0;
              while (eos() !== true && (code = advance2())) {
                if (code === CHAR_BACKWARD_SLASH) {
                  backslashes = token.backslashes = true;
                  advance2();
                  continue;
                }
                if (code === CHAR_LEFT_PARENTHESES) {
                  parens++;
                  continue;
                }
                if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                  finished = true;
                  break;
                }
              }
              continue;
            }
            break;
          }
        }
        if (code === CHAR_ASTERISK) {
          if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_QUESTION_MARK) {
          isGlob = token.isGlob = true;
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (code === CHAR_LEFT_SQUARE_BRACKET) {
          while (eos() !== true && (next = advance2())) {
            if (next === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance2();
              continue;
            }
            if (next === CHAR_RIGHT_SQUARE_BRACKET) {
              isBracket = token.isBracket = true;
              isGlob = token.isGlob = true;
              finished = true;
              break;
            }
          }
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
        if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
          negated = token.negated = true;
          start++;
          continue;
        }
        if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
          isGlob = token.isGlob = true;
          if (scanToEnd === true) {
            let parens = 1;
            while (eos() !== true && (code = advance2())) {
              if (code === CHAR_BACKWARD_SLASH) {
                backslashes = token.backslashes = true;
                advance2();
                continue;
              }
              if (code === CHAR_LEFT_PARENTHESES) {
                parens++;
                continue;
              }
              if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
                finished = true;
                break;
              }
            }
            continue;
          }
          break;
        }
        if (isGlob === true) {
          finished = true;
          if (scanToEnd === true) {
            continue;
          }
          break;
        }
      }
      if (opts.noext === true) {
        isExtglob = false;
        isGlob = false;
      }
      let base = str;
      let prefix = "";
      let glob = "";
      if (start > 0) {
        prefix = str.slice(0, start);
        str = str.slice(start);
        lastIndex -= start;
      }
      if (base && isGlob === true && lastIndex > 0) {
        base = str.slice(0, lastIndex);
        glob = str.slice(lastIndex);
      } else if (isGlob === true) {
        base = "";
        glob = str;
      } else {
        base = str;
      }
      if (base && base !== "" && base !== "/" && base !== str) {
        if (isPathSeparator(base.charCodeAt(base.length - 1))) {
          base = base.slice(0, -1);
        }
      }
      if (opts.unescape === true) {
        if (glob) glob = utils.removeBackslashes(glob);
        if (base && backslashes === true) {
          base = utils.removeBackslashes(base);
        }
      }
      const state = {
        prefix,
        input,
        start,
        base,
        glob,
        isBrace,
        isBracket,
        isGlob,
        isExtglob,
        isGlobstar,
        negated,
        negatedExtglob
      };
      if (opts.tokens === true) {
        state.maxDepth = 0;
        if (!isPathSeparator(code)) {
          tokens.push(token);
        }
        state.tokens = tokens;
      }
      if (opts.parts === true || opts.tokens === true) {
        let prevIndex;
        for (let idx = 0; idx < slashes.length; idx++) {
          const n2 = prevIndex !== void 0 ? prevIndex + 1 : start;
          const i = slashes[idx];
          const value2 = input.slice(n2, i);
          if (opts.tokens) {
            if (idx === 0 && start !== 0) {
              tokens[idx].isPrefix = true;
              tokens[idx].value = prefix;
            } else {
              tokens[idx].value = value2;
            }
            depth(tokens[idx]);
            state.maxDepth += tokens[idx].depth;
          }
          if (i >= start) {
            parts.push(value2);
            prevIndex = i;
          }
        }
        const n = prevIndex !== void 0 ? prevIndex + 1 : start;
        const value = input.slice(n);
        parts.push(value);
        if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
          tokens[tokens.length - 1].value = value;
          depth(tokens[tokens.length - 1]);
          state.maxDepth += tokens[tokens.length - 1].depth;
        }
        state.slashes = slashes;
        state.parts = parts;
      }
      return state;
    };
    module.exports = scan;
  }
});

// node_modules/picomatch/lib/parse.js
var require_parse = __commonJS({
  "node_modules/picomatch/lib/parse.js"(exports, module) {
    "use strict";
    var constants = require_constants();
    var utils = require_utils();
    var {
      MAX_LENGTH,
      POSIX_REGEX_SOURCE,
      REGEX_NON_SPECIAL_CHARS,
      REGEX_SPECIAL_CHARS_BACKREF,
      REPLACEMENTS
    } = constants;
    var expandRange = (args, options) => {
      if (typeof options.expandRange === "function") {
        return options.expandRange(...args, options);
      }
      args.sort();
      const value = `[${args.join("-")}]`;
      try {
        new RegExp(value);
      } catch (ex) {
        return args.map((v) => utils.escapeRegex(v)).join("..");
      }
      return value;
    };
    var syntaxError = (type, char) => {
      return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
    };
    var splitTopLevel = (input) => {
      const parts = [];
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let value = "";
      let escaped = false;
      for (const ch of input) {
        if (escaped === true) {
          value += ch;
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          value += ch;
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          value += ch;
          continue;
        }
        if (quote === 0) {
          if (ch === "[") {
            bracket++;
          } else if (ch === "]" && bracket > 0) {
            bracket--;
          } else if (bracket === 0) {
            if (ch === "(") {
              paren++;
            } else if (ch === ")" && paren > 0) {
              paren--;
            } else if (ch === "|" && paren === 0) {
              parts.push(value);
              value = "";
              continue;
            }
          }
        }
        value += ch;
      }
      parts.push(value);
      return parts;
    };
    var isPlainBranch = (branch) => {
      let escaped = false;
      for (const ch of branch) {
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (/[?*+@!()[\]{}]/.test(ch)) {
          return false;
        }
      }
      return true;
    };
    var normalizeSimpleBranch = (branch) => {
      let value = branch.trim();
      let changed = true;
      while (changed === true) {
        changed = false;
        if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
          value = value.slice(2, -1);
          changed = true;
        }
      }
      if (!isPlainBranch(value)) {
        return;
      }
      return value.replace(/\\(.)/g, "$1");
    };
    var hasRepeatedCharPrefixOverlap = (branches) => {
      const values = branches.map(normalizeSimpleBranch).filter(Boolean);
      for (let i = 0; i < values.length; i++) {
        for (let j = i + 1; j < values.length; j++) {
          const a = values[i];
          const b = values[j];
          const char = a[0];
          if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
            continue;
          }
          if (a === b || a.startsWith(b) || b.startsWith(a)) {
            return true;
          }
        }
      }
      return false;
    };
    var parseRepeatedExtglob = (pattern, requireEnd = true) => {
      if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") {
        return;
      }
      let bracket = 0;
      let paren = 0;
      let quote = 0;
      let escaped = false;
      for (let i = 1; i < pattern.length; i++) {
        const ch = pattern[i];
        if (escaped === true) {
          escaped = false;
          continue;
        }
        if (ch === "\\") {
          escaped = true;
          continue;
        }
        if (ch === '"') {
          quote = quote === 1 ? 0 : 1;
          continue;
        }
        if (quote === 1) {
          continue;
        }
        if (ch === "[") {
          bracket++;
          continue;
        }
        if (ch === "]" && bracket > 0) {
          bracket--;
          continue;
        }
        if (bracket > 0) {
          continue;
        }
        if (ch === "(") {
          paren++;
          continue;
        }
        if (ch === ")") {
          paren--;
          if (paren === 0) {
            if (requireEnd === true && i !== pattern.length - 1) {
              return;
            }
            return {
              type: pattern[0],
              body: pattern.slice(2, i),
              end: i
            };
          }
        }
      }
    };
    var buildCharClassStar = (chars) => {
      const source = chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`;
      return `${source}*`;
    };
    var getStarExtglobSequenceChars = (pattern) => {
      let index = 0;
      const chars = [];
      while (index < pattern.length) {
        const match = parseRepeatedExtglob(pattern.slice(index), false);
        if (!match || match.type !== "*") {
          return;
        }
        const branches = splitTopLevel(match.body).map((branch2) => branch2.trim());
        if (branches.length !== 1) {
          return;
        }
        const branch = normalizeSimpleBranch(branches[0]);
        if (!branch || branch.length !== 1) {
          return;
        }
        chars.push(branch);
        index += match.end + 1;
      }
      if (chars.length < 1) {
        return;
      }
      return chars;
    };
    var repeatedExtglobRecursion = (pattern) => {
      let depth = 0;
      let value = pattern.trim();
      let match = parseRepeatedExtglob(value);
      while (match) {
        depth++;
        value = match.body.trim();
        match = parseRepeatedExtglob(value);
      }
      return depth;
    };
    var analyzeRepeatedExtglob = (body, options) => {
      if (options.maxExtglobRecursion === false) {
        return { risky: false };
      }
      const max = typeof options.maxExtglobRecursion === "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
      const branches = splitTopLevel(body).map((branch) => branch.trim());
      if (branches.length > 1) {
        if (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches)) {
          return { risky: true };
        }
      }
      const safeChars = [];
      let sawStarSequence = false;
      let combinable = true;
      for (const branch of branches) {
        const chars = getStarExtglobSequenceChars(branch);
        if (chars) {
          sawStarSequence = true;
          safeChars.push(...chars);
          continue;
        }
        const literal3 = normalizeSimpleBranch(branch);
        if (literal3 && literal3.length === 1) {
          safeChars.push(literal3);
          continue;
        }
        combinable = false;
        if (repeatedExtglobRecursion(branch) > max) {
          return { risky: true };
        }
      }
      if (sawStarSequence) {
        return combinable ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) } : { risky: true };
      }
      return { risky: false };
    };
    var parse = (input, options) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected a string");
      }
      input = REPLACEMENTS[input] || input;
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      let len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      const bos = { type: "bos", value: "", output: opts.prepend || "" };
      const tokens = [bos];
      const capture = opts.capture ? "" : "?:";
      const PLATFORM_CHARS = constants.globChars(opts.windows);
      const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
      const {
        DOT_LITERAL,
        PLUS_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOT_SLASH,
        NO_DOTS_SLASH,
        QMARK,
        QMARK_NO_DOT,
        STAR,
        START_ANCHOR
      } = PLATFORM_CHARS;
      const globstar = (opts2) => {
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const nodot = opts.dot ? "" : NO_DOT;
      const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
      let star = opts.bash === true ? globstar(opts) : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      if (typeof opts.noext === "boolean") {
        opts.noextglob = opts.noext;
      }
      const state = {
        input,
        index: -1,
        start: 0,
        dot: opts.dot === true,
        consumed: "",
        output: "",
        prefix: "",
        backtrack: false,
        negated: false,
        brackets: 0,
        braces: 0,
        parens: 0,
        quotes: 0,
        globstar: false,
        tokens
      };
      input = utils.removePrefix(input, state);
      len = input.length;
      const extglobs = [];
      const braces = [];
      const stack = [];
      let prev = bos;
      let value;
      const eos = () => state.index === len - 1;
      const peek = state.peek = (n = 1) => input[state.index + n];
      const advance2 = state.advance = () => input[++state.index] || "";
      const remaining = () => input.slice(state.index + 1);
      const consume = (value2 = "", num = 0) => {
        state.consumed += value2;
        state.index += num;
      };
      const append = (token) => {
        state.output += token.output != null ? token.output : token.value;
        consume(token.value);
      };
      const negate = () => {
        let count2 = 1;
        while (peek() === "!" && (peek(2) !== "(" || peek(3) === "?")) {
          advance2();
          state.start++;
          count2++;
        }
        if (count2 % 2 === 0) {
          return false;
        }
        state.negated = true;
        state.start++;
        return true;
      };
      const increment = (type) => {
        state[type]++;
        stack.push(type);
      };
      const decrement = (type) => {
        state[type]--;
        stack.pop();
      };
      const push = (tok) => {
        if (prev.type === "globstar") {
          const isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
          const isExtglob = tok.extglob === true || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
          if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
            state.output = state.output.slice(0, -prev.output.length);
            prev.type = "star";
            prev.value = "*";
            prev.output = star;
            state.output += prev.output;
          }
        }
        if (extglobs.length && tok.type !== "paren") {
          extglobs[extglobs.length - 1].inner += tok.value;
        }
        if (tok.value || tok.output) append(tok);
        if (prev && prev.type === "text" && tok.type === "text") {
          prev.output = (prev.output || prev.value) + tok.value;
          prev.value += tok.value;
          return;
        }
        tok.prev = prev;
        tokens.push(tok);
        prev = tok;
      };
      const extglobOpen = (type, value2) => {
        const token = { ...EXTGLOB_CHARS[value2], conditions: 1, inner: "" };
        token.prev = prev;
        token.parens = state.parens;
        token.output = state.output;
        token.startIndex = state.index;
        token.tokensIndex = tokens.length;
        const output = (opts.capture ? "(" : "") + token.open;
        increment("parens");
        push({ type, value: value2, output: state.output ? "" : ONE_CHAR });
        push({ type: "paren", extglob: true, value: advance2(), output });
        extglobs.push(token);
      };
      const extglobClose = (token) => {
        const literal3 = input.slice(token.startIndex, state.index + 1);
        const body = input.slice(token.startIndex + 2, state.index);
        const analysis = analyzeRepeatedExtglob(body, opts);
        if ((token.type === "plus" || token.type === "star") && analysis.risky) {
          const safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
          const open = tokens[token.tokensIndex];
          open.type = "text";
          open.value = literal3;
          open.output = safeOutput || utils.escapeRegex(literal3);
          for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
            tokens[i].value = "";
            tokens[i].output = "";
            delete tokens[i].suffix;
          }
          state.output = token.output + open.output;
          state.backtrack = true;
          push({ type: "paren", extglob: true, value, output: "" });
          decrement("parens");
          return;
        }
        let output = token.close + (opts.capture ? ")" : "");
        let rest;
        if (token.type === "negate") {
          let extglobStar = star;
          if (token.inner && token.inner.length > 1 && token.inner.includes("/")) {
            extglobStar = globstar(opts);
          }
          if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
            output = token.close = `)$))${extglobStar}`;
          }
          if (token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
            const expression = parse(rest, { ...options, fastpaths: false }).output;
            output = token.close = `)${expression})${extglobStar})`;
          }
          if (token.prev.type === "bos") {
            state.negatedExtglob = true;
          }
        }
        push({ type: "paren", extglob: true, value, output });
        decrement("parens");
      };
      if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
        let backslashes = false;
        let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
          if (first === "\\") {
            backslashes = true;
            return m;
          }
          if (first === "?") {
            if (esc) {
              return esc + first + (rest ? QMARK.repeat(rest.length) : "");
            }
            if (index === 0) {
              return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
            }
            return QMARK.repeat(chars.length);
          }
          if (first === ".") {
            return DOT_LITERAL.repeat(chars.length);
          }
          if (first === "*") {
            if (esc) {
              return esc + first + (rest ? star : "");
            }
            return star;
          }
          return esc ? m : `\\${m}`;
        });
        if (backslashes === true) {
          if (opts.unescape === true) {
            output = output.replace(/\\/g, "");
          } else {
            output = output.replace(/\\+/g, (m) => {
              return m.length % 2 === 0 ? "\\\\" : m ? "\\" : "";
            });
          }
        }
        if (output === input && opts.contains === true) {
          state.output = input;
          return state;
        }
        state.output = utils.wrapOutput(output, state, options);
        return state;
      }
      while (!eos()) {
        value = advance2();
        if (value === "\0") {
          continue;
        }
        if (value === "\\") {
          const next = peek();
          if (next === "/" && opts.bash !== true) {
            continue;
          }
          if (next === "." || next === ";") {
            continue;
          }
          if (!next) {
            value += "\\";
            push({ type: "text", value });
            continue;
          }
          const match = /^\\+/.exec(remaining());
          let slashes = 0;
          if (match && match[0].length > 2) {
            slashes = match[0].length;
            state.index += slashes;
            if (slashes % 2 !== 0) {
              value += "\\";
            }
          }
          if (opts.unescape === true) {
            value = advance2();
          } else {
            value += advance2();
          }
          if (state.brackets === 0) {
            push({ type: "text", value });
            continue;
          }
        }
        if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
          if (opts.posix !== false && value === ":") {
            const inner = prev.value.slice(1);
            if (inner.includes("[")) {
              prev.posix = true;
              if (inner.includes(":")) {
                const idx = prev.value.lastIndexOf("[");
                const pre = prev.value.slice(0, idx);
                const rest2 = prev.value.slice(idx + 2);
                const posix = POSIX_REGEX_SOURCE[rest2];
                if (posix) {
                  prev.value = pre + posix;
                  state.backtrack = true;
                  advance2();
                  if (!bos.output && tokens.indexOf(prev) === 1) {
                    bos.output = ONE_CHAR;
                  }
                  continue;
                }
              }
            }
          }
          if (value === "[" && peek() !== ":" || value === "-" && peek() === "]") {
            value = `\\${value}`;
          }
          if (value === "]" && (prev.value === "[" || prev.value === "[^")) {
            value = `\\${value}`;
          }
          if (opts.posix === true && value === "!" && prev.value === "[") {
            value = "^";
          }
          prev.value += value;
          append({ value });
          continue;
        }
        if (state.quotes === 1 && value !== '"') {
          value = utils.escapeRegex(value);
          prev.value += value;
          append({ value });
          continue;
        }
        if (value === '"') {
          state.quotes = state.quotes === 1 ? 0 : 1;
          if (opts.keepQuotes === true) {
            push({ type: "text", value });
          }
          continue;
        }
        if (value === "(") {
          increment("parens");
          push({ type: "paren", value });
          continue;
        }
        if (value === ")") {
          if (state.parens === 0 && opts.strictBrackets === true) {
            throw new SyntaxError(syntaxError("opening", "("));
          }
          const extglob = extglobs[extglobs.length - 1];
          if (extglob && state.parens === extglob.parens + 1) {
            extglobClose(extglobs.pop());
            continue;
          }
          push({ type: "paren", value, output: state.parens ? ")" : "\\)" });
          decrement("parens");
          continue;
        }
        if (value === "[") {
          if (opts.nobracket === true || !remaining().includes("]")) {
            if (opts.nobracket !== true && opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("closing", "]"));
            }
            value = `\\${value}`;
          } else {
            increment("brackets");
          }
          push({ type: "bracket", value });
          continue;
        }
        if (value === "]") {
          if (opts.nobracket === true || prev && prev.type === "bracket" && prev.value.length === 1) {
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          if (state.brackets === 0) {
            if (opts.strictBrackets === true) {
              throw new SyntaxError(syntaxError("opening", "["));
            }
            push({ type: "text", value, output: `\\${value}` });
            continue;
          }
          decrement("brackets");
          const prevValue = prev.value.slice(1);
          if (prev.posix !== true && prevValue[0] === "^" && !prevValue.includes("/")) {
            value = `/${value}`;
          }
          prev.value += value;
          append({ value });
          if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
            continue;
          }
          const escaped = utils.escapeRegex(prev.value);
          state.output = state.output.slice(0, -prev.value.length);
          if (opts.literalBrackets === true) {
            state.output += escaped;
            prev.value = escaped;
            continue;
          }
          prev.value = `(${capture}${escaped}|${prev.value})`;
          state.output += prev.value;
          continue;
        }
        if (value === "{" && opts.nobrace !== true) {
          increment("braces");
          const open = {
            type: "brace",
            value,
            output: "(",
            outputIndex: state.output.length,
            tokensIndex: state.tokens.length
          };
          braces.push(open);
          push(open);
          continue;
        }
        if (value === "}") {
          const brace = braces[braces.length - 1];
          if (opts.nobrace === true || !brace) {
            push({ type: "text", value, output: value });
            continue;
          }
          let output = ")";
          if (brace.dots === true) {
            const arr = tokens.slice();
            const range = [];
            for (let i = arr.length - 1; i >= 0; i--) {
              tokens.pop();
              if (arr[i].type === "brace") {
                break;
              }
              if (arr[i].type !== "dots") {
                range.unshift(arr[i].value);
              }
            }
            output = expandRange(range, opts);
            state.backtrack = true;
          }
          if (brace.comma !== true && brace.dots !== true) {
            const out = state.output.slice(0, brace.outputIndex);
            const toks = state.tokens.slice(brace.tokensIndex);
            brace.value = brace.output = "\\{";
            value = output = "\\}";
            state.output = out;
            for (const t of toks) {
              state.output += t.output || t.value;
            }
          }
          push({ type: "brace", value, output });
          decrement("braces");
          braces.pop();
          continue;
        }
        if (value === "|") {
          if (extglobs.length > 0) {
            extglobs[extglobs.length - 1].conditions++;
          }
          push({ type: "text", value });
          continue;
        }
        if (value === ",") {
          let output = value;
          const brace = braces[braces.length - 1];
          if (brace && stack[stack.length - 1] === "braces") {
            brace.comma = true;
            output = "|";
          }
          push({ type: "comma", value, output });
          continue;
        }
        if (value === "/") {
          if (prev.type === "dot" && state.index === state.start + 1) {
            state.start = state.index + 1;
            state.consumed = "";
            state.output = "";
            tokens.pop();
            prev = bos;
            continue;
          }
          push({ type: "slash", value, output: SLASH_LITERAL });
          continue;
        }
        if (value === ".") {
          if (state.braces > 0 && prev.type === "dot") {
            if (prev.value === ".") prev.output = DOT_LITERAL;
            const brace = braces[braces.length - 1];
            prev.type = "dots";
            prev.output += value;
            prev.value += value;
            brace.dots = true;
            continue;
          }
          if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
            push({ type: "text", value, output: DOT_LITERAL });
            continue;
          }
          push({ type: "dot", value, output: DOT_LITERAL });
          continue;
        }
        if (value === "?") {
          const isGroup = prev && prev.value === "(";
          if (!isGroup && opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("qmark", value);
            continue;
          }
          if (prev && prev.type === "paren") {
            const next = peek();
            let output = value;
            if (prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) {
              output = `\\${value}`;
            }
            push({ type: "text", value, output });
            continue;
          }
          if (opts.dot !== true && (prev.type === "slash" || prev.type === "bos")) {
            push({ type: "qmark", value, output: QMARK_NO_DOT });
            continue;
          }
          push({ type: "qmark", value, output: QMARK });
          continue;
        }
        if (value === "!") {
          if (opts.noextglob !== true && peek() === "(") {
            if (peek(2) !== "?" || !/[!=<:]/.test(peek(3))) {
              extglobOpen("negate", value);
              continue;
            }
          }
          if (opts.nonegate !== true && state.index === 0) {
            negate();
            continue;
          }
        }
        if (value === "+") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            extglobOpen("plus", value);
            continue;
          }
          if (prev && prev.value === "(" || opts.regex === false) {
            push({ type: "plus", value, output: PLUS_LITERAL });
            continue;
          }
          if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
            push({ type: "plus", value });
            continue;
          }
          push({ type: "plus", value: PLUS_LITERAL });
          continue;
        }
        if (value === "@") {
          if (opts.noextglob !== true && peek() === "(" && peek(2) !== "?") {
            push({ type: "at", extglob: true, value, output: "" });
            continue;
          }
          push({ type: "text", value });
          continue;
        }
        if (value !== "*") {
          if (value === "$" || value === "^") {
            value = `\\${value}`;
          }
          const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
          if (match) {
            value += match[0];
            state.index += match[0].length;
          }
          push({ type: "text", value });
          continue;
        }
        if (prev && (prev.type === "globstar" || prev.star === true)) {
          prev.type = "star";
          prev.star = true;
          prev.value += value;
          prev.output = star;
          state.backtrack = true;
          state.globstar = true;
          consume(value);
          continue;
        }
        let rest = remaining();
        if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
          extglobOpen("star", value);
          continue;
        }
        if (prev.type === "star") {
          if (opts.noglobstar === true) {
            consume(value);
            continue;
          }
          const prior = prev.prev;
          const before = prior.prev;
          const isStart = prior.type === "slash" || prior.type === "bos";
          const afterStar = before && (before.type === "star" || before.type === "globstar");
          if (opts.bash === true && (!isStart || rest[0] && rest[0] !== "/")) {
            push({ type: "star", value, output: "" });
            continue;
          }
          const isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
          const isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
          if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
            push({ type: "star", value, output: "" });
            continue;
          }
          while (rest.slice(0, 3) === "/**") {
            const after = input[state.index + 4];
            if (after && after !== "/") {
              break;
            }
            rest = rest.slice(3);
            consume("/**", 3);
          }
          const isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
          if (prior.type === "bos" && eos()) {
            prev.type = "globstar";
            prev.value += value;
            prev.output = globstar(opts);
            state.output = prev.output;
            state.globstar = true;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
            prev.value += value;
            state.globstar = true;
            state.output += prior.output + prev.output;
            consume(value);
            continue;
          }
          if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
            const end = rest[1] !== void 0 ? "|$" : "";
            state.output = state.output.slice(0, -(prior.output + prev.output).length);
            prior.output = `(?:${prior.output}`;
            prev.type = "globstar";
            prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
            prev.value += value;
            state.output += prior.output + prev.output;
            state.globstar = true;
            consume(value + advance2());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          if (prior.type === "bos" && rest[0] === "/") {
            prev.type = "globstar";
            prev.value += value;
            prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
            state.output = prev.output;
            state.globstar = true;
            consume(value + advance2());
            push({ type: "slash", value: "/", output: "" });
            continue;
          }
          state.output = state.output.slice(0, -prev.output.length);
          prev.type = "globstar";
          prev.output = globstar(opts);
          prev.value += value;
          state.output += prev.output;
          state.globstar = true;
          consume(value);
          continue;
        }
        const token = { type: "star", value, output: star };
        if (opts.bash === true) {
          token.output = ".*?";
          if (prev.type === "bos" || prev.type === "slash") {
            token.output = nodot + token.output;
          }
          push(token);
          continue;
        }
        if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === true) {
          token.output = value;
          push(token);
          continue;
        }
        if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
          if (prev.type === "dot") {
            state.output += NO_DOT_SLASH;
            prev.output += NO_DOT_SLASH;
          } else if (opts.dot === true) {
            state.output += NO_DOTS_SLASH;
            prev.output += NO_DOTS_SLASH;
          } else {
            state.output += nodot;
            prev.output += nodot;
          }
          if (peek() !== "*") {
            state.output += ONE_CHAR;
            prev.output += ONE_CHAR;
          }
        }
        push(token);
      }
      while (state.brackets > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "]"));
        state.output = utils.escapeLast(state.output, "[");
        decrement("brackets");
      }
      while (state.parens > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", ")"));
        state.output = utils.escapeLast(state.output, "(");
        decrement("parens");
      }
      while (state.braces > 0) {
        if (opts.strictBrackets === true) throw new SyntaxError(syntaxError("closing", "}"));
        state.output = utils.escapeLast(state.output, "{");
        decrement("braces");
      }
      if (opts.strictSlashes !== true && (prev.type === "star" || prev.type === "bracket")) {
        push({ type: "maybe_slash", value: "", output: `${SLASH_LITERAL}?` });
      }
      if (state.backtrack === true) {
        state.output = "";
        for (const token of state.tokens) {
          state.output += token.output != null ? token.output : token.value;
          if (token.suffix) {
            state.output += token.suffix;
          }
        }
      }
      return state;
    };
    parse.fastpaths = (input, options) => {
      const opts = { ...options };
      const max = typeof opts.maxLength === "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
      const len = input.length;
      if (len > max) {
        throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
      }
      input = REPLACEMENTS[input] || input;
      const {
        DOT_LITERAL,
        SLASH_LITERAL,
        ONE_CHAR,
        DOTS_SLASH,
        NO_DOT,
        NO_DOTS,
        NO_DOTS_SLASH,
        STAR,
        START_ANCHOR
      } = constants.globChars(opts.windows);
      const nodot = opts.dot ? NO_DOTS : NO_DOT;
      const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
      const capture = opts.capture ? "" : "?:";
      const state = { negated: false, prefix: "" };
      let star = opts.bash === true ? ".*?" : STAR;
      if (opts.capture) {
        star = `(${star})`;
      }
      const globstar = (opts2) => {
        if (opts2.noglobstar === true) return star;
        return `(${capture}(?:(?!${START_ANCHOR}${opts2.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
      };
      const create = (str) => {
        switch (str) {
          case "*":
            return `${nodot}${ONE_CHAR}${star}`;
          case ".*":
            return `${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*.*":
            return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "*/*":
            return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
          case "**":
            return nodot + globstar(opts);
          case "**/*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
          case "**/*.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
          case "**/.*":
            return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
          default: {
            const match = /^(.*?)\.(\w+)$/.exec(str);
            if (!match) return;
            const source2 = create(match[1]);
            if (!source2) return;
            return source2 + DOT_LITERAL + match[2];
          }
        }
      };
      const output = utils.removePrefix(input, state);
      let source = create(output);
      if (source && opts.strictSlashes !== true) {
        source += `${SLASH_LITERAL}?`;
      }
      return source;
    };
    module.exports = parse;
  }
});

// node_modules/picomatch/lib/picomatch.js
var require_picomatch = __commonJS({
  "node_modules/picomatch/lib/picomatch.js"(exports, module) {
    "use strict";
    var scan = require_scan();
    var parse = require_parse();
    var utils = require_utils();
    var constants = require_constants();
    var isObject = (val) => val && typeof val === "object" && !Array.isArray(val);
    var picomatch2 = (glob, options, returnState = false) => {
      if (Array.isArray(glob)) {
        const fns = glob.map((input) => picomatch2(input, options, returnState));
        const arrayMatcher = (str) => {
          for (const isMatch of fns) {
            const state2 = isMatch(str);
            if (state2) return state2;
          }
          return false;
        };
        return arrayMatcher;
      }
      const isState = isObject(glob) && glob.tokens && glob.input;
      if (glob === "" || typeof glob !== "string" && !isState) {
        throw new TypeError("Expected pattern to be a non-empty string");
      }
      const opts = options || {};
      const posix = opts.windows;
      const regex = isState ? picomatch2.compileRe(glob, options) : picomatch2.makeRe(glob, options, false, true);
      const state = regex.state;
      delete regex.state;
      let isIgnored = () => false;
      if (opts.ignore) {
        const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
        isIgnored = picomatch2(opts.ignore, ignoreOpts, returnState);
      }
      const matcher = (input, returnObject = false) => {
        const { isMatch, match, output } = picomatch2.test(input, regex, options, { glob, posix });
        const result = { glob, state, regex, posix, input, output, match, isMatch };
        if (typeof opts.onResult === "function") {
          opts.onResult(result);
        }
        if (isMatch === false) {
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (isIgnored(input)) {
          if (typeof opts.onIgnore === "function") {
            opts.onIgnore(result);
          }
          result.isMatch = false;
          return returnObject ? result : false;
        }
        if (typeof opts.onMatch === "function") {
          opts.onMatch(result);
        }
        return returnObject ? result : true;
      };
      if (returnState) {
        matcher.state = state;
      }
      return matcher;
    };
    picomatch2.test = (input, regex, options, { glob, posix } = {}) => {
      if (typeof input !== "string") {
        throw new TypeError("Expected input to be a string");
      }
      if (input === "") {
        return { isMatch: false, output: "" };
      }
      const opts = options || {};
      const format = opts.format || (posix ? utils.toPosixSlashes : null);
      let match = input === glob;
      let output = match && format ? format(input) : input;
      if (match === false) {
        output = format ? format(input) : input;
        match = output === glob;
      }
      if (match === false || opts.capture === true) {
        if (opts.matchBase === true || opts.basename === true) {
          match = picomatch2.matchBase(input, regex, options, posix);
        } else {
          match = regex.exec(output);
        }
      }
      return { isMatch: Boolean(match), match, output };
    };
    picomatch2.matchBase = (input, glob, options, posix = options && options.windows) => {
      const regex = glob instanceof RegExp ? glob : picomatch2.makeRe(glob, options);
      return regex.test(utils.basename(input, { windows: posix }));
    };
    picomatch2.isMatch = (str, patterns, options) => picomatch2(patterns, options)(str);
    picomatch2.parse = (pattern, options) => {
      if (Array.isArray(pattern)) return pattern.map((p) => picomatch2.parse(p, options));
      return parse(pattern, { ...options, fastpaths: false });
    };
    picomatch2.scan = (input, options) => scan(input, options);
    picomatch2.compileRe = (state, options, returnOutput = false, returnState = false) => {
      if (returnOutput === true) {
        return state.output;
      }
      const opts = options || {};
      const prepend = opts.contains ? "" : "^";
      const append = opts.contains ? "" : "$";
      let source = `${prepend}(?:${state.output})${append}`;
      if (state && state.negated === true) {
        source = `^(?!${source}).*$`;
      }
      const regex = picomatch2.toRegex(source, options);
      if (returnState === true) {
        regex.state = state;
      }
      return regex;
    };
    picomatch2.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
      if (!input || typeof input !== "string") {
        throw new TypeError("Expected a non-empty string");
      }
      let parsed = { negated: false, fastpaths: true };
      if (options.fastpaths !== false && (input[0] === "." || input[0] === "*")) {
        parsed.output = parse.fastpaths(input, options);
      }
      if (!parsed.output) {
        parsed = parse(input, options);
      }
      return picomatch2.compileRe(parsed, options, returnOutput, returnState);
    };
    picomatch2.toRegex = (source, options) => {
      try {
        const opts = options || {};
        return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
      } catch (err) {
        if (options && options.debug === true) throw err;
        return /$^/;
      }
    };
    picomatch2.constants = constants;
    module.exports = picomatch2;
  }
});

// node_modules/picomatch/index.js
var require_picomatch2 = __commonJS({
  "node_modules/picomatch/index.js"(exports, module) {
    "use strict";
    var pico = require_picomatch();
    var utils = require_utils();
    function picomatch2(glob, options, returnState = false) {
      if (options && (options.windows === null || options.windows === void 0)) {
        options = { ...options, windows: utils.isWindows() };
      }
      return pico(glob, options, returnState);
    }
    Object.assign(picomatch2, pico);
    module.exports = picomatch2;
  }
});

// src/scan/secrets/threads/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/scan/secrets/match/engine.ts
init_hash();
init_automaton();

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
  const byte2 = bytes[separator];
  if (byte2 !== BYTE.space && byte2 !== BYTE.comma && byte2 !== 59) return false;
  let at = separator + 1;
  while (at - separator < LONGEST_PAIR && WORD[bytes[at] ?? 0] === 1) at++;
  return at > separator + 1 && bytes[at] === BYTE.equals && isPart(bytes[at + 1] ?? 0) && bytes[at + 1] !== BYTE.equals;
}
function isPart(byte2) {
  return byte2 > BYTE.space && byte2 !== BYTE.comma && byte2 !== BYTE.quote && byte2 !== BYTE.open && byte2 !== BYTE.close;
}

// src/scan/secrets/match/declare/bytes.ts
var LONGEST_NAME = 64;
function isQuote(byte2) {
  return byte2 === BYTE.quote || byte2 === BYTE.apostrophe || byte2 === BYTE.backtick;
}
function isLineEnd(byte2) {
  return byte2 === BYTE.newline || byte2 === BYTE.return;
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
    const byte2 = bytes[at + index] ?? 0;
    if ((byte2 >= 65 && byte2 <= 90 ? byte2 + 32 : byte2) !== word.charCodeAt(index)) return false;
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
  let run2 = 0;
  for (let at = from; at < limit; at++) {
    const byte2 = bytes[at] ?? 0;
    if (byte2 !== BYTE.space && byte2 !== BYTE.tab) {
      if (NAME[byte2] === 1) run2++;
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
function fold(byte2) {
  return byte2 >= 65 && byte2 <= 90 ? byte2 + 32 : byte2;
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
      const byte2 = bytes[next] ?? 0;
      if (byte2 === 125) {
        const sign2 = skipBlanks(bytes, next + 1, 4);
        return bytes[sign2] === BYTE.equals ? sign2 + 1 : -1;
      }
      if (WORD[byte2] === 0 && byte2 !== BYTE.space && byte2 !== 59) return -1;
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
    const byte2 = bytes[at] ?? 0;
    if (isQuote(byte2)) open = open === 0 ? byte2 : open === byte2 ? 0 : open;
    else if (open !== 0) continue;
    else if (byte2 === 42 && at !== to - 1) return false;
    else if (byte2 === BYTE.slash && bytes[at + 1] === BYTE.slash) return false;
    else if (STOPS[byte2] === 1) return false;
  }
  return open === 0;
}
var STOPS = new Uint8Array(256);
for (const char of "=<>;+|&!?`") STOPS[char.charCodeAt(0)] = 1;
function areWords(bytes, from, to) {
  let words = 0;
  for (let at = from; at < to; at++) {
    const byte2 = bytes[at] ?? 0;
    if (byte2 === BYTE.space || byte2 === BYTE.tab) words += bytes[at - 1] === byte2 ? 0 : 1;
    else if (WORD[byte2] === 0 && byte2 !== BYTE.dash && byte2 !== 46 && byte2 !== BYTE.dollar && byte2 !== 123) {
      if (byte2 !== BYTE.slash || bytes[at + 1] === BYTE.slash) return false;
    }
  }
  return words <= MOST_BEFORE;
}
function isWholeValue(bytes, from) {
  let at = from;
  let mixed = false;
  while (at - from < LONGEST_LINE && BARE[bytes[at] ?? 0] === 1) {
    const byte2 = bytes[at++] ?? 0;
    if (WORD[byte2] === 0 || byte2 >= 48 && byte2 <= 57) mixed = true;
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
    const byte2 = bytes[at];
    if (byte2 === BYTE.newline) return void 0;
    if (byte2 === BYTE.backslash) {
      if (escapes === 1 && bytes[at + 1] === quote) return { start, end: at, next: at + 2, quote };
      at++;
    } else if (byte2 === quote) return escapes === 1 ? void 0 : { start, end: at, next: at + 1, quote };
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
function isGap(byte2) {
  return byte2 === BYTE.space || byte2 === BYTE.tab || isLineEnd(byte2) || byte2 === BYTE.comma;
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
    const byte2 = bytes[at];
    if (byte2 === BYTE.less || byte2 === void 0) return -1;
    if (byte2 === BYTE.space && wordAt(bytes, at + 1, ["value"]) !== void 0) return afterValueKey(bytes, at);
    if (byte2 !== BYTE.greater) continue;
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
    const byte2 = bytes[at];
    if (byte2 === void 0 || byte2 === 59) return from;
    if (byte2 === BYTE.open) depth++;
    if (byte2 === BYTE.close && depth-- === 0) return from;
    if (isQuote(byte2)) {
      const end = bytes.indexOf(byte2, at + 1);
      if (end === -1 || end > at + LONGEST_CALL) return from;
      at = end;
    } else if (WORD[byte2] === 1 && WORD[bytes[at - 1] ?? 0] === 0) {
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
    const byte2 = bytes[at];
    const next = bytes[at + 1];
    if (byte2 === BYTE.equals || byte2 === BYTE.colon) return afterSigns(bytes, at);
    if (byte2 === BYTE.dash) return next === BYTE.greater ? at + 2 : -1;
    if (byte2 === BYTE.less) return next === BYTE.dash ? at + 2 : -1;
    if (next === BYTE.equals) return afterSigns(bytes, at + 1);
    return byte2 === next && bytes[at + 2] === BYTE.equals ? at + 3 : -1;
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
    const byte2 = bytes[at] ?? 0;
    if (byte2 === BYTE.equals) {
      const apart = bytes[at - 1] === BYTE.space || bytes[at - 1] === BYTE.colon;
      const sure = apart && bytes[at + 1] === BYTE.space || opensLiteral(bytes, skipBlanks(bytes, at + 1, 2));
      return at > start && sure && bytes[at + 1] !== BYTE.equals ? at + 1 : after;
    }
    const lifetime = byte2 === BYTE.apostrophe && bytes[at - 1] === 38;
    if (TYPE[byte2] === 0 && !lifetime) return after;
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
    const byte2 = bytes[at] ?? 0;
    if (byte2 === BYTE.equals) return bytes[at + 1] === BYTE.equals ? -1 : literal2(bytes, at + 1);
    if (byte2 === BYTE.colon) return bytes[at + 1] === BYTE.equals ? literal2(bytes, at + 2) : -1;
    if (byte2 === BYTE.space && standsAt(bytes, at, " value ")) return literal2(bytes, at + 7);
    const fits = WORD[byte2] === 1 || byte2 === BYTE.space || byte2 === BYTE.open || byte2 === BYTE.close || byte2 === 91 || byte2 === BYTE.closeBracket || byte2 === 42 || byte2 === 46 || byte2 === BYTE.question;
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
  (_, byte2) => NAME_READERS.filter(({ begins }) => begins === null || begins.includes(String.fromCharCode(byte2)))
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
  const byte2 = bytes[at] ?? 0;
  if (JOINING[byte2] === 1) {
    while (bytes[at] === byte2) at++;
    if (standsAt(bytes, at, "concat(")) return opening(bytes, at + 7);
    return opening(bytes, bytes[at] === BYTE.space && bytes[at + 1] === 95 ? at + 2 : at);
  }
  if (PAIRS.some(([first, second]) => byte2 === first && bytes[at + 1] === second)) return opening(bytes, at + 2);
  if (byte2 === BYTE.backslash && isLineEnd(bytes[at + 1])) return opening(bytes, at + 1);
  if (!isLineEnd(byte2)) {
    const place3 = beside && at > next ? opening(bytes, at) : -1;
    return bytes[place3] === quote ? place3 : -1;
  }
  const line = byte2 === BYTE.return ? at + 2 : at + 1;
  const indented = bytes[line] === BYTE.space || bytes[line] === BYTE.tab;
  const place2 = indented ? opening(bytes, line) : -1;
  return bytes[place2] === quote ? place2 : -1;
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
  read({ bytes, at, nameEnd, known: known2 }) {
    return at === nameEnd ? void 0 : bareAt(bytes, at, known2);
  }
};
function bareAt(bytes, from, known2) {
  const value = run(bytes, from, known2);
  if (value === void 0) return void 0;
  if (isScheme(bytes, value.valueStart, value.valueEnd)) {
    const token = run(bytes, value.valueEnd + 1, known2);
    return token === void 0 ? value : { ...token, quoted: true };
  }
  return bytes[value.valueEnd] === BYTE.backslash ? continued(bytes, value, known2) : value;
}
function run(bytes, from, known2) {
  const limit = Math.min(bytes.length, from + LONGEST_VALUE2);
  if (from < known2.start || from > known2.end) {
    known2.start = from;
    known2.end = from;
  }
  while (known2.end < limit && BARE[bytes[known2.end] ?? 0] === 1) known2.end++;
  const end = Math.min(known2.end, limit);
  if (end === limit && limit !== bytes.length) return void 0;
  return end === from ? void 0 : { valueStart: from, valueEnd: end, quoted: false };
}
function continued(bytes, first, known2) {
  let joined = latin1(bytes, first.valueStart, first.valueEnd);
  let valueEnd = first.valueEnd;
  for (let line = 0; line < MOST_LINES && bytes[valueEnd] === BYTE.backslash; line++) {
    if (!isLineEnd(bytes[valueEnd + 1])) break;
    const end = bytes[valueEnd + 1] === BYTE.return ? valueEnd + 3 : valueEnd + 2;
    const next = run(bytes, skipBlanks(bytes, end, 80), known2);
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
    const byte2 = bytes[at] ?? 0;
    if (isQuote(byte2)) {
      const opening2 = bytes[at - 1] === BYTE.backslash ? at - 1 : at;
      return opening2 === from || wraps(bytes, from, opening2) ? opening2 : -1;
    }
    if (NAME[byte2] === 0 && WRAPPER[byte2] === 0 && !opensLine(bytes, at)) return -1;
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
    for (let count2 = 0; count2 < MOST_LINES2 && line !== -1; count2++) {
      const start = skipBlanks(bytes, line, LONGEST_LINE2);
      if (start - line <= margin) return void 0;
      if (block) return plain(expression, start);
      const value = entry(expression, start, count2 === 0);
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
function plain({ bytes, known: known2 }, at) {
  return bytes[at] === BYTE.quote || bytes[at] === BYTE.apostrophe ? literalValue(bytes, at) : bareAt(bytes, at, known2);
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
      const byte2 = bytes[end] ?? 0;
      if (byte2 === last) {
        const closes = last !== 93 || text.startsWith("%") || bytes[end + 1] === last;
        return closes && end > start ? { valueStart: start, valueEnd: end, quoted: true } : void 0;
      }
      if (byte2 <= BYTE.space || byte2 === BYTE.quote || byte2 === BYTE.apostrophe || byte2 === BYTE.comma)
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
  read({ bytes, at, from, known: known2 }) {
    if (bytes[from - 1] !== BYTE.colon) return void 0;
    const anchor = bytes[at] === 38 && WORD[bytes[at + 1] ?? 0] === 1;
    const tag = bytes[at] === 33 && bytes[at + 1] === 33;
    if (!anchor && !tag) return void 0;
    const value = behindMark(bytes, at);
    return isQuote(bytes[value]) ? literalValue(bytes, value) : bareAt(bytes, value, known2);
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
      const byte2 = bytes[at];
      if (byte2 === void 0 || byte2 === 125 || byte2 === BYTE.openBrace) return void 0;
      const key = wordAt(bytes, isQuote(byte2) ? at + 1 : at, KEYS2);
      if (key !== void 0 && BYTE.space >= (isQuote(byte2) ? 0 : bytes[at - 1] ?? 0)) {
        const value = valueBehind(bytes, isQuote(byte2) ? at + key.length + 2 : at + key.length);
        if (value !== -1) return literalValue(bytes, value);
      }
      if (isQuote(byte2)) at = (literalAt(bytes, at)?.next ?? at + 1) - 1;
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
      const byte2 = bytes[at];
      if (byte2 === void 0 || isLineEnd(byte2) || byte2 === 59) return void 0;
      if (!isQuote(byte2)) continue;
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
  (_, byte2) => VALUE_READERS.filter(({ begins }) => begins === null || begins.includes(String.fromCharCode(byte2)))
);
function valueAt(bytes, from, nameEnd, name, known2) {
  const first = skipBlanks(bytes, from, 24);
  if (isQuote(bytes[first])) return literalValue(bytes, first);
  if (!isLineEnd(bytes[first])) return read({ bytes, at: first, from, nameEnd, name, known: known2 });
  if (bytes[from - 1] === BYTE.comma) return void 0;
  const next = skipSpace(bytes, first, 40);
  if (bytes[from - 1] === BYTE.greater || isQuote(bytes[next]))
    return read({ bytes, at: next, from, nameEnd, name, known: known2 });
  return below.read({ bytes, at: first, from, nameEnd, name, known: known2 });
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
function assignmentAt(bytes, from, to, reach, known2 = { start: 0, end: 0 }) {
  let nameEnd = endOfName(bytes, to, reach !== "near");
  let start = afterName2(siteOf(bytes, from, nameEnd));
  if (start === -1 && reach === "blanks") start = nameEnd = endOfTellingName(bytes, to);
  if (start === -1) return void 0;
  const nameStart = startOfName(bytes, from);
  const expansion = isExpansion(bytes, nameStart);
  if (expansion && isQuote(bytes[nameEnd]) === false) start = startOfDefault(bytes, start);
  if (start === -1) return void 0;
  const value = valueAt(bytes, start, nameEnd, from, known2);
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
  const byte2 = bytes[afterColon];
  if (bytes[afterColon - 1] !== BYTE.colon) return bytes[afterColon - 1] === BYTE.equals ? afterColon : -1;
  if (byte2 === BYTE.dash) return afterColon + 1;
  return byte2 === BYTE.question || byte2 === 43 ? -1 : afterColon;
}
function endOfName(bytes, from, loose) {
  const limit = Math.min(bytes.length, from + LONGEST_GAP3);
  let at = from;
  while (at < limit) {
    const byte2 = bytes[at] ?? 0;
    if (NAME[byte2] === 1 || byte2 >= 128) at++;
    else if (loose && byte2 === BYTE.space && WORD[bytes[at + 1] ?? 0] === 1) at++;
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
var BASE642 = /^[A-Za-z0-9+/]{8,16384}={0,2}$/;
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
      const place2 = from + line.indexOf(written, (entry2[1] ?? "").length + (entry2[2] ?? "").length);
      if (value !== null)
        found.push(candidate(rule, { at: place2, written, isText: open.isText, name: entry2[2] ?? null }, value));
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
function candidate(rule, { at, written, isText: isText2, name }, value) {
  return { rule, start: at, end: at + written.length, value, name, quoted: true, inString: isText2 };
}
function secretDocument(text, seen) {
  return seen || /"?kind"?[ \t]{0,4}:[ \t]{0,4}["']?Secret["']?[ \t\r]{0,8},?[ \t\r]{0,8}(?:\n|$)/.test(text.slice(0, 65536));
}
function plainValue(written) {
  return NO_SCALAR.test(written) ? null : written.trim();
}
function decodedValue(written) {
  if (!BASE642.test(written)) return null;
  const bytes = Buffer.from(written, "base64");
  for (const byte2 of bytes) if (byte2 < 32 && byte2 !== 10 && byte2 !== 13 && byte2 !== 9 || byte2 === 127) return null;
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
    const byte2 = bytes[at];
    if (byte2 <= 32) {
      if (byte2 !== 32 || bytes[at - 1] === 32 || ++blanks > MOST_BLANKS) return false;
      continue;
    }
    if (byte2 >= 97 && byte2 <= 122) kinds |= 1;
    else if (byte2 >= 65 && byte2 <= 90) kinds |= 2;
    else if (byte2 >= 48 && byte2 <= 57) kinds |= 4;
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
  function find2(bytes) {
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
  return { rules: compiled, extra: [], off: [], find: find2 };
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
      const read3 = keyword.common ? reading.words : reading.blanks;
      const assignment = read3(start + keyword.nameStart, start + keyword.nameEnd);
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
    const byte2 = bytes[start + at];
    if (byte2 === text[at]) continue;
    if (exact || byte2 < 65 || byte2 > 90 || byte2 + 32 !== text[at]) return false;
  }
  return true;
}
function reader(bytes, reach) {
  let knownFrom = -1;
  let knownTo = -1;
  let known2;
  const run2 = { start: 0, end: 0 };
  return (from, to) => {
    if (from !== knownFrom || to !== knownTo) {
      knownFrom = from;
      knownTo = to;
      known2 = assignmentAt(bytes, from, to, reach, run2);
    }
    return known2;
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
function withoutRules(engine2, off) {
  if (off.length === 0) return engine2;
  const ids = new Set(off);
  return {
    rules: { ...engine2.rules, hash: hashParts([engine2.rules.hash, ...[...ids].sort()], 16) },
    extra: engine2.extra,
    off: [...engine2.off, ...ids],
    find(bytes) {
      const { candidates, exhausted } = engine2.find(bytes);
      return {
        candidates: candidates.filter(({ rule }) => !ids.has(rule.id)),
        exhausted: exhausted.filter((id) => !ids.has(id))
      };
    }
  };
}

// src/scan/secrets/rules/load-rules.ts
import { join as join5 } from "node:path";

// src/io/assets.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var HERE = dirname(fileURLToPath(import.meta.url));
var SOURCES = /* @__PURE__ */ new Map([
  ["grammars/web-tree-sitter.wasm", "node_modules/web-tree-sitter/web-tree-sitter.wasm"],
  ["data/pull-request.yml", "workflows/pull-request.yml"],
  ["data/fork-report.yml", "workflows/fork-report.yml"],
  ["data/words.bin", "rules/words.bin"]
]);
function sourceRoot() {
  const root = join(HERE, "..", "..");
  return existsSync(join(root, "src", "io", "assets.ts")) && HERE === join(root, "src", "io") ? root : null;
}
function assetPath(name, source = SOURCES.get(name)) {
  const root = sourceRoot();
  if (root !== null) return join(root, source ?? join("dist", name));
  const beside = join(HERE, name);
  return existsSync(beside) ? beside : join(HERE, "..", name);
}

// src/io/installation.ts
import { readFileSync } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/model/errors.ts
var EnvironmentError = class extends Error {
  name = "EnvironmentError";
};

// src/io/installation.ts
init_hash();
var CONTENTS = "contents.json";
var HERE2 = dirname2(fileURLToPath2(import.meta.url));
function readWhole(name, folder = installed()) {
  if (folder === null) return readFileSync(assetPath(name));
  const hash = contentsOf(folder)?.get(name);
  if (hash === void 0) throw broken(CONTENTS, "damaged");
  const bytes = read2(join2(folder, name));
  if (bytes === null) throw broken(name, "missing");
  if (sha256(bytes) !== hash) throw broken(name, "damaged");
  return bytes;
}
function installed() {
  return sourceRoot() === null ? HERE2 : null;
}
var known = null;
function contentsOf(folder) {
  if (known?.folder === folder) return known.contents;
  try {
    const parsed = JSON.parse(readFileSync(join2(folder, CONTENTS), "utf8"));
    if (typeof parsed !== "object" || parsed === null) return null;
    const contents = new Map(Object.entries(parsed).map(([name, hash]) => [name, String(hash)]));
    if (!contents.has("main.js")) return null;
    known = { folder, contents };
    return contents;
  } catch {
    return null;
  }
}
function read2(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
function broken(name, how) {
  return new EnvironmentError(`this installation is not complete: dist/${name} is ${how}; check the release out again`);
}

// src/scan/secrets/rules/load-rules.ts
var loaded;
function loadRules() {
  loaded ??= load2();
  return loaded;
}
async function load2() {
  const root = sourceRoot();
  if (root !== null) {
    const { compileRuleFiles: compileRuleFiles2 } = await Promise.resolve().then(() => (init_rule_files(), rule_files_exports));
    return compileRuleFiles2(join5(root, "rules/secrets"));
  }
  return JSON.parse(readWhole("data/secret-rules.json").toString("utf8"));
}

// src/util/line-start.ts
function lineAt(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
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

// src/util/text-form.ts
import { isUtf8 } from "node:buffer";

// src/util/binary-form.ts
var SIGNATURES = [
  ["\x89PNG\r\n\n", "image"],
  ["\xFF\xD8\xFF", "image"],
  ["GIF8", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
  ["8BPS\0", "image"],
  ["\0\0\0", "image"],
  ["\0\0\0", "image"],
  ["icns\0", "image"],
  ["\0\0\0\fjP  ", "image"],
  ["wOFF", "font"],
  ["wOF2", "font"],
  ["OTTO\0", "font"],
  ["ttcf\0", "font"],
  ["\0\0\0", "font"],
  ["ID3", "audio"],
  ["\xFF\xFB", "audio"],
  ["fLaC", "audio"],
  ["OggS", "audio"],
  ["MThd", "audio"],
  ["FORM", "audio"],
  ["E\xDF\xA3", "video"],
  ["PK", "archive"],
  ["PK", "archive"],
  ["\x8B\b", "archive"],
  ["\xFD7zXZ\0", "archive"],
  ["7z\xBC\xAF'", "archive"],
  ["(\xB5/\xFD", "archive"],
  ["Rar!\x07", "archive"],
  ["BZh", "archive"],
  ["!<arch>\n", "archive"],
  ["\x7FELF", "executable"],
  ["\xCA\xFE\xBA\xBE", "executable"],
  ["\xCE\xFA\xED\xFE", "executable"],
  ["\xCF\xFA\xED\xFE", "executable"],
  ["\0asm", "executable"],
  ["%PDF-", "document"],
  ["\xD0\xCF\xE0", "document"],
  ["SQLite format 3\0", "database"]
];
var WEAK = [
  ["MZ", "executable"],
  ["BM", "image"]
];
var MOST_CONTROL = 0.05;
var IN_TEXTS = /* @__PURE__ */ new Set([0, 8, 9, 10, 11, 12, 13, 27]);
function signedForm(start) {
  const head = start.toString("latin1", 0, 300);
  return SIGNATURES.find(([bytes]) => head.startsWith(bytes))?.[1] ?? insideForm(head);
}
function unsignedForm(start) {
  if (controlShare(start) <= MOST_CONTROL) return null;
  const head = start.toString("latin1", 0, 2);
  return WEAK.find(([bytes]) => head.startsWith(bytes))?.[1] ?? "binary file";
}
function insideForm(head) {
  if (head.startsWith("RIFF"))
    return head.startsWith("WEBP", 8) ? "image" : head.startsWith("WAVE", 8) ? "audio" : "video";
  if (head.startsWith("ftyp", 4)) return /^(?:avif|heic|heix|mif1)/.test(head.slice(8)) ? "image" : "video";
  return head.startsWith("ustar", 257) ? "archive" : null;
}
function controlShare(bytes) {
  let control = 0;
  let others = 0;
  for (const byte2 of bytes) {
    if (byte2 === 0) continue;
    if (byte2 < 32 && !IN_TEXTS.has(byte2) || byte2 === 127) control++;
    else others++;
  }
  return control === 0 ? 0 : control / (control + others);
}

// src/util/wide-text.ts
var CANDIDATES = [
  ["utf32le", "\xFF\xFE\0\0"],
  ["utf32be", "\0\0\xFE\xFF"],
  ["utf16le", "\xFF\xFE"],
  ["utf16be", "\xFE\xFF"]
];
function widthOf(encoding) {
  return encoding === "utf32le" || encoding === "utf32be" ? 4 : 2;
}
function wideEncodingOf(sample) {
  const start = sample.toString("latin1", 0, 4);
  for (const [encoding, mark] of CANDIDATES) {
    const length = start.startsWith(mark) ? mark.length : 0;
    if (isWide(sample.subarray(length), encoding, length > 0)) return { encoding, mark: length };
  }
  return null;
}
function isWide(body, encoding, isMarked) {
  const { units, bad, control, nul, ascii, pairs } = measure(body, encoding);
  if (units === 0) return isMarked && body.length === 0;
  if (bad > units * 0.02 || control > units * 0.05 || nul > units * 0.3 || pairs > units * 0.5) return false;
  return isMarked || units > 1 && ascii > 0 && ascii >= units * 5e-3;
}
function measure(body, encoding) {
  const width = widthOf(encoding);
  const count2 = { units: 0, bad: 0, control: 0, nul: 0, ascii: 0, pairs: 0 };
  for (let at = 0; at + width <= body.length; at += width) {
    const unit = unitAt(body, at, encoding);
    count2.units++;
    if (unit === 0) count2.nul++;
    else if (isAscii(unit)) count2.ascii++;
    else if (unit < 32 || unit >= 127 && unit < 160) count2.control++;
    else if (isBad(unit, width)) count2.bad++;
    else if (isAscii(unit >> 8) && isAscii(unit & 255)) count2.pairs++;
  }
  return count2;
}
function isBad(unit, width) {
  if (unit > 1114111 || (unit & 65534) === 65534 || unit >= 57344 && unit < 63744) return true;
  return width === 4 && unit >= 55296 && unit < 57344;
}
function unitAt(body, at, encoding) {
  switch (encoding) {
    case "utf16le":
      return body.readUInt16LE(at);
    case "utf16be":
      return body.readUInt16BE(at);
    case "utf32le":
      return body.readUInt32LE(at);
    case "utf32be":
      return body.readUInt32BE(at);
  }
}
function isAscii(unit) {
  return unit >= 32 && unit < 127 || unit >= 9 && unit <= 13;
}
var RUN = 12;
function isPureWide(body, encoding) {
  const width = widthOf(encoding);
  if (body.length % width !== 0) return false;
  let run2 = 0;
  let bad = 0;
  for (let at = 0; at + width <= body.length; at += width) {
    const unit = unitAt(body, at, encoding);
    if (isBad(unit, width)) bad++;
    const low = unit & 255;
    const isForeign = unit > 255 && isAscii(unit >> 8) && (low === 0 || isAscii(low));
    run2 = isForeign ? run2 + 1 : 0;
    if (run2 >= RUN || width === 4 && bad > 0) return false;
  }
  return bad <= body.length / width / 50;
}
function hasWideRun(bytes) {
  let run2 = 0;
  for (let at = bytes.indexOf(0); at !== -1; at = bytes.indexOf(0, at + 1)) {
    const before = bytes[at - 1];
    if (before === void 0 || before === 0) continue;
    run2 = isAscii(before) && bytes[at - 2] === 0 ? run2 + 1 : 0;
    if (run2 >= RUN) return true;
  }
  return false;
}

// src/util/text-form.ts
var SAMPLE_BYTES = 8192;
var MOST_STRAY = 0.12;
var PLAIN = { kind: "text", encoding: "utf8", mark: 0, nul: false, mixed: false };
var MARKED = { ...PLAIN, mark: 3 };
function textForm(bytes) {
  const hasMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191;
  const isMarkedWide = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255;
  if (!isMarkedWide && !bytes.includes(0)) return hasMark ? MARKED : PLAIN;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const signed = signedForm(sample);
  if (signed !== null) return { kind: "binary", form: signed };
  const wide = wideEncodingOf(sample);
  if (wide !== null && (wide.mark > 0 || !isStray(sample))) {
    const mixed2 = !isPureWide(bytes.subarray(wide.mark), wide.encoding);
    return { kind: "text", ...wide, nul: false, mixed: mixed2 };
  }
  const form = unsignedForm(sample);
  if (form !== null) return { kind: "binary", form };
  const mixed = isMarkedWide || hasWideRun(bytes);
  return { kind: "text", encoding: "utf8", mark: hasMark ? 3 : 0, nul: true, mixed };
}
function isStray(sample) {
  let nuls = 0;
  for (let at = sample.indexOf(0); at !== -1; at = sample.indexOf(0, at + 1)) nuls++;
  return nuls < sample.length * MOST_STRAY && isUtf8(wholeCharacters(sample));
}
function wholeCharacters(sample) {
  let end = sample.length;
  while (end > sample.length - 4 && end > 0 && sample[end - 1] >= 128) end--;
  return sample.subarray(0, end);
}
function decodeText(bytes, form) {
  const text = decodeForm(bytes, form);
  return text.includes("\0") ? text.replaceAll("\0", " ") : text;
}
function decodeForm(bytes, { encoding, mark }) {
  const body = bytes.subarray(mark);
  switch (encoding) {
    case "utf8":
      return body.toString("utf8");
    case "utf16le":
      return body.toString("utf16le");
    case "utf16be":
      return Buffer.from(body.subarray(0, body.length & ~1)).swap16().toString("utf16le");
    case "utf32le":
    case "utf32be":
      return decodeUtf32(body, encoding);
  }
}
var PIECE = 4096;
function decodeUtf32(body, encoding) {
  const parts = [];
  let points = [];
  const width = widthOf(encoding);
  for (let at = 0; at + width <= body.length; at += width) {
    const point = encoding === "utf32le" ? body.readUInt32LE(at) : body.readUInt32BE(at);
    points.push(point > 1114111 ? 65533 : point);
    if (points.length < PIECE) continue;
    parts.push(String.fromCodePoint(...points));
    points = [];
  }
  return parts.join("") + String.fromCodePoint(...points);
}

// src/scan/secrets/match/text-bytes.ts
function textViews(bytes) {
  const form = textForm(bytes);
  if (form.kind === "binary") return form;
  const text = readable(bytes, form);
  if (form.encoding !== "utf8") return { kind: "text", bytes: text, withoutNuls: dropNuls(bytes), withNuls: null };
  if (!form.nul) return { kind: "text", bytes: text, withoutNuls: null, withNuls: null };
  const body = bytes.subarray(form.mark);
  return { kind: "text", bytes: text, withoutNuls: dropNuls(body), withNuls: body };
}
function readable(bytes, form) {
  if (form.encoding !== "utf8") return Buffer.from(decodeText(bytes, form), "utf8");
  const body = bytes.subarray(form.mark);
  if (!form.nul) return body;
  const copy = Buffer.from(body);
  for (let at = copy.indexOf(0); at !== -1; at = copy.indexOf(0, at + 1)) copy[at] = 32;
  return copy;
}
function dropNuls(bytes) {
  const kept = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (const byte2 of bytes) if (byte2 !== 0) kept[length++] = byte2;
  return kept.subarray(0, length);
}

// src/model/severity.ts
var CONFIDENCES = ["high", "medium", "low"];

// src/util/inline-ignore.ts
var IGNORE = /gatehouse:ignore[ \t]+([\w./:@-]+(?:[ \t]*,[ \t]*[\w./:@-]+)*)(?:[ \t]+([^\r\n]{1,300}))?/;
var COMMENT_START = /^[ \t]*(?:\/\/|\/\*|#|--|;|<!--|\*|\{\/\*)/;
var COMMENT_END = /[ \t]*(?:\*\/\}?|-->)?[ \t]*$/;
function inlineIgnoreAt(lineText, line, rule) {
  const own = ignoreIn(lineText(line), rule);
  if (own !== void 0) return { line, reason: own };
  if (line < 2) return void 0;
  const above = lineText(line - 1);
  if (!COMMENT_START.test(above)) return void 0;
  const reason = ignoreIn(above, rule);
  return reason === void 0 ? void 0 : { line: line - 1, reason };
}
function ignoreIn(text, rule) {
  const match = IGNORE.exec(text);
  if (match === null) return void 0;
  const rules = (match[1] ?? "").split(",").map((name) => name.trim());
  if (!rules.includes(rule)) return void 0;
  const reason = (match[2] ?? "").replace(COMMENT_END, "").trim();
  return reason === "" ? null : reason;
}

// src/scan/secrets/decode/escapes.ts
var OPENINGS = ["\\x", "\\u00", "&#"];
var ESCAPE = /\\x([0-9a-f]{2})|\\u00([0-9a-f]{2})|&#x0{0,5}([0-9a-f]{2});|&#0{0,5}(\d{2,3});/gi;
var REACH = 512;
function escapedRuns(bytes, most) {
  const found = [];
  let total = 0;
  for (const opening2 of OPENINGS) {
    let end = 0;
    for (let at = bytes.indexOf(opening2); at !== -1 && total < most; at = bytes.indexOf(opening2, end)) {
      const start = boundary(bytes, at, -1);
      end = boundary(bytes, at + opening2.length, 1);
      const decoded = decode(bytes.toString("latin1", start, end));
      if (decoded === null) continue;
      total += decoded.length;
      found.push({ start, end, encoding: "escapes", bytes: Buffer.from(decoded, "latin1") });
    }
  }
  return found;
}
function boundary(bytes, from, step) {
  let at = from;
  for (let count2 = 0; count2 < REACH; count2++) {
    const byte2 = bytes[step === 1 ? at : at - 1];
    if (byte2 === void 0 || byte2 === 10 || byte2 === 13) break;
    at += step;
  }
  return at;
}
function decode(text) {
  let isOne = false;
  const decoded = text.replace(ESCAPE, (whole, ...groups) => {
    const [x, u, hex2, decimal] = groups;
    const code = decimal === void 0 ? Number.parseInt(x ?? u ?? hex2 ?? "", 16) : Number(decimal);
    if (code < 33 || code > 126) return whole;
    isOne = true;
    return String.fromCharCode(code);
  });
  return isOne ? decoded : null;
}

// src/scan/secrets/decode/runs.ts
var SHORTEST = 24;
var LONGEST3 = 262144;
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
    const ceiling = Math.min(length, start + LONGEST3);
    while (end < ceiling && BASE64[bytes[end]] === 1) end++;
    onRun(start, end);
    start = end;
  }
}
var SHORTEST_LINE = 56;
var LONGEST_BLOCK2 = 1 << 20;
function encodedBlocks(bytes, onBlock) {
  let lines = [];
  function give() {
    const [first] = lines;
    if (first === void 0) return;
    const last = lines.at(-1) ?? first;
    const isOpen2 = isFullLine(first) && widthOf2(last) === widthOf2(first);
    const rest = isOpen2 ? nextLine(bytes, last.end) : null;
    const end = rest === null ? last.end : Math.max(last.end, shortLineEnd(bytes, rest));
    if (end === first.end || !onBlock(first.start, end, first.end))
      for (const line of lines) onBlock(line.start, line.end, line.end);
    lines = [];
  }
  encodedRuns(bytes, (start, end) => {
    const run2 = { start, end };
    if (!continues(bytes, lines, run2)) give();
    lines.push(run2);
  });
  give();
}
function continues(bytes, lines, run2) {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === void 0 || last === void 0 || !isFullLine(first) || widthOf2(last) !== widthOf2(first)) return false;
  return widthOf2(run2) <= widthOf2(first) && run2.end - first.start < LONGEST_BLOCK2 && nextLine(bytes, last.end) === run2.start;
}
function isFullLine(run2) {
  return widthOf2(run2) >= SHORTEST_LINE && widthOf2(run2) % 4 === 0;
}
function widthOf2({ start, end }) {
  return end - start;
}
function nextLine(bytes, end) {
  let at = end;
  if (bytes[at] === 13) at++;
  if (bytes[at] !== 10) return null;
  at++;
  while (bytes[at] === 32 || bytes[at] === 9) at++;
  return at;
}
function shortLineEnd(bytes, start) {
  let at = start;
  while (at < bytes.length && at - start < SHORTEST && BASE64[bytes[at]] === 1) at++;
  while (at > start && bytes[at] === 61 && at - start < SHORTEST + 2) at++;
  return at;
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

// src/scan/secrets/decode/percent.ts
var LONGEST_PERCENT = 4096;
var SHORTEST_PERCENT = 16;
function percentRuns(bytes, most) {
  const found = [];
  let total = 0;
  let from = 0;
  for (let at = bytes.indexOf(37); at !== -1 && total < most; at = bytes.indexOf(37, from)) {
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
function inUrl(byte2) {
  return byte2 > 32 && byte2 < 127 && byte2 !== 34 && byte2 !== 39 && byte2 !== 60 && byte2 !== 62 && byte2 !== 96;
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

// src/scan/secrets/decode/unpacked.ts
import { gunzipSync, inflateSync } from "node:zlib";
var MOST_UNPACKED = 1 << 20;
var MOST_GROWTH = 200;
var PACKED = /^(?:H4sI|eJ[w-z0-3]|eNo|eAE|eF4)/;
function unpackedText(base642, most) {
  if (!PACKED.test(base642)) return null;
  const packed = Buffer.from(base642, "base64");
  const isGzip = packed[0] === 31;
  const room = Math.min(most, MOST_UNPACKED, packed.length * MOST_GROWTH);
  try {
    const bytes = (isGzip ? gunzipSync : inflateSync)(packed, { maxOutputLength: Math.max(1, room) });
    return bytes.includes(0) ? null : { bytes, encoding: `base64 of ${isGzip ? "gzip" : "zlib"}` };
  } catch {
    return null;
  }
}

// src/scan/secrets/decode/decode.ts
var MOST_DECODED = 4 << 20;
var DEEPEST = 2;
var PROBE = 32;
function decodedTexts(bytes) {
  const budget = { left: MOST_DECODED };
  return [...layer(bytes, 1, budget), ...percentRuns(bytes, MOST_DECODED), ...escapedRuns(bytes, MOST_DECODED)];
}
function layer(bytes, depth, budget) {
  const found = [];
  encodedBlocks(bytes, (start, end, firstEnd) => {
    if (budget.left < 0) return true;
    const decoded = isHexRun(bytes, start, firstEnd) ? hex(bytes, start, end) : base64(bytes, start, end, firstEnd, budget.left);
    if (decoded === null) return false;
    budget.left -= decoded.bytes.length;
    found.push(decoded);
    if (depth < DEEPEST) {
      for (const inner of layer(decoded.bytes, depth + 1, budget))
        found.push({ ...inner, ...placeWithin(decoded, inner), encoding: `${decoded.encoding} of ${inner.encoding}` });
    }
    return true;
  });
  return found;
}
function placeWithin({ start, end, bytes }, piece) {
  const stretch = (end - start) / Math.max(1, bytes.length);
  const from = Math.min(end - 1, start + Math.floor(piece.start * stretch));
  return { start: from, end: Math.min(end, Math.max(from + 1, start + Math.ceil(piece.end * stretch))) };
}
function hex(bytes, start, end) {
  const digits = (to) => bytes.toString("latin1", start, to).replace(/\s/g, "");
  if (!isText(Buffer.from(digits(Math.min(end, start + PROBE * 2)), "hex"))) return null;
  const decoded = Buffer.from(digits(end), "hex");
  return isText(decoded) ? { start, end, encoding: "hex", bytes: decoded } : null;
}
function base64(bytes, start, end, firstEnd, most) {
  if (!isBase64OfText(bytes, start, firstEnd)) {
    const packed = unpackedText(bytes.toString("latin1", start, end), most);
    return packed === null ? null : { start, end, ...packed };
  }
  const decoded = Buffer.from(bytes.toString("latin1", start, end), "base64");
  return isText(decoded) ? { start, end, encoding: "base64", bytes: decoded } : null;
}
function isText(bytes) {
  if (bytes.length < 12) return false;
  for (const byte2 of bytes) {
    if (byte2 > 126 || byte2 < 32 && byte2 !== 10 && byte2 !== 13 && byte2 !== 9) return false;
  }
  return true;
}

// src/scan/secrets/judge/client-keys.ts
var OF_GOOGLE = "a key of Google for pages and apps is public by design: restrict it to yours";
var OF_ALGOLIA = "a key that only searches is public by design";
var OF_SCRIPT = "a key that every browser gets is public by design";
var CLIENT_KEYS = [
  {
    fact: OF_GOOGLE,
    value: /^AIza/,
    near: /authDomain|messagingSenderId|measurementId|firebaseapp\.com|firebaseConfig|"current_key"|google_app_id|GOOGLE_APP_ID|GCM_SENDER_ID|maps\.googleapis\.com\/maps|com\.google\.android\.(?:geo|maps)|google_maps_key|GMS(?:Services|PlacesClient)|GoogleMapsLoader|@googlemaps\/|@react-google-maps/
  },
  {
    fact: OF_GOOGLE,
    value: /^AIza/,
    before: /(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|NG_APP)_[A-Z0-9_]{1,60}["']?\s{0,4}[=:]\s{0,4}["']?\s?$/
  },
  {
    fact: OF_ALGOLIA,
    value: /^[a-f0-9]{32}$/,
    near: /\bindexName\b|docsearch|instantsearch|algoliasearch\/lite|liteClient|searchClient/i,
    byName: true
  },
  {
    fact: OF_ALGOLIA,
    value: /^[a-f0-9]{32}$/,
    name: /algolia.{0,12}search|search(?:_?only)?(?:_?api)?_?key$/i,
    near: /algolia/i,
    byName: true
  },
  {
    fact: OF_SCRIPT,
    value: /^[A-Za-z0-9]{20,40}$/,
    near: /\bamplitude\.(?:init|getInstance)\b|mixpanel\.init\b|[Bb]ugsnag\.start\b|\banalytics\.load\(|new (?:Pusher|Echo)\(|_rollbarConfig|captureUncaught|\bNREUM\b|LDClient\.|posthog\.init\b|storefront/i,
    byName: true
  },
  { fact: OF_SCRIPT, value: /^[a-f0-9]{20}$/, name: /pusher/i, byName: true },
  { fact: OF_SCRIPT, value: /^(?:live|test)_[a-f0-9]{27}$/, near: /Paddle\b/, byName: true },
  { fact: OF_SCRIPT, value: /^(?:live|test)_[A-Z0-9]{32}$/, name: /client_?key$/i, byName: true },
  { fact: OF_SCRIPT, value: /^(?:6L[A-Za-z0-9_-]{38}|0x4AAAAAAA[\w-]{14})$/, name: /site_?key/i },
  { fact: OF_SCRIPT, value: /^[A-Za-z0-9]{20,40}$/, name: /storefront/i, byName: true },
  {
    fact: "the bundler puts it into the page",
    value: /^/,
    name: /^(?:VITE|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|EXPO_PUBLIC|GATSBY|VUE_APP|NG_APP)_/,
    byName: true
  }
];

// src/scan/secrets/judge/published.ts
init_hash();
var PUBLIC_FORMS = [
  // Mapbox, Datadog in browsers, PostHog, New Relic in browsers
  /^pk\.eyJ/,
  /^pub[0-9a-f]{32}$/,
  /^phc_/,
  /^NR(?:JS|BR)-[0-9a-f]{19}$/,
  // Stripe and those that wear its prefix, Flutterwave, Supabase, Square, Braintree, Razorpay
  /^pk_(?:live|test)_/,
  /^FLWPUBK/,
  /^sb_publishable_/,
  /^(?:sandbox-)?sq0id[pb]-/,
  /^(?:sandbox|production)_[a-z0-9]{8}_[a-z0-9]{16}$/,
  /^rzp_(?:live|test)_[A-Za-z0-9]{14}$/,
  // RevenueCat, Statsig, LaunchDarkly on phones
  /^(?:appl|goog|amzn|strp|rcb)_[A-Za-z]{20,40}$/,
  /^client-[A-Za-z0-9]{40,50}$/,
  /^mob-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-/,
  // Client ids of Google and GitHub, the address that Sentry gives to its clients
  /\.apps\.googleusercontent\.com$/,
  /^(?:Iv1\.[0-9a-f]{16}|Ov23li[A-Za-z0-9]{14})$/,
  /^https:\/\/[0-9a-f]{32}@[\w.-]{1,100}\/\d{1,20}$/,
  // The public key of web push: an uncompressed point of P-256; recipients of age
  /^B[A-P][A-Za-z0-9_-]{85}$/,
  /^age1[a-z0-9]{58}$/
];
function isPublicForm(value) {
  return PUBLIC_FORMS.some((form) => form.test(value));
}
var PRINTED = /* @__PURE__ */ new Set([
  "0011cc25eb4320717494d2703e8cba85743e71b500283c21c8b88147992f9059",
  "aa6547439583c3a275d4542a0df6c1ad6a863971be9f2a2220f027cc02aef615",
  "60a09e4357868c1e9b801052726d061c370429f723db84523ed58ac354f6eb8a",
  "bc1a50966c9e6486bc4ebf880b51611a2a97fcb8e7a6976e9b81a9e3e8ca0e3c",
  "f5e95c9954635b65acab57e6d5ea663eb900f06dc8794a90358f5abb1c77d4e0",
  "095101cf732c298a0ce0320b9de704209cdd8640b70d8fdf4e5be51aa2eb272e",
  "bb4978fbe7638de8e6ee13d9a59a5fb047beb0f0ee059fe166541b1f96b6af63",
  "f02322197a196ceb746aa52cee2a869abf0fe231c4d6d050a8a5f02c6625a1d4",
  "5de22089c247b9b2722ec5c33498e6bc481b1faba85f4da957f8b84679fcf88c",
  "8335c55334821eefd4334369ff9c04a8594f161013cf9d87f58802d87297837e",
  "b26ab6529d20ebebb4192256f202984754f785481c64b1a1aed58cac93b3617e",
  "64034b44c579b335ab5e85debbfe72789e970138cc8d296799c3833a2a8525fb",
  "4d3e46eec8244d1d106f866ee48994f6176705298aee1b8426b2ad2529eb454b"
]);
function isPrinted(value) {
  if (value.length < 32 || value.length > 600) return false;
  return PRINTED.has(sha256(value)) || keysIn(value).some((key) => PRINTED.has(sha256(key)));
}
function keysIn(value) {
  return value.match(/[A-Za-z0-9+/]{40,100}={0,2}/g) ?? [];
}

// src/scan/secrets/judge/sealed.ts
var SEALED = [
  // SOPS, hiera-eyaml, Jasypt, EJSON
  /^ENC\[[^\]]{8,4000}\]$/,
  /^ENC\([^()]{8,4000}\)$/,
  /^EJ\[1:[^\]]{8,4000}\]$/,
  // Spring Cloud Config, WebLogic and Liberty; `{xor}` is no encryption
  /^\{cipher\}./,
  /^\{(?:aes|AES|AES256|3DES)\}./,
  // dotenvx: ECIES on secp256k1, whose point begins with 04
  /^encrypted:B[A-Za-z0-9+/]{100,4000}={0,2}$/,
  // Pulumi, Vault's transit engine
  /^v1:[A-Za-z0-9+/]{16}:[A-Za-z0-9+/]{16,4000}={0,2}$/,
  /^vault:v\d{1,4}:./,
  // Key services of AWS and Google, Windows' data protection
  /^AQICAH./,
  /^CiQ[A-D][A-Za-z0-9+/]{80,4000}={0,2}$/,
  /^01000000d08c9ddf0115d1118c7a00c04fc297eb/i,
  // Mule, Fernet, Rails' credentials
  /^!\[[A-Za-z0-9+/]{8,4000}={0,2}\]$/,
  /^gAAAAA[A-Za-z0-9_-]{90,4000}={0,2}$/,
  /^[A-Za-z0-9+/]{8,4000}={0,2}--[A-Za-z0-9+/]{16}--[A-Za-z0-9+/]{22}==$/,
  /^\$ANSIBLE_VAULT;/,
  /^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE|PKCS7)/
];
var DIGESTS = [/^\*[0-9A-F]{40}$/, /^md5[0-9a-f]{32}$/, /^SCRAM-SHA-\d{1,3}\$\d{1,7}:/];
var REFERENCES = [
  /^(?:op|bws|infisical|sm|gsm|gcp-?sm|gcp|aws-?sm|aws-?ssm|ssm|vault|hashivault|akv|azkv|azurekeyvault|keyvault|secrets?|doppler|keyring|pass|lastpass|keeper|conjur|env|k8s):\/\/\S/i,
  /^(?:conjur|infisical|bws|sm|gsm|keyring|credstash|chamber|awssm|awskms|gcpkms|azurekms|hashivault|secretref|summon):[\w./-]/i,
  /^arn:aws[\w-]{0,16}:[a-z0-9-]{2,30}:/,
  /^ref\+[a-z0-9]{2,20}:\/\//,
  /^projects\/[\w.:-]{1,80}\/(?:locations\/[\w-]{1,40}\/)?secrets\/[\w-]{1,255}/,
  /^@Microsoft\.KeyVault\(/i,
  /^https:\/\/[\w-]{1,40}\.vault\.(?:azure\.net|azure\.cn|usgovcloudapi\.net)\/(?:secrets|keys|certificates)\//i,
  /^!(?:var|env|file|str)(?::\w{1,10})?(?:\s|$)/,
  /^(?:secrets?|kv\d?|kv-v2|database|[\w-]{1,40}\/data)(?:\/[\w.-]{1,80}){1,12}#\/?[\w.-]{1,80}$/
];
function isSealed(value) {
  return [SEALED, DIGESTS, REFERENCES].some((shapes) => shapes.some((shape) => shape.test(value)));
}

// src/scan/secrets/judge/signed-address.ts
var ENDS = /[?&;](?:amp;)?(?:e|exp|expires?|expiry|expiration|x-amz-expires|x-goog-expires|se|valid[_-]?(?:to|until))=/i;
var FILE = /^[^?#]{1,400}\.(?:svg|png|jpe?g|gif|webp|avif|ico|mp4|webm|mp3|woff2?|pdf)\?/i;
var SIGNER = /[?&;](?:amp;)?(?:X-Amz-Credential|AWSAccessKeyId|GoogleAccessId|X-Goog-Credential|OSSAccessKeyId)=([\w.@-]{8,100})/gi;
function isSignedAddress({ rule, value }, around) {
  const start = /https?:\/\/[^\s"'`<>()]{1,600}$/.exec(around.before())?.[0];
  if (start === void 0) return false;
  const address = start + value + (/^[^\s"'`<>()]{0,600}/.exec(around.after())?.[0] ?? "");
  if (!ENDS.test(address)) return rule.kind === "generic" && FILE.test(address);
  if (rule.kind === "generic" || rule.kind === "assignment") return true;
  return [...address.matchAll(SIGNER)].some((signer) => signer[1] === value);
}

// src/scan/secrets/judge/in-place.ts
var SEALED_FOR_CLUSTER = /^Ag[A-D][A-Za-z0-9+/]{200,}={0,2}$/;
function judgeInPlace(candidate2, judgement, around) {
  const { value } = candidate2;
  if (SEALED_FOR_CLUSTER.test(value) && around.fileSays("SealedSecret")) return null;
  if (isPrinted(value) || isPartOfReference(candidate2, around)) return null;
  if (judgement.confidence === "low") return judgement;
  const fact = reasonToDoubt(candidate2, around);
  return fact === null ? judgement : { ...judgement, confidence: "low", facts: [...judgement.facts, fact] };
}
function isPartOfReference({ rule, value }, around) {
  if (rule.kind !== "generic") return false;
  const word = /[^\s"'`<>=]{1,300}$/.exec(around.before())?.[0];
  return word !== void 0 && isSealed(word + value);
}
function reasonToDoubt(candidate2, around) {
  const key = CLIENT_KEYS.find((each) => isClientKey(each, candidate2, around));
  if (key !== void 0) return key.fact;
  return isSignedAddress(candidate2, around) ? "part of an address that is signed for a time or shows a picture" : null;
}
function isClientKey(key, { value, name, rule }, around) {
  if (!key.value.test(value)) return false;
  if (key.byName === true && rule.kind !== "generic" && rule.kind !== "assignment") return false;
  if (key.name !== void 0 && !key.name.test(name ?? "")) return false;
  if (name !== null && /secret|passw|private|admin|server/i.test(name)) return false;
  if (key.before !== void 0 && !key.before.test(around.before())) return false;
  return key.near === void 0 || key.near.test(`${around.before()} ${around.after()}`);
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
  let run2 = 1;
  for (let at = 1; at < text.length; at++) {
    const difference = text.charCodeAt(at) - text.charCodeAt(at - 1);
    const wraps2 = difference === -9 * step && (text[at] === "0" || text[at] === "9");
    run2 = difference === step || wraps2 ? run2 + 1 : 1;
    if (run2 > best) best = run2;
  }
  return best;
}
function longestRepeat(text) {
  let best = text === "" ? 0 : 1;
  let run2 = 1;
  for (let at = 1; at < text.length; at++) {
    run2 = text.charCodeAt(at) === text.charCodeAt(at - 1) ? run2 + 1 : 1;
    if (run2 > best) best = run2;
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
  if (claims.iss === "supabase-demo") return { outcome: "harmless", fact: "the key of a local Supabase" };
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
  if (words.some((word) => DECISIVE.has(word))) return true;
  return last === "token" ? words.some((word) => PLACES.has(word)) : last === "key" && words.at(-2) === "site";
}
var PLACES = new Set(
  "next page continuation continue cursor pagination resume delta skip scroll idempotency request authenticity".split(
    " "
  )
);
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

// src/scan/secrets/words/split-words.ts
function splitWords(text) {
  return text.replace(/([a-z])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z]+/).filter((word) => word !== "");
}

// src/scan/secrets/words/word-table.ts
var SIZE = 27;
var TRIPLES = SIZE ** 3;
var ENTRY3 = 6;
var UNKNOWN = 255;
var loaded2;
function wordTable() {
  loaded2 ??= readTable(readWhole("data/words.bin"));
  return loaded2;
}
function readTable(bytes) {
  const count2 = (bytes.length - TRIPLES) / ENTRY3;
  const hashes = new Uint32Array(count2);
  for (let at = 0; at < count2; at++) hashes[at] = bytes.readUInt32LE(TRIPLES + at * 4);
  const columns = TRIPLES + count2 * 4;
  const bitsAt = (word, column) => {
    const at = find(hashes, hashOf(word));
    const byte2 = at === -1 ? UNKNOWN : bytes[columns + column * count2 + at] ?? UNKNOWN;
    return byte2 === UNKNOWN ? null : byte2 / 8;
  };
  return {
    lettersOf: (word) => letterBits(bytes, word),
    spoken: (word) => bitsAt(word, 0),
    code: (word) => bitsAt(word, 1),
    known: (word) => {
      const at = find(hashes, hashOf(word));
      if (at === -1) return Number.POSITIVE_INFINITY;
      return Math.min(bytes[columns + at] ?? UNKNOWN, bytes[columns + count2 + at] ?? UNKNOWN) / 8;
    }
  };
}
function letterBits(bytes, word) {
  let bits = 0;
  let pair2 = 0;
  for (let at = 0; at <= word.length; at++) {
    const letter = at === word.length ? 0 : word.charCodeAt(at) - 96;
    bits += bytes[pair2 * SIZE + letter] ?? UNKNOWN;
    pair2 = pair2 % SIZE * SIZE + letter;
  }
  return bits / 16;
}
function hashOf(word) {
  let code = 2166136261;
  for (let at = 0; at < word.length; at++) code = Math.imul(code ^ word.charCodeAt(at), 16777619) >>> 0;
  return code;
}
function find(sorted, wanted) {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = low + high >> 1;
    const here = sorted[middle] ?? 0;
    if (here === wanted) return middle;
    if (here < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

// src/scan/secrets/words/likelihood.ts
var DICE_BITS = 12.9;
var LONGEST_JOINED = 40;
var LONGEST_PART = 12;
var RAREST = 18;
var WORD_COST = 1;
var UNKNOWN_COST = 3;
var SIGN_BITS = 5;
var DIGIT_BITS = 3.5;
function likelihoodOf(value, table3 = wordTable()) {
  const text = folded2(value);
  const words = splitWords(text);
  let bits = 0;
  for (const word of words) bits += textBits(word, table3) + WORD_COST;
  const others = text.replace(/[A-Za-z]/g, "");
  const digits = others.replace(/\D/g, "").length;
  bits += digits * DIGIT_BITS + others.replace(/[\d\s_.:/-]/g, "").length * SIGN_BITS;
  bits += others.replace(/[^\s_.:/-]/g, "").length * 2;
  return { random: bits - randomBits(text), dice: diceBits(words, text, table3) };
}
function folded2(value) {
  if (!/[\x80-\uffff]|\\u[0-9a-f]{4}/i.test(value)) return value;
  const bytes = Buffer.from(value, "latin1").toString("utf8");
  const text = bytes.includes("\uFFFD") ? value : bytes;
  return text.replace(/\\u([0-9a-f]{4})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))).normalize("NFD").replace(new RegExp("\\p{M}", "gu"), "").replaceAll("\xDF", "ss").replaceAll("\u0142", "l").replaceAll("\u0131", "i").replaceAll("\xF8", "o").replaceAll("\xE6", "ae");
}
function randomBits(text) {
  const kinds = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[^A-Za-z0-9]/, 20]
  ];
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0), 0);
  return text.length * Math.log2(Math.max(2, alphabet));
}
function textBits(word, table3) {
  const plain2 = Math.min(table3.known(word), table3.lettersOf(word) + UNKNOWN_COST);
  const joins = word.length >= 7 && word.length <= LONGEST_JOINED;
  return joins ? Math.min(plain2, joinedBits(word, table3)) : plain2;
}
function joinedBits(word, table3) {
  const best = new Float64Array(word.length + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - 2; start++) {
      const before = best[start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      const bits = partBits(word.slice(start, end), table3);
      if (bits < 99) best[end] = Math.min(best[end] ?? 99, before + bits + 1);
    }
  }
  return best[word.length] ?? 99;
}
function partBits(part, table3) {
  return part.length === 2 ? 10 : table3.known(part);
}
function diceBits(words, text, table3) {
  if (words.length < 4 || words.length > 10 || words.some((word) => word.length < 3)) return null;
  if (words.filter((word) => table3.spoken(word) === null).length > 1) return null;
  const rarity = (word) => Math.min(table3.code(word) ?? RAREST, table3.spoken(word) ?? RAREST, RAREST);
  return words.reduce((sum, word) => sum + rarity(word) - DICE_BITS, 0) - oddSigns(text);
}
function oddSigns(text) {
  const signs = new Set(text.replace(/[A-Za-z0-9]/g, ""));
  return signs.size <= 1 ? 0 : 8 * (signs.size - 1);
}

// src/scan/secrets/judge/generic-value.ts
var UUID = /^[{(]?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}[)}]?$/i;
var INTEGRITY = /^(?:sha(?:1|256|384|512)|md5|h1|blake2b?|crc32)[-:=]/i;
var PUBLIC_KEY = /^(?:ssh-(?:rsa|ed25519|dss)|ecdsa-sha2|MI[IG][A-Za-z0-9+/]{4,}AQ8A|MCowBQYDK2V|MFkwEwYHKoZ|pk_(?:live|test)_|-----BEGIN (?:PUBLIC|CERT))/;
var ADDRESS = /^(?:[a-z][a-z0-9+.-]{1,20}:)?\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|^(?:\d{1,3}\.){3}\d{1,3}|^\.{0,2}\/[\w.-]+|^[A-Za-z]:\\|^~\//;
var FILE2 = /^[\w.@~-]{1,80}(?:[/\\][\w.@~*-]{1,80}){1,20}\.\w{1,8}$|^[\w.-]{1,80}\.(?:pem|key|crt|cer|json|ya?ml|txt|env|js|ts|go|py|pass|gpg|p12|jks)$/;
var HOST = /^(?:[a-z0-9-]{1,60}\.){2,8}[a-z]{2,12}(?::\d{1,5})?$/;
var IDENTIFIER = /^[\w$]+(?:(?:\.|::|->|\/|:|-)[A-Za-z_$][\w$]*)*(?:\(.*\)?)?;?$/;
var NUMBER_OR_DATE = /^[+-]?\d+(?:[.,:]\d+)*[a-z%]{0,3}$|^\d{4}-\d\d-\d\d/i;
var FORMAT = /%[sdvq]|\{(?:[^{}]{1,40}:)?\d*\}|\\[wdsbB]|\[\^?\w-\w|\$\d\b|^\^|\(\?:/;
var HASHED = /^\$(?:2[abxy]|5|6|1|argon2\w{0,2}|pbkdf2[\w-]*|scrypt|apr1|y)\$|^\{(?:SSHA|SHA|MD5|bcrypt|noop)\}|^pbkdf2[_:]|^scrypt:/;
var COMMON = /^(?:pass(?:word|wd|phrase)?|pwd|secret|token|admin|root|user|guest|test(?:ing|er)?|demo|hello|world|letmein|welcome|default|none|null|nil|true|false|yes|no|empty|string|postgres|mysql|redis|mongo(?:db)?|rabbitmq|oracle|sa|foo|bar|baz|abc|bearer|basic|key|value|credentials?|auth|login|api|access|private|client|my|the|a|an|is|new|old|good|bad|wrong|correct|strong|weak|invalid|valid|super|some|any|p[a@4][s$5]{2}w[o0]rd|\W|\d)+$/i;
var LOWER_CASE_PATH = /^(?:\.{1,2}|~|[a-z]:)?(?:[/\\][a-z0-9_.-]{1,80}){2,20}$/;
function isPath(value) {
  return LOWER_CASE_PATH.test(value) || FILE2.test(value);
}
function isAddress(value) {
  return !/\s|[?&#]|\/\/[^/]*@/.test(value) && (/^[a-z][a-z0-9+.-]{1,20}:\/\/[^/]{1,200}\/?$/i.test(value) || HOST.test(value));
}
var SIGN_INSIDE = /^[A-Za-z]{2,40}[$!#^*~]{1,3}[A-Za-z]{2,40}\d{0,4}$/;
function judgePassword(value) {
  if (value.length < 8 || value.length > 200) return "not";
  if (/\s/.test(value)) return judgeSpaced(value);
  if (isOther(value) || COMMON.test(value)) return "not";
  const text = folded2(value);
  const likelihood = likelihoodOf(text);
  if (text === value && isThrown(likelihood) && !CALLED.test(text)) return "secret";
  const shaped = shapeOfPassword(text);
  if (shaped === "secret") return isPhrase(value, text, likelihood) ? "weak" : "secret";
  return isRandom(text, likelihood) ? "secret" : shaped;
}
var RANDOM_BITS = 10;
var LONG_RANDOM_BITS = 6;
function isRandom(value, { random }) {
  if (random < LONG_RANDOM_BITS) return false;
  if (value.length >= 14) return true;
  return random >= RANDOM_BITS && (value.length >= 10 || characterKinds(value) >= 3);
}
var THROWN_BITS = 6;
function isThrown({ dice }) {
  return dice !== null && dice >= THROWN_BITS;
}
function judgeSpaced(value) {
  if (!/^[\x21-\x7e]{2,16}(?: [\x21-\x7e]{2,16}){3,9}$/.test(value) || isPlaceholder(value)) return "not";
  const likelihood = likelihoodOf(value);
  if (isThrown(likelihood)) return "secret";
  const grouped = /^[a-z]{4}(?: [a-z]{4}){3}$/.test(value);
  const letters = value.replaceAll(" ", "");
  return grouped && isRandom(letters, likelihoodOf(letters)) ? "secret" : "not";
}
function shapeOfPassword(value) {
  const kinds = characterKinds(value);
  const bits = entropy(value) * value.length;
  if (SIGN_INSIDE.test(value) && bits >= 28) return "secret";
  if (kinds >= 4 && bits >= 19) return "secret";
  if (kinds >= 3 && bits >= 24) return looksLikeName(value) ? "weak" : "secret";
  if (kinds >= 2 && /\d/.test(value) && bits >= 30) return looksLikeName(value) ? "weak" : "secret";
  return "not";
}
var CALLED = /passwort|kennwort|mot.?de.?passe|contrasen|senha|wachtwoord|haslo|losenord|adgangskode|salasana|parola|sifre|heslo|jelszo/i;
function isPhrase(value, text, { random, dice }) {
  const digits = text.replace(/\D/g, "").length;
  if (random > (text === value ? -12 : 0) || digits > Math.max(3, text.length / 5)) return false;
  if (text !== value || CALLED.test(text)) return true;
  if (digits === 0) return !SIGN_INSIDE.test(text);
  const words = splitWords(text).filter((word) => word.length > 1);
  if (words.length > 3 && random < -40 && (dice ?? 0) <= 0) return true;
  if (words.length < 2) return false;
  const joined = /[-_.:|,=/ ]/.test(text) || /^\D+\d$/.test(text);
  return joined && areOfPrograms(words) || /^[A-Za-z]{2,}(?:[-_. ](?:[A-Za-z]{2,}|\d(?=[-_. ])))+\d?[!?:]?$/.test(text);
}
function areOfPrograms(words) {
  const table3 = wordTable();
  const bits = words.map((word) => table3.code(word) ?? 20);
  return bits.reduce((sum, each) => sum + each, 0) < bits.length * 14;
}
function judgeFixedPassword(value) {
  const verdict = judgePassword(value);
  if (verdict !== "not" || isOther(value) || COMMON.test(value)) return verdict;
  const text = folded2(value);
  const named = looksLikeName(value) || isPhrase(value, text, likelihoodOf(text));
  if (value.length >= 12 && entropy(value) >= 2.8 && !named) return "secret";
  return value.length >= 6 && characterKinds(value) >= 2 ? "weak" : "not";
}
function judgeKey(value) {
  if (value.length < 16 || value.length > 1024 || isOther(value)) return "not";
  if (COMMON.test(value)) return "not";
  const bits = entropy(value);
  if (/^[0-9a-f]+$/i.test(value)) return bits >= 3 && /\d/.test(value) ? "secret" : "not";
  if (!/\d/.test(value)) return judgeLetters(value, bits);
  if (bits < 3.3 || looksLikeName(value) || likelihoodOf(value).random < TEXT_BITS) return "not";
  return characterKinds(value) >= 3 || bits >= 3.7 ? "secret" : "weak";
}
function judgeLetters(value, bits) {
  if (/^[A-Za-z]{24,200}$/.test(value) && bits >= 3.5 && likelihoodOf(value).random >= 30) return "secret";
  const mixed = /[a-z]/.test(value) && /[A-Z]/.test(value);
  return bits >= 4.2 && value.length >= 32 && mixed && !looksLikeName(value) ? "weak" : "not";
}
var TEXT_BITS = -20;
function plainText(value) {
  if (value.length % 4 !== 0 || !/^[A-Za-z0-9+/]{8,1024}={0,2}$/.test(value)) return value;
  const text = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e\s]{4,}$/.test(text) ? text.trim() : value;
}
function isOther(value) {
  if (/\s/.test(value) || isPlaceholder(value)) return true;
  if (/^(?:[A-Za-z0-9+/]{22}==|[A-Za-z0-9+/]{43}=)$/.test(value)) return false;
  return [UUID, INTEGRITY, PUBLIC_KEY, ADDRESS, HOST, FILE2, NUMBER_OR_DATE, FORMAT, HASHED].some(
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
  const bare2 = word.replace(/\d+$/, "");
  if (bare2.length < 3) return false;
  if (/\d/.test(bare2)) return false;
  const vowels = bare2.replace(/[^aeiouy]/g, "").length;
  return vowels >= bare2.length * 0.2 && vowels <= bare2.length * 0.75 && !/[^aeiouy]{5}|[aeiou]{4}/.test(bare2);
}

// src/scan/secrets/judge/path-glob.ts
var import_picomatch = __toESM(require_picomatch2(), 1);
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
  return { path, kind: fileKind(innermost(path)) };
}
function innermost(path) {
  return path.slice(path.lastIndexOf("!") + 1) || path;
}
function mayLieAt(glob, file) {
  return file.path === "" ? file.kind !== "prose" : pathFits(glob, file.path) || pathFits(glob, innermost(file.path));
}
var LONG = 64;
function judge(candidate2, file) {
  const { rule, value } = candidate2;
  if (rule.path !== void 0 && !mayLieAt(rule.path, file)) return null;
  if (rule.allow.some((allowed) => new RegExp(allowed).test(value))) return null;
  if (file.kind === "strings" && rule.kind !== "token" && rule.kind !== "window") return null;
  if (isOpen(candidate2)) return null;
  if (rule.kind === "generic") return judgeGeneric(candidate2, file);
  if (rule.kind === "kubernetes") return judgeKubernetes(candidate2);
  if (rule.kind === "assignment" && isPath(value)) return null;
  const bare2 = rule.kind === "assignment" && !candidate2.quoted;
  if (bare2 && !(rule.named && /\d/.test(value)) && looksLikeName(value)) return null;
  if (rule.kind === "assignment" && rule.named && !namesSecret(candidate2.name ?? "")) return null;
  if (rule.check === "url-password") return judgeConnection(candidate2, file);
  const token = rule.kind !== "assignment" || rule.runs || value.length >= LONG;
  if (token ? isTokenPlaceholder(value, rule.runs) : isPlaceholder(value)) return null;
  if (entropy(value) < rule.entropy) return null;
  const check = rule.check === null ? null : checkStructure(rule.check, value);
  if (check?.outcome === "harmless") return null;
  const facts = check?.fact === void 0 ? [] : [check.fact];
  const verified = check?.outcome === "verified";
  if (check?.outcome === "broken")
    return { confidence: "low", verified, facts: ["its checksum or structure does not fit"] };
  if (rule.check === "password") return judgeArgument(candidate2, file);
  return { confidence: lowered(rule.confidence, rule.kind, file), verified, facts };
}
function isOpen({ rule, value }) {
  if (rule.kind === "token" || rule.kind === "window") return false;
  return isSealed(value) || rule.kind === "generic" && isPublicForm(value);
}
function lowered(own, kind, file) {
  return file.kind === "lock" && kind === "assignment" ? "low" : own;
}
function judgeGeneric(candidate2, file) {
  const { name, quoted: quoted2, inString, rule } = candidate2;
  if (file.kind === "lock" || name === null || namesOtherThing(name)) return null;
  if (!quoted2 && !inString && file.kind !== "configuration") return null;
  const value = candidate2.value.replace(/^(?:Bearer|Basic|Token) /, "");
  const plain2 = plainText(value);
  if (plain2 !== value && (isPlaceholder(plain2) || judgePassword(plain2) === "not")) return null;
  const verdict = rule.id === "generic-password" ? judgePassword(value) : judgeKey(value);
  if (verdict === "not") return null;
  if (!quoted2 && isExpression(value)) return null;
  const confidence = verdict === "weak" || file.kind === "prose" ? "low" : rule.confidence;
  return { confidence, verified: false, facts: [] };
}
function isExpression(value) {
  return /^[\w.]+\(|^\$|[=!]=\w|=>|::|^(?:var|local|module|data|each|self)\.|^[A-Za-z]\w*\.\w+(?:\.\w+)?$/.test(value);
}
function judgeKubernetes(candidate2) {
  const { value, name, inString: isText2 } = candidate2;
  if (isPlaceholder(value) || name === null) return null;
  if (/^(?:ca\.crt|tls\.crt|namespace|username|user|host|port|url|endpoint|region|issuer)$/i.test(name)) return null;
  if (isAddress(value)) return null;
  if (isText2) {
    const isSecret = judgePassword(value) === "secret" || judgeKey(value) === "secret";
    return isSecret ? { confidence: "medium", verified: false, facts: ["in a Secret"] } : null;
  }
  const long = value.length >= 16 && entropy(value) >= 3;
  if (!long && judgePassword(value) !== "secret") return null;
  return { confidence: "medium", verified: false, facts: ["base64 is no encryption"] };
}
var LOCAL_HOST = /@(?:localhost|127\.|0\.0\.0\.0|\[::1\]|host\b|hostname|server|example\b(?!-)|[\w.-]*\.(?:example|test|local|invalid)\b)/i;
var USUAL_WORD = /^(?:password|passwd|pass|pwd|secret|postgres|root|admin|mysql|guest|user|test|mongo|redis|rabbitmq|changeme|example|dev|docker)\d{0,4}$/i;
var SHORT = /^(?:[a-z]{1,5}|\d{1,6})\d{0,4}$/i;
var EXAMPLE_HOST = /@(?:[\w-]+\.){0,6}example\.(?:com|org|net|io|edu)\b/i;
var REMOTE_HOST = /@(?!(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.)[\w-]+(?:\.[\w-]+){1,8}$/i;
function judgeConnection(candidate2, file) {
  const { value, rule } = candidate2;
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
function judgeArgument(candidate2, file) {
  const { value, rule } = candidate2;
  const verdict = judgeFixedPassword(value);
  if (verdict === "not") return null;
  const confidence = verdict === "weak" ? "low" : lowered(rule.confidence, "assignment", file);
  return { confidence, verified: false, facts: [] };
}

// src/scan/secrets/judge/shell-fence.ts
var OPENS = /^ {0,3}(`{3,20}|~{3,20})[ \t]{0,8}(?:(?:ba|z|fi|k|c)?sh|shell(?:[-_]?session)?|console|terminal|(?:dot)?env|powershell|ps1|pwsh|bat|cmd)\b/i;
var FENCE = /^ {0,3}(`{3,20}|~{3,20})/;
function shellFences(bytes) {
  let ranges = null;
  return (offset) => {
    ranges ??= rangesOf(bytes.toString("latin1"));
    return ranges.some(([from, to]) => from <= offset && offset < to);
  };
}
function rangesOf(text) {
  const ranges = [];
  let at = 0;
  let open = null;
  for (const line of text.split("\n")) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== void 0 && open === null) {
      open = { mark, start: OPENS.test(line) ? at : null };
    } else if (mark?.startsWith(open?.mark ?? mark) === true && open !== null && line.trim() === mark) {
      if (open.start !== null) ranges.push([open.start, at]);
      open = null;
    }
    at += line.length + 1;
  }
  if (open?.start !== null && open !== null) ranges.push([open.start, text.length]);
  return ranges;
}

// src/scan/secrets/judge/surroundings.ts
var REACH2 = 600;
function surroundingsOf(bytes, start, end, file = bytes) {
  return {
    before: () => bytes.toString("latin1", Math.max(0, start - REACH2), start),
    after: () => bytes.toString("latin1", end, Math.min(bytes.length, end + REACH2)),
    fileSays: (word) => file.includes(word)
  };
}

// src/scan/secrets/scan-text.ts
var BARE2 = { found: [], limits: [], bare: true };
var MOST_A_FILE = 200;
var KIND_ORDER = ["assignment", "token", "window", "file", "kubernetes", "generic"];
function scanText(engine2, path, bytes, file = null) {
  const direct = engine2.find(bytes);
  const limits = new Set(direct.exhausted);
  const candidates = [...direct.candidates];
  const encodings = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const decoded of decodedTexts(bytes)) {
    const inner = engine2.find(decoded.bytes);
    for (const rule of inner.exhausted) limits.add(rule);
    for (const candidate2 of inner.candidates) {
      if (decoded.encoding === "escapes" && bytes.subarray(decoded.start, decoded.end).includes(candidate2.value, 0, "latin1"))
        continue;
      const placed = { ...candidate2, ...placeWithin(decoded, candidate2) };
      encodings.set(placed, decoded.encoding);
      places.set(placed, surroundingsOf(decoded.bytes, candidate2.start, candidate2.end, bytes));
      candidates.push(placed);
    }
  }
  if (candidates.length === 0)
    return limits.size === 0 ? BARE2 : { found: [], limits: limitNotes(limits, 0), bare: false };
  const context = file ?? fileContext(path);
  const judgeHere = rememberingJudge(context);
  const judgeCommand = rememberingJudge({ ...context, kind: "configuration" });
  const inFence = context.kind === "prose" ? shellFences(bytes) : () => false;
  const judged2 = [];
  for (const candidate2 of candidates) {
    const alone = inFence(candidate2.start) ? judgeCommand(candidate2) : judgeHere(candidate2);
    if (alone === null) continue;
    const around = places.get(candidate2) ?? surroundingsOf(bytes, candidate2.start, candidate2.end);
    const judgement = judgeInPlace(candidate2, alone, around);
    if (judgement === null) continue;
    const encoding = encodings.get(candidate2);
    const facts = encoding === void 0 ? judgement.facts : [...judgement.facts, `${encoding} encoded`];
    judged2.push({ candidate: candidate2, judgement: { ...judgement, facts } });
  }
  const chosen = withoutOverlaps(judged2);
  const shown = surest(chosen);
  const left = chosen.filter((each) => !shown.includes(each) && each.judgement.confidence !== "low").length;
  return { found: place(bytes, path, shown), limits: limitNotes(limits, left), bare: false };
}
function rememberingJudge(file) {
  const known2 = /* @__PURE__ */ new Map();
  return (candidate2) => {
    const { rule, value, name, quoted: quoted2, inString } = candidate2;
    const key = `${rule.id} ${quoted2} ${inString} ${name} ${value}`;
    const before = known2.get(key);
    if (before !== void 0) return before;
    const judgement = judge(candidate2, file);
    known2.set(key, judgement);
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
function rank({ candidate: candidate2, judgement }) {
  const kind = KIND_ORDER.indexOf(candidate2.rule.kind);
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
  return judged2.map(({ candidate: candidate2, judgement }) => {
    const start = lines.position(candidate2.start);
    const end = lines.position(candidate2.end);
    return {
      rule: candidate2.rule,
      value: candidate2.value,
      path,
      confidence: judgement.confidence,
      facts: judgement.facts,
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      lineText: lines.lineText(start.line),
      inlineIgnore: ignoreAt(lines.lineText, start.line, candidate2.rule.id)
    };
  });
}
function ignoreAt(lineText, line, rule) {
  const own = inlineIgnoreAt(lineText, line, rule);
  if (own !== void 0) return own;
  return lineText(line).includes("gitleaks:allow") ? { line, reason: "gitleaks:allow" } : void 0;
}

// src/scan/secrets/scan-bytes.ts
function scanBytes(engine2, path, bytes, file = null) {
  const views = textViews(bytes);
  if (views.kind === "binary") return { binary: views.form };
  const result = scanText(engine2, path, views.bytes, file);
  if (views.withoutNuls === null) return result;
  const other = scanText(engine2, path, views.withoutNuls, file);
  const known2 = new Set(result.found.map(({ value }) => value));
  const { withNuls } = views;
  const further = other.found.filter(({ value }) => !known2.has(value));
  return {
    found: [...result.found, ...withNuls === null ? further : further.map((secret) => behindNuls(secret, withNuls))],
    limits: [.../* @__PURE__ */ new Set([...result.limits, ...other.limits])],
    bare: result.bare && other.bare
  };
}
function behindNuls(secret, text) {
  const lines = byteLines(text);
  const { startLine, startColumn, endLine, endColumn } = secret;
  return {
    ...secret,
    startColumn: columnWithNuls(text, lines.span(startLine), startColumn),
    endColumn: columnWithNuls(text, lines.span(endLine), endColumn - 1) + 1
  };
}
function columnWithNuls(text, span, column) {
  if (span === null) return column;
  let left = column;
  const line = text.toString("utf8", span.start, span.end);
  for (let at = 0; at < line.length; at++) if (line[at] !== "\0" && --left === 0) return at + 1;
  return line.length;
}

// src/scan/secrets/threads/worker.ts
var engine = await openEngine(workerData);
parentPort?.on("message", ({ id, bytes, texts }) => {
  const all2 = Buffer.from(bytes.buffer);
  const results = texts.map(({ path, start, end }) => scanBytes(engine, path, all2.subarray(start, end)));
  parentPort?.postMessage({ id, results, memory: bytes.buffer }, [bytes.buffer]);
});
async function openEngine({ extra, off }) {
  return extra.map(createEngine).reduce(joinEngines, withoutRules(createEngine(await loadRules()), off));
}
