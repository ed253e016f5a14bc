import type { Observation } from '../../../model/observation.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { Enrichment } from '../package/enrichment.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import { packageObservation } from '../package/package-observation.js';
import { type PackageSite, releaseKey, type SitePlaces, sitePlaces } from '../package/package-site.js';
import { deniedAsks } from './denied-asks.js';
import { deniedFact } from './denied-fact.js';
import { type DenyList, denyList } from './deny-list.js';

export interface DeniedQuestion {
  readonly workspace: Workspace;
  readonly debug: (message: string) => void;
  readonly lockfiles: Lockfiles;
  /** Of the change. */
  readonly changedPaths: ReadonlySet<string>;
  /** `dependencies.packages.deny`. */
  readonly patterns: readonly string[];
}

/**
 * Packages that the policy never wants, wherever they come from: the name counts, of an alias the real one, and a copy
 * from a repository or an archive is no other package. Both sides are looked at, so that each has its state.
 */
export async function deniedOf(question: DeniedQuestion): Promise<Enrichment> {
  const { workspace, debug, lockfiles, changedPaths, patterns } = question;
  const denies = denyList(patterns);
  const touched = touchedManifests(workspace);
  const asks = (side: Side) => deniedAsks(denies, { workspace, side, lockfiles: lockfiles[side], touched, debug });
  return {
    head: [...observed(lockfiles.head, denies, sitePlaces(changedPaths)), ...(await asks('head'))],
    base: [
      ...observed(lockfiles.base, denies, sitePlaces(new Set())),
      ...(workspace.baseline === 'known' ? await asks('base') : []),
    ],
    notes: [],
    shortfall: null,
  };
}

/** Of a change what it touches; else all. */
function touchedManifests({ baseline, changes }: Workspace): ReadonlySet<string> | null {
  if (baseline !== 'known' || changes === null) return null;
  return new Set(changes.flatMap(({ path, basePath }) => [path, basePath ?? path]));
}

function observed(lockfiles: readonly Lockfile[], denies: DenyList, places: SitePlaces): Observation[] {
  return lockfiles.flatMap(releasesIn).flatMap((site) => {
    const denial = denies(site.package);
    if (denial === null) return [];
    return [packageObservation(site, deniedFact(site.package, denial, places.placeOf(site).located.paths), places)];
  });
}

/** Every release that a lockfile brings in, once; what the repository itself consists of is nobody's package. */
function releasesIn(lockfile: Lockfile): PackageSite[] {
  const releases = new Map<string, PackageSite>();
  for (const pkg of lockfile.extraction.packages) {
    if (pkg.origin === 'workspace' || pkg.name === '') continue;
    const key = releaseKey(pkg);
    if (!releases.has(key)) releases.set(key, { lockfile, package: pkg });
  }
  return [...releases.values()];
}
