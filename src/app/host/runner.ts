import { resolve } from 'node:path';
import type { Runner } from '../../model/options.js';

/** Events whose workflow is the default branch's, whoever's change the run is about. */
const OF_DEFAULT_BRANCH: ReadonlySet<string> = new Set(['pull_request_target', 'schedule', 'workflow_dispatch']);

/** Whether this process is a step of GitHub Actions. */
export function isOnRunner(env: NodeJS.ProcessEnv): boolean {
  return (env.GITHUB_ACTIONS ?? '') !== '';
}

/**
 * What the runner says of the job. `GITHUB_WORKFLOW_REF` is `owner/repo/path@ref`; a step cannot set it. A workflow that
 * an organisation requires is another repository's. Where the runner does not say, the change may have written it.
 */
export function runnerOf(env: NodeJS.ProcessEnv): Runner {
  const workspace = resolve(env.GITHUB_WORKSPACE || process.cwd());
  const [, repository = '', path = ''] = /^([^/]+\/[^/]+)\/([^@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '') ?? [];
  const isForeign = repository !== '' && repository.toLowerCase() !== (env.GITHUB_REPOSITORY ?? '').toLowerCase();
  return { workspace, workflow: isForeign || OF_DEFAULT_BRANCH.has(env.GITHUB_EVENT_NAME ?? '') ? null : path };
}
