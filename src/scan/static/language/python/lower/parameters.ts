import type { Target } from '../../../ir/expression.js';
import type { Parameter } from '../../../ir/module.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { typeAnnotations } from './annotations.js';
import { bound } from './names.js';
import { targets } from './targets.js';
import { typeName } from './types.js';

/** The parameters of a function or lambda; the marks `/` and `*` between them are none. */
export function parameters(lowering: Lowering, node: number): Parameter[] {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node)
    .map((child) => parameter(lowering, child))
    .filter((made) => made !== null);
}

function parameter(lowering: Lowering, node: number): Parameter | null {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  const named = childBy(tree, node, 'name');
  const inside = named !== NONE ? named : /^(?:typed_parameter)$/.test(kind) ? firstOf(tree, node) : node;
  const rest = restOf(kindOf(tree, inside));
  const target = parameterTarget(lowering, rest === 'no' ? inside : firstOf(tree, inside));
  if (target === null) return null;
  const type = childBy(tree, node, 'type');
  const value = childBy(tree, node, 'value');
  return {
    target,
    type: typeName(lowering, type),
    annotations: typeAnnotations(lowering, type),
    otherwise: value === NONE ? null : expression(lowering, value),
    rest,
    ...spanOf(lowering, node),
  };
}

function restOf(kind: string): Parameter['rest'] {
  if (kind === 'list_splat_pattern' || kind === 'list_splat') return 'list';
  return kind === 'dictionary_splat_pattern' || kind === 'dictionary_splat' ? 'record' : 'no';
}

/** A name, or in Python 2 several in brackets. */
function parameterTarget(lowering: Lowering, node: number): Target | null {
  const { tree } = lowering;
  if (node === NONE) return null;
  if (kindOf(tree, node) === 'tuple_pattern') return targets(lowering, childrenOf(tree, node));
  return kindOf(tree, node) === 'identifier' ? bound(lowering, node) : null;
}
