import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  TermReader,
  agree,
  allOf,
  bindingOf,
  bound,
  codeBinding,
  compileRule,
  dialectOf,
  dottedName,
  factsOf,
  hasDialect,
  inRole,
  innerLanguages,
  isStatement,
  keyOf,
  loadGrammars,
  mapFormula,
  mayHold,
  merged,
  partOf,
  partsOf,
  searchTokens,
  typeOfValue
} from "./part-shared-scan-static-semgrep-compiled.js";
import {
  loadGrammar,
  parse
} from "./part-shared-web-tree-sitter.js";
import {
  require_picomatch
} from "./part-shared-picomatch.js";
import {
  __toESM
} from "./part-shared-undefined.js";

// src/scan/static/semgrep/hit.ts
var MOST_OF_A_VALUE = 80;
function hitOf(match, path, text, isCode) {
  const { rule, start, end, symbol, source } = match;
  const { severity, confidence } = rule;
  const message = filled(rule.message, match.bindings, text);
  return {
    rule: { ...ruleOf(rule, isCode), message, title: filled(rule.title, match.bindings, text) },
    path,
    start,
    end,
    severity,
    confidence,
    symbol,
    fix: fixOf(match, text),
    from: source === null ? null : { path, start: source.start, end: source.end },
    trace: source === null ? [] : way(path, source, { start, end })
  };
}
function ruleOf(rule, isCode) {
  return {
    id: rule.id,
    practice: "semgrep",
    category: isCode ? "code" : "infrastructure",
    level: "warn",
    title: rule.title,
    message: rule.message,
    severity: rule.severity,
    confidence: rule.confidence,
    cwe: rule.cwe,
    asvs: [],
    owasp: rule.owasp,
    references: rule.references,
    remedy: `Change it as the rule ${rule.id.slice("semgrep.".length)} in ${rule.path} says`,
    docs: { why: "", fix: "", bad: "", good: "" },
    flow: null,
    purpose: null,
    application: null,
    checks: [],
    looks: []
  };
}
function way(path, source, sink) {
  if (source === null) return [];
  const first = {
    at: { path, start: source.start, end: source.end },
    label: "data begins here",
    before: null,
    count: 1
  };
  return [first, { at: { path, ...sink }, label: "and arrives here", before: first, count: 2 }];
}
function filled(message, bindings, text, most = MOST_OF_A_VALUE) {
  return message.replace(/\$(?:\.\.\.)?(?:[A-Z_][A-Z0-9_]*|\d)/g, (name) => {
    const found = bindingOf(bindings, name);
    if (found === null) return name;
    const value = found.content ?? text.slice(found.start, found.end);
    return value.length > most ? `${value.slice(0, most)}\u2026` : value;
  });
}
function fixOf({ rule, start, end, bindings }, text) {
  if (rule.fix !== null)
    return { start, end, text: filled(rule.fix.replace(/\n$/, ""), bindings, text, Number.POSITIVE_INFINITY) };
  if (rule.fixRegex === null) return null;
  const { pattern, replacement } = rule.fixRegex;
  const before = text.slice(start, end);
  const after = before.replace(pattern, replacement);
  return after === before ? null : { start, end, text: after };
}

