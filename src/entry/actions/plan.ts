import { changeSource } from '../../app/change/change-source.js';
import { openChange } from '../../app/change/open-change.js';
import { shardMatrix } from '../../app/change/shard-matrix.js';
import type { ActionHost } from '../../app/host/action-host.js';
import { localPorts } from '../../app/host/local-ports.js';
import { optionsFromInputs } from '../../app/inputs/action-inputs.js';
import { numberInput, projectsInput } from '../../app/inputs/shard-inputs.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { projectFileTest } from '../../scan/ecosystem-files.js';
import { MAX_SHARDS, planShards } from '../../workspace/shards.js';
import { runAction } from '../run-action.js';

const DEFAULT_SHARDS = 20;

/**
 * `actions/plan`: splits a repository of many projects into shards of about the same work, of the projects that the
 * change touches. Its output is the matrix of the jobs that scan; each finds its own part by its number.
 */
export function planAction(): Promise<void> {
  return runAction(plan);
}

/** The same on a host of the caller's. */
export async function plan(host: ActionHost): Promise<ExitCode> {
  const { actions, env } = host;
  const globs = projectsInput(actions);
  const maxShards = numberInput(actions, 'max-shards', DEFAULT_SHARDS, MAX_SHARDS);
  const source = changeSource(host, localPorts(actions.log).exec);
  const workspace = await openChange(source, optionsFromInputs(actions, env, null), actions.log);
  const entries = await workspace.files('head');
  const isProjectFile = await projectFileTest();
  const plan = planShards({ entries, changes: workspace.changes, globs, isProjectFile, maxShards });
  actions.log.info(
    `${plan.affected.length} of ${plan.projects} projects in ${plan.count} shards; the largest has ${Math.max(...plan.weights)} bytes, the smallest ${Math.min(...plan.weights)}`,
  );
  actions.setOutput('matrix', shardMatrix(plan, globs));
  actions.setOutput('shards', String(plan.count));
  actions.setOutput('affected', String(plan.affected.length));
  actions.setOutput('projects', String(plan.projects));
  return EXIT.ok;
}
