import type { EventContext } from '../../forge/github/event.js';
import type { Actions } from '../../io/actions.js';
import { watchCommand } from '../../io/watch.js';
import type { CheckOptions } from '../../model/options.js';
import type { Notice } from '../../model/run-result.js';
import { gitIn } from '../../workspace/git.js';
import { askedRevisions } from '../change/asked-revisions.js';
import { eventFacts } from '../change/event-facts.js';
import { revisionsOf } from '../change/event-revisions.js';
import { commitFetcher } from '../change/fetch-commit.js';
import { openTarget } from '../change/open-target.js';
import { pullRequestTexts } from '../change/pull-request-texts.js';
import { withQueueShare } from '../change/queue-share.js';
import { revocationReader } from '../change/revocations.js';
import type { ActionHost } from '../host/action-host.js';
import { localPorts } from '../host/local-ports.js';
import { optionsFromInputs } from '../inputs/action-inputs.js';
import { ownVerdict } from '../inputs/own-verdict.js';
import type { ActionRun, JudgedRun } from './judged-run.js';

/** The owner's key for secret hashes; masked, since it must not be read from a log. */
function hashKeyOf(actions: Actions): { readonly hashKey?: string } {
  const hashKey = actions.input('hash-key');
  if (hashKey === '') return {};
  actions.mask(hashKey);
  return { hashKey };
}

/**
 * Whether nobody but people with write access can have brought in what is scanned: a token that a stranger plants must
 * not make this repository's runner speak to its provider. A merge queue may hold a fork's change.
 */
function isOwnChange(event: EventContext['event']): boolean {
  switch (event.name) {
    case 'pull_request':
      return !event.fork;
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return true;
    default:
      return false;
  }
}

/** Runs the pipeline for the event of this run: on the checkout of this job, or on what the API gives. */
export async function runOnEvent(host: ActionHost, only: string | null): Promise<JudgedRun> {
  const { judges, options, notices } = ownVerdict(host.actions, optionsFromInputs(host.actions, host.env, only), only);
  return { ...(await runPlanned(host, options, notices)), judges };
}

async function runPlanned(host: ActionHost, options: CheckOptions, told: readonly Notice[]): Promise<ActionRun> {
  const { actions, context, urls, token } = host;
  const { event, repository } = context;
  const { runPipeline } = await import('../../pipeline.js');
  const ports = {
    ...localPorts(actions.log),
    mask: actions.mask,
    ...hashKeyOf(actions),
    ...pullRequestTexts(host),
    ...revocationReader(host),
  };
  const name = `${repository.owner}/${repository.repo}`;
  if (event.name === 'pull_request_target') {
    const subject = { repository: name, event: 'pull_request', head: event.headSha, notices: told } as const;
    const openWorkspace = () => openTarget(host, event, options, ports.exec);
    return runPipeline(options, subject, { ...ports, openWorkspace });
  }
  const git = gitIn(ports.exec, options.dir);
  const revisions = await revisionsOf(event, git, eventFacts(host));
  const { base, head, notices } = await askedRevisions(options, revisions, git);
  const run = await runPipeline(
    { ...options, base, head },
    { repository: name, event: revisions.event, head: revisions.judged, notices: [...told, ...notices] },
    {
      ...ports,
      mayVerify: isOwnChange(event),
      fetchCommit: commitFetcher(watchCommand, actions.log, urls.server, token),
    },
  );
  return event.name === 'merge_group' ? { ...run, result: await withQueueShare(run.result, event, git) } : run;
}
