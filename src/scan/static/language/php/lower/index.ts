import type { Module } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { lowerModule } from '../../../lower/lowering.js';
import type { FlatTree } from '../../../tree/flat-tree.js';
import { expressions } from './expressions.js';
import { statements } from './statements.js';

/**
 * Brings a PHP file into the intermediate form. Names with backslashes have dots; variables are without `$`, but for
 * those that are called like a function or class of the same file. Classes without a name are declared at the top.
 */
export function lowerPhp(tree: FlatTree): Module {
  const module = lowerModule(tree, { expressions, statements }, true);
  const [top, ...functions] = module.functions;
  const anonymous = module.classes.flatMap(({ name }, index): Statement[] =>
    name.startsWith('class@') ? [{ kind: 'declare', name, what: { class: index }, start: 0, end: 0 }] : [],
  );
  if (top === undefined || anonymous.length === 0) return module;
  return { ...module, functions: [{ ...top, body: [...anonymous, ...top.body] }, ...functions] };
}
