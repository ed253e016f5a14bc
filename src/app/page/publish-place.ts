import type { EventContext, GitHubEvent } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { Log } from '../../model/log.js';
import type { ActionHost } from '../host/action-host.js';
import type { SarifPlace } from './page-parts.js';

/** What a run is published to: a pull request's page, or a commit. */
export interface PublishPlace {
  readonly event: GitHubEvent;
  /** null: nobody can be written to. */
  readonly forge: Forge | null;
  /** null where code scanning has no place for a log of this run. */
  readonly sarif: SarifPlace | null;
  readonly log: Log;
}

/** The place that the event of this run has. */
export function publishPlace({ actions, env, context, forge }: ActionHost): PublishPlace {
  return { event: context.event, forge, sarif: sarifPlace(context, env.GITHUB_SHA ?? ''), log: actions.log };
}

/**
 * Code scanning wants the commit and ref of the checkout: the merge of a pull request, not its head. On
 * pull_request_target the run's own commit is the default branch's, to which a change's alerts must never be laid.
 */
function sarifPlace({ event, ref }: EventContext, commit: string): SarifPlace | null {
  if (event.name === 'pull_request_target') return { commit: event.headSha, ref: `refs/pull/${event.number}/head` };
  if (!/^[0-9a-f]{40}$/.test(commit) || !ref.startsWith('refs/')) return null;
  return { commit, ref };
}
