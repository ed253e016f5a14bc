import { answerRequest } from '../../app/answers/answer-request.js';
import type { ActionHost } from '../../app/host/action-host.js';
import { localPorts } from '../../app/host/local-ports.js';
import { neededForge, required } from '../../app/host/needed-forge.js';
import { workflowInput } from '../../app/inputs/workflow-input.js';
import { ConfigurationError } from '../../model/errors.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { runAction } from '../run-action.js';

/**
 * `actions/command`: obeys `/gatehouse …` in comments of pull requests, and clicks on the buttons of our check run, by
 * people who may write to the repository. Everybody else is ignored; nothing of the change is checked out or run.
 */
export function commandAction(): Promise<void> {
  return runAction(command);
}

/** The same on a host of the caller's. */
export async function command({ actions, env, context, forge: known }: ActionHost): Promise<ExitCode> {
  const { event } = context;
  if (event.name !== 'issue_comment' && event.name !== 'check_run')
    throw new ConfigurationError(`commands come with issue_comment and check_run; this run is on ${event.name}`);
  const workflow = workflowInput(actions);
  const forge = neededForge(known);
  const { log } = actions;
  const request = await required(forge, 'the permission of who asks cannot be read', 'pull-requests: read', () =>
    forge.permissions.commandOf(event),
  );
  actions.setOutput('command', request.status === 'accepted' ? request.command.kind : '');
  await answerRequest({ forge, http: localPorts(log).http, env, log, workflow }, event, request);
  return EXIT.ok;
}
