import type { Forms, Make, TermReader } from '../reader.js';
import { tuple } from '../reader.js';
import { inRole, type Term } from '../term.js';
import { bodyForm, callForm, declared, dotForm, OPERATION, param, paramsOf, stringForm, valueForm } from './shapes.js';

const text = stringForm(/_content$|^escape_sequence$/);

const several: Make = (read, node) => tuple(read.kids(node).flatMap((kid) => read.terms(kid)));

const assigned: Make = (read, node) => {
  const operator = read.by(node, 'operator');
  const text = operator === null ? ':=' : read.text(operator);
  const parts = [...read.as('left', read.by(node, 'left')), ...read.as('right', read.by(node, 'right'))];
  if (text === '=') return [read.make('assign', node, parts)];
  return [text === ':=' ? read.make('assign', node, parts, 'declare') : read.make('augmented', node, parts, text)];
};

const variable: Make = (read, node) => [
  declared(
    read,
    node,
    tuple(read.allAs('', read.all(node, 'name'))),
    read.as('', read.by(node, 'value')),
    read.as('?type', read.by(node, 'type')),
  ),
];

const functionForm: Make = (read, node) => [
  read.make(read.kind(node) === 'func_literal' ? 'lambda' : 'function', node, [
    ...read.as('name', read.by(node, 'name')),
    ...paramsOf(read, read.by(node, 'parameters')),
    ...receiver(read, read.by(node, 'receiver')),
    ...read.as('?type', read.by(node, 'result')),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

function receiver(read: TermReader, node: number | null): readonly Term[] {
  return node === null ? [] : paramsOf(read, node).map((each) => inRole(each, '?receiver'));
}

/** One parameter for each name; without names, what is there is the type. */
const parameters: Make = (read, node) => {
  const type = read.by(node, 'type');
  const names = read.all(node, 'name');
  if (names.length === 0) return type === null ? [] : read.terms(type);
  return names.map((name) => {
    const made = param(read, node, { name, type });
    return names.length === 1 ? made : { ...made, start: read.tree.starts[name] ?? made.start };
  });
};

const conditional: Make = (read, node) => [
  read.make('if', node, [
    ...read.as('?initial', read.by(node, 'initializer')),
    ...read.as('condition', read.by(node, 'condition')),
    ...read.blockAs('then', read.by(node, 'consequence')),
    ...read.blockAs('?else', read.by(node, 'alternative')),
  ]),
];

const imports: Make = (read, node) => [
  read.make('import', node, [...read.as('source', read.by(node, 'path')), ...read.as('?alias', read.by(node, 'name'))]),
];

const switchCase: Make = (read, node) => {
  const values = read.as('value', read.by(node, 'value') ?? read.by(node, 'type'));
  const list = read.kids(node).filter((kid) => read.field(kid) === '');
  const body = list.flatMap((kid) => read.statements(kid).parts);
  return [read.make('case', node, [...values, inRole(read.make('block', node, body), 'body')])];
};

export const goForms: Forms = {
  names: ['identifier', 'field_identifier', 'package_identifier', 'type_identifier', 'label_name'],
  kinds: {
    source_file: (read, node) => [read.statements(node)],
    block: (read, node) => [read.statements(node)],
    statement_list: 'through',
    expression_statement: 'through',
    parenthesized_expression: 'through',
    literal_element: 'through',
    var_declaration: 'through',
    var_spec_list: 'through',
    const_declaration: 'through',
    import_declaration: 'through',
    import_spec_list: 'through',
    type_declaration: 'through',
    expression_list: several,
    interpreted_string_literal: text,
    raw_string_literal: text,
    call_expression: callForm('function', 'arguments', 'type_arguments'),
    type_conversion_expression: (read, node) => [
      read.make('call', node, [
        ...read.as('callee', read.by(node, 'type')),
        inRole(read.make('args', node, read.as('', read.by(node, 'operand'))), 'args'),
      ]),
    ],
    selector_expression: dotForm('operand', 'field'),
    qualified_type: dotForm('package', 'name'),
    index_expression: (read, node) => [
      read.make('index', node, [
        ...read.as('object', read.by(node, 'operand')),
        ...read.as('key', read.by(node, 'index')),
      ]),
    ],
    short_var_declaration: assigned,
    assignment_statement: assigned,
    var_spec: variable,
    const_spec: variable,
    binary_expression: OPERATION,
    unary_expression: { as: 'unary', operator: true },
    composite_literal: (read, node) => [
      read.make('composite', node, [
        ...read.as('type', read.by(node, 'type')),
        ...read.as('body', read.by(node, 'body')),
      ]),
    ],
    literal_value: { as: 'dict' },
    keyed_element: { as: 'pair' },
    func_literal: functionForm,
    function_declaration: functionForm,
    method_declaration: functionForm,
    parameter_declaration: parameters,
    variadic_parameter_declaration: { as: 'splat' },
    variadic_argument: { as: 'splat' },
    if_statement: conditional,
    for_statement: bodyForm('for'),
    return_statement: valueForm('return'),
    import_spec: imports,
    expression_case: switchCase,
    type_case: switchCase,
    default_case: switchCase,
  },
};
