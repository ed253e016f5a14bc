import type { TypeName } from '../../../ir/expression.js';
import type { Parameter } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, nameOf, reserveFunction, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenOf, type FlatTree, kindOf, NONE } from '../../../tree/flat-tree.js';
import { modifiersOf } from './annotations.js';
import { withHoisted } from './state.js';
import { arrayOf, dimensionsOf, typeOf } from './types.js';

/** The parameters in a node of formal or inferred ones. The receiver that a method may name is none. */
export function parametersOf(lowering: Lowering, node: number): Parameter[] {
  const { tree } = lowering;
  if (node === NONE) return [];
  if (kindOf(tree, node) === 'identifier') return [untyped(lowering, node)];
  return childrenOf(tree, node).flatMap((child): Parameter[] => {
    switch (kindOf(tree, child)) {
      case 'identifier':
      case 'underscore_pattern':
        return [untyped(lowering, child)];
      case 'formal_parameter':
        return [formalParameter(lowering, child)];
      case 'spread_parameter':
        return [spreadParameter(lowering, child)];
      default:
        return [];
    }
  });
}

function untyped(lowering: Lowering, node: number): Parameter {
  return parameter(lowering, node, node, null, 'no');
}

function formalParameter(lowering: Lowering, node: number): Parameter {
  const { tree } = lowering;
  const type = arrayOf(
    typeOf(lowering, childBy(tree, node, 'type')),
    dimensionsOf(tree, childBy(tree, node, 'dimensions')),
  );
  return parameter(lowering, node, childBy(tree, node, 'name'), type, 'no');
}

function spreadParameter(lowering: Lowering, node: number): Parameter {
  const { tree } = lowering;
  const [type = NONE] = childrenOf(tree, node).filter((child) => !isNoType(tree, child));
  const declarator = childrenOf(tree, node).find((child) => kindOf(tree, child) === 'variable_declarator') ?? NONE;
  return parameter(lowering, node, childBy(tree, declarator, 'name'), arrayOf(typeOf(lowering, type), 1), 'list');
}

function isNoType(tree: FlatTree, node: number): boolean {
  const kind = kindOf(tree, node);
  return kind === 'modifiers' || kind === 'variable_declarator' || kind.endsWith('annotation');
}

function parameter(
  lowering: Lowering,
  node: number,
  name: number,
  type: TypeName | null,
  rest: Parameter['rest'],
): Parameter {
  const { annotations } = modifiersOf(lowering, node);
  const target = nameOf(lowering, name === NONE ? node : name);
  return { target, type, annotations, otherwise: null, rest, ...spanOf(lowering, node) };
}

/** The statements of all children, each after what it hoists. */
export function blockOf(lowering: Lowering, node: number): Statement[] {
  if (node === NONE) return [];
  return childrenOf(lowering.tree, node).flatMap((child) => statementAt(lowering, child));
}

/** The statements that a node stands for, after what it hoists; of a block, those in it. */
export function statementAt(lowering: Lowering, node: number): Statement[] {
  return withHoisted(lowering, () => statement(lowering, node));
}

/** A lambda: its index into the functions of the module. */
export function lambdaOf(lowering: Lowering, node: number): number {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const parameters = parametersOf(lowering, childBy(tree, node, 'parameters'));
  const body = childBy(tree, node, 'body');
  lowering.functions[index] = {
    name: '',
    class: null,
    static: false,
    parameters,
    annotations: [],
    returns: null,
    body: kindOf(tree, body) === 'block' ? blockOf(lowering, body) : returnOf(lowering, body),
    ...spanOf(lowering, node),
  };
  return index;
}

function returnOf(lowering: Lowering, node: number): Statement[] {
  return withHoisted(lowering, () => {
    const value = expression(lowering, node);
    return [{ kind: 'return', value, start: value.start, end: value.end }];
  });
}
