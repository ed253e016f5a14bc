import type { Import, Module } from '../../../ir/module.js';
import { lowerModule } from '../../../lower/lowering.js';
import type { FlatTree } from '../../../tree/flat-tree.js';
import { DECLARATIONS } from './declarations.js';
import { EXPRESSIONS } from './expressions.js';
import { STATEMENTS } from './statements.js';

const TABLE = { expressions: EXPRESSIONS, statements: { ...STATEMENTS, ...DECLARATIONS } };

/** Seen in every file without being asked for (JLS § 7.3). */
const JAVA_LANG: Import = { local: '*', module: 'java.lang', member: '*', start: 0, end: 0 };

/** A Java file in the intermediate form. Classes inside others are declared at the top, as `Outer.Inner`. */
export function lowerJava(tree: FlatTree): Module {
  const module = lowerModule(tree, TABLE, true);
  return { ...module, imports: [...module.imports, JAVA_LANG] };
}
