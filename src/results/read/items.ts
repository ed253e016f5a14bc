import { isObject, type UnknownObject } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun } from '../foreign-run.js';
import { MAX_RESULTS } from '../limits.js';

/** How many results are still kept; lists of one report share it. */
export interface Budget {
  left: number;
}

export function wholeBudget(): Budget {
  return { left: MAX_RESULTS };
}

/** What became of the entries of a list: each is in one of the four. */
export type ReadItems = Required<Pick<ForeignRun, 'results' | 'leftOut' | 'unreadable' | 'cut'>>;

/**
 * Reads entries into results. What is no object is counted, and so is what goes beyond the bounds, which nobody reads: the list is as long as a
 * stranger likes.
 * @param read null for an entry that is no finding
 */
export function readItems(
  given: Iterable<unknown>,
  read: (item: UnknownObject) => ForeignResult | null,
  budget: Budget = wholeBudget(),
): ReadItems {
  const results: ForeignResult[] = [];
  let [leftOut, unreadable, cut] = [0, 0, 0];
  for (const item of given) {
    if (budget.left <= 0) cut++;
    else if (isObject(item)) {
      const result = read(item);
      if (result === null) leftOut++;
      else {
        results.push(result);
        budget.left--;
      }
    } else unreadable++;
  }
  return { results, leftOut, unreadable, cut };
}

/** Several lists of one run, as one. */
export function joinItems(lists: readonly ReadItems[]): ReadItems {
  const sum = (of: (list: ReadItems) => number) => lists.reduce((all, list) => all + of(list), 0);
  return {
    results: lists.flatMap(({ results }) => results),
    leftOut: sum(({ leftOut }) => leftOut),
    unreadable: sum(({ unreadable }) => unreadable),
    cut: sum(({ cut }) => cut),
  };
}
