import { ServiceError } from '../../../io/retry.js';
import type { Observation } from '../../../model/observation.js';
import { mapLimit } from '../../../util/map-limit.js';
import { messageOf } from '../../../util/thrown.js';
import type { Enrichment } from '../package/enrichment.js';
import type { Lockfiles } from '../package/lockfile.js';
import { packageObservation } from '../package/package-observation.js';
import {
  addedSites,
  type PackageSite,
  releaseKey,
  replacedSites,
  type SitePlaces,
  sitePlaces,
  sitesOf,
} from '../package/package-site.js';
import type { DepsDev } from '../service/deps-dev/client.js';
import { isCovered } from '../service/deps-dev/version-path.js';
import { licenseFact, type UnknownLicense, unknownFact } from './license-fact.js';
import { type LicenseJudge, type LicensePolicy, licenseJudge } from './license-judge.js';
import { joined, lockedLicense } from './license-words.js';

export interface LicenseQuestion {
  readonly lockfiles: Lockfiles;
  /** Of the change. */
  readonly changedPaths: ReadonlySet<string>;
  readonly policy: LicensePolicy;
  /** Only what the change adds; else every package. */
  readonly addedOnly: boolean;
  /** Null: offline. */
  readonly depsDev: DepsDev | null;
}

const CONCURRENCY = 12;
const MAX_ASKED = 5_000;
/** More packages of one lockfile without a known licence are one finding. */
const MAX_UNKNOWN_EACH = 20;

/**
 * Holds licences against the policy: from the lockfile where it has them, else from deps.dev. A package that only moves
 * to another version under the same licence brings nothing new, which the base side tells.
 */
export async function licensesOf(question: LicenseQuestion): Promise<Enrichment> {
  const { lockfiles, changedPaths, policy, addedOnly } = question;
  const head = distinct(addedOnly ? addedSites(lockfiles) : sitesOf(lockfiles.head)).filter(isUsed);
  const base = addedOnly ? distinct(replacedSites(lockfiles, head)) : [];
  const looked = await lookUp([...head, ...base], question.depsDev);
  const judge = await licenseJudge(policy);
  return {
    head: judged(head, looked, judge, sitePlaces(changedPaths)),
    base: judged(base, looked, judge, sitePlaces(new Set())),
    notes: [],
    shortfall: looked.shortfall,
  };
}

function judged(
  sites: readonly PackageSite[],
  looked: LookedUp,
  judge: LicenseJudge,
  places: SitePlaces,
): Observation[] {
  const observations: Observation[] = [];
  const unknown = new Map<string, UnknownLicense[]>();
  for (const site of sites) {
    const license = lockedLicense(site) ?? looked.licenses.get(releaseKey(site.package)) ?? null;
    const verdict = license === null ? 'unknown' : judge(license);
    if (verdict === 'allowed') continue;
    if (license === null || verdict === 'unknown') {
      const { path } = site.lockfile;
      const group = unknown.get(path) ?? [];
      group.push({ site, license });
      unknown.set(path, group);
      continue;
    }
    observations.push(packageObservation(site, licenseFact(site, license, verdict), places));
  }
  for (const group of unknown.values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    const shown = others.length >= MAX_UNKNOWN_EACH ? [{ ...first, others }] : group;
    observations.push(...shown.map((entry) => packageObservation(entry.site, unknownFact(entry), places)));
  }
  return observations;
}

/** An action runs in a workflow and becomes no part of the product. */
function isUsed(site: PackageSite): boolean {
  return site.lockfile.extraction.manager !== 'actions';
}

/** One for each release and lockfile: its sources do not matter here. */
function distinct(sites: readonly PackageSite[]): PackageSite[] {
  const byKey = new Map<string, PackageSite>();
  for (const site of sites) {
    const key = JSON.stringify([site.lockfile.path, releaseKey(site.package)]);
    if (!byKey.has(key)) byKey.set(key, site);
  }
  return [...byKey.values()];
}

interface LookedUp {
  /** By release. */
  readonly licenses: ReadonlyMap<string, string | null>;
  readonly shortfall: string | null;
}

async function lookUp(sites: readonly PackageSite[], depsDev: DepsDev | null): Promise<LookedUp> {
  const asked = new Map(
    sites
      .filter((site) => site.package.origin === 'registry' && isCovered(site.package.ecosystem))
      .filter((site) => lockedLicense(site) === null)
      .map((site) => [releaseKey(site.package), site.package]),
  );
  const licenses = new Map<string, string | null>();
  if (depsDev === null || asked.size === 0) return { licenses, shortfall: null };
  let reason: string | null = null;
  await mapLimit([...asked].slice(0, MAX_ASKED), CONCURRENCY, async ([key, pkg]) => {
    try {
      licenses.set(key, joined((await depsDev.facts(pkg))?.licenses ?? [], 'AND'));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reason ??= `deps.dev: ${messageOf(error)}`;
    }
  });
  const missing = asked.size - licenses.size;
  if (missing === 0) return { licenses, shortfall: null };
  const why = reason ?? `more than ${MAX_ASKED} packages at once`;
  return {
    licenses,
    shortfall: `the licences of ${missing} ${missing === 1 ? 'package' : 'packages'} are not known (${why})`,
  };
}
