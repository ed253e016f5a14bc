import type { Expression, Target } from '../../../ir/expression.js';
import { expression, type Lowering } from '../../../lower/lowering.js';
import { childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { variable } from './names.js';
import { deeper } from './scope.js';

const SEVERAL = /^(?:pattern_list|tuple_pattern|list_pattern|tuple|list|expression_list)$/;
const AROUND = /^(?:parenthesized_expression|as_pattern_target)$/;
const REST = /^(?:list_splat|list_splat_pattern|splat_pattern)$/;

/** Where a value goes; null for what takes none. */
export function target(lowering: Lowering, node: number): Target | null {
  return node === NONE ? null : deeper(lowering, null, () => placed(lowering, node));
}

function placed(lowering: Lowering, node: number): Target | null {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (kind === 'identifier') return variable(lowering, node);
  if (AROUND.test(kind)) return target(lowering, firstOf(tree, node));
  if (SEVERAL.test(kind)) {
    const inside = childrenOf(tree, node);
    const [only] = inside;
    return only !== undefined && isBracketed(lowering, node, inside)
      ? target(lowering, only)
      : targets(lowering, inside);
  }
  if (kind !== 'attribute' && kind !== 'subscript') return null;
  return asTarget(expression(lowering, node));
}

/** `(a)` is a target in brackets, `(a,)` and `[a]` one of several. */
export function isBracketed({ tree }: Lowering, node: number, inside: readonly number[]): boolean {
  const end = tree.ends[node] ?? 0;
  const last = tree.text.slice(Math.max(end - 20, 0), end);
  return inside.length === 1 && last.endsWith(')') && !/,\s*\)$/.test(last);
}

/** Several targets by place. Places after `*rest` count from the end, which cannot be said: they follow those before. */
export function targets(lowering: Lowering, nodes: readonly number[]): Target {
  const { tree } = lowering;
  const rest = nodes.find((child) => REST.test(kindOf(tree, child)));
  return {
    kind: 'list-target',
    items: nodes.filter((child) => child !== rest).map((child) => target(lowering, child)),
    rest: rest === undefined ? null : target(lowering, firstOf(tree, rest)),
  };
}

/** An expression that can be assigned to; a part of a text or list, `a[1:2]`, is what it is a part of. */
export function asTarget(value: Expression): Target | null {
  if (value.kind === 'name' || value.kind === 'member' || value.kind === 'index') return value;
  if (value.kind === 'call' && value.callee.kind === 'member') {
    const { start, end } = value;
    return { kind: 'index', object: value.callee.object, key: { kind: 'opaque', inside: [], start, end }, start, end };
  }
  return null;
}
