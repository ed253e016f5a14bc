import type { PullRequestRef } from '../repository.js';
import type { SaidOverride } from '../reviews.js';
import type { GitHubClient } from './client.js';
import { parseCommand } from './command.js';
import { listComments } from './issue-comment.js';

/**
 * Who says on a pull request that this head is to pass (`/gatehouse override <head> <reason>`), oldest first, one of each
 * person. The comment is the record, so it must be as its author left it: not edited, not folded away, and no bot's.
 * Whether the person may is not asked here.
 */
export async function overridesOf(
  client: GitHubClient,
  pull: PullRequestRef,
  head: string,
): Promise<readonly SaidOverride[]> {
  const said = new Map<string, SaidOverride>();
  for (const { body, user, edited, minimized } of await listComments(client, pull)) {
    if (user === null || user.bot || edited || minimized || said.has(user.login)) continue;
    const reading = parseCommand(body);
    if (reading.status !== 'command' || reading.command.kind !== 'override') continue;
    if (!head.startsWith(reading.command.head)) continue;
    said.set(user.login, { by: user.login, reason: reading.command.reason });
  }
  return [...said.values()];
}
