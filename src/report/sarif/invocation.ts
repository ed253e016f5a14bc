import type { CoverageOutcome, JudgedEntry } from '../../model/coverage.js';
import type { RunResult, ScanRecord } from '../../model/run-result.js';
import type { Problem } from '../../model/scan.js';
import { incompleteScans, statusWords } from '../checks.js';
import { unseenName, unseenReason } from '../coverage.js';
import { artifactUri, messageText } from './message.js';

const MAX = { message: 1_000, problems: 200, notices: 200, coverage: 500 } as const;

/** How the run went (§ 3.20): a scan that did not complete makes the execution unsuccessful, so nobody reads it as clean. */
export function invocationOf(result: RunResult, omitted: number) {
  const incomplete = incompleteScans(result);
  const notifications = [
    ...incomplete.map(statusNotification),
    ...incomplete.flatMap((scan) => scan.problems.slice(0, MAX.problems).map(problemNotification)),
    ...result.coverage.slice(0, MAX.coverage).map(unseenNotification),
    ...result.notices.slice(0, MAX.notices).map((notice) => ({
      level: 'note',
      message: { text: messageText(`${notice.kind}: ${notice.message}`, MAX.message) },
    })),
    ...(omitted > 0
      ? [
          {
            level: 'warning',
            message: { text: `${omitted} results of least severity were left out to keep the limit` },
          },
        ]
      : []),
  ];
  return {
    executionSuccessful: incomplete.length === 0 && result.verdict.outcome !== 'error',
    toolExecutionNotifications: notifications,
  };
}

function statusNotification(scan: ScanRecord) {
  const text = `${statusWords(scan.status)}: ${scan.scanner}${scan.reason === null ? '' : `: ${scan.reason}`}`;
  return { level: 'error', message: { text: messageText(text, MAX.message) } };
}

/** Notifications and not results: nothing was found there, because nobody looked. */
function unseenNotification(entry: JudgedEntry) {
  const place =
    entry.path === null ? {} : { locations: [{ physicalLocation: { artifactLocation: artifactOf(entry.path) } }] };
  return {
    level: UNSEEN_LEVELS[entry.outcome],
    descriptor: { id: `not-looked-at/${entry.kind}` },
    message: {
      text: messageText(`not looked at by ${entry.scanner}: ${unseenName(entry)}: ${unseenReason(entry)}`, MAX.message),
    },
    ...place,
  };
}

const UNSEEN_LEVELS = { fail: 'error', warn: 'warning', ignore: 'note' } satisfies Record<CoverageOutcome, string>;

function artifactOf(path: string) {
  return { uri: artifactUri(path), uriBaseId: '%SRCROOT%' };
}

function problemNotification(problem: Problem) {
  const remedy = problem.remedy === undefined ? '' : `; ${problem.remedy}`;
  const region = problem.line === undefined ? {} : { region: { startLine: problem.line } };
  const artifactLocation = problem.path === undefined ? null : artifactOf(problem.path);
  return {
    level: 'warning',
    message: { text: messageText(`${problem.message}${remedy}`, MAX.message) },
    ...(artifactLocation !== null && { locations: [{ physicalLocation: { artifactLocation, ...region } }] }),
  };
}
