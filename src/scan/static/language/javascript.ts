import type { LanguageDescriptor } from './descriptor.js';
import { lowerScript } from './script/lower/index.js';
import { scriptModules } from './script/modules.js';

export const javascript: LanguageDescriptor<'javascript'> = {
  id: 'javascript',
  title: 'JavaScript',
  family: 'script',
  files: {
    endings: ['js', 'mjs', 'cjs', 'jsx', 'es6'],
    names: ['jakefile'],
    interpreters: ['node', 'nodejs'],
    example: 'src/service.js',
  },
  grammar: {
    file: 'tree-sitter-javascript.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-javascript.wasm',
  },
  flow: { models: 'javascript', modules: scriptModules, lower: lowerScript },
};
