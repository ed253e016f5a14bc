import type { Location } from '../../../model/location.js';
import { isToolchain } from '../ecosystem/index.js';
import type { Lockfile, Lockfiles } from './lockfile.js';
import type { ResolvedPackage } from './package.js';
import { type Located, packageIndex } from './package-index.js';
import { placeOf } from './place.js';

/** A package where a lockfile has it. */
export interface PackageSite {
  readonly lockfile: Lockfile;
  readonly package: ResolvedPackage;
}

/** All packages of some lockfiles that come from outside of the project, once for each lockfile and source. */
export function sitesOf(lockfiles: readonly Lockfile[]): PackageSite[] {
  return lockfiles.flatMap((lockfile) => {
    const known = sites.get(lockfile) ?? sitesIn(lockfile);
    sites.set(lockfile, known);
    return known;
  });
}

/** Every rule asks for the sites of the same lockfiles. */
const sites = new WeakMap<Lockfile, readonly PackageSite[]>();

function sitesIn(lockfile: Lockfile): PackageSite[] {
  const seen = new Set<string>();
  const found: PackageSite[] = [];
  for (const pkg of lockfile.extraction.packages) {
    const { ecosystem, name, version, origin, resolved, integrity } = pkg;
    if (origin === 'workspace' || origin === 'file' || name === '' || isToolchain(pkg)) continue;
    const key = JSON.stringify([ecosystem, name, version, origin, resolved, integrity]);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ lockfile, package: pkg });
  }
  return found;
}

/** The packages that the head has and the base has nowhere, in any of its lockfiles: a lockfile that moved adds none. */
export function addedSites(lockfiles: Lockfiles): PackageSite[] {
  const before = new Set(lockfiles.base.flatMap(({ extraction }) => extraction.packages.map(releaseKey)));
  const added = new Set<string>();
  return sitesOf(lockfiles.head).filter((site) => {
    const key = JSON.stringify([site.lockfile.path, releaseKey(site.package)]);
    if (before.has(releaseKey(site.package)) || added.has(key)) return false;
    added.add(key);
    return true;
  });
}

/** The packages of the base of which the head has another version instead, where `added` has that one. */
export function replacedSites(lockfiles: Lockfiles, added: readonly PackageSite[]): PackageSite[] {
  const names = new Set(added.map((site) => nameKey(site.package)));
  const still = new Set(lockfiles.head.flatMap(({ extraction }) => extraction.packages.map(releaseKey)));
  return sitesOf(lockfiles.base).filter(({ package: pkg }) => names.has(nameKey(pkg)) && !still.has(releaseKey(pkg)));
}

export function releaseKey(pkg: ResolvedPackage): string {
  const known = releaseKeys.get(pkg) ?? JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
  releaseKeys.set(pkg, known);
  return known;
}

const releaseKeys = new WeakMap<ResolvedPackage, string>();

export function nameKey({ ecosystem, name }: ResolvedPackage): string {
  return JSON.stringify([ecosystem, name]);
}

/** Finds where a site is shown, and the ways that lead to its package. */
export interface SitePlaces {
  placeOf(site: PackageSite): {
    readonly location: Location;
    readonly lockfilePlace: Location;
    readonly located: Located;
  };
}

type Place = ReturnType<SitePlaces['placeOf']>;

export function sitePlaces(changedPaths: ReadonlySet<string>): SitePlaces {
  const lookups = new Map<Lockfile, (pkg: ResolvedPackage) => Place>();
  return {
    placeOf({ lockfile, package: pkg }) {
      const lookUp = lookups.get(lockfile) ?? placesIn(lockfile, changedPaths);
      lookups.set(lockfile, lookUp);
      return lookUp(pkg);
    },
  };
}

/** Each place is found once: whoever says how a package comes in asks before whoever says where it is. */
function placesIn(lockfile: Lockfile, changedPaths: ReadonlySet<string>): (pkg: ResolvedPackage) => Place {
  const index = packageIndex(lockfile);
  const known = new Map<ResolvedPackage, Place>();
  return (pkg) => {
    const place = known.get(pkg) ?? placeIn(pkg);
    known.set(pkg, place);
    return place;
  };

  function placeIn(pkg: ResolvedPackage): Place {
    const located = { package: pkg, paths: index.find(pkg)?.paths ?? [] };
    const lockfilePlace = { path: lockfile.path, ...(pkg.line !== undefined && { startLine: pkg.line }) };
    return { location: placeOf(lockfilePlace, located, lockfile, changedPaths), lockfilePlace, located };
  }
}
