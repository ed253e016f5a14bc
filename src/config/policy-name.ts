import { ConfigurationError } from '../model/errors.js';
import type { Workspace } from '../model/workspace.js';
import { MAX_POLICY_BYTES } from './policy-document.js';
import { DEFAULT_POLICY_PATH } from './policy-file.js';

/** Names that somebody gives a policy which then judges nothing. */
const WRONG_NAMES = ['gatehouse.yaml', 'Gatehouse.yml', 'Gatehouse.yaml', 'gatehouse.YML', 'gatehouse.json'].map(
  (name) => `.github/${name}`,
);

/** Whether a file looks like the policy and is not read as such. */
export function isWrongPolicyName(path: string): boolean {
  return WRONG_NAMES.includes(path);
}

/**
 * A base with a policy of another name gets no default policy in silence.
 * @throws ConfigurationError that names the file and its right name
 */
export async function refuseWrongName(workspace: Workspace): Promise<void> {
  for await (const { path, status } of workspace.readBaseTip(WRONG_NAMES, MAX_POLICY_BYTES)) {
    if (status === 'missing') continue;
    throw new ConfigurationError(`${path}: the policy is read from ${DEFAULT_POLICY_PATH}: rename the file`);
  }
}
