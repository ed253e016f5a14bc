import { comparatorFor, isExactVersion } from '../../ecosystem/version-order.js';
import type { Advisory, AffectedPackage } from '../advisory.js';
import { normalizeName, normalizeVersion, sameEcosystem } from './package-name.js';
import { covers, sortedRanges } from './range.js';

/**
 * Whether an advisory affects one version of a package. Withdrawn advisories affect nothing. A version is affected when
 * it stands literally in `versions` or in a SEMVER or ECOSYSTEM range. False for an ecosystem whose order is unknown:
 * ask `comparatorFor` first, and do not call such a package clean.
 */
export function isAffected(advisory: Advisory, ecosystem: string, name: string, version: string): boolean {
  if (advisory.withdrawn) return false;
  const compare = comparatorFor(ecosystem);
  if (compare === null || !isExactVersion(ecosystem, version)) return false;
  const spelled = normalizeVersion(ecosystem, version);
  return entriesFor(advisory, ecosystem, name).some(
    (entry) =>
      entry.versions.includes(spelled) || sortedRanges(entry, compare).some((range) => covers(range, spelled, compare)),
  );
}

/** The entries of an advisory that speak of a package. */
export function entriesFor(advisory: Advisory, ecosystem: string, name: string): AffectedPackage[] {
  const wanted = normalizeName(ecosystem, name);
  return advisory.affected.filter(
    (entry) => sameEcosystem(entry.ecosystem, ecosystem) && normalizeName(entry.ecosystem, entry.name) === wanted,
  );
}
