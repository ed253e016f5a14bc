import type { Content } from '../../forge/content.js';
import type { Log } from '../../model/log.js';

/** What the host says of the commits of an event, none of it by way of the checkout. */
export interface EventFacts {
  /** GITHUB_SHA: on pull_request the merge that GitHub made for this run. Empty where the runner does not say. */
  readonly sha: string;
  /** The merge of a pull request as it is now; null: there is none, or it could not be asked. */
  mergeOf(number: number): Promise<string | null>;
  /** Tip of a branch; null when it could not be asked. */
  tipOf(branch: string): Promise<string | null>;
}

/**
 * The facts of one run.
 * @param sha GITHUB_SHA
 * @param content null: nobody can be asked
 */
export function eventFacts(sha: string, content: Content | null, log: Log): EventFacts {
  async function ask(what: string, question: (content: Content) => Promise<string>): Promise<string | null> {
    if (content === null) return null;
    try {
      return await question(content);
    } catch (error) {
      log.info(`${what} could not be asked: ${content.refusalOf(error, 'contents: read').reason}`);
      return null;
    }
  }

  return {
    sha,
    mergeOf: (number) => ask(`the merge of pull request ${number}`, (known) => known.mergeOf(number)),
    tipOf: (branch) => ask(`the tip of ${branch}`, (known) => known.branchTip(branch)),
  };
}
