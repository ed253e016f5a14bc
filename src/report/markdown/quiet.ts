import type { RunResult } from '../../model/run-result.js';
import { touchesTheGate } from '../gfm-details.js';
import { comparedLine } from '../gfm-overview.js';
import type { Selection } from '../selection.js';
import { count } from '../words.js';

/**
 * Whether there is nothing that this change's author has to read. Then no comment is opened, and one that is there
 * shrinks to one line. Findings that were there before, and exceptions used by them, are no news.
 */
export function isQuiet(result: RunResult, selection: Selection): boolean {
  return (
    (result.verdict.outcome === 'pass' || onlyDataIsOld(result)) &&
    selection.blocking.length === 0 &&
    selection.warnings.length === 0 &&
    selection.suppressed.every((finding) => finding.state === 'existing') &&
    !touchesTheGate(result) &&
    !result.notices.some((notice) => notice.kind === 'baseline-unknown')
  );
}

/** Old advisories are the workflow's to renew: the summary tells it, the author of a change can do nothing. */
function onlyDataIsOld(result: RunResult): boolean {
  return result.verdict.outcome === 'warn' && result.notices.some((notice) => notice.kind === 'stale-data');
}

/** The body of a comment that has done its work. */
export function quietLine(result: RunResult, selection: Selection): string {
  const parts = [
    ...(selection.fixed.length > 0 ? [`${selection.fixed.length} fixed by this change`] : []),
    ...(selection.existing.length > 0 ? [`${selection.existing.length} existing, not caused by it`] : []),
    ...(selection.doubtful.length > 0 ? [`${count(selection.doubtful.length, 'finding')} of low confidence`] : []),
  ];
  return ['✅ **Security gate: nothing to fix**', ...parts, comparedLine(result)].join(' · ');
}
