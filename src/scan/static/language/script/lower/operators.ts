import type { Assignment, Binary, Expression, Logical, Wrapped } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import {
  expression,
  isText,
  type LowerExpression,
  type Lowering,
  opaque,
  spanOf,
  sum,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { constant } from './literals.js';
import { target } from './targets.js';
import { typeName } from './types.js';

const LOGICAL: Readonly<Record<string, Logical['operator']>> = { '&&': 'and', '||': 'or', '??': 'else' };
const COMPARISONS: Readonly<Record<string, string>> = { '===': '==', '!==': '!=' };
/** A chain of more is no test that a hand writes; as a value it would nest as deep as it is long. */
const LONGEST = 200;

function operatorOf({ tree }: Lowering, node: number): string {
  return textOf(tree, childBy(tree, node, 'operator'));
}

function binary(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node);
  const span = spanOf(lowering, node);
  if (operator === '+') return sum(lowering, node, chain(lowering, node, operator));
  const logical = LOGICAL[operator];
  if (logical !== undefined) return logicalChain(lowering, node, operator, logical);
  const left = childBy(tree, node, 'left');
  const right = childBy(tree, node, 'right');
  if (operator === 'instanceof') {
    const type = typeName(tree, right);
    if (type === null) return opaque(lowering, node);
    return { kind: 'type-test', value: expression(lowering, left), type, ...span };
  }
  return {
    kind: 'binary',
    operator: COMPARISONS[operator] ?? operator,
    left: expression(lowering, left),
    right: expression(lowering, right),
    ...span,
  };
}

/** The operands of a chain of one operator, which grammars nest to the left. */
function chain(lowering: Lowering, node: number, operator: string): number[] {
  const { tree } = lowering;
  const parts: number[] = [];
  let at = node;
  while (kindOf(tree, at) === 'binary_expression' && operatorOf(lowering, at) === operator) {
    parts.push(childBy(tree, at, 'right'));
    at = childBy(tree, at, 'left');
  }
  return [...parts, at].reverse();
}

function logicalChain(lowering: Lowering, node: number, written: string, operator: Logical['operator']): Expression {
  const parts = chain(lowering, node, written).map((part) => expression(lowering, part));
  if (parts.length > LONGEST) return { kind: 'opaque', inside: parts, ...spanOf(lowering, node) };
  return parts.reduce((left, right) => ({ kind: 'logical', operator, left, right, start: left.start, end: right.end }));
}

function unary(lowering: Lowering, node: number): Expression {
  const operand = expression(lowering, childBy(lowering.tree, node, 'argument'));
  const operator = operatorOf(lowering, node);
  const span = spanOf(lowering, node);
  if (operand.kind === 'constant') {
    if (operator === 'void') return constant(undefined, span);
    if (operator === '-' && typeof operand.value === 'number') return constant(-operand.value, span);
  }
  return { kind: 'unary', operator, operand, ...span };
}

function assignment(lowering: Lowering, node: number): Assignment {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, 'right'));
  return {
    kind: 'assignment',
    target: target(lowering, childBy(tree, node, 'left')),
    value,
    ...spanOf(lowering, node),
  };
}

/** `a += b` as `a = a + b`. */
function augmented(lowering: Lowering, node: number): Assignment {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node).slice(0, -1);
  const left = expression(lowering, childBy(tree, node, 'left'));
  const right = expression(lowering, childBy(tree, node, 'right'));
  const span = spanOf(lowering, node);
  const value = combined(operator, left, right, span);
  return { kind: 'assignment', target: target(lowering, childBy(tree, node, 'left')), value, ...span };
}

function combined(operator: string, left: Expression, right: Expression, span: Span): Expression {
  const logical = LOGICAL[operator];
  if (logical !== undefined) return { kind: 'logical', operator: logical, left, right, ...span };
  if (operator === '+' && isText(right)) return { kind: 'text', parts: [left, right], ...span };
  return { kind: 'binary', operator, left, right, ...span } satisfies Binary;
}

function update(lowering: Lowering, node: number): Assignment {
  const { tree } = lowering;
  const argument = childBy(tree, node, 'argument');
  const span = spanOf(lowering, node);
  const left = expression(lowering, argument);
  const value: Binary = {
    kind: 'binary',
    operator: operatorOf(lowering, node).slice(1),
    left,
    right: constant(1, span),
    ...span,
  };
  return { kind: 'assignment', target: target(lowering, argument), value, ...span };
}

/** `a, b, c`: all are evaluated, the last is the value; as a part of a list, since no other form says so. */
function sequence(lowering: Lowering, node: number): Expression {
  const all = childrenOf(lowering.tree, node).map((child) => expression(lowering, child));
  const last = all.at(-1) ?? constant(undefined, spanOf(lowering, node));
  const idle = all.slice(0, -1).every(({ kind }) => kind === 'constant' || kind === 'name');
  if (idle) return last;
  const span = spanOf(lowering, node);
  const items = all.map((value) => ({ value, name: null, spread: false }));
  return {
    kind: 'index',
    object: { kind: 'list', items, ...span },
    key: constant(items.length - 1, span),
    ...span,
  };
}

function choice(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  return {
    kind: 'choice',
    test: expression(lowering, childBy(tree, node, 'condition')),
    then: expression(lowering, childBy(tree, node, 'consequence')),
    otherwise: expression(lowering, childBy(tree, node, 'alternative')),
    ...spanOf(lowering, node),
  };
}

function wrapped(form: Wrapped['form']): LowerExpression {
  return (lowering, node) => {
    const inner = firstOf(lowering.tree, node);
    const span = spanOf(lowering, node);
    const value = inner === NONE ? constant(undefined, span) : expression(lowering, inner);
    return { kind: 'wrapped', form, type: null, value, ...span };
  };
}

function inner(lowering: Lowering, node: number): Expression {
  return expression(lowering, firstOf(lowering.tree, node));
}

/** `x as T`; a type that says nothing (`any`, `const`) must not hide what is known. */
function cast(lowering: Lowering, node: number): Expression {
  const [first = NONE, second = NONE] = childrenOf(lowering.tree, node);
  const asserted = kindOf(lowering.tree, node) === 'type_assertion';
  const type = typeName(lowering.tree, asserted ? firstOf(lowering.tree, first) : second);
  const value = expression(lowering, asserted ? second : first);
  return type === null ? value : { kind: 'wrapped', form: 'cast', type, value, ...spanOf(lowering, node) };
}

/** Operators, assignments, and what stands around a value. */
export const OPERATORS: Readonly<Record<string, LowerExpression>> = {
  binary_expression: binary,
  unary_expression: unary,
  update_expression: update,
  assignment_expression: assignment,
  augmented_assignment_expression: augmented,
  sequence_expression: sequence,
  ternary_expression: choice,
  await_expression: wrapped('await'),
  yield_expression: wrapped('yield'),
  parenthesized_expression: inner,
  non_null_expression: inner,
  instantiation_expression: inner,
  as_expression: cast,
  satisfies_expression: cast,
  type_assertion: cast,
};
