import { type EventContext, readEvent } from '../../forge/github/event.js';
import { type GitHubUrls, urlsFrom } from '../../forge/github/urls.js';
import type { Actions } from '../../io/actions.js';
import { watchCommand } from '../../io/watch.js';
import type { CheckOptions } from '../../model/options.js';
import type { PublishPolicy } from '../../model/policy.js';
import type { Notice, RunResult } from '../../model/run-result.js';
import type { InventoryItem } from '../../model/scan.js';
import { isJudged } from '../../policy/evaluate.js';
import { publishAnnotations } from '../../publish/annotations.js';
import { publishOutputs } from '../../publish/outputs.js';
import { describeResult } from '../../publish/publish-result.js';
import { publishSummary } from '../../publish/summary.js';
import { REPORTS } from '../../report/index.js';
import type { RenderContext } from '../../report/report.js';
import { SCANNERS } from '../../scan/index.js';
import { gitIn } from '../../workspace/git.js';
import { askedRevisions } from '../change/asked-revisions.js';
import { eventFacts } from '../change/event-facts.js';
import { revisionsOf } from '../change/event-revisions.js';
import { commitFetcher } from '../change/fetch-commit.js';
import { openTarget } from '../change/open-target.js';
import { pullRequestTexts } from '../change/pull-request-texts.js';
import { withQueueShare } from '../change/queue-share.js';
import { revocationReader } from '../change/revocations.js';
import { localPorts } from '../host/local-ports.js';
import { optionsFromInputs } from '../inputs/action-inputs.js';
import { ownVerdict } from '../inputs/own-verdict.js';
import { writeReportFiles } from './report-files.js';

const LOG_WIDTH = 120;

/** What an action knows of its run. */
export interface ActionHost {
  readonly actions: Actions;
  readonly env: NodeJS.ProcessEnv;
  readonly context: EventContext;
  readonly urls: GitHubUrls;
  readonly token: string;
}

export interface ActionRun {
  readonly result: RunResult;
  /** Packages that were read, here or by the stages; null where none could be: then there is no bill of materials. */
  readonly inventory: readonly InventoryItem[] | null;
  /** What the inventory lacks, one line each. */
  readonly inventoryGaps?: readonly string[];
  /** What the policy of the base asks to be published. */
  readonly publish: PublishPolicy;
}

export interface JudgedRun extends ActionRun {
  /** Whether this step fails by the policy, or leaves that to a later gate. */
  readonly judges: boolean;
}

/** Reads event, addresses and token; the token is masked before anything can be printed. */
export function actionHost(actions: Actions, env: NodeJS.ProcessEnv): ActionHost {
  const token = actions.input('github-token');
  if (token !== '') actions.mask(token);
  return { actions, env, context: readEvent(env), urls: urlsFrom(env), token };
}

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

/**
 * Everything that needs no token: log, report files, outputs; and annotations and job summary, unless a later gate
 * judges, who would tell them a second time.
 */
export async function reportRun(
  host: ActionHost,
  run: ActionRun,
  name: string,
  key: string,
  judges = true,
): Promise<void> {
  const { actions, env } = host;
  const context = renderContext(host, run, key);
  const { result } = run;
  for (const line of REPORTS.terminal.render(result, context).split('\n')) actions.log.info(line);
  if (judges) await tellInJob(actions, result, context);
  publishOutputs(actions, {
    verdict: result.verdict.outcome,
    'new-findings': result.findings.filter(isJudged).length,
    blocking: result.verdict.violations.length,
    fixed: result.findings.filter((finding) => finding.state === 'fixed').length,
    ...writeReportFiles(run, context, env.RUNNER_TEMP ?? '.', name),
  });
}

async function tellInJob(actions: Actions, result: RunResult, context: RenderContext): Promise<void> {
  publishAnnotations(actions, REPORTS.annotations.render(result));
  const summary = await publishSummary(actions, REPORTS.summary.render(result, context));
  const said = describeResult('job summary', summary);
  if (said !== null) actions.log.info(said);
}

/** What the renderers may know on a runner. */
export function renderContext(
  host: ActionHost,
  { inventory, inventoryGaps = [] }: Pick<ActionRun, 'inventory' | 'inventoryGaps'>,
  key: string,
): RenderContext {
  const { context, urls } = host;
  const { owner, repo } = context.repository;
  // The report, and the button that runs it again, are on the page of the run that has scanned.
  const runId = context.event.name === 'workflow_run' ? context.event.runId : context.runId;
  return {
    runUrl: runId === null ? null : `${urls.server}/${owner}/${repo}/actions/runs/${runId}`,
    serverUrl: urls.server,
    key,
    color: false,
    width: LOG_WIDTH,
    now: new Date(),
    inventory: inventory ?? [],
    inventoryGaps,
    scanners: SCANNERS,
  };
}
