import type { Choice, Constant, Expression, Name } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, opaque, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { typeOf } from './names.js';

const SAME: Readonly<Record<string, string>> = { '===': '==', '!==': '!=', '<>': '!=', xor: '!=', '<=>': '-' };
const LOGICAL: Readonly<Record<string, 'and' | 'or' | 'else'>> = {
  '&&': 'and',
  and: 'and',
  '||': 'or',
  or: 'or',
  '??': 'else',
};

export function operatorOf({ tree }: Lowering, node: number): string {
  const operator = childBy(tree, node, 'operator');
  return operator === NONE ? '' : textOf(tree, operator).toLowerCase();
}

export function binary(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node);
  if (operator === '.') return joined(lowering, node);
  const left = expression(lowering, childBy(tree, node, 'left'));
  const rightNode = childBy(tree, node, 'right');
  if (operator === 'instanceof') return typeTest(lowering, node, left, rightNode);
  return operation(operator, left, expression(lowering, rightNode), spanOf(lowering, node));
}

/** Two lowered operands under one of the language's operators. */
export function operation(operator: string, left: Expression, right: Expression, span: Span): Expression {
  const logical = LOGICAL[operator];
  if (logical !== undefined) return { kind: 'logical', operator: logical, left, right, ...span };
  if (operator === '.') return { kind: 'text', parts: [left, right], ...span };
  if (operator === '|' && left.kind === 'constant' && right.kind === 'constant') return flagOf(left, right);
  return { kind: 'binary', operator: SAME[operator] ?? operator, left, right, ...span };
}

/** Of several flags the one that something depends on. */
function flagOf(left: Constant, right: Constant): Constant {
  return right.value === 'LIBXML_NOENT' ? right : left;
}

function typeTest(lowering: Lowering, node: number, value: Expression, right: number): Expression {
  const named = /^(?:name|qualified_name|relative_name)$/.test(kindOf(lowering.tree, right));
  const type = named ? typeOf(lowering, right) : null;
  if (type !== null) return { kind: 'type-test', value, type, ...spanOf(lowering, node) };
  return { kind: 'opaque', inside: [value, expression(lowering, right)], ...spanOf(lowering, node) };
}

/** `a . b . c`, unrolled: the length of a chain is no depth. */
function joined(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const parts: number[] = [];
  let at = node;
  while (kindOf(tree, at) === 'binary_expression' && operatorOf(lowering, at) === '.') {
    parts.push(childBy(tree, at, 'right'));
    at = childBy(tree, at, 'left');
  }
  parts.push(at);
  return { kind: 'text', parts: parts.reverse().map((part) => expression(lowering, part)), ...spanOf(lowering, node) };
}

export function unary(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const argument = childBy(tree, node, 'argument');
  const operand = expression(lowering, argument === NONE ? firstOf(tree, node) : argument);
  const operator = operatorOf(lowering, node) || textOf(tree, node).charAt(0);
  if (operator === '&') return operand;
  return { kind: 'unary', operator, operand, ...spanOf(lowering, node) };
}

export function conditional(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, 'condition'));
  const otherwise = expression(lowering, childBy(tree, node, 'alternative'));
  const body = childBy(tree, node, 'body');
  const span = spanOf(lowering, node);
  if (body === NONE) return { kind: 'logical', operator: 'or', left: test, right: otherwise, ...span };
  return { kind: 'choice', test, then: expression(lowering, body), otherwise, ...span };
}

/** Casts to numbers and booleans are calls of the functions that do the same. */
const CASTS: Readonly<Record<string, string>> = {
  int: 'intval',
  integer: 'intval',
  float: 'floatval',
  double: 'floatval',
  real: 'floatval',
  bool: 'boolval',
  boolean: 'boolval',
};

