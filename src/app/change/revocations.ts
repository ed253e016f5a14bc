import { type GitHubEvent, isOfPullRequest } from '../../forge/github/event.js';
import { refusalOf } from '../../forge/github/refusal.js';
import { readRevocations } from '../../forge/github/revocation.js';
import type { PipelinePorts } from '../../pipeline.js';
import type { ActionHost } from '../host/action-host.js';
import { clientOf } from '../host/host-client.js';

/**
 * Reads the statements about revoked secrets from the pull request of this run; absent where there is none, or no
 * token. When they cannot be read the findings stand: that is told and fails closed.
 */
export function revocationReader(host: ActionHost): Pick<PipelinePorts, 'revocations'> {
  const number = pullNumberOf(host.context.event);
  if (number === null || host.token === '') return {};
  return {
    revocations: async (ids) => {
      try {
        return await readRevocations(await clientOf(host), { ...host.context.repository, number }, ids);
      } catch (error) {
        const { reason } = refusalOf(error, 'pull-requests: read');
        host.actions.log.warn(`statements about revoked secrets could not be read: ${reason}`);
        return new Map();
      }
    },
  };
}

/** The merge queue names the pull request in the branch that GitHub makes for it. */
function pullNumberOf(event: GitHubEvent): number | null {
  return isOfPullRequest(event) || event.name === 'merge_group' ? event.number : null;
}
