import { introducedThrough } from '../package/introduced.js';
import type { ResolvedPackage } from '../package/package.js';
import type { PackageFact } from '../package/package-observation.js';
import type { Denial } from './deny-list.js';

const MAX_NAMED = 3;

/** What is said of a package that the policy does not want. @param paths ways from a direct dependency to its parent */
export function deniedFact(
  { name, version, direct }: Pick<ResolvedPackage, 'name' | 'version' | 'direct'>,
  denial: Denial,
  paths: readonly (readonly string[])[],
): PackageFact {
  const which = version === '' ? name : `${name}@${version}`;
  const unsure = denial.isUnsure ? ' Its version is not known for certain, so it counts as one of those.' : '';
  return {
    category: 'dependency',
    rule: 'package-denied',
    severity: 'high',
    confidence: 'high',
    title: `${which} is denied by the policy`,
    message: `${which} is what the policy never wants (dependencies.packages.deny: ${denial.pattern}).${unsure}${introducedThrough(paths, name)}`,
    fix: fixOf(denial, name, direct === true, paths),
    cwe: ['CWE-1357'],
  };
}

function fixOf({ versions }: Denial, name: string, isDirect: boolean, paths: readonly (readonly string[])[]): string {
  const parents = [...new Set(paths.flatMap((path) => path[0] ?? []))];
  const other = versions === null ? '' : `, or take a version of ${name} that is not ${versions}`;
  if (isDirect && parents.length === 0) return `remove ${name} from the project and depend on something else${other}`;
  if (parents.length === 0) return `find out what brings ${name} in, and replace that${other}`;
  const more = parents.length - MAX_NAMED;
  const named = `${parents.slice(0, MAX_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  const itself = isDirect ? `remove ${name} from the project, and ` : '';
  return `${itself}replace ${named}, which ${parents.length === 1 ? 'brings' : 'bring'} ${name} in, or take a release of it that does without${other}`;
}
