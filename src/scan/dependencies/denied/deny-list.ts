import { fitsWildcard } from '../../../util/wildcard.js';
import { baseEcosystem, ecosystemOf } from '../ecosystem/index.js';
import { comparatorFor, isExactVersion } from '../ecosystem/version-order.js';
import type { PackageVersion } from '../package/package-version.js';
import { inRange } from '../sync/in-range.js';
import { type PackagePattern, readPattern } from './package-pattern.js';

/** Why a package is on the list. */
export interface Denial {
  /** The pattern that it fits, as the policy has it. */
  readonly pattern: string;
  /** The versions that it names; null: all. */
  readonly versions: string | null;
  /** Whether nobody can tell if its version is one of them: then it counts as one. */
  readonly isUnsure: boolean;
}

/** Tells of a package why the policy does not want it; null: it has nothing against it. */
export type DenyList = (pkg: PackageVersion) => Denial | null;

/** @param patterns of the policy, without mistakes */
export function denyList(patterns: readonly string[]): DenyList {
  const read = patterns.map(readPattern).flatMap((each) => ('mistake' in each ? [] : [each]));
  const byEcosystem = new Map<string, readonly PackagePattern[]>();

  function patternsOf(ecosystem: string): readonly PackagePattern[] {
    const known = byEcosystem.get(ecosystem) ?? read.flatMap((each) => forEcosystem(each, ecosystem));
    byEcosystem.set(ecosystem, known);
    return known;
  }

  return (pkg) => {
    const name = spelled(pkg.ecosystem, pkg.name);
    const fitting = patternsOf(pkg.ecosystem).filter((each) => fitsWildcard(each.name, name));
    const denials = fitting.flatMap((pattern) => denialOf(pattern, pkg) ?? []);
    return denials.find(({ isUnsure }) => !isUnsure) ?? denials[0] ?? null;
  };
}

/** The pattern with its name as the ecosystem spells names; none for another ecosystem. */
function forEcosystem(pattern: PackagePattern, ecosystem: string): PackagePattern[] {
  if (pattern.ecosystem !== null && pattern.ecosystem !== baseEcosystem(ecosystem)) return [];
  return [{ ...pattern, name: spelled(ecosystem, pattern.name) }];
}

function spelled(ecosystem: string, name: string): string {
  return ecosystemOf(ecosystem)?.spelling.normalizeName(name) ?? name;
}

function denialOf({ text, versions }: PackagePattern, { ecosystem, version }: PackageVersion): Denial | null {
  const said = { pattern: text, versions };
  if (versions === null) return { ...said, isUnsure: false };
  if (comparatorFor(ecosystem) === null || !isExactVersion(ecosystem, version)) return { ...said, isUnsure: true };
  return inRange(ecosystem, versions, version) ? { ...said, isUnsure: false } : null;
}
