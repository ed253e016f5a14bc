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
 * its own group. The code host is asked for it when a service is to be, and once.
 * @param name `owner/name`
 */
export function serviceAccess(
  event: GitHubEvent,
  name: string,
  forge: Forge | null,
  facts: Pick<EventFacts, 'sha'>,
): Pick<PipelinePorts, 'services'> {
  const alerts = forge?.alerts ?? null;
  if (event.name === 'merge_group') {
    const { number } = event;
    let asked: Promise<AnalysedChange> | undefined;
    return { services: { change: () => (asked ??= ofGroup(number, name, forge)), alerts } };
  }
  const change = analysedChange(event, name, facts.sha);
  return change === null ? {} : { services: { change: async () => change, alerts } };
}

function analysedChange(
  event: Exclude<GitHubEvent, { name: 'merge_group' }>,
  repository: string,
  sha: string,
): AnalysedChange | null {
  if (isOfPullRequest(event)) return ofPull(event, repository, sha);
  switch (event.name) {
    case 'push':
      return event.after === null ? null : ofBranch(repository, event.ref, event.after);
    case 'schedule':
    case 'workflow_dispatch':
      return ofBranch(repository, event.ref, event.sha);
    default:
      return null;
  }
}

/** @throws Error where it cannot be told which pull request it is */
async function ofGroup(number: number | null, repository: string, forge: Forge | null): Promise<AnalysedChange> {
  if (number === null) throw new Error('the group of the queue names no pull request');
  if (forge === null) throw new Error('there is no token with which to read the pull request of the group');
  const { headRef: branch, baseRef: target, headSha, headRepository } = await forge.page(number).pull();
  const isStrangers = headRepository?.toLowerCase() !== repository.toLowerCase();
  return { repository, pull: number, branch, target, commits: [headSha], isStrangers, isWithoutSecrets: false };
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
