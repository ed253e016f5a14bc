import { readFile } from 'node:fs/promises';
import { Language, Parser, type Tree } from 'web-tree-sitter';
import { assetPath } from '../../../io/assets.js';
import type { Grammar } from '../language/descriptor.js';
import type { FlatTree } from './flat-tree.js';
import { type RawCursor, rawCursors } from './raw-cursor.js';

/** A grammar that is ready to parse. */
export interface ReadyGrammar {
  readonly parser: Parser;
  /** A cursor at the root of one of the parser's trees. */
  readonly walk: (tree: Tree) => RawCursor;
  readonly kindNames: readonly string[];
  readonly fieldNames: readonly string[];
  /** By kind id: whether a node of it is kept although it has no field. */
  readonly named: Uint8Array;
}

/** What came of a text: its tree, or that the work was more than allowed. */
export type Parsed = { readonly tree: FlatTree; readonly unread: boolean } | 'too-much-work';

let engine: Promise<(tree: Tree) => RawCursor> | null = null;
const grammars = new Map<string, Promise<ReadyGrammar>>();

/** Loads a grammar once in this thread. */
export function loadGrammar(grammar: Grammar): Promise<ReadyGrammar> {
  const known = grammars.get(grammar.file);
  if (known !== undefined) return known;
  const made = readGrammar(grammar);
  grammars.set(grammar.file, made);
  return made;
}

async function startEngine(): Promise<(tree: Tree) => RawCursor> {
  const module = { locateFile: () => assetPath('grammars/web-tree-sitter.wasm') };
  await Parser.init(module);
  return rawCursors(module);
}

async function readGrammar({ file, source }: Grammar): Promise<ReadyGrammar> {
  engine ??= startEngine();
  const walk = await engine;
  const language = await Language.load(await readFile(assetPath(`grammars/${file}`, source)));
  const parser = new Parser();
  parser.setLanguage(language);
  const named = new Uint8Array(language.nodeTypeCount + 1);
  const kindNames: string[] = [];
  for (let id = 0; id < language.nodeTypeCount; id++) {
    kindNames.push(language.nodeTypeForId(id) ?? '');
    if (language.nodeTypeIsNamed(id)) named[id] = 1;
  }
  const fieldNames = Array.from({ length: language.fieldCount + 1 }, (_, id) => language.fieldNameForId(id) ?? '');
  return { parser, walk, kindNames: [...kindNames, 'ERROR'], fieldNames, named };
}

/** Kind of what the grammar could not read: tree-sitter's `ts_builtin_sym_error`. */
const ERROR_ID = 0xffff;

/**
 * Parses a text into a flat tree and frees what tree-sitter holds.
 * @param turns how many turns of the parser (100 of its steps each) the text may take
 */
export function parse(grammar: ReadyGrammar, text: string, turns: number): Parsed {
  const { parser, walk } = grammar;
  let taken = 0;
  const progressCallback = () => ++taken > turns;
  const tree = parser.parse(text, null, { progressCallback });
  if (tree === null) {
    parser.reset();
    return 'too-much-work';
  }
  try {
    const unread = tree.rootNode.hasError;
    return { tree: flatten(walk(tree), text, grammar), unread };
  } finally {
    tree.delete();
  }
}

interface Columns {
  kinds: Uint16Array;
  fields: Uint8Array;
  starts: Uint32Array;
  ends: Uint32Array;
  parents: Int32Array;
  nexts: Int32Array;
}

function columns(room: number): Columns {
  return {
    kinds: new Uint16Array(room),
    fields: new Uint8Array(room),
    starts: new Uint32Array(room),
    ends: new Uint32Array(room),
    parents: new Int32Array(room),
    nexts: new Int32Array(room),
  };
}

function grown(old: Columns): Columns {
  const wider = columns(old.kinds.length * 2);
  for (const key of ['kinds', 'fields', 'starts', 'ends', 'parents', 'nexts'] as const) wider[key].set(old[key]);
  return wider;
}

/** Walks the tree once. Comments are `extra` in every grammar; their kinds end with `comment`. */
function flatten(cursor: RawCursor, text: string, { named, kindNames, fieldNames }: ReadyGrammar): FlatTree {
  const errorKind = kindNames.length - 1;
  const comments = new Uint8Array(kindNames.length);
  kindNames.forEach((name, id) => {
    if (/comment$/.test(name)) comments[id] = 1;
  });
  let table = columns(Math.max(64, Math.ceil(text.length / 4)));
  let size = 0;
  /** Of each open level: the kept node, and the last kept child of it. */
  const open: number[] = [-1];
  const last: number[] = [-1];
  let going = true;
  while (going) {
    const rawId = cursor.kind();
    const id = rawId === ERROR_ID ? errorKind : rawId;
    const field = cursor.field();
    const keep = comments[id] !== 1 && (field !== 0 || named[id] === 1 || id === errorKind);
    if (keep) {
      if (size === table.kinds.length) table = grown(table);
      const depth = open.length - 1;
      table.kinds[size] = id;
      table.fields[size] = field;
      table.starts[size] = cursor.start();
      table.ends[size] = cursor.end();
      table.parents[size] = open[depth] ?? -1;
      table.nexts[size] = -1;
      const before = last[depth] ?? -1;
      if (before !== -1) table.nexts[before] = size;
      last[depth] = size;
      size++;
    }
    if (keep && cursor.toFirstChild()) {
      open.push(size - 1);
      last.push(-1);
      continue;
    }
    while (!cursor.toNextSibling()) {
      if (!cursor.toParent()) {
        going = false;
        break;
      }
      open.pop();
      last.pop();
    }
  }
  cursor.free();
  return { text, size, ...shrunk(table, size), kindNames, fieldNames };
}

function shrunk(table: Columns, size: number): Columns {
  return {
    kinds: table.kinds.slice(0, size),
    fields: table.fields.slice(0, size),
    starts: table.starts.slice(0, size),
    ends: table.ends.slice(0, size),
    parents: table.parents.slice(0, size),
    nexts: table.nexts.slice(0, size),
  };
}
