import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import type { Notice } from '../model/run-result.js';
import type { Workspace } from '../model/workspace.js';
import { baseGives } from './base-workflow.js';
import { MAX_POLICY_BYTES } from './policy-document.js';
import { DEFAULT_POLICY_PATH } from './policy-file.js';
import { isInCheckout, isInFolder, placeInRepository } from './policy-place.js';
import { first } from './read-first.js';
import { spelled } from './tighten.js';

/** Which file judges. */
export interface PolicyChoice {
  /** From the repository's root, or absolute outside it. */
  readonly path: string;
  readonly isInRepository: boolean;
  /** Whether an option named it; the usual file may be missing, this one may not. */
  readonly isAsked: boolean;
  readonly notices: readonly Notice[];
}

const USUAL: PolicyChoice = { path: DEFAULT_POLICY_PATH, isInRepository: true, isAsked: false, notices: [] };

/**
 * Follows the option `config`. On a runner it may name another file of the repository only where the workflow does so
 * on the base already: the change could name a lax one that lies about. A file outside must be outside of everything
 * that a job checks out, and named by the base's workflow as well.
 * @throws ConfigurationError for a file that the change could have put there
 */
export async function policyChoice(options: CheckOptions, workspace: Workspace): Promise<PolicyChoice> {
  const { config, runner } = options;
  if (config === null) return USUAL;
  const path = placeInRepository(workspace.root, config);
  const option = spelled(options, 'config');
  if (path === null) return outside(options, workspace, config);
  const chosen: PolicyChoice = { path, isInRepository: true, isAsked: true, notices: [] };
  if (path === DEFAULT_POLICY_PATH) return chosen;
  if (runner === undefined) return { ...chosen, notices: await replacing(workspace, `${option} ${path}`) };
  if (await baseGives(workspace, options, 'config', [path, `./${path}`, config])) return chosen;
  return ignoring(option, path);
}

function ignoring(option: string, path: string): PolicyChoice {
  const message = `${option}: the base's workflow does not name ${path}: ignored, ${DEFAULT_POLICY_PATH} judges`;
  return { ...USUAL, notices: [{ kind: 'input-ignored', message }] };
}

async function outside(options: CheckOptions, workspace: Workspace, config: string): Promise<PolicyChoice> {
  const option = spelled(options, 'config');
  if (options.runner !== undefined) {
    if (isInFolder(options.runner.workspace, config) || isInCheckout(config)) {
      throw new ConfigurationError(
        `${option}: ${config} is below the job's workspace or in a checkout, where a change can put files, and not in the repository that is judged; keep it in the repository, or outside of ${options.runner.workspace}`,
      );
    }
    if (!(await baseGives(workspace, options, 'config', [config]))) return ignoring(option, config);
  }
  const notices = await replacing(workspace, `${option} ${config}`, options.runner !== undefined);
  return { path: config, isInRepository: false, isAsked: true, notices };
}

/** Says that another file judges than the one that everybody looks at. */
async function replacing(workspace: Workspace, option: string, always = false): Promise<Notice[]> {
  const usual = await first(workspace.readBaseTip([DEFAULT_POLICY_PATH], MAX_POLICY_BYTES));
  if (usual.status === 'missing' && !always) return [];
  return [{ kind: 'option-loosens', message: `${option} judges this run, not ${DEFAULT_POLICY_PATH} of the base` }];
}
