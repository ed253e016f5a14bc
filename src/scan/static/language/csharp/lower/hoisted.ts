import type { Statement } from '../../../ir/statement.js';
import type { Lowering, LowerStatement } from '../../../lower/lowering.js';

/** Statements that an expression needs before the statement that it stands in, of each file on its way. */
const waiting = new WeakMap<Lowering, Statement[]>();

/** Lets a statement run before the one that is being lowered: `out var x` declares `x` there. */
export function hoist(lowering: Lowering, statement: Statement): void {
  waiting.get(lowering)?.push(statement);
}

/** What `make` gives, and before it the statements that it asked for. */
export function withHoisted(lowering: Lowering, make: () => readonly Statement[]): readonly Statement[] {
  const outer = waiting.get(lowering);
  const own: Statement[] = [];
  waiting.set(lowering, own);
  const made = make();
  if (outer === undefined) waiting.delete(lowering);
  else waiting.set(lowering, outer);
  return own.length === 0 ? made : [...own, ...made];
}

/** A lowering of a statement whose expressions may declare variables. */
export function hoisting(lower: LowerStatement): LowerStatement {
  return (lowering, node) => withHoisted(lowering, () => lower(lowering, node));
}
