import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;
import {
  assetPath
} from "./part-shared-io-assets.js";

// src/scan/database/sql/parser.ts
import { readFile } from "node:fs/promises";

// src/scan/database/sql/parser-asset.ts
var PARSER_ASSET = {
  name: "grammars/libpg-query.wasm",
  source: "node_modules/libpg-query/wasm/libpg-query.wasm"
};

// src/scan/database/sql/parser.ts
var RESULT = { tree: 0, error: 8 };
var ERROR = { message: 0, cursor: 16 };
var compiled = null;
async function compile() {
  return WebAssembly.compile(await readFile(assetPath(PARSER_ASSET.name, PARSER_ASSET.source)));
}
async function startEngine() {
  compiled ??= compile();
  const [code, { default: start }] = await Promise.all([compiled, import("./part-libpg-query.js")]);
  const engine = await start({
    instantiateWasm: (imports, done) => done(new WebAssembly.Instance(code, imports))
  });
  if (!isEngine(engine)) throw new Error("libpg-query does not export what this version should");
  return engine;
}
function isEngine(value) {
  const names = ["lengthBytesUTF8", "stringToUTF8", "UTF8ToString", "getValue", "_malloc", "_free"];
  const exported = [
    ...names,
    "_wasm_parse_query_raw",
    "_wasm_free_parse_result",
    "_wasm_parse_plpgsql",
    "_wasm_free_string"
  ];
  return typeof value === "object" && value !== null && exported.every((name) => typeof Reflect.get(value, name) === "function");
}
function sqlParser() {
  let engine = null;
  async function withText(text, read) {
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
  async function parse(text) {
    if (text.includes("\0"))
      return { error: "a NUL character", at: byteLength(text, text.indexOf("\0")), isTooDeep: false };
    const answer = await withText(text, (library, pointer) => {
      const result = library._wasm_parse_query_raw(pointer);
      const parsed = readResult(library, result);
      library._wasm_free_parse_result(result);
      return parsed;
    });
    return answer ?? { error: "nested too deeply, or too large", at: 0, isTooDeep: true };
  }
  async function parseBlock(text) {
    if (text.includes("\0")) return null;
    return withText(text, (library, pointer) => {
      const result = library._wasm_parse_plpgsql(pointer);
      const json = library.UTF8ToString(result);
      library._wasm_free_string(result);
      return json.startsWith("{") ? JSON.parse(json) : null;
    });
  }
  return { parse, parseBlock };
}
function readResult(library, result) {
  const error = library.getValue(result + RESULT.error, "i32");
  if (error !== 0) {
    const cursor = library.getValue(error + ERROR.cursor, "i32");
    const message = library.UTF8ToString(library.getValue(error + ERROR.message, "i32"));
    return { error: message, at: Math.max(0, cursor - 1), isTooDeep: false };
  }
  const json = library.UTF8ToString(library.getValue(result + RESULT.tree, "i32"));
  return { statements: statementsOf(JSON.parse(json)) };
}
function statementsOf(tree) {
  return (tree.stmts ?? []).flatMap(
    ({ stmt, stmt_location: start = 0, stmt_len: length }) => stmt === void 0 ? [] : { node: stmt, start, end: length === void 0 ? Number.POSITIVE_INFINITY : start + length }
  );
}
function byteLength(text, end) {
  return Buffer.byteLength(text.slice(0, end));
}

export {
  sqlParser
};
