import type { Expression } from '../../../ir/expression.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { loneValue } from './parts.js';
import { both, patternTest, type Subject, subjectOf } from './patterns.js';

/** Arms that are followed one by one; what stands behind them is looked at, and which of them is taken is unknown. */
const MOST_ARMS = 150;

interface Arm {
  readonly pattern: number;
  readonly when: number;
  readonly value: Expression;
}

/** `x switch { p => a, _ => b }`: a choice by the first pattern, else the next. */
export function switchExpression(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const children = childrenOf(tree, node);
  const arms = children.filter((child) => kindOf(tree, child) === 'switch_expression_arm');
  const value = children.find((child) => !arms.includes(child) || arms.length === 0);
  const subject = subjectOf(
    value === undefined ? { kind: 'name', name: 'this', ...span } : expression(lowering, value),
  );
  const followed = arms.slice(0, MOST_ARMS);
  const tests = followed.map((arm) => armTest(lowering, arm, subject));
  const rest = arms.slice(MOST_ARMS).map((arm) => armOf(lowering, arm).value);
  const none: Expression = { kind: 'opaque', inside: rest, ...span };
  return tests.reduceRight<Expression>((otherwise, { test, then }) => {
    if (test === null) return then;
    return { kind: 'choice', test, then, otherwise, ...span };
  }, none);
}

function armTest(lowering: Lowering, node: number, subject: Subject): { test: Expression | null; then: Expression } {
  const test = caseTest(lowering, node, subject);
  return { test, then: armOf(lowering, node).value };
}

function armOf(lowering: Lowering, node: number): Arm {
  const [pattern = NONE, second = NONE] = childrenOf(lowering.tree, node);
  const when = second !== NONE && kindOf(lowering.tree, second) === 'when_clause' ? second : NONE;
  const parts = childrenOf(lowering.tree, node).length - (when === NONE ? 0 : 1);
  const span = spanOf(lowering, node);
  const value: Expression = parts > 1 ? loneValue(lowering, node) : { kind: 'name', name: 'this', ...span };
  return { pattern, when, value };
}

/** The condition of an arm or a section; null where it is always taken. */
function caseTest(lowering: Lowering, node: number, subject: Subject): Expression | null {
  const { tree } = lowering;
  const [pattern = NONE, second = NONE] = childrenOf(tree, node);
  const when = second !== NONE && kindOf(tree, second) === 'when_clause' ? loneValue(lowering, second) : null;
  if (pattern === NONE || kindOf(tree, pattern) === 'discard') return when;
  const test = patternTest(lowering, pattern, subject, { names: 'constants' });
  return when === null ? test : both('and', test, when);
}

/** `switch (x) { case 1: … }`; one whose cases are more than constants asks conditions. */
export function switchStatement(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const sections = childrenOf(tree, childBy(tree, node, 'body')).filter(
    (child) => kindOf(tree, child) === 'switch_section',
  );
  const asked = switchValue(lowering, node);
  const constants = sections.map((section) => constantsOf(lowering, section));
  if (constants.every((values) => values !== null)) {
    const cases = sections.map((section, at) => caseOf(lowering, section, constants[at] ?? []));
    return [{ kind: 'switch', subject: asked, cases, ...span }];
  }
  const keeper = { kind: 'name', name: `<${span.start}>`, start: asked.start, end: asked.end } as const;
  const subject = subjectOf(asked.kind === 'name' ? asked : keeper);
  const cases = sections.map((section) => {
    const test = isDefault(lowering, section) ? null : caseTest(lowering, section, subject);
    return caseOf(lowering, section, test === null ? [] : [test]);
  });
  const asking: Statement = { kind: 'switch', subject: null, cases, ...span };
  if (asked.kind === 'name') return [asking];
  return [{ kind: 'assign', target: keeper, type: null, value: asked, ...span }, asking];
}

function switchValue(lowering: Lowering, node: number): Expression {
  return expression(lowering, childBy(lowering.tree, node, 'value'));
}

/** The constants of a section, none of the default; null where it asks for more. */
function constantsOf(lowering: Lowering, section: number): Expression[] | null {
  const { tree } = lowering;
  if (isDefault(lowering, section)) return [];
  const [pattern = NONE, second = NONE] = childrenOf(tree, section);
  if (second !== NONE && kindOf(tree, second) === 'when_clause') return null;
  const values: Expression[] = [];
  const open = [pattern];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (kindOf(tree, at) === 'or_pattern') {
      open.push(childBy(tree, at, 'right'), childBy(tree, at, 'left'));
    } else if (kindOf(tree, at) === 'constant_pattern' && !isTaken(lowering, at)) {
      values.push(loneValue(lowering, at));
    } else {
      return null;
    }
  }
  return values;
}

/** Whether a pattern that looks like a value takes one apart. */
function isTaken({ tree }: Lowering, pattern: number): boolean {
  const value = firstOf(tree, pattern);
  return value === NONE || ['tuple_expression', 'invocation_expression', 'generic_name'].includes(kindOf(tree, value));
}

function isDefault({ tree }: Lowering, section: number): boolean {
  const start = tree.starts[section] ?? 0;
  return /^default\s*:/.test(tree.text.slice(start, start + 40));
}

/** A section without statements runs the next one; the language allows no other fall-through. */
function caseOf(lowering: Lowering, section: number, values: readonly Expression[]): Case {
  const { tree } = lowering;
  const children = childrenOf(tree, section);
  const statements = isDefault(lowering, section)
    ? children
    : children.slice(1).filter((child) => kindOf(tree, child) !== 'when_clause');
  const body = statements.flatMap((child) => [...statement(lowering, child)]);
  return { values, body, continues: statements.length === 0 };
}
