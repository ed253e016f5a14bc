import type { RunResult } from '../../model/run-result.js';
import { unseenOf } from '../coverage.js';
import { unseenSentence } from '../gfm-coverage.js';
import { hasChangeLines } from '../gfm-details.js';
import { comparedLine, settingLines, updateLine } from '../gfm-overview.js';
import { gateName } from '../headline.js';
import type { Selection } from '../selection.js';
import { count } from '../words.js';

const MAX_UNSEEN = 8;
/** What nobody who reviews the change may miss, whether or not something is wrong with it. */
const DOORS: ReadonlySet<string> = new Set(['route', 'host', 'port', 'workflow', 'right']);

/**
 * Whether there is nothing that this change's author has to read. Then no comment is opened, and one that is there
 * shrinks to one line. Findings that were there before, and exceptions used by them, are no news.
 */
export function isQuiet(result: RunResult, selection: Selection): boolean {
  return (
    (result.verdict.outcome === 'pass' || result.verdict.outcome === 'warn') &&
    isOldNews(result) &&
    selection.blocking.length === 0 &&
    selection.warnings.length === 0 &&
    selection.suppressed.every((finding) => finding.state === 'existing') &&
    !hasChangeLines(result) &&
    !(result.surface?.opened ?? []).some(({ kind }) => DOORS.has(kind)) &&
    !result.notices.some((notice) => notice.kind === 'baseline-unknown')
  );
}

/**
 * Whether nothing warns but what the author of a change can do nothing about: old advisories, which are the workflow's
 * to renew, and what the base lacks too. The summary tells both.
 */
function isOldNews(result: RunResult): boolean {
  if (result.verdict.outcome === 'pass') return true;
  const { blocking, touched, standing } = unseenOf(result);
  if (blocking.length + touched.length > 0) return false;
  return standing.length > 0 || result.notices.some((notice) => notice.kind === 'stale-data');
}

/** The body of a comment that has done its work. */
export function quietLine(result: RunResult, selection: Selection, key: string): string {
  const parts = [
    ...(selection.fixed.length > 0 ? [`${selection.fixed.length} fixed by this change`] : []),
    ...(selection.existing.length > 0 ? [`${selection.existing.length} existing, not caused by it`] : []),
    ...(selection.doubtful.length > 0 ? [`${count(selection.doubtful.length, 'finding')} of low confidence`] : []),
  ];
  const ending = result.notices.filter(({ kind }) => kind === 'exception-expiring').length;
  if (ending > 0) parts.push(`${count(ending, 'exception')} ending within 14 days`);
  const unseen = unseenSentence(result, MAX_UNSEEN);
  const line = [
    `✅ **${gateName(key)}: nothing to fix**`,
    ...[updateLine(result)].filter(Boolean),
    ...parts,
    comparedLine(result),
    ...settingLines(result),
  ].join(' · ');
  return unseen === '' ? line : `${line}\n\n${unseen}`;
}
