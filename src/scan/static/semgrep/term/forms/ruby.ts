import type { Forms, Make, TermReader } from '../reader.js';
import { asStatement } from '../reader.js';
import { inRole, type Term } from '../term.js';
import {
  argsOf,
  assignment,
  bodyForm,
  dot,
  OPERATION,
  param,
  paramsOf,
  stringForm,
  textTerm,
  valueForm,
} from './shapes.js';

const text = stringForm(/^(?:string_content|escape_sequence|heredoc_content)$/, /^heredoc_end$/);

/** `receiver.method(args) { block }`; without arguments and parentheses it is a name, or a part. */
const called: Make = (read, node) => {
  const [on, method] = [read.by(node, 'receiver'), read.by(node, 'method')];
  const [args, block] = [read.by(node, 'arguments'), read.by(node, 'block')];
  const callee =
    method === null
      ? on === null
        ? read.leaf('name', node)
        : (read.terms(on)[0] ?? read.leaf('name', node))
      : on === null
        ? (read.terms(method)[0] ?? read.leaf('name', method))
        : dot(read, on, method);
  if (args === null && block === null && on !== null && method !== null) return [{ ...callee, role: '' }];
  return [
    read.make('call', node, [inRole(callee, 'callee'), ...argsOf(read, args, node), ...read.as('?block', block)]),
  ];
};

const blockForm: Make = (read, node) => [
  read.make('lambda', node, [
    ...(read.by(node, 'parameters') === null
      ? [inRole(read.make('params', node, []), 'params')]
      : paramsOf(read, read.by(node, 'parameters'))),
    ...bodyAs(read, node, 'body'),
  ]),
];

const lambda: Make = (read, node) => {
  const body = read.by(node, 'body');
  return [
    read.make('lambda', node, [
      ...(read.by(node, 'parameters') === null
        ? [inRole(read.make('params', node, []), 'params')]
        : paramsOf(read, read.by(node, 'parameters'))),
      ...(body === null ? [] : bodyAs(read, body, 'body')),
    ]),
  ];
};

/** The body of a node, with what it rescues from. */
function bodyAs(read: TermReader, node: number, field: string, role = 'body', kind = 'block'): readonly Term[] {
  const body = read.by(node, field);
  return [inRole(body === null ? read.make(kind, node, []) : statements(read, body, kind), role)];
}

function statements(read: TermReader, node: number, kind = 'block'): Term {
  const kids = read.kids(node);
  const isRescue = (kid: number) => /^(?:rescue|ensure|else)$/.test(read.kind(kid));
  if (!kids.some(isRescue)) return read.statements(node, kind);
  const inside = kids.filter((kid) => !isRescue(kid)).flatMap((kid) => read.terms(kid).map(asStatement));
  const parts = [
    inRole(read.make('block', node, inside), 'body'),
    ...kids.filter(isRescue).flatMap((kid) => read.as(read.kind(kid) === 'rescue' ? '?catch' : '?finally', kid)),
  ];
  return read.make(kind, node, [read.make('try', node, parts)]);
}

const rescued: Make = (read, node) => [
  read.make('catch', node, [
    ...read.as('?param', read.by(node, 'exceptions')),
    ...read.as('?name', read.by(node, 'variable')),
    ...bodyAs(read, node, 'body'),
  ]),
];

const defined: Make = (read, node) => [
  read.make('function', node, [
    ...read.as('name', read.by(node, 'name')),
    ...(read.by(node, 'parameters') === null
      ? [inRole(read.make('params', node, []), 'params')]
      : paramsOf(read, read.by(node, 'parameters'))),
    ...read.as('?receiver', read.by(node, 'object')),
    ...bodyAs(read, node, 'body'),
  ]),
];

const classForm: Make = (read, node) => [
  read.make('class', node, [
    ...read.as('name', read.by(node, 'name')),
    ...read.as('?super', read.by(node, 'superclass')),
    ...bodyAs(read, node, 'body', 'body', 'members'),
  ]),
];

function conditional(kind: string): Make {
  return (read, node) => [
    read.make(kind, node, [
      ...read.as('condition', read.by(node, 'condition')),
      ...branch(read, read.by(node, 'consequence') ?? read.by(node, 'body'), 'then'),
      ...branch(read, read.by(node, 'alternative'), '?else'),
    ]),
  ];
}

