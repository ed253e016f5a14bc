import type { RepositoryRef } from '../repository.js';
import { withFields } from './answer.js';
import type { GitHubClient } from './client.js';
import { everyPage, PAGE_SIZE } from './pages.js';
import { NO_RETRY } from './request-options.js';

export interface IssueComment {
  readonly id: number;
  readonly nodeId: string;
  readonly body: string;
  readonly url: string;
  readonly user: { readonly id: number; readonly login: string; readonly bot: boolean } | null;
  readonly createdAt: string;
  readonly edited: boolean;
  readonly minimized: boolean;
}

export interface IssueRef extends RepositoryRef {
  readonly number: number;
}

interface CommentData {
  readonly id: number;
  readonly node_id: string;
  readonly body?: string;
  readonly html_url: string;
  readonly created_at: string;
  readonly updated_at: string;
  readonly user: { readonly id: number; readonly login: string; readonly type: string } | null;
  readonly minimized?: object | null;
}

function toComment(answer: CommentData): IssueComment {
  const data = withFields(answer, 'id', 'node_id', 'html_url', 'created_at', 'updated_at', 'user');
  return {
    id: data.id,
    nodeId: data.node_id,
    body: data.body ?? '',
    url: data.html_url,
    user: data.user === null ? null : { id: data.user.id, login: data.user.login, bot: data.user.type === 'Bot' },
    createdAt: data.created_at,
    edited: data.updated_at !== data.created_at,
    minimized: (data.minimized ?? null) !== null,
  };
}

/** All comments of an issue or pull request, every page, oldest first. */
export async function listComments(client: GitHubClient, issue: IssueRef): Promise<IssueComment[]> {
  const { owner, repo, number } = issue;
  const data = await everyPage((page) =>
    client.rest.issues.listComments({ owner, repo, issue_number: number, per_page: PAGE_SIZE, page }),
  );
  return data.map(toComment).sort((a, b) => a.id - b.id);
}

/** Writes a new comment; not retried here, because a lost answer may hide a comment that exists. */
export async function createComment(client: GitHubClient, issue: IssueRef, body: string): Promise<IssueComment> {
  const { owner, repo, number } = issue;
  const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: number, body, ...NO_RETRY });
  return toComment(data);
}

export async function updateComment(
  client: GitHubClient,
  repository: RepositoryRef,
  id: number,
  body: string,
): Promise<IssueComment> {
  const { owner, repo } = repository;
  const { data } = await client.rest.issues.updateComment({ owner, repo, comment_id: id, body });
  return toComment(data);
}

export async function deleteComment(client: GitHubClient, repository: RepositoryRef, id: number): Promise<void> {
  const { owner, repo } = repository;
  await client.rest.issues.deleteComment({ owner, repo, comment_id: id });
}

const MINIMIZE = `mutation MinimizeComment($id: ID!) {
  minimizeComment(input: { subjectId: $id, classifier: DUPLICATE }) { minimizedComment { isMinimized } }
}`;

/** Folds a comment away as a duplicate; its text stays readable. */
export async function minimizeComment(client: GitHubClient, nodeId: string): Promise<void> {
  await client.graphql(MINIMIZE, { id: nodeId });
}
