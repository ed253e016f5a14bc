import type { Expression } from './expression.js';
import { parseExpression } from './parse.js';

/** The expression of an `if:`, with or without `${{ }}` around it; null for what is none. */
export function conditionOf(text: string): Expression | null {
  const fenced = /^\s*\$\{\{([\s\S]*)\}\}\s*$/.exec(text)?.[1];
  return parseExpression(fenced !== undefined && !fenced.includes('${{') ? fenced : text);
}

/** Whether something holds wherever the condition does: in one part of an `and`, in both parts of an `or`. */
export function ensures(condition: Expression, holds: (test: Expression) => boolean): boolean {
  if (holds(condition)) return true;
  if (condition.kind === 'and') return ensures(condition.left, holds) || ensures(condition.right, holds);
  if (condition.kind === 'or') return ensures(condition.left, holds) && ensures(condition.right, holds);
  return false;
}

/** All the tests that a condition is made of. */
export function testsOf(condition: Expression): readonly Expression[] {
  if (condition.kind === 'and' || condition.kind === 'or')
    return [...testsOf(condition.left), ...testsOf(condition.right)];
  return [condition];
}
