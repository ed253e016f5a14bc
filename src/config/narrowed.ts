import { relative, sep } from 'node:path';
import { ConfigurationError } from '../model/errors.js';
import type { CheckOptions } from '../model/options.js';
import type { Notice } from '../model/run-result.js';
import type { Workspace } from '../model/workspace.js';
import { baseGives } from './base-workflow.js';
import { placeInRepository } from './policy-place.js';
import { spelled } from './tighten.js';

/**
 * Whether an action's `dir` narrows what is looked at although the base's workflow does not say so.
 * @returns what to tell; then the whole repository is to be checked. null: the folder stands.
 */
export async function unfoundedFolder(options: CheckOptions, workspace: Workspace): Promise<Notice | null> {
  const { runner, spelling, dir } = options;
  if (runner === undefined || spelling !== 'input' || workspace.prefix === '') return null;
  const folder = workspace.prefix.slice(0, -1);
  // A checkout with a `path:` is named from the job's workspace.
  const fromJob = relative(runner.workspace, dir).split(sep).join('/');
  const spellings = [folder, fromJob].flatMap((name) => [name, `./${name}`, `${name}/`, `./${name}/`]);
  if (await baseGives(workspace, options, 'dir', spellings)) return null;
  const message = `${spelled(options, 'dir')}: the base's workflow does not name ${folder}: ignored, the whole repository was checked`;
  return { kind: 'input-ignored', message };
}

/**
 * Refuses advisories that come with the change which they are to judge.
 * @throws ConfigurationError in one line
 */
export function refuseOwnDatabase(options: CheckOptions, workspace: Workspace): void {
  const { osvDb, runner } = options;
  if (osvDb === null || runner === undefined) return;
  const place = placeInRepository(workspace.root, osvDb);
  const touched = workspace.changes?.find(({ path }) => place === '' || path.startsWith(`${place}/`));
  if (place === null || touched === undefined) return;
  throw new ConfigurationError(
    `${spelled(options, 'osv-db')}: the change edits ${touched.path}, which would judge it; keep the database outside the checkout`,
  );
}
