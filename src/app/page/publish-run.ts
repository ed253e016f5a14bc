import { type GitHubEvent, isOfPullRequest } from '../../forge/event.js';
import { publishCommit, publishPage } from '../../publish/pull-request-page.js';
import type { RenderContext } from '../../report/report.js';
import type { PageInputs } from '../inputs/page-inputs.js';
import type { ActionRun } from '../results/judged-run.js';
import { pageOf } from './page-parts.js';
import { withPolicy } from './page-wishes.js';
import type { PublishPlace } from './publish-place.js';
import { tellParts } from './published-parts.js';

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
  const isPull = isOfPullRequest(event);
  const author = isPull ? event.author : null;
  const wishes = isPull ? withPolicy(wanted, publish, log) : { ...wanted, labels: null };
  const page = pageOf(wishes, { result, context, author, sarifPlace: sarif, isPull });
  const published = isPull
    ? await publishPage(forge.page(event.number), page)
    : await publishCommit(forge.commits, page);
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
