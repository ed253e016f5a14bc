import type { Name, TypeName } from '../../../ir/expression.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { classOf } from './classes.js';
import { membersOf } from './facts.js';
import { freshName, hoist, stateOf } from './state.js';

/** Declares a class without a name before the statement that makes an object of it; gives the name that it gets. */
export function anonymousClass(lowering: Lowering, node: number, base: TypeName | null, body: number): Name {
  const { around } = stateOf(lowering);
  const name = freshName(lowering, 'class');
  const outer = around[around.length - 1];
  const facts = membersOf(lowering.tree, body, outer === undefined ? name : `${outer.name}.${name}`, []);
  const header = { bases: base === null ? [] : [base], annotations: [], form: 'class' } as const;
  hoist(lowering, ...classOf(lowering, { node, body, name, facts, ...header }));
  return { kind: 'name', name, ...spanOf(lowering, node) };
}
