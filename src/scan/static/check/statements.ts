import type { Expression } from '../ir/expression.js';
import type { Statement } from '../ir/statement.js';

/** So many statements of one function are looked at. */
const MOST = 5000;

/** The statement lists directly inside a statement. */
export function bodiesOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'if':
      return [statement.then, statement.otherwise];
    case 'switch':
      return statement.cases.map(({ body }) => body);
    case 'loop':
      return [statement.body];
    case 'try':
      return [statement.body, ...statement.handlers.map(({ body }) => body), statement.last];
    default:
      return [];
  }
}

/** The expressions directly inside a statement. */
export function expressionsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'evaluate':
    case 'assign':
    case 'return':
    case 'throw':
      return statement.value === null ? [] : [statement.value];
    case 'if':
      return [statement.test];
    case 'switch':
      return [
        ...(statement.subject === null ? [] : [statement.subject]),
        ...statement.cases.flatMap(({ values }) => values),
      ];
    case 'loop':
      return [
        ...(statement.test === null ? [] : [statement.test]),
        ...(statement.each === null ? [] : [statement.each.over]),
      ];
    default:
      return [];
  }
}

/** Statements and all that are inside them, outermost first. */
export function statementsBelow(body: readonly Statement[]): readonly Statement[] {
  const found: Statement[] = [...body];
  for (let at = 0; at < found.length && found.length < MOST; at++) {
    const each = found[at];
    if (each !== undefined) for (const inner of bodiesOf(each)) found.push(...inner);
  }
  return found;
}
