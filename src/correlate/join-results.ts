import type { CoverageEntry } from '../model/coverage.js';
import { ConfigurationError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import type { Notice, RunResult, ScanRecord, Subject, SubjectPart } from '../model/run-result.js';
import { NO_STATS, SWITCHED_OFF } from '../model/scan.js';
import type { SurfaceChange } from '../model/surface.js';
import { compareText } from '../util/text-order.js';
import { joinSurfaces } from './join-surface.js';

export interface JoinedResults {
  readonly subject: Subject;
  readonly scans: readonly ScanRecord[];
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageEntry[];
  readonly notices: readonly Notice[];
  readonly surface?: SurfaceChange;
}

/**
 * Puts the results of stages or shards of one change together, the same whatever order they come in.
 * @param required scanners that must be among them: a missing one is `failed`, since a stage that never ran found nothing
 * @throws ConfigurationError when the results are not of one change, or two are of the same stage.
 */
export function joinResults(given: readonly RunResult[], required: readonly string[]): JoinedResults {
  const results = inOneOrder(given);
  const [first] = results;
  if (first === undefined) throw new ConfigurationError('no result files to judge');
  for (const { subject } of results) {
    if (subject.head !== first.subject.head || subject.base !== first.subject.base) {
      throw new ConfigurationError(
        `the results are of different changes: ${describe(first.subject)} and ${describe(subject)}`,
      );
    }
  }
  const reports = results.flatMap(({ subject, scans: all }) =>
    all.filter(({ status }) => status !== 'skipped').map((scan) => ({ subject, scan })),
  );
  const scans = reports.map(({ scan }) => scan);
  const wanted = new Set([...required, ...missingParts(reports)]);
  const surface = joinSurfaces(results.map((result) => result.surface));
  const missing = [...wanted].filter((scanner) => !scans.some((scan) => scan.scanner === scanner));
  return {
    subject: wholeOf(first.subject, results),
    scans: [
      ...scans,
      ...missing.map(didNotRun),
      ...switchedOff(results, [...scans.map(({ scanner }) => scanner), ...missing], scans),
    ],
    findings: uniqueBy(
      results.flatMap((result) => result.findings),
      (finding) => `${finding.id}:${finding.state}`,
    ),
    coverage: uniqueBy(
      results.flatMap((result) => result.coverage),
      (entry) => JSON.stringify(entry),
    ),
    notices: uniqueBy(
      results.flatMap((result) => result.notices),
      (notice) => JSON.stringify(notice),
    ),
    ...(surface !== undefined && { surface }),
  };
}

/** Where nobody had anything to look at, it counts who was kept from looking (`gate.require`). */
function switchedOff(
  results: readonly RunResult[],
  known: readonly string[],
  scans: readonly ScanRecord[],
): readonly ScanRecord[] {
  if (scans.some(({ status }) => status !== 'not-applicable')) return [];
  const off = results.flatMap((result) => result.scans).filter(({ reason }) => reason === SWITCHED_OFF);
  return uniqueBy(
    off.filter(({ status, scanner }) => status === 'skipped' && !known.includes(scanner)),
    ({ scanner }) => scanner,
  );
}

/** By folder, scanners and share; what is alike in all of that, by all that it says. */
function inOneOrder(results: readonly RunResult[]): readonly RunResult[] {
  const keyed = results.map((result) => {
    const { folder = '', part } = result.subject;
    const scanners = result.scans.map(({ scanner }) => scanner).join();
    return { result, key: `${folder}\n${scanners}\n${String(part?.index ?? 0).padStart(6, '0')}` };
  });
  return keyed
    .sort((a, b) => compareText(a.key, b.key) || compareText(JSON.stringify(a.result), JSON.stringify(b.result)))
    .map(({ result }) => result);
}

interface Reported {
  readonly subject: Subject;
  readonly scan: ScanRecord;
}

/** The shares of one scan that have reported. */
interface Shares {
  readonly scanner: string;
  readonly of: SubjectPart | undefined;
  readonly seen: Set<number | undefined>;
}

/**
 * Shares of a scan that left no result. A scanner of one folder reports once for each share of one plan; what reports
 * twice is an old file beside a new one, or one that somebody put there.
 * @throws ConfigurationError for a share that reports twice, or shares of different plans
 */
function missingParts(reports: readonly Reported[]): string[] {
  const scans = new Map<string, Shares>();
  for (const { subject, scan } of reports) {
    const key = JSON.stringify([scan.scanner, subject.folder]);
    const shares = scans.get(key) ?? { scanner: scan.scanner, of: subject.part, seen: new Set() };
    addShare(shares, subject.part);
    scans.set(key, shares);
  }
  const lost = [...scans.values()].map(({ scanner, of, seen }) => ({ scanner, what: lostOf(of, seen.size) }));
  const isAlike = new Set(lost.map(({ what }) => what)).size === 1;
  return lost.flatMap(({ scanner, what }) => (what === null ? [] : [isAlike ? what : `${scanner}: ${what}`]));
}

function addShare({ scanner, of, seen }: Shares, part: SubjectPart | undefined): void {
  if (part?.count !== of?.count || part?.plan !== of?.plan)
    throw new ConfigurationError(`the results of ${scanner} are shares of different plans: keep those of one run`);
  if (part !== undefined && !(part.index >= 1 && part.index <= part.count))
    throw new ConfigurationError(
      `a result of ${scanner} is share ${part.index} of ${part.count}: keep those of one run`,
    );
  if (seen.has(part?.index))
    throw new ConfigurationError(`there are two results of the same ${scanner} scan: keep those of one run`);
  seen.add(part?.index);
}

/** How many shares of one scan are missing, in words; null: none. */
function lostOf(part: SubjectPart | undefined, seen: number): string | null {
  if (part === undefined || part.count === seen) return null;
  return `${part.count - seen} of ${part.count} shards`;
}

/** What all results are of together: a folder only where all of them are of it. */
function wholeOf({ folder, part: _part, ...subject }: Subject, results: readonly RunResult[]): Subject {
  const isOne = folder !== undefined && results.every((result) => result.subject.folder === folder);
  return isOne ? { ...subject, folder } : subject;
}

function didNotRun(scanner: string): ScanRecord {
  const reason = 'no result of this stage: it did not run, was cancelled or failed before it could report';
  return { scanner, engine: 'none', status: 'failed', reason, durationMs: 0, stats: NO_STATS, problems: [], notes: [] };
}

function describe({ base, head }: Subject): string {
  return `${base ?? 'no base'}…${head ?? 'no head'}`;
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}
