import type { Module } from '../../../ir/module.js';
import { lowerModule } from '../../../lower/lowering.js';
import type { FlatTree } from '../../../tree/flat-tree.js';
import { EXPRESSIONS } from './expressions.js';
import { withImplicit } from './imports.js';
import { STATEMENTS } from './statements.js';

/**
 * Brings a C# file into the intermediate form. What it does beyond the common contract: attributes lose the `Attribute`
 * at their end; `new X(a) { B = c }` is a call with one more argument `&init`, a record or list of what stands in
 * braces; keywords of types in expressions are the library's names (`int.Parse` is `System.Int32.Parse`); `base` is
 * `super`; parameters in the head of a type are fields too; a computed property is a field and methods of its name.
 */
export function lowerCsharp(tree: FlatTree): Module {
  const module = lowerModule(tree, { expressions: EXPRESSIONS, statements: STATEMENTS }, true);
  return { ...module, imports: withImplicit(module.imports) };
}
