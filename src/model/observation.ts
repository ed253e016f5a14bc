import type { Finding, Suppression } from './finding.js';

/** An ignore comment beside the finding, in the file itself. */
export interface InlineIgnore {
  readonly line: number;
  readonly reason: string | null;
}

/**
 * What a scanner saw on one side (base or head), before it is compared with the other side.
 * `identity` makes the fingerprint: everything that makes it this finding and no other, never a line number.
 * `lineage` is looser and survives a rename, a move or a version bump: a head observation without a twin of the same
 * identity in the base, but with a free one of the same lineage, is the old problem in a new place.
 */
export interface Observation extends Omit<Finding, 'id' | 'state' | 'suppression'> {
  readonly identity: readonly string[];
  readonly lineage: readonly string[];
  readonly inlineIgnore?: InlineIgnore;
  /** Set where a file of the base branch, made for another tool, allows it. Never from the change. */
  readonly suppression?: Suppression;
}