export function cast(lowering: Lowering, node: number): Expression {
  const type = childBy(lowering.tree, node, 'type');
  const value = expression(lowering, childBy(lowering.tree, node, 'value'));
  const name = type === NONE ? '' : textOf(lowering.tree, type).trim().toLowerCase();
  const span = spanOf(lowering, node);
  const does = CASTS[name];
  if (does === undefined) {
    return { kind: 'wrapped', form: 'cast', type: name === '' ? null : { name, args: [] }, value, ...span };
  }
  const callee: Name = { kind: 'name', name: does, ...spanOf(lowering, type) };
  return { kind: 'call', callee, args: [{ value, name: null, spread: false }], form: 'call', ...span };
}

interface Arm {
  readonly tests: readonly number[];
  readonly value: number;
}

/** More arms than this are halved without a look at their conditions, so that their number is no depth. */
const MOST_ARMS = 60;

/** `match` as nested choices; a subject that is more than a name is kept in one. */
export function match(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const body = childBy(tree, node, 'body');
  const arms: Arm[] = [];
  let otherwise: Expression = { kind: 'constant', value: undefined, ...spanOf(lowering, node) };
  for (const arm of body === NONE ? [] : childrenOf(tree, body)) {
    const value = childBy(tree, arm, 'return_expression');
    if (kindOf(tree, arm) === 'match_default_expression') otherwise = expression(lowering, value);
    else
      arms.push({
        tests: childrenBy(tree, arm, 'conditional_expressions').flatMap((at) => childrenOf(tree, at)),
        value,
      });
  }
  const condition = expression(lowering, childBy(tree, node, 'condition'));
  if (condition.kind === 'constant' && condition.value === true) return nested(lowering, arms, null, otherwise);
  if (condition.kind === 'name') return nested(lowering, arms, [condition, condition], otherwise);
  const kept: Name = { kind: 'name', name: `match@${condition.start}`, start: condition.start, end: condition.end };
  const first: Expression = { ...kept, kind: 'assignment', target: kept, value: condition };
  return nested(lowering, arms, [first, kept], otherwise);
}

/** @param subjects the subject in the first test and in all others; null where the tests are conditions */
function nested(
  lowering: Lowering,
  arms: readonly Arm[],
  subjects: readonly [Expression, Expression] | null,
  otherwise: Expression,
): Expression {
  const choices = arms.map(({ tests, value }, index) => {
    const conditions = tests.map((test, place) => {
      const lowered = expression(lowering, test);
      if (subjects === null) return lowered;
      const left = index === 0 && place === 0 ? subjects[0] : subjects[1];
      return operation('==', left, lowered, { start: lowered.start, end: lowered.end });
    });
    return { test: anyOf(conditions), value: expression(lowering, value) };
  });
  if (choices.length > MOST_ARMS) return halved(choices, otherwise);
  return choices.reduceRight<Expression>(
    (rest, { test, value }) => ({
      kind: 'choice',
      test,
      then: value,
      otherwise: rest,
      start: test.start,
      end: rest.end,
    }),
    choices.length === 0 && subjects !== null ? { ...otherwise } : otherwise,
  );
}

function anyOf(conditions: readonly Expression[]): Expression {
  const [first = { kind: 'constant', value: true, start: 0, end: 0 } satisfies Expression, ...rest] = conditions;
  if (rest.length > MOST_ARMS) return { kind: 'opaque', inside: conditions, start: first.start, end: first.end };
  return rest.reduce((left, right) => operation('or', left, right, { start: left.start, end: right.end }), first);
}

function halved(choices: readonly { test: Expression; value: Expression }[], otherwise: Expression): Expression {
  const [first] = choices;
  if (first === undefined) return otherwise;
  const { start, end } = first.value;
  if (choices.length === 1) return { kind: 'choice', test: first.test, then: first.value, otherwise, start, end };
  const middle = choices.length >> 1;
  const test: Expression = { kind: 'opaque', inside: [], start, end };
  const then = halved(choices.slice(0, middle), otherwise);
  return {
    kind: 'choice',
    test,
    then,
    otherwise: halved(choices.slice(middle), otherwise),
    start,
    end,
  } satisfies Choice;
}

/** A value that is looked at as what stands inside it. */
export function inner(lowering: Lowering, node: number): Expression {
  const child = firstOf(lowering.tree, node);
  return child === NONE ? opaque(lowering, node) : expression(lowering, child);
}
