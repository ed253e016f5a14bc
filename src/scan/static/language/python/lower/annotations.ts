import type { Annotation } from '../../../ir/module.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { callArguments } from './arguments.js';
import { genericParts } from './types.js';

/** What a decorator says, or a part of `Annotated[…]`. */
function annotation(lowering: Lowering, node: number): Annotation {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  if (kindOf(tree, node) !== 'call') return { callee: expression(lowering, node), args: [], ...span };
  const callee = expression(lowering, childBy(tree, node, 'function'));
  return { callee, args: callArguments(lowering, childBy(tree, node, 'arguments')), ...span };
}

/** The decorators of a `decorated_definition`. */
export function decorators(lowering: Lowering, node: number): Annotation[] {
  const { tree } = lowering;
  return childrenOf(tree, node)
    .filter((child) => kindOf(tree, child) === 'decorator')
    .map((child) => annotation(lowering, firstOf(tree, child)));
}

/** What `Annotated[T, …]` says of the value beside its type. */
export function typeAnnotations(lowering: Lowering, node: number): Annotation[] {
  const { tree } = lowering;
  let at = node;
  while (/^(?:type|binary_operator|union_type)$/.test(kindOf(tree, at))) at = firstOf(tree, at);
  if (at === NONE || !/^(?:generic_type|subscript)$/.test(kindOf(tree, at))) return [];
  const { of, args } = genericParts(lowering, at);
  const last = tree.text.slice(Math.max(tree.starts[of] ?? 0, (tree.ends[of] ?? 0) - 9), tree.ends[of]);
  if (last !== 'Annotated') return [];
  return args.slice(1).flatMap((child) => {
    const said = kindOf(tree, child) === 'type' ? firstOf(tree, child) : child;
    return /^(?:call|identifier|attribute)$/.test(kindOf(tree, said)) ? [annotation(lowering, said)] : [];
  });
}
