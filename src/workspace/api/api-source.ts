import type { GitHubClient, RepositoryRef } from '../../forge/github/client.js';
import type { ApiCalls } from './api-calls.js';

/** One repository, asked through the API. */
export interface ApiSource {
  readonly client: GitHubClient;
  readonly repository: RepositoryRef;
  readonly calls: ApiCalls;
}
