import type { Expression } from '../../../ir/expression.js';
import { expression, type LowerExpression, type Lowering, opaque, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import {
  anonymousObject,
  argumentsAt,
  arrayCreation,
  collection,
  implicitCreation,
  initialiser,
  invocation,
  objectCreation,
} from './calls.js';
import { lambda } from './functions.js';
import {
  characterLiteral,
  constant,
  integerLiteral,
  interpolated,
  rawLiteral,
  realLiteral,
  stringLiteral,
  verbatimLiteral,
} from './literals.js';
import { dottedName, genericName, identifier, nameAt, nameExpression } from './names.js';
import {
  asExpression,
  assignmentExpression,
  binaryExpression,
  castExpression,
  conditionalExpression,
  unaryExpression,
  withExpression,
} from './operators.js';
import { loneValue } from './parts.js';
import { isPattern, isType } from './patterns.js';
import { queryExpression } from './query.js';
import { switchExpression } from './switches.js';

export const EXPRESSIONS: Readonly<Record<string, LowerExpression>> = {
  identifier: nameAt,
  this: own('this'),
  base: own('super'),
  discard: nameAt,
  generic_name: genericName,
  predefined_type: dotted,
  qualified_name: dotted,
  alias_qualified_name: dotted,
  member_access_expression: memberAccess,
  conditional_access_expression: conditionalAccess,
  element_access_expression: elementAccess,
  element_binding_expression: collection,
  invocation_expression: invocation,
  object_creation_expression: objectCreation,
  implicit_object_creation_expression: implicitCreation,
  anonymous_object_creation_expression: anonymousObject,
  array_creation_expression: arrayCreation,
  implicit_array_creation_expression: arrayCreation,
  stackalloc_expression: arrayCreation,
  implicit_stackalloc_expression: arrayCreation,
  initializer_expression: initialiser,
  tuple_expression: tuple,
  parenthesized_expression: loneValue,
  checked_expression: loneValue,
  ref_expression: loneValue,
  declaration_expression: declared,
  binary_expression: binaryExpression,
  prefix_unary_expression: unaryExpression,
  postfix_unary_expression: unaryExpression,
  assignment_expression: assignmentExpression,
  conditional_expression: conditionalExpression,
  cast_expression: castExpression,
  as_expression: asExpression,
  is_expression: isType,
  is_pattern_expression: isPattern,
  switch_expression: switchExpression,
  with_expression: withExpression,
  await_expression: awaited,
  throw_expression: thrown,
  lambda_expression: lambda,
  anonymous_method_expression: lambda,
  query_expression: queryExpression,
  typeof_expression: typeOf,
  default_expression: (lowering, node) => constant(lowering, node, undefined),
  sizeof_expression: (lowering, node) => ({ kind: 'opaque', inside: [], ...spanOf(lowering, node) }),
  range_expression: opaque,
  string_literal: stringLiteral,
  verbatim_string_literal: verbatimLiteral,
  raw_string_literal: rawLiteral,
  interpolated_string_expression: interpolated,
  character_literal: characterLiteral,
  integer_literal: integerLiteral,
  real_literal: realLiteral,
  boolean_literal: (lowering, node) => constant(lowering, node, textOf(lowering.tree, node) === 'true'),
  null_literal: (lowering, node) => constant(lowering, node, undefined),
};

function own(name: string): LowerExpression {
  return (lowering, node) => ({ kind: 'name', name, ...spanOf(lowering, node) });
}

function dotted(lowering: Lowering, node: number): Expression {
  return nameExpression(lowering, node, dottedName(textOf(lowering.tree, node)));
}

function memberAccess(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, 'expression'));
  return { kind: 'member', object, name: partName(lowering, childBy(tree, node, 'name')), ...spanOf(lowering, node) };
}

/** A part's name without type arguments. */
function partName({ tree }: Lowering, node: number): string {
  const text = node === NONE ? '' : textOf(tree, node);
  const end = text.indexOf('<');
  return identifier(end === -1 ? text : text.slice(0, end).trim());
}

/** `a?.b` and `a?[b]`: as without the question mark; a missing object carries nothing. */
function conditionalAccess(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, 'condition'));
  const span = spanOf(lowering, node);
  const bound = childrenOf(tree, node).at(-1) ?? NONE;
  const kind = bound === NONE ? '' : kindOf(tree, bound);
  if (kind === 'member_binding_expression') {
    return { kind: 'member', object, name: partName(lowering, childBy(tree, bound, 'name')), ...span };
  }
  if (kind === 'element_binding_expression') return { kind: 'index', object, key: keyAt(lowering, bound), ...span };
  return { kind: 'opaque', inside: [object, expression(lowering, bound)], ...span };
}

function elementAccess(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, 'expression'));
  return { kind: 'index', object, key: keyAt(lowering, childBy(tree, node, 'subscript')), ...spanOf(lowering, node) };
}

/** The key of an index; of several ones, their list. */
function keyAt(lowering: Lowering, list: number): Expression {
  const keys = argumentsAt(lowering, list);
  const [first] = keys;
  if (keys.length === 1 && first !== undefined) return first.value;
  return { kind: 'list', items: keys, ...spanOf(lowering, list) };
}

function tuple(lowering: Lowering, node: number): Expression {
  return { kind: 'list', items: argumentsAt(lowering, node), ...spanOf(lowering, node) };
}

function declared(lowering: Lowering, node: number): Expression {
  return nameAt(lowering, childBy(lowering.tree, node, 'name'));
}

function awaited(lowering: Lowering, node: number): Expression {
  return { kind: 'wrapped', form: 'await', type: null, value: loneValue(lowering, node), ...spanOf(lowering, node) };
}

/** `x ?? throw e`: what is thrown is no value of the expression. */
function thrown(lowering: Lowering, node: number): Expression {
  return { kind: 'opaque', inside: [loneValue(lowering, node)], ...spanOf(lowering, node) };
}

/** A type as a value is a constant of the program. */
function typeOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  return constant(lowering, node, dottedName(textOf(tree, childBy(tree, node, 'type'))));
}
