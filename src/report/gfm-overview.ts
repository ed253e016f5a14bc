import type { Notice, RunResult, ScanRecord } from '../model/run-result.js';
import { codeCell, codeSpan, escapeText } from '../util/markdown.js';
import { type CheckRow, checkRows, incompleteScans, statusWords } from './checks.js';
import type { ReportedScanner } from './report.js';
import { ruleLines } from './rule-lines.js';
import { policySource, shortRevision } from './words.js';

const MAX = { revision: 60, policy: 200, scanner: 40, reason: 120, path: 120, problem: 160, setting: 240 } as const;
const MAX_SCANS = 6;
const MAX_NOTICES = 3;
/** What options, people and a merge queue made of the policy: to be read beside the verdict. */
const SETTINGS: ReadonlySet<Notice['kind']> = new Set([
  'override',
  'exception-added',
  'input-ignored',
  'option-tightens',
  'option-loosens',
  'queue',
]);
const MAX_SETTINGS = 8;

/** What was compared and by whose rules, in one line. */
export function comparedLine(result: RunResult): string {
  const { base, head } = result.subject;
  const sides =
    base === null
      ? `Whole tree at ${codeSpan(shortRevision(head), MAX.revision)}`
      : `Compared ${codeSpan(shortRevision(base), MAX.revision)} (base) → ${codeSpan(shortRevision(head), MAX.revision)}`;
  return `${sides} · policy ${codeSpan(policySource(result.policy), MAX.policy)}`;
}

/** One row per check: counts, and how far the scan got. */
export function overviewTable(result: RunResult, scanners: readonly ReportedScanner[]): string {
  const rows = checkRows(result, scanners).map(
    (row) => `| ${titleOf(row)} | ${row.added} | ${row.blocking} | ${row.existing} | ${stateOf(row)} |`,
  );
  return ['| Check | New | Blocking | Existing | State |', '| --- | ---: | ---: | ---: | --- |', ...rows].join('\n');
}

/** What an update by Dependabot or Renovate clears; nothing for every other change. */
export function updateLine(result: RunResult): string {
  const told = result.notices.filter(({ kind }) => kind === 'update');
  return told.map(({ message }) => escapeText(message, MAX.problem)).join('\n');
}

/** How this run differs from the policy's word or from one change, one line each. */
export function settingLines(result: RunResult): readonly string[] {
  const settings = result.notices.filter(({ kind }) => SETTINGS.has(kind));
  const more = settings.length - MAX_SETTINGS;
  return [
    ...settings.slice(0, MAX_SETTINGS).map(({ message }) => escapeText(message, MAX.setting)),
    ...(more > 0 ? [`and ${more} more in the full report`] : []),
  ];
}

/**
 * What could not be scanned and why, a base that could not be read, options that differ: they weigh on every count.
 * @param problems most problems shown of each scan
 */
export function cautionLines(result: RunResult, problems: number): readonly string[] {
  const lost = result.notices.filter(({ kind }) => kind === 'baseline-unknown' || kind === 'stale-data');
  return [
    ...lost.slice(0, MAX_NOTICES).map((notice) => `⚠️ ${escapeText(notice.message, MAX.problem)}`),
    ...ruleLines(result).map(({ blocks, message }) => `- ${blocks ? '❌' : '⚠️'} ${escapeText(message, MAX.setting)}`),
    ...settingLines(result).map((line) => `ℹ️ ${line}`),
    ...incompleteScans(result)
      .slice(0, MAX_SCANS)
      .flatMap((scan) => problemLines(scan, problems)),
  ];
}

function problemLines(scan: ScanRecord, limit: number): readonly string[] {
  const shown = scan.problems.slice(0, limit).map((problem) => {
    const where = problem.path === undefined ? '' : `${codeSpan(placeOf(problem.path, problem.line), MAX.path)}: `;
    const remedy = problem.remedy === undefined ? '' : ` → ${escapeText(problem.remedy, MAX.problem)}`;
    return `  - ${where}${escapeText(problem.message, MAX.problem)}${remedy}`;
  });
  const more = scan.problems.length - shown.length;
  const reason = scan.reason === null ? '' : `: ${escapeText(scan.reason, MAX.reason)}`;
  return [
    `- 🛑 **${escapeText(scan.scanner, MAX.scanner)} ${statusWords(scan.status)}**${reason}`,
    ...shown,
    ...(more > 0 ? [`  - and ${more} more`] : []),
  ];
}

function titleOf(row: CheckRow): string {
  return row.isOwnTitle ? row.title : codeCell(row.title, MAX.scanner);
}

function stateOf(row: CheckRow): string {
  const words = statusWords(row.status);
  const strong = row.status === 'failed' || row.status === 'partial' ? `**${words}**` : words;
  return row.reason === null ? strong : `${strong}: ${escapeText(row.reason, MAX.reason)}`;
}

function placeOf(path: string, line: number | undefined): string {
  return line === undefined ? path : `${path}:${line}`;
}
