import type { Expression } from '../../../ir/expression.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { evaluate, expression, type Lowering, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { effects, inSequence } from './effects.js';
import { variable } from './names.js';
import { target } from './targets.js';

/** `elseif`s beyond this become cases, so that their number is no depth. */
const MOST_NESTED = 30;

export function branch(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const alternatives = childrenBy(tree, node, 'alternative');
  const last = alternatives.find((at) => kindOf(tree, at) === 'else_clause');
  const tests = [node, ...alternatives.filter((at) => kindOf(tree, at) === 'else_if_clause')].map((at) => ({
    test: expression(lowering, childBy(tree, at, 'condition')),
    then: statement(lowering, childBy(tree, at, 'body')),
    ...spanOf(lowering, at),
  }));
  const otherwise = last === undefined ? [] : statement(lowering, childBy(tree, last, 'body'));
  if (tests.length > MOST_NESTED) {
    const cases: Case[] = tests.map(({ test, then }) => ({ values: [test], body: then, continues: false }));
    cases.push({ values: [], body: otherwise, continues: false });
    return [{ kind: 'switch', subject: null, cases, ...spanOf(lowering, node) }];
  }
  return tests
    .reduceRight<readonly Statement[]>(
      (rest, { test, then, start, end }) => [{ kind: 'if', test, then, otherwise: rest, start, end }],
      otherwise,
    )
    .slice();
}

export function switched(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const body = childBy(tree, node, 'body');
  const cases = body === NONE ? [] : childrenOf(tree, body).map((at) => caseOf(lowering, at));
  const subject = expression(lowering, childBy(tree, node, 'condition'));
  const span = spanOf(lowering, node);
  if (subject.kind === 'constant' && subject.value === true) return [{ kind: 'switch', subject: null, cases, ...span }];
  return [{ kind: 'switch', subject, cases, ...span }];
}

function caseOf(lowering: Lowering, node: number): Case {
  const { tree } = lowering;
  const value = childBy(tree, node, 'value');
  const body = childrenOf(tree, node)
    .filter((child) => child !== value)
    .flatMap((child) => [...statement(lowering, child)]);
  const end = body.at(-1);
  const leaves = end !== undefined && /^(?:return|throw|leave)$/.test(end.kind);
  return {
    values: value === NONE ? [] : [expression(lowering, value)],
    body: end?.kind === 'leave' && end.form === 'break' ? body.slice(0, -1) : body,
    continues: !leaves,
  };
}

export function whileLoop(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const test = expression(lowering, childBy(tree, node, 'condition'));
  return [
    {
      kind: 'loop',
      each: null,
      test,
      body: statement(lowering, childBy(tree, node, 'body')),
      ...spanOf(lowering, node),
    },
  ];
}

/** The condition is asked at the end of each round. */
export function doLoop(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const operand = expression(lowering, childBy(tree, node, 'condition'));
  const leave: Statement = { kind: 'leave', form: 'break', ...span };
  const test: Expression = { kind: 'unary', operator: '!', operand, ...span };
  const body = statement(lowering, childBy(tree, node, 'body'));
  const end: Statement = { kind: 'if', test, then: [leave], otherwise: [], ...span };
  return [{ kind: 'loop', each: null, test: null, body: [...body, end], ...span }];
}

export function forLoop(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const part = (field: string) => childrenBy(tree, node, field).flatMap((at) => effects(lowering, at, 0));
  const condition = childBy(tree, node, 'condition');
  const tests = condition === NONE ? [] : inSequence(lowering, condition).map((at) => expression(lowering, at));
  const body = childrenBy(tree, node, 'body').flatMap((at) => [...statement(lowering, at)]);
  const loop: Statement = {
    kind: 'loop',
    each: null,
    test: tests.at(-1) ?? null,
    body: [...tests.slice(0, -1).map(evaluate), ...body, ...part('update')],
    ...spanOf(lowering, node),
  };
  return [...part('initialize'), loop];
}

export function foreach(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const body = childBy(tree, node, 'body');
  const [over = NONE, taken = NONE] = childrenOf(tree, node).filter((child) => child !== body);
  const pair = taken !== NONE && kindOf(tree, taken) === 'pair' ? childrenOf(tree, taken) : [NONE, taken];
  const [key = NONE, value = NONE] = pair;
  const each = {
    over: expression(lowering, over),
    key: key === NONE ? null : target(lowering, key),
    target: value === NONE ? null : target(lowering, value),
  };
  return [{ kind: 'loop', each, test: null, body: statement(lowering, body), ...spanOf(lowering, node) }];
}

export function tried(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const clauses = childrenOf(tree, node);
  const handlers = clauses
    .filter((at) => kindOf(tree, at) === 'catch_clause')
    .map((at) => {
      const name = childBy(tree, at, 'name');
      return {
        target: name === NONE ? null : variable(lowering, name),
        body: statement(lowering, childBy(tree, at, 'body')),
      };
    });
  const last = clauses
    .filter((at) => kindOf(tree, at) === 'finally_clause')
    .flatMap((at) => statement(lowering, childBy(tree, at, 'body')));
  return [
    { kind: 'try', body: statement(lowering, childBy(tree, node, 'body')), handlers, last, ...spanOf(lowering, node) },
  ];
}
