import type { Argument, Entry, Expression, List, Record as RecordValue } from '../../../ir/expression.js';
import { expression, type Lowering, opaque, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, nextOf, textOf } from '../../../tree/flat-tree.js';
import { hoist } from './hoisted.js';
import { constant } from './literals.js';
import { dottedName, identifier, nameExpression, typeAt } from './names.js';
import { loneValue, valueChild } from './parts.js';
import { target } from './targets.js';

/** Arguments of a call, an index or an attribute. */
export function argumentsAt(lowering: Lowering, list: number): Argument[] {
  if (list === NONE) return [];
  return childrenOf(lowering.tree, list).map((node) => argument(lowering, node));
}

function argument(lowering: Lowering, node: number): Argument {
  const { tree } = lowering;
  const name = childBy(tree, node, 'name');
  const head = tree.text.slice(tree.starts[node], (tree.starts[node] ?? 0) + 200);
  const mark = /^(?:@?[\w]+\s*:\s*)?(out|ref)\b/.exec(head)?.[1];
  const value = mark === undefined ? loneValue(lowering, node) : referenced(lowering, node, mark === 'out');
  return { value, name: name === NONE ? null : identifier(textOf(tree, name)), spread: false };
}

/** A variable that the called function may put a value into; of `out`, one that has none before. */
function referenced(lowering: Lowering, node: number, isOut: boolean): Expression {
  const { tree } = lowering;
  const inner = valueChild(lowering, node);
  const value = loneValue(lowering, node);
  const span = spanOf(lowering, node);
  if (isOut && inner !== NONE && !isReadBeside(lowering, node, inner)) {
    const into = target(lowering, inner);
    const type =
      kindOf(tree, inner) === 'declaration_expression' ? typeAt(lowering, childBy(tree, inner, 'type')) : null;
    if (into?.kind === 'name') hoist(lowering, { kind: 'assign', target: into, type, value: null, ...span });
  }
  return { kind: 'wrapped', form: 'other', type: null, value, ...span };
}

/** Arguments that no hand gives more of. */
const MOST_ARGUMENTS = 30;

/** Whether the same variable is given as another argument: it must keep its value up to the call. */
function isReadBeside({ tree }: Lowering, argumentNode: number, variable: number): boolean {
  if (kindOf(tree, variable) !== 'identifier') return false;
  const name = textOf(tree, variable);
  let other = firstOf(tree, tree.parents[argumentNode] ?? NONE);
  for (let seen = 0; other !== NONE && seen < MOST_ARGUMENTS; seen++) {
    const value = firstOf(tree, other);
    if (other !== argumentNode && value !== NONE && textOf(tree, value) === name) return true;
    other = nextOf(tree, other);
  }
  return false;
}

export function invocation(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const called = childBy(tree, node, 'function');
  const list = childBy(tree, node, 'arguments');
  if (kindOf(tree, called) === 'identifier' && textOf(tree, called) === 'nameof') {
    const named = dottedName(textOf(tree, list).slice(1, -1));
    return constant(lowering, node, named.slice(named.lastIndexOf('.') + 1));
  }
  const callee = expression(lowering, called);
  return { kind: 'call', callee, args: argumentsAt(lowering, list), form: 'call', ...spanOf(lowering, node) };
}

/** `new X(a)`, and `new X(a) { B = c }`. */
export function objectCreation(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const type = dottedName(textOf(tree, childBy(tree, node, 'type')));
  return made(lowering, node, type, childBy(tree, node, 'arguments'), childBy(tree, node, 'initializer'));
}

/** `new(a)`: of the type that the variable, field, property or function beside it has. */
export function implicitCreation(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const child = (kind: string) => childrenOf(tree, node).find((at) => kindOf(tree, at) === kind) ?? NONE;
  const type = expectedType(lowering, node);
  return made(lowering, node, type, child('argument_list'), child('initializer_expression'));
}

/** The object that `new` makes; with braces behind it, a record that has all of the object and then what stands in them. */
function made(lowering: Lowering, node: number, type: string | null, list: number, braces: number): Expression {
  const span = spanOf(lowering, node);
  const args = argumentsAt(lowering, list);
  const callee: Expression =
    type === null ? { kind: 'opaque', inside: [], ...span } : nameExpression(lowering, node, type);
  const call: Expression = { kind: 'call', callee, args, form: 'new', ...span };
  if (braces === NONE) return call;
  const { entries, isCollection } = initialEntries(lowering, braces);
  const object = isCollection && args.length === 0 ? [] : [{ key: null, value: call, ...span }];
  return { kind: 'record', type, entries: [...object, ...entries], ...span };
}

/** The type that is written where the value of a node goes; null where none is. */
function expectedType({ tree }: Lowering, node: number): string | null {
  let at = tree.parents[node] ?? NONE;
  if (at !== NONE && kindOf(tree, at) === 'arrow_expression_clause') at = tree.parents[at] ?? NONE;
  if (at !== NONE && kindOf(tree, at) === 'variable_declarator') at = tree.parents[at] ?? NONE;
  if (at !== NONE && kindOf(tree, at) === 'return_statement') {
    const body = tree.parents[at] ?? NONE;
    at = body === NONE ? NONE : (tree.parents[body] ?? NONE);
  }
  if (at === NONE) return null;
  const type = ['type', 'returns'].map((field) => childBy(tree, at, field)).find((child) => child !== NONE);
  if (type === undefined || kindOf(tree, type) === 'implicit_type') return null;
  return dottedName(textOf(tree, type)).replace(/\?$/, '');
}

