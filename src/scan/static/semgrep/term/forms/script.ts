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
  ifForm,
  OPERATION,
  param,
  paramsOf,
  stringForm,
  valueForm,
} from './shapes.js';

const template = stringForm(/^(?:string_fragment|escape_sequence)$/);

const declaration: Make = (read, node) => {
  const made = read.kids(node).flatMap((kid) => (read.field(kid) === 'kind' ? [] : read.terms(kid)));
  const [only] = made;
  return made.length === 1 && only !== undefined ? [{ ...read.make(only.kind, node, only.parts, only.text) }] : made;
};

const declarator: Make = (read, node) => [
  declared(read, node, read.as('left', read.by(node, 'name')), read.as('right', read.by(node, 'value')), [
    ...read.as('?type', read.by(node, 'type')),
  ]),
];

const field: Make = (read, node) => {
  const name = read.by(node, 'property') ?? read.by(node, 'name');
  const given = [...read.as('?type', read.by(node, 'type')), ...marks(read, node)];
  return [declared(read, node, read.as('left', name), read.as('right', read.by(node, 'value')), given)];
};

/** Decorators and words before a declaration. */
function marks(read: TermReader, node: number): readonly Term[] {
  return read.kids(node).flatMap((kid) => {
    if (read.kind(kid) === 'decorator') return read.as('?decorator', kid);
    return read.kind(kid) === 'accessibility_modifier' ? [inRole(read.leaf('name', kid), '?modifier')] : [];
  });
}

function functionForm(kind: 'function' | 'lambda'): Make {
  return (read, node) => {
    const single = read.by(node, 'parameter');
    return [
      read.make(kind, node, [
        ...read.as(kind === 'function' ? 'name' : '?name', read.by(node, 'name')),
        ...(single === null ? paramsOf(read, read.by(node, 'parameters')) : paramsOf(read, single, true)),
        ...read.as('?type', read.by(node, 'return_type')),
        ...marks(read, node),
        ...bodyOf(read, read.by(node, 'body')),
      ]),
    ];
  };
}

const parameter: Make = (read, node) => [
  param(read, node, {
    name: read.by(node, 'pattern') ?? read.by(node, 'left'),
    type: read.by(node, 'type'),
    value: read.by(node, 'value') ?? read.by(node, 'right'),
    modifiers: read.kids(node).filter((kid) => read.kind(kid) === 'decorator'),
  }),
];

const classForm: Make = (read, node) => [
  read.make('class', node, [
    ...read.as('name', read.by(node, 'name')),
    ...read.kids(node).flatMap((kid) => (read.kind(kid) === 'class_heritage' ? read.as('?super', kid) : [])),
    ...marks(read, node),
    ...read.as('body', read.by(node, 'body')),
  ]),
];

const pair: Make = (read, node) => [
  read.make('pair', node, [...keyTerm(read, read.by(node, 'key')), ...read.as('value', read.by(node, 'value'))]),
];

/** A key in quotes is the same key. */
function keyTerm(read: TermReader, key: number | null): readonly Term[] {
  return read.as('key', key).map((term) => (term.kind === 'string' ? { ...term, kind: 'name' } : term));
}

const shorthand: Make = (read, node) => {
  const name = read.leaf('name', node);
  return [read.make('pair', node, [inRole(name, 'key'), inRole(name, 'value')])];
};

/** One term for each name that comes in. */
const imports: Make = (read, node) => {
  const source = read.as('source', read.by(node, 'source'));
  const clause = read.kids(node).find((kid) => read.kind(kid) === 'import_clause');
  const one = (at: number, name: readonly Term[], alias: readonly Term[]): Term =>
    read.make('import', at, [
      ...source,
      ...name.map((t) => inRole(t, 'name')),
      ...alias.map((t) => inRole(t, '?alias')),
    ]);
  if (clause === undefined) return [{ ...one(node, [], []) }];
  const made = read.kids(clause).flatMap((kid): readonly Term[] => {
    const kind = read.kind(kid);
    if (kind === 'namespace_import') return [{ ...one(node, read.terms(read.kids(kid)[0] ?? kid), []), text: '*' }];
    if (kind !== 'named_imports') return [{ ...one(node, read.terms(kid), []), text: 'default' }];
    return read
      .kids(kid)
      .map((each) => one(node, read.as('', read.by(each, 'name')), read.as('', read.by(each, 'alias'))));
  });
  return made;
};

const exported: Make = (read, node) => {
  const inside = read.by(node, 'declaration') ?? read.by(node, 'value');
  if (inside === null) return [read.make('export_statement', node, read.parts(node))];
  const decorators = marks(read, node);
  return read.terms(inside).map((t) => (decorators.length === 0 ? t : { ...t, parts: [...t.parts, ...decorators] }));
};

