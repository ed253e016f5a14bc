import type { ListTarget, RecordTarget, Target } from '../../../ir/expression.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childrenOf, kindOf, textOf } from '../../../tree/flat-tree.js';

/** Nesting of `[[…]]` on the left of `=` that is followed. */
const DEEPEST = 50;

/** Where a value goes; a place that the engine cannot name becomes a name that nobody reads. */
export function target(lowering: Lowering, node: number, depth = 0): Target {
  const { tree } = lowering;
  const kind = kindOf(tree, node);
  if (kind === 'list_literal' && depth < DEEPEST) return listTarget(lowering, node, depth);
  if (kind === 'by_ref') {
    const [inner] = childrenOf(tree, node);
    if (inner !== undefined && depth < DEEPEST) return target(lowering, inner, depth + 1);
  }
  const made = expression(lowering, node);
  if (made.kind === 'name' || made.kind === 'member' || made.kind === 'index') return made;
  return { kind: 'name', name: '', ...spanOf(lowering, node) };
}

function listTarget(lowering: Lowering, node: number, depth: number): ListTarget | RecordTarget {
  const { tree } = lowering;
  const items: (Target | null)[] = [];
  const entries: { key: string; target: Target; otherwise: null }[] = [];
  let from = tree.starts[node] ?? 0;
  let key: string | null = null;
  let open = true;
  for (const child of childrenOf(tree, node)) {
    const gap = tree.text.slice(from, tree.starts[child]);
    from = tree.ends[child] ?? from;
    const keyed = gap.includes('=>');
    const commas = keyed ? 0 : gap.split(',').length - 1;
    for (let hole = open ? 1 : 2; hole <= commas; hole++) items.push(null);
    open = false;
    if (keyed) {
      items.pop();
      entries.push({ key: key ?? '*', target: target(lowering, child, depth + 1), otherwise: null });
      continue;
    }
    key = keyText(lowering, child);
    items.push(target(lowering, child, depth + 1));
  }
  if (entries.length > 0) return { kind: 'record-target', entries, rest: null };
  return { kind: 'list-target', items, rest: null };
}

function keyText(lowering: Lowering, node: number): string | null {
  const kind = kindOf(lowering.tree, node);
  if (kind === 'integer') return textOf(lowering.tree, node);
  if (kind !== 'string' && kind !== 'encapsed_string') return null;
  const made = expression(lowering, node);
  return made.kind === 'constant' ? String(made.value) : null;
}
