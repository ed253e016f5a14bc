import type { Expression } from '../../../ir/expression.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, firstOf, kindOf } from '../../../tree/flat-tree.js';
import { type CaseNode, casesOf, conditionOf, hasPatterns, lastOf, leaves, subjectOf } from './cases.js';
import { statementAt } from './functions.js';
import { withHoisted } from './state.js';

/**
 * A switch of either form as a statement; one with patterns asks conditions.
 * @param into the variable that gets what an arrow points at; null of a switch without a value
 */
export function switchStatement(lowering: Lowering, node: number, into: string | null): readonly Statement[] {
  const { tree } = lowering;
  const nodes = casesOf(tree, node);
  const patterns = hasPatterns(tree, nodes);
  const subject = patterns ? subjectOf(lowering, node) : expression(lowering, childBy(tree, node, 'condition'));
  const cases = nodes.map((one, index) => {
    const values = one.isDefault ? [] : valuesOf(lowering, one, patterns ? subject : null);
    return { values, ...bodyOf(lowering, one, into, index === nodes.length - 1) };
  });
  return [{ kind: 'switch', subject: patterns ? null : subject, cases, ...spanOf(lowering, node) }];
}

function bodyOf(
  lowering: Lowering,
  { arrow, body: nodes }: CaseNode,
  into: string | null,
  isLast: boolean,
): Omit<Case, 'values'> {
  const body = nodes.flatMap((node) => {
    const isValue = arrow && into !== null && kindOf(lowering.tree, node) === 'expression_statement';
    return isValue ? valueInto(lowering, firstOf(lowering.tree, node), into) : statementAt(lowering, node);
  });
  const last = lastOf(body);
  const ends = last?.kind === 'leave' && last.form === 'break';
  return { body: ends ? body.slice(0, -1) : body, continues: !arrow && !isLast && !leaves(body) };
}

function valueInto(lowering: Lowering, node: number, name: string): Statement[] {
  const span = spanOf(lowering, node);
  return withHoisted(lowering, () => {
    const value = expression(lowering, node);
    return [{ kind: 'assign', target: { kind: 'name', name, ...span }, type: null, value, ...span }];
  });
}

/** `subject` is what the labels are compared with where they are conditions. */
function valuesOf(lowering: Lowering, { labels }: CaseNode, subject: Expression | null): Expression[] {
  if (subject === null) return labels.map((label) => expression(lowering, label));
  const condition = conditionOf(lowering, subject, labels);
  return condition === null ? [] : [condition];
}
