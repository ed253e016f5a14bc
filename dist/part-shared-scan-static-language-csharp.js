import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  NONE,
  childBy,
  childrenBy,
  childrenOf,
  firstOf,
  kindOf,
  nextOf,
  textOf
} from "./part-shared-scan-static-tree-flat-tree.js";
import {
  withoutComments
} from "./part-shared-util-json-comments.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";

// src/scan/static/lower/lowering.ts
var DEEPEST = 300;
function lowerModule(tree, table, exportsAll) {
  const top = emptyFunction({ start: 0, end: tree.text.length });
  const lowering = {
    tree,
    table,
    functions: [top],
    classes: [],
    imports: [],
    exports: [],
    before: [],
    package: "",
    depth: 0
  };
  const body = tree.size === 0 ? [] : [...statement(lowering, 0)];
  lowering.functions[0] = { ...top, body };
  return {
    package: lowering.package,
    imports: lowering.imports,
    exports: exportsAll ? null : lowering.exports,
    functions: lowering.functions,
    classes: lowering.classes,
    unread: unreadIn(tree)
  };
}
function emptyFunction(span) {
  return { ...span, name: "", class: null, static: false, parameters: [], annotations: [], returns: null, body: [] };
}
function reserveFunction(lowering, node) {
  lowering.functions.push(emptyFunction(spanOf(lowering, node)));
  return lowering.functions.length - 1;
}
function spanOf({ tree }, node) {
  return { start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0 };
}
function expression(lowering, node) {
  if (node === NONE) return { kind: "constant", value: void 0, start: 0, end: 0 };
  const lower = lowering.table.expressions[kindOf(lowering.tree, node)];
  if (lowering.depth > DEEPEST) return { kind: "opaque", inside: [], ...spanOf(lowering, node) };
  lowering.depth++;
  const made4 = lower === void 0 ? opaque(lowering, node) : lower(lowering, node);
  lowering.depth--;
  return made4;
}
function opaque(lowering, node) {
  const inside = childrenOf(lowering.tree, node).map((child) => expression(lowering, child)).filter((child) => child.kind !== "opaque" || child.inside.length > 0);
  return { kind: "opaque", inside, ...spanOf(lowering, node) };
}
function statement(lowering, node) {
  if (node === NONE || lowering.depth > DEEPEST) return [];
  const { statements: statements3, expressions: expressions3 } = lowering.table;
  const mark2 = lowering.before.length;
  const kind = kindOf(lowering.tree, node);
  lowering.depth++;
  const lower = statements3[kind];
  const made4 = lower !== void 0 ? lower(lowering, node) : expressions3[kind] !== void 0 ? [evaluate(expression(lowering, node))] : statementsIn(lowering, node);
  lowering.depth--;
  return lowering.before.length > mark2 ? [...takeBefore(lowering, mark2), ...made4] : made4;
}
function takeBefore(lowering, mark2) {
  return lowering.before.splice(mark2);
}
function deeper(lowering, inner6, otherwise) {
  if (lowering.depth > DEEPEST) return otherwise();
  lowering.depth++;
  const made4 = inner6();
  lowering.depth--;
  return made4;
}
function statementsIn(lowering, node) {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node).flatMap((child) => [...statement(lowering, child)]);
}
function evaluate(value) {
  return { kind: "evaluate", value, start: value.start, end: value.end };
}
function nameOf(lowering, node) {
  return { kind: "name", name: textOf(lowering.tree, node), ...spanOf(lowering, node) };
}
function sum(lowering, node, parts, operator = "+") {
  const lowered = parts.map((part4) => expression(lowering, part4));
  const span = spanOf(lowering, node);
  if (lowered.some(isText)) return { kind: "text", parts: lowered, ...span };
  if (lowered.length > DEEPEST) return { kind: "opaque", inside: lowered, ...span };
  return lowered.reduce((left3, right) => ({
    kind: "binary",
    operator,
    left: left3,
    right,
    start: left3.start,
    end: right.end
  }));
}
function isText(part4) {
  return part4.kind === "text" || part4.kind === "constant" && typeof part4.value === "string";
}
function unreadIn(tree) {
  const unread = [];
  const error = tree.kindNames.length - 1;
  for (let node = 0; node < tree.size; node++) {
    if (tree.kinds[node] === error) unread.push({ start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0 });
  }
  return unread;
}

// src/scan/static/language/csharp/lower/hoisted.ts
var waiting = /* @__PURE__ */ new WeakMap();
function hoist(lowering, statement2) {
  waiting.get(lowering)?.push(statement2);
}
function withHoisted(lowering, make) {
  const outer = waiting.get(lowering);
  const own3 = [];
  waiting.set(lowering, own3);
  const made4 = make();
  if (outer === void 0) waiting.delete(lowering);
  else waiting.set(lowering, outer);
  return own3.length === 0 ? made4 : [...own3, ...made4];
}
function hoisting(lower) {
  return (lowering, node) => withHoisted(lowering, () => lower(lowering, node));
}

// src/scan/static/language/csharp/lower/parts.ts
var MARKS = /* @__PURE__ */ new Set([
  "attribute_list",
  "bracketed_argument_list",
  "bracketed_parameter_list",
  "interpolation_brace",
  "modifier",
  "tuple_pattern"
]);
function valueChild({ tree }, node) {
  let found = NONE;
  for (const child of childrenOf(tree, node)) {
    if ((tree.fields[child] ?? 0) === 0 && !MARKS.has(kindOf(tree, child))) found = child;
  }
  return found;
}
function loneValue(lowering, node) {
  const child = valueChild(lowering, node);
  if (child !== NONE) return expression(lowering, child);
  return ownObject(lowering, node) ?? { kind: "constant", value: void 0, ...spanOf(lowering, node) };
}
function loneValueOrNull(lowering, node) {
  const child = valueChild(lowering, node);
  return child === NONE ? ownObject(lowering, node) : expression(lowering, child);
}
function ownObject(lowering, node) {
  const { start, end } = spanOf(lowering, node);
  const tail = lowering.tree.text.slice(Math.max(start, end - 60), end);
  const word2 = /\b(this|base)\b(?=[\s)};]{0,50}$)/.exec(tail)?.[1];
  if (word2 === void 0) return null;
  return { kind: "name", name: word2 === "this" ? "this" : "super", start, end };
}

// src/scan/static/language/csharp/lower/literals.ts
var ESCAPES = {
  "0": "\0",
  a: "\x07",
  b: "\b",
  e: "\x1B",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v"
};
function constant(lowering, node, value) {
  return { kind: "constant", value, ...spanOf(lowering, node) };
}
function unescaped(text2) {
  return text2.replace(
    /\\(?:x([0-9a-fA-F]{1,4})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
    (_, short, four, eight, letter) => {
      const code = short ?? four ?? eight;
      if (code === void 0) return ESCAPES[letter] ?? letter;
      const point = Number.parseInt(code, 16);
      return point <= 1114111 ? String.fromCodePoint(point) : "";
    }
  );
}
function stringLiteral(lowering, node) {
  const text2 = textOf(lowering.tree, node);
  const end = text2.lastIndexOf('"');
  return constant(lowering, node, unescaped(text2.slice(1, end < 1 ? text2.length : end)));
}
function characterLiteral(lowering, node) {
  return constant(lowering, node, unescaped(textOf(lowering.tree, node).slice(1, -1)));
}
function verbatimLiteral(lowering, node) {
  const text2 = textOf(lowering.tree, node);
  const start = text2.indexOf('"') + 1;
  return constant(lowering, node, text2.slice(start, text2.lastIndexOf('"')).replaceAll('""', '"'));
}
function rawLiteral(lowering, node) {
  const [content] = childrenOf(lowering.tree, node).filter(
    (child) => kindOf(lowering.tree, child) === "raw_string_content"
  );
  const [text2 = ""] = unindented(content === void 0 ? [] : [textOf(lowering.tree, content)]);
  return constant(lowering, node, text2);
}
function unindented(parts) {
  const indent = /\r?\n([ \t]*)$/.exec(parts.at(-1)?.slice(-1e3) ?? "")?.[1];
  if (indent === void 0) return parts;
  return parts.map((part4, at) => {
    const lines = part4.split("\n").map((line, row) => row > 0 && line.startsWith(indent) ? line.slice(indent.length) : line);
    if (at === 0 && (lines[0] ?? "").trim() === "") lines.shift();
    if (at === parts.length - 1) lines.pop();
    return lines.join("\n").replace(/\r$/, "");
  });
}
function integerLiteral(lowering, node) {
  const digits = textOf(lowering.tree, node).slice(0, 100).replaceAll("_", "").replace(/[uUlL]+$/, "");
  return constant(lowering, node, Number(digits));
}
function realLiteral(lowering, node) {
  const digits = textOf(lowering.tree, node).slice(0, 100).replaceAll("_", "").replace(/[fFdDmM]$/, "");
  return constant(lowering, node, Number(digits));
}
function interpolated(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const isRaw = children.some((child) => kindOf(tree, child) === "interpolation_quote");
  const start = children.find((child) => kindOf(tree, child) === "interpolation_start") ?? NONE;
  const isVerbatim = start !== NONE && textOf(tree, start).includes("@");
  const parts = [];
  for (const child of children) {
    const kind = kindOf(tree, child);
    if (kind === "interpolation") parts.push(holeValue(lowering, child));
    else if (kind === "escape_sequence") parts.push(constant(lowering, child, unescaped(textOf(tree, child))));
    else if (kind === "string_content") {
      const text2 = textOf(tree, child);
      parts.push(constant(lowering, child, isRaw ? text2 : plainContent(text2, isVerbatim)));
    }
  }
  return { kind: "text", parts: isRaw ? unindentedParts(parts) : parts, ...spanOf(lowering, node) };
}
function plainContent(text2, isVerbatim) {
  const single2 = text2.replace(/\{\{|\}\}/g, (brace) => brace.slice(1));
  return isVerbatim ? single2.replaceAll('""', '"') : single2;
}
function unindentedParts(parts) {
  const last = parts.at(-1);
  if (last?.kind !== "constant") return [...parts];
  const constants3 = parts.filter((part4) => part4.kind === "constant");
  const texts = unindented(constants3.map((part4) => String(part4.value)));
  let at = 0;
  return parts.map((part4) => part4.kind === "constant" ? { ...part4, value: texts[at++] ?? "" } : part4);
}
function holeValue(lowering, hole2) {
  const { tree } = lowering;
  const value = childrenOf(tree, hole2).find((child) => !kindOf(tree, child).startsWith("interpolation_"));
  return value === void 0 ? loneValue(lowering, hole2) : expression(lowering, value);
}

// src/scan/static/language/csharp/lower/names.ts
var DEEPEST_TYPE = 20;
var LONGEST_NAME = 40;
var KEYWORD_TYPES = {
  bool: "Boolean",
  byte: "Byte",
  char: "Char",
  decimal: "Decimal",
  double: "Double",
  float: "Single",
  int: "Int32",
  long: "Int64",
  nint: "IntPtr",
  nuint: "UIntPtr",
  object: "Object",
  sbyte: "SByte",
  short: "Int16",
  string: "String",
  uint: "UInt32",
  ulong: "UInt64",
  ushort: "UInt16"
};
var KEYWORDS = new Map(
  Object.entries(KEYWORD_TYPES).flatMap(([keyword2, name]) => [
    [name, keyword2],
    [`System.${name}`, keyword2]
  ])
);
function identifier(text2) {
  return text2.startsWith("@") ? text2.slice(1) : text2;
}
function nameAt(lowering, node) {
  return { kind: "name", name: identifier(textOf(lowering.tree, node)), ...spanOf(lowering, node) };
}
function dottedName(text2) {
  const plain3 = text2.replace(/[\s@]+/g, "").replace(/^global::/, "");
  const bare = plain3.includes("<") ? withoutArguments(plain3) : plain3;
  return bare.replace(/::/g, ".");
}
function withoutArguments(text2) {
  let depth = 0;
  let bare = "";
  for (const letter of text2) {
    if (letter === "<") depth++;
    else if (letter === ">") depth--;
    else if (depth === 0) bare += letter;
  }
  return bare;
}
function nameExpression(lowering, node, dotted6) {
  const span = spanOf(lowering, node);
  const keyword2 = KEYWORD_TYPES[dotted6];
  const parts = keyword2 === void 0 ? dotted6.split(".") : ["System", keyword2];
  const [first = "", ...rest2] = parts;
  if (rest2.length > LONGEST_NAME) return { kind: "opaque", inside: [], ...span };
  return rest2.reduce((object, name) => ({ kind: "member", object, name, ...span }), {
    kind: "name",
    name: first,
    ...span
  });
}
function typeAt(lowering, node, depth = 0) {
  if (node === NONE || depth > DEEPEST_TYPE) return null;
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case "implicit_type":
    case "function_pointer_type":
      return null;
    case "nullable_type":
    case "pointer_type":
    case "ref_type":
    case "scoped_type":
      return typeAt(lowering, childBy(tree, node, "type"), depth + 1);
    case "array_type":
      return { name: "[]", args: known([typeAt(lowering, childBy(tree, node, "type"), depth + 1)]) };
    case "tuple_type": {
      const elements = childrenOf(tree, node).map((element3) => childBy(tree, element3, "type"));
      return { name: "System.ValueTuple", args: known(elements.map((type) => typeAt(lowering, type, depth + 1))) };
    }
    default: {
      const name = dottedName(textOf(tree, node));
      return { name: KEYWORDS.get(name) ?? name, args: typeArguments(lowering, node, depth) };
    }
  }
}
function typeArguments(lowering, node, depth) {
  const { tree } = lowering;
  const generic = kindOf(tree, node) === "qualified_name" ? childBy(tree, node, "name") : node;
  if (generic === NONE || kindOf(tree, generic) !== "generic_name") return [];
  const list4 = childrenOf(tree, generic).find((child) => kindOf(tree, child) === "type_argument_list");
  if (list4 === void 0) return [];
  return known(childrenOf(tree, list4).map((type) => typeAt(lowering, type, depth + 1)));
}
function known(types) {
  return types.filter((type) => type !== null);
}
function genericName(lowering, node) {
  return nameAt(lowering, Math.max(firstOf(lowering.tree, node), 0));
}

// src/scan/static/language/csharp/lower/scope.ts
var DECLARING = /* @__PURE__ */ new Set([
  "catch_declaration",
  "declaration_expression",
  "declaration_pattern",
  "foreach_statement",
  "from_clause",
  "local_function_statement",
  "parameter",
  "parameter_list",
  "parenthesized_variable_designation",
  "recursive_pattern",
  "tuple_pattern",
  "var_pattern",
  "variable_declarator"
]);
var NAMING = /* @__PURE__ */ new Set(["join_clause", "join_into_clause", "let_clause", "query_expression"]);
var declared = /* @__PURE__ */ new WeakMap();
function inMember(lowering, node, lower) {
  const outer = declared.get(lowering);
  declared.set(lowering, variablesOf(lowering, node));
  const made4 = lower();
  if (outer === void 0) declared.delete(lowering);
  else declared.set(lowering, outer);
  return made4;
}
function isPartOfObject(lowering, name) {
  const variables4 = declared.get(lowering);
  return variables4 !== void 0 && !variables4.has(name) && name !== "value";
}
function variablesOf(lowering, node) {
  const { tree } = lowering;
  const { end } = spanOf(lowering, node);
  const names = /* @__PURE__ */ new Set();
  for (let at = node + 1; at < tree.size && (tree.starts[at] ?? end) < end; at++) {
    if (isDeclared(tree, at)) names.add(identifier(textOf(tree, at)));
  }
  return names;
}
function isDeclared(tree, node) {
  const kind = kindOf(tree, node);
  if (kind === "implicit_parameter") return true;
  if (kind !== "identifier") return false;
  const parent = kindOf(tree, tree.parents[node] ?? NONE);
  if (NAMING.has(parent)) return true;
  const field3 = tree.fieldNames[tree.fields[node] ?? 0];
  return DECLARING.has(parent) && (field3 === "name" || field3 === "left");
}

// src/scan/static/language/csharp/lower/targets.ts
var DEEPEST2 = 20;
function target(lowering, node, depth = 0) {
  const { tree } = lowering;
  if (node === NONE || depth > DEEPEST2) return null;
  switch (kindOf(tree, node)) {
    case "identifier":
      return variableOrPart(lowering, node);
    case "discard":
      return null;
    case "declaration_expression":
      return target(lowering, childBy(tree, node, "name"), depth + 1);
    case "tuple_expression":
      return listTarget(
        lowering,
        childrenOf(tree, node).map((argument5) => valueChild(lowering, argument5)),
        depth
      );
    case "tuple_pattern":
    case "parenthesized_variable_designation":
      return listTarget(lowering, childrenOf(tree, node), depth);
    case "parenthesized_expression":
    case "prefix_unary_expression":
    case "postfix_unary_expression":
    case "ref_expression":
      return target(lowering, firstOf(tree, node), depth + 1);
    default:
      return place(expression(lowering, node));
  }
}
function variableOrPart(lowering, node) {
  const name = nameAt(lowering, node);
  if (name.name === "_") return null;
  if (!isPartOfObject(lowering, name.name)) return name;
  return { ...name, kind: "member", object: { ...name, name: "this" } };
}
function place(value) {
  return value.kind === "name" || value.kind === "member" || value.kind === "index" ? value : null;
}
function listTarget(lowering, nodes, depth) {
  return { kind: "list-target", items: nodes.map((node) => target(lowering, node, depth + 1)), rest: null };
}

// src/scan/static/language/csharp/lower/calls.ts
function argumentsAt(lowering, list4) {
  if (list4 === NONE) return [];
  return childrenOf(lowering.tree, list4).map((node) => argument(lowering, node));
}
function argument(lowering, node) {
  const { tree } = lowering;
  const name = childBy(tree, node, "name");
  const head = tree.text.slice(tree.starts[node], (tree.starts[node] ?? 0) + 200);
  const mark2 = /^(?:@?[\w]+\s*:\s*)?(out|ref)\b/.exec(head)?.[1];
  const value = mark2 === void 0 ? loneValue(lowering, node) : referenced(lowering, node, mark2 === "out");
  return { value, name: name === NONE ? null : identifier(textOf(tree, name)), spread: false };
}
function referenced(lowering, node, isOut) {
  const { tree } = lowering;
  const inner6 = valueChild(lowering, node);
  const value = loneValue(lowering, node);
  const span = spanOf(lowering, node);
  if (isOut && inner6 !== NONE && !isReadBeside(lowering, node, inner6)) {
    const into = target(lowering, inner6);
    const type = kindOf(tree, inner6) === "declaration_expression" ? typeAt(lowering, childBy(tree, inner6, "type")) : null;
    if (into?.kind === "name") hoist(lowering, { kind: "assign", target: into, type, value: null, ...span });
  }
  return { kind: "wrapped", form: "other", type: null, value, ...span };
}
var MOST_ARGUMENTS = 30;
function isReadBeside({ tree }, argumentNode, variable6) {
  if (kindOf(tree, variable6) !== "identifier") return false;
  const name = textOf(tree, variable6);
  let other = firstOf(tree, tree.parents[argumentNode] ?? NONE);
  for (let seen = 0; other !== NONE && seen < MOST_ARGUMENTS; seen++) {
    const value = firstOf(tree, other);
    if (other !== argumentNode && value !== NONE && textOf(tree, value) === name) return true;
    other = nextOf(tree, other);
  }
  return false;
}
function invocation(lowering, node) {
  const { tree } = lowering;
  const called4 = childBy(tree, node, "function");
  const list4 = childBy(tree, node, "arguments");
  if (kindOf(tree, called4) === "identifier" && textOf(tree, called4) === "nameof") {
    const named3 = dottedName(textOf(tree, list4).slice(1, -1));
    return constant(lowering, node, named3.slice(named3.lastIndexOf(".") + 1));
  }
  const callee = expression(lowering, called4);
  return { kind: "call", callee, args: argumentsAt(lowering, list4), form: "call", ...spanOf(lowering, node) };
}
function objectCreation(lowering, node) {
  const { tree } = lowering;
  const type = dottedName(textOf(tree, childBy(tree, node, "type")));
  return made(lowering, node, type, childBy(tree, node, "arguments"), childBy(tree, node, "initializer"));
}
function implicitCreation(lowering, node) {
  const { tree } = lowering;
  const child = (kind) => childrenOf(tree, node).find((at) => kindOf(tree, at) === kind) ?? NONE;
  const type = expectedType(lowering, node);
  return made(lowering, node, type, child("argument_list"), child("initializer_expression"));
}
function made(lowering, node, type, list4, braces) {
  const span = spanOf(lowering, node);
  const args = argumentsAt(lowering, list4);
  const callee = type === null ? { kind: "opaque", inside: [], ...span } : nameExpression(lowering, node, type);
  const call5 = { kind: "call", callee, args, form: "new", ...span };
  if (braces === NONE) return call5;
  const { entries: entries3, isCollection } = initialEntries(lowering, braces);
  const object = isCollection && args.length === 0 ? [] : [{ key: null, value: call5, ...span }];
  return { kind: "record", type, entries: [...object, ...entries3], ...span };
}
function expectedType({ tree }, node) {
  let at = tree.parents[node] ?? NONE;
  if (at !== NONE && kindOf(tree, at) === "arrow_expression_clause") at = tree.parents[at] ?? NONE;
  if (at !== NONE && kindOf(tree, at) === "variable_declarator") at = tree.parents[at] ?? NONE;
  if (at !== NONE && kindOf(tree, at) === "return_statement") {
    const body = tree.parents[at] ?? NONE;
    at = body === NONE ? NONE : tree.parents[body] ?? NONE;
  }
  if (at === NONE) return null;
  const type = ["type", "returns"].map((field3) => childBy(tree, at, field3)).find((child) => child !== NONE);
  if (type === void 0 || kindOf(tree, type) === "implicit_type") return null;
  return dottedName(textOf(tree, type)).replace(/\?$/, "");
}
function initialEntries(lowering, braces) {
  const { tree } = lowering;
  const children = childrenOf(tree, braces);
  const isCollection = children.every((child) => !isPartOf(lowering, child));
  const isPlain = children.every(
    (child) => !["initializer_expression", "assignment_expression"].includes(kindOf(tree, child))
  );
  if (!isCollection || !isPlain) return { entries: children.map((child) => entry(lowering, child)), isCollection };
  const entries3 = children.map((child, place3) => {
    return { key: constant(lowering, child, place3), value: expression(lowering, child), ...spanOf(lowering, child) };
  });
  return { entries: entries3, isCollection };
}
function isPartOf({ tree }, node) {
  if (kindOf(tree, node) !== "assignment_expression") return false;
  return kindOf(tree, childBy(tree, node, "left")) !== "element_binding_expression";
}
function initialiser(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const kinds = children.map((child) => kindOf(tree, child));
  if (!kinds.includes("assignment_expression") && !kinds.includes("initializer_expression")) {
    return listOf(lowering, node, children);
  }
  return {
    kind: "record",
    type: null,
    entries: children.map((child) => entry(lowering, child)),
    ...spanOf(lowering, node)
  };
}
function entry(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) === "initializer_expression") {
    const [key, value2] = childrenOf(tree, node);
    if (key === void 0 || value2 === void 0) return { key: null, value: expression(lowering, node), ...span };
    return { key: expression(lowering, key), value: expression(lowering, value2), ...span };
  }
  if (kindOf(tree, node) !== "assignment_expression") return { key: null, value: expression(lowering, node), ...span };
  const left3 = childBy(tree, node, "left");
  const value = expression(lowering, childBy(tree, node, "right"));
  if (kindOf(tree, left3) === "element_binding_expression") {
    return { key: argumentsAt(lowering, left3)[0]?.value ?? constant(lowering, left3, ""), value, ...span };
  }
  return { key: constant(lowering, left3, identifier(textOf(tree, left3))), value, ...span };
}
function listOf(lowering, node, values2) {
  const items = values2.map((value) => ({ value: expression(lowering, value), name: null, spread: false }));
  return { kind: "list", items, ...spanOf(lowering, node) };
}
function anonymousObject(lowering, node) {
  const { tree } = lowering;
  const entries3 = [];
  const children = childrenOf(tree, node);
  for (let at = 0; at < children.length; at++) {
    const child = children[at] ?? NONE;
    const next = children[at + 1] ?? NONE;
    const gap = next === NONE ? "" : tree.text.slice(tree.ends[child], tree.starts[next]);
    const isNamed = kindOf(tree, child) === "identifier" && /^\s*=/.test(gap);
    const named3 = textOf(tree, child).slice(-200);
    const key = constant(lowering, child, identifier(/[@\w]+$/.exec(named3)?.[0] ?? named3));
    const value = expression(lowering, isNamed ? next : child);
    entries3.push({ key, value, start: tree.starts[child] ?? 0, end: value.end });
    if (isNamed) at++;
  }
  return { kind: "record", type: null, entries: entries3, ...spanOf(lowering, node) };
}
function arrayCreation(lowering, node) {
  const { tree } = lowering;
  const braces = childrenOf(tree, node).find((child) => kindOf(tree, child) === "initializer_expression");
  if (braces !== void 0) return listOf(lowering, braces, childrenOf(tree, braces));
  const type = childBy(tree, node, "type");
  const ranks = type === NONE ? [] : childrenOf(tree, type).filter((at) => kindOf(tree, at) === "array_rank_specifier");
  const sizes = ranks.flatMap((rank2) => opaque(lowering, rank2).inside);
  const span = spanOf(lowering, node);
  return sizes.some((size) => size.kind !== "constant" && size.kind !== "name") ? { kind: "opaque", inside: sizes, ...span } : { kind: "list", items: [], ...span };
}
function collection(lowering, node) {
  const { tree } = lowering;
  const items = childrenOf(tree, node).map((child) => {
    const inner6 = valueChild(lowering, child);
    const isSpread = inner6 !== NONE && kindOf(tree, inner6) === "range_expression" && textOf(tree, inner6).startsWith("..");
    return { value: loneValue(lowering, isSpread ? inner6 : child), name: null, spread: isSpread };
  });
  return { kind: "list", items, ...spanOf(lowering, node) };
}

// src/scan/static/language/csharp/lower/functions.ts
function addFunction(lowering, node, facts, body) {
  const index2 = reserveFunction(lowering, node);
  const statements3 = () => withHoisted(lowering, body);
  const made4 = facts.class === null ? statements3() : inMember(lowering, facts.scope ?? node, statements3);
  const { name, static: isStatic2, parameters: parameters3, annotations: annotations2, returns } = facts;
  const own3 = { name, class: facts.class, static: isStatic2, parameters: parameters3, annotations: annotations2, returns };
  lowering.functions[index2] = { ...spanOf(lowering, node), ...own3, body: made4 };
  return index2;
}
function bodyOf(lowering, body, gives) {
  const { tree } = lowering;
  if (body === NONE) return [];
  if (kindOf(tree, body) === "block") return statement(lowering, body);
  const isArrow = kindOf(tree, body) === "arrow_expression_clause";
  const inner6 = isArrow ? valueChild(lowering, body) : body;
  if (inner6 !== NONE && kindOf(tree, inner6) === "throw_expression") {
    return [{ kind: "throw", value: loneValue(lowering, inner6), ...spanOf(lowering, inner6) }];
  }
  const value = isArrow ? loneValue(lowering, body) : expression(lowering, body);
  if (gives) return [{ kind: "return", value, start: value.start, end: value.end }];
  if (value.kind !== "assignment") return [evaluate(value)];
  const { target: target6, value: inside, start, end } = value;
  return [{ kind: "assign", target: target6, type: null, value: inside, start, end }];
}
function parametersOf(lowering, list4) {
  const { tree } = lowering;
  if (list4 === NONE) return [];
  if (kindOf(tree, list4) === "implicit_parameter") return [bareParameter(lowering, list4)];
  const parameters3 = [];
  for (const child of childrenOf(tree, list4)) {
    if (kindOf(tree, child) === "parameter") parameters3.push(parameter(lowering, child));
  }
  const rest2 = restParameter(lowering, list4);
  return rest2 === null ? parameters3 : [...parameters3, rest2];
}
function parameter(lowering, node) {
  const { tree } = lowering;
  const name = childBy(tree, node, "name");
  const otherwise = valueChild(lowering, node);
  return {
    ...bareParameter(lowering, name === NONE ? node : name),
    type: typeAt(lowering, childBy(tree, node, "type")),
    annotations: annotationsOf(lowering, node),
    otherwise: otherwise === NONE ? null : expression(lowering, otherwise),
    ...spanOf(lowering, node)
  };
}
function bareParameter(lowering, node) {
  return {
    target: nameAt(lowering, node),
    type: null,
    annotations: [],
    otherwise: null,
    rest: "no",
    ...spanOf(lowering, node)
  };
}
function restParameter(lowering, list4) {
  const { tree } = lowering;
  const name = childBy(tree, list4, "name");
  if (name === NONE) return null;
  const type = typeAt(lowering, childBy(tree, list4, "type"));
  return { ...bareParameter(lowering, name), type: type?.args[0] ?? null, rest: "list" };
}
function annotationsOf(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "attribute_list").flatMap((list4) => {
    const [first = NONE, ...rest2] = childrenOf(tree, list4);
    if (first === NONE || kindOf(tree, first) !== "attribute_target_specifier") {
      return childrenOf(tree, list4).map((attribute2) => annotation(lowering, attribute2));
    }
    return textOf(tree, first).startsWith("return") ? [] : rest2.map((attribute2) => annotation(lowering, attribute2));
  });
}
function annotation(lowering, node) {
  const { tree } = lowering;
  const name = dottedName(textOf(tree, childBy(tree, node, "name")));
  const list4 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "attribute_argument_list") ?? NONE;
  const callee = nameExpression(lowering, node, name.replace(/(?<=\w)Attribute$/, ""));
  const args = argumentsAt(lowering, list4).map(
    ({ value, ...rest2 }) => value.kind === "assignment" && value.target.kind === "name" ? { ...rest2, value: value.value, name: value.target.name } : { ...rest2, value }
  );
  return { callee, args, ...spanOf(lowering, node) };
}
function lambda(lowering, node) {
  const { tree } = lowering;
  const written = childBy(tree, node, "body");
  const block5 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "block") ?? NONE;
  const facts = {
    name: "",
    class: null,
    static: false,
    parameters: parametersOf(lowering, childBy(tree, node, "parameters")),
    annotations: annotationsOf(lowering, node),
    returns: null
  };
  const index2 = addFunction(lowering, node, facts, () => bodyOf(lowering, written === NONE ? block5 : written, true));
  return { kind: "lambda", index: index2, ...spanOf(lowering, node) };
}
function localFunction(lowering, node) {
  const { tree } = lowering;
  const name = identifier(textOf(tree, childBy(tree, node, "name")));
  const type = childBy(tree, node, "type");
  const index2 = addFunction(
    lowering,
    node,
    {
      name,
      class: null,
      static: false,
      parameters: parametersOf(lowering, childBy(tree, node, "parameters")),
      annotations: annotationsOf(lowering, node),
      returns: typeAt(lowering, type)
    },
    () => bodyOf(lowering, childBy(tree, node, "body"), !isVoid(lowering, type))
  );
  return [{ kind: "declare", name, what: { function: index2 }, ...spanOf(lowering, node) }];
}
function isVoid({ tree }, type) {
  return type === NONE || textOf(tree, type) === "void";
}
function hasModifier({ tree }, node, modifier2) {
  for (let at = firstOf(tree, node); at !== NONE; at = tree.nexts[at] ?? NONE) {
    if (kindOf(tree, at) === "modifier" && textOf(tree, at) === modifier2) return true;
  }
  return false;
}

// src/scan/static/language/csharp/lower/operators.ts
var LOGICAL = { "&&": "and", "||": "or", "??": "else" };
function operatorOf({ tree }, node) {
  const operator = childBy(tree, node, "operator");
  return operator === NONE ? "" : textOf(tree, operator);
}
function chain(lowering, node, operator) {
  const { tree } = lowering;
  const [deep, flat] = operator === "??" ? ["right", "left"] : ["left", "right"];
  const parts = [];
  let at = node;
  while (kindOf(tree, at) === "binary_expression" && operatorOf(lowering, at) === operator) {
    parts.push(childBy(tree, at, flat));
    at = childBy(tree, at, deep);
  }
  parts.push(at);
  return operator === "??" ? parts : parts.reverse();
}
function binaryExpression(lowering, node) {
  const operator = operatorOf(lowering, node);
  const parts = chain(lowering, node, operator);
  if (operator === "+") return sum(lowering, node, parts);
  const operands3 = parts.map((part4) => expression(lowering, part4));
  const logical2 = LOGICAL[operator];
  if (logical2 !== void 0) return balanced(logical2, operands3, 0, operands3.length);
  return operands3.reduce((left3, right) => ({
    kind: "binary",
    operator,
    left: left3,
    right,
    start: left3.start,
    end: right.end
  }));
}
function balanced(operator, operands3, from, to) {
  const [only] = operands3.slice(from, from + 1);
  if (to - from === 1 && only !== void 0) return only;
  const middle = from + to >> 1;
  const left3 = balanced(operator, operands3, from, middle);
  const right = balanced(operator, operands3, middle, to);
  return { kind: "logical", operator, left: left3, right, start: left3.start, end: right.end };
}
function unaryExpression(lowering, node) {
  const span = spanOf(lowering, node);
  const text2 = lowering.tree.text.slice(span.start, Math.min(span.end, span.start + 2));
  const tail = lowering.tree.text.slice(Math.max(span.start, span.end - 2), span.end);
  const isPostfix = kindOf(lowering.tree, node) === "postfix_unary_expression";
  const step3 = isPostfix ? tail : text2;
  if (step3 === "++" || step3 === "--") return stepped(lowering, node, step3 === "++" ? "+" : "-");
  const operand = loneValue(lowering, node);
  const operator = text2[0] ?? "";
  if (isPostfix || operator === "&" || operator === "*") {
    return { kind: "wrapped", form: "other", type: null, value: operand, ...span };
  }
  if (operator === "^") return { kind: "opaque", inside: [operand], ...span };
  return { kind: "unary", operator, operand, ...span };
}
function stepped(lowering, node, operator) {
  const span = spanOf(lowering, node);
  const operand = firstOf(lowering.tree, node);
  const into = target(lowering, operand);
  if (into === null) return opaque(lowering, node);
  const right = constant(lowering, node, 1);
  const left3 = expression(lowering, operand);
  return { kind: "assignment", target: into, value: { kind: "binary", operator, left: left3, right, ...span }, ...span };
}
function assigned(lowering, node) {
  const { tree } = lowering;
  const left3 = childBy(tree, node, "left");
  const right = childBy(tree, node, "right");
  const operator = operatorOf(lowering, node).slice(0, -1);
  const into = target(lowering, left3);
  if (operator === "") return { into, value: expression(lowering, right) };
  if (operator === "+") return { into, value: sum(lowering, node, [left3, right]) };
  const sides = { left: expression(lowering, left3), right: expression(lowering, right), ...spanOf(lowering, node) };
  if (operator === "??") return { into, value: { kind: "logical", operator: "else", ...sides } };
  return { into, value: { kind: "binary", operator, ...sides } };
}
function assignmentExpression(lowering, node) {
  const { into, value } = assigned(lowering, node);
  if (into !== null) return { kind: "assignment", target: into, value, ...spanOf(lowering, node) };
  const left3 = childBy(lowering.tree, node, "left");
  const isDiscard = ["identifier", "discard"].includes(kindOf(lowering.tree, left3));
  return isDiscard ? value : { kind: "opaque", inside: [expression(lowering, left3), value], ...spanOf(lowering, node) };
}
function conditionalExpression(lowering, node) {
  const { tree } = lowering;
  const part4 = (field3) => expression(lowering, childBy(tree, node, field3));
  return {
    kind: "choice",
    test: part4("condition"),
    then: part4("consequence"),
    otherwise: part4("alternative"),
    ...spanOf(lowering, node)
  };
}
function castExpression(lowering, node) {
  const { tree } = lowering;
  const type = typeAt(lowering, childBy(tree, node, "type"));
  const value = expression(lowering, childBy(tree, node, "value"));
  return { kind: "wrapped", form: "cast", type, value, ...spanOf(lowering, node) };
}
function asExpression(lowering, node) {
  const { tree } = lowering;
  const type = typeAt(lowering, childBy(tree, node, "right"));
  const value = expression(lowering, childBy(tree, node, "left"));
  return { kind: "wrapped", form: "cast", type, value, ...spanOf(lowering, node) };
}
function withExpression(lowering, node) {
  const { tree } = lowering;
  const [first = NONE, ...rest2] = childrenOf(tree, node);
  const isOwn = first === NONE || kindOf(tree, first) === "with_initializer";
  const span = spanOf(lowering, node);
  const base = isOwn ? { kind: "name", name: "this", ...span } : expression(lowering, first);
  const entries3 = (isOwn ? [first, ...rest2] : rest2).filter((child) => child !== NONE).map((child) => ({
    key: constant(lowering, firstOf(tree, child), textOf(tree, firstOf(tree, child))),
    value: loneValue(lowering, child),
    ...spanOf(lowering, child)
  }));
  return { kind: "record", type: null, entries: [{ key: null, value: base, ...span }, ...entries3], ...span };
}

// src/scan/static/language/csharp/lower/patterns.ts
var DEEPEST3 = 60;
function subjectOf(value) {
  const { start, end } = value;
  if (value.kind === "constant" || isPath(value)) return () => value;
  const keeper = { kind: "name", name: `<${start}>`, start, end };
  let asked = false;
  return () => {
    if (asked) return keeper;
    asked = true;
    return { kind: "assignment", target: keeper, value, start, end };
  };
}
function isPath(value) {
  let at = value;
  while (at.kind === "member") at = at.object;
  return at.kind === "name";
}
function isPattern(lowering, node) {
  const { tree } = lowering;
  const subject = subjectOf(expression(lowering, childBy(tree, node, "expression")));
  return patternTest(lowering, childBy(tree, node, "pattern"), subject, { names: "types" });
}
function isType(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, "left"));
  return typeTest(lowering, node, value, childBy(tree, node, "right"));
}
function patternTest(lowering, node, subject, reading, depth = 0) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (node === NONE || depth > DEEPEST3) return { kind: "opaque", inside: [subject()], ...span };
  const inner6 = (child) => patternTest(lowering, child, subject, reading, depth + 1);
  switch (kindOf(tree, node)) {
    case "constant_pattern":
      return constantTest(lowering, firstOf(tree, node), node, subject, reading, depth);
    case "parenthesized_pattern":
      return inner6(firstOf(tree, node));
    case "type_pattern":
      return typeTest(lowering, node, subject(), childBy(tree, node, "type"));
    case "declaration_pattern":
    case "var_pattern":
      return declarationTest(lowering, node, subject);
    case "relational_pattern": {
      const operator = /^[<>]=?/.exec(textOf(tree, node).slice(0, 2))?.[0] ?? "==";
      return { kind: "binary", operator, left: subject(), right: loneValue(lowering, node), ...span };
    }
    case "negated_pattern":
      return negated(inner6(firstOf(tree, node)), span);
    case "and_pattern":
    case "or_pattern":
      return both(
        kindOf(tree, node) === "and_pattern" ? "and" : "or",
        inner6(childBy(tree, node, "left")),
        inner6(childBy(tree, node, "right"))
      );
    case "recursive_pattern":
      return recursiveTest(lowering, node, subject, depth);
    case "list_pattern":
      return listTest(lowering, node, subject, reading, depth);
    case "discard":
      return both("or", subject(), constant(lowering, node, true));
    default:
      return { kind: "opaque", inside: [subject(), expression(lowering, node)], ...span };
  }
}
function negated(test, span) {
  if (test.kind === "binary" && test.operator === "==") return { ...test, operator: "!=", ...span };
  return { kind: "unary", operator: "!", operand: test, ...span };
}
function both(operator, left3, right) {
  return { kind: "logical", operator, left: left3, right, start: left3.start, end: Math.max(left3.end, right.end) };
}
function typeTest(lowering, node, value, typeNode) {
  const type = typeAt(lowering, typeNode);
  if (type === null) return both("or", value, constant(lowering, node, true));
  return { kind: "type-test", value, type, ...spanOf(lowering, node) };
}
function put(into, value) {
  return { kind: "assignment", target: into, value, start: value.start, end: value.end };
}
function declarationTest(lowering, node, subject) {
  const { tree } = lowering;
  const name = childBy(tree, node, "name");
  const type = typeAt(lowering, childBy(tree, node, "type"));
  const span = spanOf(lowering, node);
  const value = subject();
  const cast5 = type === null ? value : { kind: "wrapped", form: "cast", type, value, ...span };
  const kept = name === NONE ? value : put(nameAt(lowering, name), cast5);
  if (type === null) return both("or", kept, constant(lowering, node, true));
  return { kind: "type-test", value: kept, type, ...span };
}
function constantTest(lowering, value, node, subject, reading, depth) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const kind = value === NONE ? "" : kindOf(tree, value);
  if (kind === "generic_name" || kind === "identifier" && reading.names === "types") {
    return typeTest(lowering, node, subject(), value);
  }
  if (kind === "tuple_expression") return placesTest(lowering, childrenOf(tree, value), subject, depth, node);
  if (kind === "invocation_expression") {
    const name = dottedName(textOf(tree, childBy(tree, value, "function")));
    const list4 = childBy(tree, value, "arguments");
    const test = { kind: "type-test", value: subject(), type: { name, args: [] }, ...span };
    return both("and", test, placesTest(lowering, childrenOf(tree, list4), subject, depth, node));
  }
  return { kind: "binary", operator: "==", left: subject(), right: loneValue(lowering, node), ...span };
}
function placesTest(lowering, places, subject, depth, node) {
  const { tree } = lowering;
  const tests = places.map((place3, at) => {
    const object = subject();
    const key = constant(lowering, place3, at);
    const part4 = subjectOf({ kind: "index", object, key, ...spanOf(lowering, place3) });
    const inner6 = firstOf(tree, place3);
    if (inner6 === NONE || textOf(tree, inner6) === "_") return both("or", part4(), constant(lowering, place3, true));
    if (kindOf(tree, inner6) === "declaration_expression") return declarationTest(lowering, inner6, part4);
    return constantTest(lowering, inner6, place3, part4, { names: "constants" }, depth + 1);
  });
  return all(lowering, node, tests, subject);
}
function recursiveTest(lowering, node, subject, depth) {
  const { tree } = lowering;
  const tests = [];
  let places = 0;
  tests.push(...headTest(lowering, node, subject));
  for (const clause of childrenOf(tree, node)) {
    if (!kindOf(tree, clause).endsWith("_pattern_clause")) continue;
    for (const sub of childrenOf(tree, clause)) {
      const [first = NONE, second = NONE] = childrenOf(tree, sub);
      const object = subject();
      const span = spanOf(lowering, sub);
      const part4 = second === NONE ? { kind: "index", object, key: constant(lowering, sub, places++), ...span } : path(object, dottedName(textOf(tree, first)), span);
      const pattern2 = second === NONE ? first : second;
      tests.push(patternTest(lowering, pattern2, subjectOf(part4), { names: "constants" }, depth + 1));
    }
  }
  return all(lowering, node, tests, subject);
}
function path(object, dotted6, span) {
  return dotted6.split(".").slice(0, 20).reduce((at, name) => ({ kind: "member", object: at, name, ...span }), object);
}
function headTest(lowering, node, subject) {
  const { tree } = lowering;
  const type = childBy(tree, node, "type");
  const name = childBy(tree, node, "name");
  if (type !== NONE) return [declarationTest(lowering, node, subject)];
  const value = subject();
  const left3 = name === NONE ? value : put(nameAt(lowering, name), value);
  const right = constant(lowering, node, void 0);
  return [{ kind: "binary", operator: "!=", left: left3, right, ...spanOf(lowering, node) }];
}
function listTest(lowering, node, subject, reading, depth) {
  const tests = childrenOf(lowering.tree, node).map((child) => {
    const span = spanOf(lowering, child);
    const key = { kind: "opaque", inside: [], ...span };
    const part4 = subjectOf({ kind: "index", object: subject(), key, ...span });
    return patternTest(lowering, child, part4, reading, depth + 1);
  });
  return all(lowering, node, tests, subject);
}
function all(lowering, node, tests, subject) {
  const [first, ...rest2] = tests;
  if (first === void 0) return both("or", subject(), constant(lowering, node, true));
  return rest2.reduce((left3, right) => both("and", left3, right), first);
}

// src/scan/static/language/csharp/lower/query.ts
function queryExpression(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  let gathered = null;
  let result = null;
  for (const clause of childrenOf(tree, node)) {
    const kind = kindOf(tree, clause);
    if (kind === "from_clause" && gathered === null) {
      const over = loneValue(lowering, clause);
      gathered = { target: nameAt(lowering, childBy(tree, clause, "name")), over, steps: [] };
    } else if (kind === "identifier" && result !== null) {
      gathered = { target: nameAt(lowering, clause), over: result, steps: [] };
    } else if (gathered !== null && (kind === "select_clause" || kind === "group_clause")) {
      result = comprehension(lowering, clause, gathered);
    } else if (gathered !== null) {
      gathered.steps.push(...step(lowering, clause, kind));
    }
  }
  return result ?? { kind: "opaque", inside: gathered === null ? [] : [gathered.over, ...gathered.steps], ...span };
}
function comprehension(lowering, clause, { target: target6, over, steps }) {
  const { tree } = lowering;
  const children = childrenOf(tree, clause);
  const isGroup = kindOf(tree, clause) === "group_clause";
  const value = isGroup ? expression(lowering, children[0] ?? NONE) : loneValue(lowering, clause);
  const by = isGroup ? opaqueOf(lowering, clause, children.slice(1)) : [];
  return {
    kind: "comprehension",
    target: target6,
    over,
    tests: [...steps, ...by],
    key: null,
    value,
    ...spanOf(lowering, clause)
  };
}
function step(lowering, clause, kind) {
  const { tree } = lowering;
  const [first = NONE, second = NONE, ...rest2] = childrenOf(tree, clause);
  if (kind === "where_clause") return [loneValue(lowering, clause)];
  if (kind === "from_clause") {
    const name = childBy(tree, clause, "name");
    return name === NONE ? [] : [elementOf(lowering, name, loneValue(lowering, clause))];
  }
  if (kind === "let_clause" && first !== NONE) {
    const value = second === NONE ? loneValueOrNull(lowering, clause) : expression(lowering, second);
    return value === null ? [] : [{ kind: "assignment", target: nameAt(lowering, first), value, ...spanOf(lowering, clause) }];
  }
  if (kind === "join_clause" && second !== NONE) {
    return [elementOf(lowering, first, expression(lowering, second)), ...opaqueOf(lowering, clause, rest2)];
  }
  return opaqueOf(lowering, clause, childrenOf(tree, clause));
}
function elementOf(lowering, name, over) {
  const span = spanOf(lowering, name);
  const key = { kind: "opaque", inside: [], ...span };
  const value = { kind: "index", object: over, key, ...span };
  return { kind: "assignment", target: nameAt(lowering, name), value, ...span };
}
function opaqueOf(lowering, clause, nodes) {
  const inside = nodes.map((node) => expression(lowering, node));
  return inside.length === 0 ? [] : [{ kind: "opaque", inside, ...spanOf(lowering, clause) }];
}

// src/scan/static/language/csharp/lower/switches.ts
var MOST_ARMS = 150;
function switchExpression(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const children = childrenOf(tree, node);
  const arms = children.filter((child) => kindOf(tree, child) === "switch_expression_arm");
  const value = children.find((child) => !arms.includes(child) || arms.length === 0);
  const subject = subjectOf(
    value === void 0 ? { kind: "name", name: "this", ...span } : expression(lowering, value)
  );
  const followed = arms.slice(0, MOST_ARMS);
  const tests = followed.map((arm) => armTest(lowering, arm, subject));
  const rest2 = arms.slice(MOST_ARMS).map((arm) => armOf(lowering, arm).value);
  const none3 = { kind: "opaque", inside: rest2, ...span };
  return tests.reduceRight((otherwise, { test, then }) => {
    if (test === null) return then;
    return { kind: "choice", test, then, otherwise, ...span };
  }, none3);
}
function armTest(lowering, node, subject) {
  const test = caseTest(lowering, node, subject);
  return { test, then: armOf(lowering, node).value };
}
function armOf(lowering, node) {
  const [pattern2 = NONE, second = NONE] = childrenOf(lowering.tree, node);
  const when = second !== NONE && kindOf(lowering.tree, second) === "when_clause" ? second : NONE;
  const parts = childrenOf(lowering.tree, node).length - (when === NONE ? 0 : 1);
  const span = spanOf(lowering, node);
  const value = parts > 1 ? loneValue(lowering, node) : { kind: "name", name: "this", ...span };
  return { pattern: pattern2, when, value };
}
function caseTest(lowering, node, subject) {
  const { tree } = lowering;
  const [pattern2 = NONE, second = NONE] = childrenOf(tree, node);
  const when = second !== NONE && kindOf(tree, second) === "when_clause" ? loneValue(lowering, second) : null;
  if (pattern2 === NONE || kindOf(tree, pattern2) === "discard") return when;
  const test = patternTest(lowering, pattern2, subject, { names: "constants" });
  return when === null ? test : both("and", test, when);
}
function switchStatement(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const sections = childrenOf(tree, childBy(tree, node, "body")).filter(
    (child) => kindOf(tree, child) === "switch_section"
  );
  const asked = switchValue(lowering, node);
  const constants3 = sections.map((section) => constantsOf(lowering, section));
  if (constants3.every((values2) => values2 !== null)) {
    const cases2 = sections.map((section, at) => caseOf(lowering, section, constants3[at] ?? []));
    return [{ kind: "switch", subject: asked, cases: cases2, ...span }];
  }
  const keeper = { kind: "name", name: `<${span.start}>`, start: asked.start, end: asked.end };
  const subject = subjectOf(asked.kind === "name" ? asked : keeper);
  const cases = sections.map((section) => {
    const test = isDefault(lowering, section) ? null : caseTest(lowering, section, subject);
    return caseOf(lowering, section, test === null ? [] : [test]);
  });
  const asking = { kind: "switch", subject: null, cases, ...span };
  if (asked.kind === "name") return [asking];
  return [{ kind: "assign", target: keeper, type: null, value: asked, ...span }, asking];
}
function switchValue(lowering, node) {
  return expression(lowering, childBy(lowering.tree, node, "value"));
}
function constantsOf(lowering, section) {
  const { tree } = lowering;
  if (isDefault(lowering, section)) return [];
  const [pattern2 = NONE, second = NONE] = childrenOf(tree, section);
  if (second !== NONE && kindOf(tree, second) === "when_clause") return null;
  const values2 = [];
  const open = [pattern2];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    if (kindOf(tree, at) === "or_pattern") {
      open.push(childBy(tree, at, "right"), childBy(tree, at, "left"));
    } else if (kindOf(tree, at) === "constant_pattern" && !isTaken(lowering, at)) {
      values2.push(loneValue(lowering, at));
    } else {
      return null;
    }
  }
  return values2;
}
function isTaken({ tree }, pattern2) {
  const value = firstOf(tree, pattern2);
  return value === NONE || ["tuple_expression", "invocation_expression", "generic_name"].includes(kindOf(tree, value));
}
function isDefault({ tree }, section) {
  const start = tree.starts[section] ?? 0;
  return /^default\s*:/.test(tree.text.slice(start, start + 40));
}
function caseOf(lowering, section, values2) {
  const { tree } = lowering;
  const children = childrenOf(tree, section);
  const statements3 = isDefault(lowering, section) ? children : children.slice(1).filter((child) => kindOf(tree, child) !== "when_clause");
  const body = statements3.flatMap((child) => [...statement(lowering, child)]);
  return { values: values2, body, continues: statements3.length === 0 };
}

// src/scan/static/language/csharp/lower/expressions.ts
var EXPRESSIONS = {
  identifier: nameAt,
  this: own("this"),
  base: own("super"),
  discard: nameAt,
  generic_name: genericName,
  predefined_type: dotted,
  qualified_name: dotted,
  alias_qualified_name: dotted,
  member_access_expression: memberAccess,
  conditional_access_expression: conditionalAccess,
  element_access_expression: elementAccess,
  element_binding_expression: collection,
  invocation_expression: invocation,
  object_creation_expression: objectCreation,
  implicit_object_creation_expression: implicitCreation,
  anonymous_object_creation_expression: anonymousObject,
  array_creation_expression: arrayCreation,
  implicit_array_creation_expression: arrayCreation,
  stackalloc_expression: arrayCreation,
  implicit_stackalloc_expression: arrayCreation,
  initializer_expression: initialiser,
  tuple_expression: tuple,
  parenthesized_expression: loneValue,
  checked_expression: loneValue,
  ref_expression: loneValue,
  declaration_expression: declared2,
  binary_expression: binaryExpression,
  prefix_unary_expression: unaryExpression,
  postfix_unary_expression: unaryExpression,
  assignment_expression: assignmentExpression,
  conditional_expression: conditionalExpression,
  cast_expression: castExpression,
  as_expression: asExpression,
  is_expression: isType,
  is_pattern_expression: isPattern,
  switch_expression: switchExpression,
  with_expression: withExpression,
  await_expression: awaited,
  throw_expression: thrown,
  lambda_expression: lambda,
  anonymous_method_expression: lambda,
  query_expression: queryExpression,
  typeof_expression: typeOf,
  default_expression: (lowering, node) => constant(lowering, node, void 0),
  sizeof_expression: (lowering, node) => ({ kind: "opaque", inside: [], ...spanOf(lowering, node) }),
  range_expression: opaque,
  string_literal: stringLiteral,
  verbatim_string_literal: verbatimLiteral,
  raw_string_literal: rawLiteral,
  interpolated_string_expression: interpolated,
  character_literal: characterLiteral,
  integer_literal: integerLiteral,
  real_literal: realLiteral,
  boolean_literal: (lowering, node) => constant(lowering, node, textOf(lowering.tree, node) === "true"),
  null_literal: (lowering, node) => constant(lowering, node, void 0)
};
function own(name) {
  return (lowering, node) => ({ kind: "name", name, ...spanOf(lowering, node) });
}
function dotted(lowering, node) {
  return nameExpression(lowering, node, dottedName(textOf(lowering.tree, node)));
}
function memberAccess(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "expression"));
  return { kind: "member", object, name: partName(lowering, childBy(tree, node, "name")), ...spanOf(lowering, node) };
}
function partName({ tree }, node) {
  const text2 = node === NONE ? "" : textOf(tree, node);
  const end = text2.indexOf("<");
  return identifier(end === -1 ? text2 : text2.slice(0, end).trim());
}
function conditionalAccess(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "condition"));
  const span = spanOf(lowering, node);
  const bound3 = childrenOf(tree, node).at(-1) ?? NONE;
  const kind = bound3 === NONE ? "" : kindOf(tree, bound3);
  if (kind === "member_binding_expression") {
    return { kind: "member", object, name: partName(lowering, childBy(tree, bound3, "name")), ...span };
  }
  if (kind === "element_binding_expression") return { kind: "index", object, key: keyAt(lowering, bound3), ...span };
  return { kind: "opaque", inside: [object, expression(lowering, bound3)], ...span };
}
function elementAccess(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "expression"));
  return { kind: "index", object, key: keyAt(lowering, childBy(tree, node, "subscript")), ...spanOf(lowering, node) };
}
function keyAt(lowering, list4) {
  const keys = argumentsAt(lowering, list4);
  const [first] = keys;
  if (keys.length === 1 && first !== void 0) return first.value;
  return { kind: "list", items: keys, ...spanOf(lowering, list4) };
}
function tuple(lowering, node) {
  return { kind: "list", items: argumentsAt(lowering, node), ...spanOf(lowering, node) };
}
function declared2(lowering, node) {
  return nameAt(lowering, childBy(lowering.tree, node, "name"));
}
function awaited(lowering, node) {
  return { kind: "wrapped", form: "await", type: null, value: loneValue(lowering, node), ...spanOf(lowering, node) };
}
function thrown(lowering, node) {
  return { kind: "opaque", inside: [loneValue(lowering, node)], ...spanOf(lowering, node) };
}
function typeOf(lowering, node) {
  const { tree } = lowering;
  return constant(lowering, node, dottedName(textOf(tree, childBy(tree, node, "type"))));
}

// src/scan/static/language/csharp/lower/imports.ts
var IMPLICIT = [
  "System",
  "System.Collections.Generic",
  "System.IO",
  "System.Linq",
  "System.Net.Http",
  "System.Threading",
  "System.Threading.Tasks",
  "System.Net.Http.Json",
  "Microsoft.AspNetCore.Builder",
  "Microsoft.AspNetCore.Hosting",
  "Microsoft.AspNetCore.Http",
  "Microsoft.AspNetCore.Routing",
  "Microsoft.Extensions.Configuration",
  "Microsoft.Extensions.DependencyInjection",
  "Microsoft.Extensions.Hosting",
  "Microsoft.Extensions.Logging"
];
function addImport(lowering, node) {
  const { tree } = lowering;
  const alias = childBy(tree, node, "name");
  const written = childrenOf(tree, node).find((child) => child !== alias);
  if (written === void 0) return;
  const dotted6 = dottedName(textOf(tree, written));
  if (!/^[\w.]+$/.test(dotted6)) return;
  const span = spanOf(lowering, node);
  if (alias === NONE) {
    lowering.imports.push({ local: "*", module: dotted6, member: "*", ...span });
    return;
  }
  const end = dotted6.lastIndexOf(".");
  lowering.imports.push({
    local: identifier(textOf(tree, alias)),
    module: end === -1 ? dotted6 : dotted6.slice(0, end),
    member: end === -1 ? null : dotted6.slice(end + 1),
    ...span
  });
}
var MOST_OUTER = 5;
function withImplicit(own3, imports) {
  const wildcard = (module) => ({ local: "*", module, member: "*", start: 0, end: 0 });
  const parts = own3 === "" ? [] : own3.split(".");
  const around = parts.map((_, at) => parts.slice(0, parts.length - at).join(".")).slice(0, MOST_OUTER);
  const written = new Set(imports.filter(({ local }) => local === "*").map(({ module }) => module));
  const implicit = IMPLICIT.filter((module) => !written.has(module));
  return [...around.map(wildcard), ...imports, ...implicit.map(wildcard)];
}

// src/scan/static/language/csharp/lower/constructor-call.ts
function constructorCall(lowering, list4, callee) {
  const span = spanOf(lowering, list4);
  const name = { kind: "name", name: callee, ...span };
  return { kind: "call", callee: name, args: list4 === NONE ? [] : argumentsAt(lowering, list4), form: "call", ...span };
}

// src/scan/static/language/csharp/lower/members.ts
var MEMBERS = {
  field_declaration: addFields,
  event_field_declaration: addFields,
  property_declaration: addProperty,
  event_declaration: addProperty,
  indexer_declaration: addIndexer,
  method_declaration: (lowering, node, members2) => addMethod(lowering, node, members2, nameIn(lowering, node)),
  operator_declaration: (lowering, node, members2) => addMethod(lowering, node, members2, "operator"),
  conversion_operator_declaration: (lowering, node, members2) => addMethod(lowering, node, members2, "operator"),
  destructor_declaration: (lowering, node, members2) => addMethod(lowering, node, members2, "Finalize"),
  constructor_declaration: addConstructor,
  class_declaration: addNested,
  record_declaration: addNested,
  struct_declaration: addNested,
  interface_declaration: addNested,
  enum_declaration: addNested
};
var DEEPEST_WRAPPER = 20;
function addMembers(lowering, body, members2, depth = 0) {
  const { tree } = lowering;
  if (depth > DEEPEST_WRAPPER) return;
  for (const child of childrenOf(tree, body)) {
    const kind = kindOf(tree, child);
    const add2 = MEMBERS[kind];
    if (add2 !== void 0) add2(lowering, child, members2);
    else if (kind.startsWith("preproc_") || kind === "ERROR") addMembers(lowering, child, members2, depth + 1);
  }
}
function nameIn({ tree }, node) {
  const name = childBy(tree, node, "name");
  return name === NONE ? "" : identifier(textOf(tree, name));
}
function addNested(_lowering, node, members2) {
  members2.nested.push(node);
}
function isStatic(lowering, node) {
  return hasModifier(lowering, node, "static") || hasModifier(lowering, node, "const");
}
function addFields(lowering, node, members2) {
  const { tree } = lowering;
  const declaration2 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "variable_declaration");
  if (declaration2 === void 0) return;
  const type = typeAt(lowering, childBy(tree, declaration2, "type"));
  const annotations2 = annotationsOf(lowering, node);
  for (const declarator2 of childrenOf(tree, declaration2)) {
    if (kindOf(tree, declarator2) !== "variable_declarator") continue;
    members2.fields.push({
      name: nameIn(lowering, declarator2),
      type,
      static: isStatic(lowering, node),
      annotations: annotations2,
      value: loneValueOrNull(lowering, declarator2),
      ...spanOf(lowering, declarator2)
    });
  }
}
function addProperty(lowering, node, members2) {
  const { tree } = lowering;
  const value = childBy(tree, node, "value");
  const isComputed = value !== NONE && kindOf(tree, value) === "arrow_expression_clause";
  members2.fields.push({
    name: nameIn(lowering, node),
    type: typeAt(lowering, childBy(tree, node, "type")),
    static: isStatic(lowering, node),
    annotations: annotationsOf(lowering, node),
    value: value === NONE || isComputed ? computed(lowering, node) : expression(lowering, value),
    ...spanOf(lowering, node)
  });
  addAccessors(lowering, node, members2, nameIn(lowering, node), []);
}
function computed(lowering, node) {
  const { tree } = lowering;
  const value = childBy(tree, node, "value");
  if (value !== NONE) return loneValueOrNull(lowering, value);
  const accessors = childBy(tree, node, "accessors");
  const getter = accessors === NONE ? void 0 : childrenOf(tree, accessors).find((at) => nameIn(lowering, at) === "get");
  const body = getter === void 0 ? NONE : childBy(tree, getter, "body");
  if (body === NONE) return null;
  if (kindOf(tree, body) === "arrow_expression_clause") return loneValueOrNull(lowering, body);
  const [only = NONE, ...more] = childrenOf(tree, body);
  const returns = only !== NONE && more.length === 0 && kindOf(tree, only) === "return_statement";
  return returns ? loneValueOrNull(lowering, only) : null;
}
function addIndexer(lowering, node, members2) {
  const parameters3 = parametersOf(lowering, childBy(lowering.tree, node, "parameters"));
  addAccessors(lowering, node, members2, "Item", parameters3);
}
function addAccessors(lowering, node, members2, name, parameters3) {
  const { tree } = lowering;
  const type = typeAt(lowering, childBy(tree, node, "type"));
  const getter = `get_${name}`;
  const facts = { class: members2.class, static: isStatic(lowering, node), annotations: [], returns: type, scope: node };
  const value = childBy(tree, node, "value");
  if (value !== NONE && kindOf(tree, value) === "arrow_expression_clause") {
    const body = () => bodyOf(lowering, value, true);
    members2.methods.push(addFunction(lowering, value, { ...facts, name: getter, parameters: parameters3 }, body));
  }
  const accessors = childBy(tree, node, "accessors");
  for (const accessor2 of accessors === NONE ? [] : childrenOf(tree, accessors)) {
    const body = childBy(tree, accessor2, "body");
    if (body === NONE) continue;
    const word2 = nameIn(lowering, accessor2);
    const gives = word2 === "get";
    const given = gives ? parameters3 : [...parameters3, valueParameter(lowering, accessor2, type)];
    const called4 = gives ? getter : `${word2 === "init" ? "set" : word2}_${name}`;
    const made4 = { ...facts, name: called4, parameters: given, returns: gives ? type : null };
    members2.methods.push(addFunction(lowering, accessor2, made4, () => bodyOf(lowering, body, gives)));
  }
}
function valueParameter(lowering, node, type) {
  const span = spanOf(lowering, node);
  const target6 = { kind: "name", name: "value", ...span };
  return { target: target6, type, annotations: [], otherwise: null, rest: "no", ...span };
}
function addMethod(lowering, node, members2, name) {
  const { tree } = lowering;
  const body = childBy(tree, node, "body");
  if (body === NONE && members2.form !== "interface") return;
  const written = childBy(tree, node, "returns");
  const type = written === NONE ? childBy(tree, node, "type") : written;
  const facts = {
    name,
    class: members2.class,
    static: isStatic(lowering, node),
    parameters: parametersOf(lowering, childBy(tree, node, "parameters")),
    annotations: methodAnnotations(lowering, node, members2),
    returns: typeAt(lowering, type)
  };
  members2.methods.push(addFunction(lowering, node, facts, () => bodyOf(lowering, body, !isVoid(lowering, type))));
}
function methodAnnotations(lowering, node, members2) {
  const own3 = annotationsOf(lowering, node);
  const isOpen = hasModifier(lowering, node, "public") && !hasModifier(lowering, node, "static");
  const isOut = own3.some(({ callee }) => callee.kind === "name" && callee.name === "NonAction");
  return isOpen && !isOut ? [...own3, ...members2.marks] : own3;
}
function addConstructor(lowering, node, members2) {
  const { tree } = lowering;
  const static_ = isStatic(lowering, node);
  const facts = {
    name: static_ ? ".cctor" : "constructor",
    class: members2.class,
    static: static_,
    parameters: parametersOf(lowering, childBy(tree, node, "parameters")),
    annotations: annotationsOf(lowering, node),
    returns: null
  };
  const first = childrenOf(tree, node).find((child) => kindOf(tree, child) === "constructor_initializer");
  const index2 = addFunction(lowering, node, facts, () => [
    ...first === void 0 ? [] : [evaluate(initialCall(lowering, first))],
    ...bodyOf(lowering, childBy(tree, node, "body"), false)
  ]);
  members2.methods.push(index2);
}
function initialCall(lowering, node) {
  const { tree } = lowering;
  const list4 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "argument_list") ?? NONE;
  const head = tree.text.slice(tree.starts[node], list4 === NONE ? tree.ends[node] : tree.starts[list4]);
  return constructorCall(lowering, list4, /\bthis\s*$/.test(head.slice(-60)) ? "this" : "super");
}

// src/scan/static/language/csharp/lower/primary.ts
function addPrimary(lowering, node, members2) {
  const { tree } = lowering;
  const list4 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "parameter_list");
  if (list4 === void 0) return;
  const parameters3 = parametersOf(lowering, list4);
  const puts = [];
  for (const { target: target6, type, annotations: annotations2, start, end } of parameters3) {
    if (target6.kind !== "name") continue;
    members2.fields.push({ name: target6.name, type, static: false, annotations: annotations2, value: null, start, end });
    const object = { kind: "name", name: "this", start, end };
    const place3 = { kind: "member", object, name: target6.name, start, end };
    puts.push({ kind: "assign", target: place3, type: null, value: target6, start, end });
  }
  const facts = {
    name: "constructor",
    class: members2.class,
    static: false,
    parameters: parameters3,
    annotations: [],
    returns: null
  };
  const index2 = addFunction(lowering, list4, facts, () => [...baseCall(lowering, node), ...puts]);
  members2.methods.push(index2);
}
function baseCall(lowering, node) {
  const { tree } = lowering;
  const bases2 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "base_list");
  if (bases2 === void 0) return [];
  const holders = [bases2, ...childrenOf(tree, bases2)];
  const list4 = holders.flatMap((holder) => childrenOf(tree, holder)).find((child) => kindOf(tree, child) === "argument_list");
  return list4 === void 0 ? [] : [evaluate(constructorCall(lowering, list4, "super"))];
}

// src/scan/static/language/csharp/lower/classes.ts
var TYPE_KINDS = /* @__PURE__ */ new Set([
  "class_declaration",
  "record_declaration",
  "struct_declaration",
  "interface_declaration",
  "enum_declaration"
]);
var MOST_MARKS = 4;
var DEEPEST_CLASS = 20;
function classDeclaration(lowering, node, outer) {
  const { tree } = lowering;
  const own3 = identifier(textOf(tree, childBy(tree, node, "name")));
  const name = outer === "" ? own3 : `${outer}.${own3}`;
  const span = spanOf(lowering, node);
  const empty = {
    name,
    bases: [],
    annotations: [],
    fields: [],
    methods: [],
    form: formOf(lowering, node),
    ...span
  };
  const index2 = lowering.classes.push(empty) - 1;
  const annotations2 = annotationsOf(lowering, node);
  const marks = [...annotations2, ...baseMarks(lowering, node)];
  const members2 = { class: index2, form: empty.form, marks, fields: [], methods: [], nested: [] };
  addPrimary(lowering, node, members2);
  const body = childBy(tree, node, "body");
  if (body !== NONE && empty.form === "enum") members2.fields.push(...constantsOf2(lowering, body));
  else if (body !== NONE) addMembers(lowering, body, members2);
  lowering.classes[index2] = {
    ...empty,
    bases: basesOf(lowering, node),
    annotations: annotations2,
    fields: members2.fields,
    methods: members2.methods
  };
  const inside = name.split(".").length > DEEPEST_CLASS ? [] : members2.nested;
  return [
    { kind: "declare", name, what: { class: index2 }, ...span },
    ...inside.flatMap((child) => [...classDeclaration(lowering, child, name)])
  ];
}
function formOf(lowering, node) {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case "interface_declaration":
      return "interface";
    case "enum_declaration":
      return "enum";
    case "struct_declaration":
      return "struct";
    default: {
      const head = tree.text.slice(tree.starts[node], tree.starts[childBy(tree, node, "name")]).slice(-60);
      return /\bstruct\s*$/.test(head) ? "struct" : "class";
    }
  }
}
function basesOf(lowering, node) {
  return baseNodes(lowering, node).map((child) => typeAt(lowering, child)).filter((type) => type !== null);
}
function baseNodes({ tree }, node) {
  const list4 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "base_list");
  if (list4 === void 0) return [];
  return childrenOf(tree, list4).filter((child) => kindOf(tree, child) !== "argument_list").map((child) => kindOf(tree, child) === "primary_constructor_base_type" ? childBy(tree, child, "type") : child);
}
function baseMarks(lowering, node) {
  return baseNodes(lowering, node).slice(0, MOST_MARKS).map((child) => {
    const callee = nameExpression(lowering, child, dottedName(textOf(lowering.tree, child)));
    return { callee, args: [], ...spanOf(lowering, child) };
  });
}
function constantsOf2(lowering, body) {
  const { tree } = lowering;
  return childrenOf(tree, body).filter((child) => kindOf(tree, child) === "enum_member_declaration").map((child) => {
    const name = childBy(tree, child, "name");
    const written = nameAt(lowering, name).name;
    return {
      name: written,
      type: null,
      static: true,
      annotations: annotationsOf(lowering, child),
      value: valueChild(lowering, child) === NONE ? constant(lowering, name, written) : null,
      ...spanOf(lowering, child)
    };
  });
}

// src/scan/static/language/csharp/lower/declarations.ts
var DECLARATIONS = {
  compilation_unit: typesFirst,
  namespace_declaration: namespace,
  file_scoped_namespace_declaration: namespace,
  declaration_list: typesFirst,
  using_directive: (lowering, node) => {
    addImport(lowering, node);
    return [];
  },
  extern_alias_directive: nothing,
  global_attribute: nothing,
  delegate_declaration: nothing,
  class_declaration: (lowering, node) => classDeclaration(lowering, node, ""),
  record_declaration: (lowering, node) => classDeclaration(lowering, node, ""),
  struct_declaration: (lowering, node) => classDeclaration(lowering, node, ""),
  interface_declaration: (lowering, node) => classDeclaration(lowering, node, ""),
  enum_declaration: (lowering, node) => classDeclaration(lowering, node, "")
};
function nothing() {
  return [];
}
function typesFirst(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const isEarly = (child) => isDeclaration(lowering, child);
  const ordered = [...children.filter(isEarly), ...children.filter((child) => !isEarly(child))];
  return ordered.flatMap((child) => [...statement(lowering, child)]);
}
function isDeclaration({ tree }, node) {
  const kind = kindOf(tree, node);
  if (kind.endsWith("namespace_declaration") || kind === "using_directive" || TYPE_KINDS.has(kind)) return true;
  return kind === "global_statement" && kindOf(tree, node + 1) === "local_function_statement";
}
function namespace(lowering, node) {
  const { tree } = lowering;
  const name = dottedName(textOf(tree, childBy(tree, node, "name")));
  if (lowering.package === "") lowering.package = name;
  else if (lowering.classes.length === 0 && isInside(lowering, node)) lowering.package += `.${name}`;
  const body = childBy(tree, node, "body");
  return body === NONE ? [] : statement(lowering, body);
}
function isInside({ tree }, node) {
  const parent = tree.parents[node] ?? NONE;
  return parent !== NONE && kindOf(tree, parent) === "declaration_list";
}

// src/scan/static/language/csharp/lower/statements.ts
var STATEMENTS = {
  ...DECLARATIONS,
  block,
  global_statement: statementsIn,
  empty_statement: none,
  local_function_statement: localFunction,
  local_declaration_statement: hoisting(statementsOf),
  variable_declaration: hoisting(variables),
  expression_statement: hoisting(expressionStatement),
  if_statement: hoisting(ifStatement),
  switch_statement: hoisting(switchStatement),
  for_statement: hoisting(forStatement),
  foreach_statement: hoisting(foreachStatement),
  while_statement: hoisting(whileStatement),
  do_statement: hoisting(doStatement),
  try_statement: tryStatement,
  using_statement: hoisting(using),
  lock_statement: hoisting(using),
  return_statement: hoisting(returned),
  throw_statement: hoisting(thrown2),
  yield_statement: hoisting(yielded),
  break_statement: leave("break"),
  continue_statement: leave("continue"),
  goto_statement: none,
  labeled_statement: labelled,
  modifier: none,
  preproc_if: conditional,
  preproc_elif: conditional,
  preproc_else: statementsIn,
  preproc_region: none,
  preproc_endregion: none,
  preproc_line: none,
  preproc_pragma: none,
  preproc_nullable: none,
  preproc_error: none,
  preproc_warning: none,
  preproc_define: none,
  preproc_undef: none
};
function none() {
  return [];
}
function leave(form) {
  return (lowering, node) => [{ kind: "leave", form, ...spanOf(lowering, node) }];
}
function statementsOf(lowering, node) {
  return statementsIn(lowering, node);
}
function block(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const isFunction = (child) => kindOf(tree, child) === "local_function_statement";
  const ordered = [...children.filter(isFunction), ...children.filter((child) => !isFunction(child))];
  return ordered.flatMap((child) => [...statement(lowering, child)]);
}
function variables(lowering, node) {
  const { tree } = lowering;
  const type = typeAt(lowering, childBy(tree, node, "type"));
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "variable_declarator").map((declarator2) => {
    const first = firstOf(tree, declarator2);
    const into = first === NONE ? null : target(lowering, first);
    const value = loneValueOrNull(lowering, declarator2);
    if (into === null) return evaluate(value ?? expression(lowering, NONE));
    return { kind: "assign", target: into, type, value, ...spanOf(lowering, declarator2) };
  });
}
function expressionStatement(lowering, node) {
  const inner6 = valueChild(lowering, node);
  if (inner6 === NONE) return [];
  if (kindOf(lowering.tree, inner6) === "assignment_expression") {
    const { into, value: value2 } = assigned(lowering, inner6);
    if (into !== null) return [{ kind: "assign", target: into, type: null, value: value2, ...spanOf(lowering, node) }];
  }
  const value = expression(lowering, inner6);
  if (value.kind !== "assignment") return [evaluate(value)];
  return [{ kind: "assign", target: value.target, type: null, value: value.value, ...spanOf(lowering, node) }];
}
function ifStatement(lowering, node) {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, "condition"));
  const then = statement(lowering, childBy(tree, node, "consequence"));
  const otherwise = statement(lowering, childBy(tree, node, "alternative"));
  return [{ kind: "if", test, then, otherwise, ...spanOf(lowering, node) }];
}
function conditional(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const isBody = (child) => (tree.fields[child] ?? 0) === 0;
  const then = childrenOf(tree, node).filter(isBody).flatMap((child) => [...statement(lowering, child)]);
  const otherwise = statement(lowering, childBy(tree, node, "alternative"));
  if ([...then, ...otherwise].every(({ kind }) => kind === "declare")) return [...then, ...otherwise];
  const test = { kind: "opaque", inside: [], ...span };
  return [{ kind: "if", test, then, otherwise, ...span }];
}
function forStatement(lowering, node) {
  const { tree } = lowering;
  const before = childrenBy(tree, node, "initializer").flatMap((child) => [...run(lowering, child)]);
  const condition3 = childBy(tree, node, "condition");
  const test = condition3 === NONE ? null : expression(lowering, condition3);
  const after = childrenBy(tree, node, "update").flatMap((child) => [...run(lowering, child)]);
  const body = [...statement(lowering, childBy(tree, node, "body")), ...after];
  return [...before, { kind: "loop", each: null, test, body, ...spanOf(lowering, node) }];
}
function run(lowering, node) {
  if (kindOf(lowering.tree, node) === ",") return [];
  return statement(lowering, node).map((made4) => {
    if (made4.kind !== "evaluate" || made4.value.kind !== "assignment") return made4;
    const { target: into, value, start, end } = made4.value;
    return { kind: "assign", target: into, type: null, value, start, end };
  });
}
function foreachStatement(lowering, node) {
  const { tree } = lowering;
  const into = target(lowering, childBy(tree, node, "left"));
  const type = typeAt(lowering, childBy(tree, node, "type"));
  const span = spanOf(lowering, node);
  const over = expression(lowering, childBy(tree, node, "right"));
  const body = statement(lowering, childBy(tree, node, "body"));
  const typed = [];
  if (type !== null && into?.kind === "name") {
    const value = {
      ...span,
      kind: "wrapped",
      form: "cast",
      type,
      value: into,
      start: into.start,
      end: into.end
    };
    typed.push({ kind: "assign", target: into, type, value, start: into.start, end: into.end });
  }
  return [{ kind: "loop", each: { target: into, key: null, over }, test: null, body: [...typed, ...body], ...span }];
}
function whileStatement(lowering, node) {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, "condition"));
  const body = statement(lowering, childBy(tree, node, "body"));
  return [{ kind: "loop", each: null, test, body, ...spanOf(lowering, node) }];
}
function doStatement(lowering, node) {
  const { tree } = lowering;
  const body = statement(lowering, childBy(tree, node, "body"));
  const operand = expression(lowering, childBy(tree, node, "condition"));
  const { start, end } = operand;
  const test = { kind: "unary", operator: "!", operand, start, end };
  const stop = {
    kind: "if",
    test,
    then: [{ kind: "leave", form: "break", start, end }],
    otherwise: [],
    start,
    end
  };
  return [{ kind: "loop", each: null, test: null, body: [...body, stop], ...spanOf(lowering, node) }];
}
function tryStatement(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const handlers = children.filter((child) => kindOf(tree, child) === "catch_clause").map((child) => handler(lowering, child));
  const last = children.filter((child) => kindOf(tree, child) === "finally_clause").flatMap((child) => statementsIn(lowering, child));
  const body = statement(lowering, childBy(tree, node, "body"));
  return [{ kind: "try", body, handlers, last, ...spanOf(lowering, node) }];
}
function handler(lowering, node) {
  const { tree } = lowering;
  const child = (kind) => childrenOf(tree, node).find((at) => kindOf(tree, at) === kind) ?? NONE;
  const declaration2 = child("catch_declaration");
  const name = declaration2 === NONE ? NONE : childBy(tree, declaration2, "name");
  const filter = child("catch_filter_clause");
  const asked = filter === NONE ? [] : [evaluate(loneValue(lowering, filter))];
  const body = statement(lowering, childBy(tree, node, "body"));
  return { target: name === NONE ? null : nameAt(lowering, name), body: [...asked, ...body] };
}
function using(lowering, node) {
  return statementsIn(lowering, node);
}
function returned(lowering, node) {
  return [{ kind: "return", value: loneValueOrNull(lowering, node), ...spanOf(lowering, node) }];
}
function thrown2(lowering, node) {
  return [{ kind: "throw", value: loneValueOrNull(lowering, node), ...spanOf(lowering, node) }];
}
function yielded(lowering, node) {
  const span = spanOf(lowering, node);
  const value = loneValueOrNull(lowering, node);
  if (value === null) return [{ kind: "return", value: null, ...span }];
  return [evaluate({ kind: "wrapped", form: "yield", type: null, value, ...span })];
}
function labelled(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).slice(1).flatMap((child) => textOf(tree, child) === "" ? [] : [...statement(lowering, child)]);
}

// src/scan/static/language/csharp/lower/index.ts
function lowerCsharp(tree) {
  const module = lowerModule(tree, { expressions: EXPRESSIONS, statements: STATEMENTS }, true);
  return { ...module, imports: withImplicit(module.package, module.imports) };
}

// src/scan/static/language/csharp/modules.ts
var csharpModules = {
  prefix: "cs",
  globals: "cs",
  implicitThis: true,
  assignsLocally: false,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: true,
  importsPaths: false,
  partialClasses: true,
  loaders: [],
  getters: [],
  settings: [],
  tables: [],
  files,
  neighbours,
  library: (module) => `cs:${module}`
};
var MOST_FILES = 8;
var LIBRARIES = /^(?:System|Microsoft|Windows)(?:\.|$)/;
function files({ from, module, member: member2 }, repository) {
  if (LIBRARIES.test(module)) return [];
  const parts = module.split(".").filter((part4) => part4 !== "");
  const type = member2 === null || member2 === "*" ? parts.at(-1) : member2.split(".")[0];
  if (type === void 0) return [];
  const namespace4 = member2 === null || member2 === "*" ? parts.slice(0, -1) : parts;
  const own3 = called(type, repository);
  return (own3.length === 0 && /^I[A-Z]/.test(type) ? called(type.slice(1), repository) : own3).map((path2) => ({ path: path2, likeness: likeness(path2, namespace4), near: path2.startsWith(folderOf(from)) })).sort((a, b) => b.likeness - a.likeness || Number(b.near) - Number(a.near) || (a.path < b.path ? -1 : 1)).slice(0, MOST_FILES).map(({ path: path2 }) => path2);
}
function called(type, repository) {
  const found = /* @__PURE__ */ new Set();
  for (const path2 of repository.called(`${type}.cs`)) {
    found.add(path2);
    for (const beside of repository.inFolder(folderOf(path2).slice(0, -1))) {
      const name = beside.slice(beside.lastIndexOf("/") + 1);
      if (name.startsWith(`${type}.`) && name.endsWith(".cs")) found.add(beside);
    }
  }
  return [...found];
}
function likeness(path2, namespace4) {
  const folders = folderOf(path2).split(/[/.]/).filter((folder) => folder !== "");
  let same = 0;
  while (same < namespace4.length && same < folders.length) {
    if (folders[folders.length - 1 - same] !== namespace4[namespace4.length - 1 - same]) break;
    same++;
  }
  return same;
}
function folderOf(path2) {
  return path2.slice(0, path2.lastIndexOf("/") + 1);
}
function neighbours(from, repository) {
  const folder = folderOf(from);
  return repository.inFolder(folder.slice(0, -1)).filter((path2) => path2.endsWith(".cs") && path2 !== from);
}

// src/scan/static/language/csharp.ts
var csharp = {
  id: "csharp",
  title: "C#",
  family: null,
  files: { endings: ["cs", "csx"], names: [], interpreters: [], example: "src/Service.cs" },
  grammar: {
    file: "tree-sitter-c-sharp.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-c-sharp.wasm"
  },
  flow: { models: "csharp", modules: csharpModules, lower: lowerCsharp }
};

// src/scan/static/language/go/lower/scope.ts
var states = /* @__PURE__ */ new WeakMap();
function stateOf(lowering) {
  const known8 = states.get(lowering);
  if (known8 !== void 0) return known8;
  const made4 = {
    visible: /* @__PURE__ */ new Map(),
    blocks: [/* @__PURE__ */ new Map()],
    counts: /* @__PURE__ */ new Map(),
    types: /* @__PURE__ */ new Map(),
    anonymous: /* @__PURE__ */ new Map(),
    channels: /* @__PURE__ */ new Set(),
    words: null,
    results: [],
    iota: 0
  };
  states.set(lowering, made4);
  return made4;
}
function inBlock(lowering, run2) {
  const { blocks, visible } = stateOf(lowering);
  const block5 = /* @__PURE__ */ new Map();
  blocks.push(block5);
  const made4 = run2();
  blocks.pop();
  for (const [name, outside] of block5) {
    if (outside === void 0) visible.delete(name);
    else visible.set(name, outside);
  }
  return made4;
}
function declareName(lowering, name) {
  if (name === "_") return name;
  const { blocks, visible } = stateOf(lowering);
  const block5 = blocks[blocks.length - 1];
  const outside = visible.get(name);
  if (block5 === void 0 || outside !== void 0 && block5.has(name)) return outside ?? name;
  const called4 = outside === void 0 && name !== "this" ? name : unusedName(lowering, name);
  block5.set(name, outside);
  visible.set(name, called4);
  return called4;
}
function declareReceiver(lowering, name) {
  const { blocks, visible } = stateOf(lowering);
  blocks[blocks.length - 1]?.set(name, visible.get(name));
  visible.set(name, "this");
}
function unusedName(lowering, name) {
  const { counts } = stateOf(lowering);
  const count = (counts.get(name) ?? 1) + 1;
  counts.set(name, count);
  return `${name}'${count}`;
}
function calledHere(lowering, name) {
  return stateOf(lowering).visible.get(name) ?? name;
}
function isHidden(lowering, name) {
  return stateOf(lowering).visible.has(name);
}

// src/scan/static/language/go/lower/types.ts
var DEEPEST4 = 40;
var ANY = { name: "any", args: [] };
var MARKS2 = /* @__PURE__ */ new Set(["pointer_type", "parenthesized_type", "negated_type", "type_elem", "type_constraint"]);
var LISTS = /* @__PURE__ */ new Set(["slice_type", "array_type", "implicit_length_array_type"]);
var BASIC_TYPES = new Set(
  `bool string byte rune error any int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64
  complex64 complex128`.split(/\s+/)
);
function typeName(lowering, node, depth = 0) {
  if (node === NONE || depth > DEEPEST4) return ANY;
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  const inside = (at) => typeName(lowering, at, depth + 1);
  if (MARKS2.has(kind)) return inside(firstOf(tree, node));
  if (LISTS.has(kind)) return { name: "[]", args: [inside(childBy(tree, node, "element"))] };
  switch (kind) {
    case "channel_type":
      return { name: "[]", args: [inside(childBy(tree, node, "value"))] };
    case "map_type":
      return { name: "map", args: [inside(childBy(tree, node, "key")), inside(childBy(tree, node, "value"))] };
    case "generic_type": {
      const { name } = inside(childBy(tree, node, "type"));
      return { name, args: childrenOf(tree, childBy(tree, node, "type_arguments")).map(inside) };
    }
    case "function_type":
      return { name: "func", args: [] };
    case "interface_type":
      return ANY;
    case "struct_type":
      return { name: anonymousStruct(lowering, node, depth), args: [] };
    default:
      return { name: textOf(tree, node).replace(/\s+/g, ""), args: [] };
  }
}
function resultType(lowering, node) {
  if (node === NONE) return null;
  const { tree } = lowering;
  if (kindOf(tree, node) !== "parameter_list") return typeName(lowering, node);
  const types = childrenOf(tree, node).flatMap((declaration2) => {
    const type = typeName(lowering, childBy(tree, declaration2, "type"));
    return Array(Math.max(1, childrenBy(tree, declaration2, "name").length)).fill(type);
  });
  const [first] = types;
  return types.length < 2 ? first ?? null : { name: "tuple", args: types };
}
function anonymousStruct(lowering, node, depth) {
  const { anonymous } = stateOf(lowering);
  const span = spanOf(lowering, node);
  const known8 = anonymous.get(span.start);
  if (known8 !== void 0) return known8;
  const name = `struct@${span.start}`;
  anonymous.set(span.start, name);
  const { fields: fields2, bases: bases2 } = structParts(lowering, node, depth);
  lowering.classes.push({ ...span, name, bases: bases2, annotations: [], fields: fields2, methods: [], form: "struct" });
  return name;
}
function structParts(lowering, node, depth = 0) {
  const { tree } = lowering;
  const fields2 = [];
  const bases2 = [];
  for (const declaration2 of childrenOf(tree, firstOf(tree, node))) {
    if (kindOf(tree, declaration2) !== "field_declaration") continue;
    const type = typeName(lowering, childBy(tree, declaration2, "type"), depth + 1);
    const common = { type, static: false, annotations: [], value: null };
    const names = childrenBy(tree, declaration2, "name");
    if (names.length === 0) {
      bases2.push(type);
      fields2.push({ ...common, name: lastPart(type.name), ...spanOf(lowering, declaration2) });
    }
    for (const name of names) fields2.push({ ...common, name: textOf(tree, name), ...spanOf(lowering, name) });
  }
  return { fields: fields2, bases: bases2 };
}
function lastPart(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}
var CHAIN = 8;
function underlyingType(lowering, node) {
  const { types } = stateOf(lowering);
  const { tree } = lowering;
  let at = node;
  for (let step3 = 0; step3 < CHAIN && at !== NONE; step3++) {
    const kind = kindOf(tree, at);
    if (MARKS2.has(kind)) at = firstOf(tree, at);
    else if (kind === "generic_type") at = childBy(tree, at, "type");
    else if (kind !== "type_identifier") return kind === "qualified_type" ? null : at;
    else {
      const next = types.get(textOf(tree, at))?.underlying ?? null;
      if (next === null) return null;
      at = next;
    }
  }
  return null;
}

// src/scan/static/language/go/lower/assignments.ts
function targetOf(lowering, node) {
  if (textOf(lowering.tree, node) === "_") return null;
  const place3 = expression(lowering, node);
  return place3.kind === "name" || place3.kind === "member" || place3.kind === "index" ? place3 : null;
}
function declaredTarget(lowering, node) {
  if (kindOf(lowering.tree, node) !== "identifier") return targetOf(lowering, node);
  const name = declareName(lowering, textOf(lowering.tree, node));
  return name === "_" ? null : { kind: "name", name, ...spanOf(lowering, node) };
}
function partsOf(lowering, node) {
  if (node === NONE) return [];
  return kindOf(lowering.tree, node) === "expression_list" ? childrenOf(lowering.tree, node) : [node];
}
function valuesOf(lowering, right, targets2) {
  const [only] = right;
  if (only !== void 0 && right.length === 1 && targets2 === 2) return withOk(lowering, only);
  return right.map((node) => expression(lowering, node));
}
function withOk(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, node);
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case "index_expression":
      if (value.kind !== "index") return [value];
      return [value, { kind: "binary", operator: "in", left: value.key, right: value.object, ...span }];
    case "type_assertion_expression":
      if (value.kind !== "wrapped" || value.type === null) return [value];
      return [value, { kind: "type-test", value: value.value, type: value.type, ...span }];
    case "unary_expression":
      return [value, { kind: "opaque", inside: [], ...span }];
    default:
      return [value];
  }
}
function assign(targets2, values2, span) {
  const [value] = values2;
  if (value === void 0) return [];
  const [target6 = null] = targets2;
  if (targets2.length === 1) {
    return target6 === null ? values2.map(evaluate) : [{ kind: "assign", target: target6, type: null, value, ...span }];
  }
  if (targets2.every((each) => each === null)) return values2.map(evaluate);
  const items = values2.map((each) => ({ value: each, name: null, spread: false }));
  const list4 = {
    kind: "list",
    items,
    start: value.start,
    end: values2[values2.length - 1]?.end ?? value.end
  };
  return [
    {
      kind: "assign",
      target: { kind: "list-target", items: targets2, rest: null },
      type: null,
      value: values2.length === 1 ? value : list4,
      ...span
    }
  ];
}
var shortDeclaration = (lowering, node) => {
  const { tree } = lowering;
  const left3 = partsOf(lowering, childBy(tree, node, "left"));
  const right = partsOf(lowering, childBy(tree, node, "right"));
  const values2 = valuesOf(lowering, right, left3.length);
  const targets2 = left3.map((at) => declaredTarget(lowering, at));
  noteChannel(lowering, targets2, right);
  return assign(targets2, values2, spanOf(lowering, node));
};
var assignment = (lowering, node) => {
  const { tree } = lowering;
  const left3 = partsOf(lowering, childBy(tree, node, "left"));
  const right = partsOf(lowering, childBy(tree, node, "right"));
  const operator = textOf(tree, childBy(tree, node, "operator"));
  const span = spanOf(lowering, node);
  const [to, by] = [left3[0], right[0]];
  if (operator === "=" || to === void 0 || by === void 0) {
    const values2 = valuesOf(lowering, right, left3.length);
    return assign(
      left3.map((at) => targetOf(lowering, at)),
      values2,
      span
    );
  }
  const value = operator === "+=" ? sum(lowering, node, [to, by]) : {
    kind: "binary",
    operator: operator.slice(0, -1),
    left: expression(lowering, to),
    right: expression(lowering, by),
    ...span
  };
  return assign([targetOf(lowering, to)], [value], span);
};
var step2 = (lowering, node) => {
  const place3 = firstOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  const right = { kind: "constant", value: 1, start: span.end, end: span.end };
  const operator = kindOf(lowering.tree, node) === "inc_statement" ? "+" : "-";
  const value = { kind: "binary", operator, left: expression(lowering, place3), right, ...span };
  return assign([targetOf(lowering, place3)], [value], span);
};
var send = (lowering, node) => {
  const span = spanOf(lowering, node);
  const value = expression(lowering, childBy(lowering.tree, node, "value"));
  const object = expression(lowering, childBy(lowering.tree, node, "channel"));
  const target6 = { kind: "index", object, key: { kind: "opaque", inside: [], ...span }, ...span };
  return [{ kind: "assign", target: target6, type: null, value, ...span }];
};
var receive = (lowering, node) => {
  const { tree } = lowering;
  const left3 = partsOf(lowering, childBy(tree, node, "left"));
  const right = childBy(tree, node, "right");
  const values2 = valuesOf(lowering, [right], left3.length);
  const [first] = left3;
  if (first === void 0) return values2.map(evaluate);
  const declares = tree.text.slice(tree.ends[left3[left3.length - 1] ?? first], tree.starts[right]).includes(":=");
  const targets2 = left3.map((at) => declares ? declaredTarget(lowering, at) : targetOf(lowering, at));
  return assign(targets2, values2, spanOf(lowering, node));
};
function declareVariables(lowering, names, type, right, span) {
  const values2 = valuesOf(lowering, right, names.length);
  const written = type === NONE ? null : typeName(lowering, type);
  const targets2 = names.map((at) => declaredTarget(lowering, at));
  noteChannel(lowering, targets2, type === NONE ? right : [type]);
  if (values2.length !== targets2.length && values2.length > 0) return assign(targets2, values2, span);
  return targets2.flatMap((target6, place3) => {
    const value = values2[place3] ?? null;
    if (target6 !== null) return [{ kind: "assign", target: target6, type: written, value, ...span }];
    return value === null ? [] : [evaluate(value)];
  });
}
function noteChannel(lowering, targets2, said) {
  const { tree } = lowering;
  const [target6] = targets2;
  const [first] = said;
  if (targets2.length !== 1 || target6?.kind !== "name" || first === void 0) return;
  const kind = kindOf(tree, first) === "call_expression" ? kindOf(tree, firstOf(tree, childBy(tree, first, "arguments"))) : kindOf(tree, first);
  const { channels } = stateOf(lowering);
  if (kind === "channel_type") channels.add(target6.name);
  else channels.delete(target6.name);
}

// src/scan/static/language/go/lower/blocks.ts
function blockBody(lowering, node) {
  return statementsIn(lowering, node);
}
function blockOf(lowering, node) {
  return inBlock(lowering, () => statementsIn(lowering, node));
}
function afterAll(first, value) {
  if (first.length === 0) return value;
  const { start, end } = value;
  const items = [...first, value].map((item) => ({ value: item, name: null, spread: false }));
  const key = { kind: "constant", value: first.length, start, end };
  return { kind: "index", object: { kind: "list", items, start, end }, key, start, end };
}

// src/scan/static/language/go/lower/functions.ts
var lowerLambda = (lowering, node) => ({
  kind: "lambda",
  index: lowerFunction(lowering, node, { name: "", class: null, receiver: null }),
  ...spanOf(lowering, node)
});
function lowerFunction(lowering, node, head) {
  const index2 = reserveFunction(lowering, node);
  const { tree } = lowering;
  const state = stateOf(lowering);
  const outer = state.results;
  inBlock(lowering, () => {
    if (head.receiver !== null) declareReceiver(lowering, head.receiver);
    const parameters3 = parametersOf2(lowering, childBy(tree, node, "parameters"));
    const result = childBy(tree, node, "result");
    const results = namedResults(lowering, result);
    state.results = results.map(({ name }) => name);
    const zeros = results.map(
      ({ name, type }) => ({ ...name, kind: "assign", target: name, type, value: null })
    );
    lowering.functions[index2] = {
      ...emptyFunction(spanOf(lowering, node)),
      name: head.name,
      class: head.class,
      parameters: parameters3,
      returns: resultType(lowering, result),
      body: [...zeros, ...blockBody(lowering, childBy(tree, node, "body"))]
    };
  });
  state.results = outer;
  return index2;
}
function parametersOf2(lowering, list4) {
  if (list4 === NONE) return [];
  const { tree } = lowering;
  return childrenOf(tree, list4).flatMap((declaration2) => {
    const kind = kindOf(tree, declaration2);
    if (kind !== "parameter_declaration" && kind !== "variadic_parameter_declaration") return [];
    const written = childBy(tree, declaration2, "type");
    const type = typeName(lowering, written);
    const variadic = kind === "variadic_parameter_declaration";
    const names = childrenBy(tree, declaration2, "name");
    const targets2 = names.length > 0 ? names : [declaration2];
    return targets2.map((at) => {
      const name = declareName(lowering, at === declaration2 ? "_" : textOf(tree, at));
      if (kindOf(tree, written) === "channel_type") stateOf(lowering).channels.add(name);
      const span = spanOf(lowering, at);
      return {
        ...span,
        target: { kind: "name", name, ...span },
        type: variadic ? { name: "[]", args: [type] } : type,
        annotations: [],
        otherwise: null,
        rest: variadic ? "list" : "no"
      };
    });
  });
}
function namedResults(lowering, list4) {
  const { tree } = lowering;
  if (list4 === NONE || kindOf(tree, list4) !== "parameter_list") return [];
  return childrenOf(tree, list4).flatMap((declaration2) => {
    const type = typeName(lowering, childBy(tree, declaration2, "type"));
    return childrenBy(tree, declaration2, "name").map((at) => ({
      name: { kind: "name", name: declareName(lowering, textOf(tree, at)), ...spanOf(lowering, at) },
      type
    }));
  });
}

// src/scan/static/language/go/package-name.ts
var MAJOR = /\/v(?:[2-9]|[1-9]\d+)(?=\/|$)/g;
var SHORT_MAJOR = /^(gopkg\.in\/(?:[^/]+\/)?[^/]+)\.v\d+(?=\/|$)/;
function withoutVersion(path2) {
  return path2.replace(SHORT_MAJOR, "$1").replace(MAJOR, "");
}
function localNames(path2) {
  const plain3 = withoutVersion(path2);
  const last = plain3.slice(plain3.lastIndexOf("/") + 1);
  if (/^\w+$/.test(last)) return [last];
  const words = last.split(/[-.]/).filter((word2) => word2 !== "");
  const without = words.filter((word2) => word2 !== "go");
  const names = [
    without.length === 1 ? without[0] : void 0,
    without.join("_"),
    without.join(""),
    without[without.length - 1],
    without[0],
    words.join("")
  ];
  return [...new Set(names.filter((name) => name !== void 0 && name !== ""))];
}

// src/scan/static/language/go/lower/imports.ts
var importSpec = (lowering, node) => {
  const { tree } = lowering;
  const path2 = expression(lowering, childBy(tree, node, "path"));
  if (path2.kind !== "constant" || typeof path2.value !== "string") return [];
  const module = path2.value;
  const alias = childBy(tree, node, "name");
  const span = spanOf(lowering, node);
  if (alias === NONE) {
    const local = usedName(lowering, localNames(module));
    lowering.imports.push({ local, module, member: null, ...span });
    seeName(lowering, local);
  } else if (kindOf(tree, alias) === "dot") {
    lowering.imports.push({ local: "*", module, member: "*", ...span });
  } else {
    const local = textOf(tree, alias);
    lowering.imports.push({ local, module, member: null, ...span });
    seeName(lowering, local);
  }
  return [];
};
function seeName(lowering, name) {
  if (name !== "_") stateOf(lowering).visible.set(name, name);
}
function usedName(lowering, names) {
  const [only = ""] = names;
  if (names.length < 2) return only;
  const state = stateOf(lowering);
  state.words ??= qualifiers(lowering);
  const { words } = state;
  return names.find((name) => words.has(name)) ?? only;
}
function qualifiers({ tree }) {
  const words = /* @__PURE__ */ new Set();
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    if (kind === "selector_expression") {
      const operand = firstOf(tree, node);
      if (kindOf(tree, operand) === "identifier") words.add(textOf(tree, operand));
    } else if (kind === "qualified_type") {
      words.add(textOf(tree, firstOf(tree, node)));
    }
  }
  return words;
}

// src/scan/static/language/go/lower/declarations.ts
var sourceFile = (lowering, node) => {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const of = (...kinds) => children.filter((child) => kinds.includes(kindOf(tree, child)));
  const run2 = (nodes) => nodes.flatMap((child) => [...statement(lowering, child)]);
  const first = run2(of("package_clause", "import_declaration"));
  for (const declaration2 of of("type_declaration")) reserveTypes(lowering, declaration2);
  const functions = of("function_declaration");
  for (const at of functions) declareName(lowering, textOf(tree, childBy(tree, at, "name")));
  const variables4 = of("var_declaration", "const_declaration");
  for (const at of variables4.flatMap((each) => specsOf(lowering, each))) {
    for (const name of childrenBy(tree, at, "name"))
      if (kindOf(tree, name) === "identifier") declareName(lowering, textOf(tree, name));
  }
  const types = of("type_declaration");
  const known8 = /* @__PURE__ */ new Set([...of("package_clause", "import_declaration"), ...types, ...variables4]);
  const rest2 = children.filter((child) => !known8.has(child));
  return [...first, ...run2(types), ...run2(variables4), ...run2(rest2)];
};
function specsOf({ tree }, node) {
  return childrenOf(tree, node).flatMap(
    (child) => kindOf(tree, child) === "var_spec_list" ? childrenOf(tree, child) : [child]
  );
}
var packageClause = (lowering, node) => {
  lowering.package = textOf(lowering.tree, firstOf(lowering.tree, node));
  return [];
};
var functionDeclaration = (lowering, node) => {
  const name = textOf(lowering.tree, childBy(lowering.tree, node, "name"));
  const index2 = lowerFunction(lowering, node, { name, class: null, receiver: null });
  return [{ kind: "declare", name, what: { function: index2 }, ...spanOf(lowering, node) }];
};
var methodDeclaration = (lowering, node) => {
  const { tree } = lowering;
  const receiver = firstOf(tree, childBy(tree, node, "receiver"));
  const type = typeName(lowering, receiver === NONE ? NONE : childBy(tree, receiver, "type"));
  const name = textOf(tree, childBy(tree, node, "name"));
  const called4 = receiver === NONE ? NONE : childBy(tree, receiver, "name");
  const isNew = !stateOf(lowering).types.has(type.name);
  const at = classNamed(lowering, type.name, spanOf(lowering, node));
  const receiverName = called4 === NONE ? null : textOf(tree, called4);
  const index2 = lowerFunction(lowering, node, {
    name,
    class: at,
    receiver: receiverName === "_" ? null : receiverName
  });
  change(lowering, at, (form) => ({ ...form, methods: [...form.methods, index2] }));
  return isNew ? [declareClass(lowering, at)] : [];
};
function emptyClass(name, span) {
  return {
    start: span.start,
    end: span.end,
    name,
    bases: [],
    annotations: [],
    fields: [],
    methods: [],
    form: "struct"
  };
}
function classNamed(lowering, name, span) {
  const { types } = stateOf(lowering);
  const known8 = types.get(name);
  if (known8 !== void 0) return known8.class;
  lowering.classes.push(emptyClass(name, span));
  const made4 = { class: lowering.classes.length - 1, underlying: null };
  types.set(name, made4);
  return made4.class;
}
function change(lowering, index2, by) {
  const form = lowering.classes[index2];
  if (form !== void 0) lowering.classes[index2] = by(form);
}
function declareClass(lowering, index2) {
  const { name = "", start = 0, end = 0 } = lowering.classes[index2] ?? {};
  return { kind: "declare", name, what: { class: index2 }, start, end };
}
function reserveTypes(lowering, declaration2) {
  const { tree } = lowering;
  for (const spec of childrenOf(tree, declaration2)) {
    const name = textOf(tree, childBy(tree, spec, "name"));
    const at = classNamed(lowering, name, spanOf(lowering, spec));
    stateOf(lowering).types.set(name, { class: at, underlying: childBy(tree, spec, "type") });
    declareName(lowering, name);
  }
}
var typeSpec = (lowering, node) => {
  const { tree } = lowering;
  const nameNode = childBy(tree, node, "name");
  const type = childBy(tree, node, "type");
  if (nameNode === NONE || type === NONE) return [];
  const name = textOf(tree, nameNode);
  const at = ownClass(lowering, name, node, type);
  const kind = kindOf(tree, type);
  if (kind === "struct_type") {
    const { fields: fields2, bases: bases2 } = structParts(lowering, type);
    change(lowering, at, (form) => ({ ...form, fields: fields2, bases: bases2 }));
  } else if (kind === "interface_type") {
    interfaceOf(lowering, type, at);
  } else {
    const base = typeName(lowering, type);
    change(lowering, at, (form) => ({ ...form, bases: [base] }));
  }
  return [declareClass(lowering, at)];
};
function ownClass(lowering, name, node, type) {
  const { types, blocks } = stateOf(lowering);
  const known8 = types.get(name);
  if (known8 !== void 0 && blocks.length === 1) return known8.class;
  const made4 = { class: lowering.classes.length, underlying: type };
  lowering.classes.push(emptyClass(name, spanOf(lowering, node)));
  if (known8 === void 0) types.set(name, made4);
  return made4.class;
}
function interfaceOf(lowering, node, index2) {
  const { tree } = lowering;
  const bases2 = [];
  const methods = [];
  for (const element3 of childrenOf(tree, node)) {
    if (kindOf(tree, element3) === "method_elem") {
      const name = textOf(tree, childBy(tree, element3, "name"));
      methods.push(lowerFunction(lowering, element3, { name, class: index2, receiver: null }));
    } else if (kindOf(tree, element3) === "type_elem" && childrenOf(tree, element3).length === 1) {
      bases2.push(typeName(lowering, element3));
    }
  }
  change(lowering, index2, (form) => ({ ...form, form: "interface", bases: bases2, methods: [...methods, ...form.methods] }));
}
var variables2 = (lowering, node) => specsOf(lowering, node).flatMap((spec) => {
  const names = childrenBy(lowering.tree, spec, "name").filter((at) => kindOf(lowering.tree, at) === "identifier");
  const right = partsOf(lowering, childBy(lowering.tree, spec, "value"));
  return declareVariables(lowering, names, childBy(lowering.tree, spec, "type"), right, spanOf(lowering, spec));
});
var LONGEST_REPEATED = 200;
var constants = (lowering, node) => {
  const { tree } = lowering;
  const state = stateOf(lowering);
  let last = { value: NONE, type: NONE };
  const statements3 = specsOf(lowering, node).flatMap((spec, place3) => {
    const names = childrenBy(tree, spec, "name").filter((at) => kindOf(tree, at) === "identifier");
    const value = childBy(tree, spec, "value");
    const span = spanOf(lowering, spec);
    if (value !== NONE) last = { value, type: childBy(tree, spec, "type") };
    const repeated = value === NONE;
    const long = (tree.ends[last.value] ?? 0) - (tree.starts[last.value] ?? 0) > LONGEST_REPEATED;
    state.iota = place3;
    return declareVariables(lowering, names, last.type, repeated && long ? [] : partsOf(lowering, last.value), span);
  });
  state.iota = 0;
  return statements3;
};
function withHidden(module) {
  const [file, ...functions] = module.functions;
  if (file === void 0) return module;
  const hidden = module.classes.flatMap(
    ({ name, start, end }, index2) => name.startsWith("struct@") ? [{ kind: "declare", name, what: { class: index2 }, start, end }] : []
  );
  if (hidden.length === 0) return module;
  return { ...module, functions: [{ ...file, body: [...hidden, ...file.body] }, ...functions] };
}
var DECLARATIONS2 = {
  source_file: sourceFile,
  package_clause: packageClause,
  import_spec: importSpec,
  function_declaration: functionDeclaration,
  method_declaration: methodDeclaration,
  type_spec: typeSpec,
  type_alias: typeSpec,
  var_declaration: variables2,
  const_declaration: constants
};

// src/scan/static/language/go/lower/calls.ts
var lowerCall = (lowering, node) => {
  const { tree } = lowering;
  const callee = childBy(tree, node, "function");
  const list4 = childBy(tree, node, "arguments");
  const args = list4 === NONE ? [] : childrenOf(tree, list4);
  const [first] = args;
  if (first !== void 0) {
    if (args.length === 1 && isType2(lowering, callee)) return conversion(lowering, node, callee, first);
    const name = kindOf(tree, callee) === "identifier" ? textOf(tree, callee) : "";
    if (name === "new" && !isHidden(lowering, name)) return zero(lowering, node, first);
    if (name === "make" && !isHidden(lowering, name)) return made2(lowering, node, first, args.slice(1));
  }
  return {
    kind: "call",
    callee: expression(lowering, withoutTypeArguments(lowering, callee)),
    args: args.map((at) => argument2(lowering, at)),
    form: "call",
    ...spanOf(lowering, node)
  };
};
function argument2(lowering, node) {
  const spread = kindOf(lowering.tree, node) === "variadic_argument";
  return { value: expression(lowering, node), name: null, spread };
}
var lowerConversion = (lowering, node) => {
  const { tree } = lowering;
  const type = childBy(tree, node, "type");
  const operand = childBy(tree, node, "operand");
  if (kindOf(tree, type) !== "generic_type") return conversion(lowering, node, type, operand);
  const base = childBy(tree, type, "type");
  if (isType2(lowering, base)) return conversion(lowering, node, type, operand);
  return {
    kind: "call",
    callee: indexed(lowering, type, base),
    args: [{ value: expression(lowering, operand), name: null, spread: false }],
    form: "call",
    ...spanOf(lowering, node)
  };
};
function indexed(lowering, node, base) {
  const { tree } = lowering;
  const [key, ...more] = childrenOf(tree, childBy(tree, node, "type_arguments"));
  const object = expression(lowering, base);
  const name = key === void 0 ? NONE : firstOf(tree, key);
  if (more.length > 0 || name === NONE || !isVariable(lowering, name)) return object;
  return { kind: "index", object, key: expression(lowering, name), ...spanOf(lowering, node) };
}
function withoutTypeArguments(lowering, callee) {
  const { tree } = lowering;
  if (kindOf(tree, callee) !== "index_expression") return callee;
  return isType2(lowering, childBy(tree, callee, "index")) ? childBy(tree, callee, "operand") : callee;
}
function isVariable(lowering, node) {
  const name = textOf(lowering.tree, node);
  return isHidden(lowering, name) && !stateOf(lowering).types.has(name);
}
function isType2(lowering, node) {
  const { tree } = lowering;
  let at = node;
  let marked2 = false;
  while (kindOf(tree, at) === "parenthesized_expression" || kindOf(tree, at) === "unary_expression") {
    if (kindOf(tree, at) === "unary_expression") {
      const operator = childBy(tree, at, "operator");
      if (textOf(tree, operator) !== "*") return false;
      marked2 = true;
      at = childBy(tree, at, "operand");
    } else {
      at = firstOf(tree, at);
    }
  }
  const kind = kindOf(tree, at);
  if (kind === "identifier" || kind === "type_identifier") {
    const name = textOf(tree, at);
    if (stateOf(lowering).types.has(name)) return calledHere(lowering, name) === name;
    return !isHidden(lowering, name) && (marked2 || BASIC_TYPES.has(name));
  }
  return /_type$/.test(kind) && kind !== "qualified_type";
}
function conversion(lowering, node, type, operand) {
  const value = expression(lowering, operand);
  const name = typeOfValue(lowering, type);
  return { kind: "wrapped", form: "cast", type: name, value, ...spanOf(lowering, node) };
}
function typeOfValue(lowering, node) {
  const { tree } = lowering;
  let at = node;
  while (/^(parenthesized|unary)_expression$/.test(kindOf(tree, at))) {
    at = kindOf(tree, at) === "unary_expression" ? childBy(tree, at, "operand") : firstOf(tree, at);
  }
  return typeName(lowering, at);
}
function zero(lowering, node, type) {
  const span = spanOf(lowering, node);
  return { kind: "record", type: typeOfValue(lowering, type).name, entries: [], ...span };
}
function made2(lowering, node, type, sizes) {
  const span = spanOf(lowering, node);
  const kind = kindOf(lowering.tree, underlyingType(lowering, type) ?? type);
  const list4 = kind === "slice_type" || kind === "channel_type";
  const value = list4 ? { kind: "list", items: [], ...span } : { kind: "record", type: null, entries: [], ...span };
  const called4 = sizes.filter((size) => holdsCall(lowering, size)).map((size) => expression(lowering, size));
  return afterAll(called4, { kind: "wrapped", form: "cast", type: typeOfValue(lowering, type), value, ...span });
}
var HARMLESS = /* @__PURE__ */ new Set(["len", "cap", "min", "max"]);
function holdsCall(lowering, node) {
  const { tree } = lowering;
  const end = tree.ends[node] ?? 0;
  for (let at = node; at < tree.size && (tree.starts[at] ?? 0) < end; at++) {
    if (kindOf(tree, at) !== "call_expression") continue;
    if (!HARMLESS.has(textOf(tree, childBy(tree, at, "function")))) return true;
  }
  return false;
}

// src/scan/static/language/go/lower/composites.ts
var DEEPEST5 = 60;
function compositeLiteral(lowering, type, body, span, depth = 0) {
  if (depth > DEEPEST5 || body === NONE) return { kind: "opaque", inside: [], ...span };
  const elements = childrenOf(lowering.tree, body);
  const shape = shapeOf(lowering, type);
  const value = asList(lowering, shape, elements) ? list(lowering, shape, elements, span, depth) : record(lowering, shape, elements, span, depth);
  if (value.kind === "record" || type === NONE) return value;
  return { kind: "wrapped", form: "cast", type: typeName(lowering, type), value, ...span };
}
function shapeOf(lowering, type) {
  const none3 = { key: NONE, element: NONE, fields: [] };
  if (type === NONE) return { ...none3, kind: "unknown", name: null };
  const { tree } = lowering;
  const { name } = typeName(lowering, type);
  const underlying = underlyingType(lowering, type);
  if (underlying === null) return { ...none3, kind: "unknown", name };
  const own3 = underlying === type ? null : name;
  switch (kindOf(tree, underlying)) {
    case "map_type": {
      const [key, element3] = [childBy(tree, underlying, "key"), childBy(tree, underlying, "value")];
      return { kind: "map", key, element: element3, fields: [], name: own3 };
    }
    case "struct_type": {
      const fields2 = structParts(lowering, underlying).fields.map((field3) => field3.name);
      return { ...none3, kind: "struct", fields: fields2, name };
    }
    default:
      return { ...none3, kind: "list", element: childBy(tree, underlying, "element"), name: own3 };
  }
}
function asList(lowering, shape, elements) {
  if (shape.kind !== "unknown") return shape.kind === "list";
  const [first] = elements;
  return first !== void 0 && kindOf(lowering.tree, first) !== "keyed_element";
}
function list(lowering, shape, elements, span, depth) {
  const items = elements.map((element3) => {
    const keyed = kindOf(lowering.tree, element3) === "keyed_element";
    const value = keyed ? childBy(lowering.tree, element3, "value") : element3;
    return { value: elementOf2(lowering, shape.element, value, depth), name: null, spread: false };
  });
  return { kind: "list", items, ...span };
}
function record(lowering, shape, elements, span, depth) {
  const entries3 = elements.map((element3, place3) => {
    const at = spanOf(lowering, element3);
    if (kindOf(lowering.tree, element3) !== "keyed_element") {
      const key2 = { kind: "constant", value: shape.fields[place3] ?? place3, ...at };
      return { key: key2, value: elementOf2(lowering, shape.element, element3, depth), ...at };
    }
    const key = keyOf(lowering, shape, childBy(lowering.tree, element3, "key"), depth);
    const value = elementOf2(lowering, shape.element, childBy(lowering.tree, element3, "value"), depth);
    return { key, value, ...at };
  });
  return { kind: "record", type: shape.name, entries: entries3, ...span };
}
function keyOf(lowering, shape, key, depth) {
  const { tree } = lowering;
  const name = firstOf(tree, key);
  if (kindOf(tree, name) === "identifier" && isField(lowering, shape, textOf(tree, name))) {
    return { kind: "constant", value: textOf(tree, name), ...spanOf(lowering, name) };
  }
  return elementOf2(lowering, shape.key, key, depth);
}
function isField(lowering, { kind, name: type }, name) {
  if (kind !== "unknown") return kind === "struct";
  if (new RegExp("^\\p{Lu}", "u").test(name)) return true;
  return type === null ? !isHidden(lowering, name) : !type.includes(".");
}
function elementOf2(lowering, type, element3, depth) {
  const { tree } = lowering;
  const inside = kindOf(tree, element3) === "literal_element" ? firstOf(tree, element3) : element3;
  if (kindOf(tree, inside) !== "literal_value") return expression(lowering, inside);
  return compositeLiteral(lowering, type, inside, spanOf(lowering, inside), depth + 1);
}

// src/scan/static/language/go/lower/constants.ts
var ESCAPE = /\\(?:([abfnrtv\\'"])|([0-7]{3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g;
var LETTERS = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "	",
  v: "\v",
  "\\": "\\",
  "'": "'",
  '"': '"'
};
var LAST_CODE_POINT = 1114111;
function unescaped2(text2) {
  if (!text2.includes("\\")) return text2;
  return text2.replace(ESCAPE, (_, letter, octal, byte, short, long) => {
    if (letter !== void 0) return LETTERS[letter] ?? "";
    const code = octal !== void 0 ? Number.parseInt(octal, 8) : Number.parseInt(byte ?? short ?? long, 16);
    return String.fromCodePoint(Math.min(code, LAST_CODE_POINT));
  });
}
function numberOf(text2) {
  const plain3 = text2.replaceAll("_", "").replace(/i$/, "");
  const octal = /^0[0-7]+$/.test(plain3);
  const value = octal ? Number.parseInt(plain3, 8) : Number(plain3);
  return Number.isNaN(value) ? 0 : value;
}
function constant2(value) {
  return (lowering, node) => ({
    kind: "constant",
    value: value(textOf(lowering.tree, node), lowering),
    ...spanOf(lowering, node)
  });
}
var quoted = constant2((text2) => unescaped2(text2.slice(1, -1)));
var numeric = constant2(numberOf);
var CONSTANTS = {
  interpreted_string_literal: quoted,
  rune_literal: quoted,
  raw_string_literal: constant2((text2) => text2.slice(1, -1).replaceAll("\r", "")),
  int_literal: numeric,
  float_literal: numeric,
  imaginary_literal: numeric,
  true: constant2(() => true),
  false: constant2(() => false),
  nil: constant2(() => void 0),
  iota: constant2((_, lowering) => stateOf(lowering).iota)
};

// src/scan/static/language/go/lower/expressions.ts
var variable = (lowering, node) => ({
  kind: "name",
  name: calledHere(lowering, textOf(lowering.tree, node)),
  ...spanOf(lowering, node)
});
var inner = (lowering, node) => expression(lowering, firstOf(lowering.tree, node));
function part(lowering, node, field3) {
  return expression(lowering, childBy(lowering.tree, node, field3));
}
function cast(lowering, node, value, type) {
  return { kind: "wrapped", form: "cast", type, value, ...spanOf(lowering, node) };
}
var selector = (lowering, node) => ({
  kind: "member",
  object: part(lowering, node, "operand"),
  name: textOf(lowering.tree, childBy(lowering.tree, node, "field")),
  ...spanOf(lowering, node)
});
var index = (lowering, node) => ({
  kind: "index",
  object: part(lowering, node, "operand"),
  key: part(lowering, node, "index"),
  ...spanOf(lowering, node)
});
var slice = (lowering, node) => {
  const { tree } = lowering;
  const bounds = ["start", "end", "capacity"].map((field3) => childBy(tree, node, field3));
  const called4 = bounds.filter((bound3) => bound3 !== NONE && holdsCall(lowering, bound3));
  const value = {
    kind: "wrapped",
    form: "slice",
    type: null,
    value: part(lowering, node, "operand"),
    ...spanOf(lowering, node)
  };
  return afterAll(
    called4.map((bound3) => expression(lowering, bound3)),
    value
  );
};
var unary = (lowering, node) => {
  const operator = textOf(lowering.tree, childBy(lowering.tree, node, "operator"));
  const operand = part(lowering, node, "operand");
  const span = spanOf(lowering, node);
  if (operator === "&" || operator === "*") return operand;
  if (operator === "<-")
    return { kind: "index", object: operand, key: { kind: "opaque", inside: [], ...span }, ...span };
  return { kind: "unary", operator: operator === "^" ? "~" : operator, operand, ...span };
};
function operands(lowering, node, operator) {
  const { tree } = lowering;
  const parts = [];
  let at = node;
  while (kindOf(tree, at) === "binary_expression" && textOf(tree, childBy(tree, at, "operator")) === operator) {
    parts.push(childBy(tree, at, "right"));
    at = childBy(tree, at, "left");
  }
  return [...parts, at].filter((found) => found !== NONE).reverse();
}
var LOGICAL2 = { "&&": "and", "||": "or" };
var binary = (lowering, node) => {
  const operator = textOf(lowering.tree, childBy(lowering.tree, node, "operator"));
  if (operator === "+") return sum(lowering, node, operands(lowering, node, operator));
  const logical2 = LOGICAL2[operator];
  if (logical2 !== void 0) {
    const parts = operands(lowering, node, operator).map((operand) => expression(lowering, operand));
    return allOf(logical2, parts, spanOf(lowering, node));
  }
  const [left3, right] = [part(lowering, node, "left"), part(lowering, node, "right")];
  return { kind: "binary", operator, left: left3, right, ...spanOf(lowering, node) };
};
function allOf(operator, parts, span) {
  const [only] = parts;
  if (only === void 0) return { kind: "opaque", inside: [], ...span };
  if (parts.length === 1) return only;
  const middle = Math.ceil(parts.length / 2);
  const left3 = allOf(operator, parts.slice(0, middle), span);
  const right = allOf(operator, parts.slice(middle), span);
  return { kind: "logical", operator, left: left3, right, start: left3.start, end: right.end };
}
var assertion = (lowering, node) => cast(lowering, node, part(lowering, node, "operand"), typeName(lowering, childBy(lowering.tree, node, "type")));
var instantiation = (lowering, node) => {
  const type = childBy(lowering.tree, node, "type");
  return type === NONE ? opaque(lowering, node) : expression(lowering, type);
};
var qualified = (lowering, node) => {
  const object = childBy(lowering.tree, node, "package");
  return {
    kind: "member",
    object: variable(lowering, object),
    name: textOf(lowering.tree, childBy(lowering.tree, node, "name")),
    ...spanOf(lowering, node)
  };
};
var composite = (lowering, node) => {
  const { tree } = lowering;
  return compositeLiteral(lowering, childBy(tree, node, "type"), childBy(tree, node, "body"), spanOf(lowering, node));
};
var values = (lowering, node) => {
  const parts = childrenOf(lowering.tree, node);
  const [only] = parts;
  if (parts.length === 1 && only !== void 0) return expression(lowering, only);
  const items = parts.map((at) => ({ value: expression(lowering, at), name: null, spread: false }));
  return { kind: "list", items, ...spanOf(lowering, node) };
};
var EXPRESSIONS2 = {
  ...CONSTANTS,
  identifier: variable,
  type_identifier: variable,
  qualified_type: qualified,
  generic_type: instantiation,
  type_instantiation_expression: instantiation,
  parenthesized_expression: inner,
  literal_element: inner,
  variadic_argument: inner,
  selector_expression: selector,
  index_expression: index,
  slice_expression: slice,
  unary_expression: unary,
  binary_expression: binary,
  call_expression: lowerCall,
  type_conversion_expression: lowerConversion,
  type_assertion_expression: assertion,
  composite_literal: composite,
  func_literal: lowerLambda,
  expression_list: values
};

// src/scan/static/language/go/lower/switches.ts
var CASES = /* @__PURE__ */ new Set(["expression_case", "type_case", "communication_case", "default_case"]);
function casesOf(lowering, node) {
  return childrenOf(lowering.tree, node).filter((child) => CASES.has(kindOf(lowering.tree, child)));
}
function listOf2(lowering, node) {
  return childrenOf(lowering.tree, node).find((child) => kindOf(lowering.tree, child) === "statement_list") ?? NONE;
}
function bodyOf2(lowering, node) {
  return blockOf(lowering, listOf2(lowering, node));
}
function fallsThrough(lowering, node) {
  const statements3 = listOf2(lowering, node);
  const last = statements3 === NONE ? void 0 : childrenOf(lowering.tree, statements3).pop();
  return last !== void 0 && kindOf(lowering.tree, last) === "fallthrough_statement";
}
var expressionSwitch = (lowering, node) => inBlock(lowering, () => {
  const { tree } = lowering;
  const before = statement(lowering, childBy(tree, node, "initializer"));
  const value = childBy(tree, node, "value");
  const subject = value === NONE ? null : expression(lowering, value);
  const cases = casesOf(lowering, node).map((at) => {
    const list4 = childBy(tree, at, "value");
    const values2 = list4 === NONE ? [] : childrenOf(tree, list4).map((each) => expression(lowering, each));
    return { values: values2, body: bodyOf2(lowering, at), continues: fallsThrough(lowering, at) };
  });
  return [...before, { kind: "switch", subject, cases, ...spanOf(lowering, node) }];
});
var typeSwitch = (lowering, node) => inBlock(lowering, () => {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const before = statement(lowering, childBy(tree, node, "initializer"));
  const value = expression(lowering, childBy(tree, node, "value"));
  const alias = aliasOf(lowering, node);
  const bound3 = alias === null ? [] : [{ kind: "assign", target: alias, type: null, value, ...span }];
  const cases = casesOf(lowering, node).map((at) => {
    const types = childrenBy(tree, at, "type").filter((type) => kindOf(tree, type) !== ",");
    const values2 = types.map((type) => typeTest2(lowering, type, alias ?? value));
    const [only] = types;
    const narrow = alias !== null && only !== void 0 && types.length === 1 && !isNil(lowering, only);
    const first = narrow ? [narrowed(alias, typeName(lowering, only))] : [];
    return { values: values2, body: [...first, ...bodyOf2(lowering, at)], continues: false };
  });
  return [...before, ...bound3, { kind: "switch", subject: null, cases, ...span }];
});
function aliasOf(lowering, node) {
  const { tree } = lowering;
  const list4 = childBy(tree, node, "alias");
  const at = list4 === NONE ? NONE : firstOf(tree, list4);
  if (at === NONE || textOf(tree, at) === "_") return null;
  return { kind: "name", name: declareName(lowering, textOf(tree, at)), ...spanOf(lowering, at) };
}
function isNil(lowering, type) {
  return textOf(lowering.tree, type) === "nil";
}
function typeTest2(lowering, type, value) {
  const span = spanOf(lowering, type);
  if (!isNil(lowering, type)) return { kind: "type-test", value, type: typeName(lowering, type), ...span };
  const right = { kind: "constant", value: void 0, ...span };
  return { kind: "binary", operator: "==", left: value, right, ...span };
}
function narrowed(alias, type) {
  const { start, end } = alias;
  const value = { kind: "wrapped", form: "cast", type, value: alias, start, end };
  return { kind: "assign", target: alias, type, value, start, end };
}
var selectStatement = (lowering, node) => {
  const { tree } = lowering;
  const cases = casesOf(lowering, node).map(
    (at) => inBlock(lowering, () => {
      const communication = childBy(tree, at, "communication");
      const first = statement(lowering, communication);
      const values2 = communication === NONE ? [] : [{ kind: "opaque", inside: [], ...spanOf(lowering, communication) }];
      return { values: values2, body: [...first, ...bodyOf2(lowering, at)], continues: false };
    })
  );
  return [{ kind: "switch", subject: null, cases, ...spanOf(lowering, node) }];
};

// src/scan/static/language/go/lower/statements.ts
var nothing2 = () => [];
var block2 = (lowering, node) => blockOf(lowering, node);
var expressionStatement2 = (lowering, node) => {
  const { tree } = lowering;
  const call5 = firstOf(tree, node);
  const callee = childBy(tree, call5, "function");
  if (callee !== NONE && textOf(tree, callee) === "panic" && !isHidden(lowering, "panic")) {
    const value = expression(lowering, firstOf(tree, childBy(tree, call5, "arguments")));
    return [{ kind: "throw", value, ...spanOf(lowering, node) }];
  }
  return call5 === NONE ? [] : [evaluate(expression(lowering, call5))];
};
var called2 = (lowering, node) => {
  const call5 = firstOf(lowering.tree, node);
  return call5 === NONE ? [] : [evaluate(expression(lowering, call5))];
};
var returned2 = (lowering, node) => {
  const list4 = firstOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  const { results } = stateOf(lowering);
  if (list4 !== NONE) return [{ kind: "return", value: expression(lowering, list4), ...span }];
  const names = results.map((name) => ({ ...name, ...span }));
  const [only = null] = names;
  if (names.length < 2) return [{ kind: "return", value: only, ...span }];
  const items = names.map((value) => ({ value, name: null, spread: false }));
  return [{ kind: "return", value: { kind: "list", items, ...span }, ...span }];
};
var conditional2 = (lowering, node) => inBlock(lowering, () => {
  const { tree } = lowering;
  const before = statement(lowering, childBy(tree, node, "initializer"));
  const test = expression(lowering, childBy(tree, node, "condition"));
  const then = blockOf(lowering, childBy(tree, node, "consequence"));
  const otherwise = statement(lowering, childBy(tree, node, "alternative"));
  return [...before, { kind: "if", test, then, otherwise, ...spanOf(lowering, node) }];
});
var loop = (lowering, node) => inBlock(lowering, () => {
  const { tree } = lowering;
  const body = childBy(tree, node, "body");
  const head = firstOf(tree, node);
  const span = spanOf(lowering, node);
  if (head === NONE || head === body) {
    return [{ kind: "loop", each: null, test: null, body: blockOf(lowering, body), ...span }];
  }
  if (kindOf(tree, head) === "range_clause") {
    const each = rangeOf(lowering, head);
    return [{ kind: "loop", each, test: null, body: blockOf(lowering, body), ...span }];
  }
  if (kindOf(tree, head) !== "for_clause") {
    return [{ kind: "loop", each: null, test: expression(lowering, head), body: blockOf(lowering, body), ...span }];
  }
  const before = statement(lowering, childBy(tree, head, "initializer"));
  const condition3 = childBy(tree, head, "condition");
  const test = condition3 === NONE ? null : expression(lowering, condition3);
  const round = [...blockOf(lowering, body), ...statement(lowering, childBy(tree, head, "update"))];
  return [...before, { kind: "loop", each: null, test, body: round, ...span }];
});
function rangeOf(lowering, clause) {
  const { tree } = lowering;
  const right = childBy(tree, clause, "right");
  const left3 = childBy(tree, clause, "left");
  const over = expression(lowering, right);
  const declares = tree.text.slice(tree.ends[left3], tree.starts[right]).includes(":=");
  const [first = null, second = null] = partsOf(lowering, left3).map(
    (at) => declares ? declaredTarget(lowering, at) : targetOf(lowering, at)
  );
  const alone2 = partsOf(lowering, left3).length === 1;
  const channel = over.kind === "name" && stateOf(lowering).channels.has(over.name);
  if (alone2 && (channel || over.kind === "call")) return { target: first, key: null, over };
  return { target: second, key: first, over };
}
function leave2(form) {
  return (lowering, node) => [{ kind: "leave", form, ...spanOf(lowering, node) }];
}
var labelled2 = (lowering, node) => childrenOf(lowering.tree, node).filter((child) => kindOf(lowering.tree, child) !== "label_name").flatMap((child) => statement(lowering, child));
var STATEMENTS2 = {
  block: block2,
  expression_statement: expressionStatement2,
  go_statement: called2,
  defer_statement: called2,
  return_statement: returned2,
  if_statement: conditional2,
  for_statement: loop,
  expression_switch_statement: expressionSwitch,
  type_switch_statement: typeSwitch,
  select_statement: selectStatement,
  short_var_declaration: shortDeclaration,
  assignment_statement: assignment,
  inc_statement: step2,
  dec_statement: step2,
  send_statement: send,
  receive_statement: receive,
  labeled_statement: labelled2,
  break_statement: leave2("break"),
  continue_statement: leave2("continue"),
  goto_statement: nothing2,
  fallthrough_statement: nothing2,
  empty_statement: nothing2
};

// src/scan/static/language/go/lower/index.ts
function lowerGo(tree) {
  const table = { expressions: EXPRESSIONS2, statements: { ...STATEMENTS2, ...DECLARATIONS2 } };
  return withHidden(lowerModule(tree, table, true));
}

// src/scan/static/language/go/go-mod.ts
var MOST_LINES = 5e3;
function readModule(folder, text2) {
  const replaced = /* @__PURE__ */ new Map();
  let path2 = null;
  let block5 = "";
  for (const line of text2.split("\n", MOST_LINES)) {
    const words = line.replace(/\/\/.*$/, "").split(/\s+/).filter((word2) => word2 !== "").map(unquoted);
    if (words.length === 0) continue;
    if (words[0] === ")") block5 = "";
    else if (block5 === "" && words[1] === "(") block5 = words[0] ?? "";
    else {
      const [directive, ...rest2] = block5 === "" ? words : [block5, ...words];
      if (directive === "module") path2 ??= rest2[0] ?? null;
      if (directive === "replace") replace(rest2, replaced);
    }
  }
  return { folder, path: path2, replaced };
}
function replace(words, replaced) {
  const [from] = words;
  const to = words[words.indexOf("=>") + 1];
  if (from !== void 0 && words.includes("=>") && to !== void 0 && /^\.\.?(?:\/|$)/.test(to))
    replaced.set(from, to);
}
function unquoted(word2) {
  return word2.replace(/^(["`])(.*)\1$/, "$2");
}

// src/scan/static/language/go/modules.ts
var goModules = {
  prefix: "go",
  globals: "go",
  implicitThis: false,
  assignsLocally: false,
  typesHold: true,
  lastResultTells: true,
  fileIsNamed: false,
  importsPaths: false,
  partialClasses: true,
  loaders: [],
  getters: [],
  settings: ["go.mod", "go.work"],
  tables: [],
  files: packageFiles,
  neighbours: packageNeighbours,
  library: (module) => `go:${withoutVersion(module)}`
};
function packageFiles({ from, module }, repository) {
  for (const folder of foldersOf(from, module, repository)) {
    const files7 = repository.inFolder(folder).filter((path2) => isGo(path2) && !isTest(path2));
    if (files7.length > 0) return sorted(files7);
  }
  return [];
}
function packageNeighbours(from, repository) {
  const files7 = repository.inFolder(folderOf2(from)).filter((path2) => path2 !== from && isGo(path2));
  return sorted(isTest(from) ? files7 : files7.filter((path2) => !isTest(path2)));
}
function isGo(path2) {
  return path2.endsWith(".go");
}
function isTest(path2) {
  return path2.endsWith("_test.go");
}
var OTHERS = /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|netbsd|openbsd|plan9|solaris|wasip1|windows|386|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)\.go$/;
function sorted(paths) {
  return [...paths].sort((a, b) => Number(OTHERS.test(a)) - Number(OTHERS.test(b)) || (a < b ? -1 : 1));
}
function foldersOf(from, path2, repository) {
  if (/^\.\.?(?:\/|$)/.test(path2)) return within(joined(folderOf2(from), path2));
  const modules = modulesOf(repository);
  const own3 = modules.filter(({ folder }) => isBelow(from, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
  const replaced = own3 === void 0 ? [] : replacements(own3, path2, repository);
  if (replaced.length > 0) return replaced;
  return modules.flatMap((module) => {
    const rest2 = module.path === null ? null : restOf(path2, module.path);
    return rest2 === null ? [] : [{ module, folder: joined(module.folder, rest2) }];
  }).sort((a, b) => rank(b.module, own3) - rank(a.module, own3)).flatMap(({ folder }) => within(folder));
}
function rank(module, own3) {
  return (module.path?.length ?? 0) * 2 + (module === own3 ? 1 : 0);
}
function replacements(own3, path2, repository) {
  return [own3, ...worksOf(repository).filter(({ folder }) => isBelow(own3.folder, folder))].flatMap(
    ({ folder, replaced }) => [...replaced].map(([from, to]) => ({ rest: restOf(path2, from), from, folder, to }))
  ).sort((a, b) => b.from.length - a.from.length).flatMap(({ rest: rest2, folder, to }) => rest2 === null ? [] : within(joined(joined(folder, to) ?? "..", rest2)));
}
var known2 = /* @__PURE__ */ new WeakMap();
function modulesOf(repository) {
  return settingsOf(repository).modules;
}
function worksOf(repository) {
  return settingsOf(repository).works;
}
function settingsOf(repository) {
  const before = known2.get(repository);
  if (before !== void 0) return before;
  const read3 = (name) => [...repository.called(name)].filter((path2) => within(folderOf2(path2)).length > 0).sort().flatMap((path2) => {
    const text2 = repository.settings(path2);
    return text2 === null ? [] : [readModule(folderOf2(path2), text2)];
  });
  const made4 = { modules: read3("go.mod"), works: read3("go.work") };
  known2.set(repository, made4);
  return made4;
}
function within(folder) {
  return folder === null || folder.split("/").some((part4) => part4 === ".." || part4 === "vendor") ? [] : [folder];
}
function folderOf2(path2) {
  return path2.slice(0, Math.max(0, path2.lastIndexOf("/")));
}
function isBelow(path2, folder) {
  return folder === "" || path2 === folder || path2.startsWith(`${folder}/`);
}
function restOf(path2, module) {
  if (path2 === module) return "";
  return path2.startsWith(`${module}/`) ? path2.slice(module.length + 1) : null;
}
function joined(folder, path2) {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part4 of path2.split("/")) {
    if (part4 === "" || part4 === ".") continue;
    if (part4 !== "..") parts.push(part4);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// src/scan/static/language/go.ts
var go = {
  id: "go",
  title: "Go",
  family: null,
  files: { endings: ["go"], names: [], interpreters: [], example: "service/service.go" },
  grammar: {
    file: "tree-sitter-go.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm"
  },
  flow: { models: "go", modules: goModules, lower: lowerGo }
};

// src/scan/static/language/java/lower/facts.ts
var CLASS_KINDS = /* @__PURE__ */ new Set([
  "class_declaration",
  "interface_declaration",
  "enum_declaration",
  "record_declaration",
  "annotation_type_declaration"
]);
var LOCAL_KINDS = /* @__PURE__ */ new Set([
  "formal_parameter",
  "catch_formal_parameter",
  "enhanced_for_statement",
  "resource",
  "instanceof_expression"
]);
var STEPS = 3;
function factsOf(tree) {
  const classes2 = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Set();
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    if (CLASS_KINDS.has(kind)) {
      const outer = classAround(tree, node);
      const around = classes2.get(outer)?.name;
      const name = nameIn2(tree, node);
      const facts = classFactsOf(tree, node, around === void 0 ? name : `${around}.${name}`);
      classes2.set(node, facts);
      if (outer !== NONE || tree.parents[node] === 0) byName.set(facts.name, facts);
    } else {
      addLocals(tree, node, kind, locals);
    }
  }
  return { classes: classes2, byName, locals };
}
function classAround(tree, node) {
  let at = tree.parents[node] ?? NONE;
  for (let step3 = 0; step3 < STEPS && at !== NONE; step3++) {
    const kind = kindOf(tree, at);
    if (CLASS_KINDS.has(kind)) return at;
    if (!kind.endsWith("_body") && kind !== "enum_body_declarations") return NONE;
    at = tree.parents[at] ?? NONE;
  }
  return NONE;
}
function classFactsOf(tree, node, name) {
  const body = childBy(tree, node, "body");
  return membersOf(tree, body === NONE ? node : body, name, componentsOf(tree, node));
}
function membersOf(tree, body, name, components) {
  const fields2 = new Set(components);
  const methods = new Set(components);
  for (const member2 of childrenOf(tree, body)) {
    if (kindOf(tree, member2) === "enum_body_declarations") addMembers2(tree, member2, fields2, methods);
  }
  addMembers2(tree, body, fields2, methods);
  return { name, fields: fields2, methods, components };
}
function addMembers2(tree, body, fields2, methods) {
  for (const member2 of childrenOf(tree, body)) {
    const kind = kindOf(tree, member2);
    if (kind === "field_declaration" || kind === "constant_declaration") {
      for (const declarator2 of childrenBy(tree, member2, "declarator")) fields2.add(nameIn2(tree, declarator2));
    } else if (kind === "enum_constant") {
      fields2.add(nameIn2(tree, member2));
    } else if (kind === "method_declaration") {
      methods.add(nameIn2(tree, member2));
    }
  }
}
function componentsOf(tree, node) {
  if (kindOf(tree, node) !== "record_declaration") return [];
  return childrenOf(tree, childBy(tree, node, "parameters")).map((parameter5) => nameIn2(tree, parameter5));
}
function nameIn2(tree, node) {
  const name = childBy(tree, node, "name");
  return name === NONE ? "" : textOf(tree, name);
}
function addLocals(tree, node, kind, locals) {
  if (LOCAL_KINDS.has(kind)) {
    locals.add(nameIn2(tree, node));
  } else if (kind === "variable_declarator") {
    const holder = kindOf(tree, tree.parents[node] ?? NONE);
    if (holder === "local_variable_declaration" || holder === "spread_parameter") locals.add(nameIn2(tree, node));
  } else if (kind === "identifier") {
    const parent = tree.parents[node] ?? NONE;
    const holder = kindOf(tree, parent);
    if (holder === "inferred_parameters" || holder === "type_pattern" || holder === "record_pattern_component") {
      locals.add(textOf(tree, node));
    } else if (holder === "lambda_expression" && childBy(tree, parent, "parameters") === node) {
      locals.add(textOf(tree, node));
    }
  }
}

// src/scan/static/language/java/lower/state.ts
var STATES = /* @__PURE__ */ new WeakMap();
function stateOf2(lowering) {
  const known8 = STATES.get(lowering);
  if (known8 !== void 0) return known8;
  const state = {
    facts: factsOf(lowering.tree),
    around: [],
    statics: /* @__PURE__ */ new Map(),
    spelled: /* @__PURE__ */ new Map(),
    pending: [],
    yields: [],
    count: 0
  };
  STATES.set(lowering, state);
  return state;
}
function freshName(lowering, what) {
  return `${++stateOf2(lowering).count}${what}`;
}
function hoist2(lowering, ...statements3) {
  stateOf2(lowering).pending.push(...statements3);
}
function withHoisted2(lowering, make) {
  const state = stateOf2(lowering);
  const outer = state.pending;
  state.pending = [];
  const made4 = make();
  const hoisted2 = state.pending;
  state.pending = outer;
  return hoisted2.length === 0 ? [...made4] : [...hoisted2, ...made4];
}
function inClass(lowering, facts, make) {
  const { around } = stateOf2(lowering);
  around.push(facts);
  const made4 = make();
  around.pop();
  return made4;
}
function unknownAt(start, end) {
  return { kind: "opaque", inside: [], start, end };
}

// src/scan/static/language/java/lower/names.ts
var DEEPEST6 = 12;
function qualified2(parts) {
  const at = parts.findIndex((part4) => /^[A-Z]/.test(part4));
  return at < 1 ? null : { package: parts.slice(0, at).join("."), name: parts.slice(at).join(".") };
}
function className(lowering, written, imports = true) {
  const { around, facts } = stateOf2(lowering);
  for (let depth = around.length - 1; depth >= 0; depth--) {
    for (let prefix = around[depth]?.name ?? ""; prefix !== ""; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf(".")))) {
      if (facts.byName.has(`${prefix}.${written}`)) return `${prefix}.${written}`;
    }
  }
  const parts = imports ? qualified2(written.split(".")) : null;
  if (parts !== null) importAs(lowering, written, parts);
  return written;
}
function importAs(lowering, local, { package: module, name }) {
  const { spelled: spelled2 } = stateOf2(lowering);
  const known8 = spelled2.get(local);
  if (known8 !== void 0) return known8;
  const made4 = { local, module, member: name, start: 0, end: 0 };
  lowering.imports.push(made4);
  spelled2.set(local, made4);
  return made4;
}
function outerThis(lowering, name, span) {
  const { around } = stateOf2(lowering);
  const full = className(lowering, name);
  if (around.length === 0 || around[around.length - 1]?.name === full) return { kind: "name", name: "this", ...span };
  const value = unknownAt(span.start, span.end);
  return { kind: "wrapped", form: "cast", type: { name: full, args: [] }, value, ...span };
}
function plainName(lowering, written, span) {
  const name = { kind: "name", name: written, ...span };
  const { facts, statics } = stateOf2(lowering);
  if (facts.locals.has(written)) return name;
  const owner = ownerOf(lowering, written, "fields");
  if (owner === "here") return name;
  if (owner !== null) return { kind: "member", object: outerThis(lowering, owner, span), name: written, ...span };
  const imported = statics.get(written);
  if (imported !== void 0) return staticMember(imported, written, span);
  return { ...name, name: className(lowering, written) };
}
function plainCallee(lowering, written, span) {
  const owner = ownerOf(lowering, written, "methods");
  if (owner !== null && owner !== "here") {
    return { kind: "member", object: outerThis(lowering, owner, span), name: written, ...span };
  }
  const imported = owner === null ? stateOf2(lowering).statics.get(written) : void 0;
  if (imported !== void 0) return staticMember(imported, written, span);
  return { kind: "name", name: written, ...span };
}
function staticMember(imported, name, span) {
  return { kind: "member", object: { kind: "name", name: imported.local, ...span }, name, ...span };
}
function ownerOf(lowering, name, what) {
  const { around } = stateOf2(lowering);
  for (let depth = around.length - 1; depth >= 0; depth--) {
    const facts = around[depth];
    if (facts?.[what].has(name)) return depth === around.length - 1 ? "here" : facts.name;
  }
  return null;
}
function classValue(lowering, written, span) {
  return pathValue(lowering, written.split("."), span);
}
function pathValue(lowering, parts, span) {
  const { facts } = stateOf2(lowering);
  for (let length = Math.min(parts.length, DEEPEST6); length > 1; length--) {
    const name = className(lowering, parts.slice(0, length).join("."), false);
    if (facts.byName.has(name)) return members({ kind: "name", name, ...span }, parts.slice(length), span);
  }
  const whole = parts.findIndex((part4) => /^[A-Z]/.test(part4)) + 1;
  if (whole > 1) {
    const name = className(lowering, parts.slice(0, whole).join("."));
    return members({ kind: "name", name, ...span }, parts.slice(whole), span);
  }
  const [first = "", ...rest2] = parts;
  return members({ kind: "name", name: className(lowering, first), ...span }, rest2, span);
}
function members(object, names, span) {
  return names.reduce((of, name) => ({ kind: "member", object: of, name, ...span }), object);
}

// src/scan/static/language/java/lower/types.ts
var DEEPEST7 = 30;
function typeOf2(lowering, node, depth = 0) {
  if (node === NONE || depth > DEEPEST7) return null;
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case "generic_type":
      return genericType(lowering, node, depth);
    case "array_type": {
      const element3 = typeOf2(lowering, childBy(tree, node, "element"), depth + 1);
      return arrayOf(element3, dimensionsOf(tree, childBy(tree, node, "dimensions")));
    }
    case "annotated_type":
    case "wildcard":
      return typeOf2(lowering, lastTypeIn(tree, node), depth + 1) ?? { name: "Object", args: [] };
    default: {
      const written = dottedName2(tree, node);
      return written === "var" ? null : { name: className(lowering, written), args: [] };
    }
  }
}
function genericType(lowering, node, depth) {
  const [name = NONE, args = NONE] = childrenOf(lowering.tree, node);
  return {
    name: className(lowering, dottedName2(lowering.tree, name)),
    args: childrenOf(lowering.tree, args).flatMap((arg) => typeOf2(lowering, arg, depth + 1) ?? [])
  };
}
function lastTypeIn(tree, node) {
  const types = childrenOf(tree, node).filter((child) => !kindOf(tree, child).endsWith("annotation"));
  return types[types.length - 1] ?? NONE;
}
function arrayOf(element3, dimensions) {
  let type = element3;
  for (let at = 0; at < Math.min(dimensions, DEEPEST7) && type !== null; at++) type = { name: "[]", args: [type] };
  return type;
}
function dimensionsOf(tree, node) {
  return node === NONE ? 0 : textOf(tree, node).split("[").length - 1;
}
function dottedName2(tree, node) {
  const parts = [];
  let at = node;
  while (at !== NONE) {
    const kind = kindOf(tree, at);
    if (kind === "generic_type") {
      at = firstOf(tree, at);
    } else if (kind === "scoped_type_identifier" || kind === "scoped_identifier") {
      const names = childrenOf(tree, at).filter((child) => !kindOf(tree, child).endsWith("annotation"));
      parts.unshift(textOf(tree, names[names.length - 1] ?? NONE));
      at = names.length > 1 ? names[0] ?? NONE : NONE;
    } else {
      parts.unshift(textOf(tree, at));
      break;
    }
  }
  return parts.join(".");
}

// src/scan/static/language/java/lower/annotations.ts
function modifiersOf(lowering, node) {
  const { tree } = lowering;
  const modifiers = childrenOf(tree, node).find((child) => kindOf(tree, child) === "modifiers");
  if (modifiers === void 0) return { static: false, annotations: [] };
  const annotations2 = childrenOf(tree, modifiers).filter((child) => kindOf(tree, child).endsWith("annotation"));
  return {
    static: /\bstatic\b/.test(keywordsOf(tree, modifiers, annotations2)),
    annotations: annotations2.map((annotation3) => annotationOf(lowering, annotation3))
  };
}
function keywordsOf(tree, modifiers, annotations2) {
  let text2 = "";
  let from = tree.starts[modifiers] ?? 0;
  for (const annotation3 of annotations2) {
    text2 += `${tree.text.slice(from, tree.starts[annotation3])} `;
    from = tree.ends[annotation3] ?? from;
  }
  return (text2 + tree.text.slice(from, tree.ends[modifiers])).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, " ");
}
function annotationOf(lowering, node) {
  return { callee: calleeOf(lowering, node), args: argumentsOf(lowering, node), ...spanOf(lowering, node) };
}
function calleeOf(lowering, node) {
  const name = childBy(lowering.tree, node, "name");
  const written = className(lowering, dottedName2(lowering.tree, name));
  return { kind: "name", name: written, ...spanOf(lowering, name) };
}
function argumentsOf(lowering, node) {
  const { tree } = lowering;
  const list4 = childBy(tree, node, "arguments");
  if (list4 === NONE) return [];
  return childrenOf(tree, list4).map((child) => {
    if (kindOf(tree, child) !== "element_value_pair") {
      return { value: expression(lowering, child), name: null, spread: false };
    }
    const name = textOf(tree, childBy(tree, child, "key"));
    return { value: expression(lowering, childBy(tree, child, "value")), name, spread: false };
  });
}
function annotationValue(lowering, node) {
  const { callee, args, ...span } = annotationOf(lowering, node);
  return { kind: "call", callee, args, form: "call", ...span };
}

// src/scan/static/language/java/lower/fields.ts
function fieldsOf(lowering, node) {
  const { tree } = lowering;
  const type = typeOf2(lowering, childBy(tree, node, "type"));
  const modifiers = modifiersOf(lowering, node);
  const constant6 = kindOf(tree, node) === "constant_declaration";
  return childrenBy(tree, node, "declarator").map((declarator2) => {
    const value = childBy(tree, declarator2, "value");
    return {
      name: textOf(tree, childBy(tree, declarator2, "name")),
      type: arrayOf(type, dimensionsOf(tree, childBy(tree, declarator2, "dimensions"))),
      static: constant6 || modifiers.static,
      annotations: modifiers.annotations,
      value: value === NONE ? null : expression(lowering, value),
      ...spanOf(lowering, declarator2)
    };
  });
}
function constantOf(lowering, node) {
  return {
    name: textOf(lowering.tree, childBy(lowering.tree, node, "name")),
    type: null,
    static: true,
    annotations: modifiersOf(lowering, node).annotations,
    value: expression(lowering, node),
    ...spanOf(lowering, node)
  };
}

// src/scan/static/language/java/lower/functions.ts
function parametersOf3(lowering, node) {
  const { tree } = lowering;
  if (node === NONE) return [];
  if (kindOf(tree, node) === "identifier") return [untyped(lowering, node)];
  return childrenOf(tree, node).flatMap((child) => {
    switch (kindOf(tree, child)) {
      case "identifier":
      case "underscore_pattern":
        return [untyped(lowering, child)];
      case "formal_parameter":
        return [formalParameter(lowering, child)];
      case "spread_parameter":
        return [spreadParameter(lowering, child)];
      default:
        return [];
    }
  });
}
function untyped(lowering, node) {
  return parameter2(lowering, node, node, null, "no");
}
function formalParameter(lowering, node) {
  const { tree } = lowering;
  const type = arrayOf(
    typeOf2(lowering, childBy(tree, node, "type")),
    dimensionsOf(tree, childBy(tree, node, "dimensions"))
  );
  return parameter2(lowering, node, childBy(tree, node, "name"), type, "no");
}
function spreadParameter(lowering, node) {
  const { tree } = lowering;
  const [type = NONE] = childrenOf(tree, node).filter((child) => !isNoType(tree, child));
  const declarator2 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "variable_declarator") ?? NONE;
  return parameter2(lowering, node, childBy(tree, declarator2, "name"), arrayOf(typeOf2(lowering, type), 1), "list");
}
function isNoType(tree, node) {
  const kind = kindOf(tree, node);
  return kind === "modifiers" || kind === "variable_declarator" || kind.endsWith("annotation");
}
function parameter2(lowering, node, name, type, rest2) {
  const { annotations: annotations2 } = modifiersOf(lowering, node);
  const target6 = nameOf(lowering, name === NONE ? node : name);
  return { target: target6, type, annotations: annotations2, otherwise: null, rest: rest2, ...spanOf(lowering, node) };
}
function blockOf2(lowering, node) {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node).flatMap((child) => statementAt(lowering, child));
}
function statementAt(lowering, node) {
  return withHoisted2(lowering, () => statement(lowering, node));
}
function lambdaOf(lowering, node) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const parameters3 = parametersOf3(lowering, childBy(tree, node, "parameters"));
  const body = childBy(tree, node, "body");
  lowering.functions[index2] = {
    name: "",
    class: null,
    static: false,
    parameters: parameters3,
    annotations: [],
    returns: null,
    body: kindOf(tree, body) === "block" ? blockOf2(lowering, body) : returnOf(lowering, body),
    ...spanOf(lowering, node)
  };
  return index2;
}
function returnOf(lowering, node) {
  return withHoisted2(lowering, () => {
    const value = expression(lowering, node);
    return [{ kind: "return", value, start: value.start, end: value.end }];
  });
}

// src/scan/static/language/java/lower/methods.ts
function methodOf(lowering, node, owner) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const name = childBy(tree, node, "name");
  const type = childBy(tree, node, "type");
  lowering.functions[index2] = {
    name: kindOf(tree, node) === "constructor_declaration" ? "constructor" : name === NONE ? "" : textOf(tree, name),
    class: owner,
    ...modifiersOf(lowering, node),
    parameters: parametersOf3(lowering, childBy(tree, node, "parameters")),
    returns: type === NONE ? null : typeOf2(lowering, type),
    body: blockOf2(lowering, childBy(tree, node, "body")),
    ...spanOf(lowering, node)
  };
  return index2;
}
function initialiserOf(lowering, node, owner) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const isStatic2 = kindOf(tree, node) === "static_initializer";
  const made4 = {
    name: isStatic2 ? "<clinit>" : "<init>",
    class: owner,
    static: isStatic2,
    parameters: [],
    annotations: [],
    returns: null,
    body: blockOf2(lowering, isStatic2 ? firstOf(tree, node) : node),
    ...spanOf(lowering, node)
  };
  lowering.functions[index2] = made4;
  return index2;
}

// src/scan/static/language/java/lower/classes.ts
function classOf(lowering, header) {
  const { node, name, facts, bases: bases2, annotations: annotations2, form } = header;
  const span = spanOf(lowering, node);
  const index2 = lowering.classes.length;
  const made4 = { name: facts.name, bases: bases2, annotations: annotations2, fields: [], methods: [], form, ...span };
  lowering.classes.push(made4);
  return withHoisted2(lowering, () => {
    const { fields: fields2, methods, inner: inner6 } = inClass(lowering, facts, () => membersOf2(lowering, header, index2));
    lowering.classes[index2] = { ...made4, fields: fields2, methods };
    return [{ kind: "declare", name, what: { class: index2 }, ...span }, ...inner6];
  });
}
function membersOf2(lowering, { body, more }, index2) {
  const members2 = more?.(index2) ?? { fields: [], methods: [], inner: [] };
  const todo = childrenOf(lowering.tree, body).reverse();
  for (let node = todo.pop(); node !== void 0; node = todo.pop()) {
    const kind = kindOf(lowering.tree, node);
    if (kind === "enum_body_declarations" || kind === "ERROR") todo.push(...childrenOf(lowering.tree, node).reverse());
    else addMember(lowering, node, kind, index2, members2);
  }
  return members2;
}
function addMember(lowering, node, kind, index2, members2) {
  const { fields: fields2, methods, inner: inner6 } = members2;
  if (CLASS_KINDS.has(kind)) inner6.push(...statement(lowering, node));
  else if (kind === "field_declaration" || kind === "constant_declaration") fields2.push(...fieldsOf(lowering, node));
  else if (kind === "enum_constant") fields2.push(constantOf(lowering, node));
  else if (kind === "static_initializer" || kind === "block") methods.push(initialiserOf(lowering, node, index2));
  else if (METHOD_KINDS.has(kind)) methods.push(methodOf(lowering, node, index2));
}
var METHOD_KINDS = /* @__PURE__ */ new Set([
  "method_declaration",
  "constructor_declaration",
  "annotation_type_element_declaration"
]);

// src/scan/static/language/java/lower/records.ts
function recordMembers(lowering, node, owner) {
  const { tree } = lowering;
  const parameters3 = parametersOf3(lowering, childBy(tree, node, "parameters"));
  const members2 = childrenOf(tree, childBy(tree, node, "body"));
  const written = new Set(methodNames(tree, members2));
  const fields2 = [];
  const methods = hasCanonical(tree, members2, parameters3) ? [] : [constructorOf(lowering, node, owner, parameters3)];
  for (const parameter5 of parameters3) {
    if (parameter5.target.kind !== "name") continue;
    const { name } = parameter5.target;
    const { start, end, annotations: annotations2 } = parameter5;
    fields2.push({ name, type: parameter5.type, static: false, annotations: annotations2, value: null, start, end });
    if (!written.has(name)) methods.push(accessorOf(lowering, owner, parameter5, name));
  }
  return { fields: fields2, methods, inner: [] };
}
function methodNames(tree, members2) {
  return members2.filter((member2) => kindOf(tree, member2) === "method_declaration").filter((member2) => childrenOf(tree, childBy(tree, member2, "parameters")).length === 0).map((member2) => textOf(tree, childBy(tree, member2, "name")));
}
function hasCanonical(tree, members2, parameters3) {
  const types = parameters3.map(({ type }) => type?.name).join();
  return members2.some((member2) => {
    if (kindOf(tree, member2) !== "constructor_declaration") return false;
    const own3 = childrenOf(tree, childBy(tree, member2, "parameters"));
    if (own3.length !== parameters3.length) return false;
    return own3.map((one) => textOf(tree, childrenBy(tree, one, "type")[0] ?? one).replace(/[<[].*/s, "")).join() === types;
  });
}
function constructorOf(lowering, node, owner, parameters3) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const span = spanOf(lowering, childBy(tree, node, "parameters"));
  const compact = childrenOf(tree, childBy(tree, node, "body")).find(
    (member2) => kindOf(tree, member2) === "compact_constructor_declaration"
  );
  const checks = compact === void 0 ? [] : blockOf2(lowering, childBy(tree, compact, "body"));
  const body = [...checks, ...parameters3.flatMap(keep)];
  lowering.functions[index2] = { ...emptyFunction(span), name: "constructor", class: owner, parameters: parameters3, body };
  return index2;
}
function keep({ target: target6, start, end }) {
  if (target6.kind !== "name") return [];
  return [{ kind: "assign", target: partOfThis(target6.name, start, end), type: null, value: target6, start, end }];
}
function accessorOf(lowering, owner, parameter5, name) {
  const { start, end, type } = parameter5;
  const value = partOfThis(name, start, end);
  const body = [{ kind: "return", value, start, end }];
  lowering.functions.push({ ...emptyFunction({ start, end }), name, class: owner, returns: type, body });
  return lowering.functions.length - 1;
}
function partOfThis(name, start, end) {
  return { kind: "member", object: { kind: "name", name: "this", start, end }, name, start, end };
}

// src/scan/static/language/java/lower/declarations.ts
var DECLARATIONS3 = {
  package_declaration: packageName,
  import_declaration: importNames,
  module_declaration: () => [],
  class_declaration: (lowering, node) => classDeclaration2(lowering, node, "class"),
  interface_declaration: (lowering, node) => classDeclaration2(lowering, node, "interface"),
  annotation_type_declaration: (lowering, node) => classDeclaration2(lowering, node, "interface"),
  enum_declaration: (lowering, node) => classDeclaration2(lowering, node, "enum"),
  record_declaration: (lowering, node) => classDeclaration2(lowering, node, "class"),
  method_declaration: functionDeclaration2
};
function packageName(lowering, node) {
  const { tree } = lowering;
  const name = childrenOf(tree, node).find((child) => /identifier$/.test(kindOf(tree, child)));
  if (name !== void 0) lowering.package = dottedName2(tree, name);
  return [];
}
function importNames(lowering, node) {
  const { tree, imports } = lowering;
  const children = childrenOf(tree, node);
  const name = children.find((child) => /identifier$/.test(kindOf(tree, child)));
  if (name === void 0) return [];
  const parts = dottedName2(tree, name).split(".");
  const span = spanOf(lowering, node);
  const isStatic2 = /^import\s+static\b/.test(textOf(tree, node));
  if (children.some((child) => kindOf(tree, child) === "asterisk")) {
    imports.push({ local: "*", module: parts.join("."), member: "*", ...span });
    return [];
  }
  const local = parts[parts.length - 1] ?? "";
  if (isStatic2) {
    const owner = parts.slice(0, -1);
    const inPackage3 = qualified2(owner);
    imports.push({ local, module: owner.join("."), member: local, ...span });
    if (inPackage3 !== null) stateOf2(lowering).statics.set(local, importAs(lowering, owner.join("."), inPackage3));
    return [];
  }
  const inPackage2 = qualified2(parts) ?? { package: parts.slice(0, -1).join("."), name: local };
  imports.push({ local, module: inPackage2.package, member: inPackage2.name, ...span });
  return [];
}
function classDeclaration2(lowering, node, form) {
  const { tree } = lowering;
  const { facts: known8 } = stateOf2(lowering);
  const facts = known8.classes.get(node) ?? classFactsOf(tree, node, "");
  const isRecord = kindOf(tree, node) === "record_declaration";
  return classOf(lowering, {
    node,
    body: childBy(tree, node, "body"),
    name: facts.name,
    facts,
    bases: basesOf2(lowering, node),
    annotations: modifiersOf(lowering, node).annotations,
    form,
    ...isRecord ? { more: (index2) => recordMembers(lowering, node, index2) } : {}
  });
}
function basesOf2(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => BASES.has(kindOf(tree, child))).flatMap((child) => typesIn(tree, child)).flatMap((type) => typeOf2(lowering, type) ?? []);
}
var BASES = /* @__PURE__ */ new Set(["superclass", "super_interfaces", "extends_interfaces"]);
function typesIn(tree, node) {
  return childrenOf(tree, node).flatMap((child) => {
    return kindOf(tree, child) === "type_list" ? childrenOf(tree, child) : [child];
  });
}
function functionDeclaration2(lowering, node) {
  const { tree } = lowering;
  const name = textOf(tree, childBy(tree, node, "name"));
  const index2 = methodOf(lowering, node, null);
  return [{ kind: "declare", name, what: { function: index2 }, ...spanOf(lowering, node) }];
}

// src/scan/static/language/java/lower/anonymous.ts
function anonymousClass(lowering, node, base, body) {
  const { around } = stateOf2(lowering);
  const name = freshName(lowering, "class");
  const outer = around[around.length - 1];
  const facts = membersOf(lowering.tree, body, outer === void 0 ? name : `${outer.name}.${name}`, []);
  const header = { bases: base === null ? [] : [base], annotations: [], form: "class" };
  hoist2(lowering, ...classOf(lowering, { node, body, name, facts, ...header }));
  return { kind: "name", name, ...spanOf(lowering, node) };
}

// src/scan/static/language/java/lower/calls.ts
function invocationOf(lowering, node) {
  const { tree } = lowering;
  const name = childBy(tree, node, "name");
  const list4 = childBy(tree, node, "arguments");
  const span = spanOf(lowering, node);
  const written = textOf(tree, name);
  const upper = childrenOf(tree, node).find((child) => kindOf(tree, child) === "super");
  const receiver = upper ?? childBy(tree, node, "object");
  if (receiver === NONE) {
    const callee2 = plainCallee(lowering, written, spanOf(lowering, name));
    return { kind: "call", callee: callee2, args: argumentsOf2(lowering, list4), form: "call", ...span };
  }
  const object = expression(lowering, receiver);
  const equal = equality(lowering, object, written, list4);
  if (equal !== null) return { ...equal, ...span };
  const callee = { kind: "member", object, name: written, start: object.start, end: tree.ends[name] ?? 0 };
  return { kind: "call", callee, args: argumentsOf2(lowering, list4), form: "call", ...span };
}
function equality(lowering, object, name, list4) {
  const asked = list4 === NONE ? [] : childrenOf(lowering.tree, list4);
  const isHelper = object.kind === "name" && object.name === "Objects";
  if (name !== "equals" || asked.length !== (isHelper ? 2 : 1)) return null;
  const [first = object, second = object] = asked.map((node) => expression(lowering, node));
  const [left3, right] = isHelper ? [first, second] : [object, first];
  return { kind: "binary", operator: "==", left: left3, right, start: left3.start, end: right.end };
}
function argumentsOf2(lowering, list4) {
  if (list4 === NONE) return [];
  return childrenOf(lowering.tree, list4).map((child) => {
    return { value: expression(lowering, child), name: null, spread: false };
  });
}
function constructorCall2(lowering, node) {
  const { tree } = lowering;
  const which = childBy(tree, node, "constructor");
  const outer = childBy(tree, node, "object");
  if (outer !== NONE && kindOf(tree, outer) !== "identifier") hoist2(lowering, evaluate(expression(lowering, outer)));
  const args = argumentsOf2(lowering, childBy(tree, node, "arguments"));
  const name = nameOf(lowering, which);
  const at = { start: name.start, end: name.end };
  const callee = name.name === "this" ? { kind: "member", object: name, name: "constructor", ...at } : name;
  return { kind: "call", callee, args, form: "call", ...spanOf(lowering, node) };
}
function creationOf(lowering, node) {
  const { tree } = lowering;
  const type = childBy(tree, node, "type");
  const children = childrenOf(tree, node);
  const [outer = NONE] = children;
  if (isCalled(tree, outer)) hoist2(lowering, evaluate(expression(lowering, outer)));
  const args = argumentsOf2(lowering, childBy(tree, node, "arguments"));
  const body = children.find((child) => kindOf(tree, child) === "class_body");
  const callee = body === void 0 ? classValue(lowering, dottedName2(tree, type), spanOf(lowering, type)) : anonymousClass(lowering, node, typeOf2(lowering, type), body);
  return { kind: "call", callee, args, form: "new", ...spanOf(lowering, node) };
}
function isCalled(tree, node) {
  return kindOf(tree, node) === "method_invocation" || kindOf(tree, node) === "object_creation_expression";
}
function arrayOf2(lowering, node) {
  const { tree } = lowering;
  for (const dimensions of childrenBy(tree, node, "dimensions")) {
    if (kindOf(tree, dimensions) !== "dimensions_expr") continue;
    for (const size of childrenOf(tree, dimensions)) {
      if (!/identifier|literal/.test(kindOf(tree, size))) hoist2(lowering, evaluate(expression(lowering, size)));
    }
  }
  const value = childBy(tree, node, "value");
  return value === NONE ? { kind: "list", items: [], ...spanOf(lowering, node) } : listOf3(lowering, value);
}
function listOf3(lowering, node) {
  return { kind: "list", items: argumentsOf2(lowering, node), ...spanOf(lowering, node) };
}
function referenceOf(lowering, node) {
  const { tree } = lowering;
  const [of = NONE, name = NONE] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== "type_arguments");
  if (of === NONE || kindOf(tree, of) === "array_type") return opaque(lowering, node);
  const isType3 = /type/.test(kindOf(tree, of));
  const object = isType3 ? classValue(lowering, dottedName2(tree, of), spanOf(lowering, of)) : expression(lowering, of);
  if (name === NONE) return object;
  return { kind: "member", object, name: textOf(tree, name), ...spanOf(lowering, node) };
}
function enumConstantOf(lowering, node) {
  const { tree } = lowering;
  const { around } = stateOf2(lowering);
  const args = argumentsOf2(lowering, childBy(tree, node, "arguments"));
  const body = childBy(tree, node, "body");
  const name = around[around.length - 1]?.name ?? "";
  const span = spanOf(lowering, node);
  const callee = body === NONE ? { kind: "name", name, ...span } : anonymousClass(lowering, node, { name, args: [] }, body);
  return { kind: "call", callee, args, form: "new", ...span };
}

// src/scan/static/language/java/lower/chains.ts
var MANY = 100;
function binaryOf(lowering, node) {
  const { tree } = lowering;
  const operator = textOf(tree, childBy(tree, node, "operator"));
  const logical2 = operator === "&&" ? "and" : operator === "||" ? "or" : null;
  if (operator === "+") return sumOf(lowering, node, operands2(tree, node, operator));
  if (logical2 !== null) {
    const parts = operands2(tree, node, operator).map((part4) => expression(lowering, part4));
    return balanced2(parts, (left3, right) => {
      return { kind: "logical", operator: logical2, left: left3, right, start: left3.start, end: right.end };
    });
  }
  return sum(lowering, node, [childBy(tree, node, "left"), childBy(tree, node, "right")], operator);
}
function sumOf(lowering, node, parts) {
  if (parts.length <= MANY) return sum(lowering, node, parts);
  const lowered = parts.map((part4) => expression(lowering, part4));
  const first = lowered.findIndex(
    (part4) => part4.kind === "text" || part4.kind === "constant" && typeof part4.value === "string"
  );
  const start = lowering.tree.starts[node] ?? 0;
  const end = lowering.tree.ends[node] ?? 0;
  if (first >= 0) return { kind: "text", parts: lowered, start, end };
  return balanced2(lowered, (left3, right) => {
    return { kind: "binary", operator: "+", left: left3, right, start: left3.start, end: right.end };
  });
}
function operands2(tree, node, operator) {
  const parts = [];
  let at = node;
  while (kindOf(tree, at) === "binary_expression" && textOf(tree, childBy(tree, at, "operator")) === operator) {
    parts.push(childBy(tree, at, "right"));
    at = childBy(tree, at, "left");
  }
  parts.push(at);
  return parts.reverse();
}
function balanced2(parts, join) {
  if (parts.length <= MANY) return parts.reduce(join);
  const half = Math.floor(parts.length / 2);
  return join(balanced2(parts.slice(0, half), join), balanced2(parts.slice(half), join));
}

// src/scan/static/language/java/lower/literals.ts
var ESCAPES2 = { b: "\b", t: "	", n: "\n", f: "\f", r: "\r", s: " " };
var ESCAPE2 = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))/g;
function unescaped3(text2) {
  if (!text2.includes("\\")) return text2;
  return text2.replace(ESCAPE2, (_, unicode, octal, other = "") => {
    if (unicode !== void 0) return String.fromCharCode(Number.parseInt(unicode, 16));
    if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
    if (/[\r\n]/.test(other)) return "";
    return ESCAPES2[other] ?? other;
  });
}
function textValue(written) {
  if (written.startsWith('"""'))
    return unescaped3(withoutIndent(written.slice(3, written.endsWith('"""') ? -3 : void 0)));
  return unescaped3(written.slice(1, -1));
}
function withoutIndent(raw) {
  const lines = raw.slice(raw.indexOf("\n") + 1).split(/\r?\n/);
  let shared3 = Number.POSITIVE_INFINITY;
  lines.forEach((line, index2) => {
    const indent = line.search(/\S/);
    if (indent >= 0) shared3 = Math.min(shared3, indent);
    else if (index2 === lines.length - 1) shared3 = Math.min(shared3, line.length);
  });
  return lines.map((line) => line.slice(Math.min(shared3, line.length)).trimEnd()).join("\n");
}
function numberValue(written) {
  const plain3 = written.replaceAll("_", "").toLowerCase();
  if (plain3.startsWith("0x")) return plain3.includes("p") ? hexFloat(plain3) : Number(plain3.replace(/l$/, ""));
  if (plain3.startsWith("0b")) return Number(plain3.replace(/l$/, ""));
  const digits = plain3.replace(/[lfd]$/, "");
  return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}
function hexFloat(plain3) {
  const [, whole = "", part4 = "", exponent = "0"] = /^0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)/.exec(plain3) ?? [];
  return Number.parseInt(`0${whole}${part4}`, 16) / 16 ** part4.length * 2 ** Number(exponent);
}

// src/scan/static/language/java/lower/patterns.ts
function instanceOf(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, "left"));
  const pattern2 = childBy(tree, node, "pattern");
  const span = spanOf(lowering, node);
  if (pattern2 !== NONE) return matches(lowering, value, pattern2, span);
  const type = typeOf2(lowering, childBy(tree, node, "right")) ?? OBJECT;
  const name = childBy(tree, node, "name");
  return typeTest3(value, type, name === NONE ? null : nameOf(lowering, name), span);
}
var OBJECT = { name: "Object", args: [] };
function matches(lowering, value, pattern2, span) {
  const { tree } = lowering;
  const kind = kindOf(tree, pattern2);
  if (kind === "pattern") return matches(lowering, value, childrenOf(tree, pattern2)[0] ?? NONE, span);
  if (kind === "type_pattern") {
    const [type, name] = typeAndName(lowering, pattern2);
    return typeTest3(value, type ?? OBJECT, name, span);
  }
  if (kind === "record_pattern") {
    const { type, target: target6 } = recordPattern(lowering, pattern2, 0);
    return typeTest3(value, type, target6, span);
  }
  return { kind: "binary", operator: "==", left: value, right: expression(lowering, pattern2), ...span };
}
function typeTest3(value, type, target6, span) {
  const plain3 = { kind: "type-test", value, type, ...span };
  if (target6 === null) return plain3;
  const cast5 = { kind: "wrapped", form: "cast", type, value, ...span };
  const bound3 = { kind: "assignment", target: target6, value: cast5, ...span };
  const right = { kind: "type-test", value: bound3, type, ...span };
  if (value.kind !== "name") return right;
  return { kind: "logical", operator: "and", left: plain3, right, ...span };
}
function typeAndName(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== "modifiers");
  const [type = NONE, name = NONE] = children;
  return [typeOf2(lowering, type), name === NONE ? null : nameOf(lowering, name)];
}
var DEEPEST8 = 20;
function recordPattern(lowering, node, depth) {
  const { tree } = lowering;
  const [of = NONE, body = NONE] = childrenOf(tree, node);
  const type = typeOf2(lowering, of) ?? OBJECT;
  const components = depth > DEEPEST8 ? [] : childrenOf(tree, body);
  const items = components.map((component) => componentTarget(lowering, component, depth));
  const names = stateOf2(lowering).facts.byName.get(type.name)?.components ?? [];
  if (names.length !== items.length) return { type, target: { kind: "list-target", items, rest: null } };
  const entries3 = items.flatMap((target6, index2) => {
    return target6 === null ? [] : [{ key: names[index2] ?? "", target: target6, otherwise: null }];
  });
  return { type, target: { kind: "record-target", entries: entries3, rest: null } };
}
function componentTarget(lowering, node, depth) {
  const { tree } = lowering;
  if (kindOf(tree, node) === "record_pattern") return recordPattern(lowering, node, depth + 1).target;
  const children = childrenOf(tree, node);
  const inner6 = children.find((child) => kindOf(tree, child) === "record_pattern");
  if (inner6 !== void 0) return recordPattern(lowering, inner6, depth + 1).target;
  const name = children[children.length - 1];
  return name === void 0 || kindOf(tree, name) === "underscore_pattern" ? null : nameOf(lowering, name);
}

// src/scan/static/language/java/lower/cases.ts
function casesOf2(tree, node) {
  return childrenOf(tree, childBy(tree, node, "body")).map((child) => {
    const children = childrenOf(tree, child);
    const labels = children.filter((part4) => kindOf(tree, part4) === "switch_label");
    const values2 = labels.flatMap((label) => childrenOf(tree, label));
    const bare = labels.some((label) => textOf(tree, label).startsWith("default"));
    return {
      node: child,
      labels: values2.filter((value) => !isDefaultWord(tree, value)),
      isDefault: bare || values2.some((value) => isDefaultWord(tree, value)),
      body: children.filter((part4) => kindOf(tree, part4) !== "switch_label"),
      arrow: kindOf(tree, child) === "switch_rule"
    };
  });
}
function isDefaultWord(tree, node) {
  return kindOf(tree, node) === "identifier" && textOf(tree, node) === "default";
}
function hasPatterns(tree, cases) {
  return cases.some(({ labels }) => labels.some((label) => /^(?:pattern|guard)$/.test(kindOf(tree, label))));
}
function subjectOf2(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, "condition"));
  if (value.kind === "name" || value.kind === "constant") return value;
  const span = { start: value.start, end: value.end };
  const target6 = { kind: "name", name: freshName(lowering, "subject"), ...span };
  const assign3 = { kind: "assign", target: target6, type: null, value, ...span };
  hoist2(lowering, assign3);
  return target6;
}
function conditionOf(lowering, subject, labels) {
  const { tree } = lowering;
  let condition3 = null;
  for (const label of labels) {
    const span = spanOf(lowering, label);
    if (kindOf(tree, label) === "guard") {
      const right = expression(lowering, firstOf(tree, label));
      condition3 = condition3 === null ? right : { kind: "logical", operator: "and", left: condition3, right, ...span };
      continue;
    }
    const fits = matches(lowering, subject, label, span);
    condition3 = condition3 === null ? fits : { kind: "logical", operator: "or", left: condition3, right: fits, ...span };
  }
  return condition3;
}
function lastOf(statements3) {
  return statements3[statements3.length - 1];
}
function leaves(statements3) {
  const last = lastOf(statements3);
  if (last === void 0) return false;
  if (last.kind === "if") return leaves(last.then) && leaves(last.otherwise);
  if (last.kind === "try")
    return leaves(last.last) || leaves(last.body) && last.handlers.every(({ body }) => leaves(body));
  return last.kind === "return" || last.kind === "throw" || last.kind === "leave";
}

// src/scan/static/language/java/lower/switches.ts
function switchStatement2(lowering, node, into) {
  const { tree } = lowering;
  const nodes = casesOf2(tree, node);
  const patterns = hasPatterns(tree, nodes);
  const subject = patterns ? subjectOf2(lowering, node) : expression(lowering, childBy(tree, node, "condition"));
  const cases = nodes.map((one, index2) => {
    const values2 = one.isDefault ? [] : valuesOf2(lowering, one, patterns ? subject : null);
    return { values: values2, ...bodyOf3(lowering, one, into, index2 === nodes.length - 1) };
  });
  return [{ kind: "switch", subject: patterns ? null : subject, cases, ...spanOf(lowering, node) }];
}
function bodyOf3(lowering, { arrow, body: nodes }, into, isLast) {
  const body = nodes.flatMap((node) => {
    const isValue2 = arrow && into !== null && kindOf(lowering.tree, node) === "expression_statement";
    return isValue2 ? valueInto(lowering, firstOf(lowering.tree, node), into) : statementAt(lowering, node);
  });
  const last = lastOf(body);
  const ends = last?.kind === "leave" && last.form === "break";
  return { body: ends ? body.slice(0, -1) : body, continues: !arrow && !isLast && !leaves(body) };
}
function valueInto(lowering, node, name) {
  const span = spanOf(lowering, node);
  return withHoisted2(lowering, () => {
    const value = expression(lowering, node);
    return [{ kind: "assign", target: { kind: "name", name, ...span }, type: null, value, ...span }];
  });
}
function valuesOf2(lowering, { labels }, subject) {
  if (subject === null) return labels.map((label) => expression(lowering, label));
  const condition3 = conditionOf(lowering, subject, labels);
  return condition3 === null ? [] : [condition3];
}

// src/scan/static/language/java/lower/switch-values.ts
function switchValue2(lowering, node) {
  const cases = casesOf2(lowering.tree, node);
  const simple = cases.length > 0 && cases.length < MOST && cases.every((one) => isValue(lowering, one));
  return simple ? choices(lowering, node, cases) : throughVariable(lowering, node);
}
var MOST = 40;
function isValue({ tree }, { arrow, body, node }) {
  const [only = NONE] = body;
  return arrow && node !== NONE && body.length === 1 && kindOf(tree, only) === "expression_statement";
}
function choices(lowering, node, cases) {
  const { tree } = lowering;
  const subject = subjectOf2(lowering, node);
  const span = spanOf(lowering, node);
  const made4 = cases.map((one) => {
    const test = one.isDefault ? null : conditionOf(lowering, subject, one.labels);
    return { test, value: expression(lowering, firstOf(tree, one.body[0] ?? NONE)) };
  });
  const standard = made4.find(({ test }) => test === null);
  const rest2 = made4.filter((one) => one !== standard);
  let chain5 = standard?.value ?? rest2.pop()?.value ?? { kind: "opaque", inside: [], ...span };
  for (const { test, value } of rest2.reverse()) {
    if (test !== null) chain5 = { kind: "choice", test, then: value, otherwise: chain5, ...span };
  }
  return chain5;
}
function throughVariable(lowering, node) {
  const { yields } = stateOf2(lowering);
  const name = freshName(lowering, "value");
  yields.push(name);
  const made4 = switchStatement2(lowering, node, name);
  yields.pop();
  hoist2(lowering, ...made4);
  return { kind: "name", name, ...spanOf(lowering, node) };
}
function yieldOf(lowering, node) {
  const { yields } = stateOf2(lowering);
  const span = spanOf(lowering, node);
  const value = expression(lowering, firstOf(lowering.tree, node));
  const name = yields[yields.length - 1];
  if (name === void 0) return [{ kind: "evaluate", value, ...span }];
  const target6 = { kind: "name", name, ...span };
  return [
    { kind: "assign", target: target6, type: null, value, ...span },
    { kind: "leave", form: "break", ...span }
  ];
}

// src/scan/static/language/java/lower/targets.ts
function assignedIn(lowering, node) {
  const { tree } = lowering;
  const left3 = childBy(tree, node, "left");
  const right = childBy(tree, node, "right");
  const target6 = targetOf2(lowering, expression(lowering, left3));
  if (target6 === null) return null;
  const operator = textOf(tree, childBy(tree, node, "operator")).slice(0, -1);
  if (operator === "") return { target: target6, value: expression(lowering, right) };
  return { target: target6, value: sum(lowering, node, [left3, right], operator) };
}
function updatedIn(lowering, node) {
  const { tree } = lowering;
  const operand = childrenOf(tree, node)[0] ?? NONE;
  const left3 = expression(lowering, operand);
  const target6 = targetOf2(lowering, left3);
  if (target6 === null) return null;
  const operator = textOf(tree, node).includes("++") ? "+" : "-";
  const span = { start: left3.start, end: left3.end };
  return {
    target: target6,
    value: { kind: "binary", operator, left: left3, right: { kind: "constant", value: 1, ...span }, ...span }
  };
}
function targetOf2(lowering, value) {
  if (value.kind === "member" || value.kind === "index") return value;
  if (value.kind !== "name") return null;
  const { around, facts } = stateOf2(lowering);
  const { name, start, end } = value;
  if (facts.locals.has(name) || !around[around.length - 1]?.fields.has(name)) return value;
  return { kind: "member", object: { kind: "name", name: "this", start, end }, name, start, end };
}

// src/scan/static/language/java/lower/expressions.ts
var EXPRESSIONS3 = {
  identifier: (lowering, node) => plainName(lowering, textOf(lowering.tree, node), spanOf(lowering, node)),
  this: nameOf,
  super: nameOf,
  decimal_integer_literal: number,
  hex_integer_literal: number,
  octal_integer_literal: number,
  binary_integer_literal: number,
  decimal_floating_point_literal: number,
  hex_floating_point_literal: number,
  true: (lowering, node) => ({ kind: "constant", value: true, ...spanOf(lowering, node) }),
  false: (lowering, node) => ({ kind: "constant", value: false, ...spanOf(lowering, node) }),
  null_literal: (lowering, node) => ({ kind: "constant", value: void 0, ...spanOf(lowering, node) }),
  character_literal: text,
  string_literal: text,
  template_expression: (lowering, node) => expression(lowering, childBy(lowering.tree, node, "template_argument")),
  class_literal: classLiteral,
  parenthesized_expression: (lowering, node) => expression(lowering, firstOf(lowering.tree, node)),
  binary_expression: binaryOf,
  unary_expression: unary2,
  update_expression: (lowering, node) => assignment2(lowering, node, updatedIn(lowering, node)),
  assignment_expression: (lowering, node) => assignment2(lowering, node, assignedIn(lowering, node)),
  ternary_expression: ternary,
  instanceof_expression: instanceOf,
  cast_expression: cast2,
  field_access: fieldAccess,
  scoped_identifier: (lowering, node) => pathValue(lowering, dottedName2(lowering.tree, node).split("."), spanOf(lowering, node)),
  array_access: arrayAccess,
  array_creation_expression: arrayOf2,
  array_initializer: listOf3,
  element_value_array_initializer: listOf3,
  method_invocation: invocationOf,
  method_reference: referenceOf,
  object_creation_expression: creationOf,
  explicit_constructor_invocation: constructorCall2,
  enum_constant: enumConstantOf,
  lambda_expression: (lowering, node) => ({
    kind: "lambda",
    index: lambdaOf(lowering, node),
    ...spanOf(lowering, node)
  }),
  switch_expression: switchValue2,
  annotation: annotationValue,
  marker_annotation: annotationValue
};
function number(lowering, node) {
  return { kind: "constant", value: numberValue(textOf(lowering.tree, node)), ...spanOf(lowering, node) };
}
function text(lowering, node) {
  const { tree } = lowering;
  const pieces = childrenOf(tree, node);
  const span = spanOf(lowering, node);
  if (!pieces.some((piece) => kindOf(tree, piece) === "string_interpolation")) {
    return { kind: "constant", value: textValue(textOf(tree, node)), ...span };
  }
  const parts = pieces.map((piece) => {
    if (kindOf(tree, piece) === "string_interpolation") return expression(lowering, firstOf(tree, piece));
    return { kind: "constant", value: unescaped3(textOf(tree, piece)), ...spanOf(lowering, piece) };
  });
  return { kind: "text", parts, ...span };
}
function classLiteral(lowering, node) {
  const { tree } = lowering;
  const type = firstOf(tree, node);
  if (!/identifier|generic/.test(kindOf(tree, type))) return opaque(lowering, node);
  const object = pathValue(lowering, dottedName2(tree, type).split("."), spanOf(lowering, type));
  return { kind: "member", object, name: "class", ...spanOf(lowering, node) };
}
function unary2(lowering, node) {
  const { tree } = lowering;
  const operator = textOf(tree, childBy(tree, node, "operator"));
  const operand = expression(lowering, childBy(tree, node, "operand"));
  const span = spanOf(lowering, node);
  if (operator === "-" && operand.kind === "constant" && typeof operand.value === "number") {
    return { kind: "constant", value: -operand.value, ...span };
  }
  return { kind: "unary", operator, operand, ...span };
}
function assignment2(lowering, node, assigned5) {
  if (assigned5 === null) return opaque(lowering, node);
  return { kind: "assignment", ...assigned5, ...spanOf(lowering, node) };
}
function ternary(lowering, node) {
  const { tree } = lowering;
  return {
    kind: "choice",
    test: expression(lowering, childBy(tree, node, "condition")),
    then: expression(lowering, childBy(tree, node, "consequence")),
    otherwise: expression(lowering, childBy(tree, node, "alternative")),
    ...spanOf(lowering, node)
  };
}
function cast2(lowering, node) {
  const { tree } = lowering;
  const [type = NONE] = childrenBy(tree, node, "type");
  const value = expression(lowering, childBy(tree, node, "value"));
  return { kind: "wrapped", form: "cast", type: typeOf2(lowering, type), value, ...spanOf(lowering, node) };
}
function arrayAccess(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "array"));
  return { kind: "index", object, key: expression(lowering, childBy(tree, node, "index")), ...spanOf(lowering, node) };
}
function fieldAccess(lowering, node) {
  const { tree } = lowering;
  const field3 = childBy(tree, node, "field");
  const span = spanOf(lowering, node);
  const path2 = pathOf(tree, node);
  if (path2 !== null && kindOf(tree, field3) === "this") return outerThis(lowering, path2.slice(0, -1).join("."), span);
  if (path2 !== null && beginsWithClass(lowering, path2)) return pathValue(lowering, path2, span);
  const object = expression(lowering, childBy(tree, node, "object"));
  return { kind: "member", object, name: textOf(tree, field3), ...span };
}
var LONGEST_PATH = 16;
function pathOf(tree, node) {
  const parts = [];
  let at = node;
  while (kindOf(tree, at) === "field_access" && parts.length < LONGEST_PATH) {
    parts.push(textOf(tree, childBy(tree, at, "field")));
    at = childBy(tree, at, "object");
  }
  if (kindOf(tree, at) !== "identifier" || parts.indexOf("this") > 0) return null;
  return [...parts, textOf(tree, at)].reverse();
}
function beginsWithClass(lowering, path2) {
  const { facts, around } = stateOf2(lowering);
  const [first = ""] = path2;
  if (facts.locals.has(first) || around.some(({ fields: fields2 }) => fields2.has(first))) return false;
  return /^[A-Z]/.test(first) || path2.findIndex((part4) => /^[A-Z]/.test(part4)) >= 2;
}

// src/scan/static/language/java/lower/branches.ts
var MANY2 = 12;
function ifStatement2(lowering, node) {
  const { tree } = lowering;
  const chain5 = [];
  let at = node;
  for (; kindOf(tree, at) === "if_statement"; at = childBy(tree, at, "alternative")) chain5.push(at);
  if (chain5.length > MANY2) return [conditionSwitch(lowering, node, chain5, at)];
  return [
    {
      kind: "if",
      test: expression(lowering, childBy(tree, node, "condition")),
      then: bodyOf4(lowering, childBy(tree, node, "consequence")),
      otherwise: bodyOf4(lowering, childBy(tree, node, "alternative")),
      ...spanOf(lowering, node)
    }
  ];
}
function conditionSwitch(lowering, node, chain5, last) {
  const { tree } = lowering;
  const cases = chain5.map((one) => {
    return {
      values: [expression(lowering, childBy(tree, one, "condition"))],
      body: bodyOf4(lowering, childBy(tree, one, "consequence")),
      continues: false
    };
  });
  if (last !== NONE) cases.push({ values: [], body: bodyOf4(lowering, last), continues: false });
  return { kind: "switch", subject: null, cases, ...spanOf(lowering, node) };
}
function bodyOf4(lowering, node) {
  return node === NONE ? [] : statementAt(lowering, node);
}
function loopStatement(lowering, node) {
  switch (kindOf(lowering.tree, node)) {
    case "enhanced_for_statement":
      return [eachLoop(lowering, node)];
    case "do_statement":
      return [doLoop(lowering, node)];
    default:
      return whileLoop(lowering, node);
  }
}
function whileLoop(lowering, node) {
  const { tree } = lowering;
  const before = childrenBy(tree, node, "init").flatMap((init) => statementAt(lowering, init));
  const condition3 = childBy(tree, node, "condition");
  const test = condition3 === NONE ? null : expression(lowering, condition3);
  const body = [
    ...bodyOf4(lowering, childBy(tree, node, "body")),
    ...childrenBy(tree, node, "update").map((update3) => evaluate(expression(lowering, update3)))
  ];
  return [...before, { kind: "loop", each: null, test, body, ...spanOf(lowering, node) }];
}
function doLoop(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const body = bodyOf4(lowering, childBy(tree, node, "body"));
  const test = expression(lowering, childBy(tree, node, "condition"));
  const leave4 = {
    kind: "if",
    test: { kind: "unary", operator: "!", operand: test, start: test.start, end: test.end },
    then: [{ kind: "leave", form: "break", start: test.start, end: test.end }],
    otherwise: [],
    start: test.start,
    end: test.end
  };
  return { kind: "loop", each: null, test: null, body: [...body, leave4], ...span };
}
function eachLoop(lowering, node) {
  const { tree } = lowering;
  const target6 = nameOf(lowering, childBy(tree, node, "name"));
  const type = arrayOf(
    typeOf2(lowering, childBy(tree, node, "type")),
    dimensionsOf(tree, childBy(tree, node, "dimensions"))
  );
  const over = expression(lowering, childBy(tree, node, "value"));
  const body = bodyOf4(lowering, childBy(tree, node, "body"));
  return {
    kind: "loop",
    each: { target: target6, key: null, over },
    test: null,
    body: type === null ? body : [typedAs(target6, type), ...body],
    ...spanOf(lowering, node)
  };
}
function typedAs(target6, type) {
  const span = { start: target6.start, end: target6.end };
  const value = { kind: "wrapped", form: "cast", type, value: target6, ...span };
  return { kind: "assign", target: target6, type, value, ...span };
}

// src/scan/static/language/java/lower/try.ts
function tryStatement2(lowering, node) {
  const { tree } = lowering;
  const resources = childBy(tree, node, "resources");
  const opened = resources === NONE ? [] : childrenOf(tree, resources).flatMap((one) => resource(lowering, one));
  const body = [...opened, ...blockOf2(lowering, childBy(tree, node, "body"))];
  const handlers = [];
  const last = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === "catch_clause") handlers.push(handlerOf(lowering, child));
    else if (kind === "finally_clause") last.push(...blockOf2(lowering, firstOf(tree, child)));
  }
  return [{ kind: "try", body, handlers, last, ...spanOf(lowering, node) }];
}
function resource(lowering, node) {
  const { tree } = lowering;
  const name = childBy(tree, node, "name");
  return withHoisted2(lowering, () => {
    if (name === NONE) return childrenOf(tree, node).map((child) => evaluate(expression(lowering, child)));
    const type = typeOf2(lowering, childBy(tree, node, "type"));
    const value = expression(lowering, childBy(tree, node, "value"));
    return [{ kind: "assign", target: nameOf(lowering, name), type, value, ...spanOf(lowering, node) }];
  });
}
function handlerOf(lowering, node) {
  const { tree } = lowering;
  const caught = childrenOf(tree, node).find((child) => kindOf(tree, child) === "catch_formal_parameter") ?? NONE;
  const name = caught === NONE ? NONE : childBy(tree, caught, "name");
  return {
    target: name === NONE ? null : nameOf(lowering, name),
    body: blockOf2(lowering, childBy(tree, node, "body"))
  };
}

// src/scan/static/language/java/lower/statements.ts
var STATEMENTS3 = {
  block: blockOf2,
  constructor_body: blockOf2,
  expression_statement: expressionStatement3,
  explicit_constructor_invocation: (lowering, node) => [evaluate(expression(lowering, node))],
  local_variable_declaration: variables3,
  field_declaration: looseFields,
  if_statement: ifStatement2,
  while_statement: loopStatement,
  do_statement: loopStatement,
  for_statement: loopStatement,
  enhanced_for_statement: loopStatement,
  switch_expression: (lowering, node) => switchStatement2(lowering, node, null),
  try_statement: tryStatement2,
  try_with_resources_statement: tryStatement2,
  synchronized_statement: synchronized,
  labeled_statement: (lowering, node) => labelled3(lowering, node),
  return_statement: (lowering, node) => [{ kind: "return", value: valueIn(lowering, node), ...spanOf(lowering, node) }],
  throw_statement: (lowering, node) => [{ kind: "throw", value: valueIn(lowering, node), ...spanOf(lowering, node) }],
  yield_statement: yieldOf,
  break_statement: (lowering, node) => [{ kind: "leave", form: "break", ...spanOf(lowering, node) }],
  continue_statement: (lowering, node) => [{ kind: "leave", form: "continue", ...spanOf(lowering, node) }],
  assert_statement: (lowering, node) => childrenOf(lowering.tree, node).map((child) => evaluate(expression(lowering, child)))
};
function valueIn(lowering, node) {
  const value = firstOf(lowering.tree, node);
  return value === NONE ? null : expression(lowering, value);
}
function expressionStatement3(lowering, node) {
  const { tree } = lowering;
  const inner6 = firstOf(tree, node);
  const kind = kindOf(tree, inner6);
  if (kind === "switch_expression") return switchStatement2(lowering, inner6, null);
  const assigned5 = kind === "assignment_expression" ? assignedIn(lowering, inner6) : kind === "update_expression" ? updatedIn(lowering, inner6) : null;
  if (assigned5 === null) return inner6 === NONE ? [] : [evaluate(expression(lowering, inner6))];
  return [{ kind: "assign", type: null, ...assigned5, ...spanOf(lowering, node) }];
}
function variables3(lowering, node) {
  const { tree } = lowering;
  const type = typeOf2(lowering, childBy(tree, node, "type"));
  return childrenBy(tree, node, "declarator").map((declarator2) => {
    const name = childBy(tree, declarator2, "name");
    const value = childBy(tree, declarator2, "value");
    return {
      kind: "assign",
      target: nameOf(lowering, name === NONE ? declarator2 : name),
      type: arrayOf(type, dimensionsOf(tree, childBy(tree, declarator2, "dimensions"))),
      value: value === NONE ? null : expression(lowering, value),
      ...spanOf(lowering, declarator2)
    };
  });
}
function looseFields(lowering, node) {
  return fieldsOf(lowering, node).map(({ name, type, value, start, end }) => {
    return { kind: "assign", target: { kind: "name", name, start, end }, type, value, start, end };
  });
}
function synchronized(lowering, node) {
  const { tree } = lowering;
  const lock = firstOf(tree, node);
  return [evaluate(expression(lowering, lock)), ...blockOf2(lowering, childBy(tree, node, "body"))];
}
function labelled3(lowering, node) {
  const { tree } = lowering;
  const label = firstOf(tree, node);
  return label === NONE ? [] : statementAt(lowering, nextOf(tree, label));
}

// src/scan/static/language/java/lower/index.ts
var TABLE = { expressions: EXPRESSIONS3, statements: { ...STATEMENTS3, ...DECLARATIONS3 } };
var JAVA_LANG = { local: "*", module: "java.lang", member: "*", start: 0, end: 0 };
function lowerJava(tree) {
  const module = lowerModule(tree, TABLE, true);
  return { ...module, imports: [...module.imports, JAVA_LANG] };
}

// src/scan/static/language/java/modules.ts
var javaModules = {
  prefix: "java",
  globals: "java",
  implicitThis: true,
  assignsLocally: false,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: true,
  importsPaths: false,
  partialClasses: false,
  loaders: [],
  getters: [],
  settings: ["pom.xml", "build.gradle", "build.gradle.kts", "application.properties"],
  tables: [".properties"],
  files: files2,
  neighbours: neighbours2,
  library
};
var MOVED = /^jakarta\.(?=(?:activation|annotation|authentication|authorization|batch|decorator|ejb|el|enterprise|faces|inject|interceptor|jms|json|jws|mail|persistence|resource|security|servlet|transaction|validation|websocket|ws|xml)(?:\.|$))/;
function library(module) {
  return `java:${module.replace(MOVED, "javax.")}`;
}
function files2({ from, module, member: member2 }, repository) {
  if (member2 === "*" || member2 === null) return wildcardFiles(from, module, repository);
  const [first = ""] = member2.split(".");
  const inPackage2 = classFiles(from, `${module}.${first}`, repository);
  return inPackage2.length > 0 ? inPackage2 : classFiles(from, module, repository);
}
function wildcardFiles(from, module, repository) {
  const inClass2 = classFiles(from, module, repository);
  if (inClass2.length > 0) return inClass2;
  const root = sourceRoot(from, module);
  return root === null ? [] : javaIn(joined2(root, module), from, repository);
}
function classFiles(from, name, repository) {
  const parts = name.split(".");
  const upper = parts.findIndex((part4) => /^[A-Z]/.test(part4));
  const path2 = `${(upper < 0 ? parts : parts.slice(0, upper + 1)).join("/")}.java`;
  const found = repository.called(path2.slice(path2.lastIndexOf("/") + 1)).filter((candidate) => candidate === path2 || candidate.endsWith(`/${path2}`)).filter((candidate) => isSeen(candidate, from));
  return found.toSorted((a, b) => shared(b, from) - shared(a, from) || (a < b ? -1 : 1));
}
function neighbours2(from, repository) {
  const folder = from.slice(0, Math.max(0, from.lastIndexOf("/")));
  const own3 = javaIn(folder, from, repository);
  const product = folder.replace(SOURCE_SET, "$1main$3");
  return product === folder ? own3 : [...own3, ...javaIn(product, from, repository)];
}
var SOURCE_SET = /((?:^|\/)src\/)([^/]+)(\/(?:java|kotlin|groovy)(?:\/|$))/;
function isSeen(path2, from) {
  const set = SOURCE_SET.exec(path2)?.[2];
  const own3 = SOURCE_SET.exec(from)?.[2];
  return own3 !== "main" || set === void 0 || !/test/i.test(set);
}
function sourceRoot(from, module) {
  const folders = from.split("/").slice(0, -1);
  const parts = module.split(".");
  let best = { at: -1, length: 0 };
  folders.forEach((folder, at) => {
    if (folder !== parts[0]) return;
    let length = 1;
    while (length < parts.length && folders[at + length] === parts[length]) length++;
    if (length > best.length) best = { at, length };
  });
  return best.at < 0 ? null : folders.slice(0, best.at).join("/");
}
function joined2(root, module) {
  const path2 = module.replaceAll(".", "/");
  return root === "" ? path2 : `${root}/${path2}`;
}
function javaIn(folder, from, repository) {
  return repository.inFolder(folder).filter((path2) => path2.endsWith(".java") && path2 !== from);
}
function shared(a, b) {
  const other = b.split("/");
  const folders = a.split("/");
  const different = folders.findIndex((folder, index2) => folder !== other[index2]);
  return different < 0 ? folders.length : different;
}

// src/scan/static/language/java.ts
var java = {
  id: "java",
  title: "Java",
  family: null,
  files: { endings: ["java"], names: [], interpreters: [], example: "src/main/java/Service.java" },
  grammar: {
    file: "tree-sitter-java.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm"
  },
  flow: { models: "java", modules: javaModules, lower: lowerJava }
};

// src/scan/static/language/script/lower/annotations.ts
function decoratorsOf(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "decorator").map((child) => decorator(lowering, child));
}
function decorator(lowering, node) {
  const made4 = expression(lowering, firstOf(lowering.tree, node));
  const span = spanOf(lowering, node);
  if (made4.kind === "call") return { callee: made4.callee, args: made4.args, ...span };
  return { callee: made4, args: [], ...span };
}
function mark(name, { start, end }) {
  return { callee: { kind: "name", name, start, end }, args: [], start, end };
}

// src/scan/static/language/script/lower/bindings.ts
var ROLES = {
  function: /^(?:arrow_function|generator_function|function_expression|(?:generator_)?function_declaration|method_definition|class_static_block)$/,
  block: /^(?:statement_block|for_statement|for_in_statement|catch_clause|switch_body)$/,
  named: /^(?:(?:generator_)?function_declaration|(?:abstract_)?class_declaration|enum_declaration|internal_module|import_alias)$/,
  names: /^(?:import_clause|import_require_clause|namespace_import|import_specifier|formal_parameters|arrow_function)$/,
  variable: /^(?:variable_declarator|for_in_statement|catch_clause)$/
};
var BITS = { function: 1, block: 2, named: 4, names: 8, variable: 16 };
var ROLE_NAMES = ["function", "block", "named", "names", "variable"];
var knownRoles = /* @__PURE__ */ new WeakMap();
function rolesOf({ kindNames }) {
  const found = knownRoles.get(kindNames);
  if (found !== void 0) return found;
  const made4 = Uint8Array.from(
    kindNames,
    (kind) => ROLE_NAMES.reduce((bits, role) => ROLES[role].test(kind) ? bits | BITS[role] : bits, 0)
  );
  knownRoles.set(kindNames, made4);
  return made4;
}
var MOST_AROUND = 300;
var known3 = /* @__PURE__ */ new WeakMap();
function variableName(tree, node) {
  const name = textOf(tree, node);
  const bindings2 = known3.get(tree) ?? read(tree);
  known3.set(tree, bindings2);
  if (!bindings2.shadowing) return name;
  let scope2 = bindings2.scopes[node] ?? null;
  for (let around = 0; scope2 !== null && around < MOST_AROUND; around++) {
    const found = scope2.names.get(name);
    if (found !== void 0) return found ?? name;
    scope2 = scope2.outer;
  }
  return name;
}
function read(tree) {
  const roles = rolesOf(tree);
  const scopes2 = new Array(tree.size).fill(null);
  const variables4 = [];
  for (let node = 0; node < tree.size; node++) {
    const parent = tree.parents[node] ?? NONE;
    const outer = scopes2[parent] ?? null;
    const role = roles[tree.kinds[node] ?? 0] ?? 0;
    const isBody = outer !== null && ((roles[tree.kinds[parent] ?? 0] ?? 0) & BITS.function) !== 0;
    const scope2 = outer !== null && isBody && role === BITS.block ? outer : scopeAt(tree, node, role, outer);
    scopes2[node] = scope2;
    if (role >= BITS.named) declare(tree, node, role, { scope: scope2, outer: outer ?? scope2, variables: variables4 });
  }
  let shadowing = false;
  for (const { scope: scope2, name } of variables4) {
    if (!isAround(scope2.outer, name)) continue;
    scope2.names.set(name, `${name}@${scope2.start}`);
    shadowing = true;
  }
  return { scopes: shadowing ? scopes2 : [], shadowing };
}
function scopeAt(tree, node, role, outer) {
  if (outer !== null && (role & (BITS.function | BITS.block)) === 0) return outer;
  const isWhole = outer === null || (role & BITS.function) !== 0;
  const names = /* @__PURE__ */ new Map();
  return { outer, start: tree.starts[node] ?? 0, names, whole: isWhole ? null : outer.whole ?? outer };
}
function declare(tree, node, role, { scope: scope2, outer, variables: variables4 }) {
  if ((role & BITS.variable) !== 0) {
    const [pattern2, into] = variableAt(tree, node, scope2);
    for (const name of namesIn(tree, pattern2)) {
      if (into.names.has(name)) continue;
      into.names.set(name, null);
      if (into.outer !== null) variables4.push({ scope: into, name });
    }
  }
  const fixed2 = (pattern2, into) => {
    for (const name of namesIn(tree, pattern2)) into.names.set(name, null);
  };
  if ((role & BITS.names) !== 0) {
    const isArrow = kindOf(tree, node) === "arrow_function";
    for (const child of isArrow ? [childBy(tree, node, "parameter")] : childrenOf(tree, node)) fixed2(child, scope2);
  }
  if ((role & BITS.named) !== 0) {
    const name = childBy(tree, node, "name");
    fixed2(name === NONE ? firstOf(tree, node) : name, outer);
  }
}
function variableAt(tree, node, scope2) {
  const whole = scope2.whole ?? scope2;
  switch (kindOf(tree, node)) {
    case "variable_declarator": {
      const isVar = kindOf(tree, tree.parents[node] ?? NONE) === "variable_declaration";
      return [childBy(tree, node, "name"), isVar ? whole : scope2];
    }
    case "for_in_statement": {
      const word2 = childBy(tree, node, "kind");
      const left3 = word2 === NONE ? NONE : childBy(tree, node, "left");
      return [left3, word2 !== NONE && textOf(tree, word2) === "var" ? whole : scope2];
    }
    default:
      return [childBy(tree, node, "parameter"), scope2];
  }
}
function identifiersIn(tree, pattern2) {
  const found = [];
  const open = [pattern2];
  for (let node = open.pop(); node !== void 0; node = open.pop()) {
    if (node === NONE) continue;
    switch (kindOf(tree, node)) {
      case "identifier":
      case "type_identifier":
      case "shorthand_property_identifier_pattern":
        found.push(node);
        break;
      case "assignment_pattern":
      case "object_assignment_pattern":
        open.push(childBy(tree, node, "left"));
        break;
      case "pair_pattern":
        open.push(childBy(tree, node, "value"));
        break;
      case "required_parameter":
      case "optional_parameter":
        open.push(childBy(tree, node, "pattern"));
        break;
      case "array_pattern":
      case "object_pattern":
      case "rest_pattern":
        for (const child of childrenOf(tree, node).reverse()) open.push(child);
    }
  }
  return found;
}
function namesIn(tree, pattern2) {
  return identifiersIn(tree, pattern2).map((node) => textOf(tree, node));
}
function isAround(scope2, name) {
  let at = scope2;
  for (let around = 0; at !== null && around < MOST_AROUND; around++) {
    if (at.names.has(name)) return true;
    at = at.outer;
  }
  return false;
}

// src/scan/static/language/script/lower/escapes.ts
var ESCAPE3 = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-7]{1,3})|(\r\n|[\s\S]))/g;
var LETTERS2 = new Map([
  ...[..."ntrbfv"].map((letter, at) => [letter, "\n	\r\b\f\v"[at] ?? ""]),
  // A line break after a backslash is none.
  ...["\n", "\r\n", "\r", "\u2028", "\u2029"].map((line) => [line, ""])
]);
function decoded(text2) {
  if (!text2.includes("\\")) return text2;
  return text2.replace(ESCAPE3, (_, braced, four, two, octal, other = "") => {
    const hex = braced ?? four ?? two;
    if (hex !== void 0) return character(Number.parseInt(hex, 16));
    return octal !== void 0 ? character(Number.parseInt(octal, 8)) : LETTERS2.get(other) ?? other;
  });
}
function character(code) {
  return code > 1114111 ? "\uFFFD" : String.fromCodePoint(code);
}

// src/scan/static/language/script/lower/literals.ts
function constant3(value, { start, end }) {
  return { kind: "constant", value, start, end };
}
function stringOf({ tree }, node) {
  const inner6 = textOf(tree, node).slice(1, -1);
  return kindOf(tree, tree.parents[node] ?? NONE) === "jsx_attribute" ? inner6 : decoded(inner6);
}
function numberOf2(written) {
  const plain3 = written.replace(/_/g, "").replace(/n$/, "");
  return /^0[0-7]+$/.test(plain3) ? Number.parseInt(plain3, 8) : Number(plain3);
}
function templateParts(lowering, node) {
  const { tree } = lowering;
  const parts = [];
  let start = (tree.starts[node] ?? 0) + 1;
  const fixed2 = (end) => {
    if (end > start) parts.push(constant3(decoded(tree.text.slice(start, end)), { start, end }));
  };
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) !== "template_substitution") continue;
    fixed2(tree.starts[child] ?? 0);
    const inner6 = firstOf(tree, child);
    if (inner6 !== NONE) parts.push(expression(lowering, inner6));
    start = tree.ends[child] ?? 0;
  }
  fixed2((tree.ends[node] ?? 0) - 1);
  return parts;
}
function template(lowering, node) {
  const parts = templateParts(lowering, node);
  const [first] = parts;
  const span = spanOf(lowering, node);
  if (first === void 0) return constant3("", span);
  return parts.length === 1 && first.kind === "constant" ? { ...first, ...span } : { kind: "text", parts, ...span };
}
function regex(lowering, node) {
  const { tree } = lowering;
  const flags = childBy(tree, node, "flags");
  return {
    kind: "pattern",
    source: textOf(tree, childBy(tree, node, "pattern")),
    flags: flags === NONE ? "" : textOf(tree, flags),
    ...spanOf(lowering, node)
  };
}
function always(value) {
  return (lowering, node) => constant3(value, spanOf(lowering, node));
}
var LITERALS = {
  string: (lowering, node) => constant3(stringOf(lowering, node), spanOf(lowering, node)),
  number: (lowering, node) => constant3(numberOf2(textOf(lowering.tree, node)), spanOf(lowering, node)),
  template_string: template,
  regex,
  true: always(true),
  false: always(false),
  null: always(void 0),
  undefined: always(void 0)
};

// src/scan/static/language/script/lower/names.ts
function variable2(lowering, node) {
  return { kind: "name", name: variableName(lowering.tree, node), ...spanOf(lowering, node) };
}
function propertyName(lowering, node) {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case "private_property_identifier":
      return textOf(tree, node).slice(1);
    case "string":
      return stringOf(lowering, node);
    case "computed_property_name": {
      const inner6 = expression(lowering, firstOf(tree, node));
      return inner6.kind === "constant" ? String(inner6.value) : null;
    }
    default:
      return textOf(tree, node);
  }
}
function propertyKey(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) === "computed_property_name") return expression(lowering, firstOf(tree, node));
  return constant3(propertyName(lowering, node) ?? "", spanOf(lowering, node));
}
function wordsBefore({ tree }, parent, node) {
  let start = tree.starts[parent] ?? 0;
  for (let at = firstOf(tree, parent); at !== -1 && at < node; at = tree.nexts[at] ?? -1) {
    if (kindOf(tree, at) === "decorator") start = tree.ends[at] ?? start;
  }
  return tree.text.slice(start, tree.starts[node]);
}

// src/scan/static/language/script/lower/targets.ts
function target2(lowering, node) {
  return deeper(
    lowering,
    () => targetOf3(lowering, node),
    () => nowhere(lowering, node)
  );
}
function targetOf3(lowering, node) {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case "identifier":
    case "shorthand_property_identifier_pattern":
    case "shorthand_property_identifier":
      return variable2(lowering, node);
    case "array_pattern":
    case "array":
      return listTarget2(lowering, node);
    case "object_pattern":
    case "object":
      return recordTarget(lowering, node);
    case "assignment_pattern":
    case "object_assignment_pattern":
      setAside(lowering, expression(lowering, childBy(tree, node, "right")));
      return target2(lowering, childBy(tree, node, "left"));
    case "rest_pattern":
    case "spread_element":
    case "parenthesized_expression":
    case "non_null_expression":
    case "as_expression":
    case "satisfies_expression":
      return target2(lowering, firstOf(tree, node));
    case "type_assertion":
      return target2(lowering, childrenOf(tree, node).at(-1) ?? NONE);
    default:
      return place2(lowering, node);
  }
}
function place2(lowering, node) {
  const made4 = expression(lowering, node);
  if (made4.kind === "member" || made4.kind === "index" || made4.kind === "name") return made4;
  setAside(lowering, made4);
  return nowhere(lowering, node);
}
function nowhere(lowering, node) {
  return node === NONE ? { kind: "name", name: "", start: 0, end: 0 } : { kind: "name", name: "", ...spanOf(lowering, node) };
}
function setAside(lowering, value) {
  if (value.kind !== "constant" && value.kind !== "name") lowering.before.push(evaluate(value));
}
function listTarget2(lowering, node) {
  const { tree } = lowering;
  const items = [];
  let rest2 = null;
  let end = (tree.starts[node] ?? 0) + 1;
  for (const child of childrenOf(tree, node)) {
    const commas = commasIn(tree.text.slice(end, tree.starts[child]));
    for (let hole2 = items.length === 0 && end === (tree.starts[node] ?? 0) + 1 ? 0 : 1; hole2 < commas; hole2++) {
      items.push(null);
    }
    end = tree.ends[child] ?? end;
    if (/^(?:rest_pattern|spread_element)$/.test(kindOf(tree, child))) rest2 = target2(lowering, child);
    else items.push(target2(lowering, child));
  }
  return { kind: "list-target", items, rest: rest2 };
}
function commasIn(gap) {
  return gap.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").split(",").length - 1;
}
function recordTarget(lowering, node) {
  const { tree } = lowering;
  const entries3 = [];
  let rest2 = null;
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === "rest_pattern" || kind === "spread_element") rest2 = target2(lowering, child);
    else if (kind === "pair_pattern" || kind === "pair") {
      const entry5 = pairTarget(lowering, child);
      if (entry5.key === null) rest2 ??= entry5.target;
      else entries3.push({ ...entry5, key: entry5.key });
    } else if (kind !== "ERROR") entries3.push(shortTarget(lowering, child));
  }
  return { kind: "record-target", entries: entries3, rest: rest2 };
}
function shortTarget(lowering, node) {
  const { tree } = lowering;
  const left3 = childBy(tree, node, "left");
  const name = left3 === NONE ? node : left3;
  const right = childBy(tree, node, "right");
  return {
    key: textOf(tree, name),
    target: variable2(lowering, name),
    otherwise: right === NONE ? null : expression(lowering, right)
  };
}
function pairTarget(lowering, node) {
  const { tree } = lowering;
  const keyNode = childBy(tree, node, "key");
  const key = propertyName(lowering, keyNode);
  if (key === null) setAside(lowering, propertyKey(lowering, keyNode));
  const value = childBy(tree, node, "value");
  if (!/^assignment_(?:pattern|expression)$/.test(kindOf(tree, value))) {
    return { key, target: target2(lowering, value), otherwise: null };
  }
  return {
    key,
    target: target2(lowering, childBy(tree, value, "left")),
    otherwise: expression(lowering, childBy(tree, value, "right"))
  };
}

// src/scan/static/language/script/lower/types.ts
var DEEPEST9 = 20;
var MARKS3 = /* @__PURE__ */ new Set([
  "type_annotation",
  "readonly_type",
  "parenthesized_type",
  "optional_type",
  "type_predicate_annotation",
  "rest_type"
]);
var NAMES = /* @__PURE__ */ new Set([
  "type_identifier",
  "identifier",
  "nested_type_identifier",
  "nested_identifier",
  "member_expression",
  "predefined_type",
  "this_type"
]);
var SILENT = /* @__PURE__ */ new Set(["any", "unknown", "object", "{}"]);
var MISSING = /* @__PURE__ */ new Set(["null", "undefined", "void", "never"]);
var HARMLESS2 = /* @__PURE__ */ new Set(["number", "bigint", "boolean"]);
function typeBy({ tree }, node, field3 = "type") {
  return typeName2(tree, childBy(tree, node, field3));
}
function typeName2(tree, node, depth = 0) {
  if (node === NONE || depth > DEEPEST9) return null;
  const kind = kindOf(tree, node);
  const inside = (at) => typeName2(tree, at, depth + 1);
  if (MARKS3.has(kind)) return inside(firstOf(tree, node));
  if (NAMES.has(kind)) return named(textOf(tree, node));
  switch (kind) {
    case "generic_type":
      return withArguments(tree, node, depth);
    case "array_type":
    case "tuple_type":
      return { name: "[]", args: kind === "array_type" ? present([inside(firstOf(tree, node))]) : [] };
    case "union_type":
      return union(alternatives(tree, node).map(inside));
    case "intersection_type":
      return alternatives(tree, node).map(inside).find((each) => each !== null) ?? null;
    case "literal_type":
      return literal(kindOf(tree, firstOf(tree, node)));
    case "template_literal_type":
      return { name: "string", args: [] };
    case "type_predicate":
      return { name: "boolean", args: [] };
    default:
      return null;
  }
}
function typeArguments2(tree, node, depth = 0) {
  const list4 = childBy(tree, node, "type_arguments");
  if (list4 === NONE) return [];
  return childrenOf(tree, list4).map((at) => typeName2(tree, at, depth + 1) ?? { name: "unknown", args: [] });
}
function withArguments(tree, node, depth) {
  const base = typeName2(tree, childBy(tree, node, "name"), depth + 1);
  return base === null ? null : { name: base.name, args: typeArguments2(tree, node, depth) };
}
function named(text2) {
  const name = text2.replace(/\s+/g, "");
  return SILENT.has(name) || !/^[\w$.\u0080-\uffff]+$/.test(name) ? null : { name, args: [] };
}
function alternatives(tree, node) {
  const kind = tree.kinds[node];
  const found = [];
  let at = node;
  while (at !== NONE && tree.kinds[at] === kind) {
    const [first = NONE, ...others] = childrenOf(tree, at);
    found.unshift(...tree.kinds[first] === kind ? others : [first, ...others]);
    at = tree.kinds[first] === kind ? first : NONE;
  }
  return found;
}
function union(all3) {
  const real = all3.filter((each) => each === null || !MISSING.has(each.name));
  const [first = null] = real;
  if (first === null) return null;
  const same = real.every((each) => each?.name === first.name);
  return same || real.every((each) => HARMLESS2.has(each?.name ?? "")) ? first : null;
}
function literal(kind) {
  if (kind === "string") return { name: "string", args: [] };
  if (kind === "true" || kind === "false") return { name: "boolean", args: [] };
  if (kind === "number" || kind === "unary_expression") return { name: "number", args: [] };
  return MISSING.has(kind) ? { name: kind, args: [] } : null;
}
function present(all3) {
  return all3.filter((each) => each !== null);
}
function typesIn2(tree, node, field3) {
  const listed = childrenBy(tree, node, field3);
  return present((listed.length > 0 ? listed : childrenOf(tree, node)).map((at) => typeName2(tree, at)));
}

// src/scan/static/language/script/lower/functions.ts
function lowerFunction2(lowering, node, place3) {
  const index2 = reserveFunction(lowering, node);
  const mark2 = lowering.before.length;
  const nodes = parameterNodes(lowering, node);
  const parameters3 = nodes.map((each) => parameterOf(lowering, each));
  const first = [...takeBefore(lowering, mark2), ...fieldParameters(lowering, nodes, parameters3).map(keepField)];
  const body = bodyOf5(lowering, childBy(lowering.tree, node, "body"));
  const made4 = {
    ...emptyFunction(spanOf(lowering, node)),
    ...place3,
    parameters: parameters3,
    returns: typeBy(lowering, node, "return_type"),
    body: first.length === 0 ? body : [...first, ...body]
  };
  lowering.functions[index2] = made4;
  return index2;
}
function bodyOf5(lowering, body) {
  if (body === NONE) return [];
  if (kindOf(lowering.tree, body) === "statement_block") return statement(lowering, body);
  const mark2 = lowering.before.length;
  const value = expression(lowering, body);
  return [...takeBefore(lowering, mark2), { kind: "return", value, start: value.start, end: value.end }];
}
function parameterNodes({ tree }, node) {
  const single2 = childBy(tree, node, "parameter");
  if (single2 !== NONE) return [single2];
  const list4 = childBy(tree, node, "parameters");
  if (list4 === NONE) return [];
  return childrenOf(tree, list4).filter((child) => !/^(?:ERROR|decorator|this)$/.test(kindOf(tree, child))).filter((child) => kindOf(tree, childBy(tree, child, "pattern")) !== "this");
}
function parameterOf(lowering, node) {
  const { tree } = lowering;
  const pattern2 = childBy(tree, node, "pattern");
  const assigned5 = kindOf(tree, node) === "assignment_pattern";
  const left3 = assigned5 ? childBy(tree, node, "left") : pattern2 === NONE ? node : pattern2;
  const value = childBy(tree, node, assigned5 ? "right" : "value");
  return {
    target: target2(lowering, left3),
    type: pattern2 === NONE ? null : typeBy(lowering, node),
    annotations: decoratorsOf(lowering, node),
    otherwise: value === NONE ? null : expression(lowering, value),
    rest: kindOf(tree, left3) === "rest_pattern" ? "list" : "no",
    ...spanOf(lowering, node)
  };
}
function fieldParameters(lowering, nodes, parameters3) {
  return parameters3.flatMap((parameter5, at) => {
    const node = nodes[at] ?? NONE;
    const pattern2 = childBy(lowering.tree, node, "pattern");
    if (pattern2 === NONE || parameter5.target.kind !== "name") return [];
    const field3 = /\b(?:public|private|protected|readonly|override)\b/.test(wordsBefore(lowering, node, pattern2));
    return field3 ? [{ name: parameter5.target, parameter: parameter5 }] : [];
  });
}
function keepField({ name, parameter: { start, end } }) {
  const object = { kind: "name", name: "this", start, end };
  const kept = { kind: "member", object, name: name.name, start, end };
  return { kind: "assign", target: kept, type: null, value: name, start, end };
}
function constructorFields(lowering, node, { parameters: parameters3 }) {
  return fieldParameters(lowering, parameterNodes(lowering, node), parameters3).map(({ name, parameter: parameter5 }) => {
    const { type, annotations: annotations2, start, end } = parameter5;
    return { name: name.name, type, static: false, annotations: annotations2, value: null, start, end };
  });
}
function ownName({ tree }, node) {
  const name = childBy(tree, node, "name");
  return name === NONE ? "" : textOf(tree, name);
}
function lambda2(lowering, node) {
  const index2 = lowerFunction2(lowering, node, { name: ownName(lowering, node) });
  return { kind: "lambda", index: index2, ...spanOf(lowering, node) };
}
function declareFunction(lowering, node) {
  const name = ownName(lowering, node);
  const index2 = lowerFunction2(lowering, node, { name });
  return [{ kind: "declare", name, what: { function: index2 }, ...spanOf(lowering, node) }];
}
var FUNCTIONS = {
  arrow_function: lambda2,
  function_expression: lambda2,
  generator_function: lambda2
};

// src/scan/static/language/script/lower/scope.ts
var NAMESPACES = /* @__PURE__ */ new Set(["internal_module", "module"]);
function qualified3({ tree }, node, name) {
  const names = [name];
  for (let at = tree.parents[node] ?? NONE; at !== NONE; at = tree.parents[at] ?? NONE) {
    if (NAMESPACES.has(kindOf(tree, at))) names.unshift(textOf(tree, childBy(tree, at, "name")));
  }
  return names.join(".");
}

// src/scan/static/language/script/lower/classes.ts
function declareClass2(lowering, node) {
  return makeClass(lowering, node, ownName(lowering, node));
}
function makeClass(lowering, node, name) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const parent = tree.parents[node] ?? NONE;
  const outer = kindOf(tree, parent) === "export_statement" ? decoratorsOf(lowering, parent) : [];
  const empty = {
    name: qualified3(lowering, node, name),
    bases: basesOf3(lowering, node),
    annotations: [...outer, ...decoratorsOf(lowering, node)],
    fields: [],
    methods: [],
    form: "class",
    ...span
  };
  const parts = { index: lowering.classes.length, fields: [], methods: [], blocks: [] };
  lowering.classes.push(empty);
  membersOf3(lowering, childBy(tree, node, "body"), parts);
  lowering.classes[parts.index] = { ...empty, fields: parts.fields, methods: parts.methods };
  return [{ kind: "declare", name, what: { class: parts.index }, ...span }, ...parts.blocks];
}
function basesOf3(lowering, node) {
  const { tree } = lowering;
  const heritage = childrenOf(tree, node).find((child) => kindOf(tree, child) === "class_heritage");
  if (heritage === void 0) return [];
  return childrenOf(tree, heritage).flatMap((clause) => {
    const kind = kindOf(tree, clause);
    if (kind === "implements_clause") return typesIn2(tree, clause, "type");
    const value = kind === "extends_clause" ? childBy(tree, clause, "value") : clause;
    const type = typeName2(tree, value);
    if (type !== null) return [{ ...type, args: typeArguments2(tree, clause) }];
    const made4 = expression(lowering, value);
    lowering.before.push(evaluate(made4));
    const given = made4.kind === "call" ? made4.args : [];
    return given.flatMap((each) => each.value.kind === "name" ? [{ name: each.value.name, args: [] }] : []);
  });
}
function membersOf3(lowering, body, parts) {
  const { tree } = lowering;
  let decorators2 = [];
  for (const child of body === NONE ? [] : childrenOf(tree, body)) {
    const kind = kindOf(tree, child);
    if (kind === "decorator") {
      decorators2.push(decorator(lowering, child));
      continue;
    }
    if (kind === "method_definition" || kind === "abstract_method_signature") {
      method(lowering, child, [...decorators2, ...decoratorsOf(lowering, child)], parts);
    } else if (kind === "public_field_definition" || kind === "field_definition") {
      field(lowering, child, [...decorators2, ...decoratorsOf(lowering, child)], parts);
    } else if (kind === "class_static_block") {
      parts.blocks.push(...statement(lowering, childBy(tree, child, "body")));
    } else if (kind === "ERROR") parts.blocks.push(...statement(lowering, child));
    decorators2 = [];
  }
}
function memberName(lowering, node) {
  const name = propertyName(lowering, node);
  if (name === null) lowering.before.push(evaluate(propertyKey(lowering, node)));
  return name ?? "";
}
function method(lowering, node, annotations2, parts) {
  const { tree } = lowering;
  const nameNode = childBy(tree, node, "name");
  const words = wordsBefore(lowering, node, nameNode);
  const accessor2 = /\b(get|set)\s*$/.exec(words)?.[1];
  if (accessor2 !== void 0) annotations2.push(mark(accessor2, spanOf(lowering, nameNode)));
  const abstract = kindOf(tree, node) === "abstract_method_signature";
  if (abstract) annotations2.push(mark("abstract", spanOf(lowering, nameNode)));
  const name = memberName(lowering, nameNode);
  const isStatic2 = /\bstatic\b/.test(words);
  const index2 = lowerFunction2(lowering, node, { name, class: parts.index, static: isStatic2, annotations: annotations2 });
  parts.methods.push(index2);
  const made4 = lowering.functions[index2];
  if (made4 === void 0) return;
  if (abstract) lowering.functions[index2] = { ...made4, body: [unknownResult(lowering, node)] };
  if (name === "constructor" && !isStatic2) parts.fields.push(...constructorFields(lowering, node, made4));
}
function unknownResult(lowering, node) {
  const span = spanOf(lowering, node);
  return { kind: "return", value: { kind: "opaque", inside: [], ...span }, ...span };
}
function field(lowering, node, annotations2, parts) {
  const { tree } = lowering;
  const typed = childBy(tree, node, "name");
  const nameNode = typed === NONE ? childBy(tree, node, "property") : typed;
  const valueNode = childBy(tree, node, "value");
  const value = valueNode === NONE ? null : expression(lowering, valueNode);
  const isStatic2 = /\bstatic\b/.test(wordsBefore(lowering, node, nameNode));
  if (value?.kind === "lambda") {
    const made4 = lowering.functions[value.index];
    if (made4 !== void 0) lowering.functions[value.index] = { ...made4, class: parts.index, static: isStatic2 };
  }
  parts.fields.push({
    name: memberName(lowering, nameNode),
    type: typeBy(lowering, node),
    static: isStatic2,
    annotations: annotations2,
    value,
    ...spanOf(lowering, node)
  });
}
function classExpression(lowering, node) {
  const span = spanOf(lowering, node);
  const name = ownName(lowering, node) || givenName(lowering, node) || `class@${span.start}`;
  const made4 = makeClass(lowering, node, name);
  lowering.before.push(...made4);
  return { kind: "name", name, ...span };
}
function givenName({ tree }, node) {
  const parent = tree.parents[node] ?? NONE;
  const kind = kindOf(tree, parent);
  if (kind === "export_statement") return "default";
  const name = kind === "variable_declarator" ? firstOf(tree, parent) : NONE;
  return kindOf(tree, name) === "identifier" ? textOf(tree, name) : "";
}
var CLASSES = { class: classExpression };

// src/scan/static/language/script/lower/imports.ts
function importStatement(lowering, node) {
  const { tree } = lowering;
  const source = childBy(tree, node, "source");
  for (const clause of childrenOf(tree, node)) {
    const kind = kindOf(tree, clause);
    if (kind === "import_require_clause") {
      bring(lowering, firstOf(tree, clause), moduleOf(lowering, childBy(tree, clause, "source")), null);
    } else if (kind === "import_clause") importClause(lowering, clause, moduleOf(lowering, source));
  }
  return [];
}
function moduleOf(lowering, source) {
  return source === NONE ? "" : stringOf(lowering, source);
}
function importClause(lowering, clause, module) {
  const { tree } = lowering;
  for (const child of childrenOf(tree, clause)) {
    const kind = kindOf(tree, child);
    if (kind === "identifier") bring(lowering, child, module, "default");
    else if (kind === "namespace_import") bring(lowering, firstOf(tree, child), module, null);
    else if (kind === "named_imports") {
      for (const item of childrenOf(tree, child)) importSpecifier(lowering, item, module);
    }
  }
}
function importSpecifier(lowering, node, module) {
  const name = childBy(lowering.tree, node, "name");
  if (name === NONE) return;
  const alias = childBy(lowering.tree, node, "alias");
  bring(lowering, alias === NONE ? name : alias, module, propertyName(lowering, name) ?? "");
}
function bring(lowering, local, module, member2) {
  if (local === NONE) return;
  lowering.imports.push({ local: textOf(lowering.tree, local), module, member: member2, ...spanOf(lowering, local) });
}
function importAlias(lowering, node) {
  const [local = NONE, meant = NONE] = childrenOf(lowering.tree, node);
  if (meant === NONE) return [];
  const value = expression(lowering, meant);
  return [{ kind: "assign", target: nameOf(lowering, local), type: null, value, ...spanOf(lowering, node) }];
}

// src/scan/static/language/script/lower/exports.ts
function exportStatement(lowering, node) {
  const { tree } = lowering;
  const source = childBy(tree, node, "source");
  if (source !== NONE) return exportFrom(lowering, node, moduleOf(lowering, source));
  const declaration2 = childBy(tree, node, "declaration");
  if (declaration2 !== NONE) return exportDeclaration(lowering, node, declaration2);
  const value = childBy(tree, node, "value");
  if (value !== NONE) return exportDefault(lowering, node, expression(lowering, value));
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === "export_clause") exportNames(lowering, node, child);
    else if (/^\s*export\s*=/.test(wordsBefore(lowering, node, child))) return [exportWhole(lowering, node, child)];
  }
  return [];
}
function exportFrom(lowering, node, module) {
  const { tree } = lowering;
  const [clause = NONE] = childrenOf(tree, node);
  const kind = kindOf(tree, clause);
  if (kind === "export_clause") {
    for (const { name: name2, member: member2 } of specifiers(lowering, clause)) {
      lowering.exports.push({ name: name2, local: null, from: { module, member: member2 } });
    }
    return [];
  }
  const whole = kind === "namespace_export";
  const name = whole ? propertyName(lowering, firstOf(tree, clause)) ?? "" : "*";
  lowering.exports.push({ name, local: null, from: { module, member: whole ? null : "*" } });
  return [];
}
function specifiers(lowering, clause) {
  const { tree } = lowering;
  return childrenOf(tree, clause).flatMap((item) => {
    const node = childBy(tree, item, "name");
    if (node === NONE) return [];
    const member2 = propertyName(lowering, node) ?? "";
    const alias = childBy(tree, item, "alias");
    return [{ member: member2, node, name: alias === NONE ? member2 : propertyName(lowering, alias) ?? member2 }];
  });
}
function exportNames(lowering, node, clause) {
  if (!isTop(lowering, node)) return;
  for (const { name, node: local } of specifiers(lowering, clause)) {
    lowering.exports.push({ name, local: nameOf(lowering, local), from: null });
  }
}
function isTop({ tree }, node) {
  return tree.parents[node] === 0;
}
function exportDeclaration(lowering, node, declaration2) {
  const made4 = statement(lowering, declaration2);
  if (!isTop(lowering, node)) return made4;
  const byDefault = /\bdefault\b/.test(wordsBefore(lowering, node, declaration2));
  for (const { name, local } of declaredBy(lowering, declaration2)) {
    lowering.exports.push({ name: byDefault ? "default" : name, local, from: null });
  }
  return made4;
}
function declaredBy(lowering, declaration2) {
  const { tree } = lowering;
  const variables4 = childrenOf(tree, declaration2).filter((child) => kindOf(tree, child) === "variable_declarator");
  const patterns = variables4.map((child) => childBy(tree, child, "name"));
  const nodes = patterns.flatMap((pattern2) => identifiersIn(tree, pattern2));
  if (nodes.length > 0) return nodes.map((node2) => ({ name: textOf(tree, node2), local: variable2(lowering, node2) }));
  const first = firstOf(tree, declaration2);
  if (kindOf(tree, declaration2) === "ambient_declaration") return declaredBy(lowering, first);
  const named3 = childBy(tree, declaration2, "name");
  const node = named3 === NONE ? first : named3;
  const [name = ""] = node === NONE ? [] : textOf(tree, node).split(".");
  return name === "" ? [] : [{ name, local: { ...nameOf(lowering, node), name } }];
}
function exportDefault(lowering, node, value) {
  const span = spanOf(lowering, node);
  const target6 = { kind: "name", name: "default", ...span };
  const named3 = value.kind === "name";
  if (isTop(lowering, node)) lowering.exports.push({ name: "default", local: named3 ? value : target6, from: null });
  return named3 ? [] : [{ kind: "assign", target: target6, type: null, value, ...span }];
}
function exportWhole(lowering, node, child) {
  const span = spanOf(lowering, node);
  const object = { kind: "name", name: "module", ...span };
  const value = expression(lowering, child);
  return { kind: "assign", target: { kind: "member", object, name: "exports", ...span }, type: null, value, ...span };
}
function exportedIn(lowering, body) {
  const { tree } = lowering;
  return childrenOf(tree, body).flatMap((child) => {
    if (kindOf(tree, child) !== "export_statement") return [];
    const declaration2 = childBy(tree, child, "declaration");
    if (declaration2 !== NONE) return declaredBy(lowering, declaration2);
    const clause = firstOf(tree, child);
    if (kindOf(tree, clause) !== "export_clause") return [];
    return specifiers(lowering, clause).map(({ name, node }) => ({ name, local: variable2(lowering, node) }));
  });
}

// src/scan/static/language/script/lower/jsx.ts
function element(lowering, node) {
  const { tree } = lowering;
  const opening = childBy(tree, node, "open_tag");
  const tag = opening === NONE ? node : opening;
  const children = (opening === NONE ? [] : childrenOf(tree, node)).filter((child) => /^jsx_(?:expression|element|self_closing_element)$/.test(kindOf(tree, child))).filter((child) => firstOf(tree, child) !== NONE).map((child) => expression(lowering, child));
  const properties = {
    kind: "record",
    type: null,
    entries: attributes(lowering, tag),
    ...spanOf(lowering, tag)
  };
  return elementCall(lowering, node, childBy(tree, tag, "name"), properties, children);
}
function elementCall(lowering, node, name, properties, children) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const written = name === NONE ? "" : textOf(tree, name);
  if (/^[A-Z_$]/.test(written) || kindOf(tree, name) === "member_expression") {
    const held = {
      key: constant3("children", span),
      value: { kind: "list", items: plain(children), ...span },
      ...span
    };
    const given = children.length === 0 ? properties : { ...properties, entries: [...properties.entries, held] };
    return { kind: "call", callee: expression(lowering, name), args: plain([given]), form: "call", ...span };
  }
  const at = name === NONE ? span : spanOf(lowering, name);
  const args = plain([constant3(written, at), properties, ...children]);
  return { kind: "call", callee: { kind: "name", name: "jsx", ...at }, args, form: "call", ...span };
}
function plain(values2) {
  return values2.map((value) => ({ value, name: null, spread: false }));
}
function attributes(lowering, tag) {
  const { tree } = lowering;
  return childrenBy(tree, tag, "attribute").map((node) => {
    const span = spanOf(lowering, node);
    const [name = NONE, value = NONE] = childrenOf(tree, node);
    if (kindOf(tree, node) !== "jsx_attribute") return { key: null, value: expression(lowering, node), ...span };
    const key = constant3(name === NONE ? "" : textOf(tree, name), span);
    return { key, value: value === NONE ? constant3(true, span) : expression(lowering, value), ...span };
  });
}
function hole(lowering, node) {
  const { tree } = lowering;
  const inner6 = firstOf(tree, node);
  if (inner6 === NONE) return constant3(void 0, spanOf(lowering, node));
  return expression(lowering, kindOf(tree, inner6) === "spread_element" ? firstOf(tree, inner6) : inner6);
}
var JSX = {
  jsx_element: element,
  jsx_self_closing_element: element,
  jsx_expression: hole
};

// src/scan/static/language/script/lower/statements.ts
function expressionStatement4(lowering, node) {
  const { tree } = lowering;
  const inner6 = firstOf(tree, node);
  if (inner6 === NONE) return [];
  if (kindOf(tree, inner6) === "internal_module") return statement(lowering, inner6);
  return effects(lowering, inner6);
}
function effects(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) !== "sequence_expression") return [effect(expression(lowering, node))];
  return childrenOf(tree, node).flatMap((child) => effects(lowering, child));
}
function effect(value) {
  if (value.kind !== "assignment") return evaluate(value);
  return { kind: "assign", target: value.target, type: null, value: value.value, start: value.start, end: value.end };
}
function declaration(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "variable_declarator").flatMap((child) => declarator(lowering, child));
}
function declarator(lowering, node) {
  const { tree } = lowering;
  const valueNode = childBy(tree, node, "value");
  const value = valueNode === NONE ? null : expression(lowering, valueNode);
  const made4 = target2(lowering, childBy(tree, node, "name"));
  if (kindOf(tree, valueNode) === "class" && value?.kind === "name" && made4.kind === "name" && made4.name === value.name) {
    return [];
  }
  return [{ kind: "assign", target: made4, type: typeBy(lowering, node), value, ...spanOf(lowering, node) }];
}
function block3(lowering, node) {
  return hoisted(lowering, statementsIn(lowering, node));
}
function hoisted({ classes: classes2 }, statements3) {
  const early = (each) => each.kind === "declare" && ("function" in each.what || classes2[each.what.class]?.form === "interface");
  const first = statements3.filter(early);
  return first.length === 0 ? statements3 : [...first, ...statements3.filter((each) => !early(each))];
}
function leaving(kind) {
  return (lowering, node) => {
    const { tree } = lowering;
    const inner6 = firstOf(tree, node);
    const span = spanOf(lowering, node);
    if (inner6 === NONE) return [{ kind, value: null, ...span }];
    const parts = kindOf(tree, inner6) === "sequence_expression" ? childrenOf(tree, inner6) : [inner6];
    const first = parts.slice(0, -1).flatMap((part4) => effects(lowering, part4));
    return [...first, { kind, value: expression(lowering, parts.at(-1) ?? inner6), ...span }];
  };
}
function leave3(form) {
  return (lowering, node) => [{ kind: "leave", form, ...spanOf(lowering, node) }];
}
function condition(lowering, node) {
  const { tree } = lowering;
  const otherwise = childBy(tree, node, "alternative");
  return [
    {
      kind: "if",
      test: expression(lowering, childBy(tree, node, "condition")),
      then: statement(lowering, childBy(tree, node, "consequence")),
      otherwise: otherwise === NONE ? [] : statement(lowering, firstOf(tree, otherwise)),
      ...spanOf(lowering, node)
    }
  ];
}
function attempt(lowering, node) {
  const { tree } = lowering;
  const handler3 = childBy(tree, node, "handler");
  const parameter5 = handler3 === NONE ? NONE : childBy(tree, handler3, "parameter");
  const last = childBy(tree, node, "finalizer");
  const caught = () => ({
    target: parameter5 === NONE ? null : target2(lowering, parameter5),
    body: statement(lowering, childBy(tree, handler3, "body"))
  });
  return [
    {
      kind: "try",
      body: statement(lowering, childBy(tree, node, "body")),
      handlers: handler3 === NONE ? [] : [caught()],
      last: last === NONE ? [] : statement(lowering, childBy(tree, last, "body")),
      ...spanOf(lowering, node)
    }
  ];
}
function withObject(lowering, node) {
  const { tree } = lowering;
  return [...effects(lowering, childBy(tree, node, "object")), ...statement(lowering, childBy(tree, node, "body"))];
}
function nothing3() {
  return [];
}
var STATEMENTS4 = {
  expression_statement: expressionStatement4,
  variable_declaration: declaration,
  lexical_declaration: declaration,
  using_declaration: declaration,
  statement_block: block3,
  if_statement: condition,
  try_statement: attempt,
  with_statement: withObject,
  labeled_statement: (lowering, node) => statement(lowering, childBy(lowering.tree, node, "body")),
  return_statement: leaving("return"),
  throw_statement: leaving("throw"),
  break_statement: leave3("break"),
  continue_statement: leave3("continue"),
  empty_statement: nothing3,
  debugger_statement: nothing3
};

// src/scan/static/language/script/lower/loops.ts
function forIn(lowering, node) {
  const { tree } = lowering;
  const over = expression(lowering, childBy(tree, node, "right"));
  const taken2 = target2(lowering, childBy(tree, node, "left"));
  const keys = textOf(tree, childBy(tree, node, "operator")) === "in";
  const body = statement(lowering, childBy(tree, node, "body"));
  const each = { target: keys ? null : taken2, key: keys ? taken2 : null, over };
  return [{ kind: "loop", each, test: null, body, ...spanOf(lowering, node) }];
}
function forLoop(lowering, node) {
  const { tree } = lowering;
  const initializer = childBy(tree, node, "initializer");
  const first = statementOrEffects(lowering, initializer);
  const test = testOf(lowering, childBy(tree, node, "condition"));
  const increment = childBy(tree, node, "increment");
  const body = [
    ...statement(lowering, childBy(tree, node, "body")),
    ...increment === NONE ? [] : effects(lowering, increment)
  ];
  return [...first, { kind: "loop", each: null, test, body, ...spanOf(lowering, node) }];
}
function statementOrEffects(lowering, node) {
  if (node === NONE) return [];
  const kind = kindOf(lowering.tree, node);
  if (kind === ";") return [];
  return lowering.table.statements[kind] === void 0 ? effects(lowering, node) : statement(lowering, node);
}
function testOf(lowering, node) {
  const kind = kindOf(lowering.tree, node);
  if (node === NONE || kind === ";" || kind === "empty_statement") return null;
  return expression(lowering, kind === "expression_statement" ? firstOf(lowering.tree, node) : node);
}
function whileLoop2(lowering, node) {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, "condition"));
  const body = statement(lowering, childBy(tree, node, "body"));
  return [{ kind: "loop", each: null, test, body, ...spanOf(lowering, node) }];
}
function doLoop2(lowering, node) {
  const { tree } = lowering;
  const body = statement(lowering, childBy(tree, node, "body"));
  const at = childBy(tree, node, "condition");
  const span = spanOf(lowering, at === NONE ? node : at);
  const end = {
    kind: "if",
    test: expression(lowering, at),
    then: [],
    otherwise: [{ kind: "leave", form: "break", ...span }],
    ...span
  };
  return [{ kind: "loop", each: null, test: null, body: [...body, end], ...spanOf(lowering, node) }];
}
var LOOPS = {
  for_in_statement: forIn,
  for_statement: forLoop,
  while_statement: whileLoop2,
  do_statement: doLoop2
};

// src/scan/static/language/script/lower/merge.ts
function mergedClasses(classes2) {
  const byName = groupBy(classes2.keys(), (index2) => classes2[index2]?.name ?? "");
  if (byName.size === classes2.length) return classes2;
  const merged2 = [...classes2];
  for (const indexes of byName.values()) {
    const isInterface = (index2) => classes2[index2]?.form === "interface";
    const into = indexes.find((index2) => !isInterface(index2)) ?? indexes[0];
    const added2 = indexes.filter((index2) => index2 !== into && isInterface(index2));
    const parts = [into, ...added2].flatMap((index2) => classes2[index2] ?? []);
    const [whole] = parts;
    if (whole === void 0 || added2.length === 0) continue;
    merged2[into] = {
      ...whole,
      bases: parts.flatMap(({ bases: bases2 }) => bases2),
      fields: parts.flatMap(({ fields: fields2 }) => fields2),
      methods: parts.flatMap(({ methods }) => methods)
    };
    for (const index2 of added2) {
      const each = classes2[index2];
      if (each !== void 0) merged2[index2] = { ...each, name: `${each.name}@${each.start}` };
    }
  }
  return merged2;
}

// src/scan/static/language/script/lower/namespaces.ts
function namespace2(lowering, node) {
  const { tree } = lowering;
  const name = childBy(tree, node, "name");
  const body = childBy(tree, node, "body");
  if (body === NONE || kindOf(tree, name) === "string") return [];
  const made4 = statement(lowering, body);
  const span = spanOf(lowering, node);
  const entries3 = exportedIn(lowering, body).map((each) => ({
    key: constant3(each.name, span),
    value: each.local,
    ...span
  }));
  const [first = "", ...inner6] = textOf(tree, name).split(".").map((part4) => part4.trim());
  const value = inner6.reduceRight(
    (held, part4) => ({
      kind: "record",
      type: null,
      entries: [{ key: constant3(part4, span), value: held, ...span }],
      ...span
    }),
    { kind: "record", type: null, entries: entries3, ...span }
  );
  return [...made4, { kind: "assign", target: { kind: "name", name: first, ...span }, type: null, value, ...span }];
}

// src/scan/static/language/script/lower/operators.ts
var LOGICAL3 = { "&&": "and", "||": "or", "??": "else" };
var COMPARISONS = { "===": "==", "!==": "!=" };
var LONGEST = 200;
function operatorOf2({ tree }, node) {
  return textOf(tree, childBy(tree, node, "operator"));
}
function binary2(lowering, node) {
  const { tree } = lowering;
  const operator = operatorOf2(lowering, node);
  const span = spanOf(lowering, node);
  if (operator === "+") return sum(lowering, node, chain2(lowering, node, operator));
  const logical2 = LOGICAL3[operator];
  if (logical2 !== void 0) return logicalChain(lowering, node, operator, logical2);
  const left3 = childBy(tree, node, "left");
  const right = childBy(tree, node, "right");
  if (operator === "instanceof") {
    const type = typeName2(tree, right);
    if (type === null) return opaque(lowering, node);
    return { kind: "type-test", value: expression(lowering, left3), type, ...span };
  }
  return {
    kind: "binary",
    operator: COMPARISONS[operator] ?? operator,
    left: expression(lowering, left3),
    right: expression(lowering, right),
    ...span
  };
}
function chain2(lowering, node, operator) {
  const { tree } = lowering;
  const parts = [];
  let at = node;
  while (kindOf(tree, at) === "binary_expression" && operatorOf2(lowering, at) === operator) {
    parts.push(childBy(tree, at, "right"));
    at = childBy(tree, at, "left");
  }
  return [...parts, at].reverse();
}
function logicalChain(lowering, node, written, operator) {
  const parts = chain2(lowering, node, written).map((part4) => expression(lowering, part4));
  if (parts.length > LONGEST) return { kind: "opaque", inside: parts, ...spanOf(lowering, node) };
  return parts.reduce((left3, right) => ({ kind: "logical", operator, left: left3, right, start: left3.start, end: right.end }));
}
function unary3(lowering, node) {
  const operand = expression(lowering, childBy(lowering.tree, node, "argument"));
  const operator = operatorOf2(lowering, node);
  const span = spanOf(lowering, node);
  if (operand.kind === "constant") {
    if (operator === "void") return constant3(void 0, span);
    if (operator === "-" && typeof operand.value === "number") return constant3(-operand.value, span);
  }
  return { kind: "unary", operator, operand, ...span };
}
function assignment3(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, "right"));
  return {
    kind: "assignment",
    target: target2(lowering, childBy(tree, node, "left")),
    value,
    ...spanOf(lowering, node)
  };
}
function augmented(lowering, node) {
  const { tree } = lowering;
  const operator = operatorOf2(lowering, node).slice(0, -1);
  const left3 = expression(lowering, childBy(tree, node, "left"));
  const right = expression(lowering, childBy(tree, node, "right"));
  const span = spanOf(lowering, node);
  const value = combined(operator, left3, right, span);
  return { kind: "assignment", target: target2(lowering, childBy(tree, node, "left")), value, ...span };
}
function combined(operator, left3, right, span) {
  const logical2 = LOGICAL3[operator];
  if (logical2 !== void 0) return { kind: "logical", operator: logical2, left: left3, right, ...span };
  if (operator === "+" && isText(right)) return { kind: "text", parts: [left3, right], ...span };
  return { kind: "binary", operator, left: left3, right, ...span };
}
function update(lowering, node) {
  const { tree } = lowering;
  const argument5 = childBy(tree, node, "argument");
  const span = spanOf(lowering, node);
  const left3 = expression(lowering, argument5);
  const value = {
    kind: "binary",
    operator: operatorOf2(lowering, node).slice(1),
    left: left3,
    right: constant3(1, span),
    ...span
  };
  return { kind: "assignment", target: target2(lowering, argument5), value, ...span };
}
function sequence(lowering, node) {
  const all3 = childrenOf(lowering.tree, node).map((child) => expression(lowering, child));
  const last = all3.at(-1) ?? constant3(void 0, spanOf(lowering, node));
  const idle = all3.slice(0, -1).every(({ kind }) => kind === "constant" || kind === "name");
  if (idle) return last;
  const span = spanOf(lowering, node);
  const items = all3.map((value) => ({ value, name: null, spread: false }));
  return {
    kind: "index",
    object: { kind: "list", items, ...span },
    key: constant3(items.length - 1, span),
    ...span
  };
}
function choice(lowering, node) {
  const { tree } = lowering;
  return {
    kind: "choice",
    test: expression(lowering, childBy(tree, node, "condition")),
    then: expression(lowering, childBy(tree, node, "consequence")),
    otherwise: expression(lowering, childBy(tree, node, "alternative")),
    ...spanOf(lowering, node)
  };
}
function wrapped(form) {
  return (lowering, node) => {
    const inner6 = firstOf(lowering.tree, node);
    const span = spanOf(lowering, node);
    const value = inner6 === NONE ? constant3(void 0, span) : expression(lowering, inner6);
    return { kind: "wrapped", form, type: null, value, ...span };
  };
}
function inner2(lowering, node) {
  return expression(lowering, firstOf(lowering.tree, node));
}
function cast3(lowering, node) {
  const [first = NONE, second = NONE] = childrenOf(lowering.tree, node);
  const asserted = kindOf(lowering.tree, node) === "type_assertion";
  const type = typeName2(lowering.tree, asserted ? firstOf(lowering.tree, first) : second);
  const value = expression(lowering, asserted ? second : first);
  return type === null ? value : { kind: "wrapped", form: "cast", type, value, ...spanOf(lowering, node) };
}
var OPERATORS = {
  binary_expression: binary2,
  unary_expression: unary3,
  update_expression: update,
  assignment_expression: assignment3,
  augmented_assignment_expression: augmented,
  sequence_expression: sequence,
  ternary_expression: choice,
  await_expression: wrapped("await"),
  yield_expression: wrapped("yield"),
  parenthesized_expression: inner2,
  non_null_expression: inner2,
  instantiation_expression: inner2,
  as_expression: cast3,
  satisfies_expression: cast3,
  type_assertion: cast3
};

// src/scan/static/language/script/lower/shapes.ts
function declareInterface(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node).filter((child) => kindOf(tree, child) === "extends_type_clause");
  const bases2 = clauses.flatMap((clause) => typesIn2(tree, clause, "type"));
  return declareShape(lowering, node, bases2, [childBy(tree, node, "body")]);
}
function declareAlias(lowering, node) {
  const { tree } = lowering;
  const value = childBy(tree, node, "value");
  const parts = kindOf(tree, value) === "intersection_type" ? childrenOf(tree, value) : [value];
  const bodies = parts.filter((part4) => kindOf(tree, part4) === "object_type");
  const bases2 = parts.map((part4) => typeName2(tree, part4)).filter((type) => type !== null);
  return bodies.length + bases2.length === 0 ? [] : declareShape(lowering, node, bases2, bodies);
}
function declareShape(lowering, node, bases2, bodies) {
  const index2 = lowering.classes.length;
  const name = ownName(lowering, node);
  const span = spanOf(lowering, node);
  const made4 = {
    name: qualified3(lowering, node, name),
    bases: bases2,
    annotations: [],
    fields: [],
    methods: [],
    form: "interface",
    ...span
  };
  lowering.classes.push(made4);
  const members2 = bodies.flatMap((body) => body === NONE ? [] : childrenOf(lowering.tree, body));
  const fields2 = members2.flatMap((member2) => signatureField(lowering, member2));
  const methods = members2.flatMap((member2) => signatureMethod(lowering, member2, index2));
  lowering.classes[index2] = { ...made4, fields: fields2, methods };
  return [{ kind: "declare", name, what: { class: index2 }, ...span }];
}
function signatureField(lowering, node) {
  if (kindOf(lowering.tree, node) !== "property_signature") return [];
  const name = propertyName(lowering, childBy(lowering.tree, node, "name"));
  if (name === null) return [];
  const type = typeBy(lowering, node);
  return [{ name, type, static: false, annotations: [], value: null, ...spanOf(lowering, node) }];
}
function signatureMethod(lowering, node, owner) {
  if (kindOf(lowering.tree, node) !== "method_signature") return [];
  const name = propertyName(lowering, childBy(lowering.tree, node, "name"));
  return name === null ? [] : [lowerFunction2(lowering, node, { name, class: owner })];
}
function declareEnum(lowering, node) {
  const { tree } = lowering;
  const body = childBy(tree, node, "body");
  const span = spanOf(lowering, node);
  const name = ownName(lowering, node);
  const fields2 = [];
  let next = 0;
  for (const child of body === NONE ? [] : childrenOf(tree, body)) {
    const written = childBy(tree, child, "value");
    const at = spanOf(lowering, child);
    const counted = next === null ? null : constant3(next, at);
    const value = written === NONE ? counted : expression(lowering, written);
    const nameNode = childBy(tree, child, "name");
    const key = propertyName(lowering, nameNode === NONE ? child : nameNode) ?? "";
    fields2.push({ name: key, type: null, static: true, annotations: [], value, ...at });
    next = value?.kind === "constant" && typeof value.value === "number" ? value.value + 1 : null;
  }
  const index2 = lowering.classes.length;
  lowering.classes.push({
    name: qualified3(lowering, node, name),
    bases: [],
    annotations: [],
    fields: fields2,
    methods: [],
    form: "enum",
    ...span
  });
  return [{ kind: "declare", name, what: { class: index2 }, ...span }];
}

// src/scan/static/language/script/lower/switch.ts
function switchStatement3(lowering, node) {
  const { tree } = lowering;
  const subject = expression(lowering, childBy(tree, node, "value"));
  const body = childBy(tree, node, "body");
  const cases = [];
  let values2 = [];
  const written = body === NONE ? [] : childrenOf(tree, body);
  for (const child of written) {
    const value = childBy(tree, child, "value");
    if (kindOf(tree, child) === "switch_default") values2 = null;
    else if (value !== NONE) values2?.push(expression(lowering, value));
    const statements3 = childrenBy(tree, child, "body").flatMap((at) => [...statement(lowering, at)]);
    if (statements3.length === 0 && child !== written.at(-1)) continue;
    cases.push(caseOf2(values2 ?? [], statements3, child === written.at(-1)));
    values2 = [];
  }
  return [{ kind: "switch", subject, cases, ...spanOf(lowering, node) }];
}
function caseOf2(values2, statements3, last) {
  const end = statements3.at(-1);
  const breaks = end?.kind === "leave" && end.form === "break";
  const leaves2 = end?.kind === "leave" || end?.kind === "return" || end?.kind === "throw";
  return { values: values2, body: breaks ? statements3.slice(0, -1) : statements3, continues: !leaves2 && !last };
}
var SWITCHES = { switch_statement: switchStatement3 };

// src/scan/static/language/script/lower/values.ts
function argumentsIn(lowering, node) {
  if (node === NONE) return [];
  const { tree } = lowering;
  return childrenOf(tree, node).map((child) => {
    const spread = kindOf(tree, child) === "spread_element";
    return { value: expression(lowering, spread ? firstOf(tree, child) : child), name: null, spread };
  });
}
function member(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "object"));
  const name = propertyName(lowering, childBy(tree, node, "property")) ?? "";
  return { kind: "member", object, name, ...spanOf(lowering, node) };
}
function subscript(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "object"));
  const key = expression(lowering, childBy(tree, node, "index"));
  return { kind: "index", object, key, ...spanOf(lowering, node) };
}
function call(lowering, node) {
  const { tree } = lowering;
  const callee = expression(lowering, childBy(tree, node, "function"));
  const given = childBy(tree, node, "arguments");
  const span = spanOf(lowering, node);
  if (kindOf(tree, given) !== "template_string") {
    return { kind: "call", callee, args: argumentsIn(lowering, given), form: "call", ...span };
  }
  const value = { kind: "text", parts: templateParts(lowering, given), ...spanOf(lowering, given) };
  return { kind: "call", callee, args: [{ value, name: null, spread: false }], form: "tag", ...span };
}
function construction(lowering, node) {
  const { tree } = lowering;
  const callee = expression(lowering, childBy(tree, node, "constructor"));
  const args = argumentsIn(lowering, childBy(tree, node, "arguments"));
  return { kind: "call", callee, args, form: "new", ...spanOf(lowering, node) };
}
function list2(lowering, node) {
  return { kind: "list", items: argumentsIn(lowering, node), ...spanOf(lowering, node) };
}
function record2(lowering, node) {
  const entries3 = childrenOf(lowering.tree, node).map((child) => entry2(lowering, child));
  return { kind: "record", type: null, entries: entries3, ...spanOf(lowering, node) };
}
function entry2(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case "pair":
      return {
        key: propertyKey(lowering, childBy(tree, node, "key")),
        value: expression(lowering, childBy(tree, node, "value")),
        ...span
      };
    case "shorthand_property_identifier": {
      const key = constant3(textOf(tree, node), span);
      return { key, value: variable2(lowering, node), ...span };
    }
    case "method_definition":
      return methodEntry(lowering, node);
    case "spread_element":
      return { key: null, value: expression(lowering, firstOf(tree, node)), ...span };
    default:
      return { key: constant3("", span), value: expression(lowering, node), ...span };
  }
}
function methodEntry(lowering, node) {
  const name = childBy(lowering.tree, node, "name");
  const span = spanOf(lowering, node);
  const index2 = lowerFunction2(lowering, node, { name: propertyName(lowering, name) ?? "" });
  const value = { kind: "lambda", index: index2, ...span };
  const key = propertyKey(lowering, name);
  const accessor2 = /\b(get|set)\s*$/.exec(wordsBefore(lowering, node, name))?.[1];
  if (accessor2 === "get") {
    return { key, value: { kind: "call", callee: value, args: [], form: "call", ...span }, ...span };
  }
  const hidden = accessor2 === "set" && key.kind === "constant";
  return { key: hidden ? constant3(`set ${key.value}`, key) : key, value, ...span };
}
var VALUES = {
  identifier: variable2,
  this: nameOf,
  super: nameOf,
  import: nameOf,
  meta_property: (lowering, node) => {
    const written = nameOf(lowering, node);
    return { ...written, name: written.name.replace(/\s+/g, "") };
  },
  nested_identifier: member,
  member_expression: member,
  subscript_expression: subscript,
  call_expression: call,
  new_expression: construction,
  array: list2,
  object: record2,
  private_property_identifier: (lowering, node) => constant3(propertyName(lowering, node) ?? "", spanOf(lowering, node))
};

// src/scan/static/language/script/lower/index.ts
var AMBIENT = /^(?:lexical_declaration|variable_declaration|(?:abstract_)?class_declaration|interface_declaration|type_alias_declaration|enum_declaration)$/;
var ambient = (lowering, node) => {
  const inner6 = firstOf(lowering.tree, node);
  return AMBIENT.test(kindOf(lowering.tree, inner6)) ? statement(lowering, inner6) : [];
};
var TABLE2 = {
  expressions: { ...LITERALS, ...VALUES, ...OPERATORS, ...FUNCTIONS, ...CLASSES, ...JSX },
  statements: {
    ...STATEMENTS4,
    ...LOOPS,
    ...SWITCHES,
    function_declaration: declareFunction,
    generator_function_declaration: declareFunction,
    // Overloads; what they say is said by the function that follows them.
    function_signature: () => [],
    class_declaration: declareClass2,
    abstract_class_declaration: declareClass2,
    interface_declaration: declareInterface,
    type_alias_declaration: declareAlias,
    enum_declaration: declareEnum,
    internal_module: namespace2,
    module: namespace2,
    ambient_declaration: ambient,
    import_statement: importStatement,
    import_alias: importAlias,
    export_statement: exportStatement
  }
};
function lowerScript(tree) {
  const module = lowerModule(tree, TABLE2, false);
  const [top, ...others] = module.functions;
  if (top === void 0) return module;
  const functions = [{ ...top, body: hoisted(module, top.body) }, ...others];
  return { ...module, functions, classes: mergedClasses(module.classes) };
}

// src/scan/static/language/script/resolve/candidates.ts
var ENDINGS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
var SOURCES = {
  ".js": [".ts", ".tsx", ".jsx"],
  ".jsx": [".tsx"],
  ".mjs": [".mts"],
  ".cjs": [".cts"]
};
function filesAt(path2, repository) {
  const written = ending(path2);
  const bare = path2.slice(0, path2.length - written.length);
  const found = ENDINGS.includes(written) ? withEndings(bare, [written, ...SOURCES[written] ?? []], repository) : [];
  found.push(...withEndings(path2, ENDINGS, repository));
  found.push(...withEndings(path2 === "" ? "index" : `${path2}/index`, ENDINGS, repository));
  return found.filter((each) => !/\.d\.[cm]?ts$/.test(each));
}
function withEndings(stem, endings, repository) {
  const there = repository.withoutEnding(stem);
  return there.length === 0 ? [] : endings.map((each) => stem + each).filter((each) => there.includes(each));
}
function ending(path2) {
  return /\.[^./]+$/.exec(path2)?.[0] ?? "";
}

// src/scan/static/language/script/resolve/paths.ts
function folderOf3(path2) {
  const slash = path2.lastIndexOf("/");
  return slash === -1 ? "" : path2.slice(0, slash);
}
function joined3(folder, path2) {
  const parts = [];
  for (const part4 of `${folder}/${path2}`.split("/")) {
    if (part4 === "" || part4 === ".") continue;
    if (part4 !== "..") parts.push(part4);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
function foldersAround(folder) {
  const all3 = [folder];
  for (let at = folder; at !== ""; all3.push(at)) at = folderOf3(at);
  return all3;
}

// src/scan/static/language/script/resolve/settings.ts
var LONGEST2 = 1e6;
var known4 = /* @__PURE__ */ new WeakMap();
function settingsAt(path2, repository) {
  const all3 = known4.get(repository) ?? /* @__PURE__ */ new Map();
  known4.set(repository, all3);
  const found = all3.get(path2);
  if (found !== void 0) return found;
  const made4 = readSettings(path2, repository);
  all3.set(path2, made4);
  return made4;
}
function readSettings(path2, repository) {
  const text2 = repository.has(path2) ? repository.settings(path2) : null;
  if (text2 === null || text2.length > LONGEST2) return null;
  try {
    return objectOf(JSON.parse(withoutComments(text2.replace(/^\ufeff/, ""))));
  } catch {
    return null;
  }
}
function objectOf(value) {
  return isObject(value) ? value : null;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textsOf(value) {
  const all3 = Array.isArray(value) ? value : [value];
  return all3.filter((each) => typeof each === "string");
}

// src/scan/static/language/script/resolve/star.ts
function starIn(pattern2, name) {
  const star = pattern2.indexOf("*");
  if (star === -1) return pattern2 === name ? "" : null;
  const [before, after] = [pattern2.slice(0, star), pattern2.slice(star + 1)];
  const long = name.length >= before.length + after.length;
  return long && name.startsWith(before) && name.endsWith(after) ? name.slice(before.length, name.length - after.length) : null;
}
function withStar(target6, star) {
  const at = target6.indexOf("*");
  return at === -1 ? target6 : target6.slice(0, at) + star + target6.slice(at + 1);
}
function bestMatch(entries3, name) {
  let best = null;
  for (const entry5 of entries3) {
    const star = starIn(entry5.pattern, name);
    if (star !== null && (best === null || fixed(entry5.pattern) > fixed(best.entry.pattern))) best = { entry: entry5, star };
  }
  return best;
}
function fixed(pattern2) {
  const star = pattern2.indexOf("*");
  return star === -1 ? Number.POSITIVE_INFINITY : star;
}

// src/scan/static/language/script/resolve/packages.ts
var MOST_PACKAGES = 2e3;
var MOST_ENTRIES = 1e3;
var MOST_TARGETS = 40;
var DEEPEST10 = 6;
var BUILT = /^(?:dist|lib|build|out|output|esm|cjs|es|umd|types|node|browser)$/;
var known5 = /* @__PURE__ */ new WeakMap();
function packagesOf(repository) {
  const found = known5.get(repository);
  if (found !== void 0) return found;
  const packages = /* @__PURE__ */ new Map();
  for (const path2 of repository.called("package.json").slice(0, MOST_PACKAGES)) {
    if (/(?:^|\/)node_modules\//.test(path2)) continue;
    const settings = settingsAt(path2, repository);
    const name = settings?.name;
    if (settings === null || typeof name !== "string" || packages.has(name)) continue;
    packages.set(name, { folder: folderOf3(path2), settings });
  }
  known5.set(repository, packages);
  return packages;
}
function packageName2(module) {
  const parts = module.split("/");
  const length = module.startsWith("@") ? 2 : 1;
  return { name: parts.slice(0, length).join("/"), rest: parts.slice(length).join("/") };
}
function packageFolder(name, repository) {
  return packagesOf(repository).get(name)?.folder ?? null;
}
function filesOfPackage(module, repository) {
  const { name, rest: rest2 } = packageName2(module);
  const found = packagesOf(repository).get(name);
  return found === void 0 ? [] : filesInPackage(found, rest2, repository);
}
function filesInPackage({ folder, settings }, rest2, repository) {
  const written = exportTargets(settings.exports, rest2 === "" ? "." : `./${rest2}`);
  const main = rest2 === "" ? ["source", "module", "main", "types", "typings"].map((key) => settings[key]) : [rest2];
  const targets2 = [...written, ...main.filter((each) => typeof each === "string")];
  const source = joined3(folder, `src/${rest2}`);
  const places = [...targets2.flatMap((target6) => placesOf(folder, target6)), ...source === null ? [] : [source]];
  const whole = rest2 === "" ? [folder] : [];
  return firstFiles([...places, ...whole], repository);
}
function filesOfFolder(folder, repository) {
  const path2 = folder === "" ? "package.json" : `${folder}/package.json`;
  const settings = settingsAt(path2, repository);
  return settings === null ? [] : filesInPackage({ folder, settings }, "", repository);
}
function filesOfImports(from, module, repository) {
  for (const folder of foldersAround(folderOf3(from))) {
    const path2 = folder === "" ? "package.json" : `${folder}/package.json`;
    const settings = settingsAt(path2, repository);
    if (settings === null) continue;
    const targets2 = exportTargets(settings.imports, module).filter((target6) => target6.startsWith("."));
    return firstFiles(
      targets2.flatMap((target6) => placesOf(folder, target6)),
      repository
    );
  }
  return [];
}
function packageAround(from, repository) {
  const around = foldersAround(folderOf3(from));
  return around.find((folder) => repository.has(folder === "" ? "package.json" : `${folder}/package.json`)) ?? "";
}
function exportTargets(map, name) {
  const keys = objectOf(map);
  const bySubpath = keys !== null && entriesOf(keys).some(({ pattern: pattern2 }) => /^[.#]/.test(pattern2));
  if (keys === null || !bySubpath) return name === "." ? flattened(map) : [];
  const match2 = bestMatch(entriesOf(keys), name);
  return match2 === null ? [] : flattened(match2.entry.value).map((target6) => withStar(target6, match2.star));
}
var entries = /* @__PURE__ */ new WeakMap();
function entriesOf(map) {
  const found = entries.get(map);
  if (found !== void 0) return found;
  const made4 = Object.entries(map).slice(0, MOST_ENTRIES).map(([pattern2, value]) => ({ pattern: pattern2, value }));
  entries.set(map, made4);
  return made4;
}
function flattened(value, depth = 0) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > DEEPEST10) return [];
  return Object.values(value).slice(0, MOST_TARGETS).flatMap((each) => flattened(each, depth + 1)).slice(0, MOST_TARGETS);
}
function placesOf(folder, target6) {
  const parts = target6.replace(/\.d(\.[cm]?ts)$/, "$1").split("/").filter((part4) => part4 !== "" && part4 !== ".");
  const places = [parts];
  for (let at = 0; at < parts.length - 1 && BUILT.test(parts[at] ?? ""); at++) {
    places.push(["src", ...parts.slice(at + 1)], parts.slice(at + 1));
  }
  return places.map((each) => joined3(folder, each.join("/"))).filter((each) => each !== null);
}
function firstFiles(places, repository) {
  for (const place3 of places) {
    const found = filesAt(place3, repository);
    if (found.length > 0) return found;
  }
  return [];
}

// src/scan/static/language/script/resolve/compiler.ts
var COMPILER_SETTINGS = [
  "tsconfig.json",
  "jsconfig.json",
  ...[
    "base",
    "app",
    "build",
    "common",
    "lib",
    "node",
    "server",
    "src",
    "shared",
    "paths",
    "aliases",
    "root",
    "web"
  ].map((part4) => `tsconfig.${part4}.json`)
];
var MOST_PATTERNS = 1e3;
var MOST_TARGETS2 = 10;
var MOST_FILES2 = 30;
var NOTHING = { base: null, aliases: [] };
var known6 = /* @__PURE__ */ new WeakMap();
function filesOfCompiler(from, module, repository) {
  for (const folder of foldersAround(folderOf3(from))) {
    for (const compiler of compilersIn(folder, repository)) {
      const found = filesOf(compiler, module, repository);
      if (found.length > 0) return found;
    }
  }
  return [];
}
function compilersIn(folder, repository) {
  const all3 = known6.get(repository) ?? /* @__PURE__ */ new Map();
  known6.set(repository, all3);
  const found = all3.get(folder);
  if (found !== void 0) return found;
  const made4 = COMPILER_SETTINGS.map((name) => folder === "" ? name : `${folder}/${name}`).filter((path2) => repository.has(path2)).map((path2) => readCompiler(path2, repository, folder, { left: MOST_FILES2 })).filter(({ base, aliases }) => base !== null || aliases.length > 0);
  all3.set(folder, made4);
  return made4;
}
function filesOf({ base, aliases }, module, repository) {
  const match2 = bestMatch(aliases, module);
  const places = match2 === null ? [] : match2.entry.targets.map((target6) => withStar(target6, match2.star));
  const below = base === null ? null : joined3(base, module);
  for (const place3 of below === null ? places : [...places, below]) {
    const found = filesAt(place3, repository);
    if (found.length > 0) return found;
  }
  return [];
}
function readCompiler(path2, repository, top, files7) {
  const settings = files7.left-- > 0 ? settingsAt(path2, repository) : null;
  if (settings === null) return NOTHING;
  const folder = folderOf3(path2);
  const inherited = textsOf(settings.extends).slice(0, MOST_TARGETS2).map((each) => extended(folder, each, repository)).filter((each) => each !== null).map((each) => readCompiler(each, repository, top, files7)).reduce((before, after) => ({ base: after.base ?? before.base, aliases: overriding(before, after) }), NOTHING);
  return own2(objectOf(settings.compilerOptions) ?? {}, folder, top, inherited);
}
function overriding(before, after) {
  return after.aliases.length > 0 ? after.aliases : before.aliases;
}
function own2(options, folder, top, inherited) {
  const place3 = (written, below) => written.startsWith("${configDir}") ? joined3(top, written.slice("${configDir}".length)) : joined3(below, written);
  const base = typeof options.baseUrl === "string" ? place3(options.baseUrl, folder) : inherited.base;
  const paths = objectOf(options.paths);
  if (paths === null) return { base, aliases: inherited.aliases };
  const from = typeof options.baseUrl === "string" ? base ?? folder : inherited.base ?? folder;
  const aliases = Object.entries(paths).slice(0, MOST_PATTERNS).map(([pattern2, value]) => {
    const targets2 = textsOf(value).slice(0, MOST_TARGETS2);
    return { pattern: pattern2, targets: targets2.map((each) => place3(each, from)).filter((each) => each !== null) };
  });
  return { base, aliases };
}
function extended(folder, written, repository) {
  const inside = written.startsWith(".") ? joined3(folder, written) : inPackage(written, repository);
  if (inside === null) return null;
  const all3 = [inside, `${inside}.json`, `${inside}/tsconfig.json`];
  return all3.find((each) => repository.has(each) && repository.settings(each) !== null) ?? null;
}
function inPackage(written, repository) {
  const { name, rest: rest2 } = packageName2(written);
  const folder = packageFolder(name, repository);
  return folder === null ? null : joined3(folder, rest2);
}

// src/scan/static/language/script/resolve/library.ts
var BUILTIN = new Set(
  [
    "assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel",
    "dns dns/promises domain events fs fs/promises http http2 https inspector inspector/promises module net os path",
    "path/posix path/win32 perf_hooks process punycode querystring readline readline/promises repl stream",
    "stream/consumers stream/promises stream/web string_decoder sys timers timers/promises tls trace_events tty url",
    "util util/types v8 vm wasi worker_threads zlib"
  ].flatMap((line) => line.split(" "))
);
var SAME = /* @__PURE__ */ new Map([["lodash-es", "lodash"]]);
function isBuiltin(module) {
  return module.startsWith("node:") || BUILTIN.has(module);
}
function libraryName(module) {
  if (module.startsWith("node:")) return module.replace(/\/+$/, "");
  const [, scheme = "npm", path2 = ""] = /^(?:(npm|jsr|bun|deno|cloudflare):\/?)?(.*)$/s.exec(module) ?? [];
  if (scheme === "npm" && isBuiltin(path2)) return `node:${path2}`;
  const { name, rest: rest2 } = packageName2(path2.replace(/\/+$/, ""));
  const plain3 = name.replace(/(?<=.)@[^/]*$/, "");
  const deep = rest2.replace(/\.[cm]?js$/, "").replace(/\/index$/, "");
  return `${scheme}:${SAME.get(plain3) ?? plain3}${deep === "" || deep === "index" ? "" : `/${deep}`}`;
}

// src/scan/static/language/script/modules.ts
var LONGEST3 = 1e3;
function filesOf2({ from, module }, repository) {
  if (module === "" || module.length > LONGEST3) return [];
  if (/^\.\.?(?:\/|$)/.test(module)) return relative(from, module, repository);
  if (module.startsWith("#")) {
    const found = filesOfImports(from, module, repository);
    return found.length > 0 ? found : filesOfCompiler(from, module, repository);
  }
  if (/^[a-z]+:/i.test(module) || isBuiltin(module)) return [];
  const configured = filesOfCompiler(from, module, repository);
  if (configured.length > 0) return configured;
  const workspace = filesOfPackage(module, repository);
  return workspace.length > 0 ? workspace : belowSource(from, module, repository);
}
function relative(from, module, repository) {
  const path2 = joined3(folderOf3(from), module);
  if (path2 === null) return [];
  const found = filesAt(path2, repository);
  return found.length > 0 ? found : filesOfFolder(path2, repository);
}
function belowSource(from, module, repository) {
  if (!/^[@~]\//.test(module)) return [];
  const folder = packageAround(from, repository);
  for (const place3 of ["src", "app", ""]) {
    const path2 = joined3(folder, `${place3}/${module.slice(2)}`);
    const found = path2 === null ? [] : filesAt(path2, repository);
    if (found.length > 0) return found;
  }
  return [];
}
var scriptModules = {
  prefix: "npm",
  globals: "js",
  implicitThis: false,
  assignsLocally: false,
  typesHold: false,
  lastResultTells: false,
  fileIsNamed: false,
  importsPaths: true,
  partialClasses: false,
  loaders: ["js:require", "js:import"],
  getters: ["get"],
  settings: ["package.json", ...COMPILER_SETTINGS],
  tables: [],
  files: filesOf2,
  neighbours: () => [],
  library: libraryName
};

// src/scan/static/language/javascript.ts
var javascript = {
  id: "javascript",
  title: "JavaScript",
  family: "script",
  files: {
    endings: ["js", "mjs", "cjs", "jsx", "es6"],
    names: ["jakefile"],
    interpreters: ["node", "nodejs"],
    example: "src/service.js"
  },
  grammar: {
    file: "tree-sitter-javascript.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm"
  },
  flow: { models: "javascript", modules: scriptModules, lower: lowerScript }
};

// src/scan/static/language/php/lower/file.ts
var WORDS = [
  "echo",
  "print",
  "exit",
  "include",
  "require",
  "http_redirect",
  "shell_exec",
  "intval",
  "floatval",
  "boolval"
];
var NAMED = /* @__PURE__ */ new Set([
  "function_definition",
  "class_declaration",
  "interface_declaration",
  "trait_declaration",
  "enum_declaration"
]);
var files3 = /* @__PURE__ */ new WeakMap();
function fileOf({ tree }) {
  const known8 = files3.get(tree);
  if (known8 !== void 0) return known8;
  const made4 = readFile(tree);
  files3.set(tree, made4);
  return made4;
}
function readFile(tree) {
  const symbols = new Set(WORDS);
  const aliases = /* @__PURE__ */ new Map();
  let namespace4 = null;
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    if (kind === "name" && isSymbol(tree, node)) symbols.add(textOf(tree, node));
    else if (kind === "namespace_definition" && namespace4 === null) namespace4 = namespaceOf(tree, node);
    else if (kind === "namespace_use_declaration") {
      for (const { local, full } of useClauses(tree, node)) aliases.set(local, full);
    }
  }
  return { namespace: namespace4 ?? "", aliases, symbols, imported: /* @__PURE__ */ new Set() };
}
function isSymbol(tree, node) {
  const parent = kindOf(tree, tree.parents[node] ?? NONE);
  if (/^(?:variable_name|dynamic_variable_name|namespace_name)$/.test(parent)) return false;
  return tree.fieldNames[tree.fields[node] ?? 0] !== "name" || NAMED.has(parent);
}
function namespaceOf(tree, node) {
  const name = childBy(tree, node, "name");
  return name === NONE ? "" : dotted2(textOf(tree, name));
}
function useClauses(tree, node) {
  const group = childBy(tree, node, "body");
  if (group === NONE) return clausesIn(tree, node, "");
  const prefix = childrenOf(tree, node).find((child) => kindOf(tree, child) === "namespace_name");
  return clausesIn(tree, group, prefix === void 0 ? "" : `${dotted2(textOf(tree, prefix))}.`);
}
function clausesIn(tree, node, prefix) {
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "namespace_use_clause").flatMap((clause) => {
    const alias = childBy(tree, clause, "alias");
    const name = childrenOf(tree, clause).find((child) => /^(?:name|qualified_name)$/.test(kindOf(tree, child)));
    if (name === void 0) return [];
    const full = prefix + dotted2(textOf(tree, name));
    return [{ local: alias === NONE ? lastOf2(full) : textOf(tree, alias), full }];
  });
}
function dotted2(name) {
  return name.split("\\").map((part4) => part4.trim()).filter((part4) => part4 !== "").join(".");
}
function lastOf2(full) {
  return full.slice(full.lastIndexOf(".") + 1);
}

// src/scan/static/language/php/lower/names.ts
function variable3(lowering, node) {
  const name = textOf(lowering.tree, node).replace(/^\$/, "");
  const clash = name !== "this" && fileOf(lowering).symbols.has(name);
  return { kind: "name", name: clash ? `$${name}` : name, ...spanOf(lowering, node) };
}
function symbolName(lowering, node) {
  const text2 = textOf(lowering.tree, node);
  if (!text2.includes("\\")) return text2;
  const full = fullName(lowering, text2);
  if (!full.includes(".")) return full;
  addImport2(lowering, importOf(full, full, spanOf(lowering, node)));
  return full;
}
function fullName(lowering, text2) {
  const { aliases, namespace: namespace4 } = fileOf(lowering);
  const name = dotted2(text2);
  if (text2.startsWith("\\")) return name;
  const dot = name.indexOf(".");
  const first = dot === -1 ? name : name.slice(0, dot);
  const rest2 = dot === -1 ? "" : name.slice(dot + 1);
  const inside = namespace4 === "" ? "" : `${namespace4}.`;
  if (first === "namespace") return inside + rest2;
  const alias = aliases.get(first);
  return alias === void 0 ? inside + name : `${alias}.${rest2}`;
}
function importOf(local, full, span) {
  const { start, end } = span;
  const dot = full.lastIndexOf(".");
  if (dot === -1) return { local, module: full, member: null, start, end };
  return { local, module: full.slice(0, dot), member: lastOf2(full), start, end };
}
function addImport2(lowering, wanted) {
  const { imported } = fileOf(lowering);
  const key = `${wanted.local}
${wanted.module}`;
  if (imported.has(key)) return;
  imported.add(key);
  lowering.imports.push(wanted);
}
var HARMLESS3 = /^(?:int|float|bool|null|false|true|void|never)$/;
function typeOf3(lowering, node) {
  if (node === NONE) return null;
  const { tree } = lowering;
  const members2 = typeNames(lowering, node, 0);
  const [first = null] = members2;
  if (first === null && kindOf(tree, node) === "cast_type") return { name: textOf(tree, node), args: [] };
  return members2.find(({ name }) => !HARMLESS3.test(name)) ?? first;
}
function typeNames(lowering, node, depth) {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case "primitive_type":
    case "bottom_type":
      return [{ name: textOf(tree, node).toLowerCase(), args: [] }];
    case "name":
    case "qualified_name":
    case "relative_name":
      return [{ name: selfName(lowering, node) ?? symbolName(lowering, node), args: [] }];
    default:
      return depth > 5 ? [] : childrenOf(tree, node).flatMap((child) => typeNames(lowering, child, depth + 1));
  }
}
function selfName(lowering, node) {
  const text2 = textOf(lowering.tree, node).toLowerCase();
  return text2 === "self" || text2 === "static" ? enclosingClass(lowering, node) : null;
}
var CLASSES2 = /^(?:class|interface|trait|enum)_declaration$|^anonymous_class$/;
function enclosingClass({ tree }, node) {
  for (let at = tree.parents[node] ?? NONE; at !== NONE; at = tree.parents[at] ?? NONE) {
    if (!CLASSES2.test(kindOf(tree, at))) continue;
    const name = childBy(tree, at, "name");
    return name === NONE ? anonymousName(tree.starts[at] ?? 0) : textOf(tree, name);
  }
  return null;
}
function anonymousName(start) {
  return `class@${start}`;
}

// src/scan/static/language/php/lower/operators.ts
var SAME2 = { "===": "==", "!==": "!=", "<>": "!=", xor: "!=", "<=>": "-" };
var LOGICAL4 = {
  "&&": "and",
  and: "and",
  "||": "or",
  or: "or",
  "??": "else"
};
function operatorOf3({ tree }, node) {
  const operator = childBy(tree, node, "operator");
  return operator === NONE ? "" : textOf(tree, operator).toLowerCase();
}
function binary3(lowering, node) {
  const { tree } = lowering;
  const operator = operatorOf3(lowering, node);
  if (operator === ".") return joined4(lowering, node);
  const left3 = expression(lowering, childBy(tree, node, "left"));
  const rightNode = childBy(tree, node, "right");
  if (operator === "instanceof") return typeTest4(lowering, node, left3, rightNode);
  return operation(operator, left3, expression(lowering, rightNode), spanOf(lowering, node));
}
function operation(operator, left3, right, span) {
  const logical2 = LOGICAL4[operator];
  if (logical2 !== void 0) return { kind: "logical", operator: logical2, left: left3, right, ...span };
  if (operator === ".") return { kind: "text", parts: [left3, right], ...span };
  if (operator === "|" && left3.kind === "constant" && right.kind === "constant") return flagOf(left3, right);
  return { kind: "binary", operator: SAME2[operator] ?? operator, left: left3, right, ...span };
}
function flagOf(left3, right) {
  return right.value === "LIBXML_NOENT" ? right : left3;
}
function typeTest4(lowering, node, value, right) {
  const named3 = /^(?:name|qualified_name|relative_name)$/.test(kindOf(lowering.tree, right));
  const type = named3 ? typeOf3(lowering, right) : null;
  if (type !== null) return { kind: "type-test", value, type, ...spanOf(lowering, node) };
  return { kind: "opaque", inside: [value, expression(lowering, right)], ...spanOf(lowering, node) };
}
function joined4(lowering, node) {
  const { tree } = lowering;
  const parts = [];
  let at = node;
  while (kindOf(tree, at) === "binary_expression" && operatorOf3(lowering, at) === ".") {
    parts.push(childBy(tree, at, "right"));
    at = childBy(tree, at, "left");
  }
  parts.push(at);
  return { kind: "text", parts: parts.reverse().map((part4) => expression(lowering, part4)), ...spanOf(lowering, node) };
}
function unary4(lowering, node) {
  const { tree } = lowering;
  const argument5 = childBy(tree, node, "argument");
  const operand = expression(lowering, argument5 === NONE ? firstOf(tree, node) : argument5);
  const operator = operatorOf3(lowering, node) || textOf(tree, node).charAt(0);
  if (operator === "&") return operand;
  return { kind: "unary", operator, operand, ...spanOf(lowering, node) };
}
function conditional3(lowering, node) {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, "condition"));
  const otherwise = expression(lowering, childBy(tree, node, "alternative"));
  const body = childBy(tree, node, "body");
  const span = spanOf(lowering, node);
  if (body === NONE) return { kind: "logical", operator: "or", left: test, right: otherwise, ...span };
  return { kind: "choice", test, then: expression(lowering, body), otherwise, ...span };
}
var CASTS = {
  int: "intval",
  integer: "intval",
  float: "floatval",
  double: "floatval",
  real: "floatval",
  bool: "boolval",
  boolean: "boolval"
};
function cast4(lowering, node) {
  const type = childBy(lowering.tree, node, "type");
  const value = expression(lowering, childBy(lowering.tree, node, "value"));
  const name = type === NONE ? "" : textOf(lowering.tree, type).trim().toLowerCase();
  const span = spanOf(lowering, node);
  const does = CASTS[name];
  if (does === void 0) {
    return { kind: "wrapped", form: "cast", type: name === "" ? null : { name, args: [] }, value, ...span };
  }
  const callee = { kind: "name", name: does, ...spanOf(lowering, type) };
  return { kind: "call", callee, args: [{ value, name: null, spread: false }], form: "call", ...span };
}
var MOST_ARMS2 = 60;
function match(lowering, node) {
  const { tree } = lowering;
  const body = childBy(tree, node, "body");
  const arms = [];
  let otherwise = { kind: "constant", value: void 0, ...spanOf(lowering, node) };
  for (const arm of body === NONE ? [] : childrenOf(tree, body)) {
    const value = childBy(tree, arm, "return_expression");
    if (kindOf(tree, arm) === "match_default_expression") otherwise = expression(lowering, value);
    else
      arms.push({
        tests: childrenBy(tree, arm, "conditional_expressions").flatMap((at) => childrenOf(tree, at)),
        value
      });
  }
  const condition3 = expression(lowering, childBy(tree, node, "condition"));
  if (condition3.kind === "constant" && condition3.value === true) return nested(lowering, arms, null, otherwise);
  if (condition3.kind === "name") return nested(lowering, arms, [condition3, condition3], otherwise);
  const kept = { kind: "name", name: `match@${condition3.start}`, start: condition3.start, end: condition3.end };
  const first = { ...kept, kind: "assignment", target: kept, value: condition3 };
  return nested(lowering, arms, [first, kept], otherwise);
}
function nested(lowering, arms, subjects, otherwise) {
  const choices2 = arms.map(({ tests, value }, index2) => {
    const conditions = tests.map((test, place3) => {
      const lowered = expression(lowering, test);
      if (subjects === null) return lowered;
      const left3 = index2 === 0 && place3 === 0 ? subjects[0] : subjects[1];
      return operation("==", left3, lowered, { start: lowered.start, end: lowered.end });
    });
    return { test: anyOf(conditions), value: expression(lowering, value) };
  });
  if (choices2.length > MOST_ARMS2) return halved(choices2, otherwise);
  return choices2.reduceRight(
    (rest2, { test, value }) => ({
      kind: "choice",
      test,
      then: value,
      otherwise: rest2,
      start: test.start,
      end: rest2.end
    }),
    choices2.length === 0 && subjects !== null ? { ...otherwise } : otherwise
  );
}
function anyOf(conditions) {
  const [first = { kind: "constant", value: true, start: 0, end: 0 }, ...rest2] = conditions;
  if (rest2.length > MOST_ARMS2) return { kind: "opaque", inside: conditions, start: first.start, end: first.end };
  return rest2.reduce((left3, right) => operation("or", left3, right, { start: left3.start, end: right.end }), first);
}
function halved(choices2, otherwise) {
  const [first] = choices2;
  if (first === void 0) return otherwise;
  const { start, end } = first.value;
  if (choices2.length === 1) return { kind: "choice", test: first.test, then: first.value, otherwise, start, end };
  const middle = choices2.length >> 1;
  const test = { kind: "opaque", inside: [], start, end };
  const then = halved(choices2.slice(0, middle), otherwise);
  return {
    kind: "choice",
    test,
    then,
    otherwise: halved(choices2.slice(middle), otherwise),
    start,
    end
  };
}
function inner3(lowering, node) {
  const child = firstOf(lowering.tree, node);
  return child === NONE ? opaque(lowering, node) : expression(lowering, child);
}

// src/scan/static/language/php/lower/special-calls.ts
function special({ name }, args, span) {
  const [first] = args;
  switch (name.toLowerCase()) {
    case "isset":
      return all2(args.map(({ value }) => isSet(value)));
    case "empty":
      return first === void 0 ? null : { kind: "unary", operator: "!", operand: first.value, ...span };
    case "die":
      return callOf("exit", args, span);
    case "preg_match":
    case "preg_match_all":
      return withPattern(name, args, span);
    case "compact":
      return compacted(args, span);
    case "header":
      return redirected(args, span);
    case "filter_var":
      return chosen(name, args, 1, span);
    case "filter_input":
      return chosen(name, args, 2, span);
    case "parse_url":
      return first === void 0 ? null : partOfAddress(first, /^PHP_URL_([A-Z]+)$/.exec(textOf2(args[1]) ?? "")?.[1], span);
    case "proc_open":
      return first?.value.kind === "list" ? callOf(name, first.value.items, span) : null;
    case "file_get_contents":
      return textOf2(first) === "php://input" ? partOf(name, "input", args, span) : null;
    default:
      return null;
  }
}
function callOf(name, args, span) {
  return { kind: "call", callee: { kind: "name", name, ...span }, args, form: "call", ...span };
}
function partOf(name, part4, args, span) {
  const object = { kind: "name", name, ...span };
  return { ...callOf(name, args, span), callee: { kind: "member", object, name: part4, ...span } };
}
function chosen(name, args, place3, span) {
  const part4 = textOf2(args[place3]);
  return part4 === null || !/^FILTER_/.test(part4) ? null : partOf(name, part4, args, span);
}
function partOfAddress(address, part4, span) {
  const object = callOf("parse_url", [address], span);
  return part4 === void 0 ? null : { kind: "member", object, name: part4.toLowerCase(), ...span };
}
function textOf2(argument5) {
  const value = argument5?.value;
  return value?.kind === "constant" && typeof value.value === "string" ? value.value : null;
}
function isSet(value) {
  const { start, end } = value;
  const there = operation("!=", value, { kind: "constant", value: void 0, start, end }, { start, end });
  if (value.kind !== "index" || value.key.kind === "constant") return there;
  return operation("and", operation("in", value.key, value.object, { start, end }), there, { start, end });
}
function all2(tests) {
  const [first, ...rest2] = tests;
  if (first === void 0 || rest2.length > 50) return null;
  return rest2.reduce((left3, right) => operation("and", left3, right, { start: left3.start, end: right.end }), first);
}
function compacted(args, span) {
  const entries3 = args.flatMap(({ value }) => {
    if (value.kind !== "constant" || typeof value.value !== "string") return [];
    return [{ key: value, value: { ...span, kind: "name", name: value.value }, ...span }];
  });
  return entries3.length === args.length ? { kind: "record", type: null, entries: entries3, ...span } : null;
}
var LOCATION = /^\s*location\s*:\s*/i;
function redirected(args, span) {
  const [first, ...rest2] = args;
  if (first === void 0) return null;
  const { value } = first;
  const parts = value.kind === "text" ? flattened2(value.parts) : [value];
  const [head, ...tail] = parts;
  if (head?.kind !== "constant" || typeof head.value !== "string" || !LOCATION.test(head.value)) return null;
  const address = { ...head, value: head.value.replace(LOCATION, "") };
  const target6 = { ...span, kind: "text", parts: address.value === "" ? tail : [address, ...tail] };
  return callOf("http_redirect", [{ ...first, value: target6 }, ...rest2], span);
}
function flattened2(parts) {
  const [first, ...rest2] = parts;
  return first?.kind === "text" ? [...first.parts, ...rest2] : parts;
}
var PATTERN = /^\s*(?:([^\w\s\\([{<])([\s\S]*)\1|\(([\s\S]*)\)|\[([\s\S]*)\]|\{([\s\S]*)\}|<([\s\S]*)>)([a-zA-Z]*)$/;
var LONGEST_PATTERN = 2e3;
function withPattern(name, args, span) {
  const [first, ...rest2] = args;
  const written = textOf2(first);
  if (first === void 0 || written === null || written.length > LONGEST_PATTERN) return null;
  const found = PATTERN.exec(written);
  if (found === null) return null;
  const source = found.slice(2, 7).find((each) => each !== void 0) ?? "";
  const { start, end } = first.value;
  const value = { kind: "pattern", source, flags: found[7] ?? "", start, end };
  return callOf(name, [{ ...first, value }, ...rest2], span);
}

// src/scan/static/language/php/lower/calls.ts
function argumentsOf3(lowering, node) {
  if (node === NONE) return [];
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "argument").map((child) => {
    const name = childBy(tree, child, "name");
    const values2 = childrenOf(tree, child).filter((at) => at !== name && kindOf(tree, at) !== "reference_modifier");
    const value = values2[0] ?? NONE;
    const spread = value !== NONE && kindOf(tree, value) === "variadic_unpacking";
    return {
      value: expression(lowering, spread ? firstOf(tree, value) : value),
      name: name === NONE ? null : textOf(tree, name),
      spread
    };
  });
}
function wordCall(lowering, node, word2, values2) {
  const span = spanOf(lowering, node);
  const args = values2.map((value) => ({ value: expression(lowering, value), name: null, spread: false }));
  return { kind: "call", callee: { kind: "name", name: word2, ...span }, args, form: "call", ...span };
}
function functionCall(lowering, node) {
  const { tree } = lowering;
  const callee = childBy(tree, node, "function");
  const list4 = childBy(tree, node, "arguments");
  const name = calleeOf2(lowering, callee);
  if (isTaken2(lowering, list4)) return name;
  const args = argumentsOf3(lowering, list4);
  const known8 = name.kind === "name" ? special(name, args, spanOf(lowering, node)) : null;
  return known8 ?? { kind: "call", callee: name, args, form: "call", ...spanOf(lowering, node) };
}
function isTaken2({ tree }, list4) {
  return list4 !== NONE && childrenOf(tree, list4).some((child) => kindOf(tree, child) === "variadic_placeholder");
}
function calleeOf2(lowering, node) {
  const kind = kindOf(lowering.tree, node);
  if (/^(?:name|qualified_name|relative_name)$/.test(kind)) return symbol(lowering, node);
  const value = expression(lowering, node);
  return /^(?:variable_name|subscript_expression|dynamic_variable_name)$/.test(kind) ? namedFunction(value) : value;
}
function namedFunction(value) {
  const { start, end } = value;
  const args = [{ value, name: null, spread: false }];
  return {
    kind: "call",
    callee: { kind: "name", name: "variable-function", start, end },
    args,
    form: "call",
    start,
    end
  };
}
var PREDEFINED = /^(?:CURLOPT|LIBXML|FILTER|ENT|PREG|JSON|PHP_URL|PATHINFO|EXTR|LDAP)_[A-Z0-9_]+$/;
function constant4(lowering, node) {
  const written = textOf(lowering.tree, node).replace(/^\\/, "");
  if (PREDEFINED.test(written)) return { kind: "constant", value: written, ...spanOf(lowering, node) };
  return symbol(lowering, node);
}
function symbol(lowering, node) {
  const name = selfName(lowering, node) ?? symbolName(lowering, node);
  return { kind: "name", name, ...spanOf(lowering, node) };
}
function methodCall(lowering, node) {
  const callee = part2(lowering, node);
  const list4 = childBy(lowering.tree, node, "arguments");
  if (isTaken2(lowering, list4)) return callee;
  const args = argumentsOf3(lowering, list4);
  const made4 = callee.kind === "member" && callee.name === "constructor" ? callee.object : callee;
  return { kind: "call", callee: made4, args, form: "call", ...spanOf(lowering, node) };
}
function part2(lowering, node) {
  const { tree } = lowering;
  const holder = childBy(tree, node, "object");
  const name = childBy(tree, node, "name");
  const object = scope(lowering, holder === NONE ? childBy(tree, node, "scope") : holder);
  const span = spanOf(lowering, node);
  if (kindOf(tree, name) === "name") {
    const written = textOf(tree, name);
    return {
      kind: "member",
      object,
      name: written === "__construct" ? "constructor" : written,
      ...span
    };
  }
  const isStatic2 = kindOf(tree, node) === "scoped_property_access_expression";
  if (isStatic2 && kindOf(tree, name) === "variable_name") {
    return { kind: "member", object, name: textOf(tree, name).replace(/^\$/, ""), ...span };
  }
  const key = expression(lowering, name);
  const isCall = kindOf(tree, node).endsWith("_call_expression");
  return { kind: "index", object, key: isCall ? namedFunction(key) : key, ...span };
}
function scope(lowering, node) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (node === NONE) return expression(lowering, node);
  if (kind === "relative_scope" && textOf(tree, node).toLowerCase() === "parent") {
    return { kind: "name", name: "super", ...spanOf(lowering, node) };
  }
  const named3 = kind === "relative_scope" || /^(?:name|qualified_name|relative_name)$/.test(kind);
  return named3 ? symbol(lowering, node) : expression(lowering, node);
}
function classConstant(lowering, node) {
  const { tree } = lowering;
  const [holder = NONE, name = NONE] = childrenOf(tree, node);
  if (holder === NONE || name === NONE) return opaque(lowering, node);
  const object = scope(lowering, holder);
  const span = spanOf(lowering, node);
  const written = textOf(tree, name);
  if (written === "class" && object.kind === "name") return { kind: "constant", value: object.name, ...span };
  if (kindOf(tree, name) !== "name") return { kind: "index", object, key: expression(lowering, name), ...span };
  return { kind: "member", object, name: written, ...span };
}
function construction2(lowering, node) {
  const { tree } = lowering;
  const [made4 = NONE] = childrenOf(tree, node);
  const list4 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "arguments") ?? NONE;
  if (made4 === NONE || made4 === list4) return opaque(lowering, node);
  const args = argumentsOf3(lowering, list4);
  const named3 = kindOf(tree, made4) === "variable_name";
  const callee = named3 ? namedFunction(scope(lowering, made4)) : scope(lowering, made4);
  return { kind: "call", callee, args, form: "new", ...spanOf(lowering, node) };
}

// src/scan/static/language/php/lower/targets.ts
var DEEPEST11 = 50;
function target3(lowering, node, depth = 0) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (kind === "list_literal" && depth < DEEPEST11) return listTarget3(lowering, node, depth);
  if (kind === "by_ref") {
    const [inner6] = childrenOf(tree, node);
    if (inner6 !== void 0 && depth < DEEPEST11) return target3(lowering, inner6, depth + 1);
  }
  const made4 = expression(lowering, node);
  if (made4.kind === "name" || made4.kind === "member" || made4.kind === "index") return made4;
  return { kind: "name", name: "", ...spanOf(lowering, node) };
}
function listTarget3(lowering, node, depth) {
  const { tree } = lowering;
  const items = [];
  const entries3 = [];
  let from = tree.starts[node] ?? 0;
  let key = null;
  let open = true;
  for (const child of childrenOf(tree, node)) {
    const gap = tree.text.slice(from, tree.starts[child]);
    from = tree.ends[child] ?? from;
    const keyed = gap.includes("=>");
    const commas = keyed ? 0 : gap.split(",").length - 1;
    for (let hole2 = open ? 1 : 2; hole2 <= commas; hole2++) items.push(null);
    open = false;
    if (keyed) {
      items.pop();
      entries3.push({ key: key ?? "*", target: target3(lowering, child, depth + 1), otherwise: null });
      continue;
    }
    key = keyText(lowering, child);
    items.push(target3(lowering, child, depth + 1));
  }
  if (entries3.length > 0) return { kind: "record-target", entries: entries3, rest: null };
  return { kind: "list-target", items, rest: null };
}
function keyText(lowering, node) {
  const kind = kindOf(lowering.tree, node);
  if (kind === "integer") return textOf(lowering.tree, node);
  if (kind !== "string" && kind !== "encapsed_string") return null;
  const made4 = expression(lowering, node);
  return made4.kind === "constant" ? String(made4.value) : null;
}

// src/scan/static/language/php/lower/declarations.ts
function functionForm(lowering, node, owner) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const nameNode = childBy(tree, node, "name");
  const name = nameNode === NONE ? "" : textOf(tree, nameNode);
  const list4 = childBy(tree, node, "parameters");
  const parameters3 = list4 === NONE ? [] : childrenOf(tree, list4);
  const body = childBy(tree, node, "body");
  lowering.functions[index2] = {
    ...spanOf(lowering, node),
    name: owner !== null && name.toLowerCase() === "__construct" ? "constructor" : name,
    class: owner,
    static: childrenOf(tree, node).some((child) => kindOf(tree, child) === "static_modifier"),
    parameters: parameters3.flatMap((at) => parameter3(lowering, at)),
    annotations: annotations(lowering, node),
    returns: typeOf3(lowering, childBy(tree, node, "return_type")),
    body: [...promotions(lowering, parameters3), ...bodyOf6(lowering, body)]
  };
  return index2;
}
function bodyOf6(lowering, body) {
  if (body === NONE) return [];
  if (kindOf(lowering.tree, body) === "compound_statement") return statementsIn(lowering, body);
  const value = expression(lowering, body);
  return [{ kind: "return", value, start: value.start, end: value.end }];
}
function parameter3(lowering, node) {
  const { tree } = lowering;
  const name = childBy(tree, node, "name");
  if (name === NONE) return [];
  const value = childBy(tree, node, "default_value");
  return [
    {
      target: target3(lowering, name),
      type: typeOf3(lowering, childBy(tree, node, "type")),
      annotations: annotations(lowering, node),
      otherwise: value === NONE ? null : expression(lowering, value),
      rest: kindOf(tree, node) === "variadic_parameter" ? "list" : "no",
      ...spanOf(lowering, node)
    }
  ];
}
function promotions(lowering, parameters3) {
  return promoted(lowering, parameters3).map((node) => {
    const span = spanOf(lowering, node);
    const name = childBy(lowering.tree, node, "name");
    const object = { kind: "name", name: "this", ...span };
    const into = { kind: "member", object, name: textOf(lowering.tree, name).replace(/^[&$]+/, ""), ...span };
    return { kind: "assign", target: into, type: null, value: expression(lowering, name), ...span };
  });
}
function promoted({ tree }, parameters3) {
  return parameters3.filter(
    (node) => kindOf(tree, node) === "property_promotion_parameter" && childBy(tree, node, "name") !== NONE
  );
}
function annotations(lowering, node) {
  const { tree } = lowering;
  const list4 = childBy(tree, node, "attributes");
  if (list4 === NONE) return [];
  const attributes2 = childrenOf(tree, list4).flatMap((group) => childrenOf(tree, group));
  return attributes2.flatMap((attribute2) => {
    const [name] = childrenOf(tree, attribute2);
    if (name === void 0 || kindOf(tree, attribute2) !== "attribute") return [];
    const args = argumentsOf3(lowering, childBy(tree, attribute2, "parameters"));
    return [{ callee: symbol(lowering, name), args, ...spanOf(lowering, attribute2) }];
  });
}
function lambda3(lowering, node) {
  return { kind: "lambda", index: functionForm(lowering, node, null), ...spanOf(lowering, node) };
}
function declareFunction2(lowering, node) {
  const index2 = functionForm(lowering, node, null);
  return [
    {
      kind: "declare",
      name: lowering.functions[index2]?.name ?? "",
      what: { function: index2 },
      ...spanOf(lowering, node)
    }
  ];
}
function declareClass3(lowering, node) {
  const name = childBy(lowering.tree, node, "name");
  if (name === NONE) return statementsIn(lowering, node);
  const text2 = textOf(lowering.tree, name);
  const index2 = classForm(lowering, node, text2);
  return [{ kind: "declare", name: text2, what: { class: index2 }, ...spanOf(lowering, node) }];
}
function anonymousClass2(lowering, node, body) {
  const { tree } = lowering;
  const name = anonymousName(tree.starts[body] ?? 0);
  classForm(lowering, body, name);
  const list4 = childrenOf(tree, body).find((child) => kindOf(tree, child) === "arguments") ?? NONE;
  const span = spanOf(lowering, node);
  const args = argumentsOf3(lowering, list4);
  return { kind: "call", callee: { kind: "name", name, ...span }, args, form: "new", ...span };
}
var FORMS = {
  interface_declaration: "interface",
  enum_declaration: "enum"
};
function classForm(lowering, node, name) {
  const { tree } = lowering;
  const index2 = lowering.classes.length;
  const form = FORMS[kindOf(tree, node)] ?? "class";
  const empty = {
    name,
    bases: [],
    annotations: [],
    fields: [],
    methods: [],
    form,
    ...spanOf(lowering, node)
  };
  lowering.classes.push(empty);
  const body = childBy(tree, node, "body");
  const members2 = body === NONE ? [] : membersOf4(lowering, body);
  const methods = members2.filter((member2) => kindOf(tree, member2) === "method_declaration");
  lowering.classes[index2] = {
    ...empty,
    bases: [...bases(lowering, childrenOf(tree, node)), ...bases(lowering, members2)],
    annotations: annotations(lowering, node),
    fields: [...members2.flatMap((member2) => fields(lowering, member2, form)), ...promotedFields(lowering, methods)],
    methods: [
      ...methods.map((method2) => functionForm(lowering, method2, index2)),
      ...members2.flatMap((member2) => hooks(lowering, member2, index2))
    ]
  };
  return index2;
}
function membersOf4({ tree }, body) {
  return childrenOf(tree, body).flatMap(
    (child) => kindOf(tree, child) === "ERROR" ? childrenOf(tree, child) : [child]
  );
}
function bases(lowering, nodes) {
  const { tree } = lowering;
  return nodes.filter((node) => /^(?:base_clause|class_interface_clause|use_declaration)$/.test(kindOf(tree, node))).flatMap((clause) => childrenOf(tree, clause)).filter((node) => /^(?:name|qualified_name|relative_name)$/.test(kindOf(tree, node))).map((node) => ({ name: symbolName(lowering, node), args: [] }));
}
function fields(lowering, member2, form) {
  const { tree } = lowering;
  const kind = kindOf(tree, member2);
  if (kind === "enum_case") return [field2(lowering, member2, member2, form === "enum")];
  if (kind !== "property_declaration" && kind !== "const_declaration") return [];
  const isStatic2 = kind === "const_declaration" || childrenOf(tree, member2).some((at) => kindOf(tree, at) === "static_modifier");
  return childrenOf(tree, member2).filter((child) => /^(?:property|const)_element$/.test(kindOf(tree, child))).map((element3) => field2(lowering, member2, element3, isStatic2));
}
function field2(lowering, member2, element3, isStatic2) {
  const { tree } = lowering;
  const [first = NONE, second = NONE] = childrenOf(tree, element3);
  const named3 = childBy(tree, element3, "name");
  const given = childBy(tree, element3, "default_value");
  const constant6 = kindOf(tree, element3) === "const_element" ? second : childBy(tree, element3, "value");
  const value = given === NONE ? constant6 : given;
  return {
    name: textOf(tree, named3 === NONE ? first : named3).replace(/^\$/, ""),
    type: typeOf3(lowering, childBy(tree, member2, "type")),
    static: isStatic2,
    annotations: annotations(lowering, member2),
    value: value === NONE ? null : expression(lowering, value),
    ...spanOf(lowering, element3)
  };
}
function promotedFields(lowering, methods) {
  const { tree } = lowering;
  const parameters3 = methods.flatMap((method2) => {
    const list4 = childBy(tree, method2, "parameters");
    return list4 === NONE ? [] : promoted(lowering, childrenOf(tree, list4));
  });
  return parameters3.map((node) => ({ ...field2(lowering, node, node, false), value: null }));
}
function hooks(lowering, member2, owner) {
  const { tree } = lowering;
  return childrenOf(tree, member2).flatMap((element3) => [element3, ...childrenOf(tree, element3)]).filter((child) => kindOf(tree, child) === "property_hook_list").flatMap((list4) => childrenOf(tree, list4)).map((hook) => {
    const index2 = reserveFunction(lowering, hook);
    const empty = lowering.functions[index2];
    const body = bodyOf6(lowering, childBy(tree, hook, "body"));
    if (empty !== void 0) lowering.functions[index2] = { ...empty, name: "property-hook", class: owner, body };
    return index2;
  });
}

// src/scan/static/language/php/lower/text.ts
var SIMPLE = { n: "\n", t: "	", r: "\r", v: "\v", e: "\x1B", f: "\f" };
function quoted2(lowering, node) {
  const value = textOf(lowering.tree, node).replace(/^b?'|'$/g, "").replace(/\\(['\\])/g, "$1");
  return { kind: "constant", value, ...spanOf(lowering, node) };
}
function interpolated2(lowering, node) {
  return textFrom(lowering, node, childrenOf(lowering.tree, node), "");
}
function heredoc(lowering, node) {
  const { tree } = lowering;
  const body = childBy(tree, node, "value");
  const end = childBy(tree, node, "end_tag");
  const indent = end === NONE ? "" : (/^[ \t]*/.exec(textOf(tree, end))?.[0] ?? "") || indentBefore(lowering, end);
  return textFrom(lowering, node, body === NONE ? [] : childrenOf(tree, body), indent);
}
function indentBefore({ tree }, node) {
  const start = tree.starts[node] ?? 0;
  let from = start;
  while (from > 0 && /[ \t]/.test(tree.text[from - 1] ?? "")) from--;
  return tree.text.slice(from, start);
}
function textFrom(lowering, node, pieces, indent) {
  const { tree } = lowering;
  const parts = [];
  let end = null;
  for (const piece of pieces) {
    const part4 = pieceOf(lowering, piece);
    if (end !== null && tree.text.slice(end, part4.start).includes("\n")) add(parts, lineBreak(part4.start));
    add(parts, part4);
    end = tree.ends[piece] ?? end;
  }
  const span = spanOf(lowering, node);
  const made4 = indent === "" ? parts : parts.map((part4) => outdented(part4, indent));
  const [only = null] = made4;
  if (only === null) return { kind: "constant", value: "", ...span };
  if (made4.length === 1 && only.kind === "constant") return { ...only, ...span };
  return { kind: "text", parts: made4, ...span };
}
function add(parts, part4) {
  const last = parts.at(-1);
  const joined6 = last === void 0 ? null : merged(last, part4);
  if (joined6 === null) parts.push(part4);
  else parts[parts.length - 1] = joined6;
}
function lineBreak(at) {
  return { kind: "constant", value: "\n", start: at, end: at };
}
function merged(a, b) {
  if (a.kind !== "constant" || b.kind !== "constant") return null;
  return { kind: "constant", value: `${a.value}${b.value}`, start: a.start, end: b.end };
}
function pieceOf(lowering, node) {
  const { tree } = lowering;
  const raw = textOf(tree, node);
  switch (kindOf(tree, node)) {
    case "string_content":
    case "nowdoc_string":
      return { kind: "constant", value: raw, ...spanOf(lowering, node) };
    case "escape_sequence":
      return { kind: "constant", value: unescaped4(raw), ...spanOf(lowering, node) };
    case "subscript_expression":
      return bareSubscript(lowering, node) ?? expression(lowering, node);
    case "dynamic_variable_name": {
      const inner6 = firstOf(tree, node);
      const bare = inner6 !== NONE && kindOf(tree, inner6) === "name";
      return bare ? variable3(lowering, inner6) : expression(lowering, node);
    }
    default:
      return expression(lowering, node);
  }
}
function bareSubscript(lowering, node) {
  const { tree } = lowering;
  const [object = NONE, key = NONE] = childrenOf(tree, node);
  if (key === NONE || kindOf(tree, key) !== "name") return null;
  const name = { kind: "constant", value: textOf(tree, key), ...spanOf(lowering, key) };
  return { kind: "index", object: expression(lowering, object), key: name, ...spanOf(lowering, node) };
}
function outdented(part4, indent) {
  if (part4.kind !== "constant") return part4;
  return { ...part4, value: String(part4.value).replaceAll(`
${indent}`, "\n") };
}
function unescaped4(raw) {
  const body = raw.slice(1);
  const simple = SIMPLE[body];
  if (simple !== void 0) return simple;
  const [, octal, hex, point] = /^(?:([0-7]{1,3})|x([0-9a-f]{1,2})|u\{([0-9a-f]{1,6})\})$/i.exec(body) ?? [];
  if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
  const code = Number.parseInt(hex ?? point ?? "", 16);
  return Number.isNaN(code) || code > 1114111 ? body : String.fromCodePoint(code);
}
function number2(lowering, node) {
  const text2 = textOf(lowering.tree, node).replaceAll("_", "");
  const octal = /^0o?([0-7]+)$/i.exec(text2)?.[1];
  const value = octal === void 0 ? Number(text2) : Number.parseInt(octal, 8);
  return { kind: "constant", value: Number.isNaN(value) ? text2 : value, ...spanOf(lowering, node) };
}

// src/scan/static/language/php/lower/expressions.ts
function boolean(lowering, node) {
  return { kind: "constant", value: textOf(lowering.tree, node).toLowerCase() === "true", ...spanOf(lowering, node) };
}
function nothing4(lowering, node) {
  return { kind: "constant", value: void 0, ...spanOf(lowering, node) };
}
function array(lowering, node) {
  const { tree } = lowering;
  const elements = childrenOf(tree, node).filter((child) => kindOf(tree, child) === "array_element_initializer");
  const pairs = elements.map((element3) => childrenOf(tree, element3));
  const span = spanOf(lowering, node);
  if (pairs.some((pair) => pair.length > 1)) {
    return { kind: "record", type: null, entries: entries2(lowering, pairs), ...span };
  }
  const items = pairs.map(([value = NONE]) => {
    const spread = value !== NONE && kindOf(tree, value) === "variadic_unpacking";
    return { value: expression(lowering, spread ? firstOf(tree, value) : value), name: null, spread };
  });
  return { kind: "list", items, ...span };
}
function entries2(lowering, pairs) {
  let next = 0;
  return pairs.map(([key = NONE, value = NONE]) => {
    const span = spanOf(lowering, key);
    if (value !== NONE) return { key: expression(lowering, key), value: expression(lowering, value), ...span };
    if (key !== NONE && kindOf(lowering.tree, key) === "variadic_unpacking") {
      return { key: null, value: expression(lowering, firstOf(lowering.tree, key)), ...span };
    }
    return { key: { kind: "constant", value: next++, ...span }, value: expression(lowering, key), ...span };
  });
}
function subscript2(lowering, node) {
  const [object = NONE, key = NONE] = childrenOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  const place3 = key === NONE ? { kind: "opaque", inside: [], ...span } : expression(lowering, key);
  return { kind: "index", object: expression(lowering, object), key: place3, ...span };
}
function assigned2(lowering, node) {
  const { tree } = lowering;
  const left3 = childBy(tree, node, "left");
  const operator = operatorOf3(lowering, node);
  const value = expression(lowering, childBy(tree, node, "right"));
  const into = target3(lowering, left3);
  if (kindOf(tree, node) !== "augmented_assignment_expression") return { target: into, value };
  const before = expression(lowering, left3);
  return { target: into, value: operation(operator.slice(0, -1), before, value, spanOf(lowering, node)) };
}
function updated(lowering, node) {
  const argument5 = childBy(lowering.tree, node, "argument");
  const span = spanOf(lowering, node);
  const one = { kind: "constant", value: 1, ...span };
  const operator = operatorOf3(lowering, node).charAt(0) || "+";
  const value = operation(operator, expression(lowering, argument5), one, span);
  return { target: target3(lowering, argument5), value };
}
function assignment4(lowering, node) {
  return { kind: "assignment", ...assigned2(lowering, node), ...spanOf(lowering, node) };
}
function update2(lowering, node) {
  return { kind: "assignment", ...updated(lowering, node), ...spanOf(lowering, node) };
}
function yielded2(lowering, node) {
  const { tree } = lowering;
  const child = firstOf(tree, node);
  const pair = child === NONE || kindOf(tree, child) !== "array_element_initializer" ? [child] : childrenOf(tree, child);
  const value = expression(lowering, pair.at(-1) ?? NONE);
  return { kind: "wrapped", form: "yield", type: null, value, ...spanOf(lowering, node) };
}
function shell(lowering, node) {
  const span = spanOf(lowering, node);
  const args = [{ value: interpolated2(lowering, node), name: null, spread: false }];
  return { kind: "call", callee: { kind: "name", name: "shell_exec", ...span }, args, form: "call", ...span };
}
function word(name) {
  return (lowering, node) => wordCall(lowering, node, name, childrenOf(lowering.tree, node));
}
function made3(lowering, node) {
  const first = firstOf(lowering.tree, node);
  const anonymous = first !== NONE && kindOf(lowering.tree, first) === "anonymous_class";
  return anonymous ? anonymousClass2(lowering, node, first) : construction2(lowering, node);
}
var expressions = {
  variable_name: variable3,
  name: constant4,
  qualified_name: constant4,
  relative_name: symbol,
  relative_scope: symbol,
  string: quoted2,
  encapsed_string: interpolated2,
  heredoc,
  nowdoc: heredoc,
  integer: number2,
  float: number2,
  boolean,
  null: nothing4,
  array_creation_expression: array,
  subscript_expression: subscript2,
  member_access_expression: part2,
  nullsafe_member_access_expression: part2,
  scoped_property_access_expression: part2,
  class_constant_access_expression: classConstant,
  function_call_expression: functionCall,
  member_call_expression: methodCall,
  nullsafe_member_call_expression: methodCall,
  scoped_call_expression: methodCall,
  object_creation_expression: made3,
  binary_expression: binary3,
  unary_op_expression: unary4,
  conditional_expression: conditional3,
  match_expression: match,
  cast_expression: cast4,
  assignment_expression: assignment4,
  reference_assignment_expression: assignment4,
  augmented_assignment_expression: assignment4,
  update_expression: update2,
  yield_expression: yielded2,
  parenthesized_expression: inner3,
  error_suppression_expression: inner3,
  clone_expression: inner3,
  by_ref: inner3,
  anonymous_function: lambda3,
  arrow_function: lambda3,
  print_intrinsic: word("print"),
  include_expression: word("include"),
  include_once_expression: word("include"),
  require_expression: word("require"),
  require_once_expression: word("require"),
  shell_command_expression: shell
};

// src/scan/static/language/php/lower/includes.ts
function includedFile(value) {
  if (value.kind !== "call" || value.callee.kind !== "name") return null;
  if (value.callee.name !== "include" && value.callee.name !== "require") return null;
  const [first] = value.args;
  if (first === void 0) return null;
  const path2 = first.value.kind === "text" ? besideThis(first.value.parts) : constantText(first.value);
  return path2 === null || path2 === "" || path2.startsWith(".") ? path2 || null : `./${path2.replace(/^\/+/, "")}`;
}
function constantText(value) {
  return value?.kind === "constant" && typeof value.value === "string" ? value.value : null;
}
function besideThis(parts) {
  const [folder, path2, ...more] = parts;
  const ups = folder === void 0 ? null : foldersUp(folder);
  const rest2 = constantText(path2);
  if (ups === null || rest2 === null || more.length > 0) return null;
  return `${ups === 0 ? "./" : "../".repeat(ups)}${rest2.replace(/^\/+/, "")}`;
}
function foldersUp(value) {
  if (value.kind === "name") return value.name === "__DIR__" ? 0 : null;
  if (value.kind !== "call" || value.callee.kind !== "name" || value.callee.name !== "dirname") return null;
  const [inner6, levels] = value.args;
  if (inner6 === void 0) return null;
  if (inner6.value.kind === "name" && inner6.value.name === "__FILE__") return 0;
  const more = levels?.value.kind === "constant" && typeof levels.value.value === "number" ? levels.value.value : 1;
  const below = foldersUp(inner6.value);
  return below === null || below + more > 20 ? null : below + more;
}

// src/scan/static/language/php/lower/effects.ts
function inSequence({ tree }, node) {
  const flat = [];
  const open = [node];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    if (kindOf(tree, at) === "sequence_expression") open.push(...childrenOf(tree, at).reverse());
    else flat.push(at);
  }
  return flat;
}
function effects2(lowering, node, depth) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case "sequence_expression":
      return inSequence(lowering, node).flatMap((at) => effects2(lowering, at, depth + 1));
    case "assignment_expression":
    case "reference_assignment_expression":
    case "augmented_assignment_expression":
      return [{ kind: "assign", type: null, ...assigned2(lowering, node), ...span }];
    case "update_expression":
      return [{ kind: "assign", type: null, ...updated(lowering, node), ...span }];
    case "throw_expression":
      return [{ kind: "throw", value: expression(lowering, firstOf(tree, node)), ...span }];
    case "binary_expression":
      return guard(lowering, node, depth) ?? [evaluate(expression(lowering, node))];
    default:
      return called3(lowering, node);
  }
}
function guard(lowering, node, depth) {
  const operator = operatorOf3(lowering, node);
  const negated3 = operator === "or" || operator === "||";
  if (depth > 20 || !negated3 && operator !== "and" && operator !== "&&") return null;
  const { tree } = lowering;
  const left3 = expression(lowering, childBy(tree, node, "left"));
  const span = spanOf(lowering, node);
  const test = negated3 ? { kind: "unary", operator: "!", operand: left3, ...span } : left3;
  const then = effects2(lowering, childBy(tree, node, "right"), depth + 1);
  return [{ kind: "if", test, then, otherwise: [], ...span }];
}
function called3(lowering, node) {
  const value = expression(lowering, node);
  const { start, end } = value;
  const included = includedFile(value);
  if (included !== null) addImport2(lowering, { local: "*", module: included, member: "*", start, end });
  if (value.kind !== "call" || value.callee.kind !== "name") return [evaluate(value)];
  if (value.callee.name === "exit") return [evaluate(value), { kind: "throw", value: null, start, end }];
  const [name, given] = value.args;
  if (value.callee.name === "define" && name?.value.kind === "constant" && given !== void 0) {
    const into = { kind: "name", name: String(name.value.value), start, end };
    return [{ kind: "assign", target: into, type: null, value: given.value, start, end }];
  }
  return [evaluate(value)];
}

// src/scan/static/language/php/lower/control.ts
var MOST_NESTED = 30;
function branch(lowering, node) {
  const { tree } = lowering;
  const alternatives4 = childrenBy(tree, node, "alternative");
  const last = alternatives4.find((at) => kindOf(tree, at) === "else_clause");
  const tests = [node, ...alternatives4.filter((at) => kindOf(tree, at) === "else_if_clause")].map((at) => ({
    test: expression(lowering, childBy(tree, at, "condition")),
    then: statement(lowering, childBy(tree, at, "body")),
    ...spanOf(lowering, at)
  }));
  const otherwise = last === void 0 ? [] : statement(lowering, childBy(tree, last, "body"));
  if (tests.length > MOST_NESTED) {
    const cases = tests.map(({ test, then }) => ({ values: [test], body: then, continues: false }));
    cases.push({ values: [], body: otherwise, continues: false });
    return [{ kind: "switch", subject: null, cases, ...spanOf(lowering, node) }];
  }
  return tests.reduceRight(
    (rest2, { test, then, start, end }) => [{ kind: "if", test, then, otherwise: rest2, start, end }],
    otherwise
  ).slice();
}
function switched(lowering, node) {
  const { tree } = lowering;
  const body = childBy(tree, node, "body");
  const cases = body === NONE ? [] : childrenOf(tree, body).map((at) => caseOf3(lowering, at));
  const subject = expression(lowering, childBy(tree, node, "condition"));
  const span = spanOf(lowering, node);
  if (subject.kind === "constant" && subject.value === true) return [{ kind: "switch", subject: null, cases, ...span }];
  return [{ kind: "switch", subject, cases, ...span }];
}
function caseOf3(lowering, node) {
  const { tree } = lowering;
  const value = childBy(tree, node, "value");
  const body = childrenOf(tree, node).filter((child) => child !== value).flatMap((child) => [...statement(lowering, child)]);
  const end = body.at(-1);
  const leaves2 = end !== void 0 && /^(?:return|throw|leave)$/.test(end.kind);
  return {
    values: value === NONE ? [] : [expression(lowering, value)],
    body: end?.kind === "leave" && end.form === "break" ? body.slice(0, -1) : body,
    continues: !leaves2
  };
}
function whileLoop3(lowering, node) {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, "condition"));
  return [
    {
      kind: "loop",
      each: null,
      test,
      body: statement(lowering, childBy(tree, node, "body")),
      ...spanOf(lowering, node)
    }
  ];
}
function doLoop3(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const operand = expression(lowering, childBy(tree, node, "condition"));
  const leave4 = { kind: "leave", form: "break", ...span };
  const test = { kind: "unary", operator: "!", operand, ...span };
  const body = statement(lowering, childBy(tree, node, "body"));
  const end = { kind: "if", test, then: [leave4], otherwise: [], ...span };
  return [{ kind: "loop", each: null, test: null, body: [...body, end], ...span }];
}
function forLoop2(lowering, node) {
  const { tree } = lowering;
  const part4 = (field3) => childrenBy(tree, node, field3).flatMap((at) => effects2(lowering, at, 0));
  const condition3 = childBy(tree, node, "condition");
  const tests = condition3 === NONE ? [] : inSequence(lowering, condition3).map((at) => expression(lowering, at));
  const body = childrenBy(tree, node, "body").flatMap((at) => [...statement(lowering, at)]);
  const loop4 = {
    kind: "loop",
    each: null,
    test: tests.at(-1) ?? null,
    body: [...tests.slice(0, -1).map(evaluate), ...body, ...part4("update")],
    ...spanOf(lowering, node)
  };
  return [...part4("initialize"), loop4];
}
function foreach(lowering, node) {
  const { tree } = lowering;
  const body = childBy(tree, node, "body");
  const [over = NONE, taken2 = NONE] = childrenOf(tree, node).filter((child) => child !== body);
  const pair = taken2 !== NONE && kindOf(tree, taken2) === "pair" ? childrenOf(tree, taken2) : [NONE, taken2];
  const [key = NONE, value = NONE] = pair;
  const each = {
    over: expression(lowering, over),
    key: key === NONE ? null : target3(lowering, key),
    target: value === NONE ? null : target3(lowering, value)
  };
  return [{ kind: "loop", each, test: null, body: statement(lowering, body), ...spanOf(lowering, node) }];
}
function tried(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node);
  const handlers = clauses.filter((at) => kindOf(tree, at) === "catch_clause").map((at) => {
    const name = childBy(tree, at, "name");
    return {
      target: name === NONE ? null : variable3(lowering, name),
      body: statement(lowering, childBy(tree, at, "body"))
    };
  });
  const last = clauses.filter((at) => kindOf(tree, at) === "finally_clause").flatMap((at) => statement(lowering, childBy(tree, at, "body")));
  return [
    { kind: "try", body: statement(lowering, childBy(tree, node, "body")), handlers, last, ...spanOf(lowering, node) }
  ];
}

// src/scan/static/language/php/lower/statements.ts
function alone(lowering, node) {
  const child = firstOf(lowering.tree, node);
  if (child === NONE) return [];
  if (isShortEcho(lowering, node)) return [evaluate(wordCall(lowering, node, "echo", inSequence(lowering, child)))];
  return effects2(lowering, child, 0);
}
function isShortEcho({ tree }, node) {
  let at = (tree.starts[node] ?? 0) - 1;
  while (at >= 0 && /\s/.test(tree.text[at] ?? "")) at--;
  return at >= 2 && tree.text.slice(at - 2, at + 1) === "<?=";
}
function echo(lowering, node) {
  const values2 = childrenOf(lowering.tree, node).flatMap((child) => inSequence(lowering, child));
  return [evaluate(wordCall(lowering, node, "echo", values2))];
}
function exit(lowering, node) {
  const call5 = wordCall(lowering, node, "exit", childrenOf(lowering.tree, node));
  return [evaluate(call5), { kind: "throw", value: null, ...spanOf(lowering, node) }];
}
function returned3(lowering, node) {
  const value = firstOf(lowering.tree, node);
  return [{ kind: "return", value: value === NONE ? null : expression(lowering, value), ...spanOf(lowering, node) }];
}
function left(form) {
  return (lowering, node) => [{ kind: "leave", form, ...spanOf(lowering, node) }];
}
function unset(lowering, node) {
  const span = spanOf(lowering, node);
  return childrenOf(lowering.tree, node).map((child) => ({
    kind: "assign",
    target: target3(lowering, child),
    type: null,
    value: { kind: "constant", value: void 0, ...span },
    ...span
  }));
}
function constants2(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => /^(?:const_element|static_variable_declaration)$/.test(kindOf(tree, child))).map((child) => {
    const [name = NONE, value = NONE] = childrenOf(tree, child);
    const given = value === NONE ? null : expression(lowering, value);
    return { kind: "assign", target: target3(lowering, name), type: null, value: given, ...spanOf(lowering, child) };
  });
}
function namespace3(lowering, node) {
  const { tree } = lowering;
  if (lowering.package === "") lowering.package = namespaceOf(tree, node);
  const body = childBy(tree, node, "body");
  return body === NONE ? [] : statementsIn(lowering, body);
}
function use(lowering, node) {
  for (const { local, full } of useClauses(lowering.tree, node)) {
    if (local !== full) addImport2(lowering, importOf(local, full, spanOf(lowering, node)));
  }
  return [];
}
function nothing5() {
  return [];
}
var statements = {
  expression_statement: alone,
  echo_statement: echo,
  exit_statement: exit,
  return_statement: returned3,
  break_statement: left("break"),
  continue_statement: left("continue"),
  if_statement: branch,
  switch_statement: switched,
  while_statement: whileLoop3,
  do_statement: doLoop3,
  for_statement: forLoop2,
  foreach_statement: foreach,
  try_statement: tried,
  unset_statement: unset,
  const_declaration: constants2,
  function_static_declaration: constants2,
  global_declaration: nothing5,
  goto_statement: nothing5,
  named_label_statement: nothing5,
  declare_directive: nothing5,
  text_interpolation: nothing5,
  text: nothing5,
  function_definition: declareFunction2,
  class_declaration: declareClass3,
  interface_declaration: declareClass3,
  trait_declaration: declareClass3,
  enum_declaration: declareClass3,
  namespace_definition: namespace3,
  namespace_use_declaration: use
};

// src/scan/static/language/php/lower/index.ts
function lowerPhp(tree) {
  const module = lowerModule(tree, { expressions, statements }, true);
  const [top, ...functions] = module.functions;
  const anonymous = module.classes.flatMap(
    ({ name }, index2) => name.startsWith("class@") ? [{ kind: "declare", name, what: { class: index2 }, start: 0, end: 0 }] : []
  );
  if (top === void 0 || anonymous.length === 0) return module;
  return { ...module, functions: [{ ...top, body: [...anonymous, ...top.body] }, ...functions] };
}

// src/scan/static/language/php/modules.ts
import { posix as posix2 } from "node:path";

// src/scan/static/language/php/autoload.ts
import { posix } from "node:path";
var MOST_ENTRIES2 = 500;
var MOST_FOLDERS = 30;
function autoloadedFolders(from, repository) {
  const found = [];
  let folder = posix.dirname(from);
  for (let step3 = 0; step3 < MOST_FOLDERS; step3++) {
    const here = folder === "." ? "" : folder;
    const text2 = repository.settings(posix.join(here, "composer.json"));
    if (text2 !== null) found.push(...knownEntries(repository, text2, here));
    if (here === "") break;
    folder = posix.dirname(folder);
  }
  return found;
}
var read2 = /* @__PURE__ */ new WeakMap();
function knownEntries(repository, text2, root) {
  const folders = read2.get(repository) ?? /* @__PURE__ */ new Map();
  read2.set(repository, folders);
  const known8 = folders.get(root);
  if (known8 !== void 0 && known8.text === text2) return known8.entries;
  const entries3 = entriesOf2(text2, root);
  folders.set(root, { text: text2, entries: entries3 });
  return entries3;
}
function entriesOf2(text2, root) {
  const composer = parsed(text2);
  const sections = [part3(composer, "autoload"), part3(composer, "autoload-dev")];
  const entries3 = sections.flatMap((section) => Object.entries(asRecord(part3(section, "psr-4"))));
  return entries3.slice(0, MOST_ENTRIES2).flatMap(
    ([prefix, folders]) => (Array.isArray(folders) ? folders : [folders]).flatMap(
      (folder) => typeof folder === "string" ? [{ prefix: dotted3(prefix), folder: posix.join(root, folder) }] : []
    )
  ).toSorted((a, b) => b.prefix.length - a.prefix.length);
}
function parsed(text2) {
  try {
    return JSON.parse(text2);
  } catch {
    return null;
  }
}
function part3(value, key) {
  return asRecord(value)[key];
}
function asRecord(value) {
  return typeof value === "object" && value !== null ? { ...value } : {};
}
function dotted3(prefix) {
  return prefix.split("\\").filter(Boolean).join(".");
}

// src/scan/static/language/php/modules.ts
var phpModules = {
  prefix: "php",
  globals: "php",
  implicitThis: false,
  assignsLocally: true,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: true,
  importsPaths: false,
  partialClasses: false,
  loaders: [],
  getters: [],
  settings: ["composer.json"],
  tables: [],
  files: files4,
  neighbours: neighbours3,
  library: (module) => `php:${module}`
};
var MOST_CANDIDATES = 200;
var MOST_NEIGHBOURS = 500;
function files4({ from, module, member: member2 }, repository) {
  if (module.startsWith(".")) {
    const path3 = posix2.join(posix2.dirname(from), module);
    return repository.has(path3) ? [path3] : [];
  }
  if (member2 === "*") return [];
  const name = member2 === null ? module : `${module}.${member2}`;
  const path2 = `${name.replaceAll(".", "/")}.php`;
  const loaded = autoloadedFolders(from, repository).filter(({ prefix }) => prefix === "" || `${name}.`.startsWith(`${prefix}.`)).map(({ prefix, folder }) => posix2.join(folder, prefix === "" ? path2 : path2.slice(prefix.length + 1))).filter((candidate) => repository.has(candidate));
  return loaded.length > 0 ? [...new Set(loaded)] : byNamespace(path2, repository);
}
function byNamespace(path2, repository) {
  const parts = path2.split("/");
  const candidates = repository.called(parts.at(-1) ?? "").filter((each) => !/(?:^|\/)vendor\//.test(each));
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES) return [];
  const scored = candidates.map((candidate) => ({ candidate, score: sharedEnd(candidate.split("/"), parts) }));
  const best = Math.max(...scored.map(({ score }) => score));
  if (best < Math.min(2, parts.length)) return [];
  return scored.filter(({ score }) => score === best).map(({ candidate }) => candidate);
}
function sharedEnd(a, b) {
  let shared3 = 0;
  while (shared3 < a.length && shared3 < b.length && a.at(-1 - shared3)?.toLowerCase() === b.at(-1 - shared3)?.toLowerCase()) {
    shared3++;
  }
  return shared3;
}
function neighbours3(from, repository) {
  const folder = from.includes("/") ? from.slice(0, from.lastIndexOf("/")) : "";
  const own3 = repository.inFolder(folder).filter((path2) => path2.endsWith(".php") && path2 !== from);
  return own3.slice(0, MOST_NEIGHBOURS);
}

// src/scan/static/language/php.ts
var php = {
  id: "php",
  title: "PHP",
  family: null,
  files: {
    endings: ["php", "phtml", "php3", "php4", "php5", "php7", "phps", "inc"],
    names: [],
    interpreters: ["php"],
    example: "src/Service.php"
  },
  grammar: {
    file: "tree-sitter-php.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm"
  },
  flow: { models: "php", modules: phpModules, lower: lowerPhp }
};

// src/scan/static/language/python/lower/text-at.ts
function textAt(tree, node) {
  return node === NONE ? "" : textOf(tree, node);
}

// src/scan/static/language/python/lower/arguments.ts
function callArguments(lowering, node) {
  const { tree } = lowering;
  if (node === NONE) return [];
  if (kindOf(tree, node) !== "argument_list") return [positional(expression(lowering, node))];
  return childrenOf(tree, node).map((child) => argument3(lowering, child));
}
function positional(value) {
  return { value, name: null, spread: false };
}
function argument3(lowering, node) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (kind === "keyword_argument") {
    const value = expression(lowering, childBy(tree, node, "value"));
    return { value, name: textAt(tree, childBy(tree, node, "name")), spread: false };
  }
  if (/^(?:list_splat|dictionary_splat|parenthesized_list_splat)$/.test(kind)) {
    return { value: expression(lowering, firstOf(tree, node)), name: null, spread: true };
  }
  return positional(expression(lowering, node));
}

// src/scan/static/language/python/lower/scope.ts
var OUTSIDE = { receiver: null, body: null, bases: [] };
var scopes = /* @__PURE__ */ new WeakMap();
function scopeOf(lowering) {
  return scopes.get(lowering) ?? OUTSIDE;
}
function within2(lowering, scope2, lower) {
  const outer = scopeOf(lowering);
  scopes.set(lowering, scope2);
  const made4 = lower();
  scopes.set(lowering, outer);
  return made4;
}
var DEEPEST12 = 300;
function deeper2(lowering, tooDeep, lower) {
  if (lowering.depth > DEEPEST12) return tooDeep;
  lowering.depth++;
  const made4 = lower();
  lowering.depth--;
  return made4;
}

// src/scan/static/language/python/lower/names.ts
function spelled(name) {
  return name === "this" ? "this_" : name;
}
function variable4(lowering, node) {
  const text2 = textAt(lowering.tree, node);
  const name = text2 === scopeOf(lowering).receiver ? "this" : spelled(text2);
  return { kind: "name", name, ...spanOf(lowering, node) };
}
function bound(lowering, node) {
  return { kind: "name", name: spelled(textAt(lowering.tree, node)), ...spanOf(lowering, node) };
}
function dotted4(text2) {
  if (text2.length > 500) return null;
  const joined6 = text2.replace(/\s+/g, "");
  return /^[\p{L}\p{N}_.]+$/u.test(joined6) ? joined6 : null;
}

// src/scan/static/language/python/lower/targets.ts
var SEVERAL = /^(?:pattern_list|tuple_pattern|list_pattern|tuple|list|expression_list)$/;
var AROUND = /^(?:parenthesized_expression|as_pattern_target)$/;
var REST = /^(?:list_splat|list_splat_pattern|splat_pattern)$/;
function target4(lowering, node) {
  return node === NONE ? null : deeper2(lowering, null, () => placed(lowering, node));
}
function placed(lowering, node) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (kind === "identifier") return variable4(lowering, node);
  if (AROUND.test(kind)) return target4(lowering, firstOf(tree, node));
  if (SEVERAL.test(kind)) {
    const inside = childrenOf(tree, node);
    const [only] = inside;
    return only !== void 0 && isBracketed(lowering, node, inside) ? target4(lowering, only) : targets(lowering, inside);
  }
  if (kind !== "attribute" && kind !== "subscript") return null;
  return asTarget(expression(lowering, node));
}
function isBracketed({ tree }, node, inside) {
  const end = tree.ends[node] ?? 0;
  const last = tree.text.slice(Math.max(end - 20, 0), end);
  return inside.length === 1 && last.endsWith(")") && !/,\s*\)$/.test(last);
}
function targets(lowering, nodes) {
  const { tree } = lowering;
  const rest2 = nodes.find((child) => REST.test(kindOf(tree, child)));
  return {
    kind: "list-target",
    items: nodes.filter((child) => child !== rest2).map((child) => target4(lowering, child)),
    rest: rest2 === void 0 ? null : target4(lowering, firstOf(tree, rest2))
  };
}
function asTarget(value) {
  if (value.kind === "name" || value.kind === "member" || value.kind === "index") return value;
  if (value.kind === "call" && value.callee.kind === "member") {
    const { start, end } = value;
    return { kind: "index", object: value.callee.object, key: { kind: "opaque", inside: [], start, end }, start, end };
  }
  return null;
}

// src/scan/static/language/python/lower/collections.ts
function list3(lowering, node) {
  const items = childrenOf(lowering.tree, node).map((child) => argument3(lowering, child));
  return { kind: "list", items, ...spanOf(lowering, node) };
}
function dictionary(lowering, node) {
  return record3(lowering, childrenOf(lowering.tree, node), spanOf(lowering, node));
}
function record3(lowering, nodes, span) {
  return { kind: "record", type: null, entries: nodes.map((child) => entry3(lowering, child)), ...span };
}
function entry3(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const kind = kindOf(tree, node);
  if (kind === "pair") {
    const key = expression(lowering, childBy(tree, node, "key"));
    return { key, value: expression(lowering, childBy(tree, node, "value")), ...span };
  }
  if (kind === "keyword_argument") {
    const name = childBy(tree, node, "name");
    const key = { kind: "constant", value: textAt(tree, name), ...spanOf(lowering, name) };
    return { key, value: expression(lowering, childBy(tree, node, "value")), ...span };
  }
  return { key: null, value: expression(lowering, firstOf(tree, node)), ...span };
}
function subscript3(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "value"));
  const keys = childrenBy(tree, node, "subscript");
  const span = spanOf(lowering, node);
  const [only = NONE] = keys;
  if (keys.length === 1 && kindOf(tree, only) !== "slice") {
    return { kind: "index", object, key: expression(lowering, only), ...span };
  }
  const parts = keys.flatMap((key) => kindOf(tree, key) === "slice" ? childrenOf(tree, key) : [key]);
  const args = parts.map((part4) => argument3(lowering, part4));
  if (keys.length > 1) return { kind: "index", object, key: { kind: "list", items: args, ...span }, ...span };
  return {
    kind: "call",
    callee: { kind: "member", object, name: "__getitem__", ...span },
    args,
    form: "call",
    ...span
  };
}
function comprehension2(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node).filter((child) => /^(?:for_in_clause|if_clause)$/.test(kindOf(tree, child)));
  const body = childBy(tree, node, "body");
  if (clauses.length === 0 || body === NONE) return opaque(lowering, node);
  return fromClause(lowering, clauses, body, spanOf(lowering, node));
}
function fromClause(lowering, clauses, body, span) {
  const { tree } = lowering;
  const [head = NONE, ...rest2] = clauses;
  const next = rest2.findIndex((clause) => kindOf(tree, clause) === "for_in_clause");
  const filters = next === -1 ? rest2 : rest2.slice(0, next);
  const { taken: taken2, over } = eachOf(lowering, head);
  const tests = filters.map((clause) => expression(lowering, firstOf(tree, clause)));
  const made4 = { kind: "comprehension", target: taken2, over, tests, ...span };
  if (next !== -1) {
    const later = deeper2(
      lowering,
      { kind: "opaque", inside: [], ...span },
      () => fromClause(lowering, rest2.slice(next), body, span)
    );
    return { ...made4, key: null, value: later };
  }
  if (kindOf(tree, body) !== "pair") return { ...made4, key: null, value: expression(lowering, body) };
  const key = expression(lowering, childBy(tree, body, "key"));
  return { ...made4, key, value: expression(lowering, childBy(tree, body, "value")) };
}
function eachOf(lowering, node) {
  const { tree } = lowering;
  const counted = countedOf(lowering, node);
  const left3 = counted?.value ?? childBy(tree, node, "left");
  const over = expression(lowering, counted?.over ?? childBy(tree, node, "right"));
  return { taken: target4(lowering, left3) ?? { kind: "list-target", items: [], rest: null }, over };
}
function countedOf(lowering, node) {
  const { tree } = lowering;
  const call5 = childBy(tree, node, "right");
  if (kindOf(tree, call5) !== "call" || textAt(tree, childBy(tree, call5, "function")) !== "enumerate") return null;
  const [over, ...start] = childrenOf(tree, childBy(tree, call5, "arguments"));
  const left3 = childBy(tree, node, "left");
  const [place3, value, ...more] = childrenOf(tree, left3);
  if (over === void 0 || place3 === void 0 || value === void 0 || more.length + start.length > 1) return null;
  if (more.length > 0 || !/^(?:pattern_list|tuple_pattern)$/.test(kindOf(tree, left3))) return null;
  if (/splat/.test(kindOf(tree, over) + kindOf(tree, place3) + kindOf(tree, value))) return null;
  return { place: place3, value, over };
}

// src/scan/static/language/python/lower/type-forms.ts
function applied(name, args) {
  const last = name.slice(name.lastIndexOf(".") + 1);
  if (last === "Union") return oneOf(args);
  if (/^(?:Optional|Annotated|Final|ClassVar|Required|NotRequired|ReadOnly|InitVar)$/.test(last))
    return args[0] ?? null;
  return { name, args };
}
function oneOf(types) {
  return types.length > 1 ? { name: "Union", args: types } : types[0] ?? null;
}

// src/scan/static/language/python/lower/quoted-type.ts
var LONGEST4 = 500;
var DEEPEST13 = 20;
function quotedType(literal4) {
  if (literal4.length > LONGEST4) return null;
  const tokens = literal4.replace(/^[rRuUbB]{0,2}["']+|["']+$/g, "").match(/[\p{L}\p{N}_.]+|[[\],|]/gu) ?? [];
  return union2({ tokens, at: 0 }, 0);
}
function union2(reader, depth) {
  const types = [];
  do {
    const type = single(reader, depth);
    if (type !== null) types.push(type);
  } while (taken(reader, "|"));
  return oneOf(types);
}
function single(reader, depth) {
  const name = reader.tokens[reader.at];
  if (name === void 0 || depth > DEEPEST13) return null;
  if (!/^[\p{L}_]/u.test(name)) return null;
  reader.at++;
  const args = [];
  if (taken(reader, "[")) {
    do {
      const argument5 = union2(reader, depth + 1);
      if (argument5 !== null) args.push(argument5);
    } while (taken(reader, ","));
    taken(reader, "]");
  }
  return name === "None" ? null : applied(name, args);
}
function taken(reader, token) {
  if (reader.tokens[reader.at] !== token) return false;
  reader.at++;
  return true;
}

// src/scan/static/language/python/lower/types.ts
function typeName3(lowering, node) {
  return node === NONE ? null : deeper2(lowering, null, () => named2(lowering, node));
}
function named2(lowering, node) {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case "type":
    case "parenthesized_expression":
    case "case_pattern":
      return typeName3(lowering, firstOf(tree, node));
    case "identifier":
    case "attribute":
    case "dotted_name":
    case "member_type": {
      const name = dotted4(textAt(tree, node));
      return name === null ? null : { name, args: [] };
    }
    case "string":
      return quotedType(textAt(tree, node));
    case "call": {
      const made4 = dotted4(textAt(tree, childBy(tree, node, "function")));
      return made4 === null ? null : { name: `${made4}()`, args: [] };
    }
    case "generic_type":
    case "subscript": {
      const { of, args } = genericParts(lowering, node);
      const name = dotted4(textAt(tree, of));
      return name === null ? null : applied(name, name.endsWith("Literal") ? [] : typeNames2(lowering, args));
    }
    case "binary_operator":
    case "union_type":
      return oneOf(typeNames2(lowering, alternatives2(lowering, node)));
    default:
      return null;
  }
}
function typeNames2(lowering, nodes) {
  return nodes.map((node) => typeName3(lowering, node)).filter((type) => type !== null);
}
function genericParts(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) === "subscript") {
    return { of: childBy(tree, node, "value"), args: childrenBy(tree, node, "subscript") };
  }
  const [of = NONE, ...rest2] = childrenOf(tree, node);
  return { of, args: rest2.flatMap((parameters3) => childrenOf(tree, parameters3)) };
}
function alternatives2(lowering, node) {
  const { tree } = lowering;
  const found = [];
  let at = node;
  while (/^(?:binary_operator|union_type)$/.test(kindOf(tree, at))) {
    const operands3 = childrenOf(tree, at).filter((child) => kindOf(tree, child) !== "|");
    found.push(...operands3.slice(1).reverse());
    at = operands3[0] ?? NONE;
    if (at === NONE) break;
  }
  if (at !== NONE) found.push(at);
  return found.reverse();
}

// src/scan/static/language/python/lower/calls.ts
function call2(lowering, node) {
  const { tree } = lowering;
  const callee = childBy(tree, node, "function");
  const args = childBy(tree, node, "arguments");
  const builtin = kindOf(tree, callee) === "identifier" ? BUILTINS.get(textAt(tree, callee)) : void 0;
  const span = spanOf(lowering, node);
  const syntax = builtin?.(lowering, args, span) ?? null;
  if (syntax !== null) return syntax;
  const made4 = ofBase(lowering, { callee: expression(lowering, callee), args: callArguments(lowering, args) }, span);
  return converted(made4, span);
}
var NUMBERS = /* @__PURE__ */ new Set(["int", "float", "bool"]);
function converted(made4, span) {
  const { callee, args } = made4;
  if (callee.kind !== "member" || !/^(?:get|getlist|pop)$/.test(callee.name)) return made4;
  const type = args.find(({ name }) => name === "type")?.value;
  if (type?.kind !== "name" || !NUMBERS.has(type.name)) return made4;
  return { kind: "call", callee: type, args: [{ value: made4, name: null, spread: false }], form: "call", ...span };
}
function ofBase(lowering, { callee, args }, span) {
  if (callee.kind !== "member") return { kind: "call", callee, args, form: "call", ...span };
  const named3 = isBase(lowering, callee.object) && args[0]?.value.kind === "name" && args[0].value.name === "this";
  const object = named3 ? { ...spanOfExpression(callee.object), kind: "name", name: "super" } : callee.object;
  const rest2 = named3 ? args.slice(1) : args;
  const maker = object.kind === "name" && object.name === "super" && callee.name === "__init__";
  return { kind: "call", callee: maker ? object : { ...callee, object }, args: rest2, form: "call", ...span };
}
function spanOfExpression({ start, end }) {
  return { start, end };
}
function isBase(lowering, object) {
  const { bases: bases2 } = scopeOf(lowering);
  if (bases2.length === 0 || object.kind !== "name" && object.kind !== "member") return false;
  return bases2.includes(lowering.tree.text.slice(object.start, Math.min(object.end, object.start + 300)));
}
var BUILTINS = /* @__PURE__ */ new Map([
  ["isinstance", typeTest5],
  ["str", asText],
  ["super", baseObject],
  ["dict", keywordRecord],
  ["getattr", attributeCalled],
  ["setattr", attributeSet]
]);
function baseObject(_lowering, _args, span) {
  return { kind: "name", name: "super", ...span };
}
function typeTest5(lowering, args, span) {
  const { tree } = lowering;
  const [subject, tested3, ...more] = childrenOf(tree, args);
  if (subject === void 0 || tested3 === void 0 || more.length > 0) return null;
  const types = testedTypes(lowering, tested3);
  const [first, ...others] = types;
  if (first === void 0) return null;
  const value = expression(lowering, subject);
  const tests = others.map((type) => ({ kind: "type-test", value, type, ...span }));
  return tests.reduce((left3, right) => ({ kind: "logical", operator: "or", left: left3, right, ...span }), {
    kind: "type-test",
    value,
    type: first,
    ...span
  });
}
function testedTypes(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) === "tuple") return typeNames2(lowering, childrenOf(tree, node).slice(0, 50));
  const type = typeName3(lowering, node);
  if (type === null) return [];
  return type.name === "Union" ? type.args : [type];
}
function asText(lowering, args, span) {
  const { tree } = lowering;
  const [only, ...more] = childrenOf(tree, args);
  if (only === void 0 || more.length > 0 || kindOf(tree, args) !== "argument_list") return null;
  if (/splat|keyword/.test(kindOf(tree, only))) return null;
  return { kind: "wrapped", form: "cast", type: { name: "str", args: [] }, value: expression(lowering, only), ...span };
}
function keywordRecord(lowering, args, span) {
  const { tree } = lowering;
  const entries3 = childrenOf(tree, args);
  const keyed = entries3.every((child) => /^(?:keyword_argument|dictionary_splat)$/.test(kindOf(tree, child)));
  return keyed && kindOf(tree, args) === "argument_list" ? record3(lowering, entries3, span) : null;
}
function attributeCalled(lowering, args, span) {
  const [object, key, fallback, ...more] = childrenOf(lowering.tree, args);
  if (object === void 0 || key === void 0 || more.length > 0) return null;
  if (/splat|keyword/.test(kindOf(lowering.tree, object) + kindOf(lowering.tree, key))) return null;
  const name = constantText2(lowering, key);
  const whole = expression(lowering, object);
  const left3 = name === null ? { kind: "index", object: whole, key: expression(lowering, key), ...span } : { kind: "member", object: whole, name, ...span };
  if (fallback === void 0) return left3;
  return { kind: "logical", operator: "else", left: left3, right: expression(lowering, fallback), ...span };
}
function attributeSet(lowering, args, span) {
  const [object, key, value, ...more] = childrenOf(lowering.tree, args);
  const name = constantText2(lowering, key);
  if (object === void 0 || value === void 0 || name === null || more.length > 0) return null;
  const target6 = asTarget({ kind: "member", object: expression(lowering, object), name, ...span });
  return target6 === null ? null : { kind: "assignment", target: target6, value: expression(lowering, value), ...span };
}
function constantText2(lowering, node) {
  if (node === void 0 || kindOf(lowering.tree, node) !== "string") return null;
  const value = expression(lowering, node);
  return value.kind === "constant" && typeof value.value === "string" ? value.value : null;
}

// src/scan/static/language/python/lower/dotted-imports.ts
var known7 = /* @__PURE__ */ new WeakMap();
function dottedImports(tree) {
  const before = known7.get(tree);
  if (before !== void 0) return before;
  const found = /* @__PURE__ */ new Set();
  for (let node = 0; node < tree.size; node++) {
    if (kindOf(tree, node) !== "import_statement") continue;
    for (const child of childrenBy(tree, node, "name")) {
      if (kindOf(tree, child) !== "dotted_name" || childrenOf(tree, child).length < 2) continue;
      for (const each of packagesOf2(textAt(tree, child))) found.add(each);
    }
  }
  known7.set(tree, found);
  return found;
}
function packagesOf2(module) {
  const parts = (dotted4(module) ?? "").split(".").slice(0, 30);
  return parts.map((_, at) => parts.slice(0, at + 1).join(".")).filter((each) => each !== "");
}
var LONGEST5 = 200;
function moduleAt(tree, node) {
  const modules = dottedImports(tree);
  if (modules.size === 0 || (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0) > LONGEST5) return null;
  const name = dotted4(textAt(tree, node));
  return name !== null && modules.has(name) ? name : null;
}

// src/scan/static/language/python/lower/annotations.ts
function annotation2(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) !== "call") return { callee: expression(lowering, node), args: [], ...span };
  const callee = expression(lowering, childBy(tree, node, "function"));
  return { callee, args: callArguments(lowering, childBy(tree, node, "arguments")), ...span };
}
function decorators(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "decorator").map((child) => annotation2(lowering, firstOf(tree, child)));
}
function typeAnnotations(lowering, node) {
  const { tree } = lowering;
  let at = node;
  while (/^(?:type|binary_operator|union_type)$/.test(kindOf(tree, at))) at = firstOf(tree, at);
  if (at === NONE || !/^(?:generic_type|subscript)$/.test(kindOf(tree, at))) return [];
  const { of, args } = genericParts(lowering, at);
  const last = tree.text.slice(Math.max(tree.starts[of] ?? 0, (tree.ends[of] ?? 0) - 9), tree.ends[of]);
  if (last !== "Annotated") return [];
  return args.slice(1).flatMap((child) => {
    const said = kindOf(tree, child) === "type" ? firstOf(tree, child) : child;
    return /^(?:call|identifier|attribute)$/.test(kindOf(tree, said)) ? [annotation2(lowering, said)] : [];
  });
}

// src/scan/static/language/python/lower/parameters.ts
function parameters(lowering, node) {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node).map((child) => parameter4(lowering, child)).filter((made4) => made4 !== null);
}
function parameter4(lowering, node) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  const named3 = childBy(tree, node, "name");
  const inside = named3 !== NONE ? named3 : /^(?:typed_parameter)$/.test(kind) ? firstOf(tree, node) : node;
  const rest2 = restOf2(kindOf(tree, inside));
  const target6 = parameterTarget(lowering, rest2 === "no" ? inside : firstOf(tree, inside));
  if (target6 === null) return null;
  const type = childBy(tree, node, "type");
  const value = childBy(tree, node, "value");
  return {
    target: target6,
    type: typeName3(lowering, type),
    annotations: typeAnnotations(lowering, type),
    otherwise: value === NONE ? null : expression(lowering, value),
    rest: rest2,
    ...spanOf(lowering, node)
  };
}
function restOf2(kind) {
  if (kind === "list_splat_pattern" || kind === "list_splat") return "list";
  return kind === "dictionary_splat_pattern" || kind === "dictionary_splat" ? "record" : "no";
}
function parameterTarget(lowering, node) {
  const { tree } = lowering;
  if (node === NONE) return null;
  if (kindOf(tree, node) === "tuple_pattern") return targets(lowering, childrenOf(tree, node));
  return kindOf(tree, node) === "identifier" ? bound(lowering, node) : null;
}

// src/scan/static/language/python/lower/functions.ts
function functionDefinition(lowering, node, annotations2 = []) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const { body } = scopeOf(lowering);
  const name = textAt(tree, childBy(tree, node, "name"));
  const header = {
    ...spanOf(lowering, node),
    name: body !== null && name === "__init__" ? "constructor" : spelled(name),
    annotations: annotations2,
    returns: typeName3(lowering, childBy(tree, node, "return_type"))
  };
  const all3 = parameters(lowering, childBy(tree, node, "parameters"));
  const lower = () => statementsIn(lowering, childBy(tree, node, "body"));
  if (body !== null) {
    body.methods.push(index2);
    const method2 = methodShape(name, annotations2, all3);
    const scope2 = { receiver: method2.receiver, body: null, bases: scopeOf(lowering).bases };
    lowering.functions[index2] = {
      ...header,
      class: body.index,
      static: method2.static,
      parameters: method2.parameters,
      body: within2(lowering, scope2, lower)
    };
    return [];
  }
  lowering.functions[index2] = {
    ...header,
    class: null,
    static: false,
    parameters: all3,
    body: within2(lowering, inner4(lowering, all3), lower)
  };
  return [{ kind: "declare", name: header.name, what: { function: index2 }, ...spanOf(lowering, node) }];
}
function methodShape(name, annotations2, all3) {
  const says = new Set(annotations2.map(({ callee }) => lastName(callee)));
  if (says.has("staticmethod") || says.has("abstractstaticmethod")) {
    return { static: true, receiver: null, parameters: all3 };
  }
  const ofClass = says.has("classmethod") || says.has("abstractclassmethod") || IMPLICIT_CLASS_METHODS.has(name);
  const [first, ...rest2] = all3;
  if (first === void 0 || first.rest !== "no" || first.target.kind !== "name") {
    return { static: ofClass, receiver: null, parameters: all3 };
  }
  const receiver = first.target.name === "this_" ? "this" : first.target.name;
  return { static: ofClass, receiver, parameters: rest2 };
}
var IMPLICIT_CLASS_METHODS = /* @__PURE__ */ new Set(["__new__", "__init_subclass__", "__class_getitem__"]);
function lastName(callee) {
  return callee.kind === "name" || callee.kind === "member" ? callee.name : "";
}
function inner4(lowering, own3) {
  const { receiver, bases: bases2 } = scopeOf(lowering);
  const hidden = own3.some(({ target: target6 }) => target6.kind === "name" && target6.name === receiver);
  return { receiver: hidden ? null : receiver, body: null, bases: bases2 };
}
function lambda4(lowering, node) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const span = spanOf(lowering, node);
  const own3 = parameters(lowering, childBy(tree, node, "parameters"));
  const value = within2(lowering, inner4(lowering, own3), () => expression(lowering, childBy(tree, node, "body")));
  const body = [{ kind: "return", value, start: value.start, end: value.end }];
  lowering.functions[index2] = {
    ...span,
    name: "",
    class: null,
    static: false,
    parameters: own3,
    annotations: [],
    returns: null,
    body
  };
  return { kind: "lambda", index: index2, ...span };
}

// src/scan/static/language/python/lower/operators.ts
var SPELLINGS = { is: "==", "is not": "!=", "<>": "!=", "//": "/" };
function binary4(lowering, node) {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, "operator"));
  if (operator === "+") return sum(lowering, node, addends(lowering, node));
  const left3 = expression(lowering, childBy(tree, node, "left"));
  const right = expression(lowering, childBy(tree, node, "right"));
  return operation2(operator, left3, right, spanOf(lowering, node));
}
function addends(lowering, node) {
  const { tree } = lowering;
  const parts = [];
  let at = node;
  while (kindOf(tree, at) === "binary_operator" && kindOf(tree, childBy(tree, at, "operator")) === "+") {
    parts.push(childBy(tree, at, "right"));
    at = childBy(tree, at, "left");
  }
  return [...parts, at].reverse();
}
function operation2(operator, left3, right, span) {
  if (operator !== "/" || isNumber(left3) || isNumber(right)) {
    return { kind: "binary", operator: SPELLINGS[operator] ?? operator, left: left3, right, ...span };
  }
  const callee = { kind: "member", object: left3, name: "__truediv__", ...span };
  return { kind: "call", callee, args: [{ value: right, name: null, spread: false }], form: "call", ...span };
}
function isNumber(value) {
  return value.kind === "constant" && typeof value.value === "number";
}
function logical(lowering, node) {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, "operator")) === "and" ? "and" : "or";
  const left3 = expression(lowering, childBy(tree, node, "left"));
  const right = expression(lowering, childBy(tree, node, "right"));
  return { kind: "logical", operator, left: left3, right, ...spanOf(lowering, node) };
}
function not(lowering, node) {
  const operand = expression(lowering, childBy(lowering.tree, node, "argument"));
  return { kind: "unary", operator: "!", operand, ...spanOf(lowering, node) };
}
function unary5(lowering, node) {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, "operator"));
  const operand = expression(lowering, childBy(tree, node, "argument"));
  const span = spanOf(lowering, node);
  if (operator === "-" && operand.kind === "constant" && typeof operand.value === "number") {
    return { kind: "constant", value: -operand.value, ...span };
  }
  return { kind: "unary", operator, operand, ...span };
}
function comparison(lowering, node) {
  const { tree } = lowering;
  const operators = childrenBy(tree, node, "operators").map((child) => kindOf(tree, child));
  const isOperator = new Set(childrenBy(tree, node, "operators"));
  const nodes = childrenOf(tree, node).filter((child) => !isOperator.has(child));
  const operands3 = nodes.map((child) => expression(lowering, child));
  const steps = operators.flatMap((operator, at) => {
    const [left3, right] = [operands3[at], operands3[at + 1]];
    if (left3 === void 0 || right === void 0) return [];
    const span = { start: left3.start, end: right.end };
    return [
      typeComparison(lowering, operator, left3, nodes[at + 1] ?? 0, span) ?? compared(operator, left3, right, span)
    ];
  });
  const [first, ...others] = steps;
  if (first === void 0) return { kind: "opaque", inside: operands3, ...spanOf(lowering, node) };
  return others.reduce(
    (left3, right) => ({ kind: "logical", operator: "and", left: left3, right, start: left3.start, end: right.end }),
    first
  );
}
function compared(operator, left3, right, span) {
  return { kind: "binary", operator: SPELLINGS[operator] ?? operator, left: left3, right, ...span };
}
function typeComparison(lowering, operator, left3, right, span) {
  const value = typeAskedOf(left3);
  const meaning = SPELLINGS[operator] ?? operator;
  if (value === null || meaning !== "==" && meaning !== "!=") return null;
  const type = typeName3(lowering, right);
  if (type === null) return null;
  const test = { kind: "type-test", value, type, ...span };
  return meaning === "==" ? test : { kind: "unary", operator: "!", operand: test, ...span };
}
function typeAskedOf(value) {
  if (value.kind !== "call" || value.callee.kind !== "name" || value.callee.name !== "type") return null;
  const only = value.args.length === 1 ? value.args[0] : void 0;
  return only === void 0 || only.spread ? null : only.value;
}
function choice2(lowering, node) {
  const [then, test, otherwise] = childrenOf(lowering.tree, node).map((child) => expression(lowering, child));
  const span = spanOf(lowering, node);
  if (then === void 0 || test === void 0 || otherwise === void 0) {
    return { kind: "opaque", inside: [then, test].filter((part4) => part4 !== void 0), ...span };
  }
  return { kind: "choice", test, then, otherwise, ...span };
}
function number3(lowering, node) {
  const text2 = textAt(lowering.tree, node).slice(0, 400).replace(/_/g, "").replace(/[lL]$/, "");
  const value = Number(/^0\d+$/.test(text2) ? `0o${text2.slice(1)}` : text2);
  const span = spanOf(lowering, node);
  return Number.isNaN(value) ? { kind: "opaque", inside: [], ...span } : { kind: "constant", value, ...span };
}
function inner5(lowering, node) {
  return expression(lowering, firstOf(lowering.tree, node));
}

// src/scan/static/language/python/lower/strings.ts
function string(lowering, node) {
  return joined5(partsOf2(lowering, node), spanOf(lowering, node));
}
function adjacentStrings(lowering, node) {
  const parts = childrenOf(lowering.tree, node).flatMap(
    (child) => kindOf(lowering.tree, child) === "string" ? partsOf2(lowering, child) : [expression(lowering, child)]
  );
  return joined5(parts, spanOf(lowering, node));
}
function joined5(parts, span) {
  const merged2 = [];
  for (const part4 of parts) {
    const before = merged2.at(-1);
    if (before !== void 0 && isLiteral(before) && isLiteral(part4)) {
      merged2[merged2.length - 1] = { ...before, value: before.value + part4.value, end: part4.end };
    } else merged2.push(part4);
  }
  const [only] = merged2;
  if (only === void 0) return { kind: "constant", value: "", ...span };
  if (merged2.length === 1 && isLiteral(only)) return { ...only, ...span };
  return { kind: "text", parts: merged2, ...span };
}
function isLiteral(part4) {
  return part4.kind === "constant" && typeof part4.value === "string";
}
function partsOf2(lowering, node) {
  const { tree } = lowering;
  const [first = NONE] = childrenOf(tree, node);
  const prefix = /^[a-z]*/i.exec(textAt(tree, first).slice(0, 4))?.[0].toLowerCase() ?? "";
  const raw = prefix.includes("r");
  const filled = /[ft]/.test(prefix);
  return childrenOf(tree, node).flatMap((child) => {
    const kind = kindOf(tree, child);
    if (kind === "interpolation") return interpolated3(lowering, child);
    if (kind !== "string_content") return [];
    const text2 = textAt(tree, child);
    const value = filled ? text2.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : text2;
    return [{ kind: "constant", value: raw ? value : unescaped5(value), ...spanOf(lowering, child) }];
  });
}
var NUMBER_FORMAT = /[bcdeEfFgGnoxX%]$/;
function interpolated3(lowering, node) {
  const { tree } = lowering;
  const inner6 = childBy(tree, node, "expression");
  if (inner6 === NONE) return [opaque(lowering, node)];
  const conversion2 = childBy(tree, node, "type_conversion");
  const format = childBy(tree, node, "format_specifier");
  const span = spanOf(lowering, inner6);
  const value = formatted(expression(lowering, inner6), textAt(tree, conversion2), textAt(tree, format));
  const widths = format === NONE ? [] : childrenOf(tree, format).map((part4) => width(lowering, part4));
  const rest2 = tree.text.slice(span.end, Math.min(span.end + 20, tree.ends[node] ?? 0));
  if (!/^\s*=\s*[!:}]/.test(rest2)) return [value, ...widths];
  return [{ kind: "constant", value: `${textAt(tree, inner6)}=`, ...span }, value, ...widths];
}
function width(lowering, node) {
  const inner6 = childBy(lowering.tree, node, "expression");
  return inner6 === NONE ? opaque(lowering, node) : expression(lowering, inner6);
}
function formatted(value, conversion2, format) {
  const span = { start: value.start, end: value.end };
  if (/^!?[ra]$/.test(conversion2)) {
    const callee = { kind: "name", name: conversion2.endsWith("r") ? "repr" : "ascii", ...span };
    return { kind: "call", callee, args: [{ value, name: null, spread: false }], form: "call", ...span };
  }
  if (conversion2 === "" && NUMBER_FORMAT.test(format)) return { kind: "unary", operator: "+", operand: value, ...span };
  return value;
}
var ESCAPES3 = {
  n: "\n",
  t: "	",
  r: "\r",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v",
  "\n": "",
  "\r\n": ""
};
var ESCAPE4 = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(N\{[^{}\n]{1,80}\})|(\r\n|[\s\S]))/g;
function unescaped5(text2) {
  if (!text2.includes("\\")) return text2;
  return text2.replace(ESCAPE4, (whole, x, u, long, octal, name, other) => {
    const hex = x ?? u ?? long;
    if (hex !== void 0) return character2(Number.parseInt(hex, 16));
    if (octal !== void 0) return character2(Number.parseInt(octal, 8));
    if (name !== void 0) return "\uFFFD";
    if (other === "\\" || other === "'" || other === '"') return other;
    return ESCAPES3[other] ?? whole;
  });
}
function character2(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}

// src/scan/static/language/python/lower/expressions.ts
var EXPRESSIONS4 = {
  identifier: variable4,
  attribute,
  subscript: subscript3,
  call: call2,
  string,
  concatenated_string: adjacentStrings,
  integer: number3,
  float: number3,
  true: (lowering, node) => ({ kind: "constant", value: true, ...spanOf(lowering, node) }),
  false: (lowering, node) => ({ kind: "constant", value: false, ...spanOf(lowering, node) }),
  none: (lowering, node) => ({ kind: "constant", value: void 0, ...spanOf(lowering, node) }),
  ellipsis: (lowering, node) => ({ kind: "opaque", inside: [], ...spanOf(lowering, node) }),
  parenthesized_expression: inner5,
  binary_operator: binary4,
  boolean_operator: logical,
  not_operator: not,
  unary_operator: unary5,
  comparison_operator: comparison,
  conditional_expression: choice2,
  lambda: lambda4,
  list: list3,
  tuple: list3,
  set: list3,
  expression_list: list3,
  pattern_list: list3,
  dictionary,
  list_comprehension: comprehension2,
  set_comprehension: comprehension2,
  dictionary_comprehension: comprehension2,
  generator_expression: comprehension2,
  named_expression: walrus,
  await: (lowering, node) => wrapped2(lowering, node, "await"),
  yield: (lowering, node) => wrapped2(lowering, node, "yield"),
  list_splat: inner5,
  dictionary_splat: inner5,
  interpolation: (lowering, node) => expression(lowering, childBy(lowering.tree, node, "expression")),
  // A name that stands where a pattern does: `case Colour.RED`.
  dotted_name: dottedName3
};
function attribute(lowering, node) {
  const { tree } = lowering;
  const module = moduleAt(tree, node);
  if (module !== null) return { kind: "name", name: module, ...spanOf(lowering, node) };
  const object = expression(lowering, childBy(tree, node, "object"));
  return { kind: "member", object, name: textAt(tree, childBy(tree, node, "attribute")), ...spanOf(lowering, node) };
}
function dottedName3(lowering, node) {
  const { tree } = lowering;
  const [first = NONE, ...rest2] = childrenOf(tree, node);
  const { start } = spanOf(lowering, node);
  return rest2.reduce(
    (object, part4) => ({ kind: "member", object, name: textAt(tree, part4), start, end: tree.ends[part4] ?? 0 }),
    first === NONE ? opaque(lowering, node) : variable4(lowering, first)
  );
}
function walrus(lowering, node) {
  const { tree } = lowering;
  const into = target4(lowering, childBy(tree, node, "name"));
  const value = expression(lowering, childBy(tree, node, "value"));
  return into === null ? value : { kind: "assignment", target: into, value, ...spanOf(lowering, node) };
}
function wrapped2(lowering, node, form) {
  const { tree } = lowering;
  const parts = childrenOf(tree, node);
  const [only = NONE] = parts;
  const value = parts.length > 1 ? list3(lowering, node) : only === NONE ? missing(lowering, node) : expression(lowering, only);
  return { kind: "wrapped", form, type: null, value, ...spanOf(lowering, node) };
}
function missing(lowering, node) {
  return { kind: "opaque", inside: [], ...spanOf(lowering, node) };
}

// src/scan/static/language/python/lower/assignments.ts
function assignment5(lowering, node) {
  const { tree } = lowering;
  const lefts = [];
  let last = node;
  for (let at = node; at !== NONE && kindOf(tree, at) === "assignment"; at = childBy(tree, at, "right")) {
    lefts.push(childBy(tree, at, "left"));
    last = at;
  }
  const right = childBy(tree, last, "right");
  const value = right === NONE ? null : expression(lowering, right);
  const fields2 = lefts.filter((left3) => isField2(lowering, left3, node, value));
  const targets2 = lefts.filter((left3) => !fields2.includes(left3)).map((left3) => target4(lowering, left3));
  const span = spanOf(lowering, node);
  const type = typeName3(lowering, childBy(tree, node, "type"));
  if (targets2.length === 0) return [];
  return chain3(targets2, value, span).map((one) => ({ kind: "assign", ...one, type, ...span }));
}
function chain3(targets2, value, span) {
  const kept = targets2.filter((one) => one !== null);
  if (kept.length < 2 || value === null) return kept.map((one) => ({ target: one, value }));
  const first = kept.find((one) => one.kind === "name") ?? { kind: "name", name: `chain@${span.start}`, ...span };
  return [
    { target: first, value },
    ...kept.filter((one) => one !== first).map((one) => ({ target: one, value: first }))
  ];
}
function isField2(lowering, left3, node, value) {
  const { tree } = lowering;
  const { body } = scopeOf(lowering);
  if (body === null || kindOf(tree, left3) !== "identifier") return false;
  const typed = childBy(tree, node, "type");
  body.fields.push({
    ...spanOf(lowering, node),
    name: bound(lowering, left3).name,
    type: typeName3(lowering, typed),
    static: typed === NONE || /^(?:typing\.)?ClassVar\b/.test(textAt(tree, typed).slice(0, 40)),
    annotations: typeAnnotations(lowering, typed),
    value
  });
  return true;
}
function augmented2(lowering, node) {
  const { tree } = lowering;
  const left3 = childBy(tree, node, "left");
  const right = childBy(tree, node, "right");
  const operator = kindOf(tree, childBy(tree, node, "operator")).replace(/=$/, "");
  const span = spanOf(lowering, node);
  const into = target4(lowering, left3);
  const value = operator === "+" ? sum(lowering, node, [left3, ...addends(lowering, right)]) : operation2(operator, expression(lowering, left3), expression(lowering, right), span);
  if (into === null) return [{ kind: "evaluate", value, ...span }];
  return [{ kind: "assign", target: into, type: null, value, ...span }];
}

// src/scan/static/language/python/lower/branches.ts
var NESTED = 40;
function conditional4(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenBy(tree, node, "alternative");
  const elifs = clauses.filter((child) => kindOf(tree, child) === "elif_clause");
  const last = clauses.find((child) => kindOf(tree, child) === "else_clause") ?? NONE;
  const branches = [node, ...elifs].map((at) => branch2(lowering, at));
  const otherwise = last === NONE ? [] : statementsIn(lowering, childBy(tree, last, "body"));
  if (branches.length > NESTED) return [asSwitch(lowering, node, branches, otherwise)];
  return branches.reduceRight(
    (rest2, { test, then, node: at }) => [{ kind: "if", test, then, otherwise: rest2, ...spanOf(lowering, at) }],
    otherwise
  );
}
function branch2(lowering, node) {
  const test = expression(lowering, childBy(lowering.tree, node, "condition"));
  return { test, then: statementsIn(lowering, childBy(lowering.tree, node, "consequence")), node };
}
function asSwitch(lowering, node, branches, otherwise) {
  const cases = branches.map(({ test, then }) => ({ values: [test], body: then, continues: false }));
  const fallback = { values: [], body: otherwise, continues: false };
  return { kind: "switch", subject: null, cases: [...cases, fallback], ...spanOf(lowering, node) };
}

// src/scan/static/language/python/lower/fields-maker.ts
var DECORATORS = /* @__PURE__ */ new Set(["dataclass", "attrs", "define", "frozen", "mutable", "attributes"]);
var BASES2 = /* @__PURE__ */ new Set(["NamedTuple", "BaseModel", "BaseSettings", "SQLModel", "Struct"]);
function fieldsMaker(lowering, index2, form) {
  const known8 = remember(lowering, form);
  if (form.methods.some((method2) => lowering.functions[method2]?.name === "constructor")) return [];
  const lineage = lineageOf(known8, form);
  if (!lineage.some(isMadeOfFields)) return [];
  const fields2 = allFields(lineage);
  if (fields2.length === 0) return [];
  lowering.functions.push({
    ...emptyFunction(form),
    name: "constructor",
    class: index2,
    parameters: fields2.map(parameterOf2),
    body: fields2.map(assigned3)
  });
  return [lowering.functions.length - 1];
}
var classes = /* @__PURE__ */ new WeakMap();
function remember(lowering, form) {
  const known8 = classes.get(lowering) ?? /* @__PURE__ */ new Map();
  classes.set(lowering, known8);
  known8.set(form.name, form);
  return known8;
}
var MOST2 = 30;
function lineageOf(known8, form) {
  const lineage = /* @__PURE__ */ new Set([form]);
  for (const one of lineage) {
    for (const { name } of one.bases) {
      const base = known8.get(name);
      if (base !== void 0 && lineage.size < MOST2) lineage.add(base);
    }
  }
  return [...lineage];
}
function isMadeOfFields(form) {
  if (form.annotations.some(({ callee }) => DECORATORS.has(lastOf3(callee)))) return true;
  return form.bases.some(({ name }) => BASES2.has(name.slice(name.lastIndexOf(".") + 1)));
}
function lastOf3(callee) {
  if (callee.kind === "name") return callee.name;
  if (callee.kind !== "member") return "";
  return callee.name === "s" && callee.object.kind === "name" && callee.object.name === "attr" ? "attrs" : callee.name;
}
function allFields(lineage) {
  const byName = /* @__PURE__ */ new Map();
  for (const { fields: fields2 } of lineage.toReversed()) {
    for (const field3 of fields2) if (field3.type !== null && !field3.static) byName.set(field3.name, field3);
  }
  return [...byName.values()].slice(0, 200);
}
function nameAt2(name, { start, end }) {
  return { kind: "name", name, start, end };
}
function parameterOf2(field3) {
  return {
    target: nameAt2(field3.name, field3),
    type: field3.type,
    annotations: field3.annotations,
    otherwise: field3.value,
    rest: "no",
    start: field3.start,
    end: field3.end
  };
}
function assigned3(field3) {
  const { start, end, name } = field3;
  const target6 = { kind: "member", object: nameAt2("this", field3), name, start, end };
  return { kind: "assign", target: target6, type: field3.type, value: nameAt2(name, field3), start, end };
}

// src/scan/static/language/python/lower/classes.ts
function classDefinition(lowering, node, annotations2 = []) {
  const { tree } = lowering;
  const around = scopeOf(lowering);
  const own3 = textAt(tree, childBy(tree, node, "name"));
  const name = around.body === null ? own3 : `${around.body.name}.${own3}`;
  const index2 = lowering.classes.length;
  const { bases: bases2, run: run2 } = superclasses(lowering, childBy(tree, node, "superclasses"));
  const form = {
    ...spanOf(lowering, node),
    name,
    bases: bases2,
    annotations: annotations2,
    fields: [],
    methods: [],
    form: formOf2(bases2)
  };
  lowering.classes.push(form);
  const body = { index: index2, name, fields: [], methods: [] };
  const scope2 = { receiver: null, body, bases: bases2.map((base) => base.name) };
  const loose = within2(lowering, scope2, () => statementsIn(lowering, childBy(tree, node, "body")));
  const made4 = { ...form, fields: body.fields, methods: body.methods };
  lowering.classes[index2] = { ...made4, methods: [...made4.methods, ...fieldsMaker(lowering, index2, made4)] };
  return [...run2, ...loose, { kind: "declare", name, what: { class: index2 }, ...spanOf(lowering, node) }];
}
function superclasses(lowering, node) {
  const { tree } = lowering;
  if (node === NONE) return { bases: [], run: [] };
  const bases2 = [];
  const run2 = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    const value = kind === "keyword_argument" ? childBy(tree, child, "value") : child;
    const called4 = kindOf(tree, value) === "call";
    if (called4) run2.push(evaluate(expression(lowering, value)));
    if (value !== child) continue;
    const named3 = called4 && /\bwith_metaclass$/.test(textAt(tree, childBy(tree, value, "function")).slice(-40));
    const nodes = named3 ? childrenOf(tree, childBy(tree, value, "arguments")).slice(1) : [child];
    bases2.push(...nodes.map((base) => typeName3(lowering, base)).filter((base) => base !== null));
  }
  return { bases: bases2, run: run2 };
}
var ENUMS = /* @__PURE__ */ new Set([
  "Enum",
  "IntEnum",
  "StrEnum",
  "Flag",
  "IntFlag",
  "Choices",
  "TextChoices",
  "IntegerChoices"
]);
function formOf2(bases2) {
  const names = bases2.map(({ name }) => name.slice(name.lastIndexOf(".") + 1));
  if (names.some((name) => ENUMS.has(name))) return "enum";
  return names.includes("Protocol") ? "interface" : "class";
}

// src/scan/static/language/python/lower/imports.ts
function importStatement2(lowering, node) {
  const { tree } = lowering;
  for (const child of childrenBy(tree, node, "name")) {
    const aliased = kindOf(tree, child) === "aliased_import";
    const named3 = aliased ? childBy(tree, child, "name") : child;
    const whole = dotted4(textAt(tree, named3));
    if (whole === null) continue;
    if (aliased) {
      const local = spelled(textAt(tree, childBy(tree, child, "alias")));
      lowering.imports.push({ local, module: whole, member: null, ...spanOf(lowering, child) });
      continue;
    }
    for (const module of packagesOf2(whole)) {
      lowering.imports.push({ local: spelled(module), module, member: null, ...spanOf(lowering, child) });
    }
  }
  return [];
}
function importFrom(lowering, node) {
  const { tree } = lowering;
  const module = dotted4(textAt(tree, childBy(tree, node, "module_name")));
  if (module === null) return [];
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === "wildcard_import") {
      lowering.imports.push({ local: "*", module, member: "*", ...spanOf(lowering, child) });
    }
  }
  for (const child of childrenBy(tree, node, "name")) {
    const aliased = kindOf(tree, child) === "aliased_import";
    const member2 = dotted4(textAt(tree, aliased ? childBy(tree, child, "name") : child));
    if (member2 === null) continue;
    const alias = aliased ? childBy(tree, child, "alias") : NONE;
    const local = spelled(alias === NONE ? member2 : textAt(tree, alias));
    lowering.imports.push({ local, module, member: member2, ...spanOf(lowering, child) });
  }
  return [];
}

// src/scan/static/language/python/lower/match.ts
function matchStatement(lowering, node) {
  const { tree } = lowering;
  const subjects = childrenBy(tree, node, "subject").map((child) => expression(lowering, child));
  const span = spanOf(lowering, node);
  const [only] = subjects;
  const asked = only !== void 0 && subjects.length === 1 ? only : { kind: "list", items: subjects.map((value) => ({ value, name: null, spread: false })), ...span };
  const subject = asked.kind === "name" ? asked : { kind: "name", name: `match@${span.start}`, ...span };
  const body = childBy(tree, node, "body");
  const cases = childrenOf(tree, body).filter((child) => kindOf(tree, child) === "case_clause").map((child) => caseClause(lowering, child, subject));
  const before = asked === subject ? [] : [{ kind: "assign", target: subject, type: null, value: asked, ...span }];
  return [...before, { kind: "switch", subject, cases, ...span }];
}
function caseClause(lowering, node, subject) {
  const { tree } = lowering;
  const patterns = childrenOf(tree, node).filter((child) => kindOf(tree, child) === "case_pattern");
  const taken2 = [];
  const values2 = patterns.length === 1 ? pattern(lowering, patterns[0] ?? NONE, subject, taken2) : sequence2(lowering, patterns, subject, taken2, spanOf(lowering, node));
  const consequence = statementsIn(lowering, childBy(tree, node, "consequence"));
  const guard2 = childBy(tree, node, "guard");
  if (guard2 === NONE) return { values: values2 ?? [], body: [...taken2, ...consequence], continues: false };
  const test = expression(lowering, firstOf(tree, guard2));
  const guarded2 = { kind: "if", test, then: consequence, otherwise: [], ...spanOf(lowering, node) };
  return { values: values2 ?? [unknown(test)], body: [...taken2, guarded2], continues: false };
}
function unknown({ start, end }) {
  return { kind: "opaque", inside: [], start, end };
}
function pattern(lowering, node, subject, taken2) {
  const span = spanOf(lowering, node);
  return deeper2(lowering, [unknown(span)], () => fitting(lowering, node, subject, taken2));
}
function fitting(lowering, node, subject, taken2) {
  const { tree } = lowering;
  const inside = childrenOf(tree, node);
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case "case_pattern":
      return inside.length === 0 ? null : pattern(lowering, inside[0] ?? NONE, subject, taken2);
    case "dotted_name":
      if (inside.length > 1) return [expression(lowering, node)];
      bind(taken2, bound(lowering, node), subject);
      return null;
    case "union_pattern":
      return alternatives3(inside.map((child) => pattern(lowering, child, subject, taken2)));
    case "as_pattern": {
      const values2 = pattern(lowering, inside[0] ?? NONE, subject, taken2);
      const name = inside[1];
      if (name !== void 0) bind(taken2, bound(lowering, name), subject);
      return values2;
    }
    case "class_pattern":
      return classPattern(lowering, node, subject, taken2);
    case "list_pattern":
    case "tuple_pattern":
      if (isBracketed(lowering, node, inside)) {
        return pattern(lowering, inside[0] ?? NONE, subject, taken2);
      }
      return sequence2(lowering, inside, subject, taken2, span);
    case "dict_pattern":
      return mapping(lowering, node, subject, taken2);
    default:
      return [literal2(lowering, node)];
  }
}
function literal2(lowering, node) {
  const value = expression(lowering, node);
  if (value.kind !== "constant" || typeof value.value !== "number") return value;
  const before = lowering.tree.text.slice(Math.max(value.start - 10, 0), value.start);
  return /-\s*$/.test(before) ? { ...value, value: -value.value } : value;
}
function alternatives3(parts) {
  const fits = [];
  for (const part4 of parts) {
    if (part4 === null) return null;
    fits.push(...part4);
  }
  return fits;
}
function bind(taken2, target6, value) {
  taken2.push({ kind: "assign", target: target6, type: null, value, start: target6.start, end: target6.end });
}
var WHOLE = new Set(
  "bool bytearray bytes dict float frozenset int list set str tuple".split(" ")
);
function classPattern(lowering, node, subject, taken2) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const [named3 = NONE, ...parts] = childrenOf(tree, node);
  const type = typeName3(lowering, named3);
  for (const part4 of parts) {
    const held = kindOf(tree, part4) === "case_pattern" ? firstOf(tree, part4) : part4;
    if (kindOf(tree, held) === "keyword_pattern") {
      const [key = NONE, value = NONE] = childrenOf(tree, held);
      pattern(lowering, value, { kind: "member", object: subject, name: textAt(tree, key), ...span }, taken2);
    } else {
      const whole = type !== null && WHOLE.has(type.name);
      pattern(lowering, part4, whole ? subject : { kind: "index", object: subject, key: unknown(span), ...span }, taken2);
    }
  }
  return [type === null ? unknown(span) : { kind: "type-test", value: subject, type, ...span }];
}
function sequence2(lowering, parts, subject, taken2, span) {
  const { tree } = lowering;
  let behindRest = false;
  parts.forEach((part4, at) => {
    const held = kindOf(tree, part4) === "case_pattern" ? firstOf(tree, part4) : part4;
    if (held !== NONE && kindOf(tree, held) === "splat_pattern") {
      behindRest = true;
      rest(lowering, held, subject, taken2);
      return;
    }
    const key = behindRest ? unknown(span) : { kind: "constant", value: at, ...span };
    pattern(lowering, part4, { kind: "index", object: subject, key, ...span }, taken2);
  });
  return [unknown(span)];
}
function rest(lowering, node, subject, taken2) {
  const name = firstOf(lowering.tree, node);
  if (name === NONE) return;
  const span = spanOf(lowering, node);
  const callee = { kind: "member", object: subject, name: "__getitem__", ...span };
  bind(taken2, bound(lowering, name), { kind: "call", callee, args: [], form: "call", ...span });
}
function mapping(lowering, node, subject, taken2) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  let key = unknown(span);
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === "splat_pattern") rest(lowering, child, subject, taken2);
    else if (kindOf(tree, child) === "case_pattern") {
      pattern(lowering, child, { kind: "index", object: subject, key, ...span }, taken2);
    } else key = expression(lowering, child);
  }
  return [unknown(span)];
}

// src/scan/static/language/python/lower/statements.ts
var STATEMENTS5 = {
  assignment: assignment5,
  augmented_assignment: augmented2,
  import_statement: importStatement2,
  import_from_statement: importFrom,
  future_import_statement: none2,
  function_definition: (lowering, node) => functionDefinition(lowering, node),
  class_definition: (lowering, node) => classDefinition(lowering, node),
  decorated_definition: decorated,
  if_statement: conditional4,
  for_statement: loop2,
  while_statement: loop2,
  try_statement: attempt2,
  with_statement: withStatement,
  match_statement: matchStatement,
  return_statement: (lowering, node) => [
    { kind: "return", value: optional(lowering, firstOf(lowering.tree, node)), ...spanOf(lowering, node) }
  ],
  raise_statement: raise,
  assert_statement: assertion2,
  break_statement: (lowering, node) => [{ kind: "leave", form: "break", ...spanOf(lowering, node) }],
  continue_statement: (lowering, node) => [{ kind: "leave", form: "continue", ...spanOf(lowering, node) }],
  pass_statement: none2,
  global_statement: none2,
  nonlocal_statement: none2,
  type_alias_statement: none2,
  print_statement: (lowering, node) => keyword(lowering, node, "print"),
  exec_statement: (lowering, node) => keyword(lowering, node, "exec"),
  // A text that stands alone is documentation.
  string: (lowering, node) => {
    const value = expression(lowering, node);
    return value.kind === "constant" ? [] : [evaluate(value)];
  }
};
function none2() {
  return [];
}
function optional(lowering, node) {
  return node === NONE ? null : expression(lowering, node);
}
function decorated(lowering, node) {
  const { tree } = lowering;
  const annotations2 = decorators(lowering, node);
  const definition = childBy(tree, node, "definition");
  if (kindOf(tree, definition) === "class_definition") return classDefinition(lowering, definition, annotations2);
  return definition === NONE ? [] : functionDefinition(lowering, definition, annotations2);
}
function loop2(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const condition3 = childBy(tree, node, "condition");
  const each = condition3 === NONE ? eachOf2(lowering, node) : null;
  const test = optional(lowering, condition3);
  const body = statementsIn(lowering, childBy(tree, node, "body"));
  const made4 = { kind: "loop", each, test, body, ...span };
  const clause = childBy(tree, node, "alternative");
  if (clause === NONE) return [made4];
  const unbroken = { kind: "opaque", inside: [], ...spanOf(lowering, clause) };
  const then = statementsIn(lowering, childBy(tree, clause, "body"));
  return [made4, { kind: "if", test: unbroken, then, otherwise: [], ...spanOf(lowering, clause) }];
}
function eachOf2(lowering, node) {
  const { tree } = lowering;
  const counted = countedOf(lowering, node);
  const over = expression(lowering, counted?.over ?? childBy(tree, node, "right"));
  const value = target4(lowering, counted?.value ?? childBy(tree, node, "left"));
  return { target: value, key: counted === null ? null : target4(lowering, counted.place), over };
}
function attempt2(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node);
  const ofKind = (kind) => clauses.filter((child) => kindOf(tree, child) === kind);
  const body = statementsIn(lowering, childBy(tree, node, "body"));
  const handlers = [...ofKind("except_clause"), ...ofKind("except_group_clause")].map(
    (child) => handler2(lowering, child)
  );
  const otherwise = ofKind("else_clause").flatMap((child) => statementsIn(lowering, childBy(tree, child, "body")));
  const last = ofKind("finally_clause").flatMap((child) => blocksOf(lowering, child));
  return [{ kind: "try", body: [...body, ...otherwise], handlers, last, ...spanOf(lowering, node) }];
}
function blocksOf(lowering, node) {
  const { tree } = lowering;
  const blocks = childrenOf(tree, node).filter((child) => kindOf(tree, child) === "block");
  return blocks.flatMap((child) => statementsIn(lowering, child));
}
function handler2(lowering, node) {
  const { tree } = lowering;
  const [caught = NONE, old = NONE] = childrenBy(tree, node, "value");
  const alias = kindOf(tree, caught) === "as_pattern" ? childBy(tree, caught, "alias") : old;
  return { target: target4(lowering, alias), body: blocksOf(lowering, node) };
}
function withStatement(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node).filter((child) => kindOf(tree, child) === "with_clause");
  const items = clauses.flatMap((clause) => childrenOf(tree, clause));
  const entered = items.map((item) => withItem(lowering, childBy(tree, item, "value")));
  return [...entered, ...statementsIn(lowering, childBy(tree, node, "body"))];
}
function withItem(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) !== "as_pattern") return evaluate(expression(lowering, node));
  const value = expression(lowering, firstOf(tree, node));
  const into = target4(lowering, childBy(tree, node, "alias"));
  if (into === null) return evaluate(value);
  return { kind: "assign", target: into, type: null, value, ...spanOf(lowering, node) };
}
function raise(lowering, node) {
  const { tree } = lowering;
  const [first = NONE, ...others] = childrenOf(tree, node);
  const run2 = others.flatMap((child) => statement(lowering, child));
  return [...run2, { kind: "throw", value: optional(lowering, first), ...spanOf(lowering, node) }];
}
function assertion2(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const [asked = NONE, message = NONE] = childrenOf(tree, node);
  const test = { kind: "unary", operator: "!", operand: expression(lowering, asked), ...span };
  const fails = { kind: "throw", value: optional(lowering, message), ...span };
  return [{ kind: "if", test, then: [fails], otherwise: [], ...span }];
}
function keyword(lowering, node, name) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const args = childrenOf(tree, node).map((child) => ({
    value: expression(lowering, kindOf(tree, child) === "chevron" ? firstOf(tree, child) : child),
    name: kindOf(tree, child) === "chevron" ? "file" : null,
    spread: false
  }));
  return [evaluate({ kind: "call", callee: { kind: "name", name, ...span }, args, form: "call", ...span })];
}

// src/scan/static/language/python/lower/index.ts
function lowerPython(tree) {
  return lowerModule(tree, { expressions: EXPRESSIONS4, statements: STATEMENTS5 }, true);
}

// src/scan/static/language/python/standard-library.ts
var NAMES2 = `
abc argparse array ast asynchat asyncio asyncore atexit base64 bdb binascii bisect builtins bz2 cProfile calendar cgi cgitb
cmath cmd code codecs codeop collections colorsys compileall concurrent configparser contextlib contextvars copy copyreg crypt
csv ctypes curses dataclasses datetime dbm decimal difflib dis distutils doctest email encodings ensurepip enum errno
faulthandler fcntl filecmp fileinput fnmatch fractions ftplib functools gc getopt getpass gettext glob graphlib grp gzip
hashlib heapq hmac html http imaplib imghdr imp importlib inspect io ipaddress itertools json keyword linecache locale logging
lzma mailbox mailcap marshal math mimetypes mmap modulefinder multiprocessing netrc nntplib ntpath numbers operator optparse os
pathlib pdb pickle pickletools pipes pkgutil platform plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile
pyclbr pydoc queue quopri random re readline reprlib resource runpy sched secrets select selectors shelve shlex shutil signal
site smtpd smtplib sndhdr socket socketserver sqlite3 ssl stat statistics string stringprep struct subprocess symtable sys
sysconfig syslog tarfile telnetlib tempfile termios textwrap threading time timeit tkinter token tokenize tomllib trace
traceback tracemalloc tty turtle types typing unicodedata unittest urllib uu uuid venv warnings wave weakref webbrowser winreg
wsgiref xdrlib xml xmlrpc zipapp zipfile zipimport zlib zoneinfo
ConfigParser Cookie HTMLParser Queue SocketServer StringIO cPickle cStringIO commands httplib urllib2 urlparse xmlrpclib
`;
var STANDARD_LIBRARY = new Set(NAMES2.split(/\s+/).filter((name) => name !== ""));
var RENAMED = /* @__PURE__ */ new Map([
  ["urllib2", "urllib.request"],
  ["urlparse", "urllib.parse"],
  ["cPickle", "pickle"],
  ["_pickle", "pickle"],
  ["StringIO", "io"],
  ["cStringIO", "io"],
  ["_io", "io"],
  ["ConfigParser", "configparser"],
  ["httplib", "http.client"],
  ["http_client", "http.client"],
  ["BaseHTTPServer", "http.server"],
  ["SimpleHTTPServer", "http.server"],
  ["CGIHTTPServer", "http.server"],
  ["SocketServer", "socketserver"],
  ["Queue", "queue"],
  ["HTMLParser", "html.parser"],
  ["Cookie", "http.cookies"],
  ["xmlrpclib", "xmlrpc.client"],
  ["SimpleXMLRPCServer", "xmlrpc.server"],
  ["DocXMLRPCServer", "xmlrpc.server"],
  ["commands", "subprocess"],
  ["__builtin__", "builtins"],
  ["posixpath", "os.path"],
  ["ntpath", "os.path"],
  ["xml.etree.cElementTree", "xml.etree.ElementTree"],
  ["sqlite3.dbapi2", "sqlite3"],
  ["pysqlite2.dbapi2", "sqlite3"],
  ["psycopg2cffi", "psycopg2"],
  ["pysqlcipher3.dbapi2", "sqlite3"]
]);
function currentName(module) {
  const moved = module.startsWith("six.moves.") ? module.slice("six.moves.".length) : module;
  const extension = /^flask\.ext\.(\w+)(.*)$/.exec(moved);
  if (extension !== null) return `flask_${extension[1]}${extension[2]}`;
  return RENAMED.get(moved) ?? moved;
}

// src/scan/static/language/python/modules.ts
var pythonModules = {
  prefix: "py",
  globals: "py",
  implicitThis: false,
  assignsLocally: true,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: false,
  importsPaths: false,
  partialClasses: false,
  loaders: ["py:importlib.import_module", "py:__import__"],
  getters: ["property", "cached_property"],
  settings: ["pyproject.toml", "requirements.txt", "Pipfile"],
  tables: [],
  files: moduleFiles,
  neighbours: () => [],
  library: (module) => `py:${currentName(module)}`
};
var MARKERS = ["pyproject.toml", "setup.py", "setup.cfg", "manage.py"];
var MOST_PARTS = 30;
function moduleFiles({ from, module, member: member2 }, repository) {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const parts = module.slice(dots).split(".").filter((part4) => part4 !== "");
  if (parts.length > MOST_PARTS) return [];
  if (dots > 0) {
    const folder = above(folderOf4(from), dots - 1);
    return folder === null ? [] : filesBelow(folder, parts, member2, repository);
  }
  const [first] = parts;
  if (first === void 0 || STANDARD_LIBRARY.has(first)) return [];
  for (const root of rootsFor(from, repository)) {
    const found = filesBelow(root, parts, member2, repository);
    if (found.length > 0) return parts.length > 1 ? found : found.filter((path2) => path2 !== from);
  }
  return parts.length > 1 ? anywhere(parts, member2, from, repository) : [];
}
function filesBelow(folder, parts, member2, repository) {
  const path2 = [...folder === "" ? [] : [folder], ...parts].join("/");
  const inside = member2 === null || member2 === "*" ? [] : forms(path2 === "" ? member2 : `${path2}/${member2}`);
  return [...forms(path2), ...inside].filter((each) => repository.has(each));
}
function forms(path2) {
  return path2 === "" ? ["__init__.py"] : [`${path2}/__init__.py`, `${path2}.py`];
}
function rootsFor(from, repository) {
  const top = packageRoot(folderOf4(from), repository);
  const ancestors = ancestorsOf(top).filter((folder) => !isPackage(folder, repository));
  return [.../* @__PURE__ */ new Set([...ancestors.flatMap(withSources), ...markedFolders(repository)])];
}
function withSources(folder) {
  return [folder, folder === "" ? "src" : `${folder}/src`];
}
function packageRoot(folder, repository) {
  let at = folder;
  while (at !== "" && isPackage(at, repository)) at = folderOf4(at);
  return at;
}
function isPackage(folder, repository) {
  return folder !== "" && repository.has(`${folder}/__init__.py`);
}
function ancestorsOf(folder) {
  const found = [folder];
  for (let at = folder; at !== ""; ) {
    at = folderOf4(at);
    found.push(at);
  }
  return found;
}
var marked = /* @__PURE__ */ new WeakMap();
var MOST_PROJECTS = 50;
function markedFolders(repository) {
  const known8 = marked.get(repository);
  if (known8 !== void 0) return known8;
  const folders = new Set(MARKERS.flatMap((name) => repository.called(name)).map(folderOf4));
  const made4 = [...folders].sort().slice(0, MOST_PROJECTS).flatMap(withSources);
  marked.set(repository, made4);
  return made4;
}
function anywhere(parts, member2, from, repository) {
  const last = parts.at(-1) ?? "";
  const path2 = parts.join("/");
  const inside = member2 === null || member2 === "*" ? [] : [`${member2}.py`];
  const candidates = [`${last}.py`, "__init__.py", ...inside].flatMap((name) => repository.called(name));
  const ends = [...forms(path2), ...inside.map((name) => `${path2}/${name}`)].map((each) => `/${each}`);
  return candidates.filter((each) => each !== from && ends.some((end) => each.endsWith(end))).sort((a, b) => shared2(b, from) - shared2(a, from) || (a < b ? -1 : 1)).slice(0, 3);
}
function shared2(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
function folderOf4(path2) {
  return path2.slice(0, Math.max(0, path2.lastIndexOf("/")));
}
function above(folder, levels) {
  const parts = folder === "" ? [] : folder.split("/");
  return levels > parts.length ? null : parts.slice(0, parts.length - levels).join("/");
}

// src/scan/static/language/python.ts
var python = {
  id: "python",
  title: "Python",
  family: null,
  files: {
    endings: ["py", "pyw", "pyi", "wsgi", "gyp", "gypi"],
    names: ["sconstruct", "sconscript", "wscript", "snakefile"],
    interpreters: ["python"],
    example: "src/service.py"
  },
  grammar: {
    file: "tree-sitter-python.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm"
  },
  flow: { models: "python", modules: pythonModules, lower: lowerPython }
};

// src/scan/static/language/ruby/lower/scopes.ts
var CLOSED = /^(?:program|method|singleton_method|class|module|singleton_class)$/;
var OPEN = /^(?:block|do_block|lambda)$/;
var PARAMETERS = /^(?:method|block|lambda)_parameters$|^destructured_parameter$/;
var BINDING = /^(?:optional|splat|keyword|hash_splat|block)_parameter$/;
var LISTS2 = /^(?:left_assignment_list|destructured_left_assignment|rest_assignment)$/;
var IMPLICIT2 = ["it", "_1", "_2"];
function scopesOf(tree) {
  const owners = new Int32Array(tree.size);
  const locals = /* @__PURE__ */ new Map();
  const called4 = /* @__PURE__ */ new Set();
  const functions = /* @__PURE__ */ new Set();
  const yields = /* @__PURE__ */ new Set();
  const add2 = (owner, name) => {
    const names = locals.get(owner);
    if (names === void 0) locals.set(owner, /* @__PURE__ */ new Set([name]));
    else names.add(name);
  };
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    const parent = tree.parents[node] ?? NONE;
    const outer = parent === NONE ? 0 : owners[parent] ?? 0;
    owners[node] = CLOSED.test(kind) || OPEN.test(kind) ? node : outer;
    if (kind === "yield") yields.add(closedAround(tree, owners, outer));
    else if (kind === "call" && childBy(tree, node, "receiver") === NONE) {
      const method2 = childBy(tree, node, "method");
      if (method2 !== NONE) called4.add(textOf(tree, method2));
    } else if (kind === "block_parameter") functions.add(nameIn3(tree, node));
    else if (kind === "assignment" && makesFunction(tree, node))
      functions.add(textOf(tree, childBy(tree, node, "left")));
    else if (kind === "identifier" && binds(tree, node, parent)) add2(outer, textOf(tree, node));
    else if (kind === "hash_key_symbol" && kindOf(tree, parent) === "keyword_pattern") add2(outer, textOf(tree, node));
  }
  return { owners, locals, called: called4, functions, yields };
}
function binds(tree, node, parent) {
  const kind = kindOf(tree, parent);
  const field3 = tree.fieldNames[tree.fields[node] ?? 0] ?? "";
  if (PARAMETERS.test(kind) || LISTS2.test(kind) || kind === "exception_variable") return true;
  if (BINDING.test(kind) || kind === "as_pattern") return field3 === "name";
  if (/^(?:assignment|operator_assignment)$/.test(kind)) return field3 === "left";
  if (kind === "for") return field3 === "pattern";
  if (/^(?:array|find|alternative)_pattern$|^in_clause$|^keyword_pattern$/.test(kind)) return true;
  if (kind === "match_pattern" || kind === "test_pattern") return field3 === "pattern";
  return field3 !== "method" && isImplicit(tree, node, parent);
}
function isImplicit(tree, node, parent) {
  return (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0) === 2 && parent !== NONE && IMPLICIT2.includes(textOf(tree, node));
}
function makesFunction(tree, node) {
  const right = childBy(tree, node, "right");
  if (right === NONE || kindOf(tree, childBy(tree, node, "left")) !== "identifier") return false;
  if (kindOf(tree, right) === "lambda") return true;
  const method2 = kindOf(tree, right) === "call" ? childBy(tree, right, "method") : NONE;
  return method2 !== NONE && /^(?:lambda|proc)$/.test(textOf(tree, method2));
}
function nameIn3(tree, node) {
  const name = childBy(tree, node, "name");
  return name === NONE ? "" : textOf(tree, name);
}
function closedAround(tree, owners, scope2) {
  let at = scope2;
  while (at > 0 && !CLOSED.test(kindOf(tree, at))) at = owners[tree.parents[at] ?? 0] ?? 0;
  return at;
}
function isLocal({ owners, locals }, tree, node) {
  const name = textOf(tree, node);
  let scope2 = owners[node] ?? 0;
  for (; ; ) {
    if (locals.get(scope2)?.has(name)) return true;
    if (scope2 === 0 || CLOSED.test(kindOf(tree, scope2))) return false;
    scope2 = owners[tree.parents[scope2] ?? 0] ?? 0;
  }
}
function implicitNames({ locals }, tree, block5) {
  if (childrenOf(tree, block5).some((child) => PARAMETERS.test(kindOf(tree, child)))) return [];
  const names = locals.get(block5);
  return IMPLICIT2.filter((name) => names?.has(name));
}

// src/scan/static/language/ruby/lower/file.ts
var files5 = /* @__PURE__ */ new WeakMap();
function fileOf2({ tree }) {
  const known8 = files5.get(tree);
  if (known8 !== void 0) return known8;
  const made4 = readFile2(tree);
  files5.set(tree, made4);
  return made4;
}
function openClass(lowering) {
  return fileOf2(lowering).open.at(-1) ?? null;
}
function isVariable2(lowering, node) {
  return isLocal(fileOf2(lowering).scopes, lowering.tree, node);
}
function readFile2(tree) {
  const classes2 = /* @__PURE__ */ new Set();
  const names = /* @__PURE__ */ new Map();
  const constants3 = /* @__PURE__ */ new Set();
  const methods = /* @__PURE__ */ new Set();
  const heredocs = /* @__PURE__ */ new Map();
  const waiting2 = [];
  const around = [];
  let next = 0;
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    const outer = around[tree.parents[node] ?? NONE] ?? "";
    around[node] = outer;
    if (kind === "class" || kind === "module") {
      const name = classNameOf(tree, node, outer);
      if (name.length < LONGEST_NAME2) around[node] = name;
      classes2.add(around[node] ?? "");
      names.set(node, around[node] ?? "");
    } else if (kind === "assignment") {
      const left3 = childBy(tree, node, "left");
      if (kindOf(tree, left3) === "constant") constants3.add(joinNames(outer, textOf(tree, left3)));
    } else if (kind === "method") methods.add(textOf(tree, childBy(tree, node, "name")));
    else if (kind === "heredoc_beginning") waiting2.push(node);
    else if (kind === "heredoc_body") {
      const begin = waiting2[next++];
      if (begin !== void 0) heredocs.set(begin, node);
    }
  }
  return {
    scopes: scopesOf(tree),
    classes: classes2,
    names,
    constants: constants3,
    heredocs,
    methods,
    imported: /* @__PURE__ */ new Set(),
    opened: /* @__PURE__ */ new Map(),
    open: []
  };
}
var LONGEST_NAME2 = 500;
function classNameOf(tree, node, outer) {
  const name = childBy(tree, node, "name");
  return name === NONE ? outer : joinNames(outer, dotted5(textOf(tree, name)));
}
function joinNames(outer, inner6) {
  return outer === "" ? inner6 : `${outer}.${inner6}`;
}
function dotted5(name) {
  return name.replace(/\s+/g, "").replace(/^::/, "").replaceAll("::", ".");
}
var BODIES = /^(?:program|body_statement|block_body|then|else|do|begin|ensure|parenthesized_statements)$/;
var LOOPS2 = /^(?:each|each_with_index|each_pair|each_value|each_key|each_entry|reverse_each|find_each|loop)$/;
function isLoop(tree, node) {
  if (kindOf(tree, node) !== "call" || !BODIES.test(kindOf(tree, tree.parents[node] ?? NONE))) return false;
  if (childBy(tree, node, "block") === NONE || childBy(tree, node, "arguments") !== NONE) return false;
  const method2 = childBy(tree, node, "method");
  const name = method2 === NONE ? "" : textOf(tree, method2);
  const received = childBy(tree, node, "receiver") !== NONE;
  return LOOPS2.test(name) && received === (name !== "loop");
}

// src/scan/static/language/ruby/lower/endings.ts
function returning(body) {
  return ending2(body, (value) => ({ kind: "return", value, start: value.start, end: value.end }));
}
function ending2(body, make) {
  const last = body.at(-1);
  if (last === void 0) return [];
  return [...body.slice(0, -1), ...endingOf(last, make)];
}
function endingOf(last, make) {
  switch (last.kind) {
    case "evaluate":
      return [make(last.value)];
    case "assign": {
      const value = heldBy(last.target);
      return value === null ? [last] : [last, make(value)];
    }
    case "if":
      return [{ ...last, then: ending2(last.then, make), otherwise: ending2(last.otherwise, make) }];
    case "switch":
      return [{ ...last, cases: last.cases.map((each) => ({ ...each, body: ending2(each.body, make) })) }];
    case "try": {
      const handlers = last.handlers.map((each) => ({ ...each, body: ending2(each.body, make) }));
      return [{ ...last, body: ending2(last.body, make), handlers }];
    }
    default:
      return [last];
  }
}
function heldBy(target6) {
  return target6.kind === "list-target" || target6.kind === "record-target" ? null : target6;
}
function asValue(lowering, body, { start, end }) {
  const [only] = body;
  if (only === void 0) return { kind: "constant", value: void 0, start, end };
  const simple = body.length === 1 ? choiceOf(only) : null;
  if (simple !== null) return simple;
  const index2 = lowering.functions.length;
  lowering.functions.push({ ...emptyFunction({ start, end }), body: returning(body) });
  return { kind: "call", callee: { kind: "lambda", index: index2, start, end }, args: [], form: "call", start, end };
}
function choiceOf(of) {
  if (of.kind === "evaluate") return of.value;
  if (of.kind !== "if" || of.then.length !== 1 || of.otherwise.length > 1) return null;
  const { start, end } = of;
  const [first] = of.then;
  const [second] = of.otherwise;
  const then = first === void 0 ? null : choiceOf(first);
  const otherwise = second === void 0 ? { kind: "constant", value: void 0, start, end } : choiceOf(second);
  if (then === null || otherwise === null) return null;
  return { kind: "choice", test: of.test, then, otherwise, start, end };
}

// src/scan/static/language/ruby/lower/names.ts
function variable5(lowering, node) {
  return { kind: "name", name: variableName2(lowering, textOf(lowering.tree, node)), ...spanOf(lowering, node) };
}
function variableName2(lowering, name) {
  return fileOf2(lowering).scopes.called.has(name) ? `${name}$` : name;
}
function identifier2(lowering, node) {
  const text2 = textOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  if (isVariable2(lowering, node)) return variable5(lowering, node);
  if (text2.startsWith("__") || isRequestData(lowering, text2)) return { kind: "name", name: text2, ...span };
  return { kind: "call", callee: { kind: "name", name: text2, ...span }, args: [], form: "call", ...span };
}
function isRequestData(lowering, name) {
  return (name === "params" || name === "cookies") && !fileOf2(lowering).methods.has(name);
}
function instanceVariable(lowering, node) {
  const span = spanOf(lowering, node);
  const name = textOf(lowering.tree, node).replace(/^@+/, "");
  return { kind: "member", object: thisObject(span), name, ...span };
}
function thisObject({ start, end }) {
  return { kind: "name", name: "this", start, end };
}
var VALUE = /(?:^|\.)[A-Z][A-Z0-9_]+$/;
function constant5(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const text2 = textOf(tree, node);
  if (!/^(?:::)?[A-Z][\w]*(?:\s*::\s*[A-Z]\w*)*$/.test(text2)) return { kind: "opaque", inside: [], ...span };
  return constantNamed(lowering, dotted5(text2), text2.startsWith("::"), span);
}
var FLAG = /(?:^|\.)(?:ParseOptions|Options)\.([A-Z_]+)$/;
function constantNamed(lowering, name, fromTop, span) {
  const { classes: classes2, constants: constants3 } = fileOf2(lowering);
  const { start, end } = span;
  for (const outer of fromTop ? [""] : scopesAround(lowering)) {
    const full = joinNames(outer, name);
    if (classes2.has(full)) return { kind: "name", name: full, start, end };
    if (constants3.has(full)) return partOf2(full, span);
  }
  const flag = FLAG.exec(name)?.[1];
  if (flag !== void 0) return { kind: "constant", value: flag, start, end };
  const dot = name.lastIndexOf(".");
  if (dot !== -1 && VALUE.test(name)) {
    const object = constantNamed(lowering, name.slice(0, dot), fromTop, span);
    return { kind: "member", object, name: name.slice(dot + 1), start, end };
  }
  addImport3(lowering, name, name, "default", span);
  return { kind: "name", name, start, end };
}
function partOf2(full, { start, end }) {
  const dot = full.lastIndexOf(".");
  if (dot === -1) return { kind: "name", name: full, start, end };
  return {
    kind: "member",
    object: { kind: "name", name: full.slice(0, dot), start, end },
    name: full.slice(dot + 1),
    start,
    end
  };
}
function scopesAround(lowering) {
  const around = [];
  let name = openClass(lowering)?.name ?? "";
  while (name !== "" && around.length < 50) {
    around.push(name);
    const dot = name.lastIndexOf(".");
    name = dot === -1 ? "" : name.slice(0, dot);
  }
  return [...around, ""];
}
function addImport3(lowering, local, module, member2, { start, end }) {
  const { imported } = fileOf2(lowering);
  const key = `${local}
${module}`;
  if (imported.has(key)) return;
  imported.add(key);
  lowering.imports.push({ local, module, member: member2, start, end });
}
function typeOf4(lowering, node) {
  if (node === NONE || !/^(?:constant|scope_resolution)$/.test(kindOf(lowering.tree, node))) return null;
  const made4 = constant5(lowering, node);
  const name = made4.kind === "name" || made4.kind === "member" ? writtenName(made4) : null;
  return name === null ? null : { name, args: [] };
}
function writtenName(of) {
  if (of.kind === "name") return of.name;
  const object = of.kind === "member" ? writtenName(of.object) : null;
  return of.kind === "member" && object !== null ? `${object}.${of.name}` : null;
}
function isValueName(lowering, node) {
  return VALUE.test(dotted5(textOf(lowering.tree, node)));
}

// src/scan/static/language/ruby/lower/targets.ts
var DEEPEST14 = 50;
var LISTS3 = /^(?:left_assignment_list|destructured_left_assignment|destructured_parameter)$/;
var RESTS = /^(?:rest_assignment|splat_parameter|splat_argument)$/;
function target5(lowering, node, depth = 0) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const kind = kindOf(tree, node);
  if (LISTS3.test(kind) && depth < DEEPEST14) return listTarget4(lowering, node, depth);
  switch (kind) {
    case "identifier":
      return variable5(lowering, node);
    case "instance_variable":
    case "class_variable":
      return instanceVariable(lowering, node);
    case "global_variable":
    case "constant":
      return { kind: "name", name: textOf(tree, node), ...span };
    case "scope_resolution": {
      const parts = dotted5(textOf(tree, node)).split(".");
      const name = parts.pop() ?? "";
      const holder = parts.join(".");
      return { kind: "member", object: { kind: "name", name: holder, ...span }, name, ...span };
    }
    case "call": {
      const method2 = childBy(tree, node, "method");
      const object = expression(lowering, childBy(tree, node, "receiver"));
      return { kind: "member", object, name: method2 === NONE ? "" : textOf(tree, method2), ...span };
    }
    case "element_reference": {
      const made4 = expression(lowering, node);
      return made4.kind === "index" ? made4 : { kind: "name", name: "", ...span };
    }
    default:
      return { kind: "name", name: "", ...span };
  }
}
function listTarget4(lowering, node, depth) {
  const { tree } = lowering;
  const items = [];
  let rest2 = null;
  for (const child of childrenOf(tree, node)) {
    if (!RESTS.test(kindOf(tree, child))) items.push(target5(lowering, child, depth + 1));
    else if (rest2 === null) {
      const inner6 = firstOf(tree, child);
      if (inner6 !== NONE) rest2 = target5(lowering, inner6, depth + 1);
    }
  }
  return { kind: "list-target", items, rest: rest2 };
}

// src/scan/static/language/ruby/lower/functions.ts
var BLOCK = "&";
function methodForm(lowering, node, owner) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const nameNode = childBy(tree, node, "name");
  const name = nameNode === NONE ? "" : textOf(tree, nameNode);
  const isStatic2 = owner?.static === true || kindOf(tree, node) === "singleton_method";
  const list4 = childBy(tree, node, "parameters");
  const body = returning(statement(lowering, childBy(tree, node, "body")));
  const made4 = {
    ...emptyFunction(spanOf(lowering, node)),
    name: owner !== null && name === "initialize" && !isStatic2 ? "constructor" : name,
    class: owner?.index ?? null,
    static: isStatic2 && owner !== null,
    parameters: list4 === NONE ? [] : parameters2(lowering, list4),
    body
  };
  lowering.functions[index2] = withBlock(lowering, made4, node, list4);
  return index2;
}
function withBlock(lowering, form, node, list4) {
  const { tree } = lowering;
  const span = list4 === NONE ? { start: form.start, end: form.start } : spanOf(lowering, list4);
  const names = fileOf2(lowering).scopes.yields.has(node) ? [{ kind: "name", name: "yield", ...span }] : [];
  const taken2 = list4 === NONE ? void 0 : childrenOf(tree, list4).find((at) => kindOf(tree, at) === "block_parameter");
  const name = taken2 === void 0 ? NONE : childBy(tree, taken2, "name");
  if (name !== NONE) names.push(variable5(lowering, name));
  if (names.length === 0) return form;
  const block5 = { kind: "name", name: BLOCK, ...span };
  const first = names.map((each) => ({ kind: "assign", target: each, type: null, value: block5, ...span }));
  return { ...form, parameters: [...form.parameters, plain2(block5, span)], body: [...first, ...form.body] };
}
function plain2(into, { start, end }) {
  return { target: into, type: null, annotations: [], otherwise: null, rest: "no", start, end };
}
function parameters2(lowering, list4) {
  const { tree } = lowering;
  return childrenOf(tree, list4).flatMap((node) => {
    const kind = kindOf(tree, node);
    const span = spanOf(lowering, node);
    if (kind === "block_parameter" || tree.fieldNames[tree.fields[node] ?? 0] === "locals") return [];
    if (kind === "identifier") return [plain2(variable5(lowering, node), span)];
    if (kind === "destructured_parameter")
      return [{ ...plain2({ kind: "name", name: "", ...span }, span), target: target5(lowering, node) }];
    const name = childBy(tree, node, "name");
    const value = childBy(tree, node, "value");
    const into = name === NONE ? { kind: "name", name: textOf(tree, node), ...span } : variable5(lowering, name);
    const rest2 = kind === "splat_parameter" || kind === "forward_parameter" ? "list" : kind === "hash_splat_parameter" ? "record" : "no";
    return [{ ...plain2(into, span), rest: rest2, otherwise: value === NONE ? null : expression(lowering, value) }];
  });
}
function lambda5(lowering, node) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const span = spanOf(lowering, node);
  const list4 = childBy(tree, node, "parameters");
  const inner6 = childBy(tree, node, "body");
  const block5 = /^(?:block|do_block)$/.test(kindOf(tree, inner6)) ? inner6 : node;
  const body = block5 === node ? inner6 : childBy(tree, block5, "body");
  const implicit = implicitNames(fileOf2(lowering).scopes, tree, block5);
  lowering.functions[index2] = {
    ...emptyFunction(span),
    parameters: list4 === NONE ? implicit.map((name) => plain2({ kind: "name", name, ...span }, span)) : parameters2(lowering, list4),
    body: returning(statement(lowering, body))
  };
  return { kind: "lambda", index: index2, ...span };
}
function methodLambda(lowering, name, span) {
  const index2 = lowering.functions.length;
  const given = { kind: "name", name: "it", ...span };
  const value = {
    kind: "call",
    callee: { kind: "member", object: given, name, ...span },
    args: [],
    form: "call",
    ...span
  };
  const body = [{ kind: "return", value, ...span }];
  lowering.functions.push({ ...emptyFunction(span), parameters: [plain2(given, span)], body });
  return { kind: "lambda", index: index2, ...span };
}

// src/scan/static/language/ruby/lower/operators.ts
var LOGICAL5 = { "&&": "and", and: "and", "||": "or", or: "or" };
function operatorOf4({ tree }, node) {
  const operator = childBy(tree, node, "operator");
  return operator === NONE ? "" : textOf(tree, operator);
}
function binary5(lowering, node) {
  const { tree } = lowering;
  const operator = operatorOf4(lowering, node);
  if (operator === "+" || operator === "<<") return chain4(lowering, node, operator);
  const left3 = childBy(tree, node, "left");
  const right = expression(lowering, childBy(tree, node, "right"));
  const span = spanOf(lowering, node);
  const type = operator === "===" && !isValueName(lowering, left3) ? typeOf4(lowering, left3) : null;
  if (type !== null) return { kind: "type-test", value: right, type, ...span };
  return operation3(operator, expression(lowering, left3), right, span);
}
function operation3(operator, left3, right, { start, end }) {
  const logical2 = LOGICAL5[operator];
  if (logical2 !== void 0) return { kind: "logical", operator: logical2, left: left3, right, start, end };
  if (operator === "!~")
    return { kind: "unary", operator: "!", operand: operation3("=~", left3, right, { start, end }), start, end };
  if (operator === "=~" || operator === "===") {
    if (left3.kind === "pattern") return matches2(left3, right, { start, end });
    if (right.kind === "pattern") return matches2(right, left3, { start, end });
    return { kind: "binary", operator: operator === "===" ? "==" : operator, left: left3, right, start, end };
  }
  if ((operator === "+" || operator === "<<") && (isText2(left3) || isText2(right))) {
    return { kind: "text", parts: [left3, right], start, end };
  }
  if (operator === "|" && left3.kind === "constant" && right.kind === "constant") return flagOf2(left3, right);
  const said = operator === "<=>" ? "-" : operator === "<<" ? "+" : operator;
  return { kind: "binary", operator: said, left: left3, right, start, end };
}
function flagOf2(left3, right) {
  const isChoice = right.value === "NOENT" || right.value === 2 || right.value === "DTDLOAD";
  return isChoice && left3.value !== "NOENT" && left3.value !== 2 ? right : left3;
}
function matches2(pattern2, value, { start, end }) {
  const args = [{ value, name: null, spread: false }];
  return {
    kind: "call",
    callee: { kind: "member", object: pattern2, name: "test", start, end },
    args,
    form: "call",
    start,
    end
  };
}
function isText2(of) {
  return of.kind === "text" || of.kind === "constant" && typeof of.value === "string";
}
var MOST_NESTED2 = 200;
function chain4(lowering, node, operator) {
  const { tree } = lowering;
  const nodes = [];
  let at = node;
  while (kindOf(tree, at) === "binary" && operatorOf4(lowering, at) === operator) {
    nodes.push(childBy(tree, at, "right"));
    at = childBy(tree, at, "left");
  }
  nodes.push(at);
  const parts = nodes.reverse().map((part4) => expression(lowering, part4));
  const span = spanOf(lowering, node);
  if (parts.some(isText2)) return { kind: "text", parts, ...span };
  if (parts.length > MOST_NESTED2) return { kind: "opaque", inside: parts, ...span };
  return parts.reduce((left3, right) => ({
    kind: "binary",
    operator: "+",
    left: left3,
    right,
    start: left3.start,
    end: right.end
  }));
}
function unary6(lowering, node) {
  const written = operatorOf4(lowering, node);
  const operand = expression(lowering, childBy(lowering.tree, node, "operand"));
  if (written === "defined?") return operand;
  return { kind: "unary", operator: written === "not" ? "!" : written, operand, ...spanOf(lowering, node) };
}
function negated2(operand) {
  return { kind: "unary", operator: "!", operand, start: operand.start, end: operand.end };
}

// src/scan/static/language/ruby/lower/special-calls.ts
function special2(lowering, node, object, name, args) {
  const span = spanOf(lowering, node);
  const [first] = args;
  if (args.length === 0) return withoutArgument(object, name, span);
  if (first === void 0 || first.spread || first.name !== null) return null;
  const { value } = first;
  if (/^(?:__send__|send|public_send)$/.test(name)) return sent(object, value, args.slice(1), span);
  if (args.length > 1) return null;
  if (name === "popen" && value.kind === "list") return spawned(object, value.items, span);
  switch (name) {
    case "is_a?":
    case "kind_of?":
    case "instance_of?":
      return typeTest6(lowering, node, object, span);
    case "include?":
    case "member?":
    case "key?":
    case "has_key?":
      return { kind: "binary", operator: "in", left: value, right: object, ...span };
    case "exclude?":
      return { kind: "binary", operator: "not in", left: value, right: object, ...span };
    case "in?":
      return { kind: "binary", operator: "in", left: object, right: value, ...span };
    case "eql?":
    case "equal?":
      return { kind: "binary", operator: "==", left: object, right: value, ...span };
    case "match?":
      if (object.kind === "pattern") return matches2(object, value, span);
      return value.kind === "pattern" ? matches2(value, object, span) : null;
    default:
      return null;
  }
}
function withoutArgument(object, name, span) {
  switch (name) {
    case "nil?":
      return {
        kind: "binary",
        operator: "==",
        left: object,
        right: { kind: "constant", value: void 0, ...span },
        ...span
      };
    case "blank?":
      return { ...negated2(object), ...span };
    case "present?":
      return negated2({ ...negated2(object), ...span });
    case "freeze":
    case "itself":
      return object;
    default:
      return null;
  }
}
function spawned(object, args, span) {
  return { kind: "call", callee: { kind: "member", object, name: "popen", ...span }, args, form: "call", ...span };
}
function sent(object, method2, args, span) {
  if (method2.kind !== "constant" || typeof method2.value !== "string") return null;
  const callee = { kind: "member", object, name: method2.value, ...span };
  return { kind: "call", callee, args, form: "call", ...span };
}
function typeTest6(lowering, node, value, span) {
  const { tree } = lowering;
  const list4 = childBy(tree, node, "arguments");
  const named3 = list4 === NONE ? NONE : firstOf(tree, list4);
  const type = named3 === NONE || isValueName(lowering, named3) ? null : typeOf4(lowering, named3);
  return type === null ? null : { kind: "type-test", value, type, ...span };
}

// src/scan/static/language/ruby/lower/calls.ts
function keyOf2(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) !== "hash_key_symbol") return expression(lowering, node);
  return { kind: "constant", value: textOf(tree, node), ...spanOf(lowering, node) };
}
function entry4(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) !== "pair") return { key: null, value: expression(lowering, firstOf(tree, node)), ...span };
  const key = childBy(tree, node, "key");
  const value = childBy(tree, node, "value");
  return {
    key: keyOf2(lowering, key),
    value: value === NONE ? identifier2(lowering, key) : expression(lowering, value),
    ...span
  };
}
function argumentsOf4(lowering, list4, block5) {
  const { tree } = lowering;
  const args = [];
  const rest2 = [];
  for (const child of list4 === NONE ? [] : childrenOf(tree, list4)) {
    const kind = kindOf(tree, child);
    if (kind === "heredoc_body") continue;
    if (kind === "pair") {
      const made4 = entry4(lowering, child);
      const symbol3 = /^(?:hash_key_symbol|simple_symbol)$/.test(kindOf(tree, childBy(tree, child, "key")));
      const name = symbol3 && made4.key?.kind === "constant" ? String(made4.key.value) : null;
      if (name === null) rest2.push(made4);
      else args.push({ value: made4.value, name, spread: false });
    } else args.push(argument4(lowering, child, kind));
  }
  const [first] = rest2;
  if (first !== void 0) {
    const value = { kind: "record", type: null, entries: rest2, start: first.start, end: first.end };
    args.push({ value, name: null, spread: false });
  }
  if (block5 !== NONE) args.push({ value: lambda5(lowering, block5), name: "&", spread: false });
  return args;
}
function argument4(lowering, node, kind) {
  const { tree } = lowering;
  const inner6 = firstOf(tree, node);
  const span = spanOf(lowering, node);
  switch (kind) {
    case "splat_argument":
    case "hash_splat_argument":
    case "forward_argument": {
      const anonymous = { kind: "name", name: textOf(tree, node), ...span };
      return { value: inner6 === NONE ? anonymous : expression(lowering, inner6), name: null, spread: true };
    }
    case "block_argument": {
      const symbol3 = inner6 !== NONE && kindOf(tree, inner6) === "simple_symbol";
      if (symbol3)
        return { value: methodLambda(lowering, textOf(tree, inner6).slice(1), span), name: "&", spread: false };
      const given = inner6 === NONE ? { kind: "name", name: "&", ...span } : expression(lowering, inner6);
      return { value: given, name: "&", spread: false };
    }
    default:
      return { value: expression(lowering, node), name: null, spread: false };
  }
}
function call3(lowering, node) {
  const { tree } = lowering;
  const method2 = childBy(tree, node, "method");
  const receiver = childBy(tree, node, "receiver");
  const list4 = childBy(tree, node, "arguments");
  const block5 = childBy(tree, node, "block");
  const span = spanOf(lowering, node);
  const name = method2 === NONE ? "" : textOf(tree, method2);
  if (method2 !== NONE && kindOf(tree, method2) === "super") {
    return superCall(lowering, node, argumentsOf4(lowering, list4, block5));
  }
  if (list4 === NONE && block5 !== NONE && makesFunction2(lowering, receiver, name)) return lambda5(lowering, block5);
  if (receiver === NONE) return ownCall(lowering, name, argumentsOf4(lowering, list4, block5), span);
  const object = expression(lowering, receiver);
  const args = argumentsOf4(lowering, list4, block5);
  if (name === "" || name === "call" && holdsFunction(lowering, receiver)) return callOf2(object, args, span);
  const isClass = /^(?:constant|scope_resolution)$/.test(kindOf(tree, receiver));
  if (name === "new" && isClass) return { ...callOf2(object, args, span), form: "new" };
  return special2(lowering, node, object, name, args) ?? callOf2({ kind: "member", object, name, ...span }, args, span);
}
function callOf2(callee, args, { start, end }) {
  return { kind: "call", callee, args, form: "call", start, end };
}
function makesFunction2({ tree }, receiver, name) {
  if (receiver === NONE) return name === "lambda" || name === "proc";
  return name === "new" && textOf(tree, receiver) === "Proc";
}
function holdsFunction(lowering, receiver) {
  const { tree } = lowering;
  return kindOf(tree, receiver) === "identifier" && fileOf2(lowering).scopes.functions.has(textOf(tree, receiver));
}
function ownCall(lowering, name, args, span) {
  const around = openClass(lowering);
  if (name === "new" && around !== null) {
    return { ...callOf2({ kind: "name", name: around.name, ...span }, args, span), form: "new" };
  }
  return callOf2({ kind: "name", name, ...span }, args, span);
}
function superCall(lowering, node, args) {
  const span = spanOf(lowering, node);
  const method2 = methodAround(lowering, node);
  const name = method2 === NONE ? "" : textOf(lowering.tree, childBy(lowering.tree, method2, "name"));
  const object = { kind: "name", name: "super", ...span };
  const callee = name === "initialize" || name === "" ? object : { kind: "member", object, name, ...span };
  return callOf2(callee, args, span);
}
function bareSuper(lowering, node) {
  const { tree } = lowering;
  const method2 = methodAround(lowering, node);
  const list4 = method2 === NONE ? NONE : childBy(tree, method2, "parameters");
  const given = list4 === NONE ? [] : childrenOf(tree, list4).filter((at) => kindOf(tree, at) === "identifier");
  const args = given.map((at) => ({ value: variable5(lowering, at), name: null, spread: false }));
  return superCall(lowering, node, args);
}
function methodAround({ tree }, node) {
  let at = tree.parents[node] ?? NONE;
  while (at !== NONE && !/^(?:singleton_)?method$/.test(kindOf(tree, at))) at = tree.parents[at] ?? NONE;
  return at !== NONE && childBy(tree, at, "name") !== NONE ? at : NONE;
}
function yielded3(lowering, node) {
  const span = spanOf(lowering, node);
  const args = argumentsOf4(lowering, firstOf(lowering.tree, node), NONE);
  return callOf2({ kind: "name", name: "yield", ...span }, args, span);
}

// src/scan/static/language/ruby/lower/classes.ts
var CLASS_BODY = "class-body";
function declareClass4(lowering, node) {
  const name = fileOf2(lowering).names.get(node) ?? "";
  const { opened } = fileOf2(lowering);
  const index2 = opened.get(name) ?? lowering.classes.length;
  opened.set(name, index2);
  const before = lowering.classes[index2] ?? {
    ...{ name, bases: [], annotations: [], fields: [], methods: [], form: "class" },
    ...spanOf(lowering, node)
  };
  lowering.classes[index2] = before;
  const base = baseOf(lowering, node);
  const open = { index: index2, name, static: ownMethods(lowering, node), methods: [], fields: [], bases: [] };
  const method2 = bodyOf7(lowering, node, open);
  const now = lowering.classes[index2] ?? before;
  lowering.classes[index2] = {
    ...now,
    bases: [...now.bases, ...base === null ? [] : [base], ...open.bases],
    fields: [...now.fields, ...open.fields],
    methods: [...now.methods, ...open.methods, ...method2 === null ? [] : [method2]]
  };
  return [];
}
function baseOf(lowering, node) {
  const { tree } = lowering;
  const superclass = childBy(tree, node, "superclass");
  const named3 = superclass === NONE ? NONE : firstOf(tree, superclass);
  if (named3 === NONE) return null;
  const receiver = kindOf(tree, named3) === "call" ? childBy(tree, named3, "receiver") : named3;
  return typeOf4(lowering, receiver);
}
function bodyOf7(lowering, node, open) {
  const body = childBy(lowering.tree, node, "body");
  const { open: stack } = fileOf2(lowering);
  stack.push(open);
  const statements3 = body === NONE ? [] : statement(lowering, body);
  stack.pop();
  if (statements3.length === 0) return null;
  const index2 = reserveFunction(lowering, node);
  const form = emptyFunction(spanOf(lowering, node));
  lowering.functions[index2] = { ...form, name: CLASS_BODY, class: open.index, static: true, body: statements3 };
  return index2;
}
function ownMethods({ tree }, node) {
  const body = childBy(tree, node, "body");
  if (body === NONE || kindOf(tree, node) !== "module") return false;
  return childrenOf(tree, body).some(
    (child) => /^(?:module_function|extend[ (]self\)?)$/.test(
      shortText(tree.text, tree.starts[child] ?? 0, tree.ends[child] ?? 0)
    )
  );
}
function shortText(text2, start, end) {
  return end - start > 20 ? "" : text2.slice(start, end);
}
function singletonClass(lowering, node) {
  const around = openClass(lowering);
  const body = childBy(lowering.tree, node, "body");
  if (around === null) return statement(lowering, body);
  const { open } = fileOf2(lowering);
  open.push({ ...around, static: true });
  const statements3 = statement(lowering, body);
  open.pop();
  return statements3;
}
function makeMethod(lowering, node) {
  const around = openClass(lowering);
  const index2 = methodForm(lowering, node, around);
  around?.methods.push(index2);
  return index2;
}
function declareMethod(lowering, node) {
  const inClass2 = openClass(lowering) !== null;
  const index2 = makeMethod(lowering, node);
  const name = lowering.functions[index2]?.name ?? "";
  return inClass2 ? [] : [{ kind: "declare", name, what: { function: index2 }, ...spanOf(lowering, node) }];
}
function nameMethods(lowering, call5) {
  const around = openClass(lowering);
  if (around === null || call5.kind !== "call" || call5.callee.kind !== "name") return;
  const isScope = call5.callee.name === "scope";
  if (!isScope && call5.callee.name !== "define_method") return;
  const [name, ...rest2] = call5.args.map(({ value }) => value);
  const made4 = rest2.find((value) => value.kind === "lambda");
  if (name?.kind !== "constant" || made4?.kind !== "lambda") return;
  const form = lowering.functions[made4.index];
  if (form === void 0 || form.class !== null) return;
  const index2 = lowering.functions.length;
  lowering.functions.push({ ...form, name: String(name.value), class: around.index, static: isScope || around.static });
  around.methods.push(index2);
}
function isInBody({ tree }, node) {
  const body = tree.parents[node] ?? NONE;
  return body !== NONE && /^(?:class|module|singleton_class)$/.test(kindOf(tree, tree.parents[body] ?? NONE));
}
function describesClass(lowering, node) {
  const { tree } = lowering;
  const around = openClass(lowering);
  const method2 = childBy(tree, node, "method");
  const list4 = childBy(tree, node, "arguments");
  if (around === null || method2 === NONE || list4 === NONE || !isInBody(lowering, node)) return false;
  if (childBy(tree, node, "receiver") !== NONE) return false;
  const name = textOf(tree, method2);
  if (/^(?:include|extend|prepend)$/.test(name)) {
    for (const child of childrenOf(tree, list4)) {
      const type = typeOf4(lowering, child);
      if (type !== null) around.bases.push(type);
    }
    return true;
  }
  if (!/^(?:attr_(?:accessor|reader|writer)|cattr_accessor|mattr_accessor|class_attribute)$/.test(name)) return false;
  for (const child of childrenOf(tree, list4)) {
    if (kindOf(tree, child) === "simple_symbol")
      accessor(lowering, child, around, !name.startsWith("attr"), name !== "attr_writer");
  }
  return true;
}
function accessor(lowering, node, around, isStatic2, read3) {
  const span = spanOf(lowering, node);
  const name = textOf(lowering.tree, node).slice(1);
  const owned = around.static || isStatic2;
  around.fields.push({ name, type: null, static: owned, annotations: [], value: null, ...span });
  if (!read3) return;
  const index2 = reserveFunction(lowering, node);
  const value = { kind: "member", object: thisObject(span), name, ...span };
  const body = [{ kind: "return", value, ...span }];
  lowering.functions[index2] = { ...emptyFunction(span), name, class: around.index, static: owned, body };
  around.methods.push(index2);
}
function declaresConstant(lowering, node) {
  const { tree } = lowering;
  const around = openClass(lowering);
  const left3 = childBy(tree, node, "left");
  if (around === null || kindOf(tree, left3) !== "constant" || !isInBody(lowering, node)) return false;
  const value = expression(lowering, childBy(tree, node, "right"));
  const field3 = {
    name: textOf(tree, left3),
    type: null,
    static: true,
    annotations: [],
    value,
    ...spanOf(lowering, node)
  };
  around.fields.push(field3);
  return true;
}

// src/scan/static/language/ruby/lower/text.ts
var SIMPLE2 = {
  n: "\n",
  t: "	",
  r: "\r",
  s: " ",
  "0": "\0",
  e: "\x1B",
  a: "\x07",
  b: "\b"
};
function string2(lowering, node) {
  const raw = /^(?:'|%q|:')/.test(
    lowering.tree.text.slice(lowering.tree.starts[node], (lowering.tree.starts[node] ?? 0) + 2)
  );
  return textFrom2(lowering, childrenOf(lowering.tree, node), raw, spanOf(lowering, node));
}
function chained(lowering, node) {
  const parts = childrenOf(lowering.tree, node).map((child) => expression(lowering, child));
  return textOfParts(
    parts.flatMap((part4) => part4.kind === "text" ? part4.parts : [part4]),
    spanOf(lowering, node)
  );
}
function symbol2(lowering, node) {
  const value = textOf(lowering.tree, node).replace(/^:/, "").replace(/:$/, "");
  return { kind: "constant", value, ...spanOf(lowering, node) };
}
function character3(lowering, node) {
  return { kind: "constant", value: textOf(lowering.tree, node).slice(1), ...spanOf(lowering, node) };
}
function heredoc2(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const body = fileOf2(lowering).heredocs.get(node) ?? NONE;
  if (body === NONE) return { kind: "constant", value: "", ...span };
  const pieces = childrenOf(tree, body).filter((child) => kindOf(tree, child) !== "heredoc_end");
  const made4 = textFrom2(lowering, pieces, textOf(tree, node).includes("'"), span);
  const indent = textOf(tree, node).startsWith("<<~") ? leastIndent(tree.text.slice(tree.starts[body], tree.ends[pieces.at(-1) ?? body])) : "";
  return outdented2(made4, `
${indent}`, span);
}
function leastIndent(text2) {
  let least = null;
  for (const [, indent = ""] of text2.matchAll(/\n([ \t]*)\S/g)) {
    if (least === null || indent.length < least.length) least = indent;
  }
  return least ?? "";
}
function outdented2(value, start, span) {
  const parts = (value.kind === "text" ? value.parts : [value]).map((part4, index2) => {
    if (part4.kind !== "constant") return part4;
    const text2 = String(part4.value).replaceAll(start, "\n");
    return { ...part4, value: index2 === 0 ? text2.replace(/^\n/, "") : text2 };
  });
  return textOfParts(parts, span);
}
function textFrom2(lowering, pieces, raw, span) {
  return textOfParts(
    pieces.map((piece) => pieceOf2(lowering, piece, raw)),
    span
  );
}
function textOfParts(pieces, { start, end }) {
  const parts = [];
  for (const piece of pieces) {
    const last = parts.at(-1);
    if (last?.kind === "constant" && piece.kind === "constant") {
      parts[parts.length - 1] = { ...last, value: `${last.value}${piece.value}`, end: piece.end };
    } else parts.push(piece);
  }
  const [only = null] = parts;
  if (only === null) return { kind: "constant", value: "", start, end };
  if (parts.length === 1 && only.kind === "constant") return { ...only, value: String(only.value), start, end };
  return { kind: "text", parts, start, end };
}
function pieceOf2(lowering, node, raw) {
  const { tree } = lowering;
  const text2 = textOf(tree, node);
  const constant6 = (value) => ({ kind: "constant", value, ...spanOf(lowering, node) });
  switch (kindOf(tree, node)) {
    case "string_content":
    case "heredoc_content":
      return constant6(raw ? text2.replace(/\\(['\\])/g, "$1") : text2);
    case "escape_sequence":
      return constant6(raw ? text2.slice(-1) : unescaped6(text2));
    case "interpolation": {
      const inside = childrenOf(tree, node).map((child) => expression(lowering, child));
      const [only] = inside;
      if (only !== void 0 && inside.length === 1) return only;
      return inside.length === 0 ? constant6("") : { kind: "opaque", inside, ...spanOf(lowering, node) };
    }
    default:
      return expression(lowering, node);
  }
}
function unescaped6(raw) {
  const body = raw.slice(1);
  const simple = SIMPLE2[body];
  if (simple !== void 0) return simple;
  const [, octal, hex, point] = /^(?:([0-7]{1,3})|x([0-9a-f]{1,2})|u\{?\s*([0-9a-f]{1,6})\s*\}?)$/i.exec(body) ?? [];
  if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
  const code = Number.parseInt(hex ?? point ?? "", 16);
  return Number.isNaN(code) || code > 1114111 ? body : String.fromCodePoint(code);
}
function regex2(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const pieces = childrenOf(tree, node);
  if (pieces.some((piece) => kindOf(tree, piece) === "interpolation")) {
    const value = textFrom2(lowering, pieces, false, span);
    return {
      kind: "call",
      callee: { kind: "name", name: "Regexp", ...span },
      args: [{ value, name: null, spread: false }],
      form: "new",
      ...span
    };
  }
  const written = /^(?:%r.|\/)([\s\S]*)[^a-zA-Z]([a-z]*)$/.exec(textOf(tree, node));
  return patternOf(written?.[1] ?? "", written?.[2] ?? "", span);
}
function patternOf(source, options, { start, end }) {
  const flags = `${options.includes("i") ? "i" : ""}${options.includes("m") ? "s" : ""}`;
  const ofLines = /^\^|\$$|[|(]\^|\$[|)]/.test(source);
  if (ofLines) return { kind: "pattern", source: `(?m)${source}`, flags: `${flags}m`, start, end };
  return { kind: "pattern", source: source.replaceAll("\\A", "^").replace(/\\[zZ]/g, "$"), flags, start, end };
}
function number4(lowering, node) {
  const text2 = textOf(lowering.tree, node).replaceAll("_", "");
  const octal = /^0o?([0-7]+)$/i.exec(text2)?.[1];
  const value = octal === void 0 ? Number(text2) : Number.parseInt(octal, 8);
  return { kind: "constant", value: Number.isNaN(value) ? text2 : value, ...spanOf(lowering, node) };
}
function subshell(lowering, node) {
  const span = spanOf(lowering, node);
  const value = textFrom2(lowering, childrenOf(lowering.tree, node), false, span);
  return {
    kind: "call",
    callee: { kind: "name", name: "backtick", ...span },
    args: [{ value, name: null, spread: false }],
    form: "call",
    ...span
  };
}

// src/scan/static/language/ruby/lower/expressions.ts
function literal3(value) {
  return (lowering, node) => ({ kind: "constant", value, ...spanOf(lowering, node) });
}
function globalVariable(lowering, node) {
  return { kind: "name", name: textOf(lowering.tree, node), ...spanOf(lowering, node) };
}
function hash(lowering, node) {
  const { tree } = lowering;
  const pairs = childrenOf(tree, node).filter((child) => /^(?:pair|hash_splat_argument)$/.test(kindOf(tree, child)));
  return { kind: "record", type: null, entries: pairs.map((pair) => entry4(lowering, pair)), ...spanOf(lowering, node) };
}
function array2(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== "heredoc_body");
  const items = children.map((child) => {
    const span = spanOf(lowering, child);
    switch (kindOf(tree, child)) {
      case "splat_argument":
        return { value: expression(lowering, firstOf(tree, child)), name: null, spread: true };
      case "pair": {
        const value = { kind: "record", type: null, entries: [entry4(lowering, child)], ...span };
        return { value, name: null, spread: false };
      }
      default:
        return { value: expression(lowering, child), name: null, spread: false };
    }
  });
  return { kind: "list", items, ...spanOf(lowering, node) };
}
function splat(lowering, node) {
  const value = expression(lowering, firstOf(lowering.tree, node));
  return { kind: "list", items: [{ value, name: null, spread: true }], ...spanOf(lowering, node) };
}
function range(lowering, node) {
  const ends = ["begin", "end"].map((field3) => childBy(lowering.tree, node, field3)).filter((end) => end !== NONE);
  const items = ends.map((end) => ({ value: expression(lowering, end), name: null, spread: false }));
  return { kind: "list", items, ...spanOf(lowering, node) };
}
function element2(lowering, node) {
  const { tree } = lowering;
  const object = childBy(tree, node, "object");
  const [key = NONE] = childrenOf(tree, node).filter((child) => child !== object);
  const span = spanOf(lowering, node);
  if (kindOf(tree, object) === "constant" && textOf(tree, object) === "Dir" && key !== NONE) {
    return globbed(expression(lowering, object), expression(lowering, key), span);
  }
  const place3 = key === NONE ? { kind: "opaque", inside: [], ...span } : expression(lowering, key);
  return { kind: "index", object: expression(lowering, object), key: place3, ...span };
}
function globbed(object, value, span) {
  const callee = { kind: "member", object, name: "glob", ...span };
  return { kind: "call", callee, args: [{ value, name: null, spread: false }], form: "call", ...span };
}
function conditional5(lowering, node) {
  const part4 = (field3) => expression(lowering, childBy(lowering.tree, node, field3));
  const [test, then, otherwise] = [part4("condition"), part4("consequence"), part4("alternative")];
  return { kind: "choice", test, then, otherwise, ...spanOf(lowering, node) };
}
function assigned4(lowering, node) {
  const { tree } = lowering;
  const left3 = childBy(tree, node, "left");
  const value = expression(lowering, childBy(tree, node, "right"));
  const into = target5(lowering, left3);
  if (kindOf(tree, node) === "assignment") return { target: into, value };
  const operator = operatorOf4(lowering, node).slice(0, -1);
  const before = into.kind === "name" && into.name !== "" ? into : expression(lowering, left3);
  return { target: into, value: operation3(operator, before, value, spanOf(lowering, node)) };
}
function assignment6(lowering, node) {
  return { kind: "assignment", ...assigned4(lowering, node), ...spanOf(lowering, node) };
}
function block4(lowering, node) {
  return asValue(lowering, statement(lowering, node), spanOf(lowering, node));
}
function parenthesized(lowering, node) {
  const [only, ...more] = childrenOf(lowering.tree, node);
  if (only !== void 0 && more.length === 0) return expression(lowering, only);
  return asValue(
    lowering,
    [only ?? NONE, ...more].flatMap((child) => [...statement(lowering, child)]),
    spanOf(lowering, node)
  );
}
function rescued(lowering, node) {
  const [body = NONE, handler3 = NONE] = childrenOf(lowering.tree, node);
  const [left3, right] = [expression(lowering, body), expression(lowering, handler3)];
  return { kind: "logical", operator: "else", left: left3, right, ...spanOf(lowering, node) };
}
function defined(lowering, node) {
  const index2 = makeMethod(lowering, node);
  return { kind: "constant", value: lowering.functions[index2]?.name ?? "", ...spanOf(lowering, node) };
}
function self(lowering, node) {
  return thisObject(spanOf(lowering, node));
}
function tested(lowering, node) {
  return {
    kind: "opaque",
    inside: [expression(lowering, childBy(lowering.tree, node, "value"))],
    ...spanOf(lowering, node)
  };
}
var expressions2 = {
  identifier: identifier2,
  constant: constant5,
  scope_resolution: (lowering, node) => {
    const scope2 = childBy(lowering.tree, node, "scope");
    const written = scope2 === NONE || /^(?:constant|scope_resolution)$/.test(kindOf(lowering.tree, scope2));
    if (written) return constant5(lowering, node);
    const name = textOf(lowering.tree, childBy(lowering.tree, node, "name"));
    return { kind: "member", object: expression(lowering, scope2), name, ...spanOf(lowering, node) };
  },
  instance_variable: instanceVariable,
  class_variable: instanceVariable,
  global_variable: globalVariable,
  self,
  nil: literal3(void 0),
  true: literal3(true),
  false: literal3(false),
  integer: number4,
  float: number4,
  string: string2,
  bare_string: string2,
  bare_symbol: string2,
  delimited_symbol: string2,
  simple_symbol: symbol2,
  hash_key_symbol: symbol2,
  chained_string: chained,
  character: character3,
  heredoc_beginning: heredoc2,
  regex: regex2,
  subshell,
  hash,
  array: array2,
  string_array: array2,
  symbol_array: array2,
  right_assignment_list: array2,
  splat_argument: splat,
  range,
  element_reference: element2,
  call: call3,
  yield: yielded3,
  super: bareSuper,
  binary: binary5,
  unary: unary6,
  conditional: conditional5,
  assignment: assignment6,
  operator_assignment: assignment6,
  parenthesized_statements: parenthesized,
  rescue_modifier: rescued,
  lambda: lambda5,
  method: defined,
  singleton_method: defined,
  if: block4,
  unless: block4,
  case: block4,
  case_match: block4,
  begin: block4,
  while: block4,
  until: block4,
  if_modifier: block4,
  unless_modifier: block4,
  test_pattern: tested
};

// src/scan/static/language/ruby/lower/patterns.ts
var DEEPEST15 = 20;
function condition2(lowering, pattern2, value) {
  const { tree } = lowering;
  const span = spanOf(lowering, pattern2);
  const unknown2 = { kind: "opaque", inside: [], ...span };
  switch (kindOf(tree, pattern2)) {
    case "string":
    case "simple_symbol":
    case "integer":
    case "float":
    case "nil":
    case "true":
    case "false":
    case "regex":
      return operation3("===", value, expression(lowering, pattern2), span);
    case "as_pattern":
      return condition2(lowering, childBy(tree, pattern2, "value"), value);
    case "alternative_pattern": {
      const ways = childrenBy(tree, pattern2, "alternatives").map((at) => condition2(lowering, at, value));
      if (ways.length > DEEPEST15) return { kind: "opaque", inside: ways, ...span };
      return ways.reduce((left3, right) => operation3("or", left3, right, span));
    }
    case "constant":
    case "scope_resolution": {
      const type = isValueName(lowering, pattern2) ? null : typeOf4(lowering, pattern2);
      if (type === null) return operation3("==", value, expression(lowering, pattern2), span);
      return { kind: "type-test", value, type, ...span };
    }
    default:
      return unknown2;
  }
}
function bindings(lowering, pattern2, value, depth = 0) {
  const { tree } = lowering;
  if (pattern2 === NONE || depth > DEEPEST15) return [];
  const span = spanOf(lowering, pattern2);
  const part4 = (key) => ({
    kind: "index",
    object: value,
    key: { kind: "constant", value: key, ...span },
    ...span
  });
  switch (kindOf(tree, pattern2)) {
    case "identifier":
      return [bound2(variable5(lowering, pattern2), value)];
    case "as_pattern": {
      const name = childBy(tree, pattern2, "name");
      const inner6 = bindings(lowering, childBy(tree, pattern2, "value"), value, depth + 1);
      return name === NONE ? inner6 : [...inner6, bound2(variable5(lowering, name), value)];
    }
    case "splat_parameter":
    case "hash_splat_parameter": {
      const name = childBy(tree, pattern2, "name");
      return name === NONE ? [] : [bound2(variable5(lowering, name), value)];
    }
    case "keyword_pattern": {
      const key = childBy(tree, pattern2, "key");
      const inner6 = childBy(tree, pattern2, "value");
      if (key === NONE) return [];
      const name = textOf(tree, key);
      return inner6 === NONE ? [bound2(variable5(lowering, key), part4(name))] : bindings(lowering, inner6, part4(name), depth + 1);
    }
    case "array_pattern":
    case "find_pattern":
      return childrenOf(tree, pattern2).flatMap((child, place3) => {
        const rest2 = kindOf(tree, child) === "splat_parameter";
        return bindings(lowering, child, rest2 ? value : part4(place3), depth + 1);
      });
    default:
      return firstOf(tree, pattern2) === NONE ? [] : childrenOf(tree, pattern2).flatMap((child) => bindingsBelow(lowering, child, value, depth));
  }
}
function bindingsBelow(lowering, child, value, depth) {
  const named3 = /_pattern$|^hash_splat_parameter$/.test(kindOf(lowering.tree, child));
  return named3 ? bindings(lowering, child, value, depth + 1) : [];
}
function bound2(target6, value) {
  return { kind: "assign", target: target6, type: null, value, start: target6.start, end: target6.end };
}

// src/scan/static/language/ruby/lower/cases.ts
function subjectOf3(lowering, node) {
  const value = expression(lowering, node);
  const { start, end } = value;
  if (value.kind === "name" || value.kind === "member" || value.kind === "constant") return { name: value, before: [] };
  const name = { kind: "name", name: `case@${start}`, start, end };
  return { name, before: [{ kind: "assign", target: name, type: null, value, start, end }] };
}
function caseWhen(lowering, node) {
  const { tree } = lowering;
  const value = childBy(tree, node, "value");
  const subject = value === NONE ? null : subjectOf3(lowering, value);
  const clauses = childrenOf(tree, node).filter((child) => /^(?:when|else)$/.test(kindOf(tree, child)));
  const patterns = clauses.map((at) => childrenBy(tree, at, "pattern").map((pattern2) => firstOf(tree, pattern2)));
  const plain3 = patterns.flat().every((pattern2) => isConstant(lowering, pattern2));
  const cases = clauses.map((at, place3) => {
    const isElse = kindOf(tree, at) === "else";
    const values2 = (patterns[place3] ?? []).map(
      (pattern2) => subject === null || plain3 ? expression(lowering, pattern2) : tested2(lowering, subject.name, pattern2)
    );
    return { values: values2, body: statement(lowering, isElse ? at : childBy(tree, at, "body")), continues: false };
  });
  const on = subject !== null && plain3 ? subject.name : null;
  return [...subject?.before ?? [], { kind: "switch", subject: on, cases, ...spanOf(lowering, node) }];
}
function isConstant(lowering, node) {
  const kind = kindOf(lowering.tree, node);
  if (/^(?:string|simple_symbol|integer|float|nil|true|false)$/.test(kind)) return true;
  return kind === "constant" && isValueName(lowering, node);
}
function tested2(lowering, subject, pattern2) {
  const { tree } = lowering;
  const span = spanOf(lowering, pattern2);
  const type = isValueName(lowering, pattern2) ? null : typeOf4(lowering, pattern2);
  if (type !== null) return { kind: "type-test", value: subject, type, ...span };
  if (kindOf(tree, pattern2) === "splat_argument") {
    return {
      kind: "binary",
      operator: "in",
      left: subject,
      right: expression(lowering, firstOf(tree, pattern2)),
      ...span
    };
  }
  const right = expression(lowering, pattern2);
  if (right.kind === "list") return { kind: "binary", operator: "in", left: subject, right, ...span };
  return operation3("===", subject, right, span);
}
function caseIn(lowering, node) {
  const { tree } = lowering;
  const { name, before } = subjectOf3(lowering, childBy(tree, node, "value"));
  const cases = childrenBy(tree, node, "clauses").map((clause) => {
    const pattern2 = childBy(tree, clause, "pattern");
    const bound3 = bindings(lowering, pattern2, name);
    const body = statement(lowering, childBy(tree, clause, "body"));
    const guard2 = childBy(tree, clause, "guard");
    return {
      values: [condition2(lowering, pattern2, name)],
      body: [...bound3, ...guarded(lowering, guard2, body)],
      continues: false
    };
  });
  const otherwise = childBy(tree, node, "else");
  if (otherwise !== NONE) cases.push({ values: [], body: statement(lowering, otherwise), continues: false });
  return [...before, { kind: "switch", subject: null, cases, ...spanOf(lowering, node) }];
}
function guarded(lowering, guard2, body) {
  if (guard2 === NONE) return body;
  const test = expression(lowering, childBy(lowering.tree, guard2, "condition"));
  const isUnless = kindOf(lowering.tree, guard2) === "unless_guard";
  return [{ kind: "if", test: isUnless ? negated2(test) : test, then: body, otherwise: [], ...spanOf(lowering, guard2) }];
}
function takenApart(lowering, node) {
  const { tree } = lowering;
  const { name, before } = subjectOf3(lowering, childBy(tree, node, "value"));
  return [...before, ...bindings(lowering, childBy(tree, node, "pattern"), name)];
}

// src/scan/static/language/ruby/lower/control.ts
var MOST_NESTED3 = 30;
function branch3(lowering, node) {
  const { tree } = lowering;
  const tests = [];
  let at = node;
  while (at !== NONE && kindOf(tree, at) !== "else") {
    const condition3 = expression(lowering, childBy(tree, at, "condition"));
    const test = kindOf(tree, at) === "unless" ? negated2(condition3) : condition3;
    tests.push({ test, then: statement(lowering, childBy(tree, at, "consequence")), ...spanOf(lowering, at) });
    at = childBy(tree, at, "alternative");
  }
  const otherwise = statement(lowering, at);
  if (tests.length > MOST_NESTED3) {
    const cases = tests.map(({ test, then }) => ({ values: [test], body: then, continues: false }));
    cases.push({ values: [], body: otherwise, continues: false });
    return [{ kind: "switch", subject: null, cases, ...spanOf(lowering, node) }];
  }
  return tests.reduceRight(
    (rest2, { test, then, start, end }) => [{ kind: "if", test, then, otherwise: rest2, start, end }],
    otherwise
  ).slice();
}
function modifier(isNegated) {
  return (lowering, node) => {
    const condition3 = expression(lowering, childBy(lowering.tree, node, "condition"));
    const then = statement(lowering, childBy(lowering.tree, node, "body"));
    const test = isNegated ? negated2(condition3) : condition3;
    return [{ kind: "if", test, then, otherwise: [], ...spanOf(lowering, node) }];
  };
}
function loop3(isNegated) {
  return (lowering, node) => {
    const { tree } = lowering;
    const condition3 = expression(lowering, childBy(tree, node, "condition"));
    const body = statement(lowering, childBy(tree, node, "body"));
    const test = isNegated ? negated2(condition3) : condition3;
    return [{ kind: "loop", each: null, test, body, ...spanOf(lowering, node) }];
  };
}
function forLoop3(lowering, node) {
  const { tree } = lowering;
  const value = childBy(tree, node, "value");
  const over = expression(lowering, value === NONE ? NONE : firstOf(tree, value));
  const pattern2 = childBy(tree, node, "pattern");
  const each = { target: pattern2 === NONE ? null : target5(lowering, pattern2), key: null, over };
  return [
    {
      kind: "loop",
      each,
      test: null,
      body: statement(lowering, childBy(tree, node, "body")),
      ...spanOf(lowering, node)
    }
  ];
}
function blockLoop(lowering, node) {
  const { tree } = lowering;
  const block5 = childBy(tree, node, "block");
  const receiver = childBy(tree, node, "receiver");
  const name = textOf(tree, childBy(tree, node, "method"));
  const span = spanOf(lowering, node);
  const over = receiver === NONE ? null : expression(lowering, receiver);
  const body = statement(lowering, childBy(tree, block5, "body"));
  const each = over === null ? null : { over, ...takenBy(lowering, block5, name) };
  return [{ kind: "loop", each, test: null, body, ...span }];
}
function takenBy(lowering, block5, name) {
  const { tree } = lowering;
  const list4 = childBy(tree, block5, "parameters");
  const [first = NONE, second = NONE] = list4 === NONE ? [] : childrenOf(tree, list4);
  const [a, b] = [first, second].map((at) => at === NONE ? null : target5(lowering, at));
  if (first === NONE) {
    const [implicit] = implicitNames(fileOf2(lowering).scopes, tree, block5);
    const it = implicit === void 0 ? null : { kind: "name", name: implicit, ...spanOf(lowering, block5) };
    return { target: it, key: null };
  }
  if (name === "each_key") return { target: null, key: a ?? null };
  if (second === NONE) return { target: a ?? null, key: null };
  return name === "each_with_index" ? { target: a ?? null, key: b ?? null } : { target: b ?? null, key: a ?? null };
}
function left2(form) {
  return (lowering, node) => {
    const span = spanOf(lowering, node);
    if (isInLoop(lowering, node)) return [{ kind: "leave", form, ...span }];
    return [{ kind: "return", value: givenBy(lowering, node), ...span }];
  };
}
function isInLoop({ tree }, node) {
  for (let at = tree.parents[node] ?? NONE; at !== NONE; at = tree.parents[at] ?? NONE) {
    const kind = kindOf(tree, at);
    if (/^(?:while|until|for|while_modifier|until_modifier)$/.test(kind)) return true;
    if (/^(?:block|do_block)$/.test(kind)) return isLoop(tree, tree.parents[at] ?? NONE);
    if (/^(?:method|singleton_method|class|module)$/.test(kind)) return false;
  }
  return false;
}
function givenBy(lowering, node) {
  const { tree } = lowering;
  const list4 = firstOf(tree, node);
  if (list4 === NONE) return null;
  const values2 = kindOf(tree, list4) === "argument_list" ? childrenOf(tree, list4) : [list4];
  const [only] = values2;
  if (only !== void 0 && values2.length === 1) return expression(lowering, only);
  const items = values2.map((at) => ({ value: expression(lowering, at), name: null, spread: false }));
  return { kind: "list", items, ...spanOf(lowering, node) };
}
function sequence3(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const kinds = children.map((child) => kindOf(tree, child));
  const run2 = (wanted) => children.filter((_, at) => wanted(kinds[at] ?? "")).flatMap((child) => [...statement(lowering, child)]);
  if (!kinds.some((kind) => kind === "rescue" || kind === "ensure")) return run2(() => true);
  const handlers = children.filter((_, at) => kinds[at] === "rescue").map((at) => {
    const variable6 = childBy(tree, at, "variable");
    const name = variable6 === NONE ? NONE : firstOf(tree, variable6);
    return {
      target: name === NONE ? null : target5(lowering, name),
      body: statement(lowering, childBy(tree, at, "body"))
    };
  });
  const body = run2((kind) => kind !== "rescue" && kind !== "ensure");
  return [{ kind: "try", body, handlers, last: run2((kind) => kind === "ensure"), ...spanOf(lowering, node) }];
}

// src/scan/static/language/ruby/lower/statements.ts
function call4(lowering, node) {
  const { tree } = lowering;
  if (isLoop(tree, node)) return blockLoop(lowering, node);
  if (describesClass(lowering, node)) return [];
  if (childBy(tree, node, "receiver") !== NONE) return [evaluate(expression(lowering, node))];
  const method2 = childBy(tree, node, "method");
  const name = method2 === NONE ? "" : textOf(tree, method2);
  const span = spanOf(lowering, node);
  if (name === "raise" || name === "fail") return [{ kind: "throw", value: raised(lowering, node), ...span }];
  const value = expression(lowering, node);
  nameMethods(lowering, value);
  if (/^(?:halt|exit|exit!|abort)$/.test(name)) return [evaluate(value), { kind: "throw", value: null, ...span }];
  if (name === "require_relative" && value.kind === "call") required(lowering, value.args[0]?.value);
  return [evaluate(value)];
}
function raised(lowering, node) {
  const args = argumentsOf4(lowering, childBy(lowering.tree, node, "arguments"), NONE);
  const [first, ...more] = args;
  if (first === void 0 || more.length === 0) return first?.value ?? null;
  return { kind: "call", callee: first.value, args: more, form: "new", ...spanOf(lowering, node) };
}
function required(lowering, path2) {
  if (path2?.kind !== "constant" || typeof path2.value !== "string" || path2.value === "") return;
  addImport3(lowering, "*", path2.value.startsWith(".") ? path2.value : `./${path2.value}`, "*", path2);
}
var BRANCHES = /^(?:if|unless|case|case_match|begin)$/;
function assign2(lowering, node) {
  const { tree } = lowering;
  if (declaresConstant(lowering, node)) return [];
  const right = childBy(tree, node, "right");
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) === "assignment" && BRANCHES.test(kindOf(tree, right))) {
    const into = target5(lowering, childBy(tree, node, "left"));
    const made4 = ending2(statement(lowering, right), (value) => ({
      kind: "assign",
      target: into,
      type: null,
      value,
      ...span
    }));
    return made4;
  }
  return [{ kind: "assign", type: null, ...assigned4(lowering, node), ...span }];
}
var LEAVES = /^(?:return|next|break|redo|retry)$/;
function operation4(lowering, node) {
  const { tree } = lowering;
  const operator = operatorOf4(lowering, node);
  const right = childBy(tree, node, "right");
  const span = spanOf(lowering, node);
  if (operator === "<<") return added(lowering, node);
  const method2 = kindOf(tree, right) === "call" ? childBy(tree, right, "method") : NONE;
  const leaves2 = LEAVES.test(kindOf(tree, right)) || method2 !== NONE && /^(?:raise|fail|halt|abort|exit)$/.test(textOf(tree, method2));
  if (!leaves2 || !/^(?:and|or|&&|\|\|)$/.test(operator)) return [evaluate(expression(lowering, node))];
  const value = expression(lowering, childBy(tree, node, "left"));
  const test = operator === "or" || operator === "||" ? negated2(value) : value;
  return [{ kind: "if", test, then: statement(lowering, right), otherwise: [], ...span }];
}
function added(lowering, node) {
  const { tree } = lowering;
  let into = childBy(tree, node, "left");
  while (kindOf(tree, into) === "binary" && operatorOf4(lowering, into) === "<<") into = childBy(tree, into, "left");
  const value = expression(lowering, node);
  if (!/^(?:identifier|instance_variable|class_variable|global_variable|element_reference)$/.test(kindOf(tree, into))) {
    return [evaluate(value)];
  }
  return [{ kind: "assign", target: target5(lowering, into), type: null, value, ...spanOf(lowering, node) }];
}
function returned4(lowering, node) {
  return [{ kind: "return", value: givenBy(lowering, node), ...spanOf(lowering, node) }];
}
function rescued2(lowering, node) {
  const [body = NONE, handler3 = NONE] = childrenOf(lowering.tree, node);
  const handlers = [{ target: null, body: statement(lowering, handler3) }];
  return [{ kind: "try", body: statement(lowering, body), handlers, last: [], ...spanOf(lowering, node) }];
}
function nothing6() {
  return [];
}
var statements2 = {
  body_statement: sequence3,
  block_body: sequence3,
  begin: sequence3,
  then: sequence3,
  else: statementsIn,
  do: statementsIn,
  ensure: statementsIn,
  parenthesized_statements: statementsIn,
  call: call4,
  assignment: assign2,
  operator_assignment: assign2,
  binary: operation4,
  rescue_modifier: rescued2,
  if: branch3,
  unless: branch3,
  if_modifier: modifier(false),
  unless_modifier: modifier(true),
  while: loop3(false),
  until: loop3(true),
  while_modifier: loop3(false),
  until_modifier: loop3(true),
  for: forLoop3,
  case: caseWhen,
  case_match: caseIn,
  match_pattern: takenApart,
  return: returned4,
  break: left2("break"),
  next: left2("continue"),
  redo: nothing6,
  retry: nothing6,
  alias: nothing6,
  undef: nothing6,
  heredoc_body: nothing6,
  uninterpreted: nothing6,
  method: declareMethod,
  singleton_method: declareMethod,
  class: declareClass4,
  module: declareClass4,
  singleton_class: singletonClass
};

// src/scan/static/language/ruby/lower/index.ts
function lowerRuby(tree) {
  const module = lowerModule(tree, { expressions: expressions2, statements: statements2 }, true);
  const [top, ...functions] = module.functions;
  if (top === void 0) return module;
  const declared3 = module.classes.map(
    ({ name, start }, index2) => ({ kind: "declare", name, what: { class: index2 }, start, end: start })
  );
  const body = [...declared3, ...top.body];
  return { ...module, functions: [{ ...top, body }, ...functions], exports: exportsOf(module.classes, body) };
}
function exportsOf(classes2, body) {
  const names = /* @__PURE__ */ new Set();
  for (const each of body) {
    if (each.kind === "declare") names.add(each.name);
    else if (each.kind === "assign" && each.target.kind === "name") names.add(each.target.name);
  }
  const main = classes2.find(({ methods, fields: fields2, bases: bases2 }) => methods.length + fields2.length + bases2.length > 0) ?? classes2.at(-1);
  const all3 = [...names].map((name) => exported(name, name));
  for (const { name } of classes2) {
    const last = name.slice(name.lastIndexOf(".") + 1);
    if (!names.has(last)) all3.push(exported(last, name));
    names.add(last);
  }
  return main === void 0 ? all3 : [...all3, exported("default", main.name)];
}
function exported(name, local) {
  return { name, local: { kind: "name", name: local, start: 0, end: 0 }, from: null };
}

// src/scan/static/language/ruby/modules.ts
import { posix as posix3 } from "node:path";
var rubyModules = {
  prefix: "rb",
  globals: "rb",
  implicitThis: true,
  assignsLocally: false,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: false,
  importsPaths: false,
  partialClasses: true,
  loaders: [],
  getters: [],
  settings: ["Gemfile"],
  tables: [],
  files: files6,
  neighbours: () => [],
  library: (module) => `rb:${module}`
};
var ROOTS = /^(?:.*\/)?(?:app\/[^/]+(?:\/concerns)?|lib|engines\/[^/]+\/lib)$/;
var MOST_CANDIDATES2 = 200;
function files6({ from, module, member: member2 }, repository) {
  if (module.startsWith(".")) {
    const path3 = posix3.join(posix3.dirname(from), module.endsWith(".rb") ? module : `${module}.rb`);
    return repository.has(path3) ? [path3] : [];
  }
  if (member2 === "*") return [];
  const name = member2 === null || member2 === "default" ? module : `${module}.${member2}`;
  const path2 = `${name.split(".").map(underscored).join("/")}.rb`;
  const candidates = repository.called(path2.slice(path2.lastIndexOf("/") + 1));
  if (candidates.length > MOST_CANDIDATES2) return [];
  const found = candidates.filter((candidate) => candidate === path2 || candidate.endsWith(`/${path2}`));
  const roots = found.filter((candidate) => isRoot(folderOf5(candidate, path2), from));
  return roots.toSorted((a, b) => sharedBeginning(b, from) - sharedBeginning(a, from) || a.length - b.length);
}
function underscored(name) {
  return name.replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").replace(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase();
}
function folderOf5(candidate, path2) {
  return candidate.length === path2.length ? "" : candidate.slice(0, -path2.length - 1);
}
function isRoot(folder, from) {
  if (ROOTS.test(folder)) return true;
  const own3 = posix3.dirname(from);
  if (folder === own3 || folder === (own3 === "." ? "" : own3)) return true;
  return own3.startsWith(`${folder}/`) || insideNamespace(folder, own3);
}
function insideNamespace(folder, own3) {
  const [theirs, ours] = [belowRoot(folder), belowRoot(own3)];
  return theirs !== "" && ours !== "" && (ours === theirs || ours.startsWith(`${theirs}/`));
}
function belowRoot(folder) {
  return /(?:^|\/)(?:app\/[^/]+|lib)\/(.+)$/.exec(folder)?.[1] ?? "";
}
function sharedBeginning(a, b) {
  const [ours, theirs] = [a.split("/"), b.split("/")];
  const different = ours.findIndex((part4, at) => part4 !== theirs[at]);
  return different === -1 ? ours.length : different;
}

// src/scan/static/language/ruby.ts
var ruby = {
  id: "ruby",
  title: "Ruby",
  family: null,
  files: {
    endings: ["rb", "rake", "ru", "gemspec", "podspec", "jbuilder", "builder", "rabl", "thor"],
    names: ["rakefile", "vagrantfile", "capfile", "guardfile", "dangerfile", "thorfile", "berksfile", "brewfile"],
    interpreters: ["ruby"],
    example: "app/services/service.rb"
  },
  grammar: {
    file: "tree-sitter-ruby.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-ruby.wasm"
  },
  flow: { models: "ruby", modules: rubyModules, lower: lowerRuby }
};

// src/scan/static/language/tsx.ts
var tsx = {
  id: "tsx",
  title: "TSX",
  family: "script",
  files: { endings: ["tsx"], names: [], interpreters: [], example: "src/service.tsx" },
  grammar: {
    file: "tree-sitter-tsx.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm"
  },
  flow: { models: "javascript", modules: scriptModules, lower: lowerScript }
};

// src/scan/static/language/typescript.ts
var typescript = {
  id: "typescript",
  title: "TypeScript",
  family: "script",
  files: {
    endings: ["ts", "mts", "cts"],
    names: [],
    interpreters: ["deno", "bun", "ts", "tsx"],
    example: "src/service.ts"
  },
  grammar: {
    file: "tree-sitter-typescript.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm"
  },
  flow: { models: "javascript", modules: scriptModules, lower: lowerScript }
};

// src/scan/static/language/index.ts
var LIST = [javascript, typescript, tsx, python, go, java, csharp, php, ruby];
var LANGUAGES = LIST;
var BY_ID = new Map(LIST.map((each) => [each.id, each]));
var BY_ENDING = new Map(
  LIST.flatMap(({ id, files: files7 }) => files7.endings.map((ending3) => [ending3, id]))
);
var BY_NAME = new Map(
  LIST.flatMap(({ id, files: files7 }) => files7.names.map((name) => [name, id]))
);
function languageById(id) {
  const found = BY_ID.get(id);
  if (found === void 0) throw new Error(`no language is called ${id}`);
  return found;
}
function languageOf(path2) {
  const name = path2.slice(path2.lastIndexOf("/") + 1).replace(/[. ]{1,20}$/, "");
  const dot = name.lastIndexOf(".");
  return (dot === -1 ? BY_NAME.get(name.toLowerCase()) : BY_ENDING.get(name.slice(dot + 1).toLowerCase())) ?? null;
}
function languagesNamed(name) {
  return LIST.filter(({ id, family }) => id === name || family === name).map(({ id }) => id);
}

export {
  LANGUAGES,
  languageById,
  languageOf,
  languagesNamed
};
