import type { Expression } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, type LowerStatement, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { effects } from './statements.js';
import { target } from './targets.js';

/** `for (const x of xs)` takes the elements, `for (const k in o)` the keys. */
function forIn(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const over = expression(lowering, childBy(tree, node, 'right'));
  const taken = target(lowering, childBy(tree, node, 'left'));
  const keys = textOf(tree, childBy(tree, node, 'operator')) === 'in';
  const body = statement(lowering, childBy(tree, node, 'body'));
  const each = { target: keys ? null : taken, key: keys ? taken : null, over };
  return [{ kind: 'loop', each, test: null, body, ...spanOf(lowering, node) }];
}

function forLoop(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const initializer = childBy(tree, node, 'initializer');
  const first = statementOrEffects(lowering, initializer);
  const test = testOf(lowering, childBy(tree, node, 'condition'));
  const increment = childBy(tree, node, 'increment');
  const body = [
    ...statement(lowering, childBy(tree, node, 'body')),
    ...(increment === NONE ? [] : effects(lowering, increment)),
  ];
  return [...first, { kind: 'loop', each: null, test, body, ...spanOf(lowering, node) }];
}

function statementOrEffects(lowering: Lowering, node: number): readonly Statement[] {
  if (node === NONE) return [];
  const kind = kindOf(lowering.tree, node);
  if (kind === ';') return [];
  return lowering.table.statements[kind] === undefined ? effects(lowering, node) : statement(lowering, node);
}

/** A condition; null of a loop that has none. */
function testOf(lowering: Lowering, node: number): Expression | null {
  const kind = kindOf(lowering.tree, node);
  if (node === NONE || kind === ';' || kind === 'empty_statement') return null;
  return expression(lowering, kind === 'expression_statement' ? firstOf(lowering.tree, node) : node);
}

function whileLoop(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, 'condition'));
  const body = statement(lowering, childBy(tree, node, 'body'));
  return [{ kind: 'loop', each: null, test, body, ...spanOf(lowering, node) }];
}

/** The test of a `do` loop stands at the end of its body, which runs at least once. */
function doLoop(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const body = statement(lowering, childBy(tree, node, 'body'));
  const at = childBy(tree, node, 'condition');
  const span = spanOf(lowering, at === NONE ? node : at);
  const end: Statement = {
    kind: 'if',
    test: expression(lowering, at),
    then: [],
    otherwise: [{ kind: 'leave', form: 'break', ...span }],
    ...span,
  };
  return [{ kind: 'loop', each: null, test: null, body: [...body, end], ...spanOf(lowering, node) }];
}

export const LOOPS: Readonly<Record<string, LowerStatement>> = {
  for_in_statement: forIn,
  for_statement: forLoop,
  while_statement: whileLoop,
  do_statement: doLoop,
};
