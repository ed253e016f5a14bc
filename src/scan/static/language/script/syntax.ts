import type { Syntax } from '../syntax.js';

/** JavaScript, and what its typed dialects share with it. */
export const SCRIPT_SYNTAX: Syntax = {
  identifiers: ['identifier'],
  comments: ['comment', 'html_comment'],
  wrappers: ['parenthesized_expression'],
  lists: [],
  numbers: ['number'],
  strings: {
    kinds: ['string', 'template_string'],
    holes: ['template_substitution'],
    marks: [],
    adjacent: [],
    plain: /^(["'`])(?<text>[\s\S]*)\1$/,
    start: /^["'`](?<text>[\s\S]{0,300})/,
    joins: ['+'],
    formats: [],
    values: [],
  },
  members: new Map([['member_expression', 'object']]),
  awaits: ['await_expression'],
  carriers: [
    'member_expression',
    'subscript_expression',
    'parenthesized_expression',
    'ternary_expression',
    'binary_expression',
    'call_expression',
    'await_expression',
    'template_string',
    'template_substitution',
  ],
  operations: ['binary_expression'],
  fallbacks: new Map([['binary_expression', ['||', '??']]]),
  conditionals: new Map([['ternary_expression', { branches: [1, 2] }]]),
  calls: new Map([['call_expression', { callee: 'function', receiver: null, values: 'arguments' }]]),
  constructions: new Map([['new_expression', 'constructor']]),
  conversions: new Map(),
  declarations: new Map([
    ['variable_declarator', { name: 'name', value: 'value' }],
    ['assignment_expression', { name: 'left', value: 'right' }],
  ]),
  functions: {
    kinds: [
      'function_declaration',
      'function_expression',
      'generator_function_declaration',
      'arrow_function',
      'method_definition',
    ],
    parameters: ['parameters', 'parameter'],
    numberTypes: ['number', 'bigint', 'boolean', 'Date', 'UUID'],
    typeStands: 'after',
  },
  decorated: ['method_definition', 'class_body'],
  targets: { names: ['name', 'left', 'key'], values: ['value', 'right'] },
  boundary: /statement$|^program$|^class_body$/,
};

/** TypeScript has more nodes that stand for what is in them. */
export const TYPED_SCRIPT_SYNTAX: Syntax = {
  ...SCRIPT_SYNTAX,
  wrappers: [...SCRIPT_SYNTAX.wrappers, 'as_expression', 'satisfies_expression', 'non_null_expression'],
  boundary: /statement$|^program$|^module$|^class_body$/,
};
