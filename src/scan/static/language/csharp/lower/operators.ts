import type { Expression, Logical, Target } from '../../../ir/expression.js';
import { expression, type Lowering, opaque, spanOf, sum } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { constant } from './literals.js';
import { typeAt } from './names.js';
import { loneValue } from './parts.js';
import { target } from './targets.js';

const LOGICAL: Readonly<Record<string, Logical['operator']>> = { '&&': 'and', '||': 'or', '??': 'else' };

function operatorOf({ tree }: Lowering, node: number): string {
  const operator = childBy(tree, node, 'operator');
  return operator === NONE ? '' : textOf(tree, operator);
}

/** The operands of a chain of one operator, which leans to one side as deep as the chain is long. */
function chain(lowering: Lowering, node: number, operator: string): number[] {
  const { tree } = lowering;
  const [deep, flat] = operator === '??' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  const parts: number[] = [];
  let at = node;
  while (kindOf(tree, at) === 'binary_expression' && operatorOf(lowering, at) === operator) {
    parts.push(childBy(tree, at, flat));
    at = childBy(tree, at, deep);
  }
  parts.push(at);
  return operator === '??' ? parts : parts.reverse();
}

export function binaryExpression(lowering: Lowering, node: number): Expression {
  const operator = operatorOf(lowering, node);
  const parts = chain(lowering, node, operator);
  if (operator === '+') return sum(lowering, node, parts);
  const operands = parts.map((part) => expression(lowering, part));
  const logical = LOGICAL[operator];
  if (logical !== undefined) return balanced(logical, operands, 0, operands.length);
  return operands.reduce((left, right) => ({
    kind: 'binary',
    operator,
    left,
    right,
    start: left.start,
    end: right.end,
  }));
}

/** `a && b && c && d` as `(a && b) && (c && d)`: the same, and its length is no depth. */
function balanced(
  operator: Logical['operator'],
  operands: readonly Expression[],
  from: number,
  to: number,
): Expression {
  const [only] = operands.slice(from, from + 1);
  if (to - from === 1 && only !== undefined) return only;
  const middle = (from + to) >> 1;
  const left = balanced(operator, operands, from, middle);
  const right = balanced(operator, operands, middle, to);
  return { kind: 'logical', operator, left, right, start: left.start, end: right.end };
}

/** `!a`, `-a`, `&a`, `*a`, `^1`, `++a`, `a++`, `a!`. */
export function unaryExpression(lowering: Lowering, node: number): Expression {
  const span = spanOf(lowering, node);
  const text = lowering.tree.text.slice(span.start, Math.min(span.end, span.start + 2));
  const tail = lowering.tree.text.slice(Math.max(span.start, span.end - 2), span.end);
  const isPostfix = kindOf(lowering.tree, node) === 'postfix_unary_expression';
  const step = isPostfix ? tail : text;
  if (step === '++' || step === '--') return stepped(lowering, node, step === '++' ? '+' : '-');
  const operand = loneValue(lowering, node);
  const operator = text[0] ?? '';
  if (isPostfix || operator === '&' || operator === '*') {
    return { kind: 'wrapped', form: 'other', type: null, value: operand, ...span };
  }
  if (operator === '^') return { kind: 'opaque', inside: [operand], ...span };
  return { kind: 'unary', operator, operand, ...span };
}

function stepped(lowering: Lowering, node: number, operator: string): Expression {
  const span = spanOf(lowering, node);
  const operand = firstOf(lowering.tree, node);
  const into = target(lowering, operand);
  if (into === null) return opaque(lowering, node);
  const right = constant(lowering, node, 1);
  const left = expression(lowering, operand);
  return { kind: 'assignment', target: into, value: { kind: 'binary', operator, left, right, ...span }, ...span };
}

/** What an assignment does: where the value goes, null for nowhere, and the value. */
export function assigned(lowering: Lowering, node: number): { into: Target | null; value: Expression } {
  const { tree } = lowering;
  const left = childBy(tree, node, 'left');
  const right = childBy(tree, node, 'right');
  const operator = operatorOf(lowering, node).slice(0, -1);
  const into = target(lowering, left);
  if (operator === '') return { into, value: expression(lowering, right) };
  if (operator === '+') return { into, value: sum(lowering, node, [left, right]) };
  const sides = { left: expression(lowering, left), right: expression(lowering, right), ...spanOf(lowering, node) };
  if (operator === '??') return { into, value: { kind: 'logical', operator: 'else', ...sides } };
  return { into, value: { kind: 'binary', operator, ...sides } };
}

export function assignmentExpression(lowering: Lowering, node: number): Expression {
  const { into, value } = assigned(lowering, node);
  if (into !== null) return { kind: 'assignment', target: into, value, ...spanOf(lowering, node) };
  const left = childBy(lowering.tree, node, 'left');
  const isDiscard = ['identifier', 'discard'].includes(kindOf(lowering.tree, left));
  return isDiscard ? value : { kind: 'opaque', inside: [expression(lowering, left), value], ...spanOf(lowering, node) };
}

export function conditionalExpression(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const part = (field: string) => expression(lowering, childBy(tree, node, field));
  return {
    kind: 'choice',
    test: part('condition'),
    then: part('consequence'),
    otherwise: part('alternative'),
    ...spanOf(lowering, node),
  };
}

export function castExpression(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const type = typeAt(lowering, childBy(tree, node, 'type'));
  const value = expression(lowering, childBy(tree, node, 'value'));
  return { kind: 'wrapped', form: 'cast', type, value, ...spanOf(lowering, node) };
}

export function asExpression(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const type = typeAt(lowering, childBy(tree, node, 'right'));
  const value = expression(lowering, childBy(tree, node, 'left'));
  return { kind: 'wrapped', form: 'cast', type, value, ...spanOf(lowering, node) };
}

/** `a with { B = 1 }`: all that `a` has, and `B`. */
export function withExpression(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const [first = NONE, ...rest] = childrenOf(tree, node);
  const isOwn = first === NONE || kindOf(tree, first) === 'with_initializer';
  const span = spanOf(lowering, node);
  const base: Expression = isOwn ? { kind: 'name', name: 'this', ...span } : expression(lowering, first);
  const entries = (isOwn ? [first, ...rest] : rest)
    .filter((child) => child !== NONE)
    .map((child) => ({
      key: constant(lowering, firstOf(tree, child), textOf(tree, firstOf(tree, child))),
      value: loneValue(lowering, child),
      ...spanOf(lowering, child),
    }));
  return { kind: 'record', type: null, entries: [{ key: null, value: base, ...span }, ...entries], ...span };
}
