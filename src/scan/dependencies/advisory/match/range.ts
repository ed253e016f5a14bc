import type { Comparator } from '../../version/comparator.js';
import type { AdvisoryEvent, AdvisoryRange, AffectedPackage } from '../advisory.js';

/** What happens at a version; the numbers are also how an index file stores it. */
export const INTRODUCED = 0;
export const FIXED = 1;
export const LAST_AFFECTED = 2;
export const LIMIT = 3;
export type StepKind = typeof INTRODUCED | typeof FIXED | typeof LAST_AFFECTED | typeof LIMIT;

/** One event of a range, in the order in which a version is walked past them. */
export type Step = readonly [kind: StepKind, version: string];
export type SortedRange = readonly Step[];

/** Before every version of every ecosystem, by the OSV schema. */
const BEGINNING = '0';

/**
 * The ranges of an entry, each sorted. GIT ranges are passed over and the next is read: PyPA lists the commit range
 * first in half of its entries, and a reader that stops there misses what follows.
 */
export function sortedRanges(affected: AffectedPackage, compare: Comparator): SortedRange[] {
  return affected.ranges.filter((range) => range.type !== 'GIT').map((range) => sortedRange(range, compare));
}

function sortedRange(range: AdvisoryRange, compare: Comparator): SortedRange {
  return range.events
    .flatMap(steps)
    .sort(
      (a, b) => Number(!isBeginning(a)) - Number(!isBeginning(b)) || compare(a[1], b[1]) || tieOrder(a) - tieOrder(b),
    );
}

/** At one version `last_affected` counts after what begins there; the others keep the order they are written in. */
function tieOrder(step: Step): number {
  return step[0] === LAST_AFFECTED ? 1 : 0;
}

function steps(event: AdvisoryEvent): Step[] {
  const found: Step[] = [];
  if (event.introduced !== undefined) found.push([INTRODUCED, event.introduced]);
  if (event.fixed !== undefined) found.push([FIXED, event.fixed]);
  if (event.last_affected !== undefined) found.push([LAST_AFFECTED, event.last_affected]);
  if (event.limit !== undefined) found.push([LIMIT, event.limit]);
  return found;
}

function isBeginning(step: Step): boolean {
  return step[0] === INTRODUCED && step[1] === BEGINNING;
}

/** Whether a version lies in a range: the evaluation of the OSV schema, § "Evaluation". */
export function covers(range: SortedRange, version: string, compare: Comparator): boolean {
  let affected = false;
  for (const step of range) {
    const [kind, at] = step;
    if (kind === INTRODUCED) affected = affected || isBeginning(step) || compare(version, at) >= 0;
    else if (kind === FIXED) affected = affected && compare(version, at) < 0;
    else if (kind === LAST_AFFECTED) affected = affected && compare(version, at) <= 0;
  }
  return affected && isBeforeLimits(range, version, compare);
}

function isBeforeLimits(range: SortedRange, version: string, compare: Comparator): boolean {
  const limits = range.filter((step) => step[0] === LIMIT);
  return limits.length === 0 || limits.some(([, at]) => at === '*' || compare(version, at) < 0);
}

/** Whether a range covers every version there is: all that most records of malicious packages say. */
export function coversAll(range: SortedRange): boolean {
  return range.length === 1 && range[0] !== undefined && isBeginning(range[0]);
}
