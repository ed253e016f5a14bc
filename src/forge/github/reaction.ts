import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';

/** Shows under a comment that its command was seen (`eyes`), done (`+1`) or not obeyed (`confused`). */
export async function react(
  client: GitHubClient,
  repository: RepositoryRef,
  commentId: number,
  content: 'eyes' | '+1' | 'confused',
): Promise<void> {
  const { owner, repo } = repository;
  await client.rest.reactions.createForIssueComment({ owner, repo, comment_id: commentId, content });
}
