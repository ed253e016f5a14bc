import { readFile } from 'node:fs/promises';
import type { SgRoot } from '@ast-grep/wasm';
import * as bindings from '@ast-grep/wasm/wasm_bg.js';
import { Parser, type Tree, type TreeCursor } from 'web-tree-sitter';
import { assetPath } from '../../../io/assets.js';
import { type LanguageId, languageById } from '../language/index.js';
import { dropHandles, freeHandles, handlesMade, startHandles, trackHandles } from './handles.js';

/** What was built on the tree-sitter side since the last release: its memory is not garbage-collected. */
const owned: { delete(): void }[] = [];
let hasError = false;
let isOwnParse = false;
let parserTurns = 0;
let searchWork = 0;
let workLimit = Number.POSITIVE_INFINITY;
let wasmModule: WebAssembly.Module | null = null;
let memory: { grow(pages: number): number } | null = null;
let ready: Promise<void> | null = null;
const registered = new Set<LanguageId>();

/** Loads ast-grep and tree-sitter once, and the grammars that are asked for and not there yet. */
export async function loadGrammars(languages: Iterable<LanguageId>): Promise<void> {
  ready ??= start();
  await ready;
  const missing = [...languages].filter((language) => !registered.has(language));
  if (missing.length === 0) return;
  await bindings.registerDynamicLanguage(
    Object.fromEntries(
      missing.map((language) => {
        const { file, source, expando } = languageById(language).grammar;
        return [language, { libraryPath: assetPath(`grammars/${file}`, source), expandoChar: expando }];
      }),
    ),
  );
  for (const language of missing) registered.add(language);
}

/** Starts over with a fresh instance: after a trap (a stack overflow on hostile nesting) the old one is not usable. */
export async function restart(): Promise<void> {
  dropHandles();
  deleteTrees();
  const languages = [...registered];
  registered.clear();
  // The bindings keep views of the old memory and look again only when those are detached: growing detaches them.
  memory?.grow(1);
  ready = start();
  await loadGrammars(languages);
}

async function start(): Promise<void> {
  trackHandles();
  await Parser.init({ locateFile: () => assetPath('grammars/web-tree-sitter.wasm') });
  wasmModule ??= await WebAssembly.compile(await readFile(assetPath('grammars/ast-grep.wasm')));
  const instance = await WebAssembly.instantiate(wasmModule, { './wasm_bg.js': imports() });
  // Closures of an earlier instance may be finalized at any time; the handful that there is stays where it is.
  bindings.__wbg_set_wasm({ ...instance.exports, __wbindgen_destroy_closure() {} });
  memory = memoryOf(instance.exports.memory);
  const begin = instance.exports.__wbindgen_start;
  if (typeof begin === 'function') begin();
  await bindings.initializeTreeSitter();
}

function memoryOf(value: unknown): { grow(pages: number): number } {
  if (typeof value !== 'object' || value === null || !('grow' in value)) throw new Error('ast-grep exports no memory');
  return value as { grow(pages: number): number };
}

export interface Parsed {
  readonly root: SgRoot;
  /** The grammar could not read all of the text. */
  readonly hasError: boolean;
}

/**
 * Parses within the budget of a file; throws when that is spent or the grammar gives up. Call `release` afterwards.
 */
export function parseText(language: LanguageId, text: string): Parsed {
  hasError = false;
  isOwnParse = true;
  try {
    const root = bindings.parse(language, text);
    return { root, hasError };
  } finally {
    isOwnParse = false;
  }
}

/** A turn of the parser, 100 of its steps, costs as much as so many nodes that a rule looks at. */
const TURN_COST = 4;

/** Begins to count the work on a file anew; a parse ends at `limit`. */
export function startWork(limit: number): void {
  workLimit = limit;
  parserTurns = searchWork = 0;
  startHandles();
}

/** Work done on the file so far: a fact of its text, the same on every machine. */
export function workDone(): number {
  return parserTurns * TURN_COST + searchWork + handlesMade();
}

/** Counts a search through the whole tree: the longer the text was to parse, the more there is to look at. */
export function countSearch(): void {
  searchWork += parserTurns;
}

/** Frees all nodes, trees and cursors made since the last call. */
export function release(): void {
  freeHandles();
  deleteTrees();
}

function deleteTrees(): void {
  for (const object of owned.splice(0)) object.delete();
}

/**
 * ast-grep never deletes the trees and cursors that it asks tree-sitter for. They pass through its imports,
 * so the imports are where they are caught; the same place carries the budget into the parser.
 */
function imports(): WebAssembly.ModuleImports {
  const table: Record<string, WebAssembly.ImportValue> = Object.create(null);
  for (const [name, value] of Object.entries(bindings)) if (typeof value === 'function') table[name] = value;
  wrap(table, '__wbg_parse_', (parser: Parser) => ({ parse: (text: string) => parseOwned(parser, text) }));
  wrap(table, '__wbg_copy_', (tree: Tree) => ({ copy: () => own(tree.copy()) }));
  wrap(table, '__wbg_walk_', (node: { walk(): TreeCursor }) => ({ walk: () => own(node.walk()) }));
  return table;
}

function parseOwned(parser: Parser, text: string): Tree | null {
  const tree = parser.parse(text, null, { progressCallback });
  if (tree === null) return null;
  if (isOwnParse) hasError = tree.rootNode.hasError;
  return own(tree);
}

function progressCallback(): boolean {
  parserTurns++;
  return isOwnParse && workDone() > workLimit;
}

function own<T extends { delete(): void }>(object: T): T {
  owned.push(object);
  return object;
}

function wrap<T>(
  table: Record<string, WebAssembly.ImportValue>,
  prefix: string,
  replace: (target: T) => unknown,
): void {
  const name = Object.keys(table).find((key) => key.startsWith(prefix));
  const original = name === undefined ? undefined : table[name];
  if (name === undefined || typeof original !== 'function') throw new Error(`ast-grep has no import ${prefix}*`);
  table[name] = (target: T, ...rest: unknown[]) => original(replace(target), ...rest);
}
