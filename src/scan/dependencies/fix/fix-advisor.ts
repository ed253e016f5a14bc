import type { Fix } from '../../../model/finding.js';
import { mapLimit } from '../../../util/map-limit.js';
import { messageOf } from '../../../util/thrown.js';
import type { Advisory } from '../advisory/advisory.js';
import { versionChoice } from '../advisory/match/version-choice.js';
import type { Hit } from '../engine/engine.js';
import type { Lockfile } from '../package/lockfile.js';
import type { ResolvedPackage } from '../package/package.js';
import type { Located } from '../package/package-index.js';
import type { PackageVersion } from '../package/package-version.js';
import type { About } from './about.js';
import { type Chosen, chosenFrom, clearanceOf, clears, notesOn, shareOf, versionKey } from './chosen.js';
import type { Registries } from './registry/registries.js';
import { NOWHERE, type Surroundings } from './surroundings.js';
import { removeMalware, wayOut } from './way-out.js';
import { withoutFix } from './without-fix.js';

export interface FixRequest {
  readonly pkg: PackageVersion;
  readonly located: Located | null;
  readonly lockfile: Lockfile | null;
  /** What one vulnerability is called. */
  readonly advisories: readonly Advisory[];
  readonly malicious: boolean;
}

/** Finds the one step that clears the findings of a package. */
export interface FixAdvisor {
  fix(request: FixRequest): Promise<Fix>;
}

/** Looks at what lies around a package that has to go to a version. */
export type LookAround = (lockfile: Lockfile, located: Located, version: string) => Promise<Surroundings>;

export interface AdvisorPorts {
  /** Every advisory about a package; null: no source can be asked. */
  readonly about: About | null;
  /** null: the network must not be asked. */
  readonly registries: Registries | null;
  readonly lookAround: LookAround;
  readonly debug: (message: string) => void;
}

const CONCURRENCY = 12;

/**
 * Chooses for every package with findings the version that leaves the fewest advisories: all advisories, not only those
 * of today's version. Where they cannot be had, the known ones decide and the advice says so.
 */
export async function fixAdvisor(hits: readonly Hit[], ports: AdvisorPorts): Promise<FixAdvisor> {
  const chosen = await chooseVersions(hits, ports);
  return {
    async fix({ pkg, located, lockfile, advisories, malicious }) {
      const resolved: ResolvedPackage = located?.package ?? { ...pkg, origin: 'registry', scope: 'unknown' };
      if (malicious) return removeMalware(resolved);
      const introducers = [...new Set((located?.paths ?? []).flatMap((path) => path[0] ?? []))];
      const found = chosen.get(versionKey(pkg));
      if (found === undefined) return withoutFix(resolved, { kind: 'never' }, introducers, null);
      const { choice, checked, count, cleared } = found;
      const own = clearanceOf(choice, advisories, pkg.ecosystem);
      if (choice.version === null || !clears(choice, advisories)) {
        const others = choice.version === null ? null : shareOf(cleared, count, choice.version);
        return withoutFix(resolved, own, introducers, others);
      }
      const around =
        lockfile === null || located === null ? NOWHERE : await ports.lookAround(lockfile, located, choice.version);
      const fixed = { version: choice.version, checked, notes: notesOn(found, own) };
      return wayOut(resolved, lockfile?.extraction.manager ?? 'sbom', fixed, around);
    },
  };
}

async function chooseVersions(hits: readonly Hit[], ports: AdvisorPorts): Promise<ReadonlyMap<string, Chosen>> {
  const byName = new Map<string, Advisory[]>();
  const present = new Map<string, { readonly pkg: PackageVersion; readonly advisories: Advisory[] }>();
  for (const { package: pkg, advisories } of hits) {
    listOf(byName, nameKey(pkg)).push(...advisories);
    const one = present.get(versionKey(pkg)) ?? { pkg, advisories: [] };
    one.advisories.push(...advisories);
    present.set(versionKey(pkg), one);
  }
  const chosen = new Map<string, Chosen>();
  await mapLimit([...present], CONCURRENCY, async ([key, { pkg, advisories }]) => {
    const all = await advisoriesAbout(pkg, ports);
    const versions = (await ports.registries?.versions(pkg.ecosystem, pkg.name)) ?? null;
    const known = [...(all ?? []), ...(byName.get(nameKey(pkg)) ?? [])];
    const facts = { checked: all !== null, registry: versions === null ? 'unasked' : 'has-it' } as const;
    chosen.set(key, chosenFrom(versionChoice(known, pkg, versions), advisories, facts));
  });
  return chosen;
}

function listOf(lists: Map<string, Advisory[]>, key: string): Advisory[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

async function advisoriesAbout(
  pkg: PackageVersion,
  { about, debug }: AdvisorPorts,
): Promise<readonly Advisory[] | null> {
  if (about === null) return null;
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
