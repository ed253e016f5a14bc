import type { Expression, Name, TypeName } from '../../../ir/expression.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { expression, type Lowering, type LowerStatement, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { blockOf } from './blocks.js';
import { declareName, inBlock } from './scope.js';
import { typeName } from './types.js';

const CASES = new Set(['expression_case', 'type_case', 'communication_case', 'default_case']);

function casesOf(lowering: Lowering, node: number): number[] {
  return childrenOf(lowering.tree, node).filter((child) => CASES.has(kindOf(lowering.tree, child)));
}

/** The statements of a case, which stand in one list at its end. */
function listOf(lowering: Lowering, node: number): number {
  return childrenOf(lowering.tree, node).find((child) => kindOf(lowering.tree, child) === 'statement_list') ?? NONE;
}

function bodyOf(lowering: Lowering, node: number): Statement[] {
  return blockOf(lowering, listOf(lowering, node));
}

function fallsThrough(lowering: Lowering, node: number): boolean {
  const statements = listOf(lowering, node);
  const last = statements === NONE ? undefined : childrenOf(lowering.tree, statements).pop();
  return last !== undefined && kindOf(lowering.tree, last) === 'fallthrough_statement';
}

export const expressionSwitch: LowerStatement = (lowering, node) =>
  inBlock(lowering, () => {
    const { tree } = lowering;
    const before = statement(lowering, childBy(tree, node, 'initializer'));
    const value = childBy(tree, node, 'value');
    const subject = value === NONE ? null : expression(lowering, value);
    const cases = casesOf(lowering, node).map((at): Case => {
      const list = childBy(tree, at, 'value');
      const values = list === NONE ? [] : childrenOf(tree, list).map((each) => expression(lowering, each));
      return { values, body: bodyOf(lowering, at), continues: fallsThrough(lowering, at) };
    });
    return [...before, { kind: 'switch', subject, cases, ...spanOf(lowering, node) }];
  });

/** `switch v := x.(type)`: the cases test the type of `v`, and in a case of one type `v` is of that type. */
export const typeSwitch: LowerStatement = (lowering, node) =>
  inBlock(lowering, () => {
    const { tree } = lowering;
    const span = spanOf(lowering, node);
    const before = statement(lowering, childBy(tree, node, 'initializer'));
    const value = expression(lowering, childBy(tree, node, 'value'));
    const alias = aliasOf(lowering, node);
    const bound: Statement[] = alias === null ? [] : [{ kind: 'assign', target: alias, type: null, value, ...span }];
    const cases = casesOf(lowering, node).map((at): Case => {
      const types = childrenBy(tree, at, 'type').filter((type) => kindOf(tree, type) !== ',');
      const values = types.map((type) => typeTest(lowering, type, alias ?? value));
      const [only] = types;
      const narrow = alias !== null && only !== undefined && types.length === 1 && !isNil(lowering, only);
      const first = narrow ? [narrowed(alias, typeName(lowering, only))] : [];
      return { values, body: [...first, ...bodyOf(lowering, at)], continues: false };
    });
    return [...before, ...bound, { kind: 'switch', subject: null, cases, ...span }];
  });

function aliasOf(lowering: Lowering, node: number): Name | null {
  const { tree } = lowering;
  const list = childBy(tree, node, 'alias');
  const at = list === NONE ? NONE : firstOf(tree, list);
  if (at === NONE || textOf(tree, at) === '_') return null;
  return { kind: 'name', name: declareName(lowering, textOf(tree, at)), ...spanOf(lowering, at) };
}

function isNil(lowering: Lowering, type: number): boolean {
  return textOf(lowering.tree, type) === 'nil';
}

function typeTest(lowering: Lowering, type: number, value: Expression): Expression {
  const span = spanOf(lowering, type);
  if (!isNil(lowering, type)) return { kind: 'type-test', value, type: typeName(lowering, type), ...span };
  const right: Expression = { kind: 'constant', value: undefined, ...span };
  return { kind: 'binary', operator: '==', left: value, right, ...span };
}

function narrowed(alias: Name, type: TypeName): Statement {
  const { start, end } = alias;
  const value: Expression = { kind: 'wrapped', form: 'cast', type, value: alias, start, end };
  return { kind: 'assign', target: alias, type, value, start, end };
}

/** `select`: any of its cases, each with what it receives or sends. */
export const selectStatement: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const cases = casesOf(lowering, node).map(
    (at): Case =>
      inBlock(lowering, () => {
        const communication = childBy(tree, at, 'communication');
        const first = statement(lowering, communication);
        const values: Expression[] =
          communication === NONE ? [] : [{ kind: 'opaque', inside: [], ...spanOf(lowering, communication) }];
        return { values, body: [...first, ...bodyOf(lowering, at)], continues: false };
      }),
  );
  return [{ kind: 'switch', subject: null, cases, ...spanOf(lowering, node) }];
};
