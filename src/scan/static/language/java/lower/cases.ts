import type { Expression, Name } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, type FlatTree, firstOf, kindOf, textOf } from '../../../tree/flat-tree.js';
import { matches } from './patterns.js';
import { freshName, hoist } from './state.js';

/** One `case` or `default` with what follows it. */
export interface CaseNode {
  readonly node: number;
  /** Constants, patterns and guards. */
  readonly labels: readonly number[];
  readonly isDefault: boolean;
  readonly body: readonly number[];
  /** Of the form with an arrow, after which nothing goes on to the next. */
  readonly arrow: boolean;
}

/** The cases of a switch, statement or expression. */
export function casesOf(tree: FlatTree, node: number): CaseNode[] {
  return childrenOf(tree, childBy(tree, node, 'body')).map((child) => {
    const children = childrenOf(tree, child);
    const labels = children.filter((part) => kindOf(tree, part) === 'switch_label');
    const values = labels.flatMap((label) => childrenOf(tree, label));
    const bare = labels.some((label) => textOf(tree, label).startsWith('default'));
    return {
      node: child,
      labels: values.filter((value) => !isDefaultWord(tree, value)),
      isDefault: bare || values.some((value) => isDefaultWord(tree, value)),
      body: children.filter((part) => kindOf(tree, part) !== 'switch_label'),
      arrow: kindOf(tree, child) === 'switch_rule',
    };
  });
}

/** `case null, default`: the grammar takes the word for a name. */
function isDefaultWord(tree: FlatTree, node: number): boolean {
  return kindOf(tree, node) === 'identifier' && textOf(tree, node) === 'default';
}

/** Whether a switch asks for types or conditions, and not only for constants. */
export function hasPatterns(tree: FlatTree, cases: readonly CaseNode[]): boolean {
  return cases.some(({ labels }) => labels.some((label) => /^(?:pattern|guard)$/.test(kindOf(tree, label))));
}

/** What a switch asks about: a variable, or one that is made to hold it, so that it is evaluated once. */
export function subjectOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, 'condition'));
  if (value.kind === 'name' || value.kind === 'constant') return value;
  const span: Span = { start: value.start, end: value.end };
  const target: Name = { kind: 'name', name: freshName(lowering, 'subject'), ...span };
  const assign: Statement = { kind: 'assign', target, type: null, value, ...span };
  hoist(lowering, assign);
  return target;
}

/** The condition of a case: one of its labels fits, and the guard holds. */
export function conditionOf(lowering: Lowering, subject: Expression, labels: readonly number[]): Expression | null {
  const { tree } = lowering;
  let condition: Expression | null = null;
  for (const label of labels) {
    const span = spanOf(lowering, label);
    if (kindOf(tree, label) === 'guard') {
      const right = expression(lowering, firstOf(tree, label));
      condition = condition === null ? right : { kind: 'logical', operator: 'and', left: condition, right, ...span };
      continue;
    }
    const fits = matches(lowering, subject, label, span);
    condition = condition === null ? fits : { kind: 'logical', operator: 'or', left: condition, right: fits, ...span };
  }
  return condition;
}

/** The last statement of an empty body is none. */
export function lastOf(statements: readonly Statement[]): Statement | undefined {
  return statements[statements.length - 1];
}

/** Whether nothing after these statements runs. */
export function leaves(statements: readonly Statement[]): boolean {
  const last = lastOf(statements);
  if (last === undefined) return false;
  if (last.kind === 'if') return leaves(last.then) && leaves(last.otherwise);
  if (last.kind === 'try')
    return leaves(last.last) || (leaves(last.body) && last.handlers.every(({ body }) => leaves(body)));
  return last.kind === 'return' || last.kind === 'throw' || last.kind === 'leave';
}
