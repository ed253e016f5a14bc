import type { RepositoryRef } from '../../repository.js';
import type { GitHubClient } from '../client.js';

/** What every port asks with: the repository, and the client, which is loaded by the first call. */
export interface Asked {
  readonly repository: RepositoryRef;
  client(): Promise<GitHubClient>;
}
