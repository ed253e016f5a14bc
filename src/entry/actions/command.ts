import { explainInComment } from '../../app/answers/explain-in-comment.js';
import { recheck } from '../../app/answers/recheck.js';
import { type ActionHost, actionHost } from '../../app/host/action-host.js';
import { clientOf, required } from '../../app/host/host-client.js';
import { localPorts } from '../../app/host/local-ports.js';
import { buttonRequest } from '../../forge/github/button-request.js';
import type { GitHubClient } from '../../forge/github/client.js';
import type { Command } from '../../forge/github/command.js';
import { commandRequest } from '../../forge/github/command-request.js';
import { createComment } from '../../forge/github/issue-comment.js';
import type { PullRequestRef } from '../../forge/github/pull-request.js';
import { react } from '../../forge/github/reaction.js';
import { refusalOf } from '../../forge/github/refusal.js';
import { runnerActions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';
import { EXIT } from '../../model/exit-code.js';
import { escapeText } from '../../util/markdown.js';
import { runEntry } from '../run.js';

const MAX_SAID = 600;

type Reaction = '+1' | 'confused';

/** What a command led to: shown as a reaction under it and, where there is something to read, as a comment. */
interface Answer {
  readonly reaction: Reaction;
  /** Markdown, escaped. */
  readonly reply: string | null;
}

/**
 * `actions/command`: obeys `/gatehouse …` in comments of pull requests, and clicks on the buttons of our check run, by
 * people who may write to the repository. Everybody else is ignored; nothing of the change is checked out or run.
 */
export async function commandAction(): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const { event, repository } = host.context;
    if (event.name !== 'issue_comment' && event.name !== 'check_run')
      throw new ConfigurationError(`commands come with issue_comment and check_run; this run is on ${event.name}`);
    const workflow = workflowInput(host);
    const client = await clientOf(host);
    const request = await required('the permission of who asks cannot be read', 'pull-requests: read', () =>
      event.name === 'check_run' ? buttonRequest(client, repository, event) : commandRequest(client, repository, event),
    );
    const show = async (reaction: Reaction) => {
      if (event.name === 'issue_comment') await write(host, () => react(client, repository, event.commentId, reaction));
    };
    if (request.status === 'ignored') {
      actions.log.info(`ignored: ${request.reason}`);
      if (request.answer) await show('confused');
      actions.setOutput('command', '');
      return EXIT.ok;
    }
    actions.setOutput('command', request.command.kind);
    const pull = { ...repository, number: request.number };
    const { reaction, reply } = await obey(host, client, pull, request.command, workflow);
    await show(reaction);
    if (reply !== null) await write(host, () => createComment(client, pull, reply));
    return EXIT.ok;
  }, actions.log);
}

async function obey(
  host: ActionHost,
  client: GitHubClient,
  pull: PullRequestRef,
  command: Command,
  workflow: string,
): Promise<Answer> {
  if (command.kind === 'explain') {
    const { http } = localPorts(host.actions.log);
    const { found, reply } = await explainInComment({ client, pull, http }, command.id);
    return { reaction: found ? '+1' : 'confused', reply };
  }
  // The comment itself is the record of `revoked`: the gate reads it when it runs the next time, which is now.
  const { started, said } = await recheck(client, pull, workflow);
  const recorded = command.kind === 'revoked' ? 'The statement counts from the next run on. ' : '';
  const accepted = started || command.kind === 'revoked';
  return { reaction: accepted ? '+1' : 'confused', reply: started ? null : escapeText(recorded + said, MAX_SAID) };
}

/** A refused answer is told in the log and nothing else: whoever asked sees that nothing came. */
async function write(host: ActionHost, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    host.actions.log.warn(`the command was not answered: ${refusalOf(error, 'pull-requests: write').reason}`);
  }
}

function workflowInput({ actions }: ActionHost): string {
  const name = actions.input('workflow') || 'gatehouse.yml';
  if (/^[\w.-]{1,100}\.ya?ml$/.test(name)) return name;
  throw new ConfigurationError(`input workflow: '${name}' is no file name of a workflow`);
}
