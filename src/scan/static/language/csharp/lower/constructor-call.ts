import type { Call, Expression } from '../../../ir/expression.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { NONE } from '../../../tree/flat-tree.js';
import { argumentsAt } from './calls.js';

/** `: base(a)` and `: this(a)`, as JavaScript calls `super(a)`. */
export function constructorCall(lowering: Lowering, list: number, callee: 'super' | 'this'): Call {
  const span = spanOf(lowering, list);
  const name: Expression = { kind: 'name', name: callee, ...span };
  return { kind: 'call', callee: name, args: list === NONE ? [] : argumentsAt(lowering, list), form: 'call', ...span };
}
