import { resolve } from 'node:path';
import type { GitHubEvent } from '../../forge/event.js';
import type { Runs } from '../../forge/runs.js';
import type { Actions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';
import type { RunResult } from '../../model/run-result.js';
import { localPorts } from '../host/local-ports.js';
import { resultFromArtifact, resultFromFile } from './hostile-result.js';

/**
 * The result that another job left, by the inputs `artifact` or `result`.
 * @throws ConfigurationError for none or both of them, and for an artifact where no run is followed
 */
export async function leftResult(
  actions: Actions,
  env: NodeJS.ProcessEnv,
  event: GitHubEvent,
  runs: Runs,
): Promise<RunResult> {
  const artifact = actions.input('artifact');
  const path = actions.input('result');
  if (artifact === '') {
    if (path === '')
      throw new ConfigurationError('input artifact: name the artifact that holds the result, or give result');
    return resultFromFile(resolve(env.GITHUB_WORKSPACE ?? process.cwd(), path));
  }
  if (path !== '') throw new ConfigurationError('input result: give either artifact or result');
  if (event.name !== 'workflow_run')
    throw new ConfigurationError(`input artifact: it is read on workflow_run, and this run is on ${event.name}`);
  return resultFromArtifact(runs, localPorts(actions.log).http, event.runId, artifact);
}
