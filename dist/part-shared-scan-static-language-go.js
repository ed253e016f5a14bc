import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  withoutComments
} from "./part-shared-util-json-comments.js";
import {
  groupBy
} from "./part-shared-util-group-by.js";

// src/scan/static/tree/flat-tree.ts
var NONE = -1;
function kindOf(tree, node) {
  return tree.kindNames[tree.kinds[node] ?? 0] ?? "";
}
function textOf(tree, node) {
  return tree.text.slice(tree.starts[node], tree.ends[node]);
}
function firstOf(tree, node) {
  const next = node + 1;
  return next < tree.size && tree.parents[next] === node ? next : NONE;
}
function nextOf(tree, node) {
  return tree.nexts[node] ?? NONE;
}
function childrenOf(tree, node) {
  const children = [];
  for (let at = firstOf(tree, node); at !== NONE; at = nextOf(tree, at)) children.push(at);
  return children;
}
function childBy(tree, node, field2) {
  for (let at = firstOf(tree, node); at !== NONE; at = nextOf(tree, at)) {
    if (tree.fieldNames[tree.fields[at] ?? 0] === field2) return at;
  }
  return NONE;
}
function childrenBy(tree, node, field2) {
  return childrenOf(tree, node).filter((at) => tree.fieldNames[tree.fields[at] ?? 0] === field2);
}

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
  const made2 = lower === void 0 ? opaque(lowering, node) : lower(lowering, node);
  lowering.depth--;
  return made2;
}
function opaque(lowering, node) {
  const inside = childrenOf(lowering.tree, node).map((child) => expression(lowering, child)).filter((child) => child.kind !== "opaque" || child.inside.length > 0);
  return { kind: "opaque", inside, ...spanOf(lowering, node) };
}
function statement(lowering, node) {
  if (node === NONE || lowering.depth > DEEPEST) return [];
  const { statements, expressions } = lowering.table;
  const mark2 = lowering.before.length;
  const kind = kindOf(lowering.tree, node);
  lowering.depth++;
  const lower = statements[kind];
  const made2 = lower !== void 0 ? lower(lowering, node) : expressions[kind] !== void 0 ? [evaluate(expression(lowering, node))] : statementsIn(lowering, node);
  lowering.depth--;
  return lowering.before.length > mark2 ? [...takeBefore(lowering, mark2), ...made2] : made2;
}
function takeBefore(lowering, mark2) {
  return lowering.before.splice(mark2);
}
function deeper(lowering, inner5, otherwise) {
  if (lowering.depth > DEEPEST) return otherwise();
  lowering.depth++;
  const made2 = inner5();
  lowering.depth--;
  return made2;
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
  const lowered = parts.map((part2) => expression(lowering, part2));
  const span = spanOf(lowering, node);
  if (lowered.some(isText)) return { kind: "text", parts: lowered, ...span };
  if (lowered.length > DEEPEST) return { kind: "opaque", inside: lowered, ...span };
  return lowered.reduce((left, right) => ({
    kind: "binary",
    operator,
    left,
    right,
    start: left.start,
    end: right.end
  }));
}
function isText(part2) {
  return part2.kind === "text" || part2.kind === "constant" && typeof part2.value === "string";
}
function unreadIn(tree) {
  const unread = [];
  const error = tree.kindNames.length - 1;
  for (let node = 0; node < tree.size; node++) {
    if (tree.kinds[node] === error) unread.push({ start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0 });
  }
  return unread;
}

