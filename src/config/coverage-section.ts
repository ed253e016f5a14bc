import type { CoverageKind, CoverageOutcome, CoveragePolicy } from '../model/coverage.js';
import { DEFAULT_POLICY } from '../model/policy.js';

/** The section `coverage` as the schema describes it. */
export interface CoverageFile {
  readonly changed?: CoverageOutcome;
  readonly uncovered?: CoverageOutcome;
  readonly kinds?: Readonly<Partial<Record<CoverageKind, CoverageOutcome>>>;
  readonly paths?: Readonly<Record<string, CoverageOutcome>>;
}

/** The section with its defaults. */
export function toCoverage(file: CoverageFile = {}): CoveragePolicy {
  const { coverage } = DEFAULT_POLICY;
  return {
    changed: file.changed ?? coverage.changed,
    uncovered: file.uncovered ?? coverage.uncovered,
    kinds: file.kinds ?? {},
    paths: Object.entries(file.paths ?? {}).map(([glob, outcome]) => ({ glob, outcome })),
  };
}

/** The section's settings by name, for the words of a change. */
export function coverageSettings({ changed, uncovered, kinds, paths }: CoveragePolicy): [string, string][] {
  return [
    ['coverage.changed', changed],
    ['coverage.uncovered', uncovered],
    ...Object.entries(kinds).map(([kind, then]): [string, string] => [`coverage.kinds.${kind}`, then]),
    ...paths.map(({ glob, outcome }): [string, string] => [`coverage.paths.${glob}`, outcome]),
  ];
}
