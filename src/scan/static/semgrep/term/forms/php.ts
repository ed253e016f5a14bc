import type { Forms, Make, TermReader } from '../reader.js';
import { inRole, type Term } from '../term.js';
import {
  argsOf,
  assignment,
  bodyForm,
  bodyOf,
  callForm,
  declared,
  dotForm,
  methodCallForm,
  OPERATION,
  param,
  paramsOf,
  stringForm,
  valueForm,
} from './shapes.js';

const text = stringForm(/^(?:string_content|escape_sequence|nowdoc_string)$/);

const argument: Make = (read, node) => {
  const name = read.by(node, 'name');
  const value = read.kids(node).filter((kid) => kid !== name);
  if (name === null) return value.flatMap((kid) => read.terms(kid));
  return [read.make('keyword', node, [...read.as('name', name), ...read.allAs('value', value)])];
};

const made: Make = (read, node) => {
  const args = read.kids(node).find((kid) => read.kind(kid) === 'arguments') ?? null;
  const [type = null] = read.kids(node);
  return [read.make('new', node, [...read.as('callee', type === args ? null : type), ...argsOf(read, args, node)])];
};

const indexed: Make = (read, node) => {
  const [object = null, key = null] = read.kids(node);
  return [read.make('index', node, [...read.as('object', object), ...read.as('key', key)])];
};

const element: Make = (read, node) => {
  const [key = null, value = null] = read.kids(node);
  if (value === null) return key === null ? [] : read.terms(key);
  return [read.make('pair', node, [...read.as('key', key), ...read.as('value', value)])];
};

/** A word of the language that is used like a function. */
function wordCall(word: string): Make {
  return (read, node) => {
    const given = read.kids(node).flatMap((kid) => {
      const terms = read.terms(kid);
      return terms.flatMap((term) => (term.kind === 'sequence_expression' ? term.parts : [term]));
    });
    return [
      read.make('call', node, [
        inRole({ ...read.leaf('name', node, word), end: (read.tree.starts[node] ?? 0) + word.length }, 'callee'),
        inRole(
          read.make(
            'args',
            node,
            given.map((t) => inRole(t, '')),
          ),
          'args',
        ),
      ]),
    ];
  };
}

const marks = (read: TermReader, node: number): readonly Term[] =>
  read
    .kids(node)
    .flatMap((kid) => (/_modifier$/.test(read.kind(kid)) ? [inRole(read.leaf('name', kid), '?modifier')] : []));

function functionForm(kind: 'function' | 'lambda'): Make {
  return (read, node) => [
    read.make(kind, node, [
      ...read.as('name', read.by(node, 'name')),
      ...paramsOf(read, read.by(node, 'parameters')),
      ...read.as('?type', read.by(node, 'return_type')),
      ...read.as('?decorator', read.by(node, 'attributes')),
      ...marks(read, node),
      ...bodyOf(read, read.by(node, 'body')),
    ]),
  ];
}

const parameter: Make = (read, node) => [
  param(read, node, {
    name: read.by(node, 'name'),
    type: read.by(node, 'type'),
    value: read.by(node, 'default_value'),
  }),
];

const classForm: Make = (read, node) => [
  read.make('class', node, [
    ...read.as('name', read.by(node, 'name')),
    ...read
      .kids(node)
      .flatMap((kid) =>
        /_clause$/.test(read.kind(kid)) ? read.kids(kid).flatMap((each) => read.as('?super', each)) : [],
      ),
    ...marks(read, node),
    ...read.as('body', read.by(node, 'body')),
  ]),
];

const properties: Make = (read, node) => {
  const given = [...read.as('?type', read.by(node, 'type')), ...marks(read, node)];
  return read.kids(node).flatMap((kid) => {
    if (read.kind(kid) === 'property_element')
      return [
        declared(
          read,
          node,
          read.as('left', read.by(kid, 'name')),
          read.as('right', read.by(kid, 'default_value')),
          given,
        ),
      ];
    if (read.kind(kid) !== 'const_element') return [];
    const [name = null, value = null] = read.kids(kid);
    return [declared(read, node, read.as('left', name), read.as('right', value), given)];
  });
};

const conditional: Make = (read, node) => [
  read.make('if', node, [
    ...read.as('condition', read.by(node, 'condition')),
    ...read.blockAs('then', read.by(node, 'body')),
    ...read
      .all(node, 'alternative')
      .flatMap((each) =>
        read.kind(each) === 'else_clause'
          ? read.blockAs('?else', read.by(each, 'body'))
          : [inRole(read.make('block', each, conditional(read, each)), '?else')],
      ),
  ]),
];

const each: Make = (read, node) => {
  const body = read.by(node, 'body');
  const [over = null, item = null] = read.kids(node).filter((kid) => kid !== body);
  return [
    read.make('foreach', node, [...read.as('left', item), ...read.as('right', over), ...read.blockAs('body', body)]),
  ];
};

