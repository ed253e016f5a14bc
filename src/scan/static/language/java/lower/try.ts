import type { Name } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { evaluate, expression, type Lowering, nameOf, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { blockOf } from './functions.js';
import { withHoisted } from './state.js';
import { typeOf } from './types.js';

/** What a `try` opens is opened at the beginning of its body. */
export function tryStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const resources = childBy(tree, node, 'resources');
  const opened = resources === NONE ? [] : childrenOf(tree, resources).flatMap((one) => resource(lowering, one));
  const body = [...opened, ...blockOf(lowering, childBy(tree, node, 'body'))];
  const handlers: { target: Name | null; body: readonly Statement[] }[] = [];
  const last: Statement[] = [];
  for (const child of childrenOf(tree, node)) {
    const kind = kindOf(tree, child);
    if (kind === 'catch_clause') handlers.push(handlerOf(lowering, child));
    else if (kind === 'finally_clause') last.push(...blockOf(lowering, firstOf(tree, child)));
  }
  return [{ kind: 'try', body, handlers, last, ...spanOf(lowering, node) }];
}

function resource(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const name = childBy(tree, node, 'name');
  return withHoisted(lowering, () => {
    if (name === NONE) return childrenOf(tree, node).map((child) => evaluate(expression(lowering, child)));
    const type = typeOf(lowering, childBy(tree, node, 'type'));
    const value = expression(lowering, childBy(tree, node, 'value'));
    return [{ kind: 'assign', target: nameOf(lowering, name), type, value, ...spanOf(lowering, node) }];
  });
}

function handlerOf(lowering: Lowering, node: number): { target: Name | null; body: readonly Statement[] } {
  const { tree } = lowering;
  const caught = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'catch_formal_parameter') ?? NONE;
  const name = caught === NONE ? NONE : childBy(tree, caught, 'name');
  return {
    target: name === NONE ? null : nameOf(lowering, name),
    body: blockOf(lowering, childBy(tree, node, 'body')),
  };
}
