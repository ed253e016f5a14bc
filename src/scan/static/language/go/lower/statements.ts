import type { Expression, Target } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import {
  evaluate,
  expression,
  type Lowering,
  type LoweringTable,
  type LowerStatement,
  spanOf,
  statement,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { assignment, declaredTarget, partsOf, receive, send, shortDeclaration, step, targetOf } from './assignments.js';
import { blockOf } from './blocks.js';
import { inBlock, isHidden, stateOf } from './scope.js';
import { expressionSwitch, selectStatement, typeSwitch } from './switches.js';

const nothing: LowerStatement = () => [];

const block: LowerStatement = (lowering, node) => blockOf(lowering, node);

/** A call alone; `panic` leaves the function. */
const expressionStatement: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const call = firstOf(tree, node);
  const callee = childBy(tree, call, 'function');
  if (callee !== NONE && textOf(tree, callee) === 'panic' && !isHidden(lowering, 'panic')) {
    const value = expression(lowering, firstOf(tree, childBy(tree, call, 'arguments')));
    return [{ kind: 'throw', value, ...spanOf(lowering, node) }];
  }
  return call === NONE ? [] : [evaluate(expression(lowering, call))];
};

/** `go f()` and `defer f()`: what is called is called. */
const called: LowerStatement = (lowering, node) => {
  const call = firstOf(lowering.tree, node);
  return call === NONE ? [] : [evaluate(expression(lowering, call))];
};

/** `return`, of several values as a list; alone it returns the named results. */
const returned: LowerStatement = (lowering, node) => {
  const list = firstOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  const { results } = stateOf(lowering);
  if (list !== NONE) return [{ kind: 'return', value: expression(lowering, list), ...span }];
  const names = results.map((name): Expression => ({ ...name, ...span }));
  const [only = null] = names;
  if (names.length < 2) return [{ kind: 'return', value: only, ...span }];
  const items = names.map((value) => ({ value, name: null, spread: false }));
  return [{ kind: 'return', value: { kind: 'list', items, ...span }, ...span }];
};

const conditional: LowerStatement = (lowering, node) =>
  inBlock(lowering, () => {
    const { tree } = lowering;
    const before = statement(lowering, childBy(tree, node, 'initializer'));
    const test = expression(lowering, childBy(tree, node, 'condition'));
    const then = blockOf(lowering, childBy(tree, node, 'consequence'));
    const otherwise = statement(lowering, childBy(tree, node, 'alternative'));
    return [...before, { kind: 'if', test, then, otherwise, ...spanOf(lowering, node) }];
  });

const loop: LowerStatement = (lowering, node) =>
  inBlock(lowering, () => {
    const { tree } = lowering;
    const body = childBy(tree, node, 'body');
    const head = firstOf(tree, node);
    const span = spanOf(lowering, node);
    if (head === NONE || head === body) {
      return [{ kind: 'loop', each: null, test: null, body: blockOf(lowering, body), ...span }];
    }
    if (kindOf(tree, head) === 'range_clause') {
      const each = rangeOf(lowering, head);
      return [{ kind: 'loop', each, test: null, body: blockOf(lowering, body), ...span }];
    }
    if (kindOf(tree, head) !== 'for_clause') {
      return [{ kind: 'loop', each: null, test: expression(lowering, head), body: blockOf(lowering, body), ...span }];
    }
    const before = statement(lowering, childBy(tree, head, 'initializer'));
    const condition = childBy(tree, head, 'condition');
    const test = condition === NONE ? null : expression(lowering, condition);
    const round = [...blockOf(lowering, body), ...statement(lowering, childBy(tree, head, 'update'))];
    return [...before, { kind: 'loop', each: null, test, body: round, ...span }];
  });

interface Each {
  readonly target: Target | null;
  readonly key: Target | null;
  readonly over: Expression;
}

/** `for k, v := range x`. A single variable is the place or key; of a channel, or of what a call gives, the value. */
function rangeOf(lowering: Lowering, clause: number): Each {
  const { tree } = lowering;
  const right = childBy(tree, clause, 'right');
  const left = childBy(tree, clause, 'left');
  const over = expression(lowering, right);
  const declares = tree.text.slice(tree.ends[left], tree.starts[right]).includes(':=');
  const [first = null, second = null] = partsOf(lowering, left).map((at) =>
    declares ? declaredTarget(lowering, at) : targetOf(lowering, at),
  );
  const alone = partsOf(lowering, left).length === 1;
  const channel = over.kind === 'name' && stateOf(lowering).channels.has(over.name);
  if (alone && (channel || over.kind === 'call')) return { target: first, key: null, over };
  return { target: second, key: first, over };
}

function leave(form: 'break' | 'continue'): LowerStatement {
  return (lowering, node) => [{ kind: 'leave', form, ...spanOf(lowering, node) }];
}

/** A statement with a label: the label names nothing that data flows through. */
const labelled: LowerStatement = (lowering, node): readonly Statement[] =>
  childrenOf(lowering.tree, node)
    .filter((child) => kindOf(lowering.tree, child) !== 'label_name')
    .flatMap((child) => statement(lowering, child));

export const STATEMENTS: LoweringTable['statements'] = {
  block,
  expression_statement: expressionStatement,
  go_statement: called,
  defer_statement: called,
  return_statement: returned,
  if_statement: conditional,
  for_statement: loop,
  expression_switch_statement: expressionSwitch,
  type_switch_statement: typeSwitch,
  select_statement: selectStatement,
  short_var_declaration: shortDeclaration,
  assignment_statement: assignment,
  inc_statement: step,
  dec_statement: step,
  send_statement: send,
  receive_statement: receive,
  labeled_statement: labelled,
  break_statement: leave('break'),
  continue_statement: leave('continue'),
  goto_statement: nothing,
  fallthrough_statement: nothing,
  empty_statement: nothing,
};
