import type { Forms, Make, TermReader } from '../reader.js';
import { inRole, type Term } from '../term.js';
import {
  argsOf,
  assignment,
  bodyForm,
  bodyOf,
  declared,
  dotForm,
  ifForm,
  methodCallForm,
  OPERATION,
  paramsOf,
  stringForm,
  valueForm,
} from './shapes.js';

/** Annotations and words before a declaration. */
function marks(read: TermReader, node: number): readonly Term[] {
  const list = read.kids(node).find((kid) => read.kind(kid) === 'modifiers');
  if (list === undefined) return [];
  const annotations = read.kids(list);
  let rest = read.text(list);
  for (const each of annotations) rest = rest.replace(read.text(each), ' ');
  const words = rest.split(/\s+/).filter((word) => /^[a-z]+$/.test(word));
  return [
    ...read.allAs('?decorator', annotations),
    ...words.map((word) => inRole(read.leaf('name', list, word), '?modifier')),
  ];
}

const variables: Make = (read, node) => {
  const given = [...read.as('?type', read.by(node, 'type')), ...marks(read, node)];
  return read
    .all(node, 'declarator')
    .map((each) =>
      declared(read, node, read.as('left', read.by(each, 'name')), read.as('right', read.by(each, 'value')), given),
    );
};

const resource: Make = (read, node) => {
  const name = read.by(node, 'name');
  if (name === null) return read.kids(node).flatMap((kid) => read.as('resource', kid));
  const type = read.as('?type', read.by(node, 'type'));
  return [declared(read, node, read.as('left', name), read.as('right', read.by(node, 'value')), type)];
};

