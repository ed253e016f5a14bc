import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/io/assets.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
var HERE = dirname(fileURLToPath(import.meta.url));
var SOURCES = /* @__PURE__ */ new Map([
  ["grammars/web-tree-sitter.wasm", "node_modules/web-tree-sitter/web-tree-sitter.wasm"],
  ["data/pull-request.yml", "workflows/pull-request.yml"],
  ["data/fork-report.yml", "workflows/fork-report.yml"],
  ["data/words.bin", "rules/words.bin"]
]);
function sourceRoot() {
  const root = join(HERE, "..", "..");
  return existsSync(join(root, "src", "io", "assets.ts")) && HERE === join(root, "src", "io") ? root : null;
}
function assetPath(name, source = SOURCES.get(name)) {
  const root = sourceRoot();
  if (root !== null) return join(root, source ?? join("dist", name));
  const beside = join(HERE, name);
  return existsSync(beside) ? beside : join(HERE, "..", name);
}

export {
  sourceRoot,
  assetPath
};
