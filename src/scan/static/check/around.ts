import type { Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { Span } from '../ir/span.js';
import type { Statement } from '../ir/statement.js';
import { within } from './expressions.js';
import type { Site } from './site.js';
import { hasWord } from './words.js';

const DEEPEST = 40;

/** Whether a name around a place has one of the words: of a function, or of what gets the value of the statement. */
export function isAround({ frame, start, end }: Site, words: ReadonlySet<string>): boolean {
  const { functions } = frame.unit.module;
  return functions.some(
    (form) =>
      form.start <= start &&
      end <= form.end &&
      (hasWord(form.name, words) || targetsIn(form.body, { start, end }, 0).some((name) => hasWord(name, words))),
  );
}

function targetsIn(body: readonly Statement[], at: Span, depth: number): readonly string[] {
  const holder = body.find(({ start, end }) => start <= at.start && at.end <= end);
  if (holder === undefined || depth > DEEPEST) return [];
  if (holder.kind === 'assign' && (holder.target.kind === 'name' || holder.target.kind === 'member')) {
    return [holder.target.name];
  }
  return bodiesOf(holder).flatMap((inner) => targetsIn(inner, at, depth + 1));
}

function bodiesOf(statement: Statement): readonly (readonly Statement[])[] {
  switch (statement.kind) {
    case 'if':
      return [statement.then, statement.otherwise];
    case 'switch':
      return statement.cases.map(({ body }) => body);
    case 'loop':
      return [statement.body];
    case 'try':
      return [statement.body, ...statement.handlers.map(({ body }) => body), statement.last];
    default:
      return [];
  }
}

/** Whether a value is a function whose body has one of the words in a name. */
export function doesMention({ functions }: Value, words: ReadonlySet<string>): boolean {
  return functions.some(({ unit, index }) =>
    (unit.module.functions[index]?.body ?? []).some((statement) => statementMentions(statement, words, 0)),
  );
}

function statementMentions(statement: Statement, words: ReadonlySet<string>, depth: number): boolean {
  if (depth > DEEPEST) return true;
  if (expressionsOf(statement).some((each) => expressionMentions(each, words))) return true;
  return bodiesOf(statement).some((body) => body.some((each) => statementMentions(each, words, depth + 1)));
}

function expressionMentions(expression: Expression, words: ReadonlySet<string>): boolean {
  return within(expression).some(
    (each) =>
      ((each.kind === 'name' || each.kind === 'member') && hasWord(each.name, words)) ||
      (each.kind === 'constant' && typeof each.value === 'string' && hasWord(each.value, words)) ||
      (each.kind === 'type-test' && hasWord(each.type.name, words)) ||
      (each.kind === 'wrapped' && each.type !== null && hasWord(each.type.name, words)),
  );
}

function expressionsOf(statement: Statement): readonly Expression[] {
  switch (statement.kind) {
    case 'evaluate':
    case 'assign':
    case 'return':
    case 'throw':
      return statement.value === null ? [] : [statement.value];
    case 'if':
      return [statement.test];
    case 'switch':
      return [
        ...(statement.subject === null ? [] : [statement.subject]),
        ...statement.cases.flatMap(({ values }) => values),
      ];
    case 'loop':
      return [
        ...(statement.test === null ? [] : [statement.test]),
        ...(statement.each === null ? [] : [statement.each.over]),
      ];
    default:
      return [];
  }
}
