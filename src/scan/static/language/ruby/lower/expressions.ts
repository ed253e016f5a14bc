import type { Expression, Target } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type LowerExpression, type Lowering, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { bareSuper, call, entry, yielded } from './calls.js';
import { makeMethod } from './classes.js';
import { asValue } from './endings.js';
import { lambda } from './functions.js';
import { constant, identifier, instanceVariable, thisObject } from './names.js';
import { binary, operation, operatorOf, unary } from './operators.js';
import { target } from './targets.js';
import { chained, character, heredoc, number, regex, string, subshell, symbol } from './text.js';

function literal(value: boolean | undefined): LowerExpression {
  return (lowering, node) => ({ kind: 'constant', value, ...spanOf(lowering, node) });
}

function globalVariable(lowering: Lowering, node: number): Expression {
  return { kind: 'name', name: textOf(lowering.tree, node), ...spanOf(lowering, node) };
}

function hash(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const pairs = childrenOf(tree, node).filter((child) => /^(?:pair|hash_splat_argument)$/.test(kindOf(tree, child)));
  return { kind: 'record', type: null, entries: pairs.map((pair) => entry(lowering, pair)), ...spanOf(lowering, node) };
}

function array(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const children = childrenOf(tree, node).filter((child) => kindOf(tree, child) !== 'heredoc_body');
  const items = children.map((child) => {
    const span = spanOf(lowering, child);
    switch (kindOf(tree, child)) {
      case 'splat_argument':
        return { value: expression(lowering, firstOf(tree, child)), name: null, spread: true };
      case 'pair': {
        const value: Expression = { kind: 'record', type: null, entries: [entry(lowering, child)], ...span };
        return { value, name: null, spread: false };
      }
      default:
        return { value: expression(lowering, child), name: null, spread: false };
    }
  });
  return { kind: 'list', items, ...spanOf(lowering, node) };
}

/** `a = *b`: a list of what it holds. */
function splat(lowering: Lowering, node: number): Expression {
  const value = expression(lowering, firstOf(lowering.tree, node));
  return { kind: 'list', items: [{ value, name: null, spread: true }], ...spanOf(lowering, node) };
}

function range(lowering: Lowering, node: number): Expression {
  const ends = ['begin', 'end'].map((field) => childBy(lowering.tree, node, field)).filter((end) => end !== NONE);
  const items = ends.map((end) => ({ value: expression(lowering, end), name: null, spread: false }));
  return { kind: 'list', items, ...spanOf(lowering, node) };
}

function element(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const object = childBy(tree, node, 'object');
  const [key = NONE] = childrenOf(tree, node).filter((child) => child !== object);
  const span = spanOf(lowering, node);
  if (kindOf(tree, object) === 'constant' && textOf(tree, object) === 'Dir' && key !== NONE) {
    return globbed(expression(lowering, object), expression(lowering, key), span);
  }
  const place: Expression = key === NONE ? { kind: 'opaque', inside: [], ...span } : expression(lowering, key);
  return { kind: 'index', object: expression(lowering, object), key: place, ...span };
}

/** `Dir[pattern]` is `Dir.glob(pattern)`. */
function globbed(object: Expression, value: Expression, span: Span): Expression {
  const callee: Expression = { kind: 'member', object, name: 'glob', ...span };
  return { kind: 'call', callee, args: [{ value, name: null, spread: false }], form: 'call', ...span };
}

function conditional(lowering: Lowering, node: number): Expression {
  const part = (field: string) => expression(lowering, childBy(lowering.tree, node, field));
  const [test, then, otherwise] = [part('condition'), part('consequence'), part('alternative')];
  return { kind: 'choice', test, then, otherwise, ...spanOf(lowering, node) };
}

