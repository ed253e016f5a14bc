import type { PullRequestRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { everyPage, PAGE_SIZE } from './pages.js';
import { statusOf } from './refusal.js';

export async function listLabels(client: GitHubClient, pull: PullRequestRef): Promise<string[]> {
  const { owner, repo, number } = pull;
  const data = await everyPage((page) =>
    client.rest.issues.listLabelsOnIssue({ owner, repo, issue_number: number, per_page: PAGE_SIZE, page }),
  );
  return data.map((label) => label.name);
}

/** Adds labels; GitHub creates those that the repository does not have. */
export async function addLabels(client: GitHubClient, pull: PullRequestRef, labels: readonly string[]): Promise<void> {
  const { owner, repo, number } = pull;
  await client.rest.issues.addLabels({ owner, repo, issue_number: number, labels: [...labels] });
}

/** Removes a label; one that is gone already is fine. */
export async function removeLabel(client: GitHubClient, pull: PullRequestRef, label: string): Promise<void> {
  const { owner, repo, number } = pull;
  try {
    await client.rest.issues.removeLabel({ owner, repo, issue_number: number, name: label });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}
