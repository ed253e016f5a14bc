import { type Frame, scopeOf } from '../flow/frame.js';
import type { Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import { inside } from '../ir/parts.js';
import type { Span } from '../ir/span.js';
import type { Statement } from '../ir/statement.js';
import { within } from './expressions.js';

/** Words of a switch that turns a protection off (or on). */
const CHOICE =
  /insecure|skip|verif|unsafe|self[_-]?signed|allow|trust|disable|strict|reject|bypass|ignore|unverified|danger|no[_-]?check|check[_-]?(?:cert|host|tls|ssl)/i;
const DEEPEST = 40;
const DEEPEST_TEST = 4;

/**
 * Whether code runs only where somebody chose so by name: below a condition, after an early return on one, or in a
 * function that is called so. Such a switch is for its user to judge, not a mistake of this place.
 */
export function isChosen(frame: Frame, at: Span): boolean {
  const around = frame.unit.module.functions.filter(({ start, end }) => start <= at.start && at.end <= end);
  return around.some(
    (form) => CHOICE.test(form.name) || conditionsIn(form.body, at, 0).some((test) => speaksOfChoice(frame, test, 0)),
  );
}

/** The conditions on the way to a place: those around it, and those whose other way leaves before it is reached. */
function conditionsIn(body: readonly Statement[], at: Span, depth: number): readonly Expression[] {
  const tests: Expression[] = [];
  if (depth > DEEPEST) return tests;
  for (const statement of body) {
    if (statement.start <= at.start && at.end <= statement.end) {
      return [...tests, ...conditionsAround(statement, at, depth)];
    }
    if (statement.start > at.start) return tests;
    if (statement.kind === 'if' && (leaves(statement.then) || leaves(statement.otherwise))) tests.push(statement.test);
  }
  return tests;
}

function conditionsAround(statement: Statement, at: Span, depth: number): readonly Expression[] {
  const below = (body: readonly Statement[]) => conditionsIn(body, at, depth + 1);
  switch (statement.kind) {
    case 'if':
      return [statement.test, ...below(statement.then), ...below(statement.otherwise)];
    case 'switch':
      return statement.cases
        .filter(({ body }) => body.some(({ start, end }) => start <= at.start && at.end <= end))
        .flatMap(({ values, body }) => [
          ...(statement.subject === null ? [] : [statement.subject]),
          ...values,
          ...below(body),
        ]);
    case 'loop':
      return below(statement.body);
    case 'try':
      return [
        ...below(statement.body),
        ...statement.handlers.flatMap((each) => below(each.body)),
        ...below(statement.last),
      ];
    case 'evaluate':
    case 'assign':
    case 'return':
    case 'throw':
      return statement.value === null ? [] : conditionsOf(statement.value, at, 0);
    default:
      return [];
  }
}

/** The conditions inside an expression under which a part of it is reached. */
function conditionsOf(expression: Expression, at: Span, depth: number): readonly Expression[] {
  if (depth > DEEPEST) return [];
  const holder = inside(expression).find(({ start, end }) => start <= at.start && at.end <= end);
  const own =
    expression.kind === 'choice' && holder !== expression.test
      ? [expression.test]
      : expression.kind === 'logical' && holder === expression.right
        ? [expression.left]
        : [];
  return holder === undefined ? own : [...own, ...conditionsOf(holder, at, depth + 1)];
}

/** A body that no run goes past. */
function leaves(body: readonly Statement[]): boolean {
  const last = body[body.length - 1];
  if (last === undefined) return false;
  if (last.kind === 'if') return leaves(last.then) && leaves(last.otherwise);
  return last.kind === 'return' || last.kind === 'throw' || last.kind === 'leave';
}

/** Whether a condition names a choice: in its own names and texts, or in those that a variable of it was made of. */
function speaksOfChoice(frame: Frame, test: Expression, depth: number): boolean {
  if (depth > DEEPEST_TEST) return false;
  return within(test).some((each) => {
    switch (each.kind) {
      case 'constant':
        return typeof each.value === 'string' && CHOICE.test(each.value.slice(0, 200));
      case 'member':
        return CHOICE.test(each.name);
      case 'name': {
        if (CHOICE.test(each.name)) return true;
        const value = scopeOf(frame.scope, each.name)?.vars.get(each.name);
        return value !== undefined && valueSpeaks(frame, value, depth);
      }
      default:
        return false;
    }
  });
}

function valueSpeaks(frame: Frame, { types, test, taints }: Value, depth: number): boolean {
  if (types.some((type) => CHOICE.test(type.slice(type.lastIndexOf('.') + 1)))) return true;
  if (taints.some(({ origin }) => origin.kind === 'parameter' && origin.path.some((part) => CHOICE.test(part))))
    return true;
  return test !== null && speaksOfChoice(frame, test, depth + 1);
}
