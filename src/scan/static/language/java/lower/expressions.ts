import type { Expression } from '../../../ir/expression.js';
import { expression, type LowerExpression, type Lowering, nameOf, opaque, spanOf } from '../../../lower/lowering.js';
import {
  childBy,
  childrenBy,
  childrenOf,
  type FlatTree,
  firstOf,
  kindOf,
  NONE,
  textOf,
} from '../../../tree/flat-tree.js';
import { annotationValue } from './annotations.js';
import { arrayOf, constructorCall, creationOf, enumConstantOf, invocationOf, listOf, referenceOf } from './calls.js';
import { binaryOf } from './chains.js';
import { lambdaOf } from './functions.js';
import { numberValue, textValue, unescaped } from './literals.js';
import { outerThis, pathValue, plainName } from './names.js';
import { instanceOf } from './patterns.js';
import { stateOf } from './state.js';
import { switchValue } from './switch-values.js';
import { type Assigned, assignedIn, updatedIn } from './targets.js';
import { dottedName, typeOf } from './types.js';

export const EXPRESSIONS: Readonly<Record<string, LowerExpression>> = {
  identifier: (lowering, node) => plainName(lowering, textOf(lowering.tree, node), spanOf(lowering, node)),
  this: nameOf,
  super: nameOf,
  decimal_integer_literal: number,
  hex_integer_literal: number,
  octal_integer_literal: number,
  binary_integer_literal: number,
  decimal_floating_point_literal: number,
  hex_floating_point_literal: number,
  true: (lowering, node) => ({ kind: 'constant', value: true, ...spanOf(lowering, node) }),
  false: (lowering, node) => ({ kind: 'constant', value: false, ...spanOf(lowering, node) }),
  null_literal: (lowering, node) => ({ kind: 'constant', value: undefined, ...spanOf(lowering, node) }),
  character_literal: text,
  string_literal: text,
  template_expression: (lowering, node) => expression(lowering, childBy(lowering.tree, node, 'template_argument')),
  class_literal: classLiteral,
  parenthesized_expression: (lowering, node) => expression(lowering, firstOf(lowering.tree, node)),
  binary_expression: binaryOf,
  unary_expression: unary,
  update_expression: (lowering, node) => assignment(lowering, node, updatedIn(lowering, node)),
  assignment_expression: (lowering, node) => assignment(lowering, node, assignedIn(lowering, node)),
  ternary_expression: ternary,
  instanceof_expression: instanceOf,
  cast_expression: cast,
  field_access: fieldAccess,
  scoped_identifier: (lowering, node) =>
    pathValue(lowering, dottedName(lowering.tree, node).split('.'), spanOf(lowering, node)),
  array_access: arrayAccess,
  array_creation_expression: arrayOf,
  array_initializer: listOf,
  element_value_array_initializer: listOf,
  method_invocation: invocationOf,
  method_reference: referenceOf,
  object_creation_expression: creationOf,
  explicit_constructor_invocation: constructorCall,
  enum_constant: enumConstantOf,
  lambda_expression: (lowering, node) => ({
    kind: 'lambda',
    index: lambdaOf(lowering, node),
    ...spanOf(lowering, node),
  }),
  switch_expression: switchValue,
  annotation: annotationValue,
  marker_annotation: annotationValue,
};

function number(lowering: Lowering, node: number): Expression {
  return { kind: 'constant', value: numberValue(textOf(lowering.tree, node)), ...spanOf(lowering, node) };
}

/** A string, character or text block; with interpolation (Java 21's preview) its pieces. */
function text(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const pieces = childrenOf(tree, node);
  const span = spanOf(lowering, node);
  if (!pieces.some((piece) => kindOf(tree, piece) === 'string_interpolation')) {
    return { kind: 'constant', value: textValue(textOf(tree, node)), ...span };
  }
  const parts = pieces.map((piece): Expression => {
    if (kindOf(tree, piece) === 'string_interpolation') return expression(lowering, firstOf(tree, piece));
    return { kind: 'constant', value: unescaped(textOf(tree, piece)), ...spanOf(lowering, piece) };
  });
  return { kind: 'text', parts, ...span };
}

function classLiteral(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const type = firstOf(tree, node);
  if (!/identifier|generic/.test(kindOf(tree, type))) return opaque(lowering, node);
  const object = pathValue(lowering, dottedName(tree, type).split('.'), spanOf(lowering, type));
  return { kind: 'member', object, name: 'class', ...spanOf(lowering, node) };
}

function unary(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const operator = textOf(tree, childBy(tree, node, 'operator'));
  const operand = expression(lowering, childBy(tree, node, 'operand'));
  const span = spanOf(lowering, node);
  if (operator === '-' && operand.kind === 'constant' && typeof operand.value === 'number') {
    return { kind: 'constant', value: -operand.value, ...span };
  }
  return { kind: 'unary', operator, operand, ...span };
}

function assignment(lowering: Lowering, node: number, assigned: Assigned | null): Expression {
  if (assigned === null) return opaque(lowering, node);
  return { kind: 'assignment', ...assigned, ...spanOf(lowering, node) };
}

function ternary(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  return {
    kind: 'choice',
    test: expression(lowering, childBy(tree, node, 'condition')),
    then: expression(lowering, childBy(tree, node, 'consequence')),
    otherwise: expression(lowering, childBy(tree, node, 'alternative')),
    ...spanOf(lowering, node),
  };
}

/** Of several types at once, the first: the others are interfaces. */
function cast(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const [type = NONE] = childrenBy(tree, node, 'type');
  const value = expression(lowering, childBy(tree, node, 'value'));
  return { kind: 'wrapped', form: 'cast', type: typeOf(lowering, type), value, ...spanOf(lowering, node) };
}

function arrayAccess(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, 'array'));
  return { kind: 'index', object, key: expression(lowering, childBy(tree, node, 'index')), ...spanOf(lowering, node) };
}

function fieldAccess(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const field = childBy(tree, node, 'field');
  const span = spanOf(lowering, node);
  const path = pathOf(tree, node);
  if (path !== null && kindOf(tree, field) === 'this') return outerThis(lowering, path.slice(0, -1).join('.'), span);
  if (path !== null && beginsWithClass(lowering, path)) return pathValue(lowering, path, span);
  const object = expression(lowering, childBy(tree, node, 'object'));
  return { kind: 'member', object, name: textOf(tree, field), ...span };
}

/** So many names with dots between them are looked at as one. */
const LONGEST_PATH = 16;

/** The names of `a.b.c`; null where anything else is in it, or there are too many. */
function pathOf(tree: FlatTree, node: number): string[] | null {
  const parts: string[] = [];
  let at = node;
  while (kindOf(tree, at) === 'field_access' && parts.length < LONGEST_PATH) {
    parts.push(textOf(tree, childBy(tree, at, 'field')));
    at = childBy(tree, at, 'object');
  }
  // `Outer.this.name` is a part of an object.
  if (kindOf(tree, at) !== 'identifier' || parts.indexOf('this') > 0) return null;
  return [...parts, textOf(tree, at)].reverse();
}

/** Whether the first of the names is neither a variable nor a field here, and a class or package is what it can be. */
function beginsWithClass(lowering: Lowering, path: readonly string[]): boolean {
  const { facts, around } = stateOf(lowering);
  const [first = ''] = path;
  if (facts.locals.has(first) || around.some(({ fields }) => fields.has(first))) return false;
  // `inherited.CONSTANT` looks like a class in a package of one name.
  return /^[A-Z]/.test(first) || path.findIndex((part) => /^[A-Z]/.test(part)) >= 2;
}
