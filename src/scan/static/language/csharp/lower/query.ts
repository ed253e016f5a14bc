import type { Comprehension, Expression, Target } from '../../../ir/expression.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { nameAt } from './names.js';
import { loneValue, loneValueOrNull } from './parts.js';

/** What a query has gathered: elements of `over` under the name `target`, and what is asked and named on the way. */
interface Gathered {
  readonly target: Target;
  readonly over: Expression;
  readonly steps: Expression[];
}

/** `from x in xs where … select …` as a comprehension; further sources and `let` are names given on the way. */
export function queryExpression(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  let gathered: Gathered | null = null;
  let result: Expression | null = null;
  for (const clause of childrenOf(tree, node)) {
    const kind = kindOf(tree, clause);
    if (kind === 'from_clause' && gathered === null) {
      const over = loneValue(lowering, clause);
      gathered = { target: nameAt(lowering, childBy(tree, clause, 'name')), over, steps: [] };
    } else if (kind === 'identifier' && result !== null) {
      gathered = { target: nameAt(lowering, clause), over: result, steps: [] };
    } else if (gathered !== null && (kind === 'select_clause' || kind === 'group_clause')) {
      result = comprehension(lowering, clause, gathered);
    } else if (gathered !== null) {
      gathered.steps.push(...step(lowering, clause, kind));
    }
  }
  return result ?? { kind: 'opaque', inside: gathered === null ? [] : [gathered.over, ...gathered.steps], ...span };
}

function comprehension(lowering: Lowering, clause: number, { target, over, steps }: Gathered): Comprehension {
  const { tree } = lowering;
  const children = childrenOf(tree, clause);
  const isGroup = kindOf(tree, clause) === 'group_clause';
  const value = isGroup ? expression(lowering, children[0] ?? NONE) : loneValue(lowering, clause);
  const by = isGroup ? opaqueOf(lowering, clause, children.slice(1)) : [];
  return {
    kind: 'comprehension',
    target,
    over,
    tests: [...steps, ...by],
    key: null,
    value,
    ...spanOf(lowering, clause),
  };
}

/** A clause on the way: a condition, a name, or what only has to be looked at. */
function step(lowering: Lowering, clause: number, kind: string): Expression[] {
  const { tree } = lowering;
  const [first = NONE, second = NONE, ...rest] = childrenOf(tree, clause);
  if (kind === 'where_clause') return [loneValue(lowering, clause)];
  if (kind === 'from_clause') {
    const name = childBy(tree, clause, 'name');
    return name === NONE ? [] : [elementOf(lowering, name, loneValue(lowering, clause))];
  }
  if (kind === 'let_clause' && first !== NONE) {
    const value = second === NONE ? loneValueOrNull(lowering, clause) : expression(lowering, second);
    return value === null
      ? []
      : [{ kind: 'assignment', target: nameAt(lowering, first), value, ...spanOf(lowering, clause) }];
  }
  if (kind === 'join_clause' && second !== NONE) {
    return [elementOf(lowering, first, expression(lowering, second)), ...opaqueOf(lowering, clause, rest)];
  }
  return opaqueOf(lowering, clause, childrenOf(tree, clause));
}

/** A name for any one element of a value. */
function elementOf(lowering: Lowering, name: number, over: Expression): Expression {
  const span = spanOf(lowering, name);
  const key: Expression = { kind: 'opaque', inside: [], ...span };
  const value: Expression = { kind: 'index', object: over, key, ...span };
  return { kind: 'assignment', target: nameAt(lowering, name), value, ...span };
}

function opaqueOf(lowering: Lowering, clause: number, nodes: readonly number[]): Expression[] {
  const inside = nodes.map((node) => expression(lowering, node));
  return inside.length === 0 ? [] : [{ kind: 'opaque', inside, ...spanOf(lowering, clause) }];
}
