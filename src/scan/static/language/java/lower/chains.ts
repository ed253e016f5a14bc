import type { Expression, Logical } from '../../../ir/expression.js';
import { expression, type Lowering, sum } from '../../../lower/lowering.js';
import { childBy, type FlatTree, kindOf, textOf } from '../../../tree/flat-tree.js';

/** So many operands of one operation are an expression like any other; more are put together as a balanced tree. */
const MANY = 100;

/** A binary operation; chains of one operator, which grammars make left-leaning, are unrolled. */
export function binaryOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operator = textOf(tree, childBy(tree, node, 'operator'));
  const logical = operator === '&&' ? 'and' : operator === '||' ? 'or' : null;
  if (operator === '+') return sumOf(lowering, node, operands(tree, node, operator));
  if (logical !== null) {
    const parts = operands(tree, node, operator).map((part) => expression(lowering, part));
    return balanced(parts, (left, right): Logical => {
      return { kind: 'logical', operator: logical, left, right, start: left.start, end: right.end };
    });
  }
  return sum(lowering, node, [childBy(tree, node, 'left'), childBy(tree, node, 'right')], operator);
}

function sumOf(lowering: Lowering, node: number, parts: readonly number[]): Expression {
  if (parts.length <= MANY) return sum(lowering, node, parts);
  const lowered = parts.map((part) => expression(lowering, part));
  const first = lowered.findIndex(
    (part) => part.kind === 'text' || (part.kind === 'constant' && typeof part.value === 'string'),
  );
  const start = lowering.tree.starts[node] ?? 0;
  const end = lowering.tree.ends[node] ?? 0;
  if (first >= 0) return { kind: 'text', parts: lowered, start, end };
  return balanced(lowered, (left, right) => {
    return { kind: 'binary', operator: '+', left, right, start: left.start, end: right.end };
  });
}

/** The operands of a chain of one operator, in order. */
function operands(tree: FlatTree, node: number, operator: string): number[] {
  const parts: number[] = [];
  let at = node;
  while (kindOf(tree, at) === 'binary_expression' && textOf(tree, childBy(tree, at, 'operator')) === operator) {
    parts.push(childBy(tree, at, 'right'));
    at = childBy(tree, at, 'left');
  }
  parts.push(at);
  return parts.reverse();
}

/** Joins neighbours until one is left, so that a chain of any length is not deep. */
function balanced(parts: readonly Expression[], join: (left: Expression, right: Expression) => Expression): Expression {
  if (parts.length <= MANY) return parts.reduce(join);
  const half = Math.floor(parts.length / 2);
  return join(balanced(parts.slice(0, half), join), balanced(parts.slice(half), join));
}
