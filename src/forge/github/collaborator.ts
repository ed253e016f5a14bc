import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { statusOf } from './refusal.js';

/** Whether somebody may write to the repository, asked of GitHub: a comment's `author_association` is no permission. */
export async function mayWrite(client: GitHubClient, repository: RepositoryRef, login: string): Promise<boolean> {
  const { owner, repo } = repository;
  try {
    const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username: login });
    return data.permission === 'admin' || data.permission === 'write';
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}
