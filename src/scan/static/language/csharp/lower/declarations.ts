import type { Statement } from '../../../ir/statement.js';
import { type Lowering, type LowerStatement, statement } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { classDeclaration, TYPE_KINDS } from './classes.js';
import { addImport } from './imports.js';
import { dottedName } from './names.js';

/** What a file holds besides statements. */
export const DECLARATIONS: Readonly<Record<string, LowerStatement>> = {
  compilation_unit: typesFirst,
  namespace_declaration: namespace,
  file_scoped_namespace_declaration: namespace,
  declaration_list: typesFirst,
  using_directive: (lowering, node) => {
    addImport(lowering, node);
    return [];
  },
  extern_alias_directive: nothing,
  global_attribute: nothing,
  delegate_declaration: nothing,
  class_declaration: (lowering, node) => classDeclaration(lowering, node, ''),
  record_declaration: (lowering, node) => classDeclaration(lowering, node, ''),
  struct_declaration: (lowering, node) => classDeclaration(lowering, node, ''),
  interface_declaration: (lowering, node) => classDeclaration(lowering, node, ''),
  enum_declaration: (lowering, node) => classDeclaration(lowering, node, ''),
};

function nothing(): readonly Statement[] {
  return [];
}

/** Types and functions are there before any statement runs, wherever they stand. */
function typesFirst(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const children = childrenOf(tree, node);
  const isEarly = (child: number) => isDeclaration(lowering, child);
  const ordered = [...children.filter(isEarly), ...children.filter((child) => !isEarly(child))];
  return ordered.flatMap((child) => [...statement(lowering, child)]);
}

function isDeclaration({ tree }: Lowering, node: number): boolean {
  const kind = kindOf(tree, node);
  if (kind.endsWith('namespace_declaration') || kind === 'using_directive' || TYPE_KINDS.has(kind)) return true;
  return kind === 'global_statement' && kindOf(tree, node + 1) === 'local_function_statement';
}

/** The first namespace is the file's; one inside it that comes before any type makes it longer. */
function namespace(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const name = dottedName(textOf(tree, childBy(tree, node, 'name')));
  if (lowering.package === '') lowering.package = name;
  else if (lowering.classes.length === 0 && isInside(lowering, node)) lowering.package += `.${name}`;
  const body = childBy(tree, node, 'body');
  return body === NONE ? [] : statement(lowering, body);
}

function isInside({ tree }: Lowering, node: number): boolean {
  const parent = tree.parents[node] ?? NONE;
  return parent !== NONE && kindOf(tree, parent) === 'declaration_list';
}
