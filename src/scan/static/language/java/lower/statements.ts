import type { Expression } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { evaluate, expression, type Lowering, type LowerStatement, nameOf, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE, nextOf } from '../../../tree/flat-tree.js';
import { ifStatement, loopStatement } from './branches.js';
import { fieldsOf } from './fields.js';
import { blockOf, statementAt } from './functions.js';
import { yieldOf } from './switch-values.js';
import { switchStatement } from './switches.js';
import { assignedIn, updatedIn } from './targets.js';
import { tryStatement } from './try.js';
import { arrayOf, dimensionsOf, typeOf } from './types.js';

export const STATEMENTS: Readonly<Record<string, LowerStatement>> = {
  block: blockOf,
  constructor_body: blockOf,
  expression_statement: expressionStatement,
  explicit_constructor_invocation: (lowering, node) => [evaluate(expression(lowering, node))],
  local_variable_declaration: variables,
  field_declaration: looseFields,
  if_statement: ifStatement,
  while_statement: loopStatement,
  do_statement: loopStatement,
  for_statement: loopStatement,
  enhanced_for_statement: loopStatement,
  switch_expression: (lowering, node) => switchStatement(lowering, node, null),
  try_statement: tryStatement,
  try_with_resources_statement: tryStatement,
  synchronized_statement: synchronized,
  labeled_statement: (lowering, node) => labelled(lowering, node),
  return_statement: (lowering, node) => [{ kind: 'return', value: valueIn(lowering, node), ...spanOf(lowering, node) }],
  throw_statement: (lowering, node) => [{ kind: 'throw', value: valueIn(lowering, node), ...spanOf(lowering, node) }],
  yield_statement: yieldOf,
  break_statement: (lowering, node) => [{ kind: 'leave', form: 'break', ...spanOf(lowering, node) }],
  continue_statement: (lowering, node) => [{ kind: 'leave', form: 'continue', ...spanOf(lowering, node) }],
  assert_statement: (lowering, node) =>
    childrenOf(lowering.tree, node).map((child) => evaluate(expression(lowering, child))),
};

function valueIn(lowering: Lowering, node: number): Expression | null {
  const value = firstOf(lowering.tree, node);
  return value === NONE ? null : expression(lowering, value);
}

function expressionStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const inner = firstOf(tree, node);
  const kind = kindOf(tree, inner);
  if (kind === 'switch_expression') return switchStatement(lowering, inner, null);
  const assigned =
    kind === 'assignment_expression'
      ? assignedIn(lowering, inner)
      : kind === 'update_expression'
        ? updatedIn(lowering, inner)
        : null;
  if (assigned === null) return inner === NONE ? [] : [evaluate(expression(lowering, inner))];
  return [{ kind: 'assign', type: null, ...assigned, ...spanOf(lowering, node) }];
}

function variables(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const type = typeOf(lowering, childBy(tree, node, 'type'));
  return childrenBy(tree, node, 'declarator').map((declarator) => {
    const name = childBy(tree, declarator, 'name');
    const value = childBy(tree, declarator, 'value');
    return {
      kind: 'assign',
      target: nameOf(lowering, name === NONE ? declarator : name),
      type: arrayOf(type, dimensionsOf(tree, childBy(tree, declarator, 'dimensions'))),
      value: value === NONE ? null : expression(lowering, value),
      ...spanOf(lowering, declarator),
    };
  });
}

/** Fields outside of a class: of a file without one, or of a class that the grammar could not read as a whole. */
function looseFields(lowering: Lowering, node: number): readonly Statement[] {
  return fieldsOf(lowering, node).map(({ name, type, value, start, end }) => {
    return { kind: 'assign', target: { kind: 'name', name, start, end }, type, value, start, end };
  });
}

function synchronized(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const lock = firstOf(tree, node);
  return [evaluate(expression(lowering, lock)), ...blockOf(lowering, childBy(tree, node, 'body'))];
}

function labelled(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const label = firstOf(tree, node);
  return label === NONE ? [] : statementAt(lowering, nextOf(tree, label));
}
