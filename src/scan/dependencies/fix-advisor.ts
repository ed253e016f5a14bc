import type { Fix } from '../../model/finding.js';
import type { Advisory } from './advisory.js';
import type { PackageVersion } from './advisory-source.js';
import type { Hit } from './engine.js';
import { type FixedVersion, removeMalware, wayOut } from './fix/way-out.js';
import type { Lockfile } from './lockfile.js';
import { fixedVersion } from './match/fixed-version.js';
import type { ResolvedPackage } from './package.js';
import type { Located } from './package-index.js';

export interface FixRequest {
  readonly pkg: PackageVersion;
  readonly located: Located | null;
  readonly lockfile: Lockfile | null;
  readonly malicious: boolean;
}

/** Finds the one step that clears the findings of a package. */
export interface FixAdvisor {
  fix(request: FixRequest): Promise<Fix>;
}

export type About = (ecosystem: string, name: string) => Promise<readonly Advisory[]>;

/**
 * Chooses the version that no advisory of the package affects: all of them, not only those of today's version. Where
 * they cannot be had, the known ones decide and the advice says so.
 */
export function fixAdvisor(hits: readonly Hit[], about: About | null, debug: (message: string) => void): FixAdvisor {
  const known = new Map<string, Advisory[]>();
  for (const hit of hits) {
    const key = JSON.stringify([hit.package.ecosystem, hit.package.name]);
    known.set(key, [...(known.get(key) ?? []), ...hit.advisories]);
  }
  const chosen = new Map<string, Promise<FixedVersion | null>>();

  async function choose(pkg: PackageVersion): Promise<FixedVersion | null> {
    const own = known.get(JSON.stringify([pkg.ecosystem, pkg.name])) ?? [];
    const all = await advisoriesAbout(pkg);
    const version = fixedVersion([...(all ?? []), ...own], pkg.ecosystem, pkg.name, pkg.version);
    return version === null ? null : { version, checked: all !== null };
  }

  async function advisoriesAbout(pkg: PackageVersion): Promise<readonly Advisory[] | null> {
    if (about === null) return null;
    try {
      return await about(pkg.ecosystem, pkg.name);
    } catch (error) {
      debug(`advisories about ${pkg.ecosystem} ${pkg.name}: ${String(error)}`);
      return null;
    }
  }

  return {
    async fix({ pkg, located, lockfile, malicious }) {
      const resolved: ResolvedPackage = located?.package ?? { ...pkg, origin: 'registry', scope: 'unknown' };
      if (malicious) return removeMalware(resolved);
      const key = JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
      const fixed = chosen.get(key) ?? choose(pkg);
      chosen.set(key, fixed);
      const introducers = [...new Set((located?.paths ?? []).flatMap((path) => path[0] ?? []))];
      return wayOut(resolved, lockfile?.extraction.manager ?? 'sbom', await fixed, introducers);
    },
  };
}
