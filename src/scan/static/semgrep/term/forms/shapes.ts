import type { Form, Make, TermReader } from '../reader.js';
import { inRole, type Term } from '../term.js';

/** A string without parts, or a template whose pieces of text and expressions follow each other. */
export function textTerm(read: TermReader, node: number, pieces: readonly Term[]): Term {
  const joined: Term[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'string' && last?.kind === 'string')
      joined[joined.length - 1] = { ...last, text: last.text + piece.text, end: piece.end };
    else joined.push(piece);
  }
  const [only] = joined;
  if (only === undefined) return read.leaf('string', node, '');
  if (joined.length === 1 && only.kind === 'string') return read.leaf('string', node, only.text);
  return read.make(
    'template',
    node,
    joined.map((each) => inRole(each, '')),
  );
}

/** A string whose children are content, escapes and what is put in: `contents` names the first two. */
export function stringForm(contents: RegExp, left: RegExp | null = null): Make {
  return (read, node) => {
    const pieces = read.kids(node).flatMap((kid): readonly Term[] => {
      const kind = read.kind(kid);
      if (left?.test(kind) === true) return [];
      return contents.test(kind) ? [read.leaf('string', kid)] : read.terms(kid);
    });
    return [textTerm(read, node, pieces)];
  };
}

/** `callee(args)`. */
export function callForm(callee: string, args: string, types: string | null = null): Make {
  return (read, node) => [
    read.make('call', node, [
      ...read.as('callee', read.by(node, callee)),
      ...argsOf(read, read.by(node, args), node),
      ...(types === null ? [] : read.as('?types', read.by(node, types))),
    ]),
  ];
}

/** `object.name(args)`, or `name(args)`. */
export function methodCallForm(object: string, name: string, args: string): Make {
  return (read, node) => {
    const at = read.by(node, name);
    const on = read.by(node, object);
    if (at === null) return [read.make('call', node, read.parts(node))];
    return [
      read.make('call', node, [
        inRole(on === null ? (read.terms(at)[0] ?? read.leaf('name', at)) : dot(read, on, at), 'callee'),
        ...argsOf(read, read.by(node, args), node),
      ]),
    ];
  };
}

/** `object.name` over the text of both. */
export function dot(read: TermReader, object: number, name: number): Term {
  const parts = [...read.as('object', object), ...read.as('name', name)];
  const made = read.make('dot', object, parts);
  return { ...made, end: read.tree.ends[name] ?? made.end };
}

export function dotForm(object: string, name: string): Make {
  return (read, node) => [
    read.make('dot', node, [...read.as('object', read.by(node, object)), ...read.as('name', read.by(node, name))]),
  ];
}

export function argsOf(read: TermReader, args: number | null, node: number): readonly Term[] {
  if (args === null) return [inRole(read.make('args', node, []), 'args')];
  const kids = read.kids(args).flatMap((kid) => read.terms(kid).map((term) => inRole(term, '')));
  return [inRole(read.make('args', args, kids), 'args')];
}

/** `left = right`, or another kind with its operator. */
export const assignment: Make = (read, node) => {
  const operator = read.by(node, 'operator');
  const text = operator === null ? '=' : read.text(operator);
  const parts = [...read.as('left', read.by(node, 'left')), ...read.as('right', read.by(node, 'right'))];
  return [text === '=' || text === ':=' ? read.make('assign', node, parts) : read.make('augmented', node, parts, text)];
};

/** A declaration of names, each with what it begins with; `given` are parts that all share. */
export function declared(
  read: TermReader,
  node: number,
  left: readonly Term[],
  right: readonly Term[],
  given: readonly Term[],
): Term {
  const parts = [...left.map((t) => inRole(t, 'left')), ...right.map((t) => inRole(t, 'right')), ...given];
  return read.make(right.length === 0 ? 'declare' : 'assign', node, parts, right.length === 0 ? '' : 'declare');
}

/** `condition ? then : else`, by the fields that hold them. */
export function ifForm(
  kind: string,
  condition: string,
  then: string,
  other: string,
  initial: string | null = null,
): Make {
  return (read, node) => [
    read.make(kind, node, [
      ...(initial === null ? [] : read.as('?initial', read.by(node, initial))),
      ...read.as('condition', read.by(node, condition)),
      ...read.blockAs('then', read.by(node, then)),
      ...read.all(node, other).flatMap((each) => read.blockAs('?else', each)),
    ]),
  ];
}

/** A statement of which one child is a body. */
export function bodyForm(kind: string, body = 'body'): Make {
  return (read, node) => [
    read.make(
      kind,
      node,
      read
        .kids(node)
        .flatMap((kid) => (read.field(kid) === body ? read.blockAs('body', kid) : read.as(read.field(kid), kid))),
    ),
  ];
}

/** `return value`, `throw value`: what follows the word, whatever its field. */
export function valueForm(kind: string): Make {
  return (read, node) => [
    read.make(
      kind,
      node,
      read.kids(node).flatMap((kid) => read.as('value', kid)),
    ),
  ];
}

/** A parameter of a name, with what else is said of it. */
export function param(read: TermReader, node: number, { name, type, value, modifiers = [] }: ParamParts): Term {
  return read.make('param', node, [
    ...read.as('name', name),
    ...read.as('?type', type ?? null),
    ...read.as('?value', value ?? null),
    ...modifiers.flatMap((each) => read.as('?modifier', each)),
  ]);
}

interface ParamParts {
  readonly name: number | null;
  readonly type?: number | null;
  readonly value?: number | null;
  readonly modifiers?: readonly number[];
}

/** The parameters of a function: names that stand alone are parameters too. */
export function paramsOf(read: TermReader, node: number | null, single = false): readonly Term[] {
  if (node === null) return [];
  const terms = single ? read.terms(node) : read.kids(node).flatMap((kid) => read.terms(kid));
  return [inRole(read.make('params', node, terms.map(asParam)), 'params')];
}

function asParam(term: Term): Term {
  if (term.kind !== 'name') return inRole(term, '');
  return { ...term, kind: 'param', role: '', text: '', parts: [inRole(term, 'name')] };
}

/** A body that is an expression gives it back. */
export function bodyOf(read: TermReader, node: number | null): readonly Term[] {
  if (node === null) return [];
  const [only, ...more] = read.terms(node);
  if (only === undefined) return [];
  if (only.kind === 'block' && more.length === 0) return [inRole(only, 'body')];
  const back: Term = { ...only, kind: 'return', role: '', text: '', parts: [inRole(only, 'value')] };
  return [inRole(read.make('block', node, [back]), 'body')];
}

export const OPERATION: Form = { as: 'binary', operator: true };