// src/scan/static/semgrep/paths.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function looksAt(include, exclude, path) {
  return (include.length === 0 || isAmong(include, path)) && !isAmong(exclude, path);
}
function isAmong(globs, path) {
  return globs.some((glob) => {
    const plain2 = glob.replace(/^\.?\//, "").replace(/\/+$/, "");
    const anywhere = /^\.?\//.test(glob) || plain2.startsWith("**/") ? plain2 : `**/${plain2}`;
    return import_picomatch.default.isMatch(path, [anywhere, `${anywhere}/**`], { dot: true, nonegate: true });
  });
}

// src/scan/static/semgrep/match/machine.ts
var TooMuchWork = class extends Error {
  constructor() {
    super("more steps than a rule may take in a file");
  }
};
var HOLES = /* @__PURE__ */ new Set(["metavariable", "metavariables", "ellipsis", "deep", "typed"]);

// src/scan/static/semgrep/match/statements.ts
function matchStatements(machine, pattern, { list, from, whole }, bindings, next) {
  let found = false;
  const after = (taken, first2) => (made, last) => {
    found = true;
    return next(made, endOf(taken, first2, last));
  };
  if (sequence(machine, pattern, list, whole, bindings, after(list, from), 0, from)) return true;
  if (found || !pattern.some(({ kind }) => kind === "ellipsis")) return false;
  const { flat, starts } = flattened(list);
  const first = starts[from] ?? 0;
  if (flat.length - first <= list.length - from) return false;
  return sequence(machine, pattern, flat, false, bindings, after(flat, first), 0, first);
}
function endOf(list, first, last) {
  let end = 0;
  for (let at = first; at < last; at++) end = Math.max(end, list[at]?.end ?? 0);
  return end;
}
function sequence(machine, pattern, list, whole, bindings, next, at, from) {
  machine.step();
  const first = pattern[at];
  if (first === void 0) return (!whole || from === list.length) && next(bindings, from);
  if (first.kind === "ellipsis" || first.kind === "metavariables")
    return anyNumber(machine, pattern, list, whole, bindings, next, at, from);
  const statement = list[from];
  if (statement === void 0) return false;
  return matchStatement(
    machine,
    first,
    statement,
    bindings,
    (after) => sequence(machine, pattern, list, whole, after, next, at + 1, from + 1)
  );
}
function anyNumber(machine, pattern, list, whole, bindings, next, at, from) {
  const first = pattern[at];
  const isLast = at === pattern.length - 1;
  for (let to = isLast ? list.length : from; to <= list.length; to++) {
    const made = first?.kind === "metavariables" ? bound(bindings, first.text, codeBinding(list.slice(from, to), list[from]?.start ?? 0)) : { bindings };
    if (made !== null && sequence(machine, pattern, list, whole, made.bindings, next, at + 1, to)) return true;
  }
  return false;
}
function matchStatement(machine, pattern, statement, bindings, next) {
  const [wanted] = pattern.parts;
  if (pattern.kind !== "statement" || wanted === void 0) return machine.term(pattern, statement, bindings, next);
  if (wanted.kind === "metavariable")
    return machine.term(
      wanted,
      statement.kind === "statement" ? statement.parts[0] ?? statement : statement,
      bindings,
      next
    );
  if (!machine.options.deepStatements)
    return statement.kind === "statement" && machine.term(wanted, statement.parts[0] ?? statement, bindings, next);
  for (const inside3 of expressionsOf(statement)) {
    if (machine.term(wanted, inside3, bindings, next)) return true;
  }
  return false;
}
function* expressionsOf(statement) {
  for (const part of statement.parts) {
    if (part.kind === "block" || part.kind === "members" || part.kind === "catch" || part.kind === "case") continue;
    yield* allOf(part);
  }
}
var BRANCHES = /* @__PURE__ */ new Set([
  ...[
    "block",
    "if",
    "unless",
    "while",
    "do",
    "for",
    "foreach",
    "try",
    "catch",
    "finally",
    "with",
    "switch",
    "case",
    "using"
  ],
  ...["then", "else", "until", "labeled_statement", "synchronized_statement", "lock_statement", "switch_statement"],
  ...[
    "switch_expression",
    "switch_body",
    "switch_block",
    "expression_switch_statement",
    "select_statement",
    "statement"
  ],
  ...[
    "match_statement",
    "case_clause",
    "namespace_declaration",
    "unsafe_statement",
    "fixed_statement",
    "begin",
    "when"
  ],
  ...[
    "function",
    "class",
    "module",
    "interface",
    "members",
    "namespace_definition",
    "file_scoped_namespace_declaration"
  ]
]);
var KNOWN = /* @__PURE__ */ new WeakMap();
function flattened(list) {
  const known = KNOWN.get(list);
  if (known !== void 0) return known;
  const flat = [];
  const starts = [];
  const add = (statement) => {
    flat.push(statement);
    if (!BRANCHES.has(statement.kind) || statement.kind === "statement") return;
    for (const part of statement.parts) within(part);
  };
  const within = (term) => {
    if (term.kind === "block" || term.kind === "members") for (const part of term.parts) add(part);
    else if (BRANCHES.has(term.kind)) for (const part of term.parts) within(part);
  };
  for (const statement of list) {
    starts.push(flat.length);
    add(statement);
  }
  const made = { flat, starts };
  KNOWN.set(list, made);
  return made;
}

// src/scan/static/semgrep/match/list.ts
function matchList(machine, pattern, list, bindings, next, at = 0, from = 0) {
  machine.step();
  const first = pattern[at];
  if (first === void 0) return from === list.length && next(bindings);
  if (first.kind === "ellipsis" || first.kind === "metavariables")
    return matchAny(machine, pattern, list, bindings, next, at, from);
  const item = list[from];
  if (item === void 0) return false;
  return machine.term(
    first,
    item,
    bindings,
    (after) => matchList(machine, pattern, list, after, next, at + 1, from + 1)
  );
}
function matchAny(machine, pattern, list, bindings, next, at, from) {
  const first = pattern[at];
  const isLast = at === pattern.length - 1;
  for (let to = isLast ? list.length : from; to <= list.length; to++) {
    const end = list[from]?.start ?? list[from - 1]?.end ?? 0;
    const made = first?.kind === "metavariables" ? bound(bindings, first.text, codeBinding(list.slice(from, to), end)) : { bindings };
    if (made !== null && matchList(machine, pattern, list, made.bindings, next, at + 1, to)) return true;
  }
  return false;
}
function matchUnordered(machine, pattern, list, bindings, open, next) {
  const wanted = pattern.filter(({ kind }) => kind !== "ellipsis" && kind !== "metavariables");
  if (wanted.length > list.length) return false;
  if (!open && wanted.length !== list.length) return false;
  return anyOrder(machine, wanted, list, /* @__PURE__ */ new Set(), bindings, next, 0);
}
function anyOrder(machine, wanted, list, taken, bindings, next, at) {
  machine.step();
  const first = wanted[at];
  if (first === void 0) return next(bindings);
  for (const [index, item] of list.entries()) {
    if (taken.has(index)) continue;
    taken.add(index);
    const done = machine.term(
      first,
      item,
      bindings,
      (after) => anyOrder(machine, wanted, list, taken, after, next, at + 1)
    );
    taken.delete(index);
    if (done) return true;
  }
  return false;
}
var isKeyword = ({ kind }) => kind === "keyword" || kind === "pair";
function matchArguments(machine, pattern, list, bindings, next) {
  if (!pattern.some(isKeyword) && !list.some(isKeyword)) return matchList(machine, pattern, list, bindings, next);
  const open = pattern.some(({ kind }) => kind === "ellipsis" || kind === "metavariables");
  const byPlace = list.filter((item) => !isKeyword(item));
  return matchUnordered(
    machine,
    pattern.filter(isKeyword),
    list.filter(isKeyword),
    bindings,
    open,
    (after) => matchList(
      machine,
      pattern.filter((item) => !isKeyword(item)),
      byPlace,
      after,
      next
    )
  ) || pattern.some(({ kind }) => kind === "metavariable") && matchList(machine, pattern, list, bindings, next);
}

// src/scan/static/semgrep/match/constants.ts
var DEEPEST = 8;
function constantOf(term, facts, depth = 0) {
  if (depth > DEEPEST) return null;
  switch (term.kind) {
    case "string":
      return term.text;
    case "true":
    case "false":
      return term.kind === "true";
    case "boolean":
    case "boolean_literal":
    case "bool_lit":
      return /^true$/i.test(term.text);
    case "name":
    case "dot":
      return namedConstant(term, facts, depth);
    case "binary":
      return joined(term, facts, depth);
    case "template":
      return allTogether(term.parts, facts, depth);
    default:
      return numberOf(term);
  }
}
function numberOf(term) {
  if (term.kind === "unary" && term.text === "-") {
    const inside3 = term.parts[0] === void 0 ? null : numberOf(term.parts[0]);
    return inside3 === null ? null : -inside3;
  }
  if (!/^(?:integer|float|number|int_literal|float_literal|numeric_lit|\w*(?:integer|floating_point|real)_literal)$/.test(
    term.kind
  ))
    return null;
  const plain2 = term.text.replaceAll("_", "").replace(/(?<=^\d[\d.]*)[LlFfDdUuMm]+$/, "");
  const value = Number(/^0[0-7]+$/.test(plain2) ? `0o${plain2.slice(1)}` : plain2);
  return plain2 === "" || Number.isNaN(value) ? null : value;
}
function namedConstant(term, facts, depth) {
  const name = term.kind === "name" ? term : memberName(term);
  if (name === null) return null;
  if (term.kind === "name" && /^(?:True|False)$/.test(term.text)) return term.text === "True";
  const value = facts.definition(name.text, term)?.value ?? null;
  return value === null ? null : constantOf(value, facts, depth + 1);
}
function memberName(term) {
  const [object, name] = [partOf(term, "object"), partOf(term, "name")];
  return object?.kind === "name" && /^(?:this|self|static|[A-Z]\w*)$/.test(object.text) && name?.kind === "name" ? name : null;
}
function joined(term, facts, depth) {
  if (term.text !== "+" && term.text !== ".") return null;
  const [left, right] = [partOf(term, "left"), partOf(term, "right")];
  if (left === null || right === null) return null;
  const a = constantOf(left, facts, depth + 1);
  const b = a === null ? null : constantOf(right, facts, depth + 1);
  if (a === null || b === null) return null;
  return typeof a === "string" || typeof b === "string" ? `${a}${b}` : null;
}
function allTogether(parts, facts, depth) {
  let all2 = "";
  for (const part of parts) {
    const piece = constantOf(part, facts, depth + 1);
    if (piece === null) return null;
    all2 += String(piece);
  }
  return all2;
}

// src/scan/static/semgrep/match/text.ts
var STRING_HOLES = /* @__PURE__ */ new Set(["any-string", "string-metavariable", "string-pattern"]);
function matchString(machine, pattern, term, bindings, next) {
  const content = contentOf(machine, term);
  if (content === null) return false;
  switch (pattern.kind) {
    case "any-string":
      return next(bindings);
    case "string-pattern":
      return new RegExp(pattern.text).test(content) && next(bindings);
    case "string-metavariable": {
      const made = bound(bindings, pattern.text, { ...innerPlace(term), terms: [term], content });
      return made !== null && next(made.bindings);
    }
    default:
      return pattern.text === content && next(bindings);
  }
}
function innerPlace({ start, end, text }) {
  const quotes = end - start - text.length;
  return quotes === 2 ? { start: start + 1, end: end - 1 } : { start, end };
}
function contentOf(machine, term) {
  if (term.kind === "string") return term.text;
  if (term.kind === "symbol") return null;
  const value = machine.options.constants && /^(?:name|dot|binary|template)$/.test(term.kind) ? constantOf(term, machine.facts) : null;
  return typeof value === "string" ? value : null;
}
function isSameConstant(machine, pattern, term) {
  const wanted = numberOf(pattern) ?? truthOf(pattern);
  if (wanted === null) return false;
  const value = numberOf(term) ?? (machine.options.constants ? constantOf(term, machine.facts) : null);
  return value === wanted;
}
function truthOf({ kind, text }) {
  const word = kind === "name" || kind.startsWith("bool") ? text : kind;
  if (/^true$/i.test(word)) return true;
  return /^false$/i.test(word) ? false : null;
}

// src/scan/static/semgrep/match/types.ts
function hasType(wanted, term, facts) {
  const own = literalType(term);
  if (own.length > 0) return own.some((name) => isSameType(wanted, name, facts));
  const type = typeTerm(term, facts);
  if (type === null) return false;
  return isSameType(wanted, facts.text.slice(type.start, type.end), facts);
}
function typeTerm(term, facts) {
  const told = typeOfValue(term);
  if (told !== null) return told;
  const name = nameOf(term);
  if (name === null) return null;
  const found = facts.declaration(name.text, name);
  return found?.type ?? null;
}
function nameOf(term) {
  if (term.kind === "name") return term;
  if (term.kind !== "dot") return null;
  const [object, name] = [partOf(term, "object"), partOf(term, "name")];
  return object?.kind === "name" && /^(?:this|self)$/.test(object.text) ? name : null;
}
function literalType({ kind }) {
  if (kind === "string" || kind === "template") return ["String", "string", "str"];
  if (/^(?:true|false|boolean_literal)$/.test(kind)) return ["boolean", "bool", "Boolean"];
  return /^(?:int|number|integer|decimal_integer)(?:_literal)?$/.test(kind) ? ["int", "number", "long"] : [];
}
function isSameType(wanted, given, facts) {
  if (/^\$[A-Z_]\w*$/.test(wanted)) return true;
  const [a, b] = [plain(wanted), plain(given)];
  if (a === b) return true;
  const [last, other] = [lastOf(a), lastOf(b)];
  if (last !== other) return /^(?:string|object|bool)$/i.test(a) && a.toLowerCase() === b.toLowerCase();
  if (a.includes(".") && b.includes("."))
    return a.endsWith(`.${b}`) || b.endsWith(`.${a}`) || facts.imported(b.split(".")[0] ?? "") !== null;
  const full = facts.imported(b);
  return !a.includes(".") || full === null || full.join(".") === a;
}
function plain(type) {
  return type.replace(/<.*>/s, "").replace(/[\s?]/g, "").replace(/^:/, "");
}
function lastOf(type) {
  const star = type.startsWith("*") ? "*" : "";
  return star + (type.split(".").at(-1) ?? type).replace(/^\*/, "");
}

// src/scan/static/semgrep/match/term.ts
function matchTerm(machine, pattern, term, bindings, next) {
  machine.step();
  if (HOLES.has(pattern.kind)) return matchHole(machine, pattern, term, bindings, next);
  if (STRING_HOLES.has(pattern.kind) || pattern.kind === "string") {
    if (matchString(machine, pattern, term, bindings, next)) return true;
    return false;
  }
  if (pattern.kind === "dot" && partOf(pattern, "name")?.kind === "ellipsis")
    return matchChain(machine, pattern, term, bindings, next);
  if (pattern.kind === term.kind && matchKind(machine, pattern, term, bindings, next)) return true;
  return matchOther(machine, pattern, term, bindings, next);
}
function matchHole(machine, pattern, term, bindings, next) {
  switch (pattern.kind) {
    case "ellipsis":
      return next(bindings);
    case "deep": {
      const [inside3] = pattern.parts;
      if (inside3 === void 0) return next(bindings);
      for (const each of allOf(term)) if (machine.term(inside3, each, bindings, next)) return true;
      return false;
    }
    case "typed":
      if (!hasType(pattern.parts[0]?.text ?? "", term, machine.facts)) return false;
      return bind(pattern.text, term, bindings, next);
    default:
      return bind(pattern.text, term, bindings, next);
  }
}
function bind(name, term, bindings, next) {
  const meant = term.kind === "param" ? partOf(term, "name") ?? term : term;
  const made = bound(bindings, name, codeBinding([inRole(meant, meant.role)], meant.start));
  return made !== null && next(made.bindings);
}
function matchChain(machine, pattern, term, bindings, next) {
  const first = partOf(pattern, "object");
  if (first === null) return false;
  for (let at = term; at !== null; at = inside(at)) {
    if (machine.term(first, at, bindings, next)) return true;
  }
  return false;
}
function inside(term) {
  return partOf(term, "callee") ?? partOf(term, "object");
}
function matchKind(machine, pattern, term, bindings, next) {
  switch (pattern.kind) {
    case "args":
      return matchArguments(machine, pattern.parts, term.parts, bindings, next);
    case "block":
      return machine.statements(pattern.parts, term.parts, bindings, next);
    case "members":
      return matchUnordered(machine, pattern.parts, term.parts, bindings, true, next);
    case "dict":
      return matchUnordered(machine, pattern.parts, term.parts, bindings, isOpen(machine, pattern), next);
    case "params":
    case "list":
    case "tuple":
    case "template":
      return matchList(machine, pattern.parts, term.parts, bindings, next);
    case "assign":
      if (pattern.text === "declare" && term.text !== "declare") return false;
      return matchParts(machine, pattern, term, bindings, next);
    case "binary":
      return matchBinary(machine, pattern, term, bindings, next);
    case "import":
      return matchImport(machine, pattern, term, bindings, next);
    default:
      if (pattern.text !== term.text && !isSameConstant(machine, pattern, term)) return false;
      return matchParts(machine, pattern, term, bindings, next);
  }
}
function matchImport(machine, pattern, term, bindings, next) {
  const isWhole = pattern.parts.every(({ role }) => role === "source");
  if (isWhole && machine.language !== "python") {
    const wanted = partOf(pattern, "source");
    const given = partOf(term, "source");
    if (wanted !== null && given !== null && machine.term(wanted, given, bindings, next)) return true;
  } else if (pattern.text === term.text && matchParts(machine, pattern, term, bindings, next)) return true;
  const source = partOf(term, "source");
  const outer = source?.kind === "dot" ? partOf(source, "object") : null;
  if (outer === null || pattern.parts.length !== 1) return false;
  const shorter = { ...term, text: pattern.text, parts: [inRole(outer, "source")] };
  return matchImport(machine, pattern, shorter, bindings, next);
}
function isOpen({ language }, pattern) {
  if (pattern.parts.some(({ kind }) => kind === "ellipsis")) return true;
  return /^(?:javascript|typescript|tsx)$/.test(language) && pattern.parts.length > 0;
}
var EITHER_WAY = /* @__PURE__ */ new Set(["&&", "||", "and", "or"]);
var SYMMETRIC = /* @__PURE__ */ new Set(["==", "!=", "===", "!=="]);
function matchBinary(machine, pattern, term, bindings, next) {
  if (!isSameOperator(pattern.text, term.text)) return false;
  const [left, right] = [partOf(pattern, "left"), partOf(pattern, "right")];
  const [a, b] = [partOf(term, "left"), partOf(term, "right")];
  if (left === null || right === null || a === null || b === null) return false;
  const both = (x, y) => machine.term(left, x, bindings, (after) => machine.term(right, y, after, next));
  if (both(a, b)) return true;
  const swaps = EITHER_WAY.has(pattern.text) || machine.options.commutative && SYMMETRIC.has(pattern.text);
  return swaps && both(b, a);
}
function isSameOperator(a, b) {
  const plain2 = (text) => text.replace(/\s+/g, " ");
  return plain2(a) === plain2(b);
}
var ANY_ORDER = /* @__PURE__ */ new Set([
  "?modifier",
  "?decorator",
  "?super",
  "?interface",
  "?attribute",
  "?catch"
]);
function matchParts(machine, pattern, term, bindings, next) {
  const roles = new Set(pattern.parts.map(({ role }) => role));
  if (term.parts.some(({ role }) => !role.startsWith("?") && !roles.has(role))) {
    const rest = term.parts.filter(({ role }) => !role.startsWith("?") && !roles.has(role));
    if (!rest.every((part) => isLeftOut(pattern, part))) return false;
  }
  return matchRoles(machine, [...roles], 0, pattern, term, bindings, next);
}
function isLeftOut(pattern, part) {
  return part.role === "body" && /^(?:function|class|interface)$/.test(pattern.kind);
}
function matchRoles(machine, roles, at, pattern, term, bindings, next) {
  const role = roles[at];
  if (role === void 0) return next(bindings);
  const wanted = pattern.parts.filter((part) => part.role === role);
  const given = term.parts.filter((part) => part.role === role);
  const after = (made) => matchRoles(machine, roles, at + 1, pattern, term, made, next);
  if (role === "?name") return after(bindings);
  if (ANY_ORDER.has(role)) return matchUnordered(machine, wanted, given, bindings, true, after);
  return matchList(machine, wanted, given, bindings, after);
}
function matchOther(machine, pattern, term, bindings, next) {
  if (pattern.kind === "function" && term.kind === "lambda" && partOf(pattern, "name")?.kind === "ellipsis")
    return matchParts(machine, withoutName(pattern), term, bindings, next);
  if (pattern.kind === "param" && pattern.parts.length === 1 && /^(?:splat|dict|list)$/.test(term.kind)) {
    const [name] = pattern.parts;
    return name?.kind === "metavariable" && bind(name.text, term, bindings, next);
  }
  if (term.kind === "generic" && /^(?:name|dot)$/.test(pattern.kind)) {
    const [name] = term.parts;
    return name !== void 0 && machine.term(pattern, name, bindings, next);
  }
  if (pattern.kind === "block" && term.kind !== "block") return false;
  if (/^(?:name|dot)$/.test(pattern.kind) && matchImported(machine, pattern, term, bindings, next)) return true;
  if (machine.language === "ruby" && pattern.kind === "call" && term.kind === "dot")
    return matchBareCall(machine, pattern, term, bindings, next);
  if (term.kind === "name" || term.kind === "dot") return matchValue(machine, pattern, term, bindings, next);
  return pattern.kind !== term.kind && isSameConstant(machine, pattern, term) && next(bindings);
}
function withoutName(pattern) {
  return { ...pattern, kind: "lambda", parts: pattern.parts.filter(({ role }) => role !== "name") };
}
function matchBareCall(machine, pattern, term, bindings, next) {
  const [callee, args] = [partOf(pattern, "callee"), partOf(pattern, "args")];
  if (callee === null || pattern.parts.length !== 2) return false;
  return args?.parts.every(({ kind }) => kind === "ellipsis") === true && machine.term(callee, term, bindings, next);
}
function matchImported(machine, pattern, term, bindings, next) {
  if (term.kind !== "name" || term.role === "name") return false;
  const full = machine.facts.imported(term.text);
  if (full !== null && !(full.length === 1 && full[0] === term.text))
    return machine.term(pattern, spelled(full, term), bindings, next);
  if (pattern.kind !== "dot") return false;
  const parts = dottedName(pattern);
  if (parts === null || parts.at(-1) !== term.text) return false;
  return machine.facts.importsAllOf(parts.slice(0, -1).join(".")) && next(bindings);
}
function spelled(parts, { start, end, role }) {
  const [first = "", ...rest] = parts;
  const name = (text, as) => ({ kind: "name", role: as, text, start, end, parts: [] });
  const made = rest.reduce(
    (object, part) => ({
      kind: "dot",
      role: "object",
      text: "",
      start,
      end,
      parts: [inRole(object, "object"), name(part, "name")]
    }),
    name(first, rest.length === 0 ? "name" : "object")
  );
  return rest.length === 0 ? made : inRole(made, role);
}
function matchValue(machine, pattern, term, bindings, next) {
  if (isSameConstant(machine, pattern, term)) return next(bindings);
  if (!machine.options.symbolic || term.kind !== "name" || term.role === "name" || term.role === "left") return false;
  const value = machine.facts.definition(term.text, term)?.value ?? null;
  if (value === null || pattern.kind === "name") return false;
  return value.start < term.start && machine.term(pattern, value, bindings, next);
}

// src/scan/static/semgrep/match/search.ts
function machineOf({ facts, language, readAs, options, steps }) {
  let left = steps;
  const machine = {
    facts,
    language,
    options,
    readAs,
    term: (pattern, term, bindings, next) => matchTerm(machine, pattern, term, bindings, next),
    statements: (pattern, list, bindings, next) => matchStatements(machine, pattern, { list, from: 0, whole: true }, bindings, (after) => next(after)),
    step() {
      if (--left < 0) throw new TooMuchWork();
    }
  };
  return machine;
}
var MOST_AT_ONE_PLACE = 60;
function search(machine, pattern, within = null) {
  const [only] = pattern;
  if (only === void 0) return [];
  return pattern.length === 1 ? searchTerm(machine, only, within) : searchStatements(machine, pattern, within);
}
function searchTerm(machine, pattern, within) {
  const found = new Matches();
  for (const term of candidates(machine.facts, pattern, machine.language)) {
    let count = 0;
    machine.term(pattern, term, within, (bindings) => {
      found.add(term.start, term.end, bindings);
      return ++count >= MOST_AT_ONE_PLACE;
    });
  }
  return found.all();
}
var STRUCTURE = /* @__PURE__ */ new Set([
  "block",
  "members",
  "args",
  "params",
  "param",
  "catch",
  "keyword",
  "pair"
]);
var NAMES_ONLY = /* @__PURE__ */ new Set([
  "name",
  "type",
  "?type",
  "?types",
  "?modifier",
  "?alias",
  "source",
  "label"
]);
function isValue(term) {
  return !STRUCTURE.has(term.kind) && !NAMES_ONLY.has(term.role) && !isStatement(term);
}
function candidates(facts, pattern, language) {
  const of = (...kinds) => kinds.flatMap((kind) => facts.byKind.get(kind) ?? []);
  switch (pattern.kind) {
    case "metavariable":
    case "typed":
    case "deep":
      return facts.all.filter(isValue);
    case "any-string":
    case "string":
    case "string-pattern":
    case "string-metavariable":
      return of("string", "template");
    case "dot":
      return of("dot", "name", "call");
    case "call":
      return language === "ruby" ? of("call", "dot") : of("call");
    case "function":
      return partOf(pattern, "name")?.kind === "ellipsis" ? of("function", "lambda") : of("function");
    case "pair":
      return of("pair", "keyword");
    default:
      return of(pattern.kind);
  }
}
function searchStatements(machine, pattern, within) {
  const found = new Matches();
  const [first] = pattern;
  for (const kind of ["block", "members"]) {
    for (const { parts } of machine.facts.byKind.get(kind) ?? []) {
      for (let at = 0; at < parts.length; at++) {
        const statement = parts[at];
        if (statement === void 0 || first === void 0) continue;
        const begins = first.kind === "ellipsis" ? at === 0 : begin(machine, first, statement, within);
        if (!begins) continue;
        let count = 0;
        matchStatements(machine, pattern, { list: parts, from: at, whole: false }, within, (bindings, end) => {
          found.add(statement.start, Math.max(end, statement.end), bindings);
          return ++count >= MOST_AT_ONE_PLACE;
        });
      }
    }
  }
  return found.all();
}
function begin(machine, first, statement, within) {
  if (first.kind === "metavariables") return true;
  return matchStatement(machine, first, statement, within, () => true);
}
var Matches = class {
  #known = /* @__PURE__ */ new Map();
  add(start, end, bindings) {
    const key = `${start}:${end} ${keyOf(bindings)}`;
    if (!this.#known.has(key)) this.#known.set(key, { start, end, bindings });
  }
  all() {
    return [...this.#known.values()];
  }
};

// src/scan/static/semgrep/formula/evaluate-comparison.ts
function evaluate(expression, valueFor2) {
  const inner = (each) => evaluate(each, valueFor2);
  switch (expression.kind) {
    case "value":
      return expression.value;
    case "metavariable":
      return valueFor2(expression.name);
    case "list":
      return expression.of.map(inner);
    case "call":
      return called(expression.name, expression.args.map(inner));
    case "operation":
      return operated(expression.operator, expression.of, inner);
  }
}
function called(name, args) {
  const [first = null, second = null] = args;
  switch (name) {
    case "int":
    case "float": {
      const number = typeof first === "number" ? first : Number(typeof first === "string" ? first.trim() : Number.NaN);
      if (Number.isNaN(number)) return null;
      return name === "int" ? Math.trunc(number) : number;
    }
    case "str":
      return first === null ? null : String(first);
    case "len":
      return typeof first === "string" || Array.isArray(first) ? first.length : null;
    case "re.match":
      return typeof first === "string" && second !== null ? matches(`^(?:${first})`, String(second)) : null;
    default:
      return null;
  }
}
function matches(pattern, text) {
  try {
    return new RegExp(pattern).test(text);
  } catch {
    return null;
  }
}
function operated(operator, of, inner) {
  const [left, right] = of;
  const a = left === void 0 ? null : inner(left);
  if (operator === "and") return a === null || a === false ? a : right === void 0 ? null : inner(right);
  if (operator === "or") return a === true ? a : right === void 0 ? null : inner(right);
  if (operator === "not") return a === null ? null : a === false || a === 0 || a === "";
  if (operator === "minus") return typeof a === "number" ? -a : null;
  const b = right === void 0 ? null : inner(right);
  if (a === null || b === null) return null;
  if (operator === "in") return isIn(a, b);
  if (operator === "not in") return !isIn(a, b);
  if (operator === "==") return a === b;
  if (operator === "!=") return a !== b;
  if (typeof a === "number" && typeof b === "number") return ofNumbers(operator, a, b);
  if (typeof a === "string" && typeof b === "string")
    return operator === "+" ? a + b : compared(operator, a < b, a > b);
  return null;
}
function isIn(a, b) {
  return typeof b === "string" ? b.includes(String(a)) : Array.isArray(b) && b.includes(a);
}
function ofNumbers(operator, a, b) {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "/":
      return a / b;
    case "//":
      return Math.floor(a / b);
    case "%":
      return a % b;
    case "&":
      return a & b;
    case "|":
      return a | b;
    case "^":
      return a ^ b;
    default:
      return compared(operator, a < b, a > b);
  }
}
function compared(operator, below, above) {
  if (operator === "<") return below;
  if (operator === ">") return above;
  if (operator === "<=") return !above;
  return operator === ">=" ? !below : null;
}

// src/scan/static/semgrep/formula/conditions.ts
function holds(within, condition, match) {
  if (condition.kind === "comparison") {
    const value = evaluate(
      condition.expression,
      (name) => valueFor(within.machine.facts, bindingOf(match.bindings, name))
    );
    return value === true ? [match] : [];
  }
  const binding = bindingOf(match.bindings, condition.metavariable);
  if (binding === null) return [];
  switch (condition.kind) {
    case "regex":
      return textsOf(within.machine.facts, binding).some((text) => condition.pattern.test(text)) ? [match] : [];
    case "type": {
      const [term] = binding.terms;
      const isOne = term !== void 0 && condition.types.some((type) => hasType(type, term, within.machine.facts));
      return isOne ? [match] : [];
    }
    case "pattern":
      return nested(within, condition, match, binding);
  }
}
function textsOf({ text }, { content, terms, start, end }) {
  if (content !== null) return [content];
  const [only] = terms;
  if (terms.length === 1 && only?.kind === "string") return [only.text, text.slice(start, end)];
  if (terms.length === 1 && only?.kind === "symbol") return [only.text, text.slice(start, end)];
  return [text.slice(start, end)];
}
function valueFor(facts, binding) {
  if (binding === null) return null;
  if (binding.content !== null) return numeric(binding.content);
  const [only] = binding.terms;
  return only === void 0 ? null : constantOf(only, facts);
}
function numeric(text) {
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
function nested({ machine, evaluate: look }, condition, match, binding) {
  if (condition.as !== null) {
    const [text = ""] = textsOf(machine.facts, binding);
    const facts = machine.readAs(condition.as, text);
    return facts !== null && look({ ...machine, facts }, condition.formula, null).length > 0 ? [match] : [];
  }
  const inside3 = insideOf(machine, binding);
  return look(inside3, condition.formula, match.bindings).map(({ bindings }) => ({ ...match, bindings }));
}
function insideOf(machine, { start, end }) {
  const { facts } = machine;
  const isInside = (term) => term.start >= start && term.end <= end;
  const all2 = facts.all.filter(isInside);
  const byKind = /* @__PURE__ */ new Map();
  for (const term of all2) {
    const same = byKind.get(term.kind);
    if (same === void 0) byKind.set(term.kind, [term]);
    else same.push(term);
  }
  return { ...machine, facts: { ...facts, all: all2, byKind, from: start, to: end } };
}

// src/scan/static/semgrep/formula/evaluate.ts
function evaluateFormula(machine, formula, known = null) {
  return once(ranges(machine, formula, known));
}
function ranges(machine, formula, known) {
  switch (formula.kind) {
    case "pattern":
      return search(machine, formula.pattern, known).map((match) => ({ ...match, around: false }));
    case "regex":
      return searchText(machine, formula.pattern, known);
    case "tokens":
      return searchTokens(machine, formula.pattern, known).map((match) => ({ ...match, around: false }));
    case "any":
      return formula.of.flatMap((each) => ranges(machine, each, known));
    case "inside":
      return ranges(machine, formula.of, known).map((range) => ({ ...range, around: true }));
    case "not":
      return [];
    case "all":
      return all(machine, formula, known);
  }
}
function searchText(machine, pattern, known) {
  const found = [];
  const { text, from, to } = machine.facts;
  const looked = to - from === text.length ? text : text.slice(from, to);
  for (const match of looked.matchAll(pattern)) {
    machine.step();
    if (match[0] === "") continue;
    const place = { start: from + match.index, end: from + match.index + match[0].length };
    let bindings = { bindings: known };
    for (const [name, content] of groupsOf(match)) {
      if (bindings === null) break;
      bindings = bound(bindings.bindings, name, { terms: [], ...place, content });
    }
    if (bindings !== null) found.push({ ...place, bindings: bindings.bindings, around: false });
  }
  return found;
}
function groupsOf(match) {
  const byPlace = match.slice(1).flatMap((text, at) => text === void 0 ? [] : [[`$${at + 1}`, text]]);
  const byName = Object.entries(match.groups ?? {}).flatMap(
    ([name, text]) => text === void 0 ? [] : [[`$${name}`, text]]
  );
  return [...byPlace, ...byName];
}
function all(machine, formula, known) {
  const positive = formula.of.filter(({ kind }) => kind !== "not");
  const { from, to } = machine.facts;
  let made = positive.length > 0 ? null : [{ start: from, end: to, bindings: known, around: false }];
  for (const each of positive) {
    if (made?.length === 0) return [];
    const next = ranges(machine, each, known);
    made = made === null ? next : intersected(machine, made, next);
  }
  for (const each of formula.of) {
    if (each.kind !== "not" || made === null || made.length === 0) continue;
    const against = ranges(machine, each.of, known);
    const isAgainst = each.of.kind === "regex" ? overlaps : isTaken;
    made = made.filter((range) => !against.some((other) => isAgainst(machine, range, other)));
  }
  const within = { machine, evaluate: evaluateFormula };
  for (const condition of formula.conditions)
    made = (made ?? []).flatMap((range) => holds(within, condition, range));
  return focused(made ?? [], formula.focus);
}
function intersected(machine, a, b) {
  const made = /* @__PURE__ */ new Map();
  for (const x of a) {
    for (const y of b) {
      machine.step();
      const inner = innerOf(x, y);
      if (inner === null) continue;
      const both = merged(x.bindings, y.bindings);
      if (both === null) continue;
      const range = { start: inner.start, end: inner.end, bindings: both.bindings, around: x.around && y.around };
      made.set(`${range.start}:${range.end} ${keyOf(range.bindings)}`, range);
    }
  }
  return [...made.values()];
}
function innerOf(x, y) {
  if (isIn2(x, y) && (!x.around || y.around)) return x;
  return isIn2(y, x) && (!y.around || x.around) ? y : null;
}
function isIn2(x, y) {
  return x.start >= y.start && x.end <= y.end;
}
function overlaps(machine, range, other) {
  machine.step();
  return range.start < other.end && other.start < range.end;
}
function isTaken(machine, range, other) {
  machine.step();
  const isThere = other.around ? isIn2(range, other) : range.start === other.start && range.end === other.end;
  return isThere && agree(range.bindings, other.bindings);
}
function focused(made, focus) {
  return focus.reduce(
    (list, names) => list.flatMap(
      (range) => names.flatMap((name) => {
        const place = bindingOf(range.bindings, name);
        return place === null ? [] : [{ ...range, start: place.start, end: place.end }];
      })
    ),
    made
  );
}
function once(list) {
  const made = /* @__PURE__ */ new Map();
  for (const { start, end, bindings } of list) made.set(`${start}:${end} ${keyOf(bindings)}`, { start, end, bindings });
  return [...made.values()];
}

// src/scan/static/semgrep/taint/state.ts
var CLEAN = [];
var MOST = 8;
function joined2(a, b) {
  if (a.length === 0) return b;
  if (b.length === 0 || a === b) return a;
  const more = b.filter((origin) => !a.some((known) => known.label === origin.label && known.match === origin.match));
  return more.length === 0 ? a : [...a, ...more].slice(0, MOST);
}
var State = class _State {
  /** Nothing after it is reached. */
  ended = false;
  known;
  constructor(known = /* @__PURE__ */ new Map()) {
    this.known = known;
  }
  /** How much is known: it grows while something new is learnt. */
  size() {
    let size = 0;
    for (const taint of this.known.values()) size += 1 + taint.length;
    return size;
  }
  copy() {
    const made = new _State(new Map(this.known));
    made.ended = this.ended;
    return made;
  }
  get(path) {
    let taint = CLEAN;
    for (let at = path; ; at = at.slice(0, at.lastIndexOf("."))) {
      const own = this.known.get(at);
      if (own !== void 0) {
        taint = own;
        break;
      }
      if (!at.includes(".")) break;
    }
    for (const [other, own] of this.known) if (other.startsWith(`${path}.`)) taint = joined2(taint, own);
    return taint;
  }
  set(path, taint) {
    for (const other of this.known.keys()) if (other.startsWith(`${path}.`)) this.known.delete(other);
    this.known.set(path, taint);
  }
  add(path, taint) {
    if (taint.length > 0) this.known.set(path, joined2(this.get(path), taint));
  }
  /** Takes over what may also be. */
  join(other) {
    if (other.ended) return;
    if (this.ended) {
      this.known.clear();
      for (const [path, taint] of other.known) this.known.set(path, taint);
      this.ended = false;
      return;
    }
    const paths = /* @__PURE__ */ new Set([...this.known.keys(), ...other.known.keys()]);
    const made = [...paths].map((path) => [path, joined2(this.get(path), other.get(path))]);
    for (const [path, taint] of made) this.known.set(path, taint);
  }
};
function pathOf(term) {
  switch (term.kind) {
    case "name":
      return term.text;
    case "dot": {
      const [object, name] = [partOf(term, "object"), partOf(term, "name")];
      const before = object === null ? null : pathOf(object);
      return before === null || name === null ? before : `${before}.${name.text}`;
    }
    case "index": {
      const [object, key] = [partOf(term, "object"), partOf(term, "key")];
      const before = object === null ? null : pathOf(object);
      if (before === null) return null;
      return key !== null && /^(?:string|symbol|integer|number)$/.test(key.kind) ? `${before}.[${key.text.replaceAll(".", "")}]` : `${before}.[]`;
    }
    case "unary":
      return /^[*&]$/.test(term.text) && term.parts[0] !== void 0 ? pathOf(term.parts[0]) : null;
    case "param":
    case "splat":
      return term.parts[0] === void 0 ? null : pathOf(term.parts[0]);
    default:
      return null;
  }
}

// src/scan/static/semgrep/taint/execute.ts
var MOST_TURNS = 4;
function execute(flow, term, state) {
  flow.machine.step();
  switch (term.kind) {
    case "function":
      for (const part of term.parts) if (part.role === "?decorator") flow.value(part, state);
      flow.define(term);
      return;
    case "class":
    case "module":
    case "interface":
      for (const part of term.parts) execute(flow, part, state);
      return;
    case "block":
    case "members":
      for (const part of term.parts) {
        if (state.ended) {
          if (part.kind === "function" || part.kind === "class") execute(flow, part, state);
        } else execute(flow, part, state);
      }
      return;
    case "if":
    case "unless":
      branch(flow, term, state);
      return;
    case "while":
    case "until":
    case "do":
    case "for":
    case "foreach":
      loop(flow, term, state);
      return;
    case "try":
      attempt(flow, term, state);
      return;
    case "return":
    case "throw":
      flow.value(term, state);
      state.ended = true;
      return;
    case "statement":
      for (const part of term.parts) flow.value(part, state);
      flow.arrive(term, CLEAN);
      return;
    default:
      if (/^switch|_switch_/.test(term.kind) || term.kind === "case") choose(flow, term, state);
      else flow.value(term, state);
  }
}
function branch(flow, term, state) {
  for (const part of term.parts) if (!/^(?:then|\?else)$/.test(part.role)) flow.value(part, state);
  const other = state.copy();
  for (const part of partsOf(term, "then")) execute(flow, part, state);
  for (const part of partsOf(term, "?else")) execute(flow, part, other);
  state.join(other);
}
function loop(flow, term, state) {
  const before = state.copy();
  for (let turn = 0, size = -1; turn < MOST_TURNS && (turn < 2 || size !== state.size()); turn++) {
    size = state.size();
    for (const part of term.parts) {
      if (part.role === "left")
        flow.assign(part, joined2(flow.value(partOf(term, "right") ?? part, state), CLEAN), state, false);
      else if (part.role === "body" || part.role === "then") execute(flow, part, state);
      else flow.value(part, state);
    }
    state.ended = false;
  }
  state.join(before);
}
function attempt(flow, term, state) {
  for (const part of partsOf(term, "?resource")) flow.value(part, state);
  const before = state.copy();
  for (const part of partsOf(term, "body")) execute(flow, part, state);
  const caught = state.copy();
  caught.ended = false;
  caught.join(before);
  for (const part of partsOf(term, "?catch")) {
    const way2 = caught.copy();
    for (const inner of part.parts) execute(flow, inner, way2);
    state.join(way2);
  }
  for (const role of ["?else", "?finally"]) for (const part of partsOf(term, role)) execute(flow, part, state);
}
function choose(flow, term, state) {
  const before = state.copy();
  for (const part of term.parts) {
    if (part.kind !== "case" && part.kind !== "block" && !/^(?:switch_|match_)/.test(part.kind)) {
      flow.value(part, state);
      continue;
    }
    const way2 = before.copy();
    execute(flow, part, way2);
    way2.ended = false;
    state.join(way2);
  }
}

// src/scan/static/semgrep/taint/follow.ts
var COMPARISONS = /^(?:[=!]==?|[<>]=?|in|not in|is|is not|instanceof)$/;
var Follower = class {
  reached = [];
  #functions = [];
  machine;
  marks;
  options;
  constructor(machine, marks, options) {
    this.machine = machine;
    this.marks = marks;
    this.options = options;
  }
  run() {
    execute(this, this.machine.facts.root, new State());
    for (let next = this.#functions.pop(); next !== void 0; next = this.#functions.pop())
      this.#enter(next, new State());
    return this.reached;
  }
  define(form) {
    this.#functions.push(form);
  }
  #enter(form, state) {
    for (const param of partOf(form, "params")?.parts ?? []) this.#parameter(param, state);
    const body = partOf(form, "body");
    if (body !== null) execute(this, body, state);
  }
  #parameter(param, state) {
    const name = partOf(param, "name") ?? param;
    const given = joined2(this.#begun(param, CLEAN, state), this.#begun(name, CLEAN, state));
    const path = pathOf(name);
    if (path !== null) state.set(path, given);
    else for (const each of param.parts) this.#parameter(partOf(each, "value") ?? each, state);
    this.arrive(param, given);
    this.arrive(name, given);
  }
  /** What data a value holds; what happens on the way is taken into the state. */
  value(term, state) {
    this.machine.step();
    const own = this.#inner(term, state);
    const isClean = this.marks.clean.get(term);
    const begun = isClean === void 0 ? this.#begun(term, own, state) : CLEAN;
    if (isClean === true) this.assign(term, CLEAN, state, false);
    for (const { from, to } of this.marks.propagators.get(term) ?? []) this.#propagate(from, to, state);
    this.arrive(term, begun);
    return begun;
  }
  #propagate(from, to, state) {
    const taint = this.value(from, state);
    const path = pathOf(to);
    if (path !== null) state.add(path, taint);
  }
  /** With what begins here. */
  #begun(term, taint, state) {
    let made = taint;
    for (const { spec, match, whole } of this.marks.sources.get(term) ?? []) {
      if (spec.requires !== null && !hasLabels(spec.requires, taint)) continue;
      const origin = [{ label: spec.label, match }];
      made = joined2(made, origin);
      const path = spec.bySideEffect && whole ? pathOf(term) : null;
      if (path !== null) state.add(path, origin);
    }
    return made;
  }
  arrive(term, taint) {
    if (taint.length === 0) return;
    for (const sink of this.marks.sinks.get(term) ?? []) {
      if (sink.spec.requires !== null ? hasLabels(sink.spec.requires, taint) : true) this.reached.push({ sink, taint });
    }
  }
  #inner(term, state) {
    switch (term.kind) {
      case "assign":
      case "augmented":
        return this.#assigned(term, state);
      case "name": {
        return state.get(term.text);
      }
      case "dot":
      case "index":
        return this.#part(term, state);
      case "call":
      case "new":
        return this.#call(term, state);
      case "lambda":
      case "function":
        this.#enter(term, inside2(state));
        return CLEAN;
      case "block":
      case "class":
      case "if":
      case "unless":
      case "try":
        execute(this, term, state);
        return CLEAN;
      case "ternary":
        return this.#chosen(term, state);
      case "binary":
        return this.#binary(term, state);
      case "keyword":
      case "pair":
        return this.#all(
          term.parts.filter(({ role }) => role === "value"),
          state
        );
      case "string":
      case "declare":
      case "import":
      case "type":
        return CLEAN;
      default:
        return this.#all(
          term.parts.filter(({ role }) => role !== "?type" && role !== "type"),
          state
        );
    }
  }
  #all(parts, state) {
    return parts.reduce((taint, part) => joined2(taint, this.value(part, state)), CLEAN);
  }
  #assigned(term, state) {
    const [left, right] = [partOf(term, "left"), partOf(term, "right")];
    if (left === null || right === null) return CLEAN;
    const taint = this.value(right, state);
    const before = term.kind === "augmented" ? this.value(left, state) : CLEAN;
    if (left.kind === "tuple" && right.kind === "tuple" && left.parts.length === right.parts.length) {
      for (const [index, each] of left.parts.entries()) {
        const one = right.parts[index];
        if (one !== void 0) this.assign(each, this.value(one, state), state, true);
      }
      return taint;
    }
    this.assign(left, joined2(before, taint), state, true);
    this.arrive(left, taint);
    return joined2(before, taint);
  }
  /** @param begins whether data may begin at what is set */
  assign(left, taint, state, begins) {
    if (/^(?:tuple|list|dict|pair|splat|param)$/.test(left.kind)) {
      const parts = left.kind === "pair" ? partsOf(left, "value") : left.parts;
      for (const part of parts) this.assign(part, taint, state, begins);
      return;
    }
    const path = pathOf(left);
    const made = begins && !this.marks.clean.has(left) ? this.#begun(left, taint, state) : taint;
    if (path !== null) state.set(path, made);
    if (left.kind === "index") for (const key of partsOf(left, "key")) this.value(key, state);
  }
  #part(term, state) {
    const path = pathOf(term);
    const object = partOf(term, "object");
    const given = object === null ? CLEAN : this.value(object, state);
    const key = partsOf(term, "key").reduce((taint, each) => joined2(taint, this.value(each, state)), CLEAN);
    const own = path === null ? given : joined2(this.#known(term, path, state), this.#begunInside(object));
    return joined2(own, this.options.safeIndexes ? CLEAN : key);
  }
  /** What is known of a place, unless what it is a part of is clean here. */
  #known(term, path, state) {
    for (let at = partOf(term, "object"); at !== null; at = partOf(at, "object"))
      if (this.marks.clean.has(at)) return CLEAN;
    return state.get(path);
  }
  /** Data that begins in what a part is asked of. */
  #begunInside(object) {
    let taint = CLEAN;
    for (let at = object; at !== null; at = partOf(at, "object")) {
      if (this.marks.clean.has(at)) return taint;
      for (const { spec, match } of this.marks.sources.get(at) ?? [])
        if (spec.requires === null) taint = joined2(taint, [{ label: spec.label, match }]);
    }
    return taint;
  }
  #call(term, state) {
    const callee = partOf(term, "callee");
    let taint = CLEAN;
    if (callee?.kind === "dot") {
      taint = this.value(callee, state);
    } else if (callee !== null && callee.kind !== "name") taint = this.value(callee, state);
    else if (callee !== null && this.marks.sources.has(callee)) taint = this.value(callee, state);
    for (const part of term.parts) {
      if (part.role === "callee" || part.role === "?types") continue;
      taint = joined2(taint, this.value(part, state));
    }
    return this.options.safeFunctions ? CLEAN : taint;
  }
  #chosen(term, state) {
    const [condition, ...rest] = term.parts;
    if (condition !== void 0) this.value(condition, state);
    return this.#all(rest, state);
  }
  #binary(term, state) {
    const taint = this.#all(term.parts, state);
    const isTruth = COMPARISONS.test(term.text);
    return isTruth && (this.options.safeComparisons || this.options.safeBooleans) ? CLEAN : taint;
  }
};
function inside2(state) {
  const made = state.copy();
  made.ended = false;
  return made;
}
function hasLabels(requires, taint) {
  return evaluate(requires, (name) => taint.some(({ label }) => `$${label}` === name)) === true;
}

