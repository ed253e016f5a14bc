import type { Module } from '../../../ir/module.js';
import { type LoweringTable, type LowerStatement, lowerModule, statement } from '../../../lower/lowering.js';
import { type FlatTree, firstOf, kindOf } from '../../../tree/flat-tree.js';
import { CLASSES, declareClass } from './classes.js';
import { exportStatement } from './exports.js';
import { declareFunction, FUNCTIONS } from './functions.js';
import { importAlias, importStatement } from './imports.js';
import { JSX } from './jsx.js';
import { LITERALS } from './literals.js';
import { LOOPS } from './loops.js';
import { mergedClasses } from './merge.js';
import { namespace } from './namespaces.js';
import { OPERATORS } from './operators.js';
import { declareAlias, declareEnum, declareInterface } from './shapes.js';
import { hoisted, STATEMENTS } from './statements.js';
import { SWITCHES } from './switch.js';
import { VALUES } from './values.js';

/** What `declare` may say of something that has values at run time; functions without a body would hide what they do. */
const AMBIENT =
  /^(?:lexical_declaration|variable_declaration|(?:abstract_)?class_declaration|interface_declaration|type_alias_declaration|enum_declaration)$/;

const ambient: LowerStatement = (lowering, node) => {
  const inner = firstOf(lowering.tree, node);
  return AMBIENT.test(kindOf(lowering.tree, inner)) ? statement(lowering, inner) : [];
};

const TABLE: LoweringTable = {
  expressions: { ...LITERALS, ...VALUES, ...OPERATORS, ...FUNCTIONS, ...CLASSES, ...JSX },
  statements: {
    ...STATEMENTS,
    ...LOOPS,
    ...SWITCHES,
    function_declaration: declareFunction,
    generator_function_declaration: declareFunction,
    // Overloads; what they say is said by the function that follows them.
    function_signature: () => [],
    class_declaration: declareClass,
    abstract_class_declaration: declareClass,
    interface_declaration: declareInterface,
    type_alias_declaration: declareAlias,
    enum_declaration: declareEnum,
    internal_module: namespace,
    module: namespace,
    ambient_declaration: ambient,
    import_statement: importStatement,
    import_alias: importAlias,
    export_statement: exportStatement,
  },
};

/**
 * Brings a file of JavaScript, TypeScript or either with JSX into the intermediate form. A file without `export` has none
 * here: what CommonJS gives to others are assignments to `module.exports` and `exports`.
 */
export function lowerScript(tree: FlatTree): Module {
  const module = lowerModule(tree, TABLE, false);
  const [top, ...others] = module.functions;
  if (top === undefined) return module;
  const functions = [{ ...top, body: hoisted(module, top.body) }, ...others];
  return { ...module, functions, classes: mergedClasses(module.classes) };
}
