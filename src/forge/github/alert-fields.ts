import { objectAt, wholeAt, wordAt } from '../../util/json-value.js';
import type { AlertPlace } from '../alerts.js';
import { UnexpectedAnswerError } from './refusal.js';

/** The number of an alert. @throws UnexpectedAnswerError for what has none: it is no alert */
export function numberOf(value: unknown, what: string): number {
  const number = wholeAt(value, 1);
  if (number === null) throw new UnexpectedAnswerError(`GitHub listed ${what} in another form`);
  return number;
}

/** A text that every alert has. @throws UnexpectedAnswerError without it */
export function wordOf(value: unknown, what: string): string {
  const word = wordAt(value);
  if (word === null) throw new UnexpectedAnswerError(`GitHub listed ${what} in another form`);
  return word;
}

/** A location as code scanning and secret scanning give it. */
export function placeOf(location: unknown): AlertPlace | null {
  const { path, start_line, start_column, end_line, end_column } = objectAt(location);
  const named = wordAt(path);
  if (named === null) return null;
  const startLine = wholeAt(start_line, 1);
  return {
    path: named,
    startLine,
    startColumn: startLine === null ? null : wholeAt(start_column, 1),
    endLine: startLine === null ? null : wholeAt(end_line, startLine),
    endColumn: startLine === null ? null : wholeAt(end_column, 1),
  };
}
