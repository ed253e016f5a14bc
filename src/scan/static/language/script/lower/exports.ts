import type { Expression, Name, Target } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, nameOf, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { moduleOf } from './imports.js';
import { propertyName, wordsBefore } from './names.js';

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
    if (kindOf(tree, child) === 'export_clause') exportNames(lowering, child);
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

function exportNames(lowering: Lowering, clause: number): void {
  for (const { name, node } of specifiers(lowering, clause)) {
    lowering.exports.push({ name, local: nameOf(lowering, node), from: null });
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
  for (const name of declaredNames(made)) {
    const local: Name = { kind: 'name', name, ...spanOf(lowering, declaration) };
    lowering.exports.push({ name: byDefault ? 'default' : name, local, from: null });
  }
  return made;
}

/** The names that statements of a declaration give, in order. */
export function declaredNames(statements: readonly Statement[]): string[] {
  return statements.flatMap((each) => {
    if (each.kind === 'declare') return each.name === '' ? [] : [each.name];
    return each.kind === 'assign' ? namesIn(each.target) : [];
  });
}

function namesIn(target: Target): string[] {
  switch (target.kind) {
    case 'name':
      return target.name === '' ? [] : [target.name];
    case 'list-target':
      return [...target.items, target.rest].flatMap((item) => (item === null ? [] : namesIn(item)));
    case 'record-target': {
      const parts = target.entries.map((entry) => entry.target);
      return [...parts, target.rest].flatMap((item) => (item === null ? [] : namesIn(item)));
    }
    default:
      return [];
  }
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
export function exportedIn({ tree }: Lowering, body: number, made: readonly Statement[]): string[] {
  const exported = childrenOf(tree, body).filter((child) => kindOf(tree, child) === 'export_statement');
  const ordered = [...made].sort((one, other) => one.start - other.start);
  const within: Statement[] = [];
  let at = 0;
  for (const child of exported) {
    while ((ordered[at]?.start ?? Number.POSITIVE_INFINITY) < (tree.starts[child] ?? 0)) at++;
    for (; (ordered[at]?.start ?? Number.POSITIVE_INFINITY) < (tree.ends[child] ?? 0); at++) {
      within.push(...ordered.slice(at, at + 1));
    }
  }
  const clauses = exported
    .flatMap((child) => childrenOf(tree, child))
    .filter((each) => kindOf(tree, each) === 'export_clause');
  const listed = clauses.flatMap((clause) => childrenOf(tree, clause)).map((item) => textOf(tree, firstOf(tree, item)));
  return [...new Set([...declaredNames(within), ...listed])];
}
