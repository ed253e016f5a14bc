import type { Expression, Member } from '../../../ir/expression.js';
import type { Field, Parameter } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { emptyFunction, type Lowering, reserveFunction, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, type FlatTree, kindOf, textOf } from '../../../tree/flat-tree.js';
import type { Members } from './classes.js';
import { blockOf, parametersOf } from './functions.js';

/** What a record has of its components: a field, a parameter of its constructor and a method that gives it, each. */
export function recordMembers(lowering: Lowering, node: number, owner: number): Members {
  const { tree } = lowering;
  const parameters = parametersOf(lowering, childBy(tree, node, 'parameters'));
  const members = childrenOf(tree, childBy(tree, node, 'body'));
  const written = new Set(methodNames(tree, members));
  const fields: Field[] = [];
  const methods = hasCanonical(tree, members, parameters) ? [] : [constructorOf(lowering, node, owner, parameters)];
  for (const parameter of parameters) {
    if (parameter.target.kind !== 'name') continue;
    const { name } = parameter.target;
    const { start, end, annotations } = parameter;
    fields.push({ name, type: parameter.type, static: false, annotations, value: null, start, end });
    if (!written.has(name)) methods.push(accessorOf(lowering, owner, parameter, name));
  }
  return { fields, methods, inner: [] };
}

/** Names of the methods that take nothing. */
function methodNames(tree: FlatTree, members: readonly number[]): string[] {
  return members
    .filter((member) => kindOf(tree, member) === 'method_declaration')
    .filter((member) => childrenOf(tree, childBy(tree, member, 'parameters')).length === 0)
    .map((member) => textOf(tree, childBy(tree, member, 'name')));
}

/** Whether the constructor of all components is written out: it then assigns the fields itself. */
function hasCanonical(tree: FlatTree, members: readonly number[], parameters: readonly Parameter[]): boolean {
  const types = parameters.map(({ type }) => type?.name).join();
  return members.some((member) => {
    if (kindOf(tree, member) !== 'constructor_declaration') return false;
    const own = childrenOf(tree, childBy(tree, member, 'parameters'));
    if (own.length !== parameters.length) return false;
    return (
      own.map((one) => textOf(tree, childrenBy(tree, one, 'type')[0] ?? one).replace(/[<[].*/s, '')).join() === types
    );
  });
}

function constructorOf(lowering: Lowering, node: number, owner: number, parameters: readonly Parameter[]): number {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const span = spanOf(lowering, childBy(tree, node, 'parameters'));
  const compact = childrenOf(tree, childBy(tree, node, 'body')).find(
    (member) => kindOf(tree, member) === 'compact_constructor_declaration',
  );
  const checks = compact === undefined ? [] : blockOf(lowering, childBy(tree, compact, 'body'));
  const body = [...checks, ...parameters.flatMap(keep)];
  lowering.functions[index] = { ...emptyFunction(span), name: 'constructor', class: owner, parameters, body };
  return index;
}

function keep({ target, start, end }: Parameter): Statement[] {
  if (target.kind !== 'name') return [];
  return [{ kind: 'assign', target: partOfThis(target.name, start, end), type: null, value: target, start, end }];
}

function accessorOf(lowering: Lowering, owner: number, parameter: Parameter, name: string): number {
  const { start, end, type } = parameter;
  const value: Expression = partOfThis(name, start, end);
  const body: Statement[] = [{ kind: 'return', value, start, end }];
  lowering.functions.push({ ...emptyFunction({ start, end }), name, class: owner, returns: type, body });
  return lowering.functions.length - 1;
}

function partOfThis(name: string, start: number, end: number): Member {
  return { kind: 'member', object: { kind: 'name', name: 'this', start, end }, name, start, end };
}
