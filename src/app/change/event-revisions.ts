import type { GitHubEvent, MergeGroupEvent, PullRequestEvent } from '../../forge/event.js';
import { ConfigurationError, ScanError } from '../../model/errors.js';
import type { Notice, Subject } from '../../model/run-result.js';
import type { Git } from '../../workspace/git.js';
import { type CheckedOut, checkedOut } from './checked-out.js';
import type { EventFacts } from './event-facts.js';

export interface EventRevisions {
  /** null: the whole tree, everything is new. */
  readonly base: string | null;
  readonly head: string;
  /** The commit that the verdict is about, where it is not the one that is checked out. */
  readonly judged: string | null;
  readonly event: Subject['event'];
  /** What the reader must know of the comparison. */
  readonly notices: readonly Notice[];
}

/**
 * What an event compares. The checkout must be what the event is about: workflows are part of the change, and one that
 * checks out something else would have something else judged.
 * @throws ConfigurationError for an event that must not read a checkout, or that has none.
 * @throws ScanError when the checkout is another commit than the event's.
 */
export async function revisionsOf(event: GitHubEvent, git: Git, facts: EventFacts): Promise<EventRevisions> {
  switch (event.name) {
    case 'pull_request': {
      const base = await baseOfPull(event, await headOf(git), facts);
      return { base, head: 'HEAD', judged: event.headSha, event: event.name, notices: [] };
    }
    case 'merge_group':
      return queueRevisions(event, await headOf(git), git, facts);
    case 'push':
      if (event.after === null) throw new ConfigurationError('this push deletes a branch: there is nothing to check');
      mustBe(await headOf(git), [event.after, facts.sha], 'the commit that was pushed');
      return { base: event.before, head: 'HEAD', judged: event.after, event: event.name, notices: [] };
    case 'schedule':
    case 'workflow_dispatch':
      return { base: null, head: 'HEAD', judged: null, event: event.name, notices: [] };
    case 'pull_request_target':
      throw new ConfigurationError(
        'pull_request_target runs with the rights of the base branch: no checkout is read there, only the API',
      );
    case 'workflow_run':
      throw new ConfigurationError(`on ${event.name} there is no change to scan: use actions/publish there`);
    case 'issue_comment':
    case 'check_run':
      throw new ConfigurationError(`on ${event.name} there is no change to scan: use actions/command there`);
  }
}

async function headOf(git: Git): Promise<CheckedOut> {
  const head = await checkedOut(git);
  if (head !== null) return head;
  throw new ScanError(`${git.root} holds no commit: run actions/checkout before the gate`);
}

/** @param wanted of a tag, the event names the tag's object and the runner its commit */
function mustBe(head: CheckedOut, wanted: readonly string[], what: string): void {
  if (wanted.includes(head.sha)) return;
  throw new ScanError(
    `the checkout is at ${head.sha}, which is not ${what} (${wanted[0]}): nothing was scanned; leave \`ref:\` out of the checkout step`,
  );
}

/**
 * The base of a pull request. The runner checks out GitHub's merge of base and head: its first parent is the newest
 * base, and comparing with it is exact even when the payload's is old. Anybody can make a merge of the head with a
 * "base" of their own, so it must be the commit that the runner names, or that GitHub names now.
 */
async function baseOfPull(event: PullRequestEvent, head: CheckedOut, facts: EventFacts): Promise<string> {
  if (head.sha === event.headSha) return event.baseSha;
  const [first = '', second, third] = head.parents;
  const isMerge = second === event.headSha && third === undefined;
  if (isMerge && (head.sha === facts.sha || head.sha === (await facts.mergeOf(event.number)))) return first;
  const what = isMerge ? 'a merge of the head that is not GitHub’s' : 'neither the head nor its merge with the base';
  throw new ScanError(
    `the checkout is at ${head.sha}, ${what} (pull request ${event.number}, head ${event.headSha}): nothing was scanned; leave \`ref:\` out of the checkout step, and let no step commit before the gate`,
  );
}

/**
 * A group of the merge queue is compared with the branch that it will be merged to, not with the entry before it: where
 * only the last entry has to be green, what the ones before it bring in would be nobody's.
 */
async function queueRevisions(
  event: MergeGroupEvent,
  head: CheckedOut,
  git: Git,
  facts: EventFacts,
): Promise<EventRevisions> {
  mustBe(head, [event.headSha], 'the head of the merge group');
  const tip = await queueTip(event, git, facts);
  const before = event.baseSha;
  const message = `judged against ${branchOf(event)} (${tip.slice(0, 12)}): what the entries before this one bring in, up to ${before.slice(0, 12)}, counts here as well`;
  const notices: readonly Notice[] = tip === before ? [] : [{ kind: 'queue', message }];
  return { base: tip, head: 'HEAD', judged: event.headSha, event: event.name, notices };
}

/**
 * The commit that a merge group's branch stands at.
 * @throws ScanError where nobody knows it: taking the entry before for it would wave that entry through
 */
export async function queueTip(event: MergeGroupEvent, git: Git, facts: EventFacts): Promise<string> {
  const branch = branchOf(event);
  const tip = (await facts.tipOf(branch)) ?? (await checkedOut(git, `refs/remotes/origin/${branch}`))?.sha;
  if (tip !== undefined) return tip;
  throw new ScanError(
    `the tip of ${branch} is known neither from GitHub nor from the checkout, so it cannot be told what the queue brings in: grant contents: read, or check out with fetch-depth: 0`,
  );
}

function branchOf({ baseRef }: MergeGroupEvent): string {
  return baseRef.replace(/^refs\/heads\//, '');
}
