import type { Expression, Logical, Name, Target } from '../../../ir/expression.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { constant } from './literals.js';
import { dottedName, nameAt, typeAt } from './names.js';
import { loneValue } from './parts.js';

/** Patterns in patterns that no hand writes. */
const DEEPEST = 60;

/** What a pattern is asked of: gives the value as often as the pattern asks. */
export type Subject = () => Expression;

/** A plain name or path is written down each time; any other value once, and kept under a name that no source can have. */
export function subjectOf(value: Expression): Subject {
  const { start, end } = value;
  if (value.kind === 'constant' || isPath(value)) return () => value;
  const keeper: Name = { kind: 'name', name: `<${start}>`, start, end };
  let asked = false;
  return () => {
    if (asked) return keeper;
    asked = true;
    return { kind: 'assignment', target: keeper, value, start, end };
  };
}

function isPath(value: Expression): boolean {
  let at = value;
  while (at.kind === 'member') at = at.object;
  return at.kind === 'name';
}

/** `x is pattern`. */
export function isPattern(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const subject = subjectOf(expression(lowering, childBy(tree, node, 'expression')));
  return patternTest(lowering, childBy(tree, node, 'pattern'), subject, { names: 'types' });
}

/** `x is T` of a type that the grammar knows for one. */
export function isType(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const value = expression(lowering, childBy(tree, node, 'left'));
  return typeTest(lowering, node, value, childBy(tree, node, 'right'));
}

/** How a bare name in a pattern is read: after `is` it is nearly always a type, in a `switch` a constant. */
interface PatternReading {
  readonly names: 'types' | 'constants';
}

/** The condition under which a value fits a pattern; the variables of the pattern get their values in it. */
export function patternTest(
  lowering: Lowering,
  node: number,
  subject: Subject,
  reading: PatternReading,
  depth = 0,
): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (node === NONE || depth > DEEPEST) return { kind: 'opaque', inside: [subject()], ...span };
  const inner = (child: number) => patternTest(lowering, child, subject, reading, depth + 1);
  switch (kindOf(tree, node)) {
    case 'constant_pattern':
      return constantTest(lowering, firstOf(tree, node), node, subject, reading, depth);
    case 'parenthesized_pattern':
      return inner(firstOf(tree, node));
    case 'type_pattern':
      return typeTest(lowering, node, subject(), childBy(tree, node, 'type'));
    case 'declaration_pattern':
    case 'var_pattern':
      return declarationTest(lowering, node, subject);
    case 'relational_pattern': {
      const operator = /^[<>]=?/.exec(textOf(tree, node).slice(0, 2))?.[0] ?? '==';
      return { kind: 'binary', operator, left: subject(), right: loneValue(lowering, node), ...span };
    }
    case 'negated_pattern':
      return negated(inner(firstOf(tree, node)), span);
    case 'and_pattern':
    case 'or_pattern':
      return both(
        kindOf(tree, node) === 'and_pattern' ? 'and' : 'or',
        inner(childBy(tree, node, 'left')),
        inner(childBy(tree, node, 'right')),
      );
    case 'recursive_pattern':
      return recursiveTest(lowering, node, subject, depth);
    case 'list_pattern':
      return listTest(lowering, node, subject, reading, depth);
    case 'discard':
      return both('or', subject(), constant(lowering, node, true));
    default:
      return { kind: 'opaque', inside: [subject(), expression(lowering, node)], ...span };
  }
}

function negated(test: Expression, span: { start: number; end: number }): Expression {
  if (test.kind === 'binary' && test.operator === '==') return { ...test, operator: '!=', ...span };
  return { kind: 'unary', operator: '!', operand: test, ...span };
}

export function both(operator: Logical['operator'], left: Expression, right: Expression): Logical {
  return { kind: 'logical', operator, left, right, start: left.start, end: Math.max(left.end, right.end) };
}

function typeTest(lowering: Lowering, node: number, value: Expression, typeNode: number): Expression {
  const type = typeAt(lowering, typeNode);
  if (type === null) return both('or', value, constant(lowering, node, true));
  return { kind: 'type-test', value, type, ...spanOf(lowering, node) };
}

function put(into: Target, value: Expression): Expression {
  return { kind: 'assignment', target: into, value, start: value.start, end: value.end };
}

/** `T x`: whether it is one, and `x` is the value as one; `var x` fits everything. */
function declarationTest(lowering: Lowering, node: number, subject: Subject): Expression {
  const { tree } = lowering;
  const name = childBy(tree, node, 'name');
  const type = typeAt(lowering, childBy(tree, node, 'type'));
  const span = spanOf(lowering, node);
  const value = subject();
  const cast: Expression = type === null ? value : { kind: 'wrapped', form: 'cast', type, value, ...span };
  const kept = name === NONE ? value : put(nameAt(lowering, name), cast);
  if (type === null) return both('or', kept, constant(lowering, node, true));
  return { kind: 'type-test', value: kept, type, ...span };
}

