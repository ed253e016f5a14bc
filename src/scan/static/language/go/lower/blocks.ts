import type { Expression } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { type Lowering, statementsIn } from '../../../lower/lowering.js';
import { inBlock } from './scope.js';

/** The statements of a block whose names are those of what it belongs to: a function's body. */
export function blockBody(lowering: Lowering, node: number): Statement[] {
  return statementsIn(lowering, node);
}

/** The statements of a block; names that it declares end with it. */
export function blockOf(lowering: Lowering, node: number): Statement[] {
  return inBlock(lowering, () => statementsIn(lowering, node));
}

/** A value for which other things are evaluated first. */
export function afterAll(first: readonly Expression[], value: Expression): Expression {
  if (first.length === 0) return value;
  const { start, end } = value;
  const items = [...first, value].map((item) => ({ value: item, name: null, spread: false }));
  const key: Expression = { kind: 'constant', value: first.length, start, end };
  return { kind: 'index', object: { kind: 'list', items, start, end }, key, start, end };
}
