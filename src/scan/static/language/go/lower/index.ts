import type { Module } from '../../../ir/module.js';
import { lowerModule } from '../../../lower/lowering.js';
import type { FlatTree } from '../../../tree/flat-tree.js';
import { DECLARATIONS, withHidden } from './declarations.js';
import { EXPRESSIONS } from './expressions.js';
import { STATEMENTS } from './statements.js';

/** Brings a Go file into the intermediate form. Grammar: tree-sitter-go; meaning: The Go Programming Language Specification. */
export function lowerGo(tree: FlatTree): Module {
  const table = { expressions: EXPRESSIONS, statements: { ...STATEMENTS, ...DECLARATIONS } };
  return withHidden(lowerModule(tree, table, true));
}
