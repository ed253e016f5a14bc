import type { Entry, Expression, Target } from '../../../ir/expression.js';
import { expression, type LowerExpression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { classConstant, constant, construction, functionCall, methodCall, part, symbol, wordCall } from './calls.js';
import { anonymousClass, lambda } from './declarations.js';
import { variable } from './names.js';
import { binary, cast, conditional, inner, match, operation, operatorOf, unary } from './operators.js';
import { target } from './targets.js';
import { heredoc, interpolated, number, quoted } from './text.js';

function boolean(lowering: Lowering, node: number): Expression {
  return { kind: 'constant', value: textOf(lowering.tree, node).toLowerCase() === 'true', ...spanOf(lowering, node) };
}

function nothing(lowering: Lowering, node: number): Expression {
  return { kind: 'constant', value: undefined, ...spanOf(lowering, node) };
}

function array(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const elements = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'array_element_initializer');
  const pairs = elements.map((element) => childrenOf(tree, element));
  const span = spanOf(lowering, node);
  if (pairs.some((pair) => pair.length > 1)) {
    return { kind: 'record', type: null, entries: entries(lowering, pairs), ...span };
  }
  const items = pairs.map(([value = NONE]) => {
    const spread = value !== NONE && kindOf(tree, value) === 'variadic_unpacking';
    return { value: expression(lowering, spread ? firstOf(tree, value) : value), name: null, spread };
  });
  return { kind: 'list', items, ...span };
}

function entries(lowering: Lowering, pairs: readonly (readonly number[])[]): Entry[] {
  let next = 0;
  return pairs.map(([key = NONE, value = NONE]): Entry => {
    const span = spanOf(lowering, key);
    if (value !== NONE) return { key: expression(lowering, key), value: expression(lowering, value), ...span };
    if (key !== NONE && kindOf(lowering.tree, key) === 'variadic_unpacking') {
      return { key: null, value: expression(lowering, firstOf(lowering.tree, key)), ...span };
    }
    return { key: { kind: 'constant', value: next++, ...span }, value: expression(lowering, key), ...span };
  });
}

function subscript(lowering: Lowering, node: number): Expression {
  const [object = NONE, key = NONE] = childrenOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  const place: Expression = key === NONE ? { kind: 'opaque', inside: [], ...span } : expression(lowering, key);
  return { kind: 'index', object: expression(lowering, object), key: place, ...span };
}

/** The target and the value of an assignment; `a .= b` is `a = a . b`. */
export function assigned(lowering: Lowering, node: number): { target: Target; value: Expression } {
  const { tree } = lowering;
  const left = childBy(tree, node, 'left');
  const operator = operatorOf(lowering, node);
  const value = expression(lowering, childBy(tree, node, 'right'));
  const into = target(lowering, left);
  if (kindOf(tree, node) !== 'augmented_assignment_expression') return { target: into, value };
  const before = expression(lowering, left);
  return { target: into, value: operation(operator.slice(0, -1), before, value, spanOf(lowering, node)) };
}

/** `$i++`: the target, and what it holds afterwards. */
export function updated(lowering: Lowering, node: number): { target: Target; value: Expression } {
  const argument = childBy(lowering.tree, node, 'argument');
  const span = spanOf(lowering, node);
  const one: Expression = { kind: 'constant', value: 1, ...span };
  const operator = operatorOf(lowering, node).charAt(0) || '+';
  const value = operation(operator, expression(lowering, argument), one, span);
  return { target: target(lowering, argument), value };
}

function assignment(lowering: Lowering, node: number): Expression {
  return { kind: 'assignment', ...assigned(lowering, node), ...spanOf(lowering, node) };
}

function update(lowering: Lowering, node: number): Expression {
  return { kind: 'assignment', ...updated(lowering, node), ...spanOf(lowering, node) };
}

function yielded(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const child = firstOf(tree, node);
  const pair =
    child === NONE || kindOf(tree, child) !== 'array_element_initializer' ? [child] : childrenOf(tree, child);
  const value = expression(lowering, pair.at(-1) ?? NONE);
  return { kind: 'wrapped', form: 'yield', type: null, value, ...spanOf(lowering, node) };
}

function shell(lowering: Lowering, node: number): Expression {
  const span = spanOf(lowering, node);
  const args = [{ value: interpolated(lowering, node), name: null, spread: false }];
  return { kind: 'call', callee: { kind: 'name', name: 'shell_exec', ...span }, args, form: 'call', ...span };
}

function word(name: string): LowerExpression {
  return (lowering, node) => wordCall(lowering, node, name, childrenOf(lowering.tree, node));
}

function made(lowering: Lowering, node: number): Expression {
  const first = firstOf(lowering.tree, node);
  const anonymous = first !== NONE && kindOf(lowering.tree, first) === 'anonymous_class';
  return anonymous ? anonymousClass(lowering, node, first) : construction(lowering, node);
}

export const expressions: Readonly<Record<string, LowerExpression>> = {
  variable_name: variable,
  name: constant,
  qualified_name: constant,
  relative_name: symbol,
  relative_scope: symbol,
  string: quoted,
  encapsed_string: interpolated,
  heredoc,
  nowdoc: heredoc,
  integer: number,
  float: number,
  boolean,
  null: nothing,
  array_creation_expression: array,
  subscript_expression: subscript,
  member_access_expression: part,
  nullsafe_member_access_expression: part,
  scoped_property_access_expression: part,
  class_constant_access_expression: classConstant,
  function_call_expression: functionCall,
  member_call_expression: methodCall,
  nullsafe_member_call_expression: methodCall,
  scoped_call_expression: methodCall,
  object_creation_expression: made,
  binary_expression: binary,
  unary_op_expression: unary,
  conditional_expression: conditional,
  match_expression: match,
  cast_expression: cast,
  assignment_expression: assignment,
  reference_assignment_expression: assignment,
  augmented_assignment_expression: assignment,
  update_expression: update,
  yield_expression: yielded,
  parenthesized_expression: inner,
  error_suppression_expression: inner,
  clone_expression: inner,
  by_ref: inner,
  anonymous_function: lambda,
  arrow_function: lambda,
  print_intrinsic: word('print'),
  include_expression: word('include'),
  include_once_expression: word('include'),
  require_expression: word('require'),
  require_once_expression: word('require'),
  shell_command_expression: shell,
};
