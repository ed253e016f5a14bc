import type { Advisory } from '../../src/scan/dependencies/advisory/advisory.js';
import { groupAdvisories } from '../../src/scan/dependencies/advisory/match/groups.js';
import type { ResolvedPackage } from '../../src/scan/dependencies/package/package.js';

/** JSON of ecosystem, name and version. */
export type PackageKey = string;

/** Packages of one lockfile and the ids named for each. */
export type Side = ReadonlyMap<PackageKey, ReadonlySet<string>>;

export interface Difference {
  readonly text: string;
  /** Why the two differ; null when nobody knows, which is a failure. */
  readonly reason: keyof typeof REASONS | null;
}

export interface Comparison {
  readonly packages: readonly [ours: number, theirs: number];
  readonly groups: readonly [ours: number, theirs: number];
  readonly differences: readonly Difference[];
}

export interface Ours {
  /** Id of the extractor. */
  readonly format: string;
  readonly packages: readonly ResolvedPackage[];
  /** By package: the advisories that affect it. */
  readonly advisories: ReadonlyMap<PackageKey, readonly Advisory[]>;
}

export function keyOf({ ecosystem, name, version }: Pick<ResolvedPackage, 'ecosystem' | 'name' | 'version'>): string {
  return JSON.stringify([ecosystem, name, version]);
}

/** What is matched: a release of a registry. */
export function isAudited(pkg: ResolvedPackage): boolean {
  return pkg.origin === 'registry' && pkg.version !== '';
}

/** Compares packages, and for each package the groups of advisories: ids joined by aliases. */
export function compareSides(ours: Ours, theirs: Side): Comparison {
  const audited = ours.packages.filter(isAudited);
  const mine = new Set(audited.map(keyOf));
  const differences: Difference[] = [];
  for (const key of mine) if (!theirs.has(key)) differences.push(packageDifference('only ours', key, ours));
  for (const key of theirs.keys()) if (!mine.has(key)) differences.push(packageDifference('only theirs', key, ours));
  let own = 0;
  let foreign = 0;
  for (const key of new Set([...mine, ...theirs.keys()])) {
    const advisories = ours.advisories.get(key) ?? [];
    const ids = [...(theirs.get(key) ?? [])];
    const groups = groupAdvisories(advisories);
    const known = groupsOf(ids, advisories);
    own += groups.length;
    foreign += known.length;
    if (!mine.has(key) || !theirs.has(key)) continue;
    for (const group of groups) {
      if (!group.ids.some((id) => ids.includes(id))) differences.push(advisoryDifference('only ours', group.id, key));
    }
    for (const group of known) {
      if (!groups.some(({ ids: names }) => group.some((id) => names.includes(id)))) {
        differences.push(advisoryDifference('only theirs', group.join(', '), key));
      }
    }
  }
  return { packages: [mine.size, theirs.size], groups: [own, foreign], differences };
}

/** Their ids, joined by what our advisories know of aliases. */
function groupsOf(ids: readonly string[], advisories: readonly Advisory[]): string[][] {
  const groups = groupAdvisories(advisories);
  const joined = new Map<string, string[]>();
  for (const id of ids) {
    const name = groups.find((group) => group.ids.includes(id))?.id ?? id;
    joined.set(name, [...(joined.get(name) ?? []), id]);
  }
  return [...joined.values()];
}

/** Why a package is on one side alone, each checked by a condition on the package; the texts go into the documentation. */
export const REASONS = {
  stdlib:
    'The Go standard library: the `toolchain` line names its version, and its advisories count. osv-scanner reads them only with `ScanGoModVersion`.',
  origin:
    'A package from git, from a folder, or of the project itself, under the name of a registry package, which it is not. It is listed, and not matched.',
  'no-version':
    'osv-scanner prints the package without a version or without a part of its name, and matches nothing; we leave it out, or name it as a problem of the file.',
  'maven-parent':
    'The version stands in a property of the parent `pom.xml` in the same tree, which osv-scanner does not read offline.',
  bioconductor: 'A Bioconductor package in `renv.lock`: osv-scanner reads those of CRAN alone.',
} as const;

function packageDifference(who: string, key: PackageKey, ours: Ours): Difference {
  const [ecosystem = '', name = '', version = ''] = JSON.parse(key);
  return { text: `${who}: ${ecosystem} ${name}@${version}`, reason: reasonOf(who, { ecosystem, name, version }, ours) };
}

function reasonOf(
  who: string,
  { ecosystem, name, version }: Pick<ResolvedPackage, 'ecosystem' | 'name' | 'version'>,
  ours: Ours,
): keyof typeof REASONS | null {
  if (who === 'only ours') {
    if (ecosystem === 'Go' && name === 'stdlib') return 'stdlib';
    if (ecosystem === 'Maven' && ours.format === 'maven-pom') return 'maven-parent';
    return ecosystem === 'Bioconductor' ? 'bioconductor' : null;
  }
  if (ours.packages.some((pkg) => pkg.name === name && pkg.origin !== 'registry')) return 'origin';
  return version === '' || name.startsWith(':') || name.endsWith(':') ? 'no-version' : null;
}

/** Advisories of a package that both read must agree: there is no reason for a difference. */
function advisoryDifference(who: string, ids: string, key: PackageKey): Difference {
  const [ecosystem, name, version] = JSON.parse(key);
  return { text: `${who}: ${ids} for ${ecosystem} ${name}@${version}`, reason: null };
}
