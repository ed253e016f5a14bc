import type { LanguageDescriptor } from './descriptor.js';
import { lowerGo } from './go/lower/index.js';
import { goModules } from './go/modules.js';

export const go: LanguageDescriptor<'go'> = {
  id: 'go',
  title: 'Go',
  family: null,
  files: { endings: ['go'], names: [], interpreters: [], example: 'service/service.go' },
  grammar: {
    file: 'tree-sitter-go.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm',
  },
  flow: { models: 'go', modules: goModules, lower: lowerGo },
};
