import type { Expression, Target } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { evaluate, expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf } from '../../../tree/flat-tree.js';
import { assigned, updated } from './expressions.js';
import { includedFile } from './includes.js';
import { addImport } from './names.js';
import { operatorOf } from './operators.js';

/** The expressions of `a, b, c`. */
export function inSequence({ tree }: Lowering, node: number): number[] {
  const flat: number[] = [];
  const open = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (kindOf(tree, at) === 'sequence_expression') open.push(...childrenOf(tree, at).reverse());
    else flat.push(at);
  }
  return flat;
}

/** An expression as a statement: assignments, and what leaves the script, are statements of their own. */
export function effects(lowering: Lowering, node: number, depth: number): Statement[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case 'sequence_expression':
      return inSequence(lowering, node).flatMap((at) => effects(lowering, at, depth + 1));
    case 'assignment_expression':
    case 'reference_assignment_expression':
    case 'augmented_assignment_expression':
      return [{ kind: 'assign', type: null, ...assigned(lowering, node), ...span }];
    case 'update_expression':
      return [{ kind: 'assign', type: null, ...updated(lowering, node), ...span }];
    case 'throw_expression':
      return [{ kind: 'throw', value: expression(lowering, firstOf(tree, node)), ...span }];
    case 'binary_expression':
      return guard(lowering, node, depth) ?? [evaluate(expression(lowering, node))];
    default:
      return called(lowering, node);
  }
}

/** `a() or die()`: a condition, where the right side is no value but something to do. */
function guard(lowering: Lowering, node: number, depth: number): Statement[] | null {
  const operator = operatorOf(lowering, node);
  const negated = operator === 'or' || operator === '||';
  if (depth > 20 || (!negated && operator !== 'and' && operator !== '&&')) return null;
  const { tree } = lowering;
  const left = expression(lowering, childBy(tree, node, 'left'));
  const span = spanOf(lowering, node);
  const test: Expression = negated ? { kind: 'unary', operator: '!', operand: left, ...span } : left;
  const then = effects(lowering, childBy(tree, node, 'right'), depth + 1);
  return [{ kind: 'if', test, then, otherwise: [], ...span }];
}

function called(lowering: Lowering, node: number): Statement[] {
  const value = expression(lowering, node);
  const { start, end } = value;
  const included = includedFile(value);
  if (included !== null) addImport(lowering, { local: '*', module: included, member: '*', start, end });
  if (value.kind !== 'call' || value.callee.kind !== 'name') return [evaluate(value)];
  if (value.callee.name === 'exit') return [evaluate(value), { kind: 'throw', value: null, start, end }];
  const [name, given] = value.args;
  if (value.callee.name === 'define' && name?.value.kind === 'constant' && given !== undefined) {
    const into: Target = { kind: 'name', name: String(name.value.value), start, end };
    return [{ kind: 'assign', target: into, type: null, value: given.value, start, end }];
  }
  return [evaluate(value)];
}
