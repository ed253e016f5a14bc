import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err2) => function __init() {
  if (err2) throw err2[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err2 = [e], e;
  }
};
var __export = (target3, all) => {
  for (var name2 in all)
    __defProp(target3, name2, { get: all[name2], enumerable: true });
};

// src/model/errors.ts
var EnvironmentError, LocatedError;
var init_errors = __esm({
  "src/model/errors.ts"() {
    "use strict";
    EnvironmentError = class extends Error {
      name = "EnvironmentError";
    };
    LocatedError = class extends Error {
      name = "LocatedError";
      path;
      line;
      remedy;
      constructor(problem) {
        super(problem.message);
        this.path = problem.path;
        this.line = problem.line;
        this.remedy = problem.remedy;
      }
    };
  }
});

// src/scan/static/tree/flat-tree.ts
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
  for (let at2 = firstOf(tree, node); at2 !== NONE; at2 = nextOf(tree, at2)) children.push(at2);
  return children;
}
function childBy(tree, node, field2) {
  for (let at2 = firstOf(tree, node); at2 !== NONE; at2 = nextOf(tree, at2)) {
    if (tree.fieldNames[tree.fields[at2] ?? 0] === field2) return at2;
  }
  return NONE;
}
function childrenBy(tree, node, field2) {
  return childrenOf(tree, node).filter((at2) => tree.fieldNames[tree.fields[at2] ?? 0] === field2);
}
var NONE;
var init_flat_tree = __esm({
  "src/scan/static/tree/flat-tree.ts"() {
    "use strict";
    NONE = -1;
  }
});

// src/scan/static/lower/lowering.ts
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
  const body2 = tree.size === 0 ? [] : [...statement(lowering, 0)];
  lowering.functions[0] = { ...top, body: body2 };
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
  const lower2 = lowering.table.expressions[kindOf(lowering.tree, node)];
  if (lowering.depth > DEEPEST) return { kind: "opaque", inside: [], ...spanOf(lowering, node) };
  lowering.depth++;
  const made3 = lower2 === void 0 ? opaque(lowering, node) : lower2(lowering, node);
  lowering.depth--;
  return made3;
}
function opaque(lowering, node) {
  const inside2 = childrenOf(lowering.tree, node).map((child) => expression(lowering, child)).filter((child) => child.kind !== "opaque" || child.inside.length > 0);
  return { kind: "opaque", inside: inside2, ...spanOf(lowering, node) };
}
function statement(lowering, node) {
  if (node === NONE || lowering.depth > DEEPEST) return [];
  const { statements, expressions } = lowering.table;
  const mark2 = lowering.before.length;
  const kind = kindOf(lowering.tree, node);
  lowering.depth++;
  const lower2 = statements[kind];
  const made3 = lower2 !== void 0 ? lower2(lowering, node) : expressions[kind] !== void 0 ? [evaluate(expression(lowering, node))] : statementsIn(lowering, node);
  lowering.depth--;
  return lowering.before.length > mark2 ? [...takeBefore(lowering, mark2), ...made3] : made3;
}
function takeBefore(lowering, mark2) {
  return lowering.before.splice(mark2);
}
function deeper(lowering, inner5, otherwise) {
  if (lowering.depth > DEEPEST) return otherwise();
  lowering.depth++;
  const made3 = inner5();
  lowering.depth--;
  return made3;
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
function sum(lowering, node, parts2, operator = "+") {
  const lowered = parts2.map((part2) => expression(lowering, part2));
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
var DEEPEST;
var init_lowering = __esm({
  "src/scan/static/lower/lowering.ts"() {
    "use strict";
    init_flat_tree();
    DEEPEST = 300;
  }
});

// src/scan/static/language/go/lower/scope.ts
function stateOf(lowering) {
  const known10 = states.get(lowering);
  if (known10 !== void 0) return known10;
  const made3 = {
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
  states.set(lowering, made3);
  return made3;
}
function inBlock(lowering, run3) {
  const { blocks, visible } = stateOf(lowering);
  const block3 = /* @__PURE__ */ new Map();
  blocks.push(block3);
  const made3 = run3();
  blocks.pop();
  for (const [name2, outside] of block3) {
    if (outside === void 0) visible.delete(name2);
    else visible.set(name2, outside);
  }
  return made3;
}
function declareName(lowering, name2) {
  if (name2 === "_") return name2;
  const { blocks, visible } = stateOf(lowering);
  const block3 = blocks[blocks.length - 1];
  const outside = visible.get(name2);
  if (block3 === void 0 || outside !== void 0 && block3.has(name2)) return outside ?? name2;
  const called2 = outside === void 0 && name2 !== "this" ? name2 : unusedName(lowering, name2);
  block3.set(name2, outside);
  visible.set(name2, called2);
  return called2;
}
function declareReceiver(lowering, name2) {
  const { blocks, visible } = stateOf(lowering);
  blocks[blocks.length - 1]?.set(name2, visible.get(name2));
  visible.set(name2, "this");
}
function unusedName(lowering, name2) {
  const { counts } = stateOf(lowering);
  const count = (counts.get(name2) ?? 1) + 1;
  counts.set(name2, count);
  return `${name2}'${count}`;
}
function calledHere(lowering, name2) {
  return stateOf(lowering).visible.get(name2) ?? name2;
}
function isHidden(lowering, name2) {
  return stateOf(lowering).visible.has(name2);
}
var states;
var init_scope = __esm({
  "src/scan/static/language/go/lower/scope.ts"() {
    "use strict";
    states = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/static/language/go/lower/types.ts
function typeName(lowering, node, depth = 0) {
  if (node === NONE || depth > DEEPEST2) return ANY;
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  const inside2 = (at2) => typeName(lowering, at2, depth + 1);
  if (MARKS.has(kind)) return inside2(firstOf(tree, node));
  if (LISTS.has(kind)) return { name: "[]", args: [inside2(childBy(tree, node, "element"))] };
  switch (kind) {
    case "channel_type":
      return { name: "[]", args: [inside2(childBy(tree, node, "value"))] };
    case "map_type":
      return { name: "map", args: [inside2(childBy(tree, node, "key")), inside2(childBy(tree, node, "value"))] };
    case "generic_type": {
      const { name: name2 } = inside2(childBy(tree, node, "type"));
      return { name: name2, args: childrenOf(tree, childBy(tree, node, "type_arguments")).map(inside2) };
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
  const known10 = anonymous.get(span.start);
  if (known10 !== void 0) return known10;
  const name2 = `struct@${span.start}`;
  anonymous.set(span.start, name2);
  const { fields, bases } = structParts(lowering, node, depth);
  lowering.classes.push({ ...span, name: name2, bases, annotations: [], fields, methods: [], form: "struct" });
  return name2;
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
    for (const name2 of names) fields.push({ ...common, name: textOf(tree, name2), ...spanOf(lowering, name2) });
  }
  return { fields, bases };
}
function lastPart(name2) {
  return name2.slice(name2.lastIndexOf(".") + 1);
}
function underlyingType(lowering, node) {
  const { types } = stateOf(lowering);
  const { tree } = lowering;
  let at2 = node;
  for (let step3 = 0; step3 < CHAIN && at2 !== NONE; step3++) {
    const kind = kindOf(tree, at2);
    if (MARKS.has(kind)) at2 = firstOf(tree, at2);
    else if (kind === "generic_type") at2 = childBy(tree, at2, "type");
    else if (kind !== "type_identifier") return kind === "qualified_type" ? null : at2;
    else {
      const next = types.get(textOf(tree, at2))?.underlying ?? null;
      if (next === null) return null;
      at2 = next;
    }
  }
  return null;
}
var DEEPEST2, ANY, MARKS, LISTS, BASIC_TYPES, CHAIN;
var init_types = __esm({
  "src/scan/static/language/go/lower/types.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_scope();
    DEEPEST2 = 40;
    ANY = { name: "any", args: [] };
    MARKS = /* @__PURE__ */ new Set(["pointer_type", "parenthesized_type", "negated_type", "type_elem", "type_constraint"]);
    LISTS = /* @__PURE__ */ new Set(["slice_type", "array_type", "implicit_length_array_type"]);
    BASIC_TYPES = new Set(
      `bool string byte rune error any int int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 uintptr float32 float64
  complex64 complex128`.split(/\s+/)
    );
    CHAIN = 8;
  }
});

// src/scan/static/language/go/lower/assignments.ts
function targetOf(lowering, node) {
  if (textOf(lowering.tree, node) === "_") return null;
  const place2 = expression(lowering, node);
  return place2.kind === "name" || place2.kind === "member" || place2.kind === "index" ? place2 : null;
}
function declaredTarget(lowering, node) {
  if (kindOf(lowering.tree, node) !== "identifier") return targetOf(lowering, node);
  const name2 = declareName(lowering, textOf(lowering.tree, node));
  return name2 === "_" ? null : { kind: "name", name: name2, ...spanOf(lowering, node) };
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
  const list5 = {
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
      value: values2.length === 1 ? value : list5,
      ...span
    }
  ];
}
function declareVariables(lowering, names, type, right, span) {
  const values2 = valuesOf(lowering, right, names.length);
  const written = type === NONE ? null : typeName(lowering, type);
  const targets2 = names.map((at2) => declaredTarget(lowering, at2));
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
var shortDeclaration, assignment, step, send, receive;
var init_assignments = __esm({
  "src/scan/static/language/go/lower/assignments.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_scope();
    init_types();
    shortDeclaration = (lowering, node) => {
      const { tree } = lowering;
      const left = partsOf(lowering, childBy(tree, node, "left"));
      const right = partsOf(lowering, childBy(tree, node, "right"));
      const values2 = valuesOf(lowering, right, left.length);
      const targets2 = left.map((at2) => declaredTarget(lowering, at2));
      noteChannel(lowering, targets2, right);
      return assign(targets2, values2, spanOf(lowering, node));
    };
    assignment = (lowering, node) => {
      const { tree } = lowering;
      const left = partsOf(lowering, childBy(tree, node, "left"));
      const right = partsOf(lowering, childBy(tree, node, "right"));
      const operator = textOf(tree, childBy(tree, node, "operator"));
      const span = spanOf(lowering, node);
      const [to, by] = [left[0], right[0]];
      if (operator === "=" || to === void 0 || by === void 0) {
        const values2 = valuesOf(lowering, right, left.length);
        return assign(
          left.map((at2) => targetOf(lowering, at2)),
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
    step = (lowering, node) => {
      const place2 = firstOf(lowering.tree, node);
      const span = spanOf(lowering, node);
      const right = { kind: "constant", value: 1, start: span.end, end: span.end };
      const operator = kindOf(lowering.tree, node) === "inc_statement" ? "+" : "-";
      const value = { kind: "binary", operator, left: expression(lowering, place2), right, ...span };
      return assign([targetOf(lowering, place2)], [value], span);
    };
    send = (lowering, node) => {
      const span = spanOf(lowering, node);
      const value = expression(lowering, childBy(lowering.tree, node, "value"));
      const object = expression(lowering, childBy(lowering.tree, node, "channel"));
      const target3 = { kind: "index", object, key: { kind: "opaque", inside: [], ...span }, ...span };
      return [{ kind: "assign", target: target3, type: null, value, ...span }];
    };
    receive = (lowering, node) => {
      const { tree } = lowering;
      const left = partsOf(lowering, childBy(tree, node, "left"));
      const right = childBy(tree, node, "right");
      const values2 = valuesOf(lowering, [right], left.length);
      const [first] = left;
      if (first === void 0) return values2.map(evaluate);
      const declares = tree.text.slice(tree.ends[left[left.length - 1] ?? first], tree.starts[right]).includes(":=");
      const targets2 = left.map((at2) => declares ? declaredTarget(lowering, at2) : targetOf(lowering, at2));
      return assign(targets2, values2, spanOf(lowering, node));
    };
  }
});

// src/scan/static/language/go/lower/blocks.ts
function blockBody(lowering, node) {
  return statementsIn(lowering, node);
}
function blockOf(lowering, node) {
  return inBlock(lowering, () => statementsIn(lowering, node));
}
function afterAll(first, value) {
  if (first.length === 0) return value;
  const { start: start2, end } = value;
  const items = [...first, value].map((item) => ({ value: item, name: null, spread: false }));
  const key = { kind: "constant", value: first.length, start: start2, end };
  return { kind: "index", object: { kind: "list", items, start: start2, end }, key, start: start2, end };
}
var init_blocks = __esm({
  "src/scan/static/language/go/lower/blocks.ts"() {
    "use strict";
    init_lowering();
    init_scope();
  }
});

// src/scan/static/language/go/lower/functions.ts
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
    state.results = results.map(({ name: name2 }) => name2);
    const zeros = results.map(
      ({ name: name2, type }) => ({ ...name2, kind: "assign", target: name2, type, value: null })
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
function parametersOf(lowering, list5) {
  if (list5 === NONE) return [];
  const { tree } = lowering;
  return childrenOf(tree, list5).flatMap((declaration2) => {
    const kind = kindOf(tree, declaration2);
    if (kind !== "parameter_declaration" && kind !== "variadic_parameter_declaration") return [];
    const written = childBy(tree, declaration2, "type");
    const type = typeName(lowering, written);
    const variadic = kind === "variadic_parameter_declaration";
    const names = childrenBy(tree, declaration2, "name");
    const targets2 = names.length > 0 ? names : [declaration2];
    return targets2.map((at2) => {
      const name2 = declareName(lowering, at2 === declaration2 ? "_" : textOf(tree, at2));
      if (kindOf(tree, written) === "channel_type") stateOf(lowering).channels.add(name2);
      const span = spanOf(lowering, at2);
      return {
        ...span,
        target: { kind: "name", name: name2, ...span },
        type: variadic ? { name: "[]", args: [type] } : type,
        annotations: [],
        otherwise: null,
        rest: variadic ? "list" : "no"
      };
    });
  });
}
function namedResults(lowering, list5) {
  const { tree } = lowering;
  if (list5 === NONE || kindOf(tree, list5) !== "parameter_list") return [];
  return childrenOf(tree, list5).flatMap((declaration2) => {
    const type = typeName(lowering, childBy(tree, declaration2, "type"));
    return childrenBy(tree, declaration2, "name").map((at2) => ({
      name: { kind: "name", name: declareName(lowering, textOf(tree, at2)), ...spanOf(lowering, at2) },
      type
    }));
  });
}
var lowerLambda;
var init_functions = __esm({
  "src/scan/static/language/go/lower/functions.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_blocks();
    init_scope();
    init_types();
    lowerLambda = (lowering, node) => ({
      kind: "lambda",
      index: lowerFunction(lowering, node, { name: "", class: null, receiver: null }),
      ...spanOf(lowering, node)
    });
  }
});

// src/scan/static/language/go/package-name.ts
function withoutVersion(path) {
  return path.replace(SHORT_MAJOR, "$1").replace(MAJOR, "");
}
function localNames(path) {
  const plain3 = withoutVersion(path);
  const last2 = plain3.slice(plain3.lastIndexOf("/") + 1);
  if (/^\w+$/.test(last2)) return [last2];
  const words = last2.split(/[-.]/).filter((word) => word !== "");
  const without = words.filter((word) => word !== "go");
  const names = [
    without.length === 1 ? without[0] : void 0,
    without.join("_"),
    without.join(""),
    without[without.length - 1],
    without[0],
    words.join("")
  ];
  return [...new Set(names.filter((name2) => name2 !== void 0 && name2 !== ""))];
}
var MAJOR, SHORT_MAJOR;
var init_package_name = __esm({
  "src/scan/static/language/go/package-name.ts"() {
    "use strict";
    MAJOR = /\/v(?:[2-9]|[1-9]\d+)(?=\/|$)/g;
    SHORT_MAJOR = /^(gopkg\.in\/(?:[^/]+\/)?[^/]+)\.v\d+(?=\/|$)/;
  }
});

// src/scan/static/language/go/lower/imports.ts
function seeName(lowering, name2) {
  if (name2 !== "_") stateOf(lowering).visible.set(name2, name2);
}
function usedName(lowering, names) {
  const [only = ""] = names;
  if (names.length < 2) return only;
  const state = stateOf(lowering);
  state.words ??= qualifiers(lowering);
  const { words } = state;
  return names.find((name2) => words.has(name2)) ?? only;
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
var importSpec;
var init_imports = __esm({
  "src/scan/static/language/go/lower/imports.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_package_name();
    init_scope();
    importSpec = (lowering, node) => {
      const { tree } = lowering;
      const path = expression(lowering, childBy(tree, node, "path"));
      if (path.kind !== "constant" || typeof path.value !== "string") return [];
      const module2 = path.value;
      const alias = childBy(tree, node, "name");
      const span = spanOf(lowering, node);
      if (alias === NONE) {
        const local = usedName(lowering, localNames(module2));
        lowering.imports.push({ local, module: module2, member: null, ...span });
        seeName(lowering, local);
      } else if (kindOf(tree, alias) === "dot") {
        lowering.imports.push({ local: "*", module: module2, member: "*", ...span });
      } else {
        const local = textOf(tree, alias);
        lowering.imports.push({ local, module: module2, member: null, ...span });
        seeName(lowering, local);
      }
      return [];
    };
  }
});

// src/scan/static/language/go/lower/declarations.ts
function specsOf({ tree }, node) {
  return childrenOf(tree, node).flatMap(
    (child) => kindOf(tree, child) === "var_spec_list" ? childrenOf(tree, child) : [child]
  );
}
function emptyClass(name2, span) {
  return {
    start: span.start,
    end: span.end,
    name: name2,
    bases: [],
    annotations: [],
    fields: [],
    methods: [],
    form: "struct"
  };
}
function classNamed(lowering, name2, span) {
  const { types } = stateOf(lowering);
  const known10 = types.get(name2);
  if (known10 !== void 0) return known10.class;
  lowering.classes.push(emptyClass(name2, span));
  const made3 = { class: lowering.classes.length - 1, underlying: null };
  types.set(name2, made3);
  return made3.class;
}
function change(lowering, index2, by) {
  const form = lowering.classes[index2];
  if (form !== void 0) lowering.classes[index2] = by(form);
}
function declareClass(lowering, index2) {
  const { name: name2 = "", start: start2 = 0, end = 0 } = lowering.classes[index2] ?? {};
  return { kind: "declare", name: name2, what: { class: index2 }, start: start2, end };
}
function reserveTypes(lowering, declaration2) {
  const { tree } = lowering;
  for (const spec of childrenOf(tree, declaration2)) {
    const name2 = textOf(tree, childBy(tree, spec, "name"));
    const at2 = classNamed(lowering, name2, spanOf(lowering, spec));
    stateOf(lowering).types.set(name2, { class: at2, underlying: childBy(tree, spec, "type") });
    declareName(lowering, name2);
  }
}
function ownClass(lowering, name2, node, type) {
  const { types, blocks } = stateOf(lowering);
  const known10 = types.get(name2);
  if (known10 !== void 0 && blocks.length === 1) return known10.class;
  const made3 = { class: lowering.classes.length, underlying: type };
  lowering.classes.push(emptyClass(name2, spanOf(lowering, node)));
  if (known10 === void 0) types.set(name2, made3);
  return made3.class;
}
function interfaceOf(lowering, node, index2) {
  const { tree } = lowering;
  const bases = [];
  const methods = [];
  for (const element2 of childrenOf(tree, node)) {
    if (kindOf(tree, element2) === "method_elem") {
      const name2 = textOf(tree, childBy(tree, element2, "name"));
      methods.push(lowerFunction(lowering, element2, { name: name2, class: index2, receiver: null }));
    } else if (kindOf(tree, element2) === "type_elem" && childrenOf(tree, element2).length === 1) {
      bases.push(typeName(lowering, element2));
    }
  }
  change(lowering, index2, (form) => ({ ...form, form: "interface", bases, methods: [...methods, ...form.methods] }));
}
function withHidden(module2) {
  const [file, ...functions] = module2.functions;
  if (file === void 0) return module2;
  const hidden = module2.classes.flatMap(
    ({ name: name2, start: start2, end }, index2) => name2.startsWith("struct@") ? [{ kind: "declare", name: name2, what: { class: index2 }, start: start2, end }] : []
  );
  if (hidden.length === 0) return module2;
  return { ...module2, functions: [{ ...file, body: [...hidden, ...file.body] }, ...functions] };
}
var sourceFile, packageClause, functionDeclaration, methodDeclaration, typeSpec, variables, LONGEST_REPEATED, constants, DECLARATIONS;
var init_declarations = __esm({
  "src/scan/static/language/go/lower/declarations.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_assignments();
    init_functions();
    init_imports();
    init_scope();
    init_types();
    sourceFile = (lowering, node) => {
      const { tree } = lowering;
      const children = childrenOf(tree, node);
      const of = (...kinds) => children.filter((child) => kinds.includes(kindOf(tree, child)));
      const run3 = (nodes) => nodes.flatMap((child) => [...statement(lowering, child)]);
      const first = run3(of("package_clause", "import_declaration"));
      for (const declaration2 of of("type_declaration")) reserveTypes(lowering, declaration2);
      const functions = of("function_declaration");
      for (const at2 of functions) declareName(lowering, textOf(tree, childBy(tree, at2, "name")));
      const variables3 = of("var_declaration", "const_declaration");
      for (const at2 of variables3.flatMap((each) => specsOf(lowering, each))) {
        for (const name2 of childrenBy(tree, at2, "name"))
          if (kindOf(tree, name2) === "identifier") declareName(lowering, textOf(tree, name2));
      }
      const types = of("type_declaration");
      const known10 = /* @__PURE__ */ new Set([...of("package_clause", "import_declaration"), ...types, ...variables3]);
      const rest2 = children.filter((child) => !known10.has(child));
      return [...first, ...run3(types), ...run3(variables3), ...run3(rest2)];
    };
    packageClause = (lowering, node) => {
      lowering.package = textOf(lowering.tree, firstOf(lowering.tree, node));
      return [];
    };
    functionDeclaration = (lowering, node) => {
      const name2 = textOf(lowering.tree, childBy(lowering.tree, node, "name"));
      const index2 = lowerFunction(lowering, node, { name: name2, class: null, receiver: null });
      return [{ kind: "declare", name: name2, what: { function: index2 }, ...spanOf(lowering, node) }];
    };
    methodDeclaration = (lowering, node) => {
      const { tree } = lowering;
      const receiver = firstOf(tree, childBy(tree, node, "receiver"));
      const type = typeName(lowering, receiver === NONE ? NONE : childBy(tree, receiver, "type"));
      const name2 = textOf(tree, childBy(tree, node, "name"));
      const called2 = receiver === NONE ? NONE : childBy(tree, receiver, "name");
      const isNew = !stateOf(lowering).types.has(type.name);
      const at2 = classNamed(lowering, type.name, spanOf(lowering, node));
      const receiverName = called2 === NONE ? null : textOf(tree, called2);
      const index2 = lowerFunction(lowering, node, {
        name: name2,
        class: at2,
        receiver: receiverName === "_" ? null : receiverName
      });
      change(lowering, at2, (form) => ({ ...form, methods: [...form.methods, index2] }));
      return isNew ? [declareClass(lowering, at2)] : [];
    };
    typeSpec = (lowering, node) => {
      const { tree } = lowering;
      const nameNode = childBy(tree, node, "name");
      const type = childBy(tree, node, "type");
      if (nameNode === NONE || type === NONE) return [];
      const name2 = textOf(tree, nameNode);
      const at2 = ownClass(lowering, name2, node, type);
      const kind = kindOf(tree, type);
      if (kind === "struct_type") {
        const { fields, bases } = structParts(lowering, type);
        change(lowering, at2, (form) => ({ ...form, fields, bases }));
      } else if (kind === "interface_type") {
        interfaceOf(lowering, type, at2);
      } else {
        const base = typeName(lowering, type);
        change(lowering, at2, (form) => ({ ...form, bases: [base] }));
      }
      return [declareClass(lowering, at2)];
    };
    variables = (lowering, node) => specsOf(lowering, node).flatMap((spec) => {
      const names = childrenBy(lowering.tree, spec, "name").filter((at2) => kindOf(lowering.tree, at2) === "identifier");
      const right = partsOf(lowering, childBy(lowering.tree, spec, "value"));
      return declareVariables(lowering, names, childBy(lowering.tree, spec, "type"), right, spanOf(lowering, spec));
    });
    LONGEST_REPEATED = 200;
    constants = (lowering, node) => {
      const { tree } = lowering;
      const state = stateOf(lowering);
      let last2 = { value: NONE, type: NONE };
      const statements = specsOf(lowering, node).flatMap((spec, place2) => {
        const names = childrenBy(tree, spec, "name").filter((at2) => kindOf(tree, at2) === "identifier");
        const value = childBy(tree, spec, "value");
        const span = spanOf(lowering, spec);
        if (value !== NONE) last2 = { value, type: childBy(tree, spec, "type") };
        const repeated = value === NONE;
        const long = (tree.ends[last2.value] ?? 0) - (tree.starts[last2.value] ?? 0) > LONGEST_REPEATED;
        state.iota = place2;
        return declareVariables(lowering, names, last2.type, repeated && long ? [] : partsOf(lowering, last2.value), span);
      });
      state.iota = 0;
      return statements;
    };
    DECLARATIONS = {
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
  }
});

// src/scan/static/language/go/lower/calls.ts
function argument(lowering, node) {
  const spread2 = kindOf(lowering.tree, node) === "variadic_argument";
  return { value: expression(lowering, node), name: null, spread: spread2 };
}
function indexed(lowering, node, base) {
  const { tree } = lowering;
  const [key, ...more] = childrenOf(tree, childBy(tree, node, "type_arguments"));
  const object = expression(lowering, base);
  const name2 = key === void 0 ? NONE : firstOf(tree, key);
  if (more.length > 0 || name2 === NONE || !isVariable(lowering, name2)) return object;
  return { kind: "index", object, key: expression(lowering, name2), ...spanOf(lowering, node) };
}
function withoutTypeArguments(lowering, callee) {
  const { tree } = lowering;
  if (kindOf(tree, callee) !== "index_expression") return callee;
  return isType(lowering, childBy(tree, callee, "index")) ? childBy(tree, callee, "operand") : callee;
}
function isVariable(lowering, node) {
  const name2 = textOf(lowering.tree, node);
  return isHidden(lowering, name2) && !stateOf(lowering).types.has(name2);
}
function isType(lowering, node) {
  const { tree } = lowering;
  let at2 = node;
  let marked2 = false;
  while (kindOf(tree, at2) === "parenthesized_expression" || kindOf(tree, at2) === "unary_expression") {
    if (kindOf(tree, at2) === "unary_expression") {
      const operator = childBy(tree, at2, "operator");
      if (textOf(tree, operator) !== "*") return false;
      marked2 = true;
      at2 = childBy(tree, at2, "operand");
    } else {
      at2 = firstOf(tree, at2);
    }
  }
  const kind = kindOf(tree, at2);
  if (kind === "identifier" || kind === "type_identifier") {
    const name2 = textOf(tree, at2);
    if (stateOf(lowering).types.has(name2)) return calledHere(lowering, name2) === name2;
    return !isHidden(lowering, name2) && (marked2 || BASIC_TYPES.has(name2));
  }
  return /_type$/.test(kind) && kind !== "qualified_type";
}
function conversion(lowering, node, type, operand) {
  const value = expression(lowering, operand);
  const name2 = typeOfValue(lowering, type);
  return { kind: "wrapped", form: "cast", type: name2, value, ...spanOf(lowering, node) };
}
function typeOfValue(lowering, node) {
  const { tree } = lowering;
  let at2 = node;
  while (/^(parenthesized|unary)_expression$/.test(kindOf(tree, at2))) {
    at2 = kindOf(tree, at2) === "unary_expression" ? childBy(tree, at2, "operand") : firstOf(tree, at2);
  }
  return typeName(lowering, at2);
}
function zero(lowering, node, type) {
  const span = spanOf(lowering, node);
  return { kind: "record", type: typeOfValue(lowering, type).name, entries: [], ...span };
}
function made(lowering, node, type, sizes) {
  const span = spanOf(lowering, node);
  const kind = kindOf(lowering.tree, underlyingType(lowering, type) ?? type);
  const list5 = kind === "slice_type" || kind === "channel_type";
  const value = list5 ? { kind: "list", items: [], ...span } : { kind: "record", type: null, entries: [], ...span };
  const called2 = sizes.filter((size) => holdsCall(lowering, size)).map((size) => expression(lowering, size));
  return afterAll(called2, { kind: "wrapped", form: "cast", type: typeOfValue(lowering, type), value, ...span });
}
function holdsCall(lowering, node) {
  const { tree } = lowering;
  const end = tree.ends[node] ?? 0;
  for (let at2 = node; at2 < tree.size && (tree.starts[at2] ?? 0) < end; at2++) {
    if (kindOf(tree, at2) !== "call_expression") continue;
    if (!HARMLESS.has(textOf(tree, childBy(tree, at2, "function")))) return true;
  }
  return false;
}
var lowerCall, lowerConversion, HARMLESS;
var init_calls = __esm({
  "src/scan/static/language/go/lower/calls.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_blocks();
    init_scope();
    init_types();
    lowerCall = (lowering, node) => {
      const { tree } = lowering;
      const callee = childBy(tree, node, "function");
      const list5 = childBy(tree, node, "arguments");
      const args2 = list5 === NONE ? [] : childrenOf(tree, list5);
      const [first] = args2;
      if (first !== void 0) {
        if (args2.length === 1 && isType(lowering, callee)) return conversion(lowering, node, callee, first);
        const name2 = kindOf(tree, callee) === "identifier" ? textOf(tree, callee) : "";
        if (name2 === "new" && !isHidden(lowering, name2)) return zero(lowering, node, first);
        if (name2 === "make" && !isHidden(lowering, name2)) return made(lowering, node, first, args2.slice(1));
      }
      return {
        kind: "call",
        callee: expression(lowering, withoutTypeArguments(lowering, callee)),
        args: args2.map((at2) => argument(lowering, at2)),
        form: "call",
        ...spanOf(lowering, node)
      };
    };
    lowerConversion = (lowering, node) => {
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
    HARMLESS = /* @__PURE__ */ new Set(["len", "cap", "min", "max"]);
  }
});

// src/scan/static/language/go/lower/composites.ts
function compositeLiteral(lowering, type, body2, span, depth = 0) {
  if (depth > DEEPEST3 || body2 === NONE) return { kind: "opaque", inside: [], ...span };
  const elements = childrenOf(lowering.tree, body2);
  const shape = shapeOf(lowering, type);
  const value = asList(lowering, shape, elements) ? list(lowering, shape, elements, span, depth) : record(lowering, shape, elements, span, depth);
  if (value.kind === "record" || type === NONE) return value;
  return { kind: "wrapped", form: "cast", type: typeName(lowering, type), value, ...span };
}
function shapeOf(lowering, type) {
  const none2 = { key: NONE, element: NONE, fields: [] };
  if (type === NONE) return { ...none2, kind: "unknown", name: null };
  const { tree } = lowering;
  const { name: name2 } = typeName(lowering, type);
  const underlying = underlyingType(lowering, type);
  if (underlying === null) return { ...none2, kind: "unknown", name: name2 };
  const own2 = underlying === type ? null : name2;
  switch (kindOf(tree, underlying)) {
    case "map_type": {
      const [key, element2] = [childBy(tree, underlying, "key"), childBy(tree, underlying, "value")];
      return { kind: "map", key, element: element2, fields: [], name: own2 };
    }
    case "struct_type": {
      const fields = structParts(lowering, underlying).fields.map((field2) => field2.name);
      return { ...none2, kind: "struct", fields, name: name2 };
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
    const at2 = spanOf(lowering, element2);
    if (kindOf(lowering.tree, element2) !== "keyed_element") {
      const key2 = { kind: "constant", value: shape.fields[place2] ?? place2, ...at2 };
      return { key: key2, value: elementOf(lowering, shape.element, element2, depth), ...at2 };
    }
    const key = keyOf(lowering, shape, childBy(lowering.tree, element2, "key"), depth);
    const value = elementOf(lowering, shape.element, childBy(lowering.tree, element2, "value"), depth);
    return { key, value, ...at2 };
  });
  return { kind: "record", type: shape.name, entries: entries2, ...span };
}
function keyOf(lowering, shape, key, depth) {
  const { tree } = lowering;
  const name2 = firstOf(tree, key);
  if (kindOf(tree, name2) === "identifier" && isField(lowering, shape, textOf(tree, name2))) {
    return { kind: "constant", value: textOf(tree, name2), ...spanOf(lowering, name2) };
  }
  return elementOf(lowering, shape.key, key, depth);
}
function isField(lowering, { kind, name: type }, name2) {
  if (kind !== "unknown") return kind === "struct";
  if (new RegExp("^\\p{Lu}", "u").test(name2)) return true;
  return type === null ? !isHidden(lowering, name2) : !type.includes(".");
}
function elementOf(lowering, type, element2, depth) {
  const { tree } = lowering;
  const inside2 = kindOf(tree, element2) === "literal_element" ? firstOf(tree, element2) : element2;
  if (kindOf(tree, inside2) !== "literal_value") return expression(lowering, inside2);
  return compositeLiteral(lowering, type, inside2, spanOf(lowering, inside2), depth + 1);
}
var DEEPEST3;
var init_composites = __esm({
  "src/scan/static/language/go/lower/composites.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_scope();
    init_types();
    DEEPEST3 = 60;
  }
});

// src/scan/static/language/go/lower/constants.ts
function unescaped(text2) {
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
function constant(value) {
  return (lowering, node) => ({
    kind: "constant",
    value: value(textOf(lowering.tree, node), lowering),
    ...spanOf(lowering, node)
  });
}
var ESCAPE, LETTERS, LAST_CODE_POINT, quoted, numeric, CONSTANTS;
var init_constants = __esm({
  "src/scan/static/language/go/lower/constants.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_scope();
    ESCAPE = /\\(?:([abfnrtv\\'"])|([0-7]{3})|x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g;
    LETTERS = {
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
    LAST_CODE_POINT = 1114111;
    quoted = constant((text2) => unescaped(text2.slice(1, -1)));
    numeric = constant(numberOf);
    CONSTANTS = {
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
  }
});

// src/scan/static/language/go/lower/expressions.ts
function part(lowering, node, field2) {
  return expression(lowering, childBy(lowering.tree, node, field2));
}
function cast(lowering, node, value, type) {
  return { kind: "wrapped", form: "cast", type, value, ...spanOf(lowering, node) };
}
function operands(lowering, node, operator) {
  const { tree } = lowering;
  const parts2 = [];
  let at2 = node;
  while (kindOf(tree, at2) === "binary_expression" && textOf(tree, childBy(tree, at2, "operator")) === operator) {
    parts2.push(childBy(tree, at2, "right"));
    at2 = childBy(tree, at2, "left");
  }
  return [...parts2, at2].filter((found) => found !== NONE).reverse();
}
function allOf(operator, parts2, span) {
  const [only] = parts2;
  if (only === void 0) return { kind: "opaque", inside: [], ...span };
  if (parts2.length === 1) return only;
  const middle = Math.ceil(parts2.length / 2);
  const left = allOf(operator, parts2.slice(0, middle), span);
  const right = allOf(operator, parts2.slice(middle), span);
  return { kind: "logical", operator, left, right, start: left.start, end: right.end };
}
var variable, inner, selector, index, slice, unary, LOGICAL, binary2, assertion, instantiation, qualified, composite, values, EXPRESSIONS;
var init_expressions = __esm({
  "src/scan/static/language/go/lower/expressions.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_blocks();
    init_calls();
    init_composites();
    init_constants();
    init_functions();
    init_scope();
    init_types();
    variable = (lowering, node) => ({
      kind: "name",
      name: calledHere(lowering, textOf(lowering.tree, node)),
      ...spanOf(lowering, node)
    });
    inner = (lowering, node) => expression(lowering, firstOf(lowering.tree, node));
    selector = (lowering, node) => ({
      kind: "member",
      object: part(lowering, node, "operand"),
      name: textOf(lowering.tree, childBy(lowering.tree, node, "field")),
      ...spanOf(lowering, node)
    });
    index = (lowering, node) => ({
      kind: "index",
      object: part(lowering, node, "operand"),
      key: part(lowering, node, "index"),
      ...spanOf(lowering, node)
    });
    slice = (lowering, node) => {
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
    unary = (lowering, node) => {
      const operator = textOf(lowering.tree, childBy(lowering.tree, node, "operator"));
      const operand = part(lowering, node, "operand");
      const span = spanOf(lowering, node);
      if (operator === "&" || operator === "*") return operand;
      if (operator === "<-")
        return { kind: "index", object: operand, key: { kind: "opaque", inside: [], ...span }, ...span };
      return { kind: "unary", operator: operator === "^" ? "~" : operator, operand, ...span };
    };
    LOGICAL = { "&&": "and", "||": "or" };
    binary2 = (lowering, node) => {
      const operator = textOf(lowering.tree, childBy(lowering.tree, node, "operator"));
      if (operator === "+") return sum(lowering, node, operands(lowering, node, operator));
      const logical3 = LOGICAL[operator];
      if (logical3 !== void 0) {
        const parts2 = operands(lowering, node, operator).map((operand) => expression(lowering, operand));
        return allOf(logical3, parts2, spanOf(lowering, node));
      }
      const [left, right] = [part(lowering, node, "left"), part(lowering, node, "right")];
      return { kind: "binary", operator, left, right, ...spanOf(lowering, node) };
    };
    assertion = (lowering, node) => cast(lowering, node, part(lowering, node, "operand"), typeName(lowering, childBy(lowering.tree, node, "type")));
    instantiation = (lowering, node) => {
      const type = childBy(lowering.tree, node, "type");
      return type === NONE ? opaque(lowering, node) : expression(lowering, type);
    };
    qualified = (lowering, node) => {
      const object = childBy(lowering.tree, node, "package");
      return {
        kind: "member",
        object: variable(lowering, object),
        name: textOf(lowering.tree, childBy(lowering.tree, node, "name")),
        ...spanOf(lowering, node)
      };
    };
    composite = (lowering, node) => {
      const { tree } = lowering;
      return compositeLiteral(lowering, childBy(tree, node, "type"), childBy(tree, node, "body"), spanOf(lowering, node));
    };
    values = (lowering, node) => {
      const parts2 = childrenOf(lowering.tree, node);
      const [only] = parts2;
      if (parts2.length === 1 && only !== void 0) return expression(lowering, only);
      const items = parts2.map((at2) => ({ value: expression(lowering, at2), name: null, spread: false }));
      return { kind: "list", items, ...spanOf(lowering, node) };
    };
    EXPRESSIONS = {
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
      binary_expression: binary2,
      call_expression: lowerCall,
      type_conversion_expression: lowerConversion,
      type_assertion_expression: assertion,
      composite_literal: composite,
      func_literal: lowerLambda,
      expression_list: values
    };
  }
});

// src/scan/static/language/go/lower/switches.ts
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
  const last2 = statements === NONE ? void 0 : childrenOf(lowering.tree, statements).pop();
  return last2 !== void 0 && kindOf(lowering.tree, last2) === "fallthrough_statement";
}
function aliasOf(lowering, node) {
  const { tree } = lowering;
  const list5 = childBy(tree, node, "alias");
  const at2 = list5 === NONE ? NONE : firstOf(tree, list5);
  if (at2 === NONE || textOf(tree, at2) === "_") return null;
  return { kind: "name", name: declareName(lowering, textOf(tree, at2)), ...spanOf(lowering, at2) };
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
  const { start: start2, end } = alias;
  const value = { kind: "wrapped", form: "cast", type, value: alias, start: start2, end };
  return { kind: "assign", target: alias, type, value, start: start2, end };
}
var CASES, expressionSwitch, typeSwitch, selectStatement;
var init_switches = __esm({
  "src/scan/static/language/go/lower/switches.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_blocks();
    init_scope();
    init_types();
    CASES = /* @__PURE__ */ new Set(["expression_case", "type_case", "communication_case", "default_case"]);
    expressionSwitch = (lowering, node) => inBlock(lowering, () => {
      const { tree } = lowering;
      const before = statement(lowering, childBy(tree, node, "initializer"));
      const value = childBy(tree, node, "value");
      const subject = value === NONE ? null : expression(lowering, value);
      const cases = casesOf(lowering, node).map((at2) => {
        const list5 = childBy(tree, at2, "value");
        const values2 = list5 === NONE ? [] : childrenOf(tree, list5).map((each) => expression(lowering, each));
        return { values: values2, body: bodyOf(lowering, at2), continues: fallsThrough(lowering, at2) };
      });
      return [...before, { kind: "switch", subject, cases, ...spanOf(lowering, node) }];
    });
    typeSwitch = (lowering, node) => inBlock(lowering, () => {
      const { tree } = lowering;
      const span = spanOf(lowering, node);
      const before = statement(lowering, childBy(tree, node, "initializer"));
      const value = expression(lowering, childBy(tree, node, "value"));
      const alias = aliasOf(lowering, node);
      const bound2 = alias === null ? [] : [{ kind: "assign", target: alias, type: null, value, ...span }];
      const cases = casesOf(lowering, node).map((at2) => {
        const types = childrenBy(tree, at2, "type").filter((type) => kindOf(tree, type) !== ",");
        const values2 = types.map((type) => typeTest(lowering, type, alias ?? value));
        const [only] = types;
        const narrow2 = alias !== null && only !== void 0 && types.length === 1 && !isNil(lowering, only);
        const first = narrow2 ? [narrowed(alias, typeName(lowering, only))] : [];
        return { values: values2, body: [...first, ...bodyOf(lowering, at2)], continues: false };
      });
      return [...before, ...bound2, { kind: "switch", subject: null, cases, ...span }];
    });
    selectStatement = (lowering, node) => {
      const { tree } = lowering;
      const cases = casesOf(lowering, node).map(
        (at2) => inBlock(lowering, () => {
          const communication = childBy(tree, at2, "communication");
          const first = statement(lowering, communication);
          const values2 = communication === NONE ? [] : [{ kind: "opaque", inside: [], ...spanOf(lowering, communication) }];
          return { values: values2, body: [...first, ...bodyOf(lowering, at2)], continues: false };
        })
      );
      return [{ kind: "switch", subject: null, cases, ...spanOf(lowering, node) }];
    };
  }
});

// src/scan/static/language/go/lower/statements.ts
function rangeOf(lowering, clause) {
  const { tree } = lowering;
  const right = childBy(tree, clause, "right");
  const left = childBy(tree, clause, "left");
  const over = expression(lowering, right);
  const declares = tree.text.slice(tree.ends[left], tree.starts[right]).includes(":=");
  const [first = null, second = null] = partsOf(lowering, left).map(
    (at2) => declares ? declaredTarget(lowering, at2) : targetOf(lowering, at2)
  );
  const alone = partsOf(lowering, left).length === 1;
  const channel = over.kind === "name" && stateOf(lowering).channels.has(over.name);
  if (alone && (channel || over.kind === "call")) return { target: first, key: null, over };
  return { target: second, key: first, over };
}
function leave(form) {
  return (lowering, node) => [{ kind: "leave", form, ...spanOf(lowering, node) }];
}
var nothing, block, expressionStatement, called, returned, conditional, loop, labelled, STATEMENTS;
var init_statements = __esm({
  "src/scan/static/language/go/lower/statements.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_assignments();
    init_blocks();
    init_scope();
    init_switches();
    nothing = () => [];
    block = (lowering, node) => blockOf(lowering, node);
    expressionStatement = (lowering, node) => {
      const { tree } = lowering;
      const call3 = firstOf(tree, node);
      const callee = childBy(tree, call3, "function");
      if (callee !== NONE && textOf(tree, callee) === "panic" && !isHidden(lowering, "panic")) {
        const value = expression(lowering, firstOf(tree, childBy(tree, call3, "arguments")));
        return [{ kind: "throw", value, ...spanOf(lowering, node) }];
      }
      return call3 === NONE ? [] : [evaluate(expression(lowering, call3))];
    };
    called = (lowering, node) => {
      const call3 = firstOf(lowering.tree, node);
      return call3 === NONE ? [] : [evaluate(expression(lowering, call3))];
    };
    returned = (lowering, node) => {
      const list5 = firstOf(lowering.tree, node);
      const span = spanOf(lowering, node);
      const { results } = stateOf(lowering);
      if (list5 !== NONE) return [{ kind: "return", value: expression(lowering, list5), ...span }];
      const names = results.map((name2) => ({ ...name2, ...span }));
      const [only = null] = names;
      if (names.length < 2) return [{ kind: "return", value: only, ...span }];
      const items = names.map((value) => ({ value, name: null, spread: false }));
      return [{ kind: "return", value: { kind: "list", items, ...span }, ...span }];
    };
    conditional = (lowering, node) => inBlock(lowering, () => {
      const { tree } = lowering;
      const before = statement(lowering, childBy(tree, node, "initializer"));
      const test = expression(lowering, childBy(tree, node, "condition"));
      const then = blockOf(lowering, childBy(tree, node, "consequence"));
      const otherwise = statement(lowering, childBy(tree, node, "alternative"));
      return [...before, { kind: "if", test, then, otherwise, ...spanOf(lowering, node) }];
    });
    loop = (lowering, node) => inBlock(lowering, () => {
      const { tree } = lowering;
      const body2 = childBy(tree, node, "body");
      const head = firstOf(tree, node);
      const span = spanOf(lowering, node);
      if (head === NONE || head === body2) {
        return [{ kind: "loop", each: null, test: null, body: blockOf(lowering, body2), ...span }];
      }
      if (kindOf(tree, head) === "range_clause") {
        const each = rangeOf(lowering, head);
        return [{ kind: "loop", each, test: null, body: blockOf(lowering, body2), ...span }];
      }
      if (kindOf(tree, head) !== "for_clause") {
        return [{ kind: "loop", each: null, test: expression(lowering, head), body: blockOf(lowering, body2), ...span }];
      }
      const before = statement(lowering, childBy(tree, head, "initializer"));
      const condition2 = childBy(tree, head, "condition");
      const test = condition2 === NONE ? null : expression(lowering, condition2);
      const round = [...blockOf(lowering, body2), ...statement(lowering, childBy(tree, head, "update"))];
      return [...before, { kind: "loop", each: null, test, body: round, ...span }];
    });
    labelled = (lowering, node) => childrenOf(lowering.tree, node).filter((child) => kindOf(lowering.tree, child) !== "label_name").flatMap((child) => statement(lowering, child));
    STATEMENTS = {
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
  }
});

// src/scan/static/language/go/lower/index.ts
function lowerGo(tree) {
  const table = { expressions: EXPRESSIONS, statements: { ...STATEMENTS, ...DECLARATIONS } };
  return withHidden(lowerModule(tree, table, true));
}
var init_lower = __esm({
  "src/scan/static/language/go/lower/index.ts"() {
    "use strict";
    init_lowering();
    init_declarations();
    init_expressions();
    init_statements();
  }
});

// src/scan/static/language/go/go-mod.ts
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
var MOST_LINES;
var init_go_mod = __esm({
  "src/scan/static/language/go/go-mod.ts"() {
    "use strict";
    MOST_LINES = 5e3;
  }
});

// src/scan/static/language/go/modules.ts
function packageFiles({ from, module: module2 }, repository) {
  for (const folder of foldersOf(from, module2, repository)) {
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
function sorted(paths) {
  return [...paths].sort((a, b) => Number(OTHERS.test(a)) - Number(OTHERS.test(b)) || (a < b ? -1 : 1));
}
function foldersOf(from, path, repository) {
  if (/^\.\.?(?:\/|$)/.test(path)) return within(joined(folderOf(from), path));
  const modules = modulesOf(repository);
  const own2 = modules.filter(({ folder }) => isBelow(from, folder)).sort((a, b) => b.folder.length - a.folder.length)[0];
  const replaced = own2 === void 0 ? [] : replacements(own2, path, repository);
  if (replaced.length > 0) return replaced;
  return modules.flatMap((module2) => {
    const rest2 = module2.path === null ? null : restOf(path, module2.path);
    return rest2 === null ? [] : [{ module: module2, folder: joined(module2.folder, rest2) }];
  }).sort((a, b) => rank(b.module, own2) - rank(a.module, own2)).flatMap(({ folder }) => within(folder));
}
function rank(module2, own2) {
  return (module2.path?.length ?? 0) * 2 + (module2 === own2 ? 1 : 0);
}
function replacements(own2, path, repository) {
  return [own2, ...worksOf(repository).filter(({ folder }) => isBelow(own2.folder, folder))].flatMap(
    ({ folder, replaced }) => [...replaced].map(([from, to]) => ({ rest: restOf(path, from), from, folder, to }))
  ).sort((a, b) => b.from.length - a.from.length).flatMap(({ rest: rest2, folder, to }) => rest2 === null ? [] : within(joined(joined(folder, to) ?? "..", rest2)));
}
function modulesOf(repository) {
  return settingsOf(repository).modules;
}
function worksOf(repository) {
  return settingsOf(repository).works;
}
function settingsOf(repository) {
  const before = known.get(repository);
  if (before !== void 0) return before;
  const read3 = (name2) => [...repository.called(name2)].filter((path) => within(folderOf(path)).length > 0).sort().flatMap((path) => {
    const text2 = repository.settings(path);
    return text2 === null ? [] : [readModule(folderOf(path), text2)];
  });
  const made3 = { modules: read3("go.mod"), works: read3("go.work") };
  known.set(repository, made3);
  return made3;
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
function restOf(path, module2) {
  if (path === module2) return "";
  return path.startsWith(`${module2}/`) ? path.slice(module2.length + 1) : null;
}
function joined(folder, path) {
  const parts2 = folder === "" ? [] : folder.split("/");
  for (const part2 of path.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") parts2.push(part2);
    else if (parts2.pop() === void 0) return null;
  }
  return parts2.join("/");
}
var goModules, OTHERS, known;
var init_modules = __esm({
  "src/scan/static/language/go/modules.ts"() {
    "use strict";
    init_go_mod();
    init_package_name();
    goModules = {
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
      library: (module2) => `go:${withoutVersion(module2)}`
    };
    OTHERS = /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|netbsd|openbsd|plan9|solaris|wasip1|windows|386|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)\.go$/;
    known = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/static/language/go.ts
function goImports(text2) {
  const names = /* @__PURE__ */ new Map();
  for (const [, alias, path = ""] of text2.matchAll(IMPORT)) {
    const module2 = path.replace(/\/v\d+$/, "");
    const last2 = module2.slice(module2.lastIndexOf("/") + 1).replace(/^go-|\.v\d+$/g, "");
    names.set(alias ?? last2, module2);
  }
  return { names, wildcards: [] };
}
var IMPORT, SYNTAX, REQUEST, go;
var init_go = __esm({
  "src/scan/static/language/go.ts"() {
    "use strict";
    init_lower();
    init_modules();
    IMPORT = /^[ \t]{0,8}(?:import[ \t]{1,9})?(?:([\w.]{1,60})[ \t]{1,9})?"([\w./~-]{1,200})"/gm;
    SYNTAX = {
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
    REQUEST = {
      source: /\.(?:URL\.Query\(\)|FormValue\(|PostFormValue\(|PathValue\(|Query\(|Param\(|PostForm\(|QueryParam\(|Header\.Get\()|\bmux\.Vars\(|\bchi\.URLParam\(/,
      /** Handlers are given the request itself. */
      isParameter: () => false
    };
    go = {
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
  }
});

// src/util/whole-word.ts
function wholeWord(name2) {
  return `(?<![\\w$])${name2.replace(/\$/g, "\\$")}(?![\\w$])`;
}
var init_whole_word = __esm({
  "src/util/whole-word.ts"() {
    "use strict";
  }
});

// src/scan/static/language/java/lower/facts.ts
function factsOf(tree) {
  const classes2 = /* @__PURE__ */ new Map();
  const byName = /* @__PURE__ */ new Map();
  const locals = /* @__PURE__ */ new Set();
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    if (CLASS_KINDS.has(kind)) {
      const outer = classAround(tree, node);
      const around = classes2.get(outer)?.name;
      const name2 = nameIn(tree, node);
      const facts = classFactsOf(tree, node, around === void 0 ? name2 : `${around}.${name2}`);
      classes2.set(node, facts);
      if (outer !== NONE || tree.parents[node] === 0) byName.set(facts.name, facts);
    } else {
      addLocals(tree, node, kind, locals);
    }
  }
  return { classes: classes2, byName, locals };
}
function classAround(tree, node) {
  let at2 = tree.parents[node] ?? NONE;
  for (let step3 = 0; step3 < STEPS && at2 !== NONE; step3++) {
    const kind = kindOf(tree, at2);
    if (CLASS_KINDS.has(kind)) return at2;
    if (!kind.endsWith("_body") && kind !== "enum_body_declarations") return NONE;
    at2 = tree.parents[at2] ?? NONE;
  }
  return NONE;
}
function classFactsOf(tree, node, name2) {
  const body2 = childBy(tree, node, "body");
  return membersOf(tree, body2 === NONE ? node : body2, name2, componentsOf(tree, node));
}
function membersOf(tree, body2, name2, components) {
  const fields = new Set(components);
  const methods = new Set(components);
  for (const member2 of childrenOf(tree, body2)) {
    if (kindOf(tree, member2) === "enum_body_declarations") addMembers(tree, member2, fields, methods);
  }
  addMembers(tree, body2, fields, methods);
  return { name: name2, fields, methods, components };
}
function addMembers(tree, body2, fields, methods) {
  for (const member2 of childrenOf(tree, body2)) {
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
  const name2 = childBy(tree, node, "name");
  return name2 === NONE ? "" : textOf(tree, name2);
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
var CLASS_KINDS, LOCAL_KINDS, STEPS;
var init_facts = __esm({
  "src/scan/static/language/java/lower/facts.ts"() {
    "use strict";
    init_flat_tree();
    CLASS_KINDS = /* @__PURE__ */ new Set([
      "class_declaration",
      "interface_declaration",
      "enum_declaration",
      "record_declaration",
      "annotation_type_declaration"
    ]);
    LOCAL_KINDS = /* @__PURE__ */ new Set([
      "formal_parameter",
      "catch_formal_parameter",
      "enhanced_for_statement",
      "resource",
      "instanceof_expression"
    ]);
    STEPS = 3;
  }
});

// src/scan/static/language/java/lower/state.ts
function stateOf2(lowering) {
  const known10 = STATES.get(lowering);
  if (known10 !== void 0) return known10;
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
  const made3 = make();
  const hoisted2 = state.pending;
  state.pending = outer;
  return hoisted2.length === 0 ? [...made3] : [...hoisted2, ...made3];
}
function inClass(lowering, facts, make) {
  const { around } = stateOf2(lowering);
  around.push(facts);
  const made3 = make();
  around.pop();
  return made3;
}
function unknownAt(start2, end) {
  return { kind: "opaque", inside: [], start: start2, end };
}
var STATES;
var init_state = __esm({
  "src/scan/static/language/java/lower/state.ts"() {
    "use strict";
    init_facts();
    STATES = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/static/language/java/lower/names.ts
function qualified2(parts2) {
  const at2 = parts2.findIndex((part2) => /^[A-Z]/.test(part2));
  return at2 < 1 ? null : { package: parts2.slice(0, at2).join("."), name: parts2.slice(at2).join(".") };
}
function className(lowering, written, imports = true) {
  const { around, facts } = stateOf2(lowering);
  for (let depth = around.length - 1; depth >= 0; depth--) {
    for (let prefix = around[depth]?.name ?? ""; prefix !== ""; prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf(".")))) {
      if (facts.byName.has(`${prefix}.${written}`)) return `${prefix}.${written}`;
    }
  }
  const parts2 = imports ? qualified2(written.split(".")) : null;
  if (parts2 !== null) importAs(lowering, written, parts2);
  return written;
}
function importAs(lowering, local, { package: module2, name: name2 }) {
  const { spelled: spelled2 } = stateOf2(lowering);
  const known10 = spelled2.get(local);
  if (known10 !== void 0) return known10;
  const made3 = { local, module: module2, member: name2, start: 0, end: 0 };
  lowering.imports.push(made3);
  spelled2.set(local, made3);
  return made3;
}
function outerThis(lowering, name2, span) {
  const { around } = stateOf2(lowering);
  const full = className(lowering, name2);
  if (around.length === 0 || around[around.length - 1]?.name === full) return { kind: "name", name: "this", ...span };
  const value = unknownAt(span.start, span.end);
  return { kind: "wrapped", form: "cast", type: { name: full, args: [] }, value, ...span };
}
function plainName(lowering, written, span) {
  const name2 = { kind: "name", name: written, ...span };
  const { facts, statics } = stateOf2(lowering);
  if (facts.locals.has(written)) return name2;
  const owner = ownerOf(lowering, written, "fields");
  if (owner === "here") return name2;
  if (owner !== null) return { kind: "member", object: outerThis(lowering, owner, span), name: written, ...span };
  const imported = statics.get(written);
  if (imported !== void 0) return staticMember(imported, written, span);
  return { ...name2, name: className(lowering, written) };
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
function staticMember(imported, name2, span) {
  return { kind: "member", object: { kind: "name", name: imported.local, ...span }, name: name2, ...span };
}
function ownerOf(lowering, name2, what) {
  const { around } = stateOf2(lowering);
  for (let depth = around.length - 1; depth >= 0; depth--) {
    const facts = around[depth];
    if (facts?.[what].has(name2)) return depth === around.length - 1 ? "here" : facts.name;
  }
  return null;
}
function classValue(lowering, written, span) {
  return pathValue(lowering, written.split("."), span);
}
function pathValue(lowering, parts2, span) {
  const { facts } = stateOf2(lowering);
  for (let length = Math.min(parts2.length, DEEPEST4); length > 1; length--) {
    const name2 = className(lowering, parts2.slice(0, length).join("."), false);
    if (facts.byName.has(name2)) return members({ kind: "name", name: name2, ...span }, parts2.slice(length), span);
  }
  const whole = parts2.findIndex((part2) => /^[A-Z]/.test(part2)) + 1;
  if (whole > 1) {
    const name2 = className(lowering, parts2.slice(0, whole).join("."));
    return members({ kind: "name", name: name2, ...span }, parts2.slice(whole), span);
  }
  const [first = "", ...rest2] = parts2;
  return members({ kind: "name", name: className(lowering, first), ...span }, rest2, span);
}
function members(object, names, span) {
  return names.reduce((of, name2) => ({ kind: "member", object: of, name: name2, ...span }), object);
}
var DEEPEST4;
var init_names = __esm({
  "src/scan/static/language/java/lower/names.ts"() {
    "use strict";
    init_state();
    DEEPEST4 = 12;
  }
});

// src/scan/static/language/java/lower/types.ts
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
  const [name2 = NONE, args2 = NONE] = childrenOf(lowering.tree, node);
  return {
    name: className(lowering, dottedName(lowering.tree, name2)),
    args: childrenOf(lowering.tree, args2).flatMap((arg) => typeOf(lowering, arg, depth + 1) ?? [])
  };
}
function lastTypeIn(tree, node) {
  const types = childrenOf(tree, node).filter((child) => !kindOf(tree, child).endsWith("annotation"));
  return types[types.length - 1] ?? NONE;
}
function arrayOf(element2, dimensions) {
  let type = element2;
  for (let at2 = 0; at2 < Math.min(dimensions, DEEPEST5) && type !== null; at2++) type = { name: "[]", args: [type] };
  return type;
}
function dimensionsOf(tree, node) {
  return node === NONE ? 0 : textOf(tree, node).split("[").length - 1;
}
function dottedName(tree, node) {
  const parts2 = [];
  let at2 = node;
  while (at2 !== NONE) {
    const kind = kindOf(tree, at2);
    if (kind === "generic_type") {
      at2 = firstOf(tree, at2);
    } else if (kind === "scoped_type_identifier" || kind === "scoped_identifier") {
      const names = childrenOf(tree, at2).filter((child) => !kindOf(tree, child).endsWith("annotation"));
      parts2.unshift(textOf(tree, names[names.length - 1] ?? NONE));
      at2 = names.length > 1 ? names[0] ?? NONE : NONE;
    } else {
      parts2.unshift(textOf(tree, at2));
      break;
    }
  }
  return parts2.join(".");
}
var DEEPEST5;
var init_types2 = __esm({
  "src/scan/static/language/java/lower/types.ts"() {
    "use strict";
    init_flat_tree();
    init_names();
    DEEPEST5 = 30;
  }
});

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
  const name2 = childBy(lowering.tree, node, "name");
  const written = className(lowering, dottedName(lowering.tree, name2));
  return { kind: "name", name: written, ...spanOf(lowering, name2) };
}
function argumentsOf(lowering, node) {
  const { tree } = lowering;
  const list5 = childBy(tree, node, "arguments");
  if (list5 === NONE) return [];
  return childrenOf(tree, list5).map((child) => {
    if (kindOf(tree, child) !== "element_value_pair") {
      return { value: expression(lowering, child), name: null, spread: false };
    }
    const name2 = textOf(tree, childBy(tree, child, "key"));
    return { value: expression(lowering, childBy(tree, child, "value")), name: name2, spread: false };
  });
}
function annotationValue(lowering, node) {
  const { callee, args: args2, ...span } = annotationOf(lowering, node);
  return { kind: "call", callee, args: args2, form: "call", ...span };
}
var init_annotations = __esm({
  "src/scan/static/language/java/lower/annotations.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_names();
    init_types2();
  }
});

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
var init_fields = __esm({
  "src/scan/static/language/java/lower/fields.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations();
    init_types2();
  }
});

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
function parameter(lowering, node, name2, type, rest2) {
  const { annotations } = modifiersOf(lowering, node);
  const target3 = nameOf(lowering, name2 === NONE ? node : name2);
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
  const body2 = childBy(tree, node, "body");
  lowering.functions[index2] = {
    name: "",
    class: null,
    static: false,
    parameters: parameters2,
    annotations: [],
    returns: null,
    body: kindOf(tree, body2) === "block" ? blockOf2(lowering, body2) : returnOf(lowering, body2),
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
var init_functions2 = __esm({
  "src/scan/static/language/java/lower/functions.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations();
    init_state();
    init_types2();
  }
});

// src/scan/static/language/java/lower/methods.ts
function methodOf(lowering, node, owner) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const name2 = childBy(tree, node, "name");
  const type = childBy(tree, node, "type");
  lowering.functions[index2] = {
    name: kindOf(tree, node) === "constructor_declaration" ? "constructor" : name2 === NONE ? "" : textOf(tree, name2),
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
  const made3 = {
    name: isStatic ? "<clinit>" : "<init>",
    class: owner,
    static: isStatic,
    parameters: [],
    annotations: [],
    returns: null,
    body: blockOf2(lowering, isStatic ? firstOf(tree, node) : node),
    ...spanOf(lowering, node)
  };
  lowering.functions[index2] = made3;
  return index2;
}
var init_methods = __esm({
  "src/scan/static/language/java/lower/methods.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations();
    init_functions2();
    init_types2();
  }
});

// src/scan/static/language/java/lower/classes.ts
function classOf(lowering, header) {
  const { node, name: name2, facts, bases, annotations, form } = header;
  const span = spanOf(lowering, node);
  const index2 = lowering.classes.length;
  const made3 = { name: facts.name, bases, annotations, fields: [], methods: [], form, ...span };
  lowering.classes.push(made3);
  return withHoisted(lowering, () => {
    const { fields, methods, inner: inner5 } = inClass(lowering, facts, () => membersOf2(lowering, header, index2));
    lowering.classes[index2] = { ...made3, fields, methods };
    return [{ kind: "declare", name: name2, what: { class: index2 }, ...span }, ...inner5];
  });
}
function membersOf2(lowering, { body: body2, more }, index2) {
  const members2 = more?.(index2) ?? { fields: [], methods: [], inner: [] };
  const todo = childrenOf(lowering.tree, body2).reverse();
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
var METHOD_KINDS;
var init_classes = __esm({
  "src/scan/static/language/java/lower/classes.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_facts();
    init_fields();
    init_methods();
    init_state();
    METHOD_KINDS = /* @__PURE__ */ new Set([
      "method_declaration",
      "constructor_declaration",
      "annotation_type_element_declaration"
    ]);
  }
});

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
    const { name: name2 } = parameter3.target;
    const { start: start2, end, annotations } = parameter3;
    fields.push({ name: name2, type: parameter3.type, static: false, annotations, value: null, start: start2, end });
    if (!written.has(name2)) methods.push(accessorOf(lowering, owner, parameter3, name2));
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
  const body2 = [...checks, ...parameters2.flatMap(keep)];
  lowering.functions[index2] = { ...emptyFunction(span), name: "constructor", class: owner, parameters: parameters2, body: body2 };
  return index2;
}
function keep({ target: target3, start: start2, end }) {
  if (target3.kind !== "name") return [];
  return [{ kind: "assign", target: partOfThis(target3.name, start2, end), type: null, value: target3, start: start2, end }];
}
function accessorOf(lowering, owner, parameter3, name2) {
  const { start: start2, end, type } = parameter3;
  const value = partOfThis(name2, start2, end);
  const body2 = [{ kind: "return", value, start: start2, end }];
  lowering.functions.push({ ...emptyFunction({ start: start2, end }), name: name2, class: owner, returns: type, body: body2 });
  return lowering.functions.length - 1;
}
function partOfThis(name2, start2, end) {
  return { kind: "member", object: { kind: "name", name: "this", start: start2, end }, name: name2, start: start2, end };
}
var init_records = __esm({
  "src/scan/static/language/java/lower/records.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_functions2();
  }
});

// src/scan/static/language/java/lower/declarations.ts
function packageName(lowering, node) {
  const { tree } = lowering;
  const name2 = childrenOf(tree, node).find((child) => /identifier$/.test(kindOf(tree, child)));
  if (name2 !== void 0) lowering.package = dottedName(tree, name2);
  return [];
}
function importNames(lowering, node) {
  const { tree, imports } = lowering;
  const children = childrenOf(tree, node);
  const name2 = children.find((child) => /identifier$/.test(kindOf(tree, child)));
  if (name2 === void 0) return [];
  const parts2 = dottedName(tree, name2).split(".");
  const span = spanOf(lowering, node);
  const isStatic = /^import\s+static\b/.test(textOf(tree, node));
  if (children.some((child) => kindOf(tree, child) === "asterisk")) {
    imports.push({ local: "*", module: parts2.join("."), member: "*", ...span });
    return [];
  }
  const local = parts2[parts2.length - 1] ?? "";
  if (isStatic) {
    const owner = parts2.slice(0, -1);
    const inPackage3 = qualified2(owner);
    imports.push({ local, module: owner.join("."), member: local, ...span });
    if (inPackage3 !== null) stateOf2(lowering).statics.set(local, importAs(lowering, owner.join("."), inPackage3));
    return [];
  }
  const inPackage2 = qualified2(parts2) ?? { package: parts2.slice(0, -1).join("."), name: local };
  imports.push({ local, module: inPackage2.package, member: inPackage2.name, ...span });
  return [];
}
function classDeclaration(lowering, node, form) {
  const { tree } = lowering;
  const { facts: known10 } = stateOf2(lowering);
  const facts = known10.classes.get(node) ?? classFactsOf(tree, node, "");
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
function typesIn(tree, node) {
  return childrenOf(tree, node).flatMap((child) => {
    return kindOf(tree, child) === "type_list" ? childrenOf(tree, child) : [child];
  });
}
function functionDeclaration2(lowering, node) {
  const { tree } = lowering;
  const name2 = textOf(tree, childBy(tree, node, "name"));
  const index2 = methodOf(lowering, node, null);
  return [{ kind: "declare", name: name2, what: { function: index2 }, ...spanOf(lowering, node) }];
}
var DECLARATIONS2, BASES;
var init_declarations2 = __esm({
  "src/scan/static/language/java/lower/declarations.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations();
    init_classes();
    init_facts();
    init_methods();
    init_names();
    init_records();
    init_state();
    init_types2();
    DECLARATIONS2 = {
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
    BASES = /* @__PURE__ */ new Set(["superclass", "super_interfaces", "extends_interfaces"]);
  }
});

// src/scan/static/language/java/lower/anonymous.ts
function anonymousClass(lowering, node, base, body2) {
  const { around } = stateOf2(lowering);
  const name2 = freshName(lowering, "class");
  const outer = around[around.length - 1];
  const facts = membersOf(lowering.tree, body2, outer === void 0 ? name2 : `${outer.name}.${name2}`, []);
  const header = { bases: base === null ? [] : [base], annotations: [], form: "class" };
  hoist(lowering, ...classOf(lowering, { node, body: body2, name: name2, facts, ...header }));
  return { kind: "name", name: name2, ...spanOf(lowering, node) };
}
var init_anonymous = __esm({
  "src/scan/static/language/java/lower/anonymous.ts"() {
    "use strict";
    init_lowering();
    init_classes();
    init_facts();
    init_state();
  }
});

// src/scan/static/language/java/lower/calls.ts
function invocationOf(lowering, node) {
  const { tree } = lowering;
  const name2 = childBy(tree, node, "name");
  const list5 = childBy(tree, node, "arguments");
  const span = spanOf(lowering, node);
  const written = textOf(tree, name2);
  const upper = childrenOf(tree, node).find((child) => kindOf(tree, child) === "super");
  const receiver = upper ?? childBy(tree, node, "object");
  if (receiver === NONE) {
    const callee2 = plainCallee(lowering, written, spanOf(lowering, name2));
    return { kind: "call", callee: callee2, args: argumentsOf2(lowering, list5), form: "call", ...span };
  }
  const object = expression(lowering, receiver);
  const equal = equality(lowering, object, written, list5);
  if (equal !== null) return { ...equal, ...span };
  const callee = { kind: "member", object, name: written, start: object.start, end: tree.ends[name2] ?? 0 };
  return { kind: "call", callee, args: argumentsOf2(lowering, list5), form: "call", ...span };
}
function equality(lowering, object, name2, list5) {
  const asked = list5 === NONE ? [] : childrenOf(lowering.tree, list5);
  const isHelper = object.kind === "name" && object.name === "Objects";
  if (name2 !== "equals" || asked.length !== (isHelper ? 2 : 1)) return null;
  const [first = object, second = object] = asked.map((node) => expression(lowering, node));
  const [left, right] = isHelper ? [first, second] : [object, first];
  return { kind: "binary", operator: "==", left, right, start: left.start, end: right.end };
}
function argumentsOf2(lowering, list5) {
  if (list5 === NONE) return [];
  return childrenOf(lowering.tree, list5).map((child) => {
    return { value: expression(lowering, child), name: null, spread: false };
  });
}
function constructorCall(lowering, node) {
  const { tree } = lowering;
  const which = childBy(tree, node, "constructor");
  const outer = childBy(tree, node, "object");
  if (outer !== NONE && kindOf(tree, outer) !== "identifier") hoist(lowering, evaluate(expression(lowering, outer)));
  const args2 = argumentsOf2(lowering, childBy(tree, node, "arguments"));
  const name2 = nameOf(lowering, which);
  const at2 = { start: name2.start, end: name2.end };
  const callee = name2.name === "this" ? { kind: "member", object: name2, name: "constructor", ...at2 } : name2;
  return { kind: "call", callee, args: args2, form: "call", ...spanOf(lowering, node) };
}
function creationOf(lowering, node) {
  const { tree } = lowering;
  const type = childBy(tree, node, "type");
  const children = childrenOf(tree, node);
  const [outer = NONE] = children;
  if (isCalled(tree, outer)) hoist(lowering, evaluate(expression(lowering, outer)));
  const args2 = argumentsOf2(lowering, childBy(tree, node, "arguments"));
  const body2 = children.find((child) => kindOf(tree, child) === "class_body");
  const callee = body2 === void 0 ? classValue(lowering, dottedName(tree, type), spanOf(lowering, type)) : anonymousClass(lowering, node, typeOf(lowering, type), body2);
  return { kind: "call", callee, args: args2, form: "new", ...spanOf(lowering, node) };
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
  const [of = NONE, name2 = NONE] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== "type_arguments");
  if (of === NONE || kindOf(tree, of) === "array_type") return opaque(lowering, node);
  const isType2 = /type/.test(kindOf(tree, of));
  const object = isType2 ? classValue(lowering, dottedName(tree, of), spanOf(lowering, of)) : expression(lowering, of);
  if (name2 === NONE) return object;
  return { kind: "member", object, name: textOf(tree, name2), ...spanOf(lowering, node) };
}
function enumConstantOf(lowering, node) {
  const { tree } = lowering;
  const { around } = stateOf2(lowering);
  const args2 = argumentsOf2(lowering, childBy(tree, node, "arguments"));
  const body2 = childBy(tree, node, "body");
  const name2 = around[around.length - 1]?.name ?? "";
  const span = spanOf(lowering, node);
  const callee = body2 === NONE ? { kind: "name", name: name2, ...span } : anonymousClass(lowering, node, { name: name2, args: [] }, body2);
  return { kind: "call", callee, args: args2, form: "new", ...span };
}
var init_calls2 = __esm({
  "src/scan/static/language/java/lower/calls.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_anonymous();
    init_names();
    init_state();
    init_types2();
  }
});

// src/scan/static/language/java/lower/chains.ts
function binaryOf(lowering, node) {
  const { tree } = lowering;
  const operator = textOf(tree, childBy(tree, node, "operator"));
  const logical3 = operator === "&&" ? "and" : operator === "||" ? "or" : null;
  if (operator === "+") return sumOf(lowering, node, operands2(tree, node, operator));
  if (logical3 !== null) {
    const parts2 = operands2(tree, node, operator).map((part2) => expression(lowering, part2));
    return balanced(parts2, (left, right) => {
      return { kind: "logical", operator: logical3, left, right, start: left.start, end: right.end };
    });
  }
  return sum(lowering, node, [childBy(tree, node, "left"), childBy(tree, node, "right")], operator);
}
function sumOf(lowering, node, parts2) {
  if (parts2.length <= MANY) return sum(lowering, node, parts2);
  const lowered = parts2.map((part2) => expression(lowering, part2));
  const first = lowered.findIndex(
    (part2) => part2.kind === "text" || part2.kind === "constant" && typeof part2.value === "string"
  );
  const start2 = lowering.tree.starts[node] ?? 0;
  const end = lowering.tree.ends[node] ?? 0;
  if (first >= 0) return { kind: "text", parts: lowered, start: start2, end };
  return balanced(lowered, (left, right) => {
    return { kind: "binary", operator: "+", left, right, start: left.start, end: right.end };
  });
}
function operands2(tree, node, operator) {
  const parts2 = [];
  let at2 = node;
  while (kindOf(tree, at2) === "binary_expression" && textOf(tree, childBy(tree, at2, "operator")) === operator) {
    parts2.push(childBy(tree, at2, "right"));
    at2 = childBy(tree, at2, "left");
  }
  parts2.push(at2);
  return parts2.reverse();
}
function balanced(parts2, join8) {
  if (parts2.length <= MANY) return parts2.reduce(join8);
  const half = Math.floor(parts2.length / 2);
  return join8(balanced(parts2.slice(0, half), join8), balanced(parts2.slice(half), join8));
}
var MANY;
var init_chains = __esm({
  "src/scan/static/language/java/lower/chains.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    MANY = 100;
  }
});

// src/scan/static/language/java/lower/literals.ts
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
  const plain3 = written.replaceAll("_", "").toLowerCase();
  if (plain3.startsWith("0x")) return plain3.includes("p") ? hexFloat(plain3) : Number(plain3.replace(/l$/, ""));
  if (plain3.startsWith("0b")) return Number(plain3.replace(/l$/, ""));
  const digits = plain3.replace(/[lfd]$/, "");
  return /^0[0-7]+$/.test(digits) ? Number.parseInt(digits, 8) : Number(digits);
}
function hexFloat(plain3) {
  const [, whole = "", part2 = "", exponent = "0"] = /^0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)/.exec(plain3) ?? [];
  return Number.parseInt(`0${whole}${part2}`, 16) / 16 ** part2.length * 2 ** Number(exponent);
}
var ESCAPES, ESCAPE2;
var init_literals = __esm({
  "src/scan/static/language/java/lower/literals.ts"() {
    "use strict";
    ESCAPES = { b: "\b", t: "	", n: "\n", f: "\f", r: "\r", s: " " };
    ESCAPE2 = /\\(?:u+([0-9a-fA-F]{4})|([0-3]?[0-7]{1,2})|(\r\n|[\s\S]))/g;
  }
});

// src/scan/static/language/java/lower/patterns.ts
function instanceOf(lowering, node) {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, "left"));
  const pattern2 = childBy(tree, node, "pattern");
  const span = spanOf(lowering, node);
  if (pattern2 !== NONE) return matches(lowering, value, pattern2, span);
  const type = typeOf(lowering, childBy(tree, node, "right")) ?? OBJECT;
  const name2 = childBy(tree, node, "name");
  return typeTest2(value, type, name2 === NONE ? null : nameOf(lowering, name2), span);
}
function matches(lowering, value, pattern2, span) {
  const { tree } = lowering;
  const kind = kindOf(tree, pattern2);
  if (kind === "pattern") return matches(lowering, value, childrenOf(tree, pattern2)[0] ?? NONE, span);
  if (kind === "type_pattern") {
    const [type, name2] = typeAndName(lowering, pattern2);
    return typeTest2(value, type ?? OBJECT, name2, span);
  }
  if (kind === "record_pattern") {
    const { type, target: target3 } = recordPattern(lowering, pattern2, 0);
    return typeTest2(value, type, target3, span);
  }
  return { kind: "binary", operator: "==", left: value, right: expression(lowering, pattern2), ...span };
}
function typeTest2(value, type, target3, span) {
  const plain3 = { kind: "type-test", value, type, ...span };
  if (target3 === null) return plain3;
  const cast4 = { kind: "wrapped", form: "cast", type, value, ...span };
  const bound2 = { kind: "assignment", target: target3, value: cast4, ...span };
  const right = { kind: "type-test", value: bound2, type, ...span };
  if (value.kind !== "name") return right;
  return { kind: "logical", operator: "and", left: plain3, right, ...span };
}
function typeAndName(lowering, node) {
  const { tree } = lowering;
  const children = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== "modifiers");
  const [type = NONE, name2 = NONE] = children;
  return [typeOf(lowering, type), name2 === NONE ? null : nameOf(lowering, name2)];
}
function recordPattern(lowering, node, depth) {
  const { tree } = lowering;
  const [of = NONE, body2 = NONE] = childrenOf(tree, node);
  const type = typeOf(lowering, of) ?? OBJECT;
  const components = depth > DEEPEST6 ? [] : childrenOf(tree, body2);
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
  const name2 = children[children.length - 1];
  return name2 === void 0 || kindOf(tree, name2) === "underscore_pattern" ? null : nameOf(lowering, name2);
}
var OBJECT, DEEPEST6;
var init_patterns = __esm({
  "src/scan/static/language/java/lower/patterns.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_state();
    init_types2();
    OBJECT = { name: "Object", args: [] };
    DEEPEST6 = 20;
  }
});

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
  const last2 = lastOf(statements);
  if (last2 === void 0) return false;
  if (last2.kind === "if") return leaves(last2.then) && leaves(last2.otherwise);
  if (last2.kind === "try")
    return leaves(last2.last) || leaves(last2.body) && last2.handlers.every(({ body: body2 }) => leaves(body2));
  return last2.kind === "return" || last2.kind === "throw" || last2.kind === "leave";
}
var init_cases = __esm({
  "src/scan/static/language/java/lower/cases.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_patterns();
    init_state();
  }
});

// src/scan/static/language/java/lower/switches.ts
function switchStatement(lowering, node, into) {
  const { tree } = lowering;
  const nodes = casesOf2(tree, node);
  const patterns2 = hasPatterns(tree, nodes);
  const subject = patterns2 ? subjectOf(lowering, node) : expression(lowering, childBy(tree, node, "condition"));
  const cases = nodes.map((one, index2) => {
    const values2 = one.isDefault ? [] : valuesOf2(lowering, one, patterns2 ? subject : null);
    return { values: values2, ...bodyOf2(lowering, one, into, index2 === nodes.length - 1) };
  });
  return [{ kind: "switch", subject: patterns2 ? null : subject, cases, ...spanOf(lowering, node) }];
}
function bodyOf2(lowering, { arrow, body: nodes }, into, isLast) {
  const body2 = nodes.flatMap((node) => {
    const isValue2 = arrow && into !== null && kindOf(lowering.tree, node) === "expression_statement";
    return isValue2 ? valueInto(lowering, firstOf(lowering.tree, node), into) : statementAt(lowering, node);
  });
  const last2 = lastOf(body2);
  const ends = last2?.kind === "leave" && last2.form === "break";
  return { body: ends ? body2.slice(0, -1) : body2, continues: !arrow && !isLast && !leaves(body2) };
}
function valueInto(lowering, node, name2) {
  const span = spanOf(lowering, node);
  return withHoisted(lowering, () => {
    const value = expression(lowering, node);
    return [{ kind: "assign", target: { kind: "name", name: name2, ...span }, type: null, value, ...span }];
  });
}
function valuesOf2(lowering, { labels }, subject) {
  if (subject === null) return labels.map((label) => expression(lowering, label));
  const condition2 = conditionOf(lowering, subject, labels);
  return condition2 === null ? [] : [condition2];
}
var init_switches2 = __esm({
  "src/scan/static/language/java/lower/switches.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_cases();
    init_functions2();
    init_state();
  }
});

// src/scan/static/language/java/lower/switch-values.ts
function switchValue(lowering, node) {
  const cases = casesOf2(lowering.tree, node);
  const simple = cases.length > 0 && cases.length < MOST && cases.every((one) => isValue(lowering, one));
  return simple ? choices(lowering, node, cases) : throughVariable(lowering, node);
}
function isValue({ tree }, { arrow, body: body2, node }) {
  const [only = NONE] = body2;
  return arrow && node !== NONE && body2.length === 1 && kindOf(tree, only) === "expression_statement";
}
function choices(lowering, node, cases) {
  const { tree } = lowering;
  const subject = subjectOf(lowering, node);
  const span = spanOf(lowering, node);
  const made3 = cases.map((one) => {
    const test = one.isDefault ? null : conditionOf(lowering, subject, one.labels);
    return { test, value: expression(lowering, firstOf(tree, one.body[0] ?? NONE)) };
  });
  const standard = made3.find(({ test }) => test === null);
  const rest2 = made3.filter((one) => one !== standard);
  let chain3 = standard?.value ?? rest2.pop()?.value ?? { kind: "opaque", inside: [], ...span };
  for (const { test, value } of rest2.reverse()) {
    if (test !== null) chain3 = { kind: "choice", test, then: value, otherwise: chain3, ...span };
  }
  return chain3;
}
function throughVariable(lowering, node) {
  const { yields } = stateOf2(lowering);
  const name2 = freshName(lowering, "value");
  yields.push(name2);
  const made3 = switchStatement(lowering, node, name2);
  yields.pop();
  hoist(lowering, ...made3);
  return { kind: "name", name: name2, ...spanOf(lowering, node) };
}
function yieldOf(lowering, node) {
  const { yields } = stateOf2(lowering);
  const span = spanOf(lowering, node);
  const value = expression(lowering, firstOf(lowering.tree, node));
  const name2 = yields[yields.length - 1];
  if (name2 === void 0) return [{ kind: "evaluate", value, ...span }];
  const target3 = { kind: "name", name: name2, ...span };
  return [
    { kind: "assign", target: target3, type: null, value, ...span },
    { kind: "leave", form: "break", ...span }
  ];
}
var MOST;
var init_switch_values = __esm({
  "src/scan/static/language/java/lower/switch-values.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_cases();
    init_state();
    init_switches2();
    MOST = 40;
  }
});

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
  const { name: name2, start: start2, end } = value;
  if (facts.locals.has(name2) || !around[around.length - 1]?.fields.has(name2)) return value;
  return { kind: "member", object: { kind: "name", name: "this", start: start2, end }, name: name2, start: start2, end };
}
var init_targets = __esm({
  "src/scan/static/language/java/lower/targets.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_state();
  }
});

// src/scan/static/language/java/lower/expressions.ts
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
  const parts2 = pieces.map((piece) => {
    if (kindOf(tree, piece) === "string_interpolation") return expression(lowering, firstOf(tree, piece));
    return { kind: "constant", value: unescaped2(textOf(tree, piece)), ...spanOf(lowering, piece) };
  });
  return { kind: "text", parts: parts2, ...span };
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
function pathOf(tree, node) {
  const parts2 = [];
  let at2 = node;
  while (kindOf(tree, at2) === "field_access" && parts2.length < LONGEST_PATH) {
    parts2.push(textOf(tree, childBy(tree, at2, "field")));
    at2 = childBy(tree, at2, "object");
  }
  if (kindOf(tree, at2) !== "identifier" || parts2.indexOf("this") > 0) return null;
  return [...parts2, textOf(tree, at2)].reverse();
}
function beginsWithClass(lowering, path) {
  const { facts, around } = stateOf2(lowering);
  const [first = ""] = path;
  if (facts.locals.has(first) || around.some(({ fields }) => fields.has(first))) return false;
  return /^[A-Z]/.test(first) || path.findIndex((part2) => /^[A-Z]/.test(part2)) >= 2;
}
var EXPRESSIONS2, LONGEST_PATH;
var init_expressions2 = __esm({
  "src/scan/static/language/java/lower/expressions.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations();
    init_calls2();
    init_chains();
    init_functions2();
    init_literals();
    init_names();
    init_patterns();
    init_state();
    init_switch_values();
    init_targets();
    init_types2();
    EXPRESSIONS2 = {
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
    LONGEST_PATH = 16;
  }
});

// src/scan/static/language/java/lower/branches.ts
function ifStatement(lowering, node) {
  const { tree } = lowering;
  const chain3 = [];
  let at2 = node;
  for (; kindOf(tree, at2) === "if_statement"; at2 = childBy(tree, at2, "alternative")) chain3.push(at2);
  if (chain3.length > MANY2) return [conditionSwitch(lowering, node, chain3, at2)];
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
function conditionSwitch(lowering, node, chain3, last2) {
  const { tree } = lowering;
  const cases = chain3.map((one) => {
    return {
      values: [expression(lowering, childBy(tree, one, "condition"))],
      body: bodyOf3(lowering, childBy(tree, one, "consequence")),
      continues: false
    };
  });
  if (last2 !== NONE) cases.push({ values: [], body: bodyOf3(lowering, last2), continues: false });
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
  const before = childrenBy(tree, node, "init").flatMap((init2) => statementAt(lowering, init2));
  const condition2 = childBy(tree, node, "condition");
  const test = condition2 === NONE ? null : expression(lowering, condition2);
  const body2 = [
    ...bodyOf3(lowering, childBy(tree, node, "body")),
    ...childrenBy(tree, node, "update").map((update2) => evaluate(expression(lowering, update2)))
  ];
  return [...before, { kind: "loop", each: null, test, body: body2, ...spanOf(lowering, node) }];
}
function doLoop(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const body2 = bodyOf3(lowering, childBy(tree, node, "body"));
  const test = expression(lowering, childBy(tree, node, "condition"));
  const leave3 = {
    kind: "if",
    test: { kind: "unary", operator: "!", operand: test, start: test.start, end: test.end },
    then: [{ kind: "leave", form: "break", start: test.start, end: test.end }],
    otherwise: [],
    start: test.start,
    end: test.end
  };
  return { kind: "loop", each: null, test: null, body: [...body2, leave3], ...span };
}
function eachLoop(lowering, node) {
  const { tree } = lowering;
  const target3 = nameOf(lowering, childBy(tree, node, "name"));
  const type = arrayOf(
    typeOf(lowering, childBy(tree, node, "type")),
    dimensionsOf(tree, childBy(tree, node, "dimensions"))
  );
  const over = expression(lowering, childBy(tree, node, "value"));
  const body2 = bodyOf3(lowering, childBy(tree, node, "body"));
  return {
    kind: "loop",
    each: { target: target3, key: null, over },
    test: null,
    body: type === null ? body2 : [typedAs(target3, type), ...body2],
    ...spanOf(lowering, node)
  };
}
function typedAs(target3, type) {
  const span = { start: target3.start, end: target3.end };
  const value = { kind: "wrapped", form: "cast", type, value: target3, ...span };
  return { kind: "assign", target: target3, type, value, ...span };
}
var MANY2;
var init_branches = __esm({
  "src/scan/static/language/java/lower/branches.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_functions2();
    init_types2();
    MANY2 = 12;
  }
});

// src/scan/static/language/java/lower/try.ts
function tryStatement(lowering, node) {
  const { tree } = lowering;
  const resources = childBy(tree, node, "resources");
  const opened = resources === NONE ? [] : childrenOf(tree, resources).flatMap((one) => resource(lowering, one));
  const body2 = [...opened, ...blockOf2(lowering, childBy(tree, node, "body"))];
  const handlers = [];
  const last2 = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === "catch_clause") handlers.push(handlerOf(lowering, child));
    else if (kind === "finally_clause") last2.push(...blockOf2(lowering, firstOf(tree, child)));
  }
  return [{ kind: "try", body: body2, handlers, last: last2, ...spanOf(lowering, node) }];
}
function resource(lowering, node) {
  const { tree } = lowering;
  const name2 = childBy(tree, node, "name");
  return withHoisted(lowering, () => {
    if (name2 === NONE) return childrenOf(tree, node).map((child) => evaluate(expression(lowering, child)));
    const type = typeOf(lowering, childBy(tree, node, "type"));
    const value = expression(lowering, childBy(tree, node, "value"));
    return [{ kind: "assign", target: nameOf(lowering, name2), type, value, ...spanOf(lowering, node) }];
  });
}
function handlerOf(lowering, node) {
  const { tree } = lowering;
  const caught = childrenOf(tree, node).find((child) => kindOf(tree, child) === "catch_formal_parameter") ?? NONE;
  const name2 = caught === NONE ? NONE : childBy(tree, caught, "name");
  return {
    target: name2 === NONE ? null : nameOf(lowering, name2),
    body: blockOf2(lowering, childBy(tree, node, "body"))
  };
}
var init_try = __esm({
  "src/scan/static/language/java/lower/try.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_functions2();
    init_state();
    init_types2();
  }
});

// src/scan/static/language/java/lower/statements.ts
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
    const name2 = childBy(tree, declarator2, "name");
    const value = childBy(tree, declarator2, "value");
    return {
      kind: "assign",
      target: nameOf(lowering, name2 === NONE ? declarator2 : name2),
      type: arrayOf(type, dimensionsOf(tree, childBy(tree, declarator2, "dimensions"))),
      value: value === NONE ? null : expression(lowering, value),
      ...spanOf(lowering, declarator2)
    };
  });
}
function looseFields(lowering, node) {
  return fieldsOf(lowering, node).map(({ name: name2, type, value, start: start2, end }) => {
    return { kind: "assign", target: { kind: "name", name: name2, start: start2, end }, type, value, start: start2, end };
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
var STATEMENTS2;
var init_statements2 = __esm({
  "src/scan/static/language/java/lower/statements.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_branches();
    init_fields();
    init_functions2();
    init_switch_values();
    init_switches2();
    init_targets();
    init_try();
    init_types2();
    STATEMENTS2 = {
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
  }
});

// src/scan/static/language/java/lower/index.ts
function lowerJava(tree) {
  const module2 = lowerModule(tree, TABLE, true);
  return { ...module2, imports: [...module2.imports, JAVA_LANG] };
}
var TABLE, JAVA_LANG;
var init_lower2 = __esm({
  "src/scan/static/language/java/lower/index.ts"() {
    "use strict";
    init_lowering();
    init_declarations2();
    init_expressions2();
    init_statements2();
    TABLE = { expressions: EXPRESSIONS2, statements: { ...STATEMENTS2, ...DECLARATIONS2 } };
    JAVA_LANG = { local: "*", module: "java.lang", member: "*", start: 0, end: 0 };
  }
});

// src/scan/static/language/java/modules.ts
function library(module2) {
  return `java:${module2.replace(MOVED, "javax.")}`;
}
function files({ from, module: module2, member: member2 }, repository) {
  if (member2 === "*" || member2 === null) return wildcardFiles(from, module2, repository);
  const [first = ""] = member2.split(".");
  const inPackage2 = classFiles(from, `${module2}.${first}`, repository);
  return inPackage2.length > 0 ? inPackage2 : classFiles(from, module2, repository);
}
function wildcardFiles(from, module2, repository) {
  const inClass2 = classFiles(from, module2, repository);
  if (inClass2.length > 0) return inClass2;
  const root = sourceRoot(from, module2);
  return root === null ? [] : javaIn(joined2(root, module2), from, repository);
}
function classFiles(from, name2, repository) {
  const parts2 = name2.split(".");
  const upper = parts2.findIndex((part2) => /^[A-Z]/.test(part2));
  const path = `${(upper < 0 ? parts2 : parts2.slice(0, upper + 1)).join("/")}.java`;
  const found = repository.called(path.slice(path.lastIndexOf("/") + 1)).filter((candidate) => candidate === path || candidate.endsWith(`/${path}`)).filter((candidate) => isSeen(candidate, from));
  return found.toSorted((a, b) => shared(b, from) - shared(a, from) || (a < b ? -1 : 1));
}
function neighbours(from, repository) {
  const folder = from.slice(0, Math.max(0, from.lastIndexOf("/")));
  const own2 = javaIn(folder, from, repository);
  const product = folder.replace(SOURCE_SET, "$1main$3");
  return product === folder ? own2 : [...own2, ...javaIn(product, from, repository)];
}
function isSeen(path, from) {
  const set = SOURCE_SET.exec(path)?.[2];
  const own2 = SOURCE_SET.exec(from)?.[2];
  return own2 !== "main" || set === void 0 || !/test/i.test(set);
}
function sourceRoot(from, module2) {
  const folders = from.split("/").slice(0, -1);
  const parts2 = module2.split(".");
  let best = { at: -1, length: 0 };
  folders.forEach((folder, at2) => {
    if (folder !== parts2[0]) return;
    let length = 1;
    while (length < parts2.length && folders[at2 + length] === parts2[length]) length++;
    if (length > best.length) best = { at: at2, length };
  });
  return best.at < 0 ? null : folders.slice(0, best.at).join("/");
}
function joined2(root, module2) {
  const path = module2.replaceAll(".", "/");
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
var javaModules, MOVED, SOURCE_SET;
var init_modules2 = __esm({
  "src/scan/static/language/java/modules.ts"() {
    "use strict";
    javaModules = {
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
    MOVED = /^jakarta\.(?=(?:activation|annotation|authentication|authorization|batch|decorator|ejb|el|enterprise|faces|inject|interceptor|jms|json|jws|mail|persistence|resource|security|servlet|transaction|validation|websocket|ws|xml)(?:\.|$))/;
    SOURCE_SET = /((?:^|\/)src\/)([^/]+)(\/(?:java|kotlin|groovy)(?:\/|$))/;
  }
});

// src/scan/static/language/java.ts
function javaImports(text2) {
  const names = /* @__PURE__ */ new Map();
  const wildcards = [];
  for (const [, name2 = "", star] of text2.matchAll(IMPORT2)) {
    if (star === void 0) names.set(name2.slice(name2.lastIndexOf(".") + 1), name2);
    else wildcards.push(name2);
  }
  return { names, wildcards };
}
var IMPORT2, SYNTAX2, REQUEST2, java;
var init_java = __esm({
  "src/scan/static/language/java.ts"() {
    "use strict";
    init_whole_word();
    init_lower2();
    init_modules2();
    IMPORT2 = /^[ \t]{0,40}import[ \t]{1,9}(?:static[ \t]{1,9})?([\w.]{1,200}?)(\.\*)?[ \t]{0,9};/gm;
    SYNTAX2 = {
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
    REQUEST2 = {
      source: /\.(?:getParameter|getHeader|getQueryString|getPathInfo|getParameterValues)\(/,
      /** A parameter that Spring or JAX-RS fills; other types than text are converted first. */
      isParameter: (scope, name2) => new RegExp(
        `@(?:RequestParam|PathVariable|RequestBody|RequestHeader|QueryParam|PathParam|FormParam)\\b[^,]{0,200}\\bString\\s+${wholeWord(name2)}`
      ).test((scope.field("parameters")?.text() ?? "").slice(0, 4e3))
    };
    java = {
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
  }
});

// src/scan/static/language/script/imports.ts
function scriptImports(text2) {
  const names = /* @__PURE__ */ new Map();
  for (const [, name2 = "", braces, module2 = ""] of text2.matchAll(SCRIPT_DEFAULT)) {
    names.set(name2, bare(module2));
    pick(names, bare(module2), braces ?? "", /\s+as\s+/);
  }
  for (const [, name2 = "", module2 = ""] of text2.matchAll(SCRIPT_NAMESPACE)) names.set(name2, bare(module2));
  for (const [, braces = "", module2 = ""] of text2.matchAll(SCRIPT_NAMED)) pick(names, bare(module2), braces, /\s+as\s+/);
  for (const [, name2 = "", module2 = "", member2] of text2.matchAll(SCRIPT_REQUIRE)) {
    names.set(name2, member2 === void 0 ? bare(module2) : `${bare(module2)}.${member2}`);
  }
  for (const [, braces = "", module2 = ""] of text2.matchAll(SCRIPT_PICK)) pick(names, bare(module2), braces, /\s*:\s*/);
  return { names, wildcards: [] };
}
function bare(module2) {
  return module2.startsWith("node:") ? module2.slice(5) : module2;
}
function pick(names, module2, list5, rename) {
  for (const item of list5.split(",")) {
    const [name2 = "", alias] = item.replace(/^\s*type\s+/, "").trim().split(rename);
    if (name2 !== "") names.set(alias ?? name2, name2 === "default" ? module2 : `${module2}.${name2}`);
  }
}
var NAME, MODULE, SPACE, BRACES, LOAD, SCRIPT_DEFAULT, SCRIPT_NAMESPACE, SCRIPT_NAMED, SCRIPT_REQUIRE, SCRIPT_PICK;
var init_imports2 = __esm({
  "src/scan/static/language/script/imports.ts"() {
    "use strict";
    NAME = "([\\w$]{1,100})";
    MODULE = `['"]([^'"\\n]{1,200})['"]`;
    SPACE = "\\s{0,40}";
    BRACES = "\\{([^{}]{0,2000})\\}";
    LOAD = `(?:await\\s{1,9})?(?:require|import)${SPACE}\\(${SPACE}${MODULE}${SPACE}\\)`;
    SCRIPT_DEFAULT = new RegExp(
      `\\bimport\\s{1,9}${NAME}${SPACE}(?:,${SPACE}${BRACES}${SPACE})?from${SPACE}${MODULE}`,
      "g"
    );
    SCRIPT_NAMESPACE = new RegExp(`\\bimport${SPACE}\\*${SPACE}as\\s{1,9}${NAME}\\s{1,9}from${SPACE}${MODULE}`, "g");
    SCRIPT_NAMED = new RegExp(`\\bimport${SPACE}${BRACES}${SPACE}from${SPACE}${MODULE}`, "g");
    SCRIPT_REQUIRE = new RegExp(
      `\\b(?:const|let|var|import)\\s{1,9}${NAME}${SPACE}=${SPACE}${LOAD}(?:\\.${NAME})?`,
      "g"
    );
    SCRIPT_PICK = new RegExp(`\\b(?:const|let|var)${SPACE}${BRACES}${SPACE}=${SPACE}${LOAD}`, "g");
  }
});

// src/scan/static/language/script/lower/annotations.ts
function decoratorsOf(lowering, node) {
  const { tree } = lowering;
  return childrenOf(tree, node).filter((child) => kindOf(tree, child) === "decorator").map((child) => decorator(lowering, child));
}
function decorator(lowering, node) {
  const made3 = expression(lowering, firstOf(lowering.tree, node));
  const span = spanOf(lowering, node);
  if (made3.kind === "call") return { callee: made3.callee, args: made3.args, ...span };
  return { callee: made3, args: [], ...span };
}
function mark(name2, { start: start2, end }) {
  return { callee: { kind: "name", name: name2, start: start2, end }, args: [], start: start2, end };
}
var init_annotations2 = __esm({
  "src/scan/static/language/script/lower/annotations.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
  }
});

// src/scan/static/language/script/lower/bindings.ts
function rolesOf({ kindNames }) {
  const found = knownRoles.get(kindNames);
  if (found !== void 0) return found;
  const made3 = Uint8Array.from(
    kindNames,
    (kind) => ROLE_NAMES.reduce((bits, role) => ROLES[role].test(kind) ? bits | BITS[role] : bits, 0)
  );
  knownRoles.set(kindNames, made3);
  return made3;
}
function variableName(tree, node) {
  const name2 = textOf(tree, node);
  const bindings = known2.get(tree) ?? read(tree);
  known2.set(tree, bindings);
  if (!bindings.shadowing) return name2;
  let scope = bindings.scopes[node] ?? null;
  for (let around = 0; scope !== null && around < MOST_AROUND; around++) {
    const found = scope.names.get(name2);
    if (found !== void 0) return found ?? name2;
    scope = scope.outer;
  }
  return name2;
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
  for (const { scope, name: name2 } of variables3) {
    if (!isAround(scope.outer, name2)) continue;
    scope.names.set(name2, `${name2}@${scope.start}`);
    shadowing = true;
  }
  return { scopes: shadowing ? scopes2 : [], shadowing };
}
function scopeAt(tree, node, role, outer) {
  if (outer !== null && (role & (BITS.function | BITS.block)) === 0) return outer;
  const isWhole3 = outer === null || (role & BITS.function) !== 0;
  const names = /* @__PURE__ */ new Map();
  return { outer, start: tree.starts[node] ?? 0, names, whole: isWhole3 ? null : outer.whole ?? outer };
}
function declare(tree, node, role, { scope, outer, variables: variables3 }) {
  if ((role & BITS.variable) !== 0) {
    const [pattern2, into] = variableAt(tree, node, scope);
    for (const name2 of namesIn(tree, pattern2)) {
      if (into.names.has(name2)) continue;
      into.names.set(name2, null);
      if (into.outer !== null) variables3.push({ scope: into, name: name2 });
    }
  }
  const fixed2 = (pattern2, into) => {
    for (const name2 of namesIn(tree, pattern2)) into.names.set(name2, null);
  };
  if ((role & BITS.names) !== 0) {
    const isArrow = kindOf(tree, node) === "arrow_function";
    for (const child of isArrow ? [childBy(tree, node, "parameter")] : childrenOf(tree, node)) fixed2(child, scope);
  }
  if ((role & BITS.named) !== 0) {
    const name2 = childBy(tree, node, "name");
    fixed2(name2 === NONE ? firstOf(tree, node) : name2, outer);
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
function isAround(scope, name2) {
  let at2 = scope;
  for (let around = 0; at2 !== null && around < MOST_AROUND; around++) {
    if (at2.names.has(name2)) return true;
    at2 = at2.outer;
  }
  return false;
}
var ROLES, BITS, ROLE_NAMES, knownRoles, MOST_AROUND, known2;
var init_bindings = __esm({
  "src/scan/static/language/script/lower/bindings.ts"() {
    "use strict";
    init_flat_tree();
    ROLES = {
      function: /^(?:arrow_function|generator_function|function_expression|(?:generator_)?function_declaration|method_definition|class_static_block)$/,
      block: /^(?:statement_block|for_statement|for_in_statement|catch_clause|switch_body)$/,
      named: /^(?:(?:generator_)?function_declaration|(?:abstract_)?class_declaration|enum_declaration|internal_module|import_alias)$/,
      names: /^(?:import_clause|import_require_clause|namespace_import|import_specifier|formal_parameters|arrow_function)$/,
      variable: /^(?:variable_declarator|for_in_statement|catch_clause)$/
    };
    BITS = { function: 1, block: 2, named: 4, names: 8, variable: 16 };
    ROLE_NAMES = ["function", "block", "named", "names", "variable"];
    knownRoles = /* @__PURE__ */ new WeakMap();
    MOST_AROUND = 300;
    known2 = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/static/language/script/lower/escapes.ts
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
var ESCAPE3, LETTERS2;
var init_escapes = __esm({
  "src/scan/static/language/script/lower/escapes.ts"() {
    "use strict";
    ESCAPE3 = /\\(?:u\{([\da-fA-F]{1,6})\}|u([\da-fA-F]{4})|x([\da-fA-F]{2})|([0-7]{1,3})|(\r\n|[\s\S]))/g;
    LETTERS2 = new Map([
      ...[..."ntrbfv"].map((letter, at2) => [letter, "\n	\r\b\f\v"[at2] ?? ""]),
      // A line break after a backslash is none.
      ...["\n", "\r\n", "\r", "\u2028", "\u2029"].map((line) => [line, ""])
    ]);
  }
});

// src/scan/static/language/script/lower/literals.ts
function constant2(value, { start: start2, end }) {
  return { kind: "constant", value, start: start2, end };
}
function stringOf({ tree }, node) {
  const inner5 = textOf(tree, node).slice(1, -1);
  return kindOf(tree, tree.parents[node] ?? NONE) === "jsx_attribute" ? inner5 : decoded(inner5);
}
function numberOf2(written) {
  const plain3 = written.replace(/_/g, "").replace(/n$/, "");
  return /^0[0-7]+$/.test(plain3) ? Number.parseInt(plain3, 8) : Number(plain3);
}
function templateParts(lowering, node) {
  const { tree } = lowering;
  const parts2 = [];
  let start2 = (tree.starts[node] ?? 0) + 1;
  const fixed2 = (end) => {
    if (end > start2) parts2.push(constant2(decoded(tree.text.slice(start2, end)), { start: start2, end }));
  };
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) !== "template_substitution") continue;
    fixed2(tree.starts[child] ?? 0);
    const inner5 = firstOf(tree, child);
    if (inner5 !== NONE) parts2.push(expression(lowering, inner5));
    start2 = tree.ends[child] ?? 0;
  }
  fixed2((tree.ends[node] ?? 0) - 1);
  return parts2;
}
function template(lowering, node) {
  const parts2 = templateParts(lowering, node);
  const [first] = parts2;
  const span = spanOf(lowering, node);
  if (first === void 0) return constant2("", span);
  return parts2.length === 1 && first.kind === "constant" ? { ...first, ...span } : { kind: "text", parts: parts2, ...span };
}
function regex(lowering, node) {
  const { tree } = lowering;
  const flags2 = childBy(tree, node, "flags");
  return {
    kind: "pattern",
    source: textOf(tree, childBy(tree, node, "pattern")),
    flags: flags2 === NONE ? "" : textOf(tree, flags2),
    ...spanOf(lowering, node)
  };
}
function always(value) {
  return (lowering, node) => constant2(value, spanOf(lowering, node));
}
var LITERALS;
var init_literals2 = __esm({
  "src/scan/static/language/script/lower/literals.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_escapes();
    LITERALS = {
      string: (lowering, node) => constant2(stringOf(lowering, node), spanOf(lowering, node)),
      number: (lowering, node) => constant2(numberOf2(textOf(lowering.tree, node)), spanOf(lowering, node)),
      template_string: template,
      regex,
      true: always(true),
      false: always(false),
      null: always(void 0),
      undefined: always(void 0)
    };
  }
});

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
  let start2 = tree.starts[parent] ?? 0;
  for (let at2 = firstOf(tree, parent); at2 !== -1 && at2 < node; at2 = tree.nexts[at2] ?? -1) {
    if (kindOf(tree, at2) === "decorator") start2 = tree.ends[at2] ?? start2;
  }
  return tree.text.slice(start2, tree.starts[node]);
}
var init_names2 = __esm({
  "src/scan/static/language/script/lower/names.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_bindings();
    init_literals2();
  }
});

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
  const made3 = expression(lowering, node);
  if (made3.kind === "member" || made3.kind === "index" || made3.kind === "name") return made3;
  setAside(lowering, made3);
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
  const name2 = left === NONE ? node : left;
  const right = childBy(tree, node, "right");
  return {
    key: textOf(tree, name2),
    target: variable2(lowering, name2),
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
var init_targets2 = __esm({
  "src/scan/static/language/script/lower/targets.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_names2();
  }
});

// src/scan/static/language/script/lower/types.ts
function typeBy({ tree }, node, field2 = "type") {
  return typeName2(tree, childBy(tree, node, field2));
}
function typeName2(tree, node, depth = 0) {
  if (node === NONE || depth > DEEPEST7) return null;
  const kind = kindOf(tree, node);
  const inside2 = (at2) => typeName2(tree, at2, depth + 1);
  if (MARKS2.has(kind)) return inside2(firstOf(tree, node));
  if (NAMES.has(kind)) return named(textOf(tree, node));
  switch (kind) {
    case "generic_type":
      return withArguments(tree, node, depth);
    case "array_type":
    case "tuple_type":
      return { name: "[]", args: kind === "array_type" ? present([inside2(firstOf(tree, node))]) : [] };
    case "union_type":
      return union(alternatives(tree, node).map(inside2));
    case "intersection_type":
      return alternatives(tree, node).map(inside2).find((each) => each !== null) ?? null;
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
  const list5 = childBy(tree, node, "type_arguments");
  if (list5 === NONE) return [];
  return childrenOf(tree, list5).map((at2) => typeName2(tree, at2, depth + 1) ?? { name: "unknown", args: [] });
}
function withArguments(tree, node, depth) {
  const base = typeName2(tree, childBy(tree, node, "name"), depth + 1);
  return base === null ? null : { name: base.name, args: typeArguments(tree, node, depth) };
}
function named(text2) {
  const name2 = text2.replace(/\s+/g, "");
  return SILENT.has(name2) || !/^[\w$.\u0080-\uffff]+$/.test(name2) ? null : { name: name2, args: [] };
}
function alternatives(tree, node) {
  const kind = tree.kinds[node];
  const found = [];
  let at2 = node;
  while (at2 !== NONE && tree.kinds[at2] === kind) {
    const [first = NONE, ...others] = childrenOf(tree, at2);
    found.unshift(...tree.kinds[first] === kind ? others : [first, ...others]);
    at2 = tree.kinds[first] === kind ? first : NONE;
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
  return present((listed.length > 0 ? listed : childrenOf(tree, node)).map((at2) => typeName2(tree, at2)));
}
var DEEPEST7, MARKS2, NAMES, SILENT, MISSING, HARMLESS2;
var init_types3 = __esm({
  "src/scan/static/language/script/lower/types.ts"() {
    "use strict";
    init_flat_tree();
    DEEPEST7 = 20;
    MARKS2 = /* @__PURE__ */ new Set([
      "type_annotation",
      "readonly_type",
      "parenthesized_type",
      "optional_type",
      "type_predicate_annotation",
      "rest_type"
    ]);
    NAMES = /* @__PURE__ */ new Set([
      "type_identifier",
      "identifier",
      "nested_type_identifier",
      "nested_identifier",
      "member_expression",
      "predefined_type",
      "this_type"
    ]);
    SILENT = /* @__PURE__ */ new Set(["any", "unknown", "object", "{}"]);
    MISSING = /* @__PURE__ */ new Set(["null", "undefined", "void", "never"]);
    HARMLESS2 = /* @__PURE__ */ new Set(["number", "bigint", "boolean"]);
  }
});

// src/scan/static/language/script/lower/functions.ts
function lowerFunction2(lowering, node, place2) {
  const index2 = reserveFunction(lowering, node);
  const mark2 = lowering.before.length;
  const nodes = parameterNodes(lowering, node);
  const parameters2 = nodes.map((each) => parameterOf(lowering, each));
  const first = [...takeBefore(lowering, mark2), ...fieldParameters(lowering, nodes, parameters2).map(keepField)];
  const body2 = bodyOf4(lowering, childBy(lowering.tree, node, "body"));
  const made3 = {
    ...emptyFunction(spanOf(lowering, node)),
    ...place2,
    parameters: parameters2,
    returns: typeBy(lowering, node, "return_type"),
    body: first.length === 0 ? body2 : [...first, ...body2]
  };
  lowering.functions[index2] = made3;
  return index2;
}
function bodyOf4(lowering, body2) {
  if (body2 === NONE) return [];
  if (kindOf(lowering.tree, body2) === "statement_block") return statement(lowering, body2);
  const mark2 = lowering.before.length;
  const value = expression(lowering, body2);
  return [...takeBefore(lowering, mark2), { kind: "return", value, start: value.start, end: value.end }];
}
function parameterNodes({ tree }, node) {
  const single2 = childBy(tree, node, "parameter");
  if (single2 !== NONE) return [single2];
  const list5 = childBy(tree, node, "parameters");
  if (list5 === NONE) return [];
  return childrenOf(tree, list5).filter((child) => !/^(?:ERROR|decorator|this)$/.test(kindOf(tree, child))).filter((child) => kindOf(tree, childBy(tree, child, "pattern")) !== "this");
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
  return parameters2.flatMap((parameter3, at2) => {
    const node = nodes[at2] ?? NONE;
    const pattern2 = childBy(lowering.tree, node, "pattern");
    if (pattern2 === NONE || parameter3.target.kind !== "name") return [];
    const field2 = /\b(?:public|private|protected|readonly|override)\b/.test(wordsBefore(lowering, node, pattern2));
    return field2 ? [{ name: parameter3.target, parameter: parameter3 }] : [];
  });
}
function keepField({ name: name2, parameter: { start: start2, end } }) {
  const object = { kind: "name", name: "this", start: start2, end };
  const kept = { kind: "member", object, name: name2.name, start: start2, end };
  return { kind: "assign", target: kept, type: null, value: name2, start: start2, end };
}
function constructorFields(lowering, node, { parameters: parameters2 }) {
  return fieldParameters(lowering, parameterNodes(lowering, node), parameters2).map(({ name: name2, parameter: parameter3 }) => {
    const { type, annotations, start: start2, end } = parameter3;
    return { name: name2.name, type, static: false, annotations, value: null, start: start2, end };
  });
}
function ownName({ tree }, node) {
  const name2 = childBy(tree, node, "name");
  return name2 === NONE ? "" : textOf(tree, name2);
}
function lambda(lowering, node) {
  const index2 = lowerFunction2(lowering, node, { name: ownName(lowering, node) });
  return { kind: "lambda", index: index2, ...spanOf(lowering, node) };
}
function declareFunction(lowering, node) {
  const name2 = ownName(lowering, node);
  const index2 = lowerFunction2(lowering, node, { name: name2 });
  return [{ kind: "declare", name: name2, what: { function: index2 }, ...spanOf(lowering, node) }];
}
var FUNCTIONS;
var init_functions3 = __esm({
  "src/scan/static/language/script/lower/functions.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations2();
    init_names2();
    init_targets2();
    init_types3();
    FUNCTIONS = {
      arrow_function: lambda,
      function_expression: lambda,
      generator_function: lambda
    };
  }
});

// src/scan/static/language/script/lower/scope.ts
function qualified3({ tree }, node, name2) {
  const names = [name2];
  for (let at2 = tree.parents[node] ?? NONE; at2 !== NONE; at2 = tree.parents[at2] ?? NONE) {
    if (NAMESPACES.has(kindOf(tree, at2))) names.unshift(textOf(tree, childBy(tree, at2, "name")));
  }
  return names.join(".");
}
var NAMESPACES;
var init_scope2 = __esm({
  "src/scan/static/language/script/lower/scope.ts"() {
    "use strict";
    init_flat_tree();
    NAMESPACES = /* @__PURE__ */ new Set(["internal_module", "module"]);
  }
});

// src/scan/static/language/script/lower/classes.ts
function declareClass2(lowering, node) {
  return makeClass(lowering, node, ownName(lowering, node));
}
function makeClass(lowering, node, name2) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const parent = tree.parents[node] ?? NONE;
  const outer = kindOf(tree, parent) === "export_statement" ? decoratorsOf(lowering, parent) : [];
  const empty = {
    name: qualified3(lowering, node, name2),
    bases: basesOf2(lowering, node),
    annotations: [...outer, ...decoratorsOf(lowering, node)],
    fields: [],
    methods: [],
    form: "class",
    ...span
  };
  const parts2 = { index: lowering.classes.length, fields: [], methods: [], blocks: [] };
  lowering.classes.push(empty);
  membersOf3(lowering, childBy(tree, node, "body"), parts2);
  lowering.classes[parts2.index] = { ...empty, fields: parts2.fields, methods: parts2.methods };
  return [{ kind: "declare", name: name2, what: { class: parts2.index }, ...span }, ...parts2.blocks];
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
    const made3 = expression(lowering, value);
    lowering.before.push(evaluate(made3));
    const given = made3.kind === "call" ? made3.args : [];
    return given.flatMap((each) => each.value.kind === "name" ? [{ name: each.value.name, args: [] }] : []);
  });
}
function membersOf3(lowering, body2, parts2) {
  const { tree } = lowering;
  let decorators2 = [];
  for (const child of body2 === NONE ? [] : childrenOf(tree, body2)) {
    const kind = kindOf(tree, child);
    if (kind === "decorator") {
      decorators2.push(decorator(lowering, child));
      continue;
    }
    if (kind === "method_definition" || kind === "abstract_method_signature") {
      method(lowering, child, [...decorators2, ...decoratorsOf(lowering, child)], parts2);
    } else if (kind === "public_field_definition" || kind === "field_definition") {
      field(lowering, child, [...decorators2, ...decoratorsOf(lowering, child)], parts2);
    } else if (kind === "class_static_block") {
      parts2.blocks.push(...statement(lowering, childBy(tree, child, "body")));
    } else if (kind === "ERROR") parts2.blocks.push(...statement(lowering, child));
    decorators2 = [];
  }
}
function memberName(lowering, node) {
  const name2 = propertyName(lowering, node);
  if (name2 === null) lowering.before.push(evaluate(propertyKey(lowering, node)));
  return name2 ?? "";
}
function method(lowering, node, annotations, parts2) {
  const { tree } = lowering;
  const nameNode = childBy(tree, node, "name");
  const words = wordsBefore(lowering, node, nameNode);
  const accessor = /\b(get|set)\s*$/.exec(words)?.[1];
  if (accessor !== void 0) annotations.push(mark(accessor, spanOf(lowering, nameNode)));
  const abstract = kindOf(tree, node) === "abstract_method_signature";
  if (abstract) annotations.push(mark("abstract", spanOf(lowering, nameNode)));
  const name2 = memberName(lowering, nameNode);
  const isStatic = /\bstatic\b/.test(words);
  const index2 = lowerFunction2(lowering, node, { name: name2, class: parts2.index, static: isStatic, annotations });
  parts2.methods.push(index2);
  const made3 = lowering.functions[index2];
  if (made3 === void 0) return;
  if (abstract) lowering.functions[index2] = { ...made3, body: [unknownResult(lowering, node)] };
  if (name2 === "constructor" && !isStatic) parts2.fields.push(...constructorFields(lowering, node, made3));
}
function unknownResult(lowering, node) {
  const span = spanOf(lowering, node);
  return { kind: "return", value: { kind: "opaque", inside: [], ...span }, ...span };
}
function field(lowering, node, annotations, parts2) {
  const { tree } = lowering;
  const typed2 = childBy(tree, node, "name");
  const nameNode = typed2 === NONE ? childBy(tree, node, "property") : typed2;
  const valueNode = childBy(tree, node, "value");
  const value = valueNode === NONE ? null : expression(lowering, valueNode);
  const isStatic = /\bstatic\b/.test(wordsBefore(lowering, node, nameNode));
  if (value?.kind === "lambda") {
    const made3 = lowering.functions[value.index];
    if (made3 !== void 0) lowering.functions[value.index] = { ...made3, class: parts2.index, static: isStatic };
  }
  parts2.fields.push({
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
  const name2 = ownName(lowering, node) || givenName(lowering, node) || `class@${span.start}`;
  const made3 = makeClass(lowering, node, name2);
  lowering.before.push(...made3);
  return { kind: "name", name: name2, ...span };
}
function givenName({ tree }, node) {
  const parent = tree.parents[node] ?? NONE;
  const kind = kindOf(tree, parent);
  if (kind === "export_statement") return "default";
  const name2 = kind === "variable_declarator" ? firstOf(tree, parent) : NONE;
  return kindOf(tree, name2) === "identifier" ? textOf(tree, name2) : "";
}
var CLASSES;
var init_classes2 = __esm({
  "src/scan/static/language/script/lower/classes.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations2();
    init_functions3();
    init_names2();
    init_scope2();
    init_types3();
    CLASSES = { class: classExpression };
  }
});

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
function importClause(lowering, clause, module2) {
  const { tree } = lowering;
  for (const child of childrenOf(tree, clause)) {
    const kind = kindOf(tree, child);
    if (kind === "identifier") bring(lowering, child, module2, "default");
    else if (kind === "namespace_import") bring(lowering, firstOf(tree, child), module2, null);
    else if (kind === "named_imports") {
      for (const item of childrenOf(tree, child)) importSpecifier(lowering, item, module2);
    }
  }
}
function importSpecifier(lowering, node, module2) {
  const name2 = childBy(lowering.tree, node, "name");
  if (name2 === NONE) return;
  const alias = childBy(lowering.tree, node, "alias");
  bring(lowering, alias === NONE ? name2 : alias, module2, propertyName(lowering, name2) ?? "");
}
function bring(lowering, local, module2, member2) {
  if (local === NONE) return;
  lowering.imports.push({ local: textOf(lowering.tree, local), module: module2, member: member2, ...spanOf(lowering, local) });
}
function importAlias(lowering, node) {
  const [local = NONE, meant = NONE] = childrenOf(lowering.tree, node);
  if (meant === NONE) return [];
  const value = expression(lowering, meant);
  return [{ kind: "assign", target: nameOf(lowering, local), type: null, value, ...spanOf(lowering, node) }];
}
var init_imports3 = __esm({
  "src/scan/static/language/script/lower/imports.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_literals2();
    init_names2();
  }
});

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
function exportFrom(lowering, node, module2) {
  const { tree } = lowering;
  const [clause = NONE] = childrenOf(tree, node);
  const kind = kindOf(tree, clause);
  if (kind === "export_clause") {
    for (const { name: name3, member: member2 } of specifiers(lowering, clause)) {
      lowering.exports.push({ name: name3, local: null, from: { module: module2, member: member2 } });
    }
    return [];
  }
  const whole = kind === "namespace_export";
  const name2 = whole ? propertyName(lowering, firstOf(tree, clause)) ?? "" : "*";
  lowering.exports.push({ name: name2, local: null, from: { module: module2, member: whole ? null : "*" } });
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
  for (const { name: name2, node: local } of specifiers(lowering, clause)) {
    lowering.exports.push({ name: name2, local: nameOf(lowering, local), from: null });
  }
}
function isTop({ tree }, node) {
  return tree.parents[node] === 0;
}
function exportDeclaration(lowering, node, declaration2) {
  const made3 = statement(lowering, declaration2);
  if (!isTop(lowering, node)) return made3;
  const byDefault = /\bdefault\b/.test(wordsBefore(lowering, node, declaration2));
  for (const { name: name2, local } of declaredBy(lowering, declaration2)) {
    lowering.exports.push({ name: byDefault ? "default" : name2, local, from: null });
  }
  return made3;
}
function declaredBy(lowering, declaration2) {
  const { tree } = lowering;
  const variables3 = childrenOf(tree, declaration2).filter((child) => kindOf(tree, child) === "variable_declarator");
  const patterns2 = variables3.map((child) => childBy(tree, child, "name"));
  const nodes = patterns2.flatMap((pattern2) => identifiersIn(tree, pattern2));
  if (nodes.length > 0) return nodes.map((node2) => ({ name: textOf(tree, node2), local: variable2(lowering, node2) }));
  const first = firstOf(tree, declaration2);
  if (kindOf(tree, declaration2) === "ambient_declaration") return declaredBy(lowering, first);
  const named4 = childBy(tree, declaration2, "name");
  const node = named4 === NONE ? first : named4;
  const [name2 = ""] = node === NONE ? [] : textOf(tree, node).split(".");
  return name2 === "" ? [] : [{ name: name2, local: { ...nameOf(lowering, node), name: name2 } }];
}
function exportDefault(lowering, node, value) {
  const span = spanOf(lowering, node);
  const target3 = { kind: "name", name: "default", ...span };
  const named4 = value.kind === "name";
  if (isTop(lowering, node)) lowering.exports.push({ name: "default", local: named4 ? value : target3, from: null });
  return named4 ? [] : [{ kind: "assign", target: target3, type: null, value, ...span }];
}
function exportWhole(lowering, node, child) {
  const span = spanOf(lowering, node);
  const object = { kind: "name", name: "module", ...span };
  const value = expression(lowering, child);
  return { kind: "assign", target: { kind: "member", object, name: "exports", ...span }, type: null, value, ...span };
}
function exportedIn(lowering, body2) {
  const { tree } = lowering;
  return childrenOf(tree, body2).flatMap((child) => {
    if (kindOf(tree, child) !== "export_statement") return [];
    const declaration2 = childBy(tree, child, "declaration");
    if (declaration2 !== NONE) return declaredBy(lowering, declaration2);
    const clause = firstOf(tree, child);
    if (kindOf(tree, clause) !== "export_clause") return [];
    return specifiers(lowering, clause).map(({ name: name2, node }) => ({ name: name2, local: variable2(lowering, node) }));
  });
}
var init_exports = __esm({
  "src/scan/static/language/script/lower/exports.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_bindings();
    init_imports3();
    init_names2();
  }
});

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
function elementCall(lowering, node, name2, properties, children) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const written = name2 === NONE ? "" : textOf(tree, name2);
  if (/^[A-Z_$]/.test(written) || kindOf(tree, name2) === "member_expression") {
    const held = {
      key: constant2("children", span),
      value: { kind: "list", items: plain(children), ...span },
      ...span
    };
    const given = children.length === 0 ? properties : { ...properties, entries: [...properties.entries, held] };
    return { kind: "call", callee: expression(lowering, name2), args: plain([given]), form: "call", ...span };
  }
  const at2 = name2 === NONE ? span : spanOf(lowering, name2);
  const args2 = plain([constant2(written, at2), properties, ...children]);
  return { kind: "call", callee: { kind: "name", name: "jsx", ...at2 }, args: args2, form: "call", ...span };
}
function plain(values2) {
  return values2.map((value) => ({ value, name: null, spread: false }));
}
function attributes(lowering, tag) {
  const { tree } = lowering;
  return childrenBy(tree, tag, "attribute").map((node) => {
    const span = spanOf(lowering, node);
    const [name2 = NONE, value = NONE] = childrenOf(tree, node);
    if (kindOf(tree, node) !== "jsx_attribute") return { key: null, value: expression(lowering, node), ...span };
    const key = constant2(name2 === NONE ? "" : textOf(tree, name2), span);
    return { key, value: value === NONE ? constant2(true, span) : expression(lowering, value), ...span };
  });
}
function hole(lowering, node) {
  const { tree } = lowering;
  const inner5 = firstOf(tree, node);
  if (inner5 === NONE) return constant2(void 0, spanOf(lowering, node));
  return expression(lowering, kindOf(tree, inner5) === "spread_element" ? firstOf(tree, inner5) : inner5);
}
var JSX;
var init_jsx = __esm({
  "src/scan/static/language/script/lower/jsx.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_literals2();
    JSX = {
      jsx_element: element,
      jsx_self_closing_element: element,
      jsx_expression: hole
    };
  }
});

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
  const made3 = target(lowering, childBy(tree, node, "name"));
  if (kindOf(tree, valueNode) === "class" && value?.kind === "name" && made3.kind === "name" && made3.name === value.name) {
    return [];
  }
  return [{ kind: "assign", target: made3, type: typeBy(lowering, node), value, ...spanOf(lowering, node) }];
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
    const parts2 = kindOf(tree, inner5) === "sequence_expression" ? childrenOf(tree, inner5) : [inner5];
    const first = parts2.slice(0, -1).flatMap((part2) => effects(lowering, part2));
    return [...first, { kind, value: expression(lowering, parts2.at(-1) ?? inner5), ...span }];
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
  const last2 = childBy(tree, node, "finalizer");
  const caught = () => ({
    target: parameter3 === NONE ? null : target(lowering, parameter3),
    body: statement(lowering, childBy(tree, handler2, "body"))
  });
  return [
    {
      kind: "try",
      body: statement(lowering, childBy(tree, node, "body")),
      handlers: handler2 === NONE ? [] : [caught()],
      last: last2 === NONE ? [] : statement(lowering, childBy(tree, last2, "body")),
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
var STATEMENTS3;
var init_statements3 = __esm({
  "src/scan/static/language/script/lower/statements.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_targets2();
    init_types3();
    STATEMENTS3 = {
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
  }
});

// src/scan/static/language/script/lower/loops.ts
function forIn(lowering, node) {
  const { tree } = lowering;
  const over = expression(lowering, childBy(tree, node, "right"));
  const taken2 = target(lowering, childBy(tree, node, "left"));
  const keys = textOf(tree, childBy(tree, node, "operator")) === "in";
  const body2 = statement(lowering, childBy(tree, node, "body"));
  const each = { target: keys ? null : taken2, key: keys ? taken2 : null, over };
  return [{ kind: "loop", each, test: null, body: body2, ...spanOf(lowering, node) }];
}
function forLoop(lowering, node) {
  const { tree } = lowering;
  const initializer = childBy(tree, node, "initializer");
  const first = statementOrEffects(lowering, initializer);
  const test = testOf(lowering, childBy(tree, node, "condition"));
  const increment = childBy(tree, node, "increment");
  const body2 = [
    ...statement(lowering, childBy(tree, node, "body")),
    ...increment === NONE ? [] : effects(lowering, increment)
  ];
  return [...first, { kind: "loop", each: null, test, body: body2, ...spanOf(lowering, node) }];
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
  const body2 = statement(lowering, childBy(tree, node, "body"));
  return [{ kind: "loop", each: null, test, body: body2, ...spanOf(lowering, node) }];
}
function doLoop2(lowering, node) {
  const { tree } = lowering;
  const body2 = statement(lowering, childBy(tree, node, "body"));
  const at2 = childBy(tree, node, "condition");
  const span = spanOf(lowering, at2 === NONE ? node : at2);
  const end = {
    kind: "if",
    test: expression(lowering, at2),
    then: [],
    otherwise: [{ kind: "leave", form: "break", ...span }],
    ...span
  };
  return [{ kind: "loop", each: null, test: null, body: [...body2, end], ...spanOf(lowering, node) }];
}
var LOOPS;
var init_loops = __esm({
  "src/scan/static/language/script/lower/loops.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_statements3();
    init_targets2();
    LOOPS = {
      for_in_statement: forIn,
      for_statement: forLoop,
      while_statement: whileLoop2,
      do_statement: doLoop2
    };
  }
});

// src/util/group-by.ts
function groupBy(items, keyOf3) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf3(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
var init_group_by = __esm({
  "src/util/group-by.ts"() {
    "use strict";
  }
});

// src/scan/static/language/script/lower/merge.ts
function mergedClasses(classes2) {
  const byName = groupBy(classes2.keys(), (index2) => classes2[index2]?.name ?? "");
  if (byName.size === classes2.length) return classes2;
  const merged3 = [...classes2];
  for (const indexes of byName.values()) {
    const isInterface = (index2) => classes2[index2]?.form === "interface";
    const into = indexes.find((index2) => !isInterface(index2)) ?? indexes[0];
    const added = indexes.filter((index2) => index2 !== into && isInterface(index2));
    const parts2 = [into, ...added].flatMap((index2) => classes2[index2] ?? []);
    const [whole] = parts2;
    if (whole === void 0 || added.length === 0) continue;
    merged3[into] = {
      ...whole,
      bases: parts2.flatMap(({ bases }) => bases),
      fields: parts2.flatMap(({ fields }) => fields),
      methods: parts2.flatMap(({ methods }) => methods)
    };
    for (const index2 of added) {
      const each = classes2[index2];
      if (each !== void 0) merged3[index2] = { ...each, name: `${each.name}@${each.start}` };
    }
  }
  return merged3;
}
var init_merge = __esm({
  "src/scan/static/language/script/lower/merge.ts"() {
    "use strict";
    init_group_by();
  }
});

// src/scan/static/language/script/lower/namespaces.ts
function namespace(lowering, node) {
  const { tree } = lowering;
  const name2 = childBy(tree, node, "name");
  const body2 = childBy(tree, node, "body");
  if (body2 === NONE || kindOf(tree, name2) === "string") return [];
  const made3 = statement(lowering, body2);
  const span = spanOf(lowering, node);
  const entries2 = exportedIn(lowering, body2).map((each) => ({
    key: constant2(each.name, span),
    value: each.local,
    ...span
  }));
  const [first = "", ...inner5] = textOf(tree, name2).split(".").map((part2) => part2.trim());
  const value = inner5.reduceRight(
    (held, part2) => ({
      kind: "record",
      type: null,
      entries: [{ key: constant2(part2, span), value: held, ...span }],
      ...span
    }),
    { kind: "record", type: null, entries: entries2, ...span }
  );
  return [...made3, { kind: "assign", target: { kind: "name", name: first, ...span }, type: null, value, ...span }];
}
var init_namespaces = __esm({
  "src/scan/static/language/script/lower/namespaces.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_exports();
    init_literals2();
  }
});

// src/scan/static/language/script/lower/operators.ts
function operatorOf({ tree }, node) {
  return textOf(tree, childBy(tree, node, "operator"));
}
function binary3(lowering, node) {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node);
  const span = spanOf(lowering, node);
  if (operator === "+") return sum(lowering, node, chain(lowering, node, operator));
  const logical3 = LOGICAL2[operator];
  if (logical3 !== void 0) return logicalChain(lowering, node, operator, logical3);
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
  const parts2 = [];
  let at2 = node;
  while (kindOf(tree, at2) === "binary_expression" && operatorOf(lowering, at2) === operator) {
    parts2.push(childBy(tree, at2, "right"));
    at2 = childBy(tree, at2, "left");
  }
  return [...parts2, at2].reverse();
}
function logicalChain(lowering, node, written, operator) {
  const parts2 = chain(lowering, node, written).map((part2) => expression(lowering, part2));
  if (parts2.length > LONGEST) return { kind: "opaque", inside: parts2, ...spanOf(lowering, node) };
  return parts2.reduce((left, right) => ({ kind: "logical", operator, left, right, start: left.start, end: right.end }));
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
  const logical3 = LOGICAL2[operator];
  if (logical3 !== void 0) return { kind: "logical", operator: logical3, left, right, ...span };
  if (operator === "+" && isText(right)) return { kind: "text", parts: [left, right], ...span };
  return { kind: "binary", operator, left, right, ...span };
}
function update(lowering, node) {
  const { tree } = lowering;
  const argument4 = childBy(tree, node, "argument");
  const span = spanOf(lowering, node);
  const left = expression(lowering, argument4);
  const value = {
    kind: "binary",
    operator: operatorOf(lowering, node).slice(1),
    left,
    right: constant2(1, span),
    ...span
  };
  return { kind: "assignment", target: target(lowering, argument4), value, ...span };
}
function sequence(lowering, node) {
  const all = childrenOf(lowering.tree, node).map((child) => expression(lowering, child));
  const last2 = all.at(-1) ?? constant2(void 0, spanOf(lowering, node));
  const idle = all.slice(0, -1).every(({ kind }) => kind === "constant" || kind === "name");
  if (idle) return last2;
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
var LOGICAL2, COMPARISONS, LONGEST, OPERATORS;
var init_operators = __esm({
  "src/scan/static/language/script/lower/operators.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_literals2();
    init_targets2();
    init_types3();
    LOGICAL2 = { "&&": "and", "||": "or", "??": "else" };
    COMPARISONS = { "===": "==", "!==": "!=" };
    LONGEST = 200;
    OPERATORS = {
      binary_expression: binary3,
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
  }
});

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
  const parts2 = kindOf(tree, value) === "intersection_type" ? childrenOf(tree, value) : [value];
  const bodies = parts2.filter((part2) => kindOf(tree, part2) === "object_type");
  const bases = parts2.map((part2) => typeName2(tree, part2)).filter((type) => type !== null);
  return bodies.length + bases.length === 0 ? [] : declareShape(lowering, node, bases, bodies);
}
function declareShape(lowering, node, bases, bodies) {
  const index2 = lowering.classes.length;
  const name2 = ownName(lowering, node);
  const span = spanOf(lowering, node);
  const made3 = {
    name: qualified3(lowering, node, name2),
    bases,
    annotations: [],
    fields: [],
    methods: [],
    form: "interface",
    ...span
  };
  lowering.classes.push(made3);
  const members2 = bodies.flatMap((body2) => body2 === NONE ? [] : childrenOf(lowering.tree, body2));
  const fields = members2.flatMap((member2) => signatureField(lowering, member2));
  const methods = members2.flatMap((member2) => signatureMethod(lowering, member2, index2));
  lowering.classes[index2] = { ...made3, fields, methods };
  return [{ kind: "declare", name: name2, what: { class: index2 }, ...span }];
}
function signatureField(lowering, node) {
  if (kindOf(lowering.tree, node) !== "property_signature") return [];
  const name2 = propertyName(lowering, childBy(lowering.tree, node, "name"));
  if (name2 === null) return [];
  const type = typeBy(lowering, node);
  return [{ name: name2, type, static: false, annotations: [], value: null, ...spanOf(lowering, node) }];
}
function signatureMethod(lowering, node, owner) {
  if (kindOf(lowering.tree, node) !== "method_signature") return [];
  const name2 = propertyName(lowering, childBy(lowering.tree, node, "name"));
  return name2 === null ? [] : [lowerFunction2(lowering, node, { name: name2, class: owner })];
}
function declareEnum(lowering, node) {
  const { tree } = lowering;
  const body2 = childBy(tree, node, "body");
  const span = spanOf(lowering, node);
  const name2 = ownName(lowering, node);
  const fields = [];
  let next = 0;
  for (const child of body2 === NONE ? [] : childrenOf(tree, body2)) {
    const written = childBy(tree, child, "value");
    const at2 = spanOf(lowering, child);
    const counted = next === null ? null : constant2(next, at2);
    const value = written === NONE ? counted : expression(lowering, written);
    const nameNode = childBy(tree, child, "name");
    const key = propertyName(lowering, nameNode === NONE ? child : nameNode) ?? "";
    fields.push({ name: key, type: null, static: true, annotations: [], value, ...at2 });
    next = value?.kind === "constant" && typeof value.value === "number" ? value.value + 1 : null;
  }
  const index2 = lowering.classes.length;
  lowering.classes.push({
    name: qualified3(lowering, node, name2),
    bases: [],
    annotations: [],
    fields,
    methods: [],
    form: "enum",
    ...span
  });
  return [{ kind: "declare", name: name2, what: { class: index2 }, ...span }];
}
var init_shapes = __esm({
  "src/scan/static/language/script/lower/shapes.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_functions3();
    init_literals2();
    init_names2();
    init_scope2();
    init_types3();
  }
});

// src/scan/static/language/script/lower/switch.ts
function switchStatement2(lowering, node) {
  const { tree } = lowering;
  const subject = expression(lowering, childBy(tree, node, "value"));
  const body2 = childBy(tree, node, "body");
  const cases = [];
  let values2 = [];
  const written = body2 === NONE ? [] : childrenOf(tree, body2);
  for (const child of written) {
    const value = childBy(tree, child, "value");
    if (kindOf(tree, child) === "switch_default") values2 = null;
    else if (value !== NONE) values2?.push(expression(lowering, value));
    const statements = childrenBy(tree, child, "body").flatMap((at2) => [...statement(lowering, at2)]);
    if (statements.length === 0 && child !== written.at(-1)) continue;
    cases.push(caseOf(values2 ?? [], statements, child === written.at(-1)));
    values2 = [];
  }
  return [{ kind: "switch", subject, cases, ...spanOf(lowering, node) }];
}
function caseOf(values2, statements, last2) {
  const end = statements.at(-1);
  const breaks = end?.kind === "leave" && end.form === "break";
  const leaves3 = end?.kind === "leave" || end?.kind === "return" || end?.kind === "throw";
  return { values: values2, body: breaks ? statements.slice(0, -1) : statements, continues: !leaves3 && !last2 };
}
var SWITCHES;
var init_switch = __esm({
  "src/scan/static/language/script/lower/switch.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    SWITCHES = { switch_statement: switchStatement2 };
  }
});

// src/scan/static/language/script/lower/values.ts
function argumentsIn(lowering, node) {
  if (node === NONE) return [];
  const { tree } = lowering;
  return childrenOf(tree, node).map((child) => {
    const spread2 = kindOf(tree, child) === "spread_element";
    return { value: expression(lowering, spread2 ? firstOf(tree, child) : child), name: null, spread: spread2 };
  });
}
function member(lowering, node) {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, "object"));
  const name2 = propertyName(lowering, childBy(tree, node, "property")) ?? "";
  return { kind: "member", object, name: name2, ...spanOf(lowering, node) };
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
  const args2 = argumentsIn(lowering, childBy(tree, node, "arguments"));
  return { kind: "call", callee, args: args2, form: "new", ...spanOf(lowering, node) };
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
  const name2 = childBy(lowering.tree, node, "name");
  const span = spanOf(lowering, node);
  const index2 = lowerFunction2(lowering, node, { name: propertyName(lowering, name2) ?? "" });
  const value = { kind: "lambda", index: index2, ...span };
  const key = propertyKey(lowering, name2);
  const accessor = /\b(get|set)\s*$/.exec(wordsBefore(lowering, node, name2))?.[1];
  if (accessor === "get") {
    return { key, value: { kind: "call", callee: value, args: [], form: "call", ...span }, ...span };
  }
  const hidden = accessor === "set" && key.kind === "constant";
  return { key: hidden ? constant2(`set ${key.value}`, key) : key, value, ...span };
}
var VALUES;
var init_values = __esm({
  "src/scan/static/language/script/lower/values.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_functions3();
    init_literals2();
    init_names2();
    VALUES = {
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
  }
});

// src/scan/static/language/script/lower/index.ts
function lowerScript(tree) {
  const module2 = lowerModule(tree, TABLE2, false);
  const [top, ...others] = module2.functions;
  if (top === void 0) return module2;
  const functions = [{ ...top, body: hoisted(module2, top.body) }, ...others];
  return { ...module2, functions, classes: mergedClasses(module2.classes) };
}
var AMBIENT, ambient, TABLE2;
var init_lower3 = __esm({
  "src/scan/static/language/script/lower/index.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_classes2();
    init_exports();
    init_functions3();
    init_imports3();
    init_jsx();
    init_literals2();
    init_loops();
    init_merge();
    init_namespaces();
    init_operators();
    init_shapes();
    init_statements3();
    init_switch();
    init_values();
    AMBIENT = /^(?:lexical_declaration|variable_declaration|(?:abstract_)?class_declaration|interface_declaration|type_alias_declaration|enum_declaration)$/;
    ambient = (lowering, node) => {
      const inner5 = firstOf(lowering.tree, node);
      return AMBIENT.test(kindOf(lowering.tree, inner5)) ? statement(lowering, inner5) : [];
    };
    TABLE2 = {
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
  }
});

// src/scan/static/language/script/resolve/candidates.ts
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
var ENDINGS, SOURCES;
var init_candidates = __esm({
  "src/scan/static/language/script/resolve/candidates.ts"() {
    "use strict";
    ENDINGS = [".ts", ".tsx", ".mts", ".cts", ".js", ".jsx", ".mjs", ".cjs"];
    SOURCES = {
      ".js": [".ts", ".tsx", ".jsx"],
      ".jsx": [".tsx"],
      ".mjs": [".mts"],
      ".cjs": [".cts"]
    };
  }
});

// src/scan/static/language/script/resolve/paths.ts
function folderOf2(path) {
  const slash = path.lastIndexOf("/");
  return slash === -1 ? "" : path.slice(0, slash);
}
function joined3(folder, path) {
  const parts2 = [];
  for (const part2 of `${folder}/${path}`.split("/")) {
    if (part2 === "" || part2 === ".") continue;
    if (part2 !== "..") parts2.push(part2);
    else if (parts2.pop() === void 0) return null;
  }
  return parts2.join("/");
}
function foldersAround(folder) {
  const all = [folder];
  for (let at2 = folder; at2 !== ""; all.push(at2)) at2 = folderOf2(at2);
  return all;
}
var init_paths = __esm({
  "src/scan/static/language/script/resolve/paths.ts"() {
    "use strict";
  }
});

// src/util/json-comments.ts
function withoutComments(text2) {
  const out2 = [];
  const token = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s"/,]+|\//g;
  let copied = 0;
  let comma = -1;
  for (let match = token.exec(text2); match !== null; match = token.exec(text2)) {
    const [word] = match;
    if (word.startsWith("//") || word.startsWith("/*")) {
      out2.push(text2.slice(copied, match.index), word.replace(/[^\n]/g, " "));
      copied = match.index + word.length;
      continue;
    }
    if (comma !== -1 && (word[0] === "}" || word[0] === "]")) {
      out2.push(text2.slice(copied, match.index));
      out2[comma] = " ";
      copied = match.index;
    }
    comma = -1;
    if (word !== ",") continue;
    out2.push(text2.slice(copied, match.index), ",");
    comma = out2.length - 1;
    copied = match.index + 1;
  }
  out2.push(text2.slice(copied));
  return out2.join("");
}
var init_json_comments = __esm({
  "src/util/json-comments.ts"() {
    "use strict";
  }
});

// src/scan/static/language/script/resolve/settings.ts
function settingsAt(path, repository) {
  const all = known3.get(repository) ?? /* @__PURE__ */ new Map();
  known3.set(repository, all);
  const found = all.get(path);
  if (found !== void 0) return found;
  const made3 = readSettings(path, repository);
  all.set(path, made3);
  return made3;
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
var LONGEST2, known3;
var init_settings = __esm({
  "src/scan/static/language/script/resolve/settings.ts"() {
    "use strict";
    init_json_comments();
    LONGEST2 = 1e6;
    known3 = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/static/language/script/resolve/star.ts
function starIn(pattern2, name2) {
  const star = pattern2.indexOf("*");
  if (star === -1) return pattern2 === name2 ? "" : null;
  const [before, after] = [pattern2.slice(0, star), pattern2.slice(star + 1)];
  const long = name2.length >= before.length + after.length;
  return long && name2.startsWith(before) && name2.endsWith(after) ? name2.slice(before.length, name2.length - after.length) : null;
}
function withStar(target3, star) {
  const at2 = target3.indexOf("*");
  return at2 === -1 ? target3 : target3.slice(0, at2) + star + target3.slice(at2 + 1);
}
function bestMatch(entries2, name2) {
  let best = null;
  for (const entry3 of entries2) {
    const star = starIn(entry3.pattern, name2);
    if (star !== null && (best === null || fixed(entry3.pattern) > fixed(best.entry.pattern))) best = { entry: entry3, star };
  }
  return best;
}
function fixed(pattern2) {
  const star = pattern2.indexOf("*");
  return star === -1 ? Number.POSITIVE_INFINITY : star;
}
var init_star = __esm({
  "src/scan/static/language/script/resolve/star.ts"() {
    "use strict";
  }
});

// src/scan/static/language/script/resolve/packages.ts
function packagesOf(repository) {
  const found = known4.get(repository);
  if (found !== void 0) return found;
  const packages = /* @__PURE__ */ new Map();
  for (const path of repository.called("package.json").slice(0, MOST_PACKAGES)) {
    if (/(?:^|\/)node_modules\//.test(path)) continue;
    const settings = settingsAt(path, repository);
    const name2 = settings?.name;
    if (settings === null || typeof name2 !== "string" || packages.has(name2)) continue;
    packages.set(name2, { folder: folderOf2(path), settings });
  }
  known4.set(repository, packages);
  return packages;
}
function packageName2(module2) {
  const parts2 = module2.split("/");
  const length = module2.startsWith("@") ? 2 : 1;
  return { name: parts2.slice(0, length).join("/"), rest: parts2.slice(length).join("/") };
}
function packageFolder(name2, repository) {
  return packagesOf(repository).get(name2)?.folder ?? null;
}
function filesOfPackage(module2, repository) {
  const { name: name2, rest: rest2 } = packageName2(module2);
  const found = packagesOf(repository).get(name2);
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
function filesOfImports(from, module2, repository) {
  for (const folder of foldersAround(folderOf2(from))) {
    const path = folder === "" ? "package.json" : `${folder}/package.json`;
    const settings = settingsAt(path, repository);
    if (settings === null) continue;
    const targets2 = exportTargets(settings.imports, module2).filter((target3) => target3.startsWith("."));
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
function exportTargets(map, name2) {
  const keys = objectOf(map);
  const bySubpath = keys !== null && entriesOf(keys).some(({ pattern: pattern2 }) => /^[.#]/.test(pattern2));
  if (keys === null || !bySubpath) return name2 === "." ? flattened(map) : [];
  const match = bestMatch(entriesOf(keys), name2);
  return match === null ? [] : flattened(match.entry.value).map((target3) => withStar(target3, match.star));
}
function entriesOf(map) {
  const found = entries.get(map);
  if (found !== void 0) return found;
  const made3 = Object.entries(map).slice(0, MOST_ENTRIES).map(([pattern2, value]) => ({ pattern: pattern2, value }));
  entries.set(map, made3);
  return made3;
}
function flattened(value, depth = 0) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > DEEPEST8) return [];
  return Object.values(value).slice(0, MOST_TARGETS).flatMap((each) => flattened(each, depth + 1)).slice(0, MOST_TARGETS);
}
function placesOf(folder, target3) {
  const parts2 = target3.replace(/\.d(\.[cm]?ts)$/, "$1").split("/").filter((part2) => part2 !== "" && part2 !== ".");
  const places = [parts2];
  for (let at2 = 0; at2 < parts2.length - 1 && BUILT.test(parts2[at2] ?? ""); at2++) {
    places.push(["src", ...parts2.slice(at2 + 1)], parts2.slice(at2 + 1));
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
var MOST_PACKAGES, MOST_ENTRIES, MOST_TARGETS, DEEPEST8, BUILT, known4, entries;
var init_packages = __esm({
  "src/scan/static/language/script/resolve/packages.ts"() {
    "use strict";
    init_candidates();
    init_paths();
    init_settings();
    init_star();
    MOST_PACKAGES = 2e3;
    MOST_ENTRIES = 1e3;
    MOST_TARGETS = 40;
    DEEPEST8 = 6;
    BUILT = /^(?:dist|lib|build|out|output|esm|cjs|es|umd|types|node|browser)$/;
    known4 = /* @__PURE__ */ new WeakMap();
    entries = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/static/language/script/resolve/compiler.ts
function filesOfCompiler(from, module2, repository) {
  for (const folder of foldersAround(folderOf2(from))) {
    for (const compiler of compilersIn(folder, repository)) {
      const found = filesOf(compiler, module2, repository);
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
  const made3 = COMPILER_SETTINGS.map((name2) => folder === "" ? name2 : `${folder}/${name2}`).filter((path) => repository.has(path)).map((path) => readCompiler(path, repository, folder, { left: MOST_FILES })).filter(({ base, aliases }) => base !== null || aliases.length > 0);
  all.set(folder, made3);
  return made3;
}
function filesOf({ base, aliases }, module2, repository) {
  const match = bestMatch(aliases, module2);
  const places = match === null ? [] : match.entry.targets.map((target3) => withStar(target3, match.star));
  const below = base === null ? null : joined3(base, module2);
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
  const inside2 = written.startsWith(".") ? joined3(folder, written) : inPackage(written, repository);
  if (inside2 === null) return null;
  const all = [inside2, `${inside2}.json`, `${inside2}/tsconfig.json`];
  return all.find((each) => repository.has(each) && repository.settings(each) !== null) ?? null;
}
function inPackage(written, repository) {
  const { name: name2, rest: rest2 } = packageName2(written);
  const folder = packageFolder(name2, repository);
  return folder === null ? null : joined3(folder, rest2);
}
var COMPILER_SETTINGS, MOST_PATTERNS, MOST_TARGETS2, MOST_FILES, NOTHING, known5;
var init_compiler = __esm({
  "src/scan/static/language/script/resolve/compiler.ts"() {
    "use strict";
    init_candidates();
    init_packages();
    init_paths();
    init_settings();
    init_star();
    COMPILER_SETTINGS = [
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
    MOST_PATTERNS = 1e3;
    MOST_TARGETS2 = 10;
    MOST_FILES = 30;
    NOTHING = { base: null, aliases: [] };
    known5 = /* @__PURE__ */ new WeakMap();
  }
});

// src/scan/static/language/script/resolve/library.ts
function isBuiltin(module2) {
  return module2.startsWith("node:") || BUILTIN.has(module2);
}
function libraryName(module2) {
  if (module2.startsWith("node:")) return module2.replace(/\/+$/, "");
  const [, scheme = "npm", path = ""] = /^(?:(npm|jsr|bun|deno|cloudflare):\/?)?(.*)$/s.exec(module2) ?? [];
  if (scheme === "npm" && isBuiltin(path)) return `node:${path}`;
  const { name: name2, rest: rest2 } = packageName2(path.replace(/\/+$/, ""));
  const plain3 = name2.replace(/(?<=.)@[^/]*$/, "");
  const deep = rest2.replace(/\.[cm]?js$/, "").replace(/\/index$/, "");
  return `${scheme}:${SAME.get(plain3) ?? plain3}${deep === "" || deep === "index" ? "" : `/${deep}`}`;
}
var BUILTIN, SAME;
var init_library = __esm({
  "src/scan/static/language/script/resolve/library.ts"() {
    "use strict";
    init_packages();
    BUILTIN = new Set(
      [
        "assert assert/strict async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel",
        "dns dns/promises domain events fs fs/promises http http2 https inspector inspector/promises module net os path",
        "path/posix path/win32 perf_hooks process punycode querystring readline readline/promises repl stream",
        "stream/consumers stream/promises stream/web string_decoder sys timers timers/promises tls trace_events tty url",
        "util util/types v8 vm wasi worker_threads zlib"
      ].flatMap((line) => line.split(" "))
    );
    SAME = /* @__PURE__ */ new Map([["lodash-es", "lodash"]]);
  }
});

// src/scan/static/language/script/modules.ts
function filesOf2({ from, module: module2 }, repository) {
  if (module2 === "" || module2.length > LONGEST3) return [];
  if (/^\.\.?(?:\/|$)/.test(module2)) return relative(from, module2, repository);
  if (module2.startsWith("#")) {
    const found = filesOfImports(from, module2, repository);
    return found.length > 0 ? found : filesOfCompiler(from, module2, repository);
  }
  if (/^[a-z]+:/i.test(module2) || isBuiltin(module2)) return [];
  const configured = filesOfCompiler(from, module2, repository);
  if (configured.length > 0) return configured;
  const workspace = filesOfPackage(module2, repository);
  return workspace.length > 0 ? workspace : belowSource(from, module2, repository);
}
function relative(from, module2, repository) {
  const path = joined3(folderOf2(from), module2);
  if (path === null) return [];
  const found = filesAt(path, repository);
  return found.length > 0 ? found : filesOfFolder(path, repository);
}
function belowSource(from, module2, repository) {
  if (!/^[@~]\//.test(module2)) return [];
  const folder = packageAround(from, repository);
  for (const place2 of ["src", "app", ""]) {
    const path = joined3(folder, `${place2}/${module2.slice(2)}`);
    const found = path === null ? [] : filesAt(path, repository);
    if (found.length > 0) return found;
  }
  return [];
}
var LONGEST3, scriptModules;
var init_modules3 = __esm({
  "src/scan/static/language/script/modules.ts"() {
    "use strict";
    init_candidates();
    init_compiler();
    init_library();
    init_packages();
    init_paths();
    LONGEST3 = 1e3;
    scriptModules = {
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
  }
});

// src/scan/static/language/script/request.ts
var SOURCE, OBJECT2, SCRIPT_REQUEST;
var init_request = __esm({
  "src/scan/static/language/script/request.ts"() {
    "use strict";
    init_whole_word();
    SOURCE = /\b(?:req|request|ctx|context|event|c|reply)\s*\??\.\s*(?:req(?:uest)?\s*\.\s*)?(?:body|query|params?|headers?|cookies|rawBody|queryStringParameters|pathParameters)\b/;
    OBJECT2 = "(?:req|request|ctx|context|event)\\s*\\.\\s*(?:request\\s*\\.\\s*)?(?:body|query|params|headers|cookies)";
    SCRIPT_REQUEST = {
      source: SOURCE,
      isParameter: (scope, name2) => new RegExp(`\\{[^{}]{0,1000}${wholeWord(name2)}[^{}]{0,1000}\\}\\s{0,9}=\\s{0,9}(?:await\\s{1,9})?${OBJECT2}`).test(
        scope.text().slice(0, 2e4)
      )
    };
  }
});

// src/scan/static/language/script/syntax.ts
var SCRIPT_SYNTAX, TYPED_SCRIPT_SYNTAX;
var init_syntax = __esm({
  "src/scan/static/language/script/syntax.ts"() {
    "use strict";
    SCRIPT_SYNTAX = {
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
    TYPED_SCRIPT_SYNTAX = {
      ...SCRIPT_SYNTAX,
      wrappers: [...SCRIPT_SYNTAX.wrappers, "as_expression", "satisfies_expression", "non_null_expression"],
      boundary: /statement$|^program$|^module$|^class_body$/
    };
  }
});

// src/scan/static/language/javascript.ts
var javascript;
var init_javascript = __esm({
  "src/scan/static/language/javascript.ts"() {
    "use strict";
    init_imports2();
    init_lower3();
    init_modules3();
    init_request();
    init_syntax();
    javascript = {
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
  }
});

// src/scan/static/language/python/lower/text-at.ts
function textAt(tree, node) {
  return node === NONE ? "" : textOf(tree, node);
}
var init_text_at = __esm({
  "src/scan/static/language/python/lower/text-at.ts"() {
    "use strict";
    init_flat_tree();
  }
});

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
var init_arguments = __esm({
  "src/scan/static/language/python/lower/arguments.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_text_at();
  }
});

// src/scan/static/language/python/lower/scope.ts
function scopeOf(lowering) {
  return scopes.get(lowering) ?? OUTSIDE;
}
function within2(lowering, scope, lower2) {
  const outer = scopeOf(lowering);
  scopes.set(lowering, scope);
  const made3 = lower2();
  scopes.set(lowering, outer);
  return made3;
}
function deeper2(lowering, tooDeep, lower2) {
  if (lowering.depth > DEEPEST9) return tooDeep;
  lowering.depth++;
  const made3 = lower2();
  lowering.depth--;
  return made3;
}
var OUTSIDE, scopes, DEEPEST9;
var init_scope3 = __esm({
  "src/scan/static/language/python/lower/scope.ts"() {
    "use strict";
    OUTSIDE = { receiver: null, body: null, bases: [] };
    scopes = /* @__PURE__ */ new WeakMap();
    DEEPEST9 = 300;
  }
});

// src/scan/static/language/python/lower/names.ts
function spelled(name2) {
  return name2 === "this" ? "this_" : name2;
}
function variable3(lowering, node) {
  const text2 = textAt(lowering.tree, node);
  const name2 = text2 === scopeOf(lowering).receiver ? "this" : spelled(text2);
  return { kind: "name", name: name2, ...spanOf(lowering, node) };
}
function bound(lowering, node) {
  return { kind: "name", name: spelled(textAt(lowering.tree, node)), ...spanOf(lowering, node) };
}
function dotted(text2) {
  if (text2.length > 500) return null;
  const joined5 = text2.replace(/\s+/g, "");
  return /^[\p{L}\p{N}_.]+$/u.test(joined5) ? joined5 : null;
}
var init_names3 = __esm({
  "src/scan/static/language/python/lower/names.ts"() {
    "use strict";
    init_lowering();
    init_scope3();
    init_text_at();
  }
});

// src/scan/static/language/python/lower/targets.ts
function target2(lowering, node) {
  return node === NONE ? null : deeper2(lowering, null, () => placed(lowering, node));
}
function placed(lowering, node) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (kind === "identifier") return variable3(lowering, node);
  if (AROUND.test(kind)) return target2(lowering, firstOf(tree, node));
  if (SEVERAL.test(kind)) {
    const inside2 = childrenOf(tree, node);
    const [only] = inside2;
    return only !== void 0 && isBracketed(lowering, node, inside2) ? target2(lowering, only) : targets(lowering, inside2);
  }
  if (kind !== "attribute" && kind !== "subscript") return null;
  return asTarget(expression(lowering, node));
}
function isBracketed({ tree }, node, inside2) {
  const end = tree.ends[node] ?? 0;
  const last2 = tree.text.slice(Math.max(end - 20, 0), end);
  return inside2.length === 1 && last2.endsWith(")") && !/,\s*\)$/.test(last2);
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
    const { start: start2, end } = value;
    return { kind: "index", object: value.callee.object, key: { kind: "opaque", inside: [], start: start2, end }, start: start2, end };
  }
  return null;
}
var SEVERAL, AROUND, REST;
var init_targets3 = __esm({
  "src/scan/static/language/python/lower/targets.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_names3();
    init_scope3();
    SEVERAL = /^(?:pattern_list|tuple_pattern|list_pattern|tuple|list|expression_list)$/;
    AROUND = /^(?:parenthesized_expression|as_pattern_target)$/;
    REST = /^(?:list_splat|list_splat_pattern|splat_pattern)$/;
  }
});

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
    const name2 = childBy(tree, node, "name");
    const key = { kind: "constant", value: textAt(tree, name2), ...spanOf(lowering, name2) };
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
  const parts2 = keys.flatMap((key) => kindOf(tree, key) === "slice" ? childrenOf(tree, key) : [key]);
  const args2 = parts2.map((part2) => argument2(lowering, part2));
  if (keys.length > 1) return { kind: "index", object, key: { kind: "list", items: args2, ...span }, ...span };
  return {
    kind: "call",
    callee: { kind: "member", object, name: "__getitem__", ...span },
    args: args2,
    form: "call",
    ...span
  };
}
function comprehension(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node).filter((child) => /^(?:for_in_clause|if_clause)$/.test(kindOf(tree, child)));
  const body2 = childBy(tree, node, "body");
  if (clauses.length === 0 || body2 === NONE) return opaque(lowering, node);
  return fromClause(lowering, clauses, body2, spanOf(lowering, node));
}
function fromClause(lowering, clauses, body2, span) {
  const { tree } = lowering;
  const [head = NONE, ...rest2] = clauses;
  const next = rest2.findIndex((clause) => kindOf(tree, clause) === "for_in_clause");
  const filters = next === -1 ? rest2 : rest2.slice(0, next);
  const { taken: taken2, over } = eachOf(lowering, head);
  const tests = filters.map((clause) => expression(lowering, firstOf(tree, clause)));
  const made3 = { kind: "comprehension", target: taken2, over, tests, ...span };
  if (next !== -1) {
    const later = deeper2(
      lowering,
      { kind: "opaque", inside: [], ...span },
      () => fromClause(lowering, rest2.slice(next), body2, span)
    );
    return { ...made3, key: null, value: later };
  }
  if (kindOf(tree, body2) !== "pair") return { ...made3, key: null, value: expression(lowering, body2) };
  const key = expression(lowering, childBy(tree, body2, "key"));
  return { ...made3, key, value: expression(lowering, childBy(tree, body2, "value")) };
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
  const [over, ...start2] = childrenOf(tree, childBy(tree, call3, "arguments"));
  const left = childBy(tree, node, "left");
  const [place2, value, ...more] = childrenOf(tree, left);
  if (over === void 0 || place2 === void 0 || value === void 0 || more.length + start2.length > 1) return null;
  if (more.length > 0 || !/^(?:pattern_list|tuple_pattern)$/.test(kindOf(tree, left))) return null;
  if (/splat/.test(kindOf(tree, over) + kindOf(tree, place2) + kindOf(tree, value))) return null;
  return { place: place2, value, over };
}
var init_collections = __esm({
  "src/scan/static/language/python/lower/collections.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_arguments();
    init_scope3();
    init_targets3();
    init_text_at();
  }
});

// src/scan/static/language/python/lower/type-forms.ts
function applied(name2, args2) {
  const last2 = name2.slice(name2.lastIndexOf(".") + 1);
  if (last2 === "Union") return oneOf(args2);
  if (/^(?:Optional|Annotated|Final|ClassVar|Required|NotRequired|ReadOnly|InitVar)$/.test(last2))
    return args2[0] ?? null;
  return { name: name2, args: args2 };
}
function oneOf(types) {
  return types.length > 1 ? { name: "Union", args: types } : types[0] ?? null;
}
var init_type_forms = __esm({
  "src/scan/static/language/python/lower/type-forms.ts"() {
    "use strict";
  }
});

// src/scan/static/language/python/lower/quoted-type.ts
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
  const name2 = reader.tokens[reader.at];
  if (name2 === void 0 || depth > DEEPEST10) return null;
  if (!/^[\p{L}_]/u.test(name2)) return null;
  reader.at++;
  const args2 = [];
  if (taken(reader, "[")) {
    do {
      const argument4 = union2(reader, depth + 1);
      if (argument4 !== null) args2.push(argument4);
    } while (taken(reader, ","));
    taken(reader, "]");
  }
  return name2 === "None" ? null : applied(name2, args2);
}
function taken(reader, token) {
  if (reader.tokens[reader.at] !== token) return false;
  reader.at++;
  return true;
}
var LONGEST4, DEEPEST10;
var init_quoted_type = __esm({
  "src/scan/static/language/python/lower/quoted-type.ts"() {
    "use strict";
    init_type_forms();
    LONGEST4 = 500;
    DEEPEST10 = 20;
  }
});

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
      const name2 = dotted(textAt(tree, node));
      return name2 === null ? null : { name: name2, args: [] };
    }
    case "string":
      return quotedType(textAt(tree, node));
    case "call": {
      const made3 = dotted(textAt(tree, childBy(tree, node, "function")));
      return made3 === null ? null : { name: `${made3}()`, args: [] };
    }
    case "generic_type":
    case "subscript": {
      const { of, args: args2 } = genericParts(lowering, node);
      const name2 = dotted(textAt(tree, of));
      return name2 === null ? null : applied(name2, name2.endsWith("Literal") ? [] : typeNames(lowering, args2));
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
  let at2 = node;
  while (/^(?:binary_operator|union_type)$/.test(kindOf(tree, at2))) {
    const operands3 = childrenOf(tree, at2).filter((child) => kindOf(tree, child) !== "|");
    found.push(...operands3.slice(1).reverse());
    at2 = operands3[0] ?? NONE;
    if (at2 === NONE) break;
  }
  if (at2 !== NONE) found.push(at2);
  return found.reverse();
}
var init_types4 = __esm({
  "src/scan/static/language/python/lower/types.ts"() {
    "use strict";
    init_flat_tree();
    init_names3();
    init_quoted_type();
    init_scope3();
    init_text_at();
    init_type_forms();
  }
});

// src/scan/static/language/python/lower/calls.ts
function call2(lowering, node) {
  const { tree } = lowering;
  const callee = childBy(tree, node, "function");
  const args2 = childBy(tree, node, "arguments");
  const builtin = kindOf(tree, callee) === "identifier" ? BUILTINS.get(textAt(tree, callee)) : void 0;
  const span = spanOf(lowering, node);
  const syntax = builtin?.(lowering, args2, span) ?? null;
  if (syntax !== null) return syntax;
  const made3 = ofBase(lowering, { callee: expression(lowering, callee), args: callArguments(lowering, args2) }, span);
  return converted(made3, span);
}
function converted(made3, span) {
  const { callee, args: args2 } = made3;
  if (callee.kind !== "member" || !/^(?:get|getlist|pop)$/.test(callee.name)) return made3;
  const type = args2.find(({ name: name2 }) => name2 === "type")?.value;
  if (type?.kind !== "name" || !NUMBERS.has(type.name)) return made3;
  return { kind: "call", callee: type, args: [{ value: made3, name: null, spread: false }], form: "call", ...span };
}
function ofBase(lowering, { callee, args: args2 }, span) {
  if (callee.kind !== "member") return { kind: "call", callee, args: args2, form: "call", ...span };
  const named4 = isBase(lowering, callee.object) && args2[0]?.value.kind === "name" && args2[0].value.name === "this";
  const object = named4 ? { ...spanOfExpression(callee.object), kind: "name", name: "super" } : callee.object;
  const rest2 = named4 ? args2.slice(1) : args2;
  const maker = object.kind === "name" && object.name === "super" && callee.name === "__init__";
  return { kind: "call", callee: maker ? object : { ...callee, object }, args: rest2, form: "call", ...span };
}
function spanOfExpression({ start: start2, end }) {
  return { start: start2, end };
}
function isBase(lowering, object) {
  const { bases } = scopeOf(lowering);
  if (bases.length === 0 || object.kind !== "name" && object.kind !== "member") return false;
  return bases.includes(lowering.tree.text.slice(object.start, Math.min(object.end, object.start + 300)));
}
function baseObject(_lowering, _args, span) {
  return { kind: "name", name: "super", ...span };
}
function typeTest3(lowering, args2, span) {
  const { tree } = lowering;
  const [subject, tested, ...more] = childrenOf(tree, args2);
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
function asText(lowering, args2, span) {
  const { tree } = lowering;
  const [only, ...more] = childrenOf(tree, args2);
  if (only === void 0 || more.length > 0 || kindOf(tree, args2) !== "argument_list") return null;
  if (/splat|keyword/.test(kindOf(tree, only))) return null;
  return { kind: "wrapped", form: "cast", type: { name: "str", args: [] }, value: expression(lowering, only), ...span };
}
function keywordRecord(lowering, args2, span) {
  const { tree } = lowering;
  const entries2 = childrenOf(tree, args2);
  const keyed = entries2.every((child) => /^(?:keyword_argument|dictionary_splat)$/.test(kindOf(tree, child)));
  return keyed && kindOf(tree, args2) === "argument_list" ? record3(lowering, entries2, span) : null;
}
function attributeCalled(lowering, args2, span) {
  const [object, key, fallback, ...more] = childrenOf(lowering.tree, args2);
  const name2 = constantText(lowering, key);
  if (object === void 0 || name2 === null || more.length > 0) return null;
  const left = { kind: "member", object: expression(lowering, object), name: name2, ...span };
  if (fallback === void 0) return left;
  return { kind: "logical", operator: "else", left, right: expression(lowering, fallback), ...span };
}
function attributeSet(lowering, args2, span) {
  const [object, key, value, ...more] = childrenOf(lowering.tree, args2);
  const name2 = constantText(lowering, key);
  if (object === void 0 || value === void 0 || name2 === null || more.length > 0) return null;
  const target3 = asTarget({ kind: "member", object: expression(lowering, object), name: name2, ...span });
  return target3 === null ? null : { kind: "assignment", target: target3, value: expression(lowering, value), ...span };
}
function constantText(lowering, node) {
  if (node === void 0 || kindOf(lowering.tree, node) !== "string") return null;
  const value = expression(lowering, node);
  return value.kind === "constant" && typeof value.value === "string" ? value.value : null;
}
var NUMBERS, BUILTINS;
var init_calls3 = __esm({
  "src/scan/static/language/python/lower/calls.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_arguments();
    init_collections();
    init_scope3();
    init_targets3();
    init_text_at();
    init_types4();
    NUMBERS = /* @__PURE__ */ new Set(["int", "float", "bool"]);
    BUILTINS = /* @__PURE__ */ new Map([
      ["isinstance", typeTest3],
      ["str", asText],
      ["super", baseObject],
      ["dict", keywordRecord],
      ["getattr", attributeCalled],
      ["setattr", attributeSet]
    ]);
  }
});

// src/scan/static/language/python/lower/dotted-imports.ts
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
function packagesOf2(module2) {
  const parts2 = (dotted(module2) ?? "").split(".").slice(0, 30);
  return parts2.map((_, at2) => parts2.slice(0, at2 + 1).join(".")).filter((each) => each !== "");
}
function moduleAt(tree, node) {
  const modules = dottedImports(tree);
  if (modules.size === 0 || (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0) > LONGEST5) return null;
  const name2 = dotted(textAt(tree, node));
  return name2 !== null && modules.has(name2) ? name2 : null;
}
var known6, LONGEST5;
var init_dotted_imports = __esm({
  "src/scan/static/language/python/lower/dotted-imports.ts"() {
    "use strict";
    init_flat_tree();
    init_names3();
    init_text_at();
    known6 = /* @__PURE__ */ new WeakMap();
    LONGEST5 = 200;
  }
});

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
  let at2 = node;
  while (/^(?:type|binary_operator|union_type)$/.test(kindOf(tree, at2))) at2 = firstOf(tree, at2);
  if (at2 === NONE || !/^(?:generic_type|subscript)$/.test(kindOf(tree, at2))) return [];
  const { of, args: args2 } = genericParts(lowering, at2);
  const last2 = tree.text.slice(Math.max(tree.starts[of] ?? 0, (tree.ends[of] ?? 0) - 9), tree.ends[of]);
  if (last2 !== "Annotated") return [];
  return args2.slice(1).flatMap((child) => {
    const said = kindOf(tree, child) === "type" ? firstOf(tree, child) : child;
    return /^(?:call|identifier|attribute)$/.test(kindOf(tree, said)) ? [annotation(lowering, said)] : [];
  });
}
var init_annotations3 = __esm({
  "src/scan/static/language/python/lower/annotations.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_arguments();
    init_types4();
  }
});

// src/scan/static/language/python/lower/parameters.ts
function parameters(lowering, node) {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node).map((child) => parameter2(lowering, child)).filter((made3) => made3 !== null);
}
function parameter2(lowering, node) {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  const named4 = childBy(tree, node, "name");
  const inside2 = named4 !== NONE ? named4 : /^(?:typed_parameter)$/.test(kind) ? firstOf(tree, node) : node;
  const rest2 = restOf2(kindOf(tree, inside2));
  const target3 = parameterTarget(lowering, rest2 === "no" ? inside2 : firstOf(tree, inside2));
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
var init_parameters = __esm({
  "src/scan/static/language/python/lower/parameters.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations3();
    init_names3();
    init_targets3();
    init_types4();
  }
});

// src/scan/static/language/python/lower/functions.ts
function functionDefinition(lowering, node, annotations = []) {
  const { tree } = lowering;
  const index2 = reserveFunction(lowering, node);
  const { body: body2 } = scopeOf(lowering);
  const name2 = textAt(tree, childBy(tree, node, "name"));
  const header = {
    ...spanOf(lowering, node),
    name: body2 !== null && name2 === "__init__" ? "constructor" : spelled(name2),
    annotations,
    returns: typeName3(lowering, childBy(tree, node, "return_type"))
  };
  const all = parameters(lowering, childBy(tree, node, "parameters"));
  const lower2 = () => statementsIn(lowering, childBy(tree, node, "body"));
  if (body2 !== null) {
    body2.methods.push(index2);
    const method2 = methodShape(name2, annotations, all);
    const scope = { receiver: method2.receiver, body: null, bases: scopeOf(lowering).bases };
    lowering.functions[index2] = {
      ...header,
      class: body2.index,
      static: method2.static,
      parameters: method2.parameters,
      body: within2(lowering, scope, lower2)
    };
    return [];
  }
  lowering.functions[index2] = {
    ...header,
    class: null,
    static: false,
    parameters: all,
    body: within2(lowering, inner3(lowering, all), lower2)
  };
  return [{ kind: "declare", name: header.name, what: { function: index2 }, ...spanOf(lowering, node) }];
}
function methodShape(name2, annotations, all) {
  const says = new Set(annotations.map(({ callee }) => lastName(callee)));
  if (says.has("staticmethod") || says.has("abstractstaticmethod")) {
    return { static: true, receiver: null, parameters: all };
  }
  const ofClass = says.has("classmethod") || says.has("abstractclassmethod") || IMPLICIT_CLASS_METHODS.has(name2);
  const [first, ...rest2] = all;
  if (first === void 0 || first.rest !== "no" || first.target.kind !== "name") {
    return { static: ofClass, receiver: null, parameters: all };
  }
  const receiver = first.target.name === "this_" ? "this" : first.target.name;
  return { static: ofClass, receiver, parameters: rest2 };
}
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
  const body2 = [{ kind: "return", value, start: value.start, end: value.end }];
  lowering.functions[index2] = {
    ...span,
    name: "",
    class: null,
    static: false,
    parameters: own2,
    annotations: [],
    returns: null,
    body: body2
  };
  return { kind: "lambda", index: index2, ...span };
}
var IMPLICIT_CLASS_METHODS;
var init_functions4 = __esm({
  "src/scan/static/language/python/lower/functions.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_names3();
    init_parameters();
    init_scope3();
    init_text_at();
    init_types4();
    IMPLICIT_CLASS_METHODS = /* @__PURE__ */ new Set(["__new__", "__init_subclass__", "__class_getitem__"]);
  }
});

// src/scan/static/language/python/lower/operators.ts
function binary4(lowering, node) {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, "operator"));
  if (operator === "+") return sum(lowering, node, addends(lowering, node));
  const left = expression(lowering, childBy(tree, node, "left"));
  const right = expression(lowering, childBy(tree, node, "right"));
  return operation(operator, left, right, spanOf(lowering, node));
}
function addends(lowering, node) {
  const { tree } = lowering;
  const parts2 = [];
  let at2 = node;
  while (kindOf(tree, at2) === "binary_operator" && kindOf(tree, childBy(tree, at2, "operator")) === "+") {
    parts2.push(childBy(tree, at2, "right"));
    at2 = childBy(tree, at2, "left");
  }
  return [...parts2, at2].reverse();
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
  const steps = operators.flatMap((operator, at2) => {
    const [left, right] = [operands3[at2], operands3[at2 + 1]];
    if (left === void 0 || right === void 0) return [];
    const span = { start: left.start, end: right.end };
    return [
      typeComparison(lowering, operator, left, nodes[at2 + 1] ?? 0, span) ?? compared(operator, left, right, span)
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
var SPELLINGS;
var init_operators2 = __esm({
  "src/scan/static/language/python/lower/operators.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_text_at();
    init_types4();
    SPELLINGS = { is: "==", "is not": "!=", "<>": "!=", "//": "/" };
  }
});

// src/scan/static/language/python/lower/strings.ts
function string(lowering, node) {
  return joined4(partsOf2(lowering, node), spanOf(lowering, node));
}
function adjacentStrings(lowering, node) {
  const parts2 = childrenOf(lowering.tree, node).flatMap(
    (child) => kindOf(lowering.tree, child) === "string" ? partsOf2(lowering, child) : [expression(lowering, child)]
  );
  return joined4(parts2, spanOf(lowering, node));
}
function joined4(parts2, span) {
  const merged3 = [];
  for (const part2 of parts2) {
    const before = merged3.at(-1);
    if (before !== void 0 && isLiteral(before) && isLiteral(part2)) {
      merged3[merged3.length - 1] = { ...before, value: before.value + part2.value, end: part2.end };
    } else merged3.push(part2);
  }
  const [only] = merged3;
  if (only === void 0) return { kind: "constant", value: "", ...span };
  if (merged3.length === 1 && isLiteral(only)) return { ...only, ...span };
  return { kind: "text", parts: merged3, ...span };
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
function unescaped3(text2) {
  if (!text2.includes("\\")) return text2;
  return text2.replace(ESCAPE4, (whole, x, u, long, octal, name2, other) => {
    const hex = x ?? u ?? long;
    if (hex !== void 0) return character2(Number.parseInt(hex, 16));
    if (octal !== void 0) return character2(Number.parseInt(octal, 8));
    if (name2 !== void 0) return "\uFFFD";
    if (other === "\\" || other === "'" || other === '"') return other;
    return ESCAPES2[other] ?? whole;
  });
}
function character2(code) {
  return code <= 1114111 ? String.fromCodePoint(code) : "\uFFFD";
}
var NUMBER_FORMAT, ESCAPES2, ESCAPE4;
var init_strings = __esm({
  "src/scan/static/language/python/lower/strings.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_text_at();
    NUMBER_FORMAT = /[bcdeEfFgGnoxX%]$/;
    ESCAPES2 = {
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
    ESCAPE4 = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|(N\{[^{}\n]{1,80}\})|(\r\n|[\s\S]))/g;
  }
});

// src/scan/static/language/python/lower/expressions.ts
function attribute(lowering, node) {
  const { tree } = lowering;
  const module2 = moduleAt(tree, node);
  if (module2 !== null) return { kind: "name", name: module2, ...spanOf(lowering, node) };
  const object = expression(lowering, childBy(tree, node, "object"));
  return { kind: "member", object, name: textAt(tree, childBy(tree, node, "attribute")), ...spanOf(lowering, node) };
}
function dottedName2(lowering, node) {
  const { tree } = lowering;
  const [first = NONE, ...rest2] = childrenOf(tree, node);
  const { start: start2 } = spanOf(lowering, node);
  return rest2.reduce(
    (object, part2) => ({ kind: "member", object, name: textAt(tree, part2), start: start2, end: tree.ends[part2] ?? 0 }),
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
  const parts2 = childrenOf(tree, node);
  const [only = NONE] = parts2;
  const value = parts2.length > 1 ? list3(lowering, node) : only === NONE ? missing(lowering, node) : expression(lowering, only);
  return { kind: "wrapped", form, type: null, value, ...spanOf(lowering, node) };
}
function missing(lowering, node) {
  return { kind: "opaque", inside: [], ...spanOf(lowering, node) };
}
var EXPRESSIONS3;
var init_expressions3 = __esm({
  "src/scan/static/language/python/lower/expressions.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_calls3();
    init_collections();
    init_dotted_imports();
    init_functions4();
    init_names3();
    init_operators2();
    init_strings();
    init_targets3();
    init_text_at();
    EXPRESSIONS3 = {
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
      binary_operator: binary4,
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
  }
});

// src/scan/static/language/python/lower/assignments.ts
function assignment4(lowering, node) {
  const { tree } = lowering;
  const lefts = [];
  let last2 = node;
  for (let at2 = node; at2 !== NONE && kindOf(tree, at2) === "assignment"; at2 = childBy(tree, at2, "right")) {
    lefts.push(childBy(tree, at2, "left"));
    last2 = at2;
  }
  const right = childBy(tree, last2, "right");
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
  const { body: body2 } = scopeOf(lowering);
  if (body2 === null || kindOf(tree, left) !== "identifier") return false;
  const typed2 = childBy(tree, node, "type");
  body2.fields.push({
    ...spanOf(lowering, node),
    name: bound(lowering, left).name,
    type: typeName3(lowering, typed2),
    static: typed2 === NONE || /^(?:typing\.)?ClassVar\b/.test(textAt(tree, typed2).slice(0, 40)),
    annotations: typeAnnotations(lowering, typed2),
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
var init_assignments2 = __esm({
  "src/scan/static/language/python/lower/assignments.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations3();
    init_names3();
    init_operators2();
    init_scope3();
    init_targets3();
    init_text_at();
    init_types4();
  }
});

// src/scan/static/language/python/lower/branches.ts
function conditional2(lowering, node) {
  const { tree } = lowering;
  const clauses = childrenBy(tree, node, "alternative");
  const elifs = clauses.filter((child) => kindOf(tree, child) === "elif_clause");
  const last2 = clauses.find((child) => kindOf(tree, child) === "else_clause") ?? NONE;
  const branches = [node, ...elifs].map((at2) => branch(lowering, at2));
  const otherwise = last2 === NONE ? [] : statementsIn(lowering, childBy(tree, last2, "body"));
  if (branches.length > NESTED) return [asSwitch(lowering, node, branches, otherwise)];
  return branches.reduceRight(
    (rest2, { test, then, node: at2 }) => [{ kind: "if", test, then, otherwise: rest2, ...spanOf(lowering, at2) }],
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
var NESTED;
var init_branches2 = __esm({
  "src/scan/static/language/python/lower/branches.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    NESTED = 40;
  }
});

// src/scan/static/language/python/lower/fields-maker.ts
function fieldsMaker(lowering, index2, form) {
  const known10 = remember(lowering, form);
  if (form.methods.some((method2) => lowering.functions[method2]?.name === "constructor")) return [];
  const lineage2 = lineageOf(known10, form);
  if (!lineage2.some(isMadeOfFields)) return [];
  const fields = allFields(lineage2);
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
function remember(lowering, form) {
  const known10 = classes.get(lowering) ?? /* @__PURE__ */ new Map();
  classes.set(lowering, known10);
  known10.set(form.name, form);
  return known10;
}
function lineageOf(known10, form) {
  const lineage2 = /* @__PURE__ */ new Set([form]);
  for (const one of lineage2) {
    for (const { name: name2 } of one.bases) {
      const base = known10.get(name2);
      if (base !== void 0 && lineage2.size < MOST2) lineage2.add(base);
    }
  }
  return [...lineage2];
}
function isMadeOfFields(form) {
  if (form.annotations.some(({ callee }) => DECORATORS.has(lastOf2(callee)))) return true;
  return form.bases.some(({ name: name2 }) => BASES2.has(name2.slice(name2.lastIndexOf(".") + 1)));
}
function lastOf2(callee) {
  if (callee.kind === "name") return callee.name;
  if (callee.kind !== "member") return "";
  return callee.name === "s" && callee.object.kind === "name" && callee.object.name === "attr" ? "attrs" : callee.name;
}
function allFields(lineage2) {
  const byName = /* @__PURE__ */ new Map();
  for (const { fields } of lineage2.toReversed()) {
    for (const field2 of fields) if (field2.type !== null && !field2.static) byName.set(field2.name, field2);
  }
  return [...byName.values()].slice(0, 200);
}
function nameAt(name2, { start: start2, end }) {
  return { kind: "name", name: name2, start: start2, end };
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
  const { start: start2, end, name: name2 } = field2;
  const target3 = { kind: "member", object: nameAt("this", field2), name: name2, start: start2, end };
  return { kind: "assign", target: target3, type: field2.type, value: nameAt(name2, field2), start: start2, end };
}
var DECORATORS, BASES2, classes, MOST2;
var init_fields_maker = __esm({
  "src/scan/static/language/python/lower/fields-maker.ts"() {
    "use strict";
    init_lowering();
    DECORATORS = /* @__PURE__ */ new Set(["dataclass", "attrs", "define", "frozen", "mutable", "attributes"]);
    BASES2 = /* @__PURE__ */ new Set(["NamedTuple", "BaseModel", "BaseSettings", "SQLModel", "Struct"]);
    classes = /* @__PURE__ */ new WeakMap();
    MOST2 = 30;
  }
});

// src/scan/static/language/python/lower/classes.ts
function classDefinition(lowering, node, annotations = []) {
  const { tree } = lowering;
  const around = scopeOf(lowering);
  const own2 = textAt(tree, childBy(tree, node, "name"));
  const name2 = around.body === null ? own2 : `${around.body.name}.${own2}`;
  const index2 = lowering.classes.length;
  const { bases, run: run3 } = superclasses(lowering, childBy(tree, node, "superclasses"));
  const form = {
    ...spanOf(lowering, node),
    name: name2,
    bases,
    annotations,
    fields: [],
    methods: [],
    form: formOf(bases)
  };
  lowering.classes.push(form);
  const body2 = { index: index2, name: name2, fields: [], methods: [] };
  const scope = { receiver: null, body: body2, bases: bases.map((base) => base.name) };
  const loose = within2(lowering, scope, () => statementsIn(lowering, childBy(tree, node, "body")));
  const made3 = { ...form, fields: body2.fields, methods: body2.methods };
  lowering.classes[index2] = { ...made3, methods: [...made3.methods, ...fieldsMaker(lowering, index2, made3)] };
  return [...run3, ...loose, { kind: "declare", name: name2, what: { class: index2 }, ...spanOf(lowering, node) }];
}
function superclasses(lowering, node) {
  const { tree } = lowering;
  if (node === NONE) return { bases: [], run: [] };
  const bases = [];
  const run3 = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    const value = kind === "keyword_argument" ? childBy(tree, child, "value") : child;
    const called2 = kindOf(tree, value) === "call";
    if (called2) run3.push(evaluate(expression(lowering, value)));
    if (value !== child) continue;
    const named4 = called2 && /\bwith_metaclass$/.test(textAt(tree, childBy(tree, value, "function")).slice(-40));
    const nodes = named4 ? childrenOf(tree, childBy(tree, value, "arguments")).slice(1) : [child];
    bases.push(...nodes.map((base) => typeName3(lowering, base)).filter((base) => base !== null));
  }
  return { bases, run: run3 };
}
function formOf(bases) {
  const names = bases.map(({ name: name2 }) => name2.slice(name2.lastIndexOf(".") + 1));
  if (names.some((name2) => ENUMS.has(name2))) return "enum";
  return names.includes("Protocol") ? "interface" : "class";
}
var ENUMS;
var init_classes3 = __esm({
  "src/scan/static/language/python/lower/classes.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_fields_maker();
    init_scope3();
    init_text_at();
    init_types4();
    ENUMS = /* @__PURE__ */ new Set([
      "Enum",
      "IntEnum",
      "StrEnum",
      "Flag",
      "IntFlag",
      "Choices",
      "TextChoices",
      "IntegerChoices"
    ]);
  }
});

// src/scan/static/language/python/lower/imports.ts
function importStatement2(lowering, node) {
  const { tree } = lowering;
  for (const child of childrenBy(tree, node, "name")) {
    const aliased = kindOf(tree, child) === "aliased_import";
    const named4 = aliased ? childBy(tree, child, "name") : child;
    const whole = dotted(textAt(tree, named4));
    if (whole === null) continue;
    if (aliased) {
      const local = spelled(textAt(tree, childBy(tree, child, "alias")));
      lowering.imports.push({ local, module: whole, member: null, ...spanOf(lowering, child) });
      continue;
    }
    for (const module2 of packagesOf2(whole)) {
      lowering.imports.push({ local: spelled(module2), module: module2, member: null, ...spanOf(lowering, child) });
    }
  }
  return [];
}
function importFrom(lowering, node) {
  const { tree } = lowering;
  const module2 = dotted(textAt(tree, childBy(tree, node, "module_name")));
  if (module2 === null) return [];
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === "wildcard_import") {
      lowering.imports.push({ local: "*", module: module2, member: "*", ...spanOf(lowering, child) });
    }
  }
  for (const child of childrenBy(tree, node, "name")) {
    const aliased = kindOf(tree, child) === "aliased_import";
    const member2 = dotted(textAt(tree, aliased ? childBy(tree, child, "name") : child));
    if (member2 === null) continue;
    const alias = aliased ? childBy(tree, child, "alias") : NONE;
    const local = spelled(alias === NONE ? member2 : textAt(tree, alias));
    lowering.imports.push({ local, module: module2, member: member2, ...spanOf(lowering, child) });
  }
  return [];
}
var init_imports4 = __esm({
  "src/scan/static/language/python/lower/imports.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_dotted_imports();
    init_names3();
    init_text_at();
  }
});

// src/scan/static/language/python/lower/match.ts
function matchStatement(lowering, node) {
  const { tree } = lowering;
  const subjects = childrenBy(tree, node, "subject").map((child) => expression(lowering, child));
  const span = spanOf(lowering, node);
  const [only] = subjects;
  const asked = only !== void 0 && subjects.length === 1 ? only : { kind: "list", items: subjects.map((value) => ({ value, name: null, spread: false })), ...span };
  const subject = asked.kind === "name" ? asked : { kind: "name", name: `match@${span.start}`, ...span };
  const body2 = childBy(tree, node, "body");
  const cases = childrenOf(tree, body2).filter((child) => kindOf(tree, child) === "case_clause").map((child) => caseClause(lowering, child, subject));
  const before = asked === subject ? [] : [{ kind: "assign", target: subject, type: null, value: asked, ...span }];
  return [...before, { kind: "switch", subject, cases, ...span }];
}
function caseClause(lowering, node, subject) {
  const { tree } = lowering;
  const patterns2 = childrenOf(tree, node).filter((child) => kindOf(tree, child) === "case_pattern");
  const taken2 = [];
  const values2 = patterns2.length === 1 ? pattern(lowering, patterns2[0] ?? NONE, subject, taken2) : sequence2(lowering, patterns2, subject, taken2, spanOf(lowering, node));
  const consequence = statementsIn(lowering, childBy(tree, node, "consequence"));
  const guard = childBy(tree, node, "guard");
  if (guard === NONE) return { values: values2 ?? [], body: [...taken2, ...consequence], continues: false };
  const test = expression(lowering, firstOf(tree, guard));
  const guarded = { kind: "if", test, then: consequence, otherwise: [], ...spanOf(lowering, node) };
  return { values: values2 ?? [unknown(test)], body: [...taken2, guarded], continues: false };
}
function unknown({ start: start2, end }) {
  return { kind: "opaque", inside: [], start: start2, end };
}
function pattern(lowering, node, subject, taken2) {
  const span = spanOf(lowering, node);
  return deeper2(lowering, [unknown(span)], () => fitting(lowering, node, subject, taken2));
}
function fitting(lowering, node, subject, taken2) {
  const { tree } = lowering;
  const inside2 = childrenOf(tree, node);
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case "case_pattern":
      return inside2.length === 0 ? null : pattern(lowering, inside2[0] ?? NONE, subject, taken2);
    case "dotted_name":
      if (inside2.length > 1) return [expression(lowering, node)];
      bind(taken2, bound(lowering, node), subject);
      return null;
    case "union_pattern":
      return alternatives3(inside2.map((child) => pattern(lowering, child, subject, taken2)));
    case "as_pattern": {
      const values2 = pattern(lowering, inside2[0] ?? NONE, subject, taken2);
      const name2 = inside2[1];
      if (name2 !== void 0) bind(taken2, bound(lowering, name2), subject);
      return values2;
    }
    case "class_pattern":
      return classPattern(lowering, node, subject, taken2);
    case "list_pattern":
    case "tuple_pattern":
      if (isBracketed(lowering, node, inside2)) {
        return pattern(lowering, inside2[0] ?? NONE, subject, taken2);
      }
      return sequence2(lowering, inside2, subject, taken2, span);
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
function alternatives3(parts2) {
  const fits = [];
  for (const part2 of parts2) {
    if (part2 === null) return null;
    fits.push(...part2);
  }
  return fits;
}
function bind(taken2, target3, value) {
  taken2.push({ kind: "assign", target: target3, type: null, value, start: target3.start, end: target3.end });
}
function classPattern(lowering, node, subject, taken2) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const [named4 = NONE, ...parts2] = childrenOf(tree, node);
  const type = typeName3(lowering, named4);
  for (const part2 of parts2) {
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
function sequence2(lowering, parts2, subject, taken2, span) {
  const { tree } = lowering;
  let behindRest = false;
  parts2.forEach((part2, at2) => {
    const held = kindOf(tree, part2) === "case_pattern" ? firstOf(tree, part2) : part2;
    if (held !== NONE && kindOf(tree, held) === "splat_pattern") {
      behindRest = true;
      rest(lowering, held, subject, taken2);
      return;
    }
    const key = behindRest ? unknown(span) : { kind: "constant", value: at2, ...span };
    pattern(lowering, part2, { kind: "index", object: subject, key, ...span }, taken2);
  });
  return [unknown(span)];
}
function rest(lowering, node, subject, taken2) {
  const name2 = firstOf(lowering.tree, node);
  if (name2 === NONE) return;
  const span = spanOf(lowering, node);
  const callee = { kind: "member", object: subject, name: "__getitem__", ...span };
  bind(taken2, bound(lowering, name2), { kind: "call", callee, args: [], form: "call", ...span });
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
var WHOLE;
var init_match = __esm({
  "src/scan/static/language/python/lower/match.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_names3();
    init_scope3();
    init_targets3();
    init_text_at();
    init_types4();
    WHOLE = new Set(
      "bool bytearray bytes dict float frozenset int list set str tuple".split(" ")
    );
  }
});

// src/scan/static/language/python/lower/statements.ts
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
  const body2 = statementsIn(lowering, childBy(tree, node, "body"));
  const made3 = { kind: "loop", each, test, body: body2, ...span };
  const clause = childBy(tree, node, "alternative");
  if (clause === NONE) return [made3];
  const unbroken = { kind: "opaque", inside: [], ...spanOf(lowering, clause) };
  const then = statementsIn(lowering, childBy(tree, clause, "body"));
  return [made3, { kind: "if", test: unbroken, then, otherwise: [], ...spanOf(lowering, clause) }];
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
  const body2 = statementsIn(lowering, childBy(tree, node, "body"));
  const handlers = [...ofKind("except_clause"), ...ofKind("except_group_clause")].map(
    (child) => handler(lowering, child)
  );
  const otherwise = ofKind("else_clause").flatMap((child) => statementsIn(lowering, childBy(tree, child, "body")));
  const last2 = ofKind("finally_clause").flatMap((child) => blocksOf(lowering, child));
  return [{ kind: "try", body: [...body2, ...otherwise], handlers, last: last2, ...spanOf(lowering, node) }];
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
  const run3 = others.flatMap((child) => statement(lowering, child));
  return [...run3, { kind: "throw", value: optional(lowering, first), ...spanOf(lowering, node) }];
}
function assertion2(lowering, node) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const [asked = NONE, message = NONE] = childrenOf(tree, node);
  const test = { kind: "unary", operator: "!", operand: expression(lowering, asked), ...span };
  const fails = { kind: "throw", value: optional(lowering, message), ...span };
  return [{ kind: "if", test, then: [fails], otherwise: [], ...span }];
}
function keyword(lowering, node, name2) {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const args2 = childrenOf(tree, node).map((child) => ({
    value: expression(lowering, kindOf(tree, child) === "chevron" ? firstOf(tree, child) : child),
    name: kindOf(tree, child) === "chevron" ? "file" : null,
    spread: false
  }));
  return [evaluate({ kind: "call", callee: { kind: "name", name: name2, ...span }, args: args2, form: "call", ...span })];
}
var STATEMENTS4;
var init_statements4 = __esm({
  "src/scan/static/language/python/lower/statements.ts"() {
    "use strict";
    init_lowering();
    init_flat_tree();
    init_annotations3();
    init_assignments2();
    init_branches2();
    init_classes3();
    init_collections();
    init_functions4();
    init_imports4();
    init_match();
    init_targets3();
    STATEMENTS4 = {
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
  }
});

// src/scan/static/language/python/lower/index.ts
function lowerPython(tree) {
  return lowerModule(tree, { expressions: EXPRESSIONS3, statements: STATEMENTS4 }, true);
}
var init_lower4 = __esm({
  "src/scan/static/language/python/lower/index.ts"() {
    "use strict";
    init_lowering();
    init_expressions3();
    init_statements4();
  }
});

// src/scan/static/language/python/standard-library.ts
function currentName(module2) {
  const moved = module2.startsWith("six.moves.") ? module2.slice("six.moves.".length) : module2;
  const extension = /^flask\.ext\.(\w+)(.*)$/.exec(moved);
  if (extension !== null) return `flask_${extension[1]}${extension[2]}`;
  return RENAMED.get(moved) ?? moved;
}
var NAMES2, STANDARD_LIBRARY, RENAMED;
var init_standard_library = __esm({
  "src/scan/static/language/python/standard-library.ts"() {
    "use strict";
    NAMES2 = `
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
    STANDARD_LIBRARY = new Set(NAMES2.split(/\s+/).filter((name2) => name2 !== ""));
    RENAMED = /* @__PURE__ */ new Map([
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
  }
});

// src/scan/static/language/python/modules.ts
function moduleFiles({ from, module: module2, member: member2 }, repository) {
  const dots = /^\.*/.exec(module2)?.[0].length ?? 0;
  const parts2 = module2.slice(dots).split(".").filter((part2) => part2 !== "");
  if (parts2.length > MOST_PARTS) return [];
  if (dots > 0) {
    const folder = above(folderOf3(from), dots - 1);
    return folder === null ? [] : filesBelow(folder, parts2, member2, repository);
  }
  const [first] = parts2;
  if (first === void 0 || STANDARD_LIBRARY.has(first)) return [];
  for (const root of rootsFor(from, repository)) {
    const found = filesBelow(root, parts2, member2, repository);
    if (found.length > 0) return found.filter((path) => path !== from);
  }
  return parts2.length > 1 ? anywhere(parts2, member2, from, repository) : [];
}
function filesBelow(folder, parts2, member2, repository) {
  const path = [...folder === "" ? [] : [folder], ...parts2].join("/");
  const inside2 = member2 === null || member2 === "*" ? [] : forms(path === "" ? member2 : `${path}/${member2}`);
  return [...forms(path), ...inside2].filter((each) => repository.has(each));
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
  let at2 = folder;
  while (at2 !== "" && isPackage(at2, repository)) at2 = folderOf3(at2);
  return at2;
}
function isPackage(folder, repository) {
  return folder !== "" && repository.has(`${folder}/__init__.py`);
}
function ancestorsOf(folder) {
  const found = [folder];
  for (let at2 = folder; at2 !== ""; ) {
    at2 = folderOf3(at2);
    found.push(at2);
  }
  return found;
}
function markedFolders(repository) {
  const known10 = marked.get(repository);
  if (known10 !== void 0) return known10;
  const folders = new Set(MARKERS.flatMap((name2) => repository.called(name2)).map(folderOf3));
  const made3 = [...folders].sort().slice(0, MOST_PROJECTS).flatMap(withSources);
  marked.set(repository, made3);
  return made3;
}
function anywhere(parts2, member2, from, repository) {
  const last2 = parts2.at(-1) ?? "";
  const path = parts2.join("/");
  const inside2 = member2 === null || member2 === "*" ? [] : [`${member2}.py`];
  const candidates = [`${last2}.py`, "__init__.py", ...inside2].flatMap((name2) => repository.called(name2));
  const ends = [...forms(path), ...inside2.map((name2) => `${path}/${name2}`)].map((each) => `/${each}`);
  return candidates.filter((each) => each !== from && ends.some((end) => each.endsWith(end))).sort((a, b) => shared2(b, from) - shared2(a, from) || (a < b ? -1 : 1)).slice(0, 3);
}
function shared2(a, b) {
  let at2 = 0;
  while (at2 < a.length && a[at2] === b[at2]) at2++;
  return at2;
}
function folderOf3(path) {
  return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}
function above(folder, levels) {
  const parts2 = folder === "" ? [] : folder.split("/");
  return levels > parts2.length ? null : parts2.slice(0, parts2.length - levels).join("/");
}
var pythonModules, MARKERS, MOST_PARTS, marked, MOST_PROJECTS;
var init_modules4 = __esm({
  "src/scan/static/language/python/modules.ts"() {
    "use strict";
    init_standard_library();
    pythonModules = {
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
      library: (module2) => `py:${currentName(module2)}`
    };
    MARKERS = ["pyproject.toml", "setup.py", "setup.cfg", "manage.py"];
    MOST_PARTS = 30;
    marked = /* @__PURE__ */ new WeakMap();
    MOST_PROJECTS = 50;
  }
});

// src/scan/static/language/python.ts
function pythonImports(text2) {
  const names = /* @__PURE__ */ new Map();
  const wildcards = [];
  for (const [, list5 = ""] of text2.matchAll(IMPORT3)) {
    for (const item of list5.split(",")) {
      const [module2 = "", alias] = item.trim().split(/\s+as\s+/);
      if (alias !== void 0) bind2(names, alias, module2);
      else bind2(names, module2.split(".")[0] ?? module2, module2.split(".")[0] ?? module2);
    }
  }
  for (const [, module2 = "", inside2, line] of text2.matchAll(FROM)) {
    for (const item of (inside2 ?? line ?? "").replace(/#[^\n]*/g, "").split(",")) {
      const [name2 = "", alias] = item.trim().split(/\s+as\s+/);
      if (name2 === "*") wildcards.push(module2);
      else if (name2 !== "") bind2(names, alias ?? name2, `${module2}.${name2}`);
    }
  }
  return { names, wildcards };
}
function bind2(names, name2, meaning) {
  const known10 = names.get(name2);
  names.set(name2, known10 === void 0 || known10 === meaning ? meaning : "");
}
var IMPORT3, FROM, SYNTAX3, REQUEST3, python;
var init_python = __esm({
  "src/scan/static/language/python.ts"() {
    "use strict";
    init_whole_word();
    init_lower4();
    init_modules4();
    IMPORT3 = /^[ \t]{0,40}import[ \t]{1,9}([\w., \t]{1,300})/gm;
    FROM = /^[ \t]{0,40}from[ \t]{1,9}([\w.]{1,200})[ \t]{1,9}import[ \t]{1,9}(?:\(([^()]{1,2000})\)|([^\n(]{1,500}))/gm;
    SYNTAX3 = {
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
    REQUEST3 = {
      source: /\brequest\s*\.\s*(?:args|form|json|values|GET|POST|data|cookies|headers|query_params|path_params|get_json|get_data|match_info|params)\b/,
      /** A parameter of a function that a route's decorator stands at. */
      isParameter: (scope, name2) => {
        const holder = scope.parent();
        const decorators2 = holder?.kind() === "decorated_definition" ? holder.text().slice(0, 1e3) : "";
        if (!/^\s*@\w+\.(?:route|get|post|put|patch|delete)\(/.test(decorators2)) return false;
        const parameters2 = (scope.field("parameters")?.text() ?? "").slice(0, 4e3);
        return new RegExp(`[(,]\\s*${wholeWord(name2)}(?!\\s*:\\s*(?:int|float|bool|UUID))`).test(parameters2);
      }
    };
    python = {
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
  }
});

// src/scan/static/language/tsx.ts
var tsx;
var init_tsx = __esm({
  "src/scan/static/language/tsx.ts"() {
    "use strict";
    init_imports2();
    init_lower3();
    init_modules3();
    init_request();
    init_syntax();
    tsx = {
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
  }
});

// src/scan/static/language/typescript.ts
var typescript;
var init_typescript = __esm({
  "src/scan/static/language/typescript.ts"() {
    "use strict";
    init_imports2();
    init_lower3();
    init_modules3();
    init_request();
    init_syntax();
    typescript = {
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
  }
});

// src/scan/static/language/index.ts
function languageById(id) {
  const found = BY_ID.get(id);
  if (found === void 0) throw new Error(`no language is called ${id}`);
  return found;
}
function languagesNamed(name2) {
  return LIST.filter(({ id, family }) => id === name2 || family === name2).map(({ id }) => id);
}
var LIST, LANGUAGES, BY_ID, BY_ENDING;
var init_language = __esm({
  "src/scan/static/language/index.ts"() {
    "use strict";
    init_go();
    init_java();
    init_javascript();
    init_python();
    init_tsx();
    init_typescript();
    LIST = [javascript, typescript, tsx, python, go, java];
    LANGUAGES = LIST;
    BY_ID = new Map(LIST.map((each) => [each.id, each]));
    BY_ENDING = new Map(
      LIST.flatMap(({ id, files: files2 }) => files2.endings.map((ending2) => [ending2, id]))
    );
  }
});

// node_modules/js-yaml/dist/js-yaml.mjs
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
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
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
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0o")) return sign * parseInt(value.slice(2), 8);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  return sign * parseInt(value, 10);
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
  let sign = 1;
  if (value[0] === "-" || value[0] === "+") {
    if (value[0] === "-") sign = -1;
    value = value.slice(1);
  }
  if (value.startsWith("0b")) return sign * parseInt(value.slice(2), 2);
  if (value.startsWith("0x")) return sign * parseInt(value.slice(2), 16);
  if (value.includes(":")) {
    let result = 0;
    for (const part2 of value.split(":")) result = result * 60 + Number(part2);
    return sign * result;
  }
  if (value !== "0" && value[0] === "0") return sign * parseInt(value, 8);
  return sign * parseInt(value, 10);
}
function resolveYamlInteger(source) {
  if (!YAML_INTEGER_PATTERN.test(source)) return NOT_RESOLVED;
  const result = parseYamlInteger(source);
  return Number.isFinite(result) ? result : NOT_RESOLVED;
}
function resolveYamlFloat$2(source) {
  if (!YAML_FLOAT_PATTERN$1.test(source)) return NOT_RESOLVED;
  let value = source.toLowerCase();
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  const result = sign * parseFloat(value);
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
    const sign = value[0] === "-" ? -1 : 1;
    if ("+-".includes(value[0])) value = value.slice(1);
    if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    if (value === ".nan") return NaN;
    const result2 = sign * parseFloat(value);
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
  const sign = value[0] === "-" ? -1 : 1;
  if ("+-".includes(value[0])) value = value.slice(1);
  if (value === ".inf") return sign === 1 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
  if (value === ".nan") return NaN;
  let result = 0;
  if (value.includes(":")) {
    for (const part2 of value.split(":")) result = result * 60 + Number(part2);
    result *= sign;
  } else result = sign * parseFloat(value);
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
  const binary6 = atob(input);
  const result = new Uint8Array(binary6.length);
  for (let index2 = 0; index2 < binary6.length; index2++) result[index2] = binary6.charCodeAt(index2);
  return result;
}
function representYamlBinary(object) {
  let binary6 = "";
  for (let index2 = 0; index2 < object.length; index2++) binary6 += String.fromCharCode(object[index2]);
  return btoa(binary6);
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
function pick2(object, keys) {
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
    let index2 = result.length;
    for (let previousIndex = 0; previousIndex < result.length; previousIndex++) {
      const previous = result[previousIndex];
      if (previous.nodeKind === tag.nodeKind && previous.tagName === tag.tagName && previous.matchByTagPrefix === tag.matchByTagPrefix) {
        index2 = previousIndex;
        break;
      }
    }
    result[index2] = tag;
  }
  return result;
}
function normalizeKey(key) {
  if (Array.isArray(key)) {
    const array = Array.prototype.slice.call(key);
    for (let index2 = 0; index2 < array.length; index2++) {
      if (Array.isArray(array[index2])) return null;
      if (typeof array[index2] === "object" && Object.prototype.toString.call(array[index2]) === "[object Object]") array[index2] = "[object Object]";
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
function padStart(string2, max) {
  return " ".repeat(Math.max(max - string2.length, 0)) + string2;
}
function makeSnippet(mark2, options) {
  if (!mark2.buffer) return null;
  const opts = {
    ...DEFAULT_SNIPPET_OPTIONS,
    ...options
  };
  const re = /\r?\n|\r|\0/g;
  const lineStarts = [0];
  const lineEnds = [];
  let match;
  let foundLineNo = -1;
  while (match = re.exec(mark2.buffer)) {
    lineEnds.push(match.index);
    lineStarts.push(match.index + match[0].length);
    if (mark2.position <= match.index && foundLineNo < 0) foundLineNo = lineStarts.length - 2;
  }
  if (foundLineNo < 0) foundLineNo = lineStarts.length - 1;
  let result = "";
  const lineNoLength = Math.min(mark2.line + opts.linesAfter, lineEnds.length).toString().length;
  const maxLineLength = opts.maxLength - (opts.indent + lineNoLength + 3);
  for (let i2 = 1; i2 <= opts.linesBefore; i2++) {
    if (foundLineNo - i2 < 0) break;
    const line2 = getLine(mark2.buffer, lineStarts[foundLineNo - i2], lineEnds[foundLineNo - i2], mark2.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo - i2]), maxLineLength);
    result = `${" ".repeat(opts.indent)}${padStart((mark2.line - i2 + 1).toString(), lineNoLength)} | ${line2.str}
${result}`;
  }
  const line = getLine(mark2.buffer, lineStarts[foundLineNo], lineEnds[foundLineNo], mark2.position, maxLineLength);
  result += `${" ".repeat(opts.indent)}${padStart((mark2.line + 1).toString(), lineNoLength)} | ${line.str}
`;
  result += `${"-".repeat(opts.indent + lineNoLength + 3 + line.pos)}^
`;
  for (let i2 = 1; i2 <= opts.linesAfter; i2++) {
    if (foundLineNo + i2 >= lineEnds.length) break;
    const line2 = getLine(mark2.buffer, lineStarts[foundLineNo + i2], lineEnds[foundLineNo + i2], mark2.position - (lineStarts[foundLineNo] - lineStarts[foundLineNo + i2]), maxLineLength);
    result += `${" ".repeat(opts.indent)}${padStart((mark2.line + i2 + 1).toString(), lineNoLength)} | ${line2.str}
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
function foldedBreaks(count) {
  if (count === 1) return " ";
  return "\n".repeat(count - 1);
}
function getPlainValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, captureEnd);
}
function getSingleQuotedValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
  while (position < end) {
    const ch = input.charCodeAt(position);
    if (ch === 39) {
      result += input.slice(captureStart, position) + "'";
      position += 2;
      captureStart = captureEnd = position;
    } else if (ch === 10 || ch === 13) {
      result += input.slice(captureStart, captureEnd);
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getDoubleQuotedValue(input, start2, end) {
  let result = "";
  let position = start2;
  let captureStart = start2;
  let captureEnd = start2;
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
      const fold = skipFoldedBreaks(input, position, end);
      result += foldedBreaks(fold.breaks);
      position = captureStart = captureEnd = fold.position;
    } else {
      position++;
      if (ch !== 32 && ch !== 9) captureEnd = position;
    }
  }
  return result + input.slice(captureStart, end);
}
function getBlockValue(input, start2, end, indent, chomping, folded) {
  const textIndent = indent < 0 ? 0 : indent;
  const region = input.slice(start2, end).replace(/\r\n?/g, "\n");
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
    if (folded) {
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
function tagPercentDecode(source) {
  let result = "";
  let index2 = 0;
  while (index2 < source.length) {
    if (source.charCodeAt(index2) !== 37) {
      result += source[index2++];
      continue;
    }
    let ch = parseInt(source.slice(index2 + 1, index2 + 3), 16);
    index2 += 3;
    if (ch >= 192) {
      let remaining = ch < 224 ? 1 : ch < 240 ? 2 : 3;
      ch &= (1 << 6 - remaining) - 1;
      while (remaining-- > 0) {
        ch = ch << 6 | parseInt(source.slice(index2 + 1, index2 + 3), 16) & 63;
        index2 += 3;
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
function tagNameFull(rawTag, tagHandlers) {
  if (rawTag.startsWith("!<") && rawTag.endsWith(">")) return tagPercentDecode(rawTag.slice(2, -1));
  const handleEnd = rawTag.indexOf("!", 1);
  const handle2 = handleEnd === -1 ? "!" : rawTag.slice(0, handleEnd + 1);
  return tagPercentDecode(tagHandlers?.[handle2] ?? DEFAULT_TAG_HANDLERS[handle2] ?? handle2) + tagPercentDecode(rawTag.slice(handle2.length));
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
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  const strTag2 = state.schema.defaultScalarTag;
  if (rawTag !== "") {
    if (rawTag === "!") return {
      value: source,
      tag: strTag2
    };
    const tagName = tagNameFull(rawTag, state.tagHandlers);
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
  const rawTag = event.tagStart === NO_RANGE$2 ? "" : state.source.slice(event.tagStart, event.tagEnd);
  return rawTag === "" || rawTag === "!" ? defaultTagName : tagNameFull(rawTag, state.tagHandlers);
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
    const err2 = frame.tag.addPair(frame.value, sourceKey, sourceTag.get(source, sourceKey));
    if (err2) throwError$1(state, err2);
    frame.overridable ??= /* @__PURE__ */ new Set();
    frame.overridable.add(sourceKey);
  }
}
function mergeSource(state, frame, source, sourceTag) {
  state.position = frame.keyPosition;
  if (isMappingTag(sourceTag)) mergeKeys(state, frame, source, sourceTag);
  else if (sourceTag.nodeKind === "sequence" && Array.isArray(source)) {
    if (source.length > 100) throwError$1(state, "abnormal merge sequence size");
    for (const element2 of source) {
      const elementTag = state.nodeTags.get(element2);
      if (!elementTag) throwError$1(state, "cannot merge mappings; the provided source object is unacceptable");
      mergeKeys(state, frame, element2, elementTag);
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
  const err2 = frame.tag.addPair(frame.value, key, value);
  if (err2) throwError$1(state, err2);
  frame.overridable?.delete(key);
}
function addValue(state, value, tag) {
  const frame = state.frames[state.frames.length - 1];
  if (frame.kind === "document") {
    frame.value = value;
    frame.hasValue = true;
  } else if (frame.kind === "sequence") {
    if (isMappingTag(tag)) state.nodeTags.set(value, tag);
    const err2 = frame.tag.addItem(frame.value, value, frame.index++);
    if (err2) throwError$1(state, err2);
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
        for (const directive of event.directives) if (directive.kind === "tag") state.tagHandlers[directive.handle] = directive.prefix;
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
        const name2 = state.source.slice(event.anchorStart, event.anchorEnd);
        const anchor = state.anchors.get(name2);
        if (!anchor) throwError$1(state, `unidentified alias "${name2}"`);
        if (!anchor.isValueFinal) throwError$1(state, `recursive alias "${name2}" is not supported for tag ${anchor.tag.tagName} because it uses finalize()`);
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
function addSequenceEvent(state, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.SEQUENCE,
    start: start2,
    anchorStart,
    anchorEnd,
    tagStart,
    tagEnd,
    style
  });
}
function addMappingEvent(state, start2, anchorStart, anchorEnd, tagStart, tagEnd, style) {
  state.events.push({
    type: EVENT_ID.MAPPING,
    start: start2,
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
function checkPrintable(state, start2, end) {
  const match = PATTERN_NON_PRINTABLE.exec(state.input.slice(start2, end));
  if (match !== null) {
    state.position = start2 + match.index + match[0].length - 1;
    throwError(state, "the stream contains non-printable characters");
  }
}
function readTagProperty(state, props, inFlow) {
  if (state.input.charCodeAt(state.position) !== 33) return false;
  if (props.tagStart !== NO_RANGE$1) throwError(state, "duplication of a tag property");
  const start2 = state.position;
  let isVerbatim = false;
  let isNamed = false;
  let tagHandle = "!";
  let ch = state.input.charCodeAt(++state.position);
  if (ch === 60) {
    isVerbatim = true;
    ch = state.input.charCodeAt(++state.position);
  } else if (ch === 33) {
    isNamed = true;
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
        if (!isNamed) {
          tagHandle = state.input.slice(suffixStart - 1, state.position + 1);
          if (!PATTERN_TAG_HANDLE.test(tagHandle)) throwError(state, "named tag handle cannot contain such characters");
          isNamed = true;
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
  props.tagStart = start2;
  props.tagEnd = state.position;
  return true;
}
function readAnchorProperty(state, props) {
  if (state.input.charCodeAt(state.position) !== 38) return false;
  if (props.anchorStart !== NO_RANGE$1) throwError(state, "duplication of an anchor property");
  state.position++;
  const start2 = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start2) throwError(state, "name of an anchor node must contain at least one character");
  props.anchorStart = start2;
  props.anchorEnd = state.position;
  return true;
}
function readAlias(state, props) {
  if (state.input.charCodeAt(state.position) !== 42) return false;
  if (props.anchorStart !== NO_RANGE$1 || props.tagStart !== NO_RANGE$1) throwError(state, "alias node should not have any properties");
  state.position++;
  const start2 = state.position;
  while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position)) && !isFlowIndicator(state.input.charCodeAt(state.position))) state.position++;
  if (state.position === start2) throwError(state, "name of an alias node must contain at least one character");
  addAliasEvent(state, start2, state.position);
  return true;
}
function readFlowScalarBreak(state, nodeIndent) {
  skipSeparationSpace(state, false);
  if (state.lineIndent < nodeIndent) throwError(state, "deficient indentation");
}
function readSingleQuotedScalar(state, nodeIndent, props) {
  if (state.input.charCodeAt(state.position) !== 39) return false;
  state.position++;
  const start2 = state.position;
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
      addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.SINGLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
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
  const start2 = state.position;
  let simple = true;
  while (state.input.charCodeAt(state.position) !== 0) {
    const ch = state.input.charCodeAt(state.position);
    if (ch === 34) {
      const end = state.position;
      state.position++;
      addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.DOUBLE_QUOTED, CHOMPING_MODE.CLIP, -1, simple);
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
  const start2 = state.position;
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
  if (end === start2) return false;
  checkPrintable(state, start2, end);
  addScalarEvent(state, start2, end, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, SCALAR_STYLE.PLAIN, CHOMPING_MODE.CLIP, -1, !multiline);
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
  const start2 = state.position;
  let readNext = true;
  if (ch !== 91 && ch !== 123) return false;
  const terminator = isMapping ? 125 : 93;
  if (isMapping) addMappingEvent(state, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
  else addSequenceEvent(state, start2, props.anchorStart, props.anchorEnd, props.tagStart, props.tagEnd, COLLECTION_STYLE.FLOW);
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
  const name2 = state.input.slice(nameStart, state.position);
  const args2 = [];
  if (name2.length === 0) throwError(state, "directive name must not be less than one character in length");
  while (state.input.charCodeAt(state.position) !== 0 && !isEol(state.input.charCodeAt(state.position))) {
    while (isWhiteSpace(state.input.charCodeAt(state.position))) state.position++;
    if (state.input.charCodeAt(state.position) === 35 || isEol(state.input.charCodeAt(state.position)) || state.input.charCodeAt(state.position) === 0) break;
    const start2 = state.position;
    while (state.input.charCodeAt(state.position) !== 0 && !isWsOrEol(state.input.charCodeAt(state.position))) state.position++;
    args2.push(state.input.slice(start2, state.position));
  }
  if (isEol(state.input.charCodeAt(state.position))) consumeLineBreak(state);
  if (name2 === "YAML") {
    if (state.directives.some((directive) => directive.kind === "yaml")) throwError(state, "duplication of %YAML directive");
    if (args2.length !== 1) throwError(state, "YAML directive accepts exactly one argument");
    const match = /^([0-9]+)\.([0-9]+)$/.exec(args2[0]);
    if (match === null) throwError(state, "ill-formed argument of the YAML directive");
    if (parseInt(match[1], 10) !== 1) throwError(state, "unacceptable YAML version of the document");
    state.directives.push({
      kind: "yaml",
      version: args2[0]
    });
  } else if (name2 === "TAG") {
    if (args2.length !== 2) throwError(state, "TAG directive accepts exactly two arguments");
    const [handle2, prefix] = args2;
    if (!PATTERN_TAG_HANDLE.test(handle2)) throwError(state, "ill-formed tag handle (first argument) of the TAG directive");
    if (HAS_OWN.call(state.tagHandlers, handle2)) throwError(state, `there is a previously declared suffix for "${handle2}" tag handle`);
    if (!PATTERN_TAG_PREFIX.test(prefix)) throwError(state, "ill-formed tag prefix (second argument) of the TAG directive");
    state.tagHandlers[handle2] = prefix;
    state.directives.push({
      kind: "tag",
      handle: handle2,
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
  return constructFromEvents(parseEvents(source, pick2(opts, PARSER_OPT_KEYS)), {
    ...pick2(opts, CONSTRUCTOR_OPT_KEYS),
    source
  });
}
function load(input, options) {
  const documents = loadDocuments(input, options);
  if (documents.length === 0) throw new YAMLException("expected a document, but the input is empty");
  if (documents.length === 1) return documents[0];
  throw new YAMLException("expected a single document in the stream, but found more");
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
var NOT_RESOLVED, strTag, NULL_VALUES$1, nullCoreTag, nullJsonTag, NULL_VALUES, nullYaml11Tag, TRUE_VALUES$2, FALSE_VALUES$2, boolCoreTag, TRUE_VALUES$1, FALSE_VALUES$1, boolJsonTag, TRUE_VALUES, FALSE_VALUES, boolYaml11Tag, YAML_INTEGER_IMPLICIT_PATTERN$1, YAML_INTEGER_EXPLICIT_PATTERN$1, intCoreTag, YAML_INTEGER_IMPLICIT_PATTERN, YAML_INTEGER_EXPLICIT_PATTERN, intJsonTag, YAML_INTEGER_PATTERN, intYaml11Tag, YAML_FLOAT_PATTERN$1, YAML_FLOAT_SPECIAL_PATTERN$1, floatCoreTag, YAML_FLOAT_IMPLICIT_PATTERN, YAML_FLOAT_EXPLICIT_PATTERN, floatJsonTag, YAML_FLOAT_PATTERN, YAML_FLOAT_SPECIAL_PATTERN, floatYaml11Tag, mergeTag, BASE64_PATTERN, binaryTag, YAML_DATE_REGEXP, YAML_TIMESTAMP_REGEXP, timestampTag, seqTag, omapTag, pairsTag, mapTag, setTag, Schema, FAILSAFE_SCHEMA, JSON_SCHEMA, CORE_SCHEMA, YAML11_SCHEMA, DUMP_SCHEMA, realMapTag, legacyMapTag, DEFAULT_SNIPPET_OPTIONS, YAMLException, EVENT_ID, SCALAR_STYLE, COLLECTION_STYLE, CHOMPING_MODE, NO_RANGE$3, simpleEscapeCheck, simpleEscapeMap, DEFAULT_TAG_HANDLERS, TAG_SUFFIX_CHARS, TAG_URI_CHARS, NO_RANGE$2, MERGE_TAG_NAME, DEFAULT_CONSTRUCTOR_OPTIONS, NO_RANGE$1, HAS_OWN, CONTEXT_FLOW_IN, CONTEXT_FLOW_OUT, CONTEXT_BLOCK_IN, CONTEXT_BLOCK_OUT, PATTERN_NON_PRINTABLE, PATTERN_FLOW_INDICATORS, PATTERN_TAG_HANDLE, NS_URI_CHAR, NS_TAG_CHAR, PATTERN_TAG_URI, PATTERN_TAG_SUFFIX, PATTERN_TAG_PREFIX, DEFAULT_PARSER_OPTIONS, DEFAULT_LOAD_OPTIONS, DEFAULT_SCALAR_STYLE_RULES, SRC_C_PRINTABLE, SRC_B_CHAR, SRC_C_BYTE_ORDER_MARK, SRC_S_WHITE, SRC_NB_CHAR, SRC_NS_CHAR, SRC_NB_JSON, SRC_C_INDICATOR, SRC_C_FLOW_INDICATOR, SRC_NS_PLAIN_SAFE_FLOW_OUT, SRC_NS_PLAIN_SAFE_FLOW_IN, SRC_NS_PLAIN_FIRST_FLOW_OUT, SRC_NS_PLAIN_FIRST_FLOW_IN, SRC_NS_PLAIN_CHAR_FLOW_OUT, SRC_NS_PLAIN_CHAR_FLOW_IN, SRC_NB_NS_PLAIN_IN_LINE_FLOW_OUT, SRC_NB_NS_PLAIN_IN_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_FLOW_OUT, SRC_NS_PLAIN_ONE_LINE_FLOW_IN, SRC_NS_PLAIN_ONE_LINE_BLOCK_KEY, SRC_NS_PLAIN_ONE_LINE_FLOW_KEY, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_OUT, SRC_S_NS_PLAIN_NEXT_LINE_FLOW_IN, SRC_NS_PLAIN_MULTI_LINE_FLOW_OUT, SRC_NS_PLAIN_MULTI_LINE_FLOW_IN, NS_PLAIN_FLOW_OUT, NS_PLAIN_FLOW_IN, NS_PLAIN_BLOCK_KEY, NS_PLAIN_FLOW_KEY, NB_SINGLE_ONE_LINE, NB_SINGLE_MULTI_LINE, BLOCK_SCALAR_CONTENT, DEFAULT_PRESENTER_OPTIONS, DEFAULT_DUMP_OPTIONS, EVENT_DOCUMENT, EVENT_SEQUENCE, EVENT_MAPPING, EVENT_SCALAR, EVENT_ALIAS, EVENT_POP, SCALAR_STYLE_PLAIN, SCALAR_STYLE_SINGLE_QUOTED, SCALAR_STYLE_DOUBLE_QUOTED, SCALAR_STYLE_LITERAL_BLOCK, SCALAR_STYLE_FOLDED_BLOCK, COLLECTION_STYLE_BLOCK, COLLECTION_STYLE_FLOW, CHOMPING_CLIP, CHOMPING_STRIP, CHOMPING_KEEP;
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
      constructor(reason, mark2) {
        super();
        this.name = "YAMLException";
        this.reason = reason;
        this.mark = mark2;
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
        for (let index2 = 0; index2 < position; index2++) {
          const ch = source.charCodeAt(index2);
          if (ch === 10) {
            line++;
            lineStart = index2 + 1;
          } else if (ch === 13) {
            line++;
            if (source.charCodeAt(index2 + 1) === 10) index2++;
            lineStart = index2 + 1;
          }
        }
        const mark2 = {
          name: filename,
          buffer: source,
          position,
          line,
          column: position - lineStart
        };
        mark2.snippet = makeSnippet(mark2);
        throw new YAMLException2(message, mark2);
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
    for (let i2 = 0; i2 < 256; i2++) {
      simpleEscapeCheck[i2] = simpleEscapeSequence(i2) ? 1 : 0;
      simpleEscapeMap[i2] = simpleEscapeSequence(i2);
    }
    DEFAULT_TAG_HANDLERS = Object.assign(/* @__PURE__ */ Object.create(null), {
      "!": "!",
      "!!": "tag:yaml.org,2002:"
    });
    TAG_SUFFIX_CHARS = "-#;/?:@&=+$_.~*'()";
    TAG_URI_CHARS = TAG_SUFFIX_CHARS + "!,[]";
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
      scalarStyleRules: Object.keys(DEFAULT_SCALAR_STYLE_RULES).map((name2) => Reflect.get(DEFAULT_SCALAR_STYLE_RULES, name2)),
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

// src/scan/static/fields.ts
var Fields;
var init_fields2 = __esm({
  "src/scan/static/fields.ts"() {
    "use strict";
    init_errors();
    Fields = class _Fields {
      #values;
      #asked = /* @__PURE__ */ new Set();
      #path;
      constructor(value, path) {
        this.#path = path;
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
          throw new LocatedError({ message: "must be a mapping", path });
        }
        this.#values = new Map(Object.entries(value));
      }
      fail(key, why) {
        throw new LocatedError({ message: `${key} ${why}`, path: this.#path });
      }
      keys() {
        return [...this.#values.keys()];
      }
      has(key) {
        return this.#values.has(key);
      }
      maybe(key) {
        this.#asked.add(key);
        return this.#values.get(key);
      }
      any(key) {
        return this.maybe(key) ?? this.fail(key, "is missing");
      }
      text(key) {
        return this.maybeText(key) ?? this.fail(key, "must be a text");
      }
      maybeText(key) {
        const value = this.maybe(key);
        if (value === void 0) return null;
        return typeof value === "string" && value !== "" ? value : this.fail(key, "must be a text");
      }
      maybeNumber(key) {
        const value = this.maybe(key);
        if (value === void 0) return null;
        return typeof value === "number" ? value : this.fail(key, "must be a number");
      }
      list(key) {
        const value = this.any(key);
        return Array.isArray(value) ? value : this.fail(key, "must be a list");
      }
      texts(key) {
        return this.list(key).map((item) => typeof item === "string" ? item : this.fail(key, "must hold texts"));
      }
      groups(key) {
        return this.list(key).map((group) => {
          const literals = typeof group === "string" ? [group] : group;
          if (!Array.isArray(literals)) return this.fail(key, "must be a list of lists of texts");
          return literals.map((item) => typeof item === "string" ? item : this.fail(key, "must hold texts"));
        });
      }
      oneOf(key, allowed) {
        const value = this.text(key);
        return allowed.find((item) => item === value) ?? this.fail(key, `must be one of ${allowed.join(", ")}`);
      }
      child(key) {
        return new _Fields(this.any(key), `${this.#path}: ${key}`);
      }
      children(key) {
        return this.list(key).map((item, index2) => new _Fields(item, `${this.#path}: ${key}[${index2}]`));
      }
      /** Examples are a text, or a mapping of `code` and what it is after the fix. */
      examples(key) {
        return this.list(key).map((item, index2) => {
          if (typeof item === "string") return { code: item, fixed: null };
          const example = new _Fields(item, `${this.#path}: ${key}[${index2}]`);
          const result = { code: example.text("code"), fixed: example.maybeText("fixed") };
          example.done();
          return result;
        });
      }
      /** Throws for the first key that was never read: most likely a typing mistake. */
      done() {
        for (const key of this.#values.keys()) if (!this.#asked.has(key)) this.fail(key, "is not a known key");
      }
    };
  }
});

// src/scan/static/models/model.ts
var SOURCE_KINDS, SINK_KINDS, COLLECTION_ACTIONS;
var init_model = __esm({
  "src/scan/static/models/model.ts"() {
    "use strict";
    SOURCE_KINDS = [
      "body",
      "query",
      "path",
      "header",
      "cookie",
      "file-name",
      "message",
      "environment",
      "argument",
      "file",
      "database",
      // Nobody chooses these: what they are for decides whether they will do.
      "weak-random",
      "fast-hash"
    ];
    SINK_KINDS = [
      "sql",
      "nosql",
      "shell",
      "code",
      "path",
      "url-host",
      "redirect",
      "html",
      "template",
      "xpath",
      "ldap",
      "log",
      "regex",
      "deserialise",
      "xml",
      "header",
      "archive",
      "prototype",
      "trust",
      // What nobody may guess, and what makes a password slow to guess.
      "secret",
      "key-derivation"
    ];
    COLLECTION_ACTIONS = [
      "append",
      "prepend",
      "put",
      "put-in",
      "get",
      "get-in",
      "remove",
      "first",
      "last",
      "pop",
      "clear",
      "keys",
      "values"
    ];
  }
});

// src/scan/static/models/kinds.ts
function isFollowed(source) {
  return REMOTE.has(source) || MADE.has(source);
}
function isMade(source) {
  return MADE.has(source);
}
function canHarm(source, sink) {
  return MADE.has(source) ? MADE.get(source) === sink : !MADE_FOR.has(sink);
}
function bitOf(kind) {
  return BITS2.get(kind) ?? 0;
}
function bitsOf(kinds) {
  return kinds.reduce((bits, kind) => bits | bitOf(kind), 0);
}
var BITS2, REMOTE, MADE, MADE_FOR, EVERYWHERE;
var init_kinds = __esm({
  "src/scan/static/models/kinds.ts"() {
    "use strict";
    init_model();
    BITS2 = new Map(SINK_KINDS.map((kind, index2) => [kind, 2 ** index2]));
    REMOTE = /* @__PURE__ */ new Set(["body", "query", "path", "header", "cookie", "file-name", "message"]);
    MADE = /* @__PURE__ */ new Map([
      ["weak-random", "secret"],
      ["fast-hash", "key-derivation"]
    ]);
    MADE_FOR = new Set(MADE.values());
    EVERYWHERE = bitsOf(SINK_KINDS.filter((kind) => !MADE_FOR.has(kind)));
  }
});

// src/scan/static/models/notation.ts
function namesIn2(key) {
  const open = key.indexOf("{");
  const close = key.indexOf("}", open);
  if (open === -1 || close === -1) return [key];
  const rest2 = namesIn2(key.slice(close + 1));
  return key.slice(open + 1, close).split(",").flatMap((choice4) => rest2.map((end) => `${key.slice(0, open)}${choice4.trim()}${end}`));
}
function placeFrom(written) {
  const [all, number3, onwards, word, keyword2, parts2 = ""] = PLACE.exec(String(written)) ?? [];
  if (all === void 0) return null;
  const at2 = word === "this" || word === "return" ? word : keyword2 === void 0 ? Number(number3) : { keyword: keyword2 };
  return {
    at: at2,
    onwards: onwards !== void 0,
    parts: [...parts2.matchAll(PART)].map(([, name2, key]) => name2 ?? key ?? "")
  };
}
var PLACE, PART;
var init_notation = __esm({
  "src/scan/static/models/notation.ts"() {
    "use strict";
    PLACE = /^(?:(\d+)(\.\.)?|(this|return)|:([\w-]+|&))((?:\.(?:[\w$-]+|\*)|\[[^\]]+\])*)$/;
    PART = /\.([\w$-]+|\*)|\[([^\]]+)\]/g;
  }
});

// src/scan/static/models/compile.ts
var compile_exports = {};
__export(compile_exports, {
  compileLanguage: () => compileLanguage,
  compileModels: () => compileModels,
  modelsFrom: () => modelsFrom
});
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { join as join3 } from "node:path";
function compileModels(dir) {
  return Object.fromEntries(
    readdirSync(dir).sort().map((language) => [language, compileLanguage(join3(dir, language))])
  );
}
function compileLanguage(dir) {
  return readdirSync(dir).sort().flatMap((file) => modelsFrom(load(readFileSync2(join3(dir, file), "utf8")), join3(dir, file)));
}
function modelsFrom(content, path) {
  const file = new Fields(content, path);
  file.text("library");
  const members2 = file.child("members");
  const models = members2.keys().flatMap((key) => {
    const fields = members2.child(key);
    const made3 = memberFrom(fields);
    return namesIn2(key).map((name2) => ({ ...made3, name: name2 }));
  });
  members2.done();
  file.done();
  return models;
}
function memberFrom(fields) {
  const maybeSource = (key) => fields.has(key) ? fields.oneOf(key, SOURCE_KINDS) : null;
  const made3 = {
    sameAs: fields.maybeText("same-as"),
    type: fields.maybeText("type"),
    returns: fields.maybeText("returns"),
    extends: fields.has("extends") ? fields.texts("extends") : [],
    source: maybeSource("source"),
    sinks: fields.has("sinks") ? fields.children("sinks").map(sinkFrom) : [],
    passes: placesOf2(fields, "passes"),
    text: fields.has("text") ? fields.oneOf("text", ["same", "join", "format"]) : null,
    fills: fields.has("fills") ? fields.children("fills").map(fillFrom) : [],
    cleans: kindsOf(fields, "cleans"),
    ends: fields.maybe("ends") === true,
    parses: fields.has("parses") ? placeOf(fields, "parses") : null,
    vouches: kindsOf(fields, "vouches"),
    removes: fields.has("removes") ? placeOf(fields, "removes") : null,
    removesGlobally: fields.has("removes-globally") ? placeOf(fields, "removes-globally") : null,
    guards: fields.has("guards") ? fields.children("guards").map(guardFrom) : [],
    callbacks: fields.has("callbacks") ? fields.children("callbacks").map(callbackFrom) : [],
    collection: fields.has("collection") ? fields.oneOf("collection", COLLECTION_ACTIONS) : null,
    recognisedBy: fields.has("recognised-by") ? fields.list("recognised-by").map((each) => namesFrom(fields, each)) : [],
    annotatesParameter: maybeSource("annotates-parameter"),
    annotatesFunction: maybeSource("annotates-function")
  };
  fields.done();
  return made3;
}
function placeOf(fields, key) {
  return placeIn(fields, key, fields.any(key));
}
function placeIn(fields, key, written) {
  return placeFrom(written) ?? fields.fail(key, `does not name a place of a call: ${JSON.stringify(written)}`);
}
function placesOf2(fields, key) {
  return fields.has(key) ? fields.list(key).map((written) => placeIn(fields, key, written)) : [];
}
function kindsOf(fields, key) {
  if (!fields.has(key)) return 0;
  const written = fields.maybe(key);
  if (written === "all") return EVERYWHERE;
  const known10 = (kind) => SINK_KINDS.find((each) => each === kind) ?? fields.fail(key, `does not know ${kind}`);
  return bitsOf(fields.texts(key).map(known10));
}
function sinkFrom(fields) {
  const when = fields.has("when") ? fields.child("when") : null;
  const excluded = fields.has("unless") ? fields.child("unless") : null;
  const unless = (excluded?.keys() ?? []).map((key) => ({ key, all: constantsIn(excluded, key) }));
  const of = fields.has("of") ? fields.child("of") : null;
  const sink = {
    kind: fields.oneOf("kind", SINK_KINDS),
    at: placesOf2(fields, "at"),
    shape: fields.has("shape") ? fields.oneOf("shape", ["sql", "start"]) : null,
    unless: unless.flatMap(({ key, all }) => all.map((is) => ({ place: placeIn(fields, "unless", key), is }))),
    when: (when?.keys() ?? []).map((key) => ({ place: placeIn(fields, "when", key), is: constantIn(when, key) })),
    of: (of?.keys() ?? []).map((key) => ({ place: placeIn(fields, "of", key), type: of?.text(key) ?? "" }))
  };
  fields.done();
  return sink;
}
function constantsIn(fields, key) {
  return Array.isArray(fields?.any(key)) ? fields.texts(key) : [constantIn(fields, key)];
}
function constantIn(fields, key) {
  const value = fields?.any(key);
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  throw new TypeError(`${key} must be a constant`);
}
function fillFrom(fields) {
  const made3 = { from: placeOf(fields, "from"), into: placeOf(fields, "into") };
  fields.done();
  return made3;
}
function guardFrom(fields) {
  const holds2 = String(fields.any("holds"));
  const guard = {
    at: placeOf(fields, "at"),
    cleans: kindsOf(fields, "cleans"),
    within: fields.has("within") ? placeOf(fields, "within") : null,
    pattern: fields.has("pattern") ? placeOf(fields, "pattern") : null,
    lacks: fields.has("lacks") ? placeOf(fields, "lacks") : null,
    whole: fields.maybe("whole") === true,
    holds: holds2 === "true" || holds2 === "false" || holds2 === "returned" ? holds2 : fields.fail("holds", "must be true, false or returned")
  };
  fields.done();
  return guard;
}
function namesFrom(fields, written) {
  if (!Array.isArray(written)) return fields.fail("recognised-by", "must hold lists of names");
  return written.map(String);
}
function callbackFrom(fields) {
  const callback = {
    at: placeOf(fields, "at"),
    gives: fields.has("gives") ? fields.list("gives").map((written) => givenFrom(fields, written)) : [],
    returned: fields.maybe("returned") === true,
    chooses: fields.has("chooses") ? fields.oneOf("chooses", ["kept", "all"]) : null,
    taking: fields.has("taking") ? Number(fields.any("taking")) : null
  };
  fields.done();
  return callback;
}
function givenFrom(fields, written) {
  if (written === null) return null;
  if (typeof written !== "string") return fields.fail("gives", "must hold types, places or null");
  if (written === "resolve") return { resolves: true };
  const [word, place2] = written.split(" ");
  if (word === "each") return { element: placeIn(fields, "gives", place2) };
  if (word === "value") return { value: placeIn(fields, "gives", place2) };
  return { type: written };
}
var init_compile = __esm({
  "src/scan/static/models/compile.ts"() {
    "use strict";
    init_js_yaml();
    init_fields2();
    init_kinds();
    init_model();
    init_notation();
  }
});

// src/model/severity.ts
var SEVERITIES, CONFIDENCES;
var init_severity = __esm({
  "src/model/severity.ts"() {
    "use strict";
    SEVERITIES = ["critical", "high", "medium", "low", "info", "unknown"];
    CONFIDENCES = ["high", "medium", "low"];
  }
});

// src/scan/static/check/rule.ts
var KNOWLEDGE;
var init_rule = __esm({
  "src/scan/static/check/rule.ts"() {
    "use strict";
    KNOWLEDGE = ["missing", "present", "constant", "written", "function"];
  }
});

// src/scan/static/check/compile.ts
function checkFrom(fields) {
  const check = {
    languages: fields.texts("languages").flatMap((name2) => languagesFrom(fields, name2)),
    target: targetFrom(fields),
    where: fields.has("where") ? fields.children("where").map(conditionFrom) : [],
    report: fields.has("report") ? placeIn2(fields, "report", fields.any("report")) : null,
    fix: fields.has("fix") ? fixFrom(fields.child("fix")) : null,
    optIn: fields.maybe("opt-in") === true,
    without: fields.has("without") ? withoutFrom(fields.child("without")) : { calls: [], names: null },
    unless: fields.has("unless-reaches") ? kindsIn(fields, "unless-reaches", SINK_KINDS) : [],
    severity: fields.has("severity") ? fields.oneOf("severity", SEVERITIES) : null,
    confidence: fields.has("confidence") ? fields.oneOf("confidence", CONFIDENCES) : null
  };
  fields.done();
  return check;
}
function flowFrom(fields) {
  const flow = {
    sinks: kindsIn(fields, "sinks", SINK_KINDS),
    sources: fields.has("sources") ? kindsIn(fields, "sources", SOURCE_KINDS) : [],
    report: fields.has("report") ? fields.oneOf("report", ["sink", "source"]) : "sink"
  };
  fields.done();
  if (flow.sinks.length === 0) fields.fail("sinks", "must name a kind");
  return flow;
}
function purposeFrom(fields) {
  const purpose = {
    source: fields.oneOf("source", SOURCE_KINDS),
    words: fields.texts("words"),
    not: fields.has("not") ? fields.texts("not") : [],
    text: regExpIn(fields, "text")
  };
  fields.maybe("flags");
  fields.done();
  return purpose;
}
function languagesFrom(fields, name2) {
  const named4 = languagesNamed(name2);
  return named4.length > 0 ? named4 : fields.fail("languages", `does not know ${name2}`);
}
function targetFrom(fields) {
  const [kind, ...more] = TARGETS.filter((each) => fields.has(each));
  if (kind === void 0 || more.length > 0) return fields.fail("match", `must have one of ${TARGETS.join(", ")}`);
  const names = fields.texts(kind).flatMap(namesIn2);
  if (names.length === 0) fields.fail(kind, "must name something");
  if (kind !== "method") return { kind, names };
  return { kind, names, gives: literalsIn(fields, "gives", fields.list("gives")) };
}
function conditionFrom(fields) {
  const is = fields.maybe("is");
  const condition2 = {
    at: placesIn(fields),
    is: typeof is === "string" ? fields.oneOf("is", KNOWLEDGE) : null,
    oneOf: Array.isArray(is) ? literalsIn(fields, "is", is) : null,
    matches: regExpIn(fields, "matches"),
    begins: regExpIn(fields, "begins"),
    below: fields.maybeNumber("below"),
    type: fields.has("type") ? fields.texts("type").flatMap(namesIn2) : [],
    words: fields.has("words") ? fields.texts("words") : [],
    around: fields.has("around") ? fields.texts("around") : [],
    mentions: fields.has("mentions") ? fields.texts("mentions") : [],
    gives: fields.has("gives") ? literalsIn(fields, "gives", fields.list("gives")) : null,
    not: fields.maybe("not") === true
  };
  fields.maybe("flags");
  fields.done();
  if (is !== void 0 && condition2.is === null && condition2.oneOf === null)
    fields.fail("is", "must be a word or a list");
  if (saysNothing(condition2)) fields.fail("where", "says nothing of the place");
  return condition2;
}
function saysNothing({ is, oneOf: oneOf2, matches: matches2, begins, below, gives, type, words, around, mentions }) {
  const known10 = [is, oneOf2, matches2, begins, below, gives];
  return known10.every((each) => each === null) && [type, words, around, mentions].every(({ length }) => length === 0);
}
function placesIn(fields) {
  const written = fields.maybe("at") ?? VALUE;
  return (Array.isArray(written) ? written : [written]).map((each) => placeIn2(fields, "at", each));
}
function placeIn2(fields, key, written) {
  return placeFrom(written) ?? fields.fail(key, `does not name a place: ${JSON.stringify(written)}`);
}
function regExpIn(fields, key) {
  const source = fields.maybeText(key);
  if (source === null) return null;
  const flags2 = fields.maybeText("flags") ?? "";
  try {
    new RegExp(source, flags2);
  } catch {
    return fields.fail(key, "is not a regular expression");
  }
  return { source, flags: flags2 };
}
function literalsIn(fields, key, written) {
  return written.map((each) => {
    if (each === null || typeof each === "string" || typeof each === "number" || typeof each === "boolean") return each;
    return fields.fail(key, "must hold constants");
  });
}
function fixFrom(fields) {
  const fix2 = {
    at: fields.has("at") ? placeIn2(fields, "at", fields.any("at")) : null,
    with: fields.text("with")
  };
  fields.done();
  return fix2;
}
function withoutFrom(fields) {
  const without = {
    calls: fields.has("calls") ? fields.texts("calls").flatMap(namesIn2) : [],
    names: regExpIn(fields, "names")
  };
  fields.maybe("flags");
  fields.done();
  return without;
}
function kindsIn(fields, key, known10) {
  return fields.texts(key).map((kind) => known10.find((each) => each === kind) ?? fields.fail(key, `does not know ${kind}`));
}
var TARGETS, VALUE;
var init_compile2 = __esm({
  "src/scan/static/check/compile.ts"() {
    "use strict";
    init_severity();
    init_language();
    init_model();
    init_notation();
    init_rule();
    TARGETS = ["call", "part", "given", "method"];
    VALUE = "0";
  }
});

// src/scan/static/compile.ts
var compile_exports2 = {};
__export(compile_exports2, {
  compileRules: () => compileRules
});
import { readdirSync as readdirSync2, readFileSync as readFileSync3 } from "node:fs";
import { join as join6 } from "node:path";
function compileRules(dir) {
  const rules = [];
  const tests = [];
  for (const practice of readdirSync2(dir).sort()) {
    for (const file of readdirSync2(join6(dir, practice)).sort()) {
      if (!file.endsWith(".yml")) continue;
      const path = join6(dir, practice, file);
      const fields = new Fields(load(readFileSync3(path, "utf8")), path);
      const rule = ruleFrom(fields, practice);
      if (`${rule.id}.yml` !== file) fields.fail("id", `must be the file's name without .yml`);
      rules.push(rule);
      tests.push(...testsFrom(fields, rule));
      fields.done();
    }
  }
  rules.sort((a, b) => a.id < b.id ? -1 : 1);
  const twice = rules.find((rule, index2) => rules[index2 - 1]?.id === rule.id);
  if (twice !== void 0) throw new LocatedError({ message: `two rules have the id ${twice.id}`, path: dir });
  return { set: { version: 1, rules }, tests };
}
function ruleFrom(fields, practice) {
  const docs = fields.child("docs");
  const entries2 = practice !== "workflows" && fields.has("match") ? fields.children("match") : [];
  const rule = {
    id: fields.text("id"),
    practice,
    category: practice === "workflows" ? "workflow" : "code",
    title: fields.text("title"),
    message: fields.text("message"),
    severity: fields.oneOf("severity", SEVERITIES),
    confidence: fields.oneOf("confidence", CONFIDENCES),
    cwe: fields.texts("cwe"),
    asvs: fields.texts("asvs"),
    references: fields.texts("references"),
    remedy: fields.text("remedy"),
    docs: { why: docs.text("why"), fix: docs.text("fix"), bad: docs.text("bad"), good: docs.text("good") },
    flow: fields.has("flow") ? flowFrom(fields.child("flow")) : null,
    purpose: fields.has("purpose") ? purposeFrom(fields.child("purpose")) : null,
    checks: entries2.filter((entry3) => !entry3.has("rule")).map(checkFrom),
    matchers: entries2.filter((entry3) => entry3.has("rule")).map(matcherFrom)
  };
  docs.done();
  if (rule.category === "code" && entries2.length === 0 && rule.flow === null)
    fields.fail("match", "must have at least one entry");
  return rule;
}
function matcherFrom(fields) {
  const query = { rule: fields.any("rule") };
  for (const key of ["constraints", "utils"]) {
    const value = fields.maybe(key);
    if (value !== void 0) query[key] = value;
  }
  const matcher = {
    languages: fields.texts("languages").flatMap((name2) => languagesFrom(fields, name2)),
    prefilter: fields.groups("prefilter"),
    gate: fields.maybeText("gate"),
    query,
    report: fields.maybeText("report"),
    where: fields.has("where") ? fields.children("where").map(conditionFrom2) : [],
    fix: fields.has("fix") ? fixFrom2(fields.child("fix")) : null,
    severity: fields.has("severity") ? fields.oneOf("severity", SEVERITIES) : null,
    confidence: fields.has("confidence") ? fields.oneOf("confidence", CONFIDENCES) : null
  };
  fields.done();
  if (matcher.prefilter.length === 0) fields.fail("prefilter", "must have at least one group of literals");
  return matcher;
}
function conditionFrom2(fields) {
  const condition2 = {
    check: fields.text("check"),
    of: fields.has("of") ? fields.texts("of") : [],
    is: fields.has("is") ? fields.texts("is") : [],
    matches: fields.maybeText("matches"),
    flags: fields.maybeText("flags"),
    below: fields.maybeNumber("below"),
    not: fields.maybe("not") === true
  };
  fields.done();
  return condition2;
}
function fixFrom2(fields) {
  const fix2 = { node: fields.maybeText("node"), with: fields.text("with") };
  fields.done();
  return fix2;
}
function testsFrom(fields, rule) {
  const tests = [];
  const spoken = spokenBy(rule);
  for (const group of fields.children("tests")) {
    const languages = testedBy(group, spoken);
    const path = group.maybeText("path");
    for (const kind of ["bad", "ok"]) {
      if (!group.has(kind)) continue;
      for (const example of group.examples(kind)) {
        for (const language of languages) {
          tests.push({ rule: rule.id, language, path: path ?? examplePath(language), kind, ...example });
        }
      }
    }
    group.done();
  }
  return tests;
}
function spokenBy({ flow, checks, matchers }) {
  if (flow !== null) return new Set(LANGUAGES.map(({ id }) => id));
  return new Set([...checks, ...matchers].flatMap(({ languages }) => languages));
}
function testedBy(group, spoken) {
  const name2 = group.text("language");
  if (name2 === "workflow") return [name2];
  const named4 = languagesFrom(group, name2);
  return named4.length === 1 ? named4 : named4.filter((language) => spoken.has(language));
}
function examplePath(language) {
  return language === "workflow" ? ".github/workflows/ci.yml" : languageById(language).files.example;
}
var init_compile3 = __esm({
  "src/scan/static/compile.ts"() {
    "use strict";
    init_js_yaml();
    init_errors();
    init_severity();
    init_compile2();
    init_fields2();
    init_language();
  }
});

// src/scan/static/session/worker.ts
import { parentPort, workerData } from "node:worker_threads";

// src/util/thrown.ts
init_errors();
function messageOf(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/scan/static/session/worker.ts
init_language();

// src/scan/static/models/model-set.ts
import { join as join4 } from "node:path";

// src/io/assets.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var HERE = dirname(fileURLToPath(import.meta.url));
var SOURCES2 = /* @__PURE__ */ new Map([
  ["grammars/ast-grep.wasm", "node_modules/@ast-grep/wasm/wasm_bg.wasm"],
  ["grammars/web-tree-sitter.wasm", "node_modules/web-tree-sitter/web-tree-sitter.wasm"],
  ["data/pull-request.yml", "workflows/pull-request.yml"]
]);
function sourceRoot2() {
  const root = join(HERE, "..", "..");
  return existsSync(join(root, "src", "io", "assets.ts")) && HERE === join(root, "src", "io") ? root : null;
}
function assetPath(name2, source = SOURCES2.get(name2)) {
  const root = sourceRoot2();
  if (root !== null) return join(root, source ?? join("dist", name2));
  const beside = join(HERE, name2);
  return existsSync(beside) ? beside : join(HERE, "..", name2);
}

// src/io/installation.ts
init_errors();
import { readFileSync } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";
import { fileURLToPath as fileURLToPath2 } from "node:url";

// src/util/hash.ts
import { createHash } from "node:crypto";
function sha256(content) {
  return createHash("sha256").update(content).digest("hex");
}
function hashParts(parts2, length = 32) {
  const hash = createHash("sha256");
  for (const part2 of parts2) hash.update(`${Buffer.byteLength(part2)}:${part2}`);
  return hash.digest("hex").slice(0, length);
}

// src/io/installation.ts
var CONTENTS = "contents.json";
var HERE2 = dirname2(fileURLToPath2(import.meta.url));
function readWhole(name2, folder = installed()) {
  if (folder === null) return readFileSync(assetPath(name2));
  const hash = contentsOf(folder)?.get(name2);
  if (hash === void 0) throw broken(CONTENTS, "damaged");
  const bytes = read2(join2(folder, name2));
  if (bytes === null) throw broken(name2, "missing");
  if (sha256(bytes) !== hash) throw broken(name2, "damaged");
  return bytes;
}
function installed() {
  return sourceRoot2() === null ? HERE2 : null;
}
var known7 = null;
function contentsOf(folder) {
  if (known7?.folder === folder) return known7.contents;
  try {
    const parsed = JSON.parse(readFileSync(join2(folder, CONTENTS), "utf8"));
    if (typeof parsed !== "object" || parsed === null) return null;
    const contents = new Map(Object.entries(parsed).map(([name2, hash]) => [name2, String(hash)]));
    if (!contents.has("main.js")) return null;
    known7 = { folder, contents };
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
function broken(name2, how) {
  return new EnvironmentError(`this installation is not complete: dist/${name2} is ${how}; check the release out again`);
}

// src/scan/static/models/compact.ts
var NOTHING2 = {
  sameAs: null,
  type: null,
  returns: null,
  extends: [],
  source: null,
  sinks: [],
  passes: [],
  text: null,
  fills: [],
  cleans: 0,
  ends: false,
  parses: null,
  vouches: 0,
  removes: null,
  removesGlobally: null,
  guards: [],
  callbacks: [],
  collection: null,
  recognisedBy: [],
  annotatesParameter: null,
  annotatesFunction: null
};
function expandModels(compact) {
  return compact.flatMap(({ names, model }) => names.map((name2) => ({ ...NOTHING2, ...model, name: name2 })));
}

// src/scan/static/models/model-index.ts
var DEEPEST11 = 6;
var COLLECTIONS = ["?text", "?list", "?map"];
var MOST_ANSWERS = 5e4;
function modelIndex(models) {
  const byName = /* @__PURE__ */ new Map();
  const known10 = /* @__PURE__ */ new Set();
  for (const model of models) {
    if (!byName.has(model.name)) byName.set(model.name, model);
    known10.add(model.name);
    const dot = model.name.lastIndexOf(".");
    if (dot > 0) known10.add(model.name.slice(0, dot));
  }
  function canonical(name2) {
    return byName.get(name2)?.sameAs ?? name2;
  }
  function lookup(name2, depth = 0) {
    const own2 = byName.get(name2);
    if (own2 !== void 0) return own2.sameAs === null ? own2 : lookup(own2.sameAs, depth + 1) ?? own2;
    const dot = name2.lastIndexOf(".");
    if (dot <= 0 || depth > DEEPEST11) return null;
    const type = byName.get(name2.slice(0, dot));
    if (type === void 0) return null;
    const bases = type.sameAs === null ? type.extends : [type.sameAs];
    for (const base of bases) {
      const inherited = lookup(base + name2.slice(dot), depth + 1);
      if (inherited !== null) return inherited;
    }
    return byName.get(`${name2.slice(0, dot)}.*`) ?? null;
  }
  function isA(type, base, depth = 0) {
    const own2 = canonical(type);
    if (own2 === canonical(base)) return true;
    return depth < DEEPEST11 && (byName.get(own2)?.extends ?? []).some((each) => isA(each, base, depth + 1));
  }
  const byMethod = /* @__PURE__ */ new Map();
  function untyped2(name2, any) {
    const key = any ? `?${name2}` : name2;
    const found = byMethod.get(key);
    if (found !== void 0) return found;
    const types = any ? ["?", ...COLLECTIONS] : COLLECTIONS;
    const models2 = types.flatMap((type) => cached(`${type}.${name2}`) ?? []);
    byMethod.set(key, models2);
    return models2;
  }
  const answers = /* @__PURE__ */ new Map();
  function cached(name2) {
    const answer = answers.get(name2);
    if (answer !== void 0) return answer;
    const made3 = lookup(name2);
    if (answers.size < MOST_ANSWERS) answers.set(name2, made3);
    return made3;
  }
  return {
    untyped: untyped2,
    isA: (type, base) => isA(type, base),
    lookup: cached,
    recognisable: models.filter(({ recognisedBy }) => recognisedBy.length > 0),
    knows: (type) => known10.has(type),
    canonical
  };
}

// src/scan/static/models/model-set.ts
var loaded = /* @__PURE__ */ new Map();
function modelsOf(folder) {
  const known10 = loaded.get(folder) ?? load2(folder);
  loaded.set(folder, known10);
  return known10;
}
async function load2(folder) {
  const root = sourceRoot2();
  if (root === null) {
    const stored = JSON.parse(readWhole(`data/models/${folder}.json`).toString("utf8"));
    return modelIndex(expandModels(stored));
  }
  const { compileLanguage: compileLanguage2 } = await Promise.resolve().then(() => (init_compile(), compile_exports));
  return modelIndex(compileLanguage2(join4(root, "rules", "models", folder)));
}

// src/scan/static/tree/parse.ts
import { readFile } from "node:fs/promises";

// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp2 = Object.defineProperty;
var __name = (target3, value) => __defProp2(target3, "name", { value, configurable: true });
var Edit = class {
  static {
    __name(this, "Edit");
  }
  /** The start position of the change. */
  startPosition;
  /** The end position of the change before the edit. */
  oldEndPosition;
  /** The end position of the change after the edit. */
  newEndPosition;
  /** The start index of the change. */
  startIndex;
  /** The end index of the change before the edit. */
  oldEndIndex;
  /** The end index of the change after the edit. */
  newEndIndex;
  constructor({
    startIndex,
    oldEndIndex,
    newEndIndex,
    startPosition,
    oldEndPosition,
    newEndPosition
  }) {
    this.startIndex = startIndex >>> 0;
    this.oldEndIndex = oldEndIndex >>> 0;
    this.newEndIndex = newEndIndex >>> 0;
    this.startPosition = startPosition;
    this.oldEndPosition = oldEndPosition;
    this.newEndPosition = newEndPosition;
  }
  /**
   * Edit a point and index to keep it in-sync with source code that has been edited.
   *
   * This function updates a single point's byte offset and row/column position
   * based on an edit operation. This is useful for editing points without
   * requiring a tree or node instance.
   */
  editPoint(point, index2) {
    let newIndex = index2;
    const newPoint = { ...point };
    if (index2 >= this.oldEndIndex) {
      newIndex = this.newEndIndex + (index2 - this.oldEndIndex);
      const originalRow = point.row;
      newPoint.row = this.newEndPosition.row + (point.row - this.oldEndPosition.row);
      newPoint.column = originalRow === this.oldEndPosition.row ? this.newEndPosition.column + (point.column - this.oldEndPosition.column) : point.column;
    } else if (index2 > this.startIndex) {
      newIndex = this.newEndIndex;
      newPoint.row = this.newEndPosition.row;
      newPoint.column = this.newEndPosition.column;
    }
    return { point: newPoint, index: newIndex };
  }
  /**
   * Edit a range to keep it in-sync with source code that has been edited.
   *
   * This function updates a range's start and end positions based on an edit
   * operation. This is useful for editing ranges without requiring a tree
   * or node instance.
   */
  editRange(range) {
    const newRange = {
      startIndex: range.startIndex,
      startPosition: { ...range.startPosition },
      endIndex: range.endIndex,
      endPosition: { ...range.endPosition }
    };
    if (range.endIndex >= this.oldEndIndex) {
      if (range.endIndex !== Number.MAX_SAFE_INTEGER) {
        newRange.endIndex = this.newEndIndex + (range.endIndex - this.oldEndIndex);
        newRange.endPosition = {
          row: this.newEndPosition.row + (range.endPosition.row - this.oldEndPosition.row),
          column: range.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.endPosition.column - this.oldEndPosition.column) : range.endPosition.column
        };
        if (newRange.endIndex < this.newEndIndex) {
          newRange.endIndex = Number.MAX_SAFE_INTEGER;
          newRange.endPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
        }
      }
    } else if (range.endIndex > this.startIndex) {
      newRange.endIndex = this.startIndex;
      newRange.endPosition = { ...this.startPosition };
    }
    if (range.startIndex >= this.oldEndIndex) {
      newRange.startIndex = this.newEndIndex + (range.startIndex - this.oldEndIndex);
      newRange.startPosition = {
        row: this.newEndPosition.row + (range.startPosition.row - this.oldEndPosition.row),
        column: range.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (range.startPosition.column - this.oldEndPosition.column) : range.startPosition.column
      };
      if (newRange.startIndex < this.newEndIndex) {
        newRange.startIndex = Number.MAX_SAFE_INTEGER;
        newRange.startPosition = { row: Number.MAX_SAFE_INTEGER, column: Number.MAX_SAFE_INTEGER };
      }
    } else if (range.startIndex > this.startIndex) {
      newRange.startIndex = this.startIndex;
      newRange.startPosition = { ...this.startPosition };
    }
    return newRange;
  }
};
var SIZE_OF_SHORT = 2;
var SIZE_OF_INT = 4;
var SIZE_OF_CURSOR = 4 * SIZE_OF_INT;
var SIZE_OF_NODE = 5 * SIZE_OF_INT;
var SIZE_OF_POINT = 2 * SIZE_OF_INT;
var SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT;
var ZERO_POINT = { row: 0, column: 0 };
var INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(x) {
  if (x !== INTERNAL) throw new Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(point) {
  return !!point && typeof point.row === "number" && typeof point.column === "number";
}
__name(isPoint, "isPoint");
function setModule(module2) {
  C = module2;
}
__name(setModule, "setModule");
var C;
var LookaheadIterator = class {
  static {
    __name(this, "LookaheadIterator");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  language;
  /** @internal */
  constructor(internal, address, language) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
  }
  /** Get the current symbol of the lookahead iterator. */
  get currentTypeId() {
    return C._ts_lookahead_iterator_current_symbol(this[0]);
  }
  /** Get the current symbol name of the lookahead iterator. */
  get currentType() {
    return this.language.types[this.currentTypeId] || "ERROR";
  }
  /** Delete the lookahead iterator, freeing its resources. */
  delete() {
    C._ts_lookahead_iterator_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Reset the lookahead iterator.
   *
   * This returns `true` if the language was set successfully and `false`
   * otherwise.
   */
  reset(language, stateId) {
    if (C._ts_lookahead_iterator_reset(this[0], language[0], stateId)) {
      this.language = language;
      return true;
    }
    return false;
  }
  /**
   * Reset the lookahead iterator to another state.
   *
   * This returns `true` if the iterator was reset to the given state and
   * `false` otherwise.
   */
  resetState(stateId) {
    return Boolean(C._ts_lookahead_iterator_reset_state(this[0], stateId));
  }
  /**
   * Returns an iterator that iterates over the symbols of the lookahead iterator.
   *
   * The iterator will yield the current symbol name as a string for each step
   * until there are no more symbols to iterate over.
   */
  [Symbol.iterator]() {
    return {
      next: /* @__PURE__ */ __name(() => {
        if (C._ts_lookahead_iterator_next(this[0])) {
          return { done: false, value: this.currentType };
        }
        return { done: true, value: "" };
      }, "next")
    };
  }
};
function getText(tree, startIndex, endIndex, startPosition) {
  const length = endIndex - startIndex;
  let result = tree.textCallback(startIndex, startPosition);
  if (result) {
    startIndex += result.length;
    while (startIndex < endIndex) {
      const string2 = tree.textCallback(startIndex, startPosition);
      if (string2 && string2.length > 0) {
        startIndex += string2.length;
        result += string2;
      } else {
        break;
      }
    }
    if (startIndex > endIndex) {
      result = result.slice(0, length);
    }
  }
  return result ?? "";
}
__name(getText, "getText");
var Tree = class _Tree {
  static {
    __name(this, "Tree");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  textCallback;
  /** The language that was used to parse the syntax tree. */
  language;
  /** @internal */
  constructor(internal, address, language, textCallback) {
    assertInternal(internal);
    this[0] = address;
    this.language = language;
    this.textCallback = textCallback;
  }
  /** Create a shallow copy of the syntax tree. This is very fast. */
  copy() {
    const address = C._ts_tree_copy(this[0]);
    return new _Tree(INTERNAL, address, this.language, this.textCallback);
  }
  /** Delete the syntax tree, freeing its resources. */
  delete() {
    C._ts_tree_delete(this[0]);
    this[0] = 0;
  }
  /** Get the root node of the syntax tree. */
  get rootNode() {
    C._ts_tree_root_node_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Get the root node of the syntax tree, but with its position shifted
   * forward by the given offset.
   */
  rootNodeWithOffset(offsetBytes, offsetExtent) {
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, offsetBytes, "i32");
    marshalPoint(address + SIZE_OF_INT, offsetExtent);
    C._ts_tree_root_node_with_offset_wasm(this[0]);
    return unmarshalNode(this);
  }
  /**
   * Edit the syntax tree to keep it in sync with source code that has been
   * edited.
   *
   * You must describe the edit both in terms of byte offsets and in terms of
   * row/column coordinates.
   */
  edit(edit) {
    marshalEdit(edit);
    C._ts_tree_edit_wasm(this[0]);
  }
  /** Create a new {@link TreeCursor} starting from the root of the tree. */
  walk() {
    return this.rootNode.walk();
  }
  /**
   * Compare this old edited syntax tree to a new syntax tree representing
   * the same document, returning a sequence of ranges whose syntactic
   * structure has changed.
   *
   * For this to work correctly, this syntax tree must have been edited such
   * that its ranges match up to the new tree. Generally, you'll want to
   * call this method right after calling one of the [`Parser::parse`]
   * functions. Call it on the old tree that was passed to parse, and
   * pass the new tree that was returned from `parse`.
   */
  getChangedRanges(other) {
    if (!(other instanceof _Tree)) {
      throw new TypeError("Argument must be a Tree");
    }
    C._ts_tree_get_changed_ranges_wasm(this[0], other[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the included ranges that were used to parse the syntax tree. */
  getIncludedRanges() {
    C._ts_tree_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
};
var TreeCursor = class _TreeCursor {
  static {
    __name(this, "TreeCursor");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [2] = 0;
  // Internal handle for Wasm
  /** @internal */
  // @ts-expect-error: never read
  [3] = 0;
  // Internal handle for Wasm
  /** @internal */
  tree;
  /** @internal */
  constructor(internal, tree) {
    assertInternal(internal);
    this.tree = tree;
    unmarshalTreeCursor(this);
  }
  /** Creates a deep copy of the tree cursor. This allocates new memory. */
  copy() {
    const copy = new _TreeCursor(INTERNAL, this.tree);
    C._ts_tree_cursor_copy_wasm(this.tree[0]);
    unmarshalTreeCursor(copy);
    return copy;
  }
  /** Delete the tree cursor, freeing its resources. */
  delete() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_delete_wasm(this.tree[0]);
    this[0] = this[1] = this[2] = 0;
  }
  /** Get the tree cursor's current {@link Node}. */
  get currentNode() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_current_node_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the numerical field id of this tree cursor's current node.
   *
   * See also {@link TreeCursor#currentFieldName}.
   */
  get currentFieldId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
  }
  /** Get the field name of this tree cursor's current node. */
  get currentFieldName() {
    return this.tree.language.fields[this.currentFieldId];
  }
  /**
   * Get the depth of the cursor's current node relative to the original
   * node that the cursor was constructed with.
   */
  get currentDepth() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
  }
  /**
   * Get the index of the cursor's current node out of all of the
   * descendants of the original node that the cursor was constructed with.
   */
  get currentDescendantIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
  }
  /** Get the type of the cursor's current node. */
  get nodeType() {
    return this.tree.language.types[this.nodeTypeId] || "ERROR";
  }
  /** Get the type id of the cursor's current node. */
  get nodeTypeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
  }
  /** Get the state id of the cursor's current node. */
  get nodeStateId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
  }
  /** Get the id of the cursor's current node. */
  get nodeId() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
  }
  /**
   * Check if the cursor's current node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get nodeIsNamed() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if the cursor's current node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get nodeIsMissing() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Get the string content of the cursor's current node. */
  get nodeText() {
    marshalTreeCursor(this);
    const startIndex = C._ts_tree_cursor_start_index_wasm(this.tree[0]);
    const endIndex = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    const startPosition = unmarshalPoint(TRANSFER_BUFFER);
    return getText(this.tree, startIndex, endIndex, startPosition);
  }
  /** Get the start position of the cursor's current node. */
  get startPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_start_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the end position of the cursor's current node. */
  get endPosition() {
    marshalTreeCursor(this);
    C._ts_tree_cursor_end_position_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the start index of the cursor's current node. */
  get startIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_start_index_wasm(this.tree[0]);
  }
  /** Get the end index of the cursor's current node. */
  get endIndex() {
    marshalTreeCursor(this);
    return C._ts_tree_cursor_end_index_wasm(this.tree[0]);
  }
  /**
   * Move this cursor to the first child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   */
  gotoFirstChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the last child of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there were no children.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoFirstChild} because it needs to
   * iterate through all the children to compute the child's position.
   */
  gotoLastChild() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the parent of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no parent node (the cursor was already on the
   * root node).
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoParent() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the next sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no next sibling node.
   *
   * Note that the node the cursor was constructed with is considered the root
   * of the cursor, and the cursor cannot walk outside this node.
   */
  gotoNextSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the previous sibling of its current node.
   *
   * This returns `true` if the cursor successfully moved, and returns
   * `false` if there was no previous sibling node.
   *
   * Note that this function may be slower than
   * {@link TreeCursor#gotoNextSibling} due to how node
   * positions are stored. In the worst case, this will need to iterate
   * through all the children up to the previous sibling node to recalculate
   * its position. Also note that the node the cursor was constructed with is
   * considered the root of the cursor, and the cursor cannot walk outside this node.
   */
  gotoPreviousSibling() {
    marshalTreeCursor(this);
    const result = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move the cursor to the node that is the nth descendant of
   * the original node that the cursor was constructed with, where
   * zero represents the original node itself.
   */
  gotoDescendant(goalDescendantIndex) {
    marshalTreeCursor(this);
    C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], goalDescendantIndex);
    unmarshalTreeCursor(this);
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns `true` if the cursor successfully moved to a child node, and returns
   * `false` if no such child was found.
   */
  gotoFirstChildForIndex(goalIndex) {
    marshalTreeCursor(this);
    C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalIndex, "i32");
    const result = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Move this cursor to the first child of its current node that contains or
   * starts after the given byte offset.
   *
   * This returns the index of the child node if one was found, and returns
   * `null` if no such child was found.
   */
  gotoFirstChildForPosition(goalPosition) {
    marshalTreeCursor(this);
    marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, goalPosition);
    const result = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
    return result === 1;
  }
  /**
   * Re-initialize this tree cursor to start at the original node that the
   * cursor was constructed with.
   */
  reset(node) {
    marshalNode(node);
    marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE);
    C._ts_tree_cursor_reset_wasm(this.tree[0]);
    unmarshalTreeCursor(this);
  }
  /**
   * Re-initialize a tree cursor to the same position as another cursor.
   *
   * Unlike {@link TreeCursor#reset}, this will not lose parent
   * information and allows reusing already created cursors.
   */
  resetTo(cursor) {
    marshalTreeCursor(this, TRANSFER_BUFFER);
    marshalTreeCursor(cursor, TRANSFER_BUFFER + SIZE_OF_CURSOR);
    C._ts_tree_cursor_reset_to_wasm(this.tree[0], cursor.tree[0]);
    unmarshalTreeCursor(this);
  }
};
var Node = class {
  static {
    __name(this, "Node");
  }
  /** @internal */
  // @ts-expect-error: never read
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  _children;
  /** @internal */
  _namedChildren;
  /** @internal */
  constructor(internal, {
    id,
    tree,
    startIndex,
    startPosition,
    other
  }) {
    assertInternal(internal);
    this[0] = other;
    this.id = id;
    this.tree = tree;
    this.startIndex = startIndex;
    this.startPosition = startPosition;
  }
  /**
   * The numeric id for this node that is unique.
   *
   * Within a given syntax tree, no two nodes have the same id. However:
   *
   * * If a new tree is created based on an older tree, and a node from the old tree is reused in
   *   the process, then that node will have the same id in both trees.
   *
   * * A node not marked as having changes does not guarantee it was reused.
   *
   * * If a node is marked as having changed in the old tree, it will not be reused.
   */
  id;
  /** The byte index where this node starts. */
  startIndex;
  /** The position where this node starts. */
  startPosition;
  /** The tree that this node belongs to. */
  tree;
  /** Get this node's type as a numerical id. */
  get typeId() {
    marshalNode(this);
    return C._ts_node_symbol_wasm(this.tree[0]);
  }
  /**
   * Get the node's type as a numerical id as it appears in the grammar,
   * ignoring aliases.
   */
  get grammarId() {
    marshalNode(this);
    return C._ts_node_grammar_symbol_wasm(this.tree[0]);
  }
  /** Get this node's type as a string. */
  get type() {
    return this.tree.language.types[this.typeId] || "ERROR";
  }
  /**
   * Get this node's symbol name as it appears in the grammar, ignoring
   * aliases as a string.
   */
  get grammarType() {
    return this.tree.language.types[this.grammarId] || "ERROR";
  }
  /**
   * Check if this node is *named*.
   *
   * Named nodes correspond to named rules in the grammar, whereas
   * *anonymous* nodes correspond to string literals in the grammar.
   */
  get isNamed() {
    marshalNode(this);
    return C._ts_node_is_named_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *extra*.
   *
   * Extra nodes represent things like comments, which are not required
   * by the grammar, but can appear anywhere.
   */
  get isExtra() {
    marshalNode(this);
    return C._ts_node_is_extra_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error.
   *
   * Syntax errors represent parts of the code that could not be incorporated
   * into a valid syntax tree.
   */
  get isError() {
    marshalNode(this);
    return C._ts_node_is_error_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node is *missing*.
   *
   * Missing nodes are inserted by the parser in order to recover from
   * certain kinds of syntax errors.
   */
  get isMissing() {
    marshalNode(this);
    return C._ts_node_is_missing_wasm(this.tree[0]) === 1;
  }
  /** Check if this node has been edited. */
  get hasChanges() {
    marshalNode(this);
    return C._ts_node_has_changes_wasm(this.tree[0]) === 1;
  }
  /**
   * Check if this node represents a syntax error or contains any syntax
   * errors anywhere within it.
   */
  get hasError() {
    marshalNode(this);
    return C._ts_node_has_error_wasm(this.tree[0]) === 1;
  }
  /** Get the byte index where this node ends. */
  get endIndex() {
    marshalNode(this);
    return C._ts_node_end_index_wasm(this.tree[0]);
  }
  /** Get the position where this node ends. */
  get endPosition() {
    marshalNode(this);
    C._ts_node_end_point_wasm(this.tree[0]);
    return unmarshalPoint(TRANSFER_BUFFER);
  }
  /** Get the string content of this node. */
  get text() {
    return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
  }
  /** Get this node's parse state. */
  get parseState() {
    marshalNode(this);
    return C._ts_node_parse_state_wasm(this.tree[0]);
  }
  /** Get the parse state after this node. */
  get nextParseState() {
    marshalNode(this);
    return C._ts_node_next_parse_state_wasm(this.tree[0]);
  }
  /** Check if this node is equal to another node. */
  equals(other) {
    return this.tree === other.tree && this.id === other.id;
  }
  /**
   * Get the node's child at the given index, where zero represents the first child.
   *
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#children} instead.
   */
  child(index2) {
    marshalNode(this);
    C._ts_node_child_wasm(this.tree[0], index2);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's *named* child at the given index.
   *
   * See also {@link Node#isNamed}.
   * This method is fairly fast, but its cost is technically log(n), so if
   * you might be iterating over a long list of children, you should use
   * {@link Node#namedChildren} instead.
   */
  namedChild(index2) {
    marshalNode(this);
    C._ts_node_named_child_wasm(this.tree[0], index2);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's child with the given numerical field id.
   *
   * See also {@link Node#childForFieldName}. You can
   * convert a field name to an id using {@link Language#fieldIdForName}.
   */
  childForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_child_by_field_id_wasm(this.tree[0], fieldId);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the first child with the given field name.
   *
   * If multiple children may have the same field name, access them using
   * {@link Node#childrenForFieldName}.
   */
  childForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1) return this.childForFieldId(fieldId);
    return null;
  }
  /** Get the field name of this node's child at the given index. */
  fieldNameForChild(index2) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_child_wasm(this.tree[0], index2);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /** Get the field name of this node's named child at the given index. */
  fieldNameForNamedChild(index2) {
    marshalNode(this);
    const address = C._ts_node_field_name_for_named_child_wasm(this.tree[0], index2);
    if (!address) return null;
    return C.AsciiToString(address);
  }
  /**
   * Get an array of this node's children with a given field name.
   *
   * See also {@link Node#children}.
   */
  childrenForFieldName(fieldName) {
    const fieldId = this.tree.language.fields.indexOf(fieldName);
    if (fieldId !== -1 && fieldId !== 0) return this.childrenForFieldId(fieldId);
    return [];
  }
  /**
    * Get an array of this node's children with a given field id.
    *
    * See also {@link Node#childrenForFieldName}.
    */
  childrenForFieldId(fieldId) {
    marshalNode(this);
    C._ts_node_children_by_field_id_wasm(this.tree[0], fieldId);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Get the node's first child that contains or starts after the given byte offset. */
  firstChildForIndex(index2) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index2, "i32");
    C._ts_node_first_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's first named child that contains or starts after the given byte offset. */
  firstNamedChildForIndex(index2) {
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, index2, "i32");
    C._ts_node_first_named_child_for_byte_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's number of children. */
  get childCount() {
    marshalNode(this);
    return C._ts_node_child_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's number of *named* children.
   *
   * See also {@link Node#isNamed}.
   */
  get namedChildCount() {
    marshalNode(this);
    return C._ts_node_named_child_count_wasm(this.tree[0]);
  }
  /** Get this node's first child. */
  get firstChild() {
    return this.child(0);
  }
  /**
   * Get this node's first named child.
   *
   * See also {@link Node#isNamed}.
   */
  get firstNamedChild() {
    return this.namedChild(0);
  }
  /** Get this node's last child. */
  get lastChild() {
    return this.child(this.childCount - 1);
  }
  /**
   * Get this node's last named child.
   *
   * See also {@link Node#isNamed}.
   */
  get lastNamedChild() {
    return this.namedChild(this.namedChildCount - 1);
  }
  /**
   * Iterate over this node's children.
   *
   * If you're walking the tree recursively, you may want to use the
   * {@link TreeCursor} APIs directly instead.
   */
  get children() {
    if (!this._children) {
      marshalNode(this);
      C._ts_node_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._children = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._children[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._children;
  }
  /**
   * Iterate over this node's named children.
   *
   * See also {@link Node#children}.
   */
  get namedChildren() {
    if (!this._namedChildren) {
      marshalNode(this);
      C._ts_node_named_children_wasm(this.tree[0]);
      const count = C.getValue(TRANSFER_BUFFER, "i32");
      const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      this._namedChildren = new Array(count);
      if (count > 0) {
        let address = buffer;
        for (let i2 = 0; i2 < count; i2++) {
          this._namedChildren[i2] = unmarshalNode(this.tree, address);
          address += SIZE_OF_NODE;
        }
        C._free(buffer);
      }
    }
    return this._namedChildren;
  }
  /**
   * Get the descendants of this node that are the given type, or in the given types array.
   *
   * The types array should contain node type strings, which can be retrieved from {@link Language#types}.
   *
   * Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
   */
  descendantsOfType(types, startPosition = ZERO_POINT, endPosition = ZERO_POINT) {
    if (!Array.isArray(types)) types = [types];
    const symbols = [];
    const typesBySymbol = this.tree.language.types;
    for (const node_type of types) {
      if (node_type == "ERROR") {
        symbols.push(65535);
      }
    }
    for (let i2 = 0, n = typesBySymbol.length; i2 < n; i2++) {
      if (types.includes(typesBySymbol[i2])) {
        symbols.push(i2);
      }
    }
    const symbolsAddress = C._malloc(SIZE_OF_INT * symbols.length);
    for (let i2 = 0, n = symbols.length; i2 < n; i2++) {
      C.setValue(symbolsAddress + i2 * SIZE_OF_INT, symbols[i2], "i32");
    }
    marshalNode(this);
    C._ts_node_descendants_of_type_wasm(
      this.tree[0],
      symbolsAddress,
      symbols.length,
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column
    );
    const descendantCount = C.getValue(TRANSFER_BUFFER, "i32");
    const descendantAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(descendantCount);
    if (descendantCount > 0) {
      let address = descendantAddress;
      for (let i2 = 0; i2 < descendantCount; i2++) {
        result[i2] = unmarshalNode(this.tree, address);
        address += SIZE_OF_NODE;
      }
    }
    C._free(descendantAddress);
    C._free(symbolsAddress);
    return result;
  }
  /** Get this node's next sibling. */
  get nextSibling() {
    marshalNode(this);
    C._ts_node_next_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get this node's previous sibling. */
  get previousSibling() {
    marshalNode(this);
    C._ts_node_prev_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's next *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get nextNamedSibling() {
    marshalNode(this);
    C._ts_node_next_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get this node's previous *named* sibling.
   *
   * See also {@link Node#isNamed}.
   */
  get previousNamedSibling() {
    marshalNode(this);
    C._ts_node_prev_named_sibling_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the node's number of descendants, including one for the node itself. */
  get descendantCount() {
    marshalNode(this);
    return C._ts_node_descendant_count_wasm(this.tree[0]);
  }
  /**
   * Get this node's immediate parent.
   * Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
   */
  get parent() {
    marshalNode(this);
    C._ts_node_parent_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Get the node that contains `descendant`.
   *
   * Note that this can return `descendant` itself.
   */
  childWithDescendant(descendant) {
    marshalNode(this);
    marshalNode(descendant, 1);
    C._ts_node_child_with_descendant_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given byte range. */
  descendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given byte range. */
  namedDescendantForIndex(start2, end = start2) {
    if (typeof start2 !== "number" || typeof end !== "number") {
      throw new Error("Arguments must be numbers");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    C.setValue(address, start2, "i32");
    C.setValue(address + SIZE_OF_INT, end, "i32");
    C._ts_node_named_descendant_for_index_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest node within this node that spans the given point range. */
  descendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /** Get the smallest named node within this node that spans the given point range. */
  namedDescendantForPosition(start2, end = start2) {
    if (!isPoint(start2) || !isPoint(end)) {
      throw new Error("Arguments must be {row, column} objects");
    }
    marshalNode(this);
    const address = TRANSFER_BUFFER + SIZE_OF_NODE;
    marshalPoint(address, start2);
    marshalPoint(address + SIZE_OF_POINT, end);
    C._ts_node_named_descendant_for_position_wasm(this.tree[0]);
    return unmarshalNode(this.tree);
  }
  /**
   * Create a new {@link TreeCursor} starting from this node.
   *
   * Note that the given node is considered the root of the cursor,
   * and the cursor cannot walk outside this node.
   */
  walk() {
    marshalNode(this);
    C._ts_tree_cursor_new_wasm(this.tree[0]);
    return new TreeCursor(INTERNAL, this.tree);
  }
  /**
   * Edit this node to keep it in-sync with source code that has been edited.
   *
   * This function is only rarely needed. When you edit a syntax tree with
   * the {@link Tree#edit} method, all of the nodes that you retrieve from
   * the tree afterward will already reflect the edit. You only need to
   * use {@link Node#edit} when you have a specific {@link Node} instance that
   * you want to keep and continue to use after an edit.
   */
  edit(edit) {
    if (this.startIndex >= edit.oldEndIndex) {
      this.startIndex = edit.newEndIndex + (this.startIndex - edit.oldEndIndex);
      let subbedPointRow;
      let subbedPointColumn;
      if (this.startPosition.row > edit.oldEndPosition.row) {
        subbedPointRow = this.startPosition.row - edit.oldEndPosition.row;
        subbedPointColumn = this.startPosition.column;
      } else {
        subbedPointRow = 0;
        subbedPointColumn = this.startPosition.column;
        if (this.startPosition.column >= edit.oldEndPosition.column) {
          subbedPointColumn = this.startPosition.column - edit.oldEndPosition.column;
        }
      }
      if (subbedPointRow > 0) {
        this.startPosition.row += subbedPointRow;
        this.startPosition.column = subbedPointColumn;
      } else {
        this.startPosition.column += subbedPointColumn;
      }
    } else if (this.startIndex > edit.startIndex) {
      this.startIndex = edit.newEndIndex;
      this.startPosition.row = edit.newEndPosition.row;
      this.startPosition.column = edit.newEndPosition.column;
    }
  }
  /** Get the S-expression representation of this node. */
  toString() {
    marshalNode(this);
    const address = C._ts_node_to_string_wasm(this.tree[0]);
    const result = C.AsciiToString(address);
    C._free(address);
    return result;
  }
};
function unmarshalCaptures(query, tree, address, patternIndex, result) {
  for (let i2 = 0, n = result.length; i2 < n; i2++) {
    const captureIndex = C.getValue(address, "i32");
    address += SIZE_OF_INT;
    const node = unmarshalNode(tree, address);
    address += SIZE_OF_NODE;
    result[i2] = { patternIndex, name: query.captureNames[captureIndex], node };
  }
  return address;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(node, index2 = 0) {
  let address = TRANSFER_BUFFER + index2 * SIZE_OF_NODE;
  C.setValue(address, node.id, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.row, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node.startPosition.column, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, node[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(tree, address = TRANSFER_BUFFER) {
  const id = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  if (id === 0) return null;
  const index2 = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const row = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const column = C.getValue(address, "i32");
  address += SIZE_OF_INT;
  const other = C.getValue(address, "i32");
  const result = new Node(INTERNAL, {
    id,
    tree,
    startIndex: index2,
    startPosition: { row, column },
    other
  });
  return result;
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(cursor, address = TRANSFER_BUFFER) {
  C.setValue(address + 0 * SIZE_OF_INT, cursor[0], "i32");
  C.setValue(address + 1 * SIZE_OF_INT, cursor[1], "i32");
  C.setValue(address + 2 * SIZE_OF_INT, cursor[2], "i32");
  C.setValue(address + 3 * SIZE_OF_INT, cursor[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(cursor) {
  cursor[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32");
  cursor[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32");
  cursor[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
  cursor[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(address, point) {
  C.setValue(address, point.row, "i32");
  C.setValue(address + SIZE_OF_INT, point.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(address) {
  const result = {
    row: C.getValue(address, "i32") >>> 0,
    column: C.getValue(address + SIZE_OF_INT, "i32") >>> 0
  };
  return result;
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(address, range) {
  marshalPoint(address, range.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, range.endPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, range.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, range.endIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(address) {
  const result = {};
  result.startPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.endPosition = unmarshalPoint(address);
  address += SIZE_OF_POINT;
  result.startIndex = C.getValue(address, "i32") >>> 0;
  address += SIZE_OF_INT;
  result.endIndex = C.getValue(address, "i32") >>> 0;
  return result;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(edit, address = TRANSFER_BUFFER) {
  marshalPoint(address, edit.startPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.oldEndPosition);
  address += SIZE_OF_POINT;
  marshalPoint(address, edit.newEndPosition);
  address += SIZE_OF_POINT;
  C.setValue(address, edit.startIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.oldEndIndex, "i32");
  address += SIZE_OF_INT;
  C.setValue(address, edit.newEndIndex, "i32");
  address += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(address) {
  const major_version = C.getValue(address, "i32");
  const minor_version = C.getValue(address += SIZE_OF_INT, "i32");
  const patch_version = C.getValue(address += SIZE_OF_INT, "i32");
  return { major_version, minor_version, patch_version };
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/;
var Language = class _Language {
  static {
    __name(this, "Language");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /**
   * A list of all node types in the language. The index of each type in this
   * array is its node type id.
   */
  types;
  /**
   * A list of all field names in the language. The index of each field name in
   * this array is its field id.
   */
  fields;
  /** @internal */
  constructor(internal, address) {
    assertInternal(internal);
    this[0] = address;
    this.types = new Array(C._ts_language_symbol_count(this[0]));
    for (let i2 = 0, n = this.types.length; i2 < n; i2++) {
      if (C._ts_language_symbol_type(this[0], i2) < 2) {
        this.types[i2] = C.UTF8ToString(C._ts_language_symbol_name(this[0], i2));
      }
    }
    this.fields = new Array(C._ts_language_field_count(this[0]) + 1);
    for (let i2 = 0, n = this.fields.length; i2 < n; i2++) {
      const fieldName = C._ts_language_field_name_for_id(this[0], i2);
      if (fieldName !== 0) {
        this.fields[i2] = C.UTF8ToString(fieldName);
      } else {
        this.fields[i2] = null;
      }
    }
  }
  /**
   * Gets the name of the language.
   */
  get name() {
    const ptr = C._ts_language_name(this[0]);
    if (ptr === 0) return null;
    return C.UTF8ToString(ptr);
  }
  /**
   * Gets the ABI version of the language.
   */
  get abiVersion() {
    return C._ts_language_abi_version(this[0]);
  }
  /**
  * Get the metadata for this language. This information is generated by the
  * CLI, and relies on the language author providing the correct metadata in
  * the language's `tree-sitter.json` file.
  */
  get metadata() {
    C._ts_language_metadata_wasm(this[0]);
    const length = C.getValue(TRANSFER_BUFFER, "i32");
    if (length === 0) return null;
    return unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
  }
  /**
   * Gets the number of fields in the language.
   */
  get fieldCount() {
    return this.fields.length - 1;
  }
  /**
   * Gets the number of states in the language.
   */
  get stateCount() {
    return C._ts_language_state_count(this[0]);
  }
  /**
   * Get the field id for a field name.
   */
  fieldIdForName(fieldName) {
    const result = this.fields.indexOf(fieldName);
    return result !== -1 ? result : null;
  }
  /**
   * Get the field name for a field id.
   */
  fieldNameForId(fieldId) {
    return this.fields[fieldId] ?? null;
  }
  /**
   * Get the node type id for a node type name.
   */
  idForNodeType(type, named4) {
    const typeLength = C.lengthBytesUTF8(type);
    const typeAddress = C._malloc(typeLength + 1);
    C.stringToUTF8(type, typeAddress, typeLength + 1);
    const result = C._ts_language_symbol_for_name(this[0], typeAddress, typeLength, named4 ? 1 : 0);
    C._free(typeAddress);
    return result || null;
  }
  /**
   * Gets the number of node types in the language.
   */
  get nodeTypeCount() {
    return C._ts_language_symbol_count(this[0]);
  }
  /**
   * Get the node type name for a node type id.
   */
  nodeTypeForId(typeId) {
    const name2 = C._ts_language_symbol_name(this[0], typeId);
    return name2 ? C.UTF8ToString(name2) : null;
  }
  /**
   * Check if a node type is named.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
   */
  nodeTypeIsNamed(typeId) {
    return C._ts_language_type_is_named_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Check if a node type is visible.
   */
  nodeTypeIsVisible(typeId) {
    return C._ts_language_type_is_visible_wasm(this[0], typeId) ? true : false;
  }
  /**
   * Get the supertypes ids of this language.
   *
   * @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
   */
  get supertypes() {
    C._ts_language_supertypes_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the subtype ids for a given supertype node id.
   */
  subtypes(supertype) {
    C._ts_language_subtypes_wasm(this[0], supertype);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = C.getValue(address, "i16");
        address += SIZE_OF_SHORT;
      }
    }
    return result;
  }
  /**
   * Get the next state id for a given state id and node type id.
   */
  nextState(stateId, typeId) {
    return C._ts_language_next_state(this[0], stateId, typeId);
  }
  /**
   * Create a new lookahead iterator for this language and parse state.
   *
   * This returns `null` if state is invalid for this language.
   *
   * Iterating {@link LookaheadIterator} will yield valid symbols in the given
   * parse state. Newly created lookahead iterators will return the `ERROR`
   * symbol from {@link LookaheadIterator#currentType}.
   *
   * Lookahead iterators can be useful for generating suggestions and improving
   * syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
   * lookahead iterator on its first leaf node state. For `MISSING` nodes, a
   * lookahead iterator created on the previous non-extra leaf node may be
   * appropriate.
   */
  lookaheadIterator(stateId) {
    const address = C._ts_lookahead_iterator_new(this[0], stateId);
    if (address) return new LookaheadIterator(INTERNAL, address, this);
    return null;
  }
  /**
   * Load a language from a WebAssembly module.
   * The module can be provided as a path to a file or as a buffer.
   */
  static async load(input) {
    let binary22;
    if (input instanceof Uint8Array) {
      binary22 = input;
    } else if (globalThis.process?.versions.node) {
      const fs2 = await import("fs/promises");
      binary22 = await fs2.readFile(input);
    } else {
      const response = await fetch(input);
      if (!response.ok) {
        const body2 = await response.text();
        throw new Error(`Language.load failed with status ${response.status}.

${body2}`);
      }
      const retryResp = response.clone();
      try {
        binary22 = await WebAssembly.compileStreaming(response);
      } catch (reason) {
        console.error("wasm streaming compile failed:", reason);
        console.error("falling back to ArrayBuffer instantiation");
        binary22 = new Uint8Array(await retryResp.arrayBuffer());
      }
    }
    const mod = await C.loadWebAssemblyModule(binary22, { loadAsync: true });
    const symbolNames = Object.keys(mod);
    const functionName = symbolNames.find((key) => LANGUAGE_FUNCTION_REGEX.test(key) && !key.includes("external_scanner_"));
    if (!functionName) {
      console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(symbolNames, null, 2)}`);
      throw new Error("Language.load failed: no language function found in Wasm file");
    }
    const languageAddress = mod[functionName]();
    return new _Language(INTERNAL, languageAddress);
  }
};
async function Module2(moduleArg = {}) {
  var moduleRtn;
  var Module = moduleArg;
  var ENVIRONMENT_IS_WEB = typeof window == "object";
  var ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope != "undefined";
  var ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
  if (ENVIRONMENT_IS_NODE) {
    const { createRequire } = await import("module");
    var require = createRequire(import.meta.url);
  }
  Module.currentQueryProgressCallback = null;
  Module.currentProgressCallback = null;
  Module.currentLogCallback = null;
  Module.currentParseCallback = null;
  var arguments_ = [];
  var thisProgram = "./this.program";
  var quit_ = /* @__PURE__ */ __name((status, toThrow) => {
    throw toThrow;
  }, "quit_");
  var _scriptName = import.meta.url;
  var scriptDirectory = "";
  function locateFile(path) {
    if (Module["locateFile"]) {
      return Module["locateFile"](path, scriptDirectory);
    }
    return scriptDirectory + path;
  }
  __name(locateFile, "locateFile");
  var readAsync, readBinary;
  if (ENVIRONMENT_IS_NODE) {
    var fs = require("fs");
    if (_scriptName.startsWith("file:")) {
      scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/";
    }
    readBinary = /* @__PURE__ */ __name((filename) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename);
      return ret;
    }, "readBinary");
    readAsync = /* @__PURE__ */ __name(async (filename, binary22 = true) => {
      filename = isFileURI(filename) ? new URL(filename) : filename;
      var ret = fs.readFileSync(filename, binary22 ? void 0 : "utf8");
      return ret;
    }, "readAsync");
    if (process.argv.length > 1) {
      thisProgram = process.argv[1].replace(/\\/g, "/");
    }
    arguments_ = process.argv.slice(2);
    quit_ = /* @__PURE__ */ __name((status, toThrow) => {
      process.exitCode = status;
      throw toThrow;
    }, "quit_");
  } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
    try {
      scriptDirectory = new URL(".", _scriptName).href;
    } catch {
    }
    {
      if (ENVIRONMENT_IS_WORKER) {
        readBinary = /* @__PURE__ */ __name((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.responseType = "arraybuffer";
          xhr.send(null);
          return new Uint8Array(
            /** @type{!ArrayBuffer} */
            xhr.response
          );
        }, "readBinary");
      }
      readAsync = /* @__PURE__ */ __name(async (url) => {
        if (isFileURI(url)) {
          return new Promise((resolve, reject) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, true);
            xhr.responseType = "arraybuffer";
            xhr.onload = () => {
              if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
                resolve(xhr.response);
                return;
              }
              reject(xhr.status);
            };
            xhr.onerror = reject;
            xhr.send(null);
          });
        }
        var response = await fetch(url, {
          credentials: "same-origin"
        });
        if (response.ok) {
          return response.arrayBuffer();
        }
        throw new Error(response.status + " : " + response.url);
      }, "readAsync");
    }
  } else {
  }
  var out = console.log.bind(console);
  var err = console.error.bind(console);
  var dynamicLibraries = [];
  var wasmBinary;
  var ABORT = false;
  var EXITSTATUS;
  var isFileURI = /* @__PURE__ */ __name((filename) => filename.startsWith("file://"), "isFileURI");
  var readyPromiseResolve, readyPromiseReject;
  var wasmMemory;
  var HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
  var HEAP64, HEAPU64;
  var HEAP_DATA_VIEW;
  var runtimeInitialized = false;
  function updateMemoryViews() {
    var b = wasmMemory.buffer;
    Module["HEAP8"] = HEAP8 = new Int8Array(b);
    Module["HEAP16"] = HEAP16 = new Int16Array(b);
    Module["HEAPU8"] = HEAPU8 = new Uint8Array(b);
    Module["HEAPU16"] = HEAPU16 = new Uint16Array(b);
    Module["HEAP32"] = HEAP32 = new Int32Array(b);
    Module["HEAPU32"] = HEAPU32 = new Uint32Array(b);
    Module["HEAPF32"] = HEAPF32 = new Float32Array(b);
    Module["HEAPF64"] = HEAPF64 = new Float64Array(b);
    Module["HEAP64"] = HEAP64 = new BigInt64Array(b);
    Module["HEAPU64"] = HEAPU64 = new BigUint64Array(b);
    Module["HEAP_DATA_VIEW"] = HEAP_DATA_VIEW = new DataView(b);
    LE_HEAP_UPDATE();
  }
  __name(updateMemoryViews, "updateMemoryViews");
  function initMemory() {
    if (Module["wasmMemory"]) {
      wasmMemory = Module["wasmMemory"];
    } else {
      var INITIAL_MEMORY = Module["INITIAL_MEMORY"] || 33554432;
      wasmMemory = new WebAssembly.Memory({
        "initial": INITIAL_MEMORY / 65536,
        // In theory we should not need to emit the maximum if we want "unlimited"
        // or 4GB of memory, but VMs error on that atm, see
        // https://github.com/emscripten-core/emscripten/issues/14130
        // And in the pthreads case we definitely need to emit a maximum. So
        // always emit one.
        "maximum": 32768
      });
    }
    updateMemoryViews();
  }
  __name(initMemory, "initMemory");
  var __RELOC_FUNCS__ = [];
  function preRun() {
    if (Module["preRun"]) {
      if (typeof Module["preRun"] == "function") Module["preRun"] = [Module["preRun"]];
      while (Module["preRun"].length) {
        addOnPreRun(Module["preRun"].shift());
      }
    }
    callRuntimeCallbacks(onPreRuns);
  }
  __name(preRun, "preRun");
  function initRuntime() {
    runtimeInitialized = true;
    callRuntimeCallbacks(__RELOC_FUNCS__);
    wasmExports["__wasm_call_ctors"]();
    callRuntimeCallbacks(onPostCtors);
  }
  __name(initRuntime, "initRuntime");
  function preMain() {
  }
  __name(preMain, "preMain");
  function postRun() {
    if (Module["postRun"]) {
      if (typeof Module["postRun"] == "function") Module["postRun"] = [Module["postRun"]];
      while (Module["postRun"].length) {
        addOnPostRun(Module["postRun"].shift());
      }
    }
    callRuntimeCallbacks(onPostRuns);
  }
  __name(postRun, "postRun");
  function abort(what) {
    Module["onAbort"]?.(what);
    what = "Aborted(" + what + ")";
    err(what);
    ABORT = true;
    what += ". Build with -sASSERTIONS for more info.";
    var e = new WebAssembly.RuntimeError(what);
    readyPromiseReject?.(e);
    throw e;
  }
  __name(abort, "abort");
  var wasmBinaryFile;
  function findWasmBinary() {
    if (Module["locateFile"]) {
      return locateFile("web-tree-sitter.wasm");
    }
    return new URL("web-tree-sitter.wasm", import.meta.url).href;
  }
  __name(findWasmBinary, "findWasmBinary");
  function getBinarySync(file) {
    if (file == wasmBinaryFile && wasmBinary) {
      return new Uint8Array(wasmBinary);
    }
    if (readBinary) {
      return readBinary(file);
    }
    throw "both async and sync fetching of the wasm failed";
  }
  __name(getBinarySync, "getBinarySync");
  async function getWasmBinary(binaryFile) {
    if (!wasmBinary) {
      try {
        var response = await readAsync(binaryFile);
        return new Uint8Array(response);
      } catch {
      }
    }
    return getBinarySync(binaryFile);
  }
  __name(getWasmBinary, "getWasmBinary");
  async function instantiateArrayBuffer(binaryFile, imports) {
    try {
      var binary22 = await getWasmBinary(binaryFile);
      var instance2 = await WebAssembly.instantiate(binary22, imports);
      return instance2;
    } catch (reason) {
      err(`failed to asynchronously prepare wasm: ${reason}`);
      abort(reason);
    }
  }
  __name(instantiateArrayBuffer, "instantiateArrayBuffer");
  async function instantiateAsync(binary22, binaryFile, imports) {
    if (!binary22 && !isFileURI(binaryFile) && !ENVIRONMENT_IS_NODE) {
      try {
        var response = fetch(binaryFile, {
          credentials: "same-origin"
        });
        var instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
        return instantiationResult;
      } catch (reason) {
        err(`wasm streaming compile failed: ${reason}`);
        err("falling back to ArrayBuffer instantiation");
      }
    }
    return instantiateArrayBuffer(binaryFile, imports);
  }
  __name(instantiateAsync, "instantiateAsync");
  function getWasmImports() {
    return {
      "env": wasmImports,
      "wasi_snapshot_preview1": wasmImports,
      "GOT.mem": new Proxy(wasmImports, GOTHandler),
      "GOT.func": new Proxy(wasmImports, GOTHandler)
    };
  }
  __name(getWasmImports, "getWasmImports");
  async function createWasm() {
    function receiveInstance(instance2, module2) {
      wasmExports = instance2.exports;
      wasmExports = relocateExports(wasmExports, 1024);
      var metadata2 = getDylinkMetadata(module2);
      if (metadata2.neededDynlibs) {
        dynamicLibraries = metadata2.neededDynlibs.concat(dynamicLibraries);
      }
      mergeLibSymbols(wasmExports, "main");
      LDSO.init();
      loadDylibs();
      __RELOC_FUNCS__.push(wasmExports["__wasm_apply_data_relocs"]);
      assignWasmExports(wasmExports);
      return wasmExports;
    }
    __name(receiveInstance, "receiveInstance");
    function receiveInstantiationResult(result2) {
      return receiveInstance(result2["instance"], result2["module"]);
    }
    __name(receiveInstantiationResult, "receiveInstantiationResult");
    var info2 = getWasmImports();
    if (Module["instantiateWasm"]) {
      return new Promise((resolve, reject) => {
        Module["instantiateWasm"](info2, (mod, inst) => {
          resolve(receiveInstance(mod, inst));
        });
      });
    }
    wasmBinaryFile ??= findWasmBinary();
    var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info2);
    var exports = receiveInstantiationResult(result);
    return exports;
  }
  __name(createWasm, "createWasm");
  class ExitStatus {
    static {
      __name(this, "ExitStatus");
    }
    name = "ExitStatus";
    constructor(status) {
      this.message = `Program terminated with exit(${status})`;
      this.status = status;
    }
  }
  var GOT = {};
  var currentModuleWeakSymbols = /* @__PURE__ */ new Set([]);
  var GOTHandler = {
    get(obj, symName) {
      var rtn = GOT[symName];
      if (!rtn) {
        rtn = GOT[symName] = new WebAssembly.Global({
          "value": "i32",
          "mutable": true
        });
      }
      if (!currentModuleWeakSymbols.has(symName)) {
        rtn.required = true;
      }
      return rtn;
    }
  };
  var LE_ATOMICS_NATIVE_BYTE_ORDER = [];
  var LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat32(byteOffset, true), "LE_HEAP_LOAD_F32");
  var LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getFloat64(byteOffset, true), "LE_HEAP_LOAD_F64");
  var LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt16(byteOffset, true), "LE_HEAP_LOAD_I16");
  var LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getInt32(byteOffset, true), "LE_HEAP_LOAD_I32");
  var LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getBigInt64(byteOffset, true), "LE_HEAP_LOAD_I64");
  var LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((byteOffset) => HEAP_DATA_VIEW.getUint32(byteOffset, true), "LE_HEAP_LOAD_U32");
  var LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat32(byteOffset, value, true), "LE_HEAP_STORE_F32");
  var LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setFloat64(byteOffset, value, true), "LE_HEAP_STORE_F64");
  var LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt16(byteOffset, value, true), "LE_HEAP_STORE_I16");
  var LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setInt32(byteOffset, value, true), "LE_HEAP_STORE_I32");
  var LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setBigInt64(byteOffset, value, true), "LE_HEAP_STORE_I64");
  var LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((byteOffset, value) => HEAP_DATA_VIEW.setUint32(byteOffset, value, true), "LE_HEAP_STORE_U32");
  var callRuntimeCallbacks = /* @__PURE__ */ __name((callbacks) => {
    while (callbacks.length > 0) {
      callbacks.shift()(Module);
    }
  }, "callRuntimeCallbacks");
  var onPostRuns = [];
  var addOnPostRun = /* @__PURE__ */ __name((cb) => onPostRuns.push(cb), "addOnPostRun");
  var onPreRuns = [];
  var addOnPreRun = /* @__PURE__ */ __name((cb) => onPreRuns.push(cb), "addOnPreRun");
  var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder() : void 0;
  var findStringEnd = /* @__PURE__ */ __name((heapOrArray, idx, maxBytesToRead, ignoreNul) => {
    var maxIdx = idx + maxBytesToRead;
    if (ignoreNul) return maxIdx;
    while (heapOrArray[idx] && !(idx >= maxIdx)) ++idx;
    return idx;
  }, "findStringEnd");
  var UTF8ArrayToString = /* @__PURE__ */ __name((heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
    var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
    if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder) {
      return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
    }
    var str = "";
    while (idx < endPtr) {
      var u0 = heapOrArray[idx++];
      if (!(u0 & 128)) {
        str += String.fromCharCode(u0);
        continue;
      }
      var u1 = heapOrArray[idx++] & 63;
      if ((u0 & 224) == 192) {
        str += String.fromCharCode((u0 & 31) << 6 | u1);
        continue;
      }
      var u2 = heapOrArray[idx++] & 63;
      if ((u0 & 240) == 224) {
        u0 = (u0 & 15) << 12 | u1 << 6 | u2;
      } else {
        u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63;
      }
      if (u0 < 65536) {
        str += String.fromCharCode(u0);
      } else {
        var ch = u0 - 65536;
        str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
      }
    }
    return str;
  }, "UTF8ArrayToString");
  var getDylinkMetadata = /* @__PURE__ */ __name((binary22) => {
    var offset = 0;
    var end = 0;
    function getU8() {
      return binary22[offset++];
    }
    __name(getU8, "getU8");
    function getLEB() {
      var ret = 0;
      var mul = 1;
      while (1) {
        var byte = binary22[offset++];
        ret += (byte & 127) * mul;
        mul *= 128;
        if (!(byte & 128)) break;
      }
      return ret;
    }
    __name(getLEB, "getLEB");
    function getString() {
      var len = getLEB();
      offset += len;
      return UTF8ArrayToString(binary22, offset - len, len);
    }
    __name(getString, "getString");
    function getStringList() {
      var count2 = getLEB();
      var rtn = [];
      while (count2--) rtn.push(getString());
      return rtn;
    }
    __name(getStringList, "getStringList");
    function failIf(condition2, message) {
      if (condition2) throw new Error(message);
    }
    __name(failIf, "failIf");
    if (binary22 instanceof WebAssembly.Module) {
      var dylinkSection = WebAssembly.Module.customSections(binary22, "dylink.0");
      failIf(dylinkSection.length === 0, "need dylink section");
      binary22 = new Uint8Array(dylinkSection[0]);
      end = binary22.length;
    } else {
      var int32View = new Uint32Array(new Uint8Array(binary22.subarray(0, 24)).buffer);
      var magicNumberFound = int32View[0] == 1836278016 || int32View[0] == 6386541;
      failIf(!magicNumberFound, "need to see wasm magic number");
      failIf(binary22[8] !== 0, "need the dylink section to be first");
      offset = 9;
      var section_size = getLEB();
      end = offset + section_size;
      var name2 = getString();
      failIf(name2 !== "dylink.0");
    }
    var customSection = {
      neededDynlibs: [],
      tlsExports: /* @__PURE__ */ new Set(),
      weakImports: /* @__PURE__ */ new Set(),
      runtimePaths: []
    };
    var WASM_DYLINK_MEM_INFO = 1;
    var WASM_DYLINK_NEEDED = 2;
    var WASM_DYLINK_EXPORT_INFO = 3;
    var WASM_DYLINK_IMPORT_INFO = 4;
    var WASM_DYLINK_RUNTIME_PATH = 5;
    var WASM_SYMBOL_TLS = 256;
    var WASM_SYMBOL_BINDING_MASK = 3;
    var WASM_SYMBOL_BINDING_WEAK = 1;
    while (offset < end) {
      var subsectionType = getU8();
      var subsectionSize = getLEB();
      if (subsectionType === WASM_DYLINK_MEM_INFO) {
        customSection.memorySize = getLEB();
        customSection.memoryAlign = getLEB();
        customSection.tableSize = getLEB();
        customSection.tableAlign = getLEB();
      } else if (subsectionType === WASM_DYLINK_NEEDED) {
        customSection.neededDynlibs = getStringList();
      } else if (subsectionType === WASM_DYLINK_EXPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var symname = getString();
          var flags2 = getLEB();
          if (flags2 & WASM_SYMBOL_TLS) {
            customSection.tlsExports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_IMPORT_INFO) {
        var count = getLEB();
        while (count--) {
          var modname = getString();
          var symname = getString();
          var flags2 = getLEB();
          if ((flags2 & WASM_SYMBOL_BINDING_MASK) == WASM_SYMBOL_BINDING_WEAK) {
            customSection.weakImports.add(symname);
          }
        }
      } else if (subsectionType === WASM_DYLINK_RUNTIME_PATH) {
        customSection.runtimePaths = getStringList();
      } else {
        offset += subsectionSize;
      }
    }
    return customSection;
  }, "getDylinkMetadata");
  function getValue(ptr, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        return HEAP8[ptr];
      case "i8":
        return HEAP8[ptr];
      case "i16":
        return LE_HEAP_LOAD_I16((ptr >> 1) * 2);
      case "i32":
        return LE_HEAP_LOAD_I32((ptr >> 2) * 4);
      case "i64":
        return LE_HEAP_LOAD_I64((ptr >> 3) * 8);
      case "float":
        return LE_HEAP_LOAD_F32((ptr >> 2) * 4);
      case "double":
        return LE_HEAP_LOAD_F64((ptr >> 3) * 8);
      case "*":
        return LE_HEAP_LOAD_U32((ptr >> 2) * 4);
      default:
        abort(`invalid type for getValue: ${type}`);
    }
  }
  __name(getValue, "getValue");
  var newDSO = /* @__PURE__ */ __name((name2, handle2, syms) => {
    var dso = {
      refcount: Infinity,
      name: name2,
      exports: syms,
      global: true
    };
    LDSO.loadedLibsByName[name2] = dso;
    if (handle2 != void 0) {
      LDSO.loadedLibsByHandle[handle2] = dso;
    }
    return dso;
  }, "newDSO");
  var LDSO = {
    loadedLibsByName: {},
    loadedLibsByHandle: {},
    init() {
      newDSO("__main__", 0, wasmImports);
    }
  };
  var ___heap_base = 78240;
  var alignMemory = /* @__PURE__ */ __name((size, alignment) => Math.ceil(size / alignment) * alignment, "alignMemory");
  var getMemory = /* @__PURE__ */ __name((size) => {
    if (runtimeInitialized) {
      return _calloc(size, 1);
    }
    var ret = ___heap_base;
    var end = ret + alignMemory(size, 16);
    ___heap_base = end;
    GOT["__heap_base"].value = end;
    return ret;
  }, "getMemory");
  var isInternalSym = /* @__PURE__ */ __name((symName) => ["__cpp_exception", "__c_longjmp", "__wasm_apply_data_relocs", "__dso_handle", "__tls_size", "__tls_align", "__set_stack_limits", "_emscripten_tls_init", "__wasm_init_tls", "__wasm_call_ctors", "__start_em_asm", "__stop_em_asm", "__start_em_js", "__stop_em_js"].includes(symName) || symName.startsWith("__em_js__"), "isInternalSym");
  var uleb128EncodeWithLen = /* @__PURE__ */ __name((arr) => {
    const n = arr.length;
    return [n % 128 | 128, n >> 7, ...arr];
  }, "uleb128EncodeWithLen");
  var wasmTypeCodes = {
    "i": 127,
    // i32
    "p": 127,
    // i32
    "j": 126,
    // i64
    "f": 125,
    // f32
    "d": 124,
    // f64
    "e": 111
  };
  var generateTypePack = /* @__PURE__ */ __name((types) => uleb128EncodeWithLen(Array.from(types, (type) => {
    var code = wasmTypeCodes[type];
    return code;
  })), "generateTypePack");
  var convertJsFunctionToWasm = /* @__PURE__ */ __name((func2, sig) => {
    var bytes = Uint8Array.of(
      0,
      97,
      115,
      109,
      // magic ("\0asm")
      1,
      0,
      0,
      0,
      // version: 1
      1,
      ...uleb128EncodeWithLen([
        1,
        // count: 1
        96,
        // param types
        ...generateTypePack(sig.slice(1)),
        // return types (for now only supporting [] if `void` and single [T] otherwise)
        ...generateTypePack(sig[0] === "v" ? "" : sig[0])
      ]),
      // The rest of the module is static
      2,
      7,
      // import section
      // (import "e" "f" (func 0 (type 0)))
      1,
      1,
      101,
      1,
      102,
      0,
      0,
      7,
      5,
      // export section
      // (export "f" (func 0 (type 0)))
      1,
      1,
      102,
      0,
      0
    );
    var module2 = new WebAssembly.Module(bytes);
    var instance2 = new WebAssembly.Instance(module2, {
      "e": {
        "f": func2
      }
    });
    var wrappedFunc = instance2.exports["f"];
    return wrappedFunc;
  }, "convertJsFunctionToWasm");
  var wasmTableMirror = [];
  var wasmTable = new WebAssembly.Table({
    "initial": 31,
    "element": "anyfunc"
  });
  var getWasmTableEntry = /* @__PURE__ */ __name((funcPtr) => {
    var func2 = wasmTableMirror[funcPtr];
    if (!func2) {
      wasmTableMirror[funcPtr] = func2 = wasmTable.get(funcPtr);
    }
    return func2;
  }, "getWasmTableEntry");
  var updateTableMap = /* @__PURE__ */ __name((offset, count) => {
    if (functionsInTableMap) {
      for (var i2 = offset; i2 < offset + count; i2++) {
        var item = getWasmTableEntry(i2);
        if (item) {
          functionsInTableMap.set(item, i2);
        }
      }
    }
  }, "updateTableMap");
  var functionsInTableMap;
  var getFunctionAddress = /* @__PURE__ */ __name((func2) => {
    if (!functionsInTableMap) {
      functionsInTableMap = /* @__PURE__ */ new WeakMap();
      updateTableMap(0, wasmTable.length);
    }
    return functionsInTableMap.get(func2) || 0;
  }, "getFunctionAddress");
  var freeTableIndexes = [];
  var getEmptyTableSlot = /* @__PURE__ */ __name(() => {
    if (freeTableIndexes.length) {
      return freeTableIndexes.pop();
    }
    return wasmTable["grow"](1);
  }, "getEmptyTableSlot");
  var setWasmTableEntry = /* @__PURE__ */ __name((idx, func2) => {
    wasmTable.set(idx, func2);
    wasmTableMirror[idx] = wasmTable.get(idx);
  }, "setWasmTableEntry");
  var addFunction = /* @__PURE__ */ __name((func2, sig) => {
    var rtn = getFunctionAddress(func2);
    if (rtn) {
      return rtn;
    }
    var ret = getEmptyTableSlot();
    try {
      setWasmTableEntry(ret, func2);
    } catch (err2) {
      if (!(err2 instanceof TypeError)) {
        throw err2;
      }
      var wrapped4 = convertJsFunctionToWasm(func2, sig);
      setWasmTableEntry(ret, wrapped4);
    }
    functionsInTableMap.set(func2, ret);
    return ret;
  }, "addFunction");
  var updateGOT = /* @__PURE__ */ __name((exports, replace2) => {
    for (var symName in exports) {
      if (isInternalSym(symName)) {
        continue;
      }
      var value = exports[symName];
      GOT[symName] ||= new WebAssembly.Global({
        "value": "i32",
        "mutable": true
      });
      if (replace2 || GOT[symName].value == 0) {
        if (typeof value == "function") {
          GOT[symName].value = addFunction(value);
        } else if (typeof value == "number") {
          GOT[symName].value = value;
        } else {
          err(`unhandled export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "updateGOT");
  var relocateExports = /* @__PURE__ */ __name((exports, memoryBase2, replace2) => {
    var relocated = {};
    for (var e in exports) {
      var value = exports[e];
      if (typeof value == "object") {
        value = value.value;
      }
      if (typeof value == "number") {
        value += memoryBase2;
      }
      relocated[e] = value;
    }
    updateGOT(relocated, replace2);
    return relocated;
  }, "relocateExports");
  var isSymbolDefined = /* @__PURE__ */ __name((symName) => {
    var existing = wasmImports[symName];
    if (!existing || existing.stub) {
      return false;
    }
    return true;
  }, "isSymbolDefined");
  var dynCall = /* @__PURE__ */ __name((sig, ptr, args2 = [], promising = false) => {
    var func2 = getWasmTableEntry(ptr);
    var rtn = func2(...args2);
    function convert(rtn2) {
      return rtn2;
    }
    __name(convert, "convert");
    return convert(rtn);
  }, "dynCall");
  var stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave");
  var stackRestore = /* @__PURE__ */ __name((val) => __emscripten_stack_restore(val), "stackRestore");
  var createInvokeFunction = /* @__PURE__ */ __name((sig) => (ptr, ...args2) => {
    var sp = stackSave();
    try {
      return dynCall(sig, ptr, args2);
    } catch (e) {
      stackRestore(sp);
      if (e !== e + 0) throw e;
      _setThrew(1, 0);
      if (sig[0] == "j") return 0n;
    }
  }, "createInvokeFunction");
  var resolveGlobalSymbol = /* @__PURE__ */ __name((symName, direct = false) => {
    var sym;
    if (isSymbolDefined(symName)) {
      sym = wasmImports[symName];
    } else if (symName.startsWith("invoke_")) {
      sym = wasmImports[symName] = createInvokeFunction(symName.split("_")[1]);
    }
    return {
      sym,
      name: symName
    };
  }, "resolveGlobalSymbol");
  var onPostCtors = [];
  var addOnPostCtor = /* @__PURE__ */ __name((cb) => onPostCtors.push(cb), "addOnPostCtor");
  var UTF8ToString = /* @__PURE__ */ __name((ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", "UTF8ToString");
  var loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
    var metadata = getDylinkMetadata(binary);
    function loadModule() {
      var memAlign = Math.pow(2, metadata.memoryAlign);
      var memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0;
      var tableBase = metadata.tableSize ? wasmTable.length : 0;
      if (handle) {
        HEAP8[handle + 8] = 1;
        LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase);
        LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize);
        LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase);
        LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize);
      }
      if (metadata.tableSize) {
        wasmTable.grow(metadata.tableSize);
      }
      var moduleExports;
      function resolveSymbol(sym) {
        var resolved = resolveGlobalSymbol(sym).sym;
        if (!resolved && localScope) {
          resolved = localScope[sym];
        }
        if (!resolved) {
          resolved = moduleExports[sym];
        }
        return resolved;
      }
      __name(resolveSymbol, "resolveSymbol");
      var proxyHandler = {
        get(stubs, prop) {
          switch (prop) {
            case "__memory_base":
              return memoryBase;
            case "__table_base":
              return tableBase;
          }
          if (prop in wasmImports && !wasmImports[prop].stub) {
            var res = wasmImports[prop];
            return res;
          }
          if (!(prop in stubs)) {
            var resolved;
            stubs[prop] = (...args2) => {
              resolved ||= resolveSymbol(prop);
              return resolved(...args2);
            };
          }
          return stubs[prop];
        }
      };
      var proxy = new Proxy({}, proxyHandler);
      currentModuleWeakSymbols = metadata.weakImports;
      var info = {
        "GOT.mem": new Proxy({}, GOTHandler),
        "GOT.func": new Proxy({}, GOTHandler),
        "env": proxy,
        "wasi_snapshot_preview1": proxy
      };
      function postInstantiation(module, instance) {
        updateTableMap(tableBase, metadata.tableSize);
        moduleExports = relocateExports(instance.exports, memoryBase);
        if (!flags.allowUndefined) {
          reportUndefinedSymbols();
        }
        function addEmAsm(addr, body) {
          var args = [];
          var arity = 0;
          for (; arity < 16; arity++) {
            if (body.indexOf("$" + arity) != -1) {
              args.push("$" + arity);
            } else {
              break;
            }
          }
          args = args.join(",");
          var func = `(${args}) => { ${body} };`;
          ASM_CONSTS[start] = eval(func);
        }
        __name(addEmAsm, "addEmAsm");
        if ("__start_em_asm" in moduleExports) {
          var start = moduleExports["__start_em_asm"];
          var stop = moduleExports["__stop_em_asm"];
          while (start < stop) {
            var jsString = UTF8ToString(start);
            addEmAsm(start, jsString);
            start = HEAPU8.indexOf(0, start) + 1;
          }
        }
        function addEmJs(name, cSig, body) {
          var jsArgs = [];
          cSig = cSig.slice(1, -1);
          if (cSig != "void") {
            cSig = cSig.split(",");
            for (var i in cSig) {
              var jsArg = cSig[i].split(" ").pop();
              jsArgs.push(jsArg.replace("*", ""));
            }
          }
          var func = `(${jsArgs}) => ${body};`;
          moduleExports[name] = eval(func);
        }
        __name(addEmJs, "addEmJs");
        for (var name in moduleExports) {
          if (name.startsWith("__em_js__")) {
            var start = moduleExports[name];
            var jsString = UTF8ToString(start);
            var parts = jsString.split("<::>");
            addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]);
            delete moduleExports[name];
          }
        }
        var applyRelocs = moduleExports["__wasm_apply_data_relocs"];
        if (applyRelocs) {
          if (runtimeInitialized) {
            applyRelocs();
          } else {
            __RELOC_FUNCS__.push(applyRelocs);
          }
        }
        var init = moduleExports["__wasm_call_ctors"];
        if (init) {
          if (runtimeInitialized) {
            init();
          } else {
            addOnPostCtor(init);
          }
        }
        return moduleExports;
      }
      __name(postInstantiation, "postInstantiation");
      if (flags.loadAsync) {
        return (async () => {
          var instance2;
          if (binary instanceof WebAssembly.Module) {
            instance2 = new WebAssembly.Instance(binary, info);
          } else {
            ({ module: binary, instance: instance2 } = await WebAssembly.instantiate(binary, info));
          }
          return postInstantiation(binary, instance2);
        })();
      }
      var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary);
      var instance = new WebAssembly.Instance(module, info);
      return postInstantiation(module, instance);
    }
    __name(loadModule, "loadModule");
    flags = {
      ...flags,
      rpath: {
        parentLibPath: libName,
        paths: metadata.runtimePaths
      }
    };
    if (flags.loadAsync) {
      return metadata.neededDynlibs.reduce((chain3, dynNeeded) => chain3.then(() => loadDynamicLibrary(dynNeeded, flags, localScope)), Promise.resolve()).then(loadModule);
    }
    metadata.neededDynlibs.forEach((needed) => loadDynamicLibrary(needed, flags, localScope));
    return loadModule();
  }, "loadWebAssemblyModule");
  var mergeLibSymbols = /* @__PURE__ */ __name((exports, libName2) => {
    for (var [sym, exp] of Object.entries(exports)) {
      const setImport = /* @__PURE__ */ __name((target3) => {
        if (!isSymbolDefined(target3)) {
          wasmImports[target3] = exp;
        }
      }, "setImport");
      setImport(sym);
      const main_alias = "__main_argc_argv";
      if (sym == "main") {
        setImport(main_alias);
      }
      if (sym == main_alias) {
        setImport("main");
      }
    }
  }, "mergeLibSymbols");
  var asyncLoad = /* @__PURE__ */ __name(async (url) => {
    var arrayBuffer = await readAsync(url);
    return new Uint8Array(arrayBuffer);
  }, "asyncLoad");
  function loadDynamicLibrary(libName2, flags2 = {
    global: true,
    nodelete: true
  }, localScope2, handle2) {
    var dso = LDSO.loadedLibsByName[libName2];
    if (dso) {
      if (!flags2.global) {
        if (localScope2) {
          Object.assign(localScope2, dso.exports);
        }
      } else if (!dso.global) {
        dso.global = true;
        mergeLibSymbols(dso.exports, libName2);
      }
      if (flags2.nodelete && dso.refcount !== Infinity) {
        dso.refcount = Infinity;
      }
      dso.refcount++;
      if (handle2) {
        LDSO.loadedLibsByHandle[handle2] = dso;
      }
      return flags2.loadAsync ? Promise.resolve(true) : true;
    }
    dso = newDSO(libName2, handle2, "loading");
    dso.refcount = flags2.nodelete ? Infinity : 1;
    dso.global = flags2.global;
    function loadLibData() {
      if (handle2) {
        var data = LE_HEAP_LOAD_U32((handle2 + 28 >> 2) * 4);
        var dataSize = LE_HEAP_LOAD_U32((handle2 + 32 >> 2) * 4);
        if (data && dataSize) {
          var libData = HEAP8.slice(data, data + dataSize);
          return flags2.loadAsync ? Promise.resolve(libData) : libData;
        }
      }
      var libFile = locateFile(libName2);
      if (flags2.loadAsync) {
        return asyncLoad(libFile);
      }
      if (!readBinary) {
        throw new Error(`${libFile}: file not found, and synchronous loading of external files is not available`);
      }
      return readBinary(libFile);
    }
    __name(loadLibData, "loadLibData");
    function getExports() {
      if (flags2.loadAsync) {
        return loadLibData().then((libData) => loadWebAssemblyModule(libData, flags2, libName2, localScope2, handle2));
      }
      return loadWebAssemblyModule(loadLibData(), flags2, libName2, localScope2, handle2);
    }
    __name(getExports, "getExports");
    function moduleLoaded(exports) {
      if (dso.global) {
        mergeLibSymbols(exports, libName2);
      } else if (localScope2) {
        Object.assign(localScope2, exports);
      }
      dso.exports = exports;
    }
    __name(moduleLoaded, "moduleLoaded");
    if (flags2.loadAsync) {
      return getExports().then((exports) => {
        moduleLoaded(exports);
        return true;
      });
    }
    moduleLoaded(getExports());
    return true;
  }
  __name(loadDynamicLibrary, "loadDynamicLibrary");
  var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
    for (var [symName, entry3] of Object.entries(GOT)) {
      if (entry3.value == 0) {
        var value = resolveGlobalSymbol(symName, true).sym;
        if (!value && !entry3.required) {
          continue;
        }
        if (typeof value == "function") {
          entry3.value = addFunction(value, value.sig);
        } else if (typeof value == "number") {
          entry3.value = value;
        } else {
          throw new Error(`bad export type for '${symName}': ${typeof value}`);
        }
      }
    }
  }, "reportUndefinedSymbols");
  var runDependencies = 0;
  var dependenciesFulfilled = null;
  var removeRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies--;
    Module["monitorRunDependencies"]?.(runDependencies);
    if (runDependencies == 0) {
      if (dependenciesFulfilled) {
        var callback = dependenciesFulfilled;
        dependenciesFulfilled = null;
        callback();
      }
    }
  }, "removeRunDependency");
  var addRunDependency = /* @__PURE__ */ __name((id) => {
    runDependencies++;
    Module["monitorRunDependencies"]?.(runDependencies);
  }, "addRunDependency");
  var loadDylibs = /* @__PURE__ */ __name(async () => {
    if (!dynamicLibraries.length) {
      reportUndefinedSymbols();
      return;
    }
    addRunDependency("loadDylibs");
    for (var lib of dynamicLibraries) {
      await loadDynamicLibrary(lib, {
        loadAsync: true,
        global: true,
        nodelete: true,
        allowUndefined: true
      });
    }
    reportUndefinedSymbols();
    removeRunDependency("loadDylibs");
  }, "loadDylibs");
  var noExitRuntime = true;
  function setValue(ptr, value, type = "i8") {
    if (type.endsWith("*")) type = "*";
    switch (type) {
      case "i1":
        HEAP8[ptr] = value;
        break;
      case "i8":
        HEAP8[ptr] = value;
        break;
      case "i16":
        LE_HEAP_STORE_I16((ptr >> 1) * 2, value);
        break;
      case "i32":
        LE_HEAP_STORE_I32((ptr >> 2) * 4, value);
        break;
      case "i64":
        LE_HEAP_STORE_I64((ptr >> 3) * 8, BigInt(value));
        break;
      case "float":
        LE_HEAP_STORE_F32((ptr >> 2) * 4, value);
        break;
      case "double":
        LE_HEAP_STORE_F64((ptr >> 3) * 8, value);
        break;
      case "*":
        LE_HEAP_STORE_U32((ptr >> 2) * 4, value);
        break;
      default:
        abort(`invalid type for setValue: ${type}`);
    }
  }
  __name(setValue, "setValue");
  var ___memory_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1024);
  var ___stack_high = 78240;
  var ___stack_low = 12704;
  var ___stack_pointer = new WebAssembly.Global({
    "value": "i32",
    "mutable": true
  }, 78240);
  var ___table_base = new WebAssembly.Global({
    "value": "i32",
    "mutable": false
  }, 1);
  var __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
  __abort_js.sig = "v";
  var getHeapMax = /* @__PURE__ */ __name(() => (
    // Stay one Wasm page short of 4GB: while e.g. Chrome is able to allocate
    // full 4GB Wasm memories, the size will wrap back to 0 bytes in Wasm side
    // for any code that deals with heap sizes, which would require special
    // casing all heap size related code to treat 0 specially.
    2147483648
  ), "getHeapMax");
  var growMemory = /* @__PURE__ */ __name((size) => {
    var oldHeapSize = wasmMemory.buffer.byteLength;
    var pages = (size - oldHeapSize + 65535) / 65536 | 0;
    try {
      wasmMemory.grow(pages);
      updateMemoryViews();
      return 1;
    } catch (e) {
    }
  }, "growMemory");
  var _emscripten_resize_heap = /* @__PURE__ */ __name((requestedSize) => {
    var oldSize = HEAPU8.length;
    requestedSize >>>= 0;
    var maxHeapSize = getHeapMax();
    if (requestedSize > maxHeapSize) {
      return false;
    }
    for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
      var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
      overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
      var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536));
      var replacement = growMemory(newSize);
      if (replacement) {
        return true;
      }
    }
    return false;
  }, "_emscripten_resize_heap");
  _emscripten_resize_heap.sig = "ip";
  var _fd_close = /* @__PURE__ */ __name((fd) => 52, "_fd_close");
  _fd_close.sig = "ii";
  var INT53_MAX = 9007199254740992;
  var INT53_MIN = -9007199254740992;
  var bigintToI53Checked = /* @__PURE__ */ __name((num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num), "bigintToI53Checked");
  function _fd_seek(fd, offset, whence, newOffset) {
    offset = bigintToI53Checked(offset);
    return 70;
  }
  __name(_fd_seek, "_fd_seek");
  _fd_seek.sig = "iijip";
  var printCharBuffers = [null, [], []];
  var printChar = /* @__PURE__ */ __name((stream, curr) => {
    var buffer = printCharBuffers[stream];
    if (curr === 0 || curr === 10) {
      (stream === 1 ? out : err)(UTF8ArrayToString(buffer));
      buffer.length = 0;
    } else {
      buffer.push(curr);
    }
  }, "printChar");
  var _fd_write = /* @__PURE__ */ __name((fd, iov, iovcnt, pnum) => {
    var num = 0;
    for (var i2 = 0; i2 < iovcnt; i2++) {
      var ptr = LE_HEAP_LOAD_U32((iov >> 2) * 4);
      var len = LE_HEAP_LOAD_U32((iov + 4 >> 2) * 4);
      iov += 8;
      for (var j = 0; j < len; j++) {
        printChar(fd, HEAPU8[ptr + j]);
      }
      num += len;
    }
    LE_HEAP_STORE_U32((pnum >> 2) * 4, num);
    return 0;
  }, "_fd_write");
  _fd_write.sig = "iippp";
  function _tree_sitter_log_callback(isLexMessage, messageAddress) {
    if (Module.currentLogCallback) {
      const message = UTF8ToString(messageAddress);
      Module.currentLogCallback(message, isLexMessage !== 0);
    }
  }
  __name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
  function _tree_sitter_parse_callback(inputBufferAddress, index2, row, column, lengthAddress) {
    const INPUT_BUFFER_SIZE = 10 * 1024;
    const string2 = Module.currentParseCallback(index2, {
      row,
      column
    });
    if (typeof string2 === "string") {
      setValue(lengthAddress, string2.length, "i32");
      stringToUTF16(string2, inputBufferAddress, INPUT_BUFFER_SIZE);
    } else {
      setValue(lengthAddress, 0, "i32");
    }
  }
  __name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
  function _tree_sitter_progress_callback(currentOffset, hasError) {
    if (Module.currentProgressCallback) {
      return Module.currentProgressCallback({
        currentOffset,
        hasError
      });
    }
    return false;
  }
  __name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
  function _tree_sitter_query_progress_callback(currentOffset) {
    if (Module.currentQueryProgressCallback) {
      return Module.currentQueryProgressCallback({
        currentOffset
      });
    }
    return false;
  }
  __name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
  var runtimeKeepaliveCounter = 0;
  var keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive");
  var _proc_exit = /* @__PURE__ */ __name((code) => {
    EXITSTATUS = code;
    if (!keepRuntimeAlive()) {
      Module["onExit"]?.(code);
      ABORT = true;
    }
    quit_(code, new ExitStatus(code));
  }, "_proc_exit");
  _proc_exit.sig = "vi";
  var exitJS = /* @__PURE__ */ __name((status, implicit) => {
    EXITSTATUS = status;
    _proc_exit(status);
  }, "exitJS");
  var handleException = /* @__PURE__ */ __name((e) => {
    if (e instanceof ExitStatus || e == "unwind") {
      return EXITSTATUS;
    }
    quit_(1, e);
  }, "handleException");
  var lengthBytesUTF8 = /* @__PURE__ */ __name((str) => {
    var len = 0;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var c = str.charCodeAt(i2);
      if (c <= 127) {
        len++;
      } else if (c <= 2047) {
        len += 2;
      } else if (c >= 55296 && c <= 57343) {
        len += 4;
        ++i2;
      } else {
        len += 3;
      }
    }
    return len;
  }, "lengthBytesUTF8");
  var stringToUTF8Array = /* @__PURE__ */ __name((str, heap, outIdx, maxBytesToWrite) => {
    if (!(maxBytesToWrite > 0)) return 0;
    var startIdx = outIdx;
    var endIdx = outIdx + maxBytesToWrite - 1;
    for (var i2 = 0; i2 < str.length; ++i2) {
      var u = str.codePointAt(i2);
      if (u <= 127) {
        if (outIdx >= endIdx) break;
        heap[outIdx++] = u;
      } else if (u <= 2047) {
        if (outIdx + 1 >= endIdx) break;
        heap[outIdx++] = 192 | u >> 6;
        heap[outIdx++] = 128 | u & 63;
      } else if (u <= 65535) {
        if (outIdx + 2 >= endIdx) break;
        heap[outIdx++] = 224 | u >> 12;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
      } else {
        if (outIdx + 3 >= endIdx) break;
        heap[outIdx++] = 240 | u >> 18;
        heap[outIdx++] = 128 | u >> 12 & 63;
        heap[outIdx++] = 128 | u >> 6 & 63;
        heap[outIdx++] = 128 | u & 63;
        i2++;
      }
    }
    heap[outIdx] = 0;
    return outIdx - startIdx;
  }, "stringToUTF8Array");
  var stringToUTF8 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite), "stringToUTF8");
  var stackAlloc = /* @__PURE__ */ __name((sz) => __emscripten_stack_alloc(sz), "stackAlloc");
  var stringToUTF8OnStack = /* @__PURE__ */ __name((str) => {
    var size = lengthBytesUTF8(str) + 1;
    var ret = stackAlloc(size);
    stringToUTF8(str, ret, size);
    return ret;
  }, "stringToUTF8OnStack");
  var AsciiToString = /* @__PURE__ */ __name((ptr) => {
    var str = "";
    while (1) {
      var ch = HEAPU8[ptr++];
      if (!ch) return str;
      str += String.fromCharCode(ch);
    }
  }, "AsciiToString");
  var stringToUTF16 = /* @__PURE__ */ __name((str, outPtr, maxBytesToWrite) => {
    maxBytesToWrite ??= 2147483647;
    if (maxBytesToWrite < 2) return 0;
    maxBytesToWrite -= 2;
    var startPtr = outPtr;
    var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
    for (var i2 = 0; i2 < numCharsToWrite; ++i2) {
      var codeUnit = str.charCodeAt(i2);
      LE_HEAP_STORE_I16((outPtr >> 1) * 2, codeUnit);
      outPtr += 2;
    }
    LE_HEAP_STORE_I16((outPtr >> 1) * 2, 0);
    return outPtr - startPtr;
  }, "stringToUTF16");
  LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
    /* little endian */
    ((x) => x),
    ((x) => x),
    void 0,
    ((x) => x)
  ] : [
    /* big endian */
    ((x) => x),
    ((x) => ((x & 65280) << 8 | (x & 255) << 24) >> 16),
    void 0,
    ((x) => x >> 24 & 255 | x >> 8 & 65280 | (x & 65280) << 8 | (x & 255) << 24)
  ];
  function LE_HEAP_UPDATE() {
    HEAPU16.unsigned = ((x) => x & 65535);
    HEAPU32.unsigned = ((x) => x >>> 0);
  }
  __name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE");
  {
    initMemory();
    if (Module["noExitRuntime"]) noExitRuntime = Module["noExitRuntime"];
    if (Module["print"]) out = Module["print"];
    if (Module["printErr"]) err = Module["printErr"];
    if (Module["dynamicLibraries"]) dynamicLibraries = Module["dynamicLibraries"];
    if (Module["wasmBinary"]) wasmBinary = Module["wasmBinary"];
    if (Module["arguments"]) arguments_ = Module["arguments"];
    if (Module["thisProgram"]) thisProgram = Module["thisProgram"];
    if (Module["preInit"]) {
      if (typeof Module["preInit"] == "function") Module["preInit"] = [Module["preInit"]];
      while (Module["preInit"].length > 0) {
        Module["preInit"].shift()();
      }
    }
  }
  Module["setValue"] = setValue;
  Module["getValue"] = getValue;
  Module["UTF8ToString"] = UTF8ToString;
  Module["stringToUTF8"] = stringToUTF8;
  Module["lengthBytesUTF8"] = lengthBytesUTF8;
  Module["AsciiToString"] = AsciiToString;
  Module["stringToUTF16"] = stringToUTF16;
  Module["loadWebAssemblyModule"] = loadWebAssemblyModule;
  Module["LE_HEAP_STORE_I64"] = LE_HEAP_STORE_I64;
  var ASM_CONSTS = {};
  var _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
  function assignWasmExports(wasmExports2) {
    Module["_malloc"] = _malloc = wasmExports2["malloc"];
    Module["_calloc"] = _calloc = wasmExports2["calloc"];
    Module["_realloc"] = _realloc = wasmExports2["realloc"];
    Module["_free"] = _free = wasmExports2["free"];
    Module["_ts_range_edit"] = _ts_range_edit = wasmExports2["ts_range_edit"];
    Module["_memcmp"] = _memcmp = wasmExports2["memcmp"];
    Module["_ts_language_symbol_count"] = _ts_language_symbol_count = wasmExports2["ts_language_symbol_count"];
    Module["_ts_language_state_count"] = _ts_language_state_count = wasmExports2["ts_language_state_count"];
    Module["_ts_language_abi_version"] = _ts_language_abi_version = wasmExports2["ts_language_abi_version"];
    Module["_ts_language_name"] = _ts_language_name = wasmExports2["ts_language_name"];
    Module["_ts_language_field_count"] = _ts_language_field_count = wasmExports2["ts_language_field_count"];
    Module["_ts_language_next_state"] = _ts_language_next_state = wasmExports2["ts_language_next_state"];
    Module["_ts_language_symbol_name"] = _ts_language_symbol_name = wasmExports2["ts_language_symbol_name"];
    Module["_ts_language_symbol_for_name"] = _ts_language_symbol_for_name = wasmExports2["ts_language_symbol_for_name"];
    Module["_strncmp"] = _strncmp = wasmExports2["strncmp"];
    Module["_ts_language_symbol_type"] = _ts_language_symbol_type = wasmExports2["ts_language_symbol_type"];
    Module["_ts_language_field_name_for_id"] = _ts_language_field_name_for_id = wasmExports2["ts_language_field_name_for_id"];
    Module["_ts_lookahead_iterator_new"] = _ts_lookahead_iterator_new = wasmExports2["ts_lookahead_iterator_new"];
    Module["_ts_lookahead_iterator_delete"] = _ts_lookahead_iterator_delete = wasmExports2["ts_lookahead_iterator_delete"];
    Module["_ts_lookahead_iterator_reset_state"] = _ts_lookahead_iterator_reset_state = wasmExports2["ts_lookahead_iterator_reset_state"];
    Module["_ts_lookahead_iterator_reset"] = _ts_lookahead_iterator_reset = wasmExports2["ts_lookahead_iterator_reset"];
    Module["_ts_lookahead_iterator_next"] = _ts_lookahead_iterator_next = wasmExports2["ts_lookahead_iterator_next"];
    Module["_ts_lookahead_iterator_current_symbol"] = _ts_lookahead_iterator_current_symbol = wasmExports2["ts_lookahead_iterator_current_symbol"];
    Module["_ts_point_edit"] = _ts_point_edit = wasmExports2["ts_point_edit"];
    Module["_ts_parser_delete"] = _ts_parser_delete = wasmExports2["ts_parser_delete"];
    Module["_ts_parser_reset"] = _ts_parser_reset = wasmExports2["ts_parser_reset"];
    Module["_ts_parser_set_language"] = _ts_parser_set_language = wasmExports2["ts_parser_set_language"];
    Module["_ts_parser_set_included_ranges"] = _ts_parser_set_included_ranges = wasmExports2["ts_parser_set_included_ranges"];
    Module["_ts_query_new"] = _ts_query_new = wasmExports2["ts_query_new"];
    Module["_ts_query_delete"] = _ts_query_delete = wasmExports2["ts_query_delete"];
    Module["_iswspace"] = _iswspace = wasmExports2["iswspace"];
    Module["_iswalnum"] = _iswalnum = wasmExports2["iswalnum"];
    Module["_ts_query_pattern_count"] = _ts_query_pattern_count = wasmExports2["ts_query_pattern_count"];
    Module["_ts_query_capture_count"] = _ts_query_capture_count = wasmExports2["ts_query_capture_count"];
    Module["_ts_query_string_count"] = _ts_query_string_count = wasmExports2["ts_query_string_count"];
    Module["_ts_query_capture_name_for_id"] = _ts_query_capture_name_for_id = wasmExports2["ts_query_capture_name_for_id"];
    Module["_ts_query_capture_quantifier_for_id"] = _ts_query_capture_quantifier_for_id = wasmExports2["ts_query_capture_quantifier_for_id"];
    Module["_ts_query_string_value_for_id"] = _ts_query_string_value_for_id = wasmExports2["ts_query_string_value_for_id"];
    Module["_ts_query_predicates_for_pattern"] = _ts_query_predicates_for_pattern = wasmExports2["ts_query_predicates_for_pattern"];
    Module["_ts_query_start_byte_for_pattern"] = _ts_query_start_byte_for_pattern = wasmExports2["ts_query_start_byte_for_pattern"];
    Module["_ts_query_end_byte_for_pattern"] = _ts_query_end_byte_for_pattern = wasmExports2["ts_query_end_byte_for_pattern"];
    Module["_ts_query_is_pattern_rooted"] = _ts_query_is_pattern_rooted = wasmExports2["ts_query_is_pattern_rooted"];
    Module["_ts_query_is_pattern_non_local"] = _ts_query_is_pattern_non_local = wasmExports2["ts_query_is_pattern_non_local"];
    Module["_ts_query_is_pattern_guaranteed_at_step"] = _ts_query_is_pattern_guaranteed_at_step = wasmExports2["ts_query_is_pattern_guaranteed_at_step"];
    Module["_ts_query_disable_capture"] = _ts_query_disable_capture = wasmExports2["ts_query_disable_capture"];
    Module["_ts_query_disable_pattern"] = _ts_query_disable_pattern = wasmExports2["ts_query_disable_pattern"];
    Module["_ts_tree_copy"] = _ts_tree_copy = wasmExports2["ts_tree_copy"];
    Module["_ts_tree_delete"] = _ts_tree_delete = wasmExports2["ts_tree_delete"];
    Module["_ts_init"] = _ts_init = wasmExports2["ts_init"];
    Module["_ts_parser_new_wasm"] = _ts_parser_new_wasm = wasmExports2["ts_parser_new_wasm"];
    Module["_ts_parser_enable_logger_wasm"] = _ts_parser_enable_logger_wasm = wasmExports2["ts_parser_enable_logger_wasm"];
    Module["_ts_parser_parse_wasm"] = _ts_parser_parse_wasm = wasmExports2["ts_parser_parse_wasm"];
    Module["_ts_parser_included_ranges_wasm"] = _ts_parser_included_ranges_wasm = wasmExports2["ts_parser_included_ranges_wasm"];
    Module["_ts_language_type_is_named_wasm"] = _ts_language_type_is_named_wasm = wasmExports2["ts_language_type_is_named_wasm"];
    Module["_ts_language_type_is_visible_wasm"] = _ts_language_type_is_visible_wasm = wasmExports2["ts_language_type_is_visible_wasm"];
    Module["_ts_language_metadata_wasm"] = _ts_language_metadata_wasm = wasmExports2["ts_language_metadata_wasm"];
    Module["_ts_language_supertypes_wasm"] = _ts_language_supertypes_wasm = wasmExports2["ts_language_supertypes_wasm"];
    Module["_ts_language_subtypes_wasm"] = _ts_language_subtypes_wasm = wasmExports2["ts_language_subtypes_wasm"];
    Module["_ts_tree_root_node_wasm"] = _ts_tree_root_node_wasm = wasmExports2["ts_tree_root_node_wasm"];
    Module["_ts_tree_root_node_with_offset_wasm"] = _ts_tree_root_node_with_offset_wasm = wasmExports2["ts_tree_root_node_with_offset_wasm"];
    Module["_ts_tree_edit_wasm"] = _ts_tree_edit_wasm = wasmExports2["ts_tree_edit_wasm"];
    Module["_ts_tree_included_ranges_wasm"] = _ts_tree_included_ranges_wasm = wasmExports2["ts_tree_included_ranges_wasm"];
    Module["_ts_tree_get_changed_ranges_wasm"] = _ts_tree_get_changed_ranges_wasm = wasmExports2["ts_tree_get_changed_ranges_wasm"];
    Module["_ts_tree_cursor_new_wasm"] = _ts_tree_cursor_new_wasm = wasmExports2["ts_tree_cursor_new_wasm"];
    Module["_ts_tree_cursor_copy_wasm"] = _ts_tree_cursor_copy_wasm = wasmExports2["ts_tree_cursor_copy_wasm"];
    Module["_ts_tree_cursor_delete_wasm"] = _ts_tree_cursor_delete_wasm = wasmExports2["ts_tree_cursor_delete_wasm"];
    Module["_ts_tree_cursor_reset_wasm"] = _ts_tree_cursor_reset_wasm = wasmExports2["ts_tree_cursor_reset_wasm"];
    Module["_ts_tree_cursor_reset_to_wasm"] = _ts_tree_cursor_reset_to_wasm = wasmExports2["ts_tree_cursor_reset_to_wasm"];
    Module["_ts_tree_cursor_goto_first_child_wasm"] = _ts_tree_cursor_goto_first_child_wasm = wasmExports2["ts_tree_cursor_goto_first_child_wasm"];
    Module["_ts_tree_cursor_goto_last_child_wasm"] = _ts_tree_cursor_goto_last_child_wasm = wasmExports2["ts_tree_cursor_goto_last_child_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_index_wasm"] = _ts_tree_cursor_goto_first_child_for_index_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_index_wasm"];
    Module["_ts_tree_cursor_goto_first_child_for_position_wasm"] = _ts_tree_cursor_goto_first_child_for_position_wasm = wasmExports2["ts_tree_cursor_goto_first_child_for_position_wasm"];
    Module["_ts_tree_cursor_goto_next_sibling_wasm"] = _ts_tree_cursor_goto_next_sibling_wasm = wasmExports2["ts_tree_cursor_goto_next_sibling_wasm"];
    Module["_ts_tree_cursor_goto_previous_sibling_wasm"] = _ts_tree_cursor_goto_previous_sibling_wasm = wasmExports2["ts_tree_cursor_goto_previous_sibling_wasm"];
    Module["_ts_tree_cursor_goto_descendant_wasm"] = _ts_tree_cursor_goto_descendant_wasm = wasmExports2["ts_tree_cursor_goto_descendant_wasm"];
    Module["_ts_tree_cursor_goto_parent_wasm"] = _ts_tree_cursor_goto_parent_wasm = wasmExports2["ts_tree_cursor_goto_parent_wasm"];
    Module["_ts_tree_cursor_current_node_type_id_wasm"] = _ts_tree_cursor_current_node_type_id_wasm = wasmExports2["ts_tree_cursor_current_node_type_id_wasm"];
    Module["_ts_tree_cursor_current_node_state_id_wasm"] = _ts_tree_cursor_current_node_state_id_wasm = wasmExports2["ts_tree_cursor_current_node_state_id_wasm"];
    Module["_ts_tree_cursor_current_node_is_named_wasm"] = _ts_tree_cursor_current_node_is_named_wasm = wasmExports2["ts_tree_cursor_current_node_is_named_wasm"];
    Module["_ts_tree_cursor_current_node_is_missing_wasm"] = _ts_tree_cursor_current_node_is_missing_wasm = wasmExports2["ts_tree_cursor_current_node_is_missing_wasm"];
    Module["_ts_tree_cursor_current_node_id_wasm"] = _ts_tree_cursor_current_node_id_wasm = wasmExports2["ts_tree_cursor_current_node_id_wasm"];
    Module["_ts_tree_cursor_start_position_wasm"] = _ts_tree_cursor_start_position_wasm = wasmExports2["ts_tree_cursor_start_position_wasm"];
    Module["_ts_tree_cursor_end_position_wasm"] = _ts_tree_cursor_end_position_wasm = wasmExports2["ts_tree_cursor_end_position_wasm"];
    Module["_ts_tree_cursor_start_index_wasm"] = _ts_tree_cursor_start_index_wasm = wasmExports2["ts_tree_cursor_start_index_wasm"];
    Module["_ts_tree_cursor_end_index_wasm"] = _ts_tree_cursor_end_index_wasm = wasmExports2["ts_tree_cursor_end_index_wasm"];
    Module["_ts_tree_cursor_current_field_id_wasm"] = _ts_tree_cursor_current_field_id_wasm = wasmExports2["ts_tree_cursor_current_field_id_wasm"];
    Module["_ts_tree_cursor_current_depth_wasm"] = _ts_tree_cursor_current_depth_wasm = wasmExports2["ts_tree_cursor_current_depth_wasm"];
    Module["_ts_tree_cursor_current_descendant_index_wasm"] = _ts_tree_cursor_current_descendant_index_wasm = wasmExports2["ts_tree_cursor_current_descendant_index_wasm"];
    Module["_ts_tree_cursor_current_node_wasm"] = _ts_tree_cursor_current_node_wasm = wasmExports2["ts_tree_cursor_current_node_wasm"];
    Module["_ts_node_symbol_wasm"] = _ts_node_symbol_wasm = wasmExports2["ts_node_symbol_wasm"];
    Module["_ts_node_field_name_for_child_wasm"] = _ts_node_field_name_for_child_wasm = wasmExports2["ts_node_field_name_for_child_wasm"];
    Module["_ts_node_field_name_for_named_child_wasm"] = _ts_node_field_name_for_named_child_wasm = wasmExports2["ts_node_field_name_for_named_child_wasm"];
    Module["_ts_node_children_by_field_id_wasm"] = _ts_node_children_by_field_id_wasm = wasmExports2["ts_node_children_by_field_id_wasm"];
    Module["_ts_node_first_child_for_byte_wasm"] = _ts_node_first_child_for_byte_wasm = wasmExports2["ts_node_first_child_for_byte_wasm"];
    Module["_ts_node_first_named_child_for_byte_wasm"] = _ts_node_first_named_child_for_byte_wasm = wasmExports2["ts_node_first_named_child_for_byte_wasm"];
    Module["_ts_node_grammar_symbol_wasm"] = _ts_node_grammar_symbol_wasm = wasmExports2["ts_node_grammar_symbol_wasm"];
    Module["_ts_node_child_count_wasm"] = _ts_node_child_count_wasm = wasmExports2["ts_node_child_count_wasm"];
    Module["_ts_node_named_child_count_wasm"] = _ts_node_named_child_count_wasm = wasmExports2["ts_node_named_child_count_wasm"];
    Module["_ts_node_child_wasm"] = _ts_node_child_wasm = wasmExports2["ts_node_child_wasm"];
    Module["_ts_node_named_child_wasm"] = _ts_node_named_child_wasm = wasmExports2["ts_node_named_child_wasm"];
    Module["_ts_node_child_by_field_id_wasm"] = _ts_node_child_by_field_id_wasm = wasmExports2["ts_node_child_by_field_id_wasm"];
    Module["_ts_node_next_sibling_wasm"] = _ts_node_next_sibling_wasm = wasmExports2["ts_node_next_sibling_wasm"];
    Module["_ts_node_prev_sibling_wasm"] = _ts_node_prev_sibling_wasm = wasmExports2["ts_node_prev_sibling_wasm"];
    Module["_ts_node_next_named_sibling_wasm"] = _ts_node_next_named_sibling_wasm = wasmExports2["ts_node_next_named_sibling_wasm"];
    Module["_ts_node_prev_named_sibling_wasm"] = _ts_node_prev_named_sibling_wasm = wasmExports2["ts_node_prev_named_sibling_wasm"];
    Module["_ts_node_descendant_count_wasm"] = _ts_node_descendant_count_wasm = wasmExports2["ts_node_descendant_count_wasm"];
    Module["_ts_node_parent_wasm"] = _ts_node_parent_wasm = wasmExports2["ts_node_parent_wasm"];
    Module["_ts_node_child_with_descendant_wasm"] = _ts_node_child_with_descendant_wasm = wasmExports2["ts_node_child_with_descendant_wasm"];
    Module["_ts_node_descendant_for_index_wasm"] = _ts_node_descendant_for_index_wasm = wasmExports2["ts_node_descendant_for_index_wasm"];
    Module["_ts_node_named_descendant_for_index_wasm"] = _ts_node_named_descendant_for_index_wasm = wasmExports2["ts_node_named_descendant_for_index_wasm"];
    Module["_ts_node_descendant_for_position_wasm"] = _ts_node_descendant_for_position_wasm = wasmExports2["ts_node_descendant_for_position_wasm"];
    Module["_ts_node_named_descendant_for_position_wasm"] = _ts_node_named_descendant_for_position_wasm = wasmExports2["ts_node_named_descendant_for_position_wasm"];
    Module["_ts_node_start_point_wasm"] = _ts_node_start_point_wasm = wasmExports2["ts_node_start_point_wasm"];
    Module["_ts_node_end_point_wasm"] = _ts_node_end_point_wasm = wasmExports2["ts_node_end_point_wasm"];
    Module["_ts_node_start_index_wasm"] = _ts_node_start_index_wasm = wasmExports2["ts_node_start_index_wasm"];
    Module["_ts_node_end_index_wasm"] = _ts_node_end_index_wasm = wasmExports2["ts_node_end_index_wasm"];
    Module["_ts_node_to_string_wasm"] = _ts_node_to_string_wasm = wasmExports2["ts_node_to_string_wasm"];
    Module["_ts_node_children_wasm"] = _ts_node_children_wasm = wasmExports2["ts_node_children_wasm"];
    Module["_ts_node_named_children_wasm"] = _ts_node_named_children_wasm = wasmExports2["ts_node_named_children_wasm"];
    Module["_ts_node_descendants_of_type_wasm"] = _ts_node_descendants_of_type_wasm = wasmExports2["ts_node_descendants_of_type_wasm"];
    Module["_ts_node_is_named_wasm"] = _ts_node_is_named_wasm = wasmExports2["ts_node_is_named_wasm"];
    Module["_ts_node_has_changes_wasm"] = _ts_node_has_changes_wasm = wasmExports2["ts_node_has_changes_wasm"];
    Module["_ts_node_has_error_wasm"] = _ts_node_has_error_wasm = wasmExports2["ts_node_has_error_wasm"];
    Module["_ts_node_is_error_wasm"] = _ts_node_is_error_wasm = wasmExports2["ts_node_is_error_wasm"];
    Module["_ts_node_is_missing_wasm"] = _ts_node_is_missing_wasm = wasmExports2["ts_node_is_missing_wasm"];
    Module["_ts_node_is_extra_wasm"] = _ts_node_is_extra_wasm = wasmExports2["ts_node_is_extra_wasm"];
    Module["_ts_node_parse_state_wasm"] = _ts_node_parse_state_wasm = wasmExports2["ts_node_parse_state_wasm"];
    Module["_ts_node_next_parse_state_wasm"] = _ts_node_next_parse_state_wasm = wasmExports2["ts_node_next_parse_state_wasm"];
    Module["_ts_query_matches_wasm"] = _ts_query_matches_wasm = wasmExports2["ts_query_matches_wasm"];
    Module["_ts_query_captures_wasm"] = _ts_query_captures_wasm = wasmExports2["ts_query_captures_wasm"];
    Module["_memset"] = _memset = wasmExports2["memset"];
    Module["_memcpy"] = _memcpy = wasmExports2["memcpy"];
    Module["_memmove"] = _memmove = wasmExports2["memmove"];
    Module["_iswalpha"] = _iswalpha = wasmExports2["iswalpha"];
    Module["_iswblank"] = _iswblank = wasmExports2["iswblank"];
    Module["_iswdigit"] = _iswdigit = wasmExports2["iswdigit"];
    Module["_iswlower"] = _iswlower = wasmExports2["iswlower"];
    Module["_iswupper"] = _iswupper = wasmExports2["iswupper"];
    Module["_iswxdigit"] = _iswxdigit = wasmExports2["iswxdigit"];
    Module["_memchr"] = _memchr = wasmExports2["memchr"];
    Module["_strlen"] = _strlen = wasmExports2["strlen"];
    Module["_strcmp"] = _strcmp = wasmExports2["strcmp"];
    Module["_strncat"] = _strncat = wasmExports2["strncat"];
    Module["_strncpy"] = _strncpy = wasmExports2["strncpy"];
    Module["_towlower"] = _towlower = wasmExports2["towlower"];
    Module["_towupper"] = _towupper = wasmExports2["towupper"];
    _setThrew = wasmExports2["setThrew"];
    __emscripten_stack_restore = wasmExports2["_emscripten_stack_restore"];
    __emscripten_stack_alloc = wasmExports2["_emscripten_stack_alloc"];
    _emscripten_stack_get_current = wasmExports2["emscripten_stack_get_current"];
    ___wasm_apply_data_relocs = wasmExports2["__wasm_apply_data_relocs"];
  }
  __name(assignWasmExports, "assignWasmExports");
  var wasmImports = {
    /** @export */
    __heap_base: ___heap_base,
    /** @export */
    __indirect_function_table: wasmTable,
    /** @export */
    __memory_base: ___memory_base,
    /** @export */
    __stack_high: ___stack_high,
    /** @export */
    __stack_low: ___stack_low,
    /** @export */
    __stack_pointer: ___stack_pointer,
    /** @export */
    __table_base: ___table_base,
    /** @export */
    _abort_js: __abort_js,
    /** @export */
    emscripten_resize_heap: _emscripten_resize_heap,
    /** @export */
    fd_close: _fd_close,
    /** @export */
    fd_seek: _fd_seek,
    /** @export */
    fd_write: _fd_write,
    /** @export */
    memory: wasmMemory,
    /** @export */
    tree_sitter_log_callback: _tree_sitter_log_callback,
    /** @export */
    tree_sitter_parse_callback: _tree_sitter_parse_callback,
    /** @export */
    tree_sitter_progress_callback: _tree_sitter_progress_callback,
    /** @export */
    tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
  };
  function callMain(args2 = []) {
    var entryFunction = resolveGlobalSymbol("main").sym;
    if (!entryFunction) return;
    args2.unshift(thisProgram);
    var argc = args2.length;
    var argv = stackAlloc((argc + 1) * 4);
    var argv_ptr = argv;
    args2.forEach((arg) => {
      LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, stringToUTF8OnStack(arg));
      argv_ptr += 4;
    });
    LE_HEAP_STORE_U32((argv_ptr >> 2) * 4, 0);
    try {
      var ret = entryFunction(argc, argv);
      exitJS(
        ret,
        /* implicit = */
        true
      );
      return ret;
    } catch (e) {
      return handleException(e);
    }
  }
  __name(callMain, "callMain");
  function run(args2 = arguments_) {
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    preRun();
    if (runDependencies > 0) {
      dependenciesFulfilled = run;
      return;
    }
    function doRun() {
      Module["calledRun"] = true;
      if (ABORT) return;
      initRuntime();
      preMain();
      readyPromiseResolve?.(Module);
      Module["onRuntimeInitialized"]?.();
      var noInitialRun = Module["noInitialRun"] || false;
      if (!noInitialRun) callMain(args2);
      postRun();
    }
    __name(doRun, "doRun");
    if (Module["setStatus"]) {
      Module["setStatus"]("Running...");
      setTimeout(() => {
        setTimeout(() => Module["setStatus"](""), 1);
        doRun();
      }, 1);
    } else {
      doRun();
    }
  }
  __name(run, "run");
  var wasmExports;
  wasmExports = await createWasm();
  run();
  if (runtimeInitialized) {
    moduleRtn = Module;
  } else {
    moduleRtn = new Promise((resolve, reject) => {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
  }
  return moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2;
var Module3 = null;
async function initializeBinding(moduleOptions) {
  return Module3 ??= await web_tree_sitter_default(moduleOptions);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
  return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER;
var LANGUAGE_VERSION;
var MIN_COMPATIBLE_VERSION;
var Parser = class {
  static {
    __name(this, "Parser");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  [1] = 0;
  // Internal handle for Wasm
  /** @internal */
  logCallback = null;
  /** The parser's current language. */
  language = null;
  /**
   * This must always be called before creating a Parser.
   *
   * You can optionally pass in options to configure the Wasm module, the most common
   * one being `locateFile` to help the module find the `.wasm` file.
   */
  static async init(moduleOptions) {
    setModule(await initializeBinding(moduleOptions));
    TRANSFER_BUFFER = C._ts_init();
    LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32");
    MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /**
   * Create a new parser.
   */
  constructor() {
    this.initialize();
  }
  /** @internal */
  initialize() {
    if (!checkModule()) {
      throw new Error("cannot construct a Parser before calling `init()`");
    }
    C._ts_parser_new_wasm();
    this[0] = C.getValue(TRANSFER_BUFFER, "i32");
    this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
  }
  /** Delete the parser, freeing its resources. */
  delete() {
    C._ts_parser_delete(this[0]);
    C._free(this[1]);
    this[0] = 0;
    this[1] = 0;
  }
  /**
   * Set the language that the parser should use for parsing.
   *
   * If the language was not successfully assigned, an error will be thrown.
   * This happens if the language was generated with an incompatible
   * version of the Tree-sitter CLI. Check the language's version using
   * {@link Language#version} and compare it to this library's
   * {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
   */
  setLanguage(language) {
    let address;
    if (!language) {
      address = 0;
      this.language = null;
    } else if (language.constructor === Language) {
      address = language[0];
      const version = C._ts_language_abi_version(address);
      if (version < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < version) {
        throw new Error(
          `Incompatible language version ${version}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`
        );
      }
      this.language = language;
    } else {
      throw new Error("Argument must be a Language");
    }
    C._ts_parser_set_language(this[0], address);
    return this;
  }
  /**
   * Parse a slice of UTF8 text.
   *
   * @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
   *
   * @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
   *   document has changed since `oldTree` was created, then you must edit `oldTree` to match
   *   the new text using {@link Tree#edit}.
   *
   * @param {ParseOptions} [options] - Options for parsing the text.
   *  This can be used to set the included ranges, or a progress callback.
   *
   * @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
   *  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
   *  - The progress callback returned true.
   */
  parse(callback, oldTree, options) {
    if (typeof callback === "string") {
      C.currentParseCallback = (index2) => callback.slice(index2);
    } else if (typeof callback === "function") {
      C.currentParseCallback = callback;
    } else {
      throw new Error("Argument must be a string or a function");
    }
    if (options?.progressCallback) {
      C.currentProgressCallback = options.progressCallback;
    } else {
      C.currentProgressCallback = null;
    }
    if (this.logCallback) {
      C.currentLogCallback = this.logCallback;
      C._ts_parser_enable_logger_wasm(this[0], 1);
    } else {
      C.currentLogCallback = null;
      C._ts_parser_enable_logger_wasm(this[0], 0);
    }
    let rangeCount = 0;
    let rangeAddress = 0;
    if (options?.includedRanges) {
      rangeCount = options.includedRanges.length;
      rangeAddress = C._calloc(rangeCount, SIZE_OF_RANGE);
      let address = rangeAddress;
      for (let i2 = 0; i2 < rangeCount; i2++) {
        marshalRange(address, options.includedRanges[i2]);
        address += SIZE_OF_RANGE;
      }
    }
    const treeAddress = C._ts_parser_parse_wasm(
      this[0],
      this[1],
      oldTree ? oldTree[0] : 0,
      rangeAddress,
      rangeCount
    );
    if (!treeAddress) {
      C.currentParseCallback = null;
      C.currentLogCallback = null;
      C.currentProgressCallback = null;
      return null;
    }
    if (!this.language) {
      throw new Error("Parser must have a language to parse");
    }
    const result = new Tree(INTERNAL, treeAddress, this.language, C.currentParseCallback);
    C.currentParseCallback = null;
    C.currentLogCallback = null;
    C.currentProgressCallback = null;
    return result;
  }
  /**
   * Instruct the parser to start the next parse from the beginning.
   *
   * If the parser previously failed because of a callback, 
   * then by default, it will resume where it left off on the
   * next call to {@link Parser#parse} or other parsing functions.
   * If you don't want to resume, and instead intend to use this parser to
   * parse some other document, you must call `reset` first.
   */
  reset() {
    C._ts_parser_reset(this[0]);
  }
  /** Get the ranges of text that the parser will include when parsing. */
  getIncludedRanges() {
    C._ts_parser_included_ranges_wasm(this[0]);
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const buffer = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const result = new Array(count);
    if (count > 0) {
      let address = buffer;
      for (let i2 = 0; i2 < count; i2++) {
        result[i2] = unmarshalRange(address);
        address += SIZE_OF_RANGE;
      }
      C._free(buffer);
    }
    return result;
  }
  /** Set the logging callback that a parser should use during parsing. */
  setLogger(callback) {
    if (!callback) {
      this.logCallback = null;
    } else if (typeof callback !== "function") {
      throw new Error("Logger callback must be a function");
    } else {
      this.logCallback = callback;
    }
    return this;
  }
  /** Get the parser's current logger. */
  getLogger() {
    return this.logCallback;
  }
};
var PREDICATE_STEP_TYPE_CAPTURE = 1;
var PREDICATE_STEP_TYPE_STRING = 2;
var QUERY_WORD_REGEX = /[\w-]+/g;
var CaptureQuantifier = {
  Zero: 0,
  ZeroOrOne: 1,
  ZeroOrMore: 2,
  One: 3,
  OneOrMore: 4
};
var isCaptureStep = /* @__PURE__ */ __name((step3) => step3.type === "capture", "isCaptureStep");
var isStringStep = /* @__PURE__ */ __name((step3) => step3.type === "string", "isStringStep");
var QueryErrorKind = {
  Syntax: 1,
  NodeName: 2,
  FieldName: 3,
  CaptureName: 4,
  PatternStructure: 5
};
var QueryError = class _QueryError extends Error {
  constructor(kind, info2, index2, length) {
    super(_QueryError.formatMessage(kind, info2));
    this.kind = kind;
    this.info = info2;
    this.index = index2;
    this.length = length;
    this.name = "QueryError";
  }
  static {
    __name(this, "QueryError");
  }
  /** Formats an error message based on the error kind and info */
  static formatMessage(kind, info2) {
    switch (kind) {
      case QueryErrorKind.NodeName:
        return `Bad node name '${info2.word}'`;
      case QueryErrorKind.FieldName:
        return `Bad field name '${info2.word}'`;
      case QueryErrorKind.CaptureName:
        return `Bad capture name @${info2.word}`;
      case QueryErrorKind.PatternStructure:
        return `Bad pattern structure at offset ${info2.suffix}`;
      case QueryErrorKind.Syntax:
        return `Bad syntax at offset ${info2.suffix}`;
    }
  }
};
function parseAnyPredicate(steps, index2, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}`
    );
  }
  if (!isCaptureStep(steps[1])) {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}"`
    );
  }
  const isPositive = operator === "eq?" || operator === "any-eq?";
  const matchAll = !operator.startsWith("any-");
  if (isCaptureStep(steps[2])) {
    const captureName1 = steps[1].name;
    const captureName2 = steps[2].name;
    textPredicates[index2].push((captures) => {
      const nodes1 = [];
      const nodes2 = [];
      for (const c of captures) {
        if (c.name === captureName1) nodes1.push(c.node);
        if (c.name === captureName2) nodes2.push(c.node);
      }
      const compare = /* @__PURE__ */ __name((n1, n2, positive) => {
        return positive ? n1.text === n2.text : n1.text !== n2.text;
      }, "compare");
      return matchAll ? nodes1.every((n1) => nodes2.some((n2) => compare(n1, n2, isPositive))) : nodes1.some((n1) => nodes2.some((n2) => compare(n1, n2, isPositive)));
    });
  } else {
    const captureName = steps[1].name;
    const stringValue = steps[2].value;
    const matches2 = /* @__PURE__ */ __name((n) => n.text === stringValue, "matches");
    const doesNotMatch = /* @__PURE__ */ __name((n) => n.text !== stringValue, "doesNotMatch");
    textPredicates[index2].push((captures) => {
      const nodes = [];
      for (const c of captures) {
        if (c.name === captureName) nodes.push(c.node);
      }
      const test = isPositive ? matches2 : doesNotMatch;
      return matchAll ? nodes.every(test) : nodes.some(test);
    });
  }
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(steps, index2, operator, textPredicates) {
  if (steps.length !== 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 2, got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  if (steps[2].type !== "string") {
    throw new Error(
      `Second argument of \`#${operator}\` predicate must be a string. Got @${steps[2].name}.`
    );
  }
  const isPositive = operator === "match?" || operator === "any-match?";
  const matchAll = !operator.startsWith("any-");
  const captureName = steps[1].name;
  const regex2 = new RegExp(steps[2].value);
  textPredicates[index2].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    const test = /* @__PURE__ */ __name((text2, positive) => {
      return positive ? regex2.test(text2) : !regex2.test(text2);
    }, "test");
    if (nodes.length === 0) return !isPositive;
    return matchAll ? nodes.every((text2) => test(text2, isPositive)) : nodes.some((text2) => test(text2, isPositive));
  });
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(steps, index2, operator, textPredicates) {
  if (steps.length < 2) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected at least 1. Got ${steps.length - 1}.`
    );
  }
  if (steps[1].type !== "capture") {
    throw new Error(
      `First argument of \`#${operator}\` predicate must be a capture. Got "${steps[1].value}".`
    );
  }
  const isPositive = operator === "any-of?";
  const captureName = steps[1].name;
  const stringSteps = steps.slice(2);
  if (!stringSteps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const values2 = stringSteps.map((s) => s.value);
  textPredicates[index2].push((captures) => {
    const nodes = [];
    for (const c of captures) {
      if (c.name === captureName) nodes.push(c.node.text);
    }
    if (nodes.length === 0) return !isPositive;
    return nodes.every((text2) => values2.includes(text2)) === isPositive;
  });
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(steps, index2, operator, assertedProperties, refutedProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(
      `Wrong number of arguments to \`#${operator}\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`
    );
  }
  if (!steps.every(isStringStep)) {
    throw new Error(
      `Arguments to \`#${operator}\` predicate must be strings.".`
    );
  }
  const properties = operator === "is?" ? assertedProperties : refutedProperties;
  if (!properties[index2]) properties[index2] = {};
  properties[index2][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(steps, index2, setProperties) {
  if (steps.length < 2 || steps.length > 3) {
    throw new Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${steps.length - 1}.`);
  }
  if (!steps.every(isStringStep)) {
    throw new Error(`Arguments to \`#set!\` predicate must be strings.".`);
  }
  if (!setProperties[index2]) setProperties[index2] = {};
  setProperties[index2][steps[1].value] = steps[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(index2, stepType, stepValueId, captureNames, stringValues, steps, textPredicates, predicates, setProperties, assertedProperties, refutedProperties) {
  if (stepType === PREDICATE_STEP_TYPE_CAPTURE) {
    const name2 = captureNames[stepValueId];
    steps.push({ type: "capture", name: name2 });
  } else if (stepType === PREDICATE_STEP_TYPE_STRING) {
    steps.push({ type: "string", value: stringValues[stepValueId] });
  } else if (steps.length > 0) {
    if (steps[0].type !== "string") {
      throw new Error("Predicates must begin with a literal value");
    }
    const operator = steps[0].value;
    switch (operator) {
      case "any-not-eq?":
      case "not-eq?":
      case "any-eq?":
      case "eq?":
        parseAnyPredicate(steps, index2, operator, textPredicates);
        break;
      case "any-not-match?":
      case "not-match?":
      case "any-match?":
      case "match?":
        parseMatchPredicate(steps, index2, operator, textPredicates);
        break;
      case "not-any-of?":
      case "any-of?":
        parseAnyOfPredicate(steps, index2, operator, textPredicates);
        break;
      case "is?":
      case "is-not?":
        parseIsPredicate(steps, index2, operator, assertedProperties, refutedProperties);
        break;
      case "set!":
        parseSetDirective(steps, index2, setProperties);
        break;
      default:
        predicates[index2].push({ operator, operands: steps.slice(1) });
    }
    steps.length = 0;
  }
}
__name(parsePattern, "parsePattern");
var Query = class {
  static {
    __name(this, "Query");
  }
  /** @internal */
  [0] = 0;
  // Internal handle for Wasm
  /** @internal */
  exceededMatchLimit;
  /** @internal */
  textPredicates;
  /** The names of the captures used in the query. */
  captureNames;
  /** The quantifiers of the captures used in the query. */
  captureQuantifiers;
  /**
   * The other user-defined predicates associated with the given index.
   *
   * This includes predicates with operators other than:
   * - `match?`
   * - `eq?` and `not-eq?`
   * - `any-of?` and `not-any-of?`
   * - `is?` and `is-not?`
   * - `set!`
   */
  predicates;
  /** The properties for predicates with the operator `set!`. */
  setProperties;
  /** The properties for predicates with the operator `is?`. */
  assertedProperties;
  /** The properties for predicates with the operator `is-not?`. */
  refutedProperties;
  /** The maximum number of in-progress matches for this cursor. */
  matchLimit;
  /**
   * Create a new query from a string containing one or more S-expression
   * patterns.
   *
   * The query is associated with a particular language, and can only be run
   * on syntax nodes parsed with that language. References to Queries can be
   * shared between multiple threads.
   *
   * @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
   */
  constructor(language, source) {
    const sourceLength = C.lengthBytesUTF8(source);
    const sourceAddress = C._malloc(sourceLength + 1);
    C.stringToUTF8(source, sourceAddress, sourceLength + 1);
    const address = C._ts_query_new(
      language[0],
      sourceAddress,
      sourceLength,
      TRANSFER_BUFFER,
      TRANSFER_BUFFER + SIZE_OF_INT
    );
    if (!address) {
      const errorId = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
      const errorByte = C.getValue(TRANSFER_BUFFER, "i32");
      const errorIndex = C.UTF8ToString(sourceAddress, errorByte).length;
      const suffix = source.slice(errorIndex, errorIndex + 100).split("\n")[0];
      const word = suffix.match(QUERY_WORD_REGEX)?.[0] ?? "";
      C._free(sourceAddress);
      switch (errorId) {
        case QueryErrorKind.Syntax:
          throw new QueryError(QueryErrorKind.Syntax, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
        case QueryErrorKind.NodeName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.FieldName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.CaptureName:
          throw new QueryError(errorId, { word }, errorIndex, word.length);
        case QueryErrorKind.PatternStructure:
          throw new QueryError(errorId, { suffix: `${errorIndex}: '${suffix}'...` }, errorIndex, 0);
      }
    }
    const stringCount = C._ts_query_string_count(address);
    const captureCount = C._ts_query_capture_count(address);
    const patternCount = C._ts_query_pattern_count(address);
    const captureNames = new Array(captureCount);
    const captureQuantifiers = new Array(patternCount);
    const stringValues = new Array(stringCount);
    for (let i2 = 0; i2 < captureCount; i2++) {
      const nameAddress = C._ts_query_capture_name_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      captureNames[i2] = C.UTF8ToString(nameAddress, nameLength);
    }
    for (let i2 = 0; i2 < patternCount; i2++) {
      const captureQuantifiersArray = new Array(captureCount);
      for (let j = 0; j < captureCount; j++) {
        const quantifier = C._ts_query_capture_quantifier_for_id(address, i2, j);
        captureQuantifiersArray[j] = quantifier;
      }
      captureQuantifiers[i2] = captureQuantifiersArray;
    }
    for (let i2 = 0; i2 < stringCount; i2++) {
      const valueAddress = C._ts_query_string_value_for_id(
        address,
        i2,
        TRANSFER_BUFFER
      );
      const nameLength = C.getValue(TRANSFER_BUFFER, "i32");
      stringValues[i2] = C.UTF8ToString(valueAddress, nameLength);
    }
    const setProperties = new Array(patternCount);
    const assertedProperties = new Array(patternCount);
    const refutedProperties = new Array(patternCount);
    const predicates = new Array(patternCount);
    const textPredicates = new Array(patternCount);
    for (let i2 = 0; i2 < patternCount; i2++) {
      const predicatesAddress = C._ts_query_predicates_for_pattern(address, i2, TRANSFER_BUFFER);
      const stepCount = C.getValue(TRANSFER_BUFFER, "i32");
      predicates[i2] = [];
      textPredicates[i2] = [];
      const steps = new Array();
      let stepAddress = predicatesAddress;
      for (let j = 0; j < stepCount; j++) {
        const stepType = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        const stepValueId = C.getValue(stepAddress, "i32");
        stepAddress += SIZE_OF_INT;
        parsePattern(
          i2,
          stepType,
          stepValueId,
          captureNames,
          stringValues,
          steps,
          textPredicates,
          predicates,
          setProperties,
          assertedProperties,
          refutedProperties
        );
      }
      Object.freeze(textPredicates[i2]);
      Object.freeze(predicates[i2]);
      Object.freeze(setProperties[i2]);
      Object.freeze(assertedProperties[i2]);
      Object.freeze(refutedProperties[i2]);
    }
    C._free(sourceAddress);
    this[0] = address;
    this.captureNames = captureNames;
    this.captureQuantifiers = captureQuantifiers;
    this.textPredicates = textPredicates;
    this.predicates = predicates;
    this.setProperties = setProperties;
    this.assertedProperties = assertedProperties;
    this.refutedProperties = refutedProperties;
    this.exceededMatchLimit = false;
  }
  /** Delete the query, freeing its resources. */
  delete() {
    C._ts_query_delete(this[0]);
    this[0] = 0;
  }
  /**
   * Iterate over all of the matches in the order that they were found.
   *
   * Each match contains the index of the pattern that matched, and a list of
   * captures. Because multiple patterns can match the same set of nodes,
   * one match may contain captures that appear *before* some of the
   * captures from a previous match.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  matches(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_matches_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const rawCount = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array(rawCount);
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    let filteredCount = 0;
    let address = startAddress;
    for (let i2 = 0; i2 < rawCount; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captures = new Array(captureCount);
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        result[filteredCount] = { patternIndex, captures };
        const setProperties = this.setProperties[patternIndex];
        result[filteredCount].setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        result[filteredCount].assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        result[filteredCount].refutedProperties = refutedProperties;
        filteredCount++;
      }
    }
    result.length = filteredCount;
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /**
   * Iterate over all of the individual captures in the order that they
   * appear.
   *
   * This is useful if you don't care about which pattern matched, and just
   * want a single, ordered sequence of captures.
   *
   * @param {Node} node - The node to execute the query on.
   *
   * @param {QueryOptions} options - Options for query execution.
   */
  captures(node, options = {}) {
    const startPosition = options.startPosition ?? ZERO_POINT;
    const endPosition = options.endPosition ?? ZERO_POINT;
    const startIndex = options.startIndex ?? 0;
    const endIndex = options.endIndex ?? 0;
    const startContainingPosition = options.startContainingPosition ?? ZERO_POINT;
    const endContainingPosition = options.endContainingPosition ?? ZERO_POINT;
    const startContainingIndex = options.startContainingIndex ?? 0;
    const endContainingIndex = options.endContainingIndex ?? 0;
    const matchLimit = options.matchLimit ?? 4294967295;
    const maxStartDepth = options.maxStartDepth ?? 4294967295;
    const progressCallback = options.progressCallback;
    if (typeof matchLimit !== "number") {
      throw new Error("Arguments must be numbers");
    }
    this.matchLimit = matchLimit;
    if (endIndex !== 0 && startIndex > endIndex) {
      throw new Error("`startIndex` cannot be greater than `endIndex`");
    }
    if (endPosition !== ZERO_POINT && (startPosition.row > endPosition.row || startPosition.row === endPosition.row && startPosition.column > endPosition.column)) {
      throw new Error("`startPosition` cannot be greater than `endPosition`");
    }
    if (endContainingIndex !== 0 && startContainingIndex > endContainingIndex) {
      throw new Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
    }
    if (endContainingPosition !== ZERO_POINT && (startContainingPosition.row > endContainingPosition.row || startContainingPosition.row === endContainingPosition.row && startContainingPosition.column > endContainingPosition.column)) {
      throw new Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
    }
    if (progressCallback) {
      C.currentQueryProgressCallback = progressCallback;
    }
    marshalNode(node);
    C._ts_query_captures_wasm(
      this[0],
      node.tree[0],
      startPosition.row,
      startPosition.column,
      endPosition.row,
      endPosition.column,
      startIndex,
      endIndex,
      startContainingPosition.row,
      startContainingPosition.column,
      endContainingPosition.row,
      endContainingPosition.column,
      startContainingIndex,
      endContainingIndex,
      matchLimit,
      maxStartDepth
    );
    const count = C.getValue(TRANSFER_BUFFER, "i32");
    const startAddress = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
    const didExceedMatchLimit = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32");
    const result = new Array();
    this.exceededMatchLimit = Boolean(didExceedMatchLimit);
    const captures = new Array();
    let address = startAddress;
    for (let i2 = 0; i2 < count; i2++) {
      const patternIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureCount = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      const captureIndex = C.getValue(address, "i32");
      address += SIZE_OF_INT;
      captures.length = captureCount;
      address = unmarshalCaptures(this, node.tree, address, patternIndex, captures);
      if (this.textPredicates[patternIndex].every((p) => p(captures))) {
        const capture = captures[captureIndex];
        const setProperties = this.setProperties[patternIndex];
        capture.setProperties = setProperties;
        const assertedProperties = this.assertedProperties[patternIndex];
        capture.assertedProperties = assertedProperties;
        const refutedProperties = this.refutedProperties[patternIndex];
        capture.refutedProperties = refutedProperties;
        result.push(capture);
      }
    }
    C._free(startAddress);
    C.currentQueryProgressCallback = null;
    return result;
  }
  /** Get the predicates for a given pattern. */
  predicatesForPattern(patternIndex) {
    return this.predicates[patternIndex];
  }
  /**
   * Disable a certain capture within a query.
   *
   * This prevents the capture from being returned in matches, and also
   * avoids any resource usage associated with recording the capture.
   */
  disableCapture(captureName) {
    const captureNameLength = C.lengthBytesUTF8(captureName);
    const captureNameAddress = C._malloc(captureNameLength + 1);
    C.stringToUTF8(captureName, captureNameAddress, captureNameLength + 1);
    C._ts_query_disable_capture(this[0], captureNameAddress, captureNameLength);
    C._free(captureNameAddress);
  }
  /**
   * Disable a certain pattern within a query.
   *
   * This prevents the pattern from matching, and also avoids any resource
   * usage associated with the pattern. This throws an error if the pattern
   * index is out of bounds.
   */
  disablePattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    C._ts_query_disable_pattern(this[0], patternIndex);
  }
  /**
   * Check if, on its last execution, this cursor exceeded its maximum number
   * of in-progress matches.
   */
  didExceedMatchLimit() {
    return this.exceededMatchLimit;
  }
  /** Get the byte offset where the given pattern starts in the query's source. */
  startIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_start_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the byte offset where the given pattern ends in the query's source. */
  endIndexForPattern(patternIndex) {
    if (patternIndex >= this.predicates.length) {
      throw new Error(
        `Pattern index is ${patternIndex} but the pattern count is ${this.predicates.length}`
      );
    }
    return C._ts_query_end_byte_for_pattern(this[0], patternIndex);
  }
  /** Get the number of patterns in the query. */
  patternCount() {
    return C._ts_query_pattern_count(this[0]);
  }
  /** Get the index for a given capture name. */
  captureIndexForName(captureName) {
    return this.captureNames.indexOf(captureName);
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternRooted(patternIndex) {
    return C._ts_query_is_pattern_rooted(this[0], patternIndex) === 1;
  }
  /** Check if a given pattern within a query has a single root node. */
  isPatternNonLocal(patternIndex) {
    return C._ts_query_is_pattern_non_local(this[0], patternIndex) === 1;
  }
  /**
   * Check if a given step in a query is 'definite'.
   *
   * A query step is 'definite' if its parent pattern will be guaranteed to
   * match successfully once it reaches the step.
   */
  isPatternGuaranteedAtStep(byteIndex) {
    return C._ts_query_is_pattern_guaranteed_at_step(this[0], byteIndex) === 1;
  }
};

// src/scan/static/tree/parse.ts
var engine = null;
var grammars = /* @__PURE__ */ new Map();
function loadGrammar(grammar) {
  const known10 = grammars.get(grammar.file);
  if (known10 !== void 0) return known10;
  const made3 = readGrammar(grammar);
  grammars.set(grammar.file, made3);
  return made3;
}
async function readGrammar({ file, source }) {
  engine ??= Parser.init({ locateFile: () => assetPath("grammars/web-tree-sitter.wasm") });
  await engine;
  const language = await Language.load(await readFile(assetPath(`grammars/${file}`, source)));
  const parser = new Parser();
  parser.setLanguage(language);
  const named4 = new Uint8Array(language.nodeTypeCount + 1);
  const kindNames = [];
  for (let id = 0; id < language.nodeTypeCount; id++) {
    kindNames.push(language.nodeTypeForId(id) ?? "");
    if (language.nodeTypeIsNamed(id)) named4[id] = 1;
  }
  const fieldNames = Array.from({ length: language.fieldCount + 1 }, (_, id) => language.fieldNameForId(id) ?? "");
  return { parser, kindNames: [...kindNames, "ERROR"], fieldNames, named: named4 };
}
var ERROR_ID = 65535;
function parse({ parser, kindNames, fieldNames, named: named4 }, text2, turns) {
  let taken2 = 0;
  const progressCallback = () => ++taken2 > turns;
  const tree = parser.parse(text2, null, { progressCallback });
  if (tree === null) {
    parser.reset();
    return "too-much-work";
  }
  try {
    const flat = flatten(tree, text2, named4, kindNames, fieldNames);
    return { tree: flat, unread: tree.rootNode.hasError };
  } finally {
    tree.delete();
  }
}
function columns(room) {
  return {
    kinds: new Uint16Array(room),
    fields: new Uint8Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    parents: new Int32Array(room),
    nexts: new Int32Array(room)
  };
}
function grown(old) {
  const wider = columns(old.kinds.length * 2);
  for (const key of ["kinds", "fields", "starts", "ends", "parents", "nexts"]) wider[key].set(old[key]);
  return wider;
}
function flatten(tree, text2, named4, kindNames, fieldNames) {
  const errorKind = kindNames.length - 1;
  const comments = new Uint8Array(kindNames.length);
  kindNames.forEach((name2, id) => {
    if (/comment$/.test(name2)) comments[id] = 1;
  });
  let table = columns(Math.max(64, Math.ceil(text2.length / 4)));
  let size = 0;
  const cursor = tree.walk();
  const open = [-1];
  const last2 = [-1];
  let going = true;
  while (going) {
    const rawId = cursor.nodeTypeId;
    const id = rawId === ERROR_ID ? errorKind : rawId;
    const field2 = cursor.currentFieldId;
    const keep2 = comments[id] !== 1 && (field2 !== 0 || named4[id] === 1 || id === errorKind);
    if (keep2) {
      if (size === table.kinds.length) table = grown(table);
      const depth = open.length - 1;
      table.kinds[size] = id;
      table.fields[size] = field2;
      table.starts[size] = cursor.startIndex;
      table.ends[size] = cursor.endIndex;
      table.parents[size] = open[depth] ?? -1;
      table.nexts[size] = -1;
      const before = last2[depth] ?? -1;
      if (before !== -1) table.nexts[before] = size;
      last2[depth] = size;
      size++;
    }
    if (keep2 && cursor.gotoFirstChild()) {
      open.push(size - 1);
      last2.push(-1);
      continue;
    }
    while (!cursor.gotoNextSibling()) {
      if (!cursor.gotoParent()) {
        going = false;
        break;
      }
      open.pop();
      last2.pop();
    }
  }
  cursor.delete();
  return { text: text2, size, ...shrunk(table, size), kindNames, fieldNames };
}
function shrunk(table, size) {
  return {
    kinds: table.kinds.slice(0, size),
    fields: table.fields.slice(0, size),
    starts: table.starts.slice(0, size),
    ends: table.ends.slice(0, size),
    parents: table.parents.slice(0, size),
    nexts: table.nexts.slice(0, size)
  };
}

// src/scan/static/check/run.ts
init_kinds();

// src/scan/static/flow/sink.ts
init_kinds();

// src/scan/static/flow/sink-report.ts
init_kinds();

// src/scan/static/flow/taint.ts
init_kinds();
var NO_TAINTS = [];
var MOST3 = 6;
var LONGEST6 = 12;
var DEEPEST_PATH = 3;
function joinTaints(a, b) {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  const joined5 = [...a];
  for (const taint of b) {
    const at2 = joined5.findIndex(({ origin }) => origin.key === taint.origin.key);
    const known10 = joined5[at2];
    if (known10 === void 0) {
      if (joined5.length < MOST3) joined5.push(taint);
    } else if ((known10.cleaned & taint.cleaned) !== known10.cleaned) {
      joined5[at2] = { ...taint, cleaned: known10.cleaned & taint.cleaned };
    }
  }
  return joined5;
}
function madeTaints(taints) {
  if (taints.length === 0) return taints;
  return taints.filter(({ origin }) => origin.kind === "source" && isMade(origin.source));
}
function cleanTaints(taints, bits) {
  if (bits === 0 || taints.length === 0) return taints;
  return taints.map((taint) => ({ ...taint, cleaned: taint.cleaned | bits }));
}
function stepTaints(taints, at2, label) {
  if (taints.length === 0) return taints;
  return taints.map((taint) => ({ ...taint, step: stepAfter(taint.step, at2, label) }));
}
function stepAfter(before, at2, label) {
  if (before !== null && (before.count >= LONGEST6 || before.at.start === at2.start && before.at.path === at2.path)) {
    return before;
  }
  return { at: at2, label, before, count: (before?.count ?? 0) + 1 };
}
function stepsOf(step3) {
  const steps = [];
  for (let at2 = step3; at2 !== null; at2 = at2.before) steps.unshift(at2);
  return steps;
}
function sameTaints(a, b) {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every(
    ({ origin, cleaned: cleaned2 }) => b.some((other) => other.origin.key === origin.key && other.cleaned === cleaned2)
  );
}
function partTaints(taints, name2) {
  if (taints.length === 0) return NO_TAINTS;
  return taints.map((taint) => {
    const { origin } = taint;
    if (origin.kind === "source" || origin.path.length >= DEEPEST_PATH) return taint;
    const path = [...origin.path, name2];
    return { ...taint, origin: { ...origin, path, key: `${origin.key}.${name2}` } };
  });
}

// src/scan/static/flow/sink-report.ts
var MOST4 = 2e3;
function reports() {
  const found = /* @__PURE__ */ new Map();
  function flow(hit) {
    const key = `${hit.kind}:${hit.at.path}:${hit.at.start}:${hit.at.end}${isMade(hit.source) ? hit.from.start : ""}`;
    const known10 = found.get(key);
    if (known10 !== void 0 && known10.trace.length <= hit.trace.length) return;
    if (known10 === void 0 && found.size >= MOST4) return;
    found.set(key, hit);
  }
  return { flow, all: () => [...found.values()] };
}
function wayTo(step3, sink, label) {
  const steps = stepsOf(step3);
  const last2 = steps[steps.length - 1];
  if (last2 !== void 0 && last2.at.path === sink.path && last2.at.start === sink.start) return steps;
  return [...steps, { at: sink, label, before: null, count: steps.length + 1 }];
}

// src/scan/static/flow/sink-shape.ts
var STATEMENT = /^[\s(]*(?:select\b|insert\s+(?:ignore\s+|or\s+\w+\s+)?into\b|update\b[^;]*\bset\b|delete\s+from\b|replace\s+into\b|merge\s+into\b|with\s|(?:drop|alter|create|truncate)\s+(?:table|user|role|database|schema|view|index)\b|exec(?:ute)?\s|call\s|\{\s*call\b|from\s+\w+)/i;
function dangerous(kind, pieces, shape) {
  if (shape === "sql" && !isStatement(pieces)) return [];
  if (shape === "start" && typeof pieces[0] === "string" && pieces[0] !== "") return [];
  switch (kind) {
    case "url-host":
      return beforePath(pieces, isPastHost);
    case "redirect":
      return beforePath(pieces, isPastRedirect);
    default:
      return pieces.flatMap((piece) => typeof piece === "string" || piece.taints.length === 0 ? [] : [piece.taints]);
  }
}
function isStatement(pieces) {
  const known10 = pieces.map((piece) => typeof piece === "string" ? piece : " x ").join("");
  return typeof pieces[0] === "string" && STATEMENT.test(known10);
}
function beforePath(pieces, isPast) {
  const found = [];
  let before = "";
  for (const piece of pieces) {
    if (typeof piece === "string") {
      before += piece;
      continue;
    }
    if (isPast(before)) break;
    if (piece.taints.length > 0) found.push(piece.taints);
    before += piece.taints.length > 0 ? "x" : "known://host/";
  }
  return found;
}
function isPastHost(before) {
  return /^[a-z][\w+.-]*:\/\/[^/?#]*[/?#]/i.test(before) || /^\/(?!\/)/.test(before) || /^[^/:]+\//.test(before);
}
function isPastRedirect(before) {
  return /^\/[^/\\]/.test(before) || /^[a-z][\w+.-]*:\/\/[^/?#]+[/?#]/i.test(before) || /^[?#]/.test(before) || /^[\w.-]+[/?]/.test(before);
}

// src/scan/static/flow/value.ts
var UNKNOWN = {
  taints: NO_TAINTS,
  text: null,
  literals: null,
  types: [],
  parts: null,
  functions: [],
  fixed: false,
  test: null,
  parsed: null,
  plain: null
};
var MOST_LITERALS = 16;
var MOST_PIECES = 40;
var MOST_TYPES = 4;
var MOST_PARTS2 = 64;
var DEEPEST12 = 3;
function literal3(value) {
  return { ...UNKNOWN, literals: [value], text: value === void 0 ? null : [String(value)], fixed: true };
}
function typed(types) {
  return types.length === 0 ? UNKNOWN : { ...UNKNOWN, types };
}
function tainted(taints) {
  return taints.length === 0 ? UNKNOWN : { ...UNKNOWN, taints };
}
function onlyLiteral({ literals }) {
  return literals !== null && literals.length === 1 ? { value: literals[0] } : null;
}
function allTaints(value, depth = 0) {
  if (value.parts === null || depth > DEEPEST12) return value.taints;
  let taints = value.taints;
  for (const part2 of value.parts.values()) taints = joinTaints(taints, allTaints(part2, depth + 1));
  return taints;
}
function piecesOf(value) {
  if (value.text !== null) return value.text;
  if (value.literals !== null && value.literals.length > 1 && value.taints.length === 0) {
    const texts = value.literals.map(String);
    return [texts.find((text2) => /\w/.test(text2)) ?? ""];
  }
  return [{ taints: allTaints(value) }];
}
function concat(values2) {
  const pieces = [];
  let taints = NO_TAINTS;
  for (const value of values2) {
    taints = joinTaints(taints, allTaints(value));
    for (const piece of piecesOf(value)) {
      const last2 = pieces[pieces.length - 1];
      if (typeof piece === "string" && typeof last2 === "string") pieces[pieces.length - 1] = last2 + piece;
      else pieces.push(piece);
    }
  }
  if (pieces.length > MOST_PIECES) return { ...UNKNOWN, taints, text: shortened(pieces, taints) };
  const only = pieces.length === 1 && typeof pieces[0] === "string" ? [pieces[0]] : null;
  const fixed2 = values2.every((value) => value.fixed);
  return { ...UNKNOWN, taints, text: pieces, literals: only, fixed: fixed2 };
}
function shortened(pieces, taints) {
  const first = pieces[0];
  return typeof first === "string" ? [first, { taints }] : [{ taints }];
}
function join5(a, b, depth = 0) {
  if (a === b) return a;
  return {
    taints: joinTaints(a.taints, b.taints),
    text: joinText(a, b),
    literals: joinLiterals(a, b),
    types: joinLists(a.types, b.types, MOST_TYPES),
    parts: joinParts(a, b, depth),
    functions: joinLists(a.functions, b.functions, MOST_TYPES),
    fixed: a.fixed && b.fixed,
    test: null,
    plain: a.plain ?? b.plain,
    parsed: a.parsed === b.parsed ? a.parsed : null
  };
}
function joinText(a, b) {
  if (a.text === null || b.text === null) return a.text === null && b.text === null ? null : longer(a, b);
  const same = a.text.length === b.text.length && a.text.every((piece, index2) => piece === b.text?.[index2]);
  return same ? a.text : longer(a, b);
}
function longer(a, b) {
  const holes = (text2) => (text2 ?? []).filter((piece) => typeof piece !== "string").length;
  if (a.text === null && a.taints.length > 0) return null;
  if (b.text === null && b.taints.length > 0) return null;
  return holes(a.text) >= holes(b.text) && a.text !== null ? a.text : b.text;
}
function joinLiterals(a, b) {
  if (a.literals === null || b.literals === null) return null;
  const joined5 = [.../* @__PURE__ */ new Set([...a.literals, ...b.literals])];
  return joined5.length > MOST_LITERALS ? null : joined5;
}
function joinLists(a, b, most) {
  if (a.length === 0 || a === b) return b;
  if (b.length === 0) return a;
  return [.../* @__PURE__ */ new Set([...a, ...b])].slice(0, most);
}
function joinParts(a, b, depth) {
  if (a.parts === b.parts) return a.parts;
  if (depth > DEEPEST12) return null;
  const joined5 = /* @__PURE__ */ new Map();
  for (const [key, value] of a.parts ?? []) joined5.set(key, join5(value, partOf(b, key, value), depth + 1));
  for (const [key, value] of b.parts ?? []) {
    if (!joined5.has(key) && joined5.size < MOST_PARTS2) joined5.set(key, join5(partOf(a, key, value), value, depth + 1));
  }
  return joined5;
}
function partOf(whole, key, other) {
  const own2 = whole.parts?.get(key) ?? other.plain;
  return own2 ?? (whole.taints.length === 0 ? other : tainted(partTaints(whole.taints, key)));
}
function joinAll(values2) {
  const [first, ...rest2] = values2;
  return first === void 0 ? UNKNOWN : rest2.reduce((joined5, value) => join5(joined5, value), first);
}
function withPart(value, key, part2) {
  const parts2 = new Map(value.parts ?? []);
  if (parts2.size >= MOST_PARTS2 && !parts2.has(key)) {
    const any = parts2.get("*");
    parts2.set("*", any === void 0 ? part2 : join5(any, part2));
  } else {
    parts2.set(key, part2);
  }
  return { ...value, parts: parts2, fixed: value.fixed && part2.fixed, literals: null, test: null };
}
function cleaned(value, bits, depth = 0) {
  if (bits === 0) return value;
  const parts2 = value.parts === null || depth > DEEPEST12 ? value.parts : new Map([...value.parts].map(([key, part2]) => [key, cleaned(part2, bits, depth + 1)]));
  const text2 = value.text === null ? null : value.text.map((piece) => typeof piece === "string" ? piece : { taints: cleanTaints(piece.taints, bits) });
  return { ...value, taints: cleanTaints(value.taints, bits), text: text2, parts: parts2 };
}
function sameKnowledge(a, b, depth = 0) {
  if (a === b) return true;
  if (!sameTaints(a.taints, b.taints)) return false;
  if (a.types.length !== b.types.length || a.functions.length !== b.functions.length) return false;
  if (a.parts === b.parts || depth > 2) return true;
  if (a.parts === null || b.parts === null || a.parts.size !== b.parts.size) return false;
  for (const [key, part2] of a.parts) {
    const other = b.parts.get(key);
    if (other === void 0 || !sameKnowledge(part2, other, depth + 1)) return false;
  }
  return true;
}

// src/scan/static/flow/sink.ts
var WHOLE2 = /* @__PURE__ */ new Set(["nosql", "deserialise", "prototype", "trust", "code"]);
var MADE_OF = /* @__PURE__ */ new Set(["secret", "key-derivation"]);
var DEEPEST13 = 8;
function reach(it, frame, { kind, shape, name: name2 }, value, at2) {
  const pieces = MADE_OF.has(kind) ? [{ taints: allTaints(value) }] : WHOLE2.has(kind) ? piecesOf(value) : textOf2(value);
  if (pieces.every((piece) => typeof piece === "string" || piece.taints.length === 0)) return;
  reachPieces(it, frame, { key: "", kind, name: name2, at: at2, pieces, shape, symbol: symbolOf(frame), depth: 0 });
}
function isList({ parts: parts2 }) {
  return parts2 !== null && parts2.size > 0 && [...parts2.keys()].every((key) => key === "*" || /^\d+$/.test(key));
}
function textOf2(value, depth = 0) {
  const { parts: parts2 } = value;
  if (value.text !== null || parts2 === null || isList(value) && depth > 2) return piecesOf(value);
  const inside2 = isList(value) ? [...parts2.values()].flatMap((part2) => textOf2(part2, depth + 1)) : [];
  const taints = inside2.map((piece) => typeof piece === "string" ? NO_TAINTS : piece.taints);
  return [{ taints: taints.reduce(joinTaints, value.taints) }];
}
function reachPieces(it, frame, use) {
  if (use.depth > DEEPEST13) return;
  const bit = bitOf(use.kind);
  const live = (taints) => taints.filter(({ cleaned: cleaned2 }) => (cleaned2 & bit) === 0);
  const pieces = use.pieces.map(
    (piece) => typeof piece === "string" ? piece : { taints: live(piece.taints) }
  );
  for (const taints of dangerous(use.kind, pieces, use.shape)) {
    for (const { origin, step: step3 } of taints) {
      if (origin.kind === "source" && canHarm(origin.source, use.kind)) {
        const trace = wayTo(step3, use.at, use.name);
        it.reports.flow({
          kind: use.kind,
          source: origin.source,
          from: origin.at,
          at: use.at,
          symbol: use.symbol,
          trace
        });
      }
    }
  }
  const open = pieces.some(
    (piece) => typeof piece !== "string" && piece.taints.some(({ origin }) => origin.kind === "parameter")
  );
  if (!open) return;
  const key = `${use.kind}:${use.at.path}:${use.at.start}:${openKeys(pieces)}`;
  if (!frame.summary.sinks.has(key)) frame.summary.sinks.set(key, { ...use, key, pieces });
}
function openKeys(pieces) {
  return pieces.flatMap((piece) => typeof piece === "string" ? [] : piece.taints.map(({ origin }) => origin.key)).join(",");
}
function symbolOf({ form, unit }) {
  if (form.class === null) return form.name;
  const holder = unit.module.classes[form.class]?.name ?? "";
  return holder === "" ? form.name : `${holder}.${form.name}`;
}

// src/scan/static/flow/frame.ts
function varsOf({ scope, dead }) {
  return dead ? null : scope.vars;
}
function goOn(frame, vars) {
  frame.dead = vars === null;
  if (vars === null) return;
  frame.meter.steps -= vars.size >> 3;
  frame.scope.vars = new Map(vars);
}
function joinVars(a, b) {
  if (a === null || a === b) return b;
  if (b === null) return a;
  const joined5 = new Map(a);
  for (const [name2, value] of b) {
    const known10 = joined5.get(name2);
    if (known10 === void 0) joined5.set(name2, value);
    else if (known10 !== value) joined5.set(name2, join5(known10, value));
  }
  return joined5;
}
function joinAllVars(all) {
  return all.reduce(joinVars, null);
}
function scopeOf2(scope, name2) {
  for (let at2 = scope; at2 !== null; at2 = at2.outer) if (at2.vars.has(name2)) return at2;
  return null;
}
function assignName(frame, name2, value, localOnly) {
  const { scope } = frame;
  if (localOnly || scope.vars.has(name2)) {
    scope.vars.set(name2, value);
    return;
  }
  const holder = scopeOf2(scope, name2);
  const known10 = holder?.vars.get(name2);
  if (holder === null || known10 === void 0) scope.vars.set(name2, value);
  else writeOuter(frame, holder, name2, value);
}
function writeOuter(frame, holder, name2, value) {
  const known10 = holder.vars.get(name2);
  if (name2.endsWith(CALLED)) receive2(holder, name2.slice(0, -CALLED.length), value);
  else if (known10 !== void 0) holder.vars.set(name2, join5(known10, value));
  if (holder !== frame.scope) note(frame, holder, name2, value);
}
var CALLED = "()";
function handOver(frame, name2, value) {
  const holder = scopeOf2(frame.scope, name2);
  if (holder === null) return;
  receive2(holder, name2, value);
  if (holder !== frame.scope) note(frame, holder, name2 + CALLED, value);
}
function receive2(holder, name2, value) {
  holder.handed ??= /* @__PURE__ */ new Map();
  const known10 = holder.handed.get(name2);
  holder.handed.set(name2, known10 === void 0 ? value : join5(known10, value));
}
function note({ owner, summary: { writes } }, holder, name2, value) {
  if (!allTaints(value).some(({ origin }) => origin.kind === "parameter" && origin.owner === owner)) return;
  const names = writes.get(holder) ?? /* @__PURE__ */ new Map();
  writes.set(holder, names);
  const known10 = names.get(name2);
  names.set(name2, known10 === void 0 ? value : join5(known10, value));
}

// src/scan/static/check/expressions.ts
var DEEPEST14 = 12;
var MOST5 = 60;
function inside(expression2) {
  switch (expression2.kind) {
    case "constant":
    case "pattern":
    case "name":
    case "lambda":
      return [];
    case "member":
      return [expression2.object];
    case "index":
      return [expression2.object, expression2.key];
    case "call":
      return [expression2.callee, ...expression2.args.map(({ value }) => value)];
    case "text":
      return expression2.parts;
    case "binary":
    case "logical":
      return [expression2.left, expression2.right];
    case "unary":
      return [expression2.operand];
    case "choice":
      return [expression2.test, expression2.then, expression2.otherwise];
    case "record":
      return expression2.entries.flatMap(({ key, value }) => key === null ? [value] : [key, value]);
    case "list":
      return expression2.items.map(({ value }) => value);
    case "comprehension":
      return [expression2.over, ...expression2.tests, expression2.value];
    case "assignment":
    case "wrapped":
    case "type-test":
      return [expression2.value];
    case "opaque":
      return expression2.inside;
  }
}
function within3(expression2) {
  const found = [];
  const open = [[expression2, 0]];
  for (let at2 = 0; at2 < open.length && found.length < MOST5; at2++) {
    const [each, depth] = open[at2] ?? [expression2, DEEPEST14];
    found.push(each);
    if (depth < DEEPEST14) for (const inner5 of inside(each)) open.push([inner5, depth + 1]);
  }
  return found;
}
function plain2(expression2) {
  let at2 = expression2;
  while (at2.kind === "wrapped") at2 = at2.value;
  return at2;
}

// src/scan/static/check/choice.ts
var CHOICE = /insecure|skip|verif|unsafe|self[_-]?signed|allow|trust|disable|strict|reject|bypass|ignore|unverified|danger|no[_-]?check|check[_-]?(?:cert|host|tls|ssl)/i;
var DEEPEST15 = 40;
var DEEPEST_TEST = 4;
function isChosen(frame, at2) {
  const around = frame.unit.module.functions.filter(({ start: start2, end }) => start2 <= at2.start && at2.end <= end);
  return around.some(
    (form) => CHOICE.test(form.name) || conditionsIn(form.body, at2, 0).some((test) => speaksOfChoice(frame, test, 0))
  );
}
function conditionsIn(body2, at2, depth) {
  const tests = [];
  if (depth > DEEPEST15) return tests;
  for (const statement2 of body2) {
    if (statement2.start <= at2.start && at2.end <= statement2.end) {
      return [...tests, ...conditionsAround(statement2, at2, depth)];
    }
    if (statement2.start > at2.start) return tests;
    if (statement2.kind === "if" && (leaves2(statement2.then) || leaves2(statement2.otherwise))) tests.push(statement2.test);
  }
  return tests;
}
function conditionsAround(statement2, at2, depth) {
  const below = (body2) => conditionsIn(body2, at2, depth + 1);
  switch (statement2.kind) {
    case "if":
      return [statement2.test, ...below(statement2.then), ...below(statement2.otherwise)];
    case "switch":
      return statement2.cases.filter(({ body: body2 }) => body2.some(({ start: start2, end }) => start2 <= at2.start && at2.end <= end)).flatMap(({ values: values2, body: body2 }) => [
        ...statement2.subject === null ? [] : [statement2.subject],
        ...values2,
        ...below(body2)
      ]);
    case "loop":
      return below(statement2.body);
    case "try":
      return [
        ...below(statement2.body),
        ...statement2.handlers.flatMap((each) => below(each.body)),
        ...below(statement2.last)
      ];
    case "evaluate":
    case "assign":
    case "return":
    case "throw":
      return statement2.value === null ? [] : conditionsOf(statement2.value, at2, 0);
    default:
      return [];
  }
}
function conditionsOf(expression2, at2, depth) {
  if (depth > DEEPEST15) return [];
  const holder = inside(expression2).find(({ start: start2, end }) => start2 <= at2.start && at2.end <= end);
  const own2 = expression2.kind === "choice" && holder !== expression2.test ? [expression2.test] : expression2.kind === "logical" && holder === expression2.right ? [expression2.left] : [];
  return holder === void 0 ? own2 : [...own2, ...conditionsOf(holder, at2, depth + 1)];
}
function leaves2(body2) {
  const last2 = body2[body2.length - 1];
  if (last2 === void 0) return false;
  if (last2.kind === "if") return leaves2(last2.then) && leaves2(last2.otherwise);
  return last2.kind === "return" || last2.kind === "throw" || last2.kind === "leave";
}
function speaksOfChoice(frame, test, depth) {
  if (depth > DEEPEST_TEST) return false;
  return within3(test).some((each) => {
    switch (each.kind) {
      case "constant":
        return typeof each.value === "string" && CHOICE.test(each.value.slice(0, 200));
      case "member":
        return CHOICE.test(each.name);
      case "name": {
        if (CHOICE.test(each.name)) return true;
        const value = scopeOf2(frame.scope, each.name)?.vars.get(each.name);
        return value !== void 0 && valueSpeaks(frame, value, depth);
      }
      default:
        return false;
    }
  });
}
function valueSpeaks(frame, { types, test, taints }, depth) {
  if (types.some((type) => CHOICE.test(type.slice(type.lastIndexOf(".") + 1)))) return true;
  if (taints.some(({ origin }) => origin.kind === "parameter" && origin.path.some((part2) => CHOICE.test(part2))))
    return true;
  return test !== null && speaksOfChoice(frame, test, depth + 1);
}

// src/scan/static/check/statements.ts
var MOST6 = 5e3;
function bodiesOf(statement2) {
  switch (statement2.kind) {
    case "if":
      return [statement2.then, statement2.otherwise];
    case "switch":
      return statement2.cases.map(({ body: body2 }) => body2);
    case "loop":
      return [statement2.body];
    case "try":
      return [statement2.body, ...statement2.handlers.map(({ body: body2 }) => body2), statement2.last];
    default:
      return [];
  }
}
function expressionsOf(statement2) {
  switch (statement2.kind) {
    case "evaluate":
    case "assign":
    case "return":
    case "throw":
      return statement2.value === null ? [] : [statement2.value];
    case "if":
      return [statement2.test];
    case "switch":
      return [
        ...statement2.subject === null ? [] : [statement2.subject],
        ...statement2.cases.flatMap(({ values: values2 }) => values2)
      ];
    case "loop":
      return [
        ...statement2.test === null ? [] : [statement2.test],
        ...statement2.each === null ? [] : [statement2.each.over]
      ];
    default:
      return [];
  }
}
function statementsBelow(body2) {
  const found = [...body2];
  for (let at2 = 0; at2 < found.length && found.length < MOST6; at2++) {
    const each = found[at2];
    if (each !== void 0) for (const inner5 of bodiesOf(each)) found.push(...inner5);
  }
  return found;
}

// src/scan/static/check/words.ts
function wordsOf(name2) {
  return name2.slice(0, LONGEST7).replace(/([a-z0-9])([A-Z])/g, "$1 $2").replace(/([A-Z])([A-Z][a-z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter((word) => word !== "");
}
function hasWord(name2, words) {
  const own2 = wordsOf(name2);
  return own2.some((word, at2) => words.has(word) || words.has(`${word} ${own2[at2 + 1] ?? ""}`));
}
var LONGEST7 = 200;

// src/scan/static/check/around.ts
var DEEPEST16 = 40;
function isAround2({ frame, start: start2, end }, words) {
  const { functions } = frame.unit.module;
  return functions.some(
    (form) => form.start <= start2 && end <= form.end && (hasWord(form.name, words) || targetsIn(form.body, { start: start2, end }, 0).some((name2) => hasWord(name2, words)))
  );
}
function targetsIn(body2, at2, depth) {
  const holder = body2.find(({ start: start2, end }) => start2 <= at2.start && at2.end <= end);
  if (holder === void 0 || depth > DEEPEST16) return [];
  if (holder.kind === "assign" && (holder.target.kind === "name" || holder.target.kind === "member")) {
    return [holder.target.name];
  }
  return bodiesOf(holder).flatMap((inner5) => targetsIn(inner5, at2, depth + 1));
}
function doesMention({ functions }, words) {
  return functions.some(
    ({ unit, index: index2 }) => statementsBelow(unit.module.functions[index2]?.body ?? []).some(
      (statement2) => expressionsOf(statement2).some((each) => expressionMentions(each, words))
    )
  );
}
function expressionMentions(expression2, words) {
  return within3(expression2).some(
    (each) => (each.kind === "name" || each.kind === "member") && hasWord(each.name, words) || each.kind === "constant" && typeof each.value === "string" && hasWord(each.value, words) || each.kind === "type-test" && hasWord(each.type.name, words) || each.kind === "wrapped" && each.type !== null && hasWord(each.type.name, words)
  );
}

// src/scan/static/check/gives.ts
function givesOnly({ functions }, wanted) {
  return functions.length > 0 && functions.every(({ unit, index: index2 }) => {
    const form = unit.module.functions[index2];
    return form !== void 0 && formGivesOnly(form, wanted);
  });
}
function formGivesOnly({ body: body2 }, wanted) {
  const doesNothing = body2.every(isIdle);
  if (wanted.includes(null) && body2.length === 0) return true;
  if (!doesNothing) return false;
  const returns = body2.flatMap(returnsIn);
  if (returns.length === 0) return wanted.includes(null);
  return returns.every((given) => wanted.includes(given));
}
function isIdle(statement2) {
  switch (statement2.kind) {
    case "return":
      return statement2.value === null || plain2(statement2.value).kind === "constant";
    case "evaluate":
      return !within3(statement2.value).some(({ kind }) => kind === "call" || kind === "opaque");
    case "assign":
      return statement2.value === null || !within3(statement2.value).some(({ kind }) => kind === "call");
    case "if":
      return [...statement2.then, ...statement2.otherwise].every(isIdle);
    default:
      return false;
  }
}
function returnsIn(statement2) {
  if (statement2.kind === "if") return [...statement2.then, ...statement2.otherwise].flatMap(returnsIn);
  if (statement2.kind !== "return") return [];
  const given = statement2.value === null ? null : plain2(statement2.value);
  return [given?.kind === "constant" ? given.value ?? null : null];
}

// src/scan/static/flow/member.ts
init_kinds();

// src/scan/static/language/neighbours.ts
var known8 = /* @__PURE__ */ new WeakMap();
function neighboursOf(conventions, from, files2) {
  const folders = known8.get(files2) ?? /* @__PURE__ */ new Map();
  known8.set(files2, folders);
  const key = `${conventions.prefix}:${from.slice(0, from.lastIndexOf("/") + 1)}`;
  const found = folders.get(key) ?? new Set(conventions.neighbours(from, files2));
  folders.set(key, found);
  return found;
}
function neighboursWith(conventions, from, name2, files2) {
  const near = neighboursOf(conventions, from, files2);
  if (near.size === 0) return [];
  if (!conventions.fileIsNamed) return [...near];
  return files2.called(`${name2}${from.slice(from.lastIndexOf("."))}`).filter((path) => near.has(path));
}

// src/scan/static/flow/summary.ts
function emptySummary(owner) {
  return {
    owner,
    result: null,
    sinks: /* @__PURE__ */ new Map(),
    exits: /* @__PURE__ */ new Map(),
    returned: /* @__PURE__ */ new Map(),
    whenTrue: /* @__PURE__ */ new Map(),
    whenFalse: /* @__PURE__ */ new Map(),
    returns: false,
    writes: /* @__PURE__ */ new Map(),
    handed: /* @__PURE__ */ new Map(),
    complete: false,
    asked: false
  };
}
function resultOf({ result }) {
  return result ?? UNKNOWN;
}

// src/scan/static/flow/module-run.ts
var NOBODY = 0;
function runModule(it, unit) {
  if (unit.state !== "new") return;
  unit.state = "running";
  const form = unit.module.functions[0];
  if (form !== void 0) {
    const frame = {
      unit,
      form,
      owner: NOBODY,
      scope: unit.scope,
      meter: it,
      dead: false,
      summary: emptySummary(NOBODY),
      breaks: [],
      continues: [],
      calls: /* @__PURE__ */ new Map(),
      results: /* @__PURE__ */ new Map(),
      recalls: 0,
      depth: 0
    };
    it.execute(frame, form.body);
    for (const { name: name2, local } of unit.module.exports ?? []) {
      if (local !== null && local.kind !== "name") unit.scope.vars.set(`export ${name2}`, it.evaluate(frame, local));
    }
  }
  unit.state = "done";
}

// src/scan/static/flow/names.ts
function globalValue(it, unit, name2) {
  const known10 = unit.scope.vars.get(name2);
  if (known10 !== void 0) return known10;
  const made3 = findGlobal(it, unit, name2);
  if (unit.state === "done") unit.scope.vars.set(name2, made3);
  return made3;
}
function findGlobal(it, unit, name2) {
  const own2 = unit.classes.get(name2);
  if (own2 !== void 0) return typed([own2.type]);
  const imported = unit.imports.get(name2);
  if (imported !== void 0) return importedValue(it, unit, imported);
  for (const path of neighboursWith(unit.conventions, unit.path, name2, it.program.files)) {
    const value = topName(it, path, name2);
    if (value !== null) return value;
  }
  for (const wildcard of unit.wildcards) {
    const value = fromWildcard(it, unit, wildcard, name2);
    if (value !== null) return value;
  }
  return typed([unit.models.canonical(`${unit.conventions.globals}:${name2}`)]);
}
function fromWildcard(it, unit, { module: module2 }, name2) {
  for (const path of unit.conventions.files({ from: unit.path, module: module2, member: name2 }, it.program.files)) {
    const value = topName(it, path, name2);
    if (value !== null) return value;
  }
  const canonical = `${unit.conventions.library(module2)}.${name2}`;
  return unit.models.knows(canonical) ? typed([unit.models.canonical(canonical)]) : null;
}
function importedValue(it, unit, { module: module2, member: member2 }) {
  const paths = unit.conventions.files({ from: unit.path, module: module2, member: member2 }, it.program.files);
  if (member2 === null && paths.length > 1) {
    const loaded3 = paths.filter((path) => it.program.units.get(path)?.module.exports === null);
    if (loaded3.length > 0) return { ...UNKNOWN, types: loaded3.map((path) => `module:${path}`) };
  }
  for (const path of paths) {
    const value = member2 === null ? moduleValue(it, path) : exported(it, path, member2, 0);
    if (value !== null) return value;
  }
  const inside2 = member2 === null ? null : moduleInside(it, unit, module2, member2);
  if (inside2 !== null) return inside2;
  if (paths.length > 0) return UNKNOWN;
  const library2 = unit.conventions.library(module2);
  return typed([unit.models.canonical(member2 === null || member2 === "default" ? library2 : `${library2}.${member2}`)]);
}
function moduleInside(it, unit, module2, member2) {
  const name2 = module2.endsWith(".") ? `${module2}${member2}` : `${module2}.${member2}`;
  for (const path of unit.conventions.files({ from: unit.path, module: name2, member: null }, it.program.files)) {
    const value = moduleValue(it, path);
    if (value !== null) return value;
  }
  return null;
}
function moduleValue(it, path) {
  const unit = it.program.units.get(path);
  if (unit === void 0) return null;
  const module2 = typed([`module:${path}`]);
  if (unit.module.exports === null) return module2;
  runModule(it, unit);
  const whole = commonJs(unit, "default");
  return whole === null ? module2 : { ...whole, types: [...whole.types, `module:${path}`] };
}
var DEEPEST17 = 8;
function exported(it, path, name2, depth) {
  const unit = it.program.units.get(path);
  if (unit === void 0 || depth > DEEPEST17) return null;
  runModule(it, unit);
  const { exports } = unit.module;
  if (exports === null) return topName(it, path, name2);
  const assigned2 = commonJs(unit, name2);
  if (assigned2 !== null) return assigned2;
  for (const each of exports) {
    if (each.name !== name2 && each.name !== "*") continue;
    if (each.from === null) {
      if (each.local === null || each.name === "*") continue;
      return each.local.kind === "name" ? globalValue(it, unit, each.local.name) : unit.scope.vars.get(`export ${name2}`) ?? UNKNOWN;
    }
    const member2 = each.name === "*" ? name2 : each.from.member;
    const value = importedValue(it, unit, { module: each.from.module, member: member2 });
    if (each.name !== "*" || value !== UNKNOWN) return value;
  }
  return null;
}
function commonJs(unit, name2) {
  const { vars } = unit.scope;
  const whole = vars.get("module")?.parts?.get("exports");
  const parts2 = vars.get("exports")?.parts;
  if (name2 === "default") return whole ?? (parts2 == null ? null : vars.get("exports") ?? null);
  return whole?.parts?.get(name2) ?? parts2?.get(name2) ?? null;
}
function topName(it, path, name2) {
  const unit = it.program.units.get(path);
  if (unit === void 0) return null;
  const own2 = unit.classes.get(name2);
  if (own2 !== void 0) return typed([own2.type]);
  runModule(it, unit);
  const value = unit.scope.vars.get(name2);
  if (value !== void 0) return value;
  const imported = unit.imports.get(name2);
  return imported === void 0 || unit.module.exports !== null ? null : importedValue(it, unit, imported);
}
var typesKnown = /* @__PURE__ */ new WeakMap();
function typesOf(it, unit, type) {
  if (type === null || type.name === "") return [];
  const known10 = typesKnown.get(unit) ?? /* @__PURE__ */ new Map();
  typesKnown.set(unit, known10);
  const before = known10.get(type.name);
  if (before !== void 0) return before;
  const found = findTypes(it, unit, type);
  if (unit.state === "done") known10.set(type.name, found);
  return found;
}
function findTypes(it, unit, type) {
  const [head = "", ...rest2] = type.name.split(".");
  const whole = unit.classes.get(type.name);
  if (whole !== void 0) return [whole.type];
  const imported = rest2.length > 0 ? unit.imports.get(type.name) : void 0;
  if (imported !== void 0) return importedValue(it, unit, imported).types;
  const value = globalValue(it, unit, head);
  const full = `${unit.conventions.globals}:${type.name}`;
  return value.types.flatMap((base) => {
    if (base.startsWith("module:")) return exported(it, base.slice(7), rest2.join("."), 0)?.types ?? [];
    const name2 = [base, ...rest2].join(".");
    if (name2 === full && rest2.length > 0) return qualified4(it, unit, type.name);
    return [unit.models.canonical(name2)];
  });
}
function qualified4(it, unit, name2) {
  const dot = name2.lastIndexOf(".");
  const [module2, member2] = [name2.slice(0, dot), name2.slice(dot + 1)];
  return importedValue(it, unit, { module: module2, member: member2 }).types;
}

// src/scan/static/flow/classes.ts
var DEEPEST18 = 6;
function unitOf(it, { unit }) {
  return it.program.units.get(unit.path);
}
function basesOf3(it, of) {
  const unit = unitOf(it, of);
  return unit === void 0 ? [] : of.form.bases.flatMap((base) => typesOf(it, unit, base));
}
function lineage(it, type, depth = 0) {
  const parts2 = it.program.classes.get(type);
  if (parts2 === void 0 || depth > DEEPEST18) return [type];
  if (depth > 0) return lineageOf2(it, type, parts2, depth);
  const known10 = lineages.get(it.program) ?? /* @__PURE__ */ new Map();
  lineages.set(it.program, known10);
  const before = known10.get(type);
  if (before !== void 0) return before;
  const found = lineageOf2(it, type, parts2, depth);
  if (parts2.every((part2) => unitOf(it, part2)?.state === "done")) known10.set(type, found);
  return found;
}
var lineages = /* @__PURE__ */ new WeakMap();
function lineageOf2(it, type, parts2, depth) {
  const bases = parts2.flatMap((part2) => basesOf3(it, part2)).filter((base) => base !== type);
  return [type, ...[...new Set(bases)].flatMap((base) => lineage(it, base, depth + 1))];
}
function methodsOf(it, type, name2, self) {
  for (const each of lineage(it, type)) {
    const found = ownMethods(it, each, name2, self);
    if (found.some((closure) => hasBody(closure))) return found;
  }
  const last2 = type.slice(type.lastIndexOf("#") + 1);
  const heirs = (it.program.heirs.get(last2) ?? []).filter((heir) => heir.type !== type).slice(0, 3);
  return heirs.flatMap(
    (heir) => ownMethods(it, heir.type, name2, self === null ? null : { ...self, types: [heir.type] })
  );
}
function hasBody({ unit, index: index2 }) {
  return (unit.module.functions[index2]?.body.length ?? 0) > 0;
}
function ownMethods(it, type, name2, self) {
  return (it.program.classes.get(type) ?? []).flatMap((part2) => {
    const unit = unitOf(it, part2);
    if (unit === void 0) return [];
    const scope = it.scopeOfClass(type) ?? unit.scope;
    return part2.form.methods.flatMap((index2) => {
      const form = unit.module.functions[index2];
      if (form === void 0 || form.name !== name2) return [];
      return { unit, index: index2, scope, self: form.static ? typed([type]) : self ?? typed([type]) };
    });
  });
}
function fieldOf(it, fields, type, name2) {
  for (const each of lineage(it, type)) {
    const value = fields.of(it, each).get(name2);
    if (value !== void 0) return value;
  }
  return null;
}
function fieldTable() {
  const known10 = /* @__PURE__ */ new Map();
  function of(it, type) {
    const found = known10.get(type);
    if (found !== void 0) return found;
    const fields = /* @__PURE__ */ new Map();
    known10.set(type, fields);
    declared(it, type, fields);
    constructed(it, type, fields);
    return fields;
  }
  return { of };
}
function declared(it, type, fields) {
  for (const part2 of it.program.classes.get(type) ?? []) declaredIn(it, type, part2, fields);
}
function declaredIn(it, type, found, fields) {
  const unit = unitOf(it, found);
  if (unit === void 0) return;
  for (const { name: name2, type: written, value, start: start2, end } of found.form.fields) {
    let known10 = typed(typesOf(it, unit, written));
    if (value !== null) {
      const given = it.evaluateField(unit, value, found);
      known10 = known10.types.length === 0 ? given : { ...given, types: given.types.length > 0 ? given.types : known10.types };
    } else if (found.form.form === "enum") {
      known10 = { ...typed([type]), fixed: true, literals: [`${name2}@${start2}:${end}`] };
    }
    fields.set(name2, known10);
  }
}
function constructed(it, type, fields) {
  for (const maker of ownMethods(it, type, "constructor", typed([type]))) {
    const form = maker.unit.module.functions[maker.index];
    const given = (form?.parameters ?? []).map((parameter3) => it.declaredValue(maker, parameter3));
    const made3 = it.summarise(maker, given, 1).exits.get(-1);
    for (const [name2, part2] of made3?.parts ?? []) {
      const plain3 = { ...part2, taints: NO_TAINTS, text: part2.taints.length > 0 ? null : part2.text };
      const known10 = fields.get(name2);
      fields.set(name2, known10 === void 0 || known10 === UNKNOWN ? plain3 : join5(known10, plain3));
    }
  }
}

// src/scan/static/flow/member.ts
var LONGEST_NAME = 160;
function memberOf(it, frame, object, name2, at2) {
  const known10 = object.parts?.get(name2);
  if (known10 !== void 0) return known10;
  let found = null;
  const types = [];
  for (const type of object.types) {
    const part2 = typedPart(it, frame, object, type, name2, at2);
    if (part2 === null) types.push(...partType(frame, type, name2));
    else found = found === null ? part2 : join5(found, part2);
  }
  if (found !== null) return found;
  const untyped2 = object.types.length === 0 ? untypedPart(frame, object, name2, at2) : null;
  if (untyped2 !== null) return untyped2;
  const any = object.parts?.get("*");
  const taints = cleanTaints(partTaints(object.taints, name2), countBits(frame, object, name2));
  const plain3 = {
    ...UNKNOWN,
    taints,
    types: taints.length > 0 && object.types.length === 0 ? [] : types,
    fixed: object.fixed
  };
  return any === void 0 ? plain3 : join5(plain3, any);
}
function untypedPart({ unit }, object, name2, at2) {
  const model = unit.models.lookup(`?.${name2}`);
  if (model === null || model.source === null || !isFollowed(model.source)) return null;
  const taints = sourceTaints(model.source, at2, name2).map((taint) => ({ ...taint, cleaned: model.cleans }));
  return { ...UNKNOWN, types: [model.name], taints: joinTaints(partTaints(object.taints, name2), taints) };
}
function countBits({ unit: { models } }, object, name2) {
  if (object.types.some((type) => models.lookup(type)?.source != null)) return 0;
  const found = ["?text", "?list"].flatMap((type) => models.lookup(`${type}.${name2}`)?.type ?? []);
  return found.length === 0 ? 0 : models.lookup(found[0] ?? "")?.cleans ?? 0;
}
function partType(frame, type, name2) {
  if (type.startsWith("repo:") || type.startsWith("module:") || type.length > LONGEST_NAME) return [];
  return [frame.unit.models.canonical(`${type}.${name2}`)];
}
function typedPart(it, frame, object, type, name2, at2) {
  if (type.startsWith("module:")) return exported(it, type.slice(7), name2, 0);
  if (type.startsWith("repo:")) return classPart(it, frame, object, type, name2, at2);
  const { models } = frame.unit;
  const model = models.lookup(`${type}.${name2}`);
  if (model === null) return null;
  const types = [model.type === null ? model.name : models.canonical(model.type)];
  const own2 = model.source === null ? partTaints(object.taints, name2) : sourceTaints(model.source, at2, model.name);
  const taints = model.cleans > 0 ? own2.map((taint) => ({ ...taint, cleaned: taint.cleaned | model.cleans })) : own2;
  return { ...UNKNOWN, types, taints };
}
function classPart(it, frame, object, type, name2, at2) {
  const functions = methodsOf(it, type, name2, object);
  const field2 = fieldOf(it, it.fields, type, name2);
  const getters = functions.filter((closure) => isGetter(frame, closure));
  if (getters.length > 0) return joinAll(getters.map((closure) => it.invoke(frame, closure, [], null)));
  if (functions.length > 0) return { ...UNKNOWN, functions, taints: partTaints(object.taints, name2) };
  if (field2 !== null) {
    const whole = { ...field2, taints: joinTaints(field2.taints, partTaints(object.taints, name2)) };
    return it.ofType(frame.unit, whole, field2.types);
  }
  for (const base of it.libraryBases(type)) {
    const part2 = typedPart(it, frame, { ...object, types: [base] }, base, name2, at2);
    if (part2 !== null) return part2;
  }
  return null;
}
function isGetter({ unit: { conventions } }, { unit, index: index2 }) {
  const annotations = unit.module.functions[index2]?.annotations ?? [];
  return annotations.some(({ callee }) => callee.kind === "name" && conventions.getters.includes(callee.name));
}
function sourceTaints(source, at2, label) {
  if (!isFollowed(source)) return NO_TAINTS;
  const key = `${at2.path}:${at2.start}:${source}`;
  return [{ origin: { kind: "source", key, source, at: at2 }, cleaned: 0, step: { at: at2, label, before: null, count: 1 } }];
}
function anyPart(value) {
  const taints = value.taints;
  if (value.parts === null) return { ...UNKNOWN, taints, fixed: value.fixed };
  const parts2 = joinAll([...value.parts.values()]);
  return { ...parts2, taints: joinTaints(parts2.taints, taints), fixed: value.fixed };
}
function callable(it, value) {
  if (value.functions.length > 0) return value.functions;
  return value.types.flatMap((type) => type.startsWith("repo:") ? methodsOf(it, type, "constructor", null) : []);
}

// src/scan/static/check/site.ts
function callSite(it, { frame, call: call3, callee, given }) {
  const isOpen = given.some(({ spread: spread2 }) => spread2);
  const found = (all) => all.length > 0 ? all.map(asFound) : isOpen ? "hidden" : "missing";
  const object = call3.callee.kind === "member" ? call3.callee.object : null;
  return {
    it,
    frame,
    start: call3.start,
    end: call3.end,
    whole({ at: at2, onwards }) {
      if (at2 === "return") return "hidden";
      if (at2 === "this")
        return callee.receiver === null ? "missing" : [{ value: callee.receiver, from: object, name: null, sure: true }];
      if (typeof at2 === "object") return found(given.filter(({ name: name2 }) => name2 === at2.keyword));
      const inOrder2 = given.filter(({ name: name2 }) => name2 === null);
      const firstSpread = inOrder2.findIndex((each) => each.spread);
      if (firstSpread !== -1 && firstSpread <= at2) return "hidden";
      return found(onwards ? inOrder2.slice(at2) : inOrder2.slice(at2, at2 + 1));
    }
  };
}
function asFound({ value, from, name: name2, spread: spread2 }) {
  return { value: spread2 ? anyPart(value) : value, from, name: name2, sure: !spread2 };
}
function partSite(it, { frame, object, value, from, name: name2, start: start2, end }) {
  return {
    it,
    frame,
    start: start2,
    end,
    whole({ at: at2 }) {
      if (at2 === "this") return [{ value: object, from: null, name: null, sure: true }];
      return at2 === 0 ? [{ value, from, name: name2, sure: true }] : "missing";
    }
  };
}
function valueSite(it, frame, value, from) {
  const { start: start2, end } = from;
  return {
    it,
    frame,
    start: start2,
    end,
    whole: ({ at: at2 }) => at2 === 0 ? [{ value, from, name: null, sure: true }] : "missing"
  };
}
function valuesAt(site, place2) {
  let found = site.whole(place2);
  for (const part2 of place2.parts) {
    if (typeof found === "string") return found;
    const inner5 = found.map((each) => partAt(site, each, part2));
    const known10 = inner5.filter((each) => typeof each !== "string").flat();
    if (known10.length > 0) found = known10;
    else return inner5.every((each) => each === "missing") ? "missing" : "hidden";
  }
  return found;
}
function isNothing({ literals }) {
  return literals !== null && literals.length > 0 && literals.every((each) => each === void 0);
}
function partAt(site, { value, from, name: name2 }, part2) {
  if (part2 === "*") {
    if (value.parts === null) return "hidden";
    return [...value.parts].map(([key, each]) => ({ value: each, from: entryOf(from, key), name: name2, sure: true }));
  }
  const known10 = value.parts?.get(part2);
  if (known10 !== void 0) return [{ value: known10, from: entryOf(from, part2), name: part2, sure: true }];
  if (isWhole(value)) return "missing";
  const { frame } = site;
  const here = { path: frame.unit.path, start: site.start, end: site.end };
  const made3 = memberOf(site.it, frame, value, part2, here);
  return made3.types.length > 0 || made3.literals !== null || made3.taints.length > 0 ? [{ value: made3, from: null, name: part2, sure: false }] : "hidden";
}
function isWhole({ parts: parts2, taints, text: text2, literals, functions }) {
  if (literals !== null || text2 !== null || functions.length > 0) return true;
  return parts2 !== null && !parts2.has("*") && taints.length === 0;
}
function entryOf(from, key) {
  const made3 = from === null ? null : plain2(from);
  if (made3?.kind === "list") return made3.items[Number(key)]?.value ?? null;
  if (made3?.kind !== "record") return null;
  const entry3 = made3.entries.find((each) => each.key?.kind === "constant" && String(each.key.value) === key);
  return entry3?.value ?? null;
}

// src/scan/static/check/written.ts
var PUBLIC = /BEGIN (?:RSA )?PUBLIC KEY|BEGIN CERTIFICATE|^ssh-|^https?:\/\//;
var DEEPEST19 = 6;
function isWritten(site, { value, from }) {
  if (isSecret(value)) return true;
  return from !== null && hasWrittenFallback(site, from, 0);
}
function isSecret({ literals }) {
  if (literals === null || literals.length === 0) return false;
  return literals.every((each) => typeof each === "string" && each !== "" && !PUBLIC.test(each) && !/^\d*$/.test(each));
}
function hasWrittenFallback(site, written, depth) {
  const { it, frame } = site;
  const expression2 = plain2(written);
  if (depth > DEEPEST19) return false;
  switch (expression2.kind) {
    case "logical":
      return expression2.operator !== "and" && isSecret(it.evaluate(frame, expression2.right));
    case "choice":
      return [expression2.then, expression2.otherwise].some((each) => isSecret(it.evaluate(frame, each)));
    case "call":
      return false;
    case "name": {
      const test = it.evaluate(frame, expression2).test;
      return test !== null && test.kind === "logical" && hasWrittenFallback(site, test, depth + 1);
    }
    default:
      return false;
  }
}

// src/scan/static/check/condition.ts
function holds(site, conditions) {
  return conditions.every((condition2) => isSo(site, condition2) !== condition2.not);
}
function isSo(site, condition2) {
  if (condition2.around.length > 0) return isAround2(site, new Set(condition2.around));
  const all = condition2.at.map((place2) => valuesAt(site, place2));
  if (condition2.is === "missing") return all.every(isMissing);
  const found = all.flatMap((each) => typeof each === "string" ? [] : each);
  return found.some((each) => fulfils(site, each, condition2));
}
function isMissing(found) {
  return found === "missing" || found !== "hidden" && found.length > 0 && found.every(({ value }) => isNothing(value));
}
function fulfilsAll(site, place2, found, conditions) {
  const written = JSON.stringify(place2);
  return conditions.filter(({ at: at2, not: not2 }) => !not2 && at2.some((each) => JSON.stringify(each) === written)).every((condition2) => fulfils(site, found, condition2));
}
function fulfils(site, found, condition2) {
  const { value } = found;
  const { is, oneOf: oneOf2, matches: matches2, begins, below, type, words, mentions, gives } = condition2;
  if (is === "present" && (!found.sure || isNothing(value))) return false;
  if (is === "constant" && value.literals === null) return false;
  if (is === "function" && value.functions.length === 0) return false;
  if (is === "written" && !isWritten(site, found)) return false;
  if (oneOf2 !== null && !allOf2(value, (each) => isOneOf(each, oneOf2))) return false;
  if (matches2 !== null && !allOf2(value, (each) => each !== void 0 && regExp(matches2).test(String(each))))
    return false;
  if (begins !== null && !regExp(begins).test(beginningOf(value))) return false;
  if (below !== null && !allOf2(value, (each) => numberOf3(each) < below)) return false;
  if (type.length > 0 && !isOfType(site, value, type)) return false;
  if (words.length > 0 && !isCalled2(found, new Set(words))) return false;
  if (mentions.length > 0 && !doesMention(value, new Set(mentions))) return false;
  return gives === null || givesOnly(value, gives);
}
function allOf2({ literals }, test) {
  return literals !== null && literals.length > 0 && literals.every(test);
}
function isOneOf(literal4, wanted) {
  return wanted.includes(literal4 === void 0 ? null : literal4);
}
function numberOf3(literal4) {
  if (typeof literal4 === "number") return literal4;
  return typeof literal4 === "string" && /^\d{1,9}$/.test(literal4) ? Number(literal4) : Number.NaN;
}
function beginningOf({ text: text2, literals }) {
  if (literals !== null) return literals.length === 1 ? String(literals[0]) : "";
  const first = text2?.[0];
  return typeof first === "string" ? first : "";
}
function isOfType({ frame }, value, types) {
  const { models } = frame.unit;
  return [value, ...value.parts?.values() ?? []].some(
    (each) => each.types.some((own2) => types.some((type) => models.isA(own2, type)))
  );
}
function isCalled2({ value, from, name: name2 }, words) {
  if (name2 !== null && hasWord(name2, words)) return true;
  const written = from === null ? [] : within3(from);
  if (written.some((each) => (each.kind === "name" || each.kind === "member") && hasWord(each.name, words)))
    return true;
  if (written.some((each) => each.kind === "index" && each.key.kind === "constant" && hasWord(`${each.key.value}`, words)))
    return true;
  return value.taints.some(({ origin, step: step3 }) => {
    if (origin.kind === "parameter" && origin.path.some((part2) => hasWord(part2, words))) return true;
    return stepsOf(step3).some(({ label }) => /^\w+$/.test(label) && hasWord(label, words));
  });
}
var patterns = /* @__PURE__ */ new Map();
function regExp({ source, flags: flags2 }) {
  const key = `${flags2}/${source}`;
  const known10 = patterns.get(key);
  if (known10 !== void 0) return known10;
  const made3 = new RegExp(source, flags2);
  patterns.set(key, made3);
  return made3;
}

// src/scan/static/check/name-index.ts
function nameIndex(all) {
  const byLast = /* @__PURE__ */ new Map();
  for (const { names, what } of all) {
    for (const name2 of names) {
      const last2 = lastOf3(name2);
      const entry3 = { holder: name2.slice(0, Math.max(0, name2.length - last2.length - 1)), name: name2, what };
      const known10 = byLast.get(last2);
      if (known10 === void 0) byLast.set(last2, [entry3]);
      else known10.push(entry3);
    }
  }
  function of(models, wanted) {
    const found = /* @__PURE__ */ new Set();
    for (const type of wanted.types) {
      for (const { name: name2, what } of byLast.get(lastOf3(type)) ?? []) if (name2 === type) found.add(what);
    }
    if (wanted.object === null) return [...found];
    for (const { holder, what } of byLast.get(wanted.name) ?? []) {
      if (isMemberOf(models, wanted, wanted.object, holder)) found.add(what);
    }
    return [...found];
  }
  return { of, size: byLast.size };
}
function isMemberOf(models, { bases }, { types }, holder) {
  if (holder === "*") return true;
  if (holder === "?") return bases.length === 0 && !types.some((type) => isKnown(models, type));
  return [...types, ...bases].some((type) => type === holder || models.isA(type, holder));
}
function isKnown(models, type) {
  return type.startsWith("repo:") || models.knows(type);
}
function lastOf3(name2) {
  return name2.slice(name2.lastIndexOf(".") + 1);
}

// src/scan/static/check/purpose.ts
var LONGEST8 = 80;
function purposes(rules, add) {
  const all = rules.flatMap((rule) => {
    const { purpose } = rule;
    return purpose === null ? [] : [{ rule, purpose, words: new Set(purpose.words), not: new Set(purpose.not) }];
  });
  function tell(it, frame, { rule, purpose }, taints) {
    for (const { origin } of taints) {
      if (origin.kind !== "source" || origin.source !== purpose.source) continue;
      const { path, start: start2, end } = origin.at;
      const unit = it.program.units.get(path);
      if (unit !== void 0) add({ rule, check: null, unit, symbol: symbolOf(frame), start: start2, end, fix: null });
    }
  }
  function called2(it, frame, name2, value) {
    if (value.taints.length === 0 || name2 === "") return;
    for (const meant of all) {
      if (hasWord(name2, meant.words) && !hasWord(name2, meant.not)) tell(it, frame, meant, value.taints);
    }
  }
  function announced(it, frame, { text: text2 }) {
    if (text2 === null || text2.length < 2) return;
    let before = "";
    for (const piece of text2) {
      if (typeof piece === "string") before = (before + piece).slice(-LONGEST8);
      else {
        for (const meant of all) {
          const { text: words } = meant.purpose;
          if (words !== null && regExp(words).test(before)) tell(it, frame, meant, piece.taints);
        }
        before = "";
      }
    }
  }
  return {
    call(it, { frame, callee, given }) {
      if (!given.some(({ value }) => value.taints.length > 0)) return;
      const parameters2 = callable(it, callee.value).flatMap(
        ({ unit, index: index2 }) => unit.module.functions[index2]?.parameters ?? []
      );
      given.forEach(({ value, name: name2 }, at2) => {
        const target3 = parameters2[at2]?.target;
        called2(it, frame, name2 ?? (target3?.kind === "name" ? target3.name : ""), value);
        announced(it, frame, value);
      });
    },
    part(it, { frame, name: name2, value }) {
      called2(it, frame, name2, value);
      announced(it, frame, value);
    },
    named(it, { frame, name: name2, value }) {
      called2(it, frame, name2, value);
      announced(it, frame, value);
    }
  };
}

// src/scan/static/check/checks.ts
var MOST_IN_FILE = 200;
function ruleChecks(rules) {
  const own2 = rules.flatMap((rule) => rule.checks.map((check) => ({ rule, check })));
  const indexes = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const counts = /* @__PURE__ */ new Map();
  const called2 = /* @__PURE__ */ new Map();
  const meant = purposes(rules, add);
  function indexesOf(language) {
    const known10 = indexes.get(language);
    if (known10 !== void 0) return known10;
    const made3 = indexesFor(own2.filter(({ check }) => check.languages.includes(language)));
    indexes.set(language, made3);
    return made3;
  }
  function add(hit) {
    const key = `${hit.rule.id}:${hit.unit.path}:${hit.start}:${hit.end}`;
    const count = counts.get(`${hit.rule.id}:${hit.unit.path}`) ?? 0;
    if (found.has(key) || count >= MOST_IN_FILE) return;
    counts.set(`${hit.rule.id}:${hit.unit.path}`, count + 1);
    found.set(key, hit);
  }
  function meet(site, candidates) {
    for (const { rule, check } of candidates) {
      if (!holds(site, check.where)) continue;
      if (check.optIn && isChosen(site.frame, site)) continue;
      add(hitAt(site, rule, check));
    }
  }
  function given(it, frame, value, from) {
    const { given: index2 } = indexesOf(frame.unit.language);
    if (from === null || index2.size === 0) return;
    const inner5 = plain2(from);
    if (inner5.kind === "list") {
      for (const [at2, item] of inner5.items.entries()) {
        given(it, frame, value.parts?.get(String(at2)) ?? UNKNOWN, item.value);
      }
      return;
    }
    const candidates = index2.of(frame.unit.models, { types: value.types, object: null, name: "", bases: [] });
    if (candidates.length > 0) meet(valueSite(it, frame, value, from), candidates);
  }
  function keyword2(it, seen2) {
    const { part: part2 } = indexesOf(seen2.frame.unit.language);
    const wanted = { types: [], object: UNKNOWN, name: seen2.name, bases: [] };
    const candidates = part2.of(seen2.frame.unit.models, wanted);
    if (candidates.length > 0) meet(partSite(it, seen2), candidates);
  }
  return {
    file: (it, unit) => methodsOf2(it, unit, indexesOf(unit.language).method, add),
    call(it, seen2) {
      const { frame } = seen2;
      const { call: call3, unwanted } = indexesOf(frame.unit.language);
      const wanted = wantedOf(it, seen2);
      const candidates = call3.of(frame.unit.models, wanted);
      if (candidates.length > 0) meet(callSite(it, seen2), candidates);
      for (const name2 of unwanted.of(frame.unit.models, wanted)) {
        const names = called2.get(frame.unit.path) ?? /* @__PURE__ */ new Set();
        called2.set(frame.unit.path, names.add(name2));
      }
      for (const { value, from, name: name2 } of seen2.given) {
        given(it, frame, value, from);
        if (name2 !== null && from !== null) {
          const { start: start2, end } = from;
          keyword2(it, { frame, object: UNKNOWN, name: name2, value, from, start: start2, end });
        }
      }
      meant.call(it, seen2);
    },
    part(it, seen2) {
      const { frame, object, name: name2 } = seen2;
      const { part: part2 } = indexesOf(frame.unit.language);
      const candidates = part2.of(frame.unit.models, { types: [], object, name: name2, bases: basesOf4(it, object) });
      if (candidates.length > 0) meet(partSite(it, seen2), candidates);
      given(it, frame, seen2.value, seen2.from);
      meant.part(it, seen2);
    },
    named(it, seen2) {
      if (seen2.role === "result") given(it, seen2.frame, seen2.value, seen2.from);
      meant.named(it, seen2);
    },
    all: () => [...found.values()],
    calledIn: (path) => called2.get(path) ?? /* @__PURE__ */ new Set()
  };
}
function indexesFor(own2) {
  const of = (kind) => nameIndex(
    own2.filter(({ check }) => check.target.kind === kind).map((each) => ({ names: each.check.target.names, what: each }))
  );
  const unwanted = [...new Set(own2.flatMap(({ check }) => check.without.calls))];
  return {
    call: of("call"),
    part: of("part"),
    given: of("given"),
    method: of("method"),
    unwanted: nameIndex(unwanted.map((name2) => ({ names: [name2], what: name2 })))
  };
}
function basesOf4(it, { types }) {
  return types.flatMap((type) => type.startsWith("repo:") ? it.libraryBases(type) : []);
}
function wantedOf(it, { call: call3, callee }) {
  const types = callee.value.functions.length > 0 ? [] : callee.value.types;
  const isOwn2 = callee.value.functions.length > 0;
  return {
    types,
    object: isOwn2 ? null : callee.receiver,
    name: call3.callee.kind === "member" ? call3.callee.name : "",
    bases: callee.receiver === null ? [] : basesOf4(it, callee.receiver)
  };
}
function methodsOf2(it, unit, index2, add) {
  if (index2.size === 0) return;
  for (const { type, form: holder } of unit.classes.values()) {
    if (holder.form === "interface") continue;
    const object = typed([type]);
    for (const at2 of holder.methods) {
      const form = unit.module.functions[at2];
      if (form === void 0) continue;
      const wanted = { types: [], object, name: form.name, bases: basesOf4(it, object) };
      for (const { rule, check } of index2.of(unit.models, wanted)) {
        if (check.target.kind !== "method" || !formGivesOnly(form, check.target.gives)) continue;
        const { start: start2, end } = form;
        add({ rule, check, unit, symbol: `${holder.name}.${form.name}`, start: start2, end, fix: null });
      }
    }
  }
}
function hitAt(site, rule, check) {
  const { frame } = site;
  const reported = check.report === null ? null : expressionAt(site, check, check.report);
  const { start: start2, end } = reported ?? site;
  return { rule, check, unit: frame.unit, symbol: symbolOf(frame), start: start2, end, fix: fixOf(site, check) };
}
function expressionAt(site, { where }, place2) {
  const found = valuesAt(site, place2);
  if (typeof found === "string") return null;
  return found.find((each) => each.from !== null && fulfilsAll(site, place2, each, where))?.from ?? null;
}
function fixOf(site, check) {
  const { fix: fix2 } = check;
  const written = fix2?.at == null ? null : expressionAt(site, check, fix2.at);
  const old = written === null ? null : plain2(written);
  if (fix2 === null || old === null || old.kind !== "constant" && old.kind !== "member") return null;
  const object = old.kind === "member" ? dotted2(old.object) : "";
  return object === null ? null : { start: old.start, end: old.end, text: fix2.with.replace("$object", () => object) };
}
function dotted2(expression2) {
  if (expression2.kind === "name") return expression2.name;
  const object = expression2.kind === "member" ? dotted2(expression2.object) : null;
  return expression2.kind === "member" && object !== null ? `${object}.${expression2.name}` : null;
}

// src/scan/static/check/file-names.ts
var MOST7 = 2e4;
function namesOf({ imports, functions, classes: classes2 }) {
  const names = new Set(imports.flatMap(({ module: module2, member: member2 }) => [module2, member2 ?? ""]));
  for (const { name: name2 } of [...functions, ...classes2]) names.add(name2);
  const fields = classes2.flatMap((form) => form.fields.flatMap(({ value }) => value ?? []));
  for (const each of fields) addNames(names, each);
  for (const { body: body2 } of functions) {
    for (const statement2 of statementsBelow(body2)) {
      if (names.size > MOST7) return names;
      for (const each of expressionsOf(statement2)) addNames(names, each);
      if (statement2.kind === "assign" && statement2.target.kind === "member") names.add(statement2.target.name);
    }
  }
  return names;
}
function addNames(names, expression2) {
  for (const each of within3(expression2)) {
    if (each.kind === "name" || each.kind === "member") names.add(each.name);
    if (each.kind === "constant" && typeof each.value === "string") names.add(each.value.slice(0, 300));
    if (each.kind === "call") {
      for (const { name: name2 } of each.args) if (name2 !== null) names.add(name2);
    }
  }
}

// src/scan/static/check/run.ts
function ruleRun(rules) {
  const checks = ruleChecks(rules);
  return {
    hooks: checks,
    hits(analysis) {
      const flows = analysis.reports.all();
      const standing = checks.all().filter((hit) => stands(hit, flows, checks));
      return distinct([...flows.flatMap((flow) => flowHits(rules, flow)), ...standing.map(checkHit)]).sort(inOrder);
    }
  };
}
function flowHits(rules, flow) {
  const { at: at2, from, symbol, trace } = flow;
  return rules.filter((rule) => concerns(rule, flow)).map((rule) => {
    const { path, start: start2, end } = rule.flow?.report === "source" ? from : at2;
    const { severity, confidence } = rule;
    return { rule, path, start: start2, end, severity, confidence, symbol, fix: null, trace };
  });
}
function concerns({ flow: wanted }, { kind, source }) {
  if (wanted === null || !wanted.sinks.includes(kind)) return false;
  return canHarm(source, kind) && (wanted.sources.length === 0 || wanted.sources.includes(source));
}
function stands({ check, unit, symbol }, flows, checks) {
  if (check === null) return true;
  const { calls, names } = check.without;
  const called2 = checks.calledIn(unit.path);
  if (calls.some((name2) => called2.has(name2))) return false;
  if (names !== null && [...namesOf(unit.module)].some((name2) => regExp(names).test(name2))) return false;
  return !flows.some(
    (flow) => check.unless.includes(flow.kind) && flow.at.path === unit.path && flow.symbol === symbol
  );
}
function checkHit({ rule, check, unit, start: start2, end, symbol, fix: fix2 }) {
  const severity = check?.severity ?? rule.severity;
  const confidence = check?.confidence ?? rule.confidence;
  return { rule, path: unit.path, start: start2, end, severity, confidence, symbol, fix: fix2, trace: [] };
}
function distinct(hits) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const hit of hits) {
    const place2 = `${hit.rule.id}:${hit.path}:${hit.start}:${hit.end}`;
    if (!byPlace.has(place2)) byPlace.set(place2, hit);
  }
  return [...byPlace.values()];
}
function inOrder(a, b) {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.rule.id < b.rule.id ? -1 : 1);
}

// src/scan/static/rule-set.ts
import { join as join7 } from "node:path";
var loaded2 = null;
function ruleSet() {
  loaded2 ??= load3();
  return loaded2;
}
async function load3() {
  const root = sourceRoot2();
  if (root === null) return JSON.parse(readWhole("data/static-rules.json").toString("utf8"));
  const { compileRules: compileRules2 } = await Promise.resolve().then(() => (init_compile3(), compile_exports2));
  return compileRules2(join7(root, "rules", "static")).set;
}

// src/scan/static/flow/assume.ts
init_kinds();

// src/scan/static/flow/assign.ts
function declareTarget(frame, target3) {
  if (target3.kind === "name") frame.scope.vars.set(target3.name, UNKNOWN);
  if (target3.kind !== "list-target" && target3.kind !== "record-target") return;
  const inner5 = target3.kind === "list-target" ? target3.items : target3.entries.map((entry3) => entry3.target);
  for (const each of [...inner5, target3.rest]) if (each !== null) declareTarget(frame, each);
}
function assignTarget(it, frame, target3, value, from) {
  switch (target3.kind) {
    case "name":
      assignName(frame, target3.name, stepped(frame, target3, value), frame.unit.conventions.assignsLocally);
      it.hooks.named(it, { frame, name: target3.name, value, from, role: "variable" });
      return;
    case "member":
      it.assignedPart(frame, it.evaluate(frame, target3.object).types, target3.name, value, from ?? target3);
      updatePart(it, frame, target3.object, target3.name, value);
      if (from !== null) seen(it, frame, target3, target3.name, value, from);
      return;
    case "index": {
      const key = onlyLiteral(it.evaluate(frame, target3.key));
      const name2 = key?.value === void 0 ? "*" : String(key.value);
      const { types } = it.evaluate(frame, target3.object);
      if (types.length > 0) it.assignedPart(frame, types, name2, value, from ?? target3);
      updatePart(it, frame, target3.object, name2, value);
      if (from !== null && name2 !== "*") seen(it, frame, target3, name2, value, from);
      return;
    }
    case "list-target":
      assignList(it, frame, target3, value);
      return;
    case "record-target":
      for (const { key, target: inner5, otherwise } of target3.entries) {
        const part2 = memberOf(it, frame, value, key, placeIn3(frame, target3, inner5));
        const given = otherwise === null ? part2 : join5(part2, it.evaluate(frame, otherwise));
        assignTarget(it, frame, inner5, given, null);
      }
      if (target3.rest !== null) assignTarget(it, frame, target3.rest, value, null);
  }
}
function seen(it, frame, target3, name2, value, from) {
  const object = it.evaluate(frame, target3.object);
  it.hooks.part(it, { frame, object, name: name2, value, from, start: target3.start, end: from.end });
}
function placeIn3(frame, _whole, inner5) {
  const { start: start2, end } = "start" in inner5 ? inner5 : frame.form;
  return { path: frame.unit.path, start: start2, end };
}
function assignList(it, frame, target3, value) {
  target3.items.forEach((inner5, at2) => {
    if (inner5 === null) return;
    const known10 = value.parts?.get(String(at2));
    const part2 = known10 ?? (at2 === 0 && value.parts === null ? value : anyPart(value));
    assignTarget(it, frame, inner5, part2, null);
  });
  if (target3.rest !== null) assignTarget(it, frame, target3.rest, value, null);
}
function stepped(frame, { start: start2, end, name: name2 }, value) {
  if (value.taints.length === 0) return value;
  const at2 = { path: frame.unit.path, start: start2, end };
  const label = writtenName(name2);
  const stepIn = (piece) => typeof piece === "string" ? piece : { taints: stepTaints(piece.taints, at2, label) };
  return { ...value, taints: stepTaints(value.taints, at2, label), text: value.text?.map(stepIn) ?? null };
}
function updatePart(it, frame, object, key, value) {
  updatePlace(it, frame, object, (whole) => {
    if (key !== "*") return withOwnPart(it, frame, whole, key, value, object);
    const any = whole.parts?.get("*");
    return withPart(whole, "*", any === void 0 ? value : join5(any, value));
  });
}
function withOwnPart(it, frame, whole, key, part2, { start: start2, end }) {
  const known10 = whole.parts?.get(key);
  if (known10 !== void 0) return withPart(whole, key, { ...part2, plain: known10.plain });
  if (whole.types.length === 0) return withPart(whole, key, { ...part2, plain: null });
  const plain3 = memberOf(it, frame, whole, key, { path: frame.unit.path, start: start2, end });
  return withPart(whole, key, { ...part2, plain: plain3.taints.length === 0 ? null : plain3 });
}
function updatePlace(it, frame, place2, change2) {
  switch (place2.kind) {
    case "name": {
      const old = it.evaluate(frame, place2);
      const made3 = change2(old);
      if (made3 !== old && !updateImplicit(it, frame, place2.name, made3)) {
        assignName(frame, place2.name, made3, false);
      }
      return;
    }
    case "member": {
      const made3 = change2(it.evaluate(frame, place2));
      updatePlace(it, frame, place2.object, (whole) => withOwnPart(it, frame, whole, place2.name, made3, place2));
      return;
    }
    case "index": {
      const key = onlyLiteral(it.evaluate(frame, place2.key));
      const made3 = change2(it.evaluate(frame, place2));
      updatePlace(
        it,
        frame,
        place2.object,
        (whole) => key?.value === void 0 ? withPart(whole, "*", made3) : withOwnPart(it, frame, whole, String(key.value), made3, place2)
      );
      return;
    }
    case "wrapped":
      updatePlace(it, frame, place2.value, change2);
      return;
    case "call":
      if (place2.callee.kind === "member") updatePlace(it, frame, place2.callee.object, change2);
      return;
    default:
  }
}
function narrow(it, frame, place2, change2) {
  let at2 = place2;
  while (at2.kind === "member" || at2.kind === "index" || at2.kind === "wrapped")
    at2 = at2.kind === "wrapped" ? at2.value : at2.object;
  if (at2.kind === "name") updatePlace(it, frame, place2, change2);
}
function writtenName(name2) {
  return name2.replace(/[@'].*$/, "");
}
function updateImplicit(it, frame, name2, value) {
  if (!frame.unit.conventions.implicitThis || name2 === "this") return false;
  for (let at2 = frame.scope; at2 !== null; at2 = at2.outer) {
    if (at2.vars.has(name2)) return false;
  }
  const self = frame.scope.vars.get("this");
  if (self === void 0 || !it.hasMember(self, name2)) return false;
  frame.scope.vars.set("this", withPart(self, name2, value));
  return true;
}

// src/scan/static/flow/guard.ts
init_kinds();

// src/scan/static/flow/pattern.ts
init_kinds();
init_model();
var NEEDED = {
  sql: /[\s'"`;()\\#*/=<>|]/,
  nosql: /[${}[\]"']/,
  shell: /[\s;&|$`<>(){}[\]*?!~'"\\#]/,
  code: /[()[\]{};=.`$+\-/*'"]/,
  path: /[./\\%]/,
  "url-host": /[./:@?#\\%]/,
  redirect: /[/\\:.]/,
  html: /[<>"'&]/,
  template: /[{}$<>%#]/,
  xpath: /['"()[\]/|@*]/,
  ldap: /[()*\\&|]/,
  log: /[\r\n]/,
  regex: /[()*+?{}[\]|\\]/,
  xml: /[<>&]/,
  header: /[\r\n]/,
  archive: /[./\\]/
};
var LACKED = [
  [/^(?:[./\\]*\.\.[/\\]?|[/\\])$/, ["path", "archive"]],
  [/^['"]$/, ["xpath"]],
  [/^<$/, ["html"]],
  [/^[\r\n]+$/, ["header", "log"]]
];
function safeWithout(piece) {
  return bitsOf(LACKED.flatMap(([pattern2, kinds]) => pattern2.test(piece) ? kinds : []));
}
function safeAfterRemoving(source) {
  const [, set] = /^\(?\[\^((?:[^\]\\]|\\.)*)\][+*]?\)?$/.exec(source) ?? [];
  const allowed = set === void 0 ? null : setOf(set);
  return allowed === null ? bitsOf(safeAfterTaking(source)) : bitsWithout(allowed);
}
var LINE_BREAKS = /^\(?(?:\?:)?(?:\[(?:\\[rntv]|[\r\n\t])+\]|\\[rn]\??|[\r\n]|\|)+\)?[+*]?$/;
function safeAfterTaking(source) {
  if (LINE_BREAKS.test(source) && /\\n|\n/.test(source)) return ["log", "header"];
  const [, set] = /^\(?\[((?:[^\]\\^]|\\.)(?:[^\]\\]|\\.)*)\][+*]?\)?$/.exec(source) ?? [];
  const taken2 = set === void 0 ? null : setOf(set);
  if (taken2 === null) return [];
  const left = [...PRINTABLE].filter((one) => !taken2.includes(one)).join("");
  return SINK_KINDS.filter((kind) => NEEDED[kind] !== void 0 && !NEEDED[kind].test(left));
}
var PRINTABLE = `${Array.from({ length: 95 }, (_, at2) => String.fromCharCode(32 + at2)).join("")}\r
	`;
var LONGEST9 = 500;
function safeCharacters(source, whole) {
  if (source.length > LONGEST9) return 0;
  const anchored = /^(?:\^|\\A)/.test(source) && /(?:[^\\]\$|\\[zZ])$/.test(source);
  if (!anchored && !whole) return 0;
  const body2 = source.replace(/^(?:\^|\\A)/, "").replace(/(?:\$|\\[zZ])$/, "");
  if (!whole && hasOpenAlternative(body2)) return 0;
  const allowed = charactersOf(body2);
  if (allowed === null) return 0;
  return bitsWithout(allowed);
}
function bitsWithout(allowed) {
  const safe = SINK_KINDS.filter((kind) => {
    const needed = NEEDED[kind];
    return needed !== void 0 && !needed.test(allowed);
  });
  return safe.length === 0 ? 0 : bitsOf(safe) | (/^\d*$/.test(allowed) ? EVERYWHERE : 0);
}
function hasOpenAlternative(body2) {
  let depth = 0;
  for (let at2 = 0; at2 < body2.length; at2++) {
    const char = body2[at2];
    if (char === "\\") at2++;
    else if (char === "[") at2 = endOfSet(body2, at2);
    else if (char === "(") depth++;
    else if (char === ")") depth--;
    else if (char === "|" && depth === 0) return true;
  }
  return false;
}
function endOfSet(body2, start2) {
  for (let at2 = start2 + 1; at2 < body2.length; at2++) {
    if (body2[at2] === "\\") at2++;
    else if (body2[at2] === "]" && at2 > start2 + 1) return at2;
  }
  return body2.length;
}
var CLASSES2 = {
  d: "0123456789",
  w: "abcxyzABCXYZ0123456789_",
  s: " 	\r\n"
};
function charactersOf(body2) {
  let allowed = "";
  for (let at2 = 0; at2 < body2.length; at2++) {
    const char = body2[at2] ?? "";
    if (char === "\\") {
      const escaped = body2[++at2] ?? "";
      if (/[DWSpPkx0-9u]/.test(escaped)) return null;
      allowed += /[bB]/.test(escaped) ? "" : CLASSES2[escaped] ?? escaped;
    } else if (char === "[") {
      const end = endOfSet(body2, at2);
      const set = setOf(body2.slice(at2 + 1, end));
      if (set === null) return null;
      allowed += set;
      at2 = end;
    } else if (char === ".") {
      return null;
    } else if (char === "{") {
      const end = body2.indexOf("}", at2);
      if (end === -1) return null;
      at2 = end;
    } else if (char === "(") {
      const special = /^\(\?(?::|<?[=!]|P?<\w+>|[a-z]+\))/.exec(body2.slice(at2, at2 + 40));
      at2 += special === null ? 0 : special[0].length - 1;
    } else if (!/[)*+?|^$]/.test(char)) {
      allowed += char;
    }
  }
  return allowed;
}
function setOf(set) {
  if (set.startsWith("^")) return null;
  let allowed = "";
  for (let at2 = 0; at2 < set.length; at2++) {
    const char = set[at2] ?? "";
    if (char === "\\") {
      const escaped = set[++at2] ?? "";
      if (/[DWSpPxu]/.test(escaped)) return null;
      allowed += CLASSES2[escaped] ?? escaped;
    } else if (set[at2 + 1] === "-" && at2 + 2 < set.length) {
      const [from, to] = [char.charCodeAt(0), set.charCodeAt(at2 + 2)];
      allowed += [...PRINTABLE].filter((one) => one.charCodeAt(0) >= from && one.charCodeAt(0) <= to).join("");
      at2 += 2;
    } else {
      allowed += char;
    }
  }
  return allowed;
}

// src/scan/static/flow/guard.ts
function assumeCall(it, frame, call3, truth) {
  for (const model of it.modelsOf(frame, call3)) {
    for (const guard of model.guards) if (guard.holds === String(truth)) applyGuard(it, frame, call3, guard);
    if (truth && model.callbacks.some(({ chooses }) => chooses === "all")) assumeAll(it, frame, call3, model);
  }
  for (const summary of frame.calls.get(call3) ?? []) {
    applyGuarantees(it, frame, call3, truth ? summary.whenTrue : summary.whenFalse);
  }
}
function assumeAll(it, frame, call3, { callbacks }) {
  const { callee } = call3;
  if (callee.kind !== "member") return;
  const element2 = anyPart(it.evaluate(frame, callee.object));
  for (const { at: at2, chooses } of callbacks) {
    const place2 = chooses === "all" ? placeIn4(call3, at2) : null;
    for (const closure of place2 === null ? [] : it.evaluate(frame, place2).functions) {
      const parameters2 = closure.unit.module.functions[closure.index]?.parameters ?? [];
      const given = parameters2.map((_, index2) => index2 === 0 ? element2 : UNKNOWN);
      const bits = it.summarise(closure, given, frame.depth + 1).whenTrue.get(0) ?? 0;
      cleanPlace(it, frame, callee.object, bits);
    }
  }
}
function assumeReturned(it, frame, call3, models) {
  for (const model of models) {
    for (const guard of model.guards) if (guard.holds === "returned") applyGuard(it, frame, call3, guard);
  }
  for (const summary of frame.calls.get(call3) ?? []) applyGuarantees(it, frame, call3, summary.returned);
}
function applyGuarantees(it, frame, { args: args2 }, guarantees) {
  for (const [index2, bits] of guarantees) {
    const argument4 = args2[index2];
    if (bits !== 0 && argument4 !== void 0 && !argument4.spread) cleanPlace(it, frame, argument4.value, bits);
  }
}
function applyGuard(it, frame, call3, guard) {
  const place2 = placeIn4(call3, guard.at);
  if (place2 === null) return;
  if (guard.within !== null) {
    const collection = placeIn4(call3, guard.within);
    const value = collection === null ? null : it.evaluate(frame, collection);
    if (value === null || !isClosedFor(value)) return;
  }
  let bits = guard.cleans;
  if (guard.pattern !== null) {
    const written = placeIn4(call3, guard.pattern);
    const pattern2 = written === null ? null : onlyLiteral(it.evaluate(frame, written));
    bits = typeof pattern2?.value === "string" ? safeCharacters(pattern2.value, guard.whole) : 0;
  }
  if (guard.lacks !== null) {
    const written = placeIn4(call3, guard.lacks);
    const known10 = written === null ? null : onlyLiteral(it.evaluate(frame, written));
    bits = typeof known10?.value === "string" ? safeWithout(known10.value) : 0;
  }
  cleanPlace(it, frame, place2, bits);
}
function isClosedFor(value) {
  if (value.text !== null && value.parts === null) return false;
  return value.fixed || value.taints.length === 0;
}
function cleanPlace(it, frame, place2, bits) {
  if (bits === EVERYWHERE) clean(it, frame, place2);
  else narrow(it, frame, place2, (value) => cleaned(value, bits & EVERYWHERE));
}
function placeIn4({ callee, args: args2 }, place2) {
  if (place2.at === "return") return null;
  if (place2.at === "this") return callee.kind === "member" ? callee.object : null;
  const { at: at2 } = place2;
  if (typeof at2 === "number") return args2.filter(({ name: name2 }) => name2 === null)[at2]?.value ?? null;
  return args2.find(({ name: name2 }) => name2 === at2.keyword)?.value ?? null;
}

// src/scan/static/flow/assume.ts
var FLIPPED = {
  "==": "!=",
  "!=": "==",
  in: "not in",
  "not in": "in",
  "<": ">=",
  ">=": "<",
  ">": "<=",
  "<=": ">"
};
var DEEPEST20 = 12;
var PLAIN_TYPES = /* @__PURE__ */ new Set(["number", "boolean", "bigint", "integer", "float", "double", "bool", "int"]);
function assume(it, frame, test, truth, depth = 0) {
  if (frame.dead || depth > DEEPEST20 || it.steps <= 0) return;
  it.steps--;
  switch (test.kind) {
    case "unary":
      if (test.operator === "!") assume(it, frame, test.operand, !truth, depth + 1);
      return;
    case "wrapped":
      assume(it, frame, test.value, truth, depth + 1);
      return;
    case "logical":
      if (test.operator !== "else") assumeBoth(it, frame, test, truth, depth);
      return;
    case "binary":
      assumeBinary(it, frame, test, truth);
      return;
    case "call":
      assumeConstant(it, frame, test, truth);
      if (!frame.dead) assumeCall(it, frame, test, truth);
      return;
    case "index":
      if (truth) assumeLookUp(it, frame, test.object, test.key);
      return;
    case "type-test":
      if (truth) assumeType(it, frame, test);
      return;
    case "assignment":
      if (test.target.kind === "name") assume(it, frame, test.value, truth, depth + 1);
      return;
    case "name": {
      assumeConstant(it, frame, test, truth);
      const kept = scopeOf2(frame.scope, test.name)?.vars.get(test.name)?.test;
      if (kept != null && !frame.dead) assume(it, frame, kept, truth, depth + 1);
      return;
    }
    default:
      assumeConstant(it, frame, test, truth);
  }
}
function assumeConstant(it, frame, test, truth) {
  if (test.kind === "call") return;
  const known10 = onlyLiteral(it.evaluate(frame, test));
  if (known10 !== null && typeof known10.value === "boolean" && known10.value !== truth) frame.dead = true;
}
function assumeBoth(it, frame, test, truth, depth) {
  const both = test.operator === "and" === truth;
  if (both) {
    assume(it, frame, test.left, truth, depth + 1);
    assume(it, frame, test.right, truth, depth + 1);
    return;
  }
  const before = varsOf(frame);
  goOn(frame, before);
  assume(it, frame, test.left, truth, depth + 1);
  const first = varsOf(frame);
  goOn(frame, before);
  assume(it, frame, test.left, !truth, depth + 1);
  assume(it, frame, test.right, truth, depth + 1);
  goOn(frame, joinVars(first, varsOf(frame)));
}
function assumeBinary(it, frame, test, truth) {
  const operator = truth ? test.operator : FLIPPED[test.operator] ?? "";
  const left = it.evaluate(frame, test.left);
  const right = it.evaluate(frame, test.right);
  const known10 = onlyLiteral(it.evaluate(frame, test));
  if (known10 !== null && typeof known10.value === "boolean" && known10.value !== truth) {
    frame.dead = true;
    return;
  }
  if (operator === "==" || operator === "!=") assumeEqual(it, frame, test, left, right, operator === "==");
  if (operator === "in" && isClosed(right)) clean(it, frame, test.left);
  const piece = onlyLiteral(left)?.value;
  if (operator === "not in" && typeof piece === "string") clean(it, frame, test.right, safeWithout(piece));
  assumePosition(it, frame, test, operator, left, right);
}
function assumeEqual(it, frame, { left, right }, a, b, equal) {
  for (const [place2, own2, other] of [
    [left, a, b],
    [right, b, a]
  ]) {
    if (other.literals === null) continue;
    if (place2.kind === "unary" && place2.operator === "typeof") {
      const named4 = onlyLiteral(other)?.value;
      if (equal && typeof named4 === "string" && PLAIN_TYPES.has(named4)) clean(it, frame, place2.operand);
      if (equal && named4 === "string") clean(it, frame, place2.operand, bitOf("nosql"));
      continue;
    }
    if (other.literals.length === 1 && typeof other.literals[0] === "boolean") {
      it.assume(frame, place2, other.literals[0] === equal);
      return;
    }
    const nothing3 = other.literals.every((value) => value === void 0 || value === "");
    if (equal && own2.literals === null) {
      if (nothing3) continue;
      fix(it, frame, place2, other.literals);
    } else if (own2.literals !== null && own2.literals.length > 1 && other.literals.length === 1) {
      const left2 = own2.literals.filter((value) => value === other.literals?.[0] === equal);
      if (left2.length === 0) frame.dead = true;
    }
  }
}
function assumePosition(it, frame, { left, right }, operator, a, b) {
  const call3 = left.kind === "call" ? left : right.kind === "call" ? right : null;
  const number3 = onlyLiteral(call3 === left ? b : a)?.value;
  if (call3 === null || typeof number3 !== "number") return;
  const found = operator === "!=" && number3 === -1 || operator === ">" && number3 === -1 || operator === ">=" && number3 === 0;
  const counted = operator === ">" && number3 === 0 || operator === "!=" && number3 === 0;
  if (found || counted) assumeCall(it, frame, call3, true);
}
function isClosed(collection) {
  if (collection.text !== null && collection.parts === null) return false;
  return collection.fixed || collection.taints.length === 0;
}
function assumeLookUp(it, frame, object, key) {
  if (it.evaluate(frame, object).fixed) clean(it, frame, key);
}
function assumeType(it, frame, { value, type }) {
  const types = typesOf(it, frame.unit, type);
  updatePlace(it, frame, value, (old) => it.ofType(frame.unit, old, types));
}
function clean(it, frame, place2, bits = EVERYWHERE) {
  narrow(it, frame, place2, (value) => cleaned(value, bits));
  vouch(it, frame, place2);
}
function vouch(it, frame, place2) {
  const part2 = place2.kind === "call" ? place2.callee : place2;
  if (part2.kind !== "member") return;
  const whole = it.evaluate(frame, part2.object);
  const models = whole.types.flatMap((type) => frame.unit.models.lookup(`${type}.${part2.name}`) ?? []);
  const bits = models.reduce((all, { vouches }) => all | vouches, 0);
  if (bits === 0) return;
  narrow(it, frame, part2.object, (value) => cleaned(value, bits));
  if (whole.parsed !== null) narrow(it, frame, whole.parsed, (value) => cleaned(value, bits));
}
function fix(it, frame, place2, literals) {
  vouch(it, frame, place2);
  narrow(it, frame, place2, (value) => ({ ...cleaned(value, EVERYWHERE), literals, text: null }));
}

// src/scan/static/flow/arithmetic.ts
var OPERATIONS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => Number.isInteger(a) && Number.isInteger(b) && b !== 0 && a % b !== 0 ? void 0 : a / b,
  "%": (a, b) => b === 0 ? void 0 : a % b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "==": (a, b) => a === b,
  "!=": (a, b) => a !== b
};
function arithmetic(operator, left, right) {
  const a = onlyLiteral(left);
  const b = onlyLiteral(right);
  if (a === null || b === null) return null;
  if (typeof a.value === "number" && typeof b.value === "number") {
    const made3 = OPERATIONS[operator]?.(a.value, b.value);
    return made3 === void 0 ? integerDivision(operator, a.value, b.value) : literal3(made3);
  }
  if (operator === "==") return literal3(a.value === b.value);
  if (operator === "!=") return literal3(a.value !== b.value);
  return null;
}
function integerDivision(operator, a, b) {
  if (operator !== "/" || b === 0) return null;
  return literal3(Math.trunc(a / b));
}

// src/scan/static/flow/collection.ts
var NUMBERED = /^\d+$/;
function act(action, collection, args2) {
  const [first = UNKNOWN, second = UNKNOWN, third = UNKNOWN] = args2;
  switch (action) {
    case "append":
      return {
        result: collection,
        collection: args2.length > 1 ? inserted(collection, first, second) : appended(collection, first)
      };
    case "prepend":
      return { result: collection, collection: inserted(collection, { ...UNKNOWN, literals: [0] }, first) };
    case "put":
      return { result: UNKNOWN, collection: put(collection, first, second) };
    case "put-in":
      return {
        result: UNKNOWN,
        collection: put(collection, first, put(at(collection, keyOf2(first)), second, third))
      };
    case "get-in":
      return { result: got(at(collection, keyOf2(first)), second, args2.length > 2 ? third : null), collection };
    case "get": {
      const character3 = characterAt(collection, first);
      if (character3 !== null) return { result: character3, collection };
      return { result: got(collection, first, args2.length > 1 ? second : null), collection };
    }
    case "remove":
    case "pop":
      return removed(collection, args2.length === 0 ? lastKey(collection) : keyOf2(first));
    case "first":
      return { result: at(collection, "0"), collection };
    case "last":
      return { result: at(collection, lastKey(collection)), collection };
    case "clear":
      return { result: UNKNOWN, collection: { ...collection, parts: /* @__PURE__ */ new Map(), taints: [], fixed: true } };
    case "keys":
      return { result: { ...UNKNOWN, fixed: collection.fixed }, collection };
    case "values":
      return { result: collection, collection };
  }
}
function characterAt(text2, place2) {
  const [known10, at2] = [onlyLiteral(text2)?.value, onlyLiteral(place2)?.value];
  const character3 = typeof known10 === "string" && typeof at2 === "number" ? known10[at2] : void 0;
  return character3 === void 0 ? null : literal3(character3);
}
function keyOf2(key) {
  const known10 = onlyLiteral(key);
  if (known10?.value !== void 0) return String(known10.value);
  const [type, ...more] = key.types;
  return type !== void 0 && more.length === 0 && /\.[A-Z][A-Z\d_]+$/.test(type) ? type : null;
}
function numbered(collection) {
  return [...collection.parts?.keys() ?? []].filter((key) => NUMBERED.test(key));
}
function lastKey(collection) {
  const count = numbered(collection).length;
  return count === 0 || collection.parts?.has("*") ? null : String(count - 1);
}
function appended(collection, value) {
  const unknownPlace = collection.parts?.has("*") === true || collection.taints.length > 0;
  return put(collection, unknownPlace ? UNKNOWN : { ...UNKNOWN, literals: [numbered(collection).length] }, value);
}
function inserted(collection, place2, value) {
  const key = keyOf2(place2);
  if (key === null || !NUMBERED.test(key)) return put(collection, UNKNOWN, value);
  const parts2 = /* @__PURE__ */ new Map();
  for (const [old, part2] of collection.parts ?? []) {
    parts2.set(NUMBERED.test(old) && Number(old) >= Number(key) ? String(Number(old) + 1) : old, part2);
  }
  return withPart({ ...collection, parts: parts2 }, key, value);
}
function put(collection, key, value) {
  const known10 = keyOf2(key);
  if (known10 !== null) return withPart(collection, known10, value);
  const any = collection.parts?.get("*");
  return withPart(collection, "*", any === void 0 ? value : join5(any, value));
}
function at(collection, key) {
  if (key === null) return anyPart(collection);
  const known10 = collection.parts?.get(key);
  if (known10 !== void 0) return known10;
  const any = collection.parts?.get("*");
  return {
    ...UNKNOWN,
    ...any ?? {},
    taints: [...collection.taints, ...any?.taints ?? []],
    fixed: collection.fixed
  };
}
function got(collection, key, otherwise) {
  const found = at(collection, keyOf2(key));
  return otherwise === null ? found : join5(found, otherwise);
}
function removed(collection, key) {
  const result = at(collection, key);
  if (key === null || collection.parts === null) return { result, collection };
  const parts2 = /* @__PURE__ */ new Map();
  for (const [old, part2] of collection.parts) {
    if (old === key) continue;
    const moves = NUMBERED.test(key) && NUMBERED.test(old) && Number(old) > Number(key);
    parts2.set(moves ? String(Number(old) - 1) : old, part2);
  }
  return { result, collection: { ...collection, parts: parts2 } };
}

// src/scan/static/flow/format.ts
init_kinds();
var PERCENT = /%(?:(\d+)\$|\((\w{1,60})\))?[-+#0-9.]{0,8}[sdvqfxicgeut]/g;
var BRACES2 = /(?!)()()|\{(\w{0,60})(?:[.:![][^{}]{0,60})?\}/g;
var QUOTED = /^%[-+#0-9.$]{0,12}q$/;
var ONE_LINE = bitsOf(["log", "header"]);
var NUMERIC = /^%[-+#0-9.$]{0,12}[dfxicgeu]$/;
function formatted2(format, values2) {
  let taints = NO_TAINTS;
  for (const value of values2) taints = joinTaints(taints, allTaints(value));
  const written = onlyLiteral(format)?.value;
  if (typeof written !== "string") {
    const all = joinTaints(allTaints(format), taints);
    return { ...UNKNOWN, taints: all, text: [...piecesOf(format), ...taints.length > 0 ? [{ taints }] : []] };
  }
  const pieces = [];
  let end = 0;
  let next = 0;
  const placeholder = written.search(PERCENT) === -1 ? BRACES2 : PERCENT;
  for (const match of written.matchAll(placeholder)) {
    pieces.push(written.slice(end, match.index));
    end = match.index + match[0].length;
    const name2 = match[2] ?? match[3];
    const value = chosen(values2, match[1], name2, next++);
    if (value !== void 0 && !NUMERIC.test(match[0]))
      pieces.push(...piecesOf(QUOTED.test(match[0]) ? cleaned(value, ONE_LINE) : value));
    else pieces.push("0");
  }
  pieces.push(written.slice(end));
  return { ...UNKNOWN, taints, text: merged(pieces) };
}
function chosen(values2, place2, name2, next) {
  if (place2 !== void 0) return values2[Number(place2) - 1];
  if (name2 !== void 0 && /^\d+$/.test(name2)) return values2[Number(name2)];
  if (name2 !== void 0 && name2 !== "") {
    for (const value of values2) {
      const part2 = value.parts?.get(name2);
      if (part2 !== void 0) return part2;
    }
    return values2.find((value) => value.taints.length > 0) ?? values2[0];
  }
  const only = values2.length === 1 ? values2[0] : void 0;
  if (only?.parts != null) return only.parts.get(String(next)) ?? anyPart(only);
  return values2[next];
}
function merged(pieces) {
  const made3 = [];
  for (const piece of pieces) {
    const last2 = made3[made3.length - 1];
    if (typeof piece === "string" && typeof last2 === "string") made3[made3.length - 1] = last2 + piece;
    else made3.push(piece);
  }
  return made3;
}

// src/scan/static/flow/evaluate.ts
function placeOf2(frame, { start: start2, end }) {
  return { path: frame.unit.path, start: start2, end };
}
function evaluate2(it, frame, expression2) {
  if (it.steps <= 0) return UNKNOWN;
  it.steps--;
  switch (expression2.kind) {
    case "constant":
      return literal3(expression2.value);
    case "name":
      return globalSource(frame, expression2, nameValue(it, frame, expression2.name));
    case "member":
      return memberOf(it, frame, it.evaluate(frame, expression2.object), expression2.name, placeOf2(frame, expression2));
    case "index":
      return indexed2(it, frame, expression2);
    case "call":
      return it.call(frame, expression2);
    case "text":
      return concat(expression2.parts.map((part2) => it.evaluate(frame, part2)));
    case "binary":
      return binary5(it, frame, expression2);
    case "logical":
      return logical2(it, frame, expression2);
    case "choice":
      return choice3(it, frame, expression2);
    case "lambda":
      return it.made({ unit: frame.unit, index: expression2.index, scope: frame.scope, self: null });
    case "record":
      return record4(it, frame, expression2);
    case "list":
      return list4(it, frame, expression2);
    case "comprehension":
      return comprehension2(it, frame, expression2);
    case "assignment":
      return assignment5(it, frame, expression2);
    case "wrapped":
      return wrapped3(it, frame, expression2);
    case "pattern":
      return {
        ...literal3(expression2.source),
        types: expression2.flags.includes("g") ? ["pattern", "pattern:g"] : ["pattern"]
      };
    case "unary": {
      const operand = it.evaluate(frame, expression2.operand);
      const known10 = onlyLiteral(operand);
      if (expression2.operator === "!") return { ...boolean(known10 === null ? null : !known10.value), test: expression2 };
      if (expression2.operator === "-" && typeof known10?.value === "number") return literal3(-known10.value);
      return UNKNOWN;
    }
    case "type-test":
      it.evaluate(frame, expression2.value);
      return { ...UNKNOWN, test: expression2 };
    case "opaque":
      for (const inner5 of expression2.inside) it.evaluate(frame, inner5);
      return UNKNOWN;
  }
}
function boolean(value) {
  return value === null ? UNKNOWN : literal3(value);
}
function globalSource(frame, expression2, value) {
  const { models, conventions } = frame.unit;
  if (value.parts !== null || value.taints.length > 0) return value;
  if (value.types[0] !== `${conventions.globals}:${expression2.name}`) return value;
  const model = models.lookup(value.types[0]);
  if (model === null || model.source === null || model.sinks.length > 0 || model.passes.length > 0) return value;
  return { ...value, taints: sourceTaints(model.source, placeOf2(frame, expression2), model.name) };
}
function nameValue(it, frame, name2) {
  const scope = scopeOf2(frame.scope, name2);
  const own2 = scope?.vars.get(name2);
  if (own2 !== void 0) return own2;
  if (frame.unit.conventions.implicitThis && name2 !== "this") {
    const self = scopeOf2(frame.scope, "this")?.vars.get("this");
    if (self !== void 0 && it.hasMember(self, name2))
      return memberOf(it, frame, self, name2, placeOf2(frame, frame.form));
  }
  return globalValue(it, frame.unit, name2);
}
function indexed2(it, frame, expression2) {
  const object = it.evaluate(frame, expression2.object);
  const key = it.evaluate(frame, expression2.key);
  const known10 = onlyLiteral(key);
  if (known10 !== null && known10.value !== void 0) {
    const character3 = characterAt(object, key);
    if (character3 !== null) return character3;
    return memberOf(it, frame, object, String(known10.value), placeOf2(frame, expression2));
  }
  const part2 = anyPart(object);
  const chosen2 = object.fixed ? madeTaints(key.taints) : NO_TAINTS;
  return { ...part2, taints: joinTaints(part2.taints, chosen2), test: expression2 };
}
function binary5(it, frame, expression2) {
  const left = it.evaluate(frame, expression2.left);
  const right = it.evaluate(frame, expression2.right);
  switch (expression2.operator) {
    case "+": {
      const sum2 = arithmetic("+", left, right);
      if (sum2 !== null) return sum2;
      if (left.parts !== null || right.parts !== null) return join5(left, right);
      return concat([left, right]);
    }
    case "%":
      if (left.text !== null) return formatted2(left, percentValues(expression2.right, right));
      return arithmetic("%", left, right) ?? reckoned("%", left, right);
    case "|":
    case "&":
      if (isNumber2(left) || isNumber2(right)) return reckoned(expression2.operator, left, right);
      return left.fixed && right.fixed ? UNKNOWN : tainted(joinTaints(left.taints, right.taints));
    default:
      return {
        ...arithmetic(expression2.operator, left, right) ?? reckoned(expression2.operator, left, right),
        test: expression2
      };
  }
}
function isNumber2(value) {
  return typeof onlyLiteral(value)?.value === "number";
}
var COMPARES = /^(?:[<>]=?|[!=]=|in|not in)$/;
function reckoned(operator, left, right) {
  if (COMPARES.test(operator)) return UNKNOWN;
  return tainted(joinTaints(madeTaints(left.taints), madeTaints(right.taints)));
}
function percentValues(written, value) {
  if (written.kind === "list" && value.parts !== null)
    return written.items.map((_, at2) => value.parts?.get(String(at2)) ?? value);
  return [value.parts === null ? value : { ...anyPart(value), parts: value.parts }];
}
function logical2(it, frame, expression2) {
  const left = it.evaluate(frame, expression2.left);
  const before = varsOf(frame);
  const known10 = onlyLiteral(left);
  if (expression2.operator !== "else") {
    goOn(frame, before);
    it.assume(frame, expression2.left, expression2.operator === "and");
  }
  const right = frame.dead ? null : it.evaluate(frame, expression2.right);
  const after = joinVars(before, varsOf(frame));
  goOn(frame, after);
  if (right === null) return { ...left, test: expression2 };
  if (expression2.operator === "and") {
    if (known10 !== null) return known10.value ? right : left;
    return {
      ...right.literals !== null && left.test !== null ? UNKNOWN : join5(valueIfFalse(left), right),
      test: expression2
    };
  }
  if (known10 !== null && expression2.operator === "or" && !known10.value) return right;
  if (known10 !== null && expression2.operator === "else" && known10.value === void 0) return right;
  return { ...join5(left, right), test: expression2 };
}
function valueIfFalse(left) {
  return { ...left, taints: NO_TAINTS, text: null };
}
function choice3(it, frame, { test, then, otherwise }) {
  it.evaluate(frame, test);
  const before = varsOf(frame);
  const values2 = [];
  let after = null;
  for (const truth of [true, false]) {
    goOn(frame, before);
    it.assume(frame, test, truth);
    if (!frame.dead) values2.push(it.evaluate(frame, truth ? then : otherwise));
    after = joinVars(after, varsOf(frame));
  }
  goOn(frame, after ?? before);
  return joinAll(values2);
}
function record4(it, frame, { entries: entries2, type }) {
  const types = type === null ? [] : typesOf(it, frame.unit, { name: type, args: [] });
  let made3 = { ...UNKNOWN, types, fixed: true, parts: /* @__PURE__ */ new Map() };
  for (const { key, value } of entries2) {
    const given = it.evaluate(frame, value);
    if (key === null) {
      made3 = spread(made3, given);
      continue;
    }
    const known10 = onlyLiteral(it.evaluate(frame, key));
    const name2 = known10?.value === void 0 ? "*" : String(known10.value);
    made3 = withPart(made3, name2, given);
    if (types.length > 0) it.assignedPart(frame, types, name2, given, value);
  }
  for (const { key, value, start: start2, end } of entries2) {
    const name2 = key === null ? null : onlyLiteral(it.evaluate(frame, key))?.value;
    const part2 = name2 == null ? void 0 : made3.parts?.get(String(name2));
    if (part2 !== void 0)
      it.hooks.part(it, { frame, object: made3, name: String(name2), value: part2, from: value, start: start2, end });
  }
  return made3;
}
function spread(into, given) {
  const parts2 = new Map([...into.parts ?? [], ...given.parts ?? []]);
  if (given.parts === null && !parts2.has("*")) parts2.set("*", { ...UNKNOWN, taints: given.taints });
  const taints = joinTaints(into.taints, given.taints);
  return {
    ...into,
    parts: parts2,
    taints,
    fixed: into.fixed && given.fixed,
    types: into.types.length > 0 ? into.types : given.types
  };
}
function list4(it, frame, { items }) {
  let made3 = { ...UNKNOWN, fixed: true, parts: /* @__PURE__ */ new Map() };
  let isSpread = false;
  items.forEach((item, at2) => {
    const given = it.evaluate(frame, item.value);
    if (item.spread) {
      const part2 = anyPart(given);
      const known10 = made3.parts?.get("*");
      made3 = withPart(made3, "*", known10 === void 0 ? part2 : join5(known10, part2));
      isSpread = true;
    } else {
      made3 = withPart(made3, isSpread ? "*" : String(at2), given);
    }
  });
  return made3;
}
function comprehension2(it, frame, { target: target3, over, tests, key, value }) {
  const all = it.evaluate(frame, over);
  const before = varsOf(frame);
  goOn(frame, before);
  assignTarget(it, frame, target3, anyPart(all), over);
  for (const test of tests) {
    it.evaluate(frame, test);
    it.assume(frame, test, true);
  }
  const part2 = frame.dead ? UNKNOWN : it.evaluate(frame, value);
  if (key !== null && !frame.dead) it.evaluate(frame, key);
  goOn(frame, before);
  return withPart({ ...UNKNOWN, fixed: part2.fixed }, "*", part2);
}
function assignment5(it, frame, { target: target3, value }) {
  const given = it.evaluate(frame, value);
  assignTarget(it, frame, target3, given, value);
  return given;
}
function wrapped3(it, frame, expression2) {
  const inner5 = it.evaluate(frame, expression2.value);
  const types = typesOf(it, frame.unit, expression2.type);
  if (types.length === 0) return inner5;
  return it.ofType(frame.unit, inner5, types);
}

// src/scan/static/flow/mentions.ts
var MOST8 = 2e4;
function somePiece(module2, body2, is) {
  const seen2 = /* @__PURE__ */ new Set();
  const open = [body2];
  for (let count = 0; open.length > 0 && count < MOST8; count++) {
    const piece = open.pop();
    if (typeof piece !== "object" || piece === null) continue;
    if (is(piece)) return true;
    const inner5 = functionIn(piece);
    if (inner5 !== null && !seen2.has(inner5)) open.push(module2.functions[inner5]?.body);
    if (inner5 !== null) seen2.add(inner5);
    for (const value of Object.values(piece)) open.push(value);
  }
  return false;
}
function functionIn({ kind, index: index2, what }) {
  return kind === "lambda" ? index2 ?? null : what?.function ?? null;
}
var known9 = /* @__PURE__ */ new WeakMap();
function usesThis(module2, form) {
  const found = known9.get(form);
  if (found !== void 0) return found;
  const uses = somePiece(module2, form.body, ({ kind, name: name2 }) => kind === "name" && name2 === "this");
  known9.set(form, uses);
  return uses;
}

// src/scan/static/flow/callback.ts
init_kinds();

// src/scan/static/flow/substitute.ts
var DEEPEST21 = 3;
function substitute(values2, value, depth = 0) {
  values2.frame.meter.steps--;
  if (isFree(value)) return value;
  const whole = wholeParameter(values2, value);
  if (whole !== null) return whole;
  const taints = substituteTaints(values2, value.taints);
  const text2 = value.text === null ? null : substitutePieces(values2, value.text);
  const parts2 = value.parts === null || depth > DEEPEST21 ? null : new Map([...value.parts].map(([key, part2]) => [key, substitute(values2, part2, depth + 1)]));
  const plain3 = value.plain === null ? null : substitute(values2, value.plain, depth + 1);
  return { ...value, taints, text: text2, parts: parts2, test: null, plain: plain3 };
}
function isFree({ taints, text: text2, parts: parts2 }) {
  return taints.length === 0 && parts2 === null && (text2 === null || text2.every((piece) => typeof piece === "string"));
}
function wholeParameter(values2, value) {
  const only = value.taints.length === 1 ? value.taints[0] : void 0;
  if (only === void 0 || value.text !== null || value.literals !== null || value.parts !== null) return null;
  const { origin, cleaned: cleaned2 } = only;
  if (origin.kind !== "parameter" || origin.owner !== values2.owner || cleaned2 !== 0) return null;
  const given = argument3(values2, origin);
  return {
    ...given,
    taints: pass(values2, given.taints, only),
    types: given.types.length > 0 ? given.types : value.types,
    test: null
  };
}
function substitutePieces(values2, pieces) {
  return pieces.flatMap((piece) => {
    if (typeof piece === "string") return [piece];
    const only = piece.taints.length === 1 ? piece.taints[0] : void 0;
    if (only?.origin.kind === "parameter" && only.origin.owner === values2.owner) {
      return piecesOf(argument3(values2, only.origin)).map(
        (given) => typeof given === "string" ? given : { taints: pass(values2, given.taints, only) }
      );
    }
    return [{ taints: substituteTaints(values2, piece.taints) }];
  });
}
function substituteTaints(values2, taints) {
  let made3 = NO_TAINTS;
  for (const taint of taints) {
    const { origin } = taint;
    const own2 = origin.kind === "parameter" && origin.owner === values2.owner;
    made3 = joinTaints(made3, own2 ? pass(values2, allTaints(argument3(values2, origin)), taint) : [taint]);
  }
  return made3;
}
function argument3(values2, origin) {
  let value = values2.of(origin.index);
  for (const key of origin.path) value = memberOf(values2.it, values2.frame, value, key, values2.at);
  return value;
}
function pass(values2, taints, inside2) {
  return taints.map(({ origin, cleaned: cleaned2, step: step3 }) => {
    let way = stepAfter(step3, values2.at, values2.label);
    for (const each of stepsOf(inside2.step)) way = stepAfter(way, each.at, each.label);
    return { origin, cleaned: cleaned2 | inside2.cleaned, step: way };
  });
}

// src/scan/static/flow/invoke.ts
var DEEPEST22 = 12;
function invoke(it, frame, closure, given, site) {
  return enter(it, frame, closure, given, site)?.result ?? UNKNOWN;
}
function enter(it, frame, closure, given, site) {
  const form = closure.unit.module.functions[closure.index];
  if (form === void 0 || frame.depth >= DEEPEST22 || it.steps <= 0) return null;
  const isMaker = closure.self !== null && (form.name === "constructor" || site?.form === "new");
  const args2 = bind3(form, given);
  const self = closure.self ?? UNKNOWN;
  const summary = it.summarise(closure, args2, frame.depth + 1);
  if (site !== null) frame.calls.set(site, [...(frame.calls.get(site) ?? []).slice(-3), summary]);
  const values2 = {
    owner: summary.owner,
    of: (index2) => index2 === -1 ? self : args2[index2] ?? UNKNOWN,
    at: placeOf2(frame, site ?? frame.form),
    label: form.name === "" ? "callback" : `${form.name}()`,
    it,
    frame
  };
  for (const use of summary.sinks.values()) {
    reachPieces(it, frame, { ...use, pieces: substitutePieces(values2, use.pieces), depth: use.depth + 1 });
  }
  changeArguments(it, frame, form, summary, values2, given, site);
  writeAround(frame, summary, values2);
  const result = isMaker ? { ...substitute(values2, summary.exits.get(-1) ?? self), types: self.types } : substitute(values2, resultOf(summary));
  return { result, summary, substitution: values2 };
}
function writeAround(frame, { writes }, values2) {
  for (const [scope, names] of writes) {
    for (const [name2, value] of names) writeOuter(frame, scope, name2, substitute(values2, value));
  }
}
function bind3(form, given) {
  const inOrder2 = given.filter(({ name: name2 }) => name2 === null || name2 === "&");
  const unclaimed = unclaimedBy(form, given);
  return form.parameters.map((parameter3, index2) => {
    const { target: target3, rest: rest2 } = parameter3;
    const name2 = target3.kind === "name" ? target3.name : "";
    const named4 = given.find((each) => each.name === name2 && name2 !== "");
    if (named4 !== void 0) return named4.value;
    if (rest2 === "list") return listOf3(inOrder2.slice(index2).map(({ value }) => value));
    if (rest2 === "record") return recordOf(given.filter((each) => each.name !== null && each.name !== "&"));
    const spread2 = inOrder2.findIndex((each) => each.spread);
    if (spread2 !== -1 && spread2 <= index2) return anyPart(inOrder2[spread2]?.value ?? UNKNOWN);
    return inOrder2[index2]?.value ?? (index2 === inOrder2.length && unclaimed.length > 0 ? recordOf(unclaimed) : UNKNOWN);
  });
}
function unclaimedBy({ parameters: parameters2 }, given) {
  const named4 = given.filter(({ name: name2 }) => name2 !== null && name2 !== "&");
  if (named4.length === 0 || parameters2.some(({ rest: rest2 }) => rest2 === "record")) return [];
  const names = new Set(parameters2.map(({ target: target3 }) => target3.kind === "name" ? target3.name : ""));
  return named4.filter(({ name: name2 }) => !names.has(name2 ?? ""));
}
function listOf3(values2) {
  return {
    ...UNKNOWN,
    parts: new Map(values2.map((value, index2) => [String(index2), value])),
    fixed: values2.every((value) => value.fixed)
  };
}
function recordOf(given) {
  return {
    ...UNKNOWN,
    parts: new Map(given.map(({ name: name2, value }) => [name2 ?? "*", value])),
    fixed: given.every(({ value }) => value.fixed)
  };
}
function changeArguments(it, frame, form, summary, values2, given, site) {
  for (const [index2, exit] of summary.exits) {
    if (index2 === -1) {
      if (site?.callee.kind === "member" && form.name !== "constructor") {
        const object = site.callee.object;
        updatePlace(it, frame, object, (old) => merged2(old, substitute(values2, exit)));
      } else if (site?.callee.kind === "name" && frame.scope.vars.has("this") && form.class !== null && !form.static) {
        const own2 = frame.scope.vars.get("this") ?? UNKNOWN;
        if (form.name !== "constructor") frame.scope.vars.set("this", merged2(own2, substitute(values2, exit)));
      }
      continue;
    }
    const from = given[index2]?.from;
    const isReplaced = from?.kind === "wrapped" && from.form === "other" && exit.taints.some(isOther(index2));
    if (from != null && (isReplaced || exit.parts !== null || exit.taints.length > 1)) {
      updatePlace(it, frame, from, (old) => merged2(old, substitute(values2, exit)));
    }
  }
}
function isOther(index2) {
  return ({ origin }) => origin.kind === "source" || origin.index !== index2;
}
function merged2(old, after) {
  if (after.parts === null && after.taints.length === 0) return old;
  const { types, literals, text: text2, functions } = old;
  return {
    ...join5(old, after),
    types,
    literals: after.parts === null ? literals : null,
    text: after.parts === null ? text2 : null,
    functions
  };
}

// src/scan/static/flow/callback.ts
function functionsIn(value, depth = 0) {
  if (value.functions.length > 0 || value.parts === null || depth > 1) return value.functions;
  const isList2 = [...value.parts.keys()].every((key) => key === "*" || /^\d+$/.test(key));
  return isList2 ? [...value.parts.values()].flatMap((part2) => functionsIn(part2, depth + 1)) : [];
}
function callbacksFor(callbacks, callback, { unit, index: index2 }) {
  const count = unit.module.functions[index2]?.parameters.length ?? 0;
  if (callback.taking !== null) return callback.taking === count;
  return !callbacks.some(({ taking, at: at2 }) => taking === count && at2.at === callback.at.at);
}
function givenObject(frame, site, type) {
  const source = frame.unit.models.lookup(type)?.source ?? null;
  const taints = source === null ? NO_TAINTS : sourceTaints(source, placeOf2(frame, site), type);
  return { ...UNKNOWN, types: [type], taints };
}
function runCallbacks(it, frame, site, callback, values2, all = []) {
  const { gives } = callback;
  const objects = /* @__PURE__ */ new Map();
  const results = [];
  let whenTrue = null;
  const taken2 = (give) => {
    if (give === null || "resolves" in give) return UNKNOWN;
    if ("type" in give) return objects.get(give.type) ?? givenObject(frame, site, give.type);
    if ("value" in give) return joinAll(values2(give.value));
    return anyPart(joinAll(values2(give.element)));
  };
  for (const closure of values2(callback.at).flatMap((value) => functionsIn(value))) {
    if (!callbacksFor(all, callback, closure)) continue;
    const given = gives.map((give) => ({ value: taken2(give), name: null, spread: false, from: null }));
    const entered = enter(it, frame, closure, given, null);
    if (entered === null) continue;
    const { summary, substitution } = entered;
    whenTrue = (whenTrue ?? EVERYWHERE) & (summary.whenTrue.get(0) ?? 0);
    const resolved = gives.findIndex((give) => give !== null && "resolves" in give);
    results.push(resolved === -1 ? entered.result : substitute(substitution, summary.handed.get(resolved) ?? UNKNOWN));
    gives.forEach((give, index2) => {
      const exit = summary.exits.get(index2);
      if (give === null || !("type" in give) || exit === void 0 || exit.parts === null) return;
      objects.set(give.type, merged2(taken2(give), substitute(substitution, exit)));
    });
  }
  return { results, whenTrue: whenTrue ?? 0 };
}

// src/scan/static/flow/model-call.ts
var TEXT = "?text";
function applyModel(it, frame, call3, model, receiver, given) {
  const at2 = (place2) => place2.at === "return" ? [resultOf2(frame, call3, model, at2)] : valuesAt2(it, frame, call3, place2, receiver, given);
  for (const sink of model.sinks) applySink(it, frame, call3, model, sink, at2);
  let kept = 0;
  const returned2 = model.callbacks.flatMap((callback) => {
    if (callback.gives.length === 0 && !callback.returned) return [];
    const { results, whenTrue } = runCallbacks(it, frame, call3, callback, at2, model.callbacks);
    if (callback.chooses === "kept") kept = whenTrue;
    return callback.returned ? results : [];
  });
  if (model.collection !== null) return applyCollection(it, frame, call3, model, receiver, given, returned2);
  for (const { from, into } of model.fills) fill(it, frame, call3, joinAll(at2(from)), into);
  const result = returned2.length === 0 ? passedValue(model, at2) : model.text === "same" ? joinAll(returned2) : { ...UNKNOWN, parts: /* @__PURE__ */ new Map([["*", joinAll(returned2)]]), taints: joinAll(returned2).taints };
  const made3 = model.cleans === 0 && model.passes.length === 0 ? NO_TAINTS : madeOf(receiver, given);
  const bits = model.cleans | removedBits(model, at2) | kept;
  const clean2 = bits > 0 ? cleaned(result, bits) : result;
  const whole = made3.length === 0 ? clean2 : { ...clean2, taints: joinTaints(clean2.taints, made3) };
  const parsed = model.parses === null ? null : placeIn4(call3, model.parses);
  return { ...finished(frame, call3, model, receiver, whole), parsed };
}
function madeOf(receiver, given) {
  const all = [receiver ?? UNKNOWN, ...given.map(({ value }) => value)];
  return all.reduce((made3, { taints }) => joinTaints(made3, madeTaints(taints)), NO_TAINTS);
}
var GLOBAL_PATTERN = "pattern:g";
function removedBits({ removes, removesGlobally }, at2) {
  const place2 = removes ?? removesGlobally;
  const [removed2] = place2 === null ? [] : at2(place2);
  if (removesGlobally !== null && removed2?.types.includes(GLOBAL_PATTERN) !== true) return 0;
  const known10 = removed2 === void 0 ? void 0 : onlyLiteral(removed2)?.value;
  if (removed2 === void 0 || typeof known10 !== "string") return 0;
  return safeWithout(known10) | safeAfterRemoving(known10);
}
function resultOf2(frame, call3, model, at2) {
  const passed = passedValue({ ...model, text: null }, at2);
  const taints = model.source === null ? NO_TAINTS : sourceTaints(model.source, placeOf2(frame, call3), model.name);
  return { ...passed, taints: joinTaints(taints, passed.taints) };
}
function finished(frame, call3, model, receiver, result) {
  const taints = model.source === null ? result.taints : joinTaints(
    cleanTaints(sourceTaints(model.source, placeOf2(frame, call3), model.name), model.cleans),
    result.taints
  );
  if (model.returns === "this") {
    const self = receiver ?? UNKNOWN;
    return { ...self, taints: joinTaints(self.taints, taints), text: result.text ?? self.text };
  }
  const types = model.returns === null ? model.text === "same" ? result.types : [] : [frame.unit.models.canonical(model.returns)];
  return { ...result, taints, types };
}
function passedValue(model, at2) {
  if (model.passes.length === 0) return UNKNOWN;
  const values2 = model.passes.flatMap((place2) => at2(place2));
  switch (model.text) {
    case "same":
      return values2[0] ?? UNKNOWN;
    case "join":
      return concat(values2);
    case "format": {
      const [format = UNKNOWN, ...rest2] = values2;
      return formatted2(format, rest2);
    }
    case null: {
      const taints = values2.reduce((all, value) => joinTaints(all, allTaints(value)), NO_TAINTS);
      const only = values2.length === 1 ? values2[0] : void 0;
      return { ...UNKNOWN, taints, parts: only?.parts ?? null, fixed: values2.every((value) => value.fixed) };
    }
  }
}
function applySink(it, frame, call3, model, sink, at2) {
  for (const { place: place2, is } of sink.when) {
    const isThere = ({ types, literals }) => types.includes(String(is)) || literals?.includes(is) === true;
    if (!at2(place2).some(isThere)) return;
  }
  for (const { place: place2, is } of sink.unless) {
    const isThere = ({ types, literals }) => types.includes(String(is)) || literals?.length === 1 && literals.includes(is);
    if (at2(place2).some(isThere)) return;
  }
  for (const { place: place2, type } of sink.of) {
    const isText2 = type === TEXT && at2(place2).some(({ text: text2 }) => text2 !== null);
    if (!isText2 && !at2(place2).some(({ types }) => types.some((each) => frame.unit.models.isA(each, type)))) return;
  }
  for (const place2 of sink.at) {
    for (const value of at2(place2)) reach(it, frame, { ...sink, name: model.name }, value, placeOf2(frame, call3));
  }
}
function valuesAt2(it, frame, call3, place2, receiver, given) {
  const whole = wholeAt(place2, receiver, given).filter((value) => place2.parts.length === 0 || value.text === null);
  const here = placeOf2(frame, call3);
  const partOf2 = (value, name2) => name2 === "*" ? anyPart(value) : memberOf(it, frame, value, name2, here);
  return place2.parts.length === 0 ? whole : whole.map((value) => place2.parts.reduce(partOf2, value));
}
function wholeAt({ at: at2, onwards }, receiver, given) {
  if (at2 === "this") return receiver === null ? [] : [receiver];
  if (at2 === "return") return [];
  if (typeof at2 === "object") return given.filter(({ name: name2 }) => name2 === at2.keyword).map(({ value }) => value);
  const inOrder2 = given.filter(({ name: name2 }) => name2 === null);
  const spread2 = inOrder2.findIndex((each) => each.spread);
  if (spread2 !== -1 && spread2 <= at2)
    return inOrder2.slice(spread2).map(({ value, spread: isSpread }) => isSpread ? anyPart(value) : value);
  const chosen2 = onwards ? inOrder2.slice(at2) : inOrder2.slice(at2, at2 + 1);
  return [
    ...chosen2.map(({ value, spread: isSpread }) => isSpread ? anyPart(value) : value),
    ...onwards ? given.filter(({ name: name2 }) => name2 !== null && name2 !== "&").map(({ value }) => value) : []
  ];
}
function fill(it, frame, call3, data, into) {
  const place2 = placeIn4(call3, into);
  if (place2 === null) return;
  const taints = allTaints(data);
  updatePlace(it, frame, place2, (value) => {
    if (value.text !== null || data.text !== null) return { ...value, ...grown2(value, data) };
    return taints.length === 0 ? { ...value, fixed: value.fixed && data.fixed } : { ...value, taints: joinTaints(value.taints, taints), fixed: false };
  });
}
function grown2(value, data) {
  const start2 = value.text === null && value.taints.length === 0 ? { ...value, text: [] } : value;
  const { text: text2, taints, literals } = concat([start2, data]);
  return { text: text2, taints, literals };
}
function applyCollection(it, frame, call3, model, receiver, given, _returned) {
  if (model.collection === null) return UNKNOWN;
  const args2 = given.filter(({ name: name2, spread: spread2 }) => name2 === null && !spread2).map(({ value }) => value);
  const { result, collection } = act(model.collection, receiver ?? UNKNOWN, args2);
  const place2 = call3.callee.kind === "member" ? call3.callee.object : null;
  if (place2 !== null && collection !== receiver) updatePlace(it, frame, place2, () => collection);
  const types = model.returns === null || model.returns === "this" ? result.types : [model.returns];
  return model.returns === "this" ? collection : join5({ ...result, types }, { ...result, types });
}

// src/scan/static/flow/call.ts
var LONGEST_NAME2 = 160;
function evaluateCall(it, frame, call3) {
  const before = frame.recalls > 0 ? frame.results.get(call3) : void 0;
  if (before !== void 0) return before;
  const made3 = happen(it, frame, call3);
  frame.results.set(call3, made3);
  return made3;
}
function happen(it, frame, call3) {
  const callee = calleeOf2(it, frame, call3);
  const loaded3 = loadedModule(it, frame, call3, callee);
  if (loaded3 !== null) return loaded3;
  const given = call3.args.map(
    ({ value, name: name2, spread: spread2 }) => ({ value: it.evaluate(frame, value), name: name2, spread: spread2, from: value })
  );
  it.hooks.call(it, { frame, call: call3, callee, given });
  const results = [];
  for (const closure of chooseOverloads(callable(it, callee.value), given.length)) {
    results.push(it.invoke(frame, onObject(made2(call3, callee.value, closure), callee.receiver), given, call3));
  }
  for (const model of callee.models) results.push(applyModel(it, frame, call3, model, callee.receiver, given));
  const result = results.length > 0 ? combine(results) : unmodelled(it, frame, call3, callee, given);
  if (results.length === 0 && call3.callee.kind === "name" && isParameter(callee.value))
    handOver(frame, call3.callee.name, given[0]?.value ?? UNKNOWN);
  if (callee.models.some((model) => model.ends) || neverReturned(frame, call3)) frame.dead = true;
  else assumeReturned(it, frame, call3, callee.models);
  const answer = named3(it, frame, call3, callee, result);
  return isAnswer(frame, call3, callee) ? { ...answer, test: call3 } : answer;
}
function isAnswer({ calls }, call3, { models }) {
  return calls.has(call3) || models.some(({ guards, callbacks }) => guards.length > 0 || callbacks.some(({ chooses }) => chooses === "all"));
}
function onObject(closure, receiver) {
  if (receiver === null || closure.self !== null || scopeOf2(closure.scope, "this") !== null) return closure;
  const { module: module2 } = closure.unit;
  const form = module2.functions[closure.index];
  return form !== void 0 && usesThis(module2, form) ? { ...closure, self: receiver } : closure;
}
function isParameter({ taints }) {
  return taints.some(({ origin }) => origin.kind === "parameter" && origin.path.length === 0);
}
function made2({ form }, callee, closure) {
  if (form !== "new" || closure.self !== null) return closure;
  return { ...closure, self: { ...UNKNOWN, parts: callee.parts?.get("prototype")?.parts ?? /* @__PURE__ */ new Map() } };
}
function loadedModule(it, frame, { args: args2 }, { value }) {
  const { loaders } = frame.unit.conventions;
  const [first] = args2;
  if (first === void 0 || !value.types.some((type) => loaders.includes(type))) return null;
  const module2 = onlyLiteral(it.evaluate(frame, first.value))?.value;
  if (typeof module2 !== "string") return null;
  return importedValue(it, frame.unit, { module: module2, member: null });
}
function combine(results) {
  const [first = UNKNOWN, ...rest2] = results;
  return rest2.reduce((joined5, value) => join5(joined5, value), first);
}
function chooseOverloads(all, count) {
  if (all.length < 2) return all;
  const fitting2 = all.filter(({ unit, index: index2 }) => unit.module.functions[index2]?.parameters.length === count);
  return fitting2.length > 0 ? fitting2 : all;
}
function calleeOf2(it, frame, { callee }) {
  if (callee.kind !== "member") {
    const value2 = ownMethod(it, frame, callee, it.evaluate(frame, callee));
    const models2 = value2.types.flatMap((type) => frame.unit.models.lookup(type) ?? []);
    return { receiver: null, value: value2, models: models2 };
  }
  const receiver = it.evaluate(frame, callee.object);
  const value = methodOver(
    it,
    receiver,
    callee.name,
    memberOf(it, frame, receiver, callee.name, placeOf2(frame, callee))
  );
  const models = value.functions.length > 0 ? [] : memberModels(it, frame, receiver, callee.name);
  const isLambda = frame.unit.conventions.implicitThis && value.functions.length === 0 && models.length === 0;
  return { receiver, value: isLambda && receiver.functions.length > 0 ? receiver : value, models };
}
function methodOver(it, receiver, name2, value) {
  if (value.functions.length > 0 || receiver.parts?.has(name2) !== true) return value;
  const functions = receiver.types.flatMap(
    (type) => type.startsWith("repo:") ? methodsOf(it, type, name2, receiver) : []
  );
  return functions.length > 0 ? { ...UNKNOWN, functions } : value;
}
function ownMethod(it, frame, callee, value) {
  if (callee.kind !== "name" || !frame.unit.conventions.implicitThis) return value;
  const scope = scopeOf2(frame.scope, callee.name);
  const self = scope === null ? scopeOf2(frame.scope, "this")?.vars.get("this") : void 0;
  return self === void 0 ? value : methodOver(it, self, callee.name, value);
}
function memberModels(it, frame, receiver, name2) {
  const { models } = frame.unit;
  const types = receiver.types.flatMap((type) => type.startsWith("repo:") ? it.libraryBases(type) : type);
  const found = types.flatMap((type) => models.lookup(`${type}.${name2}`) ?? []);
  if (found.length > 0) return [...new Set(found)];
  const isKnown2 = types.some((type) => models.knows(type)) || receiver.types.some((type) => type.startsWith("repo:"));
  return models.untyped(name2, !isKnown2);
}
function unmodelled(it, frame, call3, { receiver, value }, given) {
  const data = tainted(receiver === null ? NO_TAINTS : allTaints(receiver));
  const returned2 = [];
  for (const { value: argument4 } of given) {
    for (const closure of argument4.functions) {
      const parameters2 = closure.unit.module.functions[closure.index]?.parameters ?? [];
      const expected = data === UNKNOWN ? it.expected.of(frame.unit, closure) : null;
      const taken2 = parameters2.map(
        (_, index2) => ({ value: expected?.[index2] ?? data, name: null, spread: false, from: null })
      );
      returned2.push(it.invoke(frame, closure, taken2, null));
    }
  }
  const isMaker = call3.form === "new" || value.types.some((type) => /[.:#][A-Z]\w*$/.test(type));
  const carried = isMaker ? given.reduce((all, each) => joinTaints(all, allTaints(each.value)), NO_TAINTS) : NO_TAINTS;
  const passed = receiver !== null || isMaker ? joinTaints(data.taints, carried) : valueTaints(value);
  return { ...UNKNOWN, taints: passed };
}
function valueTaints(value) {
  return value.types.length > 0 ? NO_TAINTS : value.taints.filter(({ origin }) => origin.kind === "source");
}
function named3(it, frame, call3, { value }, result) {
  const typedResult = result.types.length > 0 ? result : { ...result, types: resultTypes(it, frame, call3, value) };
  if (typedResult.taints.length === 0) return typedResult;
  return { ...typedResult, taints: stepTaints(typedResult.taints, placeOf2(frame, call3), labelOf(call3)) };
}
function resultTypes(it, frame, call3, callee) {
  const { models } = frame.unit;
  return callee.types.flatMap((type) => {
    if (type.startsWith("repo:")) return it.program.classes.has(type) ? [type] : [];
    if (type.startsWith("module:") || type.length > LONGEST_NAME2) return [];
    const isClass = call3.form === "new" || models.lookup(type)?.extends.length !== void 0 && isTypeName(type);
    return [isClass ? type : models.canonical(`${type}()`)];
  });
}
function neverReturned(frame, call3) {
  const summaries2 = frame.calls.get(call3) ?? [];
  return summaries2.length > 0 && summaries2.every(({ complete, returns }) => complete && !returns);
}
function labelOf({ callee }) {
  return callee.kind === "member" || callee.kind === "name" ? `${callee.name}()` : "call";
}
function isTypeName(type) {
  return /[.:][A-Z]\w*$/.test(type);
}

// src/scan/static/flow/decorator.ts
function decorate(it, frame, annotation2, decorated2) {
  const { types } = it.evaluate(frame, annotation2.callee);
  for (const { value } of annotation2.args) it.evaluate(frame, value);
  const { models } = frame.unit;
  const found = types.flatMap((type) => [
    models.lookup(`${type}()`),
    annotation2.args.length === 0 ? models.lookup(type) : null
  ]);
  for (const model of found) {
    for (const callback of model?.callbacks ?? []) {
      runCallbacks(
        it,
        frame,
        annotation2,
        callback,
        ({ at: at2, parts: parts2 }) => at2 === 0 && parts2.length === 0 ? [decorated2] : []
      );
    }
  }
}
function reachReturn(it, frame, written, given) {
  const [first] = frame.form.annotations;
  if (first === void 0 || frame.form.name === "") return;
  const body2 = written.kind === "list" ? given.parts?.get("0") : given;
  if (body2 === void 0 || body2.parts !== null && body2.text === null) return;
  for (const { callee } of frame.form.annotations) {
    for (const model of decoratorModels(it, frame, callee)) {
      for (const sink of model.sinks) {
        if (sink.at.some(({ at: at2 }) => at2 === "return"))
          reach(it, frame, { ...sink, name: model.name }, body2, placeOf2(frame, written));
      }
    }
  }
}
function decoratorModels(it, frame, callee) {
  const { types } = it.evaluate(frame, callee);
  const names = types.length === 0 && callee.kind === "member" ? [`?.${callee.name}`] : types;
  return names.flatMap((name2) => frame.unit.models.lookup(name2) ?? []);
}

// src/scan/static/flow/return.ts
init_kinds();
function recordReturn(it, frame, value) {
  const { summary } = frame;
  summary.returns = true;
  const given = value === null ? UNKNOWN : it.evaluate(frame, value);
  if (value !== null) it.hooks.named(it, { frame, name: frame.form.name, value: given, from: value, role: "result" });
  summary.result = summary.result === null ? given : join5(summary.result, given);
  agree(summary.returned, frame);
  for (const [index2, exit] of exitsOf(frame)) {
    const known11 = summary.exits.get(index2);
    summary.exits.set(index2, known11 === void 0 ? exit : join5(known11, exit));
  }
  if (value === null) return;
  reachReturn(it, frame, value, given);
  const known10 = onlyLiteral(given);
  const before = varsOf(frame);
  for (const truth of [true, false]) {
    if (known10 !== null && Boolean(known10.value) !== truth) continue;
    goOn(frame, before);
    it.assume(frame, value, truth);
    if (!frame.dead) agree(truth ? summary.whenTrue : summary.whenFalse, frame);
  }
  goOn(frame, before);
}
function recordEnd(it, frame) {
  if (!frame.dead) recordReturn(it, frame, null);
}
function parameterValues(frame) {
  return frame.form.parameters.flatMap(({ target: target3 }, index2) => {
    const value = target3.kind === "name" ? frame.scope.vars.get(target3.name) : void 0;
    return value === void 0 ? [] : [[index2, value]];
  });
}
function agree(guarantees, frame) {
  for (const [index2, value] of parameterValues(frame)) {
    const own2 = value.taints.filter(({ origin }) => isOwn(origin, frame.summary.owner, index2));
    const bits = value.taints.length === 0 ? 0 : own2.reduce((all, { cleaned: cleaned2 }) => all & cleaned2, EVERYWHERE);
    guarantees.set(index2, (guarantees.get(index2) ?? EVERYWHERE) & (own2.length === 0 ? 0 : bits));
  }
}
function isOwn(origin, owner, index2) {
  return origin.kind === "parameter" && origin.owner === owner && origin.index === index2 && origin.path.length === 0;
}
function exitsOf(frame) {
  const self = frame.scope.vars.get("this");
  const all = self === void 0 ? [...parameterValues(frame)] : [...parameterValues(frame), [-1, self]];
  return all.filter(([index2, value]) => value.parts !== null || hasForeign(value, frame.summary.owner, index2));
}
function hasForeign(value, owner, index2) {
  return value.taints.some(
    ({ origin }) => origin.kind === "source" || origin.owner !== owner || origin.index !== index2
  );
}

// src/scan/static/flow/execute.ts
var MOST_ROUNDS = 3;
function execute(it, frame, statements) {
  for (const statement2 of statements) {
    if (frame.dead || it.steps <= 0) return;
    step2(it, frame, statement2);
  }
}
function step2(it, frame, statement2) {
  it.steps--;
  switch (statement2.kind) {
    case "evaluate":
      it.evaluate(frame, statement2.value);
      return;
    case "assign": {
      const types = typesOf(it, frame.unit, statement2.type);
      if (statement2.value === null) {
        assignTarget(it, frame, statement2.target, types.length === 0 ? literal3(void 0) : typed(types), null);
        return;
      }
      const value = it.evaluate(frame, statement2.value);
      assignTarget(it, frame, statement2.target, it.ofType(frame.unit, value, types), statement2.value);
      return;
    }
    case "if":
      branch2(it, frame, statement2);
      return;
    case "switch":
      select(it, frame, statement2);
      return;
    case "loop":
      loop3(it, frame, statement2);
      return;
    case "return":
      recordReturn(it, frame, statement2.value);
      frame.dead = true;
      return;
    case "throw":
      if (statement2.value !== null) it.evaluate(frame, statement2.value);
      frame.dead = true;
      return;
    case "leave":
      (statement2.form === "break" ? frame.breaks : frame.continues).push(varsOf(frame));
      frame.dead = true;
      return;
    case "try":
      attempt3(it, frame, statement2);
      return;
    case "declare":
      declare2(it, frame, statement2);
  }
}
function branch2(it, frame, { test, then, otherwise }) {
  it.evaluate(frame, test);
  const before = varsOf(frame);
  goOn(frame, before);
  it.assume(frame, test, true);
  it.execute(frame, then);
  const after = varsOf(frame);
  goOn(frame, before);
  it.assume(frame, test, false);
  it.execute(frame, otherwise);
  goOn(frame, joinVars(after, varsOf(frame)));
}
function select(it, frame, { subject, cases }) {
  if (subject !== null) it.evaluate(frame, subject);
  const outer = frame.breaks;
  frame.breaks = [];
  let rest2 = varsOf(frame);
  let falling = null;
  const hasDefault = cases.some(({ values: values2 }) => values2.length === 0);
  for (const { values: values2, body: body2, continues } of cases) {
    goOn(frame, rest2);
    if (values2.length > 0 && !frame.dead) {
      const matched = values2.map((value) => {
        goOn(frame, rest2);
        const test = subject === null ? value : {
          kind: "binary",
          operator: "==",
          left: subject,
          right: value,
          start: value.start,
          end: value.end
        };
        it.evaluate(frame, value);
        it.assume(frame, test, true);
        const then = varsOf(frame);
        goOn(frame, rest2);
        it.assume(frame, test, false);
        rest2 = varsOf(frame);
        return then;
      });
      goOn(frame, joinAllVars(matched));
    }
    goOn(frame, joinVars(varsOf(frame), falling));
    it.execute(frame, body2);
    falling = continues ? varsOf(frame) : null;
    if (!continues) frame.breaks.push(varsOf(frame));
  }
  goOn(frame, joinAllVars([...frame.breaks, falling, hasDefault ? null : rest2]));
  frame.breaks = outer;
}
function loop3(it, frame, { each, test, body: body2 }) {
  const { breaks, continues } = frame;
  frame.breaks = [];
  const all = each === null ? UNKNOWN : it.evaluate(frame, each.over);
  let start2 = varsOf(frame);
  let end = null;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    goOn(frame, start2);
    frame.continues = [];
    if (each !== null) takeNext(it, frame, each, all);
    if (test !== null) {
      it.evaluate(frame, test);
      const before = varsOf(frame);
      goOn(frame, before);
      it.assume(frame, test, false);
      end = joinVars(end, varsOf(frame));
      goOn(frame, before);
      it.assume(frame, test, true);
    }
    it.execute(frame, body2);
    const next = joinAllVars([start2, varsOf(frame), ...frame.continues]);
    if (start2 !== null && next !== null && nothingNew(start2, next)) break;
    start2 = next;
  }
  goOn(frame, joinAllVars([test === null && each === null ? null : start2, end, ...frame.breaks]));
  frame.breaks = breaks;
  frame.continues = continues;
}
function nothingNew(a, b) {
  if (a.size !== b.size) return false;
  for (const [name2, value] of b) {
    const known10 = a.get(name2);
    if (known10 === void 0 || !sameKnowledge(known10, value)) return false;
  }
  return true;
}
function takeNext(it, frame, each, all) {
  const part2 = anyPart(all);
  if (each.target !== null) assignTarget(it, frame, each.target, part2, null);
  if (each.key !== null)
    assignTarget(
      it,
      frame,
      each.key,
      all.parts === null ? { ...UNKNOWN, taints: all.taints } : { ...UNKNOWN, fixed: all.fixed },
      null
    );
}
function attempt3(it, frame, { body: body2, handlers, last: last2 }) {
  const before = varsOf(frame);
  goOn(frame, before);
  it.execute(frame, body2);
  const after = varsOf(frame);
  const ends = [after];
  for (const { target: target3, body: handler2 } of handlers) {
    goOn(frame, joinVars(before, after));
    if (target3 !== null && !frame.dead) assignTarget(it, frame, target3, UNKNOWN, null);
    it.execute(frame, handler2);
    ends.push(varsOf(frame));
  }
  const met = joinAllVars(ends);
  goOn(frame, met ?? before);
  it.execute(frame, last2);
  if (met === null) frame.dead = true;
}
function declare2(it, frame, { name: name2, what }) {
  if ("function" in what) {
    const value = it.made({ unit: frame.unit, index: what.function, scope: frame.scope, self: null });
    assignName(frame, name2, value, true);
    it.decorated(frame, what.function, value);
    return;
  }
  const form = frame.unit.module.classes[what.class];
  const found = form === void 0 ? void 0 : frame.unit.classes.get(form.name);
  if (found === void 0) return;
  it.declaredClass(found.type, frame.scope);
  assignName(frame, name2, typed([found.type]), true);
}

// src/scan/static/flow/expected.ts
function expectations() {
  const noted = /* @__PURE__ */ new Map();
  const keyOf3 = ({ unit, index: index2 }) => `${unit.id}:${index2}`;
  function note2(unit, functions, types) {
    const callbacks = types.flatMap((type) => unit.models.lookup(type)?.callbacks ?? []).filter(isWhole2);
    const [first] = callbacks;
    if (first === void 0) return;
    for (const closure of functions) noted.set(keyOf3(closure), givenBy(first));
  }
  function of(unit, closure) {
    const known10 = noted.get(keyOf3(closure));
    if (known10 !== void 0) return known10;
    const form = closure.unit.module.functions[closure.index];
    const model = form === void 0 ? null : recognised(unit, form);
    const callback = model?.callbacks.find(isWhole2);
    return callback === void 0 ? null : givenBy(callback);
  }
  return { note: note2, of };
}
function isWhole2({ at: at2 }) {
  return at2.at === "this" && at2.parts.length === 0;
}
function givenBy({ gives }) {
  return gives.map((give) => give !== null && "type" in give ? typed([give.type]) : UNKNOWN);
}
function recognised(unit, { parameters: parameters2, body: body2 }) {
  const all = unit.models.recognisable;
  if (all.length === 0 || parameters2.length < 2 || parameters2.length > 3) return null;
  if (parameters2.some(({ type, annotations }) => annotations.length > 0 || type !== null && type.name !== "any"))
    return null;
  const used = parameters2.map((parameter3) => partsOf3(unit.module, parameter3, body2));
  const fitting2 = all.filter(
    ({ recognisedBy }) => recognisedBy.every((names, index2) => names.some((name2) => used[index2]?.has(name2) === true))
  );
  const rarity = ({ recognisedBy }) => recognisedBy.reduce((sum2, names) => sum2 + names.length, 0);
  return fitting2.toSorted((a, b) => rarity(a) - rarity(b))[0] ?? null;
}
function partsOf3(module2, { target: target3 }, body2) {
  if (target3.kind === "record-target") return new Set(target3.entries.map(({ key }) => key));
  const names = /* @__PURE__ */ new Set();
  if (target3.kind !== "name") return names;
  somePiece(module2, body2, (piece) => {
    for (const name2 of partsIn(piece, target3.name)) names.add(name2);
    return false;
  });
  return names;
}
function partsIn(piece, name2) {
  if (piece.kind === "member") return isName(piece.object, name2) ? [String(piece.name)] : [];
  const { target: target3, value } = piece;
  if (target3?.kind !== "record-target" || !isName(value, name2)) return [];
  return (target3.entries ?? []).map(({ key }) => key);
}
function isName(piece, name2) {
  return piece?.kind === "name" && piece.name === name2;
}

// src/scan/static/flow/framework-methods.ts
var DEEPEST23 = 6;
function givenByFramework(it, unit, type, form) {
  const nothing3 = form.parameters.map(() => UNKNOWN);
  for (const base of it.libraryBases(type)) {
    for (const { at: at2, gives } of callbacksOf(unit, base, 0)) {
      if (at2.at !== "this" || at2.parts.length !== 1 || at2.parts[0] !== form.name) continue;
      return form.parameters.map((parameter3, index2) => {
        const given = gives[index2];
        return given != null && "type" in given ? givenObject2(unit, parameter3, given.type) : UNKNOWN;
      });
    }
  }
  return nothing3;
}
function givenObject2(unit, { start: start2, end }, type) {
  const source = unit.models.lookup(type)?.source ?? null;
  const taints = source === null ? NO_TAINTS : sourceTaints(source, { path: unit.path, start: start2, end }, type);
  return { ...UNKNOWN, types: [type], taints };
}
function callbacksOf(unit, type, depth) {
  const model = unit.models.lookup(type);
  if (model === null || depth > DEEPEST23) return [];
  return [...model.callbacks, ...model.extends.flatMap((base) => callbacksOf(unit, base, depth + 1))];
}

// src/scan/static/flow/hooks.ts
function allHooks(hooks) {
  return {
    file: (it, unit) => hooks.forEach((each) => void each.file?.(it, unit)),
    call: (it, seen2) => hooks.forEach((each) => void each.call?.(it, seen2)),
    part: (it, seen2) => hooks.forEach((each) => void each.part?.(it, seen2)),
    named: (it, seen2) => hooks.forEach((each) => void each.named?.(it, seen2))
  };
}

// src/scan/static/flow/parameter-source.ts
var PLAIN = ["?text", "?list", "?map"];
function annotatedTypes(it, frame, { annotations }) {
  const { models } = frame.unit;
  return annotations.flatMap(({ callee, args: args2 }) => {
    const said = it.evaluate(frame, callee).types.flatMap((type) => models.lookup(type)?.type ?? []);
    const converters = args2.flatMap(({ value }) => it.evaluate(frame, value).types);
    return [...said, ...converters.filter((type) => (models.lookup(type)?.cleans ?? 0) > 0)];
  });
}
function parameterSource(it, frame, parameter3) {
  const { models } = frame.unit;
  const at2 = { path: frame.unit.path, start: parameter3.start, end: parameter3.end };
  for (const { callee } of parameter3.annotations) {
    for (const type of it.evaluate(frame, callee).types) {
      const source = models.lookup(type)?.annotatesParameter;
      if (source != null) return sourceTaints(source, at2, type);
    }
  }
  if (frame.form.annotations.length === 0) return null;
  const isObject2 = (type) => models.knows(type) && !PLAIN.some((plain3) => models.isA(type, plain3));
  if (typesOf(it, frame.unit, parameter3.type).some(isObject2)) return null;
  for (const { callee } of frame.form.annotations) {
    for (const { annotatesFunction: source, name: name2 } of decoratorModels(it, frame, callee)) {
      if (source !== null) return sourceTaints(source, at2, name2);
    }
  }
  return null;
}

// src/scan/static/flow/summarise.ts
var MOST_CONTEXTS = 6;
var DEEPEST_PARTS = 2;
var MOST_PARTS3 = 12;
var MOST_ROUNDS2 = 3;
function summaries() {
  const byScope = /* @__PURE__ */ new WeakMap();
  const seen2 = /* @__PURE__ */ new Set();
  let owners = 1;
  function of(it, closure, given, depth) {
    const { unit, index: index2, scope, self } = closure;
    const key = `${unit.id}:${index2}`;
    const known10 = byScope.get(scope) ?? /* @__PURE__ */ new Map();
    byScope.set(scope, known10);
    const contexts = known10.get(key) ?? { byArguments: /* @__PURE__ */ new Map() };
    known10.set(key, contexts);
    seen2.add(key);
    let args2 = given;
    let kind = [self, ...given].map((value) => kindOf2(value)).join("|");
    if (!contexts.byArguments.has(kind) && contexts.byArguments.size >= MOST_CONTEXTS) {
      args2 = given.map(() => UNKNOWN);
      kind = "any";
    }
    const found = contexts.byArguments.get(kind);
    if (found !== void 0) {
      if (!found.complete) found.asked = true;
      return found;
    }
    const summary = emptySummary(owners++);
    contexts.byArguments.set(kind, summary);
    look(it, closure, args2, summary, depth);
    return summary;
  }
  return { of, has: (unit, index2) => seen2.has(`${unit}:${index2}`) };
}
function look(it, closure, given, summary, depth) {
  const unit = it.program.units.get(closure.unit.path);
  const form = unit?.module.functions[closure.index];
  if (unit === void 0 || form === void 0) return;
  for (let round = 0; round < MOST_ROUNDS2; round++) {
    summary.asked = false;
    const sinks = summary.sinks.size;
    run2(it, closure, unit, form, given, summary, depth);
    if (!summary.asked || round > 0 && summary.sinks.size === sinks) break;
  }
  summary.complete = true;
}
function run2(it, closure, unit, form, given, summary, depth) {
  const frame = {
    unit,
    form,
    owner: summary.owner,
    scope: { vars: /* @__PURE__ */ new Map(), outer: closure.scope },
    meter: it,
    dead: false,
    summary,
    breaks: [],
    continues: [],
    calls: /* @__PURE__ */ new Map(),
    results: /* @__PURE__ */ new Map(),
    recalls: 0,
    depth
  };
  if (closure.self !== null) frame.scope.vars.set("this", abstracted(closure.self, summary.owner, -1, []));
  form.parameters.forEach((parameter3, index2) => {
    const { target: target3, type, otherwise } = parameter3;
    let value = abstracted(given[index2] ?? UNKNOWN, summary.owner, index2, []);
    const framework = depth === 0 ? given[index2]?.taints ?? NO_TAINTS : NO_TAINTS;
    const outside = parameterSource(it, frame, parameter3) ?? (framework.length > 0 ? framework : null);
    if (outside !== null) value = { ...value, taints: joinTaints(outside, value.taints) };
    value = it.ofType(unit, it.ofType(unit, value, typesOf(it, unit, type)), annotatedTypes(it, frame, parameter3));
    if (otherwise !== null && (given[index2] ?? UNKNOWN) === UNKNOWN) value = join5(value, it.evaluate(frame, otherwise));
    declareTarget(frame, target3);
    assignTarget(it, frame, target3, value, null);
  });
  it.execute(frame, form.body);
  recordEnd(it, frame);
  form.parameters.forEach(({ target: target3 }, index2) => {
    const handed = target3.kind === "name" ? frame.scope.handed?.get(target3.name) : void 0;
    if (handed !== void 0) summary.handed.set(index2, handed);
  });
}
function abstracted(value, owner, index2, path) {
  const key = `p${owner}.${index2}${path.map((part2) => `.${part2}`).join("")}`;
  const taint = { origin: { kind: "parameter", key, owner, index: index2, path }, cleaned: 0, step: null };
  const known10 = onlyLiteral(value);
  const kept = known10 !== null && isKept(known10.value);
  const parts2 = value.parts === null || path.length >= DEEPEST_PARTS || value.parts.size > MOST_PARTS3 ? null : new Map([...value.parts].map(([name2, part2]) => [name2, abstracted(part2, owner, index2, [...path, name2])]));
  return {
    ...UNKNOWN,
    taints: [taint],
    types: value.types,
    functions: value.functions,
    parts: parts2,
    ...kept && { literals: value.literals, text: value.text, taints: [taint] },
    fixed: value.fixed && value.parts !== null
  };
}
function isKept(value) {
  return typeof value === "boolean";
}
function kindOf2(value, level = 0) {
  if (value === null) return "-";
  const known10 = onlyLiteral(value);
  const flags2 = known10 !== null && isKept(known10.value) ? String(known10.value) : "";
  const functions = value.functions.map(({ unit, index: index2 }) => `${unit.id}.${index2}`).join(",");
  const parts2 = value.parts === null || level >= DEEPEST_PARTS || value.parts.size > MOST_PARTS3 ? "" : `{${[...value.parts].map(([name2, part2]) => `${name2}:${kindOf2(part2, level + 1)}`).join(",")}}`;
  return `${value.types.join("&")}${flags2}${functions}${parts2}${value.fixed && value.parts !== null ? "!" : ""}`;
}

// src/scan/static/flow/analysis.ts
var STEPS_A_FILE = 4e5;
var MOST_ROUNDS3 = 4;
function analysisOf(program, hooks = {}) {
  const found = reports();
  const known10 = summaries();
  const made3 = /* @__PURE__ */ new Map();
  const classScopes = /* @__PURE__ */ new Map();
  const it = {
    program,
    reports: found,
    fields: fieldTable(),
    steps: 0,
    evaluate: (frame, expression2) => evaluate2(it, frame, expression2),
    execute: (frame, statements) => execute(it, frame, statements),
    assume(frame, test, truth) {
      frame.recalls++;
      assume(it, frame, test, truth);
      frame.recalls--;
    },
    call: (frame, call3) => evaluateCall(it, frame, call3),
    invoke: (frame, closure, given, site) => invoke(it, frame, closure, given, site),
    summarise: (closure, given, depth) => known10.of(it, closure, given, depth),
    made(closure) {
      const key = `${closure.unit.id}:${closure.index}`;
      if (!made3.has(key)) made3.set(key, closure);
      return { ...UNKNOWN, functions: [closure] };
    },
    hooks: allHooks([hooks]),
    modelsOf: (frame, call3) => calleeOf2(it, frame, call3).models,
    expected: expectations(),
    ofType(unit, value, types) {
      if (value.functions.length > 0)
        it.expected.note(
          unit,
          value.functions,
          types.flatMap((type) => it.libraryBases(type))
        );
      return ofType(it, unit, value, types);
    },
    assignedPart: (...given) => assignedPart(it, ...given),
    scopeOfClass: (type) => classScopes.get(type) ?? null,
    declaredClass(type, scope) {
      if (scope.outer !== null) classScopes.set(type, scope);
    },
    hasMember: (self, name2) => self.types.some((type) => hasMember(it, type, name2)) || self.parts?.has(name2) === true,
    libraryBases: (type) => lineage(it, type).filter((each) => !each.startsWith("repo:")),
    declaredValue: ({ unit }, { type }) => {
      const loaded3 = program.units.get(unit.path);
      return loaded3 === void 0 ? UNKNOWN : typed(typesOf(it, loaded3, type));
    },
    evaluateField: (unit, value, of) => it.evaluate(topFrame(it, unit, typed([of.type])), value),
    decorated(frame, index2, value) {
      for (const annotation2 of frame.unit.module.functions[index2]?.annotations ?? []) {
        decorate(it, frame, annotation2, value);
      }
    }
  };
  function lookThrough(unit) {
    it.steps = STEPS_A_FILE;
    it.hooks.file(it, unit);
    runModule(it, unit);
    for (const { type } of unit.classes.values()) it.fields.of(it, type);
    unit.module.functions.forEach((form, index2) => {
      if (form.class === null || it.steps <= 0) return;
      const type = unit.module.classes[form.class]?.name;
      const found2 = type === void 0 ? void 0 : unit.classes.get(type);
      const self = found2 === void 0 ? null : typed([found2.type]);
      if (!known10.has(unit.id, index2)) root({ unit, index: index2, scope: unit.scope, self });
    });
    for (let round = 0; round < MOST_ROUNDS3; round++) {
      const open = [...made3.values()].filter(
        (closure) => closure.unit.id === unit.id && !known10.has(unit.id, closure.index)
      );
      if (open.length === 0) break;
      for (const closure of open) root(closure);
    }
    return it.steps > 0;
  }
  function root(closure) {
    const form = closure.unit.module.functions[closure.index];
    const unit = program.units.get(closure.unit.path);
    const [type] = closure.self?.types ?? [];
    const given = form === void 0 || unit === void 0 || form.class === null || type === void 0 ? (form?.parameters ?? []).map(() => UNKNOWN) : givenByFramework(it, unit, type, form);
    const isUnknown = given.every((value) => value === UNKNOWN);
    const expected = isUnknown && unit !== void 0 ? it.expected.of(unit, closure) : null;
    it.summarise(closure, expected ?? given, 0);
  }
  return { reports: found, lookThrough };
}
function topFrame(it, unit, self) {
  const [form] = unit.module.functions;
  if (form === void 0) throw new Error("a module has no body");
  return {
    unit,
    form,
    owner: NOBODY,
    scope: { vars: /* @__PURE__ */ new Map([["this", self]]), outer: unit.scope },
    meter: it,
    dead: false,
    summary: emptySummary(NOBODY),
    breaks: [],
    continues: [],
    calls: /* @__PURE__ */ new Map(),
    results: /* @__PURE__ */ new Map(),
    recalls: 0,
    depth: 1
  };
}
function ofType(it, unit, value, types) {
  if (types.length === 0) return value;
  const bits = types.reduce((all, type) => all & cleansOf(it, unit, type), -1);
  const isVague = !types.some((type) => unit.models.knows(type) || type.startsWith("repo:"));
  const isNearer = () => value.types.every((own2) => types.some((type) => unit.models.isA(own2, type)));
  const known10 = value.types.length > 0 && (isVague || isNearer()) ? value : { ...value, types };
  return bits > 0 ? cleaned(known10, bits) : known10;
}
function cleansOf(it, { models }, type) {
  if (!type.startsWith("repo:")) return models.lookup(type)?.cleans ?? 0;
  if (it.program.classes.get(type)?.every(({ form }) => form.fields.length === 0 && form.methods.length === 0) !== true)
    return 0;
  const bases = it.libraryBases(type);
  return bases.length === 1 ? models.lookup(bases[0] ?? "")?.cleans ?? 0 : 0;
}
function assignedPart(it, frame, types, name2, value, from) {
  const { models } = frame.unit;
  const bases = types.flatMap((type) => it.libraryBases(type));
  const found = bases.flatMap((type) => models.lookup(`${type}.${name2}`) ?? []);
  const known10 = found.length > 0 ? found : bases.some((type) => models.knows(type)) ? [] : models.lookup(`?.${name2}`) ?? [];
  for (const model of [known10].flat()) {
    for (const sink of model.sinks) {
      if (sink.at.some(({ at: at2 }) => at2 === 0))
        reach(it, frame, { ...sink, name: model.name }, value, placeOf2(frame, from));
    }
  }
}
function hasMember(it, type, name2) {
  const models = it.program.units.get(it.program.classes.get(type)?.[0]?.unit.path ?? "")?.models;
  return lineage(it, type).some((each) => {
    const found = it.program.classes.get(each);
    if (found === void 0) return models !== void 0 && models.lookup(`${each}.${name2}`) !== null;
    return found.some(
      ({ form, unit }) => form.fields.some((field2) => field2.name === name2) || form.methods.some((index2) => unit.module.functions[index2]?.name === name2)
    );
  });
}

// src/scan/static/flow/program.ts
function loadUnit(unit, conventions, models) {
  const { imports } = unit.module;
  return {
    ...unit,
    conventions,
    models,
    scope: { vars: /* @__PURE__ */ new Map(), outer: null },
    imports: new Map(imports.filter(({ local }) => local !== "*").map((each) => [each.local, each])),
    wildcards: imports.filter(({ local }) => local === "*"),
    classes: new Map(
      unit.module.classes.map((form, index2) => [
        form.name,
        { unit, index: index2, form, type: typeOf2(unit.path, form.name, conventions.partialClasses) }
      ])
    ),
    state: "new"
  };
}
function typeOf2(path, name2, isPartial) {
  return `repo:${isPartial ? path.slice(0, path.lastIndexOf("/") + 1) : path}#${name2}`;
}
function makeProgram(units, files2) {
  const classes2 = /* @__PURE__ */ new Map();
  const heirs = /* @__PURE__ */ new Map();
  for (const unit of units) {
    for (const each of unit.classes.values()) {
      const parts2 = classes2.get(each.type);
      if (parts2 === void 0) classes2.set(each.type, [each]);
      else parts2.push(each);
      for (const { name: name2 } of each.form.bases) {
        const last2 = name2.slice(name2.lastIndexOf(".") + 1);
        const known10 = heirs.get(last2);
        if (known10 === void 0) heirs.set(last2, [each]);
        else known10.push(each);
      }
    }
  }
  return { units: new Map(units.map((unit) => [unit.path, unit])), files: files2, classes: classes2, heirs };
}

// src/scan/static/session/loader.ts
init_language();
var TURNS = 2e5;
var MOST_KEPT = 1500;
function loaderOf(files2) {
  const loaded3 = /* @__PURE__ */ new Map();
  let ids = 0;
  async function add(added) {
    const lost = [];
    for (const file of added) {
      const found = await lower(file);
      if ("reason" in found) {
        lost.push(found);
        continue;
      }
      if (found.module.unread.length > 0) lost.push({ path: file.path, kind: "syntax", reason: NOT_UNDERSTOOD });
      loaded3.set(file.path, {
        ...file,
        id: ids++,
        module: found.module,
        imports: importsOf(file, found.module, files2)
      });
    }
    for (const path of loaded3.keys()) {
      if (loaded3.size <= MOST_KEPT) break;
      loaded3.delete(path);
    }
    return lost;
  }
  function get(path) {
    const found = loaded3.get(path);
    if (found !== void 0) {
      loaded3.delete(path);
      loaded3.set(path, found);
    }
    return found;
  }
  function missing2(from) {
    const wanted = from.flatMap((path) => loaded3.get(path)?.imports ?? []);
    return [...new Set(wanted)].filter((path) => !loaded3.has(path));
  }
  async function unit(path) {
    const file = get(path);
    const flow = file === void 0 ? null : languageById(file.language).flow;
    if (file === void 0 || flow === null) return null;
    return loadUnit(file, flow.modules, await modelsOf(flow.models));
  }
  function importers(paths) {
    const wanted = new Set(paths);
    return [...loaded3.values()].filter(({ imports }) => imports.some((path) => wanted.has(path))).map(({ path }) => path);
  }
  return { add, get, missing: missing2, importers, unit };
}
var NOT_UNDERSTOOD = "the grammar does not understand a part that rules look at";
var TOO_MUCH = "more work than a file may take; split it";
async function lower({ path, language, text: text2 }) {
  const { grammar, flow } = languageById(language);
  if (flow === null) return { path, kind: "syntax", reason: "no data is followed in this language" };
  try {
    const parsed = parse(await loadGrammar(grammar), text2, TURNS);
    if (parsed === "too-much-work") return { path, kind: "budget", reason: TOO_MUCH };
    return { module: flow.lower(parsed.tree) };
  } catch (error) {
    return { path, kind: "syntax", reason: `could not be parsed: ${messageOf(error).slice(0, 200)}` };
  }
}
function importsOf({ path, language, text: text2 }, module2, files2) {
  const conventions = languageById(language).flow?.modules;
  if (conventions === void 0) return [];
  const named4 = [
    ...module2.imports.map((each) => ({ module: each.module, member: each.member })),
    ...(module2.exports ?? []).flatMap(({ from }) => from ?? []),
    ...loadedNames(
      module2,
      conventions.loaders.map((name2) => name2.slice(name2.indexOf(":") + 1))
    )
  ];
  const found = named4.flatMap((wanted) => conventions.files({ from: path, ...wanted }, files2));
  const words = conventions.fileIsNamed ? [...new Set(text2.match(/[A-Za-z_]\w*/g))] : [""];
  const near = words.flatMap((word) => neighboursWith(conventions, path, word, files2));
  return [.../* @__PURE__ */ new Set([...found, ...near])].filter((other) => other !== path);
}
function loadedNames(module2, loaders) {
  if (loaders.length === 0) return [];
  const names = [];
  const look2 = (value) => {
    if (typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) look2(each);
      return;
    }
    const node = value;
    const isLoader = node.kind === "call" && node.callee?.kind === "name" && loaders.includes(node.callee.name);
    const given = isLoader ? node.args?.[0]?.value.value : void 0;
    if (typeof given === "string") names.push({ module: given, member: null });
    for (const each of Object.values(value)) look2(each);
  };
  for (const form of module2.functions) look2(form.body);
  return names;
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

// src/util/line-index.ts
function lineIndex(text2) {
  const starts = [0];
  for (let at2 = text2.indexOf("\n"); at2 !== -1; at2 = text2.indexOf("\n", at2 + 1)) starts.push(at2 + 1);
  function position(offset) {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }
  function lineText(line) {
    const start2 = starts[line - 1];
    if (start2 === void 0) return "";
    const end = (starts[line] ?? text2.length + 1) - 1;
    return text2.slice(start2, text2.charCodeAt(end - 1) === 13 ? end - 1 : end);
  }
  return { lineCount: starts.length, position, lineText };
}

// src/util/inline-ignore.ts
var IGNORE = /gatehouse:ignore[ \t]+([\w./:@-]+(?:[ \t]*,[ \t]*[\w./:@-]+)*)(?:[ \t]+([^\r\n]{1,300}))?/;
var COMMENT_START = /^[ \t]*(?:\/\/|\/\*|#|--|;|<!--|\*|\{\/\*)/;
var COMMENT_END = /[ \t]*(?:\*\/\}?|-->)?[ \t]*$/;
function inlineIgnoreAt(lineText, line, rule) {
  const own2 = ignoreIn(lineText(line), rule);
  if (own2 !== void 0) return { line, reason: own2 };
  if (line < 2) return void 0;
  const above2 = lineText(line - 1);
  if (!COMMENT_START.test(above2)) return void 0;
  const reason = ignoreIn(above2, rule);
  return reason === void 0 ? void 0 : { line: line - 1, reason };
}
function ignoreIn(text2, rule) {
  const match = IGNORE.exec(text2);
  if (match === null) return void 0;
  const rules = (match[1] ?? "").split(",").map((name2) => name2.trim());
  if (!rules.includes(rule)) return void 0;
  const reason = (match[2] ?? "").replace(COMMENT_END, "").trim();
  return reason === "" ? null : reason;
}

// package.json
var package_default = {
  name: "@gatehouse-dev/gatehouse",
  version: "0.1.0",
  description: "The security gate for pull requests: dependencies, secrets and code, one policy, one comment, one verdict.",
  license: "MIT",
  homepage: "https://github.com/gatehouse-dev/gatehouse#readme",
  bugs: "https://github.com/gatehouse-dev/gatehouse/issues",
  repository: {
    type: "git",
    url: "git+https://github.com/gatehouse-dev/gatehouse.git"
  },
  keywords: [
    "security",
    "pull-request",
    "github-action",
    "osv",
    "secrets",
    "sast",
    "sarif",
    "policy"
  ],
  private: true,
  type: "module",
  bin: {
    gatehouse: "dist/cli.js"
  },
  files: [
    "dist",
    "schema",
    "CHANGELOG.md"
  ],
  engines: {
    node: ">=20.19"
  },
  publishConfig: {
    access: "public",
    provenance: true
  },
  dependencies: {
    "@actions/core": "3.0.1",
    "@actions/github": "9.1.1",
    "@actions/http-client": "4.0.1",
    "@ast-grep/wasm": "0.45.3",
    "@octokit/plugin-retry": "8.1.1",
    "@octokit/plugin-throttling": "11.0.5",
    "ae-cvss-calculator": "1.0.13",
    ajv: "8.20.0",
    execa: "9.6.1",
    "fast-xml-parser": "5.12.1",
    "js-yaml": "5.5.0",
    "p-retry": "7.1.1",
    "packageurl-js": "2.0.1",
    picomatch: "4.0.7",
    semver: "7.8.6",
    "smol-toml": "1.9.1",
    "spdx-expression-parse": "5.0.0",
    "spdx-satisfies": "6.0.0",
    "web-tree-sitter": "0.26.13",
    yaml: "2.9.1",
    yauzl: "3.4.0"
  },
  devDependencies: {
    "@biomejs/biome": "2.6.8",
    "@cyclonedx/cyclonedx-library": "10.3.0",
    "@jest/globals": "30.5.2",
    "@microsoft/jest-sarif": "1.0.0-beta.0",
    "@swc/core": "1.16.22",
    "@swc/jest": "0.2.39",
    "@types/mdast": "4.0.4",
    "@types/node": "20.19.43",
    "@types/picomatch": "4.0.3",
    "@types/semver": "7.8.0",
    "@types/yauzl": "3.4.0",
    "@vscode/tree-sitter-wasm": "0.3.1",
    "ajv-formats": "3.0.1",
    bottleneck: "2.19.5",
    esbuild: "0.28.2",
    "fast-check": "4.10.2",
    fflate: "0.8.3",
    graphql: "16.15.0",
    jest: "30.5.2",
    "json-schema-to-ts": "3.1.1",
    knip: "6.44.2",
    oxlint: "1.94.0",
    "oxlint-tsgolint": "7.0.2008",
    "remark-gfm": "4.0.1",
    "remark-parse": "11.0.0",
    typescript: "7.0.2",
    unified: "11.0.5"
  },
  overrides: {
    "@actions/http-client": "$@actions/http-client",
    "path-key": "3.1.1",
    "spdx-expression-parse": "$spdx-expression-parse"
  },
  allowScripts: {
    esbuild: true,
    "@swc/core": true
  },
  scripts: {
    start: "node examples/start.mjs",
    build: "node scripts/build.mjs",
    new: "node scripts/new.mjs",
    types: "tsc -p .",
    lint: "biome ci . && oxlint --type-aware src test bench && knip",
    format: "biome check --write .",
    unit: "node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js",
    coverage: "npm run unit -- --config jest.coverage.config.js",
    conformance: "node --experimental-vm-modules --no-warnings node_modules/jest/bin/jest.js test/conformance",
    "check-dist": "node scripts/check-dist.mjs",
    "bench:secrets": "node bench/secrets.mjs",
    "bench:secrets-engine": "node bench/secrets-engine.mjs",
    "bench:secrets-quality": "node bench/secrets-quality.mjs",
    test: "npm run types && npm run lint && npm run check-dist && npm run unit",
    "bench:dependencies": "node bench/dependencies.mjs",
    "bench:pull-request": "node bench/pull-request.mjs",
    "bench:resolution": "node bench/resolution.mjs",
    "bench:static": "node bench/static.mjs",
    "quality:static": "node bench/static-quality.mjs",
    "bench:publish": "node bench/publish.mjs",
    "bench:faults": "node bench/faults.mjs",
    "bench:red-team": "node bench/red-team.mjs",
    "bench:manifests": "node bench/manifests.mjs",
    package: "node scripts/package.mjs out/package && npm pack --pack-destination out ./out/package"
  }
};

// src/util/version.ts
var VERSION = package_default.version;

// src/scan/static/observe.ts
var MAX_SNIPPET = 4e3;
function observe({ path, text: text2, lines, kind, lowered }, hit) {
  const start2 = lines.position(hit.start);
  const end = lines.position(hit.end);
  const snippet = hashParts([
    (hit.snippet ?? text2.slice(hit.start, Math.min(hit.end, hit.start + MAX_SNIPPET))).replace(/\s+/g, "")
  ]);
  const { rule } = hit;
  const ignore = inlineIgnoreAt(lines.lineText, start2.line, rule.id);
  return {
    category: rule.category,
    rule: rule.id,
    severity: lowered ? "info" : hit.severity,
    confidence: lowered ? "low" : hit.confidence,
    title: rule.title,
    message: rule.message,
    location: { path, startLine: start2.line, startColumn: start2.column, endLine: end.line, endColumn: end.column },
    aliases: [],
    cwe: rule.cwe,
    references: rule.references,
    fix: { description: rule.remedy, ...hit.replacement !== null && { replacement: hit.replacement } },
    sources: [{ tool: "gatehouse", version: VERSION, rule: rule.id }],
    identity: ["static", rule.id, path, snippet, hit.symbol],
    lineage: ["static", rule.id, snippet],
    standing: { kind },
    ...ignore !== void 0 && { inlineIgnore: ignore }
  };
}

// src/scan/static/session/observed.ts
function observed(hit, textOf3) {
  const text2 = textOf3(hit.path);
  if (text2 === void 0) return null;
  const file = { path: hit.path, text: text2, lines: lineIndex(text2), kind: "source", lowered: false };
  const seen2 = observe(file, { ...hit, replacement: replacementOf(hit, file), snippet: null, route: null });
  return hit.trace.length === 0 ? seen2 : { ...seen2, trace: hit.trace.flatMap((step3) => stopOf(step3, textOf3) ?? []) };
}
function stopOf({ at: at2, label }, textOf3) {
  const text2 = textOf3(at2.path);
  if (text2 === void 0) return null;
  const lines = lineIndex(text2);
  const [start2, end] = [lines.position(at2.start), lines.position(at2.end)];
  const location = {
    path: at2.path,
    startLine: start2.line,
    startColumn: start2.column,
    endLine: end.line,
    endColumn: end.column
  };
  return { location, label };
}
function replacementOf({ start: start2, end, fix: fix2 }, { text: text2, lines }) {
  if (fix2 === null || fix2.start < start2 || fix2.end > end) return null;
  const first = lines.position(start2);
  const last2 = lines.position(end);
  const from = start2 - (first.column - 1);
  const to = end - (last2.column - 1) + lines.lineText(last2.line).length;
  return text2.slice(from, fix2.start) + fix2.text + text2.slice(fix2.end, to);
}

// src/scan/static/session/repository-files.ts
import { posix } from "node:path";
function repositoryFiles(paths, settings) {
  const all = new Set(paths);
  const byName = /* @__PURE__ */ new Map();
  const byFolder = /* @__PURE__ */ new Map();
  for (const path of paths) {
    const slash = path.lastIndexOf("/");
    push(byName, path.slice(slash + 1), path);
    push(byFolder, slash === -1 ? "" : path.slice(0, slash), path);
  }
  return {
    has: (path) => all.has(path),
    called: (name2) => byName.get(name2) ?? [],
    inFolder: (folder) => byFolder.get(folder) ?? [],
    settings: (path) => settings.get(posix.normalize(path)) ?? null
  };
}
function push(index2, key, path) {
  const known10 = index2.get(key);
  if (known10 === void 0) index2.set(key, [path]);
  else known10.push(path);
}

// src/scan/static/session/session.ts
var DEEPEST24 = 3;
function sessionOf(list5, run3) {
  const files2 = repositoryFiles(list5.paths, list5.settings);
  const loader = loaderOf(files2);
  async function look2(through, at2) {
    const units = await unitsOf(loader, through);
    const rules = run3();
    const analysis = analysisOf(makeProgram(units, files2), rules.hooks);
    const lost = [];
    const wanted = new Set(through);
    for (const unit of units) {
      if (!wanted.has(unit.path)) continue;
      if (!analysis.lookThrough(unit)) lost.push({ path: unit.path, kind: "budget", reason: TOO_MUCH2 });
    }
    const places = new Set(at2);
    const hits = rules.hits(analysis).flatMap((hit) => placed2(hit, places) ?? []);
    return { found: hits.flatMap((hit) => observed(hit, (path) => loader.get(path)?.text) ?? []), lost };
  }
  return {
    add: (added) => loader.add(added),
    missing: (from) => loader.missing(from),
    importers: (paths) => loader.importers(paths),
    look: look2
  };
}
var TOO_MUCH2 = "more steps than a file may take; what was found so far is told";
async function unitsOf(loader, through) {
  const reached = new Set(through);
  let ring = through;
  for (let depth = 0; depth < DEEPEST24 && ring.length > 0; depth++) {
    ring = ring.flatMap((path) => loader.get(path)?.imports ?? []).filter((path) => !reached.has(path));
    for (const path of ring) reached.add(path);
    ring = [...new Set(ring)];
  }
  const units = await Promise.all([...reached].sort().map((path) => loader.unit(path)));
  return units.filter((unit) => unit !== null);
}
function placed2(hit, places) {
  if (places.has(hit.path)) return hit;
  const stop2 = hit.trace.findLast((step3) => places.has(step3.at.path));
  return stop2 === void 0 ? null : { ...hit, ...stop2.at, fix: null };
}

// src/scan/static/session/server.ts
function server() {
  let session = null;
  function opened() {
    if (session === null) throw new Error("the engine was asked before it was given a side");
    return session;
  }
  return async (request) => {
    switch (request.kind) {
      case "open": {
        const off = new Set(request.rulesOff);
        const rules = (await ruleSet()).rules.filter(({ id }) => !off.has(id));
        session = sessionOf(request.list, () => ruleRun(rules));
        return { kind: "open" };
      }
      case "add":
        return { kind: "add", lost: await opened().add(request.files) };
      case "missing":
        return { kind: "missing", paths: opened().missing(request.from) };
      case "importers":
        return { kind: "importers", paths: opened().importers(request.paths) };
      case "look":
        return { kind: "look", ...await opened().look(request.through, request.at) };
    }
  };
}

// src/scan/static/session/worker.ts
var serve = server();
var last = prepare(workerData);
parentPort?.on("message", ({ id, request }) => {
  last = last.then(async () => {
    const answer = await serve(request).catch((error) => ({ error: messageOf(error).slice(0, 500) }));
    parentPort?.postMessage({ id, answer });
  });
});
async function prepare(languages) {
  const all = languages.map(async (id) => {
    const { grammar, flow } = languageById(id);
    await loadGrammar(grammar);
    if (flow !== null) await modelsOf(flow.models);
  });
  await Promise.allSettled(all);
}
