import type { Lowering } from '../../../lower/lowering.js';
import { childBy, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';

/** Namespaces of TypeScript: `module` is the older word. */
const NAMESPACES: ReadonlySet<string> = new Set(['internal_module', 'module']);

/** A class's name with the namespaces that it stands in: `Outer.Inner`. */
export function qualified({ tree }: Lowering, node: number, name: string): string {
  const names = [name];
  for (let at = tree.parents[node] ?? NONE; at !== NONE; at = tree.parents[at] ?? NONE) {
    if (NAMESPACES.has(kindOf(tree, at))) names.unshift(textOf(tree, childBy(tree, at, 'name')));
  }
  return names.join('.');
}