/** The target and the value of an assignment; `a ||= b` is `a = a || b`. */
export function assigned(lowering: Lowering, node: number): { target: Target; value: Expression } {
  const { tree } = lowering;
  const left = childBy(tree, node, 'left');
  const value = expression(lowering, childBy(tree, node, 'right'));
  const into = target(lowering, left);
  if (kindOf(tree, node) === 'assignment') return { target: into, value };
  const operator = operatorOf(lowering, node).slice(0, -1);
  const before = into.kind === 'name' && into.name !== '' ? into : expression(lowering, left);
  return { target: into, value: operation(operator, before, value, spanOf(lowering, node)) };
}

function assignment(lowering: Lowering, node: number): Expression {
  return { kind: 'assignment', ...assigned(lowering, node), ...spanOf(lowering, node) };
}

/** What is a statement elsewhere: `x = if a then b else c end`. */
function block(lowering: Lowering, node: number): Expression {
  return asValue(lowering, statement(lowering, node), spanOf(lowering, node));
}

function parenthesized(lowering: Lowering, node: number): Expression {
  const [only, ...more] = childrenOf(lowering.tree, node);
  if (only !== undefined && more.length === 0) return expression(lowering, only);
  return asValue(
    lowering,
    [only ?? NONE, ...more].flatMap((child) => [...statement(lowering, child)]),
    spanOf(lowering, node),
  );
}

/** `a rescue b`: the second where the first fails. */
function rescued(lowering: Lowering, node: number): Expression {
  const [body = NONE, handler = NONE] = childrenOf(lowering.tree, node);
  const [left, right] = [expression(lowering, body), expression(lowering, handler)];
  return { kind: 'logical', operator: 'else', left, right, ...spanOf(lowering, node) };
}

/** `def` as a value is the method's name: `private def x`. */
function defined(lowering: Lowering, node: number): Expression {
  const index = makeMethod(lowering, node);
  return { kind: 'constant', value: lowering.functions[index]?.name ?? '', ...spanOf(lowering, node) };
}

function self(lowering: Lowering, node: number): Expression {
  return thisObject(spanOf(lowering, node));
}

/** `x in pattern`: what is tested is looked at. */
function tested(lowering: Lowering, node: number): Expression {
  return {
    kind: 'opaque',
    inside: [expression(lowering, childBy(lowering.tree, node, 'value'))],
    ...spanOf(lowering, node),
  };
}

export const expressions: Readonly<Record<string, LowerExpression>> = {
  identifier,
  constant,
  scope_resolution: (lowering, node) => {
    const scope = childBy(lowering.tree, node, 'scope');
    const written = scope === NONE || /^(?:constant|scope_resolution)$/.test(kindOf(lowering.tree, scope));
    if (written) return constant(lowering, node);
    const name = textOf(lowering.tree, childBy(lowering.tree, node, 'name'));
    return { kind: 'member', object: expression(lowering, scope), name, ...spanOf(lowering, node) };
  },
  instance_variable: instanceVariable,
  class_variable: instanceVariable,
  global_variable: globalVariable,
  self,
  nil: literal(undefined),
  true: literal(true),
  false: literal(false),
  integer: number,
  float: number,
  string,
  bare_string: string,
  bare_symbol: string,
  delimited_symbol: string,
  simple_symbol: symbol,
  hash_key_symbol: symbol,
  chained_string: chained,
  character,
  heredoc_beginning: heredoc,
  regex,
  subshell,
  hash,
  array,
  string_array: array,
  symbol_array: array,
  right_assignment_list: array,
  splat_argument: splat,
  range,
  element_reference: element,
  call,
  yield: yielded,
  super: bareSuper,
  binary,
  unary,
  conditional,
  assignment,
  operator_assignment: assignment,
  parenthesized_statements: parenthesized,
  rescue_modifier: rescued,
  lambda,
  method: defined,
  singleton_method: defined,
  if: block,
  unless: block,
  case: block,
  case_match: block,
  begin: block,
  while: block,
  until: block,
  if_modifier: block,
  unless_modifier: block,
  test_pattern: tested,
};
