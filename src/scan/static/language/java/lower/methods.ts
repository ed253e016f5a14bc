import type { FunctionForm } from '../../../ir/module.js';
import { type Lowering, reserveFunction, spanOf } from '../../../lower/lowering.js';
import { childBy, firstOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { modifiersOf } from './annotations.js';
import { blockOf, parametersOf } from './functions.js';
import { typeOf } from './types.js';

/** A method, constructor or element of an annotation type: its index. `owner` null for a function outside of classes. */
export function methodOf(lowering: Lowering, node: number, owner: number | null): number {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const name = childBy(tree, node, 'name');
  const type = childBy(tree, node, 'type');
  lowering.functions[index] = {
    name: kindOf(tree, node) === 'constructor_declaration' ? 'constructor' : name === NONE ? '' : textOf(tree, name),
    class: owner,
    ...modifiersOf(lowering, node),
    parameters: parametersOf(lowering, childBy(tree, node, 'parameters')),
    returns: type === NONE ? null : typeOf(lowering, type),
    body: blockOf(lowering, childBy(tree, node, 'body')),
    ...spanOf(lowering, node),
  };
  return index;
}

/** What runs when a class is loaded, `<clinit>`, or an object of it is made, `<init>`: called as the virtual machine does. */
export function initialiserOf(lowering: Lowering, node: number, owner: number): number {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const isStatic = kindOf(tree, node) === 'static_initializer';
  const made: FunctionForm = {
    name: isStatic ? '<clinit>' : '<init>',
    class: owner,
    static: isStatic,
    parameters: [],
    annotations: [],
    returns: null,
    body: blockOf(lowering, isStatic ? firstOf(tree, node) : node),
    ...spanOf(lowering, node),
  };
  lowering.functions[index] = made;
  return index;
}
