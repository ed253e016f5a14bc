import type { Exception } from '../model/policy.js';
import type { Workspace } from '../model/workspace.js';
import { advisoryFamily } from '../util/advisory-id.js';

/** Whether an exception is for a package: it names one, an advisory, or their category. */
export function isAboutPackages({ id, rule, category, package: name }: Exception): boolean {
  if (category === 'dependency' || category === 'license') return true;
  return name !== undefined || [id, rule].some((named) => named !== undefined && advisoryFamily(named) !== null);
}

/** `Scanner.sees` of a scanner that reads only what a change touches: a run over the whole tree has seen everything. */
export function sawWholeTree(exception: Exception, { prefix, part, changes }: Workspace): boolean | null {
  return isAboutPackages(exception) ? null : prefix === '' && part === null && changes === null;
}
