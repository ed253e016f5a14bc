import type { Expression } from '../../../ir/expression.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { expression, type Lowering, type LowerStatement, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';

/** A `switch`; cases with nothing in them belong to the next one, the `break` at a case's end is said by `continues`. */
function switchStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const subject = expression(lowering, childBy(tree, node, 'value'));
  const body = childBy(tree, node, 'body');
  const cases: Case[] = [];
  let values: Expression[] | null = [];
  const written = body === NONE ? [] : childrenOf(tree, body);
  for (const child of written) {
    const value = childBy(tree, child, 'value');
    // The default takes everything, whatever other values stand at it.
    if (kindOf(tree, child) === 'switch_default') values = null;
    else if (value !== NONE) values?.push(expression(lowering, value));
    const statements = childrenBy(tree, child, 'body').flatMap((at) => [...statement(lowering, at)]);
    if (statements.length === 0 && child !== written.at(-1)) continue;
    cases.push(caseOf(values ?? [], statements, child === written.at(-1)));
    values = [];
  }
  return [{ kind: 'switch', subject, cases, ...spanOf(lowering, node) }];
}

function caseOf(values: readonly Expression[], statements: readonly Statement[], last: boolean): Case {
  const end = statements.at(-1);
  const breaks = end?.kind === 'leave' && end.form === 'break';
  const leaves = end?.kind === 'leave' || end?.kind === 'return' || end?.kind === 'throw';
  return { values, body: breaks ? statements.slice(0, -1) : statements, continues: !leaves && !last };
}

export const SWITCHES: Readonly<Record<string, LowerStatement>> = { switch_statement: switchStatement };