/** What stands in braces after `new`: parts of the object, or elements of a collection, which are told apart by place. */
function initialEntries(lowering: Lowering, braces: number): { entries: Entry[]; isCollection: boolean } {
  const { tree } = lowering;
  const children = childrenOf(tree, braces);
  const isCollection = children.every((child) => !isPartOf(lowering, child));
  const isPlain = children.every(
    (child) => !['initializer_expression', 'assignment_expression'].includes(kindOf(tree, child)),
  );
  if (!isCollection || !isPlain) return { entries: children.map((child) => entry(lowering, child)), isCollection };
  const entries = children.map((child, place) => {
    return { key: constant(lowering, child, place), value: expression(lowering, child), ...spanOf(lowering, child) };
  });
  return { entries, isCollection };
}

/** `A = b`, and not `["k"] = b`. */
function isPartOf({ tree }: Lowering, node: number): boolean {
  if (kindOf(tree, node) !== 'assignment_expression') return false;
  return kindOf(tree, childBy(tree, node, 'left')) !== 'element_binding_expression';
}

/** Braces inside of those after `new`, `C = { a, b }`, and those of an array. */
export function initialiser(lowering: Lowering, node: number): RecordValue | List {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const kinds = children.map((child) => kindOf(tree, child));
  if (!kinds.includes('assignment_expression') && !kinds.includes('initializer_expression')) {
    return listOf(lowering, node, children);
  }
  return {
    kind: 'record',
    type: null,
    entries: children.map((child) => entry(lowering, child)),
    ...spanOf(lowering, node),
  };
}

/** `A = b`, `["k"] = b` and `{ "k", b }`; of a value alone, one without a key. */
function entry(lowering: Lowering, node: number): Entry {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) === 'initializer_expression') {
    const [key, value] = childrenOf(tree, node);
    if (key === undefined || value === undefined) return { key: null, value: expression(lowering, node), ...span };
    return { key: expression(lowering, key), value: expression(lowering, value), ...span };
  }
  if (kindOf(tree, node) !== 'assignment_expression') return { key: null, value: expression(lowering, node), ...span };
  const left = childBy(tree, node, 'left');
  const value = expression(lowering, childBy(tree, node, 'right'));
  if (kindOf(tree, left) === 'element_binding_expression') {
    return { key: argumentsAt(lowering, left)[0]?.value ?? constant(lowering, left, ''), value, ...span };
  }
  return { key: constant(lowering, left, identifier(textOf(tree, left))), value, ...span };
}

function listOf(lowering: Lowering, node: number, values: readonly number[]): List {
  const items = values.map((value) => ({ value: expression(lowering, value), name: null, spread: false }));
  return { kind: 'list', items, ...spanOf(lowering, node) };
}

/** `new { A = b, c.D }`: the grammar gives names and values in one row. */
export function anonymousObject(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const entries: Entry[] = [];
  const children = childrenOf(tree, node);
  for (let at = 0; at < children.length; at++) {
    const child = children[at] ?? NONE;
    const next = children[at + 1] ?? NONE;
    const gap = next === NONE ? '' : tree.text.slice(tree.ends[child], tree.starts[next]);
    const isNamed = kindOf(tree, child) === 'identifier' && /^\s*=/.test(gap);
    const named = textOf(tree, child).slice(-200);
    const key = constant(lowering, child, identifier(/[@\w]+$/.exec(named)?.[0] ?? named));
    const value = expression(lowering, isNamed ? next : child);
    entries.push({ key, value, start: tree.starts[child] ?? 0, end: value.end });
    if (isNamed) at++;
  }
  return { kind: 'record', type: null, entries, ...spanOf(lowering, node) };
}

/** `new T[n] { … }`, `new[] { … }`, `stackalloc T[n]`. */
export function arrayCreation(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const braces = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'initializer_expression');
  if (braces !== undefined) return listOf(lowering, braces, childrenOf(tree, braces));
  const type = childBy(tree, node, 'type');
  const ranks = type === NONE ? [] : childrenOf(tree, type).filter((at) => kindOf(tree, at) === 'array_rank_specifier');
  const sizes = ranks.flatMap((rank) => opaque(lowering, rank).inside);
  const span = spanOf(lowering, node);
  return sizes.some((size) => size.kind !== 'constant' && size.kind !== 'name')
    ? { kind: 'opaque', inside: sizes, ...span }
    : { kind: 'list', items: [], ...span };
}

/** `[1, ..rest]`. */
export function collection(lowering: Lowering, node: number): List {
  const { tree } = lowering;
  const items = childrenOf(tree, node).map((child) => {
    const inner = valueChild(lowering, child);
    const isSpread =
      inner !== NONE && kindOf(tree, inner) === 'range_expression' && textOf(tree, inner).startsWith('..');
    return { value: loneValue(lowering, isSpread ? inner : child), name: null, spread: isSpread };
  });
  return { kind: 'list', items, ...spanOf(lowering, node) };
}
