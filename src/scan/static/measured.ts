import type { RuleLevel } from '../../model/finding.js';

/** Files with findings of a rule, in whole projects that were not written for it: on a mistake, and on none. */
export interface Judged {
  readonly right: number;
  readonly wrong: number;
}

/** By rule; `rules/measured.json`, which `bench/rule-levels.mjs` counts from two pages of `docs/`. */
export type Measured = Readonly<Record<string, Judged>>;

const MAY_BLOCK = 0.9;
const MAY_WARN = 0.75;
/** A rule is lowered where chance alone would make it look as bad less often than this; of so many rules some always look bad. */
const DOUBT = 0.01;

/**
 * How far findings of a rule may go: to block unless it is shown to be right less often than nine times in ten, to warn unless
 * less often than three in four (an exact binomial test). One that nobody has met is held by its examples alone.
 */
export function levelOf({ right, wrong }: Judged = { right: 0, wrong: 0 }): RuleLevel {
  if (atMost(right, right + wrong, MAY_BLOCK) >= DOUBT) return 'block';
  return atMost(right, right + wrong, MAY_WARN) >= DOUBT ? 'warn' : 'report';
}

/** The probability of at most `most` successes in `tries`, each of which succeeds with `chance`. */
function atMost(most: number, tries: number, chance: number): number {
  let term = (1 - chance) ** tries;
  let sum = term;
  for (let count = 1; count <= most; count++) {
    term *= ((tries - count + 1) / count) * (chance / (1 - chance));
    sum += term;
  }
  return sum;
}
