import { readFile } from 'node:fs/promises';
import type { Node } from 'libpg-query';
import { assetPath } from '../../../io/assets.js';
import { PARSER_ASSET } from './parser-asset.js';

/** A statement of a script as PostgreSQL's own grammar reads it. Offsets count bytes of UTF-8. */
export interface ParsedStatement {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** What came of a text: its statements, or why there are none, with the byte where the parser gave up. */
export type Parsed =
  | { readonly statements: readonly ParsedStatement[] }
  | { readonly error: string; readonly at: number; readonly isTooDeep: boolean };

/** PostgreSQL's grammar, ready. One text at a time. */
export interface SqlParser {
  parse(text: string): Promise<Parsed>;
  /** The body of a `DO` block or of a function in PL/pgSQL; null where it is none. @param text the whole statement */
  parseBlock(text: string): Promise<unknown>;
}

/** The compiled library: pg_query.h of libpg_query, by way of Emscripten. */
interface Engine {
  lengthBytesUTF8(text: string): number;
  stringToUTF8(text: string, to: number, size: number): void;
  UTF8ToString(from: number): string;
  getValue(from: number, type: 'i32'): number;
  _malloc(size: number): number;
  _free(pointer: number): void;
  _wasm_parse_query_raw(text: number): number;
  _wasm_free_parse_result(result: number): void;
  _wasm_parse_plpgsql(text: number): number;
  _wasm_free_string(text: number): void;
}

/** Offsets in `PgQueryParseResult` and `PgQueryError`, in bytes: pointers have four of them. */
const RESULT = { tree: 0, error: 8 } as const;
const ERROR = { message: 0, cursor: 16 } as const;

let compiled: Promise<WebAssembly.Module> | null = null;

async function compile(): Promise<WebAssembly.Module> {
  return WebAssembly.compile(await readFile(assetPath(PARSER_ASSET.name, PARSER_ASSET.source)));
}

/** A fresh instance; the code is compiled once. */
async function startEngine(): Promise<Engine> {
  compiled ??= compile();
  const [code, { default: start }] = await Promise.all([compiled, import('libpg-query/wasm/libpg-query.js')]);
  const engine = await start({
    instantiateWasm: (imports, done) => done(new WebAssembly.Instance(code, imports)),
  });
  if (!isEngine(engine)) throw new Error('libpg-query does not export what this version should');
  return engine;
}

function isEngine(value: unknown): value is Engine {
  const names = ['lengthBytesUTF8', 'stringToUTF8', 'UTF8ToString', 'getValue', '_malloc', '_free'];
  const exported = [
    ...names,
    '_wasm_parse_query_raw',
    '_wasm_free_parse_result',
    '_wasm_parse_plpgsql',
    '_wasm_free_string',
  ];
  return (
    typeof value === 'object' &&
    value !== null &&
    exported.every((name) => typeof Reflect.get(value, name) === 'function')
  );
}

/**
 * Loads the parser. A text that brings it down (too deep, too large) costs the instance and nothing else: the next text
 * meets a fresh one.
 */
export function sqlParser(): SqlParser {
  let engine: Promise<Engine> | null = null;

  /** What `read` makes of the text's copy in the library's memory; null when the library broke down over it. */
  async function withText<T>(text: string, read: (engine: Engine, pointer: number) => T): Promise<T | null> {
    engine ??= startEngine();
    const library = await engine;
    try {
      const size = library.lengthBytesUTF8(text) + 1;
      const pointer = library._malloc(size);
      library.stringToUTF8(text, pointer, size);
      const result = read(library, pointer);
      library._free(pointer);
      return result;
    } catch {
      engine = null;
      return null;
    }
  }

  async function parse(text: string): Promise<Parsed> {
    // What stands behind a NUL the library would not see.
    if (text.includes('\0'))
      return { error: 'a NUL character', at: byteLength(text, text.indexOf('\0')), isTooDeep: false };
    const answer = await withText(text, (library, pointer) => {
      const result = library._wasm_parse_query_raw(pointer);
      const parsed = readResult(library, result);
      library._wasm_free_parse_result(result);
      return parsed;
    });
    return answer ?? { error: 'nested too deeply, or too large', at: 0, isTooDeep: true };
  }

  async function parseBlock(text: string): Promise<unknown> {
    if (text.includes('\0')) return null;
    return withText(text, (library, pointer): unknown => {
      const result = library._wasm_parse_plpgsql(pointer);
      const json = library.UTF8ToString(result);
      library._wasm_free_string(result);
      return json.startsWith('{') ? JSON.parse(json) : null;
    });
  }

  return { parse, parseBlock };
}

function readResult(library: Engine, result: number): Parsed {
  const error = library.getValue(result + RESULT.error, 'i32');
  if (error !== 0) {
    const cursor = library.getValue(error + ERROR.cursor, 'i32');
    const message = library.UTF8ToString(library.getValue(error + ERROR.message, 'i32'));
    return { error: message, at: Math.max(0, cursor - 1), isTooDeep: false };
  }
  const json = library.UTF8ToString(library.getValue(result + RESULT.tree, 'i32'));
  return { statements: statementsOf(JSON.parse(json)) };
}

/** The library's own words: statements whose offsets are left out where they are 0. */
interface RawTree {
  readonly stmts?: readonly { readonly stmt?: Node; readonly stmt_location?: number; readonly stmt_len?: number }[];
}

function statementsOf(tree: RawTree): ParsedStatement[] {
  return (tree.stmts ?? []).flatMap(({ stmt, stmt_location: start = 0, stmt_len: length }) =>
    stmt === undefined
      ? []
      : { node: stmt, start, end: length === undefined ? Number.POSITIVE_INFINITY : start + length },
  );
}

function byteLength(text: string, end: number): number {
  return Buffer.byteLength(text.slice(0, end));
}
