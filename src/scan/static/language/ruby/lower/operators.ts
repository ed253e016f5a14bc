import type { Argument, Constant, Expression, Pattern } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { isValueName, typeOf } from './names.js';

const LOGICAL: Readonly<Record<string, 'and' | 'or'>> = { '&&': 'and', and: 'and', '||': 'or', or: 'or' };

export function operatorOf({ tree }: Lowering, node: number): string {
  const operator = childBy(tree, node, 'operator');
  return operator === NONE ? '' : textOf(tree, operator);
}

export function binary(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node);
  if (operator === '+' || operator === '<<') return chain(lowering, node, operator);
  const left = childBy(tree, node, 'left');
  const right = expression(lowering, childBy(tree, node, 'right'));
  const span = spanOf(lowering, node);
  const type = operator === '===' && !isValueName(lowering, left) ? typeOf(lowering, left) : null;
  if (type !== null) return { kind: 'type-test', value: right, type, ...span };
  return operation(operator, expression(lowering, left), right, span);
}

/** Two lowered operands under one of the language's operators. */
export function operation(operator: string, left: Expression, right: Expression, { start, end }: Span): Expression {
  const logical = LOGICAL[operator];
  if (logical !== undefined) return { kind: 'logical', operator: logical, left, right, start, end };
  if (operator === '!~')
    return { kind: 'unary', operator: '!', operand: operation('=~', left, right, { start, end }), start, end };
  if (operator === '=~' || operator === '===') {
    if (left.kind === 'pattern') return matches(left, right, { start, end });
    if (right.kind === 'pattern') return matches(right, left, { start, end });
    return { kind: 'binary', operator: operator === '===' ? '==' : operator, left, right, start, end };
  }
  if ((operator === '+' || operator === '<<') && (isText(left) || isText(right))) {
    return { kind: 'text', parts: [left, right], start, end };
  }
  if (operator === '|' && left.kind === 'constant' && right.kind === 'constant') return flagOf(left, right);
  const said = operator === '<=>' ? '-' : operator === '<<' ? '+' : operator;
  return { kind: 'binary', operator: said, left, right, start, end };
}

/** Of several flags the one that something depends on. */
function flagOf(left: Constant, right: Constant): Constant {
  const isChoice = right.value === 'NOENT' || right.value === 2 || right.value === 'DTDLOAD';
  return isChoice && left.value !== 'NOENT' && left.value !== 2 ? right : left;
}

/** `/…/.test(value)`, as JavaScript says it. */
export function matches(pattern: Pattern, value: Expression, { start, end }: Span): Expression {
  const args: Argument[] = [{ value, name: null, spread: false }];
  return {
    kind: 'call',
    callee: { kind: 'member', object: pattern, name: 'test', start, end },
    args,
    form: 'call',
    start,
    end,
  };
}

function isText(of: Expression): boolean {
  return of.kind === 'text' || (of.kind === 'constant' && typeof of.value === 'string');
}

/** So many operands of one operator are nested; of more, only what they are is known. */
const MOST_NESTED = 200;

/** `a + b + c` and `a << b << c`, unrolled: the length of a chain is no depth. */
function chain(lowering: Lowering, node: number, operator: string): Expression {
  const { tree } = lowering;
  const nodes: number[] = [];
  let at = node;
  while (kindOf(tree, at) === 'binary' && operatorOf(lowering, at) === operator) {
    nodes.push(childBy(tree, at, 'right'));
    at = childBy(tree, at, 'left');
  }
  nodes.push(at);
  const parts = nodes.reverse().map((part) => expression(lowering, part));
  const span = spanOf(lowering, node);
  if (parts.some(isText)) return { kind: 'text', parts, ...span };
  if (parts.length > MOST_NESTED) return { kind: 'opaque', inside: parts, ...span };
  return parts.reduce((left, right) => ({
    kind: 'binary',
    operator: '+',
    left,
    right,
    start: left.start,
    end: right.end,
  }));
}

export function unary(lowering: Lowering, node: number): Expression {
  const written = operatorOf(lowering, node);
  const operand = expression(lowering, childBy(lowering.tree, node, 'operand'));
  if (written === 'defined?') return operand;
  return { kind: 'unary', operator: written === 'not' ? '!' : written, operand, ...spanOf(lowering, node) };
}

export function negated(operand: Expression): Expression {
  return { kind: 'unary', operator: '!', operand, start: operand.start, end: operand.end };
}
