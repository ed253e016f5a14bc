import { importedPolicy, withSections } from '../../config/import/policy-text.js';
import { importRepository } from '../../config/import/repository.js';
import { ConfigurationError } from '../../model/errors.js';
import type { Log } from '../../model/log.js';
import type { Workspace } from '../../model/workspace.js';
import { stripControl } from '../../util/control-characters.js';

/**
 * A policy with what files of other tools in the repository let stay; what could not be carried over goes to the log.
 * @throws ConfigurationError for exceptions without an owner: the gate would refuse the policy
 */
export async function withImports(
  policy: string,
  workspace: Workspace,
  owner: string | null,
  log: Log,
): Promise<string> {
  const imported = await importedPolicy(await importRepository(workspace), { now: new Date(), owner });
  for (const note of imported.notes) log.warn(stripControl(note));
  const { length } = imported.exceptions;
  if (owner === null && length > 0) {
    const many = length === 1 ? '1 exception' : `${length} exceptions`;
    throw new ConfigurationError(`${many} would be imported: say who answers for them, such as --owner @org/team`);
  }
  return withSections(policy, imported.sections);
}
