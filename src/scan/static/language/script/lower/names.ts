import type { Expression, Name } from '../../../ir/expression.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { firstOf, kindOf, textOf } from '../../../tree/flat-tree.js';
import { variableName } from './bindings.js';
import { constant, stringOf } from './literals.js';

/** The variable that an identifier means. */
export function variable(lowering: Lowering, node: number): Name {
  return { kind: 'name', name: variableName(lowering.tree, node), ...spanOf(lowering, node) };
}

/** The name of a property or member as written in the source, `#x` as `x`; null when it is computed. */
export function propertyName(lowering: Lowering, node: number): string | null {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case 'private_property_identifier':
      return textOf(tree, node).slice(1);
    case 'string':
      return stringOf(lowering, node);
    case 'computed_property_name': {
      const inner = expression(lowering, firstOf(tree, node));
      return inner.kind === 'constant' ? String(inner.value) : null;
    }
    default:
      return textOf(tree, node);
  }
}

/** The key of an entry: a constant, or the expression that computes it. */
export function propertyKey(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  if (kindOf(tree, node) === 'computed_property_name') return expression(lowering, firstOf(tree, node));
  return constant(propertyName(lowering, node) ?? '', spanOf(lowering, node));
}

/** The words before a node in its parent: `static`, `get`, `export default`; decorators are none. */
export function wordsBefore({ tree }: Lowering, parent: number, node: number): string {
  let start = tree.starts[parent] ?? 0;
  for (let at = firstOf(tree, parent); at !== -1 && at < node; at = tree.nexts[at] ?? -1) {
    if (kindOf(tree, at) === 'decorator') start = tree.ends[at] ?? start;
  }
  return tree.text.slice(start, tree.starts[node]);
}
