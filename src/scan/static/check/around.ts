import type { Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { Span } from '../ir/span.js';
import type { Statement } from '../ir/statement.js';
import { within } from './expressions.js';
import type { Site } from './site.js';
import { bodiesOf, expressionsOf, statementsBelow } from './statements.js';
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

/** Whether a value is a function whose body has one of the words in a name. */
export function doesMention({ functions }: Value, words: ReadonlySet<string>): boolean {
  return functions.some(({ unit, index }) =>
    statementsBelow(unit.module.functions[index]?.body ?? []).some((statement) =>
      expressionsOf(statement).some((each) => expressionMentions(each, words)),
    ),
  );
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
