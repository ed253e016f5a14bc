import type { Name, TypeName } from '../../../ir/expression.js';
import type { Import } from '../../../ir/module.js';
import type { Span } from '../../../ir/span.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { dotted, fileOf, lastOf } from './file.js';

/** The variable of a `$name`; a name that the file also gives to a function or class keeps its `$`. */
export function variable(lowering: Lowering, node: number): Name {
  const name = textOf(lowering.tree, node).replace(/^\$/, '');
  const clash = name !== 'this' && fileOf(lowering).symbols.has(name);
  return { kind: 'name', name: clash ? `$${name}` : name, ...spanOf(lowering, node) };
}

/**
 * A class, function or constant by its name as a file writes it. A name with backslashes becomes the full name with
 * dots, and an import of that name.
 */
export function symbolName(lowering: Lowering, node: number): string {
  const text = textOf(lowering.tree, node);
  if (!text.includes('\\')) return text;
  const full = fullName(lowering, text);
  if (!full.includes('.')) return full;
  addImport(lowering, importOf(full, full, spanOf(lowering, node)));
  return full;
}

function fullName(lowering: Lowering, text: string): string {
  const { aliases, namespace } = fileOf(lowering);
  const name = dotted(text);
  if (text.startsWith('\\')) return name;
  const dot = name.indexOf('.');
  const first = dot === -1 ? name : name.slice(0, dot);
  const rest = dot === -1 ? '' : name.slice(dot + 1);
  const inside = namespace === '' ? '' : `${namespace}.`;
  if (first === 'namespace') return inside + rest;
  const alias = aliases.get(first);
  return alias === undefined ? inside + name : `${alias}.${rest}`;
}

/** The import that gives `local` the class or function with a full name. */
export function importOf(local: string, full: string, span: Span): Import {
  const { start, end } = span;
  const dot = full.lastIndexOf('.');
  if (dot === -1) return { local, module: full, member: null, start, end };
  return { local, module: full.slice(0, dot), member: lastOf(full), start, end };
}

export function addImport(lowering: Lowering, wanted: Import): void {
  const { imported } = fileOf(lowering);
  const key = `${wanted.local}\n${wanted.module}`;
  if (imported.has(key)) return;
  imported.add(key);
  lowering.imports.push(wanted);
}

/** Types of which a value can hold no text that means something elsewhere; of a union the other one counts. */
const HARMLESS = /^(?:int|float|bool|null|false|true|void|never)$/;

/** A type as written; of a union the member that can hold the most. */
export function typeOf(lowering: Lowering, node: number): TypeName | null {
  if (node === NONE) return null;
  const { tree } = lowering;
  const members = typeNames(lowering, node, 0);
  const [first = null] = members;
  if (first === null && kindOf(tree, node) === 'cast_type') return { name: textOf(tree, node), args: [] };
  return members.find(({ name }) => !HARMLESS.test(name)) ?? first;
}

function typeNames(lowering: Lowering, node: number, depth: number): TypeName[] {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case 'primitive_type':
    case 'bottom_type':
      return [{ name: textOf(tree, node).toLowerCase(), args: [] }];
    case 'name':
    case 'qualified_name':
    case 'relative_name':
      return [{ name: selfName(lowering, node) ?? symbolName(lowering, node), args: [] }];
    default:
      return depth > 5 ? [] : childrenOf(tree, node).flatMap((child) => typeNames(lowering, child, depth + 1));
  }
}

/** The enclosing class's name where `self` or `static` stands for it; null of another name. */
export function selfName(lowering: Lowering, node: number): string | null {
  const text = textOf(lowering.tree, node).toLowerCase();
  return text === 'self' || text === 'static' ? enclosingClass(lowering, node) : null;
}

const CLASSES = /^(?:class|interface|trait|enum)_declaration$|^anonymous_class$/;

function enclosingClass({ tree }: Lowering, node: number): string | null {
  for (let at = tree.parents[node] ?? NONE; at !== NONE; at = tree.parents[at] ?? NONE) {
    if (!CLASSES.test(kindOf(tree, at))) continue;
    const name = childBy(tree, at, 'name');
    return name === NONE ? anonymousName(tree.starts[at] ?? 0) : textOf(tree, name);
  }
  return null;
}

/** What a class without a name is called; no source can write it. */
export function anonymousName(start: number): string {
  return `class@${start}`;
}
