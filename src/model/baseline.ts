import type { FileKind } from './file-class.js';
import type { Category, Scope } from './finding.js';
import type { Confidence, Severity } from './severity.js';

/** A finding that was there when the baseline was written: what makes it this one, and how it stood (`schema/baseline.schema.json`). */
export interface BaselineEntry {
  /** The finding's fingerprint. */
  readonly id: string;
  readonly category: Category;
  readonly rule: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** Hash of the finding's lineage: the same for an old problem in a new version. */
  readonly lineage: string;
  readonly kind: FileKind;
  /** Absent for what is no package. */
  readonly scope?: Scope;
  /** The files that it is in; none for what is in no file. */
  readonly paths: readonly string[];
}

export interface Baseline {
  /** From the repository's root. */
  readonly path: string;
  readonly findings: readonly BaselineEntry[];
}
