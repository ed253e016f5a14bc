import type { Actions } from '../../io/actions.js';
import { ConfigurationError } from '../../model/errors.js';

/** File name of the workflow that runs the gate. @throws ConfigurationError for anything else. */
export function workflowInput(actions: Actions): string {
  const name = actions.input('workflow') || 'gatehouse.yml';
  if (/^[\w.-]{1,100}\.ya?ml$/.test(name)) return name;
  throw new ConfigurationError(`input workflow: '${name}' is no file name of a workflow`);
}
