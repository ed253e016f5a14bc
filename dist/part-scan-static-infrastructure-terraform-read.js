import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  loadGrammar,
  parse
} from "./part-shared-web-tree-sitter.js";
import {
  childrenOf,
  kindOf,
  textOf
} from "./part-shared-scan-static-tree-flat-tree.js";
import {
  valueOfJson
} from "./part-shared-scan-static-infrastructure-yaml-json-text.js";
import {
  isLoadedByItself,
  isValues
} from "./part-shared-scan-static-infrastructure-terraform-variable-files.js";
import {
  GRAMMAR
} from "./part-shared-scan-static-infrastructure-terraform-grammar.js";
import {
  MAX_DEPTH,
  TooMuchWork
} from "./part-shared-scan-static-infrastructure-budget.js";
import {
  entry,
  itemsOf,
  joined,
  list,
  map,
  memberOf,
  scalar,
  seenFrom,
  textOf as textOf2,
  unknown
} from "./part-shared-scan-static-infrastructure-value.js";
import "./part-shared-io-assets.js";
import "./part-shared-undefined.js";

// src/scan/static/infrastructure/terraform/call.ts
import { posix as posix2 } from "node:path";

// src/scan/static/infrastructure/terraform/module.ts
import { posix } from "node:path";

// src/scan/static/infrastructure/terraform/functions.ts
var SAME = ([value], at) => value && { ...value, at };
var FUNCTIONS = {
  jsonencode: SAME,
  yamlencode: SAME,
  toset: SAME,
  tolist: SAME,
  tomap: SAME,
  tostring: SAME,
  tonumber: SAME,
  tobool: SAME,
  sensitive: SAME,
  nonsensitive: SAME,
  trimspace: SAME,
  jsondecode: ([value], at) => {
    const text = textOf2(value);
    return text === null ? void 0 : valueOfJson(text, at);
  },
  lower: (given, at) => mapped(given, at, (text) => text.toLowerCase()),
  upper: (given, at) => mapped(given, at, (text) => text.toUpperCase()),
  concat: (given, at) => listed(given, at),
  flatten: ([value], at) => value && listed(value.kind === "list" ? value.items : [value], at),
  compact: ([value], at) => value && listed([value], at),
  distinct: ([value], at) => value && listed([value], at),
  merge: (given, at) => map(
    given.flatMap((each) => each.kind === "map" ? each.entries : []),
    at,
    given.some((each) => each.kind !== "map" || each.open)
  ),
  join: ([between, items], at) => {
    if (items?.kind !== "list" || items.open || textOf2(between) === null) return void 0;
    const texts = items.items.map((item) => item.kind === "scalar" ? String(item.value) : null);
    return joined(
      texts.flatMap((text, index) => index === 0 ? [text] : [textOf2(between), text]),
      at,
      "elsewhere"
    );
  },
  format: ([pattern, ...given], at) => {
    const text = textOf2(pattern);
    if (text === null || /%[^sd%]/.test(text)) return void 0;
    let used = 0;
    const parts2 = text.split(/(%[sd%])/).map((part) => {
      if (part === "%%") return "%";
      if (part !== "%s" && part !== "%d") return part;
      const value = given[used++];
      return value?.kind === "scalar" ? String(value.value) : null;
    });
    return joined(
      parts2.filter((part) => part !== ""),
      at,
      "elsewhere"
    );
  },
  lookup: ([from, key, otherwise]) => {
    const name = textOf2(key);
    if (name === null || from?.kind !== "map") return void 0;
    return memberOf(from, name) ?? (from.open ? void 0 : otherwise);
  },
  coalesce: firstKnown,
  try: firstKnown
};
function callFunction(name, given, at) {
  const call = Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name] : void 0;
  return call?.(given, at) ?? unknown(at);
}
function firstKnown(given) {
  const first = given.find((value) => value.kind !== "scalar" || value.value !== null && value.value !== "");
  return first?.kind === "unknown" || first?.kind === "reference" ? void 0 : first;
}
function mapped([value], at, change) {
  const text = textOf2(value);
  return value?.kind !== "scalar" || text === null ? void 0 : { ...value, value: change(text), at };
}
function listed(given, at) {
  const open = given.some((each) => each.kind === "unknown" || each.kind === "reference" || opens(each));
  return list(
    given.flatMap((each) => each.kind === "list" ? each.items : each.kind === "scalar" ? [each] : []),
    at,
    open
  );
}
function opens(value) {
  return value.kind === "list" && value.open;
}

