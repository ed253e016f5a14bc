import type { Argument, Expression } from '../../../ir/expression.js';
import { expression, type Lowering } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { textAt } from './text-at.js';

/** The arguments of a call; a generator stands there without brackets of its own. */
export function callArguments(lowering: Lowering, node: number): Argument[] {
  const { tree } = lowering;
  if (node === NONE) return [];
  if (kindOf(tree, node) !== 'argument_list') return [positional(expression(lowering, node))];
  return childrenOf(tree, node).map((child) => argument(lowering, child));
}

function positional(value: Expression): Argument {
  return { value, name: null, spread: false };
}

/** One value of a call or of a list: `x`, `name=x`, `*x`, `**x`. */
export function argument(lowering: Lowering, node: number): Argument {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (kind === 'keyword_argument') {
    const value = expression(lowering, childBy(tree, node, 'value'));
    return { value, name: textAt(tree, childBy(tree, node, 'name')), spread: false };
  }
  if (/^(?:list_splat|dictionary_splat|parenthesized_list_splat)$/.test(kind)) {
    return { value: expression(lowering, firstOf(tree, node)), name: null, spread: true };
  }
  return positional(expression(lowering, node));
}