const pair: Make = (read, node) => {
  const [key = null, value = null] = read.kids(node);
  return [read.make('pair', node, [...read.as('key', key), ...read.as('value', value)])];
};

const tried: Make = (read, node) => [
  read.make(
    'try',
    node,
    read.kids(node).flatMap((kid) => {
      if (read.field(kid) === 'body') return read.blockAs('body', kid);
      return read.kind(kid) === 'catch_clause' ? read.as('?catch', kid) : read.as('?finally', kid);
    }),
  ),
];

const caught: Make = (read, node) => [
  read.make('catch', node, [
    inRole(param(read, node, { name: read.by(node, 'name'), type: read.by(node, 'type') }), '?param'),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

const switchCase: Make = (read, node) => {
  const value = read.by(node, 'value');
  const body = read.kids(node).flatMap((kid) => (kid === value ? [] : read.statements(kid).parts));
  return [read.make('case', node, [...read.as('value', value), inRole(read.make('block', node, body), 'body')])];
};

const constantAccess: Make = (read, node) => {
  const [object = null, name = null] = read.kids(node);
  return [read.make('dot', node, [...read.as('object', object), ...read.as('name', name)])];
};

const included: Make = (read, node) => [
  read.make(
    read.kind(node),
    node,
    read.kids(node).flatMap((kid) => read.as('value', kid)),
  ),
];

export const phpForms: Forms = {
  names: ['name', 'variable_name', 'relative_scope', 'primitive_type', 'cast_type', 'qualified_name', 'namespace_name'],
  kinds: {
    program: (read, node) => [read.statements(node)],
    php_tag: 'gone',
    compound_statement: (read, node) => [read.statements(node)],
    colon_block: (read, node) => [read.statements(node)],
    declaration_list: (read, node) => [read.statements(node, 'members')],
    expression_statement: 'through',
    parenthesized_expression: 'through',
    named_type: 'through',
    type_list: 'through',
    heredoc_body: 'through',
    heredoc_start: 'gone',
    heredoc_end: 'gone',
    string: text,
    encapsed_string: text,
    heredoc: (read, node) => {
      const body = read.by(node, 'value');
      return body === null
        ? [read.leaf('string', node, '')]
        : stringForm(/^string_content$|^escape_sequence$/)(read, body);
    },
    function_call_expression: callForm('function', 'arguments'),
    member_call_expression: methodCallForm('object', 'name', 'arguments'),
    nullsafe_member_call_expression: methodCallForm('object', 'name', 'arguments'),
    scoped_call_expression: methodCallForm('scope', 'name', 'arguments'),
    member_access_expression: dotForm('object', 'name'),
    nullsafe_member_access_expression: dotForm('object', 'name'),
    scoped_property_access_expression: dotForm('scope', 'name'),
    class_constant_access_expression: constantAccess,
    object_creation_expression: made,
    argument,
    variadic_unpacking: { as: 'splat' },
    variadic_placeholder: 'leaf',
    subscript_expression: indexed,
    array_creation_expression: { as: 'list' },
    list_literal: { as: 'list' },
    array_element_initializer: element,
    pair,
    echo_statement: wordCall('echo'),
    print_intrinsic: wordCall('print'),
    exit_statement: wordCall('exit'),
    unset_statement: wordCall('unset'),
    include_expression: included,
    include_once_expression: included,
    require_expression: included,
    require_once_expression: included,
    assignment_expression: assignment,
    augmented_assignment_expression: assignment,
    reference_assignment_expression: assignment,
    binary_expression: OPERATION,
    unary_op_expression: { as: 'unary', operator: true },
    error_suppression_expression: 'through',
    conditional_expression: { as: 'ternary' },
    function_definition: functionForm('function'),
    method_declaration: functionForm('function'),
    anonymous_function: functionForm('lambda'),
    anonymous_function_creation_expression: functionForm('lambda'),
    arrow_function: functionForm('lambda'),
    simple_parameter: parameter,
    property_promotion_parameter: parameter,
    variadic_parameter: { as: 'splat' },
    class_declaration: classForm,
    property_declaration: properties,
    const_declaration: properties,
    if_statement: conditional,
    while_statement: bodyForm('while'),
    for_statement: bodyForm('for'),
    foreach_statement: each,
    try_statement: tried,
    catch_clause: caught,
    finally_clause: (read, node) => read.as('', read.by(node, 'body')),
    case_statement: switchCase,
    default_statement: switchCase,
    return_statement: valueForm('return'),
    throw_expression: valueForm('throw'),
    namespace_use_clause: (read, node) => {
      const alias = read.by(node, 'alias');
      const source = read.kids(node).filter((kid) => kid !== alias);
      return [read.make('import', node, [...read.allAs('source', source), ...read.as('?alias', alias)])];
    },
    namespace_use_declaration: 'through',
  },
};
