import type { LanguageDescriptor } from './descriptor.js';
import { lowerPhp } from './php/lower/index.js';
import { phpModules } from './php/modules.js';

export const php: LanguageDescriptor<'php'> = {
  id: 'php',
  title: 'PHP',
  family: null,
  files: {
    endings: ['php', 'phtml', 'php3', 'php4', 'php5', 'php7', 'phps', 'inc'],
    names: [],
    interpreters: ['php'],
    example: 'src/Service.php',
  },
  grammar: {
    file: 'tree-sitter-php.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-php.wasm',
  },
  flow: { models: 'php', modules: phpModules, lower: lowerPhp },
};
