import type { Observation } from '../../../model/observation.js';
import type { Enrichment } from '../package/enrichment.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';
import { packageObservation } from '../package/package-observation.js';
import { sitePlaces } from '../package/package-site.js';
import { sourceMismatches } from './source-mismatch.js';

/** What the lockfiles of both sides would install, where that is not what they say. */
export function installedOf(lockfiles: Lockfiles, changedPaths: ReadonlySet<string>): Enrichment {
  return {
    head: observed(lockfiles.head, changedPaths),
    base: observed(lockfiles.base, changedPaths),
    notes: [],
    shortfall: null,
  };
}

function observed(lockfiles: readonly Lockfile[], changedPaths: ReadonlySet<string>): Observation[] {
  const places = sitePlaces(changedPaths);
  return sourceMismatches(lockfiles).map(({ site, fact }) => packageObservation(site, fact, places));
}
