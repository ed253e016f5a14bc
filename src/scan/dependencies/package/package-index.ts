import { introductions } from './graph.js';
import type { Lockfile } from './lockfile.js';
import type { Extraction, ResolvedPackage } from './package.js';
import type { PackageVersion } from './package-version.js';

/** A package of a lockfile with its place in the graph. */
export interface Located {
  readonly package: ResolvedPackage;
  /** Ways from a direct dependency to the parent of the package, shortest first; empty for a direct one. */
  readonly paths: readonly (readonly string[])[];
}

/** Looks packages of one lockfile up by name and version. */
export interface PackageIndex {
  /** Null when the lockfile, as we read it, does not hold the package; a copy from the registry goes first. */
  find(pkg: PackageVersion): Located | null;
}

const MAX_PATHS = 10;
const SCOPE_ORDER = ['runtime', 'unknown', 'development'];

export function packageIndex(lockfile: Lockfile): PackageIndex {
  const { extraction } = lockfile;
  const places = new Map<string, number[]>();
  for (const [place, pkg] of extraction.packages.entries()) {
    const key = keyOf(pkg);
    const list = places.get(key);
    if (list === undefined) places.set(key, [place]);
    else list.push(place);
  }
  const graph = introductions(
    extraction.packages.map((pkg) => pkg.dependsOn),
    rootsOf(extraction),
  );

  return {
    find(pkg) {
      const [place] = (places.get(keyOf(pkg)) ?? []).sort((a, b) => weight(extraction, a) - weight(extraction, b));
      const found = place === undefined ? undefined : extraction.packages[place];
      if (place === undefined || found === undefined) return null;
      const names = (path: readonly number[]) =>
        path.slice(0, -1).map((step) => extraction.packages[step]?.name ?? '?');
      const paths = graph.pathsTo(place, MAX_PATHS).paths.map(names);
      return { package: found, paths: paths.filter((path) => path.length > 0) };
    },
  };
}

/** Several copies of one version: the one that counts most stands for all. */
function weight(extraction: Extraction, place: number): number {
  const pkg = extraction.packages[place];
  if (pkg === undefined) return Number.MAX_SAFE_INTEGER;
  return (pkg.origin === 'registry' ? 0 : 100) + SCOPE_ORDER.indexOf(pkg.scope) * 10 + (pkg.direct === true ? 0 : 1);
}

function rootsOf(extraction: Extraction): readonly number[] {
  if (extraction.roots !== undefined) return extraction.roots;
  return extraction.packages.flatMap((pkg, index) => (pkg.direct === true ? [index] : []));
}

function keyOf(pkg: PackageVersion): string {
  return JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
}
