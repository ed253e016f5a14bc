import { childrenBy, childrenOf, type FlatTree, kindOf } from '../../../tree/flat-tree.js';
import { dotted } from './names.js';
import { textAt } from './text-at.js';

const known = new WeakMap<FlatTree, ReadonlySet<string>>();

/**
 * Modules that a file imports by their whole name, with the packages around them: `import a.b.c` gives `a`, `a.b` and
 * `a.b.c`. What is written so anywhere in the file is that module, which no part of the value of `a` says.
 */
function dottedImports(tree: FlatTree): ReadonlySet<string> {
  const before = known.get(tree);
  if (before !== undefined) return before;
  const found = new Set<string>();
  for (let node = 0; node < tree.size; node++) {
    if (kindOf(tree, node) !== 'import_statement') continue;
    for (const child of childrenBy(tree, node, 'name')) {
      if (kindOf(tree, child) !== 'dotted_name' || childrenOf(tree, child).length < 2) continue;
      for (const each of packagesOf(textAt(tree, child))) found.add(each);
    }
  }
  known.set(tree, found);
  return found;
}

/** A module, and the packages that it is in, outermost first. */
export function packagesOf(module: string): string[] {
  const parts = (dotted(module) ?? '').split('.').slice(0, 30);
  return parts.map((_, at) => parts.slice(0, at + 1).join('.')).filter((each) => each !== '');
}

const LONGEST = 200;

/** The module that an attribute is written as; null where it is another. */
export function moduleAt(tree: FlatTree, node: number): string | null {
  const modules = dottedImports(tree);
  if (modules.size === 0 || (tree.ends[node] ?? 0) - (tree.starts[node] ?? 0) > LONGEST) return null;
  const name = dotted(textAt(tree, node));
  return name !== null && modules.has(name) ? name : null;
}
