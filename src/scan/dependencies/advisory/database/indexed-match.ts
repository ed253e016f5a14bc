import { isExactVersion } from '../../ecosystem/version-order.js';
import type { Comparator } from '../../version/comparator.js';
import { normalizeVersion, sameEcosystem } from '../match/package-name.js';
import { covers } from '../match/range.js';
import type { IndexedRecord } from './index-record.js';

/** Whether a record from an index affects a version: the same rule as `isAffected` has for a whole advisory. */
export function recordAffects(record: IndexedRecord, ecosystem: string, version: string, compare: Comparator): boolean {
  if (!isExactVersion(ecosystem, version)) return false;
  const spelled = normalizeVersion(ecosystem, version);
  return record.entries.some(
    (entry) =>
      sameEcosystem(entry.ecosystem, ecosystem) &&
      (entry.versions.includes(spelled) || entry.ranges.some((range) => covers(range, spelled, compare))),
  );
}

/** Whether a record speaks of the ecosystem with its suffix. */
export function recordConcerns(record: IndexedRecord, ecosystem: string): boolean {
  return record.entries.some((entry) => sameEcosystem(entry.ecosystem, ecosystem));
}
