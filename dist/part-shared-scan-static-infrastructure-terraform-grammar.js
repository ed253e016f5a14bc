import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
const __dirname = import.meta.dirname;

// src/scan/static/infrastructure/terraform/grammar.ts
var GRAMMAR = {
  file: "tree-sitter-terraform.wasm",
  source: "node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm"
};

export {
  GRAMMAR
};
