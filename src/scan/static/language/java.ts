import { wholeWord } from '../../../util/whole-word.js';
import type { Imports, LanguageDescriptor, RequestData } from './descriptor.js';
import { lowerJava } from './java/lower/index.js';
import { javaModules } from './java/modules.js';
import type { Syntax } from './syntax.js';

const IMPORT = /^[ \t]{0,40}import[ \t]{1,9}(?:static[ \t]{1,9})?([\w.]{1,200}?)(\.\*)?[ \t]{0,9};/gm;

const SYNTAX: Syntax = {
  identifiers: ['identifier'],
  comments: ['line_comment', 'block_comment'],
  wrappers: ['parenthesized_expression'],
  lists: [],
  numbers: ['decimal_integer_literal'],
  strings: {
    kinds: ['string_literal'],
    holes: ['string_interpolation'],
    marks: [],
    adjacent: [],
    plain: /^("""|")(?<text>[\s\S]*)\1$/,
    start: /^"(?<text>[\s\S]{0,300})/,
    joins: ['+'],
    formats: [],
    values: [],
  },
  members: new Map([['field_access', 'object']]),
  awaits: [],
  carriers: [
    'field_access',
    'parenthesized_expression',
    'ternary_expression',
    'binary_expression',
    'method_invocation',
    'method_reference',
    'template_expression',
  ],
  operations: ['binary_expression'],
  fallbacks: new Map(),
  conditionals: new Map([['ternary_expression', { branches: [1, 2] }]]),
  calls: new Map([['method_invocation', { callee: 'name', receiver: 'object', values: 'arguments' }]]),
  constructions: new Map([['object_creation_expression', 'type']]),
  conversions: new Map(),
  declarations: new Map([
    ['variable_declarator', { name: 'name', value: 'value' }],
    ['assignment_expression', { name: 'left', value: 'right' }],
  ]),
  functions: {
    kinds: ['method_declaration', 'constructor_declaration', 'lambda_expression'],
    parameters: ['parameters'],
    numberTypes: ['int', 'long', 'Integer', 'Long', 'short', 'boolean', 'double', 'UUID'],
    typeStands: 'before',
  },
  decorated: ['method_declaration', 'class_body'],
  targets: { names: ['name', 'left', 'key'], values: ['value', 'right'] },
  boundary: /statement$|^program$|^block$|^class_body$/,
};

const REQUEST: RequestData = {
  source: /\.(?:getParameter|getHeader|getQueryString|getPathInfo|getParameterValues)\(/,
  /** A parameter that Spring or JAX-RS fills; other types than text are converted first. */
  isParameter: (scope, name) =>
    new RegExp(
      `@(?:RequestParam|PathVariable|RequestBody|RequestHeader|QueryParam|PathParam|FormParam)\\b[^,]{0,200}\\bString\\s+${wholeWord(name)}`,
    ).test((scope.field('parameters')?.text() ?? '').slice(0, 4000)),
};

export const java: LanguageDescriptor<'java'> = {
  id: 'java',
  title: 'Java',
  family: null,
  files: { endings: ['java'], interpreters: [], example: 'src/main/java/Service.java' },
  grammar: {
    file: 'tree-sitter-java.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-java.wasm',
    expando: '$',
  },
  syntax: SYNTAX,
  flow: { models: 'java', modules: javaModules, lower: lowerJava },
  request: REQUEST,
  imports: javaImports,
};

function javaImports(text: string): Imports {
  const names = new Map<string, string>();
  const wildcards: string[] = [];
  for (const [, name = '', star] of text.matchAll(IMPORT)) {
    if (star === undefined) names.set(name.slice(name.lastIndexOf('.') + 1), name);
    else wildcards.push(name);
  }
  return { names, wildcards };
}
