import { type Frame, scopeOf } from '../flow/frame.js';
import type { Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import { inside } from '../ir/parts.js';
import type { Span } from '../ir/span.js';
import type { Statement } from '../ir/statement.js';
import { isDevelopment } from './development.js';
import { plain, within } from './expressions.js';

/** Words of a switch that turns a protection off (or on). */
const CHOICE =
  /insecure|skip|verif|unsafe|self[_-]?signed|allow|trust|disable|strict|reject|bypass|ignore|unverified|danger|no[_-]?check|check[_-]?(?:cert|host|tls|ssl)/i;
/** Names of functions that say that they turn it off; one that verifies or allows something else says nothing. */
const TURNS_OFF =
  /insecure|unverified|self[_-]?signed|(?:skip|disable|without|ignore|bypass|allow|trust|accept|no)[_-]?(?:all|any|every|invalid|bad)?[_-]?(?:tls|ssl|https|cert|hostname|host[_-]?name|verif|validation)|(?:trust|accept)[_-]?(?:all|any|every)/i;
/** Words of a condition under which the program is not in use yet. */
const DEVELOPMENT =
  /node_?env|environment|production|develop|(?:^|[^a-z])dev(?:[^a-z]|$)|is_?dev|debug|is_?local|is_?prod/i;
/** What a switch may be for: to turn a protection off, or to help those who write the program. */
export type Choice = 'protection' | 'development';

const WORDS: Record<Choice, RegExp> = { protection: CHOICE, development: DEVELOPMENT };
const FUNCTIONS: Record<Choice, RegExp> = { protection: TURNS_OFF, development: DEVELOPMENT };
/** A setting with several ways of TLS, and words that only turn it on. */
const MODE = /(?:^|[_-])(?:ssl|tls)(?:[_-]?mode)?$/i;
const SWITCHED_ON = /^(?:1|true|yes|on|y|ssl|tls|https)?$/i;
const DEEPEST = 40;
const DEEPEST_TEST = 4;

/**
 * Whether code runs only where somebody chose so by name: below a condition, after an early return on one, or in a
 * function that is called so. Such a switch is for its user to judge, not a mistake of this place.
 */
export function isChosen(frame: Frame, at: Span, choice: Choice): boolean {
  const words = WORDS[choice];
  const around = frame.unit.module.functions.filter(({ start, end }) => start <= at.start && at.end <= end);
  return around.some(
    (form) =>
      FUNCTIONS[choice].test(form.name) ||
      conditionsIn(form.body, at, 0).some(
        ({ test, truth }) =>
          speaksOfChoice(frame, test, words, 0) ||
          (choice === 'protection' && (picksMode(test) || (truth !== null && isDevelopment(test, truth)))),
      ),
  );
}

/** Whether a value is one of two that a condition picks: then another than this one is to be had. */
export function isPicked(written: Expression | null): boolean {
  return written !== null && plain(written).kind === 'choice';
}

/** A mode of TLS that is one of several, by its name: `ssl == 'force'`. */
function picksMode(written: Expression): boolean {
  const test = plain(written);
  if (test.kind !== 'binary' || test.operator !== '==') return false;
  const [left, right] = [plain(test.left), plain(test.right)];
  const [mode, setting] = left.kind === 'constant' ? [left, right] : [right, left];
  if (mode.kind !== 'constant' || typeof mode.value !== 'string' || SWITCHED_ON.test(mode.value)) return false;
  if (setting.kind === 'index') return setting.key.kind === 'constant' && MODE.test(`${setting.key.value}`);
  return (setting.kind === 'member' || setting.kind === 'name') && MODE.test(setting.name);
}

/** A condition on the way to a place, and what its answer must be; null where a value is chosen among several. */
interface Condition {
  readonly test: Expression;
  readonly truth: boolean | null;
}

/** The conditions on the way to a place: those around it, and those whose other way leaves before it is reached. */
function conditionsIn(body: readonly Statement[], at: Span, depth: number): readonly Condition[] {
  const tests: Condition[] = [];
  if (depth > DEEPEST) return tests;
  for (const statement of body) {
    if (statement.start <= at.start && at.end <= statement.end) {
      return [...tests, ...conditionsAround(statement, at, depth)];
    }
    if (statement.start > at.start) return tests;
    if (statement.kind !== 'if') continue;
    const { test, then, otherwise } = statement;
    if (leaves(then) || leaves(otherwise)) tests.push({ test, truth: !leaves(then) });
  }
  return tests;
}

function conditionsAround(statement: Statement, at: Span, depth: number): readonly Condition[] {
  const below = (body: readonly Statement[]) => conditionsIn(body, at, depth + 1);
  switch (statement.kind) {
    case 'if':
      return [
        { test: statement.test, truth: holds(statement.then, at) },
        ...below(statement.then),
        ...below(statement.otherwise),
      ];
    case 'switch':
      return statement.cases
        .filter(({ body }) => holds(body, at))
        .flatMap(({ values, body }) => [
          ...(statement.subject === null ? [] : [{ test: statement.subject, truth: null }]),
          ...values.map((test) => ({ test, truth: null })),
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
function conditionsOf(expression: Expression, at: Span, depth: number): readonly Condition[] {
  if (depth > DEEPEST) return [];
  const holder = inside(expression).find(({ start, end }) => start <= at.start && at.end <= end);
  const own =
    expression.kind === 'choice' && holder !== expression.test
      ? [{ test: expression.test, truth: holder === expression.then }]
      : expression.kind === 'logical' && holder === expression.right
        ? [{ test: expression.left, truth: expression.operator === 'and' }]
        : [];
  return holder === undefined ? own : [...own, ...conditionsOf(holder, at, depth + 1)];
}

function holds(body: readonly Statement[], at: Span): boolean {
  return body.some(({ start, end }) => start <= at.start && at.end <= end);
}

/** A body that no run goes past. */
function leaves(body: readonly Statement[]): boolean {
  const last = body[body.length - 1];
  if (last === undefined) return false;
  if (last.kind === 'if') return leaves(last.then) && leaves(last.otherwise);
  return last.kind === 'return' || last.kind === 'throw' || last.kind === 'leave';
}

/** Whether a condition names a choice: in its own names and texts, or in those that a variable of it was made of. */
function speaksOfChoice(frame: Frame, test: Expression, words: RegExp, depth: number): boolean {
  if (depth > DEEPEST_TEST) return false;
  return within(test).some((each) => {
    switch (each.kind) {
      case 'constant':
        return typeof each.value === 'string' && words.test(each.value.slice(0, 200));
      case 'member':
        return words.test(each.name);
      case 'name': {
        if (words.test(each.name)) return true;
        const value = scopeOf(frame.scope, each.name)?.vars.get(each.name);
        return value !== undefined && valueSpeaks(frame, value, words, depth);
      }
      default:
        return false;
    }
  });
}

function valueSpeaks(frame: Frame, { types, test, taints }: Value, words: RegExp, depth: number): boolean {
  if (types.some((type) => words.test(type.slice(type.lastIndexOf('.') + 1)))) return true;
  if (taints.some(({ origin }) => origin.kind === 'parameter' && origin.path.some((part) => words.test(part))))
    return true;
  return test !== null && speaksOfChoice(frame, test, words, depth + 1);
}
