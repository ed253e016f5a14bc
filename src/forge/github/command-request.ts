import type { IssueCommentEvent } from '../event.js';
import type { CommandRequest } from '../permissions.js';
import type { RepositoryRef } from '../repository.js';
import type { GitHubClient } from './client.js';
import { mayWrite } from './collaborator.js';
import { parseCommand } from './command.js';

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
