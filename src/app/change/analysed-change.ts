import { type GitHubEvent, isOfPullRequest, type PullRequestEvent } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { AnalysedChange } from '../../model/analysed-change.js';
import type { PipelinePorts } from '../../pipeline.js';
import type { EventFacts } from './event-facts.js';

/** Whose runs get no secrets of Actions, and a token that may only read (docs.github.com, "Dependabot on Actions"). */
const DEPENDABOT = 'dependabot[bot]';

/**
 * What services of other tools are asked about for this event; absent where there is nothing that they could know. A
 * group of the merge queue is the pull request that it was made for: what is before it in the queue was asked about in
 * its own group.
 * @param name `owner/name`
 */
export async function serviceAccess(
  event: GitHubEvent,
  name: string,
  forge: Forge | null,
  facts: Pick<EventFacts, 'sha'>,
): Promise<Pick<PipelinePorts, 'services'>> {
  const change = await analysedChange(event, name, forge, facts.sha);
  return change === null ? {} : { services: { change, alerts: forge?.alerts ?? null } };
}

async function analysedChange(
  event: GitHubEvent,
  repository: string,
  forge: Forge | null,
  sha: string,
): Promise<AnalysedChange | null> {
  if (isOfPullRequest(event)) return ofPull(event, repository, sha);
  switch (event.name) {
    case 'merge_group': {
      if (event.number === null || forge === null) return null;
      const pull = await forge
        .page(event.number)
        .pull()
        .catch(() => null);
      if (pull === null) return null;
      const { number, headRef: branch, baseRef: target, headSha, headRepository } = pull;
      const isStrangers = headRepository?.toLowerCase() !== repository.toLowerCase();
      return { repository, pull: number, branch, target, commits: [headSha], isStrangers, isWithoutSecrets: false };
    }
    case 'push':
      return event.after === null ? null : ofBranch(repository, event.ref, event.after);
    case 'schedule':
    case 'workflow_dispatch':
      return ofBranch(repository, event.ref, event.sha);
    default:
      return null;
  }
}

/** On pull_request_target the run's own commit is the base's: an analysis of that is none of the change. */
function ofPull(event: PullRequestEvent, repository: string, sha: string): AnalysedChange {
  const { number, headRef: branch, baseRef: target, headSha, fork, author, authorIsBot } = event;
  const merge = event.name === 'pull_request' && /^[0-9a-f]{40,64}$/.test(sha) ? [sha] : [];
  return {
    repository,
    pull: number,
    branch,
    target,
    commits: [headSha, ...merge],
    isStrangers: fork,
    isWithoutSecrets: authorIsBot && author === DEPENDABOT,
  };
}

function ofBranch(repository: string, ref: string, commit: string): AnalysedChange | null {
  const branch = ref.replace(/^refs\/heads\//, '');
  if (branch === '' || branch.startsWith('refs/')) return null;
  const nothing = { pull: null, target: null, isStrangers: false, isWithoutSecrets: false };
  return { repository, branch, commits: [commit], ...nothing };
}
