import type { PullRequestRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { everyPage, PAGE_SIZE } from './pages.js';
import { statusOf } from './refusal.js';

/** Reviews that say yes or no; a comment or a draft leaves what was said before. */
const OPINIONS: ReadonlySet<string> = new Set(['APPROVED', 'CHANGES_REQUESTED', 'DISMISSED']);

/**
 * People whose last opinion on a pull request is an approval of this commit. A dismissed review is listed as DISMISSED
 * (docs.github.com, "REST API endpoints for pull request reviews"); the list is in the order of time.
 */
export async function approversOf(
  client: GitHubClient,
  { owner, repo, number }: PullRequestRef,
  commit: string,
): Promise<readonly string[]> {
  const reviews = await everyPage((page) =>
    client.rest.pulls.listReviews({ owner, repo, pull_number: number, per_page: PAGE_SIZE, page }),
  );
  const last = new Map<string, boolean>();
  for (const { user, state, commit_id: of } of reviews) {
    if (user === null || user.type !== 'User' || !OPINIONS.has(state)) continue;
    last.set(user.login, state === 'APPROVED' && of === commit);
  }
  return [...last].flatMap(([login, approves]) => (approves ? [login] : [])).sort();
}

/** Whether somebody is of a team: an invitation that nobody has taken up does not count, and 404 is no. */
export async function isMember(
  client: GitHubClient,
  organisation: string,
  team: string,
  login: string,
): Promise<boolean> {
  try {
    const { data } = await client.rest.teams.getMembershipForUserInOrg({
      org: organisation,
      team_slug: team,
      username: login,
    });
    return data.state === 'active';
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
