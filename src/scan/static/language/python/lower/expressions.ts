import type { Expression, Wrapped } from '../../../ir/expression.js';
import { expression, type LowerExpression, type Lowering, opaque, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, NONE } from '../../../tree/flat-tree.js';
import { call } from './calls.js';
import { comprehension, dictionary, list, subscript } from './collections.js';
import { moduleAt } from './dotted-imports.js';
import { lambda } from './functions.js';
import { variable } from './names.js';
import { binary, choice, comparison, inner, logical, not, number, unary } from './operators.js';
import { adjacentStrings, string } from './strings.js';
import { target } from './targets.js';
import { textAt } from './text-at.js';

/** Python's expressions, by kind of node. */
export const EXPRESSIONS: Readonly<Record<string, LowerExpression>> = {
  identifier: variable,
  attribute,
  subscript,
  call,
  string,
  concatenated_string: adjacentStrings,
  integer: number,
  float: number,
  true: (lowering, node) => ({ kind: 'constant', value: true, ...spanOf(lowering, node) }),
  false: (lowering, node) => ({ kind: 'constant', value: false, ...spanOf(lowering, node) }),
  none: (lowering, node) => ({ kind: 'constant', value: undefined, ...spanOf(lowering, node) }),
  ellipsis: (lowering, node) => ({ kind: 'opaque', inside: [], ...spanOf(lowering, node) }),
  parenthesized_expression: inner,
  binary_operator: binary,
  boolean_operator: logical,
  not_operator: not,
  unary_operator: unary,
  comparison_operator: comparison,
  conditional_expression: choice,
  lambda,
  list,
  tuple: list,
  set: list,
  expression_list: list,
  pattern_list: list,
  dictionary,
  list_comprehension: comprehension,
  set_comprehension: comprehension,
  dictionary_comprehension: comprehension,
  generator_expression: comprehension,
  named_expression: walrus,
  await: (lowering, node) => wrapped(lowering, node, 'await'),
  yield: (lowering, node) => wrapped(lowering, node, 'yield'),
  list_splat: inner,
  dictionary_splat: inner,
  interpolation: (lowering, node) => expression(lowering, childBy(lowering.tree, node, 'expression')),
  // A name that stands where a pattern does: `case Colour.RED`.
  dotted_name: dottedName,
};

function attribute(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const module = moduleAt(tree, node);
  if (module !== null) return { kind: 'name', name: module, ...spanOf(lowering, node) };
  const object = expression(lowering, childBy(tree, node, 'object'));
  return { kind: 'member', object, name: textAt(tree, childBy(tree, node, 'attribute')), ...spanOf(lowering, node) };
}

function dottedName(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const [first = NONE, ...rest] = childrenOf(tree, node);
  const { start } = spanOf(lowering, node);
  return rest.reduce<Expression>(
    (object, part) => ({ kind: 'member', object, name: textAt(tree, part), start, end: tree.ends[part] ?? 0 }),
    first === NONE ? opaque(lowering, node) : variable(lowering, first),
  );
}

/** `(a := b)`. */
function walrus(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const into = target(lowering, childBy(tree, node, 'name'));
  const value = expression(lowering, childBy(tree, node, 'value'));
  return into === null ? value : { kind: 'assignment', target: into, value, ...spanOf(lowering, node) };
}

function wrapped(lowering: Lowering, node: number, form: Wrapped['form']): Expression {
  const { tree } = lowering;
  const parts = childrenOf(tree, node);
  const [only = NONE] = parts;
  const value =
    parts.length > 1 ? list(lowering, node) : only === NONE ? missing(lowering, node) : expression(lowering, only);
  return { kind: 'wrapped', form, type: null, value, ...spanOf(lowering, node) };
}

/** What `yield` alone gives is what the caller sends. */
function missing(lowering: Lowering, node: number): Expression {
  return { kind: 'opaque', inside: [], ...spanOf(lowering, node) };
}
