import { withFields } from './answer.js';
import type { GitHubClient } from './client.js';
import { statusOf } from './refusal.js';

/** Who writes with our token. `id` is null when only the login is known. */
export interface Author {
  readonly id: number | null;
  readonly login: string;
}

/** The bot of every job's own GITHUB_TOKEN, on github.com and on GitHub Enterprise Server. */
const ACTIONS_BOT = 'github-actions[bot]';

/** Whether this is the account of every job's own token, by either of its spellings. */
export function isActionsBot({ login }: Author): boolean {
  return login.replace(/\[bot\]$/, '') === ACTIONS_BOT.replace(/\[bot\]$/, '');
}

const QUERY = 'query Viewer { viewer { login databaseId } }';

/**
 * The account that our writes appear under, for any kind of token: the job's own, an App's installation token, a
 * person's. GraphQL's `viewer` knows all three; REST's `/user` refuses installation tokens. The id decides, not the
 * login: GraphQL and REST disagree about the `[bot]` suffix, and a login can be taken over.
 * When GraphQL does not answer: a token for which `/user` answers is a person's, one that is refused there is taken
 * for the job's own. An App's comments then look foreign, and a second comment is the worst that follows.
 */
export function whoAmI(client: GitHubClient): Promise<Author> {
  const known = asked.get(client) ?? ask(client);
  asked.set(client, known);
  known.catch(() => asked.delete(client));
  return known;
}

/** Takes the answer of another query that has asked for the viewer on its way. */
export function learnAuthor(
  client: GitHubClient,
  viewer: { readonly login: string; readonly databaseId: number | null },
): Author {
  const author: Author = { id: viewer.databaseId, login: viewer.login };
  if (!asked.has(client)) asked.set(client, Promise.resolve(author));
  return author;
}

/** One question for each client: several publishers need the answer. */
const asked = new WeakMap<GitHubClient, Promise<Author>>();

async function ask(client: GitHubClient): Promise<Author> {
  try {
    const { viewer } = await client.graphql<{ viewer: { login: string; databaseId: number | null } }>(QUERY);
    return { id: viewer.databaseId, login: viewer.login };
  } catch (error) {
    if (statusOf(error) === 401) throw error;
  }
  try {
    const { data } = await client.rest.users.getAuthenticated();
    const { id, login } = withFields(data, 'id', 'login');
    return { id, login };
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    return { id: null, login: ACTIONS_BOT };
  }
}

/** An account as GraphQL shows it: a bot's login comes without the suffix that REST gives it. */
export interface ActorNode {
  readonly __typename: string;
  readonly login: string;
  readonly databaseId?: number | null;
}

/** Whether a GraphQL actor is this author. */
export function isAuthorNode(author: Author, node: ActorNode | null): boolean {
  if (node === null) return false;
  if (author.id !== null) return node.databaseId === author.id;
  return node.__typename === 'Bot' && `${node.login.replace(/\[bot\]$/, '')}[bot]` === author.login;
}

/** Whether a REST user is this author; accounts that are gone are nobody. */
export function isAuthor(author: Author, user: { readonly id: number; readonly login: string } | null): boolean {
  if (user === null) return false;
  return author.id === null ? user.login === author.login : user.id === author.id;
}
