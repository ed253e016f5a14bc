import type { SgNode } from '@ast-grep/wasm';
import type { Language } from '../language.js';
import type { Imports } from './imports.js';

/** A parsed file and what the conditions ask of it. Valid only until its tree is freed. */
export interface SourceFile {
  readonly path: string;
  readonly language: Language;
  readonly text: string;
  readonly root: SgNode;
  readonly imports: Imports;
  /** Nodes that give `name` a value, in order of the text. */
  declarations(name: string): readonly SgNode[];
}

/** A syntactic match of a rule in a file. */
export interface Match {
  readonly file: SourceFile;
  readonly node: SgNode;
  /** The node of a metavariable, the whole match for `@match`; undefined when the rule binds none. */
  get(name: string): SgNode | undefined;
}

const DECLARATIONS: ReadonlyMap<string, readonly (readonly [kind: string, field: string])[]> = new Map([
  [
    'script',
    [
      ['variable_declarator', 'name'],
      ['assignment_expression', 'left'],
    ],
  ],
  ['python', [['assignment', 'left']]],
  [
    'go',
    [
      ['short_var_declaration', 'left'],
      ['var_spec', 'name'],
      ['const_spec', 'name'],
      ['assignment_statement', 'left'],
    ],
  ],
  [
    'java',
    [
      ['variable_declarator', 'name'],
      ['assignment_expression', 'left'],
    ],
  ],
]);

/** Finder of declarations for one tree; remembers its answers. */
export function declarationFinder(language: Language, root: SgNode): (name: string) => readonly SgNode[] {
  const found = new Map<string, readonly SgNode[]>();
  const kinds = DECLARATIONS.get(language) ?? DECLARATIONS.get('script') ?? [];
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const regex = `^${name.replace(/[$\\^.*+?()[\]{}|]/g, '\\$&')}$`;
    const nodes = root.findAll({ rule: { any: kinds.map(([kind, field]) => ({ kind, has: { field, regex } })) } });
    found.set(name, nodes);
    return nodes;
  };
}

const VALUE_FIELDS = ['value', 'right'];

/** The node on the right-hand side of a declaration or assignment. */
export function assignedValue(declaration: SgNode): SgNode | undefined {
  for (const field of VALUE_FIELDS) {
    const value = declaration.field(field);
    if (value !== undefined) return value.kind() === 'expression_list' ? value.namedChildren()[0] : value;
  }
  return undefined;
}

/**
 * The value of a variable where `use` stands: its last declaration before it in the same function, else the only one
 * outside all functions. Undefined when it has several values or is a parameter.
 */
export function initialiser(file: SourceFile, name: string, use: SgNode): SgNode | undefined {
  const at = use.range().start.index;
  const scope = enclosingFunction(use);
  const all = file.declarations(name);
  const before = all.filter((node) => node.range().start.index < at);
  const near = before.filter((node) => scope !== undefined && enclosingFunction(node)?.id() === scope.id());
  if (near.length > 0) return assignedValue(near[near.length - 1] ?? near[0] ?? use);
  if (scope !== undefined && hasParameter(scope, name)) return undefined;
  const outer = all.filter((node) => enclosingFunction(node) === undefined);
  return outer.length === 1 && outer[0] !== undefined ? assignedValue(outer[0]) : undefined;
}

const FUNCTIONS = new Set([
  'function_declaration',
  'function_expression',
  'generator_function_declaration',
  'arrow_function',
  'method_definition',
  'function_definition',
  'lambda',
  'method_declaration',
  'constructor_declaration',
  'func_literal',
  'lambda_expression',
]);

/** The innermost function around a node. */
export function enclosingFunction(node: SgNode): SgNode | undefined {
  for (let at = node.parent(); at !== undefined; at = at.parent()) if (FUNCTIONS.has(at.kind())) return at;
  return undefined;
}

function hasParameter(scope: SgNode, name: string): boolean {
  const parameters = scope.field('parameters')?.text() ?? scope.field('parameter')?.text() ?? '';
  return new RegExp(`(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`).test(parameters);
}

/** Name of the innermost function with a name: of its own, or of the variable or key that holds it. */
export function enclosingSymbol(node: SgNode): string {
  for (let at = enclosingFunction(node); at !== undefined; at = enclosingFunction(at)) {
    const holder = at.parent();
    const name = at.field('name') ?? holder?.field('name') ?? holder?.field('key') ?? holder?.field('left');
    if (name !== undefined) return name.text().slice(0, 100);
  }
  return '';
}

const TARGETS: readonly string[] = ['name', 'left', 'key'];
const STATEMENT = /statement$|^program$|^module$|^block$|^source_file$|^class_body$/;

/** Text of what the value goes to: variable, property, keyword argument; empty when it is nothing of that sort. */
export function targetName(node: SgNode): string {
  let inside = node;
  for (let at = node.parent(); at !== undefined; at = at.parent()) {
    if (FUNCTIONS.has(at.kind()) || STATEMENT.test(at.kind())) return '';
    const value = at.field('value') ?? at.field('right');
    if (value !== undefined && value.range().start.index <= inside.range().start.index) {
      for (const field of TARGETS) {
        const name = at.field(field);
        if (name !== undefined) return name.text().slice(0, 200);
      }
    }
    inside = at;
  }
  return '';
}