/** A constant, a type, or what the grammar takes for a value: `(1, var x)` and `T(var x)`. */
function constantTest(
  lowering: Lowering,
  value: number,
  node: number,
  subject: Subject,
  reading: PatternReading,
  depth: number,
): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const kind = value === NONE ? '' : kindOf(tree, value);
  if (kind === 'generic_name' || (kind === 'identifier' && reading.names === 'types')) {
    return typeTest(lowering, node, subject(), value);
  }
  if (kind === 'tuple_expression') return placesTest(lowering, childrenOf(tree, value), subject, depth, node);
  if (kind === 'invocation_expression') {
    const name = dottedName(textOf(tree, childBy(tree, value, 'function')));
    const list = childBy(tree, value, 'arguments');
    const test: Expression = { kind: 'type-test', value: subject(), type: { name, args: [] }, ...span };
    return both('and', test, placesTest(lowering, childrenOf(tree, list), subject, depth, node));
  }
  return { kind: 'binary', operator: '==', left: subject(), right: loneValue(lowering, node), ...span };
}

/** Values by place that the grammar reads as arguments: `_`, `var x`, `T x` or a constant. */
function placesTest(
  lowering: Lowering,
  places: readonly number[],
  subject: Subject,
  depth: number,
  node: number,
): Expression {
  const { tree } = lowering;
  const tests = places.map((place, at): Expression => {
    const object = subject();
    const key = constant(lowering, place, at);
    const part = subjectOf({ kind: 'index', object, key, ...spanOf(lowering, place) });
    const inner = firstOf(tree, place);
    if (inner === NONE || textOf(tree, inner) === '_') return both('or', part(), constant(lowering, place, true));
    if (kindOf(tree, inner) === 'declaration_expression') return declarationTest(lowering, inner, part);
    return constantTest(lowering, inner, place, part, { names: 'constants' }, depth + 1);
  });
  return all(lowering, node, tests, subject);
}

/** `T { A: 1, B: var b } x` and `T(var a, 2)`. */
function recursiveTest(lowering: Lowering, node: number, subject: Subject, depth: number): Expression {
  const { tree } = lowering;
  const tests: Expression[] = [];
  let places = 0;
  tests.push(...headTest(lowering, node, subject));
  for (const clause of childrenOf(tree, node)) {
    if (!kindOf(tree, clause).endsWith('_pattern_clause')) continue;
    for (const sub of childrenOf(tree, clause)) {
      const [first = NONE, second = NONE] = childrenOf(tree, sub);
      const object = subject();
      const span = spanOf(lowering, sub);
      const part: Expression =
        second === NONE
          ? { kind: 'index', object, key: constant(lowering, sub, places++), ...span }
          : path(object, dottedName(textOf(tree, first)), span);
      const pattern = second === NONE ? first : second;
      tests.push(patternTest(lowering, pattern, subjectOf(part), { names: 'constants' }, depth + 1));
    }
  }
  return all(lowering, node, tests, subject);
}

function path(object: Expression, dotted: string, span: { start: number; end: number }): Expression {
  return dotted
    .split('.')
    .slice(0, 20)
    .reduce<Expression>((at, name) => ({ kind: 'member', object: at, name, ...span }), object);
}

/** The type and the variable of a pattern with parts: `T … x`; without a type, that there is a value. */
function headTest(lowering: Lowering, node: number, subject: Subject): Expression[] {
  const { tree } = lowering;
  const type = childBy(tree, node, 'type');
  const name = childBy(tree, node, 'name');
  if (type !== NONE) return [declarationTest(lowering, node, subject)];
  const value = subject();
  const left = name === NONE ? value : put(nameAt(lowering, name), value);
  const right = constant(lowering, node, undefined);
  return [{ kind: 'binary', operator: '!=', left, right, ...spanOf(lowering, node) }];
}

function listTest(
  lowering: Lowering,
  node: number,
  subject: Subject,
  reading: PatternReading,
  depth: number,
): Expression {
  const tests = childrenOf(lowering.tree, node).map((child) => {
    const span = spanOf(lowering, child);
    const key: Expression = { kind: 'opaque', inside: [], ...span };
    const part = subjectOf({ kind: 'index', object: subject(), key, ...span });
    return patternTest(lowering, child, part, reading, depth + 1);
  });
  return all(lowering, node, tests, subject);
}

function all(lowering: Lowering, node: number, tests: readonly Expression[], subject: Subject): Expression {
  const [first, ...rest] = tests;
  if (first === undefined) return both('or', subject(), constant(lowering, node, true));
  return rest.reduce((left, right) => both('and', left, right), first);
}
