import type { Annotation } from '../../../ir/module.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childrenOf, firstOf, kindOf } from '../../../tree/flat-tree.js';

/** The decorators among the children of a node. */
export function decoratorsOf(lowering: Lowering, node: number): Annotation[] {
  const { tree } = lowering;
  return childrenOf(tree, node)
    .filter((child) => kindOf(tree, child) === 'decorator')
    .map((child) => decorator(lowering, child));
}

/** What a decorator is called and given. */
export function decorator(lowering: Lowering, node: number): Annotation {
  const made = expression(lowering, firstOf(lowering.tree, node));
  const span = spanOf(lowering, node);
  if (made.kind === 'call') return { callee: made.callee, args: made.args, ...span };
  return { callee: made, args: [], ...span };
}

/** A word of the language that says what a method is (`get`, `set`, `abstract`), in the form of an annotation. */
export function mark(name: string, { start, end }: Span): Annotation {
  return { callee: { kind: 'name', name, start, end }, args: [], start, end };
}
