import type { GitHubClient, RepositoryRef } from './client.js';
import { PAGE_SIZE } from './pages.js';

/** One entry of a tree; `path` counts from the tree that was asked for. */
export interface TreeItem {
  readonly path: string;
  /** 100644 and 100755: a file, 120000: a symlink, 160000: a submodule, 040000: a folder. */
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly size: number | null;
}

/** GitHub cuts a recursive list at 100,000 entries or 7 MB and says so. */
export interface TreeListing {
  readonly items: readonly TreeItem[];
  readonly truncated: boolean;
}

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

export interface ComparedCommit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** How a head differs from its base: from their merge base on. */
export interface Comparison {
  readonly mergeBase: string;
  /** Commits of the head that the base has not, however many are listed. */
  readonly totalCommits: number;
  /** One page of them, oldest first. */
  readonly commits: readonly ComparedCommit[];
  /** Files that were moved, of the 300 files that the first page lists at most. */
  readonly renames: readonly { readonly path: string; readonly previousPath: string }[];
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
