import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  CHECKS,
  RULE_KINDS
} from "./part-shared-scan-secrets-rules-rule.js";
import {
  hashParts
} from "./part-shared-util-hash.js";

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
      return union(node.options.map((option) => advance(option, before, text)));
    case "repeat": {
      let round = before;
      const ends = node.min === 0 ? [before] : [];
      for (let count = 1; count <= node.max; count++) {
        const next = advance(node.item, round, text);
        const settled = next.every((on, met) => on === round[met]);
        if (count >= node.min || settled) ends.push(next);
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

// src/scan/secrets/pattern/measure.ts
function measurePattern(node) {
  switch (node.kind) {
    case "set":
      return { minLength: 1, maxLength: 1, bytes: node.bytes, required: onlyByte(node.bytes), nested: false };
    case "assertion":
      return assertion(node.body);
    case "sequence":
      return join(node.items.map(measurePattern));
    case "either": {
      const options = node.options.map(measurePattern);
      return {
        minLength: Math.min(...options.map((option) => option.minLength)),
        maxLength: Math.max(...options.map((option) => option.maxLength)),
        bytes: union2(options.map((option) => option.bytes)),
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
function assertion(body) {
  const inner = body === null ? null : measurePattern(body);
  const maxLength = inner?.maxLength === Number.POSITIVE_INFINITY ? inner.maxLength : 0;
  return { minLength: 0, maxLength, bytes: NO_BYTES, required: NO_BYTES, nested: inner?.nested === true };
}
function join(items) {
  return {
    minLength: items.reduce((sum, item) => sum + item.minLength, 0),
    maxLength: items.reduce((sum, item) => sum + item.maxLength, 0),
    bytes: union2(items.map((item) => item.bytes)),
    required: union2(items.map((item) => item.required)),
    nested: items.some((item) => item.nested)
  };
}
var NO_BYTES = new Uint8Array(256);
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

// src/scan/secrets/pattern/syntax.ts
var PatternError = class extends Error {
  name = "PatternError";
};

// src/scan/secrets/pattern/parse.ts
var LONGEST_BRACES = 16;
var DEEPEST_GROUP = 50;
var POINT = { kind: "assertion", body: null, behind: false };
function parsePattern(source, ignoreCase) {
  return new Parser(source, ignoreCase).parse();
}
var Parser = class {
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
    const sign = this.#char;
    if (sign === "?" || sign === "*" || sign === "+") {
      this.#at++;
      return [sign === "+" ? 1 : 0, sign === "?" ? 1 : Number.POSITIVE_INFINITY];
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
    const opening = /^\((?:\?(?::|<[A-Za-z]\w*>|<?[=!]))?/.exec(this.#source.slice(this.#at))?.[0] ?? "(";
    if (opening === "(" && this.#next === "?") this.#fail("an unknown kind of group");
    this.#at += opening.length;
    if (++this.#depth > DEEPEST_GROUP) this.#fail("a group in too many groups");
    const body = this.#either();
    this.#depth--;
    if (this.#char !== ")") this.#fail("an unclosed group");
    this.#at++;
    return /[=!]$/.test(opening) ? { kind: "assertion", body, behind: opening[2] === "<" } : body;
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
      const hex = this.#source.slice(this.#at, this.#at + 2);
      if (!/^[0-9a-f]{2}$/i.test(hex)) this.#fail("a broken \\x escape");
      this.#at += 2;
      return byte(Number.parseInt(hex, 16));
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
  #one(char, fold = this.#ignoreCase) {
    const code = char.charCodeAt(0);
    if (code > 127) this.#fail("a character outside ASCII");
    const bytes = byte(code);
    return fold ? folded(bytes) : bytes;
  }
  #set(bytes) {
    return { kind: "set", bytes: this.#ignoreCase ? folded(bytes) : bytes };
  }
};

// src/scan/secrets/pattern/steps.ts
function mostSteps(node) {
  return costOf(node, ANYTHING, true).work;
}
var ALL = new Uint8Array(256).fill(1);
var NONE = new Uint8Array(256);
var ANYTHING = { first: ALL, probe: 2 };
function costOf(node, follow, forward) {
  switch (node.kind) {
    case "set":
      return { work: 1 + follow.probe, ways: 1 };
    case "assertion":
      return { work: 1 + follow.probe + (node.body === null ? 0 : aroundCost(node.body, node.behind)), ways: 1 };
    case "sequence":
      return sequenceCost(node.items, follow, forward);
    case "either":
      return eitherCost(node.options, follow, forward);
    case "repeat":
      return repeatCost(node, follow, forward);
  }
}
var aroundCosts = /* @__PURE__ */ new WeakMap();
function aroundCost(body, behind) {
  const known = aroundCosts.get(body);
  if (known !== void 0) return known;
  const { work } = costOf(body, { first: ALL, probe: 0 }, !behind);
  aroundCosts.set(body, work);
  return work;
}
function sequenceCost(items, follow, forward) {
  const costs = [];
  let next = follow;
  for (const item of items.toReversed()) {
    costs.push(costOf(item, next, forward));
    next = { first: beginning(item, next.first), probe: probeOf(item) + (isNullable(item) ? next.probe : 0) };
  }
  let [work, ways] = [0, 1];
  for (const cost of costs.reverse()) {
    work += ways * cost.work;
    ways *= cost.ways;
  }
  return { work: work + follow.probe, ways };
}
function eitherCost(options, follow, forward) {
  const costs = options.map((option) => costOf(option, follow, forward));
  const firsts = options.map((option) => beginning(option, ALL));
  if (forward && options.length <= 256 && firsts.every((first, index) => firsts.slice(index + 1).every((other) => apart(first, other)))) {
    const probes = options.reduce((sum, option) => sum + probeOf(option), 0);
    return {
      work: probes + Math.max(...costs.map(({ work }) => work)),
      ways: Math.max(...costs.map(({ ways }) => ways))
    };
  }
  return {
    work: costs.reduce((sum, { work }) => sum + work, 0),
    ways: costs.reduce((sum, { ways }) => sum + ways, 0)
  };
}
function repeatCost(node, follow, forward) {
  const { item, min, max } = node;
  if (max === 0) return { work: follow.probe, ways: 1 };
  const own = beginning(item, ALL);
  const again = { first: union3(own, follow.first), probe: probeOf(item) + follow.probe };
  const once = costOf(item, again, forward);
  const ends = max - min + 1;
  if (once.ways === 1) {
    const oneEnd = ends === 1 || forward && !isNullable(item) && apart(own, follow.first);
    return { work: max * once.work + ends * follow.probe, ways: oneEnd ? 1 : ends };
  }
  let [forms, work, ways] = [1, 0, min === 0 ? 1 : 0];
  for (let round = 1; round <= max && Number.isFinite(work); round++) {
    work += forms * once.work;
    forms *= once.ways;
    if (round >= min) ways += forms;
  }
  return { work: work + ways * follow.probe, ways };
}
function beginning(node, follow) {
  switch (node.kind) {
    case "set":
      return node.bytes;
    case "assertion":
      return node.body === null ? follow : ALL;
    case "sequence":
      return node.items.reduceRight((next, item) => beginning(item, next), follow);
    case "either":
      return node.options.reduce((all2, option) => union3(all2, beginning(option, follow)), NONE);
    case "repeat": {
      const first = beginning(node.item, follow);
      return node.min === 0 ? union3(first, follow) : first;
    }
  }
}
function probeOf(node) {
  switch (node.kind) {
    case "set":
      return 1;
    case "assertion":
      return 1 + (node.body === null ? 0 : aroundCost(node.body, node.behind));
    case "sequence": {
      const filled = node.items.findIndex((item) => !isNullable(item));
      const tried = filled === -1 ? node.items : node.items.slice(0, filled + 1);
      return tried.reduce((sum, item) => sum + probeOf(item), 1);
    }
    case "either":
      return node.options.reduce((sum, option) => sum + probeOf(option), 1);
    case "repeat":
      return probeOf(node.item) + 1;
  }
}
function isNullable(node) {
  switch (node.kind) {
    case "set":
      return false;
    case "assertion":
      return true;
    case "sequence":
      return node.items.every(isNullable);
    case "either":
      return node.options.some(isNullable);
    case "repeat":
      return node.min === 0 || isNullable(node.item);
  }
}
function apart(a, b) {
  return a.every((on, code) => on === 0 || b[code] === 0);
}
function union3(a, b) {
  return a.map((on, code) => on | (b[code] ?? 0));
}

// src/scan/secrets/rules/rule-lint.ts
var LONGEST_MATCH = 16384;
var SHORTEST_KEYWORD = 4;
var RARE = /^(?=.*\d)(?=.*[A-Za-z])(?=.*[^A-Za-z0-9\s]).{3}$/;
var ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
var HTTPS = /^https:\/\/[a-z0-9.-]+(?:\/\S*)?$/;
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
function lintCost(rule, limit) {
  const patterns = [
    ["pattern", rule.pattern ?? ""],
    ...(rule.allow ?? []).map((each) => ["allow", each])
  ];
  return patterns.flatMap(([what, pattern]) => {
    const steps = stepsOf(pattern, rule.ignoreCase === true);
    if (steps <= limit) return [];
    const count = Number.isFinite(steps) && steps < 1e15 ? `${steps.toLocaleString("en")} steps` : "steps without end";
    return [
      `${what}: one start can take ${count}, the limit is ${limit.toLocaleString("en")}: repeats and options overlap`
    ];
  });
}
function stepsOf(pattern, ignoreCase) {
  try {
    return mostSteps(parsePattern(pattern, ignoreCase));
  } catch (error) {
    if (error instanceof PatternError) return 0;
    throw error;
  }
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

// src/scan/secrets/rules/automaton.ts
var LONGEST_TRIGGER = 8;
function triggerOf(keyword) {
  return keyword.text.slice(0, LONGEST_TRIGGER);
}
function buildAutomaton(keywords) {
  const classes = byteClasses(keywords);
  const nodes = trie(keywords, classes);
  const order = linkFailures(nodes);
  const outputs = collectOutputs(nodes, order);
  const classCount = 1 + Math.max(...classes);
  const plain = order.filter((node) => outputs[node]?.length === 0);
  const accepting = order.filter((node) => outputs[node]?.length !== 0);
  const numbered = [...plain, ...accepting];
  const newNumber = new Map(numbered.map((node, index) => [node, index]));
  if (numbered.length > 65535) throw new Error("more than 65,535 states: use fewer or shorter keywords");
  const table = Buffer.alloc(numbered.length * classCount * 2);
  const full = transitions(nodes, order, classCount);
  numbered.forEach((node, index) => {
    for (let cls = 0; cls < classCount; cls++) {
      const target = full[node]?.[cls] ?? 0;
      table.writeUInt16LE(newNumber.get(target) ?? 0, (index * classCount + cls) * 2);
    }
  });
  return {
    classes: Buffer.from(classes).toString("base64"),
    classCount,
    next: table.toString("base64"),
    stateCount: numbered.length,
    firstAccepting: plain.length,
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
    named: rule.named ?? (kind === "assignment" && !hasOwnForm(measure.required)),
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

export {
  triggerOf,
  PatternError,
  lintProvider,
  lintRule,
  lintCost,
  stepsOf,
  measureSource,
  compileRules
};
