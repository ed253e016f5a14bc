import type { Lowering } from '../../../lower/lowering.js';
import { childBy, childrenOf, type FlatTree, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';

/** What must be known of a whole file before any of its names can be read. */
export interface PhpFile {
  readonly namespace: string;
  /** Names that `use` gives, to what they stand for, with dots. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Names of functions, classes and constants in the file: a variable that is called like one keeps its `$`. */
  readonly symbols: ReadonlySet<string>;
  /** Imports that have been noted, so that none is noted twice. */
  readonly imported: Set<string>;
}

/** One name that a `use` declaration takes. */
export interface UseClause {
  readonly local: string;
  /** With dots, from the root. */
  readonly full: string;
}

/** Words of the language that are lowered to calls of functions with these names. */
const WORDS = [
  'echo',
  'print',
  'exit',
  'include',
  'require',
  'http_redirect',
  'shell_exec',
  'intval',
  'floatval',
  'boolval',
];
/** Nodes whose `name` field is a symbol of the file; elsewhere it is a member, an argument or a variable. */
const NAMED = new Set([
  'function_definition',
  'class_declaration',
  'interface_declaration',
  'trait_declaration',
  'enum_declaration',
]);

const files = new WeakMap<FlatTree, PhpFile>();

/** The facts of the file that is being lowered; read once. */
export function fileOf({ tree }: Lowering): PhpFile {
  const known = files.get(tree);
  if (known !== undefined) return known;
  const made = readFile(tree);
  files.set(tree, made);
  return made;
}

function readFile(tree: FlatTree): PhpFile {
  const symbols = new Set(WORDS);
  const aliases = new Map<string, string>();
  let namespace: string | null = null;
  for (let node = 0; node < tree.size; node++) {
    const kind = kindOf(tree, node);
    if (kind === 'name' && isSymbol(tree, node)) symbols.add(textOf(tree, node));
    else if (kind === 'namespace_definition' && namespace === null) namespace = namespaceOf(tree, node);
    else if (kind === 'namespace_use_declaration') {
      for (const { local, full } of useClauses(tree, node)) aliases.set(local, full);
    }
  }
  return { namespace: namespace ?? '', aliases, symbols, imported: new Set() };
}

function isSymbol(tree: FlatTree, node: number): boolean {
  const parent = kindOf(tree, tree.parents[node] ?? NONE);
  if (/^(?:variable_name|dynamic_variable_name|namespace_name)$/.test(parent)) return false;
  return tree.fieldNames[tree.fields[node] ?? 0] !== 'name' || NAMED.has(parent);
}

/** The namespace that a definition names, with dots; empty of the root's. */
export function namespaceOf(tree: FlatTree, node: number): string {
  const name = childBy(tree, node, 'name');
  return name === NONE ? '' : dotted(textOf(tree, name));
}

/** What one `use` declaration takes, groups opened. */
export function useClauses(tree: FlatTree, node: number): UseClause[] {
  const group = childBy(tree, node, 'body');
  if (group === NONE) return clausesIn(tree, node, '');
  const prefix = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'namespace_name');
  return clausesIn(tree, group, prefix === undefined ? '' : `${dotted(textOf(tree, prefix))}.`);
}

function clausesIn(tree: FlatTree, node: number, prefix: string): UseClause[] {
  return childrenOf(tree, node)
    .filter((child) => kindOf(tree, child) === 'namespace_use_clause')
    .flatMap((clause) => {
      const alias = childBy(tree, clause, 'alias');
      const name = childrenOf(tree, clause).find((child) => /^(?:name|qualified_name)$/.test(kindOf(tree, child)));
      if (name === undefined) return [];
      const full = prefix + dotted(textOf(tree, name));
      return [{ local: alias === NONE ? lastOf(full) : textOf(tree, alias), full }];
    });
}

/** A name with backslashes, from the root or not, with dots. */
export function dotted(name: string): string {
  return name
    .split('\\')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('.');
}

export function lastOf(full: string): string {
  return full.slice(full.lastIndexOf('.') + 1);
}
