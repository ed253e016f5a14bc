import { readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GitHubClient } from '../github/client.js';
import type { EventContext } from '../github/event.js';
import { getPullRequest, pullRequestsOfHead } from '../github/pull-request.js';
import { runnerActions } from '../io/actions.js';
import { ConfigurationError } from '../model/errors.js';
import { EXIT } from '../model/exit-code.js';
import type { RunResult } from '../model/run-result.js';
import { MAX_RESULT_BYTES, parseRunResult } from '../report/json/parse.js';
import { projectInput } from './action-inputs.js';
import { actionHost, renderContext } from './action-run.js';
import { type CommentTarget, updatePullRequestComment } from './publish-comment.js';
import { runEntry } from './run.js';

/**
 * `actions/publish`: writes the comment of a result that another job left. The result is the author's word: size and
 * schema are checked, the pull request is found through the API and by its head commit, the text is rendered here.
 */
export async function publishAction(): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const key = projectInput(actions);
    const { token, urls } = host;
    if (token === '') throw new ConfigurationError('input github-token: a token with pull-requests: write is needed');
    const path = resolve(process.env.GITHUB_WORKSPACE ?? process.cwd(), actions.input('result'));
    const result = await parseRunResult(readHostile(path), path);
    const { createClient } = await import('../github/client.js');
    const client = createClient({ token, urls, log: actions.log });
    const target = await findPullRequest(client, host.context, result);
    if (target === null) {
      actions.log.warn('no open pull request has the head commit of this result; nothing is published');
      actions.setOutput('comment', 'skipped');
      return EXIT.ok;
    }
    const context = renderContext(host, [], key);
    const published = await updatePullRequestComment(target, result, context, { token, urls, log: actions.log });
    actions.setOutput('comment', published.status);
    return EXIT.ok;
  }, actions.log.error);
}

function readHostile(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isFile() !== true)
    throw new ConfigurationError(`input result: ${path} is not a file; did the scanning job upload it?`);
  if (stat.size > MAX_RESULT_BYTES)
    throw new ConfigurationError(`input result: ${stat.size} bytes are more than a result has`);
  return readFileSync(path, 'utf8');
}

/** The pull request that this run is about, if its head is the commit that was judged. Never taken from the result. */
async function findPullRequest(
  client: GitHubClient,
  { event, repository }: EventContext,
  result: RunResult,
): Promise<CommentTarget | null> {
  const head = result.subject.head;
  if (event.name === 'pull_request') {
    const pull = await getPullRequest(client, { ...repository, number: event.number });
    return pull.headSha === head && event.headSha === head ? { ...repository, number: event.number } : null;
  }
  if (event.name !== 'workflow_run')
    throw new ConfigurationError(`on ${event.name} there is no pull request to comment`);
  if (event.headSha !== head) throw new ConfigurationError('the result is of another commit than the run that left it');
  const owner = event.headRepository?.split('/')[0];
  if (owner === undefined || event.headRef === null) return null;
  const [pull] = await pullRequestsOfHead(client, repository, { owner, ref: event.headRef, sha: event.headSha });
  return pull === undefined ? null : { ...repository, number: pull.number };
}
