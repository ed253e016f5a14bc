import type { GitHubEvent } from '../../forge/event.js';
import { isOfPullRequest } from '../../forge/event.js';
import type { ChangeFacts } from '../../policy/facts.js';

/** What an event says of the change that is judged: as the code host wrote it, not as the checkout has it. */
export function factsOfEvent(event: GitHubEvent): ChangeFacts {
  if (isOfPullRequest(event)) {
    const { author, authorIsBot: bot, fork, draft, labels, baseRef: base, headRef: head } = event;
    return { author, bot, fork, draft, labels, base, head };
  }
  if (event.name === 'merge_group') return { base: branchOf(event.baseRef) };
  if (event.name === 'push') return { base: branchOf(event.ref) };
  return {};
}

function branchOf(ref: string): string {
  return ref.replace(/^refs\/heads\//, '');
}
