import type { LanguageDescriptor } from './descriptor.js';
import { scriptImports } from './script/imports.js';
import { lowerScript } from './script/lower/index.js';
import { scriptModules } from './script/modules.js';
import { SCRIPT_REQUEST } from './script/request.js';
import { SCRIPT_SYNTAX } from './script/syntax.js';

export const javascript: LanguageDescriptor<'javascript'> = {
  id: 'javascript',
  title: 'JavaScript',
  family: 'script',
  files: { endings: ['js', 'mjs', 'cjs', 'jsx'], interpreters: ['node', 'nodejs'], example: 'src/service.js' },
  grammar: {
    file: 'tree-sitter-javascript.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm',
    expando: '$',
  },
  syntax: SCRIPT_SYNTAX,
  flow: { models: 'javascript', modules: scriptModules, lower: lowerScript },
  request: SCRIPT_REQUEST,
  imports: scriptImports,
};
