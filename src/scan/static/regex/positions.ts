import type { CharacterSet } from './character-set.js';
import type { Expression } from './parse.js';

/**
 * The places of a regular expression where a character is taken, and which may come after which (Glushkov's automaton).
 * Two ways from one place to the next count as two: an engine that goes back tries both.
 */
export interface Positions {
  /** What is taken at each place; null for the end of the text. */
  readonly sets: readonly (CharacterSet | null)[];
  /** For each place those after it, with the number of ways there. */
  readonly after: readonly ReadonlyMap<number, number>[];
  /** Places after which all has matched. */
  readonly last: ReadonlySet<number>;
}

/** Larger expressions are not looked at. */
const MOST = 160;

interface Ends {
  readonly first: readonly number[];
  readonly last: readonly number[];
  readonly empty: boolean;
}

const NOTHING: Ends = { first: [], last: [], empty: true };

interface Building {
  readonly sets: (CharacterSet | null)[];
  readonly after: Map<number, number>[];
}

/** @returns null for an expression of too many places */
export function positionsOf(whole: Expression): Positions | null {
  const building: Building = { sets: [], after: [] };
  const { last } = build(building, whole);
  return building.sets.length > MOST ? null : { ...building, last: new Set(last) };
}

function build(building: Building, expression: Expression): Ends {
  if (building.sets.length > MOST) return NOTHING;
  switch (expression.kind) {
    case 'set':
      return place(building, expression.set);
    case 'end':
      return place(building, null);
    case 'sequence':
      return expression.parts.reduce((made: Ends, part) => joined(building, made, build(building, part)), NOTHING);
    case 'choice': {
      const ways = expression.ways.map((way) => build(building, way));
      return {
        first: ways.flatMap(({ first }) => first),
        last: ways.flatMap(({ last }) => last),
        empty: ways.some(({ empty }) => empty),
      };
    }
    case 'repeat':
      return repeated(building, expression);
  }
}

function place({ sets, after }: Building, set: CharacterSet | null): Ends {
  sets.push(set);
  after.push(new Map());
  return { first: [sets.length - 1], last: [sets.length - 1], empty: false };
}

function link({ after }: Building, from: readonly number[], to: readonly number[]): void {
  for (const a of from) for (const b of to) after[a]?.set(b, (after[a].get(b) ?? 0) + 1);
}

function joined(building: Building, a: Ends, b: Ends): Ends {
  link(building, a.last, b.first);
  return {
    first: a.empty ? [...a.first, ...b.first] : a.first,
    last: b.empty ? [...a.last, ...b.last] : b.last,
    empty: a.empty && b.empty,
  };
}

function repeated(building: Building, { inner, least, most }: Extract<Expression, { kind: 'repeat' }>): Ends {
  if (most === 0) return NOTHING;
  const copies = Number.isFinite(most) ? most : Math.max(least, 1);
  const made: Ends[] = [];
  for (let count = 0; count < copies && building.sets.length <= MOST; count++) {
    const copy = build(building, inner);
    // Each copy comes after the one before alone, so that there is one way to so many rounds.
    link(building, made.at(-1)?.last ?? [], copy.first);
    made.push(copy);
  }
  if (!Number.isFinite(most)) link(building, made.at(-1)?.last ?? [], made.at(-1)?.first ?? []);
  const ending = made.filter((copy, index) => index >= least - 1 || copy.empty);
  return {
    first: made[0]?.first ?? [],
    last: ending.flatMap(({ last }) => last),
    empty: least === 0 || made.every(({ empty }) => empty),
  };
}
