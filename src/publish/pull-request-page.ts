import { formatPullReference } from '../forge/github/check-button.js';
import type { CheckAnnotation, CheckRun } from '../forge/github/check-run.js';
import type { GitHubClient } from '../forge/github/client.js';
import type { PullRequestRef } from '../forge/github/pull-request.js';
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

function onPull(run: CheckRun, { number }: PullRequestRef): CheckRun {
  return { ...run, externalId: formatPullReference(number) };
}

/** Writes all parts side by side: none waits for another, and none that is refused stops another. */
export async function publishPage(
  client: GitHubClient,
  pull: PullRequestRef,
  page: PullRequestPage,
): Promise<ReadonlyMap<PagePart, PublishResult>> {
  const { comment, review, 'check run': check, 'SARIF upload': sarif, labels, reviewers } = page;
  const parts: readonly (readonly [PagePart, Promise<PublishResult> | null])[] = [
    ['comment', comment === undefined ? null : publishComment(client, pull, comment)],
    ['review', review === undefined ? null : publishReview(client, pull, review)],
    [
      'check run',
      check === undefined ? null : publishCheckRun(client, pull, onPull(check.run, pull), check.annotations),
    ],
    ['SARIF upload', sarif === undefined ? null : publishSarif(client, pull, sarif)],
    ['labels', labels === undefined ? null : publishLabels(client, pull, labels)],
    ['reviewers', reviewers === undefined ? null : publishReviewers(client, pull, reviewers.owners, reviewers.author)],
  ];
  const results = new Map<PagePart, PublishResult>();
  for (const [part, result] of parts) if (result !== null) results.set(part, await result);
  return results;
}
