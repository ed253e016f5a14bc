import { LocatedError } from '../../model/errors.js';
import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { statusOf } from './refusal.js';

/**
 * Text of one file at a commit, for runs that may not check anything out (`pull_request_target`, `workflow_run`).
 * null when there is no such file.
 * @throws LocatedError when it is no regular file or larger than the 1 MB that GitHub sends.
 */
export async function readTextFile(
  client: GitHubClient,
  repository: RepositoryRef,
  path: string,
  commit: string,
): Promise<string | null> {
  const { owner, repo } = repository;
  const { data } = await client.rest.repos.getContent({ owner, repo, path, ref: commit }).catch((error: unknown) => {
    if (statusOf(error) === 404) return { data: null };
    throw error;
  });
  if (data === null) return null;
  if (Array.isArray(data) || data.type !== 'file' || !('content' in data)) {
    throw new LocatedError({ path, message: `it is no regular file at ${commit}` });
  }
  if (data.encoding !== 'base64') throw new LocatedError({ path, message: 'it is larger than GitHub sends (1 MB)' });
  return Buffer.from(data.content, 'base64').toString('utf8');
}
