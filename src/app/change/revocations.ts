import { type GitHubEvent, isOfPullRequest } from '../../forge/event.js';
import type { Texts } from '../../forge/texts.js';
import type { Log } from '../../model/log.js';
import type { PipelinePorts } from '../../pipeline.js';

/**
 * Reads the statements about revoked secrets from the pull request of this run; absent where there is none, or nobody
 * to ask. When they cannot be read the findings stand: that is told and fails closed.
 */
export function revocationReader(
  event: GitHubEvent,
  texts: Texts | null,
  log: Log,
): Pick<PipelinePorts, 'revocations'> {
  const number = pullNumberOf(event);
  if (number === null || texts === null) return {};
  return {
    revocations: async (ids) => {
      try {
        return await texts.statements(number, ids);
      } catch (error) {
        const { reason } = texts.refusalOf(error, 'pull-requests: read');
        log.warn(`statements about revoked secrets could not be read: ${reason}`);
        return new Map();
      }
    },
  };
}

/** The merge queue names the pull request in the branch that GitHub makes for it. */
function pullNumberOf(event: GitHubEvent): number | null {
  return isOfPullRequest(event) || event.name === 'merge_group' ? event.number : null;
}
