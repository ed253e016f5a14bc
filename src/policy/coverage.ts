import picomatch from 'picomatch';
import type { CoverageEntry, CoverageOutcome, CoveragePolicy } from '../model/coverage.js';

/** What a policy makes of the ledger's entries. The globs are compiled once. */
export function coverageJudge(policy: CoveragePolicy): (entry: CoverageEntry) => CoverageOutcome {
  const paths = policy.paths.map(({ glob, then }) => ({
    matches: picomatch(glob, { dot: true, nonegate: true }),
    then,
  }));
  return ({ path, kind, byChange }) => {
    const byPath = path === null ? undefined : paths.find(({ matches }) => matches(path));
    return byPath?.then ?? policy.kinds[kind] ?? (byChange ? policy.changed : policy.uncovered);
  };
}

/** An entry in words: `build.gradle: no lockfile, versions not resolved`. */
export function coverageWords({ path, subject, count, reason }: CoverageEntry): string {
  return path === null ? `${count} × ${subject}: ${reason}` : `${path}: ${reason}`;
}
