import type { ChangedFile } from '../model/change.js';
import type { CoverageEntry, CoverageKind } from '../model/coverage.js';
import { groupBy } from '../util/group-by.js';
import { compareText } from '../util/text-order.js';

/** Something that a scanner did not look at on one side, before the sides are compared. */
export interface Gap {
  readonly kind: CoverageKind;
  readonly path: string;
  readonly subject: string;
  readonly declared?: number;
  readonly read?: number;
  /** Absent: one. */
  readonly count?: number;
  readonly reason: string;
  /** Further paths that would have closed it: the lockfiles of a manifest. */
  readonly beside?: readonly string[];
}

export interface LedgerInput {
  readonly scanner: CoverageEntry['scanner'];
  readonly head: readonly Gap[];
  /** Empty unless the base is known. */
  readonly base: readonly Gap[];
  /** What was not looked at and lies at no one place; never the change's doing. */
  readonly general?: readonly Omit<Gap, 'path' | 'beside'>[];
  /** null: nothing is compared, so nothing is the change's doing. */
  readonly changes: readonly ChangedFile[] | null;
  /** Whether the scanner looks at a path of the base: what it never looked at cannot be taken out of its sight. */
  readonly looksAt: (path: string) => boolean;
  /** How many things were read at a path of the base; undefined where nothing is counted. */
  readonly seenBefore?: (path: string) => number | undefined;
}

/** Where these stand in the way of a file, a new file is out of sight by the change too. */
const OBSTACLES: ReadonlySet<CoverageKind> = new Set([
  'lockfile',
  'syntax',
  'binary',
  'encoding',
  'minified',
  'too-large',
  'unreadable',
  'link',
  'submodule',
  'lfs',
  'history',
  'budget',
  'scanner',
]);

/** So many places of one kind are named one by one; more become one entry with their number. */
const MOST_NAMED = { touched: 20, manifest: 10, other: 3 } as const;

/** The entries of one scanner's ledger: what the head lacks, and whether the change made it so. Sorted. */
export function ledgerOf(input: LedgerInput): CoverageEntry[] {
  const { scanner, head, base, general = [], changes, looksAt, seenBefore } = input;
  const gapsOfBase = groupBy(base, ({ path }): string | null => path);
  const changeAt = new Map(
    changes?.flatMap((change) => [change.path, change.basePath].map((path) => [path, change] as const)),
  );
  const entries = head.map((gap): CoverageEntry => {
    const { beside, count = 1, ...rest } = gap;
    const change = changeAt.get(gap.path);
    const touched = change !== undefined || beside?.some((path) => changeAt.has(path)) === true;
    const before = change === undefined ? gap.path : change.basePath;
    const lackedBefore = gapsOfBase.get(before)?.some((old) => isNoLess(old, gap)) === true;
    const standsInTheWay = change !== undefined && OBSTACLES.has(gap.kind);
    // Of what is not built, nothing is lost with it.
    const isBuilt = gap.kind !== 'graph';
    const isLost = standsInTheWay || wasSeen(gap, before, looksAt, seenBefore);
    const byChange = isBuilt && touched && !lackedBefore && isLost;
    return { scanner, ...rest, count, byChange, touched };
  });
  const placeless = general.map(
    ({ count = 1, ...rest }): CoverageEntry => ({
      scanner,
      ...rest,
      path: null,
      count,
      byChange: false,
      touched: false,
    }),
  );
  return [...folded(entries), ...placeless].sort(byPlace);
}

function wasSeen(
  gap: Gap,
  before: string | null,
  looksAt: LedgerInput['looksAt'],
  seenBefore: LedgerInput['seenBefore'],
): boolean {
  if (before === null || !looksAt(before)) return false;
  const seen = gap.kind === 'manifest' ? seenBefore?.(before) : undefined;
  // More that cannot be read is no loss of what could be.
  return seen === undefined || (gap.read ?? 0) < seen;
}

/** Whether a gap of the base lacks at least what the head's does. */
function isNoLess(base: Gap, head: Gap): boolean {
  if (head.kind === 'lockfile' && base.reason !== head.reason) return false;
  if (base.kind !== head.kind) return false;
  if (head.kind === 'manifest') return lackOf(base) >= lackOf(head);
  if (!OBSTACLES.has(head.kind)) return true;
  return (base.count ?? 1) >= (head.count ?? 1) && (base.read ?? 0) <= (head.read ?? 0);
}

/** How many packages nobody looked at; without end where they cannot be counted. */
function lackOf({ declared, read = 0 }: Gap): number {
  return declared === undefined ? Number.POSITIVE_INFINITY : declared - read;
}

/** What the change took out of sight is always named; the rest is counted where there is much of one kind. */
function folded(entries: readonly CoverageEntry[]): CoverageEntry[] {
  const groups = groupBy(entries, ({ kind, subject, reason, byChange, touched, path }) =>
    JSON.stringify([kind, subject, reason, byChange, touched, byChange ? path : null]),
  );
  return [...groups.values()].flatMap((group) => (group.length <= mostOf(group[0]) ? group : [sumOf(group)]));
}

function mostOf({ kind, touched }: CoverageEntry): number {
  if (touched) return MOST_NAMED.touched;
  return kind === 'manifest' || kind === 'lockfile' ? MOST_NAMED.manifest : MOST_NAMED.other;
}

function sumOf(group: readonly [CoverageEntry, ...CoverageEntry[]]): CoverageEntry {
  const { declared: _declared, read: _read, ...rest } = group[0];
  return { ...rest, path: null, count: group.reduce((sum, { count }) => sum + count, 0) };
}

function byPlace(a: CoverageEntry, b: CoverageEntry): number {
  return (
    Number(b.byChange) - Number(a.byChange) ||
    Number(b.touched) - Number(a.touched) ||
    compareText(a.kind, b.kind) ||
    compareText(a.subject, b.subject) ||
    compareText(a.path ?? '', b.path ?? '') ||
    compareText(a.reason, b.reason) ||
    a.count - b.count
  );
}
