import type { Module } from '../../../ir/module.js';
import { lowerModule } from '../../../lower/lowering.js';
import type { FlatTree } from '../../../tree/flat-tree.js';
import { EXPRESSIONS } from './expressions.js';
import { STATEMENTS } from './statements.js';

/** Brings a Python file into the intermediate form; every name at its top may be imported. */
export function lowerPython(tree: FlatTree): Module {
  return lowerModule(tree, { expressions: EXPRESSIONS, statements: STATEMENTS }, true);
}
