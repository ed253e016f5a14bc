import type { CoverageEntry } from './coverage.js';
import type { Observation } from './observation.js';
import type { InventoryItem, Problem, ScanNotice, ScanStats, ScanStatus } from './scan.js';

/** What one scanner gives back. `base` is empty when there is no base side. */
export interface ScanOutcome {
  readonly engine: string;
  readonly status: ScanStatus;
  readonly reason: string | null;
  readonly problems: readonly Problem[];
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  readonly stats: ScanStats;
  readonly inventory?: readonly InventoryItem[];
  /** What the scanner did not look at, or not wholly; absent: it looked at everything that is its to look at. */
  readonly coverage?: readonly CoverageEntry[];
  /** Lines for the reader that change no verdict: two engines disagree, an advisory database is old. */
  readonly notes?: readonly string[];
  /** What makes a verdict without findings a warning: the data is so old that advisories must be missing. */
  readonly notices?: readonly ScanNotice[];
}
