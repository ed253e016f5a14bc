import type { Observation } from '../../../model/observation.js';

/** What one kind of question adds to the audit. */
export interface Enrichment {
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  readonly notes: readonly string[];
  /** Why something that the policy asks for could not be looked at; null: everything was. */
  readonly shortfall: string | null;
}
