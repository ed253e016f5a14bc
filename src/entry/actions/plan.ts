import { askedRevisions } from '../../app/change/asked-revisions.js';
import { eventFacts } from '../../app/change/event-facts.js';
import { revisionsOf } from '../../app/change/event-revisions.js';
import { commitFetcher } from '../../app/change/fetch-commit.js';
import { openTarget } from '../../app/change/open-target.js';
import { type ActionHost, actionHost } from '../../app/host/action-host.js';
import { localPorts } from '../../app/host/local-ports.js';
import { optionsFromInputs } from '../../app/inputs/action-inputs.js';
import { numberInput, projectsInput } from '../../app/inputs/shard-inputs.js';
import { runnerActions } from '../../io/actions.js';
import { watchCommand } from '../../io/watch.js';
import { ConfigurationError } from '../../model/errors.js';
import { EXIT } from '../../model/exit-code.js';
import type { Workspace } from '../../model/workspace.js';
import { gitIn } from '../../workspace/git.js';
import { openWorkspace } from '../../workspace/open.js';
import { MAX_SHARDS, planShards } from '../../workspace/shards.js';
import { runEntry } from '../run.js';

const DEFAULT_SHARDS = 20;
/** GitHub drops an output of more than 1 MB. */
const MAX_OUTPUT = 1_000_000;

/**
 * `actions/plan`: splits a repository of many projects into shards of about the same work, of the projects that the
 * change touches. Its output is the matrix of the jobs that scan; each finds its own part by its number.
 */
export async function planAction(): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const globs = projectsInput(actions);
    const maxShards = numberInput(actions, 'max-shards', DEFAULT_SHARDS, MAX_SHARDS);
    const workspace = await openPlanned(host);
    const { changes } = workspace;
    const plan = planShards({ entries: await workspace.files('head'), changes, globs, maxShards });
    const include = plan.weights.map((_, index) => ({
      shard: index + 1,
      of: plan.count,
      projects: (globs ?? []).join('\n'),
    }));
    actions.log.info(
      `${plan.affected.length} of ${plan.projects} projects in ${plan.count} shards; the largest has ${Math.max(...plan.weights)} bytes, the smallest ${Math.min(...plan.weights)}`,
    );
    const matrix = JSON.stringify({ include });
    if (matrix.length > MAX_OUTPUT)
      throw new ConfigurationError('input projects: the globs are too long for the matrix; use fewer and wider ones');
    actions.setOutput('matrix', matrix);
    actions.setOutput('shards', String(plan.count));
    actions.setOutput('affected', String(plan.affected.length));
    actions.setOutput('projects', String(plan.projects));
    return EXIT.ok;
  }, actions.log);
}

async function openPlanned(host: ActionHost): Promise<Workspace> {
  const { actions, env, context, urls, token } = host;
  const options = optionsFromInputs(actions, env, null);
  const { exec } = localPorts(actions.log);
  if (context.event.name === 'pull_request_target') return openTarget(host, context.event, options, exec);
  const git = gitIn(exec, options.dir);
  const revisions = await revisionsOf(context.event, git, eventFacts(host));
  const { base, head, notices } = await askedRevisions(options, revisions, git);
  for (const { message } of notices) actions.log.warn(message);
  const fetchCommit = commitFetcher(watchCommand, actions.log, urls.server, token);
  return openWorkspace({ dir: options.dir, base, head, fetchCommit }, exec);
}
