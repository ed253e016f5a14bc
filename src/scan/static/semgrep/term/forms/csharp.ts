import type { Forms, Make, TermReader } from '../reader.js';
import { inRole, type Term } from '../term.js';
import {
  argsOf,
  assignment,
  bodyForm,
  bodyOf,
  callForm,
  declared,
  dot,
  dotForm,
  ifForm,
  OPERATION,
  param,
  paramsOf,
  stringForm,
  valueForm,
} from './shapes.js';

/** Attributes and words before a declaration. */
function marks(read: TermReader, node: number): readonly Term[] {
  return read.kids(node).flatMap((kid) => {
    if (read.kind(kid) === 'attribute_list') return read.kids(kid).flatMap((each) => read.as('?decorator', each));
    return read.kind(kid) === 'modifier' ? [inRole(read.leaf('name', kid), '?modifier')] : [];
  });
}

const variables: Make = (read, node) => {
  const list =
    read.kind(node) === 'variable_declaration'
      ? node
      : read.kids(node).find((kid) => read.kind(kid) === 'variable_declaration');
  if (list === undefined) return [read.make('declare', node, read.parts(node))];
  const type = read.by(list, 'type');
  const given = [...(type === null ? [] : read.as('?type', type)), ...(list === node ? [] : marks(read, node))];
  return read.kids(list).flatMap((each) => {
    if (read.kind(each) !== 'variable_declarator') return [];
    const name = read.by(each, 'name');
    const value = read.kids(each).filter((kid) => kid !== name);
    return [declared(read, node, read.as('left', name), read.allAs('right', value.slice(-1)), given)];
  });
};

const functionForm: Make = (read, node) => [
  read.make('function', node, [
    ...read.as('name', read.by(node, 'name')),
    ...paramsOf(read, read.by(node, 'parameters')),
    ...read.as('?type', read.by(node, 'returns') ?? read.by(node, 'type')),
    ...marks(read, node),
    ...bodyOf(read, read.by(node, 'body')),
  ]),
];

const classForm: Make = (read, node) => [
  read.make(/^(?:class|record|struct)/.test(read.kind(node)) ? 'class' : 'interface', node, [
    ...read.as('name', read.by(node, 'name')),
    ...read
      .kids(node)
      .flatMap((kid) =>
        read.kind(kid) === 'base_list' ? read.kids(kid).flatMap((each) => read.as('?super', each)) : [],
      ),
    ...marks(read, node),
    ...read.as('body', read.by(node, 'body')),
  ]),
];

const parameter: Make = (read, node) => {
  const [name, type] = [read.by(node, 'name'), read.by(node, 'type')];
  const value = read
    .kids(node)
    .find((kid) => read.field(kid) === '' && !/^(?:attribute_list|modifier)$/.test(read.kind(kid)));
  const made = param(read, node, { name, type, value: value ?? null });
  return [{ ...made, parts: [...made.parts, ...marks(read, node)] }];
};

const argument: Make = (read, node) => {
  const name = read.by(node, 'name');
  const value = read.kids(node).filter((kid) => kid !== name && read.kind(kid) !== 'modifier');
  if (name === null) return value.flatMap((kid) => read.terms(kid));
  return [read.make('keyword', node, [...read.as('name', name), ...read.allAs('value', value)])];
};

const made: Make = (read, node) => [
  read.make('new', node, [
    ...read.as('callee', read.by(node, 'type')),
    ...argsOf(
      read,
      read.by(node, 'arguments') ?? read.kids(node).find((kid) => read.kind(kid) === 'argument_list') ?? null,
      node,
    ),
    ...read.as('?initial', read.by(node, 'initializer')),
  ]),
];

const attribute: Make = (read, node) => [
  read.make('annotation', node, [
    ...read.as('name', read.by(node, 'name')),
    ...argsOf(read, read.kids(node).find((kid) => read.kind(kid) === 'attribute_argument_list') ?? null, node),
  ]),
];

/** `a?.b` is `a.b`. */
const conditionalAccess: Make = (read, node) => {
  const object = read.by(node, 'condition');
  const bound = read.kids(node).find((kid) => kid !== object);
  const name = bound === undefined ? null : (read.by(bound, 'name') ?? bound);
  return object === null || name === null ? [read.leaf('name', node)] : [dot(read, object, name)];
};

/** The sign of an operation of one side stands in no node. */
const unary: Make = (read, node) => {
  const [operand] = read.kids(node);
  if (operand === undefined) return [read.leaf('unary', node)];
  const sign = read.tree.text.slice(read.tree.starts[node], read.tree.starts[operand]).trim();
  const after = read.tree.text.slice(read.tree.ends[operand], read.tree.ends[node]).trim();
  const kind = /^(?:\+\+|--)$/.test(sign + after) ? 'update' : 'unary';
  return [read.make(kind, node, read.as('operand', operand), sign + after)];
};

