import { resolve } from 'node:path';
import { type ActionHost, actionHost } from '../../app/host/action-host.js';
import { clientOf, required } from '../../app/host/host-client.js';
import { localPorts } from '../../app/host/local-ports.js';
import { pageInputs } from '../../app/inputs/page-inputs.js';
import { pageOf } from '../../app/page/page-parts.js';
import { withPolicy } from '../../app/page/page-wishes.js';
import { tell } from '../../app/page/publish-run.js';
import { pullPolicy, pullTouchesGate } from '../../app/page/pull-policy.js';
import { resultFromArtifact, resultFromFile } from '../../app/results/hostile-result.js';
import { judgedPull } from '../../app/results/judged-pull.js';
import { renderContext } from '../../app/results/render-context.js';
import { DEFAULT_POLICY_PATH } from '../../config/policy-file.js';
import type { GitHubClient } from '../../forge/github/client.js';
import { type Actions, runnerActions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';
import { EXIT } from '../../model/exit-code.js';
import type { RunResult } from '../../model/run-result.js';
import { type PullRequestPage, publishPage } from '../../publish/pull-request-page.js';
import { runEntry } from '../run.js';

/**
 * `actions/publish`: writes comment, review and check run of a result that another job left. The result is the
 * author's word: size and schema are checked, the pull request is found through the API and by its head commit, the
 * text is rendered here, and nothing of the change is checked out. Labels and reviewers are what the policy on the base
 * branch asks for; whether the change touches its own gate is seen in GitHub's list of its files.
 */
export async function publishAction(): Promise<void> {
  const actions = await runnerActions(process.env);
  await runEntry(async () => {
    const host = actionHost(actions, process.env);
    const inputs = { ...pageInputs(actions), uploadSarif: false, labels: false, reviewers: [] };
    const policyPath = policyPathInput(actions);
    const client = await clientOf(host);
    const result = await required('the artifact cannot be read', 'actions: read', () => readResult(host, client));
    const pull = await required('the pull request cannot be read', 'pull-requests: read', () =>
      judgedPull(client, host.context, result),
    );
    if (pull === null) {
      actions.log.warn('no open pull request has the head commit of this result; nothing is published');
      actions.setOutput('comment', 'skipped');
      actions.setOutput('review', 'skipped');
      return EXIT.ok;
    }
    const context = renderContext(host, { inventory: null }, inputs.key);
    const judged = { client, repository: host.context.repository, pull, policyPath };
    const wishes = withPolicy(inputs, await pullPolicy(judged, actions.log), actions.log);
    const asksOwners = wishes.labels !== null || wishes.reviewers.length > 0;
    const touches = asksOwners && (await pullTouchesGate(judged, actions.log));
    const page = neverGreen(pageOf(wishes, { result, context, author: pull.author, sarifPlace: null, touches }));
    const published = tell(host, await publishPage(client, { ...host.context.repository, number: pull.number }, page));
    for (const part of ['comment', 'review'] as const) actions.setOutput(part, published.get(part)?.status ?? '');
    return EXIT.ok;
  }, actions.log);
}

/** Where the policy lies in the repository. @throws ConfigurationError for a place outside of it. */
function policyPathInput(actions: Actions): string {
  const path = (actions.input('config') || DEFAULT_POLICY_PATH).replaceAll('\\', '/').replace(/^\.\//, '');
  if (!path.startsWith('/') && !path.split('/').includes('..')) return path;
  throw new ConfigurationError(`input config: '${path}' is not a path in the repository`);
}

async function readResult(host: ActionHost, client: GitHubClient): Promise<RunResult> {
  const { actions, context, env } = host;
  const artifact = actions.input('artifact');
  const path = actions.input('result');
  if (artifact === '') {
    if (path === '')
      throw new ConfigurationError('input artifact: name the artifact that holds the result, or give result');
    return resultFromFile(resolve(env.GITHUB_WORKSPACE ?? process.cwd(), path));
  }
  if (path !== '') throw new ConfigurationError('input result: give either artifact or result');
  if (context.event.name !== 'workflow_run')
    throw new ConfigurationError(
      `input artifact: it is read on workflow_run, and this run is on ${context.event.name}`,
    );
  const { http } = localPorts(actions.log);
  return resultFromArtifact(client, http, context.repository, context.event.runId, artifact);
}

/** A result that somebody wrote by hand must not turn a check green under the name of this repository's app. */
function neverGreen(page: PullRequestPage): PullRequestPage {
  const check = page['check run'];
  if (check?.run.conclusion !== 'success') return page;
  return { ...page, 'check run': { ...check, run: { ...check.run, conclusion: 'neutral' } } };
}
