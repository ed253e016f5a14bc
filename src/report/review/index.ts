import type { ReviewComment } from '../../forge/review.js';
import type { OwnRules } from '../../model/own-rule.js';
import type { RunResult } from '../../model/run-result.js';
import { selectFindings } from '../selection.js';
import { suggestionOf } from '../suggestion.js';
import { type Spot, spotsOf } from '../things.js';
import { compareUrgency } from '../urgency.js';
import { reviewBody } from './body.js';

/** More than this many comments in one review is noise, and near what GitHub takes for spam. */
export const MAX_REVIEW_COMMENTS = 20;

/** Whether every line from `startLine` to `line` of a file is in one hunk of the diff: GitHub refuses all others. */
export type IsCommentable = (path: string, startLine: number, line: number) => boolean;

/**
 * What a reviewer would point at, one comment at each place of a thing to do: new, open, of medium or high confidence or
 * blocking, with a line that may be commented on; worst first, at most `MAX_REVIEW_COMMENTS`.
 */
export function reviewComments(
  result: RunResult,
  isCommentable: IsCommentable = () => true,
  key = 'default',
  rules?: OwnRules,
): readonly ReviewComment[] {
  const comments: ReviewComment[] = [];
  const { blocking, warnings } = selectFindings(result).things;
  const spots = spotsOf([...blocking, ...warnings]).filter(({ finding }) => finding.state === 'new');
  for (const spot of spots.toSorted((a, b) => compareUrgency(a.finding, b.finding))) {
    if (comments.length === MAX_REVIEW_COMMENTS) break;
    const comment = commentOn(spot, isCommentable, key, rules);
    if (comment !== null) comments.push(comment);
  }
  return comments;
}

function commentOn(
  { finding, others, thing }: Spot,
  isCommentable: IsCommentable,
  key: string,
  rules?: OwnRules,
): ReviewComment | null {
  const place = finding.location;
  if (place?.startLine === undefined || place.commit !== undefined) return null;
  if (!/^[0-9a-f]{8,64}$/.test(finding.id)) return null;
  const { path, startLine } = place;
  const endLine = Math.max(startLine, place.endLine ?? startLine);
  const more = { title: thing.title, others };
  const suggestion = suggestionOf(finding);
  if (suggestion !== null && isCommentable(path, startLine, endLine)) {
    const lines = endLine > startLine ? { startLine, line: endLine } : { line: endLine };
    return { path, ...lines, body: reviewBody(finding, suggestion, key, more, rules), fingerprint: finding.id };
  }
  if (!isCommentable(path, startLine, startLine)) return null;
  return { path, line: startLine, body: reviewBody(finding, null, key, more, rules), fingerprint: finding.id };
}
