import type { Expression } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, nameOf, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { stringOf } from './literals.js';
import { propertyName } from './names.js';

/** The names that an import statement brings. */
export function importStatement(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const source = childBy(tree, node, 'source');
  for (const clause of childrenOf(tree, node)) {
    const kind = kindOf(tree, clause);
    if (kind === 'import_require_clause') {
      bring(lowering, firstOf(tree, clause), moduleOf(lowering, childBy(tree, clause, 'source')), null);
    } else if (kind === 'import_clause') importClause(lowering, clause, moduleOf(lowering, source));
  }
  return [];
}

/** The module that a string names. */
export function moduleOf(lowering: Lowering, source: number): string {
  return source === NONE ? '' : stringOf(lowering, source);
}

function importClause(lowering: Lowering, clause: number, module: string): void {
  const { tree } = lowering;
  for (const child of childrenOf(tree, clause)) {
    const kind = kindOf(tree, child);
    if (kind === 'identifier') bring(lowering, child, module, 'default');
    else if (kind === 'namespace_import') bring(lowering, firstOf(tree, child), module, null);
    else if (kind === 'named_imports') {
      for (const item of childrenOf(tree, child)) importSpecifier(lowering, item, module);
    }
  }
}

function importSpecifier(lowering: Lowering, node: number, module: string): void {
  const name = childBy(lowering.tree, node, 'name');
  if (name === NONE) return;
  const alias = childBy(lowering.tree, node, 'alias');
  bring(lowering, alias === NONE ? name : alias, module, propertyName(lowering, name) ?? '');
}

function bring(lowering: Lowering, local: number, module: string, member: string | null): void {
  if (local === NONE) return;
  lowering.imports.push({ local: textOf(lowering.tree, local), module, member, ...spanOf(lowering, local) });
}

/** `import a = b.c`: another name for a part of a namespace. */
export function importAlias(lowering: Lowering, node: number): Statement[] {
  const [local = NONE, meant = NONE] = childrenOf(lowering.tree, node);
  if (meant === NONE) return [];
  const value: Expression = expression(lowering, meant);
  return [{ kind: 'assign', target: nameOf(lowering, local), type: null, value, ...spanOf(lowering, node) }];
}
