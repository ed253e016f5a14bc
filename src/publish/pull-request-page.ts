import type { CheckAnnotation, CheckRun } from '../forge/check-run.js';
import type { PullPage } from '../forge/page.js';
import { publishCheckRun } from './check-run.js';
import { publishComment, type StickyComment } from './comment.js';
import { type LabelRequest, publishLabels } from './labels.js';
import type { PublishResult } from './publish-result.js';
import { publishReview, type ReviewRequest } from './review.js';
import { publishReviewers } from './reviewers.js';
import { publishSarif, type SarifRequest } from './sarif.js';

/** What a pull request's page shall show, rendered; a part that is absent is not touched. */
export interface PullRequestPage {
  readonly comment?: StickyComment;
  readonly review?: ReviewRequest;
  readonly 'check run'?: { readonly run: CheckRun; readonly annotations: readonly CheckAnnotation[] };
  readonly 'SARIF upload'?: SarifRequest;
  readonly labels?: LabelRequest;
  readonly reviewers?: { readonly owners: readonly string[]; readonly author: string | null };
}

export type PagePart = keyof PullRequestPage;

/** Writes all parts side by side: none waits for another, and none that is refused stops another. */
export async function publishPage(
  page: PullPage,
  shown: PullRequestPage,
): Promise<ReadonlyMap<PagePart, PublishResult>> {
  const { comment, review, 'check run': check, 'SARIF upload': sarif, labels, reviewers } = shown;
  const parts: readonly (readonly [PagePart, Promise<PublishResult> | null])[] = [
    ['comment', comment === undefined ? null : publishComment(page, comment)],
    ['review', review === undefined ? null : publishReview(page, review)],
    ['check run', check === undefined ? null : publishCheckRun(page, check.run, check.annotations)],
    ['SARIF upload', sarif === undefined ? null : publishSarif(page, sarif)],
    ['labels', labels === undefined ? null : publishLabels(page, labels)],
    ['reviewers', reviewers === undefined ? null : publishReviewers(page, reviewers.owners, reviewers.author)],
  ];
  const results = new Map<PagePart, PublishResult>();
  for (const [part, result] of parts) if (result !== null) results.set(part, await result);
  return results;
}
