import type { Argument, Expression } from '../../../ir/expression.js';
import type { Annotation } from '../../../ir/module.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, type FlatTree, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { className } from './names.js';
import { dottedName } from './types.js';

/** What stands before a declaration. */
export interface Modifiers {
  readonly static: boolean;
  readonly annotations: readonly Annotation[];
}

export function modifiersOf(lowering: Lowering, node: number): Modifiers {
  const { tree } = lowering;
  const modifiers = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'modifiers');
  if (modifiers === undefined) return { static: false, annotations: [] };
  const annotations = childrenOf(tree, modifiers).filter((child) => kindOf(tree, child).endsWith('annotation'));
  return {
    static: /\bstatic\b/.test(keywordsOf(tree, modifiers, annotations)),
    annotations: annotations.map((annotation) => annotationOf(lowering, annotation)),
  };
}

/** The text between the annotations: the keywords have no nodes of their own. */
function keywordsOf(tree: FlatTree, modifiers: number, annotations: readonly number[]): string {
  let text = '';
  let from = tree.starts[modifiers] ?? 0;
  for (const annotation of annotations) {
    text += `${tree.text.slice(from, tree.starts[annotation])} `;
    from = tree.ends[annotation] ?? from;
  }
  return (text + tree.text.slice(from, tree.ends[modifiers])).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ' ');
}

function annotationOf(lowering: Lowering, node: number): Annotation {
  return { callee: calleeOf(lowering, node), args: argumentsOf(lowering, node), ...spanOf(lowering, node) };
}

function calleeOf(lowering: Lowering, node: number): Expression {
  const name = childBy(lowering.tree, node, 'name');
  const written = className(lowering, dottedName(lowering.tree, name));
  return { kind: 'name', name: written, ...spanOf(lowering, name) };
}

function argumentsOf(lowering: Lowering, node: number): Argument[] {
  const { tree } = lowering;
  const list = childBy(tree, node, 'arguments');
  if (list === NONE) return [];
  return childrenOf(tree, list).map((child) => {
    if (kindOf(tree, child) !== 'element_value_pair') {
      return { value: expression(lowering, child), name: null, spread: false };
    }
    const name = textOf(tree, childBy(tree, child, 'key'));
    return { value: expression(lowering, childBy(tree, child, 'value')), name, spread: false };
  });
}

/** An annotation that is the value of another one. */
export function annotationValue(lowering: Lowering, node: number): Expression {
  const { callee, args, ...span } = annotationOf(lowering, node);
  return { kind: 'call', callee, args, form: 'call', ...span };
}
