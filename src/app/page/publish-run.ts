import type { GitHubClient } from '../../forge/github/client.js';
import { type GitHubEvent, isOfPullRequest } from '../../forge/github/event.js';
import { publishCheckRun } from '../../publish/check-run.js';
import { describeResult, type PublishResult } from '../../publish/publish-result.js';
import { type PagePart, publishPage } from '../../publish/pull-request-page.js';
import { publishSarif } from '../../publish/sarif.js';
import type { ActionHost } from '../host/action-host.js';
import { clientOf } from '../host/host-client.js';
import type { PageInputs } from '../inputs/page-inputs.js';
import type { ActionRun } from '../results/judged-run.js';
import { renderContext } from '../results/render-context.js';
import { commitParts, type PageFacts, pageOf, type SarifPlace } from './page-parts.js';
import { withPolicy } from './page-wishes.js';

export type PublishedParts = ReadonlyMap<PagePart, PublishResult>;

/**
 * Writes what inputs and policy ask for to the place that the event has: a pull request's page, or a commit. What GitHub
 * refuses is a warning that names the missing permission; the verdict stands before and never depends on it.
 */
export async function publishRun(host: ActionHost, run: ActionRun, inputs: PageInputs): Promise<PublishedParts> {
  const { event, repository } = host.context;
  const wanted = wantedBy(inputs, event);
  if (wanted === null || host.token === '') return NOTHING;
  const facts: PageFacts = {
    result: run.result,
    context: renderContext(host, run, inputs.key),
    author: isOfPullRequest(event) ? event.author : null,
    sarifPlace: sarifPlaceOf(host),
  };
  const client = await clientOf(host);
  if (!isOfPullRequest(event)) return tell(host, await publishCommit(client, repository, wanted, facts));
  return tell(
    host,
    await publishPage(
      client,
      { ...repository, number: event.number },
      pageOf(withPolicy(wanted, run.publish, host.actions.log), facts),
    ),
  );
}

const NOTHING: PublishedParts = new Map();

/** null: this event has no place for anything that is asked for. A merge queue's commit is gone within minutes. */
function wantedBy(inputs: PageInputs, event: GitHubEvent): PageInputs | null {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return inputs;
    case 'push':
    case 'schedule':
    case 'workflow_dispatch':
      return inputs.checkRun || inputs.uploadSarif ? inputs : null;
    default:
      return null;
  }
}

/**
 * Says in the job's log what became of each part. A refusal is a warning; for a fork's pull request it is what must
 * happen, and who reads the log is told where the page comes from instead.
 */
export function tell(host: ActionHost, results: PublishedParts): PublishedParts {
  const { log } = host.actions;
  const { event } = host.context;
  const isFork = event.name === 'pull_request' && event.fork;
  const refused = [...results.values()].filter((result) => result.status === 'refused');
  if (isFork && refused.length > 0) log.info(FORK);
  for (const [part, result] of results) {
    const said = describeResult(part, result);
    if (said !== null) log[result.status === 'refused' && !isFork ? 'warn' : 'info'](said);
  }
  return results;
}

const FORK =
  'the token of a pull request from a fork may not write: actions/publish on workflow_run writes the page (docs/events/workflow_run.md)';

async function publishCommit(
  client: GitHubClient,
  repository: ActionHost['context']['repository'],
  inputs: PageInputs,
  facts: PageFacts,
): Promise<PublishedParts> {
  const { 'check run': check, 'SARIF upload': sarif } = commitParts(inputs, facts);
  const results = new Map<PagePart, PublishResult>();
  if (check !== undefined)
    results.set('check run', await publishCheckRun(client, repository, check.run, check.annotations));
  if (sarif !== undefined) results.set('SARIF upload', await publishSarif(client, repository, sarif));
  return results;
}

/**
 * Code scanning wants the commit and ref of the checkout: the merge of a pull request, not its head. On
 * pull_request_target the run's own commit is the default branch's, to which a change's alerts must never be laid.
 */
function sarifPlaceOf({ env, context }: ActionHost): SarifPlace | null {
  const { event } = context;
  if (event.name === 'pull_request_target') return { commit: event.headSha, ref: `refs/pull/${event.number}/head` };
  const commit = env.GITHUB_SHA ?? '';
  if (!/^[0-9a-f]{40}$/.test(commit) || !context.ref.startsWith('refs/')) return null;
  return { commit, ref: context.ref };
}