function branch(read: TermReader, node: number | null, role: string): readonly Term[] {
  if (node === null) return role === 'then' ? [] : [];
  const kind = read.kind(node);
  if (kind === 'then' || kind === 'else') return [inRole(statements(read, node), role)];
  return [inRole(read.make('block', node, read.terms(node).map(asStatement)), role)];
}

const indexed: Make = (read, node) => {
  const object = read.by(node, 'object');
  const keys = read.kids(node).filter((kid) => kid !== object);
  return [read.make('index', node, [...read.as('object', object), ...read.allAs('key', keys)])];
};

const symbol: Make = (read, node) => [read.leaf('symbol', node, read.text(node).replace(/^:|:$/g, ''))];

const parameter: Make = (read, node) => [
  param(read, node, { name: read.by(node, 'name'), value: read.by(node, 'value') }),
];

/** `%w(a b)` is `["a", "b"]`. */
const words: Make = (read, node) => [
  read.make(
    'list',
    node,
    read.kids(node).map((kid) => read.leaf(read.kind(kid) === 'bare_symbol' ? 'symbol' : 'string', kid)),
  ),
];

const several: Make = (read, node) => {
  const parts = read.kids(node).flatMap((kid) => read.as('', kid));
  return parts.length === 1 ? parts : [read.make('tuple', node, parts)];
};

const pair: Make = (read, node) => {
  const key = read.as('key', read.by(node, 'key'));
  const value = read.as('value', read.by(node, 'value'));
  return [read.make('pair', node, [...key, ...value])];
};

const symbolInQuotes: Make = (read, node) => {
  const [only] = text(read, node);
  return only?.kind === 'string'
    ? [{ ...only, kind: 'symbol' }]
    : [read.make('delimited_symbol', node, read.parts(node))];
};

const chained: Make = (read, node) => [
  textTerm(
    read,
    node,
    read.kids(node).flatMap((kid) => read.terms(kid)),
  ),
];

export const rubyForms: Forms = {
  names: [
    'identifier',
    'constant',
    'instance_variable',
    'class_variable',
    'global_variable',
    'self',
    'super',
    'operator',
    'setter',
  ],
  kinds: {
    program: (read, node) => [statements(read, node)],
    body_statement: (read, node) => [statements(read, node)],
    block_body: (read, node) => [statements(read, node)],
    then: (read, node) => [statements(read, node)],
    do: (read, node) => [statements(read, node)],
    else: (read, node) => [statements(read, node)],
    ensure: (read, node) => [statements(read, node)],
    begin: (read, node) => [statements(read, node)],
    parenthesized_statements: 'through',
    superclass: 'through',
    pattern: 'through',
    empty_statement: 'gone',
    interpolation: 'through',
    string: text,
    heredoc_body: text,
    chained_string: chained,
    simple_symbol: symbol,
    hash_key_symbol: symbol,
    delimited_symbol: symbolInQuotes,
    string_array: words,
    symbol_array: words,
    call: called,
    block: blockForm,
    do_block: blockForm,
    lambda,
    scope_resolution: (read, node) => {
      const [scope, name] = [read.by(node, 'scope'), read.by(node, 'name')];
      if (name === null) return [read.leaf('name', node)];
      return scope === null
        ? read.terms(name)
        : [read.make('dot', node, [...read.as('object', scope), ...read.as('name', name)])];
    },
    element_reference: indexed,
    assignment,
    operator_assignment: assignment,
    left_assignment_list: several,
    right_assignment_list: several,
    argument_list: several,
    binary: OPERATION,
    unary: { as: 'unary', operator: true },
    conditional: { as: 'ternary' },
    hash: { as: 'dict' },
    array: { as: 'list' },
    pair,
    hash_splat_argument: { as: 'splat' },
    splat_argument: { as: 'splat' },
    method: defined,
    singleton_method: defined,
    class: classForm,
    module: (read, node) => [
      read.make('module', node, [
        ...read.as('name', read.by(node, 'name')),
        ...bodyAs(read, node, 'body', 'body', 'members'),
      ]),
    ],
    optional_parameter: parameter,
    keyword_parameter: parameter,
    splat_parameter: { as: 'splat' },
    hash_splat_parameter: { as: 'splat' },
    if: conditional('if'),
    elsif: conditional('if'),
    if_modifier: conditional('if'),
    unless: conditional('unless'),
    unless_modifier: conditional('unless'),
    while: bodyForm('while'),
    until: bodyForm('until'),
    for: bodyForm('foreach'),
    rescue: rescued,
    return: valueForm('return'),
  },
};
