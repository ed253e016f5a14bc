import type { TypeName } from '../../../ir/expression.js';
import type { Lowering } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { dotted } from './names.js';
import { quotedType } from './quoted-type.js';
import { deeper } from './scope.js';
import { textAt } from './text-at.js';
import { applied, oneOf } from './type-forms.js';

/** Type of a node that stands where a type does, `None` and marks around it dropped; null where it names none. */
export function typeName(lowering: Lowering, node: number): TypeName | null {
  return node === NONE ? null : deeper(lowering, null, () => named(lowering, node));
}

function named(lowering: Lowering, node: number): TypeName | null {
  const { tree } = lowering;
  switch (kindOf(tree, node)) {
    case 'type':
    case 'parenthesized_expression':
    case 'case_pattern':
      return typeName(lowering, firstOf(tree, node));
    case 'identifier':
    case 'attribute':
    case 'dotted_name':
    case 'member_type': {
      const name = dotted(textAt(tree, node));
      return name === null ? null : { name, args: [] };
    }
    case 'string':
      return quotedType(textAt(tree, node));
    case 'call': {
      const made = dotted(textAt(tree, childBy(tree, node, 'function')));
      return made === null ? null : { name: `${made}()`, args: [] };
    }
    case 'generic_type':
    case 'subscript': {
      const { of, args } = genericParts(lowering, node);
      const name = dotted(textAt(tree, of));
      return name === null ? null : applied(name, name.endsWith('Literal') ? [] : typeNames(lowering, args));
    }
    case 'binary_operator':
    case 'union_type':
      return oneOf(typeNames(lowering, alternatives(lowering, node)));
    default:
      return null;
  }
}

export function typeNames(lowering: Lowering, nodes: readonly number[]): TypeName[] {
  return nodes.map((node) => typeName(lowering, node)).filter((type) => type !== null);
}

/** Of `T[a, b]`, what stands before the brackets and in them. */
export function genericParts(lowering: Lowering, node: number): { readonly of: number; readonly args: number[] } {
  const { tree } = lowering;
  if (kindOf(tree, node) === 'subscript') {
    return { of: childBy(tree, node, 'value'), args: childrenBy(tree, node, 'subscript') };
  }
  const [of = NONE, ...rest] = childrenOf(tree, node);
  return { of, args: rest.flatMap((parameters) => childrenOf(tree, parameters)) };
}

/** `A | B | None`, leaning to the left: its length is no depth. */
function alternatives(lowering: Lowering, node: number): number[] {
  const { tree } = lowering;
  const found: number[] = [];
  let at = node;
  while (/^(?:binary_operator|union_type)$/.test(kindOf(tree, at))) {
    const operands = childrenOf(tree, at).filter((child) => kindOf(tree, child) !== '|');
    found.push(...operands.slice(1).reverse());
    at = operands[0] ?? NONE;
    if (at === NONE) break;
  }
  if (at !== NONE) found.push(at);
  return found.reverse();
}
