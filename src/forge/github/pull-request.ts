import type { PullRequest, PullRequestFile } from '../pull-request.js';
import type { PullRequestRef, RepositoryRef } from '../repository.js';
import { withFields } from './answer.js';
import type { GitHubClient } from './client.js';
import { everyPage, PAGE_SIZE } from './pages.js';

interface PullData {
  readonly number: number;
  readonly state: string;
  readonly user: { readonly login: string } | null;
  readonly head: {
    readonly sha: string;
    readonly ref: string;
    readonly repo: { readonly full_name: string } | null;
  };
  readonly base: { readonly sha: string; readonly ref: string };
  readonly labels: readonly { readonly name?: string }[];
}

function toPullRequest(answer: PullData): PullRequest {
  const data = withFields(answer, 'number', 'state', 'user', 'head', 'base', 'labels');
  return {
    number: data.number,
    state: data.state === 'closed' ? 'closed' : 'open',
    author: data.user?.login ?? null,
    headSha: data.head.sha,
    headRef: data.head.ref,
    headRepository: data.head.repo?.full_name ?? null,
    baseSha: data.base.sha,
    baseRef: data.base.ref,
    labels: data.labels.flatMap((label) => label.name ?? []),
  };
}

/** The pull request as it is now. */
export async function getPullRequest(client: GitHubClient, pull: PullRequestRef): Promise<PullRequest> {
  const { owner, repo, number } = pull;
  const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
  return toPullRequest(data);
}

/** Of a larger change GitHub lists only so many files. */
export const MAX_FILES = 3_000;

/** Files of the change with their patches, `MAX_FILES` at most. */
export async function listFiles(client: GitHubClient, pull: PullRequestRef): Promise<PullRequestFile[]> {
  const { owner, repo, number } = pull;
  const data = await everyPage((page) =>
    client.rest.pulls.listFiles({ owner, repo, pull_number: number, per_page: PAGE_SIZE, page }),
  );
  return data.map((file) => ({
    path: file.filename,
    previousPath: file.previous_filename ?? null,
    status: file.status,
    patch: file.patch ?? null,
  }));
}

/**
 * Open pull requests whose head is this branch of this repository and stands at this commit. The one safe way from a
 * workflow run to its pull request: the run's own list is empty for forks, and its artifact is the author's word.
 */
export async function pullRequestsOfHead(
  client: GitHubClient,
  repository: RepositoryRef,
  head: { readonly owner: string; readonly ref: string; readonly sha: string },
): Promise<PullRequest[]> {
  const { owner, repo } = repository;
  const from = `${head.owner}:${head.ref}`;
  const data = await everyPage((page) =>
    client.rest.pulls.list({ owner, repo, state: 'open', head: from, per_page: PAGE_SIZE, page }),
  );
  return data.map(toPullRequest).filter((pull) => pull.headSha === head.sha);
}
