import type { Expression } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { evaluate, type Lowering } from '../../../lower/lowering.js';
import { childrenOf, kindOf } from '../../../tree/flat-tree.js';
import { constructorCall } from './constructor-call.js';
import { addFunction, parametersOf } from './functions.js';
import type { Members } from './members.js';

/**
 * The constructor that stands in the head of a type: `record R(string A)`, `class C(IDb db) : Base(db)`. Its parameters
 * are seen in all of the type, so they are fields too.
 */
export function addPrimary(lowering: Lowering, node: number, members: Members): void {
  const { tree } = lowering;
  const list = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'parameter_list');
  if (list === undefined) return;
  const parameters = parametersOf(lowering, list);
  const puts: Statement[] = [];
  for (const { target, type, annotations, start, end } of parameters) {
    if (target.kind !== 'name') continue;
    members.fields.push({ name: target.name, type, static: false, annotations, value: null, start, end });
    const object: Expression = { kind: 'name', name: 'this', start, end };
    const place = { kind: 'member', object, name: target.name, start, end } as const;
    puts.push({ kind: 'assign', target: place, type: null, value: target, start, end });
  }
  const facts = {
    name: 'constructor',
    class: members.class,
    static: false,
    parameters,
    annotations: [],
    returns: null,
  };
  const index = addFunction(lowering, list, facts, () => [...baseCall(lowering, node), ...puts]);
  members.methods.push(index);
}

function baseCall(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const bases = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'base_list');
  if (bases === undefined) return [];
  const holders = [bases, ...childrenOf(tree, bases)];
  const list = holders
    .flatMap((holder) => childrenOf(tree, holder))
    .find((child) => kindOf(tree, child) === 'argument_list');
  return list === undefined ? [] : [evaluate(constructorCall(lowering, list, 'super'))];
}