// src/scan/static/language/go/lower/scope.ts
var states = /* @__PURE__ */ new WeakMap();
function stateOf(lowering) {
  const known7 = states.get(lowering);
  if (known7 !== void 0) return known7;
  const made2 = {
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
  states.set(lowering, made2);
  return made2;
}
function inBlock(lowering, run) {
  const { blocks, visible } = stateOf(lowering);
  const block3 = /* @__PURE__ */ new Map();
  blocks.push(block3);
  const made2 = run();
  blocks.pop();
  for (const [name, outside] of block3) {
    if (outside === void 0) visible.delete(name);
    else visible.set(name, outside);
  }
  return made2;
}
function declareName(lowering, name) {
  if (name === "_") return name;
  const { blocks, visible } = stateOf(lowering);
  const block3 = blocks[blocks.length - 1];
  const outside = visible.get(name);
  if (block3 === void 0 || outside !== void 0 && block3.has(name)) return outside ?? name;
  const called2 = outside === void 0 && name !== "this" ? name : unusedName(lowering, name);
  block3.set(name, outside);
  visible.set(name, called2);
  return called2;
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
var DEEPEST2 = 40;
var ANY = { name: "any", args: [] };
var MARKS = /* @__PURE__ */ new Set(["pointer_type", "parenthesized_type", "negated_type", "type_elem", "type_constraint"]);
var LISTS = /* @__PURE__ */ new Set(["slice_type", "array_type", "implicit_length_array_type"]);
var BASIC_TYPES = new Set(
  `bool string byte rune error any int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64
  complex64 complex128`.split(/\s+/)
);
function typeName(lowering, node, depth = 0) {
  if (node === NONE || depth > DEEPEST2) return ANY;
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  const inside = (at) => typeName(lowering, at, depth + 1);
  if (MARKS.has(kind)) return inside(firstOf(tree, node));
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
  const known7 = anonymous.get(span.start);
  if (known7 !== void 0) return known7;
  const name = `struct@${span.start}`;
  anonymous.set(span.start, name);
  const { fields, bases } = structParts(lowering, node, depth);
  lowering.classes.push({ ...span, name, bases, annotations: [], fields, methods: [], form: "struct" });
  return name;
}
function structParts(lowering, node, depth = 0) {
  const { tree } = lowering;
  const fields = [];
  const bases = [];
  for (const declaration2 of childrenOf(tree, firstOf(tree, node))) {
    if (kindOf(tree, declaration2) !== "field_declaration") continue;
    const type = typeName(lowering, childBy(tree, declaration2, "type"), depth + 1);
    const common = { type, static: false, annotations: [], value: null };
    const names = childrenBy(tree, declaration2, "name");
    if (names.length === 0) {
      bases.push(type);
      fields.push({ ...common, name: lastPart(type.name), ...spanOf(lowering, declaration2) });
    }
    for (const name of names) fields.push({ ...common, name: textOf(tree, name), ...spanOf(lowering, name) });
  }
  return { fields, bases };
}
function lastPart(name) {
  return name.slice(name.lastIndexOf(".") + 1);
}
var CHAIN = 8;
function underlyingType(lowering, node) {
  const { types } = stateOf(lowering);
  const { tree } = lowering;
  let at = node;
  for (let step2 = 0; step2 < CHAIN && at !== NONE; step2++) {
    const kind = kindOf(tree, at);
    if (MARKS.has(kind)) at = firstOf(tree, at);
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
  const place2 = expression(lowering, node);
  return place2.kind === "name" || place2.kind === "member" || place2.kind === "index" ? place2 : null;
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
  const [target3 = null] = targets2;
  if (targets2.length === 1) {
    return target3 === null ? values2.map(evaluate) : [{ kind: "assign", target: target3, type: null, value, ...span }];
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
  const left = partsOf(lowering, childBy(tree, node, "left"));
  const right = partsOf(lowering, childBy(tree, node, "right"));
  const values2 = valuesOf(lowering, right, left.length);
  const targets2 = left.map((at) => declaredTarget(lowering, at));
  noteChannel(lowering, targets2, right);
  return assign(targets2, values2, spanOf(lowering, node));
};
var assignment = (lowering, node) => {
  const { tree } = lowering;
  const left = partsOf(lowering, childBy(tree, node, "left"));
  const right = partsOf(lowering, childBy(tree, node, "right"));
  const operator = textOf(tree, childBy(tree, node, "operator"));
  const span = spanOf(lowering, node);
  const [to, by] = [left[0], right[0]];
  if (operator === "=" || to === void 0 || by === void 0) {
    const values2 = valuesOf(lowering, right, left.length);
    return assign(
      left.map((at) => targetOf(lowering, at)),
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
var step = (lowering, node) => {
  const place2 = firstOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  const right = { kind: "constant", value: 1, start: span.end, end: span.end };
  const operator = kindOf(lowering.tree, node) === "inc_statement" ? "+" : "-";
  const value = { kind: "binary", operator, left: expression(lowering, place2), right, ...span };
  return assign([targetOf(lowering, place2)], [value], span);
};
var send = (lowering, node) => {
  const span = spanOf(lowering, node);
  const value = expression(lowering, childBy(lowering.tree, node, "value"));
  const object = expression(lowering, childBy(lowering.tree, node, "channel"));
  const target3 = { kind: "index", object, key: { kind: "opaque", inside: [], ...span }, ...span };
  return [{ kind: "assign", target: target3, type: null, value, ...span }];
};
var receive = (lowering, node) => {
  const { tree } = lowering;
  const left = partsOf(lowering, childBy(tree, node, "left"));
  const right = childBy(tree, node, "right");
  const values2 = valuesOf(lowering, [right], left.length);
  const [first] = left;
  if (first === void 0) return values2.map(evaluate);
  const declares = tree.text.slice(tree.ends[left[left.length - 1] ?? first], tree.starts[right]).includes(":=");
  const targets2 = left.map((at) => declares ? declaredTarget(lowering, at) : targetOf(lowering, at));
  return assign(targets2, values2, spanOf(lowering, node));
};
function declareVariables(lowering, names, type, right, span) {
  const values2 = valuesOf(lowering, right, names.length);
  const written = type === NONE ? null : typeName(lowering, type);
  const targets2 = names.map((at) => declaredTarget(lowering, at));
  noteChannel(lowering, targets2, type === NONE ? right : [type]);
  if (values2.length !== targets2.length && values2.length > 0) return assign(targets2, values2, span);
  return targets2.flatMap((target3, place2) => {
    const value = values2[place2] ?? null;
    if (target3 !== null) return [{ kind: "assign", target: target3, type: written, value, ...span }];
    return value === null ? [] : [evaluate(value)];
  });
}
function noteChannel(lowering, targets2, said) {
  const { tree } = lowering;
  const [target3] = targets2;
  const [first] = said;
  if (targets2.length !== 1 || target3?.kind !== "name" || first === void 0) return;
  const kind = kindOf(tree, first) === "call_expression" ? kindOf(tree, firstOf(tree, childBy(tree, first, "arguments"))) : kindOf(tree, first);
  const { channels } = stateOf(lowering);
  if (kind === "channel_type") channels.add(target3.name);
  else channels.delete(target3.name);
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
    const parameters2 = parametersOf(lowering, childBy(tree, node, "parameters"));
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
      parameters: parameters2,
      returns: resultType(lowering, result),
      body: [...zeros, ...blockBody(lowering, childBy(tree, node, "body"))]
    };
  });
  state.results = outer;
  return index2;
}
function parametersOf(lowering, list4) {
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
function withoutVersion(path) {
  return path.replace(SHORT_MAJOR, "$1").replace(MAJOR, "");
}
function localNames(path) {
  const plain2 = withoutVersion(path);
  const last = plain2.slice(plain2.lastIndexOf("/") + 1);
  if (/^\w+$/.test(last)) return [last];
  const words = last.split(/[-.]/).filter((word) => word !== "");
  const without = words.filter((word) => word !== "go");
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
  const path = expression(lowering, childBy(tree, node, "path"));
  if (path.kind !== "constant" || typeof path.value !== "string") return [];
  const module = path.value;
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
  const run = (nodes) => nodes.flatMap((child) => [...statement(lowering, child)]);
  const first = run(of("package_clause", "import_declaration"));
  for (const declaration2 of of("type_declaration")) reserveTypes(lowering, declaration2);
  const functions = of("function_declaration");
  for (const at of functions) declareName(lowering, textOf(tree, childBy(tree, at, "name")));
  const variables3 = of("var_declaration", "const_declaration");
  for (const at of variables3.flatMap((each) => specsOf(lowering, each))) {
    for (const name of childrenBy(tree, at, "name"))
      if (kindOf(tree, name) === "identifier") declareName(lowering, textOf(tree, name));
  }
  const types = of("type_declaration");
  const known7 = /* @__PURE__ */ new Set([...of("package_clause", "import_declaration"), ...types, ...variables3]);
  const rest2 = children.filter((child) => !known7.has(child));
  return [...first, ...run(types), ...run(variables3), ...run(rest2)];
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
  const called2 = receiver === NONE ? NONE : childBy(tree, receiver, "name");
  const isNew = !stateOf(lowering).types.has(type.name);
  const at = classNamed(lowering, type.name, spanOf(lowering, node));
  const receiverName = called2 === NONE ? null : textOf(tree, called2);
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
  const known7 = types.get(name);
  if (known7 !== void 0) return known7.class;
  lowering.classes.push(emptyClass(name, span));
  const made2 = { class: lowering.classes.length - 1, underlying: null };
  types.set(name, made2);
  return made2.class;
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
    const { fields, bases } = structParts(lowering, type);
    change(lowering, at, (form) => ({ ...form, fields, bases }));
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
  const known7 = types.get(name);
  if (known7 !== void 0 && blocks.length === 1) return known7.class;
  const made2 = { class: lowering.classes.length, underlying: type };
  lowering.classes.push(emptyClass(name, spanOf(lowering, node)));
  if (known7 === void 0) types.set(name, made2);
  return made2.class;
}
function interfaceOf(lowering, node, index2) {
  const { tree } = lowering;
  const bases = [];
  const methods = [];
  for (const element2 of childrenOf(tree, node)) {
    if (kindOf(tree, element2) === "method_elem") {
      const name = textOf(tree, childBy(tree, element2, "name"));
      methods.push(lowerFunction(lowering, element2, { name, class: index2, receiver: null }));
    } else if (kindOf(tree, element2) === "type_elem" && childrenOf(tree, element2).length === 1) {
      bases.push(typeName(lowering, element2));
    }
  }
  change(lowering, index2, (form) => ({ ...form, form: "interface", bases, methods: [...methods, ...form.methods] }));
}
var variables = (lowering, node) => specsOf(lowering, node).flatMap((spec) => {
  const names = childrenBy(lowering.tree, spec, "name").filter((at) => kindOf(lowering.tree, at) === "identifier");
  const right = partsOf(lowering, childBy(lowering.tree, spec, "value"));
  return declareVariables(lowering, names, childBy(lowering.tree, spec, "type"), right, spanOf(lowering, spec));
});
var LONGEST_REPEATED = 200;
var constants = (lowering, node) => {
  const { tree } = lowering;
  const state = stateOf(lowering);
  let last = { value: NONE, type: NONE };
  const statements = specsOf(lowering, node).flatMap((spec, place2) => {
    const names = childrenBy(tree, spec, "name").filter((at) => kindOf(tree, at) === "identifier");
    const value = childBy(tree, spec, "value");
    const span = spanOf(lowering, spec);
    if (value !== NONE) last = { value, type: childBy(tree, spec, "type") };
    const repeated = value === NONE;
    const long = (tree.ends[last.value] ?? 0) - (tree.starts[last.value] ?? 0) > LONGEST_REPEATED;
    state.iota = place2;
    return declareVariables(lowering, names, last.type, repeated && long ? [] : partsOf(lowering, last.value), span);
  });
  state.iota = 0;
  return statements;
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
var DECLARATIONS = {
  source_file: sourceFile,
  package_clause: packageClause,
  import_spec: importSpec,
  function_declaration: functionDeclaration,
  method_declaration: methodDeclaration,
  type_spec: typeSpec,
  type_alias: typeSpec,
  var_declaration: variables,
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
    if (args.length === 1 && isType(lowering, callee)) return conversion(lowering, node, callee, first);
    const name = kindOf(tree, callee) === "identifier" ? textOf(tree, callee) : "";
    if (name === "new" && !isHidden(lowering, name)) return zero(lowering, node, first);
    if (name === "make" && !isHidden(lowering, name)) return made(lowering, node, first, args.slice(1));
  }
  return {
    kind: "call",
    callee: expression(lowering, withoutTypeArguments(lowering, callee)),
    args: args.map((at) => argument(lowering, at)),
    form: "call",
    ...spanOf(lowering, node)
  };
};
function argument(lowering, node) {
  const spread = kindOf(lowering.tree, node) === "variadic_argument";
  return { value: expression(lowering, node), name: null, spread };
}
var lowerConversion = (lowering, node) => {
  const { tree } = lowering;
  const type = childBy(tree, node, "type");
  const operand = childBy(tree, node, "operand");
  if (kindOf(tree, type) !== "generic_type") return conversion(lowering, node, type, operand);
  const base = childBy(tree, type, "type");
  if (isType(lowering, base)) return conversion(lowering, node, type, operand);
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
  return isType(lowering, childBy(tree, callee, "index")) ? childBy(tree, callee, "operand") : callee;
}
function isVariable(lowering, node) {
  const name = textOf(lowering.tree, node);
  return isHidden(lowering, name) && !stateOf(lowering).types.has(name);
}
function isType(lowering, node) {
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
function made(lowering, node, type, sizes) {
  const span = spanOf(lowering, node);
  const kind = kindOf(lowering.tree, underlyingType(lowering, type) ?? type);
  const list4 = kind === "slice_type" || kind === "channel_type";
  const value = list4 ? { kind: "list", items: [], ...span } : { kind: "record", type: null, entries: [], ...span };
  const called2 = sizes.filter((size) => holdsCall(lowering, size)).map((size) => expression(lowering, size));
  return afterAll(called2, { kind: "wrapped", form: "cast", type: typeOfValue(lowering, type), value, ...span });
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
var DEEPEST3 = 60;
function compositeLiteral(lowering, type, body, span, depth = 0) {
  if (depth > DEEPEST3 || body === NONE) return { kind: "opaque", inside: [], ...span };
  const elements = childrenOf(lowering.tree, body);
  const shape = shapeOf(lowering, type);
  const value = asList(lowering, shape, elements) ? list(lowering, shape, elements, span, depth) : record(lowering, shape, elements, span, depth);
  if (value.kind === "record" || type === NONE) return value;
  return { kind: "wrapped", form: "cast", type: typeName(lowering, type), value, ...span };
}
function shapeOf(lowering, type) {
  const none2 = { key: NONE, element: NONE, fields: [] };
  if (type === NONE) return { ...none2, kind: "unknown", name: null };
  const { tree } = lowering;
  const { name } = typeName(lowering, type);
  const underlying = underlyingType(lowering, type);
  if (underlying === null) return { ...none2, kind: "unknown", name };
  const own2 = underlying === type ? null : name;
  switch (kindOf(tree, underlying)) {
    case "map_type": {
      const [key, element2] = [childBy(tree, underlying, "key"), childBy(tree, underlying, "value")];
      return { kind: "map", key, element: element2, fields: [], name: own2 };
    }
    case "struct_type": {
      const fields = structParts(lowering, underlying).fields.map((field2) => field2.name);
      return { ...none2, kind: "struct", fields, name };
    }
    default:
      return { ...none2, kind: "list", element: childBy(tree, underlying, "element"), name: own2 };
  }
}
function asList(lowering, shape, elements) {
  if (shape.kind !== "unknown") return shape.kind === "list";
  const [first] = elements;
  return first !== void 0 && kindOf(lowering.tree, first) !== "keyed_element";
}
function list(lowering, shape, elements, span, depth) {
  const items = elements.map((element2) => {
    const keyed = kindOf(lowering.tree, element2) === "keyed_element";
    const value = keyed ? childBy(lowering.tree, element2, "value") : element2;
    return { value: elementOf(lowering, shape.element, value, depth), name: null, spread: false };
  });
  return { kind: "list", items, ...span };
}
function record(lowering, shape, elements, span, depth) {
  const entries2 = elements.map((element2, place2) => {
    const at = spanOf(lowering, element2);
    if (kindOf(lowering.tree, element2) !== "keyed_element") {
      const key2 = { kind: "constant", value: shape.fields[place2] ?? place2, ...at };
      return { key: key2, value: elementOf(lowering, shape.element, element2, depth), ...at };
    }
    const key = keyOf(lowering, shape, childBy(lowering.tree, element2, "key"), depth);
    const value = elementOf(lowering, shape.element, childBy(lowering.tree, element2, "value"), depth);
    return { key, value, ...at };
  });
  return { kind: "record", type: shape.name, entries: entries2, ...span };
}
function keyOf(lowering, shape, key, depth) {
  const { tree } = lowering;
  const name = firstOf(tree, key);
  if (kindOf(tree, name) === "identifier" && isField(lowering, shape, textOf(tree, name))) {
    return { kind: "constant", value: textOf(tree, name), ...spanOf(lowering, name) };
  }
  return elementOf(lowering, shape.key, key, depth);
}
function isField(lowering, { kind, name: type }, name) {
  if (kind !== "unknown") return kind === "struct";
  if (new RegExp("^\\p{Lu}", "u").test(name)) return true;
  return type === null ? !isHidden(lowering, name) : !type.includes(".");
}
function elementOf(lowering, type, element2, depth) {
  const { tree } = lowering;
  const inside = kindOf(tree, element2) === "literal_element" ? firstOf(tree, element2) : element2;
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
function unescaped(text2) {
  if (!text2.includes("\\")) return text2;
  return text2.replace(ESCAPE, (_, letter, octal, byte, short, long) => {
    if (letter !== void 0) return LETTERS[letter] ?? "";
    const code = octal !== void 0 ? Number.parseInt(octal, 8) : Number.parseInt(byte ?? short ?? long, 16);
    return String.fromCodePoint(Math.min(code, LAST_CODE_POINT));
  });
}
function numberOf(text2) {
  const plain2 = text2.replaceAll("_", "").replace(/i$/, "");
  const octal = /^0[0-7]+$/.test(plain2);
  const value = octal ? Number.parseInt(plain2, 8) : Number(plain2);
  return Number.isNaN(value) ? 0 : value;
}
function constant(value) {
  return (lowering, node) => ({
    kind: "constant",
    value: value(textOf(lowering.tree, node), lowering),
    ...spanOf(lowering, node)
  });
}
var quoted = constant((text2) => unescaped(text2.slice(1, -1)));
var numeric = constant(numberOf);
var CONSTANTS = {
  interpreted_string_literal: quoted,
  rune_literal: quoted,
  raw_string_literal: constant((text2) => text2.slice(1, -1).replaceAll("\r", "")),
  int_literal: numeric,
  float_literal: numeric,
  imaginary_literal: numeric,
  true: constant(() => true),
  false: constant(() => false),
  nil: constant(() => void 0),
  iota: constant((_, lowering) => stateOf(lowering).iota)
};

// src/scan/static/language/go/lower/expressions.ts
var variable = (lowering, node) => ({
  kind: "name",
  name: calledHere(lowering, textOf(lowering.tree, node)),
  ...spanOf(lowering, node)
});
var inner = (lowering, node) => expression(lowering, firstOf(lowering.tree, node));
function part(lowering, node, field2) {
  return expression(lowering, childBy(lowering.tree, node, field2));
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
  const bounds = ["start", "end", "capacity"].map((field2) => childBy(tree, node, field2));
  const called2 = bounds.filter((bound2) => bound2 !== NONE && holdsCall(lowering, bound2));
  const value = {
    kind: "wrapped",
    form: "other",
    type: null,
    value: part(lowering, node, "operand"),
    ...spanOf(lowering, node)
  };
  return afterAll(
    called2.map((bound2) => expression(lowering, bound2)),
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
var LOGICAL = { "&&": "and", "||": "or" };
var binary = (lowering, node) => {
  const operator = textOf(lowering.tree, childBy(lowering.tree, node, "operator"));
  if (operator === "+") return sum(lowering, node, operands(lowering, node, operator));
  const logical2 = LOGICAL[operator];
  if (logical2 !== void 0) {
    const parts = operands(lowering, node, operator).map((operand) => expression(lowering, operand));
    return allOf(logical2, parts, spanOf(lowering, node));
  }
  const [left, right] = [part(lowering, node, "left"), part(lowering, node, "right")];
  return { kind: "binary", operator, left, right, ...spanOf(lowering, node) };
};
function allOf(operator, parts, span) {
  const [only] = parts;
  if (only === void 0) return { kind: "opaque", inside: [], ...span };
  if (parts.length === 1) return only;
  const middle = Math.ceil(parts.length / 2);
  const left = allOf(operator, parts.slice(0, middle), span);
  const right = allOf(operator, parts.slice(middle), span);
  return { kind: "logical", operator, left, right, start: left.start, end: right.end };
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
var EXPRESSIONS = {
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
function listOf(lowering, node) {
  return childrenOf(lowering.tree, node).find((child) => kindOf(lowering.tree, child) === "statement_list") ?? NONE;
}
function bodyOf(lowering, node) {
  return blockOf(lowering, listOf(lowering, node));
}
function fallsThrough(lowering, node) {
  const statements = listOf(lowering, node);
  const last = statements === NONE ? void 0 : childrenOf(lowering.tree, statements).pop();
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
    return { values: values2, body: bodyOf(lowering, at), continues: fallsThrough(lowering, at) };
  });
  return [...before, { kind: "switch", subject, cases, ...spanOf(lowering, node) }];
});
var typeSwitch = (lowering, node) => inBlock(lowering, () => {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const before = statement(lowering, childBy(tree, node, "initializer"));
  const value = expression(lowering, childBy(tree, node, "value"));
  const alias = aliasOf(lowering, node);
  const bound2 = alias === null ? [] : [{ kind: "assign", target: alias, type: null, value, ...span }];
  const cases = casesOf(lowering, node).map((at) => {
    const types = childrenBy(tree, at, "type").filter((type) => kindOf(tree, type) !== ",");
    const values2 = types.map((type) => typeTest(lowering, type, alias ?? value));
    const [only] = types;
    const narrow = alias !== null && only !== void 0 && types.length === 1 && !isNil(lowering, only);
    const first = narrow ? [narrowed(alias, typeName(lowering, only))] : [];
    return { values: values2, body: [...first, ...bodyOf(lowering, at)], continues: false };
  });
  return [...before, ...bound2, { kind: "switch", subject: null, cases, ...span }];
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
function typeTest(lowering, type, value) {
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
      return { values: values2, body: [...first, ...bodyOf(lowering, at)], continues: false };
    })
  );
  return [{ kind: "switch", subject: null, cases, ...spanOf(lowering, node) }];
};

// src/scan/static/language/go/lower/statements.ts
var nothing = () => [];
var block = (lowering, node) => blockOf(lowering, node);
var expressionStatement = (lowering, node) => {
  const { tree } = lowering;
  const call3 = firstOf(tree, node);
  const callee = childBy(tree, call3, "function");
  if (callee !== NONE && textOf(tree, callee) === "panic" && !isHidden(lowering, "panic")) {
    const value = expression(lowering, firstOf(tree, childBy(tree, call3, "arguments")));
    return [{ kind: "throw", value, ...spanOf(lowering, node) }];
  }
  return call3 === NONE ? [] : [evaluate(expression(lowering, call3))];
};
var called = (lowering, node) => {
  const call3 = firstOf(lowering.tree, node);
  return call3 === NONE ? [] : [evaluate(expression(lowering, call3))];
};
var returned = (lowering, node) => {
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
var conditional = (lowering, node) => inBlock(lowering, () => {
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
  const condition2 = childBy(tree, head, "condition");
  const test = condition2 === NONE ? null : expression(lowering, condition2);
  const round = [...blockOf(lowering, body), ...statement(lowering, childBy(tree, head, "update"))];
  return [...before, { kind: "loop", each: null, test, body: round, ...span }];
});
function rangeOf(lowering, clause) {
  const { tree } = lowering;
  const right = childBy(tree, clause, "right");
  const left = childBy(tree, clause, "left");
  const over = expression(lowering, right);
  const declares = tree.text.slice(tree.ends[left], tree.starts[right]).includes(":=");
  const [first = null, second = null] = partsOf(lowering, left).map(
    (at) => declares ? declaredTarget(lowering, at) : targetOf(lowering, at)
  );
  const alone = partsOf(lowering, left).length === 1;
  const channel = over.kind === "name" && stateOf(lowering).channels.has(over.name);
  if (alone && (channel || over.kind === "call")) return { target: first, key: null, over };
  return { target: second, key: first, over };
}
function leave(form) {
  return (lowering, node) => [{ kind: "leave", form, ...spanOf(lowering, node) }];
}
var labelled = (lowering, node) => childrenOf(lowering.tree, node).filter((child) => kindOf(lowering.tree, child) !== "label_name").flatMap((child) => statement(lowering, child));
var STATEMENTS = {
  block,
  expression_statement: expressionStatement,
  go_statement: called,
  defer_statement: called,
  return_statement: returned,
  if_statement: conditional,
  for_statement: loop,
  expression_switch_statement: expressionSwitch,
  type_switch_statement: typeSwitch,
  select_statement: selectStatement,
  short_var_declaration: shortDeclaration,
  assignment_statement: assignment,
  inc_statement: step,
  dec_statement: step,
  send_statement: send,
  receive_statement: receive,
  labeled_statement: labelled,
  break_statement: leave("break"),
  continue_statement: leave("continue"),
  goto_statement: nothing,
  fallthrough_statement: nothing,
  empty_statement: nothing
};

// src/scan/static/language/go/lower/index.ts
function lowerGo(tree) {
  const table = { expressions: EXPRESSIONS, statements: { ...STATEMENTS, ...DECLARATIONS } };
  return withHidden(lowerModule(tree, table, true));
}

// src/scan/static/language/go/go-mod.ts
var MOST_LINES = 5e3;
function readModule(folder, text2) {
  const replaced = /* @__PURE__ */ new Map();
  let path = null;
  let block3 = "";
  for (const line of text2.split("\n", MOST_LINES)) {
    const words = line.replace(/\/\/.*$/, "").split(/\s+/).filter((word) => word !== "").map(unquoted);
    if (words.length === 0) continue;
    if (words[0] === ")") block3 = "";
    else if (block3 === "" && words[1] === "(") block3 = words[0] ?? "";
    else {
      const [directive, ...rest2] = block3 === "" ? words : [block3, ...words];
      if (directive === "module") path ??= rest2[0] ?? null;
      if (directive === "replace") replace(rest2, replaced);
    }
  }
  return { folder, path, replaced };
}
function replace(words, replaced) {
  const [from] = words;
  const to = words[words.indexOf("=>") + 1];
  if (from !== void 0 && words.includes("=>") && to !== void 0 && /^\.\.?(?:\/|$)/.test(to))
    replaced.set(from, to);
}
function unquoted(word) {
  return word.replace(/^(["`])(.*)\1$/, "$2");
}

// src/scan/static/language/go/modules.ts
var goModules = {
  prefix: "go",
  globals: "go",
  implicitThis: false,
  assignsLocally: false,
  fileIsNamed: false,
  partialClasses: true,
  loaders: [],
  getters: [],
  settings: ["go.mod", "go.work"],
  files: packageFiles,
  neighbours: packageNeighbours,
  library: (module) => `go:${withoutVersion(module)}`
};
function packageFiles({ from, module }, repository) {
  for (const folder of foldersOf(from, module, repository)) {
    const files2 = repository.inFolder(folder).filter((path) => isGo(path) && !isTest(path));
    if (files2.length > 0) return sorted(files2);
  }
  return [];
}
function packageNeighbours(from, repository) {
  const files2 = repository.inFolder(folderOf(from)).filter((path) => path !== from && isGo(path));
  return sorted(isTest(from) ? files2 : files2.filter((path) => !isTest(path)));
}
function isGo(path) {
  return path.endsWith(".go");
}
function isTest(path) {
  return path.endsWith("_test.go");
}
var OTHERS = /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|netbsd|openbsd|plan9|solaris|wasip1|windows|386|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)\.go$/;
function sorted(paths) {
  return [...paths].sort((a, b) => Number(OTHERS.test(a)) - Number(OTHERS.test(b)) || (a < b ? -1 : 1));
}
function foldersOf(from, path, repository) {
  if (/^\.\.?(?:\/|$)/.test(path)) return within(joined(folderOf(from), path));
  const modules = modulesOf(repository);
  const own2 = modules.filter(({ folder }) => isBelow(from, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
  const replaced = own2 === void 0 ? [] : replacements(own2, path, repository);
  if (replaced.length > 0) return replaced;
  return modules.flatMap((module) => {
    const rest2 = module.path === null ? null : restOf(path, module.path);
    return rest2 === null ? [] : [{ module, folder: joined(module.folder, rest2) }];
  }).sort((a, b) => rank(b.module, own2) - rank(a.module, own2)).flatMap(({ folder }) => within(folder));
}
function rank(module, own2) {
  return (module.path?.length ?? 0) * 2 + (module === own2 ? 1 : 0);
}
function replacements(own2, path, repository) {
  return [own2, ...worksOf(repository).filter(({ folder }) => isBelow(own2.folder, folder))].flatMap(
    ({ folder, replaced }) => [...replaced].map(([from, to]) => ({ rest: restOf(path, from), from, folder, to }))
  ).sort((a, b) => b.from.length - a.from.length).flatMap(({ rest: rest2, folder, to }) => rest2 === null ? [] : within(joined(joined(folder, to) ?? "..", rest2)));
}
var known = /* @__PURE__ */ new WeakMap();
function modulesOf(repository) {
  return settingsOf(repository).modules;
}
function worksOf(repository) {
  return settingsOf(repository).works;
}
function settingsOf(repository) {
  const before = known.get(repository);
  if (before !== void 0) return before;
  const read2 = (name) => [...repository.called(name)].filter((path) => within(folderOf(path)).length > 0).sort().flatMap((path) => {
    const text2 = repository.settings(path);
    return text2 === null ? [] : [readModule(folderOf(path), text2)];
  });
  const made2 = { modules: read2("go.mod"), works: read2("go.work") };
  known.set(repository, made2);
  return made2;
}
function within(folder) {
  return folder === null || folder.split("/").some((part2) => part2 === ".." || part2 === "vendor") ? [] : [folder];
}
function folderOf(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function isBelow(path, folder) {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
function restOf(path, module) {
  if (path === module) return "";
  return path.startsWith(`${module}/`) ? path.slice(module.length + 1) : null;
}
function joined(folder, path) {
  const parts = folder === "" ? [] : folder.split("/");
  for (const part2 of path.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") parts.push(part2);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}

// src/scan/static/language/go.ts
var IMPORT = /^[ \t]{0,8}(?:import[ \t]{1,9})?(?:([\w.]{1,60})[ \t]{1,9})?"([\w./~-]{1,200})"/gm;
var SYNTAX = {
  identifiers: ["identifier"],
  comments: ["comment"],
  wrappers: ["parenthesized_expression"],
  lists: ["expression_list"],
  numbers: ["int_literal", "float_literal"],
  strings: {
    kinds: ["interpreted_string_literal", "raw_string_literal"],
    holes: [],
    marks: [],
    adjacent: [],
    plain: /^(["`])(?<text>[\s\S]*)\1$/,
    start: /^["`](?<text>[\s\S]{0,300})/,
    joins: ["+"],
    formats: [],
    values: []
  },
  members: /* @__PURE__ */ new Map([["selector_expression", "operand"]]),
  awaits: [],
  carriers: [
    "selector_expression",
    "index_expression",
    "parenthesized_expression",
    "binary_expression",
    "call_expression"
  ],
  operations: ["binary_expression"],
  fallbacks: /* @__PURE__ */ new Map(),
  conditionals: /* @__PURE__ */ new Map(),
  calls: /* @__PURE__ */ new Map([["call_expression", { callee: "function", receiver: null, values: "arguments" }]]),
  constructions: /* @__PURE__ */ new Map([["composite_literal", "type"]]),
  conversions: /* @__PURE__ */ new Map([["type_conversion_expression", "operand"]]),
  declarations: /* @__PURE__ */ new Map([
    ["short_var_declaration", { name: "left", value: "right" }],
    ["var_spec", { name: "name", value: "value" }],
    ["const_spec", { name: "name", value: "value" }],
    ["assignment_statement", { name: "left", value: "right" }]
  ]),
  functions: {
    kinds: ["function_declaration", "method_declaration", "func_literal"],
    parameters: ["parameters"],
    numberTypes: ["int", "int32", "int64", "uint", "uint32", "uint64", "float", "float32", "float64", "bool"],
    typeStands: "after"
  },
  decorated: [],
  targets: { names: ["name", "left", "key"], values: ["value", "right"] },
  boundary: /statement$|^source_file$|^block$/
};
var REQUEST = {
  source: /\.(?:URL\.Query\(\)|FormValue\(|PostFormValue\(|PathValue\(|Query\(|Param\(|PostForm\(|QueryParam\(|Header\.Get\()|\bmux\.Vars\(|\bchi\.URLParam\(/,
  /** Handlers are given the request itself. */
  isParameter: () => false
};
var go = {
  id: "go",
  title: "Go",
  family: null,
  files: { endings: ["go"], interpreters: [], example: "service/service.go" },
  grammar: {
    file: "tree-sitter-go.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm",
    expando: "\xB5"
  },
  syntax: SYNTAX,
  flow: { models: "go", modules: goModules, lower: lowerGo },
  request: REQUEST,
  imports: goImports
};
function goImports(text2) {
  const names = /* @__PURE__ */ new Map();
  for (const [, alias, path = ""] of text2.matchAll(IMPORT)) {
    const module = path.replace(/\/v\d+$/, "");
    const last = module.slice(module.lastIndexOf("/") + 1).replace(/^go-|\.v\d+$/g, "");
    names.set(alias ?? last, module);
  }
  return { names, wildcards: [] };
}

// src/util/whole-word.ts
function wholeWord(name) {
  return `(?<![\\w$])${name.replace(/\$/g, "\\$")}(?![\\w$])`;
}

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
      const name = nameIn(tree, node);
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
  for (let step2 = 0; step2 < STEPS && at !== NONE; step2++) {
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
  const fields = new Set(components);
  const methods = new Set(components);
  for (const member2 of childrenOf(tree, body)) {
    if (kindOf(tree, member2) === "enum_body_declarations") addMembers(tree, member2, fields, methods);
  }
  addMembers(tree, body, fields, methods);
  return { name, fields, methods, components };
}
function addMembers(tree, body, fields, methods) {
  for (const member2 of childrenOf(tree, body)) {
    const kind = kindOf(tree, member2);
    if (kind === "field_declaration" || kind === "constant_declaration") {
      for (const declarator2 of childrenBy(tree, member2, "declarator")) fields.add(nameIn(tree, declarator2));
    } else if (kind === "enum_constant") {
      fields.add(nameIn(tree, member2));
    } else if (kind === "method_declaration") {
      methods.add(nameIn(tree, member2));
    }
  }
}
function componentsOf(tree, node) {
  if (kindOf(tree, node) !== "record_declaration") return [];
  return childrenOf(tree, childBy(tree, node, "parameters")).map((parameter3) => nameIn(tree, parameter3));
}
function nameIn(tree, node) {
  const name = childBy(tree, node, "name");
  return name === NONE ? "" : textOf(tree, name);
}
function addLocals(tree, node, kind, locals) {
  if (LOCAL_KINDS.has(kind)) {
    locals.add(nameIn(tree, node));
  } else if (kind === "variable_declarator") {
    const holder = kindOf(tree, tree.parents[node] ?? NONE);
    if (holder === "local_variable_declaration" || holder === "spread_parameter") locals.add(nameIn(tree, node));
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
  const known7 = STATES.get(lowering);
  if (known7 !== void 0) return known7;
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
function hoist(lowering, ...statements) {
  stateOf2(lowering).pending.push(...statements);
}
function withHoisted(lowering, make) {
  const state = stateOf2(lowering);
  const outer = state.pending;
  state.pending = [];
  const made2 = make();
  const hoisted2 = state.pending;
  state.pending = outer;
  return hoisted2.length === 0 ? [...made2] : [...hoisted2, ...made2];
}
function inClass(lowering, facts, make) {
  const { around } = stateOf2(lowering);
  around.push(facts);
  const made2 = make();
  around.pop();
  return made2;
}
function unknownAt(start, end) {
  return { kind: "opaque", inside: [], start, end };
}

// src/scan/static/language/java/lower/names.ts
var DEEPEST4 = 12;
function qualified2(parts) {
  const at = parts.findIndex((part2) => /^[A-Z]/.test(part2));
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
  const known7 = spelled2.get(local);
  if (known7 !== void 0) return known7;
  const made2 = { local, module, member: name, start: 0, end: 0 };
  lowering.imports.push(made2);
  spelled2.set(local, made2);
  return made2;
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
  for (let length = Math.min(parts.length, DEEPEST4); length > 1; length--) {
    const name = className(lowering, parts.slice(0, length).join("."), false);
    if (facts.byName.has(name)) return members({ kind: "name", name, ...span }, parts.slice(length), span);
  }
  const whole = parts.findIndex((part2) => /^[A-Z]/.test(part2)) + 1;
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
var DEEPEST5 = 30;
function typeOf(lowering, node, depth = 0) {
  if (node === NONE || depth > DEEPEST5) return null;
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case "generic_type":
      return genericType(lowering, node, depth);
    case "array_type": {
      const element2 = typeOf(lowering, childBy(tree, node, "element"), depth + 1);
      return arrayOf(element2, dimensionsOf(tree, childBy(tree, node, "dimensions")));
    }
    case "annotated_type":
    case "wildcard":
      return typeOf(lowering, lastTypeIn(tree, node), depth + 1) ?? { name: "Object", args: [] };
    default: {
      const written = dottedName(tree, node);
      return written === "var" ? null : { name: className(lowering, written), args: [] };
    }
  }
}
function genericType(lowering, node, depth) {
  const [name = NONE, args = NONE] = childrenOf(lowering.tree, node);
  return {
    name: className(lowering, dottedName(lowering.tree, name)),
    args: childrenOf(lowering.tree, args).flatMap((arg) => typeOf(lowering, arg, depth + 1) ?? [])
  };
}
function lastTypeIn(tree, node) {
  const types = childrenOf(tree, node).filter((child) => !kindOf(tree, child).endsWith("annotation"));
  return types[types.length - 1] ?? NONE;
}
function arrayOf(element2, dimensions) {
  let type = element2;
  for (let at = 0; at < Math.min(dimensions, DEEPEST5) && type !== null; at++) type = { name: "[]", args: [type] };
  return type;
}
function dimensionsOf(tree, node) {
  return node === NONE ? 0 : textOf(tree, node).split("[").length - 1;
}
function dottedName(tree, node) {
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
  const annotations = childrenOf(tree, modifiers).filter((child) => kindOf(tree, child).endsWith("annotation"));
  return {
    static: /\bstatic\b/.test(keywordsOf(tree, modifiers, annotations)),
    annotations: annotations.map((annotation2) => annotationOf(lowering, annotation2))
  };
}
function keywordsOf(tree, modifiers, annotations) {
  let text2 = "";
  let from = tree.starts[modifiers] ?? 0;
  for (const annotation2 of annotations) {
    text2 += `${tree.text.slice(from, tree.starts[annotation2])} `;
    from = tree.ends[annotation2] ?? from;
  }
  return (text2 + tree.text.slice(from, tree.ends[modifiers])).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, " ");
}
function annotationOf(lowering, node) {
  return { callee: calleeOf(lowering, node), args: argumentsOf(lowering, node), ...spanOf(lowering, node) };
}
function calleeOf(lowering, node) {
  const name = childBy(lowering.tree, node, "name");
  const written = className(lowering, dottedName(lowering.tree, name));
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
  const type = typeOf(lowering, childBy(tree, node, "type"));
  const modifiers = modifiersOf(lowering, node);
  const constant3 = kindOf(tree, node) === "constant_declaration";
  return childrenBy(tree, node, "declarator").map((declarator2) => {
    const value = childBy(tree, declarator2, "value");
    return {
      name: textOf(tree, childBy(tree, declarator2, "name")),
      type: arrayOf(type, dimensionsOf(tree, childBy(tree, declarator2, "dimensions"))),
      static: constant3 || modifiers.static,
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
function parametersOf2(lowering, node) {
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
  return parameter(lowering, node, node, null, "no");
}
function formalParameter(lowering, node) {
  const { tree } = lowering;
  const type = arrayOf(
    typeOf(lowering, childBy(tree, node, "type")),
    dimensionsOf(tree, childBy(tree, node, "dimensions"))
  );
  return parameter(lowering, node, childBy(tree, node, "name"), type, "no");
}
function spreadParameter(lowering, node) {
  const { tree } = lowering;
  const [type = NONE] = childrenOf(tree, node).filter((child) => !isNoType(tree, child));
  const declarator2 = childrenOf(tree, node).find((child) => kindOf(tree, child) === "variable_declarator") ?? NONE;
  return parameter(lowering, node, childBy(tree, declarator2, "name"), arrayOf(typeOf(lowering, type), 1), "list");
}
function isNoType(tree, node) {
  const kind = kindOf(tree, node);
  return kind === "modifiers" || kind === "variable_declarator" || kind.endsWith("annotation");
}
function parameter(lowering, node, name, type, rest2) {
  const { annotations } = modifiersOf(lowering, node);
  const target3 = nameOf(lowering, name === NONE ? node : name);
  return { target: target3, type, annotations, otherwise: null, rest: rest2, ...spanOf(lowering, node) };
}
function blockOf2(lowering, node) {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node).flatMap((child) => statementAt(lowering, child));
}
function statementAt(lowering, node) {
  return withHoisted(lowering, () => statement(lowering, node));
}
function lambdaOf(lowering, node) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const parameters2 = parametersOf2(lowering, childBy(tree, node, "parameters"));
  const body = childBy(tree, node, "body");
  lowering.functions[index2] = {
    name: "",
    class: null,
    static: false,
    parameters: parameters2,
    annotations: [],
    returns: null,
    body: kindOf(tree, body) === "block" ? blockOf2(lowering, body) : returnOf(lowering, body),
    ...spanOf(lowering, node)
  };
  return index2;
}
function returnOf(lowering, node) {
  return withHoisted(lowering, () => {
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
    parameters: parametersOf2(lowering, childBy(tree, node, "parameters")),
    returns: type === NONE ? null : typeOf(lowering, type),
    body: blockOf2(lowering, childBy(tree, node, "body")),
    ...spanOf(lowering, node)
  };
  return index2;
}
function initialiserOf(lowering, node, owner) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const isStatic = kindOf(tree, node) === "static_initializer";
  const made2 = {
    name: isStatic ? "<clinit>" : "<init>",
    class: owner,
    static: isStatic,
    parameters: [],
    annotations: [],
    returns: null,
    body: blockOf2(lowering, isStatic ? firstOf(tree, node) : node),
    ...spanOf(lowering, node)
  };
  lowering.functions[index2] = made2;
  return index2;
}

// src/scan/static/language/java/lower/classes.ts
function classOf(lowering, header) {
  const { node, name, facts, bases, annotations, form } = header;
  const span = spanOf(lowering, node);
  const index2 = lowering.classes.length;
  const made2 = { name: facts.name, bases, annotations, fields: [], methods: [], form, ...span };
  lowering.classes.push(made2);
  return withHoisted(lowering, () => {
    const { fields, methods, inner: inner5 } = inClass(lowering, facts, () => membersOf2(lowering, header, index2));
    lowering.classes[index2] = { ...made2, fields, methods };
    return [{ kind: "declare", name, what: { class: index2 }, ...span }, ...inner5];
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
  const { fields, methods, inner: inner5 } = members2;
  if (CLASS_KINDS.has(kind)) inner5.push(...statement(lowering, node));
  else if (kind === "field_declaration" || kind === "constant_declaration") fields.push(...fieldsOf(lowering, node));
  else if (kind === "enum_constant") fields.push(constantOf(lowering, node));
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
  const parameters2 = parametersOf2(lowering, childBy(tree, node, "parameters"));
  const members2 = childrenOf(tree, childBy(tree, node, "body"));
  const written = new Set(methodNames(tree, members2));
  const fields = [];
  const methods = hasCanonical(tree, members2, parameters2) ? [] : [constructorOf(lowering, node, owner, parameters2)];
  for (const parameter3 of parameters2) {
    if (parameter3.target.kind !== "name") continue;
    const { name } = parameter3.target;
    const { start, end, annotations } = parameter3;
    fields.push({ name, type: parameter3.type, static: false, annotations, value: null, start, end });
    if (!written.has(name)) methods.push(accessorOf(lowering, owner, parameter3, name));
  }
  return { fields, methods, inner: [] };
}
function methodNames(tree, members2) {
  return members2.filter((member2) => kindOf(tree, member2) === "method_declaration").filter((member2) => childrenOf(tree, childBy(tree, member2, "parameters")).length === 0).map((member2) => textOf(tree, childBy(tree, member2, "name")));
}
function hasCanonical(tree, members2, parameters2) {
  const types = parameters2.map(({ type }) => type?.name).join();
  return members2.some((member2) => {
    if (kindOf(tree, member2) !== "constructor_declaration") return false;
    const own2 = childrenOf(tree, childBy(tree, member2, "parameters"));
    if (own2.length !== parameters2.length) return false;
    return own2.map((one) => textOf(tree, childrenBy(tree, one, "type")[0] ?? one).replace(/[<[].*/s, "")).join() === types;
  });
}
function constructorOf(lowering, node, owner, parameters2) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const span = spanOf(lowering, childBy(tree, node, "parameters"));
  const compact = childrenOf(tree, childBy(tree, node, "body")).find(
    (member2) => kindOf(tree, member2) === "compact_constructor_declaration"
  );
  const checks = compact === void 0 ? [] : blockOf2(lowering, childBy(tree, compact, "body"));
  const body = [...checks, ...parameters2.flatMap(keep)];
  lowering.functions[index2] = { ...emptyFunction(span), name: "constructor", class: owner, parameters: parameters2, body };
  return index2;
}
function keep({ target: target3, start, end }) {
  if (target3.kind !== "name") return [];
  return [{ kind: "assign", target: partOfThis(target3.name, start, end), type: null, value: target3, start, end }];
}
function accessorOf(lowering, owner, parameter3, name) {
  const { start, end, type } = parameter3;
  const value = partOfThis(name, start, end);
  const body = [{ kind: "return", value, start, end }];
  lowering.functions.push({ ...emptyFunction({ start, end }), name, class: owner, returns: type, body });
  return lowering.functions.length - 1;
}
function partOfThis(name, start, end) {
  return { kind: "member", object: { kind: "name", name: "this", start, end }, name, start, end };
}

// src/scan/static/language/java/lower/declarations.ts
var DECLARATIONS2 = {
  package_declaration: packageName,
  import_declaration: importNames,
  module_declaration: () => [],
  class_declaration: (lowering, node) => classDeclaration(lowering, node, "class"),
  interface_declaration: (lowering, node) => classDeclaration(lowering, node, "interface"),
  annotation_type_declaration: (lowering, node) => classDeclaration(lowering, node, "interface"),
  enum_declaration: (lowering, node) => classDeclaration(lowering, node, "enum"),
  record_declaration: (lowering, node) => classDeclaration(lowering, node, "class"),
  method_declaration: functionDeclaration2
};
function packageName(lowering, node) {
  const { tree } = lowering;
  const name = childrenOf(tree, node).find((child) => /identifier$/.test(kindOf(tree, child)));
  if (name !== void 0) lowering.package = dottedName(tree, name);
  return [];
}
function importNames(lowering, node) {
  const { tree, imports } = lowering;
  const children = childrenOf(tree, node);
  const name = children.find((child) => /identifier$/.test(kindOf(tree, child)));
  if (name === void 0) return [];
  const parts = dottedName(tree, name).split(".");
  const span = spanOf(lowering, node);
  const isStatic = /^import\s+static\b/.test(textOf(tree, node));
  if (children.some((child) => kindOf(tree, child) === "asterisk")) {
    imports.push({ local: "*", module: parts.join("."), member: "*", ...span });
    return [];
  }
  const local = parts[parts.length - 1] ?? "";
  if (isStatic) {
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
function classDeclaration(lowering, node, form) {
  const { tree } = lowering;
  const { facts: known7 } = stateOf2(lowering);
  const facts = known7.classes.get(node) ?? classFactsOf(tree, node, "");
  const isRecord = kindOf(tree, node) === "record_declaration";
  return classOf(lowering, {
    node,
    body: childBy(tree, node, "body"),
    name: facts.name,
    facts,
    bases: basesOf(lowering, node),
    annotations: modifiersOf(lowering, node).annotations,
    form,
    ...isRecord ? { more: (index2) => recordMembers(lowering, node, index2) } : {}
  });
}
function basesOf(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => BASES.has(kindOf(tree, child))).flatMap((child) => typesIn(tree, child)).flatMap((type) => typeOf(lowering, type) ?? []);
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
  hoist(lowering, ...classOf(lowering, { node, body, name, facts, ...header }));
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
  const [left, right] = isHelper ? [first, second] : [object, first];
  return { kind: "binary", operator: "==", left, right, start: left.start, end: right.end };
}
function argumentsOf2(lowering, list4) {
  if (list4 === NONE) return [];
  return childrenOf(lowering.tree, list4).map((child) => {
    return { value: expression(lowering, child), name: null, spread: false };
  });
}
function constructorCall(lowering, node) {
  const { tree } = lowering;
  const which = childBy(tree, node, "constructor");
  const outer = childBy(tree, node, "object");
  if (outer !== NONE && kindOf(tree, outer) !== "identifier") hoist(lowering, evaluate(expression(lowering, outer)));
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
  if (isCalled(tree, outer)) hoist(lowering, evaluate(expression(lowering, outer)));
  const args = argumentsOf2(lowering, childBy(tree, node, "arguments"));
  const body = children.find((child) => kindOf(tree, child) === "class_body");
  const callee = body === void 0 ? classValue(lowering, dottedName(tree, type), spanOf(lowering, type)) : anonymousClass(lowering, node, typeOf(lowering, type), body);
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
      if (!/identifier|literal/.test(kindOf(tree, size))) hoist(lowering, evaluate(expression(lowering, size)));
    }
  }
  const value = childBy(tree, node, "value");
  return value === NONE ? { kind: "list", items: [], ...spanOf(lowering, node) } : listOf2(lowering, value);
}
function listOf2(lowering, node) {
  return { kind: "list", items: argumentsOf2(lowering, node), ...spanOf(lowering, node) };
}
function referenceOf(lowering, node) {
  const { tree } = lowering;
  const [of = NONE, name = NONE] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== "type_arguments");
  if (of === NONE || kindOf(tree, of) === "array_type") return opaque(lowering, node);
  const isType2 = /type/.test(kindOf(tree, of));
  const object = isType2 ? classValue(lowering, dottedName(tree, of), spanOf(lowering, of)) : expression(lowering, of);
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
    const parts = operands2(tree, node, operator).map((part2) => expression(lowering, part2));
    return balanced(parts, (left, right) => {
      return { kind: "logical", operator: logical2, left, right, start: left.start, end: right.end };
    });
  }
  return sum(lowering, node, [childBy(tree, node, "left"), childBy(tree, node, "right")], operator);
}
function sumOf(lowering, node, parts) {
  if (parts.length <= MANY) return sum(lowering, node, parts);
  const lowered = parts.map((part2) => expression(lowering, part2));
  const first = lowered.findIndex(
    (part2) => part2.kind === "text" || part2.kind === "constant" && typeof part2.value === "string"
  );
  const start = lowering.tree.starts[node] ?? 0;
  const end = lowering.tree.ends[node] ?? 0;
  if (first >= 0) return { kind: "text", parts: lowered, start, end };
  return balanced(lowered, (left, right) => {
    return { kind: "binary", operator: "+", left, right, start: left.start, end: right.end };
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
function balanced(parts, join) {
  if (parts.length <= MANY) return parts.reduce(join);
  const half = Math.floor(parts.length / 2);
  return join(balanced(parts.slice(0, half), join), balanced(parts.slice(half), join));
}

// src/scan/static/language/java/lower/literals.ts
var ESCAPES = { b: "\b", t: "	", n: "\n", f: "\f", r: "\r", s: " " };
var ESCAPE2 = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))/g;
function unescaped2(text2) {
  if (!text2.includes("\\")) return text2;
  return text2.replace(ESCAPE2, (_, unicode, octal, other = "") => {
    if (unicode !== void 0) return String.fromCharCode(Number.parseInt(unicode, 16));
    if (octal !== void 0) return String.fromCharCode(Number.parseInt(octal, 8));
    if (/[\r\n]/.test(other)) return "";
    return ESCAPES[other] ?? other;
  });
}
function textValue(written) {
  if (written.startsWith('"""'))
    return unescaped2(withoutIndent(written.slice(3, written.endsWith('"""') ? -3 : void 0)));
  return unescaped2(written.slice(1, -1));
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
  const plain2 = written.replaceAll("_", "").toLowerCase();
  if (plain2.startsWith("0x")) return plain2.includes("p") ? hexFloat(plain2) : Number(plain2.replace(/l$/, ""));
  if (plain2.startsWith("0b")) return Number(plain2.replace(/l$/, ""));
  const digits = plain2.replace(/[lfd]$/, "");
  return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}
function hexFloat(plain2) {
  const [, whole = "", part2 = "", exponent = "0"] = /^0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)/.exec(plain2) ?? [];
  return Number.parseInt(`0${whole}${part2}`, 16) / 16 ** part2.length * 2 ** Number(exponent);
}

// src/scan/static/language/java/lower/patterns.ts
function instanceOf(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, "left"));
  const pattern2 = childBy(tree, node, "pattern");
  const span = spanOf(lowering, node);
  if (pattern2 !== NONE) return matches(lowering, value, pattern2, span);
  const type = typeOf(lowering, childBy(tree, node, "right")) ?? OBJECT;
  const name = childBy(tree, node, "name");
  return typeTest2(value, type, name === NONE ? null : nameOf(lowering, name), span);
}
var OBJECT = { name: "Object", args: [] };
function matches(lowering, value, pattern2, span) {
  const { tree } = lowering;
  const kind = kindOf(tree, pattern2);
  if (kind === "pattern") return matches(lowering, value, childrenOf(tree, pattern2)[0] ?? NONE, span);
  if (kind === "type_pattern") {
    const [type, name] = typeAndName(lowering, pattern2);
    return typeTest2(value, type ?? OBJECT, name, span);
  }
  if (kind === "record_pattern") {
    const { type, target: target3 } = recordPattern(lowering, pattern2, 0);
    return typeTest2(value, type, target3, span);
  }
  return { kind: "binary", operator: "==", left: value, right: expression(lowering, pattern2), ...span };
}
function typeTest2(value, type, target3, span) {
  const plain2 = { kind: "type-test", value, type, ...span };
  if (target3 === null) return plain2;
  const cast4 = { kind: "wrapped", form: "cast", type, value, ...span };
  const bound2 = { kind: "assignment", target: target3, value: cast4, ...span };
  const right = { kind: "type-test", value: bound2, type, ...span };
  if (value.kind !== "name") return right;
  return { kind: "logical", operator: "and", left: plain2, right, ...span };
}
function typeAndName(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== "modifiers");
  const [type = NONE, name = NONE] = children;
  return [typeOf(lowering, type), name === NONE ? null : nameOf(lowering, name)];
}
var DEEPEST6 = 20;
function recordPattern(lowering, node, depth) {
  const { tree } = lowering;
  const [of = NONE, body = NONE] = childrenOf(tree, node);
  const type = typeOf(lowering, of) ?? OBJECT;
  const components = depth > DEEPEST6 ? [] : childrenOf(tree, body);
  const items = components.map((component) => componentTarget(lowering, component, depth));
  const names = stateOf2(lowering).facts.byName.get(type.name)?.components ?? [];
  if (names.length !== items.length) return { type, target: { kind: "list-target", items, rest: null } };
  const entries2 = items.flatMap((target3, index2) => {
    return target3 === null ? [] : [{ key: names[index2] ?? "", target: target3, otherwise: null }];
  });
  return { type, target: { kind: "record-target", entries: entries2, rest: null } };
}
function componentTarget(lowering, node, depth) {
  const { tree } = lowering;
  if (kindOf(tree, node) === "record_pattern") return recordPattern(lowering, node, depth + 1).target;
  const children = childrenOf(tree, node);
  const inner5 = children.find((child) => kindOf(tree, child) === "record_pattern");
  if (inner5 !== void 0) return recordPattern(lowering, inner5, depth + 1).target;
  const name = children[children.length - 1];
  return name === void 0 || kindOf(tree, name) === "underscore_pattern" ? null : nameOf(lowering, name);
}

// src/scan/static/language/java/lower/cases.ts
function casesOf2(tree, node) {
  return childrenOf(tree, childBy(tree, node, "body")).map((child) => {
    const children = childrenOf(tree, child);
    const labels = children.filter((part2) => kindOf(tree, part2) === "switch_label");
    const values2 = labels.flatMap((label) => childrenOf(tree, label));
    const bare2 = labels.some((label) => textOf(tree, label).startsWith("default"));
    return {
      node: child,
      labels: values2.filter((value) => !isDefaultWord(tree, value)),
      isDefault: bare2 || values2.some((value) => isDefaultWord(tree, value)),
      body: children.filter((part2) => kindOf(tree, part2) !== "switch_label"),
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
function subjectOf(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, "condition"));
  if (value.kind === "name" || value.kind === "constant") return value;
  const span = { start: value.start, end: value.end };
  const target3 = { kind: "name", name: freshName(lowering, "subject"), ...span };
  const assign2 = { kind: "assign", target: target3, type: null, value, ...span };
  hoist(lowering, assign2);
  return target3;
}
function conditionOf(lowering, subject, labels) {
  const { tree } = lowering;
  let condition2 = null;
  for (const label of labels) {
    const span = spanOf(lowering, label);
    if (kindOf(tree, label) === "guard") {
      const right = expression(lowering, firstOf(tree, label));
      condition2 = condition2 === null ? right : { kind: "logical", operator: "and", left: condition2, right, ...span };
      continue;
    }
    const fits = matches(lowering, subject, label, span);
    condition2 = condition2 === null ? fits : { kind: "logical", operator: "or", left: condition2, right: fits, ...span };
  }
  return condition2;
}
function lastOf(statements) {
  return statements[statements.length - 1];
}
function leaves(statements) {
  const last = lastOf(statements);
  if (last === void 0) return false;
  if (last.kind === "if") return leaves(last.then) && leaves(last.otherwise);
  if (last.kind === "try")
    return leaves(last.last) || leaves(last.body) && last.handlers.every(({ body }) => leaves(body));
  return last.kind === "return" || last.kind === "throw" || last.kind === "leave";
}

// src/scan/static/language/java/lower/switches.ts
function switchStatement(lowering, node, into) {
  const { tree } = lowering;
  const nodes = casesOf2(tree, node);
  const patterns = hasPatterns(tree, nodes);
  const subject = patterns ? subjectOf(lowering, node) : expression(lowering, childBy(tree, node, "condition"));
  const cases = nodes.map((one, index2) => {
    const values2 = one.isDefault ? [] : valuesOf2(lowering, one, patterns ? subject : null);
    return { values: values2, ...bodyOf2(lowering, one, into, index2 === nodes.length - 1) };
  });
  return [{ kind: "switch", subject: patterns ? null : subject, cases, ...spanOf(lowering, node) }];
}
function bodyOf2(lowering, { arrow, body: nodes }, into, isLast) {
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
  return withHoisted(lowering, () => {
    const value = expression(lowering, node);
    return [{ kind: "assign", target: { kind: "name", name, ...span }, type: null, value, ...span }];
  });
}
function valuesOf2(lowering, { labels }, subject) {
  if (subject === null) return labels.map((label) => expression(lowering, label));
  const condition2 = conditionOf(lowering, subject, labels);
  return condition2 === null ? [] : [condition2];
}

// src/scan/static/language/java/lower/switch-values.ts
function switchValue(lowering, node) {
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
  const subject = subjectOf(lowering, node);
  const span = spanOf(lowering, node);
  const made2 = cases.map((one) => {
    const test = one.isDefault ? null : conditionOf(lowering, subject, one.labels);
    return { test, value: expression(lowering, firstOf(tree, one.body[0] ?? NONE)) };
  });
  const standard = made2.find(({ test }) => test === null);
  const rest2 = made2.filter((one) => one !== standard);
  let chain3 = standard?.value ?? rest2.pop()?.value ?? { kind: "opaque", inside: [], ...span };
  for (const { test, value } of rest2.reverse()) {
    if (test !== null) chain3 = { kind: "choice", test, then: value, otherwise: chain3, ...span };
  }
  return chain3;
}
function throughVariable(lowering, node) {
  const { yields } = stateOf2(lowering);
  const name = freshName(lowering, "value");
  yields.push(name);
  const made2 = switchStatement(lowering, node, name);
  yields.pop();
  hoist(lowering, ...made2);
  return { kind: "name", name, ...spanOf(lowering, node) };
}
function yieldOf(lowering, node) {
  const { yields } = stateOf2(lowering);
  const span = spanOf(lowering, node);
  const value = expression(lowering, firstOf(lowering.tree, node));
  const name = yields[yields.length - 1];
  if (name === void 0) return [{ kind: "evaluate", value, ...span }];
  const target3 = { kind: "name", name, ...span };
  return [
    { kind: "assign", target: target3, type: null, value, ...span },
    { kind: "leave", form: "break", ...span }
  ];
}

// src/scan/static/language/java/lower/targets.ts
function assignedIn(lowering, node) {
  const { tree } = lowering;
  const left = childBy(tree, node, "left");
  const right = childBy(tree, node, "right");
  const target3 = targetOf2(lowering, expression(lowering, left));
  if (target3 === null) return null;
  const operator = textOf(tree, childBy(tree, node, "operator")).slice(0, -1);
  if (operator === "") return { target: target3, value: expression(lowering, right) };
  return { target: target3, value: sum(lowering, node, [left, right], operator) };
}
function updatedIn(lowering, node) {
  const { tree } = lowering;
  const operand = childrenOf(tree, node)[0] ?? NONE;
  const left = expression(lowering, operand);
  const target3 = targetOf2(lowering, left);
  if (target3 === null) return null;
  const operator = textOf(tree, node).includes("++") ? "+" : "-";
  const span = { start: left.start, end: left.end };
  return {
    target: target3,
    value: { kind: "binary", operator, left, right: { kind: "constant", value: 1, ...span }, ...span }
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
var EXPRESSIONS2 = {
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
  scoped_identifier: (lowering, node) => pathValue(lowering, dottedName(lowering.tree, node).split("."), spanOf(lowering, node)),
  array_access: arrayAccess,
  array_creation_expression: arrayOf2,
  array_initializer: listOf2,
  element_value_array_initializer: listOf2,
  method_invocation: invocationOf,
  method_reference: referenceOf,
  object_creation_expression: creationOf,
  explicit_constructor_invocation: constructorCall,
  enum_constant: enumConstantOf,
  lambda_expression: (lowering, node) => ({
    kind: "lambda",
    index: lambdaOf(lowering, node),
    ...spanOf(lowering, node)
  }),
  switch_expression: switchValue,
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
    return { kind: "constant", value: unescaped2(textOf(tree, piece)), ...spanOf(lowering, piece) };
  });
  return { kind: "text", parts, ...span };
}
function classLiteral(lowering, node) {
  const { tree } = lowering;
  const type = firstOf(tree, node);
  if (!/identifier|generic/.test(kindOf(tree, type))) return opaque(lowering, node);
  const object = pathValue(lowering, dottedName(tree, type).split("."), spanOf(lowering, type));
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
function assignment2(lowering, node, assigned2) {
  if (assigned2 === null) return opaque(lowering, node);
  return { kind: "assignment", ...assigned2, ...spanOf(lowering, node) };
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
  return { kind: "wrapped", form: "cast", type: typeOf(lowering, type), value, ...spanOf(lowering, node) };
}
function arrayAccess(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "array"));
  return { kind: "index", object, key: expression(lowering, childBy(tree, node, "index")), ...spanOf(lowering, node) };
}
function fieldAccess(lowering, node) {
  const { tree } = lowering;
  const field2 = childBy(tree, node, "field");
  const span = spanOf(lowering, node);
  const path = pathOf(tree, node);
  if (path !== null && kindOf(tree, field2) === "this") return outerThis(lowering, path.slice(0, -1).join("."), span);
  if (path !== null && beginsWithClass(lowering, path)) return pathValue(lowering, path, span);
  const object = expression(lowering, childBy(tree, node, "object"));
  return { kind: "member", object, name: textOf(tree, field2), ...span };
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
function beginsWithClass(lowering, path) {
  const { facts, around } = stateOf2(lowering);
  const [first = ""] = path;
  if (facts.locals.has(first) || around.some(({ fields }) => fields.has(first))) return false;
  return /^[A-Z]/.test(first) || path.findIndex((part2) => /^[A-Z]/.test(part2)) >= 2;
}

// src/scan/static/language/java/lower/branches.ts
var MANY2 = 12;
function ifStatement(lowering, node) {
  const { tree } = lowering;
  const chain3 = [];
  let at = node;
  for (; kindOf(tree, at) === "if_statement"; at = childBy(tree, at, "alternative")) chain3.push(at);
  if (chain3.length > MANY2) return [conditionSwitch(lowering, node, chain3, at)];
  return [
    {
      kind: "if",
      test: expression(lowering, childBy(tree, node, "condition")),
      then: bodyOf3(lowering, childBy(tree, node, "consequence")),
      otherwise: bodyOf3(lowering, childBy(tree, node, "alternative")),
      ...spanOf(lowering, node)
    }
  ];
}
function conditionSwitch(lowering, node, chain3, last) {
  const { tree } = lowering;
  const cases = chain3.map((one) => {
    return {
      values: [expression(lowering, childBy(tree, one, "condition"))],
      body: bodyOf3(lowering, childBy(tree, one, "consequence")),
      continues: false
    };
  });
  if (last !== NONE) cases.push({ values: [], body: bodyOf3(lowering, last), continues: false });
  return { kind: "switch", subject: null, cases, ...spanOf(lowering, node) };
}
function bodyOf3(lowering, node) {
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
  const condition2 = childBy(tree, node, "condition");
  const test = condition2 === NONE ? null : expression(lowering, condition2);
  const body = [
    ...bodyOf3(lowering, childBy(tree, node, "body")),
    ...childrenBy(tree, node, "update").map((update2) => evaluate(expression(lowering, update2)))
  ];
  return [...before, { kind: "loop", each: null, test, body, ...spanOf(lowering, node) }];
}
function doLoop(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const body = bodyOf3(lowering, childBy(tree, node, "body"));
  const test = expression(lowering, childBy(tree, node, "condition"));
  const leave3 = {
    kind: "if",
    test: { kind: "unary", operator: "!", operand: test, start: test.start, end: test.end },
    then: [{ kind: "leave", form: "break", start: test.start, end: test.end }],
    otherwise: [],
    start: test.start,
    end: test.end
  };
  return { kind: "loop", each: null, test: null, body: [...body, leave3], ...span };
}
function eachLoop(lowering, node) {
  const { tree } = lowering;
  const target3 = nameOf(lowering, childBy(tree, node, "name"));
  const type = arrayOf(
    typeOf(lowering, childBy(tree, node, "type")),
    dimensionsOf(tree, childBy(tree, node, "dimensions"))
  );
  const over = expression(lowering, childBy(tree, node, "value"));
  const body = bodyOf3(lowering, childBy(tree, node, "body"));
  return {
    kind: "loop",
    each: { target: target3, key: null, over },
    test: null,
    body: type === null ? body : [typedAs(target3, type), ...body],
    ...spanOf(lowering, node)
  };
}
function typedAs(target3, type) {
  const span = { start: target3.start, end: target3.end };
  const value = { kind: "wrapped", form: "cast", type, value: target3, ...span };
  return { kind: "assign", target: target3, type, value, ...span };
}

// src/scan/static/language/java/lower/try.ts
function tryStatement(lowering, node) {
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
  return withHoisted(lowering, () => {
    if (name === NONE) return childrenOf(tree, node).map((child) => evaluate(expression(lowering, child)));
    const type = typeOf(lowering, childBy(tree, node, "type"));
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
var STATEMENTS2 = {
  block: blockOf2,
  constructor_body: blockOf2,
  expression_statement: expressionStatement2,
  explicit_constructor_invocation: (lowering, node) => [evaluate(expression(lowering, node))],
  local_variable_declaration: variables2,
  field_declaration: looseFields,
  if_statement: ifStatement,
  while_statement: loopStatement,
  do_statement: loopStatement,
  for_statement: loopStatement,
  enhanced_for_statement: loopStatement,
  switch_expression: (lowering, node) => switchStatement(lowering, node, null),
  try_statement: tryStatement,
  try_with_resources_statement: tryStatement,
  synchronized_statement: synchronized,
  labeled_statement: (lowering, node) => labelled2(lowering, node),
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
function expressionStatement2(lowering, node) {
  const { tree } = lowering;
  const inner5 = firstOf(tree, node);
  const kind = kindOf(tree, inner5);
  if (kind === "switch_expression") return switchStatement(lowering, inner5, null);
  const assigned2 = kind === "assignment_expression" ? assignedIn(lowering, inner5) : kind === "update_expression" ? updatedIn(lowering, inner5) : null;
  if (assigned2 === null) return inner5 === NONE ? [] : [evaluate(expression(lowering, inner5))];
  return [{ kind: "assign", type: null, ...assigned2, ...spanOf(lowering, node) }];
}
function variables2(lowering, node) {
  const { tree } = lowering;
  const type = typeOf(lowering, childBy(tree, node, "type"));
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
function labelled2(lowering, node) {
  const { tree } = lowering;
  const label = firstOf(tree, node);
  return label === NONE ? [] : statementAt(lowering, nextOf(tree, label));
}

// src/scan/static/language/java/lower/index.ts
var TABLE = { expressions: EXPRESSIONS2, statements: { ...STATEMENTS2, ...DECLARATIONS2 } };
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
  fileIsNamed: true,
  partialClasses: false,
  loaders: [],
  getters: [],
  settings: [],
  files,
  neighbours,
  library
};
var MOVED = /^jakarta\.(?=(?:activation|annotation|authentication|authorization|batch|decorator|ejb|el|enterprise|faces|inject|interceptor|jms|json|jws|mail|persistence|resource|security|servlet|transaction|validation|websocket|ws|xml)(?:\.|$))/;
function library(module) {
  return `java:${module.replace(MOVED, "javax.")}`;
}
function files({ from, module, member: member2 }, repository) {
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
  const upper = parts.findIndex((part2) => /^[A-Z]/.test(part2));
  const path = `${(upper < 0 ? parts : parts.slice(0, upper + 1)).join("/")}.java`;
  const found = repository.called(path.slice(path.lastIndexOf("/") + 1)).filter((candidate) => candidate === path || candidate.endsWith(`/${path}`)).filter((candidate) => isSeen(candidate, from));
  return found.toSorted((a, b) => shared(b, from) - shared(a, from) || (a < b ? -1 : 1));
}
function neighbours(from, repository) {
  const folder = from.slice(0, Math.max(0, from.lastIndexOf("/")));
  const own2 = javaIn(folder, from, repository);
  const product = folder.replace(SOURCE_SET, "$1main$3");
  return product === folder ? own2 : [...own2, ...javaIn(product, from, repository)];
}
var SOURCE_SET = /((?:^|\/)src\/)([^/]+)(\/(?:java|kotlin|groovy)(?:\/|$))/;
function isSeen(path, from) {
  const set = SOURCE_SET.exec(path)?.[2];
  const own2 = SOURCE_SET.exec(from)?.[2];
  return own2 !== "main" || set === void 0 || !/test/i.test(set);
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
  const path = module.replaceAll(".", "/");
  return root === "" ? path : `${root}/${path}`;
}
function javaIn(folder, from, repository) {
  return repository.inFolder(folder).filter((path) => path.endsWith(".java") && path !== from);
}
function shared(a, b) {
  const other = b.split("/");
  const folders = a.split("/");
  const different = folders.findIndex((folder, index2) => folder !== other[index2]);
  return different < 0 ? folders.length : different;
}

// src/scan/static/language/java.ts
var IMPORT2 = /^[ \t]{0,40}import[ \t]{1,9}(?:static[ \t]{1,9})?([\w.]{1,200}?)(\.\*)?[ \t]{0,9};/gm;
var SYNTAX2 = {
  identifiers: ["identifier"],
  comments: ["line_comment", "block_comment"],
  wrappers: ["parenthesized_expression"],
  lists: [],
  numbers: ["decimal_integer_literal"],
  strings: {
    kinds: ["string_literal"],
    holes: ["string_interpolation"],
    marks: [],
    adjacent: [],
    plain: /^("""|")(?<text>[\s\S]*)\1$/,
    start: /^"(?<text>[\s\S]{0,300})/,
    joins: ["+"],
    formats: [],
    values: []
  },
  members: /* @__PURE__ */ new Map([["field_access", "object"]]),
  awaits: [],
  carriers: [
    "field_access",
    "parenthesized_expression",
    "ternary_expression",
    "binary_expression",
    "method_invocation",
    "method_reference",
    "template_expression"
  ],
  operations: ["binary_expression"],
  fallbacks: /* @__PURE__ */ new Map(),
  conditionals: /* @__PURE__ */ new Map([["ternary_expression", { branches: [1, 2] }]]),
  calls: /* @__PURE__ */ new Map([["method_invocation", { callee: "name", receiver: "object", values: "arguments" }]]),
  constructions: /* @__PURE__ */ new Map([["object_creation_expression", "type"]]),
  conversions: /* @__PURE__ */ new Map(),
  declarations: /* @__PURE__ */ new Map([
    ["variable_declarator", { name: "name", value: "value" }],
    ["assignment_expression", { name: "left", value: "right" }]
  ]),
  functions: {
    kinds: ["method_declaration", "constructor_declaration", "lambda_expression"],
    parameters: ["parameters"],
    numberTypes: ["int", "long", "Integer", "Long", "short", "boolean", "double", "UUID"],
    typeStands: "before"
  },
  decorated: ["method_declaration", "class_body"],
  targets: { names: ["name", "left", "key"], values: ["value", "right"] },
  boundary: /statement$|^program$|^block$|^class_body$/
};
var REQUEST2 = {
  source: /\.(?:getParameter|getHeader|getQueryString|getPathInfo|getParameterValues)\(/,
  /** A parameter that Spring or JAX-RS fills; other types than text are converted first. */
  isParameter: (scope, name) => new RegExp(
    `@(?:RequestParam|PathVariable|RequestBody|RequestHeader|QueryParam|PathParam|FormParam)\\b[^,]{0,200}\\bString\\s+${wholeWord(name)}`
  ).test((scope.field("parameters")?.text() ?? "").slice(0, 4e3))
};
var java = {
  id: "java",
  title: "Java",
  family: null,
  files: { endings: ["java"], interpreters: [], example: "src/main/java/Service.java" },
  grammar: {
    file: "tree-sitter-java.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm",
    expando: "$"
  },
  syntax: SYNTAX2,
  flow: { models: "java", modules: javaModules, lower: lowerJava },
  request: REQUEST2,
  imports: javaImports
};
function javaImports(text2) {
  const names = /* @__PURE__ */ new Map();
  const wildcards = [];
  for (const [, name = "", star] of text2.matchAll(IMPORT2)) {
    if (star === void 0) names.set(name.slice(name.lastIndexOf(".") + 1), name);
    else wildcards.push(name);
  }
  return { names, wildcards };
}

// src/scan/static/language/script/imports.ts
var NAME = "([\\w$]{1,100})";
var MODULE = `['"]([^'"\\n]{1,200})['"]`;
var SPACE = "\\s{0,40}";
var BRACES = "\\{([^{}]{0,2000})\\}";
var LOAD = `(?:await\\s{1,9})?(?:require|import)${SPACE}\\(${SPACE}${MODULE}${SPACE}\\)`;
var SCRIPT_DEFAULT = new RegExp(
  `\\bimport\\s{1,9}${NAME}${SPACE}(?:,${SPACE}${BRACES}${SPACE})?from${SPACE}${MODULE}`,
  "g"
);
var SCRIPT_NAMESPACE = new RegExp(`\\bimport${SPACE}\\*${SPACE}as\\s{1,9}${NAME}\\s{1,9}from${SPACE}${MODULE}`, "g");
var SCRIPT_NAMED = new RegExp(`\\bimport${SPACE}${BRACES}${SPACE}from${SPACE}${MODULE}`, "g");
var SCRIPT_REQUIRE = new RegExp(
  `\\b(?:const|let|var|import)\\s{1,9}${NAME}${SPACE}=${SPACE}${LOAD}(?:\\.${NAME})?`,
  "g"
);
var SCRIPT_PICK = new RegExp(`\\b(?:const|let|var)${SPACE}${BRACES}${SPACE}=${SPACE}${LOAD}`, "g");
function scriptImports(text2) {
  const names = /* @__PURE__ */ new Map();
  for (const [, name = "", braces, module = ""] of text2.matchAll(SCRIPT_DEFAULT)) {
    names.set(name, bare(module));
    pick(names, bare(module), braces ?? "", /\s+as\s+/);
  }
  for (const [, name = "", module = ""] of text2.matchAll(SCRIPT_NAMESPACE)) names.set(name, bare(module));
  for (const [, braces = "", module = ""] of text2.matchAll(SCRIPT_NAMED)) pick(names, bare(module), braces, /\s+as\s+/);
  for (const [, name = "", module = "", member2] of text2.matchAll(SCRIPT_REQUIRE)) {
    names.set(name, member2 === void 0 ? bare(module) : `${bare(module)}.${member2}`);
  }
  for (const [, braces = "", module = ""] of text2.matchAll(SCRIPT_PICK)) pick(names, bare(module), braces, /\s*:\s*/);
  return { names, wildcards: [] };
}
function bare(module) {
  return module.startsWith("node:") ? module.slice(5) : module;
}
function pick(names, module, list4, rename) {
  for (const item of list4.split(",")) {
    const [name = "", alias] = item.replace(/^\s*type\s+/, "").trim().split(rename);
    if (name !== "") names.set(alias ?? name, name === "default" ? module : `${module}.${name}`);
  }
}

// src/scan/static/language/script/lower/annotations.ts
function decoratorsOf(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "decorator").map((child) => decorator(lowering, child));
}
function decorator(lowering, node) {
  const made2 = expression(lowering, firstOf(lowering.tree, node));
  const span = spanOf(lowering, node);
  if (made2.kind === "call") return { callee: made2.callee, args: made2.args, ...span };
  return { callee: made2, args: [], ...span };
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
  const made2 = Uint8Array.from(
    kindNames,
    (kind) => ROLE_NAMES.reduce((bits, role) => ROLES[role].test(kind) ? bits | BITS[role] : bits, 0)
  );
  knownRoles.set(kindNames, made2);
  return made2;
}
var MOST_AROUND = 300;
var known2 = /* @__PURE__ */ new WeakMap();
function variableName(tree, node) {
  const name = textOf(tree, node);
  const bindings = known2.get(tree) ?? read(tree);
  known2.set(tree, bindings);
  if (!bindings.shadowing) return name;
  let scope = bindings.scopes[node] ?? null;
  for (let around = 0; scope !== null && around < MOST_AROUND; around++) {
    const found = scope.names.get(name);
    if (found !== void 0) return found ?? name;
    scope = scope.outer;
  }
  return name;
}
function read(tree) {
  const roles = rolesOf(tree);
  const scopes2 = new Array(tree.size).fill(null);
  const variables3 = [];
  for (let node = 0; node < tree.size; node++) {
    const parent = tree.parents[node] ?? NONE;
    const outer = scopes2[parent] ?? null;
    const role = roles[tree.kinds[node] ?? 0] ?? 0;
    const isBody = outer !== null && ((roles[tree.kinds[parent] ?? 0] ?? 0) & BITS.function) !== 0;
    const scope = outer !== null && isBody && role === BITS.block ? outer : scopeAt(tree, node, role, outer);
    scopes2[node] = scope;
    if (role >= BITS.named) declare(tree, node, role, { scope, outer: outer ?? scope, variables: variables3 });
  }
  let shadowing = false;
  for (const { scope, name } of variables3) {
    if (!isAround(scope.outer, name)) continue;
    scope.names.set(name, `${name}@${scope.start}`);
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
function declare(tree, node, role, { scope, outer, variables: variables3 }) {
  if ((role & BITS.variable) !== 0) {
    const [pattern2, into] = variableAt(tree, node, scope);
    for (const name of namesIn(tree, pattern2)) {
      if (into.names.has(name)) continue;
      into.names.set(name, null);
      if (into.outer !== null) variables3.push({ scope: into, name });
    }
  }
  const fixed2 = (pattern2, into) => {
    for (const name of namesIn(tree, pattern2)) into.names.set(name, null);
  };
  if ((role & BITS.names) !== 0) {
    const isArrow = kindOf(tree, node) === "arrow_function";
    for (const child of isArrow ? [childBy(tree, node, "parameter")] : childrenOf(tree, node)) fixed2(child, scope);
  }
  if ((role & BITS.named) !== 0) {
    const name = childBy(tree, node, "name");
    fixed2(name === NONE ? firstOf(tree, node) : name, outer);
  }
}
function variableAt(tree, node, scope) {
  const whole = scope.whole ?? scope;
  switch (kindOf(tree, node)) {
    case "variable_declarator": {
      const isVar = kindOf(tree, tree.parents[node] ?? NONE) === "variable_declaration";
      return [childBy(tree, node, "name"), isVar ? whole : scope];
    }
    case "for_in_statement": {
      const word = childBy(tree, node, "kind");
      const left = word === NONE ? NONE : childBy(tree, node, "left");
      return [left, word !== NONE && textOf(tree, word) === "var" ? whole : scope];
    }
    default:
      return [childBy(tree, node, "parameter"), scope];
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
function isAround(scope, name) {
  let at = scope;
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
function constant2(value, { start, end }) {
  return { kind: "constant", value, start, end };
}
function stringOf({ tree }, node) {
  const inner5 = textOf(tree, node).slice(1, -1);
  return kindOf(tree, tree.parents[node] ?? NONE) === "jsx_attribute" ? inner5 : decoded(inner5);
}
function numberOf2(written) {
  const plain2 = written.replace(/_/g, "").replace(/n$/, "");
  return /^0[0-7]+$/.test(plain2) ? Number.parseInt(plain2, 8) : Number(plain2);
}
function templateParts(lowering, node) {
  const { tree } = lowering;
  const parts = [];
  let start = (tree.starts[node] ?? 0) + 1;
  const fixed2 = (end) => {
    if (end > start) parts.push(constant2(decoded(tree.text.slice(start, end)), { start, end }));
  };
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) !== "template_substitution") continue;
    fixed2(tree.starts[child] ?? 0);
    const inner5 = firstOf(tree, child);
    if (inner5 !== NONE) parts.push(expression(lowering, inner5));
    start = tree.ends[child] ?? 0;
  }
  fixed2((tree.ends[node] ?? 0) - 1);
  return parts;
}
function template(lowering, node) {
  const parts = templateParts(lowering, node);
  const [first] = parts;
  const span = spanOf(lowering, node);
  if (first === void 0) return constant2("", span);
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
  return (lowering, node) => constant2(value, spanOf(lowering, node));
}
var LITERALS = {
  string: (lowering, node) => constant2(stringOf(lowering, node), spanOf(lowering, node)),
  number: (lowering, node) => constant2(numberOf2(textOf(lowering.tree, node)), spanOf(lowering, node)),
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
      const inner5 = expression(lowering, firstOf(tree, node));
      return inner5.kind === "constant" ? String(inner5.value) : null;
    }
    default:
      return textOf(tree, node);
  }
}
function propertyKey(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) === "computed_property_name") return expression(lowering, firstOf(tree, node));
  return constant2(propertyName(lowering, node) ?? "", spanOf(lowering, node));
}
function wordsBefore({ tree }, parent, node) {
  let start = tree.starts[parent] ?? 0;
  for (let at = firstOf(tree, parent); at !== -1 && at < node; at = tree.nexts[at] ?? -1) {
    if (kindOf(tree, at) === "decorator") start = tree.ends[at] ?? start;
  }
  return tree.text.slice(start, tree.starts[node]);
}

// src/scan/static/language/script/lower/targets.ts
function target(lowering, node) {
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
      return listTarget(lowering, node);
    case "object_pattern":
    case "object":
      return recordTarget(lowering, node);
    case "assignment_pattern":
    case "object_assignment_pattern":
      setAside(lowering, expression(lowering, childBy(tree, node, "right")));
      return target(lowering, childBy(tree, node, "left"));
    case "rest_pattern":
    case "spread_element":
    case "parenthesized_expression":
    case "non_null_expression":
    case "as_expression":
    case "satisfies_expression":
      return target(lowering, firstOf(tree, node));
    case "type_assertion":
      return target(lowering, childrenOf(tree, node).at(-1) ?? NONE);
    default:
      return place(lowering, node);
  }
}
function place(lowering, node) {
  const made2 = expression(lowering, node);
  if (made2.kind === "member" || made2.kind === "index" || made2.kind === "name") return made2;
  setAside(lowering, made2);
  return nowhere(lowering, node);
}
function nowhere(lowering, node) {
  return node === NONE ? { kind: "name", name: "", start: 0, end: 0 } : { kind: "name", name: "", ...spanOf(lowering, node) };
}
function setAside(lowering, value) {
  if (value.kind !== "constant" && value.kind !== "name") lowering.before.push(evaluate(value));
}
function listTarget(lowering, node) {
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
    if (/^(?:rest_pattern|spread_element)$/.test(kindOf(tree, child))) rest2 = target(lowering, child);
    else items.push(target(lowering, child));
  }
  return { kind: "list-target", items, rest: rest2 };
}
function commasIn(gap) {
  return gap.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, "").split(",").length - 1;
}
function recordTarget(lowering, node) {
  const { tree } = lowering;
  const entries2 = [];
  let rest2 = null;
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === "rest_pattern" || kind === "spread_element") rest2 = target(lowering, child);
    else if (kind === "pair_pattern" || kind === "pair") {
      const entry3 = pairTarget(lowering, child);
      if (entry3.key === null) rest2 ??= entry3.target;
      else entries2.push({ ...entry3, key: entry3.key });
    } else if (kind !== "ERROR") entries2.push(shortTarget(lowering, child));
  }
  return { kind: "record-target", entries: entries2, rest: rest2 };
}
function shortTarget(lowering, node) {
  const { tree } = lowering;
  const left = childBy(tree, node, "left");
  const name = left === NONE ? node : left;
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
    return { key, target: target(lowering, value), otherwise: null };
  }
  return {
    key,
    target: target(lowering, childBy(tree, value, "left")),
    otherwise: expression(lowering, childBy(tree, value, "right"))
  };
}

// src/scan/static/language/script/lower/types.ts
var DEEPEST7 = 20;
var MARKS2 = /* @__PURE__ */ new Set([
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
function typeBy({ tree }, node, field2 = "type") {
  return typeName2(tree, childBy(tree, node, field2));
}
function typeName2(tree, node, depth = 0) {
  if (node === NONE || depth > DEEPEST7) return null;
  const kind = kindOf(tree, node);
  const inside = (at) => typeName2(tree, at, depth + 1);
  if (MARKS2.has(kind)) return inside(firstOf(tree, node));
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
function typeArguments(tree, node, depth = 0) {
  const list4 = childBy(tree, node, "type_arguments");
  if (list4 === NONE) return [];
  return childrenOf(tree, list4).map((at) => typeName2(tree, at, depth + 1) ?? { name: "unknown", args: [] });
}
function withArguments(tree, node, depth) {
  const base = typeName2(tree, childBy(tree, node, "name"), depth + 1);
  return base === null ? null : { name: base.name, args: typeArguments(tree, node, depth) };
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
function union(all) {
  const real = all.filter((each) => each === null || !MISSING.has(each.name));
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
function present(all) {
  return all.filter((each) => each !== null);
}
function typesIn2(tree, node, field2) {
  const listed = childrenBy(tree, node, field2);
  return present((listed.length > 0 ? listed : childrenOf(tree, node)).map((at) => typeName2(tree, at)));
}

// src/scan/static/language/script/lower/functions.ts
function lowerFunction2(lowering, node, place2) {
  const index2 = reserveFunction(lowering, node);
  const mark2 = lowering.before.length;
  const nodes = parameterNodes(lowering, node);
  const parameters2 = nodes.map((each) => parameterOf(lowering, each));
  const first = [...takeBefore(lowering, mark2), ...fieldParameters(lowering, nodes, parameters2).map(keepField)];
  const body = bodyOf4(lowering, childBy(lowering.tree, node, "body"));
  const made2 = {
    ...emptyFunction(spanOf(lowering, node)),
    ...place2,
    parameters: parameters2,
    returns: typeBy(lowering, node, "return_type"),
    body: first.length === 0 ? body : [...first, ...body]
  };
  lowering.functions[index2] = made2;
  return index2;
}
function bodyOf4(lowering, body) {
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
  const assigned2 = kindOf(tree, node) === "assignment_pattern";
  const left = assigned2 ? childBy(tree, node, "left") : pattern2 === NONE ? node : pattern2;
  const value = childBy(tree, node, assigned2 ? "right" : "value");
  return {
    target: target(lowering, left),
    type: pattern2 === NONE ? null : typeBy(lowering, node),
    annotations: decoratorsOf(lowering, node),
    otherwise: value === NONE ? null : expression(lowering, value),
    rest: kindOf(tree, left) === "rest_pattern" ? "list" : "no",
    ...spanOf(lowering, node)
  };
}
function fieldParameters(lowering, nodes, parameters2) {
  return parameters2.flatMap((parameter3, at) => {
    const node = nodes[at] ?? NONE;
    const pattern2 = childBy(lowering.tree, node, "pattern");
    if (pattern2 === NONE || parameter3.target.kind !== "name") return [];
    const field2 = /\b(?:public|private|protected|readonly|override)\b/.test(wordsBefore(lowering, node, pattern2));
    return field2 ? [{ name: parameter3.target, parameter: parameter3 }] : [];
  });
}
function keepField({ name, parameter: { start, end } }) {
  const object = { kind: "name", name: "this", start, end };
  const kept = { kind: "member", object, name: name.name, start, end };
  return { kind: "assign", target: kept, type: null, value: name, start, end };
}
function constructorFields(lowering, node, { parameters: parameters2 }) {
  return fieldParameters(lowering, parameterNodes(lowering, node), parameters2).map(({ name, parameter: parameter3 }) => {
    const { type, annotations, start, end } = parameter3;
    return { name: name.name, type, static: false, annotations, value: null, start, end };
  });
}
function ownName({ tree }, node) {
  const name = childBy(tree, node, "name");
  return name === NONE ? "" : textOf(tree, name);
}
function lambda(lowering, node) {
  const index2 = lowerFunction2(lowering, node, { name: ownName(lowering, node) });
  return { kind: "lambda", index: index2, ...spanOf(lowering, node) };
}
function declareFunction(lowering, node) {
  const name = ownName(lowering, node);
  const index2 = lowerFunction2(lowering, node, { name });
  return [{ kind: "declare", name, what: { function: index2 }, ...spanOf(lowering, node) }];
}
var FUNCTIONS = {
  arrow_function: lambda,
  function_expression: lambda,
  generator_function: lambda
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
    bases: basesOf2(lowering, node),
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
function basesOf2(lowering, node) {
  const { tree } = lowering;
  const heritage = childrenOf(tree, node).find((child) => kindOf(tree, child) === "class_heritage");
  if (heritage === void 0) return [];
  return childrenOf(tree, heritage).flatMap((clause) => {
    const kind = kindOf(tree, clause);
    if (kind === "implements_clause") return typesIn2(tree, clause, "type");
    const value = kind === "extends_clause" ? childBy(tree, clause, "value") : clause;
    const type = typeName2(tree, value);
    if (type !== null) return [{ ...type, args: typeArguments(tree, clause) }];
    const made2 = expression(lowering, value);
    lowering.before.push(evaluate(made2));
    const given = made2.kind === "call" ? made2.args : [];
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
function method(lowering, node, annotations, parts) {
  const { tree } = lowering;
  const nameNode = childBy(tree, node, "name");
  const words = wordsBefore(lowering, node, nameNode);
  const accessor = /\b(get|set)\s*$/.exec(words)?.[1];
  if (accessor !== void 0) annotations.push(mark(accessor, spanOf(lowering, nameNode)));
  const abstract = kindOf(tree, node) === "abstract_method_signature";
  if (abstract) annotations.push(mark("abstract", spanOf(lowering, nameNode)));
  const name = memberName(lowering, nameNode);
  const isStatic = /\bstatic\b/.test(words);
  const index2 = lowerFunction2(lowering, node, { name, class: parts.index, static: isStatic, annotations });
  parts.methods.push(index2);
  const made2 = lowering.functions[index2];
  if (made2 === void 0) return;
  if (abstract) lowering.functions[index2] = { ...made2, body: [unknownResult(lowering, node)] };
  if (name === "constructor" && !isStatic) parts.fields.push(...constructorFields(lowering, node, made2));
}
function unknownResult(lowering, node) {
  const span = spanOf(lowering, node);
  return { kind: "return", value: { kind: "opaque", inside: [], ...span }, ...span };
}
function field(lowering, node, annotations, parts) {
  const { tree } = lowering;
  const typed = childBy(tree, node, "name");
  const nameNode = typed === NONE ? childBy(tree, node, "property") : typed;
  const valueNode = childBy(tree, node, "value");
  const value = valueNode === NONE ? null : expression(lowering, valueNode);
  const isStatic = /\bstatic\b/.test(wordsBefore(lowering, node, nameNode));
  if (value?.kind === "lambda") {
    const made2 = lowering.functions[value.index];
    if (made2 !== void 0) lowering.functions[value.index] = { ...made2, class: parts.index, static: isStatic };
  }
  parts.fields.push({
    name: memberName(lowering, nameNode),
    type: typeBy(lowering, node),
    static: isStatic,
    annotations,
    value,
    ...spanOf(lowering, node)
  });
}
function classExpression(lowering, node) {
  const span = spanOf(lowering, node);
  const name = ownName(lowering, node) || givenName(lowering, node) || `class@${span.start}`;
  const made2 = makeClass(lowering, node, name);
  lowering.before.push(...made2);
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
  const made2 = statement(lowering, declaration2);
  if (!isTop(lowering, node)) return made2;
  const byDefault = /\bdefault\b/.test(wordsBefore(lowering, node, declaration2));
  for (const { name, local } of declaredBy(lowering, declaration2)) {
    lowering.exports.push({ name: byDefault ? "default" : name, local, from: null });
  }
  return made2;
}
function declaredBy(lowering, declaration2) {
  const { tree } = lowering;
  const variables3 = childrenOf(tree, declaration2).filter((child) => kindOf(tree, child) === "variable_declarator");
  const patterns = variables3.map((child) => childBy(tree, child, "name"));
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
  const target3 = { kind: "name", name: "default", ...span };
  const named3 = value.kind === "name";
  if (isTop(lowering, node)) lowering.exports.push({ name: "default", local: named3 ? value : target3, from: null });
  return named3 ? [] : [{ kind: "assign", target: target3, type: null, value, ...span }];
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
      key: constant2("children", span),
      value: { kind: "list", items: plain(children), ...span },
      ...span
    };
    const given = children.length === 0 ? properties : { ...properties, entries: [...properties.entries, held] };
    return { kind: "call", callee: expression(lowering, name), args: plain([given]), form: "call", ...span };
  }
  const at = name === NONE ? span : spanOf(lowering, name);
  const args = plain([constant2(written, at), properties, ...children]);
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
    const key = constant2(name === NONE ? "" : textOf(tree, name), span);
    return { key, value: value === NONE ? constant2(true, span) : expression(lowering, value), ...span };
  });
}
function hole(lowering, node) {
  const { tree } = lowering;
  const inner5 = firstOf(tree, node);
  if (inner5 === NONE) return constant2(void 0, spanOf(lowering, node));
  return expression(lowering, kindOf(tree, inner5) === "spread_element" ? firstOf(tree, inner5) : inner5);
}
var JSX = {
  jsx_element: element,
  jsx_self_closing_element: element,
  jsx_expression: hole
};

// src/scan/static/language/script/lower/statements.ts
function expressionStatement3(lowering, node) {
  const { tree } = lowering;
  const inner5 = firstOf(tree, node);
  if (inner5 === NONE) return [];
  if (kindOf(tree, inner5) === "internal_module") return statement(lowering, inner5);
  return effects(lowering, inner5);
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
  const made2 = target(lowering, childBy(tree, node, "name"));
  if (kindOf(tree, valueNode) === "class" && value?.kind === "name" && made2.kind === "name" && made2.name === value.name) {
    return [];
  }
  return [{ kind: "assign", target: made2, type: typeBy(lowering, node), value, ...spanOf(lowering, node) }];
}
function block2(lowering, node) {
  return hoisted(lowering, statementsIn(lowering, node));
}
function hoisted({ classes: classes2 }, statements) {
  const early = (each) => each.kind === "declare" && ("function" in each.what || classes2[each.what.class]?.form === "interface");
  const first = statements.filter(early);
  return first.length === 0 ? statements : [...first, ...statements.filter((each) => !early(each))];
}
function leaving(kind) {
  return (lowering, node) => {
    const { tree } = lowering;
    const inner5 = firstOf(tree, node);
    const span = spanOf(lowering, node);
    if (inner5 === NONE) return [{ kind, value: null, ...span }];
    const parts = kindOf(tree, inner5) === "sequence_expression" ? childrenOf(tree, inner5) : [inner5];
    const first = parts.slice(0, -1).flatMap((part2) => effects(lowering, part2));
    return [...first, { kind, value: expression(lowering, parts.at(-1) ?? inner5), ...span }];
  };
}
function leave2(form) {
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
  const handler2 = childBy(tree, node, "handler");
  const parameter3 = handler2 === NONE ? NONE : childBy(tree, handler2, "parameter");
  const last = childBy(tree, node, "finalizer");
  const caught = () => ({
    target: parameter3 === NONE ? null : target(lowering, parameter3),
    body: statement(lowering, childBy(tree, handler2, "body"))
  });
  return [
    {
      kind: "try",
      body: statement(lowering, childBy(tree, node, "body")),
      handlers: handler2 === NONE ? [] : [caught()],
      last: last === NONE ? [] : statement(lowering, childBy(tree, last, "body")),
      ...spanOf(lowering, node)
    }
  ];
}
function withObject(lowering, node) {
  const { tree } = lowering;
  return [...effects(lowering, childBy(tree, node, "object")), ...statement(lowering, childBy(tree, node, "body"))];
}
function nothing2() {
  return [];
}
var STATEMENTS3 = {
  expression_statement: expressionStatement3,
  variable_declaration: declaration,
  lexical_declaration: declaration,
  using_declaration: declaration,
  statement_block: block2,
  if_statement: condition,
  try_statement: attempt,
  with_statement: withObject,
  labeled_statement: (lowering, node) => statement(lowering, childBy(lowering.tree, node, "body")),
  return_statement: leaving("return"),
  throw_statement: leaving("throw"),
  break_statement: leave2("break"),
  continue_statement: leave2("continue"),
  empty_statement: nothing2,
  debugger_statement: nothing2
};

// src/scan/static/language/script/lower/loops.ts
function forIn(lowering, node) {
  const { tree } = lowering;
  const over = expression(lowering, childBy(tree, node, "right"));
  const taken2 = target(lowering, childBy(tree, node, "left"));
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
  const merged = [...classes2];
  for (const indexes of byName.values()) {
    const isInterface = (index2) => classes2[index2]?.form === "interface";
    const into = indexes.find((index2) => !isInterface(index2)) ?? indexes[0];
    const added = indexes.filter((index2) => index2 !== into && isInterface(index2));
    const parts = [into, ...added].flatMap((index2) => classes2[index2] ?? []);
    const [whole] = parts;
    if (whole === void 0 || added.length === 0) continue;
    merged[into] = {
      ...whole,
      bases: parts.flatMap(({ bases }) => bases),
      fields: parts.flatMap(({ fields }) => fields),
      methods: parts.flatMap(({ methods }) => methods)
    };
    for (const index2 of added) {
      const each = classes2[index2];
      if (each !== void 0) merged[index2] = { ...each, name: `${each.name}@${each.start}` };
    }
  }
  return merged;
}

// src/scan/static/language/script/lower/namespaces.ts
function namespace(lowering, node) {
  const { tree } = lowering;
  const name = childBy(tree, node, "name");
  const body = childBy(tree, node, "body");
  if (body === NONE || kindOf(tree, name) === "string") return [];
  const made2 = statement(lowering, body);
  const span = spanOf(lowering, node);
  const entries2 = exportedIn(lowering, body).map((each) => ({
    key: constant2(each.name, span),
    value: each.local,
    ...span
  }));
  const [first = "", ...inner5] = textOf(tree, name).split(".").map((part2) => part2.trim());
  const value = inner5.reduceRight(
    (held, part2) => ({
      kind: "record",
      type: null,
      entries: [{ key: constant2(part2, span), value: held, ...span }],
      ...span
    }),
    { kind: "record", type: null, entries: entries2, ...span }
  );
  return [...made2, { kind: "assign", target: { kind: "name", name: first, ...span }, type: null, value, ...span }];
}

// src/scan/static/language/script/lower/operators.ts
var LOGICAL2 = { "&&": "and", "||": "or", "??": "else" };
var COMPARISONS = { "===": "==", "!==": "!=" };
var LONGEST = 200;
function operatorOf({ tree }, node) {
  return textOf(tree, childBy(tree, node, "operator"));
}
function binary2(lowering, node) {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node);
  const span = spanOf(lowering, node);
  if (operator === "+") return sum(lowering, node, chain(lowering, node, operator));
  const logical2 = LOGICAL2[operator];
  if (logical2 !== void 0) return logicalChain(lowering, node, operator, logical2);
  const left = childBy(tree, node, "left");
  const right = childBy(tree, node, "right");
  if (operator === "instanceof") {
    const type = typeName2(tree, right);
    if (type === null) return opaque(lowering, node);
    return { kind: "type-test", value: expression(lowering, left), type, ...span };
  }
  return {
    kind: "binary",
    operator: COMPARISONS[operator] ?? operator,
    left: expression(lowering, left),
    right: expression(lowering, right),
    ...span
  };
}
function chain(lowering, node, operator) {
  const { tree } = lowering;
  const parts = [];
  let at = node;
  while (kindOf(tree, at) === "binary_expression" && operatorOf(lowering, at) === operator) {
    parts.push(childBy(tree, at, "right"));
    at = childBy(tree, at, "left");
  }
  return [...parts, at].reverse();
}
function logicalChain(lowering, node, written, operator) {
  const parts = chain(lowering, node, written).map((part2) => expression(lowering, part2));
  if (parts.length > LONGEST) return { kind: "opaque", inside: parts, ...spanOf(lowering, node) };
  return parts.reduce((left, right) => ({ kind: "logical", operator, left, right, start: left.start, end: right.end }));
}
function unary3(lowering, node) {
  const operand = expression(lowering, childBy(lowering.tree, node, "argument"));
  const operator = operatorOf(lowering, node);
  const span = spanOf(lowering, node);
  if (operand.kind === "constant") {
    if (operator === "void") return constant2(void 0, span);
    if (operator === "-" && typeof operand.value === "number") return constant2(-operand.value, span);
  }
  return { kind: "unary", operator, operand, ...span };
}
function assignment3(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, "right"));
  return {
    kind: "assignment",
    target: target(lowering, childBy(tree, node, "left")),
    value,
    ...spanOf(lowering, node)
  };
}
function augmented(lowering, node) {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node).slice(0, -1);
  const left = expression(lowering, childBy(tree, node, "left"));
  const right = expression(lowering, childBy(tree, node, "right"));
  const span = spanOf(lowering, node);
  const value = combined(operator, left, right, span);
  return { kind: "assignment", target: target(lowering, childBy(tree, node, "left")), value, ...span };
}
function combined(operator, left, right, span) {
  const logical2 = LOGICAL2[operator];
  if (logical2 !== void 0) return { kind: "logical", operator: logical2, left, right, ...span };
  if (operator === "+" && isText(right)) return { kind: "text", parts: [left, right], ...span };
  return { kind: "binary", operator, left, right, ...span };
}
function update(lowering, node) {
  const { tree } = lowering;
  const argument3 = childBy(tree, node, "argument");
  const span = spanOf(lowering, node);
  const left = expression(lowering, argument3);
  const value = {
    kind: "binary",
    operator: operatorOf(lowering, node).slice(1),
    left,
    right: constant2(1, span),
    ...span
  };
  return { kind: "assignment", target: target(lowering, argument3), value, ...span };
}
function sequence(lowering, node) {
  const all = childrenOf(lowering.tree, node).map((child) => expression(lowering, child));
  const last = all.at(-1) ?? constant2(void 0, spanOf(lowering, node));
  const idle = all.slice(0, -1).every(({ kind }) => kind === "constant" || kind === "name");
  if (idle) return last;
  const span = spanOf(lowering, node);
  const items = all.map((value) => ({ value, name: null, spread: false }));
  return {
    kind: "index",
    object: { kind: "list", items, ...span },
    key: constant2(items.length - 1, span),
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
    const inner5 = firstOf(lowering.tree, node);
    const span = spanOf(lowering, node);
    const value = inner5 === NONE ? constant2(void 0, span) : expression(lowering, inner5);
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
  const bases = clauses.flatMap((clause) => typesIn2(tree, clause, "type"));
  return declareShape(lowering, node, bases, [childBy(tree, node, "body")]);
}
function declareAlias(lowering, node) {
  const { tree } = lowering;
  const value = childBy(tree, node, "value");
  const parts = kindOf(tree, value) === "intersection_type" ? childrenOf(tree, value) : [value];
  const bodies = parts.filter((part2) => kindOf(tree, part2) === "object_type");
  const bases = parts.map((part2) => typeName2(tree, part2)).filter((type) => type !== null);
  return bodies.length + bases.length === 0 ? [] : declareShape(lowering, node, bases, bodies);
}
function declareShape(lowering, node, bases, bodies) {
  const index2 = lowering.classes.length;
  const name = ownName(lowering, node);
  const span = spanOf(lowering, node);
  const made2 = {
    name: qualified3(lowering, node, name),
    bases,
    annotations: [],
    fields: [],
    methods: [],
    form: "interface",
    ...span
  };
  lowering.classes.push(made2);
  const members2 = bodies.flatMap((body) => body === NONE ? [] : childrenOf(lowering.tree, body));
  const fields = members2.flatMap((member2) => signatureField(lowering, member2));
  const methods = members2.flatMap((member2) => signatureMethod(lowering, member2, index2));
  lowering.classes[index2] = { ...made2, fields, methods };
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
  const fields = [];
  let next = 0;
  for (const child of body === NONE ? [] : childrenOf(tree, body)) {
    const written = childBy(tree, child, "value");
    const at = spanOf(lowering, child);
    const counted = next === null ? null : constant2(next, at);
    const value = written === NONE ? counted : expression(lowering, written);
    const nameNode = childBy(tree, child, "name");
    const key = propertyName(lowering, nameNode === NONE ? child : nameNode) ?? "";
    fields.push({ name: key, type: null, static: true, annotations: [], value, ...at });
    next = value?.kind === "constant" && typeof value.value === "number" ? value.value + 1 : null;
  }
  const index2 = lowering.classes.length;
  lowering.classes.push({
    name: qualified3(lowering, node, name),
    bases: [],
    annotations: [],
    fields,
    methods: [],
    form: "enum",
    ...span
  });
  return [{ kind: "declare", name, what: { class: index2 }, ...span }];
}

// src/scan/static/language/script/lower/switch.ts
function switchStatement2(lowering, node) {
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
    const statements = childrenBy(tree, child, "body").flatMap((at) => [...statement(lowering, at)]);
    if (statements.length === 0 && child !== written.at(-1)) continue;
    cases.push(caseOf(values2 ?? [], statements, child === written.at(-1)));
    values2 = [];
  }
  return [{ kind: "switch", subject, cases, ...spanOf(lowering, node) }];
}
function caseOf(values2, statements, last) {
  const end = statements.at(-1);
  const breaks = end?.kind === "leave" && end.form === "break";
  const leaves2 = end?.kind === "leave" || end?.kind === "return" || end?.kind === "throw";
  return { values: values2, body: breaks ? statements.slice(0, -1) : statements, continues: !leaves2 && !last };
}
var SWITCHES = { switch_statement: switchStatement2 };

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
  const entries2 = childrenOf(lowering.tree, node).map((child) => entry(lowering, child));
  return { kind: "record", type: null, entries: entries2, ...spanOf(lowering, node) };
}
function entry(lowering, node) {
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
      const key = constant2(textOf(tree, node), span);
      return { key, value: variable2(lowering, node), ...span };
    }
    case "method_definition":
      return methodEntry(lowering, node);
    case "spread_element":
      return { key: null, value: expression(lowering, firstOf(tree, node)), ...span };
    default:
      return { key: constant2("", span), value: expression(lowering, node), ...span };
  }
}
function methodEntry(lowering, node) {
  const name = childBy(lowering.tree, node, "name");
  const span = spanOf(lowering, node);
  const index2 = lowerFunction2(lowering, node, { name: propertyName(lowering, name) ?? "" });
  const value = { kind: "lambda", index: index2, ...span };
  const key = propertyKey(lowering, name);
  const accessor = /\b(get|set)\s*$/.exec(wordsBefore(lowering, node, name))?.[1];
  if (accessor === "get") {
    return { key, value: { kind: "call", callee: value, args: [], form: "call", ...span }, ...span };
  }
  const hidden = accessor === "set" && key.kind === "constant";
  return { key: hidden ? constant2(`set ${key.value}`, key) : key, value, ...span };
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
  private_property_identifier: (lowering, node) => constant2(propertyName(lowering, node) ?? "", spanOf(lowering, node))
};

// src/scan/static/language/script/lower/index.ts
var AMBIENT = /^(?:lexical_declaration|variable_declaration|(?:abstract_)?class_declaration|interface_declaration|type_alias_declaration|enum_declaration)$/;
var ambient = (lowering, node) => {
  const inner5 = firstOf(lowering.tree, node);
  return AMBIENT.test(kindOf(lowering.tree, inner5)) ? statement(lowering, inner5) : [];
};
var TABLE2 = {
  expressions: { ...LITERALS, ...VALUES, ...OPERATORS, ...FUNCTIONS, ...CLASSES, ...JSX },
  statements: {
    ...STATEMENTS3,
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
    internal_module: namespace,
    module: namespace,
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
function filesAt(path, repository) {
  const written = ending(path);
  const bare2 = path.slice(0, path.length - written.length);
  const exact = ENDINGS.includes(written) ? [path, ...(SOURCES[written] ?? []).map((each) => bare2 + each)] : [];
  const open = ENDINGS.map((each) => path + each);
  const folder = path === "" ? "index" : `${path}/index`;
  const all = [...exact, ...open, ...ENDINGS.map((each) => folder + each)];
  return [...new Set(all)].filter((each) => repository.has(each) && !/\.d\.[cm]?ts$/.test(each));
}
function ending(path) {
  return /\.[^./]+$/.exec(path)?.[0] ?? "";
}

// src/scan/static/language/script/resolve/paths.ts
function folderOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function joined3(folder, path) {
  const parts = [];
  for (const part2 of `${folder}/${path}`.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") parts.push(part2);
    else if (parts.pop() === void 0) return null;
  }
  return parts.join("/");
}
function foldersAround(folder) {
  const all = [folder];
  for (let at = folder; at !== ""; all.push(at)) at = folderOf2(at);
  return all;
}

// src/scan/static/language/script/resolve/settings.ts
var LONGEST2 = 1e6;
var known3 = /* @__PURE__ */ new WeakMap();
function settingsAt(path, repository) {
  const all = known3.get(repository) ?? /* @__PURE__ */ new Map();
  known3.set(repository, all);
  const found = all.get(path);
  if (found !== void 0) return found;
  const made2 = readSettings(path, repository);
  all.set(path, made2);
  return made2;
}
function readSettings(path, repository) {
  const text2 = repository.has(path) ? repository.settings(path) : null;
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
  const all = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === "string");
}

// src/scan/static/language/script/resolve/star.ts
function starIn(pattern2, name) {
  const star = pattern2.indexOf("*");
  if (star === -1) return pattern2 === name ? "" : null;
  const [before, after] = [pattern2.slice(0, star), pattern2.slice(star + 1)];
  const long = name.length >= before.length + after.length;
  return long && name.startsWith(before) && name.endsWith(after) ? name.slice(before.length, name.length - after.length) : null;
}
function withStar(target3, star) {
  const at = target3.indexOf("*");
  return at === -1 ? target3 : target3.slice(0, at) + star + target3.slice(at + 1);
}
function bestMatch(entries2, name) {
  let best = null;
  for (const entry3 of entries2) {
    const star = starIn(entry3.pattern, name);
    if (star !== null && (best === null || fixed(entry3.pattern) > fixed(best.entry.pattern))) best = { entry: entry3, star };
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
var DEEPEST8 = 6;
var BUILT = /^(?:dist|lib|build|out|output|esm|cjs|es|umd|types|node|browser)$/;
var known4 = /* @__PURE__ */ new WeakMap();
function packagesOf(repository) {
  const found = known4.get(repository);
  if (found !== void 0) return found;
  const packages = /* @__PURE__ */ new Map();
  for (const path of repository.called("package.json").slice(0, MOST_PACKAGES)) {
    if (/(?:^|\/)node_modules\//.test(path)) continue;
    const settings = settingsAt(path, repository);
    const name = settings?.name;
    if (settings === null || typeof name !== "string" || packages.has(name)) continue;
    packages.set(name, { folder: folderOf2(path), settings });
  }
  known4.set(repository, packages);
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
  const places = [...targets2.flatMap((target3) => placesOf(folder, target3)), ...source === null ? [] : [source]];
  const whole = rest2 === "" ? [folder] : [];
  return firstFiles([...places, ...whole], repository);
}
function filesOfFolder(folder, repository) {
  const path = folder === "" ? "package.json" : `${folder}/package.json`;
  const settings = settingsAt(path, repository);
  return settings === null ? [] : filesInPackage({ folder, settings }, "", repository);
}
function filesOfImports(from, module, repository) {
  for (const folder of foldersAround(folderOf2(from))) {
    const path = folder === "" ? "package.json" : `${folder}/package.json`;
    const settings = settingsAt(path, repository);
    if (settings === null) continue;
    const targets2 = exportTargets(settings.imports, module).filter((target3) => target3.startsWith("."));
    return firstFiles(
      targets2.flatMap((target3) => placesOf(folder, target3)),
      repository
    );
  }
  return [];
}
function packageAround(from, repository) {
  const around = foldersAround(folderOf2(from));
  return around.find((folder) => repository.has(folder === "" ? "package.json" : `${folder}/package.json`)) ?? "";
}
function exportTargets(map, name) {
  const keys = objectOf(map);
  const bySubpath = keys !== null && entriesOf(keys).some(({ pattern: pattern2 }) => /^[.#]/.test(pattern2));
  if (keys === null || !bySubpath) return name === "." ? flattened(map) : [];
  const match = bestMatch(entriesOf(keys), name);
  return match === null ? [] : flattened(match.entry.value).map((target3) => withStar(target3, match.star));
}
var entries = /* @__PURE__ */ new WeakMap();
function entriesOf(map) {
  const found = entries.get(map);
  if (found !== void 0) return found;
  const made2 = Object.entries(map).slice(0, MOST_ENTRIES).map(([pattern2, value]) => ({ pattern: pattern2, value }));
  entries.set(map, made2);
  return made2;
}
function flattened(value, depth = 0) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > DEEPEST8) return [];
  return Object.values(value).slice(0, MOST_TARGETS).flatMap((each) => flattened(each, depth + 1)).slice(0, MOST_TARGETS);
}
function placesOf(folder, target3) {
  const parts = target3.replace(/\.d(\.[cm]?ts)$/, "$1").split("/").filter((part2) => part2 !== "" && part2 !== ".");
  const places = [parts];
  for (let at = 0; at < parts.length - 1 && BUILT.test(parts[at] ?? ""); at++) {
    places.push(["src", ...parts.slice(at + 1)], parts.slice(at + 1));
  }
  return places.map((each) => joined3(folder, each.join("/"))).filter((each) => each !== null);
}
function firstFiles(places, repository) {
  for (const place2 of places) {
    const found = filesAt(place2, repository);
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
  ].map((part2) => `tsconfig.${part2}.json`)
];
var MOST_PATTERNS = 1e3;
var MOST_TARGETS2 = 10;
var MOST_FILES = 30;
var NOTHING = { base: null, aliases: [] };
var known5 = /* @__PURE__ */ new WeakMap();
function filesOfCompiler(from, module, repository) {
  for (const folder of foldersAround(folderOf2(from))) {
    for (const compiler of compilersIn(folder, repository)) {
      const found = filesOf(compiler, module, repository);
      if (found.length > 0) return found;
    }
  }
  return [];
}
function compilersIn(folder, repository) {
  const all = known5.get(repository) ?? /* @__PURE__ */ new Map();
  known5.set(repository, all);
  const found = all.get(folder);
  if (found !== void 0) return found;
  const made2 = COMPILER_SETTINGS.map((name) => folder === "" ? name : `${folder}/${name}`).filter((path) => repository.has(path)).map((path) => readCompiler(path, repository, folder, { left: MOST_FILES })).filter(({ base, aliases }) => base !== null || aliases.length > 0);
  all.set(folder, made2);
  return made2;
}
function filesOf({ base, aliases }, module, repository) {
  const match = bestMatch(aliases, module);
  const places = match === null ? [] : match.entry.targets.map((target3) => withStar(target3, match.star));
  const below = base === null ? null : joined3(base, module);
  for (const place2 of below === null ? places : [...places, below]) {
    const found = filesAt(place2, repository);
    if (found.length > 0) return found;
  }
  return [];
}
function readCompiler(path, repository, top, files2) {
  const settings = files2.left-- > 0 ? settingsAt(path, repository) : null;
  if (settings === null) return NOTHING;
  const folder = folderOf2(path);
  const inherited = textsOf(settings.extends).slice(0, MOST_TARGETS2).map((each) => extended(folder, each, repository)).filter((each) => each !== null).map((each) => readCompiler(each, repository, top, files2)).reduce((before, after) => ({ base: after.base ?? before.base, aliases: overriding(before, after) }), NOTHING);
  return own(objectOf(settings.compilerOptions) ?? {}, folder, top, inherited);
}
function overriding(before, after) {
  return after.aliases.length > 0 ? after.aliases : before.aliases;
}
function own(options, folder, top, inherited) {
  const place2 = (written, below) => written.startsWith("${configDir}") ? joined3(top, written.slice("${configDir}".length)) : joined3(below, written);
  const base = typeof options.baseUrl === "string" ? place2(options.baseUrl, folder) : inherited.base;
  const paths = objectOf(options.paths);
  if (paths === null) return { base, aliases: inherited.aliases };
  const from = typeof options.baseUrl === "string" ? base ?? folder : inherited.base ?? folder;
  const aliases = Object.entries(paths).slice(0, MOST_PATTERNS).map(([pattern2, value]) => {
    const targets2 = textsOf(value).slice(0, MOST_TARGETS2);
    return { pattern: pattern2, targets: targets2.map((each) => place2(each, from)).filter((each) => each !== null) };
  });
  return { base, aliases };
}
function extended(folder, written, repository) {
  const inside = written.startsWith(".") ? joined3(folder, written) : inPackage(written, repository);
  if (inside === null) return null;
  const all = [inside, `${inside}.json`, `${inside}/tsconfig.json`];
  return all.find((each) => repository.has(each) && repository.settings(each) !== null) ?? null;
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
  const [, scheme = "npm", path = ""] = /^(?:(npm|jsr|bun|deno|cloudflare):\/?)?(.*)$/s.exec(module) ?? [];
  if (scheme === "npm" && isBuiltin(path)) return `node:${path}`;
  const { name, rest: rest2 } = packageName2(path.replace(/\/+$/, ""));
  const plain2 = name.replace(/(?<=.)@[^/]*$/, "");
  const deep = rest2.replace(/\.[cm]?js$/, "").replace(/\/index$/, "");
  return `${scheme}:${SAME.get(plain2) ?? plain2}${deep === "" || deep === "index" ? "" : `/${deep}`}`;
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
  const path = joined3(folderOf2(from), module);
  if (path === null) return [];
  const found = filesAt(path, repository);
  return found.length > 0 ? found : filesOfFolder(path, repository);
}
function belowSource(from, module, repository) {
  if (!/^[@~]\//.test(module)) return [];
  const folder = packageAround(from, repository);
  for (const place2 of ["src", "app", ""]) {
    const path = joined3(folder, `${place2}/${module.slice(2)}`);
    const found = path === null ? [] : filesAt(path, repository);
    if (found.length > 0) return found;
  }
  return [];
}
var scriptModules = {
  prefix: "npm",
  globals: "js",
  implicitThis: false,
  assignsLocally: false,
  fileIsNamed: false,
  partialClasses: false,
  loaders: ["js:require", "js:import"],
  getters: ["get"],
  settings: ["package.json", ...COMPILER_SETTINGS],
  files: filesOf2,
  neighbours: () => [],
  library: libraryName
};

// src/scan/static/language/script/request.ts
var SOURCE = /\b(?:req|request|ctx|context|event|c|reply)\s*\??\.\s*(?:req(?:uest)?\s*\.\s*)?(?:body|query|params?|headers?|cookies|rawBody|queryStringParameters|pathParameters)\b/;
var OBJECT2 = "(?:req|request|ctx|context|event)\\s*\\.\\s*(?:request\\s*\\.\\s*)?(?:body|query|params|headers|cookies)";
var SCRIPT_REQUEST = {
  source: SOURCE,
  isParameter: (scope, name) => new RegExp(`\\{[^{}]{0,1000}${wholeWord(name)}[^{}]{0,1000}\\}\\s{0,9}=\\s{0,9}(?:await\\s{1,9})?${OBJECT2}`).test(
    scope.text().slice(0, 2e4)
  )
};

// src/scan/static/language/script/syntax.ts
var SCRIPT_SYNTAX = {
  identifiers: ["identifier"],
  comments: ["comment", "html_comment"],
  wrappers: ["parenthesized_expression"],
  lists: [],
  numbers: ["number"],
  strings: {
    kinds: ["string", "template_string"],
    holes: ["template_substitution"],
    marks: [],
    adjacent: [],
    plain: /^(["'`])(?<text>[\s\S]*)\1$/,
    start: /^["'`](?<text>[\s\S]{0,300})/,
    joins: ["+"],
    formats: [],
    values: []
  },
  members: /* @__PURE__ */ new Map([["member_expression", "object"]]),
  awaits: ["await_expression"],
  carriers: [
    "member_expression",
    "subscript_expression",
    "parenthesized_expression",
    "ternary_expression",
    "binary_expression",
    "call_expression",
    "await_expression",
    "template_string",
    "template_substitution"
  ],
  operations: ["binary_expression"],
  fallbacks: /* @__PURE__ */ new Map([["binary_expression", ["||", "??"]]]),
  conditionals: /* @__PURE__ */ new Map([["ternary_expression", { branches: [1, 2] }]]),
  calls: /* @__PURE__ */ new Map([["call_expression", { callee: "function", receiver: null, values: "arguments" }]]),
  constructions: /* @__PURE__ */ new Map([["new_expression", "constructor"]]),
  conversions: /* @__PURE__ */ new Map(),
  declarations: /* @__PURE__ */ new Map([
    ["variable_declarator", { name: "name", value: "value" }],
    ["assignment_expression", { name: "left", value: "right" }]
  ]),
  functions: {
    kinds: [
      "function_declaration",
      "function_expression",
      "generator_function_declaration",
      "arrow_function",
      "method_definition"
    ],
    parameters: ["parameters", "parameter"],
    numberTypes: ["number", "bigint", "boolean", "Date", "UUID"],
    typeStands: "after"
  },
  decorated: ["method_definition", "class_body"],
  targets: { names: ["name", "left", "key"], values: ["value", "right"] },
  boundary: /statement$|^program$|^class_body$/
};
var TYPED_SCRIPT_SYNTAX = {
  ...SCRIPT_SYNTAX,
  wrappers: [...SCRIPT_SYNTAX.wrappers, "as_expression", "satisfies_expression", "non_null_expression"],
  boundary: /statement$|^program$|^module$|^class_body$/
};

// src/scan/static/language/javascript.ts
var javascript = {
  id: "javascript",
  title: "JavaScript",
  family: "script",
  files: { endings: ["js", "mjs", "cjs", "jsx"], interpreters: ["node", "nodejs"], example: "src/service.js" },
  grammar: {
    file: "tree-sitter-javascript.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm",
    expando: "$"
  },
  syntax: SCRIPT_SYNTAX,
  flow: { models: "javascript", modules: scriptModules, lower: lowerScript },
  request: SCRIPT_REQUEST,
  imports: scriptImports
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
  return childrenOf(tree, node).map((child) => argument2(lowering, child));
}
function positional(value) {
  return { value, name: null, spread: false };
}
function argument2(lowering, node) {
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
function within2(lowering, scope, lower) {
  const outer = scopeOf(lowering);
  scopes.set(lowering, scope);
  const made2 = lower();
  scopes.set(lowering, outer);
  return made2;
}
var DEEPEST9 = 300;
function deeper2(lowering, tooDeep, lower) {
  if (lowering.depth > DEEPEST9) return tooDeep;
  lowering.depth++;
  const made2 = lower();
  lowering.depth--;
  return made2;
}

// src/scan/static/language/python/lower/names.ts
function spelled(name) {
  return name === "this" ? "this_" : name;
}
function variable3(lowering, node) {
  const text2 = textAt(lowering.tree, node);
  const name = text2 === scopeOf(lowering).receiver ? "this" : spelled(text2);
  return { kind: "name", name, ...spanOf(lowering, node) };
}
function bound(lowering, node) {
  return { kind: "name", name: spelled(textAt(lowering.tree, node)), ...spanOf(lowering, node) };
}
function dotted(text2) {
  if (text2.length > 500) return null;
  const joined5 = text2.replace(/\s+/g, "");
  return /^[\p{L}\p{N}_.]+$/u.test(joined5) ? joined5 : null;
}

// src/scan/static/language/python/lower/targets.ts
var SEVERAL = /^(?:pattern_list|tuple_pattern|list_pattern|tuple|list|expression_list)$/;
var AROUND = /^(?:parenthesized_expression|as_pattern_target)$/;
var REST = /^(?:list_splat|list_splat_pattern|splat_pattern)$/;
function target2(lowering, node) {
  return node === NONE ? null : deeper2(lowering, null, () => placed(lowering, node));
}
function placed(lowering, node) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (kind === "identifier") return variable3(lowering, node);
  if (AROUND.test(kind)) return target2(lowering, firstOf(tree, node));
  if (SEVERAL.test(kind)) {
    const inside = childrenOf(tree, node);
    const [only] = inside;
    return only !== void 0 && isBracketed(lowering, node, inside) ? target2(lowering, only) : targets(lowering, inside);
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
    items: nodes.filter((child) => child !== rest2).map((child) => target2(lowering, child)),
    rest: rest2 === void 0 ? null : target2(lowering, firstOf(tree, rest2))
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
  const items = childrenOf(lowering.tree, node).map((child) => argument2(lowering, child));
  return { kind: "list", items, ...spanOf(lowering, node) };
}
function dictionary(lowering, node) {
  return record3(lowering, childrenOf(lowering.tree, node), spanOf(lowering, node));
}
function record3(lowering, nodes, span) {
  return { kind: "record", type: null, entries: nodes.map((child) => entry2(lowering, child)), ...span };
}
function entry2(lowering, node) {
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
function subscript2(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "value"));
  const keys = childrenBy(tree, node, "subscript");
  const span = spanOf(lowering, node);
  const [only = NONE] = keys;
  if (keys.length === 1 && kindOf(tree, only) !== "slice") {
    return { kind: "index", object, key: expression(lowering, only), ...span };
  }
  const parts = keys.flatMap((key) => kindOf(tree, key) === "slice" ? childrenOf(tree, key) : [key]);
  const args = parts.map((part2) => argument2(lowering, part2));
  if (keys.length > 1) return { kind: "index", object, key: { kind: "list", items: args, ...span }, ...span };
  return {
    kind: "call",
    callee: { kind: "member", object, name: "__getitem__", ...span },
    args,
    form: "call",
    ...span
  };
}
function comprehension(lowering, node) {
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
  const made2 = { kind: "comprehension", target: taken2, over, tests, ...span };
  if (next !== -1) {
    const later = deeper2(
      lowering,
      { kind: "opaque", inside: [], ...span },
      () => fromClause(lowering, rest2.slice(next), body, span)
    );
    return { ...made2, key: null, value: later };
  }
  if (kindOf(tree, body) !== "pair") return { ...made2, key: null, value: expression(lowering, body) };
  const key = expression(lowering, childBy(tree, body, "key"));
  return { ...made2, key, value: expression(lowering, childBy(tree, body, "value")) };
}
function eachOf(lowering, node) {
  const { tree } = lowering;
  const counted = countedOf(lowering, node);
  const left = counted?.value ?? childBy(tree, node, "left");
  const over = expression(lowering, counted?.over ?? childBy(tree, node, "right"));
  return { taken: target2(lowering, left) ?? { kind: "list-target", items: [], rest: null }, over };
}
function countedOf(lowering, node) {
  const { tree } = lowering;
  const call3 = childBy(tree, node, "right");
  if (kindOf(tree, call3) !== "call" || textAt(tree, childBy(tree, call3, "function")) !== "enumerate") return null;
  const [over, ...start] = childrenOf(tree, childBy(tree, call3, "arguments"));
  const left = childBy(tree, node, "left");
  const [place2, value, ...more] = childrenOf(tree, left);
  if (over === void 0 || place2 === void 0 || value === void 0 || more.length + start.length > 1) return null;
  if (more.length > 0 || !/^(?:pattern_list|tuple_pattern)$/.test(kindOf(tree, left))) return null;
  if (/splat/.test(kindOf(tree, over) + kindOf(tree, place2) + kindOf(tree, value))) return null;
  return { place: place2, value, over };
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
var DEEPEST10 = 20;
function quotedType(literal3) {
  if (literal3.length > LONGEST4) return null;
  const tokens = literal3.replace(/^[rRuUbB]{0,2}["']+|["']+$/g, "").match(/[\p{L}\p{N}_.]+|[[\],|]/gu) ?? [];
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
  if (name === void 0 || depth > DEEPEST10) return null;
  if (!/^[\p{L}_]/u.test(name)) return null;
  reader.at++;
  const args = [];
  if (taken(reader, "[")) {
    do {
      const argument3 = union2(reader, depth + 1);
      if (argument3 !== null) args.push(argument3);
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
      const name = dotted(textAt(tree, node));
      return name === null ? null : { name, args: [] };
    }
    case "string":
      return quotedType(textAt(tree, node));
    case "call": {
      const made2 = dotted(textAt(tree, childBy(tree, node, "function")));
      return made2 === null ? null : { name: `${made2}()`, args: [] };
    }
    case "generic_type":
    case "subscript": {
      const { of, args } = genericParts(lowering, node);
      const name = dotted(textAt(tree, of));
      return name === null ? null : applied(name, name.endsWith("Literal") ? [] : typeNames(lowering, args));
    }
    case "binary_operator":
    case "union_type":
      return oneOf(typeNames(lowering, alternatives2(lowering, node)));
    default:
      return null;
  }
}
function typeNames(lowering, nodes) {
  return nodes.map((node) => typeName3(lowering, node)).filter((type) => type !== null);
}
function genericParts(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) === "subscript") {
    return { of: childBy(tree, node, "value"), args: childrenBy(tree, node, "subscript") };
  }
  const [of = NONE, ...rest2] = childrenOf(tree, node);
  return { of, args: rest2.flatMap((parameters2) => childrenOf(tree, parameters2)) };
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
  const made2 = ofBase(lowering, { callee: expression(lowering, callee), args: callArguments(lowering, args) }, span);
  return converted(made2, span);
}
var NUMBERS = /* @__PURE__ */ new Set(["int", "float", "bool"]);
function converted(made2, span) {
  const { callee, args } = made2;
  if (callee.kind !== "member" || !/^(?:get|getlist|pop)$/.test(callee.name)) return made2;
  const type = args.find(({ name }) => name === "type")?.value;
  if (type?.kind !== "name" || !NUMBERS.has(type.name)) return made2;
  return { kind: "call", callee: type, args: [{ value: made2, name: null, spread: false }], form: "call", ...span };
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
  const { bases } = scopeOf(lowering);
  if (bases.length === 0 || object.kind !== "name" && object.kind !== "member") return false;
  return bases.includes(lowering.tree.text.slice(object.start, Math.min(object.end, object.start + 300)));
}
var BUILTINS = /* @__PURE__ */ new Map([
  ["isinstance", typeTest3],
  ["str", asText],
  ["super", baseObject],
  ["dict", keywordRecord],
  ["getattr", attributeCalled],
  ["setattr", attributeSet]
]);
function baseObject(_lowering, _args, span) {
  return { kind: "name", name: "super", ...span };
}
function typeTest3(lowering, args, span) {
  const { tree } = lowering;
  const [subject, tested, ...more] = childrenOf(tree, args);
  if (subject === void 0 || tested === void 0 || more.length > 0) return null;
  const types = testedTypes(lowering, tested);
  const [first, ...others] = types;
  if (first === void 0) return null;
  const value = expression(lowering, subject);
  const tests = others.map((type) => ({ kind: "type-test", value, type, ...span }));
  return tests.reduce((left, right) => ({ kind: "logical", operator: "or", left, right, ...span }), {
    kind: "type-test",
    value,
    type: first,
    ...span
  });
}
function testedTypes(lowering, node) {
  const { tree } = lowering;
  if (kindOf(tree, node) === "tuple") return typeNames(lowering, childrenOf(tree, node).slice(0, 50));
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
  const entries2 = childrenOf(tree, args);
  const keyed = entries2.every((child) => /^(?:keyword_argument|dictionary_splat)$/.test(kindOf(tree, child)));
  return keyed && kindOf(tree, args) === "argument_list" ? record3(lowering, entries2, span) : null;
}
function attributeCalled(lowering, args, span) {
  const [object, key, fallback, ...more] = childrenOf(lowering.tree, args);
  const name = constantText(lowering, key);
  if (object === void 0 || name === null || more.length > 0) return null;
  const left = { kind: "member", object: expression(lowering, object), name, ...span };
  if (fallback === void 0) return left;
  return { kind: "logical", operator: "else", left, right: expression(lowering, fallback), ...span };
}
function attributeSet(lowering, args, span) {
  const [object, key, value, ...more] = childrenOf(lowering.tree, args);
  const name = constantText(lowering, key);
  if (object === void 0 || value === void 0 || name === null || more.length > 0) return null;
  const target3 = asTarget({ kind: "member", object: expression(lowering, object), name, ...span });
  return target3 === null ? null : { kind: "assignment", target: target3, value: expression(lowering, value), ...span };
}
function constantText(lowering, node) {
  if (node === void 0 || kindOf(lowering.tree, node) !== "string") return null;
  const value = expression(lowering, node);
  return value.kind === "constant" && typeof value.value === "string" ? value.value : null;
}

// src/scan/static/language/python/lower/dotted-imports.ts
var known6 = /* @__PURE__ */ new WeakMap();
function dottedImports(tree) {
  const before = known6.get(tree);
  if (before !== void 0) return before;
  const found = /* @__PURE__ */ new Set();
  for (let node = 0; node < tree.size; node++) {
    if (kindOf(tree, node) !== "import_statement") continue;
    for (const child of childrenBy(tree, node, "name")) {
      if (kindOf(tree, child) !== "dotted_name" || childrenOf(tree, child).length < 2) continue;
      for (const each of packagesOf2(textAt(tree, child))) found.add(each);
    }
  }
  known6.set(tree, found);
  return found;
}
function packagesOf2(module) {
  const parts = (dotted(module) ?? "").split(".").slice(0, 30);
  return parts.map((_, at) => parts.slice(0, at + 1).join(".")).filter((each) => each !== "");
}
var LONGEST5 = 200;
function moduleAt(tree, node) {
  const modules = dottedImports(tree);
  if (modules.size === 0 || (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0) > LONGEST5) return null;
  const name = dotted(textAt(tree, node));
  return name !== null && modules.has(name) ? name : null;
}

// src/scan/static/language/python/lower/annotations.ts
function annotation(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) !== "call") return { callee: expression(lowering, node), args: [], ...span };
  const callee = expression(lowering, childBy(tree, node, "function"));
  return { callee, args: callArguments(lowering, childBy(tree, node, "arguments")), ...span };
}
function decorators(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "decorator").map((child) => annotation(lowering, firstOf(tree, child)));
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
    return /^(?:call|identifier|attribute)$/.test(kindOf(tree, said)) ? [annotation(lowering, said)] : [];
  });
}

// src/scan/static/language/python/lower/parameters.ts
function parameters(lowering, node) {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node).map((child) => parameter2(lowering, child)).filter((made2) => made2 !== null);
}
function parameter2(lowering, node) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  const named3 = childBy(tree, node, "name");
  const inside = named3 !== NONE ? named3 : /^(?:typed_parameter)$/.test(kind) ? firstOf(tree, node) : node;
  const rest2 = restOf2(kindOf(tree, inside));
  const target3 = parameterTarget(lowering, rest2 === "no" ? inside : firstOf(tree, inside));
  if (target3 === null) return null;
  const type = childBy(tree, node, "type");
  const value = childBy(tree, node, "value");
  return {
    target: target3,
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
function functionDefinition(lowering, node, annotations = []) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const { body } = scopeOf(lowering);
  const name = textAt(tree, childBy(tree, node, "name"));
  const header = {
    ...spanOf(lowering, node),
    name: body !== null && name === "__init__" ? "constructor" : spelled(name),
    annotations,
    returns: typeName3(lowering, childBy(tree, node, "return_type"))
  };
  const all = parameters(lowering, childBy(tree, node, "parameters"));
  const lower = () => statementsIn(lowering, childBy(tree, node, "body"));
  if (body !== null) {
    body.methods.push(index2);
    const method2 = methodShape(name, annotations, all);
    const scope = { receiver: method2.receiver, body: null, bases: scopeOf(lowering).bases };
    lowering.functions[index2] = {
      ...header,
      class: body.index,
      static: method2.static,
      parameters: method2.parameters,
      body: within2(lowering, scope, lower)
    };
    return [];
  }
  lowering.functions[index2] = {
    ...header,
    class: null,
    static: false,
    parameters: all,
    body: within2(lowering, inner3(lowering, all), lower)
  };
  return [{ kind: "declare", name: header.name, what: { function: index2 }, ...spanOf(lowering, node) }];
}
function methodShape(name, annotations, all) {
  const says = new Set(annotations.map(({ callee }) => lastName(callee)));
  if (says.has("staticmethod") || says.has("abstractstaticmethod")) {
    return { static: true, receiver: null, parameters: all };
  }
  const ofClass = says.has("classmethod") || says.has("abstractclassmethod") || IMPLICIT_CLASS_METHODS.has(name);
  const [first, ...rest2] = all;
  if (first === void 0 || first.rest !== "no" || first.target.kind !== "name") {
    return { static: ofClass, receiver: null, parameters: all };
  }
  const receiver = first.target.name === "this_" ? "this" : first.target.name;
  return { static: ofClass, receiver, parameters: rest2 };
}
var IMPLICIT_CLASS_METHODS = /* @__PURE__ */ new Set(["__new__", "__init_subclass__", "__class_getitem__"]);
function lastName(callee) {
  return callee.kind === "name" || callee.kind === "member" ? callee.name : "";
}
function inner3(lowering, own2) {
  const { receiver, bases } = scopeOf(lowering);
  const hidden = own2.some(({ target: target3 }) => target3.kind === "name" && target3.name === receiver);
  return { receiver: hidden ? null : receiver, body: null, bases };
}
function lambda2(lowering, node) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const span = spanOf(lowering, node);
  const own2 = parameters(lowering, childBy(tree, node, "parameters"));
  const value = within2(lowering, inner3(lowering, own2), () => expression(lowering, childBy(tree, node, "body")));
  const body = [{ kind: "return", value, start: value.start, end: value.end }];
  lowering.functions[index2] = {
    ...span,
    name: "",
    class: null,
    static: false,
    parameters: own2,
    annotations: [],
    returns: null,
    body
  };
  return { kind: "lambda", index: index2, ...span };
}

// src/scan/static/language/python/lower/operators.ts
var SPELLINGS = { is: "==", "is not": "!=", "<>": "!=", "//": "/" };
function binary3(lowering, node) {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, "operator"));
  if (operator === "+") return sum(lowering, node, addends(lowering, node));
  const left = expression(lowering, childBy(tree, node, "left"));
  const right = expression(lowering, childBy(tree, node, "right"));
  return operation(operator, left, right, spanOf(lowering, node));
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
function operation(operator, left, right, span) {
  if (operator !== "/" || isNumber(left) || isNumber(right)) {
    return { kind: "binary", operator: SPELLINGS[operator] ?? operator, left, right, ...span };
  }
  const callee = { kind: "member", object: left, name: "__truediv__", ...span };
  return { kind: "call", callee, args: [{ value: right, name: null, spread: false }], form: "call", ...span };
}
function isNumber(value) {
  return value.kind === "constant" && typeof value.value === "number";
}
function logical(lowering, node) {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, "operator")) === "and" ? "and" : "or";
  const left = expression(lowering, childBy(tree, node, "left"));
  const right = expression(lowering, childBy(tree, node, "right"));
  return { kind: "logical", operator, left, right, ...spanOf(lowering, node) };
}
function not(lowering, node) {
  const operand = expression(lowering, childBy(lowering.tree, node, "argument"));
  return { kind: "unary", operator: "!", operand, ...spanOf(lowering, node) };
}
function unary4(lowering, node) {
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
    const [left, right] = [operands3[at], operands3[at + 1]];
    if (left === void 0 || right === void 0) return [];
    const span = { start: left.start, end: right.end };
    return [
      typeComparison(lowering, operator, left, nodes[at + 1] ?? 0, span) ?? compared(operator, left, right, span)
    ];
  });
  const [first, ...others] = steps;
  if (first === void 0) return { kind: "opaque", inside: operands3, ...spanOf(lowering, node) };
  return others.reduce(
    (left, right) => ({ kind: "logical", operator: "and", left, right, start: left.start, end: right.end }),
    first
  );
}
function compared(operator, left, right, span) {
  return { kind: "binary", operator: SPELLINGS[operator] ?? operator, left, right, ...span };
}
function typeComparison(lowering, operator, left, right, span) {
  const value = typeAskedOf(left);
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
    return { kind: "opaque", inside: [then, test].filter((part2) => part2 !== void 0), ...span };
  }
  return { kind: "choice", test, then, otherwise, ...span };
}
function number2(lowering, node) {
  const text2 = textAt(lowering.tree, node).slice(0, 400).replace(/_/g, "").replace(/[lL]$/, "");
  const value = Number(/^0\d+$/.test(text2) ? `0o${text2.slice(1)}` : text2);
  const span = spanOf(lowering, node);
  return Number.isNaN(value) ? { kind: "opaque", inside: [], ...span } : { kind: "constant", value, ...span };
}
function inner4(lowering, node) {
  return expression(lowering, firstOf(lowering.tree, node));
}

// src/scan/static/language/python/lower/strings.ts
function string(lowering, node) {
  return joined4(partsOf2(lowering, node), spanOf(lowering, node));
}
function adjacentStrings(lowering, node) {
  const parts = childrenOf(lowering.tree, node).flatMap(
    (child) => kindOf(lowering.tree, child) === "string" ? partsOf2(lowering, child) : [expression(lowering, child)]
  );
  return joined4(parts, spanOf(lowering, node));
}
function joined4(parts, span) {
  const merged = [];
  for (const part2 of parts) {
    const before = merged.at(-1);
    if (before !== void 0 && isLiteral(before) && isLiteral(part2)) {
      merged[merged.length - 1] = { ...before, value: before.value + part2.value, end: part2.end };
    } else merged.push(part2);
  }
  const [only] = merged;
  if (only === void 0) return { kind: "constant", value: "", ...span };
  if (merged.length === 1 && isLiteral(only)) return { ...only, ...span };
  return { kind: "text", parts: merged, ...span };
}
function isLiteral(part2) {
  return part2.kind === "constant" && typeof part2.value === "string";
}
function partsOf2(lowering, node) {
  const { tree } = lowering;
  const [first = NONE] = childrenOf(tree, node);
  const prefix = /^[a-z]*/i.exec(textAt(tree, first).slice(0, 4))?.[0].toLowerCase() ?? "";
  const raw = prefix.includes("r");
  const filled = /[ft]/.test(prefix);
  return childrenOf(tree, node).flatMap((child) => {
    const kind = kindOf(tree, child);
    if (kind === "interpolation") return interpolated(lowering, child);
    if (kind !== "string_content") return [];
    const text2 = textAt(tree, child);
    const value = filled ? text2.replace(/\{\{|\}\}/g, (pair) => pair.charAt(0)) : text2;
    return [{ kind: "constant", value: raw ? value : unescaped3(value), ...spanOf(lowering, child) }];
  });
}
var NUMBER_FORMAT = /[bcdeEfFgGnoxX%]$/;
function interpolated(lowering, node) {
  const { tree } = lowering;
  const inner5 = childBy(tree, node, "expression");
  if (inner5 === NONE) return [opaque(lowering, node)];
  const conversion2 = childBy(tree, node, "type_conversion");
  const format = childBy(tree, node, "format_specifier");
  const span = spanOf(lowering, inner5);
  const value = formatted(expression(lowering, inner5), textAt(tree, conversion2), textAt(tree, format));
  const widths = format === NONE ? [] : childrenOf(tree, format).map((part2) => width(lowering, part2));
  const rest2 = tree.text.slice(span.end, Math.min(span.end + 20, tree.ends[node] ?? 0));
  if (!/^\s*=\s*[!:}]/.test(rest2)) return [value, ...widths];
  return [{ kind: "constant", value: `${textAt(tree, inner5)}=`, ...span }, value, ...widths];
}
function width(lowering, node) {
  const inner5 = childBy(lowering.tree, node, "expression");
  return inner5 === NONE ? opaque(lowering, node) : expression(lowering, inner5);
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
var ESCAPES2 = {
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
function unescaped3(text2) {
  if (!text2.includes("\\")) return text2;
  return text2.replace(ESCAPE4, (whole, x, u, long, octal, name, other) => {
    const hex = x ?? u ?? long;
    if (hex !== void 0) return character2(Number.parseInt(hex, 16));
    if (octal !== void 0) return character2(Number.parseInt(octal, 8));
    if (name !== void 0) return "\uFFFD";
    if (other === "\\" || other === "'" || other === '"') return other;
    return ESCAPES2[other] ?? whole;
  });
}
function character2(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}

// src/scan/static/language/python/lower/expressions.ts
var EXPRESSIONS3 = {
  identifier: variable3,
  attribute,
  subscript: subscript2,
  call: call2,
  string,
  concatenated_string: adjacentStrings,
  integer: number2,
  float: number2,
  true: (lowering, node) => ({ kind: "constant", value: true, ...spanOf(lowering, node) }),
  false: (lowering, node) => ({ kind: "constant", value: false, ...spanOf(lowering, node) }),
  none: (lowering, node) => ({ kind: "constant", value: void 0, ...spanOf(lowering, node) }),
  ellipsis: (lowering, node) => ({ kind: "opaque", inside: [], ...spanOf(lowering, node) }),
  parenthesized_expression: inner4,
  binary_operator: binary3,
  boolean_operator: logical,
  not_operator: not,
  unary_operator: unary4,
  comparison_operator: comparison,
  conditional_expression: choice2,
  lambda: lambda2,
  list: list3,
  tuple: list3,
  set: list3,
  expression_list: list3,
  pattern_list: list3,
  dictionary,
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  dictionary_comprehension: comprehension,
  generator_expression: comprehension,
  named_expression: walrus,
  await: (lowering, node) => wrapped2(lowering, node, "await"),
  yield: (lowering, node) => wrapped2(lowering, node, "yield"),
  list_splat: inner4,
  dictionary_splat: inner4,
  interpolation: (lowering, node) => expression(lowering, childBy(lowering.tree, node, "expression")),
  // A name that stands where a pattern does: `case Colour.RED`.
  dotted_name: dottedName2
};
function attribute(lowering, node) {
  const { tree } = lowering;
  const module = moduleAt(tree, node);
  if (module !== null) return { kind: "name", name: module, ...spanOf(lowering, node) };
  const object = expression(lowering, childBy(tree, node, "object"));
  return { kind: "member", object, name: textAt(tree, childBy(tree, node, "attribute")), ...spanOf(lowering, node) };
}
function dottedName2(lowering, node) {
  const { tree } = lowering;
  const [first = NONE, ...rest2] = childrenOf(tree, node);
  const { start } = spanOf(lowering, node);
  return rest2.reduce(
    (object, part2) => ({ kind: "member", object, name: textAt(tree, part2), start, end: tree.ends[part2] ?? 0 }),
    first === NONE ? opaque(lowering, node) : variable3(lowering, first)
  );
}
function walrus(lowering, node) {
  const { tree } = lowering;
  const into = target2(lowering, childBy(tree, node, "name"));
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
function assignment4(lowering, node) {
  const { tree } = lowering;
  const lefts = [];
  let last = node;
  for (let at = node; at !== NONE && kindOf(tree, at) === "assignment"; at = childBy(tree, at, "right")) {
    lefts.push(childBy(tree, at, "left"));
    last = at;
  }
  const right = childBy(tree, last, "right");
  const value = right === NONE ? null : expression(lowering, right);
  const fields = lefts.filter((left) => isField2(lowering, left, node, value));
  const targets2 = lefts.filter((left) => !fields.includes(left)).map((left) => target2(lowering, left));
  const span = spanOf(lowering, node);
  const type = typeName3(lowering, childBy(tree, node, "type"));
  if (targets2.length === 0) return [];
  return chain2(targets2, value, span).map((one) => ({ kind: "assign", ...one, type, ...span }));
}
function chain2(targets2, value, span) {
  const kept = targets2.filter((one) => one !== null);
  if (kept.length < 2 || value === null) return kept.map((one) => ({ target: one, value }));
  const first = kept.find((one) => one.kind === "name") ?? { kind: "name", name: `chain@${span.start}`, ...span };
  return [
    { target: first, value },
    ...kept.filter((one) => one !== first).map((one) => ({ target: one, value: first }))
  ];
}
function isField2(lowering, left, node, value) {
  const { tree } = lowering;
  const { body } = scopeOf(lowering);
  if (body === null || kindOf(tree, left) !== "identifier") return false;
  const typed = childBy(tree, node, "type");
  body.fields.push({
    ...spanOf(lowering, node),
    name: bound(lowering, left).name,
    type: typeName3(lowering, typed),
    static: typed === NONE || /^(?:typing\.)?ClassVar\b/.test(textAt(tree, typed).slice(0, 40)),
    annotations: typeAnnotations(lowering, typed),
    value
  });
  return true;
}
function augmented2(lowering, node) {
  const { tree } = lowering;
  const left = childBy(tree, node, "left");
  const right = childBy(tree, node, "right");
  const operator = kindOf(tree, childBy(tree, node, "operator")).replace(/=$/, "");
  const span = spanOf(lowering, node);
  const into = target2(lowering, left);
  const value = operator === "+" ? sum(lowering, node, [left, ...addends(lowering, right)]) : operation(operator, expression(lowering, left), expression(lowering, right), span);
  if (into === null) return [{ kind: "evaluate", value, ...span }];
  return [{ kind: "assign", target: into, type: null, value, ...span }];
}

// src/scan/static/language/python/lower/branches.ts
var NESTED = 40;
function conditional2(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenBy(tree, node, "alternative");
  const elifs = clauses.filter((child) => kindOf(tree, child) === "elif_clause");
  const last = clauses.find((child) => kindOf(tree, child) === "else_clause") ?? NONE;
  const branches = [node, ...elifs].map((at) => branch(lowering, at));
  const otherwise = last === NONE ? [] : statementsIn(lowering, childBy(tree, last, "body"));
  if (branches.length > NESTED) return [asSwitch(lowering, node, branches, otherwise)];
  return branches.reduceRight(
    (rest2, { test, then, node: at }) => [{ kind: "if", test, then, otherwise: rest2, ...spanOf(lowering, at) }],
    otherwise
  );
}
function branch(lowering, node) {
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
  const known7 = remember(lowering, form);
  if (form.methods.some((method2) => lowering.functions[method2]?.name === "constructor")) return [];
  const lineage = lineageOf(known7, form);
  if (!lineage.some(isMadeOfFields)) return [];
  const fields = allFields(lineage);
  if (fields.length === 0) return [];
  lowering.functions.push({
    ...emptyFunction(form),
    name: "constructor",
    class: index2,
    parameters: fields.map(parameterOf2),
    body: fields.map(assigned)
  });
  return [lowering.functions.length - 1];
}
var classes = /* @__PURE__ */ new WeakMap();
function remember(lowering, form) {
  const known7 = classes.get(lowering) ?? /* @__PURE__ */ new Map();
  classes.set(lowering, known7);
  known7.set(form.name, form);
  return known7;
}
var MOST2 = 30;
function lineageOf(known7, form) {
  const lineage = /* @__PURE__ */ new Set([form]);
  for (const one of lineage) {
    for (const { name } of one.bases) {
      const base = known7.get(name);
      if (base !== void 0 && lineage.size < MOST2) lineage.add(base);
    }
  }
  return [...lineage];
}
function isMadeOfFields(form) {
  if (form.annotations.some(({ callee }) => DECORATORS.has(lastOf2(callee)))) return true;
  return form.bases.some(({ name }) => BASES2.has(name.slice(name.lastIndexOf(".") + 1)));
}
function lastOf2(callee) {
  if (callee.kind === "name") return callee.name;
  if (callee.kind !== "member") return "";
  return callee.name === "s" && callee.object.kind === "name" && callee.object.name === "attr" ? "attrs" : callee.name;
}
function allFields(lineage) {
  const byName = /* @__PURE__ */ new Map();
  for (const { fields } of lineage.toReversed()) {
    for (const field2 of fields) if (field2.type !== null && !field2.static) byName.set(field2.name, field2);
  }
  return [...byName.values()].slice(0, 200);
}
function nameAt(name, { start, end }) {
  return { kind: "name", name, start, end };
}
function parameterOf2(field2) {
  return {
    target: nameAt(field2.name, field2),
    type: field2.type,
    annotations: field2.annotations,
    otherwise: field2.value,
    rest: "no",
    start: field2.start,
    end: field2.end
  };
}
function assigned(field2) {
  const { start, end, name } = field2;
  const target3 = { kind: "member", object: nameAt("this", field2), name, start, end };
  return { kind: "assign", target: target3, type: field2.type, value: nameAt(name, field2), start, end };
}

// src/scan/static/language/python/lower/classes.ts
function classDefinition(lowering, node, annotations = []) {
  const { tree } = lowering;
  const around = scopeOf(lowering);
  const own2 = textAt(tree, childBy(tree, node, "name"));
  const name = around.body === null ? own2 : `${around.body.name}.${own2}`;
  const index2 = lowering.classes.length;
  const { bases, run } = superclasses(lowering, childBy(tree, node, "superclasses"));
  const form = {
    ...spanOf(lowering, node),
    name,
    bases,
    annotations,
    fields: [],
    methods: [],
    form: formOf(bases)
  };
  lowering.classes.push(form);
  const body = { index: index2, name, fields: [], methods: [] };
  const scope = { receiver: null, body, bases: bases.map((base) => base.name) };
  const loose = within2(lowering, scope, () => statementsIn(lowering, childBy(tree, node, "body")));
  const made2 = { ...form, fields: body.fields, methods: body.methods };
  lowering.classes[index2] = { ...made2, methods: [...made2.methods, ...fieldsMaker(lowering, index2, made2)] };
  return [...run, ...loose, { kind: "declare", name, what: { class: index2 }, ...spanOf(lowering, node) }];
}
function superclasses(lowering, node) {
  const { tree } = lowering;
  if (node === NONE) return { bases: [], run: [] };
  const bases = [];
  const run = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    const value = kind === "keyword_argument" ? childBy(tree, child, "value") : child;
    const called2 = kindOf(tree, value) === "call";
    if (called2) run.push(evaluate(expression(lowering, value)));
    if (value !== child) continue;
    const named3 = called2 && /\bwith_metaclass$/.test(textAt(tree, childBy(tree, value, "function")).slice(-40));
    const nodes = named3 ? childrenOf(tree, childBy(tree, value, "arguments")).slice(1) : [child];
    bases.push(...nodes.map((base) => typeName3(lowering, base)).filter((base) => base !== null));
  }
  return { bases, run };
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
function formOf(bases) {
  const names = bases.map(({ name }) => name.slice(name.lastIndexOf(".") + 1));
  if (names.some((name) => ENUMS.has(name))) return "enum";
  return names.includes("Protocol") ? "interface" : "class";
}

// src/scan/static/language/python/lower/imports.ts
function importStatement2(lowering, node) {
  const { tree } = lowering;
  for (const child of childrenBy(tree, node, "name")) {
    const aliased = kindOf(tree, child) === "aliased_import";
    const named3 = aliased ? childBy(tree, child, "name") : child;
    const whole = dotted(textAt(tree, named3));
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
  const module = dotted(textAt(tree, childBy(tree, node, "module_name")));
  if (module === null) return [];
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === "wildcard_import") {
      lowering.imports.push({ local: "*", module, member: "*", ...spanOf(lowering, child) });
    }
  }
  for (const child of childrenBy(tree, node, "name")) {
    const aliased = kindOf(tree, child) === "aliased_import";
    const member2 = dotted(textAt(tree, aliased ? childBy(tree, child, "name") : child));
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
  const guard = childBy(tree, node, "guard");
  if (guard === NONE) return { values: values2 ?? [], body: [...taken2, ...consequence], continues: false };
  const test = expression(lowering, firstOf(tree, guard));
  const guarded = { kind: "if", test, then: consequence, otherwise: [], ...spanOf(lowering, node) };
  return { values: values2 ?? [unknown(test)], body: [...taken2, guarded], continues: false };
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
  for (const part2 of parts) {
    if (part2 === null) return null;
    fits.push(...part2);
  }
  return fits;
}
function bind(taken2, target3, value) {
  taken2.push({ kind: "assign", target: target3, type: null, value, start: target3.start, end: target3.end });
}
var WHOLE = new Set(
  "bool bytearray bytes dict float frozenset int list set str tuple".split(" ")
);
function classPattern(lowering, node, subject, taken2) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const [named3 = NONE, ...parts] = childrenOf(tree, node);
  const type = typeName3(lowering, named3);
  for (const part2 of parts) {
    const held = kindOf(tree, part2) === "case_pattern" ? firstOf(tree, part2) : part2;
    if (kindOf(tree, held) === "keyword_pattern") {
      const [key = NONE, value = NONE] = childrenOf(tree, held);
      pattern(lowering, value, { kind: "member", object: subject, name: textAt(tree, key), ...span }, taken2);
    } else {
      const whole = type !== null && WHOLE.has(type.name);
      pattern(lowering, part2, whole ? subject : { kind: "index", object: subject, key: unknown(span), ...span }, taken2);
    }
  }
  return [type === null ? unknown(span) : { kind: "type-test", value: subject, type, ...span }];
}
function sequence2(lowering, parts, subject, taken2, span) {
  const { tree } = lowering;
  let behindRest = false;
  parts.forEach((part2, at) => {
    const held = kindOf(tree, part2) === "case_pattern" ? firstOf(tree, part2) : part2;
    if (held !== NONE && kindOf(tree, held) === "splat_pattern") {
      behindRest = true;
      rest(lowering, held, subject, taken2);
      return;
    }
    const key = behindRest ? unknown(span) : { kind: "constant", value: at, ...span };
    pattern(lowering, part2, { kind: "index", object: subject, key, ...span }, taken2);
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
var STATEMENTS4 = {
  assignment: assignment4,
  augmented_assignment: augmented2,
  import_statement: importStatement2,
  import_from_statement: importFrom,
  future_import_statement: none,
  function_definition: (lowering, node) => functionDefinition(lowering, node),
  class_definition: (lowering, node) => classDefinition(lowering, node),
  decorated_definition: decorated,
  if_statement: conditional2,
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
  pass_statement: none,
  global_statement: none,
  nonlocal_statement: none,
  type_alias_statement: none,
  print_statement: (lowering, node) => keyword(lowering, node, "print"),
  exec_statement: (lowering, node) => keyword(lowering, node, "exec"),
  // A text that stands alone is documentation.
  string: (lowering, node) => {
    const value = expression(lowering, node);
    return value.kind === "constant" ? [] : [evaluate(value)];
  }
};
function none() {
  return [];
}
function optional(lowering, node) {
  return node === NONE ? null : expression(lowering, node);
}
function decorated(lowering, node) {
  const { tree } = lowering;
  const annotations = decorators(lowering, node);
  const definition = childBy(tree, node, "definition");
  if (kindOf(tree, definition) === "class_definition") return classDefinition(lowering, definition, annotations);
  return definition === NONE ? [] : functionDefinition(lowering, definition, annotations);
}
function loop2(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const condition2 = childBy(tree, node, "condition");
  const each = condition2 === NONE ? eachOf2(lowering, node) : null;
  const test = optional(lowering, condition2);
  const body = statementsIn(lowering, childBy(tree, node, "body"));
  const made2 = { kind: "loop", each, test, body, ...span };
  const clause = childBy(tree, node, "alternative");
  if (clause === NONE) return [made2];
  const unbroken = { kind: "opaque", inside: [], ...spanOf(lowering, clause) };
  const then = statementsIn(lowering, childBy(tree, clause, "body"));
  return [made2, { kind: "if", test: unbroken, then, otherwise: [], ...spanOf(lowering, clause) }];
}
function eachOf2(lowering, node) {
  const { tree } = lowering;
  const counted = countedOf(lowering, node);
  const over = expression(lowering, counted?.over ?? childBy(tree, node, "right"));
  const value = target2(lowering, counted?.value ?? childBy(tree, node, "left"));
  return { target: value, key: counted === null ? null : target2(lowering, counted.place), over };
}
function attempt2(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node);
  const ofKind = (kind) => clauses.filter((child) => kindOf(tree, child) === kind);
  const body = statementsIn(lowering, childBy(tree, node, "body"));
  const handlers = [...ofKind("except_clause"), ...ofKind("except_group_clause")].map(
    (child) => handler(lowering, child)
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
function handler(lowering, node) {
  const { tree } = lowering;
  const [caught = NONE, old = NONE] = childrenBy(tree, node, "value");
  const alias = kindOf(tree, caught) === "as_pattern" ? childBy(tree, caught, "alias") : old;
  return { target: target2(lowering, alias), body: blocksOf(lowering, node) };
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
  const into = target2(lowering, childBy(tree, node, "alias"));
  if (into === null) return evaluate(value);
  return { kind: "assign", target: into, type: null, value, ...spanOf(lowering, node) };
}
function raise(lowering, node) {
  const { tree } = lowering;
  const [first = NONE, ...others] = childrenOf(tree, node);
  const run = others.flatMap((child) => statement(lowering, child));
  return [...run, { kind: "throw", value: optional(lowering, first), ...spanOf(lowering, node) }];
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
  return lowerModule(tree, { expressions: EXPRESSIONS3, statements: STATEMENTS4 }, true);
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
  fileIsNamed: false,
  partialClasses: false,
  loaders: ["py:importlib.import_module", "py:__import__"],
  getters: ["property", "cached_property"],
  settings: [],
  files: moduleFiles,
  neighbours: () => [],
  library: (module) => `py:${currentName(module)}`
};
var MARKERS = ["pyproject.toml", "setup.py", "setup.cfg", "manage.py"];
var MOST_PARTS = 30;
function moduleFiles({ from, module, member: member2 }, repository) {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const parts = module.slice(dots).split(".").filter((part2) => part2 !== "");
  if (parts.length > MOST_PARTS) return [];
  if (dots > 0) {
    const folder = above(folderOf3(from), dots - 1);
    return folder === null ? [] : filesBelow(folder, parts, member2, repository);
  }
  const [first] = parts;
  if (first === void 0 || STANDARD_LIBRARY.has(first)) return [];
  for (const root of rootsFor(from, repository)) {
    const found = filesBelow(root, parts, member2, repository);
    if (found.length > 0) return found.filter((path) => path !== from);
  }
  return parts.length > 1 ? anywhere(parts, member2, from, repository) : [];
}
function filesBelow(folder, parts, member2, repository) {
  const path = [...folder === "" ? [] : [folder], ...parts].join("/");
  const inside = member2 === null || member2 === "*" ? [] : forms(path === "" ? member2 : `${path}/${member2}`);
  return [...forms(path), ...inside].filter((each) => repository.has(each));
}
function forms(path) {
  return path === "" ? ["__init__.py"] : [`${path}/__init__.py`, `${path}.py`];
}
function rootsFor(from, repository) {
  const top = packageRoot(folderOf3(from), repository);
  const ancestors = ancestorsOf(top).filter((folder) => !isPackage(folder, repository));
  return [.../* @__PURE__ */ new Set([...ancestors.flatMap(withSources), ...markedFolders(repository)])];
}
function withSources(folder) {
  return [folder, folder === "" ? "src" : `${folder}/src`];
}
function packageRoot(folder, repository) {
  let at = folder;
  while (at !== "" && isPackage(at, repository)) at = folderOf3(at);
  return at;
}
function isPackage(folder, repository) {
  return folder !== "" && repository.has(`${folder}/__init__.py`);
}
function ancestorsOf(folder) {
  const found = [folder];
  for (let at = folder; at !== ""; ) {
    at = folderOf3(at);
    found.push(at);
  }
  return found;
}
var marked = /* @__PURE__ */ new WeakMap();
var MOST_PROJECTS = 50;
function markedFolders(repository) {
  const known7 = marked.get(repository);
  if (known7 !== void 0) return known7;
  const folders = new Set(MARKERS.flatMap((name) => repository.called(name)).map(folderOf3));
  const made2 = [...folders].sort().slice(0, MOST_PROJECTS).flatMap(withSources);
  marked.set(repository, made2);
  return made2;
}
function anywhere(parts, member2, from, repository) {
  const last = parts.at(-1) ?? "";
  const path = parts.join("/");
  const inside = member2 === null || member2 === "*" ? [] : [`${member2}.py`];
  const candidates = [`${last}.py`, "__init__.py", ...inside].flatMap((name) => repository.called(name));
  const ends = [...forms(path), ...inside.map((name) => `${path}/${name}`)].map((each) => `/${each}`);
  return candidates.filter((each) => each !== from && ends.some((end) => each.endsWith(end))).sort((a, b) => shared2(b, from) - shared2(a, from) || (a < b ? -1 : 1)).slice(0, 3);
}
function shared2(a, b) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
function folderOf3(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function above(folder, levels) {
  const parts = folder === "" ? [] : folder.split("/");
  return levels > parts.length ? null : parts.slice(0, parts.length - levels).join("/");
}

// src/scan/static/language/python.ts
var IMPORT3 = /^[ \t]{0,40}import[ \t]{1,9}([\w., \t]{1,300})/gm;
var FROM = /^[ \t]{0,40}from[ \t]{1,9}([\w.]{1,200})[ \t]{1,9}import[ \t]{1,9}(?:\(([^()]{1,2000})\)|([^\n(]{1,500}))/gm;
var SYNTAX3 = {
  identifiers: ["identifier"],
  comments: ["comment"],
  wrappers: ["parenthesized_expression"],
  lists: ["expression_list"],
  numbers: ["integer", "float"],
  strings: {
    kinds: ["string"],
    holes: ["interpolation"],
    marks: ["string_start", "string_end"],
    adjacent: ["concatenated_string"],
    plain: /^[rRbBuU]{0,2}("""|'''|["'])(?<text>[\s\S]*)\1$/,
    start: /^[rRbBuUfF]{0,2}["'](?<text>[\s\S]{0,300})/,
    joins: ["+"],
    formats: ["%"],
    values: ["tuple", "dictionary"]
  },
  members: /* @__PURE__ */ new Map([["attribute", "object"]]),
  awaits: ["await"],
  carriers: [
    "attribute",
    "subscript",
    "parenthesized_expression",
    "conditional_expression",
    "binary_operator",
    "call",
    "await",
    "string"
  ],
  operations: ["binary_operator"],
  fallbacks: /* @__PURE__ */ new Map([["boolean_operator", ["or"]]]),
  conditionals: /* @__PURE__ */ new Map([["conditional_expression", { branches: [0, 2] }]]),
  calls: /* @__PURE__ */ new Map([["call", { callee: "function", receiver: null, values: "arguments" }]]),
  constructions: /* @__PURE__ */ new Map(),
  conversions: /* @__PURE__ */ new Map(),
  declarations: /* @__PURE__ */ new Map([["assignment", { name: "left", value: "right" }]]),
  functions: {
    kinds: ["function_definition", "lambda"],
    parameters: ["parameters"],
    numberTypes: ["int", "float", "bool", "UUID"],
    typeStands: "after"
  },
  decorated: ["decorated_definition"],
  targets: { names: ["name", "left", "key"], values: ["value", "right"] },
  boundary: /statement$|^module$|^block$/
};
var REQUEST3 = {
  source: /\brequest\s*\.\s*(?:args|form|json|values|GET|POST|data|cookies|headers|query_params|path_params|get_json|get_data|match_info|params)\b/,
  /** A parameter of a function that a route's decorator stands at. */
  isParameter: (scope, name) => {
    const holder = scope.parent();
    const decorators2 = holder?.kind() === "decorated_definition" ? holder.text().slice(0, 1e3) : "";
    if (!/^\s*@\w+\.(?:route|get|post|put|patch|delete)\(/.test(decorators2)) return false;
    const parameters2 = (scope.field("parameters")?.text() ?? "").slice(0, 4e3);
    return new RegExp(`[(,]\\s*${wholeWord(name)}(?!\\s*:\\s*(?:int|float|bool|UUID))`).test(parameters2);
  }
};
var python = {
  id: "python",
  title: "Python",
  family: null,
  files: { endings: ["py"], interpreters: ["python"], example: "src/service.py" },
  grammar: {
    file: "tree-sitter-python.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm",
    expando: "\xB5"
  },
  syntax: SYNTAX3,
  flow: { models: "python", modules: pythonModules, lower: lowerPython },
  request: REQUEST3,
  imports: pythonImports
};
function pythonImports(text2) {
  const names = /* @__PURE__ */ new Map();
  const wildcards = [];
  for (const [, list4 = ""] of text2.matchAll(IMPORT3)) {
    for (const item of list4.split(",")) {
      const [module = "", alias] = item.trim().split(/\s+as\s+/);
      if (alias !== void 0) bind2(names, alias, module);
      else bind2(names, module.split(".")[0] ?? module, module.split(".")[0] ?? module);
    }
  }
  for (const [, module = "", inside, line] of text2.matchAll(FROM)) {
    for (const item of (inside ?? line ?? "").replace(/#[^\n]*/g, "").split(",")) {
      const [name = "", alias] = item.trim().split(/\s+as\s+/);
      if (name === "*") wildcards.push(module);
      else if (name !== "") bind2(names, alias ?? name, `${module}.${name}`);
    }
  }
  return { names, wildcards };
}
function bind2(names, name, meaning) {
  const known7 = names.get(name);
  names.set(name, known7 === void 0 || known7 === meaning ? meaning : "");
}

// src/scan/static/language/tsx.ts
var tsx = {
  id: "tsx",
  title: "TSX",
  family: "script",
  files: { endings: ["tsx"], interpreters: [], example: "src/service.tsx" },
  grammar: {
    file: "tree-sitter-tsx.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm",
    expando: "$"
  },
  syntax: TYPED_SCRIPT_SYNTAX,
  flow: { models: "javascript", modules: scriptModules, lower: lowerScript },
  request: SCRIPT_REQUEST,
  imports: scriptImports
};

// src/scan/static/language/typescript.ts
var typescript = {
  id: "typescript",
  title: "TypeScript",
  family: "script",
  files: { endings: ["ts", "mts", "cts"], interpreters: ["deno", "bun", "ts", "tsx"], example: "src/service.ts" },
  grammar: {
    file: "tree-sitter-typescript.wasm",
    source: "node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm",
    expando: "$"
  },
  syntax: TYPED_SCRIPT_SYNTAX,
  flow: { models: "javascript", modules: scriptModules, lower: lowerScript },
  request: SCRIPT_REQUEST,
  imports: scriptImports
};

// src/scan/static/language/index.ts
var LIST = [javascript, typescript, tsx, python, go, java];
var LANGUAGES = LIST;
var BY_ID = new Map(LIST.map((each) => [each.id, each]));
var BY_ENDING = new Map(
  LIST.flatMap(({ id, files: files2 }) => files2.endings.map((ending2) => [ending2, id]))
);
function languageById(id) {
  const found = BY_ID.get(id);
  if (found === void 0) throw new Error(`no language is called ${id}`);
  return found;
}
function languageOf(path) {
  const dot = path.lastIndexOf(".");
  return dot === -1 ? null : BY_ENDING.get(path.slice(dot + 1).toLowerCase()) ?? null;
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
