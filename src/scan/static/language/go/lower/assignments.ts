import type { Argument, Expression, Target, TypeName } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import type { Statement } from '../../../ir/statement.js';
import { evaluate, expression, type Lowering, type LowerStatement, spanOf, sum } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { declareName, stateOf } from './scope.js';
import { typeName } from './types.js';

/** Where a value goes; null where it goes nowhere (`_`, or what is no place). */
export function targetOf(lowering: Lowering, node: number): Target | null {
  if (textOf(lowering.tree, node) === '_') return null;
  const place = expression(lowering, node);
  return place.kind === 'name' || place.kind === 'member' || place.kind === 'index' ? place : null;
}

/** A variable that is declared here. */
export function declaredTarget(lowering: Lowering, node: number): Target | null {
  if (kindOf(lowering.tree, node) !== 'identifier') return targetOf(lowering, node);
  const name = declareName(lowering, textOf(lowering.tree, node));
  return name === '_' ? null : { kind: 'name', name, ...spanOf(lowering, node) };
}

/** The expressions of a list, or the one expression itself. */
export function partsOf(lowering: Lowering, node: number): number[] {
  if (node === NONE) return [];
  return kindOf(lowering.tree, node) === 'expression_list' ? childrenOf(lowering.tree, node) : [node];
}

/** The values on the right side: one for each target, or one that is all of them. */
function valuesOf(lowering: Lowering, right: readonly number[], targets: number): Expression[] {
  const [only] = right;
  if (only !== undefined && right.length === 1 && targets === 2) return withOk(lowering, only);
  return right.map((node) => expression(lowering, node));
}

/** `v, ok := m[k]`, `v, ok := x.(T)`, `v, ok := <-c`: the value, and whether it was there. */
function withOk(lowering: Lowering, node: number): Expression[] {
  const { tree } = lowering;
  const value = expression(lowering, node);
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case 'index_expression':
      if (value.kind !== 'index') return [value];
      return [value, { kind: 'binary', operator: 'in', left: value.key, right: value.object, ...span }];
    case 'type_assertion_expression':
      if (value.kind !== 'wrapped' || value.type === null) return [value];
      return [value, { kind: 'type-test', value: value.value, type: value.type, ...span }];
    case 'unary_expression':
      return [value, { kind: 'opaque', inside: [], ...span }];
    default:
      return [value];
  }
}

/** Statements that give values to targets. */
function assign(targets: readonly (Target | null)[], values: readonly Expression[], span: Span): Statement[] {
  const [value] = values;
  if (value === undefined) return [];
  const [target = null] = targets;
  if (targets.length === 1) {
    return target === null ? values.map(evaluate) : [{ kind: 'assign', target, type: null, value, ...span }];
  }
  if (targets.every((each) => each === null)) return values.map(evaluate);
  const items = values.map((each): Argument => ({ value: each, name: null, spread: false }));
  const list: Expression = {
    kind: 'list',
    items,
    start: value.start,
    end: values[values.length - 1]?.end ?? value.end,
  };
  return [
    {
      kind: 'assign',
      target: { kind: 'list-target', items: targets, rest: null },
      type: null,
      value: values.length === 1 ? value : list,
      ...span,
    },
  ];
}

/** `a, b := …`: the right side still sees what the names meant before. */
export const shortDeclaration: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const left = partsOf(lowering, childBy(tree, node, 'left'));
  const right = partsOf(lowering, childBy(tree, node, 'right'));
  const values = valuesOf(lowering, right, left.length);
  const targets = left.map((at) => declaredTarget(lowering, at));
  noteChannel(lowering, targets, right);
  return assign(targets, values, spanOf(lowering, node));
};

/** `a, b = …`, `a += …`. */
export const assignment: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const left = partsOf(lowering, childBy(tree, node, 'left'));
  const right = partsOf(lowering, childBy(tree, node, 'right'));
  const operator = textOf(tree, childBy(tree, node, 'operator'));
  const span = spanOf(lowering, node);
  const [to, by] = [left[0], right[0]];
  if (operator === '=' || to === undefined || by === undefined) {
    const values = valuesOf(lowering, right, left.length);
    return assign(
      left.map((at) => targetOf(lowering, at)),
      values,
      span,
    );
  }
  const value: Expression =
    operator === '+='
      ? sum(lowering, node, [to, by])
      : {
          kind: 'binary',
          operator: operator.slice(0, -1),
          left: expression(lowering, to),
          right: expression(lowering, by),
          ...span,
        };
  return assign([targetOf(lowering, to)], [value], span);
};

/** `a++`, `a--`. */
export const step: LowerStatement = (lowering, node) => {
  const place = firstOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  const right: Expression = { kind: 'constant', value: 1, start: span.end, end: span.end };
  const operator = kindOf(lowering.tree, node) === 'inc_statement' ? '+' : '-';
  const value: Expression = { kind: 'binary', operator, left: expression(lowering, place), right, ...span };
  return assign([targetOf(lowering, place)], [value], span);
};

/** `c <- v` puts a value into a channel, which is read as a list of what it holds. */
export const send: LowerStatement = (lowering, node) => {
  const span = spanOf(lowering, node);
  const value = expression(lowering, childBy(lowering.tree, node, 'value'));
  const object = expression(lowering, childBy(lowering.tree, node, 'channel'));
  const target: Target = { kind: 'index', object, key: { kind: 'opaque', inside: [], ...span }, ...span };
  return [{ kind: 'assign', target, type: null, value, ...span }];
};

/** `v, ok := <-c` as a case of `select`. */
export const receive: LowerStatement = (lowering, node) => {
  const { tree } = lowering;
  const left = partsOf(lowering, childBy(tree, node, 'left'));
  const right = childBy(tree, node, 'right');
  const values = valuesOf(lowering, [right], left.length);
  const [first] = left;
  if (first === undefined) return values.map(evaluate);
  const declares = tree.text.slice(tree.ends[left[left.length - 1] ?? first], tree.starts[right]).includes(':=');
  const targets = left.map((at) => (declares ? declaredTarget(lowering, at) : targetOf(lowering, at)));
  return assign(targets, values, spanOf(lowering, node));
};

/** `var a, b T = …`. */
export function declareVariables(
  lowering: Lowering,
  names: readonly number[],
  type: number,
  right: readonly number[],
  span: Span,
): Statement[] {
  const values = valuesOf(lowering, right, names.length);
  const written: TypeName | null = type === NONE ? null : typeName(lowering, type);
  const targets = names.map((at) => declaredTarget(lowering, at));
  noteChannel(lowering, targets, type === NONE ? right : [type]);
  if (values.length !== targets.length && values.length > 0) return assign(targets, values, span);
  return targets.flatMap((target, place): Statement[] => {
    const value = values[place] ?? null;
    if (target !== null) return [{ kind: 'assign', target, type: written, value, ...span }];
    return value === null ? [] : [evaluate(value)];
  });
}

/** Remembers a variable that is a channel: a loop over it takes values, a loop over a list places. */
function noteChannel(lowering: Lowering, targets: readonly (Target | null)[], said: readonly number[]): void {
  const { tree } = lowering;
  const [target] = targets;
  const [first] = said;
  if (targets.length !== 1 || target?.kind !== 'name' || first === undefined) return;
  const kind =
    kindOf(tree, first) === 'call_expression'
      ? kindOf(tree, firstOf(tree, childBy(tree, first, 'arguments')))
      : kindOf(tree, first);
  const { channels } = stateOf(lowering);
  if (kind === 'channel_type') channels.add(target.name);
  else channels.delete(target.name);
}
