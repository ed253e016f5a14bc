import type { Expression, Name } from '../../../ir/expression.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';

/** Children that are no value. */
const MARKS = new Set([
  'attribute_list',
  'bracketed_argument_list',
  'bracketed_parameter_list',
  'interpolation_brace',
  'modifier',
  'tuple_pattern',
]);

/** The last child that stands for a value: those with a field are names and types. */
export function valueChild({ tree }: Lowering, node: number): number {
  let found = NONE;
  for (const child of childrenOf(tree, node)) {
    if ((tree.fields[child] ?? 0) === 0 && !MARKS.has(kindOf(tree, child))) found = child;
  }
  return found;
}

/** The one value inside a node: `return x`, `(x)`, `await x`. `this` and `base` alone are no nodes of the tree. */
export function loneValue(lowering: Lowering, node: number): Expression {
  const child = valueChild(lowering, node);
  if (child !== NONE) return expression(lowering, child);
  return ownObject(lowering, node) ?? { kind: 'constant', value: undefined, ...spanOf(lowering, node) };
}

/** As `loneValue`, null where there is none: `return;`. */
export function loneValueOrNull(lowering: Lowering, node: number): Expression | null {
  const child = valueChild(lowering, node);
  return child === NONE ? ownObject(lowering, node) : expression(lowering, child);
}

/** `this` or `base` at the end of a node's text; what the base class has is a part of the same object. */
function ownObject(lowering: Lowering, node: number): Name | null {
  const { start, end } = spanOf(lowering, node);
  const tail = lowering.tree.text.slice(Math.max(start, end - 60), end);
  const word = /\b(this|base)\b(?=[\s)};]{0,50}$)/.exec(tail)?.[1];
  if (word === undefined) return null;
  return { kind: 'name', name: word === 'this' ? 'this' : 'super', start, end };
}
