import { comparatorFor } from '../../ecosystem/version-order.js';
import type { Comparator } from '../../version/comparator.js';
import type { Advisory } from '../advisory.js';
import { entriesFor } from './affected.js';
import { normalizeVersion } from './package-name.js';
import { covers, FIXED, type SortedRange, sortedRanges } from './range.js';

/**
 * The least version at or above today's that no advisory about the package affects, of the same major version when
 * there is one. Candidates are the versions that advisories call fixed; a `last_affected` event names none. Null when
 * there is no such version. `advisories` must be all that are known about the package, malware included.
 */
export function fixedVersion(
  advisories: readonly Advisory[],
  ecosystem: string,
  name: string,
  version: string,
): string | null {
  const compare = comparatorFor(ecosystem);
  if (compare === null) return null;
  const today = normalizeVersion(ecosystem, version);
  const entries = [...new Set(advisories)]
    .filter((advisory) => !advisory.withdrawn)
    .flatMap((advisory) => entriesFor(advisory, ecosystem, name));
  const ranges = entries.flatMap((entry) => sortedRanges(entry, compare));
  const listed = new Set(entries.flatMap((entry) => entry.versions));
  const isFree = freedomFrom(ranges, listed, compare);
  const candidates = candidatesFrom(ranges, today, compare);
  const major = majorOf(today);
  return candidates.filter((candidate) => majorOf(candidate) === major).find(isFree) ?? candidates.find(isFree) ?? null;
}

/** Candidates that are asked about in order mostly lie in the same range as the one before, so that one is tried first. */
function freedomFrom(
  ranges: readonly SortedRange[],
  listed: ReadonlySet<string>,
  compare: Comparator,
): (candidate: string) => boolean {
  let suspect: SortedRange = [];
  return (candidate) => {
    if (listed.has(candidate) || covers(suspect, candidate, compare)) return false;
    const covering = ranges.find((range) => covers(range, candidate, compare));
    suspect = covering ?? suspect;
    return covering === undefined;
  };
}

function candidatesFrom(ranges: readonly SortedRange[], today: string, compare: Comparator): string[] {
  const fixes = ranges.flatMap((range) => range.filter(([kind]) => kind === FIXED).map(([, version]) => version));
  return [...new Set(fixes)].filter((fix) => compare(fix, today) >= 0).sort(compare);
}

/** Epoch and first number, as text; two versions with the same one are expected to be compatible. */
function majorOf(version: string): string {
  const match = /^[vV]?((?:[0-9]+[!:])?[0-9]+)/.exec(version);
  return match?.[1]?.replace(/^0+(?=[0-9])/, '') ?? '';
}
