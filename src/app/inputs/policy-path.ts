import { DEFAULT_POLICY_PATH } from '../../config/policy-file.js';
import type { Actions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';

/** Where the policy lies in the repository. @throws ConfigurationError for a place outside of it. */
export function policyPathInput(actions: Actions): string {
  const path = (actions.input('config') || DEFAULT_POLICY_PATH).replaceAll('\\', '/').replace(/^\.\//, '');
  if (!path.startsWith('/') && !path.split('/').includes('..')) return path;
  throw new ConfigurationError(`input config: '${path}' is not a path in the repository`);
}
