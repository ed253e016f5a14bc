import type { Expression, Target } from '../../../ir/expression.js';
import { expression, type Lowering, sum } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';

/** An assignment in parts; null where the left side is nothing that can be assigned to. */
export interface Assigned {
  readonly target: Target;
  readonly value: Expression;
}

export function assignedIn(lowering: Lowering, node: number): Assigned | null {
  const { tree } = lowering;
  const left = childBy(tree, node, 'left');
  const right = childBy(tree, node, 'right');
  const target = targetOf(expression(lowering, left));
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
  const target = targetOf(left);
  if (target === null) return null;
  const operator = textOf(tree, node).includes('++') ? '+' : '-';
  const span = { start: left.start, end: left.end };
  return {
    target,
    value: { kind: 'binary', operator, left, right: { kind: 'constant', value: 1, ...span }, ...span },
  };
}

function targetOf(value: Expression): Target | null {
  return value.kind === 'name' || value.kind === 'member' || value.kind === 'index' ? value : null;
}

/** Whether a node stands where its value goes nowhere. */
export function isStatement(lowering: Lowering, node: number): boolean {
  const { tree } = lowering;
  return kindOf(tree, tree.parents[node] ?? NONE) === 'expression_statement';
}
