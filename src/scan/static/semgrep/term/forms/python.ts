import type { Forms, Make, TermReader } from '../reader.js';
import { tuple } from '../reader.js';
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
  textTerm,
  valueForm,
} from './shapes.js';

const text = stringForm(/^(?:string_content|escape_sequence)$/, /^string_(?:start|end)$/);

const joined: Make = (read, node) => {
  const pieces = read.kids(node).flatMap((kid) => read.terms(kid));
  return [
    textTerm(
      read,
      node,
      pieces.flatMap((each) => (each.kind === 'template' ? each.parts : [each])),
    ),
  ];
};

const assigned: Make = (read, node) => {
  const type = read.by(node, 'type');
  const left = read.as('left', read.by(node, 'left'));
  const right = read.as('right', read.by(node, 'right'));
  if (right.length === 0) return [declared(read, node, left, right, read.as('?type', type))];
  return [read.make('assign', node, [...left, ...right, ...read.as('?type', type)])];
};

const several: Make = (read, node) => tuple(read.kids(node).flatMap((kid) => read.terms(kid)));

const compared: Make = (read, node) => {
  const operators = read.all(node, 'operators');
  const [operator] = operators;
  const sides = read.kids(node).filter((kid) => read.field(kid) !== 'operators');
  const [left = null, right = null] = sides;
  if (operator === undefined || sides.length !== 2) return [read.make('compared', node, read.parts(node))];
  return [read.make('binary', node, [...read.as('left', left), ...read.as('right', right)], read.text(operator))];
};

