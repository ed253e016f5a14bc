import type { PullRequestRef } from '../repository.js';
import type { NewReview } from '../review.js';
import { withFields } from './answer.js';
import type { GitHubClient } from './client.js';
import { NO_RETRY } from './request-options.js';

/** Posts one review with all its comments, as a comment: it neither approves nor blocks. Returns its address. */
export async function createReview(client: GitHubClient, pull: PullRequestRef, review: NewReview): Promise<string> {
  const { owner, repo, number } = pull;
  const { data } = await client.rest.pulls.createReview({
    owner,
    repo,
    pull_number: number,
    commit_id: review.commit,
    event: 'COMMENT',
    body: review.body,
    comments: review.comments.map(({ path, line, startLine, body }) => ({
      path,
      line,
      side: 'RIGHT',
      body,
      ...(startLine !== undefined && startLine < line && { start_line: startLine, start_side: 'RIGHT' }),
    })),
    ...NO_RETRY,
  });
  return withFields(data, 'html_url').html_url;
}
