import type { ListTarget, Target } from '../../../ir/expression.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { dotted } from './file.js';
import { instanceVariable, variable } from './names.js';

/** Nesting of `(a, (b, c))` that is followed. */
const DEEPEST = 50;
const LISTS = /^(?:left_assignment_list|destructured_left_assignment|destructured_parameter)$/;
const RESTS = /^(?:rest_assignment|splat_parameter|splat_argument)$/;

/** Where a value goes; a place that cannot be named becomes a name that nobody reads. */
export function target(lowering: Lowering, node: number, depth = 0): Target {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const kind = kindOf(tree, node);
  if (LISTS.test(kind) && depth < DEEPEST) return listTarget(lowering, node, depth);
  switch (kind) {
    case 'identifier':
      return variable(lowering, node);
    case 'instance_variable':
    case 'class_variable':
      return instanceVariable(lowering, node);
    case 'global_variable':
    case 'constant':
      return { kind: 'name', name: textOf(tree, node), ...span };
    case 'scope_resolution': {
      const parts = dotted(textOf(tree, node)).split('.');
      const name = parts.pop() ?? '';
      const holder = parts.join('.');
      return { kind: 'member', object: { kind: 'name', name: holder, ...span }, name, ...span };
    }
    case 'call': {
      const method = childBy(tree, node, 'method');
      const object = expression(lowering, childBy(tree, node, 'receiver'));
      return { kind: 'member', object, name: method === NONE ? '' : textOf(tree, method), ...span };
    }
    case 'element_reference': {
      const made = expression(lowering, node);
      return made.kind === 'index' ? made : { kind: 'name', name: '', ...span };
    }
    default:
      return { kind: 'name', name: '', ...span };
  }
}

function listTarget(lowering: Lowering, node: number, depth: number): ListTarget {
  const { tree } = lowering;
  const items: Target[] = [];
  let rest: Target | null = null;
  for (const child of childrenOf(tree, node)) {
    if (!RESTS.test(kindOf(tree, child))) items.push(target(lowering, child, depth + 1));
    else if (rest === null) {
      const inner = firstOf(tree, child);
      if (inner !== NONE) rest = target(lowering, inner, depth + 1);
    }
  }
  return { kind: 'list-target', items, rest };
}
