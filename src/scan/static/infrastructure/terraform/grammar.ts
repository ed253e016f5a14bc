import type { Grammar } from '../../language/descriptor.js';

/** The grammar of HCL as Terraform uses it. */
export const GRAMMAR: Grammar = {
  file: 'tree-sitter-terraform.wasm',
  source: 'node_modules/@tree-sitter-grammars/tree-sitter-hcl/tree-sitter-terraform.wasm',
};
