import { compareAlpine } from './alpine.js';
import type { Comparator } from './comparator.js';
import { compareDebian } from './debian.js';
import { compareGitHubActions, namesOneRelease } from './github-actions.js';
import { compareMaven } from './maven.js';
import { compareNuGet } from './nuget.js';
import { compareCran, compareHackage } from './number-list.js';
import { comparePackagist } from './packagist.js';
import { comparePep440 } from './pep440.js';
import { comparePub } from './pub.js';
import { compareRpm } from './rpm.js';
import { compareRubyGems } from './rubygems.js';
import { compareSemverLike } from './semver-like.js';

export type { Comparator } from './comparator.js';

const COMPARATORS: ReadonlyMap<string, Comparator> = new Map<string, Comparator>([
  ['npm', compareSemverLike],
  ['crates.io', compareSemverLike],
  ['Go', compareSemverLike],
  ['Hex', compareSemverLike],
  ['ConanCenter', compareSemverLike],
  ['SwiftURL', compareSemverLike],
  ['Julia', compareSemverLike],
  ['GHC', compareSemverLike],
  ['Bitnami', compareSemverLike],
  ['Bioconductor', compareSemverLike],
  ['NuGet', compareNuGet],
  ['Pub', comparePub],
  ['PyPI', comparePep440],
  ['Maven', compareMaven],
  ['RubyGems', compareRubyGems],
  ['Packagist', comparePackagist],
  ['Debian', compareDebian],
  ['Ubuntu', compareDebian],
  ['Alpine', compareAlpine],
  ['Wolfi', compareAlpine],
  ['Chainguard', compareAlpine],
  ['MinimOS', compareAlpine],
  ['Alpaquita', compareAlpine],
  ['BellSoft Hardened Containers', compareAlpine],
  ['Red Hat', compareRpm],
  ['AlmaLinux', compareRpm],
  ['Rocky Linux', compareRpm],
  ['SUSE', compareRpm],
  ['openSUSE', compareRpm],
  ['Mageia', compareRpm],
  ['openEuler', compareRpm],
  ['CRAN', compareCran],
  ['Hackage', compareHackage],
  ['GitHub Actions', compareGitHubActions],
]);

/** The ecosystem without its suffix: `Debian` of `Debian:12`, `Packagist` of `Packagist:https://…`. */
export function baseEcosystem(ecosystem: string): string {
  const colon = ecosystem.indexOf(':');
  return colon === -1 ? ecosystem : ecosystem.slice(0, colon);
}

/** The order of an ecosystem's versions; null for an ecosystem whose order is not known, which cannot be audited. */
export function comparatorFor(ecosystem: string): Comparator | null {
  return COMPARATORS.get(baseEcosystem(ecosystem)) ?? null;
}

/** Every ecosystem whose versions have a known order, without suffixes. */
export function knownEcosystems(): readonly string[] {
  return [...COMPARATORS.keys()];
}

/** Whether a version stands for one release; false for a floating action reference such as `v4`, which none can match. */
export function isExactVersion(ecosystem: string, version: string): boolean {
  if (version === '') return false;
  return baseEcosystem(ecosystem) !== 'GitHub Actions' || namesOneRelease(version);
}
