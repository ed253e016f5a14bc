import type { GitHubClient } from '../forge/github/client.js';
import type { PullRequestRef } from '../forge/github/pull-request.js';
import { refusalOf } from '../forge/github/refusal.js';
import { requestReviewers } from '../forge/github/reviewer.js';
import type { PublishResult } from './publish-result.js';

/**
 * Asks for the reviews that the policy wants: `@login` or `@org/team`, as owners are written. The author is left out,
 * because GitHub refuses the whole request for one wrong name. Never throws for what GitHub answers.
 */
export async function publishReviewers(
  client: GitHubClient,
  pull: PullRequestRef,
  owners: readonly string[],
  author: string | null,
): Promise<PublishResult> {
  const names = owners.map((owner) => owner.replace(/^@/, ''));
  const teams = names.filter((name) => name.includes('/')).map((name) => name.slice(name.indexOf('/') + 1));
  const logins = names.filter((name) => !name.includes('/') && name.toLowerCase() !== author?.toLowerCase());
  if (teams.length + logins.length === 0) return { status: 'skipped', reason: 'nobody to ask but the author' };
  try {
    await requestReviewers(client, pull, { logins, teams });
    return { status: 'written', url: null, notes: [] };
  } catch (error) {
    return { status: 'refused', reason: refusalOf(error, 'pull-requests: write').reason };
  }
}
