import type { Comparator } from '../version/comparator.js';

/** One comparison with a version. */
export interface Clause {
  readonly operator: '<' | '<=' | '>' | '>=' | '=' | '!=';
  readonly version: string;
}

/** Alternatives of clauses that hold together; an empty alternative admits any version. */
export type Constraint = readonly (readonly Clause[])[];

export function holds(constraint: Constraint, version: string, compare: Comparator): boolean {
  return constraint.some((clauses) => clauses.every((clause) => holdsOne(clause, version, compare)));
}

function holdsOne({ operator, version: bound }: Clause, version: string, compare: Comparator): boolean {
  const order = compare(version, bound);
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    case '>=':
      return order >= 0;
    case '=':
      return order === 0;
    case '!=':
      return order !== 0;
  }
}

/** From a version up to, not including, the one in which the part at `index` is one higher. */
export function upTo(version: string, index: number): Clause[] {
  const parts = numbersOf(version);
  const bound = parts.slice(0, index + 1);
  while (bound.length <= index) bound.push(0);
  bound[index] = (bound[index] ?? 0) + 1;
  return [
    { operator: '>=', version },
    { operator: '<', version: bound.join('.') },
  ];
}

/** `^1.2`: up to the next change of the first part that is not 0, as semver, Cargo, Composer, Poetry and pub have it. */
export function caret(version: string): Clause[] {
  const parts = numbersOf(version);
  const first = parts.findIndex((part) => part > 0);
  return upTo(version, first === -1 ? parts.length - 1 : first);
}

/** The leading numbers: `1.2.3-rc.1` is 1, 2, 3. */
export function numbersOf(version: string): number[] {
  const found = /^v?\d+(?:\.\d+)*/i.exec(version)?.[0] ?? '0';
  return found.replace(/^v/i, '').split('.').map(Number);
}
