import type { Forge } from '../../src/forge/forge.js';
import { createClient, type GitHubClient } from '../../src/forge/github/client.js';
import { githubForge } from '../../src/forge/github/forge.js';
import { urlsFrom } from '../../src/forge/github/urls.js';
import type { PullPage } from '../../src/forge/page.js';
import type { PullRequestRef } from '../../src/forge/repository.js';
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
  readonly forge: Forge;
  /** The pull request's page, as the scene's own client has it. */
  readonly page: PullPage;
  clientFor(token: Token): GitHubClient;
  /** The page for another token, or for a client that remembers nothing. */
  pageFor(token: Token): PullPage;
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
    createClient({
      token: one.value,
      urls: urlsFrom(github.env()),
      log: SILENT,
      env: {},
      retryUnitMs: 1,
      timeoutMs: 5000,
    });
  const forgeFor = (client: GitHubClient) =>
    githubForge({ owner: 'acme', repo: 'shop' }, urlsFrom(github.env()), async () => client);
  const client = clientFor(token);
  const forge = forgeFor(client);
  return {
    github,
    repository,
    pull,
    ref: { owner: 'acme', repo: 'shop', number: pull.number },
    token,
    client,
    forge,
    page: forge.page(pull.number),
    clientFor,
    pageFor: (one) => forgeFor(clientFor(one)).page(pull.number),
  };
}
