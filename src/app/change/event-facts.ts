import { getBranchTip, getMergeOfPull } from '../../forge/github/git-data.js';
import { refusalOf } from '../../forge/github/refusal.js';
import type { ActionHost } from '../host/action-host.js';
import { clientOf } from '../host/host-client.js';

/** What GitHub says of the commits of an event, none of it by way of the checkout. */
export interface EventFacts {
  /** GITHUB_SHA: on pull_request the merge that GitHub made for this run. Empty where the runner does not say. */
  readonly sha: string;
  /** The merge of a pull request as it is now; null: there is none, or it could not be asked. */
  mergeOf(number: number): Promise<string | null>;
  /** Tip of a branch; null when it could not be asked. */
  tipOf(branch: string): Promise<string | null>;
}

export function eventFacts(host: ActionHost): EventFacts {
  const { repository } = host.context;

  async function ask(what: string, question: () => Promise<string>): Promise<string | null> {
    if (host.token === '') return null;
    try {
      return await question();
    } catch (error) {
      host.actions.log.info(`${what} could not be asked: ${refusalOf(error, 'contents: read').reason}`);
      return null;
    }
  }

  return {
    sha: host.env.GITHUB_SHA ?? '',
    mergeOf: (number) =>
      ask(`the merge of pull request ${number}`, async () => getMergeOfPull(await clientOf(host), repository, number)),
    tipOf: (branch) => ask(`the tip of ${branch}`, async () => getBranchTip(await clientOf(host), repository, branch)),
  };
}
