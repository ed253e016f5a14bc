import type { GitHubEvent } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { PullRequest } from '../../forge/pull-request.js';
import type { Log } from '../../model/log.js';
import type { RunResult } from '../../model/run-result.js';
import { type PublishedParts, publishPage } from '../../publish/pull-request-page.js';
import type { RenderContext } from '../../report/report.js';
import type { PageInputs } from '../inputs/page-inputs.js';
import { pageOf } from './page-parts.js';
import { withPolicy } from './page-wishes.js';
import { tellParts } from './published-parts.js';
import { pullPolicy, pullTouchesGate } from './pull-policy.js';

/** A result that another job left, and how it is shown. */
export interface LeftResult {
  readonly result: RunResult;
  readonly context: RenderContext;
  readonly event: GitHubEvent;
  /** Where the policy lies in the repository. */
  readonly policyPath: string;
}

/** Writes the page of a pull request from a result that its author may have written. */
export async function publishLeft(
  forge: Pick<Forge, 'content' | 'page'>,
  pull: PullRequest,
  { result, context, event, policyPath }: LeftResult,
  inputs: PageInputs,
  log: Log,
): Promise<PublishedParts> {
  const judged = { content: forge.content, pull, policyPath };
  const wishes = withPolicy(inputs, await pullPolicy(judged, log), log);
  const asksOwners = wishes.labels !== null || wishes.reviewers.length > 0;
  const touches = asksOwners && (await pullTouchesGate(judged, log));
  const facts = { result, context, author: pull.author, sarifPlace: null, touches, isPull: true, mayPass: false };
  const published = await publishPage(forge.page(pull.number), pageOf(wishes, facts));
  tellParts(published, event, log);
  return published;
}
