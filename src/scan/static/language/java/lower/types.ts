import type { TypeName } from '../../../ir/expression.js';
import type { Lowering } from '../../../lower/lowering.js';
import { childBy, childrenOf, type FlatTree, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { className } from './names.js';

/** Type arguments within type arguments that no hand writes. */
const DEEPEST = 30;

/** The type that a node writes; null of `var`, which leaves it to the value. */
export function typeOf(lowering: Lowering, node: number, depth = 0): TypeName | null {
  if (node === NONE || depth > DEEPEST) return null;
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case 'generic_type':
      return genericType(lowering, node, depth);
    case 'array_type': {
      const element = typeOf(lowering, childBy(tree, node, 'element'), depth + 1);
      return arrayOf(element, dimensionsOf(tree, childBy(tree, node, 'dimensions')));
    }
    case 'annotated_type':
    case 'wildcard':
      return typeOf(lowering, lastTypeIn(tree, node), depth + 1) ?? { name: 'Object', args: [] };
    default: {
      const written = dottedName(tree, node);
      return written === 'var' ? null : { name: className(lowering, written), args: [] };
    }
  }
}

function genericType(lowering: Lowering, node: number, depth: number): TypeName {
  const [name = NONE, args = NONE] = childrenOf(lowering.tree, node);
  return {
    name: className(lowering, dottedName(lowering.tree, name)),
    args: childrenOf(lowering.tree, args).flatMap((arg) => typeOf(lowering, arg, depth + 1) ?? []),
  };
}

function lastTypeIn(tree: FlatTree, node: number): number {
  const types = childrenOf(tree, node).filter((child) => !kindOf(tree, child).endsWith('annotation'));
  return types[types.length - 1] ?? NONE;
}

/** A type around which `[]` stands so often. */
export function arrayOf(element: TypeName | null, dimensions: number): TypeName | null {
  let type = element;
  for (let at = 0; at < Math.min(dimensions, DEEPEST) && type !== null; at++) type = { name: '[]', args: [type] };
  return type;
}

/** How many `[]` a node of dimensions holds. */
export function dimensionsOf(tree: FlatTree, node: number): number {
  return node === NONE ? 0 : textOf(tree, node).split('[').length - 1;
}

/** A dotted name without annotations and type arguments: `java.util.Map.Entry`. */
export function dottedName(tree: FlatTree, node: number): string {
  const parts: string[] = [];
  let at = node;
  while (at !== NONE) {
    const kind = kindOf(tree, at);
    if (kind === 'generic_type') {
      at = firstOf(tree, at);
    } else if (kind === 'scoped_type_identifier' || kind === 'scoped_identifier') {
      const names = childrenOf(tree, at).filter((child) => !kindOf(tree, child).endsWith('annotation'));
      parts.unshift(textOf(tree, names[names.length - 1] ?? NONE));
      at = names.length > 1 ? (names[0] ?? NONE) : NONE;
    } else {
      parts.unshift(textOf(tree, at));
      break;
    }
  }
  return parts.join('.');
}
