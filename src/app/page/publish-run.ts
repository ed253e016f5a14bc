import { type GitHubEvent, isOfPullRequest } from '../../forge/event.js';
import type { CommitPage } from '../../forge/page.js';
import { publishCheckRun } from '../../publish/check-run.js';
import type { PublishResult } from '../../publish/publish-result.js';
import { type PagePart, publishPage } from '../../publish/pull-request-page.js';
import { publishSarif } from '../../publish/sarif.js';
import type { RenderContext } from '../../report/report.js';
import type { PageInputs } from '../inputs/page-inputs.js';
import type { ActionRun } from '../results/judged-run.js';
import { commitParts, type PageFacts, pageOf } from './page-parts.js';
import { withPolicy } from './page-wishes.js';
import type { PublishPlace } from './publish-place.js';
import { type PublishedParts, tellParts } from './published-parts.js';

/**
 * Writes what inputs and policy ask for to the place that the event has: a pull request's page, or a commit. What the
 * host refuses is a warning that names the missing permission; the verdict stands before and never depends on it.
 */
export async function publishRun(
  { event, forge, sarif, log }: PublishPlace,
  { result, publish }: ActionRun,
  context: RenderContext,
  inputs: PageInputs,
): Promise<void> {
  const wanted = wantedBy(inputs, event);
  if (wanted === null || forge === null) return;
  const author = isOfPullRequest(event) ? event.author : null;
  const facts: PageFacts = { result, context, author, sarifPlace: sarif };
  const published = isOfPullRequest(event)
    ? await publishPage(forge.page(event.number), pageOf(withPolicy(wanted, publish, log), facts))
    : await publishCommit(forge.commits, wanted, facts);
  tellParts(published, event, log);
}

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

async function publishCommit(page: CommitPage, inputs: PageInputs, facts: PageFacts): Promise<PublishedParts> {
  const { 'check run': check, 'SARIF upload': sarif } = commitParts(inputs, facts);
  const results = new Map<PagePart, PublishResult>();
  if (check !== undefined) results.set('check run', await publishCheckRun(page, check.run, check.annotations));
  if (sarif !== undefined) results.set('SARIF upload', await publishSarif(page, sarif));
  return results;
}
