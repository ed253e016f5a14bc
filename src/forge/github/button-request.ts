import type { CheckRunEvent } from '../event.js';
import type { CommandRequest } from '../permissions.js';
import type { RepositoryRef } from '../repository.js';
import { isCheckRunName, parsePullReference, readButton } from './check-button.js';
import type { GitHubClient } from './client.js';
import { mayWrite } from './collaborator.js';
import { getPullRequest } from './pull-request.js';

/**
 * Reads the command that a click on a button of our check run gives. The payload is GitHub's word, but the check run
 * is its maker's: name and button must be ours, whoever clicked must be allowed to write now, and the pull request that
 * the check run names must be open with the check run's commit as its head.
 */
export async function buttonRequest(
  client: GitHubClient,
  repository: RepositoryRef,
  event: CheckRunEvent,
): Promise<CommandRequest> {
  if (event.action !== 'requested_action') return ignored('no button was clicked');
  if (!isCheckRunName(event.checkName)) return ignored('the check run is not ours');
  const command = readButton(event.button ?? '');
  if (command === null) return ignored('the button is not ours');
  const number = parsePullReference(event.externalId);
  if (number === null) return ignored('the check run is of no pull request');
  if (event.senderIsBot) return ignored('a bot clicked');
  if (!(await mayWrite(client, repository, event.sender)))
    return ignored('buttons are for people who may write to this repository');
  const pull = await getPullRequest(client, { ...repository, number });
  if (pull.state !== 'open' || pull.headSha !== event.headSha)
    return ignored('the pull request is closed, or has a newer head than the check run');
  return { status: 'accepted', command, number };
}

function ignored(reason: string): CommandRequest {
  return { status: 'ignored', reason, answer: false };
}
