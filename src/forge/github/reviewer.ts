import type { PullRequestRef } from '../repository.js';
import type { GitHubClient } from './client.js';

/** Asks people (logins) and teams (slugs) for a review; the author and strangers are refused as a whole by GitHub. */
export async function requestReviewers(
  client: GitHubClient,
  pull: PullRequestRef,
  reviewers: { readonly logins: readonly string[]; readonly teams: readonly string[] },
): Promise<void> {
  const { owner, repo, number } = pull;
  await client.rest.pulls.requestReviewers({
    owner,
    repo,
    pull_number: number,
    reviewers: [...reviewers.logins],
    team_reviewers: [...reviewers.teams],
  });
}
