import type { ReviewComment } from '../../forge/review.js';
import type { Finding } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import { compareUrgency } from '../selection.js';
import { reviewBody, suggestionOf } from './body.js';

/** More than this many comments in one review is noise, and near what GitHub takes for spam. */
export const MAX_REVIEW_COMMENTS = 20;

/** Whether every line from `startLine` to `line` of a file is in one hunk of the diff: GitHub refuses all others. */
export type IsCommentable = (path: string, startLine: number, line: number) => boolean;

/**
 * The findings that a reviewer would point at: new, open, of medium or high confidence, with a line that may be
 * commented on; worst first, at most `MAX_REVIEW_COMMENTS`.
 */
export function reviewComments(
  result: RunResult,
  isCommentable: IsCommentable = () => true,
  key = 'default',
): readonly ReviewComment[] {
  const comments: ReviewComment[] = [];
  const open = result.findings.filter(
    (finding) => finding.state === 'new' && finding.suppression === null && finding.confidence !== 'low',
  );
  for (const finding of open.sort(compareUrgency)) {
    if (comments.length === MAX_REVIEW_COMMENTS) break;
    const comment = commentOn(finding, isCommentable, key);
    if (comment !== null) comments.push(comment);
  }
  return comments;
}

function commentOn(finding: Finding, isCommentable: IsCommentable, key: string): ReviewComment | null {
  const place = finding.location;
  if (place?.startLine === undefined || place.commit !== undefined) return null;
  if (!/^[0-9a-f]{8,64}$/.test(finding.id)) return null;
  const { path, startLine } = place;
  const endLine = Math.max(startLine, place.endLine ?? startLine);
  const suggestion = suggestionOf(finding);
  if (suggestion !== null && isCommentable(path, startLine, endLine)) {
    const lines = endLine > startLine ? { startLine, line: endLine } : { line: endLine };
    return { path, ...lines, body: reviewBody(finding, suggestion, key), fingerprint: finding.id };
  }
  if (!isCommentable(path, startLine, startLine)) return null;
  return { path, line: startLine, body: reviewBody(finding, null, key), fingerprint: finding.id };
}
