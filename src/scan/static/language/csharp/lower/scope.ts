import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { type FlatTree, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { identifier } from './names.js';

/** Nodes that give a variable its name by a field. */
const DECLARING = new Set([
  'catch_declaration',
  'declaration_expression',
  'declaration_pattern',
  'foreach_statement',
  'from_clause',
  'local_function_statement',
  'parameter',
  'parameter_list',
  'parenthesized_variable_designation',
  'recursive_pattern',
  'tuple_pattern',
  'var_pattern',
  'variable_declarator',
]);
/** Nodes in which a bare name may be a new variable. */
const NAMING = new Set(['join_clause', 'join_into_clause', 'let_clause', 'query_expression']);

/** Variables of the member that is being lowered, of each file on its way. */
const declared = new WeakMap<Lowering, ReadonlySet<string>>();

/** Lowers a member of a type: names that it gives a value and does not declare are parts of the object. */
export function inMember<T>(lowering: Lowering, node: number, lower: () => T): T {
  const outer = declared.get(lowering);
  declared.set(lowering, variablesOf(lowering, node));
  const made = lower();
  if (outer === undefined) declared.delete(lowering);
  else declared.set(lowering, outer);
  return made;
}

/** Whether a name that gets a value here must be a part of the object: the language knows no undeclared variables. */
export function isPartOfObject(lowering: Lowering, name: string): boolean {
  const variables = declared.get(lowering);
  return variables !== undefined && !variables.has(name) && name !== 'value';
}

/** Names that are declared anywhere inside a node; rather one too many than one too few. */
function variablesOf(lowering: Lowering, node: number): ReadonlySet<string> {
  const { tree } = lowering;
  const { end } = spanOf(lowering, node);
  const names = new Set<string>();
  for (let at = node + 1; at < tree.size && (tree.starts[at] ?? end) < end; at++) {
    if (isDeclared(tree, at)) names.add(identifier(textOf(tree, at)));
  }
  return names;
}

function isDeclared(tree: FlatTree, node: number): boolean {
  const kind = kindOf(tree, node);
  if (kind === 'implicit_parameter') return true;
  if (kind !== 'identifier') return false;
  const parent = kindOf(tree, tree.parents[node] ?? NONE);
  if (NAMING.has(parent)) return true;
  const field = tree.fieldNames[tree.fields[node] ?? 0];
  return DECLARING.has(parent) && (field === 'name' || field === 'left');
}
