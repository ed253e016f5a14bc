import { isAny, meet, setOf, within } from './character-set.js';
import { type Expression, parseRegex } from './parse.js';
import { type Positions, positionsOf } from './positions.js';

/** Longer expressions are not looked at: they are tables that a machine wrote. */
const LONGEST = 1500;
/** So many pairs of places are compared. */
const MOST_PAIRS = 6000;
const MOST_ANSWERS = 5000;

const answers = new Map<string, boolean>();

/**
 * Whether an engine that goes back may need time that doubles with each character: from some place two ways lead back to it
 * over the same characters, and what follows can fail (Weideman et al., "Analyzing matching time behavior of backtracking
 * regular expression matchers by using ambiguity of NFA", 2016).
 */
export function isExponential(source: string, flags: string): boolean {
  // Without a repetition inside a repetition, or a choice inside one, nothing doubles.
  if (source.length > LONGEST || !/\)(?:[*+]|\{\d+,)/.test(source)) return false;
  const key = `${flags}/${source}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  const parsed = parseRegex(source, flags);
  const answer = parsed !== null && [parsed.whole, ...parsed.beside].some(isAmbiguous);
  if (answers.size < MOST_ANSWERS) answers.set(key, answer);
  return answer;
}

function isAmbiguous(expression: Expression): boolean {
  const positions = positionsOf(expression);
  if (positions === null) return false;
  const loops = reachAll(positions);
  const { after, sets } = positions;
  const budget = { pairs: MOST_PAIRS };
  // Places that lead to each other have the same rounds.
  const safe = new Map<number, boolean>();
  for (let place = 0; place < sets.length; place++) {
    const loop = [...(loops[place] ?? [])].filter((each) => loops[each]?.has(place) === true);
    if (loop.length === 0) continue;
    const name = Math.min(...loop);
    if (!safe.has(name)) safe.set(name, neverFails(positions, loop));
    if (safe.get(name) === true) continue;
    const doubled = [...(after[place] ?? [])].some(([next, ways]) => ways > 1 && loops[next]?.has(place) === true);
    if (doubled || hasTwoWays(positions, place, loops, budget)) return true;
  }
  return false;
}

/** For each place all that may come after it, at once or later. */
function reachAll({ after }: Positions): readonly ReadonlySet<number>[] {
  return after.map((next) => {
    const found = new Set(next.keys());
    for (const place of found) for (const more of after[place]?.keys() ?? []) found.add(more);
    return found;
  });
}

/** Whatever comes after rounds through these places, the expression has matched: nothing makes an engine go back. */
function neverFails(positions: Positions, loop: readonly number[]): boolean {
  const { after, sets, last } = positions;
  if (loop.some((place) => last.has(place))) return true;
  const next = [...new Set(loop.flatMap((place) => [...(after[place]?.keys() ?? [])]))];
  return takesAnything(positions, loop) || next.some((place) => takesRest(positions, place)) || swallows();

  /** The rounds themselves are a match as well, once some are given back. */
  function swallows(): boolean {
    const rounds = setOf(loop.flatMap((place) => sets[place] ?? []));
    const found = new Set(next.filter((place) => within(rounds, sets[place] ?? [])));
    for (const place of found) {
      if (last.has(place)) return true;
      for (const more of after[place]?.keys() ?? []) if (within(rounds, sets[more] ?? [])) found.add(more);
    }
    return false;
  }
}

/** After any round the text may end, and each character that may come is another round or the last. */
function takesAnything({ after, sets, last }: Positions, loop: readonly number[]): boolean {
  return loop.every((place) => {
    const fitting = [...(after[place]?.keys() ?? [])].filter((next) => loop.includes(next) || last.has(next));
    return fitting.some((next) => sets[next] === null) && isAny(setOf(fitting.flatMap((next) => sets[next] ?? [])));
  });
}

/** Anything, any number of times, up to the end. */
function takesRest({ after, sets, last }: Positions, place: number): boolean {
  const set = sets[place];
  if (set == null || !isAny(set) || after[place]?.has(place) !== true) return false;
  return last.has(place) || [...(after[place]?.keys() ?? [])].some((end) => sets[end] === null && last.has(end));
}

/** Whether two ways over the same characters lead from a place back to it. */
function hasTwoWays(
  { after, sets }: Positions,
  place: number,
  loops: readonly ReadonlySet<number>[],
  budget: { pairs: number },
): boolean {
  const size = sets.length;
  const start = place * size + place;
  const fits = (next: number) => loops[next]?.has(place) === true;
  const before = new Map<number, number[]>();
  const seen = new Set([start]);
  for (const pair of seen) {
    const [a, b] = [Math.floor(pair / size), pair % size];
    for (const one of after[a]?.keys() ?? []) {
      const set = sets[one];
      if (set == null || !fits(one)) continue;
      for (const other of after[b]?.keys() ?? []) {
        const second = sets[other];
        if (second == null || !fits(other) || (one !== other && !meet(set, second))) continue;
        const next = one * size + other;
        before.set(next, [...(before.get(next) ?? []), pair]);
        seen.add(next);
      }
    }
    if (--budget.pairs < 0) return false;
  }
  return leadsBack(start, before, (pair) => Math.floor(pair / size) !== pair % size);
}

/** Whether one of the pairs that are apart leads back to where both were together. */
function leadsBack(
  start: number,
  before: ReadonlyMap<number, readonly number[]>,
  isApart: (pair: number) => boolean,
): boolean {
  const back = new Set([start]);
  for (const pair of back) {
    if (isApart(pair)) return true;
    for (const each of before.get(pair) ?? []) back.add(each);
  }
  return false;
}
