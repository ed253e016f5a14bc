import type { GitHubEvent } from '../../forge/event.js';
import type { Log } from '../../model/log.js';
import { describeResult } from '../../publish/publish-result.js';
import type { PublishedParts } from '../../publish/pull-request-page.js';

/**
 * Says in the job's log what became of each part. A refusal is a warning; for a fork's pull request it is what must
 * happen, and who reads the log is told where the page comes from instead.
 */
export function tellParts(results: PublishedParts, event: GitHubEvent, log: Log): void {
  const isFork = event.name === 'pull_request' && event.fork;
  const refused = [...results.values()].filter((result) => result.status === 'refused');
  if (isFork && refused.length > 0) log.info(FORK);
  for (const [part, result] of results) {
    const said = describeResult(part, result);
    if (said !== null) log[result.status === 'refused' && !isFork ? 'warn' : 'info'](said);
  }
}

const FORK =
  'the token of a pull request from a fork may not write: actions/publish on workflow_run writes the page (docs/events/workflow_run.md)';
