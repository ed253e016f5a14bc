import type { PullPage } from '../forge/page.js';
import type { PublishResult } from './publish-result.js';
import type { Publisher } from './publisher.js';

/**
 * Asks for the reviews that the policy wants: `@login` or `@org/team`, as owners are written. The author is left out,
 * because GitHub refuses the whole request for one wrong name. Never throws for what the host answers.
 */
export async function publishReviewers(
  page: PullPage,
  owners: readonly string[],
  author: string | null,
): Promise<PublishResult> {
  const names = owners.map((owner) => owner.replace(/^@/, ''));
  const teams = names.filter((name) => name.includes('/')).map((name) => name.slice(name.indexOf('/') + 1));
  const logins = names.filter((name) => !name.includes('/') && name.toLowerCase() !== author?.toLowerCase());
  if (teams.length + logins.length === 0) return { status: 'skipped', reason: 'nobody to ask but the author' };
  try {
    await page.requestReviewers({ logins, teams });
    return { status: 'written', url: null, notes: [] };
  } catch (error) {
    return { status: 'refused', reason: page.refusalOf(error, 'pull-requests: write').reason };
  }
}

interface WantedReviewers {
  readonly owners: readonly string[];
  readonly author: string | null;
}

export const reviewers = {
  id: 'reviewers',
  place: 'pull request',
  write: (page: PullPage, { owners, author }: WantedReviewers) => publishReviewers(page, owners, author),
} as const satisfies Publisher<WantedReviewers>;
