import type { Fix } from '../../../model/finding.js';
import { shellWord } from '../../../util/shell-word.js';
import type { PackageManager } from '../ecosystem/index.js';
import type { Step } from '../ecosystem/recipe.js';
import { folderOf } from '../file/repository-path.js';
import type { ResolvedPackage } from '../package/package.js';
import { nearestDoor } from './nearest-door.js';
import { shellSafe } from './shell-safe.js';
import { NOWHERE, type Surroundings } from './surroundings.js';

/** The version to go to, as it was checked against the advisories. */
export interface FixedVersion {
  readonly version: string;
  /** False when the advisories of the package could not be read whole. */
  readonly checked: boolean;
  /** What else is to be known of the version, in sentences. */
  readonly notes?: readonly string[];
}

/** The one step that takes a package to a version: by the nearest door, as it is typed where the project lies. */
export async function wayOut(
  pkg: ResolvedPackage,
  manager: PackageManager,
  { version, checked, notes = [] }: FixedVersion,
  around: Surroundings = NOWHERE,
): Promise<Fix> {
  const title = `Upgrade ${pkg.name} ${pkg.version} to ${version}`;
  const doubt = checked ? [] : ['It was not checked against every advisory of the package.'];
  const told = (first: string) => [first, ...notes, ...doubt].join(' ');
  if (!shellSafe(pkg.name, version) || !shellSafe(pkg.name, pkg.version)) {
    return {
      title,
      version,
      description: told(`Upgrade to ${version}. The name of the package is unusual: no command is offered.`),
    };
  }
  const { kind, step, packages = [] } = await nearestDoor(pkg, manager, version, around);
  const placed = inFolder(step, around);
  if (placed === null) {
    const where = 'The name of a folder or group where it is asked for is unusual: no command is offered.';
    return { title, version, description: told(`Upgrade to ${version}. ${where}`) };
  }
  return {
    title: packages.length === 0 ? title : `Upgrade ${packages.join(' and ')} (brings in ${pkg.name} ${version})`,
    version,
    ...(placed.command !== undefined && { command: placed.command }),
    description: told(`${kind}: ${placed.text}.`),
  };
}

/** The step as it is typed at the root of the repository; null where a place has a name that cannot be typed. */
function inFolder(step: Step, { path, unusual }: Surroundings): Step | null {
  if (unusual) return null;
  const folder = folderOf(path);
  if (folder === '' || step.anywhere === true) return step;
  const word = shellWord(folder);
  if (word === null) return null;
  if (step.command === undefined) return { text: /\brun `/.test(step.text) ? `${step.text}, in ${word}` : step.text };
  const command = `cd ${word} && ${step.command}`;
  return { command, text: step.text.replace(`\`${step.command}\``, `\`${command}\``) };
}

/** Malware has no upgrade: what ran has had access to everything the machine had. */
export function removeMalware(pkg: ResolvedPackage): Fix {
  return {
    title: `Remove ${pkg.name} ${pkg.version} and rotate what it could reach`,
    description: `Remove ${pkg.name}@${pkg.version} and whatever brings it in. Treat every machine and runner that installed it as compromised: rotate all credentials that were reachable there.`,
  };
}
