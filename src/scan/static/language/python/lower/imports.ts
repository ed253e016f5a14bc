import type { Statement } from '../../../ir/statement.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { packagesOf } from './dotted-imports.js';
import { dotted, spelled } from './names.js';
import { textAt } from './text-at.js';

/** `import a.b` gives the names `a` and `a.b`, `import a.b as c` the module `a.b` as `c`. */
export function importStatement(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  for (const child of childrenBy(tree, node, 'name')) {
    const aliased = kindOf(tree, child) === 'aliased_import';
    const named = aliased ? childBy(tree, child, 'name') : child;
    const whole = dotted(textAt(tree, named));
    if (whole === null) continue;
    if (aliased) {
      const local = spelled(textAt(tree, childBy(tree, child, 'alias')));
      lowering.imports.push({ local, module: whole, member: null, ...spanOf(lowering, child) });
      continue;
    }
    for (const module of packagesOf(whole)) {
      lowering.imports.push({ local: spelled(module), module, member: null, ...spanOf(lowering, child) });
    }
  }
  return [];
}

/** `from a import b as c`, `from . import b`, `from a import *`. */
export function importFrom(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const module = dotted(textAt(tree, childBy(tree, node, 'module_name')));
  if (module === null) return [];
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === 'wildcard_import') {
      lowering.imports.push({ local: '*', module, member: '*', ...spanOf(lowering, child) });
    }
  }
  for (const child of childrenBy(tree, node, 'name')) {
    const aliased = kindOf(tree, child) === 'aliased_import';
    const member = dotted(textAt(tree, aliased ? childBy(tree, child, 'name') : child));
    if (member === null) continue;
    const alias = aliased ? childBy(tree, child, 'alias') : NONE;
    const local = spelled(alias === NONE ? member : textAt(tree, alias));
    lowering.imports.push({ local, module, member, ...spanOf(lowering, child) });
  }
  return [];
}