const verbatim: Make = (read, node) => [
  read.leaf(
    'string',
    node,
    read
      .text(node)
      .replace(/^[@"]+/, '')
      .replace(/"+$/, '')
      .replaceAll('""', '"'),
  ),
];

const using: Make = (read, node) => {
  const body = read.by(node, 'body');
  return [
    read.make('using', node, [
      ...read.kids(node).flatMap((kid) => (kid === body ? [] : read.as('resource', kid))),
      ...read.blockAs('body', body),
    ]),
  ];
};

const property: Make = (read, node) => [
  read.make('property', node, [
    ...read.as('name', read.by(node, 'name')),
    ...read.as('?type', read.by(node, 'type')),
    ...read.as('?accessors', read.by(node, 'accessors')),
    ...read.as('?value', read.by(node, 'value')),
    ...marks(read, node),
  ]),
];

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
    ...read.kids(node).flatMap((kid) => (read.field(kid) === 'body' ? [] : read.as('?param', kid))),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

const switchCase: Make = (read, node) => {
  const terms = read
    .kids(node)
    .flatMap((kid) => (/pattern$|label$/.test(read.kind(kid)) ? [] : read.statements(kid).parts));
  const labels = read.kids(node).filter((kid) => /pattern$|label$/.test(read.kind(kid)));
  return [read.make('case', node, [...read.allAs('value', labels), inRole(read.make('block', node, terms), 'body')])];
};

export const csharpForms: Forms = {
  names: ['identifier', 'predefined_type', 'implicit_type', 'this', 'base', 'implicit_parameter'],
  kinds: {
    compilation_unit: (read, node) => [read.statements(node)],
    global_statement: 'through',
    block: (read, node) => [read.statements(node)],
    declaration_list: (read, node) => [read.statements(node, 'members')],
    expression_statement: 'through',
    parenthesized_expression: 'through',
    arrow_expression_clause: 'through',
    constant_pattern: 'through',
    interpolation: 'through',
    interpolation_brace: 'gone',
    interpolation_start: 'gone',
    string_literal: stringForm(/_content$|^escape_sequence$/),
    interpolated_string_expression: stringForm(/_content$|^escape_sequence$/, /^interpolation_(?:start|quote)$/),
    verbatim_string_literal: verbatim,
    raw_string_literal: verbatim,
    invocation_expression: callForm('function', 'arguments'),
    member_access_expression: dotForm('expression', 'name'),
    qualified_name: dotForm('qualifier', 'name'),
    conditional_access_expression: conditionalAccess,
    generic_name: { as: 'generic' },
    element_access_expression: (read, node) => [
      read.make('index', node, [
        ...read.as('object', read.by(node, 'expression')),
        ...read.as('key', read.by(node, 'subscript')),
      ]),
    ],
    bracketed_argument_list: 'through',
    object_creation_expression: made,
    implicit_object_creation_expression: made,
    initializer_expression: { as: 'dict' },
    argument,
    attribute_argument: argument,
    attribute,
    local_declaration_statement: variables,
    field_declaration: variables,
    variable_declaration: variables,
    assignment_expression: assignment,
    binary_expression: OPERATION,
    prefix_unary_expression: unary,
    postfix_unary_expression: unary,
    conditional_expression: { as: 'ternary' },
    lambda_expression: (read, node) => {
      const params = read.by(node, 'parameters');
      const single = params !== null && read.kind(params) !== 'parameter_list';
      return [read.make('lambda', node, [...paramsOf(read, params, single), ...bodyOf(read, read.by(node, 'body'))])];
    },
    method_declaration: functionForm,
    local_function_statement: functionForm,
    constructor_declaration: functionForm,
    class_declaration: classForm,
    struct_declaration: classForm,
    record_declaration: classForm,
    interface_declaration: classForm,
    property_declaration: property,
    parameter,
    catch_declaration: parameter,
    if_statement: ifForm('if', 'condition', 'consequence', 'alternative'),
    while_statement: bodyForm('while'),
    for_statement: bodyForm('for'),
    foreach_statement: bodyForm('foreach'),
    using_statement: using,
    try_statement: tried,
    catch_clause: caught,
    finally_clause: (read, node) => read.kids(node).flatMap((kid) => read.as('', kid)),
    switch_section: switchCase,
    return_statement: valueForm('return'),
    throw_statement: valueForm('throw'),
    throw_expression: valueForm('throw'),
    using_directive: (read, node) => {
      const parts = read.kids(node).flatMap((kid) => read.as(read.field(kid) === 'name' ? '?alias' : 'source', kid));
      return [read.make('import', node, parts, parts.some(({ role }) => role === '?alias') ? '' : '*')];
    },
  },
};
