import type { Argument, Binary, Expression } from '../../../ir/expression.js';
import { evaluate, expression, type Lowering, nameOf, opaque, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, type FlatTree, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { anonymousClass } from './anonymous.js';
import { classValue, plainCallee } from './names.js';
import { hoist, stateOf } from './state.js';
import { dottedName, typeOf } from './types.js';

export function invocationOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const name = childBy(tree, node, 'name');
  const list = childBy(tree, node, 'arguments');
  const span = spanOf(lowering, node);
  const written = textOf(tree, name);
  const upper = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'super');
  const receiver = upper ?? childBy(tree, node, 'object');
  if (receiver === NONE) {
    const callee = plainCallee(lowering, written, spanOf(lowering, name));
    return { kind: 'call', callee, args: argumentsOf(lowering, list), form: 'call', ...span };
  }
  const object = expression(lowering, receiver);
  const equal = equality(lowering, object, written, list);
  if (equal !== null) return { ...equal, ...span };
  const callee: Expression = { kind: 'member', object, name: written, start: object.start, end: tree.ends[name] ?? 0 };
  return { kind: 'call', callee, args: argumentsOf(lowering, list), form: 'call', ...span };
}

/** `a.equals(b)` and `Objects.equals(a, b)` ask what `==` asks of values. */
function equality(lowering: Lowering, object: Expression, name: string, list: number): Binary | null {
  const asked = list === NONE ? [] : childrenOf(lowering.tree, list);
  const isHelper = object.kind === 'name' && object.name === 'Objects';
  if (name !== 'equals' || asked.length !== (isHelper ? 2 : 1)) return null;
  const [first = object, second = object] = asked.map((node) => expression(lowering, node));
  const [left, right] = isHelper ? [first, second] : [object, first];
  return { kind: 'binary', operator: '==', left, right, start: left.start, end: right.end };
}

function argumentsOf(lowering: Lowering, list: number): Argument[] {
  if (list === NONE) return [];
  return childrenOf(lowering.tree, list).map((child) => {
    return { value: expression(lowering, child), name: null, spread: false };
  });
}

/** `super(a)` stays a call of `super`; `this(a)` is one of the object's own `constructor`. */
export function constructorCall(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const which = childBy(tree, node, 'constructor');
  const outer = childBy(tree, node, 'object');
  if (outer !== NONE && kindOf(tree, outer) !== 'identifier') hoist(lowering, evaluate(expression(lowering, outer)));
  const args = argumentsOf(lowering, childBy(tree, node, 'arguments'));
  const name = nameOf(lowering, which);
  const at = { start: name.start, end: name.end };
  const callee: Expression = name.name === 'this' ? { kind: 'member', object: name, name: 'constructor', ...at } : name;
  return { kind: 'call', callee, args, form: 'call', ...spanOf(lowering, node) };
}

export function creationOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const type = childBy(tree, node, 'type');
  const children = childrenOf(tree, node);
  const [outer = NONE] = children;
  if (isCalled(tree, outer)) hoist(lowering, evaluate(expression(lowering, outer)));
  const args = argumentsOf(lowering, childBy(tree, node, 'arguments'));
  const body = children.find((child) => kindOf(tree, child) === 'class_body');
  const callee =
    body === undefined
      ? classValue(lowering, dottedName(tree, type), spanOf(lowering, type))
      : anonymousClass(lowering, node, typeOf(lowering, type), body);
  return { kind: 'call', callee, args, form: 'new', ...spanOf(lowering, node) };
}

/** What makes the object that holds the new one, where it is more than a name. */
function isCalled(tree: FlatTree, node: number): boolean {
  return kindOf(tree, node) === 'method_invocation' || kindOf(tree, node) === 'object_creation_expression';
}

/** `new String[n]`, `new int[] {1, 2}`: a list; sizes that are computed run before it. */
export function arrayOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  for (const dimensions of childrenBy(tree, node, 'dimensions')) {
    if (kindOf(tree, dimensions) !== 'dimensions_expr') continue;
    for (const size of childrenOf(tree, dimensions)) {
      if (!/identifier|literal/.test(kindOf(tree, size))) hoist(lowering, evaluate(expression(lowering, size)));
    }
  }
  const value = childBy(tree, node, 'value');
  return value === NONE ? { kind: 'list', items: [], ...spanOf(lowering, node) } : listOf(lowering, value);
}

export function listOf(lowering: Lowering, node: number): Expression {
  return { kind: 'list', items: argumentsOf(lowering, node), ...spanOf(lowering, node) };
}

/** `X::m` is the part `m` of `X`; `X::new` the class itself, which calls make objects of. */
export function referenceOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const [of = NONE, name = NONE] = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'type_arguments');
  if (of === NONE || kindOf(tree, of) === 'array_type') return opaque(lowering, node);
  const isType = /type/.test(kindOf(tree, of));
  const object = isType ? classValue(lowering, dottedName(tree, of), spanOf(lowering, of)) : expression(lowering, of);
  if (name === NONE) return object;
  return { kind: 'member', object, name: textOf(tree, name), ...spanOf(lowering, node) };
}

/** A constant of an enum is made like any object; one with a body is of a class of its own. */
export function enumConstantOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const { around } = stateOf(lowering);
  const args = argumentsOf(lowering, childBy(tree, node, 'arguments'));
  const body = childBy(tree, node, 'body');
  const name = around[around.length - 1]?.name ?? '';
  const span = spanOf(lowering, node);
  const callee: Expression =
    body === NONE ? { kind: 'name', name, ...span } : anonymousClass(lowering, node, { name, args: [] }, body);
  return { kind: 'call', callee, args, form: 'new', ...span };
}
