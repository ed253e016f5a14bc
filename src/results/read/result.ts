import type { ForeignResult } from '../foreign-run.js';

/** What a format knows of a result. */
export type ResultFacts = Pick<ForeignResult, 'rule' | 'message' | 'severity'> & Partial<ForeignResult>;

/** A result of which nothing more is known than the facts say. */
export function foreignResult(facts: ResultFacts): ForeignResult {
  return {
    title: facts.message,
    confidence: 'medium',
    cwe: [],
    advisories: [],
    purl: null,
    tags: [],
    help: null,
    places: [],
    identity: null,
    snippet: null,
    state: null,
    isSuppressed: false,
    ...facts,
  };
}
