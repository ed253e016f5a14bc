import { ServiceError } from '../../../io/retry.js';
import { mapLimit } from '../../../util/map-limit.js';
import { messageOf } from '../../../util/thrown.js';
import { type PackageSite, releaseKey } from '../package/package-site.js';
import type { DepsDev } from '../service/deps-dev/client.js';
import { isCovered } from '../service/deps-dev/version-path.js';
import { type NewnessFinding, nameOf } from './newness-finding.js';

export interface AgeQuestion {
  readonly minimumDays: number;
  /** Null: offline. */
  readonly depsDev: DepsDev | null;
  readonly now: Date;
}

export interface Ages {
  readonly findings: readonly NewnessFinding[];
  readonly notes: readonly string[];
  readonly shortfall: string | null;
}

const DAY = 24 * 60 * 60 * 1000;
const CONCURRENCY = 12;
const MAX_ASKED = 5_000;

/**
 * Added releases that are younger than the policy wants: most malicious releases are found and removed within days.
 * A release of which no date is known is told too; a service that does not answer is a shortfall, never "old enough".
 */
export async function youngReleases(added: readonly PackageSite[], question: AgeQuestion): Promise<Ages> {
  const { depsDev } = question;
  const releases = new Map(added.map((site) => [releaseKey(site.package), site.package]));
  const covered = [...releases].filter(([, pkg]) => isCovered(pkg.ecosystem));
  const notes = uncoveredNotes([...releases.values()].map((pkg) => pkg.ecosystem));
  if (covered.length === 0) return { findings: [], notes, shortfall: null };
  if (depsDev === null) return { findings: [], notes, shortfall: unknownAges(covered.length, 'offline') };
  const dates = new Map<string, number | null>();
  let reason: string | null = null;
  await mapLimit(covered.slice(0, MAX_ASKED), CONCURRENCY, async ([key, pkg]) => {
    try {
      dates.set(key, (await depsDev.facts(pkg))?.published ?? null);
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      reason ??= `deps.dev: ${messageOf(error)}`;
    }
  });
  const missing = covered.length - dates.size;
  const findings = added.flatMap((site): NewnessFinding[] => {
    const published = dates.get(releaseKey(site.package));
    if (published === undefined) return [];
    const fact = factOf(site, published, question);
    return fact === null ? [] : [{ site, fact }];
  });
  const shortfall =
    missing === 0 ? null : unknownAges(missing, reason ?? `more than ${MAX_ASKED} releases are added at once`);
  return { findings, notes, shortfall };
}

function factOf(
  site: PackageSite,
  published: number | null,
  { minimumDays, now }: AgeQuestion,
): NewnessFinding['fact'] | null {
  const age = published === null ? null : now.getTime() - published;
  if (age !== null && age >= minimumDays * DAY) return null;
  const common = { rule: 'too-new-release', severity: 'medium', cwe: ['CWE-1395'] } as const;
  if (published === null) {
    return {
      ...common,
      confidence: 'low',
      title: `The age of ${nameOf(site)} is not known`,
      message: `deps.dev knows no release date of ${nameOf(site)}, while the policy asks for ${days(minimumDays)}. It is private, or was published a moment ago.`,
      fix: 'check the release date at the registry; for a private package write an exception',
    };
  }
  const date = new Date(published).toISOString().slice(0, 10);
  const enough = new Date(published + minimumDays * DAY).toISOString().slice(0, 10);
  return {
    ...common,
    confidence: 'high',
    title: `${nameOf(site)} was published on ${date}`,
    message: `${nameOf(site)} was published on ${date}, less than the ${days(minimumDays)} ago that the policy asks for. Most malicious releases are found within days.`,
    fix: `take an older release, or merge on ${enough} or later`,
  };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

function unknownAges(count: number, reason: string): string {
  return `minimum-age: the age of ${count} added ${count === 1 ? 'release' : 'releases'} is not known (${reason})`;
}

function uncoveredNotes(ecosystems: readonly string[]): string[] {
  const uncovered = ecosystems.filter((ecosystem) => !isCovered(ecosystem));
  if (uncovered.length === 0) return [];
  const names = [...new Set(uncovered)].sort().join(', ');
  return [`minimum-age not checked for ${uncovered.length} added releases: deps.dev does not cover ${names}`];
}
