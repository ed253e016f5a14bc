import type { Observation } from '../../../model/observation.js';
import { VERSION } from '../../../util/version.js';
import { managersOf } from '../ecosystem/index.js';
import { fileNameOf } from '../file/repository-path.js';
import type { Lockfile } from '../package/lockfile.js';
import { folderOf } from './governing.js';

const MAX_NAMED = 3;

/**
 * Lockfiles of several package managers in one folder that hold different versions of what the project asks for: which
 * of them is installed, whoever types the command decides.
 * @param touched null: all; else pairs of which the change touches one
 */
export function disagreeingLockfiles(
  lockfiles: readonly Lockfile[],
  touched: ReadonlySet<string> | null,
): Observation[] {
  const folders = new Map<string, Lockfile[]>();
  for (const lockfile of lockfiles) {
    if (!TWINS.has(lockfile.extraction.manager)) continue;
    const folder = folderOf(lockfile.path);
    folders.set(folder, [...(folders.get(folder) ?? []), lockfile]);
  }
  return [...folders.values()].flatMap((together) =>
    together.flatMap((one, at) =>
      together.slice(at + 1).flatMap((other) => {
        if (touched !== null && !touched.has(one.path) && !touched.has(other.path)) return [];
        const names = differing(one, other);
        return names.length === 0 ? [] : [observation(one, other, names)];
      }),
    ),
  );
}

/** They all install from package.json. */
const TWINS = managersOf('npm');

/** What both hold for the project itself, in versions of which none is the same. */
function differing(one: Lockfile, other: Lockfile): string[] {
  const [mine, theirs] = [one, other].map(directVersions);
  return [...(mine ?? [])]
    .filter(([name, versions]) => {
      const against = theirs?.get(name);
      return against !== undefined && [...versions].every((version) => !against.has(version));
    })
    .map(([name]) => name)
    .sort();
}

function directVersions({ extraction }: Lockfile): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { name, version, origin, direct } of extraction.packages) {
    if (direct !== true || origin !== 'registry') continue;
    found.set(name, (found.get(name) ?? new Set()).add(version));
  }
  return found;
}

function observation(one: Lockfile, other: Lockfile, names: readonly string[]): Observation {
  const more = names.length > MAX_NAMED ? ` and ${names.length - MAX_NAMED} more` : '';
  const pair = `${one.path} and ${fileNameOf(other.path)}`;
  return {
    category: 'dependency',
    rule: 'lockfiles-disagree',
    severity: 'low',
    confidence: 'high',
    title: `${pair} disagree`,
    message: `${pair} hold different versions of ${names.slice(0, MAX_NAMED).join(', ')}${more}. Which of them is installed depends on the command that is typed.`,
    location: { path: one.path },
    otherLocations: [{ path: other.path }],
    aliases: [],
    cwe: ['CWE-1357'],
    references: [],
    fix: { description: 'keep the lockfile of the package manager that the project uses, and delete the other' },
    sources: [{ tool: 'gatehouse', version: VERSION, rule: 'lockfiles-disagree' }],
    identity: ['dependency', 'lockfiles-disagree', one.path, other.path],
    lineage: ['dependency', 'lockfiles-disagree', fileNameOf(one.path), fileNameOf(other.path)],
  };
}
