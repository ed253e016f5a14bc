import type { EventContext, GitHubEvent, PullRequestEvent } from '../../forge/event.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Workspace } from '../../model/workspace.js';
import type { Git } from '../../workspace/git.js';
import type { FetchCommit } from '../../workspace/workspace-request.js';
import { checkedOut } from '../change/checked-out.js';
import type { EventFacts } from '../change/event-facts.js';
import { queueTip } from '../change/event-revisions.js';
import type { StageResult } from './joined-sbom.js';

/**
 * The base that results of this event must have, by the event and GitHub's own merge; null: the event has none. The
 * checkout of a joining gate need not hold the head, since nothing of it is read there.
 */
export async function judgedBase(
  event: GitHubEvent,
  git: Git,
  facts: EventFacts,
  fetchCommit: FetchCommit,
): Promise<string | null> {
  switch (event.name) {
    case 'pull_request':
      return (await baseOfMerge(event, git, facts, fetchCommit)) ?? event.baseSha;
    case 'merge_group':
      return queueTip(event, git, facts);
    case 'push':
      return event.before;
    default:
      return null;
  }
}

/** The first parent of the merge that GitHub made for this run; null where the run is on no such commit. */
async function baseOfMerge(
  event: PullRequestEvent,
  git: Git,
  { sha }: EventFacts,
  fetchCommit: FetchCommit,
): Promise<string | null> {
  if (sha === '' || sha === event.headSha) return null;
  const known = (await checkedOut(git, sha)) ?? ((await fetchCommit(git, sha)) ? await checkedOut(git, sha) : null);
  const [first, second, third] = known?.parents ?? [];
  return second === event.headSha && third === undefined ? (first ?? null) : null;
}

/**
 * Refuses results that are not of this event: another repository, head or base. What a job left may have been written by
 * the author of the change, or be left from another run.
 * @throws ConfigurationError in one line that names the file
 */
export async function refuseForeign(
  stages: readonly StageResult[],
  { event, repository }: EventContext,
  workspace: Workspace,
  git: Git,
): Promise<void> {
  const name = `${repository.owner}/${repository.repo}`;
  const head = headOf(event) ?? workspace.headSha;
  for (const { file, result } of stages) {
    const { subject } = result;
    const refuse = (why: string) =>
      new ConfigurationError(`${file.name}: the result is of ${why}; keep the results of this run alone`);
    if (subject.repository !== name) throw refuse('another repository');
    if (subject.head !== head) throw refuse(`commit ${subject.head ?? 'none'}, and this run is of ${head ?? 'none'}`);
    if (!(await isOfBase(subject.base, event, workspace, git)))
      throw refuse(`base ${subject.base ?? 'none'}, and this run is of ${workspace.baseSha ?? 'none'}`);
  }
}

function headOf(event: GitHubEvent): string | null {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'merge_group':
      return event.headSha;
    case 'push':
      return event.after;
    default:
      return null;
  }
}

/** A branch's tip moves while the jobs of a run work: an older one has more that is new, never less. */
async function isOfBase(base: string | null, event: GitHubEvent, workspace: Workspace, git: Git): Promise<boolean> {
  if (base === workspace.baseSha) return true;
  if (base === null || workspace.baseSha === null) return false;
  if (event.name === 'pull_request_target') return base === event.baseSha;
  return (
    event.name === 'merge_group' && (await git.ask(['merge-base', '--is-ancestor', base, workspace.baseSha])) !== null
  );
}
