import type { Severity } from './severity.js';

/** One thing to do, and what it clears: an upgrade with its advisories, a rotation, a pattern with its places. */
export interface Remedy {
  /** Hex: stable while it is the same thing to do. */
  readonly id: string;
  readonly title: string;
  /** What to type; absent where the thing is no command. */
  readonly command?: string;
  /** The worst of its findings. */
  readonly severity: Severity;
  /** Ids of what it clears, in the order of the report. */
  readonly findings: readonly string[];
}
