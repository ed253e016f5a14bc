import type { Expression, TypeName } from '../../../ir/expression.js';
import {
  expression,
  type LowerExpression,
  type Lowering,
  type LoweringTable,
  opaque,
  spanOf,
  sum,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { afterAll } from './blocks.js';
import { holdsCall, lowerCall, lowerConversion } from './calls.js';
import { compositeLiteral } from './composites.js';
import { CONSTANTS } from './constants.js';
import { lowerLambda } from './functions.js';
import { calledHere } from './scope.js';
import { typeName } from './types.js';

const variable: LowerExpression = (lowering, node) => ({
  kind: 'name',
  name: calledHere(lowering, textOf(lowering.tree, node)),
  ...spanOf(lowering, node),
});

const inner: LowerExpression = (lowering, node) => expression(lowering, firstOf(lowering.tree, node));

function part(lowering: Lowering, node: number, field: string): Expression {
  return expression(lowering, childBy(lowering.tree, node, field));
}

/** The value as it is, with a type that it is taken for. */
function cast(lowering: Lowering, node: number, value: Expression, type: TypeName): Expression {
  return { kind: 'wrapped', form: 'cast', type, value, ...spanOf(lowering, node) };
}

const selector: LowerExpression = (lowering, node) => ({
  kind: 'member',
  object: part(lowering, node, 'operand'),
  name: textOf(lowering.tree, childBy(lowering.tree, node, 'field')),
  ...spanOf(lowering, node),
});

const index: LowerExpression = (lowering, node) => ({
  kind: 'index',
  object: part(lowering, node, 'operand'),
  key: part(lowering, node, 'index'),
  ...spanOf(lowering, node),
});

/** A part of a text or list: it holds what the whole holds. */
const slice: LowerExpression = (lowering, node) => {
  const { tree } = lowering;
  const bounds = ['start', 'end', 'capacity'].map((field) => childBy(tree, node, field));
  const called = bounds.filter((bound) => bound !== NONE && holdsCall(lowering, bound));
  const value: Expression = {
    kind: 'wrapped',
    form: 'slice',
    type: null,
    value: part(lowering, node, 'operand'),
    ...spanOf(lowering, node),
  };
  return afterAll(
    called.map((bound) => expression(lowering, bound)),
    value,
  );
};

const unary: LowerExpression = (lowering, node) => {
  const operator = textOf(lowering.tree, childBy(lowering.tree, node, 'operator'));
  const operand = part(lowering, node, 'operand');
  const span = spanOf(lowering, node);
  if (operator === '&' || operator === '*') return operand;
  if (operator === '<-')
    return { kind: 'index', object: operand, key: { kind: 'opaque', inside: [], ...span }, ...span };
  return { kind: 'unary', operator: operator === '^' ? '~' : operator, operand, ...span };
};

/** The operands of a chain of one operator, which leans to the left, in order. */
function operands(lowering: Lowering, node: number, operator: string): number[] {
  const { tree } = lowering;
  const parts: number[] = [];
  let at = node;
  while (kindOf(tree, at) === 'binary_expression' && textOf(tree, childBy(tree, at, 'operator')) === operator) {
    parts.push(childBy(tree, at, 'right'));
    at = childBy(tree, at, 'left');
  }
  return [...parts, at].filter((found) => found !== NONE).reverse();
}

const LOGICAL: Readonly<Record<string, 'and' | 'or'>> = { '&&': 'and', '||': 'or' };

const binary: LowerExpression = (lowering, node) => {
  const operator = textOf(lowering.tree, childBy(lowering.tree, node, 'operator'));
  if (operator === '+') return sum(lowering, node, operands(lowering, node, operator));
  const logical = LOGICAL[operator];
  if (logical !== undefined) {
    const parts = operands(lowering, node, operator).map((operand) => expression(lowering, operand));
    return allOf(logical, parts, spanOf(lowering, node));
  }
  const [left, right] = [part(lowering, node, 'left'), part(lowering, node, 'right')];
  return { kind: 'binary', operator, left, right, ...spanOf(lowering, node) };
};

/** `a && b && c`, halved again and again, so that a long chain is not deep; where the brackets stand does not matter. */
function allOf(operator: 'and' | 'or', parts: readonly Expression[], span: { start: number; end: number }): Expression {
  const [only] = parts;
  if (only === undefined) return { kind: 'opaque', inside: [], ...span };
  if (parts.length === 1) return only;
  const middle = Math.ceil(parts.length / 2);
  const left = allOf(operator, parts.slice(0, middle), span);
  const right = allOf(operator, parts.slice(middle), span);
  return { kind: 'logical', operator, left, right, start: left.start, end: right.end };
}

const assertion: LowerExpression = (lowering, node) =>
  cast(lowering, node, part(lowering, node, 'operand'), typeName(lowering, childBy(lowering.tree, node, 'type')));

/** A function with its type arguments: `Map[int, string]`. */
const instantiation: LowerExpression = (lowering, node) => {
  const type = childBy(lowering.tree, node, 'type');
  return type === NONE ? opaque(lowering, node) : expression(lowering, type);
};

/** A type where a value stands, as in `pkg.Map[int](x)`: the function of that name. */
const qualified: LowerExpression = (lowering, node) => {
  const object = childBy(lowering.tree, node, 'package');
  return {
    kind: 'member',
    object: variable(lowering, object),
    name: textOf(lowering.tree, childBy(lowering.tree, node, 'name')),
    ...spanOf(lowering, node),
  };
};

const composite: LowerExpression = (lowering, node) => {
  const { tree } = lowering;
  return compositeLiteral(lowering, childBy(tree, node, 'type'), childBy(tree, node, 'body'), spanOf(lowering, node));
};

const values: LowerExpression = (lowering, node) => {
  const parts = childrenOf(lowering.tree, node);
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return expression(lowering, only);
  const items = parts.map((at) => ({ value: expression(lowering, at), name: null, spread: false }));
  return { kind: 'list', items, ...spanOf(lowering, node) };
};

export const EXPRESSIONS: LoweringTable['expressions'] = {
  ...CONSTANTS,
  identifier: variable,
  type_identifier: variable,
  qualified_type: qualified,
  generic_type: instantiation,
  type_instantiation_expression: instantiation,
  parenthesized_expression: inner,
  literal_element: inner,
  variadic_argument: inner,
  selector_expression: selector,
  index_expression: index,
  slice_expression: slice,
  unary_expression: unary,
  binary_expression: binary,
  call_expression: lowerCall,
  type_conversion_expression: lowerConversion,
  type_assertion_expression: assertion,
  composite_literal: composite,
  func_literal: lowerLambda,
  expression_list: values,
};
