import type { CoverageEntry } from './coverage.js';
import type { Observation } from './observation.js';
import type { InventoryItem, Problem, ScanNotice, ScanStats, ScanStatus } from './scan.js';
import type { SurfaceElement } from './surface.js';

/** What one scanner gives back. `base` is empty when there is no base side. */
export interface ScanOutcome {
  readonly engine: string;
  readonly status: ScanStatus;
  readonly reason: string | null;
  readonly problems: readonly Problem[];
  readonly head: readonly Observation[];
  readonly base: readonly Observation[];
  readonly stats: ScanStats;
  /** What the code of each side exposes and reaches, as far as it was looked through. */
  readonly elements?: { readonly head: readonly SurfaceElement[]; readonly base: readonly SurfaceElement[] };
  readonly inventory?: readonly InventoryItem[];
  /** What the scanner did not look at, or not wholly; absent: it looked at everything that is its to look at. */
  readonly coverage?: readonly CoverageEntry[];
  /** Lines for the reader that change no verdict: two engines disagree, an advisory database is old. */
  readonly notes?: readonly string[];
  /** Names in paths that hold a secret, and what every output shows in their place; they go no further than the pipeline. */
  readonly maskedNames?: ReadonlyMap<string, string>;
  /** What makes a verdict without findings a warning: the data is so old that advisories must be missing. */
  readonly notices?: readonly ScanNotice[];
}
