import type { Argument, Call, Entry, Expression } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { fileOf, openClass } from './file.js';
import { lambda, methodLambda } from './functions.js';
import { identifier, variable } from './names.js';
import { special } from './special-calls.js';

/** The key of a pair in constants: `a:`, `:a`, `"a"`. */
function keyOf(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  if (kindOf(tree, node) !== 'hash_key_symbol') return expression(lowering, node);
  return { kind: 'constant', value: textOf(tree, node), ...spanOf(lowering, node) };
}

/** `a: 1`, `:a => 1`, `a:` (the variable or method of that name), `**x`. */
export function entry(lowering: Lowering, node: number): Entry {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) !== 'pair') return { key: null, value: expression(lowering, firstOf(tree, node)), ...span };
  const key = childBy(tree, node, 'key');
  const value = childBy(tree, node, 'value');
  return {
    key: keyOf(lowering, key),
    value: value === NONE ? identifier(lowering, key) : expression(lowering, value),
    ...span,
  };
}

/** The arguments of a call, its block as `&`; pairs whose keys are no names are one record. */
export function argumentsOf(lowering: Lowering, list: number, block: number): Argument[] {
  const { tree } = lowering;
  const args: Argument[] = [];
  const rest: Entry[] = [];
  for (const child of list === NONE ? [] : childrenOf(tree, list)) {
    const kind = kindOf(tree, child);
    if (kind === 'heredoc_body') continue;
    if (kind === 'pair') {
      const made = entry(lowering, child);
      const symbol = /^(?:hash_key_symbol|simple_symbol)$/.test(kindOf(tree, childBy(tree, child, 'key')));
      const name = symbol && made.key?.kind === 'constant' ? String(made.key.value) : null;
      if (name === null) rest.push(made);
      else args.push({ value: made.value, name, spread: false });
    } else args.push(argument(lowering, child, kind));
  }
  const [first] = rest;
  if (first !== undefined) {
    const value: Expression = { kind: 'record', type: null, entries: rest, start: first.start, end: first.end };
    args.push({ value, name: null, spread: false });
  }
  if (block !== NONE) args.push({ value: lambda(lowering, block), name: '&', spread: false });
  return args;
}

function argument(lowering: Lowering, node: number, kind: string): Argument {
  const { tree } = lowering;
  const inner = firstOf(tree, node);
  const span = spanOf(lowering, node);
  switch (kind) {
    case 'splat_argument':
    case 'hash_splat_argument':
    case 'forward_argument': {
      const anonymous: Expression = { kind: 'name', name: textOf(tree, node), ...span };
      return { value: inner === NONE ? anonymous : expression(lowering, inner), name: null, spread: true };
    }
    case 'block_argument': {
      const symbol = inner !== NONE && kindOf(tree, inner) === 'simple_symbol';
      if (symbol)
        return { value: methodLambda(lowering, textOf(tree, inner).slice(1), span), name: '&', spread: false };
      const given: Expression = inner === NONE ? { kind: 'name', name: '&', ...span } : expression(lowering, inner);
      return { value: given, name: '&', spread: false };
    }
    default:
      return { value: expression(lowering, node), name: null, spread: false };
  }
}

export function call(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const method = childBy(tree, node, 'method');
  const receiver = childBy(tree, node, 'receiver');
  const list = childBy(tree, node, 'arguments');
  const block = childBy(tree, node, 'block');
  const span = spanOf(lowering, node);
  const name = method === NONE ? '' : textOf(tree, method);
  if (method !== NONE && kindOf(tree, method) === 'super') {
    return superCall(lowering, node, argumentsOf(lowering, list, block));
  }
  if (list === NONE && block !== NONE && makesFunction(lowering, receiver, name)) return lambda(lowering, block);
  if (receiver === NONE) return ownCall(lowering, name, argumentsOf(lowering, list, block), span);
  const object = expression(lowering, receiver);
  const args = argumentsOf(lowering, list, block);
  if (name === '' || (name === 'call' && holdsFunction(lowering, receiver))) return callOf(object, args, span);
  const isClass = /^(?:constant|scope_resolution)$/.test(kindOf(tree, receiver));
  if (name === 'new' && isClass) return { ...callOf(object, args, span), form: 'new' };
  return special(lowering, node, object, name, args) ?? callOf({ kind: 'member', object, name, ...span }, args, span);
}

function callOf(callee: Expression, args: readonly Argument[], { start, end }: Span): Call {
  return { kind: 'call', callee, args, form: 'call', start, end };
}

/** `lambda { }`, `proc { }`, `Proc.new { }`: the block itself. */
function makesFunction({ tree }: Lowering, receiver: number, name: string): boolean {
  if (receiver === NONE) return name === 'lambda' || name === 'proc';
  return name === 'new' && textOf(tree, receiver) === 'Proc';
}

function holdsFunction(lowering: Lowering, receiver: number): boolean {
  const { tree } = lowering;
  return kindOf(tree, receiver) === 'identifier' && fileOf(lowering).scopes.functions.has(textOf(tree, receiver));
}

/** A call without a receiver; `new` makes an object of the class around. */
function ownCall(lowering: Lowering, name: string, args: readonly Argument[], span: Span): Expression {
  const around = openClass(lowering);
  if (name === 'new' && around !== null) {
    return { ...callOf({ kind: 'name', name: around.name, ...span }, args, span), form: 'new' };
  }
  return callOf({ kind: 'name', name, ...span }, args, span);
}

/** `super`: the method of the same name of the class above; the maker of objects is `super` itself. */
function superCall(lowering: Lowering, node: number, args: readonly Argument[]): Expression {
  const span = spanOf(lowering, node);
  const method = methodAround(lowering, node);
  const name = method === NONE ? '' : textOf(lowering.tree, childBy(lowering.tree, method, 'name'));
  const object: Expression = { kind: 'name', name: 'super', ...span };
  const callee: Expression = name === 'initialize' || name === '' ? object : { kind: 'member', object, name, ...span };
  return callOf(callee, args, span);
}

/** `super` without parentheses gives on what the method was given. */
export function bareSuper(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const method = methodAround(lowering, node);
  const list = method === NONE ? NONE : childBy(tree, method, 'parameters');
  const given = list === NONE ? [] : childrenOf(tree, list).filter((at) => kindOf(tree, at) === 'identifier');
  const args = given.map((at) => ({ value: variable(lowering, at), name: null, spread: false }));
  return superCall(lowering, node, args);
}

function methodAround({ tree }: Lowering, node: number): number {
  let at = tree.parents[node] ?? NONE;
  while (at !== NONE && !/^(?:singleton_)?method$/.test(kindOf(tree, at))) at = tree.parents[at] ?? NONE;
  return at !== NONE && childBy(tree, at, 'name') !== NONE ? at : NONE;
}

export function yielded(lowering: Lowering, node: number): Expression {
  const span = spanOf(lowering, node);
  const args = argumentsOf(lowering, firstOf(lowering.tree, node), NONE);
  return callOf({ kind: 'name', name: 'yield', ...span }, args, span);
}
