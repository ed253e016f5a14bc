import type { Fix } from '../../../model/finding.js';
import { mapLimit } from '../../../util/map-limit.js';
import { messageOf } from '../../../util/thrown.js';
import type { Advisory } from '../advisory/advisory.js';
import { fixedVersion } from '../advisory/match/fixed-version.js';
import type { Hit } from '../engine/engine.js';
import type { Lockfile } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import type { Located } from '../package/package-index.js';
import type { PackageVersion } from '../package/package-version.js';
import { type FixedVersion, removeMalware, wayOut } from './way-out.js';

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

const CONCURRENCY = 12;

/**
 * Chooses for every package with findings the version that no advisory of the package affects: all advisories, not only
 * those of today's version. Where they cannot be had, the known ones decide and the advice says so.
 */
export async function fixAdvisor(
  hits: readonly Hit[],
  about: About | null,
  debug: (message: string) => void,
): Promise<FixAdvisor> {
  const known = new Map<string, Advisory[]>();
  const affected = new Map<string, PackageVersion>();
  for (const { package: pkg, advisories } of hits) {
    affected.set(versionKey(pkg), pkg);
    const own = known.get(nameKey(pkg));
    if (own === undefined) known.set(nameKey(pkg), [...advisories]);
    else own.push(...advisories);
  }
  const chosen = new Map<string, FixedVersion | null>();
  await mapLimit([...affected], CONCURRENCY, async ([key, pkg]) => {
    const all = about === null ? null : await advisoriesAbout(about, pkg, debug);
    const own = known.get(nameKey(pkg)) ?? [];
    const version = fixedVersion([...(all ?? []), ...own], pkg.ecosystem, pkg.name, pkg.version);
    chosen.set(key, version === null ? null : { version, checked: all !== null });
  });

  return {
    async fix({ pkg, located, lockfile, malicious }) {
      const resolved: ResolvedPackage = located?.package ?? { ...pkg, origin: 'registry', scope: 'unknown' };
      if (malicious) return removeMalware(resolved);
      const introducers = [...new Set((located?.paths ?? []).flatMap((path) => path[0] ?? []))];
      const manager = lockfile?.extraction.manager ?? 'sbom';
      return wayOut(resolved, manager, chosen.get(versionKey(pkg)) ?? null, introducers);
    },
  };
}

async function advisoriesAbout(
  about: About,
  pkg: PackageVersion,
  debug: (message: string) => void,
): Promise<readonly Advisory[] | null> {
  try {
    return await about(pkg.ecosystem, pkg.name);
  } catch (error) {
    debug(`advisories about ${pkg.ecosystem} ${pkg.name}: ${messageOf(error)}`);
    return null;
  }
}

function nameKey(pkg: PackageVersion): string {
  return JSON.stringify([pkg.ecosystem, pkg.name]);
}

function versionKey(pkg: PackageVersion): string {
  return JSON.stringify([pkg.ecosystem, pkg.name, pkg.version]);
}
