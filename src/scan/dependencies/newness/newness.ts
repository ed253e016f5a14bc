import type { Enrichment } from '../package/enrichment.js';
import type { Lockfiles } from '../package/lockfile.js';
import { packageObservation } from '../package/package-observation.js';
import { addedSites, type PackageSite, sitePlaces } from '../package/package-site.js';
import type { DepsDev } from '../service/deps-dev/client.js';
import { deprecated } from './deprecated.js';
import { foreignSources } from './foreign-source.js';
import { addedInstallScripts } from './install-script.js';
import { changedIntegrity } from './integrity.js';
import type { NewnessFinding } from './newness-finding.js';
import { popularNames } from './popular-names.js';
import { changedRegistries, movedSources } from './registry.js';
import { youngReleases } from './release-age.js';
import { suspectedTyposquats } from './typosquat.js';
import { unverified } from './unverified.js';

export interface NewnessQuestion {
  readonly lockfiles: Lockfiles;
  /** Of the change. */
  readonly changedPaths: ReadonlySet<string>;
  readonly minimumAgeDays: number | null;
  /** Null: offline. */
  readonly depsDev: DepsDev | null;
  readonly now: Date;
}

/** Looks at what a change adds to the lockfiles with the eyes of somebody who fears an attack on the supply chain. */
export async function newnessOf(question: NewnessQuestion): Promise<Enrichment> {
  const { lockfiles, changedPaths, minimumAgeDays } = question;
  const added = addedSites(lockfiles);
  const fromRegistry = added.filter((site) => site.package.origin === 'registry');
  const ages =
    minimumAgeDays === null ? null : await youngReleases(fromRegistry, { ...question, minimumDays: minimumAgeDays });
  const moved = movedSources(lockfiles);
  const findings: NewnessFinding[] = [
    ...(ages?.findings ?? []),
    ...addedInstallScripts(fromRegistry, lockfiles.base),
    ...changedRegistries(moved),
    ...foreignSources(lockfiles, new Set(moved.flatMap(({ sites }) => sites.map((site) => site.package)))),
    ...changedIntegrity(lockfiles),
    ...unverified(lockfiles),
    ...suspectedTyposquats(newNames(fromRegistry, lockfiles), await popularNames(ecosystemsOf(fromRegistry))),
    ...deprecated(fromRegistry),
  ];
  const places = sitePlaces(changedPaths);
  return {
    head: findings.map(({ site, fact }) => packageObservation(site, { category: 'dependency', ...fact }, places)),
    // Being new is no state of the base.
    base: [],
    notes: ages?.notes ?? [],
    shortfall: ages?.shortfall ?? null,
  };
}

/** Packages of which the base had no version at all. */
function newNames(added: readonly PackageSite[], { base }: Lockfiles): PackageSite[] {
  const key = ({ ecosystem, name }: PackageSite['package']) => JSON.stringify([ecosystem, name]);
  const before = new Set(base.flatMap(({ extraction }) => extraction.packages.map(key)));
  return added.filter((site) => !before.has(key(site.package)));
}

function ecosystemsOf(sites: readonly PackageSite[]): ReadonlySet<string> {
  return new Set(sites.map((site) => site.package.ecosystem));
}
