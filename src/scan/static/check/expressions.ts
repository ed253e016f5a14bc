import type { Expression } from '../ir/expression.js';

const DEEPEST = 12;
const MOST = 60;

/** The expressions directly inside one; functions made in it are left out. */
export function inside(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'constant':
    case 'pattern':
    case 'name':
    case 'lambda':
      return [];
    case 'member':
      return [expression.object];
    case 'index':
      return [expression.object, expression.key];
    case 'call':
      return [expression.callee, ...expression.args.map(({ value }) => value)];
    case 'text':
      return expression.parts;
    case 'binary':
    case 'logical':
      return [expression.left, expression.right];
    case 'unary':
      return [expression.operand];
    case 'choice':
      return [expression.test, expression.then, expression.otherwise];
    case 'record':
      return expression.entries.flatMap(({ key, value }) => (key === null ? [value] : [key, value]));
    case 'list':
      return expression.items.map(({ value }) => value);
    case 'comprehension':
      return [expression.over, ...expression.tests, expression.value];
    case 'assignment':
    case 'wrapped':
    case 'type-test':
      return [expression.value];
    case 'opaque':
      return expression.inside;
  }
}

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
