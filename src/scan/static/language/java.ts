import type { LanguageDescriptor } from './descriptor.js';
import { lowerJava } from './java/lower/index.js';
import { javaModules } from './java/modules.js';

export const java: LanguageDescriptor<'java'> = {
  id: 'java',
  title: 'Java',
  family: null,
  files: { endings: ['java'], names: [], interpreters: [], example: 'src/main/java/Service.java' },
  grammar: {
    file: 'tree-sitter-java.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm',
  },
  flow: { models: 'java', modules: javaModules, lower: lowerJava },
};
