import { agree, type Bindings, bindingOf, bound, keyOf, merged } from '../match/bindings.js';
import type { Machine } from '../match/machine.js';
import { type Match, search } from '../match/search.js';
import { searchTokens } from '../match/tokens.js';
import type { Pattern } from '../pattern/compile.js';
import { holds, type Within } from './conditions.js';
import type { Formula } from './formula.js';

/** A place, and whether it is only where others may be. */
interface Range extends Match {
  readonly around: boolean;
}

/** The places of a file that a formula means. @param known what metavariables already stand for */
export function evaluateFormula(machine: Machine, formula: Formula<Pattern>, known: Bindings = null): readonly Match[] {
  return once(ranges(machine, formula, known));
}

function ranges(machine: Machine, formula: Formula<Pattern>, known: Bindings): readonly Range[] {
  switch (formula.kind) {
    case 'pattern':
      return search(machine, formula.pattern, known).map((match) => ({ ...match, around: false }));
    case 'regex':
      return searchText(machine, formula.pattern, known);
    case 'tokens':
      return searchTokens(machine, formula.pattern, known).map((match) => ({ ...match, around: false }));
    case 'any':
      return formula.of.flatMap((each) => ranges(machine, each, known));
    case 'inside':
      return ranges(machine, formula.of, known).map((range) => ({ ...range, around: true }));
    case 'not':
      return [];
    case 'all':
      return all(machine, formula, known);
  }
}

/** Where a regular expression matches the text; its groups are `$1`, `$2` and what they are called. */
function searchText(machine: Machine, pattern: RegExp, known: Bindings): readonly Range[] {
  const found: Range[] = [];
  const { text, from, to } = machine.facts;
  const looked = to - from === text.length ? text : text.slice(from, to);
  for (const match of looked.matchAll(pattern)) {
    machine.step();
    if (match[0] === '') continue;
    const place = { start: from + match.index, end: from + match.index + match[0].length };
    let bindings: { readonly bindings: Bindings } | null = { bindings: known };
    for (const [name, content] of groupsOf(match)) {
      if (bindings === null) break;
      bindings = bound(bindings.bindings, name, { terms: [], ...place, content });
    }
    if (bindings !== null) found.push({ ...place, bindings: bindings.bindings, around: false });
  }
  return found;
}

function groupsOf(match: RegExpMatchArray): readonly (readonly [string, string])[] {
  const byPlace = match.slice(1).flatMap((text, at) => (text === undefined ? [] : [[`$${at + 1}`, text] as const]));
  const byName = Object.entries(match.groups ?? {}).flatMap(([name, text]) =>
    text === undefined ? [] : [[`$${name}`, text] as const],
  );
  return [...byPlace, ...byName];
}

function all(machine: Machine, formula: Extract<Formula<Pattern>, { kind: 'all' }>, known: Bindings): readonly Range[] {
  const positive = formula.of.filter(({ kind }) => kind !== 'not');
  const { from, to } = machine.facts;
  let made: readonly Range[] | null =
    positive.length > 0 ? null : [{ start: from, end: to, bindings: known, around: false }];
  for (const each of positive) {
    if (made?.length === 0) return [];
    const next = ranges(machine, each, known);
    made = made === null ? next : intersected(machine, made, next);
  }
  for (const each of formula.of) {
    if (each.kind !== 'not' || made === null || made.length === 0) continue;
    const against = ranges(machine, each.of, known);
    // Of a text it is enough that it overlaps.
    const isAgainst = each.of.kind === 'regex' ? overlaps : isTaken;
    made = made.filter((range) => !against.some((other) => isAgainst(machine, range, other)));
  }
  const within: Within = { machine, evaluate: evaluateFormula };
  for (const condition of formula.conditions)
    made = (made ?? []).flatMap((range) => holds(within, condition, range) as Range[]);
  return focused(made ?? [], formula.focus);
}

/** Places of both that lie in each other; the inner one is meant, unless it is only one where others may be. */
function intersected(machine: Machine, a: readonly Range[], b: readonly Range[]): readonly Range[] {
  const made = new Map<string, Range>();
  for (const x of a) {
    for (const y of b) {
      machine.step();
      const inner = innerOf(x, y);
      if (inner === null) continue;
      const both = merged(x.bindings, y.bindings);
      if (both === null) continue;
      const range = { start: inner.start, end: inner.end, bindings: both.bindings, around: x.around && y.around };
      made.set(`${range.start}:${range.end} ${keyOf(range.bindings)}`, range);
    }
  }
  return [...made.values()];
}

function innerOf(x: Range, y: Range): Range | null {
  if (isIn(x, y) && (!x.around || y.around)) return x;
  return isIn(y, x) && (!y.around || x.around) ? y : null;
}

function isIn(x: Match, y: Match): boolean {
  return x.start >= y.start && x.end <= y.end;
}

function overlaps(machine: Machine, range: Range, other: Range): boolean {
  machine.step();
  return range.start < other.end && other.start < range.end;
}

function isTaken(machine: Machine, range: Range, other: Range): boolean {
  machine.step();
  const isThere = other.around ? isIn(range, other) : range.start === other.start && range.end === other.end;
  return isThere && agree(range.bindings, other.bindings);
}

/** The places of metavariables instead of the whole. */
function focused(made: readonly Range[], focus: readonly (readonly string[])[]): readonly Range[] {
  return focus.reduce<readonly Range[]>(
    (list, names) =>
      list.flatMap((range) =>
        names.flatMap((name) => {
          const place = bindingOf(range.bindings, name);
          return place === null ? [] : [{ ...range, start: place.start, end: place.end }];
        }),
      ),
    made,
  );
}

function once(list: readonly Match[]): readonly Match[] {
  const made = new Map<string, Match>();
  for (const { start, end, bindings } of list) made.set(`${start}:${end} ${keyOf(bindings)}`, { start, end, bindings });
  return [...made.values()];
}
