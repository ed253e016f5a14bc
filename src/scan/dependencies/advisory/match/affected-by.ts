import { advisoryFamily } from '../../../../util/advisory-id.js';
import { comparatorFor } from '../../ecosystem/version-order.js';
import type { Comparator } from '../../version/comparator.js';
import type { Advisory } from '../advisory.js';
import { entriesFor } from './affected.js';
import { covers, FIXED, LAST_AFFECTED, type SortedRange, sortedRanges } from './range.js';

/** What an advisory says of one package, ready to be asked about many versions. */
export interface Reach {
  readonly id: string;
  readonly malicious: boolean;
  readonly ranges: readonly SortedRange[];
  readonly versions: ReadonlySet<string>;
}

/** What the advisories that count say of a package; empty for an ecosystem whose order is unknown. */
export function reachesOf(advisories: readonly Advisory[], ecosystem: string, name: string): readonly Reach[] {
  const compare = comparatorFor(ecosystem);
  if (compare === null) return [];
  const byId = new Map(advisories.filter(({ withdrawn }) => !withdrawn).map((advisory) => [advisory.id, advisory]));
  return [...byId.values()].flatMap((advisory): Reach[] => {
    const entries = entriesFor(advisory, ecosystem, name);
    if (entries.length === 0) return [];
    return [
      {
        id: advisory.id,
        malicious: advisoryFamily(advisory.id) === 'malware',
        ranges: entries.flatMap((entry) => sortedRanges(entry, compare)),
        versions: new Set(entries.flatMap((entry) => entry.versions)),
      },
    ];
  });
}

export function affects({ ranges, versions }: Reach, version: string, compare: Comparator): boolean {
  return versions.has(version) || ranges.some((range) => covers(range, version, compare));
}

/** Versions that advisories call fixed. */
export function fixesIn({ ranges }: Reach): readonly string[] {
  return ranges.flatMap((range) => range.filter(([kind]) => kind === FIXED).map(([, version]) => version));
}

/** The last version that is known to be affected, where the range that covers `today` ends with one. */
export function lastAffected({ ranges }: Reach, today: string, compare: Comparator): string | null {
  for (const range of ranges.filter((one) => covers(one, today, compare))) {
    const last = range.filter(([kind]) => kind === LAST_AFFECTED).map(([, version]) => version);
    const found = last.filter((version) => compare(version, today) >= 0).sort(compare)[0];
    if (found !== undefined) return found;
  }
  return null;
}
