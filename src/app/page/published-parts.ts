import type { GitHubEvent } from '../../forge/event.js';
import type { Log } from '../../model/log.js';
import { describeResult } from '../../publish/publish-result.js';
import type { PublishedParts } from '../../publish/pull-request-page.js';

/**
 * Says in the job's log what became of each part. A refusal is a warning; where the token may only
 * read it is what must happen, and one line says of all parts where the page comes from instead.
 */
export function tellParts(results: PublishedParts, event: GitHubEvent, log: Log): void {
  const refused = [...results].filter(([, { status }]) => status === 'refused').map(([part]) => part);
  const why = refused.length === 0 ? null : readOnlyToken(event);
  if (why !== null) log.info(`${refused.join(', ')} not written: ${why}`);
  for (const [part, result] of results) {
    const said = result.status === 'refused' && why !== null ? null : describeResult(part, result);
    if (said !== null) log[result.status === 'refused' ? 'warn' : 'info'](said);
  }
}

/** Why a token of this event may only read, whatever the job's permissions; null where it may be granted more. */
function readOnlyToken(event: GitHubEvent): string | null {
  if (event.name !== 'pull_request') return null;
  if (event.fork) return `the token of a pull request from a fork may not write; ${INSTEAD}`;
  return event.author === 'dependabot[bot]'
    ? `the token of a pull request of Dependabot may only read; ${INSTEAD}`
    : null;
}

const INSTEAD = 'actions/publish on workflow_run writes the page (docs/events/workflow_run.md)';
