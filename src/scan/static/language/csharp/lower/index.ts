import type { Module } from '../../../ir/module.js';
import { lowerModule } from '../../../lower/lowering.js';
import type { FlatTree } from '../../../tree/flat-tree.js';
import { EXPRESSIONS } from './expressions.js';
import { withImplicit } from './imports.js';
import { STATEMENTS } from './statements.js';

/**
 * Brings a C# file into the intermediate form. What it does beyond the common contract: attributes lose the `Attribute`
 * at their end; public methods bear the attributes and base types of their class too, by which frameworks find them;
 * `new X(a) { B = c }` is a record of type `X` that has all of `new X(a)`, and `B`; keywords of types in expressions are
 * the library's names (`int.Parse` is `System.Int32.Parse`); `base` is `super`; parameters in the head of a type are
 * fields too; a property is a field, its accessors are methods `get_X` and `set_X`, as the runtime calls them; names that
 * get a value without being declared are parts of `this`.
 */
export function lowerCsharp(tree: FlatTree): Module {
  const module = lowerModule(tree, { expressions: EXPRESSIONS, statements: STATEMENTS }, true);
  return { ...module, imports: withImplicit(module.package, module.imports) };
}
