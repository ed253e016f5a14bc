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

/** Finder of declarations for one tree. The index over all names is made once, at the first question. */
export function declarationFinder(language: Language, root: SgNode): (name: string) => readonly SgNode[] {
  let index: Map<string, SgNode[]> | null = null;
  return (name) => {
    index ??= indexDeclarations(language, root);
    return index.get(name) ?? [];
  };
}

function indexDeclarations(language: Language, root: SgNode): Map<string, SgNode[]> {
  const index = new Map<string, SgNode[]>();
  const fields = new Map(DECLARATIONS.get(language) ?? DECLARATIONS.get('script') ?? []);
  for (const node of root.findAll({ rule: { any: [...fields.keys()].map((kind) => ({ kind })) } })) {
    const name = node.field(fields.get(node.kind()) ?? 'name')?.text();
    if (name === undefined || !/^[\w$]{1,100}$/.test(name)) continue;
    const known = index.get(name);
    if (known === undefined) index.set(name, [node]);
    else known.push(node);
  }
  return index;
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
  const near = assignedBefore(file, name, use);
  if (near.length > 0) return near[near.length - 1];
  const scope = enclosingFunction(use);
  const all = file.declarations(name);
  if (scope !== undefined && hasParameter(scope, name)) return undefined;
  const outer = all.filter((node) => enclosingFunction(node) === undefined);
  return outer.length === 1 && outer[0] !== undefined ? assignedValue(outer[0]) : undefined;
}

/** Values that a variable gets before `use` in the same function, in order; the newest few. */
export function assignedBefore(file: SourceFile, name: string, use: SgNode): readonly SgNode[] {
  const declarations = file.declarations(name);
  if (declarations.length === 0) return [];
  const at = use.range().start.index;
  const scope = enclosingFunction(use)?.id();
  if (scope === undefined) return [];
  return declarations
    .filter((node) => node.range().start.index < at && node.range().end.index <= at)
    .slice(-MAX_DECLARATIONS)
    .filter((node) => enclosingFunction(node)?.id() === scope)
    .flatMap((node) => assignedValue(node) ?? []);
}

const MAX_DECLARATIONS = 20;

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

const NUMBER_TYPE =
  '\\s*\\??:?\\s*\\*?(?:number|bigint|int(?:eger)?(?:32|64)?|uint(?:32|64)?|float(?:32|64)?|bool(?:ean)?|UUID|Date)\\b';
const NUMBER_BEFORE = '\\b(?:int|long|Integer|Long|short|boolean|double|UUID)\\s+';

/** Whether a name is a parameter of the function around its use, and not one that is declared as a number. */
export function isParameter(use: SgNode, name: string): boolean {
  const scope = enclosingFunction(use);
  if (scope === undefined || name === '' || !hasParameter(scope, name)) return false;
  const parameters = (scope.field('parameters')?.text() ?? '').slice(0, 4000);
  const word = `(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`;
  return !new RegExp(`${word}${NUMBER_TYPE}|${NUMBER_BEFORE}${word}`).test(parameters);
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
