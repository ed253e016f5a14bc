import type { Expression, Name } from '../../../ir/expression.js';
import type { FunctionForm, Parameter } from '../../../ir/module.js';
import type { Span } from '../../../ir/span.js';
import type { Statement } from '../../../ir/statement.js';
import {
  emptyFunction,
  expression,
  type Lowering,
  reserveFunction,
  spanOf,
  statement,
} from '../../../lower/lowering.js';
import { childBy, childrenOf, kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { returning } from './endings.js';
import { fileOf, type OpenClass } from './file.js';
import { variable } from './names.js';
import { implicitNames } from './scopes.js';
import { target } from './targets.js';

/** The name of the parameter that gets a call's block, as the argument is called that gives it. */
const BLOCK = '&';

/** A `def`; its place among the functions of the file. */
export function methodForm(lowering: Lowering, node: number, owner: OpenClass | null): number {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const nameNode = childBy(tree, node, 'name');
  const name = nameNode === NONE ? '' : textOf(tree, nameNode);
  const isStatic = owner?.static === true || kindOf(tree, node) === 'singleton_method';
  const list = childBy(tree, node, 'parameters');
  const body = returning(statement(lowering, childBy(tree, node, 'body')));
  const made: FunctionForm = {
    ...emptyFunction(spanOf(lowering, node)),
    name: owner !== null && name === 'initialize' && !isStatic ? 'constructor' : name,
    class: owner?.index ?? null,
    static: isStatic && owner !== null,
    parameters: list === NONE ? [] : parameters(lowering, list),
    body,
  };
  lowering.functions[index] = withBlock(lowering, made, node, list);
  return index;
}

/**
 * A method that takes a block: its last parameter is called as the argument that gives one, and what the source calls
 * it (`block`, `yield`) gets it first.
 */
function withBlock(lowering: Lowering, form: FunctionForm, node: number, list: number): FunctionForm {
  const { tree } = lowering;
  const span = list === NONE ? { start: form.start, end: form.start } : spanOf(lowering, list);
  const names: Name[] = fileOf(lowering).scopes.yields.has(node) ? [{ kind: 'name', name: 'yield', ...span }] : [];
  const taken = list === NONE ? undefined : childrenOf(tree, list).find((at) => kindOf(tree, at) === 'block_parameter');
  const name = taken === undefined ? NONE : childBy(tree, taken, 'name');
  if (name !== NONE) names.push(variable(lowering, name));
  if (names.length === 0) return form;
  const block: Name = { kind: 'name', name: BLOCK, ...span };
  const first = names.map((each): Statement => ({ kind: 'assign', target: each, type: null, value: block, ...span }));
  return { ...form, parameters: [...form.parameters, plain(block, span)], body: [...first, ...form.body] };
}

function plain(into: Name, { start, end }: Span): Parameter {
  return { target: into, type: null, annotations: [], otherwise: null, rest: 'no', start, end };
}

function parameters(lowering: Lowering, list: number): Parameter[] {
  const { tree } = lowering;
  return childrenOf(tree, list).flatMap((node): Parameter[] => {
    const kind = kindOf(tree, node);
    const span = spanOf(lowering, node);
    if (kind === 'block_parameter' || tree.fieldNames[tree.fields[node] ?? 0] === 'locals') return [];
    if (kind === 'identifier') return [plain(variable(lowering, node), span)];
    if (kind === 'destructured_parameter')
      return [{ ...plain({ kind: 'name', name: '', ...span }, span), target: target(lowering, node) }];
    const name = childBy(tree, node, 'name');
    const value = childBy(tree, node, 'value');
    const into: Name = name === NONE ? { kind: 'name', name: textOf(tree, node), ...span } : variable(lowering, name);
    const rest =
      kind === 'splat_parameter' || kind === 'forward_parameter'
        ? 'list'
        : kind === 'hash_splat_parameter'
          ? 'record'
          : 'no';
    return [{ ...plain(into, span), rest, otherwise: value === NONE ? null : expression(lowering, value) }];
  });
}

/** A block, or a `->` with its own: a function as a value. */
export function lambda(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const index = reserveFunction(lowering, node);
  const span = spanOf(lowering, node);
  const list = childBy(tree, node, 'parameters');
  const inner = childBy(tree, node, 'body');
  const block = /^(?:block|do_block)$/.test(kindOf(tree, inner)) ? inner : node;
  const body = block === node ? inner : childBy(tree, block, 'body');
  const implicit = implicitNames(fileOf(lowering).scopes, tree, block);
  lowering.functions[index] = {
    ...emptyFunction(span),
    parameters:
      list === NONE ? implicit.map((name) => plain({ kind: 'name', name, ...span }, span)) : parameters(lowering, list),
    body: returning(statement(lowering, body)),
  };
  return { kind: 'lambda', index, ...span };
}

/** `&:name`: a function that calls the method of what it is given. */
export function methodLambda(lowering: Lowering, name: string, span: Span): Expression {
  const index = lowering.functions.length;
  const given: Name = { kind: 'name', name: 'it', ...span };
  const value: Expression = {
    kind: 'call',
    callee: { kind: 'member', object: given, name, ...span },
    args: [],
    form: 'call',
    ...span,
  };
  const body: Statement[] = [{ kind: 'return', value, ...span }];
  lowering.functions.push({ ...emptyFunction(span), parameters: [plain(given, span)], body });
  return { kind: 'lambda', index, ...span };
}