const defined: Make = (read, node) => [
  read.make('function', node, [
    ...read.as('name', read.by(node, 'name')),
    ...paramsOf(read, read.by(node, 'parameters')),
    ...read.as('?type', read.by(node, 'return_type')),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

const classForm: Make = (read, node) => {
  const above = read.by(node, 'superclasses');
  const body = read.block(read.by(node, 'body'), 'members');
  return [
    read.make('class', node, [
      ...read.as('name', read.by(node, 'name')),
      ...(above === null ? [] : read.kids(above).flatMap((kid) => read.as('?super', kid))),
      ...(body === null ? [] : [inRole(body, 'body')]),
    ]),
  ];
};

const decorated: Make = (read, node) => {
  const decorators = read.kids(node).filter((kid) => read.kind(kid) === 'decorator');
  return read.as('', read.by(node, 'definition')).map((term) => ({
    ...read.make(term.kind, node, [...term.parts, ...read.allAs('?decorator', decorators)], term.text),
  }));
};

const parameter: Make = (read, node) => [
  param(read, node, {
    name: read.by(node, 'name') ?? read.kids(node).find((kid) => read.field(kid) === '') ?? null,
    type: read.by(node, 'type'),
    value: read.by(node, 'value'),
  }),
];

const tried: Make = (read, node) => [
  read.make(
    'try',
    node,
    read.kids(node).flatMap((kid) => {
      const kind = read.kind(kid);
      if (read.field(kid) === 'body') return read.blockAs('body', kid);
      if (kind.startsWith('except')) return read.as('?catch', kid);
      return kind === 'finally_clause' ? read.as('?finally', kid) : read.as('?else', kid);
    }),
  ),
];

const caught: Make = (read, node) => [
  read.make(
    'catch',
    node,
    read.kids(node).flatMap((kid) => (read.kind(kid) === 'block' ? read.blockAs('body', kid) : read.as('?param', kid))),
  ),
];

/** `elif` is an `if` in the other branch. */
const conditional: Make = (read, node) => {
  const parts: Term[] = [
    ...read.as('condition', read.by(node, 'condition')),
    ...read.blockAs('then', read.by(node, 'consequence')),
  ];
  const [next, ...rest] = read.all(node, 'alternative');
  if (next !== undefined) parts.push(...alternatives(read, next, rest));
  return [read.make('if', node, parts)];
};

function alternatives(read: TermReader, at: number, rest: readonly number[]): readonly Term[] {
  if (read.kind(at) !== 'elif_clause') return read.blockAs('?else', read.by(at, 'body'));
  const [next, ...more] = rest;
  const inner = read.make('if', at, [
    ...read.as('condition', read.by(at, 'condition')),
    ...read.blockAs('then', read.by(at, 'consequence')),
    ...(next === undefined ? [] : alternatives(read, next, more)),
  ]);
  return [inRole(read.make('block', at, [inner]), '?else')];
}

/** One term for each name that comes in. */
const importsFrom: Make = (read, node) => {
  const source = read.as('source', read.by(node, 'module_name'));
  const names = read.all(node, 'name');
  const one = (name: readonly Term[], alias: readonly Term[], mark: string): Term =>
    read.make('import', node, [...source, ...name, ...alias], mark);
  if (names.length === 0) return [one([], [], '*')];
  return names.map((each) => one(...named(read, each), 'from'));
};

const imports: Make = (read, node) =>
  read.all(node, 'name').map((each) => {
    const [name, alias] = named(read, each);
    return read.make('import', node, [...name.map((t) => inRole(t, 'source')), ...alias]);
  });

function named(read: TermReader, node: number): [readonly Term[], readonly Term[]] {
  if (read.kind(node) !== 'aliased_import') return [read.as('name', node), []];
  return [read.as('name', read.by(node, 'name')), read.as('?alias', read.by(node, 'alias'))];
}

const dotted: Make = (read, node) => {
  const [first, ...rest] = read.kids(node).flatMap((kid) => read.terms(kid));
  if (first === undefined) return [read.leaf('name', node)];
  let made = first;
  for (const name of rest) {
    const parts = [inRole(made, 'object'), inRole(name, 'name')];
    made = { kind: 'dot', role: '', text: '', start: first.start, end: name.end, parts };
  }
  return [made];
};

const each: Make = (read, node) => [
  read.make('foreach', node, [
    ...read.as('left', read.by(node, 'left')),
    ...read.as('right', read.by(node, 'right')),
    ...read.blockAs('body', read.by(node, 'body')),
  ]),
];

export const pythonForms: Forms = {
  names: ['identifier'],
  kinds: {
    module: (read, node) => [read.statements(node)],
    block: (read, node) => [read.statements(node)],
    expression_statement: 'through',
    parenthesized_expression: 'through',
    type: 'through',
    interpolation: (read, node) => read.as('', read.by(node, 'expression')),
    as_pattern_target: 'through',
    with_clause: 'through',
    with_item: 'through',
    string: text,
    concatenated_string: joined,
    call: (read, node) => {
      const args = read.by(node, 'arguments');
      if (args !== null && read.kind(args) === 'generator_expression')
        return [
          read.make('call', node, [
            ...read.as('callee', read.by(node, 'function')),
            inRole(read.make('args', args, read.as('', args)), 'args'),
          ]),
        ];
      return callForm('function', 'arguments')(read, node);
    },
    argument_list: (read, node) => argsOf(read, node, node),
    keyword_argument: (read, node) => [
      read.make('keyword', node, [
        ...read.as('name', read.by(node, 'name')),
        ...read.as('value', read.by(node, 'value')),
      ]),
    ],
    attribute: dotForm('object', 'attribute'),
    dotted_name: dotted,
    subscript: (read, node) => [
      read.make('index', node, [
        ...read.as('object', read.by(node, 'value')),
        ...read.allAs('key', read.all(node, 'subscript')),
      ]),
    ],
    assignment: assigned,
    augmented_assignment: assignment,
    expression_list: several,
    pattern_list: several,
    tuple: { as: 'tuple' },
    tuple_pattern: { as: 'tuple' },
    list_pattern: { as: 'list' },
    dictionary: { as: 'dict' },
    pair: { as: 'pair' },
    dictionary_splat: { as: 'splat' },
    list_splat: { as: 'splat' },
    comparison_operator: compared,
    boolean_operator: OPERATION,
    binary_operator: OPERATION,
    not_operator: (read, node) => [read.make('unary', node, read.as('operand', read.by(node, 'argument')), 'not')],
    unary_operator: { as: 'unary', operator: true },
    as_pattern: (read, node) => {
      const alias = read.by(node, 'alias');
      return [
        read.make('as', node, [
          ...read.kids(node).flatMap((kid) => (kid === alias ? [] : read.as('value', kid))),
          ...read.as('?alias', alias),
        ]),
      ];
    },
    function_definition: defined,
    lambda: (read, node) => [
      read.make('lambda', node, [
        ...(read.by(node, 'parameters') === null
          ? [inRole(read.make('params', node, []), 'params')]
          : paramsOf(read, read.by(node, 'parameters'))),
        ...bodyOf(read, read.by(node, 'body')),
      ]),
    ],
    class_definition: classForm,
    decorated_definition: decorated,
    typed_parameter: parameter,
    default_parameter: parameter,
    typed_default_parameter: parameter,
    list_splat_pattern: { as: 'splat' },
    dictionary_splat_pattern: { as: 'splat' },
    with_statement: bodyForm('with'),
    try_statement: tried,
    except_clause: caught,
    except_group_clause: caught,
    finally_clause: (read, node) => [read.statements(node)],
    else_clause: (read, node) => read.as('', read.by(node, 'body')),
    if_statement: conditional,
    for_statement: each,
    while_statement: ifForm('while', 'condition', 'body', 'alternative'),
    return_statement: valueForm('return'),
    raise_statement: (read, node) => [
      read.make(
        'throw',
        node,
        read.kids(node).flatMap((kid) => read.as(read.field(kid) === 'cause' ? '?cause' : 'value', kid)),
      ),
    ],
    import_statement: imports,
    import_from_statement: importsFrom,
    wildcard_import: 'gone',
  },
};
