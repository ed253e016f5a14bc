import { createClient, type GitHubClient } from '../../src/forge/github/client.js';
import type { PullRequestRef } from '../../src/forge/github/pull-request.js';
import { urlsFrom } from '../../src/forge/github/urls.js';
import { openPull, type PullOptions } from '../helpers/github/builders.js';
import { type GitHub, startGitHub, type TokenOptions } from '../helpers/github/github.js';
import type { PullRequest, Repository, Token } from '../helpers/github/world.js';

export interface Scene {
  readonly github: GitHub;
  readonly repository: Repository;
  readonly pull: PullRequest;
  readonly ref: PullRequestRef;
  readonly token: Token;
  readonly client: GitHubClient;
  clientFor(token: Token): GitHubClient;
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A repository with one pull request and a client for it; waits between attempts are a thousandth of the real ones. */
export async function openScene(
  options: { readonly pull?: PullOptions; readonly token?: TokenOptions; readonly private?: boolean } = {},
): Promise<Scene> {
  const github = await startGitHub();
  const repository = github.repository('acme/shop', { private: options.private ?? false });
  const pull = openPull(github.world, repository, options.pull);
  const token = github.token(options.token);
  const clientFor = (one: Token) =>
    createClient({ token: one.value, urls: urlsFrom(github.env()), log: SILENT, retryUnitMs: 1, timeoutMs: 5000 });
  return {
    github,
    repository,
    pull,
    ref: { owner: 'acme', repo: 'shop', number: pull.number },
    token,
    client: clientFor(token),
    clientFor,
  };
}
