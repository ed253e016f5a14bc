import type { FileKind } from './file-class.js';
import type { Finding, Suppression } from './finding.js';
import type { Confidence, Severity } from './severity.js';

/** An ignore comment beside the finding, in the file itself. */
export interface InlineIgnore {
  readonly line: number;
  readonly reason: string | null;
}

/** What of a problem may get worse from one side to the other although its text stays. It is not part of the finding. */
export interface Standing {
  /** The file that decides where it is, when it is shown elsewhere: a package's lockfile. Absent: the location's. */
  readonly path?: string;
  /** What that file is, by evidence; absent: `source`. */
  readonly kind?: FileKind;
  /** What the scanner saw, before anything was asked that only the head is asked for; absent: the finding's own. */
  readonly severity?: Severity;
  readonly confidence?: Confidence;
}

/**
 * What a scanner saw on one side (base or head), before it is compared with the other side.
 * `identity` makes the fingerprint: everything that makes it this finding and no other, never a line number.
 * `lineage` is looser and survives a rename or a version bump: a head observation without a twin of the same identity
 * in the base, but with a free one of the same lineage at the same place, is the old problem.
 */
export interface Observation extends Omit<Finding, 'id' | 'state' | 'suppression' | 'remedy' | 'decision'> {
  readonly identity: readonly string[];
  readonly lineage: readonly string[];
  readonly standing?: Standing;
  readonly inlineIgnore?: InlineIgnore;
  /**
   * Set where another tool's report says it. `before`: it was there before the change, by the tool's own word or because
   * the change touches none of its lines; there is no other side to compare it with.
   */
  readonly imported?: { readonly before: boolean };
  /** Set where a file of the base branch, made for another tool, allows it. Never from the change. */
  readonly suppression?: Suppression;
}
