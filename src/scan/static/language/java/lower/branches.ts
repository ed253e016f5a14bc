import type { Expression, TypeName } from '../../../ir/expression.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { evaluate, expression, type Lowering, nameOf, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, kindOf, NONE } from '../../../tree/flat-tree.js';
import { statementAt } from './functions.js';
import { arrayOf, dimensionsOf, typeOf } from './types.js';

/** So many `else if` in a row are nested; more are one `switch` over conditions, which is not deep. */
const MANY = 12;

export function ifStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const chain: number[] = [];
  let at = node;
  for (; kindOf(tree, at) === 'if_statement'; at = childBy(tree, at, 'alternative')) chain.push(at);
  if (chain.length > MANY) return [conditionSwitch(lowering, node, chain, at)];
  return [
    {
      kind: 'if',
      test: expression(lowering, childBy(tree, node, 'condition')),
      then: bodyOf(lowering, childBy(tree, node, 'consequence')),
      otherwise: bodyOf(lowering, childBy(tree, node, 'alternative')),
      ...spanOf(lowering, node),
    },
  ];
}

function conditionSwitch(lowering: Lowering, node: number, chain: readonly number[], last: number): Statement {
  const { tree } = lowering;
  const cases = chain.map((one): Case => {
    return {
      values: [expression(lowering, childBy(tree, one, 'condition'))],
      body: bodyOf(lowering, childBy(tree, one, 'consequence')),
      continues: false,
    };
  });
  if (last !== NONE) cases.push({ values: [], body: bodyOf(lowering, last), continues: false });
  return { kind: 'switch', subject: null, cases, ...spanOf(lowering, node) };
}

function bodyOf(lowering: Lowering, node: number): readonly Statement[] {
  return node === NONE ? [] : statementAt(lowering, node);
}

export function loopStatement(lowering: Lowering, node: number): readonly Statement[] {
  switch (kindOf(lowering.tree, node)) {
    case 'enhanced_for_statement':
      return [eachLoop(lowering, node)];
    case 'do_statement':
      return [doLoop(lowering, node)];
    default:
      return whileLoop(lowering, node);
  }
}

/** `while` and the `for` of three parts. */
function whileLoop(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const before = childrenBy(tree, node, 'init').flatMap((init) => statementAt(lowering, init));
  const condition = childBy(tree, node, 'condition');
  const test = condition === NONE ? null : expression(lowering, condition);
  const body = [
    ...bodyOf(lowering, childBy(tree, node, 'body')),
    ...childrenBy(tree, node, 'update').map((update) => evaluate(expression(lowering, update))),
  ];
  return [...before, { kind: 'loop', each: null, test, body, ...spanOf(lowering, node) }];
}

/** Runs once before it asks: the question stands at the end of the body. */
function doLoop(lowering: Lowering, node: number): Statement {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const body = bodyOf(lowering, childBy(tree, node, 'body'));
  const test = expression(lowering, childBy(tree, node, 'condition'));
  const leave: Statement = {
    kind: 'if',
    test: { kind: 'unary', operator: '!', operand: test, start: test.start, end: test.end },
    then: [{ kind: 'leave', form: 'break', start: test.start, end: test.end }],
    otherwise: [],
    start: test.start,
    end: test.end,
  };
  return { kind: 'loop', each: null, test: null, body: [...body, leave], ...span };
}

/** What a round takes is of the type that is written there: said by an assignment at the beginning of the body. */
function eachLoop(lowering: Lowering, node: number): Statement {
  const { tree } = lowering;
  const target = nameOf(lowering, childBy(tree, node, 'name'));
  const type = arrayOf(
    typeOf(lowering, childBy(tree, node, 'type')),
    dimensionsOf(tree, childBy(tree, node, 'dimensions')),
  );
  const over = expression(lowering, childBy(tree, node, 'value'));
  const body = bodyOf(lowering, childBy(tree, node, 'body'));
  return {
    kind: 'loop',
    each: { target, key: null, over },
    test: null,
    body: type === null ? body : [typedAs(target, type), ...body],
    ...spanOf(lowering, node),
  };
}

function typedAs(target: Expression & { kind: 'name' }, type: TypeName): Statement {
  const span = { start: target.start, end: target.end };
  const value: Expression = { kind: 'wrapped', form: 'cast', type, value: target, ...span };
  return { kind: 'assign', target, type, value, ...span };
}
