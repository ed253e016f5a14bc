import picomatch from 'picomatch';
import type { CoverageEntry, CoveragePolicy, JudgedEntry } from '../model/coverage.js';

/** What a policy makes of the ledger's entries; what an entry that was read from a file says of itself does not count. */
export function judgeCoverage(policy: CoveragePolicy, entries: readonly CoverageEntry[]): JudgedEntry[] {
  const paths = policy.paths.map(({ glob, outcome }) => ({
    matches: picomatch(glob, { dot: true, nonegate: true }),
    outcome,
  }));
  return entries.map((entry) => {
    const { path, kind, byChange } = entry;
    const byPath = path === null ? undefined : paths.find(({ matches }) => matches(path));
    const outcome = byPath?.outcome ?? policy.kinds[kind] ?? (byChange ? policy.changed : policy.uncovered);
    return { ...entry, outcome };
  });
}

/** An entry in words: `build.gradle: no lockfile, versions not resolved`. */
export function coverageWords({ path, subject, count, reason }: CoverageEntry): string {
  return path === null ? `${count} × ${subject}: ${reason}` : `${path}: ${reason}`;
}
