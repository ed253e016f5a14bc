import type { Expression, ListTarget, Target } from '../../../ir/expression.js';
import { expression, type Lowering } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { nameAt } from './names.js';
import { valueChild } from './parts.js';
import { isPartOfObject } from './scope.js';

/** Values in values that no hand takes apart. */
const DEEPEST = 20;

/** Where a value goes; null where it is thrown away (`_`) or where the language has no variable. */
export function target(lowering: Lowering, node: number, depth = 0): Target | null {
  const { tree } = lowering;
  if (node === NONE || depth > DEEPEST) return null;
  switch (kindOf(tree, node)) {
    case 'identifier':
      return variableOrPart(lowering, node);
    case 'discard':
      return null;
    case 'declaration_expression':
      return target(lowering, childBy(tree, node, 'name'), depth + 1);
    case 'tuple_expression':
      return listTarget(
        lowering,
        childrenOf(tree, node).map((argument) => valueChild(lowering, argument)),
        depth,
      );
    case 'tuple_pattern':
    case 'parenthesized_variable_designation':
      return listTarget(lowering, childrenOf(tree, node), depth);
    case 'parenthesized_expression':
    case 'prefix_unary_expression':
    case 'postfix_unary_expression':
    case 'ref_expression':
      return target(lowering, firstOf(tree, node), depth + 1);
    default:
      return place(expression(lowering, node));
  }
}

/** A variable, or a part of the object that is written without `this`. */
function variableOrPart(lowering: Lowering, node: number): Target | null {
  const name = nameAt(lowering, node);
  if (name.name === '_') return null;
  if (!isPartOfObject(lowering, name.name)) return name;
  return { ...name, kind: 'member', object: { ...name, name: 'this' } };
}

/** An expression that a value can be put into. */
function place(value: Expression): Target | null {
  return value.kind === 'name' || value.kind === 'member' || value.kind === 'index' ? value : null;
}

function listTarget(lowering: Lowering, nodes: readonly number[], depth: number): ListTarget {
  return { kind: 'list-target', items: nodes.map((node) => target(lowering, node, depth + 1)), rest: null };
}