// src/scan/static/infrastructure/terraform/hcl.ts
var MAX_TURNS = 2e5;
async function parseHcl({ path, text }) {
  const { tree, unread } = await parseTree(text);
  const root = tree.size === 0 ? -1 : 0;
  const body = root === -1 ? -1 : childrenOf(tree, root).find((node) => kindOf(tree, node) === "body") ?? -1;
  return { body: bodyOf({ tree, path, node: body }, 0), unread };
}
async function parseExpression({ path, text }) {
  const { tree, unread } = await parseTree(`x=${text}`);
  const shift = (offset) => Math.max(0, offset - 2);
  const moved = { ...tree, text, starts: tree.starts.map(shift), ends: tree.ends.map(shift) };
  const node = Array.from({ length: tree.size }, (_, at) => at).find((at) => kindOf(tree, at) === "expression");
  return { syntax: node === void 0 ? null : { tree: moved, path, node }, unread };
}
async function parseTree(text) {
  const parsed = parse(await loadGrammar(GRAMMAR), text, MAX_TURNS);
  if (parsed === "too-much-work") throw new TooMuchWork();
  return parsed;
}
function parts({ tree, path, node }, kind) {
  if (node < 0) return [];
  const children = childrenOf(tree, node).map((child) => ({ tree, path, node: child }));
  return kind === void 0 ? children : children.filter((child) => kindOfSyntax(child) === kind);
}
function kindOfSyntax({ tree, node }) {
  return kindOf(tree, node);
}
function sourceOf({ tree, node }) {
  return textOf(tree, node);
}
function spanOf({ tree, path, node }) {
  return { path, start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0 };
}
function bodyOf(syntax, depth) {
  const attributes = [];
  const blocks = [];
  for (const part of parts(syntax)) {
    const kind = kindOfSyntax(part);
    if (kind === "block") blocks.push(blockOf(part, depth + 1));
    if (kind !== "attribute") continue;
    const [key, value] = parts(part);
    if (key !== void 0 && value !== void 0) attributes.push({ name: sourceOf(key), key, value });
  }
  return { attributes, blocks };
}
function hasErrors({ tree, node }) {
  const next = tree.nexts[node] ?? -1;
  const end = next !== -1 && kindOf(tree, next) === "ERROR" ? tree.ends[next] ?? 0 : tree.ends[node] ?? 0;
  for (let at = node; at < tree.size && (tree.starts[at] ?? 0) < end; at++) {
    if (kindOf(tree, at) === "ERROR") return true;
  }
  return false;
}
function blockOf(syntax, depth) {
  const children = parts(syntax);
  const [type, ...labels] = children.filter((child) => /^(?:identifier|string_lit)$/.test(kindOfSyntax(child)));
  const inner = children.find((child) => kindOfSyntax(child) === "body");
  const { start } = spanOf(syntax);
  const last = labels.at(-1) ?? type ?? syntax;
  return {
    type: type === void 0 ? "" : sourceOf(type),
    labels: labels.map((label) => sourceOf(label).replace(/^"|"$/g, "")),
    body: inner === void 0 || depth > MAX_DEPTH ? { attributes: [], blocks: [] } : bodyOf(inner, depth),
    at: { start, end: spanOf(last).end },
    path: syntax.path,
    unread: hasErrors(syntax)
  };
}

