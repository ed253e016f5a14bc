import type { LanguageDescriptor } from './descriptor.js';
import { scriptImports } from './script/imports.js';
import { lowerScript } from './script/lower/index.js';
import { scriptModules } from './script/modules.js';
import { SCRIPT_REQUEST } from './script/request.js';
import { TYPED_SCRIPT_SYNTAX } from './script/syntax.js';

export const tsx: LanguageDescriptor<'tsx'> = {
  id: 'tsx',
  title: 'TSX',
  family: 'script',
  files: { endings: ['tsx'], interpreters: [], example: 'src/service.tsx' },
  grammar: {
    file: 'tree-sitter-tsx.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm',
    expando: '$',
  },
  syntax: TYPED_SCRIPT_SYNTAX,
  flow: { models: 'javascript', modules: scriptModules, lower: lowerScript },
  request: SCRIPT_REQUEST,
  imports: scriptImports,
};
