import type { LanguageDescriptor } from './descriptor.js';
import { scriptImports } from './script/imports.js';
import { lowerScript } from './script/lower/index.js';
import { scriptModules } from './script/modules.js';
import { SCRIPT_REQUEST } from './script/request.js';
import { TYPED_SCRIPT_SYNTAX } from './script/syntax.js';

export const typescript: LanguageDescriptor<'typescript'> = {
  id: 'typescript',
  title: 'TypeScript',
  family: 'script',
  files: { endings: ['ts', 'mts', 'cts'], interpreters: ['deno', 'bun', 'ts', 'tsx'], example: 'src/service.ts' },
  grammar: {
    file: 'tree-sitter-typescript.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
    expando: '$',
  },
  syntax: TYPED_SCRIPT_SYNTAX,
  flow: { models: 'javascript', modules: scriptModules, lower: lowerScript },
  request: SCRIPT_REQUEST,
  imports: scriptImports,
};