// src/scan/static/infrastructure/terraform/scope.ts
var ELUSIVE = /^(?:each|count|path|self|terraform)$/;
function lookUp(names, at, scope) {
  scope.budget.spend();
  const [head, second, third] = names;
  if (head === null || head === void 0 || scope.depth > MAX_DEPTH) return unknown(at);
  const bound = scope.bound.get(head);
  if (bound !== void 0) return within(bound, names.slice(1), at);
  if (ELUSIVE.test(head) || second === void 0 || second === null) return unknown(at);
  if (head === "var" || head === "local") {
    const given = (head === "var" ? scope.variables : scope.locals).get(second);
    if (given === void 0) return unknown(at);
    const value = valueOfGiven(given, scope);
    return within(seenFrom(value, at, given.origin), names.slice(2), at);
  }
  const length = head === "data" ? 3 : 2;
  if (head === "data" && (third === null || third === void 0)) return unknown(at);
  const to = names.slice(0, length).join(".");
  return { kind: "reference", to, part: names.slice(length).join("."), at, origin: "elsewhere" };
}
function valueOfGiven({ value }, scope) {
  if ("kind" in value) return value;
  return scope.evaluate(value, { ...scope, depth: scope.depth + 1, bound: /* @__PURE__ */ new Map() });
}
function within(value, path, at) {
  let found = value;
  for (const name of path) {
    if (name === null) return unknown(at);
    if (found.kind === "reference") {
      found = { ...found, part: [found.part, name].filter((part) => part !== "").join(".") };
      continue;
    }
    const next = found.kind === "list" && /^\d+$/.test(name) ? found.items[Number(name)] : memberOf(found, name);
    if (next === void 0) return unknown(at);
    found = seenFrom(next, at, value.origin === "default" ? "default" : "elsewhere");
  }
  return found;
}

