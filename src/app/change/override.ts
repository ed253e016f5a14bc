import type { GitHubEvent } from '../../forge/event.js';
import { isOfPullRequest } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { Log } from '../../model/log.js';
import type { Override } from '../../model/run-result.js';
import type { PipelinePorts } from '../../pipeline.js';
import { approvalOf } from './approvals.js';

/**
 * Reads who has let the head of this run's pull request through. Absent where nobody can: without a token, on a
 * fork's change, on events of no pull request. What the host does not tell was not said.
 */
export function overrideReader(
  event: GitHubEvent,
  forge: Pick<Forge, 'reviews' | 'permissions'> | null,
  log: Log,
): Pick<PipelinePorts, 'override'> {
  if (!isOfPullRequest(event) || event.fork || forge === null) return {};
  return {
    override: async (owners) => {
      try {
        return await firstOverride(event.number, event.headSha, owners, forge);
      } catch (error) {
        log.warn(`overrides could not be read: ${forge.reviews.refusalOf(error, 'pull-requests: read').reason}`);
        return null;
      }
    },
  };
}

/** Asking costs a call for each person and team; strangers must not use up the token. */
const MAX_ASKED = 20;

async function firstOverride(
  number: number,
  head: string,
  owners: readonly string[],
  forge: Pick<Forge, 'reviews' | 'permissions'>,
): Promise<Override | null> {
  const said = await forge.reviews.overridesOf(number, head);
  for (const { by, reason } of said.slice(0, MAX_ASKED)) {
    for (const owner of owners) {
      const { by: members } = await approvalOf(owner, [by], forge);
      if (members.length > 0) return { by, owner, reason };
    }
  }
  return null;
}
