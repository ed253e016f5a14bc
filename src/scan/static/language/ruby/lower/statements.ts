import type { Expression } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import {
  evaluate,
  expression,
  type Lowering,
  type LowerStatement,
  spanOf,
  statement,
  statementsIn,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { argumentsOf } from './calls.js';
import { caseIn, caseWhen, takenApart } from './cases.js';
import {
  declareClass,
  declareMethod,
  declaresConstant,
  describesClass,
  nameMethods,
  singletonClass,
} from './classes.js';
import { blockLoop, branch, forLoop, givenBy, left, loop, modifier, sequence } from './control.js';
import { ending } from './endings.js';
import { assigned } from './expressions.js';
import { isLoop } from './file.js';
import { addImport } from './names.js';
import { negated, operatorOf } from './operators.js';
import { target } from './targets.js';

function call(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  if (isLoop(tree, node)) return blockLoop(lowering, node);
  if (describesClass(lowering, node)) return [];
  if (childBy(tree, node, 'receiver') !== NONE) return [evaluate(expression(lowering, node))];
  const method = childBy(tree, node, 'method');
  const name = method === NONE ? '' : textOf(tree, method);
  const span = spanOf(lowering, node);
  if (name === 'raise' || name === 'fail') return [{ kind: 'throw', value: raised(lowering, node), ...span }];
  const value = expression(lowering, node);
  nameMethods(lowering, value);
  if (/^(?:halt|exit|exit!|abort)$/.test(name)) return [evaluate(value), { kind: 'throw', value: null, ...span }];
  if (name === 'require_relative' && value.kind === 'call') required(lowering, value.args[0]?.value);
  return [evaluate(value)];
}

/** `raise A, "text"` throws `A.new("text")`. */
function raised(lowering: Lowering, node: number): Expression | null {
  const args = argumentsOf(lowering, childBy(lowering.tree, node, 'arguments'), NONE);
  const [first, ...more] = args;
  if (first === undefined || more.length === 0) return first?.value ?? null;
  return { kind: 'call', callee: first.value, args: more, form: 'new', ...spanOf(lowering, node) };
}

function required(lowering: Lowering, path: Expression | undefined): void {
  if (path?.kind !== 'constant' || typeof path.value !== 'string' || path.value === '') return;
  addImport(lowering, '*', path.value.startsWith('.') ? path.value : `./${path.value}`, '*', path);
}

/** Branches whose values are assigned: `x = if a then b else c end`. */
const BRANCHES = /^(?:if|unless|case|case_match|begin)$/;

function assign(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  if (declaresConstant(lowering, node)) return [];
  const right = childBy(tree, node, 'right');
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) === 'assignment' && BRANCHES.test(kindOf(tree, right))) {
    const into = target(lowering, childBy(tree, node, 'left'));
    const made = ending(statement(lowering, right), (value) => ({
      kind: 'assign',
      target: into,
      type: null,
      value,
      ...span,
    }));
    return made;
  }
  return [{ kind: 'assign', type: null, ...assigned(lowering, node), ...span }];
}

/** What the right side of `a or b` is when it is no value but something to do. */
const LEAVES = /^(?:return|next|break|redo|retry)$/;

/** `a or raise "x"`, `redirect_to(x) and return`, `list << x`. */
function operation(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const operator = operatorOf(lowering, node);
  const right = childBy(tree, node, 'right');
  const span = spanOf(lowering, node);
  if (operator === '<<') return added(lowering, node);
  const method = kindOf(tree, right) === 'call' ? childBy(tree, right, 'method') : NONE;
  const leaves =
    LEAVES.test(kindOf(tree, right)) ||
    (method !== NONE && /^(?:raise|fail|halt|abort|exit)$/.test(textOf(tree, method)));
  if (!leaves || !/^(?:and|or|&&|\|\|)$/.test(operator)) return [evaluate(expression(lowering, node))];
  const value = expression(lowering, childBy(tree, node, 'left'));
  const test = operator === 'or' || operator === '||' ? negated(value) : value;
  return [{ kind: 'if', test, then: statement(lowering, right), otherwise: [], ...span }];
}

/** `a << b`: what is there before has more in it afterwards. */
function added(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  let into = childBy(tree, node, 'left');
  while (kindOf(tree, into) === 'binary' && operatorOf(lowering, into) === '<<') into = childBy(tree, into, 'left');
  const value = expression(lowering, node);
  if (!/^(?:identifier|instance_variable|class_variable|global_variable|element_reference)$/.test(kindOf(tree, into))) {
    return [evaluate(value)];
  }
  return [{ kind: 'assign', target: target(lowering, into), type: null, value, ...spanOf(lowering, node) }];
}

function returned(lowering: Lowering, node: number): Statement[] {
  return [{ kind: 'return', value: givenBy(lowering, node), ...spanOf(lowering, node) }];
}

/** `a rescue b`. */
function rescued(lowering: Lowering, node: number): Statement[] {
  const [body = NONE, handler = NONE] = childrenOf(lowering.tree, node);
  const handlers = [{ target: null, body: statement(lowering, handler) }];
  return [{ kind: 'try', body: statement(lowering, body), handlers, last: [], ...spanOf(lowering, node) }];
}

function nothing(): Statement[] {
  return [];
}

export const statements: Readonly<Record<string, LowerStatement>> = {
  body_statement: sequence,
  block_body: sequence,
  begin: sequence,
  then: sequence,
  else: statementsIn,
  do: statementsIn,
  ensure: statementsIn,
  parenthesized_statements: statementsIn,
  call,
  assignment: assign,
  operator_assignment: assign,
  binary: operation,
  rescue_modifier: rescued,
  if: branch,
  unless: branch,
  if_modifier: modifier(false),
  unless_modifier: modifier(true),
  while: loop(false),
  until: loop(true),
  while_modifier: loop(false),
  until_modifier: loop(true),
  for: forLoop,
  case: caseWhen,
  case_match: caseIn,
  match_pattern: takenApart,
  return: returned,
  break: left('break'),
  next: left('continue'),
  redo: nothing,
  retry: nothing,
  alias: nothing,
  undef: nothing,
  heredoc_body: nothing,
  uninterpreted: nothing,
  method: declareMethod,
  singleton_method: declareMethod,
  class: declareClass,
  module: declareClass,
  singleton_class: singletonClass,
};
