import type { RangeSyntax } from '../ecosystem/range-syntax.js';
import { type Clause, type Constraint, caret, numbersOf, upTo } from './constraint.js';

const MAX_LENGTH = 256;
const CLAUSE = /^(~>|~=|===|==|!=|<=|>=|<|>|=|\^|~)?\s*v?(\d[\w.+!-]*)(\.\*)?$/;

/** Reads a range; null where something in it is not understood. */
export function constraintOf(range: string, syntax: RangeSyntax): Constraint | null {
  if (range.length > MAX_LENGTH) return null;
  const alternatives: Clause[][] = [];
  for (const alternative of range.trim().split(syntax.or)) {
    const clauses = clausesOf(alternative, syntax);
    if (clauses === null) return null;
    alternatives.push(clauses);
  }
  return alternatives;
}

function clausesOf(text: string, syntax: RangeSyntax): Clause[] | null {
  const spaced = text
    .replace(/(~>|~=|===|==|!=|<=|>=|<|>|=|\^|~)\s+/g, '$1')
    .replace(/\s+-\s+/g, ' - ')
    .trim();
  if (spaced.includes(' - ')) return null;
  const words = spaced.split(/\s*,\s*|\s+and\s+|\s+/).filter((word) => word !== '' && word !== '*' && word !== 'any');
  const clauses: Clause[] = [];
  for (const word of words) {
    const found = clauseOf(word, syntax);
    if (found === null) return null;
    clauses.push(...found);
  }
  return clauses;
}

function clauseOf(word: string, syntax: RangeSyntax): Clause[] | null {
  const [, operator = '', version, wildcard] = CLAUSE.exec(word.replace(/(?:\.[*xX])+$/, '.*')) ?? [];
  if (version === undefined) return null;
  if (wildcard !== undefined) {
    // What `!=1.*` shuts out is no one stretch between two bounds.
    return operator === '!=' ? [] : upTo(version, numbersOf(version).length - 1);
  }
  switch (operator) {
    case '^':
      return caret(version);
    case '~>':
    case '~=':
      return upTo(version, Math.max(numbersOf(version).length - 2, 0));
    case '~':
      return upTo(version, tildePart(version, syntax));
    case '':
    case '==':
    case '===':
      return [{ operator: '=', version }];
    case '<':
    case '<=':
    case '>':
    case '>=':
    case '=':
    case '!=':
      return [{ operator, version }];
    default:
      return null;
  }
}

function tildePart(version: string, { tilde }: RangeSyntax): number {
  const last = numbersOf(version).length - 1;
  return tilde === 'last-but-one' ? Math.max(last - 1, 0) : Math.min(last, 1);
}
