import type { RunResult, ScanRecord } from '../../model/run-result.js';
import { incompleteScans, statusWords } from '../checks.js';
import { unseenName, unseenOf, unseenReason } from '../coverage.js';
import { amountWords, type Selection } from '../selection.js';
import { count } from '../words.js';
import { plain } from './finding.js';
import { OUTCOME_STYLES, type Paint } from './style.js';

const MAX = { reason: 400, name: 60, message: 400, path: 400 } as const;
const MAX_PROBLEMS = 20;
const MAX_UNSEEN = 30;

/** What was not looked at, and why: before the verdict, so that nobody reads "nothing found" as "clean". */
export function unscannedLines(result: RunResult, paint: Paint): readonly string[] {
  return incompleteScans(result).flatMap((scan) => {
    const reason = scan.reason === null ? '' : `: ${plain(scan.reason, MAX.reason)}`;
    const shown = scan.problems.slice(0, MAX_PROBLEMS).map((problem) => {
      const line = problem.line === undefined ? '' : `:${problem.line}`;
      const where = problem.path === undefined ? '' : `${plain(problem.path, MAX.path)}${line}: `;
      const remedy = problem.remedy === undefined ? '' : `; ${plain(problem.remedy, MAX.message)}`;
      return `  ${where}${plain(problem.message, MAX.message)}${remedy}`;
    });
    const more = scan.problems.length - shown.length;
    const head = `${statusWords(scan.status)}: ${plain(scan.scanner, MAX.name)}${reason}`;
    return [paint(head, 'red'), ...shown, ...(more > 0 ? [`  and ${more} more`] : [])];
  });
}

/** What was not looked at, one line each: what blocks first. */
export function unseenLines(result: RunResult, paint: Paint): readonly string[] {
  const { blocking, touched, standing } = unseenOf(result);
  const lines = [
    ...blocking.map((entry) => ({ entry, color: 'red' as const })),
    ...[...touched, ...standing].map((entry) => ({ entry, color: 'yellow' as const })),
  ];
  const shown = lines.slice(0, MAX_UNSEEN).map(({ entry, color }) => {
    const words = `${plain(unseenName(entry), MAX.path)}: ${plain(unseenReason(entry), MAX.reason)}`;
    return paint(`not looked at: ${words}`, color);
  });
  return [...shown, ...(lines.length > shown.length ? [`and ${lines.length - shown.length} more not looked at`] : [])];
}

/** Notices and the scanners' own notes, one line each. */
export function noticeLines(result: RunResult, paint: Paint): readonly string[] {
  const notices = result.notices.map((notice) => `note: ${plain(notice.message, MAX.message)}`);
  const notes = result.scans.flatMap((scan) => scan.notes.map((note) => `note: ${plain(note, MAX.message)}`));
  return [...notices, ...notes].map((line) => paint(line, 'yellow'));
}

/** How far each scan got. */
export function scanLines(result: RunResult): readonly string[] {
  return result.scans.map((scan) => {
    const name = plain(scan.scanner, MAX.name).padEnd(14);
    return `${name} ${statusWords(scan.status)}${amounts(scan)}`;
  });
}

/** The last line: the verdict, and what it was made of. */
export function verdictLine(result: RunResult, selection: Selection, paint: Paint): string {
  const amounts = amountWords(selection);
  const parts = [
    ...(amounts.blocking.length > 0 ? amounts.blocking : ['0 blocking']),
    ...(amounts.warnings.length > 0 ? amounts.warnings : ['0 warnings']),
    ...(selection.doubtful.length > 0 ? [`${selection.doubtful.length} of low confidence`] : []),
    ...(selection.existing.length > 0 ? [`${selection.existing.length} existing`] : []),
    ...(selection.suppressed.length > 0 ? [`${selection.suppressed.length} suppressed`] : []),
    ...(selection.fixed.length > 0 ? [`${selection.fixed.length} fixed`] : []),
  ];
  const { outcome } = result.verdict;
  return `${paint(`verdict: ${outcome}`, ...OUTCOME_STYLES[outcome])}  ${parts.join(', ')}`;
}

function amounts(scan: ScanRecord): string {
  if (scan.status === 'not-applicable') return '';
  if (scan.status === 'skipped') return scan.reason === null ? '' : `: ${plain(scan.reason, MAX.reason)}`;
  const packages = scan.stats.packages > 0 ? [count(scan.stats.packages, 'package')] : [];
  return ` (${[count(scan.stats.files, 'file'), ...packages, plain(scan.engine, MAX.name)].join(', ')})`;
}
