import type { CoverageEntry } from '../model/coverage.js';
import { ConfigurationError } from '../model/errors.js';
import type { Finding } from '../model/finding.js';
import type { Notice, RunResult, ScanRecord, Subject } from '../model/run-result.js';
import { NO_STATS } from '../model/scan.js';

export interface JoinedResults {
  readonly subject: Subject;
  readonly scans: readonly ScanRecord[];
  readonly findings: readonly Finding[];
  readonly coverage: readonly CoverageEntry[];
  readonly notices: readonly Notice[];
}

/**
 * Puts the results of stages or shards of one change together.
 * @param required scanners that must be among them: a missing one is `failed`, since a stage that never ran found nothing
 * @throws ConfigurationError when the results are not of one change, or two are of the same stage.
 */
export function joinResults(results: readonly RunResult[], required: readonly string[]): JoinedResults {
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
  const missing = [...wanted].filter((scanner) => !scans.some((scan) => scan.scanner === scanner));
  return {
    subject: wholeOf(first.subject, results),
    scans: [...scans, ...missing.map(didNotRun)],
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
  };
}

interface Reported {
  readonly subject: Subject;
  readonly scan: ScanRecord;
}

/**
 * Shares of a scan that left no result. A scanner of one folder reports once for each share of one plan; what reports
 * twice is an old file beside a new one, or one that somebody put there.
 * @throws ConfigurationError for a share that reports twice, or shares of different plans
 */
function missingParts(reports: readonly Reported[]): string[] {
  const groups = groupBy(reports, ({ scan, subject }) => `${scan.scanner} ${subject.folder ?? ''}`);
  const lost = [...groups.values()].map((group) => ({ scanner: group[0]?.scan.scanner ?? '', what: lostOf(group) }));
  const isAlike = lost.every(({ what }) => what === lost[0]?.what);
  return lost.flatMap(({ scanner, what }) => (what === null ? [] : [isAlike ? what : `${scanner}: ${what}`]));
}

/** How many shares of one scan are missing, in words; null: none. */
function lostOf(group: readonly Reported[]): string | null {
  const scanner = group[0]?.scan.scanner ?? '';
  const parts = group.map(({ subject }) => subject.part ?? WHOLE);
  const [first = WHOLE] = parts;
  if (parts.some(({ count, plan }) => count !== first.count || plan !== first.plan))
    throw new ConfigurationError(`the results of ${scanner} are shares of different plans: keep those of one run`);
  const seen = new Set(parts.map(({ index }) => index));
  if (seen.size < parts.length)
    throw new ConfigurationError(`there are two results of the same ${scanner} scan: keep those of one run`);
  const lost = first.count - seen.size;
  return lost > 0 ? `${lost} of ${first.count} shards` : null;
}

const WHOLE = { index: 1, count: 1, plan: '' };

/** What all results are of together: a folder only where all of them are of it. */
function wholeOf({ folder, part: _part, ...subject }: Subject, results: readonly RunResult[]): Subject {
  const isOne = folder !== undefined && results.every((result) => result.subject.folder === folder);
  return isOne ? { ...subject, folder } : subject;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
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
