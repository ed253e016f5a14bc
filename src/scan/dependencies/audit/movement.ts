import { groupKey } from '../advisory/group-key.js';
import { groupAdvisories } from '../advisory/match/groups.js';
import type { Hit } from '../engine/engine.js';
import type { PackageVersion } from '../package/package-version.js';

/** What the base side had: tells a version bump that does not help from a new problem. */
export interface Movement {
  /** Versions that the base had with the same problem, when it did not have this one; sorted. */
  movedFrom(pkg: PackageVersion, key: string): readonly string[];
}

const MAX_VERSIONS = 3;

export function movementFrom(base: readonly Hit[]): Movement {
  const versions = new Map<string, Set<string>>();
  for (const hit of base) {
    for (const group of groupAdvisories(hit.advisories)) {
      const lineage = lineageOf(hit.package, groupKey(group.advisories));
      const known = versions.get(lineage) ?? new Set();
      versions.set(lineage, known.add(hit.package.version));
    }
  }
  return {
    movedFrom(pkg, key) {
      const before = versions.get(lineageOf(pkg, key));
      if (before === undefined || before.has(pkg.version)) return [];
      return [...before].sort().slice(0, MAX_VERSIONS);
    },
  };
}

function lineageOf(pkg: PackageVersion, key: string): string {
  return JSON.stringify([pkg.ecosystem, pkg.name, key]);
}