// src/scan/static/infrastructure/terraform/template.ts
var ESCAPES = { n: "\n", r: "\r", t: "	", '"': '"', "\\": "\\" };
function templateOf(syntax, next) {
  const isHeredoc = kindOfSyntax(syntax) === "heredoc_template";
  const { start, end } = bounds(syntax, isHeredoc);
  const found = [];
  let from = start;
  for (const part of parts(syntax)) {
    const kind = kindOfSyntax(part);
    if (kind !== "template_interpolation" && kind !== "template_directive") continue;
    const span = spanOf(part);
    found.push(literal(syntax.tree.text.slice(from, span.start), isHeredoc));
    const inner = kind === "template_interpolation" ? parts(part, "expression")[0] : void 0;
    const value = inner === void 0 ? null : next(inner);
    found.push(value?.kind === "scalar" && value.value !== null ? String(value.value) : null);
    from = span.end;
  }
  found.push(literal(syntax.tree.text.slice(from, end), isHeredoc));
  return found.filter((part) => part !== "");
}
function bounds(syntax, isHeredoc) {
  const { start, end } = spanOf(syntax);
  if (!isHeredoc) return { start: start + 1, end: Math.max(start + 1, end - 1) };
  const marks = parts(syntax, "heredoc_identifier");
  const [open, close] = [marks[0], marks.at(-1)];
  if (open === void 0 || close === void 0) return { start, end };
  return { start: spanOf(open).end + 1, end: Math.max(spanOf(open).end + 1, spanOf(close).start) };
}
function literal(source, isHeredoc) {
  const plain = source.replace(/\$\$\{/g, "${").replace(/%%\{/g, "%{");
  if (isHeredoc) return plain;
  return plain.replace(
    /\\(u[0-9A-Fa-f]{4}|.)/g,
    (all, code) => code.length === 5 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : ESCAPES[code] ?? all
  );
}
function bareText(syntax) {
  return sourceOf(syntax).replace(/^"|"$/g, "");
}

// src/scan/static/infrastructure/terraform/expression.ts
var MAX_NESTING = 200;
function evaluate(syntax, scope, nesting = 0) {
  scope.budget.spend();
  const at = spanOf(syntax);
  if (nesting > MAX_NESTING) return unknown(at);
  const next = (inner) => evaluate(inner, scope, nesting + 1);
  const [first, ...rest] = parts(syntax);
  if (first === void 0) return leaf(syntax, at);
  switch (kindOfSyntax(syntax)) {
    case "expression":
      if (kindOfSyntax(first) === "variable_expr") return lookUp(namesOf([first, ...rest], scope), at, scope);
      return rest.length === 0 ? { ...next(first), at } : unknown(at);
    case "variable_expr":
      return lookUp([sourceOf(first)], at, scope);
    case "literal_value":
    case "template_expr":
    case "collection_value":
    case "operation":
      return next(first);
    case "string_lit":
    case "quoted_template":
    case "heredoc_template":
      return weighed(joined(templateOf(syntax, next), at), scope);
    case "tuple":
      return list(parts(syntax, "expression").map(next), at);
    case "object":
      return objectOf(syntax, at, next);
    case "function_call":
      return weighed(callFunction(sourceOf(first), argumentsOf(syntax).map(next), at), scope);
    case "conditional":
      return conditional(syntax, at, next);
    case "unary_operation":
      return unary(syntax, at, scope, next);
    case "binary_operation":
      return binary(syntax, at, scope, next);
    default:
      return unknown(at);
  }
}
function weighed(value, { budget }) {
  if (value.kind === "scalar" && typeof value.value === "string") budget.spend(Math.ceil(value.value.length / 64));
  if (value.kind === "text") budget.spend(value.parts.length);
  if (value.kind === "list") budget.spend(value.items.length);
  if (value.kind === "map") budget.spend(value.entries.length);
  return value;
}
function leaf(syntax, at) {
  const source = sourceOf(syntax);
  switch (kindOfSyntax(syntax)) {
    case "literal_value":
      return constant(source, at);
    case "numeric_lit":
      return scalar(Number(source), at);
    case "bool_lit":
      return scalar(source === "true", at);
    case "null_lit":
      return scalar(null, at);
    case "tuple":
      return list([], at);
    case "object":
      return map([], at);
    default:
      return unknown(at);
  }
}
function constant(source, at) {
  const words = { true: true, false: false, null: null };
  const word = Object.hasOwn(words, source) ? words[source] : void 0;
  if (word !== void 0) return scalar(word, at);
  return source !== "" && Number.isFinite(Number(source)) ? scalar(Number(source), at) : unknown(at);
}
function objectOf(syntax, at, next) {
  let open = false;
  const entries = parts(syntax, "object_elem").flatMap((element) => {
    const [key, value] = parts(element);
    const name = key === void 0 ? null : keyOf(key, next);
    if (key === void 0 || value === void 0 || name === null) {
      open = true;
      return [];
    }
    return [{ key: name, keyAt: spanOf(key), value: next(value) }];
  });
  return map(entries, at, open);
}
function keyOf(key, next) {
  const source = sourceOf(key);
  if (/^[A-Za-z_][\w-]*$/.test(source)) return source;
  const value = next(key);
  return value.kind === "scalar" && value.value !== null ? String(value.value) : null;
}
function argumentsOf(syntax) {
  return parts(syntax, "function_arguments").flatMap((found) => parts(found, "expression"));
}
function namesOf(steps, scope) {
  return steps.map((step) => {
    const kind = kindOfSyntax(step);
    if (kind === "variable_expr" || kind === "get_attr") return sourceOf(step).replace(/^\.\s*/, "");
    const index = parts(step).flatMap((inner) => parts(inner)).find((inner) => kindOfSyntax(inner) === "expression");
    const value = index === void 0 ? null : evaluate(index, scope);
    return value?.kind === "scalar" && value.value !== null ? String(value.value) : null;
  });
}
function conditional(syntax, at, next) {
  const [test, yes, no] = parts(syntax, "expression");
  if (test === void 0 || yes === void 0 || no === void 0) return unknown(at);
  const answer = next(test);
  if (answer.kind === "scalar" && typeof answer.value === "boolean" && answer.origin !== "default") {
    return next(answer.value ? yes : no);
  }
  const [left, right] = [next(yes), next(no)];
  const alike = left.kind === "scalar" && right.kind === "scalar" && left.value === right.value;
  return alike ? left : unknown(at);
}
function operandsOf(syntax) {
  const operands = [];
  for (const part of parts(syntax)) {
    const leadsOn = /^(?:get_attr|index|splat)$/.test(kindOfSyntax(part));
    if (leadsOn) operands.at(-1)?.push(part);
    else operands.push([part]);
  }
  return operands;
}
function operand(steps, at, scope, next) {
  const [first] = steps;
  if (first === void 0) return unknown(at);
  if (kindOfSyntax(first) === "variable_expr") return lookUp(namesOf(steps, scope), at, scope);
  return steps.length === 1 ? next(first) : unknown(at);
}
function unary(syntax, at, scope, next) {
  const value = operand(operandsOf(syntax)[0] ?? [], at, scope, next);
  if (value.kind !== "scalar") return unknown(at);
  if (sourceOf(syntax).startsWith("!")) {
    return typeof value.value === "boolean" ? { ...value, value: !value.value, at } : unknown(at);
  }
  return typeof value.value === "number" ? { ...value, value: -value.value, at } : unknown(at);
}
function binary(syntax, at, scope, next) {
  const [left, right] = operandsOf(syntax);
  const [last, first] = [left?.at(-1), right?.[0]];
  if (left === void 0 || right === void 0 || last === void 0 || first === void 0) return unknown(at);
  const operator = syntax.tree.text.slice(spanOf(last).end, spanOf(first).start).replace(/[()\s]/g, "");
  const [a, b] = [operand(left, at, scope, next), operand(right, at, scope, next)];
  if (a.kind !== "scalar" || b.kind !== "scalar") return unknown(at);
  const origin = [a.origin, b.origin].includes("default") ? "default" : "elsewhere";
  switch (operator) {
    case "==":
      return scalar(a.value === b.value, at, origin);
    case "!=":
      return scalar(a.value !== b.value, at, origin);
    case "&&":
      return scalar(a.value === true && b.value === true, at, origin);
    case "||":
      return scalar(a.value === true || b.value === true, at, origin);
    default:
      return unknown(at);
  }
}

// src/scan/static/infrastructure/terraform/body.ts
var MAX_ROUNDS = 50;
function bodyValue(body, at, scope, open) {
  const entries = body.attributes.map(({ name, key, value }) => ({
    key: name,
    keyAt: spanOf(key),
    value: evaluate(value, scope)
  }));
  const groups = /* @__PURE__ */ new Map();
  const unsure = /* @__PURE__ */ new Set();
  for (const block of body.blocks) {
    scope.budget.spend();
    const isDynamic = block.type === "dynamic" && block.labels.length === 1;
    const name = isDynamic ? block.labels[0] ?? "" : block.type;
    const values = isDynamic ? dynamicOf(block, name, scope, open) : [blockValue(block, scope, open)];
    const group = groups.get(name) ?? [];
    group.push(...values);
    groups.set(name, group);
    if (isDynamic) unsure.add(name);
  }
  for (const [name, values] of groups) {
    const isOpen2 = unsure.has(name);
    entries.push(entry(name, list(values, values[0]?.at ?? at, isOpen2)));
  }
  return map(entries, at, open);
}
function blockValue(block, scope, open) {
  const at = { path: block.path, ...block.at };
  return bodyValue(block.body, at, scope, open);
}
function dynamicOf(block, name, scope, open) {
  const content = block.body.blocks.find(({ type }) => type === "content");
  if (content === void 0) return [];
  const find = (key) => block.body.attributes.find((attribute) => attribute.name === key)?.value;
  const [over, named] = [find("for_each"), find("iterator")];
  const iterator = named === void 0 ? name : textOf2(evaluate(named, scope)) ?? name;
  const items = over === void 0 ? void 0 : evaluate(over, scope);
  const rounds = items === void 0 ? null : roundsIn(items);
  if (rounds === null) return [blockValue(content, scope, open)];
  return rounds.map((round) => {
    const bound = new Map([...scope.bound, [iterator, round]]);
    return blockValue(content, { ...scope, bound }, open);
  });
}
function roundsIn(items) {
  if (items.kind === "list" && !items.open && items.items.length <= MAX_ROUNDS) {
    return itemsOf(items).map((item) => map([entry("key", item), entry("value", item)], item.at));
  }
  if (items.kind !== "map" || items.open || items.entries.length > MAX_ROUNDS) return null;
  return items.entries.map(
    ({ key, keyAt, value }) => map([entry("key", { kind: "scalar", value: key, at: keyAt, origin: "written" }), entry("value", value)], keyAt)
  );
}

// src/scan/static/infrastructure/terraform/module.ts
function moduleResources(files, budget, inputs = /* @__PURE__ */ new Map()) {
  const scope = scopeOf(files, budget, inputs);
  return files.filter(({ path }) => !isValues(path)).flatMap(
    ({ body, unread }) => body.blocks.flatMap((block) => resourcesOf(block, scope, isOpen(block, body, unread)))
  );
}
function isOpen(block, body, unread) {
  return block.unread || unread && !body.blocks.some((each) => each.unread);
}
function scopeOf(files, budget, inputs) {
  const variables = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Map();
  const blocks = files.filter(({ path }) => !isValues(path)).flatMap(({ body }) => body.blocks);
  for (const { type, labels, body } of blocks) {
    const value = body.attributes.find(({ name }) => name === "default")?.value;
    if (type === "variable" && value !== void 0) variables.set(labels[0] ?? "", { value, origin: "default" });
    if (type === "locals") for (const each of body.attributes) locals.set(each.name, { ...each, origin: "elsewhere" });
  }
  for (const { body } of files.filter(({ path }) => isLoadedByItself(path)).toSorted(inOrder)) {
    for (const { name, value } of body.attributes) variables.set(name, { value, origin: "elsewhere" });
  }
  for (const [name, value] of inputs) variables.set(name, { value, origin: "elsewhere" });
  return { budget, evaluate, depth: 0, variables, locals, bound: /* @__PURE__ */ new Map() };
}
function inOrder(a, b) {
  const [first, second] = [a, b].map(
    ({ path }) => [path.endsWith(".auto.tfvars") ? 1 : 0, posix.basename(path)].join()
  );
  return first === second ? 0 : (first ?? "") < (second ?? "") ? -1 : 1;
}
function resourcesOf(block, scope, unread) {
  const [first = "", second = ""] = block.labels;
  const at = { path: block.path, ...block.at };
  const named = identity(block.type, first, second);
  if (named === null || isNone(block, scope)) return [];
  return roundsOf(block, scope).map((round) => {
    const bound = round === null ? scope.bound : /* @__PURE__ */ new Map([["each", round]]);
    return { ...named, at, attributes: bodyValue(block.body, at, { ...scope, bound }, unread) };
  });
}
function roundsOf({ body }, scope) {
  const over = body.attributes.find(({ name }) => name === "for_each")?.value;
  const items = over === void 0 ? null : evaluate(over, scope);
  const rounds = items === null ? null : roundsIn(items);
  return rounds === null || rounds.length === 0 && items?.origin === "default" ? [null] : rounds;
}
function identity(type, first, second) {
  switch (type) {
    case "resource":
      return { type: first, name: second, address: `${first}.${second}` };
    case "data":
      return { type: `data.${first}`, name: second, address: `data.${first}.${second}` };
    case "module":
    case "provider":
      return { type, name: first, address: `${type}.${first}` };
    case "terraform":
      return { type, name: type, address: type };
    default:
      return null;
  }
}
function isNone({ body }, scope) {
  const count = body.attributes.find(({ name }) => name === "count")?.value;
  const value = count === void 0 ? null : evaluate(count, scope);
  return value?.kind === "scalar" && value.value === 0 && value.origin !== "default";
}

// src/scan/static/infrastructure/terraform/call.ts
var MAX_CALLS = 30;
var META = /* @__PURE__ */ new Set(["source", "version", "providers", "count", "for_each", "depends_on"]);
async function calledModules(resources, budget, filesIn) {
  const called = [];
  for (const call of resources.filter(({ type }) => type === "module").slice(0, MAX_CALLS)) {
    const folder = folderOf(call);
    const files = folder === null ? [] : (await filesIn(folder)).filter(({ path }) => !isValues(path));
    if (files.length === 0) continue;
    const given = moduleResources(files, budget, inputsOf(call, budget));
    called.push({
      given: given.map((resource) => ({ ...resource, at: call.at })),
      alone: moduleResources(files, budget)
    });
  }
  return called;
}
function folderOf({ attributes, at }) {
  const source = textOf2(memberOf(attributes, "source")) ?? "";
  if (!/^\.{1,2}\//.test(source)) return null;
  const folder = posix2.normalize(posix2.join(posix2.dirname(at.path), source)).replace(/\/$/, "");
  return folder.startsWith("..") ? null : folder;
}
function inputsOf({ attributes }, budget) {
  const inputs = attributes.entries.filter(({ key }) => !META.has(key));
  return new Map(inputs.map(({ key, value }) => [key, asInput(value, budget)]));
}
function asInput(value, budget) {
  budget.spend();
  switch (value.kind) {
    case "reference":
      return unknown(value.at);
    case "list":
      return { ...value, items: itemsOf(value).map((item) => asInput(item, budget)) };
    case "map":
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: asInput(each.value, budget) })) };
    default:
      return value;
  }
}