const functionForm: Make = (read, node) => [
  read.make('function', node, [
    ...read.as('name', read.by(node, 'name')),
    ...paramsOf(read, read.by(node, 'parameters')),
    ...read.as('?type', read.by(node, 'type')),
    ...marks(read, node),
    ...read.kids(node).flatMap((kid) => (read.kind(kid) === 'throws' ? read.as('?throws', kid) : [])),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

const classForm: Make = (read, node) => [
  read.make(read.kind(node) === 'interface_declaration' ? 'interface' : 'class', node, [
    ...read.as('name', read.by(node, 'name')),
    ...read.as('?types', read.by(node, 'type_parameters')),
    ...read.as('?super', read.by(node, 'superclass')),
    ...read.as('?interface', read.by(node, 'interfaces')),
    ...marks(read, node),
    ...read.as('body', read.by(node, 'body')),
  ]),
];

const parameter: Make = (read, node) => [
  read.make('param', node, [
    ...read.as('name', read.by(node, 'name')),
    ...read.as('?type', read.by(node, 'type')),
    ...read.kids(node).flatMap((kid) => (read.kind(kid) === 'catch_type' ? read.as('?type', kid) : [])),
    ...marks(read, node),
  ]),
];

const made: Make = (read, node) => {
  const body = read.kids(node).find((kid) => read.kind(kid) === 'class_body');
  return [
    read.make('new', node, [
      ...read.as('callee', read.by(node, 'type')),
      ...argsOf(read, read.by(node, 'arguments'), node),
      ...(body === undefined ? [] : read.as('?body', body)),
    ]),
  ];
};

const annotation: Make = (read, node) => [
  read.make('annotation', node, [
    ...read.as('name', read.by(node, 'name')),
    ...argsOf(read, read.by(node, 'arguments'), node),
  ]),
];

const dotted: Make = (read, node) => {
  const [object, name, ...more] = read.kids(node).flatMap((kid) => read.terms(kid));
  if (object === undefined || name === undefined || more.length > 0) return [read.leaf('name', node)];
  return [read.make('dot', node, [inRole(object, 'object'), inRole(name, 'name')])];
};

const tried: Make = (read, node) => [
  read.make(
    'try',
    node,
    read.kids(node).flatMap((kid) => {
      const kind = read.kind(kid);
      if (read.field(kid) === 'body') return read.blockAs('body', kid);
      if (kind === 'catch_clause') return read.as('?catch', kid);
      return kind === 'finally_clause' ? read.as('?finally', kid) : read.as('?resource', kid);
    }),
  ),
];

const caught: Make = (read, node) => [
  read.make('catch', node, [
    ...read.kids(node).flatMap((kid) => (read.field(kid) === 'body' ? [] : read.as('?param', kid))),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

const each: Make = (read, node) => [
  read.make('foreach', node, [
    ...read.as('left', read.by(node, 'name')),
    ...read.as('?type', read.by(node, 'type')),
    ...read.as('right', read.by(node, 'value')),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

const switchCase: Make = (read, node) => {
  const terms = read.kids(node).filter((kid) => read.kind(kid) !== 'switch_label');
  const labels = read.kids(node).filter((kid) => read.kind(kid) === 'switch_label');
  const body = terms.flatMap((kid) => read.statements(kid).parts);
  return [read.make('case', node, [...read.allAs('value', labels), inRole(read.make('block', node, body), 'body')])];
};

const imported: Make = (read, node) => {
  const star = read.kids(node).some((kid) => read.kind(kid) === 'asterisk');
  const name = read.kids(node).filter((kid) => read.kind(kid) !== 'asterisk');
  return [read.make('import', node, read.allAs('source', name), star ? '*' : '')];
};

export const javaForms: Forms = {
  names: [
    ...['identifier', 'type_identifier', 'this', 'super', 'integral_type', 'floating_point_type'],
    ...['boolean_type', 'void_type'],
  ],
  kinds: {
    program: (read, node) => [read.statements(node)],
    block: (read, node) => [read.statements(node)],
    constructor_body: (read, node) => [read.statements(node)],
    class_body: (read, node) => [read.statements(node, 'members')],
    interface_body: (read, node) => [read.statements(node, 'members')],
    expression_statement: 'through',
    parenthesized_expression: 'through',
    superclass: 'through',
    super_interfaces: 'through',
    type_list: 'through',
    catch_type: 'through',
    resource_specification: 'through',
    resource,
    string_literal: stringForm(/^(?:string_fragment|multiline_string_fragment|escape_sequence)$/),
    character_literal: 'leaf',
    method_invocation: methodCallForm('object', 'name', 'arguments'),
    field_access: dotForm('object', 'field'),
    scoped_identifier: dotForm('scope', 'name'),
    scoped_type_identifier: dotted,
    generic_type: { as: 'generic' },
    object_creation_expression: made,
    explicit_constructor_invocation: (read, node) => [
      read.make('call', node, [
        ...read.as('callee', read.by(node, 'constructor')),
        ...argsOf(read, read.by(node, 'arguments'), node),
      ]),
    ],
    array_access: (read, node) => [
      read.make('index', node, [
        ...read.as('object', read.by(node, 'array')),
        ...read.as('key', read.by(node, 'index')),
      ]),
    ],
    array_initializer: { as: 'list' },
    element_value_array_initializer: { as: 'list' },
    local_variable_declaration: variables,
    field_declaration: variables,
    constant_declaration: variables,
    assignment_expression: assignment,
    binary_expression: OPERATION,
    unary_expression: { as: 'unary', operator: true },
    ternary_expression: { as: 'ternary' },
    lambda_expression: (read, node) => {
      const params = read.by(node, 'parameters');
      const single = params !== null && read.kind(params) === 'identifier';
      return [read.make('lambda', node, [...paramsOf(read, params, single), ...bodyOf(read, read.by(node, 'body'))])];
    },
    method_declaration: functionForm,
    constructor_declaration: functionForm,
    class_declaration: classForm,
    interface_declaration: classForm,
    enum_declaration: classForm,
    record_declaration: classForm,
    formal_parameter: parameter,
    catch_formal_parameter: parameter,
    annotation,
    marker_annotation: annotation,
    element_value_pair: (read, node) => [
      read.make('keyword', node, [
        ...read.as('name', read.by(node, 'key')),
        ...read.as('value', read.by(node, 'value')),
      ]),
    ],
    if_statement: ifForm('if', 'condition', 'consequence', 'alternative'),
    while_statement: bodyForm('while'),
    for_statement: bodyForm('for'),
    enhanced_for_statement: each,
    try_statement: tried,
    try_with_resources_statement: tried,
    catch_clause: caught,
    finally_clause: (read, node) => read.kids(node).flatMap((kid) => read.as('', kid)),
    switch_block_statement_group: switchCase,
    return_statement: valueForm('return'),
    throw_statement: valueForm('throw'),
    import_declaration: imported,
  },
};
