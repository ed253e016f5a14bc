import type { Comparison, TreeListing } from '../content.js';
import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { PAGE_SIZE } from './pages.js';

/** What is in a tree, named by its own id or by that of a commit. */
export async function getTree(
  client: GitHubClient,
  repository: RepositoryRef,
  id: string,
  recursive: boolean,
): Promise<TreeListing> {
  const { owner, repo } = repository;
  const { data } = await client.rest.git.getTree({ owner, repo, tree_sha: id, ...(recursive && { recursive: '1' }) });
  const items = data.tree.map(({ path = '', mode = '', type = '', sha = '', size }) => ({
    path,
    mode,
    type,
    id: sha,
    size: size ?? null,
  }));
  return { items, truncated: data.truncated };
}

/** The bytes of one blob; GitHub sends up to 100 MB. null for an encoding that is none of GitHub's. */
export async function getBlob(client: GitHubClient, repository: RepositoryRef, id: string): Promise<Buffer | null> {
  const { owner, repo } = repository;
  const { data } = await client.rest.git.getBlob({ owner, repo, file_sha: id });
  if (data.encoding === 'utf-8') return Buffer.from(data.content, 'utf8');
  return data.encoding === 'base64' ? Buffer.from(data.content, 'base64') : null;
}

/** The commit that a branch stands at now; a payload's word for it can be days old. */
export async function getBranchTip(client: GitHubClient, repository: RepositoryRef, branch: string): Promise<string> {
  const { owner, repo } = repository;
  const { data } = await client.rest.git.getRef({ owner, repo, ref: `heads/${branch}` });
  return data.object.sha;
}

/** GitHub's own merge of an open pull request, as `refs/pull/N/merge` names it now. */
export async function getMergeOfPull(client: GitHubClient, repository: RepositoryRef, number: number): Promise<string> {
  const { owner, repo } = repository;
  const { data } = await client.rest.git.getRef({ owner, repo, ref: `pull/${number}/merge` });
  return data.object.sha;
}

/** Compares two commits; `page` counts from 1. */
export async function compareCommits(
  client: GitHubClient,
  repository: RepositoryRef,
  base: string,
  head: string,
  page: number,
): Promise<Comparison> {
  const { owner, repo } = repository;
  const basehead = `${base}...${head}`;
  const { data } = await client.rest.repos.compareCommitsWithBasehead({
    owner,
    repo,
    basehead,
    per_page: PAGE_SIZE,
    page,
  });
  return {
    mergeBase: data.merge_base_commit.sha,
    totalCommits: data.total_commits,
    commits: data.commits.map(({ sha, commit, parents }) => ({
      id: sha,
      tree: commit.tree.sha,
      parents: parents.map((parent) => parent.sha),
    })),
    renames: (data.files ?? []).flatMap(({ filename, previous_filename, status }) =>
      status === 'renamed' && previous_filename !== undefined
        ? [{ path: filename, previousPath: previous_filename }]
        : [],
    ),
  };
}
