import type { Forms, Make, TermReader } from '../reader.js';
import { inRole, type Term } from '../term.js';
import { stringForm } from './shapes.js';

const text = stringForm(/^template_literal$/, /^(?:quoted_template_(?:start|end)|heredoc_(?:start|identifier|end))$/);

/** `a.b[0].c`: what begins and what is asked of it, one after the other. */
const expression: Make = (read, node) => {
  const [first, ...rest] = read.kids(node);
  const base = first === undefined ? [] : read.terms(first);
  const [object] = base;
  if (object === undefined || rest.length === 0) return base;
  return [rest.reduce((made, kid) => step(read, made, kid), object)];
};

function step(read: TermReader, object: Term, node: number): Term {
  const end = read.tree.ends[node] ?? object.end;
  const inside = read.kids(node).flatMap((kid) => read.terms(kid));
  const shape = { role: '', text: '', start: object.start, end };
  if (read.kind(node) === 'get_attr')
    return { ...shape, kind: 'dot', parts: [inRole(object, 'object'), ...inside.map((t) => inRole(t, 'name'))] };
  return { ...shape, kind: 'index', parts: [inRole(object, 'object'), ...inside.map((t) => inRole(t, 'key'))] };
}

const attribute: Make = (read, node) => {
  const [key = null, value = null] = read.kids(node);
  return [read.make('pair', node, [...read.as('key', key), ...read.as('value', value)])];
};

/** A key in quotes is the same key. */
const entry: Make = (read, node) => [
  read.make('pair', node, [
    ...read.as('key', read.by(node, 'key')).map((term) => (term.kind === 'string' ? { ...term, kind: 'name' } : term)),
    ...read.as('value', read.by(node, 'val')),
  ]),
];

const block: Make = (read, node) => {
  const kids = read.kids(node).filter((kid) => !/^block_(?:start|end)$/.test(read.kind(kid)));
  const body = kids.find((kid) => read.kind(kid) === 'body');
  const [type = null, ...labels] = kids.filter((kid) => kid !== body);
  return [
    read.make('hblock', node, [
      ...read.as('type', type),
      ...read.allAs('label', labels),
      inRole(body === undefined ? read.make('members', node, []) : members(read, body), 'body'),
    ]),
  ];
};

function members(read: TermReader, body: number): Term {
  return read.make(
    'members',
    body,
    read.kids(body).flatMap((kid) => read.as('', kid)),
  );
}

const called: Make = (read, node) => {
  const [name = null, args = null] = read.kids(node);
  const given = args === null ? [] : read.kids(args).flatMap((kid) => read.as('', kid));
  return [
    read.make('call', node, [...read.as('callee', name), inRole(read.make('args', args ?? node, given), 'args')]),
  ];
};

/** The operator of an operation stands in no node. */
const binary: Make = (read, node) => {
  const [left, right] = read.kids(node);
  if (left === undefined || right === undefined) return [read.leaf('binary', node)];
  const sign = read.tree.text.slice(read.tree.ends[left], read.tree.starts[right]).trim();
  return [read.make('binary', node, [...read.as('left', left), ...read.as('right', right)], sign)];
};

const unary: Make = (read, node) => {
  const [operand] = read.kids(node);
  if (operand === undefined) return [read.leaf('unary', node)];
  const sign = read.tree.text.slice(read.tree.starts[node], read.tree.starts[operand]).trim();
  return [read.make('unary', node, read.as('operand', operand), sign)];
};

export const hclForms: Forms = {
  names: ['identifier'],
  kinds: {
    config_file: (read, node) => {
      const body = read.kids(node).find((kid) => read.kind(kid) === 'body');
      return [read.make('block', node, body === undefined ? [] : members(read, body).parts)];
    },
    body: (read, node) => [members(read, node)],
    block,
    attribute,
    expression,
    literal_value: 'through',
    collection_value: 'through',
    template_expr: 'through',
    variable_expr: 'through',
    operation: 'through',
    template_interpolation: 'through',
    template_interpolation_start: 'gone',
    template_interpolation_end: 'gone',
    string_lit: text,
    quoted_template: text,
    heredoc_template: text,
    tuple_start: 'gone',
    tuple_end: 'gone',
    object_start: 'gone',
    object_end: 'gone',
    tuple: { as: 'list' },
    object: { as: 'dict' },
    object_elem: entry,
    function_call: called,
    binary_operation: binary,
    unary_operation: unary,
    new_index: 'through',
    legacy_index: 'through',
  },
};
