import type { Name, TypeName } from '../../../ir/expression.js';
import type { Parameter } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import {
  emptyFunction,
  type LowerExpression,
  type Lowering,
  reserveFunction,
  spanOf,
} from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { blockBody } from './blocks.js';
import { declareName, declareReceiver, inBlock, stateOf } from './scope.js';
import { resultType, typeName } from './types.js';

/** What is known of a function before its body: its name, and for a method its class and the name of its receiver. */
interface Head {
  readonly name: string;
  readonly class: number | null;
  readonly receiver: string | null;
}

export const lowerLambda: LowerExpression = (lowering, node) => ({
  kind: 'lambda',
  index: lowerFunction(lowering, node, { name: '', class: null, receiver: null }),
  ...spanOf(lowering, node),
});

/** Brings a function, method, function literal or an interface's method into the module; gives its index. */
export function lowerFunction(lowering: Lowering, node: number, head: Head): number {
  const index = reserveFunction(lowering, node);
  const { tree } = lowering;
  const state = stateOf(lowering);
  const outer = state.results;
  inBlock(lowering, () => {
    if (head.receiver !== null) declareReceiver(lowering, head.receiver);
    const parameters = parametersOf(lowering, childBy(tree, node, 'parameters'));
    const result = childBy(tree, node, 'result');
    const results = namedResults(lowering, result);
    state.results = results.map(({ name }) => name);
    const zeros = results.map(
      ({ name, type }): Statement => ({ ...name, kind: 'assign', target: name, type, value: null }),
    );
    lowering.functions[index] = {
      ...emptyFunction(spanOf(lowering, node)),
      name: head.name,
      class: head.class,
      parameters,
      returns: resultType(lowering, result),
      body: [...zeros, ...blockBody(lowering, childBy(tree, node, 'body'))],
    };
  });
  state.results = outer;
  return index;
}

function parametersOf(lowering: Lowering, list: number): Parameter[] {
  if (list === NONE) return [];
  const { tree } = lowering;
  return childrenOf(tree, list).flatMap((declaration) => {
    const kind = kindOf(tree, declaration);
    if (kind !== 'parameter_declaration' && kind !== 'variadic_parameter_declaration') return [];
    const written = childBy(tree, declaration, 'type');
    const type = typeName(lowering, written);
    const variadic = kind === 'variadic_parameter_declaration';
    const names = childrenBy(tree, declaration, 'name');
    const targets = names.length > 0 ? names : [declaration];
    return targets.map((at): Parameter => {
      const name = declareName(lowering, at === declaration ? '_' : textOf(tree, at));
      if (kindOf(tree, written) === 'channel_type') stateOf(lowering).channels.add(name);
      const span = spanOf(lowering, at);
      return {
        ...span,
        target: { kind: 'name', name, ...span },
        type: variadic ? { name: '[]', args: [type] } : type,
        annotations: [],
        otherwise: null,
        rest: variadic ? 'list' : 'no',
      };
    });
  });
}

/** The results that are variables; a result called `_` is none that can be returned by name, but keeps its place. */
function namedResults(lowering: Lowering, list: number): { name: Name; type: TypeName }[] {
  const { tree } = lowering;
  if (list === NONE || kindOf(tree, list) !== 'parameter_list') return [];
  return childrenOf(tree, list).flatMap((declaration) => {
    const type = typeName(lowering, childBy(tree, declaration, 'type'));
    return childrenBy(tree, declaration, 'name').map((at) => ({
      name: { kind: 'name' as const, name: declareName(lowering, textOf(tree, at)), ...spanOf(lowering, at) },
      type,
    }));
  });
}