// src/scan/static/semgrep/taint/marks.ts
function marksOf(machine, spec) {
  const places = new Places(machine.facts.all, machine);
  const sinks = /* @__PURE__ */ new Map();
  for (const each of spec.sinks)
    for (const match of evaluateFormula(machine, each.formula))
      for (const term of places.at(match, each.exact)) push(sinks, term, { spec: each, match });
  if (sinks.size === 0) return null;
  const sources = /* @__PURE__ */ new Map();
  for (const each of spec.sources)
    for (const match of evaluateFormula(machine, each.formula))
      for (const term of places.within(match, each.exact))
        push(sources, term, { spec: each, match, whole: term.start === match.start && term.end === match.end });
  if (sources.size === 0) return null;
  const clean = /* @__PURE__ */ new Map();
  for (const each of spec.sanitizers)
    for (const match of evaluateFormula(machine, each.formula))
      for (const term of places.within(match, each.exact))
        clean.set(term, each.bySideEffect || clean.get(term) === true);
  return { sources, sinks, clean, propagators: propagatorsOf(machine, spec, places) };
}
function propagatorsOf(machine, spec, places) {
  const made = /* @__PURE__ */ new Map();
  for (const { formula, from, to } of spec.propagators) {
    for (const match of evaluateFormula(machine, formula)) {
      const [a] = bindingOf(match.bindings, from)?.terms ?? [];
      const [b] = bindingOf(match.bindings, to)?.terms ?? [];
      if (a === void 0 || b === void 0) continue;
      for (const term of places.at(match, true)) push(made, term, { from: a, to: b });
    }
  }
  return made;
}
function push(map, key, value) {
  const list = map.get(key);
  if (list === void 0) map.set(key, [value]);
  else list.push(value);
}
var Places = class {
  #sorted;
  machine;
  constructor(all2, machine) {
    this.machine = machine;
    this.#sorted = all2.toSorted((a, b) => a.start - b.start || b.end - a.end);
  }
  /** Terms inside of a place. */
  within({ start, end }, exact) {
    const found = [];
    for (let at = this.#first(start); at < this.#sorted.length; at++) {
      this.machine.step();
      const term = this.#sorted[at];
      if (term === void 0 || term.start > end) break;
      if (term.end <= end && (!exact || term.start === start && term.end === end)) found.push(term);
    }
    return found;
  }
  /** The terms that are a place; where none is, and where all is meant, those in it. */
  at(match, exact) {
    const whole = this.within(match, true).filter(({ kind }) => kind !== "statement");
    return exact && whole.length > 0 ? whole : this.within(match, false);
  }
  #first(start) {
    let [low, high] = [0, this.#sorted.length];
    while (low < high) {
      const middle = low + high >> 1;
      if ((this.#sorted[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
};

// src/scan/static/semgrep/taint/run.ts
function followTaint(machine, spec, options) {
  const marks = marksOf(machine, spec);
  if (marks === null) return [];
  const found = /* @__PURE__ */ new Map();
  for (const { sink, taint } of new Follower(machine, marks, options).run()) {
    for (const { match } of taint) {
      const both = merged(sink.match.bindings, match.bindings);
      if (both === null && options.unify) continue;
      const { start, end } = sink.match;
      const key = `${start}:${end}`;
      if (!found.has(key))
        found.set(key, { start, end, bindings: both?.bindings ?? sink.match.bindings, source: match });
    }
  }
  return [...found.values()];
}

// src/scan/static/semgrep/run.ts
var STEPS = 3e6;
var INNER_TURNS = 5e3;
function runRules(tree, language, rules, grammars) {
  const words = new Set(tree.text.match(/[A-Za-z_]\w*/g));
  const asked = rules.filter((each) => mayHold(each.words, words));
  if (asked.length === 0) return { found: [], unfinished: [] };
  const root = new TermReader(tree, dialectOf(language).forms).terms(0)[0];
  return root === void 0 ? { found: [], unfinished: [] } : runOn(factsOf(root, tree.text), language, asked, grammars);
}
function runTextRules(text, rules) {
  return runOn(textFacts(text), "text", rules, () => []);
}
function textFacts(text) {
  return factsOf({ kind: "text", role: "", text: "", start: 0, end: text.length, parts: [] }, text);
}
function runOn(facts, language, rules, grammars) {
  const found = [];
  const unfinished = [];
  const readAs = (as, text) => as === "text" ? textFacts(text) : innerFacts(as, text, grammars);
  for (const { rule, search: search2, taint } of rules) {
    const machine = machineOf({ facts, language, readAs, options: rule.options, steps: STEPS });
    try {
      if (search2 !== null)
        found.push(
          ...once2(evaluateFormula(machine, search2)).map((match) => ({ ...around(facts, match), rule, source: null }))
        );
      if (taint !== null)
        found.push(...followTaint(machine, taint, rule.options).map((match) => ({ ...around(facts, match), rule })));
    } catch (error) {
      if (!(error instanceof TooMuchWork || error instanceof RangeError)) throw error;
      unfinished.push(rule.id);
    }
  }
  return { found, unfinished };
}
function innerFacts(as, text, grammars) {
  const id = as === "json" ? "javascript" : as;
  const [grammar] = grammars(id);
  const source = as === "json" ? `zq9 = ${text}` : as === "php" ? `<?php ${text}` : text;
  const parsed = grammar === void 0 ? "too-much-work" : parse(grammar, source, INNER_TURNS);
  if (parsed === "too-much-work") return null;
  const root = new TermReader(parsed.tree, dialectOf(id).forms).terms(0)[0];
  return root === void 0 ? null : factsOf(root, source);
}
function around(facts, match) {
  const functions = facts.byKind.get("function") ?? [];
  const inner = functions.findLast(({ start, end }) => start <= match.start && match.end <= end);
  const name = inner === void 0 ? null : partOf(inner, "name");
  return { ...match, symbol: name?.text ?? "" };
}
function once2(matches2) {
  const made = /* @__PURE__ */ new Map();
  for (const match of matches2) {
    const place = `${match.start}:${match.end}`;
    if (!made.has(place)) made.set(place, match);
  }
  return [...made.values()];
}

// src/scan/static/semgrep/engine.ts
var TURNS = 2e5;
var NO_PATTERNS = "rules of your own are not run in its language";
function semgrepEngine(rules) {
  const ready = /* @__PURE__ */ new Map();
  function readyFor(language) {
    const made = ready.get(language) ?? prepare(rules, language);
    ready.set(language, made);
    return made;
  }
  return {
    async look(path, language, text) {
      if (language !== "text" && !hasDialect(language)) return { hits: [], lack: NO_PATTERNS };
      const { compiled, run } = await readyFor(language);
      const asked = compiled.filter(({ rule }) => looksAt(rule.include, rule.exclude, path));
      if (asked.length === 0) return { hits: [], lack: null };
      const made = await run(text, asked);
      if (made === null) return { hits: [], lack: "more work than a file may take for rules of your own" };
      const hits = made.found.map((match) => hitOf(match, path, text, language !== "hcl"));
      const checked = await Promise.all(hits.map((hit) => withSafeFix(hit, language, text)));
      const lack = made.unfinished.length === 0 ? null : `more steps than a rule may take: ${made.unfinished.slice(0, 3).join(", ")}`;
      return { hits: checked, lack };
    }
  };
}
async function prepare(rules, language) {
  const own = rules.filter(({ languages }) => languages.includes(language));
  if (language === "text") {
    const compiled2 = own.map((rule) => ({
      rule,
      search: rule.search === null ? null : mapFormula(rule.search, () => []),
      taint: null,
      words: null
    }));
    return { compiled: compiled2, run: async (text, asked) => runTextRules(text, asked) };
  }
  const grammars = await loadGrammars([language, ...own.flatMap((rule) => [...innerLanguages(rule)])]);
  const of = (id) => grammars.get(id) ?? [];
  const compiled = own.map((rule) => compileRule(rule, language, of));
  const grammar = await loadGrammar(dialectOf(language).grammar);
  return {
    compiled,
    async run(text, asked) {
      const parsed = parse(grammar, text, TURNS);
      return parsed === "too-much-work" ? null : runRules(parsed.tree, language, asked, of);
    }
  };
}
async function withSafeFix(hit, language, text) {
  if (hit.fix === null || language === "text") return hit;
  const grammar = await loadGrammar(dialectOf(language).grammar);
  const fixed = text.slice(0, hit.fix.start) + hit.fix.text + text.slice(hit.fix.end);
  const [before, after] = [parse(grammar, text, TURNS), parse(grammar, fixed, TURNS)];
  if (before === "too-much-work" || after === "too-much-work") return { ...hit, fix: null };
  return after.unread && !before.unread ? { ...hit, fix: null } : hit;
}

export {
  looksAt,
  semgrepEngine
};
