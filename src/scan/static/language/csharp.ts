import { lowerCsharp } from './csharp/lower/index.js';
import { csharpModules } from './csharp/modules.js';
import type { LanguageDescriptor } from './descriptor.js';

export const csharp: LanguageDescriptor<'csharp'> = {
  id: 'csharp',
  title: 'C#',
  family: null,
  files: { endings: ['cs', 'csx'], names: [], interpreters: [], example: 'src/Service.cs' },
  grammar: {
    file: 'tree-sitter-c-sharp.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-c-sharp.wasm',
  },
  flow: { models: 'csharp', modules: csharpModules, lower: lowerCsharp },
};