// src/scan/static/infrastructure/terraform/json.ts
var LABELS = {
  resource: 2,
  data: 2,
  module: 1,
  provider: 1,
  variable: 1,
  output: 1,
  locals: 0,
  terraform: 0
};
async function jsonModuleFile(file) {
  const { syntax, unread } = await parseExpression(file);
  const top = syntax === null ? [] : membersOf(syntax);
  const blocks = top.flatMap(
    ({ name, value }) => Object.hasOwn(LABELS, name) ? blocksOf(name, LABELS[name] ?? 0, [], value, value) : []
  );
  return { path: file.path, body: { attributes: [], blocks }, unread: unread || syntax === null };
}
function blocksOf(type, depth, labels, head, value) {
  const lists = parts(value, "collection_value").flatMap((inner) => parts(inner, "tuple"));
  const bodies = lists.length === 0 ? [value] : lists.flatMap((tuple) => parts(tuple, "expression"));
  if (depth > 0) {
    return bodies.flatMap(
      (body) => membersOf(body).flatMap(
        ({ name, key, value: inner }) => blocksOf(type, depth - 1, [...labels, name], key, inner)
      )
    );
  }
  const { start, end } = spanOf(head);
  return bodies.map((body) => ({
    type,
    labels,
    body: bodyOf2(body),
    at: { start, end },
    path: head.path,
    unread: false
  }));
}
function bodyOf2(syntax) {
  return { attributes: membersOf(syntax), blocks: [] };
}
function membersOf(syntax) {
  const objects = parts(syntax, "collection_value").flatMap((inner) => parts(inner, "object"));
  return objects.flatMap(
    (object) => parts(object, "object_elem").flatMap((element) => {
      const [key, value] = parts(element);
      if (key === void 0 || value === void 0 || kindOfSyntax(value) !== "expression") return [];
      return [{ name: bareText(key), key, value }];
    })
  );
}

// src/scan/static/infrastructure/terraform/read.ts
async function read(files, budget, folder) {
  const gaps = [];
  const modules = [];
  for (const file of files) {
    const read2 = await moduleFile(file);
    modules.push(read2);
    if (read2.unread)
      gaps.push({ kind: "syntax", path: file.path, subject: "Terraform", reason: "parts of it do not parse" });
  }
  const resources = moduleResources(modules, budget);
  const filesIn = async (path) => Promise.all((await folder(path)).map(moduleFile));
  return { resources, gaps, called: await calledModules(resources, budget, filesIn) };
}
async function moduleFile(file) {
  return file.path.endsWith(".json") ? jsonModuleFile(file) : { path: file.path, ...await parseHcl(file) };
}
export {
  read
};