const tried: Make = (read, node) => [
  read.make('try', node, [
    ...read.blockAs('body', read.by(node, 'body')),
    ...read.as('?catch', read.by(node, 'handler')),
    ...read.as('?finally', read.by(node, 'finalizer')),
  ]),
];

const caught: Make = (read, node) => [
  read.make('catch', node, [
    ...read.as('?param', read.by(node, 'parameter')),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

const each: Make = (read, node) => [
  read.make('foreach', node, [
    ...read.as('left', read.by(node, 'left')),
    ...read.as('right', read.by(node, 'right')),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

const switchCase: Make = (read, node) => {
  const body = read.all(node, 'body').flatMap((kid) => read.terms(kid));
  return [
    read.make('case', node, [
      ...read.as('value', read.by(node, 'value')),
      inRole(
        read.make(
          'block',
          node,
          body.map((t) => (t.kind === 'statement' ? t : t)),
        ),
        'body',
      ),
    ]),
  ];
};

/** An element: its name, its attributes in any order, what stands in it. */
const element: Make = (read, node) => {
  const open = read.by(node, 'open_tag') ?? node;
  const attributes = read.all(open, 'attribute').flatMap((kid) => read.as('?attribute', kid));
  const inside =
    open === node
      ? []
      : read.kids(node).flatMap((kid) => (/^(?:open|close)_tag$/.test(read.field(kid)) ? [] : read.as('?inside', kid)));
  return [read.make('jsx', node, [...read.as('name', read.by(open, 'name')), ...attributes, ...inside])];
};

/** JavaScript, TypeScript and their forms with elements. */
export const scriptForms: Forms = {
  names: [
    ...['identifier', 'property_identifier', 'type_identifier', 'private_property_identifier', 'statement_identifier'],
    ...['this', 'super', 'undefined', 'import', 'predefined_type'],
  ],
  kinds: {
    program: (read, node) => [read.statements(node)],
    statement_block: (read, node) => [read.statements(node)],
    class_body: (read, node) => [read.statements(node, 'members')],
    expression_statement: 'through',
    parenthesized_expression: 'through',
    non_null_expression: 'through',
    type_annotation: 'through',
    class_heritage: 'through',
    extends_clause: 'through',
    implements_clause: 'through',
    else_clause: 'through',
    jsx_expression: 'through',
    empty_statement: 'gone',
    optional_chain: 'gone',
    hash_bang_line: 'gone',
    string: template,
    template_string: template,
    template_substitution: 'through',
    regex: 'leaf',
    call_expression: callForm('function', 'arguments', 'type_arguments'),
    new_expression: (read, node) => [
      read.make('new', node, [
        ...read.as('callee', read.by(node, 'constructor')),
        ...argsOf(read, read.by(node, 'arguments'), node),
      ]),
    ],
    member_expression: dotForm('object', 'property'),
    nested_identifier: dotForm('object', 'property'),
    subscript_expression: (read, node) => [
      read.make('index', node, [
        ...read.as('object', read.by(node, 'object')),
        ...read.as('key', read.by(node, 'index')),
      ]),
    ],
    assignment_expression: assignment,
    augmented_assignment_expression: assignment,
    lexical_declaration: declaration,
    variable_declaration: declaration,
    variable_declarator: declarator,
    field_definition: field,
    public_field_definition: field,
    binary_expression: OPERATION,
    unary_expression: { as: 'unary', operator: true },
    update_expression: { as: 'update', operator: true },
    ternary_expression: { as: 'ternary' },
    arrow_function: functionForm('lambda'),
    function_expression: functionForm('lambda'),
    generator_function: functionForm('lambda'),
    function_declaration: functionForm('function'),
    generator_function_declaration: functionForm('function'),
    method_definition: functionForm('function'),
    required_parameter: parameter,
    optional_parameter: parameter,
    assignment_pattern: parameter,
    rest_pattern: { as: 'splat' },
    spread_element: { as: 'splat' },
    class_declaration: classForm,
    class: classForm,
    abstract_class_declaration: classForm,
    decorator: { as: 'decorator' },
    object: { as: 'dict' },
    object_pattern: { as: 'dict' },
    pair,
    pair_pattern: pair,
    shorthand_property_identifier: shorthand,
    shorthand_property_identifier_pattern: shorthand,
    array: { as: 'list' },
    array_pattern: { as: 'list' },
    if_statement: ifForm('if', 'condition', 'consequence', 'alternative'),
    while_statement: bodyForm('while'),
    do_statement: bodyForm('do'),
    for_statement: bodyForm('for'),
    for_in_statement: each,
    try_statement: tried,
    catch_clause: caught,
    finally_clause: bodyForm('finally'),
    switch_case: switchCase,
    switch_default: switchCase,
    return_statement: valueForm('return'),
    throw_statement: valueForm('throw'),
    import_statement: imports,
    export_statement: exported,
    jsx_element: element,
    jsx_self_closing_element: element,
    jsx_attribute: { as: 'attribute' },
  },
};
