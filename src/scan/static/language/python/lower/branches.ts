import type { Expression } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf, statementsIn } from '../../../lower/lowering.js';
import { childBy, childrenBy, kindOf, NONE } from '../../../tree/flat-tree.js';

/** More branches than this are a switch, so that a long `elif` chain is no depth. */
const NESTED = 40;

interface Branch {
  readonly test: Expression;
  readonly then: readonly Statement[];
  readonly node: number;
}

/** `if`, its `elif`s and its `else`. */
export function conditional(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const clauses = childrenBy(tree, node, 'alternative');
  const elifs = clauses.filter((child) => kindOf(tree, child) === 'elif_clause');
  const last = clauses.find((child) => kindOf(tree, child) === 'else_clause') ?? NONE;
  const branches = [node, ...elifs].map((at) => branch(lowering, at));
  const otherwise = last === NONE ? [] : statementsIn(lowering, childBy(tree, last, 'body'));
  if (branches.length > NESTED) return [asSwitch(lowering, node, branches, otherwise)];
  return branches.reduceRight<readonly Statement[]>(
    (rest, { test, then, node: at }) => [{ kind: 'if', test, then, otherwise: rest, ...spanOf(lowering, at) }],
    otherwise,
  );
}

function branch(lowering: Lowering, node: number): Branch {
  const test = expression(lowering, childBy(lowering.tree, node, 'condition'));
  return { test, then: statementsIn(lowering, childBy(lowering.tree, node, 'consequence')), node };
}

function asSwitch(
  lowering: Lowering,
  node: number,
  branches: readonly Branch[],
  otherwise: readonly Statement[],
): Statement {
  const cases = branches.map(({ test, then }) => ({ values: [test], body: then, continues: false }));
  const fallback = { values: [], body: otherwise, continues: false };
  return { kind: 'switch', subject: null, cases: [...cases, fallback], ...spanOf(lowering, node) };
}
