import { childrenOf, type FlatTree, kindOf, textOf } from '../../tree/flat-tree.js';
import { loadGrammar, parse } from '../../tree/parse.js';
import { MAX_DEPTH, TooMuchWork } from '../budget.js';
import type { FormatFile } from '../format.js';
import { GRAMMAR } from './grammar.js';

/** A megabyte takes about 20,000. */
const MAX_TURNS = 200_000;

/** A node of a file's syntax tree. */
export interface Syntax {
  readonly tree: FlatTree;
  readonly path: string;
  readonly node: number;
}

/** `name "label" { … }` */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: Body;
  readonly at: { readonly start: number; readonly end: number };
  readonly path: string;
  /** Whether some of it could not be read. */
  readonly unread: boolean;
}

export interface Body {
  readonly attributes: readonly { readonly name: string; readonly key: Syntax; readonly value: Syntax }[];
  readonly blocks: readonly Block[];
}

/** The body of a file in HCL's own syntax, and whether some of it could not be read. */
export async function parseHcl({ path, text }: FormatFile): Promise<{ body: Body; unread: boolean }> {
  const { tree, unread } = await parseTree(text);
  const root = tree.size === 0 ? -1 : 0;
  const body = root === -1 ? -1 : (childrenOf(tree, root).find((node) => kindOf(tree, node) === 'body') ?? -1);
  return { body: bodyOf({ tree, path, node: body }, 0), unread };
}

/** JSON is an expression of HCL, with templates in its texts: the syntax of a whole file of it. */
export async function parseExpression({ path, text }: FormatFile): Promise<{ syntax: Syntax | null; unread: boolean }> {
  const { tree, unread } = await parseTree(`x=${text}`);
  const shift = (offset: number) => Math.max(0, offset - 2);
  const moved = { ...tree, text, starts: tree.starts.map(shift), ends: tree.ends.map(shift) };
  const node = Array.from({ length: tree.size }, (_, at) => at).find((at) => kindOf(tree, at) === 'expression');
  return { syntax: node === undefined ? null : { tree: moved, path, node }, unread };
}

async function parseTree(text: string): Promise<{ tree: FlatTree; unread: boolean }> {
  const parsed = parse(await loadGrammar(GRAMMAR), text, MAX_TURNS);
  if (parsed === 'too-much-work') throw new TooMuchWork();
  return parsed;
}

/** A node's children of a kind. */
export function parts({ tree, path, node }: Syntax, kind?: string): Syntax[] {
  if (node < 0) return [];
  const children = childrenOf(tree, node).map((child) => ({ tree, path, node: child }));
  return kind === undefined ? children : children.filter((child) => kindOfSyntax(child) === kind);
}

export function kindOfSyntax({ tree, node }: Syntax): string {
  return kindOf(tree, node);
}

export function sourceOf({ tree, node }: Syntax): string {
  return textOf(tree, node);
}

/** Where a node stands. */
export function spanOf({ tree, path, node }: Syntax): { path: string; start: number; end: number } {
  return { path, start: tree.starts[node] ?? 0, end: tree.ends[node] ?? 0 };
}

function bodyOf(syntax: Syntax, depth: number): Body {
  const attributes: Body['attributes'][number][] = [];
  const blocks: Block[] = [];
  for (const part of parts(syntax)) {
    const kind = kindOfSyntax(part);
    if (kind === 'block') blocks.push(blockOf(part, depth + 1));
    if (kind !== 'attribute') continue;
    const [key, value] = parts(part);
    if (key !== undefined && value !== undefined) attributes.push({ name: sourceOf(key), key, value });
  }
  return { attributes, blocks };
}

/** Whether the parser gave up somewhere in a node, or right behind it: what is missing may stand there. */
function hasErrors({ tree, node }: Syntax): boolean {
  const next = tree.nexts[node] ?? -1;
  const end = next !== -1 && kindOf(tree, next) === 'ERROR' ? (tree.ends[next] ?? 0) : (tree.ends[node] ?? 0);
  for (let at = node; at < tree.size && (tree.starts[at] ?? 0) < end; at++) {
    if (kindOf(tree, at) === 'ERROR') return true;
  }
  return false;
}

function blockOf(syntax: Syntax, depth: number): Block {
  const children = parts(syntax);
  const [type, ...labels] = children.filter((child) => /^(?:identifier|string_lit)$/.test(kindOfSyntax(child)));
  const inner = children.find((child) => kindOfSyntax(child) === 'body');
  const { start } = spanOf(syntax);
  const last = labels.at(-1) ?? type ?? syntax;
  return {
    type: type === undefined ? '' : sourceOf(type),
    labels: labels.map((label) => sourceOf(label).replace(/^"|"$/g, '')),
    body: inner === undefined || depth > MAX_DEPTH ? { attributes: [], blocks: [] } : bodyOf(inner, depth),
    at: { start, end: spanOf(last).end },
    path: syntax.path,
    unread: hasErrors(syntax),
  };
}
