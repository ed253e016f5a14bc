import type { Exception } from '../model/policy.js';
import type { Workspace } from '../model/workspace.js';
import { advisoryFamily } from '../util/advisory-id.js';

/** Whether an exception is for a package: it names one, or an advisory. */
export function isAboutPackages({ id, package: name }: Exception): boolean {
  return name !== undefined || advisoryFamily(id) !== null;
}

/** `Scanner.sees` of a scanner that reads only what a change touches: a run over the whole tree has seen everything. */
export function sawWholeTree(exception: Exception, { prefix, part, changes }: Workspace): boolean | null {
  return isAboutPackages(exception) ? null : prefix === '' && part === null && changes === null;
}
