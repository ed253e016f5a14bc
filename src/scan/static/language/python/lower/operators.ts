import type { Argument, Expression } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, spanOf, sum } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf } from '../../../tree/flat-tree.js';
import { textAt } from './text-at.js';
import { typeName } from './types.js';

/** Operators that JavaScript writes otherwise. */
const SPELLINGS: Readonly<Record<string, string>> = { is: '==', 'is not': '!=', '<>': '!=', '//': '/' };

export function binary(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, 'operator'));
  if (operator === '+') return sum(lowering, node, addends(lowering, node));
  const left = expression(lowering, childBy(tree, node, 'left'));
  const right = expression(lowering, childBy(tree, node, 'right'));
  return operation(operator, left, right, spanOf(lowering, node));
}

/** The parts of `a + b + c`, which leans to the left. */
export function addends(lowering: Lowering, node: number): number[] {
  const { tree } = lowering;
  const parts: number[] = [];
  let at = node;
  while (kindOf(tree, at) === 'binary_operator' && kindOf(tree, childBy(tree, at, 'operator')) === '+') {
    parts.push(childBy(tree, at, 'right'));
    at = childBy(tree, at, 'left');
  }
  return [...parts, at].reverse();
}

/** An operation that is no addition. `/` also joins paths: unless one side is a number, it is asked of its left side. */
export function operation(operator: string, left: Expression, right: Expression, span: Span): Expression {
  if (operator !== '/' || isNumber(left) || isNumber(right)) {
    return { kind: 'binary', operator: SPELLINGS[operator] ?? operator, left, right, ...span };
  }
  const callee = { kind: 'member', object: left, name: '__truediv__', ...span } as const;
  return { kind: 'call', callee, args: [{ value: right, name: null, spread: false }], form: 'call', ...span };
}

function isNumber(value: Expression): boolean {
  return value.kind === 'constant' && typeof value.value === 'number';
}

export function logical(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, 'operator')) === 'and' ? 'and' : 'or';
  const left = expression(lowering, childBy(tree, node, 'left'));
  const right = expression(lowering, childBy(tree, node, 'right'));
  return { kind: 'logical', operator, left, right, ...spanOf(lowering, node) };
}

export function not(lowering: Lowering, node: number): Expression {
  const operand = expression(lowering, childBy(lowering.tree, node, 'argument'));
  return { kind: 'unary', operator: '!', operand, ...spanOf(lowering, node) };
}

export function unary(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operator = kindOf(tree, childBy(tree, node, 'operator'));
  const operand = expression(lowering, childBy(tree, node, 'argument'));
  const span = spanOf(lowering, node);
  if (operator === '-' && operand.kind === 'constant' && typeof operand.value === 'number') {
    return { kind: 'constant', value: -operand.value, ...span };
  }
  return { kind: 'unary', operator, operand, ...span };
}

/** `a < b <= c`: both `a < b` and `b <= c`. */
export function comparison(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operators = childrenBy(tree, node, 'operators').map((child) => kindOf(tree, child));
  const isOperator = new Set(childrenBy(tree, node, 'operators'));
  const nodes = childrenOf(tree, node).filter((child) => !isOperator.has(child));
  const operands = nodes.map((child) => expression(lowering, child));
  const steps = operators.flatMap((operator, at): Expression[] => {
    const [left, right] = [operands[at], operands[at + 1]];
    if (left === undefined || right === undefined) return [];
    const span = { start: left.start, end: right.end };
    return [
      typeComparison(lowering, operator, left, nodes[at + 1] ?? 0, span) ?? compared(operator, left, right, span),
    ];
  });
  const [first, ...others] = steps;
  if (first === undefined) return { kind: 'opaque', inside: operands, ...spanOf(lowering, node) };
  return others.reduce<Expression>(
    (left, right) => ({ kind: 'logical', operator: 'and', left, right, start: left.start, end: right.end }),
    first,
  );
}

function compared(operator: string, left: Expression, right: Expression, span: Span): Expression {
  return { kind: 'binary', operator: SPELLINGS[operator] ?? operator, left, right, ...span };
}

/** `type(x) is T`. */
function typeComparison(
  lowering: Lowering,
  operator: string,
  left: Expression,
  right: number,
  span: Span,
): Expression | null {
  const value = typeAskedOf(left);
  const meaning = SPELLINGS[operator] ?? operator;
  if (value === null || (meaning !== '==' && meaning !== '!=')) return null;
  const type = typeName(lowering, right);
  if (type === null) return null;
  const test = { kind: 'type-test', value, type, ...span } as const;
  return meaning === '==' ? test : { kind: 'unary', operator: '!', operand: test, ...span };
}

function typeAskedOf(value: Expression): Expression | null {
  if (value.kind !== 'call' || value.callee.kind !== 'name' || value.callee.name !== 'type') return null;
  const only: Argument | undefined = value.args.length === 1 ? value.args[0] : undefined;
  return only === undefined || only.spread ? null : only.value;
}

/** `a if test else b`. */
export function choice(lowering: Lowering, node: number): Expression {
  const [then, test, otherwise] = childrenOf(lowering.tree, node).map((child) => expression(lowering, child));
  const span = spanOf(lowering, node);
  if (then === undefined || test === undefined || otherwise === undefined) {
    return { kind: 'opaque', inside: [then, test].filter((part) => part !== undefined), ...span };
  }
  return { kind: 'choice', test, then, otherwise, ...span };
}

/** `1_000`, `0xff`, `0o17`, `017`, `10L`, `1.5e3`; opaque for an imaginary one. */
export function number(lowering: Lowering, node: number): Expression {
  const text = textAt(lowering.tree, node).slice(0, 400).replace(/_/g, '').replace(/[lL]$/, '');
  const value = Number(/^0\d+$/.test(text) ? `0o${text.slice(1)}` : text);
  const span = spanOf(lowering, node);
  return Number.isNaN(value) ? { kind: 'opaque', inside: [], ...span } : { kind: 'constant', value, ...span };
}

/** The value inside, with what it is wrapped in taken off. */
export function inner(lowering: Lowering, node: number): Expression {
  return expression(lowering, firstOf(lowering.tree, node));
}
