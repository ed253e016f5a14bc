import type { Expression } from './expression.js';

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
