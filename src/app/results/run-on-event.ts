import type { CheckOptions } from '../../model/options.js';
import type { Notice } from '../../model/run-result.js';
import type { PipelinePorts } from '../../pipeline.js';
import { gitIn } from '../../workspace/git.js';
import { serviceAccess } from '../change/analysed-change.js';
import { approvalReader } from '../change/approvals.js';
import { askedRevisions } from '../change/asked-revisions.js';
import { factsOfEvent } from '../change/change-facts.js';
import { type ChangeSource, changeSource } from '../change/change-source.js';
import { revisionsOf } from '../change/event-revisions.js';
import { refuseMissingCheckout } from '../change/missing-checkout.js';
import { openTarget } from '../change/open-target.js';
import { overrideReader } from '../change/override.js';
import { isOwnChange } from '../change/own-change.js';
import { pullRequestTexts } from '../change/pull-request-texts.js';
import { withQueueShare } from '../change/queue-share.js';
import { revocationReader } from '../change/revocations.js';
import { type ActionHost, hostLayers } from '../host/action-host.js';
import { localPorts } from '../host/local-ports.js';
import { optionsFromInputs } from '../inputs/action-inputs.js';
import { hashKeyInput } from '../inputs/hash-key.js';
import { ownVerdict } from '../inputs/own-verdict.js';
import type { ActionRun, JudgedRun } from './judged-run.js';

/** Runs the pipeline for the event of this run: on the checkout of this job, or on what the API gives. */
export async function runOnEvent(host: ActionHost, only: string | null): Promise<JudgedRun> {
  const { actions, env, context, forge } = host;
  const { event, repository } = context;
  const { judges, options, notices } = ownVerdict(actions, optionsFromInputs(actions, env, only), only);
  const ports = {
    ...localPorts(actions.log),
    env,
    layers: hostLayers(host),
    mask: actions.mask,
    ...hashKeyInput(actions),
    ...pullRequestTexts(event, forge, actions.log),
    ...approvalReader(event, forge),
    ...overrideReader(event, forge, actions.log),
    ...revocationReader(event, forge?.texts ?? null, actions.log),
  };
  const name = `${repository.owner}/${repository.repo}`;
  const source = changeSource(host, ports.exec);
  const services = serviceAccess(event, name, forge, source.facts);
  return { ...(await runPlanned(source, { name, options, notices, ports: { ...ports, ...services } })), judges };
}

/** What a run has before its change is opened. */
interface PlannedRun {
  /** `owner/name`. */
  readonly name: string;
  readonly options: CheckOptions;
  readonly notices: readonly Notice[];
  readonly ports: PipelinePorts;
}

async function runPlanned(source: ChangeSource, { name, options, notices, ports }: PlannedRun): Promise<ActionRun> {
  const { event, facts, fetchCommit } = source;
  const { runPipeline } = await import('../../pipeline.js');
  if (event.name === 'pull_request_target') {
    const change = factsOfEvent(event);
    const subject = { repository: name, event: 'pull_request', head: event.headSha, notices, change } as const;
    return runPipeline(options, subject, { ...ports, openWorkspace: () => openTarget(source, event, options) });
  }
  refuseMissingCheckout(options.dir, ports.env.GITHUB_WORKSPACE ?? options.dir);
  const git = gitIn(ports.exec, options.dir);
  const revisions = await revisionsOf(event, git, facts);
  const asked = await askedRevisions(options, revisions, git);
  const run = await runPipeline(
    { ...options, base: asked.base, head: asked.head },
    {
      repository: name,
      event: revisions.event,
      head: revisions.judged,
      notices: [...notices, ...asked.notices],
      change: factsOfEvent(event),
    },
    { ...ports, mayVerify: isOwnChange(event), fetchCommit },
  );
  return event.name === 'merge_group' ? { ...run, result: await withQueueShare(run.result, event, git) } : run;
}
