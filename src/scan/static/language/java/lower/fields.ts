import type { Field } from '../../../ir/module.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenBy, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { modifiersOf } from './annotations.js';
import { arrayOf, dimensionsOf, typeOf } from './types.js';

/** The fields of one declaration. Those of an interface belong to it and not to an object. */
export function fieldsOf(lowering: Lowering, node: number): Field[] {
  const { tree } = lowering;
  const type = typeOf(lowering, childBy(tree, node, 'type'));
  const modifiers = modifiersOf(lowering, node);
  const constant = kindOf(tree, node) === 'constant_declaration';
  return childrenBy(tree, node, 'declarator').map((declarator) => {
    const value = childBy(tree, declarator, 'value');
    return {
      name: textOf(tree, childBy(tree, declarator, 'name')),
      type: arrayOf(type, dimensionsOf(tree, childBy(tree, declarator, 'dimensions'))),
      static: constant || modifiers.static,
      annotations: modifiers.annotations,
      value: value === NONE ? null : expression(lowering, value),
      ...spanOf(lowering, declarator),
    };
  });
}

/** A constant of an enum: an object of it. */
export function constantOf(lowering: Lowering, node: number): Field {
  return {
    name: textOf(lowering.tree, childBy(lowering.tree, node, 'name')),
    type: null,
    static: true,
    annotations: modifiersOf(lowering, node).annotations,
    value: expression(lowering, node),
    ...spanOf(lowering, node),
  };
}
