import type { Argument, Expression } from '../../../ir/expression.js';
import { expression, type LowerExpression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { afterAll } from './blocks.js';
import { calledHere, isHidden, stateOf } from './scope.js';
import { BASIC_TYPES, typeName, underlyingType } from './types.js';

/** A call; or what is written like one: conversions, `new(T)` and `make(T)`. */
export const lowerCall: LowerExpression = (lowering, node) => {
  const { tree } = lowering;
  const callee = childBy(tree, node, 'function');
  const list = childBy(tree, node, 'arguments');
  const args = list === NONE ? [] : childrenOf(tree, list);
  const [first] = args;
  if (first !== undefined) {
    if (args.length === 1 && isType(lowering, callee)) return conversion(lowering, node, callee, first);
    const name = kindOf(tree, callee) === 'identifier' ? textOf(tree, callee) : '';
    if (name === 'new' && !isHidden(lowering, name)) return zero(lowering, node, first);
    if (name === 'make' && !isHidden(lowering, name)) return made(lowering, node, first, args.slice(1));
  }
  return {
    kind: 'call',
    callee: expression(lowering, withoutTypeArguments(lowering, callee)),
    args: args.map((at) => argument(lowering, at)),
    form: 'call',
    ...spanOf(lowering, node),
  };
};

function argument(lowering: Lowering, node: number): Argument {
  const spread = kindOf(lowering.tree, node) === 'variadic_argument';
  return { value: expression(lowering, node), name: null, spread };
}

/** `[]byte(x)`, and `f[T](x)`, which the grammar reads in the same way. */
export const lowerConversion: LowerExpression = (lowering, node) => {
  const { tree } = lowering;
  const type = childBy(tree, node, 'type');
  const operand = childBy(tree, node, 'operand');
  if (kindOf(tree, type) !== 'generic_type') return conversion(lowering, node, type, operand);
  const base = childBy(tree, type, 'type');
  if (isType(lowering, base)) return conversion(lowering, node, type, operand);
  return {
    kind: 'call',
    callee: indexed(lowering, type, base),
    args: [{ value: expression(lowering, operand), name: null, spread: false }],
    form: 'call',
    ...spanOf(lowering, node),
  };
};

/** `f[T]` is `f`; `handlers[name]` takes a part, and the grammar cannot tell. */
function indexed(lowering: Lowering, node: number, base: number): Expression {
  const { tree } = lowering;
  const [key, ...more] = childrenOf(tree, childBy(tree, node, 'type_arguments'));
  const object = expression(lowering, base);
  const name = key === undefined ? NONE : firstOf(tree, key);
  if (more.length > 0 || name === NONE || !isVariable(lowering, name)) return object;
  return { kind: 'index', object, key: expression(lowering, name), ...spanOf(lowering, node) };
}

function withoutTypeArguments(lowering: Lowering, callee: number): number {
  const { tree } = lowering;
  if (kindOf(tree, callee) !== 'index_expression') return callee;
  return isType(lowering, childBy(tree, callee, 'index')) ? childBy(tree, callee, 'operand') : callee;
}

function isVariable(lowering: Lowering, node: number): boolean {
  const name = textOf(lowering.tree, node);
  return isHidden(lowering, name) && !stateOf(lowering).types.has(name);
}

/** Whether a node that stands where a value may stand is a type: a basic one, or one of this file. */
function isType(lowering: Lowering, node: number): boolean {
  const { tree } = lowering;
  let at = node;
  let marked = false;
  while (kindOf(tree, at) === 'parenthesized_expression' || kindOf(tree, at) === 'unary_expression') {
    if (kindOf(tree, at) === 'unary_expression') {
      const operator = childBy(tree, at, 'operator');
      if (textOf(tree, operator) !== '*') return false;
      marked = true;
      at = childBy(tree, at, 'operand');
    } else {
      at = firstOf(tree, at);
    }
  }
  const kind = kindOf(tree, at);
  if (kind === 'identifier' || kind === 'type_identifier') {
    const name = textOf(tree, at);
    if (stateOf(lowering).types.has(name)) return calledHere(lowering, name) === name;
    return !isHidden(lowering, name) && (marked || BASIC_TYPES.has(name));
  }
  return /_type$/.test(kind) && kind !== 'qualified_type';
}

function conversion(lowering: Lowering, node: number, type: number, operand: number): Expression {
  const value = expression(lowering, operand);
  const name = typeOfValue(lowering, type);
  return { kind: 'wrapped', form: 'cast', type: name, value, ...spanOf(lowering, node) };
}

/** The type that an expression names: `T`, `(*T)`. */
function typeOfValue(lowering: Lowering, node: number) {
  const { tree } = lowering;
  let at = node;
  while (/^(parenthesized|unary)_expression$/.test(kindOf(tree, at))) {
    at = kindOf(tree, at) === 'unary_expression' ? childBy(tree, at, 'operand') : firstOf(tree, at);
  }
  return typeName(lowering, at);
}

/** `new(T)`: an object of the type without anything in it. */
function zero(lowering: Lowering, node: number, type: number): Expression {
  const span = spanOf(lowering, node);
  return { kind: 'record', type: typeOfValue(lowering, type).name, entries: [], ...span };
}

/** `make(T, …)`: an empty map, list or channel. */
function made(lowering: Lowering, node: number, type: number, sizes: readonly number[]): Expression {
  const span = spanOf(lowering, node);
  const kind = kindOf(lowering.tree, underlyingType(lowering, type) ?? type);
  const list = kind === 'slice_type' || kind === 'channel_type';
  const value: Expression = list
    ? { kind: 'list', items: [], ...span }
    : { kind: 'record', type: null, entries: [], ...span };
  const called = sizes.filter((size) => holdsCall(lowering, size)).map((size) => expression(lowering, size));
  return afterAll(called, { kind: 'wrapped', form: 'cast', type: typeOfValue(lowering, type), value, ...span });
}

const HARMLESS = new Set(['len', 'cap', 'min', 'max']);

/** Whether something is called inside that does more than to measure. */
export function holdsCall(lowering: Lowering, node: number): boolean {
  const { tree } = lowering;
  const end = tree.ends[node] ?? 0;
  for (let at = node; at < tree.size && (tree.starts[at] ?? 0) < end; at++) {
    if (kindOf(tree, at) !== 'call_expression') continue;
    if (!HARMLESS.has(textOf(tree, childBy(tree, at, 'function')))) return true;
  }
  return false;
}
