import type { LanguageDescriptor } from './descriptor.js';
import { lowerScript } from './script/lower/index.js';
import { scriptModules } from './script/modules.js';

export const tsx: LanguageDescriptor<'tsx'> = {
  id: 'tsx',
  title: 'TSX',
  family: 'script',
  files: { endings: ['tsx'], names: [], interpreters: [], example: 'src/service.tsx' },
  grammar: {
    file: 'tree-sitter-tsx.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-tsx.wasm',
  },
  flow: { models: 'javascript', modules: scriptModules, lower: lowerScript },
};
