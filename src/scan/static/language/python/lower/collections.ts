import type { Comprehension, Entry, Expression, Target } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, opaque, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { argument } from './arguments.js';
import { deeper } from './scope.js';
import { target } from './targets.js';
import { textAt } from './text-at.js';

/** `[a, *b]`, `(a, b)`, `{a, b}`, `a, b`. */
export function list(lowering: Lowering, node: number): Expression {
  const items = childrenOf(lowering.tree, node).map((child) => argument(lowering, child));
  return { kind: 'list', items, ...spanOf(lowering, node) };
}

/** `{a: b, **c}`. */
export function dictionary(lowering: Lowering, node: number): Expression {
  return record(lowering, childrenOf(lowering.tree, node), spanOf(lowering, node));
}

export function record(lowering: Lowering, nodes: readonly number[], span: Span): Expression {
  return { kind: 'record', type: null, entries: nodes.map((child) => entry(lowering, child)), ...span };
}

function entry(lowering: Lowering, node: number): Entry {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const kind = kindOf(tree, node);
  if (kind === 'pair') {
    const key = expression(lowering, childBy(tree, node, 'key'));
    return { key, value: expression(lowering, childBy(tree, node, 'value')), ...span };
  }
  if (kind === 'keyword_argument') {
    const name = childBy(tree, node, 'name');
    const key: Expression = { kind: 'constant', value: textAt(tree, name), ...spanOf(lowering, name) };
    return { key, value: expression(lowering, childBy(tree, node, 'value')), ...span };
  }
  return { key: null, value: expression(lowering, firstOf(tree, node)), ...span };
}

/** `a[b]`; a slice `a[b:c]` asks the object, as Python does: `a.__getitem__(b, c)`. */
export function subscript(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const object = expression(lowering, childBy(tree, node, 'value'));
  const keys = childrenBy(tree, node, 'subscript');
  const span = spanOf(lowering, node);
  const [only = NONE] = keys;
  if (keys.length === 1 && kindOf(tree, only) !== 'slice') {
    return { kind: 'index', object, key: expression(lowering, only), ...span };
  }
  const parts = keys.flatMap((key) => (kindOf(tree, key) === 'slice' ? childrenOf(tree, key) : [key]));
  const args = parts.map((part) => argument(lowering, part));
  if (keys.length > 1) return { kind: 'index', object, key: { kind: 'list', items: args, ...span }, ...span };
  return {
    kind: 'call',
    callee: { kind: 'member', object, name: '__getitem__', ...span },
    args,
    form: 'call',
    ...span,
  };
}

/** `[x for x in xs if x]` and its kind; each further `for` is a comprehension inside. */
export function comprehension(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node).filter((child) => /^(?:for_in_clause|if_clause)$/.test(kindOf(tree, child)));
  const body = childBy(tree, node, 'body');
  if (clauses.length === 0 || body === NONE) return opaque(lowering, node);
  return fromClause(lowering, clauses, body, spanOf(lowering, node));
}

function fromClause(lowering: Lowering, clauses: readonly number[], body: number, span: Span): Expression {
  const { tree } = lowering;
  const [head = NONE, ...rest] = clauses;
  const next = rest.findIndex((clause) => kindOf(tree, clause) === 'for_in_clause');
  const filters = next === -1 ? rest : rest.slice(0, next);
  const { taken, over } = eachOf(lowering, head);
  const tests = filters.map((clause) => expression(lowering, firstOf(tree, clause)));
  const made = { kind: 'comprehension', target: taken, over, tests, ...span } as const;
  if (next !== -1) {
    const later = deeper<Expression>(lowering, { kind: 'opaque', inside: [], ...span }, () =>
      fromClause(lowering, rest.slice(next), body, span),
    );
    return { ...made, key: null, value: later } satisfies Comprehension;
  }
  if (kindOf(tree, body) !== 'pair') return { ...made, key: null, value: expression(lowering, body) };
  const key = expression(lowering, childBy(tree, body, 'key'));
  return { ...made, key, value: expression(lowering, childBy(tree, body, 'value')) };
}

/** What each round of `for x in xs` takes, and from what. */
function eachOf(lowering: Lowering, node: number): { readonly taken: Target; readonly over: Expression } {
  const { tree } = lowering;
  const counted = countedOf(lowering, node);
  const left = counted?.value ?? childBy(tree, node, 'left');
  const over = expression(lowering, counted?.over ?? childBy(tree, node, 'right'));
  return { taken: target(lowering, left) ?? { kind: 'list-target', items: [], rest: null }, over };
}

/** The parts of `for i, x in enumerate(xs)`, whose `i` is a number and nothing of `xs`; null of any other loop. */
export function countedOf(
  lowering: Lowering,
  node: number,
): { readonly place: number; readonly value: number; readonly over: number } | null {
  const { tree } = lowering;
  const call = childBy(tree, node, 'right');
  if (kindOf(tree, call) !== 'call' || textAt(tree, childBy(tree, call, 'function')) !== 'enumerate') return null;
  const [over, ...start] = childrenOf(tree, childBy(tree, call, 'arguments'));
  const left = childBy(tree, node, 'left');
  const [place, value, ...more] = childrenOf(tree, left);
  if (over === undefined || place === undefined || value === undefined || more.length + start.length > 1) return null;
  if (more.length > 0 || !/^(?:pattern_list|tuple_pattern)$/.test(kindOf(tree, left))) return null;
  if (/splat/.test(kindOf(tree, over) + kindOf(tree, place) + kindOf(tree, value))) return null;
  return { place, value, over };
}
