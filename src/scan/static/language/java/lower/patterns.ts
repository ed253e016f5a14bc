import type { Expression, Name, Target, TypeName } from '../../../ir/expression.js';
import { expression, type Lowering, nameOf, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { stateOf } from './state.js';
import { typeOf } from './types.js';

/** `x instanceof T`, `x instanceof T t`, `x instanceof R(var a, B b)`. */
export function instanceOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, 'left'));
  const pattern = childBy(tree, node, 'pattern');
  const span = spanOf(lowering, node);
  if (pattern !== NONE) return matches(lowering, value, pattern, span);
  const type = typeOf(lowering, childBy(tree, node, 'right')) ?? OBJECT;
  const name = childBy(tree, node, 'name');
  return typeTest(value, type, name === NONE ? null : nameOf(lowering, name), span);
}

const OBJECT: TypeName = { name: 'Object', args: [] };

/** Whether a value is what a pattern says; its names get their values on the way. */
export function matches(
  lowering: Lowering,
  value: Expression,
  pattern: number,
  span: { start: number; end: number },
): Expression {
  const { tree } = lowering;
  const kind = kindOf(tree, pattern);
  if (kind === 'pattern') return matches(lowering, value, childrenOf(tree, pattern)[0] ?? NONE, span);
  if (kind === 'type_pattern') {
    const [type, name] = typeAndName(lowering, pattern);
    return typeTest(value, type ?? OBJECT, name, span);
  }
  if (kind === 'record_pattern') {
    const { type, target } = recordPattern(lowering, pattern, 0);
    return typeTest(value, type, target, span);
  }
  return { kind: 'binary', operator: '==', left: value, right: expression(lowering, pattern), ...span };
}

/**
 * A test of a variable says something of it, and what the pattern names is known to be of the type: `x is T` and
 * `(t = (T) x) is T`. What is more than a variable is asked for once.
 */
function typeTest(
  value: Expression,
  type: TypeName,
  target: Target | null,
  span: { start: number; end: number },
): Expression {
  const plain: Expression = { kind: 'type-test', value, type, ...span };
  if (target === null) return plain;
  const cast: Expression = { kind: 'wrapped', form: 'cast', type, value, ...span };
  const bound: Expression = { kind: 'assignment', target, value: cast, ...span };
  const right: Expression = { kind: 'type-test', value: bound, type, ...span };
  if (value.kind !== 'name') return right;
  return { kind: 'logical', operator: 'and', left: plain, right, ...span };
}

function typeAndName(lowering: Lowering, node: number): [TypeName | null, Name | null] {
  const { tree } = lowering;
  const children = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'modifiers');
  const [type = NONE, name = NONE] = children;
  return [typeOf(lowering, type), name === NONE ? null : nameOf(lowering, name)];
}

/** Patterns in patterns that no hand writes. */
const DEEPEST = 20;

interface RecordPattern {
  readonly type: TypeName;
  readonly target: Target;
}

/** Takes a record apart: by the names of its components where the file has it, else by place. */
function recordPattern(lowering: Lowering, node: number, depth: number): RecordPattern {
  const { tree } = lowering;
  const [of = NONE, body = NONE] = childrenOf(tree, node);
  const type = typeOf(lowering, of) ?? OBJECT;
  const components = depth > DEEPEST ? [] : childrenOf(tree, body);
  const items = components.map((component) => componentTarget(lowering, component, depth));
  const names = stateOf(lowering).facts.byName.get(type.name)?.components ?? [];
  if (names.length !== items.length) return { type, target: { kind: 'list-target', items, rest: null } };
  const entries = items.flatMap((target, index) => {
    return target === null ? [] : [{ key: names[index] ?? '', target, otherwise: null }];
  });
  return { type, target: { kind: 'record-target', entries, rest: null } };
}

function componentTarget(lowering: Lowering, node: number, depth: number): Target | null {
  const { tree } = lowering;
  if (kindOf(tree, node) === 'record_pattern') return recordPattern(lowering, node, depth + 1).target;
  const children = childrenOf(tree, node);
  const inner = children.find((child) => kindOf(tree, child) === 'record_pattern');
  if (inner !== undefined) return recordPattern(lowering, inner, depth + 1).target;
  const name = children[children.length - 1];
  return name === undefined || kindOf(tree, name) === 'underscore_pattern' ? null : nameOf(lowering, name);
}
