import type { Lambda, Member, Name } from '../../../ir/expression.js';
import type { Annotation, Field, FunctionForm, Parameter } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import {
  emptyFunction,
  expression,
  type LowerExpression,
  type Lowering,
  reserveFunction,
  spanOf,
  statement,
  takeBefore,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { decoratorsOf } from './annotations.js';
import { wordsBefore } from './names.js';
import { target } from './targets.js';
import { typeBy } from './types.js';

/** What only the place of a function says of it. */
export interface FunctionPlace {
  readonly name: string;
  readonly class?: number;
  readonly static?: boolean;
  readonly annotations?: readonly Annotation[];
}

/** Brings a function into the module; gives its index. */
export function lowerFunction(lowering: Lowering, node: number, place: FunctionPlace): number {
  const index = reserveFunction(lowering, node);
  const mark = lowering.before.length;
  const nodes = parameterNodes(lowering, node);
  const parameters = nodes.map((each) => parameterOf(lowering, each));
  const first = [...takeBefore(lowering, mark), ...fieldParameters(lowering, nodes, parameters).map(keepField)];
  const body = bodyOf(lowering, childBy(lowering.tree, node, 'body'));
  const made: FunctionForm = {
    ...emptyFunction(spanOf(lowering, node)),
    ...place,
    parameters,
    returns: typeBy(lowering, node, 'return_type'),
    body: first.length === 0 ? body : [...first, ...body],
  };
  lowering.functions[index] = made;
  return index;
}

function bodyOf(lowering: Lowering, body: number): readonly Statement[] {
  if (body === NONE) return [];
  if (kindOf(lowering.tree, body) === 'statement_block') return statement(lowering, body);
  const mark = lowering.before.length;
  const value = expression(lowering, body);
  return [...takeBefore(lowering, mark), { kind: 'return', value, start: value.start, end: value.end }];
}

/** The nodes of a function's parameters; TypeScript's `this` is none. */
function parameterNodes({ tree }: Lowering, node: number): number[] {
  const single = childBy(tree, node, 'parameter');
  if (single !== NONE) return [single];
  const list = childBy(tree, node, 'parameters');
  if (list === NONE) return [];
  return childrenOf(tree, list)
    .filter((child) => !/^(?:ERROR|decorator|this)$/.test(kindOf(tree, child)))
    .filter((child) => kindOf(tree, childBy(tree, child, 'pattern')) !== 'this');
}

function parameterOf(lowering: Lowering, node: number): Parameter {
  const { tree } = lowering;
  const pattern = childBy(tree, node, 'pattern');
  const assigned = kindOf(tree, node) === 'assignment_pattern';
  const left = assigned ? childBy(tree, node, 'left') : pattern === NONE ? node : pattern;
  const value = childBy(tree, node, assigned ? 'right' : 'value');
  return {
    target: target(lowering, left),
    type: pattern === NONE ? null : typeBy(lowering, node),
    annotations: decoratorsOf(lowering, node),
    otherwise: value === NONE ? null : expression(lowering, value),
    rest: kindOf(tree, left) === 'rest_pattern' ? 'list' : 'no',
    ...spanOf(lowering, node),
  };
}

interface FieldParameter {
  readonly name: Name;
  readonly parameter: Parameter;
}

/** The parameters that are fields too: `constructor(private db: Db)`. */
function fieldParameters(
  lowering: Lowering,
  nodes: readonly number[],
  parameters: readonly Parameter[],
): FieldParameter[] {
  return parameters.flatMap((parameter, at) => {
    const node = nodes[at] ?? NONE;
    const pattern = childBy(lowering.tree, node, 'pattern');
    if (pattern === NONE || parameter.target.kind !== 'name') return [];
    const field = /\b(?:public|private|protected|readonly|override)\b/.test(wordsBefore(lowering, node, pattern));
    return field ? [{ name: parameter.target, parameter }] : [];
  });
}

function keepField({ name, parameter: { start, end } }: FieldParameter): Statement {
  const object: Name = { kind: 'name', name: 'this', start, end };
  const kept: Member = { kind: 'member', object, name: name.name, start, end };
  return { kind: 'assign', target: kept, type: null, value: name, start, end };
}

/** The fields that the parameters of a constructor make. */
export function constructorFields(lowering: Lowering, node: number, { parameters }: FunctionForm): Field[] {
  return fieldParameters(lowering, parameterNodes(lowering, node), parameters).map(({ name, parameter }) => {
    const { type, annotations, start, end } = parameter;
    return { name: name.name, type, static: false, annotations, value: null, start, end };
  });
}

/** The name of a function or class; empty without. */
export function ownName({ tree }: Lowering, node: number): string {
  const name = childBy(tree, node, 'name');
  return name === NONE ? '' : textOf(tree, name);
}

function lambda(lowering: Lowering, node: number): Lambda {
  const index = lowerFunction(lowering, node, { name: ownName(lowering, node) });
  return { kind: 'lambda', index, ...spanOf(lowering, node) };
}

/** A function that gets its name where it stands. */
export function declareFunction(lowering: Lowering, node: number): Statement[] {
  const name = ownName(lowering, node);
  const index = lowerFunction(lowering, node, { name });
  return [{ kind: 'declare', name, what: { function: index }, ...spanOf(lowering, node) }];
}

export const FUNCTIONS: Readonly<Record<string, LowerExpression>> = {
  arrow_function: lambda,
  function_expression: lambda,
  generator_function: lambda,
};
