import type { LanguageDescriptor } from './descriptor.js';
import { lowerScript } from './script/lower/index.js';
import { scriptModules } from './script/modules.js';

export const typescript: LanguageDescriptor<'typescript'> = {
  id: 'typescript',
  title: 'TypeScript',
  family: 'script',
  files: {
    endings: ['ts', 'mts', 'cts'],
    names: [],
    interpreters: ['deno', 'bun', 'ts', 'tsx'],
    example: 'src/service.ts',
  },
  grammar: {
    file: 'tree-sitter-typescript.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-typescript.wasm',
  },
  flow: { models: 'javascript', modules: scriptModules, lower: lowerScript },
};
