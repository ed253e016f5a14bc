import { camelCase, titleOf } from './names.mjs';

export const language = {
  pattern: /^[a-z][a-z0-9]*$/,
  list: { path: 'src/scan/static/language/index.ts', opens: 'const LIST = [', from: './NAME.js' },
  next: "name the grammar's own kinds and fields; test/scan/static/language/grammar.test.ts holds that it knows each",
  files: (name) => [{ path: `src/scan/static/language/${name}.ts`, text: descriptor(name) }],
};

function descriptor(name) {
  return `import type { LanguageDescriptor } from './descriptor.js';
import type { Syntax } from './syntax.js';

const SYNTAX: Syntax = {
  identifiers: ['identifier'],
  comments: ['comment'],
  wrappers: [],
  lists: [],
  numbers: [],
  strings: {
    kinds: ['string'],
    holes: [],
    marks: [],
    adjacent: [],
    plain: /^(["'])(?<text>[\\s\\S]*)\\1$/,
    start: /^["'](?<text>[\\s\\S]{0,300})/,
    joins: [],
    formats: [],
    values: [],
  },
  members: new Map(),
  awaits: [],
  carriers: [],
  operations: [],
  fallbacks: new Map(),
  conditionals: new Map(),
  calls: new Map(),
  constructions: new Map(),
  conversions: new Map(),
  declarations: new Map(),
  functions: { kinds: [], parameters: [], numberTypes: [], typeStands: 'after' },
  decorated: [],
  targets: { names: [], values: [] },
  boundary: /statement$/,
};

export const ${camelCase(name)}: LanguageDescriptor<'${name}'> = {
  id: '${name}',
  title: '${titleOf(name)}',
  family: null,
  files: { endings: ['${name}'], interpreters: ['${name}'], example: 'src/service.${name}' },
  grammar: {
    file: 'tree-sitter-${name}.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-${name}.wasm',
    expando: 'µ',
  },
  syntax: SYNTAX,
  request: { source: /(?!)/, isParameter: () => false },
  imports: () => ({ names: new Map(), wildcards: [] }),
};
`;
}
