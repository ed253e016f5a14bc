import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/scan/static/infrastructure/terraform/grammar.ts
var GRAMMAR = {
  file: "tree-sitter-terraform.wasm",
  source: "node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm"
};

// src/scan/static/infrastructure/terraform/variable-files.ts
function isValues(path) {
  return path.endsWith(".tfvars");
}
function isLoadedByItself(path) {
  return /(?:^|\/)terraform\.tfvars$|\.auto\.tfvars$/.test(path);
}

export {
  GRAMMAR,
  isValues,
  isLoadedByItself
};
