import type { LanguageDescriptor } from './descriptor.js';
import { lowerPython } from './python/lower/index.js';
import { pythonModules } from './python/modules.js';

export const python: LanguageDescriptor<'python'> = {
  id: 'python',
  title: 'Python',
  family: null,
  files: {
    endings: ['py', 'pyw', 'pyi', 'wsgi', 'gyp', 'gypi'],
    names: ['sconstruct', 'sconscript', 'wscript', 'snakefile'],
    interpreters: ['python'],
    example: 'src/service.py',
  },
  grammar: {
    file: 'tree-sitter-python.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm',
  },
  flow: { models: 'python', modules: pythonModules, lower: lowerPython },
};
