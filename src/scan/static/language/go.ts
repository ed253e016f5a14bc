import type { Imports, LanguageDescriptor, RequestData } from './descriptor.js';
import { lowerGo } from './go/lower/index.js';
import { goModules } from './go/modules.js';
import type { Syntax } from './syntax.js';

const IMPORT = /^[ \t]{0,8}(?:import[ \t]{1,9})?(?:([\w.]{1,60})[ \t]{1,9})?"([\w./~-]{1,200})"/gm;

const SYNTAX: Syntax = {
  identifiers: ['identifier'],
  comments: ['comment'],
  wrappers: ['parenthesized_expression'],
  lists: ['expression_list'],
  numbers: ['int_literal', 'float_literal'],
  strings: {
    kinds: ['interpreted_string_literal', 'raw_string_literal'],
    holes: [],
    marks: [],
    adjacent: [],
    plain: /^(["`])(?<text>[\s\S]*)\1$/,
    start: /^["`](?<text>[\s\S]{0,300})/,
    joins: ['+'],
    formats: [],
    values: [],
  },
  members: new Map([['selector_expression', 'operand']]),
  awaits: [],
  carriers: [
    'selector_expression',
    'index_expression',
    'parenthesized_expression',
    'binary_expression',
    'call_expression',
  ],
  operations: ['binary_expression'],
  fallbacks: new Map(),
  conditionals: new Map(),
  calls: new Map([['call_expression', { callee: 'function', receiver: null, values: 'arguments' }]]),
  constructions: new Map([['composite_literal', 'type']]),
  conversions: new Map([['type_conversion_expression', 'operand']]),
  declarations: new Map([
    ['short_var_declaration', { name: 'left', value: 'right' }],
    ['var_spec', { name: 'name', value: 'value' }],
    ['const_spec', { name: 'name', value: 'value' }],
    ['assignment_statement', { name: 'left', value: 'right' }],
  ]),
  functions: {
    kinds: ['function_declaration', 'method_declaration', 'func_literal'],
    parameters: ['parameters'],
    numberTypes: ['int', 'int32', 'int64', 'uint', 'uint32', 'uint64', 'float', 'float32', 'float64', 'bool'],
    typeStands: 'after',
  },
  decorated: [],
  targets: { names: ['name', 'left', 'key'], values: ['value', 'right'] },
  boundary: /statement$|^source_file$|^block$/,
};

const REQUEST: RequestData = {
  source:
    /\.(?:URL\.Query\(\)|FormValue\(|PostFormValue\(|PathValue\(|Query\(|Param\(|PostForm\(|QueryParam\(|Header\.Get\()|\bmux\.Vars\(|\bchi\.URLParam\(/,
  /** Handlers are given the request itself. */
  isParameter: () => false,
};

export const go: LanguageDescriptor<'go'> = {
  id: 'go',
  title: 'Go',
  family: null,
  files: { endings: ['go'], interpreters: [], example: 'service/service.go' },
  grammar: {
    file: 'tree-sitter-go.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-go.wasm',
    expando: 'µ',
  },
  syntax: SYNTAX,
  flow: { models: 'go', modules: goModules, lower: lowerGo },
  request: REQUEST,
  imports: goImports,
};

function goImports(text: string): Imports {
  const names = new Map<string, string>();
  for (const [, alias, path = ''] of text.matchAll(IMPORT)) {
    const module = path.replace(/\/v\d+$/, '');
    const last = module.slice(module.lastIndexOf('/') + 1).replace(/^go-|\.v\d+$/g, '');
    names.set(alias ?? last, module);
  }
  return { names, wildcards: [] };
}
