import type { SgNode } from '@ast-grep/wasm';
import { wholeWord } from '../../../util/whole-word.js';
import type { Imports, LanguageDescriptor } from '../language/descriptor.js';
import type { Syntax } from '../language/syntax.js';

/** A parsed file and what the conditions ask of it. Valid only until its tree is freed. */
export interface SourceFile {
  readonly path: string;
  readonly language: LanguageDescriptor;
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

/** Finder of declarations for one tree. The index over all names is made once, at the first question. */
export function declarationFinder(syntax: Syntax, root: SgNode): (name: string) => readonly SgNode[] {
  let index: Map<string, SgNode[]> | null = null;
  return (name) => {
    index ??= indexDeclarations(syntax, root);
    return index.get(name) ?? [];
  };
}

function indexDeclarations({ declarations }: Syntax, root: SgNode): Map<string, SgNode[]> {
  const index = new Map<string, SgNode[]>();
  if (declarations.size === 0) return index;
  for (const node of root.findAll({ rule: { any: [...declarations.keys()].map((kind) => ({ kind })) } })) {
    const fields = declarations.get(node.kind());
    const name = fields === undefined ? undefined : node.field(fields.name)?.text();
    if (name === undefined || !/^[\w$]{1,100}$/.test(name)) continue;
    const known = index.get(name);
    if (known === undefined) index.set(name, [node]);
    else known.push(node);
  }
  return index;
}

/** The node on the right-hand side of a declaration or assignment; the first of several. */
function assignedValue({ language: { syntax } }: SourceFile, declaration: SgNode): SgNode | undefined {
  const fields = syntax.declarations.get(declaration.kind());
  const value = fields === undefined ? undefined : declaration.field(fields.value);
  return value !== undefined && syntax.lists.includes(value.kind()) ? value.namedChildren()[0] : value;
}

/**
 * The value of a variable where `use` stands: its last declaration before it in the same function, else the only one
 * outside all functions. Undefined when it has several values or is a parameter.
 */
export function initialiser(file: SourceFile, name: string, use: SgNode): SgNode | undefined {
  const near = assignedBefore(file, name, use);
  if (near.length > 0) return near[near.length - 1];
  const scope = enclosingFunction(file, use);
  const all = file.declarations(name);
  if (scope !== undefined && hasParameter(file, scope, name)) return undefined;
  const outer = all.filter((node) => enclosingFunction(file, node) === undefined);
  return outer.length === 1 && outer[0] !== undefined ? assignedValue(file, outer[0]) : undefined;
}

/** Values that a variable gets before `use` in the same function, in order; the newest few. */
export function assignedBefore(file: SourceFile, name: string, use: SgNode): readonly SgNode[] {
  const declarations = file.declarations(name);
  if (declarations.length === 0) return [];
  const at = use.range().start.index;
  const scope = enclosingFunction(file, use)?.id();
  if (scope === undefined) return [];
  return declarations
    .filter((node) => node.range().start.index < at && node.range().end.index <= at)
    .slice(-MAX_DECLARATIONS)
    .filter((node) => enclosingFunction(file, node)?.id() === scope)
    .flatMap((node) => assignedValue(file, node) ?? []);
}

const MAX_DECLARATIONS = 20;

/** The innermost function around a node. */
export function enclosingFunction({ language }: SourceFile, node: SgNode): SgNode | undefined {
  const { kinds } = language.syntax.functions;
  for (let at = node.parent(); at !== undefined; at = at.parent()) if (kinds.includes(at.kind())) return at;
  return undefined;
}

function hasParameter({ language }: SourceFile, scope: SgNode, name: string): boolean {
  return new RegExp(wholeWord(name)).test(parametersOf(language.syntax, scope));
}

function parametersOf({ functions }: Syntax, scope: SgNode): string {
  for (const field of functions.parameters) {
    const node = scope.field(field);
    if (node !== undefined) return node.text();
  }
  return '';
}

/** Whether a name is a parameter of the function around its use, and not one that is declared as a number. */
export function isParameter(file: SourceFile, use: SgNode, name: string): boolean {
  const scope = enclosingFunction(file, use);
  if (scope === undefined || name === '' || !hasParameter(file, scope, name)) return false;
  const { syntax } = file.language;
  return !numberTyped(syntax, name).test(parametersOf(syntax, scope).slice(0, 4000));
}

function numberTyped({ functions }: Syntax, name: string): RegExp {
  const types = functions.numberTypes.join('|') || '(?!)';
  return functions.typeStands === 'after'
    ? new RegExp(`${wholeWord(name)}\\s*\\??:?\\s*\\*?(?:${types})\\b`)
    : new RegExp(`\\b(?:${types})\\s+${wholeWord(name)}`);
}

/** Name of the innermost function with a name: of its own, or of the variable or key that holds it. */
export function enclosingSymbol(file: SourceFile, node: SgNode): string {
  const { names } = file.language.syntax.targets;
  for (let at = enclosingFunction(file, node); at !== undefined; at = enclosingFunction(file, at)) {
    const name = at.field('name') ?? firstField(at.parent(), names);
    if (name !== undefined) return name.text().slice(0, 100);
  }
  return '';
}

/** Text of what the value goes to: variable, property, keyword argument; empty when it is nothing of that sort. */
export function targetName(file: SourceFile, node: SgNode): string {
  const { boundary, functions, targets } = file.language.syntax;
  let inside = node;
  for (let at = node.parent(); at !== undefined; at = at.parent()) {
    const kind = at.kind();
    if (functions.kinds.includes(kind) || boundary.test(kind)) return '';
    const value = firstField(at, targets.values);
    if (value !== undefined && value.range().start.index <= inside.range().start.index) {
      const name = firstField(at, targets.names);
      if (name !== undefined) return name.text().slice(0, 200);
    }
    inside = at;
  }
  return '';
}

function firstField(node: SgNode | undefined, fields: readonly string[]): SgNode | undefined {
  if (node === undefined) return undefined;
  for (const field of fields) {
    const found = node.field(field);
    if (found !== undefined) return found;
  }
  return undefined;
}
