import { wholeWord } from '../../../util/whole-word.js';
import type { Imports, LanguageDescriptor, RequestData } from './descriptor.js';
import { lowerPython } from './python/lower/index.js';
import { pythonModules } from './python/modules.js';
import type { Syntax } from './syntax.js';

const IMPORT = /^[ \t]{0,40}import[ \t]{1,9}([\w., \t]{1,300})/gm;
const FROM =
  /^[ \t]{0,40}from[ \t]{1,9}([\w.]{1,200})[ \t]{1,9}import[ \t]{1,9}(?:\(([^()]{1,2000})\)|([^\n(]{1,500}))/gm;

const SYNTAX: Syntax = {
  identifiers: ['identifier'],
  comments: ['comment'],
  wrappers: ['parenthesized_expression'],
  lists: ['expression_list'],
  numbers: ['integer', 'float'],
  strings: {
    kinds: ['string'],
    holes: ['interpolation'],
    marks: ['string_start', 'string_end'],
    adjacent: ['concatenated_string'],
    plain: /^[rRbBuU]{0,2}("""|'''|["'])(?<text>[\s\S]*)\1$/,
    start: /^[rRbBuUfF]{0,2}["'](?<text>[\s\S]{0,300})/,
    joins: ['+'],
    formats: ['%'],
    values: ['tuple', 'dictionary'],
  },
  members: new Map([['attribute', 'object']]),
  awaits: ['await'],
  carriers: [
    'attribute',
    'subscript',
    'parenthesized_expression',
    'conditional_expression',
    'binary_operator',
    'call',
    'await',
    'string',
  ],
  operations: ['binary_operator'],
  fallbacks: new Map([['boolean_operator', ['or']]]),
  conditionals: new Map([['conditional_expression', { branches: [0, 2] }]]),
  calls: new Map([['call', { callee: 'function', receiver: null, values: 'arguments' }]]),
  constructions: new Map(),
  conversions: new Map(),
  declarations: new Map([['assignment', { name: 'left', value: 'right' }]]),
  functions: {
    kinds: ['function_definition', 'lambda'],
    parameters: ['parameters'],
    numberTypes: ['int', 'float', 'bool', 'UUID'],
    typeStands: 'after',
  },
  decorated: ['decorated_definition'],
  targets: { names: ['name', 'left', 'key'], values: ['value', 'right'] },
  boundary: /statement$|^module$|^block$/,
};

const REQUEST: RequestData = {
  source:
    /\brequest\s*\.\s*(?:args|form|json|values|GET|POST|data|cookies|headers|query_params|path_params|get_json|get_data|match_info|params)\b/,
  /** A parameter of a function that a route's decorator stands at. */
  isParameter: (scope, name) => {
    const holder = scope.parent();
    const decorators = holder?.kind() === 'decorated_definition' ? holder.text().slice(0, 1000) : '';
    if (!/^\s*@\w+\.(?:route|get|post|put|patch|delete)\(/.test(decorators)) return false;
    const parameters = (scope.field('parameters')?.text() ?? '').slice(0, 4000);
    return new RegExp(`[(,]\\s*${wholeWord(name)}(?!\\s*:\\s*(?:int|float|bool|UUID))`).test(parameters);
  },
};

export const python: LanguageDescriptor<'python'> = {
  id: 'python',
  title: 'Python',
  family: null,
  files: { endings: ['py'], interpreters: ['python'], example: 'src/service.py' },
  grammar: {
    file: 'tree-sitter-python.wasm',
    source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-python.wasm',
    expando: 'µ',
  },
  syntax: SYNTAX,
  flow: { models: 'python', modules: pythonModules, lower: lowerPython },
  request: REQUEST,
  imports: pythonImports,
};

function pythonImports(text: string): Imports {
  const names = new Map<string, string>();
  const wildcards: string[] = [];
  for (const [, list = ''] of text.matchAll(IMPORT)) {
    for (const item of list.split(',')) {
      const [module = '', alias] = item.trim().split(/\s+as\s+/);
      if (alias !== undefined) bind(names, alias, module);
      else bind(names, module.split('.')[0] ?? module, module.split('.')[0] ?? module);
    }
  }
  for (const [, module = '', inside, line] of text.matchAll(FROM)) {
    for (const item of (inside ?? line ?? '').replace(/#[^\n]*/g, '').split(',')) {
      const [name = '', alias] = item.trim().split(/\s+as\s+/);
      if (name === '*') wildcards.push(module);
      else if (name !== '') bind(names, alias ?? name, `${module}.${name}`);
    }
  }
  return { names, wildcards };
}

/** A name that two imports give (`try: … except ImportError: …`) means neither for sure. */
function bind(names: Map<string, string>, name: string, meaning: string): void {
  const known = names.get(name);
  names.set(name, known === undefined || known === meaning ? meaning : '');
}
