import type { Choice, Expression, Target } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import type { Statement } from '../../../ir/statement.js';
import type { Lowering } from '../../../lower/lowering.js';
import { emptyFunction } from '../../../lower/lowering.js';

/** Gives what is done with the value that statements end with. */
type Ending = (value: Expression) => Statement;

/** The statements, where the value of the last one is returned, whichever branch it stands in. */
export function returning(body: readonly Statement[]): Statement[] {
  return ending(body, (value) => ({ kind: 'return', value, start: value.start, end: value.end }));
}

/** The statements, where something is done with the value of the last one. */
export function ending(body: readonly Statement[], make: Ending): Statement[] {
  const last = body.at(-1);
  if (last === undefined) return [];
  return [...body.slice(0, -1), ...endingOf(last, make)];
}

function endingOf(last: Statement, make: Ending): Statement[] {
  switch (last.kind) {
    case 'evaluate':
      return [make(last.value)];
    case 'assign': {
      const value = heldBy(last.target);
      return value === null ? [last] : [last, make(value)];
    }
    case 'if':
      return [{ ...last, then: ending(last.then, make), otherwise: ending(last.otherwise, make) }];
    case 'switch':
      return [{ ...last, cases: last.cases.map((each) => ({ ...each, body: ending(each.body, make) })) }];
    case 'try': {
      const handlers = last.handlers.map((each) => ({ ...each, body: ending(each.body, make) }));
      return [{ ...last, body: ending(last.body, make), handlers }];
    }
    default:
      return [last];
  }
}

function heldBy(target: Target): Expression | null {
  return target.kind === 'list-target' || target.kind === 'record-target' ? null : target;
}

/** Statements as a value: a choice where they are one, else the result of a function that runs them. */
export function asValue(lowering: Lowering, body: readonly Statement[], { start, end }: Span): Expression {
  const [only] = body;
  if (only === undefined) return { kind: 'constant', value: undefined, start, end };
  const simple = body.length === 1 ? choiceOf(only) : null;
  if (simple !== null) return simple;
  const index = lowering.functions.length;
  lowering.functions.push({ ...emptyFunction({ start, end }), body: returning(body) });
  return { kind: 'call', callee: { kind: 'lambda', index, start, end }, args: [], form: 'call', start, end };
}

function choiceOf(of: Statement): Expression | null {
  if (of.kind === 'evaluate') return of.value;
  if (of.kind !== 'if' || of.then.length !== 1 || of.otherwise.length > 1) return null;
  const { start, end } = of;
  const [first] = of.then;
  const [second] = of.otherwise;
  const then = first === undefined ? null : choiceOf(first);
  const otherwise: Expression | null =
    second === undefined ? { kind: 'constant', value: undefined, start, end } : choiceOf(second);
  if (then === null || otherwise === null) return null;
  return { kind: 'choice', test: of.test, then, otherwise, start, end } satisfies Choice;
}
