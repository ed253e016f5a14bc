import type { Expression, Name } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, nameOf, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { identifiersIn } from './bindings.js';
import { moduleOf } from './imports.js';
import { propertyName, variable, wordsBefore } from './names.js';

/** What an export statement does, and the names that it gives to other modules. */
export function exportStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const source = childBy(tree, node, 'source');
  if (source !== NONE) return exportFrom(lowering, node, moduleOf(lowering, source));
  const declaration = childBy(tree, node, 'declaration');
  if (declaration !== NONE) return exportDeclaration(lowering, node, declaration);
  const value = childBy(tree, node, 'value');
  if (value !== NONE) return exportDefault(lowering, node, expression(lowering, value));
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === 'export_clause') exportNames(lowering, node, child);
    else if (/^\s*export\s*=/.test(wordsBefore(lowering, node, child))) return [exportWhole(lowering, node, child)];
  }
  return [];
}

function exportFrom(lowering: Lowering, node: number, module: string): Statement[] {
  const { tree } = lowering;
  const [clause = NONE] = childrenOf(tree, node);
  const kind = kindOf(tree, clause);
  if (kind === 'export_clause') {
    for (const { name, member } of specifiers(lowering, clause)) {
      lowering.exports.push({ name, local: null, from: { module, member } });
    }
    return [];
  }
  const whole = kind === 'namespace_export';
  const name = whole ? (propertyName(lowering, firstOf(tree, clause)) ?? '') : '*';
  lowering.exports.push({ name, local: null, from: { module, member: whole ? null : '*' } });
  return [];
}

function specifiers(lowering: Lowering, clause: number): { name: string; member: string; node: number }[] {
  const { tree } = lowering;
  return childrenOf(tree, clause).flatMap((item) => {
    const node = childBy(tree, item, 'name');
    if (node === NONE) return [];
    const member = propertyName(lowering, node) ?? '';
    const alias = childBy(tree, item, 'alias');
    return [{ member, node, name: alias === NONE ? member : (propertyName(lowering, alias) ?? member) }];
  });
}

function exportNames(lowering: Lowering, node: number, clause: number): void {
  if (!isTop(lowering, node)) return;
  for (const { name, node: local } of specifiers(lowering, clause)) {
    lowering.exports.push({ name, local: nameOf(lowering, local), from: null });
  }
}

/** Exports inside a namespace are parts of it, not of the module. */
function isTop({ tree }: Lowering, node: number): boolean {
  return tree.parents[node] === 0;
}

function exportDeclaration(lowering: Lowering, node: number, declaration: number): readonly Statement[] {
  const made = statement(lowering, declaration);
  if (!isTop(lowering, node)) return made;
  const byDefault = /\bdefault\b/.test(wordsBefore(lowering, node, declaration));
  for (const { name, local } of declaredBy(lowering, declaration)) {
    lowering.exports.push({ name: byDefault ? 'default' : name, local, from: null });
  }
  return made;
}

/** A name that others may take, and the variable that it is. */
interface Declared {
  readonly name: string;
  readonly local: Name;
}

/** The names that a declaration gives, in order. */
function declaredBy(lowering: Lowering, declaration: number): Declared[] {
  const { tree } = lowering;
  const variables = childrenOf(tree, declaration).filter((child) => kindOf(tree, child) === 'variable_declarator');
  const patterns = variables.map((child) => childBy(tree, child, 'name'));
  const nodes = patterns.flatMap((pattern) => identifiersIn(tree, pattern));
  if (nodes.length > 0) return nodes.map((node) => ({ name: textOf(tree, node), local: variable(lowering, node) }));
  const first = firstOf(tree, declaration);
  if (kindOf(tree, declaration) === 'ambient_declaration') return declaredBy(lowering, first);
  const named = childBy(tree, declaration, 'name');
  const node = named === NONE ? first : named;
  // Of `namespace A.B` the outer one has a name here.
  const [name = ''] = node === NONE ? [] : textOf(tree, node).split('.');
  return name === '' ? [] : [{ name, local: { ...nameOf(lowering, node), name } }];
}

/** `export default …`: a variable by a name that no other can have. */
function exportDefault(lowering: Lowering, node: number, value: Expression): Statement[] {
  const span = spanOf(lowering, node);
  const target: Name = { kind: 'name', name: 'default', ...span };
  const named = value.kind === 'name';
  if (isTop(lowering, node)) lowering.exports.push({ name: 'default', local: named ? value : target, from: null });
  return named ? [] : [{ kind: 'assign', target, type: null, value, ...span }];
}

/** `export = x` is what CommonJS writes as `module.exports = x`. */
function exportWhole(lowering: Lowering, node: number, child: number): Statement {
  const span = spanOf(lowering, node);
  const object: Name = { kind: 'name', name: 'module', ...span };
  const value = expression(lowering, child);
  return { kind: 'assign', target: { kind: 'member', object, name: 'exports', ...span }, type: null, value, ...span };
}

/** The names that the body of a namespace exports. */
export function exportedIn(lowering: Lowering, body: number): Declared[] {
  const { tree } = lowering;
  return childrenOf(tree, body).flatMap((child) => {
    if (kindOf(tree, child) !== 'export_statement') return [];
    const declaration = childBy(tree, child, 'declaration');
    if (declaration !== NONE) return declaredBy(lowering, declaration);
    const clause = firstOf(tree, child);
    if (kindOf(tree, clause) !== 'export_clause') return [];
    return specifiers(lowering, clause).map(({ name, node }) => ({ name, local: variable(lowering, node) }));
  });
}
