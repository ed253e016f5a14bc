import type { GitHubClient } from '../github/client.js';
import { type EventContext, isOfPullRequest, type WorkflowRunEvent } from '../github/event.js';
import { getPullRequest, type PullRequest } from '../github/pull-request.js';
import { pullRequestsOfRun } from '../github/workflow-run.js';
import { ConfigurationError } from '../model/errors.js';
import type { RunResult } from '../model/run-result.js';

/**
 * The open pull request that a result is about, found through the API and by the head commit that the event names;
 * never taken from the result. null when it has moved on, was closed, or its fork is gone.
 * @throws ConfigurationError when the result is of another repository or commit than the run that left it.
 */
export async function judgedPull(
  client: GitHubClient,
  { event, repository }: EventContext,
  { subject }: RunResult,
): Promise<PullRequest | null> {
  if (subject.repository !== `${repository.owner}/${repository.repo}`)
    throw new ConfigurationError('the result is of another repository');
  if (isOfPullRequest(event)) {
    if (event.headSha !== subject.head) throw new ConfigurationError(OTHER_COMMIT);
    const pull = await getPullRequest(client, { ...repository, number: event.number });
    return pull.state === 'open' && pull.headSha === subject.head ? pull : null;
  }
  if (event.name !== 'workflow_run')
    throw new ConfigurationError(`on ${event.name} there is no pull request to comment`);
  if (event.headSha !== subject.head) throw new ConfigurationError(OTHER_COMMIT);
  const [pull] = await pullRequestsOfRun(client, repository, runOf(event));
  return pull ?? null;
}

const OTHER_COMMIT = 'the result is of another commit than the run that left it';

/** The payload is GitHub's own word, so the run need not be asked for again. */
function runOf({ runId, event, conclusion, headSha, headRef, headRepository }: WorkflowRunEvent) {
  return { id: runId, event, conclusion, headSha, headRef, headRepository, path: '' };
}
