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
 * @throws ConfigurationError when the results are not of one change.
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
  const scans = results.flatMap((result) => result.scans.filter((scan) => scan.status !== 'skipped'));
  const missing = required.filter((scanner) => !scans.some((scan) => scan.scanner === scanner));
  return {
    subject: first.subject,
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
