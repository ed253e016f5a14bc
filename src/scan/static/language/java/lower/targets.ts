import type { Expression, Target } from '../../../ir/expression.js';
import { expression, type Lowering, sum } from '../../../lower/lowering.js';
import { childBy, childrenOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { stateOf } from './state.js';

/** An assignment in parts; null where the left side is nothing that can be assigned to. */
export interface Assigned {
  readonly target: Target;
  readonly value: Expression;
}

export function assignedIn(lowering: Lowering, node: number): Assigned | null {
  const { tree } = lowering;
  const left = childBy(tree, node, 'left');
  const right = childBy(tree, node, 'right');
  const target = targetOf(lowering, expression(lowering, left));
  if (target === null) return null;
  const operator = textOf(tree, childBy(tree, node, 'operator')).slice(0, -1);
  if (operator === '') return { target, value: expression(lowering, right) };
  return { target, value: sum(lowering, node, [left, right], operator) };
}

/** `i++` and the like: one more or one less. */
export function updatedIn(lowering: Lowering, node: number): Assigned | null {
  const { tree } = lowering;
  const operand = childrenOf(tree, node)[0] ?? NONE;
  const left = expression(lowering, operand);
  const target = targetOf(lowering, left);
  if (target === null) return null;
  const operator = textOf(tree, node).includes('++') ? '+' : '-';
  const span = { start: left.start, end: left.end };
  return {
    target,
    value: { kind: 'binary', operator, left, right: { kind: 'constant', value: 1, ...span }, ...span },
  };
}

/** What can be assigned to. A field that is named alone is a part of the object, which a variable of that name is not. */
function targetOf(lowering: Lowering, value: Expression): Target | null {
  if (value.kind === 'member' || value.kind === 'index') return value;
  if (value.kind !== 'name') return null;
  const { around, facts } = stateOf(lowering);
  const { name, start, end } = value;
  if (facts.locals.has(name) || !around[around.length - 1]?.fields.has(name)) return value;
  return { kind: 'member', object: { kind: 'name', name: 'this', start, end }, name, start, end };
}
