import type { GitHubClient, RepositoryRef } from './client.js';
import { mayWrite } from './collaborator.js';
import { type Command, parseCommand } from './command.js';
import type { IssueCommentEvent } from './event.js';

/** A command that somebody entitled gave for a pull request; or why there is none to obey. `answer`: whether the person should be told. */
export type CommandRequest =
  | { readonly status: 'accepted'; readonly command: Command; readonly number: number }
  | { readonly status: 'ignored'; readonly reason: string; readonly answer: boolean };

/**
 * Reads the command of a comment event and asks GitHub whether its author may give one. Edited comments are ignored:
 * somebody with more rights could have edited what somebody with fewer wrote, or the other way round.
 */
export async function commandRequest(
  client: GitHubClient,
  repository: RepositoryRef,
  event: IssueCommentEvent,
): Promise<CommandRequest> {
  const reading = parseCommand(event.body);
  if (reading.status === 'none') return ignored('the comment is no command');
  if (!event.pullRequest) return ignored('the comment is on an issue');
  if (event.edited) return ignored('the comment was edited');
  if (event.authorIsBot) return ignored('the comment is by a bot');
  if (!(await mayWrite(client, repository, event.author))) {
    return ignored('commands are for people who may write to this repository', true);
  }
  if (reading.status === 'wrong') return ignored(reading.reason, true);
  return { status: 'accepted', command: reading.command, number: event.number };
}

function ignored(reason: string, answer = false): CommandRequest {
  return { status: 'ignored', reason, answer };
}
