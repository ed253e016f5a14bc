import type { Lockfile } from '../package/lockfile.js';
import type { PackageSite } from '../package/package-site.js';

/** Packages that one bump brings in together. */
export interface Family {
  /** The package that the others are parts of. */
  readonly name: string;
  /** The first stands for all; at least one. */
  readonly sites: readonly [PackageSite, ...PackageSite[]];
}

/**
 * Puts together what is one decision of one author: a package in several lockfiles and versions, and the optional
 * packages that it alone asks for, one for each platform (`esbuild` with `@esbuild/linux-x64` and its like).
 */
export function familiesOf(sites: readonly PackageSite[]): Family[] {
  const families = new Map<string, { name: string; sites: [PackageSite, ...PackageSite[]] }>();
  for (const site of sites) {
    const name = site.package.optional === true ? (askerOf(site) ?? site.package.name) : site.package.name;
    const key = JSON.stringify([site.package.ecosystem, name]);
    const family = families.get(key);
    if (family === undefined) families.set(key, { name, sites: [site] });
    else if (site.package.name === name && family.sites[0].package.name !== name) family.sites.unshift(site);
    else family.sites.push(site);
  }
  return [...families.values()];
}

const askers = new WeakMap<Lockfile, ReadonlyMap<number, ReadonlySet<string>>>();

/** The one package that asks for an optional part in its own version: what others need as well is no part of it. */
function askerOf({ lockfile, package: pkg }: PackageSite): string | null {
  const { packages } = lockfile.extraction;
  const known = askers.get(lockfile) ?? askersIn(lockfile);
  askers.set(lockfile, known);
  const names = known.get(packages.indexOf(pkg));
  const [only] = names ?? [];
  return names?.size === 1 && only !== undefined ? only : null;
}

function askersIn({ extraction }: Lockfile): ReadonlyMap<number, ReadonlySet<string>> {
  const found = new Map<number, Set<string>>();
  for (const { name, version, dependsOn = [] } of extraction.packages) {
    for (const index of dependsOn) {
      if (extraction.packages[index]?.version !== version) continue;
      found.set(index, (found.get(index) ?? new Set()).add(name));
    }
  }
  return found;
}
