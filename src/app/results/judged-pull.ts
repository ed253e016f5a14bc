import type { Content } from '../../forge/content.js';
import { type EventContext, isOfPullRequest } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { PullRequest } from '../../forge/pull-request.js';
import { ConfigurationError } from '../../model/errors.js';
import type { RunResult } from '../../model/run-result.js';

/**
 * The open pull request that a result is about, found through the API and by the head commit that the event names;
 * never taken from the result. null when it has moved on, was closed, or its fork is gone.
 * @throws ConfigurationError when the result is of another repository or commit than the run that left it, of a base
 *   that the pull request's branch never had, or judged by a policy of another commit.
 */
export async function judgedPull(forge: Forge, context: EventContext, result: RunResult): Promise<PullRequest | null> {
  const { repository } = context;
  if (result.subject.repository !== `${repository.owner}/${repository.repo}`)
    throw new ConfigurationError('the result is of another repository');
  const pull = await openPull(forge, context, result);
  if (pull !== null) await refuseOtherBase(forge.content, pull, result);
  return pull;
}

async function openPull(forge: Forge, { event }: EventContext, { subject }: RunResult): Promise<PullRequest | null> {
  if (isOfPullRequest(event)) {
    if (event.headSha !== subject.head) throw new ConfigurationError(OTHER_COMMIT);
    const pull = await forge.page(event.number).pull();
    return pull.state === 'open' && pull.headSha === subject.head ? pull : null;
  }
  if (event.name !== 'workflow_run')
    throw new ConfigurationError(`on ${event.name} there is no pull request to comment`);
  if (event.headSha !== subject.head) throw new ConfigurationError(OTHER_COMMIT);
  const [pull] = await forge.runs.pullsOf(event);
  return pull ?? null;
}

const OTHER_COMMIT = 'the result is of another commit than the run that left it';

/** A base of the author's own would make the change look smaller than it is, and its policy kinder. */
async function refuseOtherBase(content: Content, pull: PullRequest, { subject, policy }: RunResult): Promise<void> {
  const { base } = subject;
  const isBase = base !== null && (base === pull.baseSha || (await isInBranch(content, pull.baseRef, base)));
  if (!isBase)
    throw new ConfigurationError(
      `the result compares with ${base ?? 'nothing'}, which is no commit of ${pull.baseRef}`,
    );
  const [, commit] = /^([0-9a-f]{12}):/.exec(policy) ?? [];
  if (commit !== undefined && !base.startsWith(commit))
    throw new ConfigurationError(`the result is judged by the policy of ${commit}, and compares with ${base}`);
}

async function isInBranch(content: Content, branch: string, commit: string): Promise<boolean> {
  try {
    return (await content.compare(branch, commit, 1)).totalCommits === 0;
  } catch (error) {
    if (content.statusOf(error) === 404) return false;
    throw error;
  }
}
