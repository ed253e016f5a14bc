import type { Expression, Name } from '../../../ir/expression.js';
import type { Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf } from '../../../lower/lowering.js';
import { firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { type CaseNode, casesOf, conditionOf, subjectOf } from './cases.js';
import { freshName, hoist, stateOf } from './state.js';
import { switchStatement } from './switches.js';

/**
 * A switch as a value: where all its cases are expressions, a chain of choices; else a switch that runs before the
 * statement and leaves the value in a variable.
 */
export function switchValue(lowering: Lowering, node: number): Expression {
  const cases = casesOf(lowering.tree, node);
  const simple = cases.length > 0 && cases.length < MOST && cases.every((one) => isValue(lowering, one));
  return simple ? choices(lowering, node, cases) : throughVariable(lowering, node);
}

/** A chain of choices is as deep as it has cases. */
const MOST = 40;

function isValue({ tree }: Lowering, { arrow, body, node }: CaseNode): boolean {
  const [only = NONE] = body;
  return arrow && node !== NONE && body.length === 1 && kindOf(tree, only) === 'expression_statement';
}

function choices(lowering: Lowering, node: number, cases: readonly CaseNode[]): Expression {
  const { tree } = lowering;
  const subject = subjectOf(lowering, node);
  const span = spanOf(lowering, node);
  const made = cases.map((one) => {
    const test = one.isDefault ? null : conditionOf(lowering, subject, one.labels);
    return { test, value: expression(lowering, firstOf(tree, one.body[0] ?? NONE)) };
  });
  const standard = made.find(({ test }) => test === null);
  const rest = made.filter((one) => one !== standard);
  // Without a default, all that there can be is named: the last one needs no test.
  let chain = standard?.value ?? rest.pop()?.value ?? { kind: 'opaque', inside: [], ...span };
  for (const { test, value } of rest.reverse()) {
    if (test !== null) chain = { kind: 'choice', test, then: value, otherwise: chain, ...span };
  }
  return chain;
}

function throughVariable(lowering: Lowering, node: number): Expression {
  const { yields } = stateOf(lowering);
  const name = freshName(lowering, 'value');
  yields.push(name);
  const made = switchStatement(lowering, node, name);
  yields.pop();
  hoist(lowering, ...made);
  return { kind: 'name', name, ...spanOf(lowering, node) };
}

/** `yield x`: the variable of the innermost switch that gives a value gets it. */
export function yieldOf(lowering: Lowering, node: number): readonly Statement[] {
  const { yields } = stateOf(lowering);
  const span = spanOf(lowering, node);
  const value = expression(lowering, firstOf(lowering.tree, node));
  const name = yields[yields.length - 1];
  if (name === undefined) return [{ kind: 'evaluate', value, ...span }];
  const target: Name = { kind: 'name', name, ...span };
  return [
    { kind: 'assign', target, type: null, value, ...span },
    { kind: 'leave', form: 'break', ...span },
  ];
}
