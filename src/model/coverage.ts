/**
 * What kept something from being looked at.
 * - manifest: declared packages that nothing pins · lockfile: one that cannot be read, or not wholly
 * - graph: packages that a resolution looks at and of which nothing is built or installed
 * - ecosystem: packages without advisory data · language: source without rules · syntax: source that is not understood
 * - generated, vendored: source that the base declares to be somebody else's
 * - binary, archive, encoding, minified, too-large, unreadable: bytes · link, submodule, lfs: no bytes of this repository
 * - history: commits that cannot be read · budget: more work than a run does · scanner: a scanner that did not look at all
 */
export const COVERAGE_KINDS = [
  'manifest',
  'lockfile',
  'graph',
  'ecosystem',
  'language',
  'syntax',
  'generated',
  'vendored',
  'binary',
  'archive',
  'encoding',
  'minified',
  'too-large',
  'unreadable',
  'link',
  'submodule',
  'lfs',
  'history',
  'budget',
  'scanner',
] as const;
export type CoverageKind = (typeof COVERAGE_KINDS)[number];

/** One line of the ledger: something that was not looked at, or not wholly (DESIGN § 3.2). */
export interface CoverageEntry {
  /** A scanner's id, or `workspace`. */
  readonly scanner: string;
  readonly kind: CoverageKind;
  /** null: the entry counts several places. */
  readonly path: string | null;
  /** What it is, in a word or two: `Gradle`, `Ruby`, `requirements.txt`. */
  readonly subject: string;
  /** Things declared there, and how many of them were looked at; absent where nothing can be counted. */
  readonly declared?: number;
  readonly read?: number;
  /** Files or packages that the entry stands for, at least 1. */
  readonly count: number;
  readonly reason: string;
  /** Whether the change took it out of sight: the base's version was looked at. */
  readonly byChange: boolean;
  /** Whether the change touches it at all; false for what only the base has, and without a base. */
  readonly touched: boolean;
}

export const COVERAGE_OUTCOMES = ['fail', 'warn', 'ignore'] as const;
export type CoverageOutcome = (typeof COVERAGE_OUTCOMES)[number];

/** An entry, and what the policy makes of it. */
export interface JudgedEntry extends CoverageEntry {
  readonly outcome: CoverageOutcome;
}

/** What follows from an entry of the ledger: by path first, then by kind, then by whose doing it is. */
export interface CoveragePolicy {
  readonly changed: CoverageOutcome;
  readonly uncovered: CoverageOutcome;
  readonly kinds: Readonly<Partial<Record<CoverageKind, CoverageOutcome>>>;
  /** Globs over paths, in the order of the file; the first that matches decides. */
  readonly paths: readonly { readonly glob: string; readonly outcome: CoverageOutcome }[];
}
