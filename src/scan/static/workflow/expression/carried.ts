import type { Expression } from './expression.js';
import { parseExpression } from './parse.js';

/** A value whose text is in what an expression gives. */
export interface Carried {
  readonly names: readonly string[];
  /** Everything below it as well: it was written as JSON. */
  readonly whole: boolean;
}

/** What gives true, false or a digest, whatever it is given. */
const PLAIN: ReadonlySet<string> = new Set([
  'contains',
  'startswith',
  'endswith',
  'hashfiles',
  'success',
  'always',
  'failure',
  'cancelled',
]);
const MAX_EXPRESSION = 4000;

/** One `${{ … }}` of a text with its place there. */
export interface Embedded {
  readonly source: string;
  readonly at: number;
  readonly inner: string;
}

/** All the `${{ … }}` of a text, in order. */
export function embeddedIn(text: string): readonly Embedded[] {
  const found: Embedded[] = [];
  let close = -1;
  let at = text.indexOf('${{');
  while (at !== -1) {
    if (close < at + 3) close = text.indexOf('}}', at + 3);
    if (close === -1) break;
    const isRead = close - at <= MAX_EXPRESSION;
    if (isRead) found.push({ source: text.slice(at, close + 2), at, inner: text.slice(at + 3, close) });
    at = text.indexOf('${{', isRead ? close + 2 : at + 3);
  }
  return found;
}

/** The values whose text an expression can give: not those that it only compares or tests. */
function carriedBy(expression: Expression, whole = false): readonly Carried[] {
  switch (expression.kind) {
    case 'literal':
    case 'not':
    case 'compare':
      return [];
    case 'path':
      return [{ names: expression.names, whole }];
    case 'part':
      return carriedBy(expression.of, whole);
    case 'and':
      return carriedBy(expression.right, whole);
    case 'or':
      return [...carriedBy(expression.left, whole), ...carriedBy(expression.right, whole)];
    case 'call':
      return carriedByCall(expression.name, expression.args, whole);
  }
}

function carriedByCall(name: string, args: readonly Expression[], whole: boolean): readonly Carried[] {
  if (PLAIN.has(name)) return [];
  const given = name === 'case' ? args.filter((_, index) => index % 2 === 1 || index === args.length - 1) : args;
  return given.flatMap((arg) => carriedBy(arg, whole || name === 'tojson' || name === 'join'));
}

/** The values whose text is in a text with `${{ … }}` in it. */
export function carriedIn(text: string): readonly Carried[] {
  return embeddedIn(text).flatMap(({ inner }) => {
    const expression = parseExpression(inner);
    return expression === null ? [] : carriedBy(expression);
  });
}
