/** More work than a file is worth: it is told in the ledger. */
export class TooMuchWork extends Error {}

/** So many values may come of one unit: far more than anything that people deploy. */
const MAX_STEPS = 2_000_000;
/** Nothing that people write is deeper. */
export const MAX_DEPTH = 100;

/** Counts the work on one unit in steps, so that a slow machine judges as a quick one. */
export class Budget {
  #left: number;

  constructor(steps = MAX_STEPS) {
    this.#left = steps;
  }

  /** Throws `TooMuchWork` when there is none left. */
  spend(steps = 1): void {
    this.#left -= steps;
    if (this.#left < 0) throw new TooMuchWork();
  }
}
