import { ecosystemOf } from '../../ecosystem/index.js';
import { comparatorFor } from '../../ecosystem/version-order.js';
import type { Comparator } from '../../version/comparator.js';
import { isPseudoVersion, releaseOf } from '../../version/prerelease.js';
import type { Advisory } from '../advisory.js';
import { affects, fixesIn, lastAffected, type Reach, reachesOf } from './affected-by.js';
import { normalizeVersion } from './package-name.js';

/** Where one advisory is over: at a version; after one, of which only the last affected is known; nowhere. */
export type Clearance =
  | { readonly kind: 'at'; readonly version: string }
  | { readonly kind: 'after'; readonly version: string }
  | { readonly kind: 'never' };

/** The versions to choose from for one package. */
export interface VersionChoice {
  /** The one that is left with the fewest advisories, and the least of those; null: none is better than today's. */
  readonly version: string | null;
  /** Advisories that affect that version, by id. */
  readonly remaining: ReadonlySet<string>;
  /** The least that clears it, by id of each advisory of today. */
  readonly each: ReadonlyMap<string, Clearance>;
}

/** Counting what is left costs the product of both; who reaches it has had no version that is free of all. */
const MAX_COUNTED = 400;

/**
 * Chooses among the versions above today's: those of the registry where they are known, else those that advisories name,
 * as fixed or in lists of affected ones. A pre-release counts where today's is one of the same release.
 * @param advisories all that are known about the package, malware included
 * @param registry versions that can be installed; null: nobody was asked
 */
export function versionChoice(
  advisories: readonly Advisory[],
  pkg: { readonly ecosystem: string; readonly name: string; readonly version: string },
  registry: readonly string[] | null = null,
): VersionChoice {
  const compare = comparatorFor(pkg.ecosystem);
  if (compare === null) return { version: null, remaining: new Set(), each: new Map() };
  const today = normalizeVersion(pkg.ecosystem, pkg.version);
  const reaches = reachesOf(advisories, pkg.ecosystem, pkg.name);
  const present = reaches.filter((reach) => affects(reach, today, compare));
  const named = reaches.flatMap((reach) => [...fixesIn(reach), ...reach.versions]);
  const offered = registry === null ? named : [...registry, ...named.filter(isPseudoVersion)];
  const candidates = above(offered, today, pkg.ecosystem, compare);
  const free = leastFree(reaches, candidates, compare);
  const version = free ?? fewestLeft(reaches, present.length, candidates, compare);
  const left = version === null ? present : reaches.filter((reach) => affects(reach, version, compare));
  const each = present.map((reach) => [reach.id, clearance(reach, candidates, today, compare)] as const);
  return { version, remaining: new Set(left.map(({ id }) => id)), each: new Map(each) };
}

function above(versions: readonly string[], today: string, ecosystem: string, compare: Comparator): string[] {
  const isPrerelease = ecosystemOf(ecosystem)?.versions.isPrerelease ?? (() => false);
  const spelled = [...new Set(versions.map((version) => normalizeVersion(ecosystem, version)))];
  return spelled
    .filter((version) => compare(version, today) > 0)
    .filter((version) => !isPrerelease(version) || (isPrerelease(today) && isSameRelease(version, today, compare)))
    .sort(compare);
}

function isSameRelease(version: string, other: string, compare: Comparator): boolean {
  return compare(releaseOf(version), releaseOf(other)) === 0;
}

/** Candidates that are asked about in order mostly lie in the same range as the one before, so that one is tried first. */
function leastFree(reaches: readonly Reach[], candidates: readonly string[], compare: Comparator): string | null {
  let suspect: Reach | undefined;
  for (const candidate of candidates) {
    if (suspect !== undefined && affects(suspect, candidate, compare)) continue;
    suspect = reaches.find((reach) => affects(reach, candidate, compare)) ?? suspect;
    if (suspect === undefined || !affects(suspect, candidate, compare)) return candidate;
  }
  return null;
}

function fewestLeft(
  reaches: readonly Reach[],
  today: number,
  candidates: readonly string[],
  compare: Comparator,
): string | null {
  let best: string | null = null;
  let least = today;
  for (const candidate of candidates.slice(-MAX_COUNTED)) {
    const left = reaches.filter((reach) => affects(reach, candidate, compare));
    if (left.length >= least || left.some(({ malicious }) => malicious)) continue;
    best = candidate;
    least = left.length;
  }
  return best;
}

function clearance(reach: Reach, candidates: readonly string[], today: string, compare: Comparator): Clearance {
  const version = candidates.find((candidate) => !affects(reach, candidate, compare));
  if (version !== undefined) return { kind: 'at', version };
  const trial = fixesIn(reach)
    .filter((fix) => compare(fix, today) > 0)
    .sort(compare)[0];
  const after = trial ?? lastAffected(reach, today, compare);
  return after === null ? { kind: 'never' } : { kind: 'after', version: after };
}
