import type { Expression } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { type Lowering, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { exportedIn } from './exports.js';
import { constant } from './literals.js';

/** A namespace: what stands in it, and an object of the names that it exports. A module by a string has types alone. */
export function namespace(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const name = childBy(tree, node, 'name');
  const body = childBy(tree, node, 'body');
  if (body === NONE || kindOf(tree, name) === 'string') return [];
  const made = statement(lowering, body);
  const span = spanOf(lowering, node);
  // Types are parts of it too; who asks for their value gets a name that has none.
  const entries = exportedIn(lowering, body).map((each) => ({
    key: constant(each.name, span),
    value: each.local,
    ...span,
  }));
  const [first = '', ...inner] = textOf(tree, name)
    .split('.')
    .map((part) => part.trim());
  const value = inner.reduceRight<Expression>(
    (held, part) => ({
      kind: 'record',
      type: null,
      entries: [{ key: constant(part, span), value: held, ...span }],
      ...span,
    }),
    { kind: 'record', type: null, entries, ...span },
  );
  return [...made, { kind: 'assign', target: { kind: 'name', name: first, ...span }, type: null, value, ...span }];
}
