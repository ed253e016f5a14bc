import type { PullRequestRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { mayWrite } from './collaborator.js';
import { parseCommand } from './command.js';
import { listComments } from './issue-comment.js';

/** Each asks GitHub once; strangers who write commands by the hundred must not use up the token. */
const MAX_ASKED = 30;

/**
 * Who has stated on a pull request that these secrets are revoked (`/gatehouse revoked <id>`): login by finding id. The
 * comment is the record, so it must be as its author left it: not edited, not folded away, by a person who may write to
 * the repository now. Deleting it takes the statement back.
 */
export async function readRevocations(
  client: GitHubClient,
  pull: PullRequestRef,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = new Set(ids);
  const statements = new Map<string, string>();
  const permitted = new Map<string, boolean>();
  for (const { body, user, edited, minimized } of await listComments(client, pull)) {
    if (user === null || user.bot || edited || minimized) continue;
    const reading = parseCommand(body);
    if (reading.status !== 'command' || reading.command.kind !== 'revoked') continue;
    const { id } = reading.command;
    if (!wanted.has(id) || statements.has(id)) continue;
    if (!permitted.has(user.login) && permitted.size === MAX_ASKED) continue;
    const may = permitted.get(user.login) ?? (await mayWrite(client, pull, user.login));
    permitted.set(user.login, may);
    if (may) statements.set(id, user.login);
  }
  return statements;
}
