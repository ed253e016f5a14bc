import type { Expression } from '../ir/expression.js';
import { inside } from '../ir/parts.js';

const DEEPEST = 12;
const MOST = 60;

/** An expression and what is in it, outermost first, as many as are worth a look. */
export function within(expression: Expression): readonly Expression[] {
  const found: Expression[] = [];
  const open: [Expression, number][] = [[expression, 0]];
  for (let at = 0; at < open.length && found.length < MOST; at++) {
    const [each, depth] = open[at] ?? [expression, DEEPEST];
    found.push(each);
    if (depth < DEEPEST) for (const inner of inside(each)) open.push([inner, depth + 1]);
  }
  return found;
}

/** An expression without what says nothing against it: `await`, casts, parentheses. */
export function plain(expression: Expression): Expression {
  let at = expression;
  while (at.kind === 'wrapped') at = at.value;
  return at;
}
