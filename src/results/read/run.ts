import type { ForeignRun } from '../foreign-run.js';

/** What a format knows of a run. */
export type RunFacts = Pick<ForeignRun, 'tool' | 'results'> & Partial<ForeignRun>;

/** A run that came to its end and looked at everything, unless the facts say otherwise. */
export function foreignRun(facts: RunFacts): ForeignRun {
  return {
    version: 'unknown',
    failure: null,
    revision: null,
    countsPoints: false,
    leftOut: 0,
    unreadable: 0,
    ...facts,
  };
}

/** A run of which nothing can be concluded. @param failure words of our own */
export function failedRun(tool: string, failure: string, facts: Partial<ForeignRun> = {}): ForeignRun {
  return foreignRun({ tool, results: [], failure, ...facts });
}
