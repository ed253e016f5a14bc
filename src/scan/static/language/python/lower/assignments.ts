import type { Expression, Target } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import type { Assign, Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf, sum } from '../../../lower/lowering.js';
import { childBy, kindOf, NONE } from '../../../tree/flat-tree.js';
import { typeAnnotations } from './annotations.js';
import { bound } from './names.js';
import { addends, operation } from './operators.js';
import { scopeOf } from './scope.js';
import { target } from './targets.js';
import { textAt } from './text-at.js';
import { typeName } from './types.js';

/** `a = b`, `a: T = b`, `a = b = c`; directly in a class, its fields. */
export function assignment(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const lefts: number[] = [];
  let last = node;
  for (let at = node; at !== NONE && kindOf(tree, at) === 'assignment'; at = childBy(tree, at, 'right')) {
    lefts.push(childBy(tree, at, 'left'));
    last = at;
  }
  const right = childBy(tree, last, 'right');
  const value = right === NONE ? null : expression(lowering, right);
  const fields = lefts.filter((left) => isField(lowering, left, node, value));
  const targets = lefts.filter((left) => !fields.includes(left)).map((left) => target(lowering, left));
  const span = spanOf(lowering, node);
  const type = typeName(lowering, childBy(tree, node, 'type'));
  if (targets.length === 0) return [];
  return chain(targets, value, span).map((one): Assign => ({ kind: 'assign', ...one, type, ...span }));
}

type Step = Pick<Assign, 'target' | 'value'>;

/** One step for each target; the value is worked out once. */
function chain(targets: readonly (Target | null)[], value: Expression | null, span: Span): Step[] {
  const kept = targets.filter((one) => one !== null);
  if (kept.length < 2 || value === null) return kept.map((one) => ({ target: one, value }));
  const first = kept.find((one) => one.kind === 'name') ?? { kind: 'name', name: `chain@${span.start}`, ...span };
  return [
    { target: first, value },
    ...kept.filter((one) => one !== first).map((one) => ({ target: one, value: first })),
  ];
}

/** Notes a name that a class body gives a value as a field of the class. */
function isField(lowering: Lowering, left: number, node: number, value: Expression | null): boolean {
  const { tree } = lowering;
  const { body } = scopeOf(lowering);
  if (body === null || kindOf(tree, left) !== 'identifier') return false;
  const typed = childBy(tree, node, 'type');
  body.fields.push({
    ...spanOf(lowering, node),
    name: bound(lowering, left).name,
    type: typeName(lowering, typed),
    static: typed === NONE || /^(?:typing\.)?ClassVar\b/.test(textAt(tree, typed).slice(0, 40)),
    annotations: typeAnnotations(lowering, typed),
    value,
  });
  return true;
}

/** `a += b` is `a = a + b`. */
export function augmented(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const left = childBy(tree, node, 'left');
  const right = childBy(tree, node, 'right');
  const operator = kindOf(tree, childBy(tree, node, 'operator')).replace(/=$/, '');
  const span = spanOf(lowering, node);
  const into = target(lowering, left);
  const value =
    operator === '+'
      ? sum(lowering, node, [left, ...addends(lowering, right)])
      : operation(operator, expression(lowering, left), expression(lowering, right), span);
  if (into === null) return [{ kind: 'evaluate', value, ...span }];
  return [{ kind: 'assign', target: into, type: null, value, ...span }];
}
