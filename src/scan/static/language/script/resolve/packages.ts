import type { RepositoryFiles } from '../../modules.js';
import { filesAt } from './candidates.js';
import { folderOf, foldersAround, joined } from './paths.js';
import { objectOf, type Settings, settingsAt } from './settings.js';
import { bestMatch, withStar } from './star.js';

/** Packages of one repository that are told apart. */
const MOST_PACKAGES = 2000;
const MOST_ENTRIES = 1000;
const MOST_TARGETS = 40;
const DEEPEST = 6;
/** Folders that builds write to; their sources lie beside. */
const BUILT = /^(?:dist|lib|build|out|output|esm|cjs|es|umd|types|node|browser)$/;

/** A package whose source is in the repository. */
interface Package {
  readonly folder: string;
  readonly settings: Settings;
}

const known = new WeakMap<RepositoryFiles, ReadonlyMap<string, Package>>();

function packagesOf(repository: RepositoryFiles): ReadonlyMap<string, Package> {
  const found = known.get(repository);
  if (found !== undefined) return found;
  const packages = new Map<string, Package>();
  for (const path of repository.called('package.json').slice(0, MOST_PACKAGES)) {
    if (/(?:^|\/)node_modules\//.test(path)) continue;
    const settings = settingsAt(path, repository);
    const name = settings?.name;
    if (settings === null || typeof name !== 'string' || packages.has(name)) continue;
    packages.set(name, { folder: folderOf(path), settings });
  }
  known.set(repository, packages);
  return packages;
}

/** The name of the package in a module's name, and what of it: `@a/b/c` is `c` of `@a/b`. */
export function packageName(module: string): { readonly name: string; readonly rest: string } {
  const parts = module.split('/');
  const length = module.startsWith('@') ? 2 : 1;
  return { name: parts.slice(0, length).join('/'), rest: parts.slice(length).join('/') };
}

/** The folder of a package of the repository; null for a library. */
export function packageFolder(name: string, repository: RepositoryFiles): string | null {
  return packagesOf(repository).get(name)?.folder ?? null;
}

/** Files of a package of the repository that a module's name means. */
export function filesOfPackage(module: string, repository: RepositoryFiles): string[] {
  const { name, rest } = packageName(module);
  const found = packagesOf(repository).get(name);
  return found === undefined ? [] : filesInPackage(found, rest, repository);
}

/** Files that the folder of a package means as a whole, or a path in it. */
function filesInPackage({ folder, settings }: Package, rest: string, repository: RepositoryFiles): string[] {
  const written = exportTargets(settings.exports, rest === '' ? '.' : `./${rest}`);
  const main = rest === '' ? ['source', 'module', 'main', 'types', 'typings'].map((key) => settings[key]) : [rest];
  const targets = [...written, ...main.filter((each) => typeof each === 'string')];
  const source = joined(folder, `src/${rest}`);
  const places = [...targets.flatMap((target) => placesOf(folder, target)), ...(source === null ? [] : [source])];
  const whole = rest === '' ? [folder] : [];
  return firstFiles([...places, ...whole], repository);
}

/** Files of a folder that a relative import names. */
export function filesOfFolder(folder: string, repository: RepositoryFiles): string[] {
  const path = folder === '' ? 'package.json' : `${folder}/package.json`;
  const settings = settingsAt(path, repository);
  return settings === null ? [] : filesInPackage({ folder, settings }, '', repository);
}

/** Files that an import by `#` means, which the nearest package says. */
export function filesOfImports(from: string, module: string, repository: RepositoryFiles): string[] {
  for (const folder of foldersAround(folderOf(from))) {
    const path = folder === '' ? 'package.json' : `${folder}/package.json`;
    const settings = settingsAt(path, repository);
    if (settings === null) continue;
    const targets = exportTargets(settings.imports, module).filter((target) => target.startsWith('.'));
    return firstFiles(
      targets.flatMap((target) => placesOf(folder, target)),
      repository,
    );
  }
  return [];
}

/** The folder of the nearest package around a file; the root without one. */
export function packageAround(from: string, repository: RepositoryFiles): string {
  const around = foldersAround(folderOf(from));
  return around.find((folder) => repository.has(folder === '' ? 'package.json' : `${folder}/package.json`)) ?? '';
}

/** Targets of `exports` or `imports` for a name, of all conditions, in order (Node.js, "Packages"). */
function exportTargets(map: unknown, name: string): string[] {
  const keys = objectOf(map);
  const bySubpath = keys !== null && entriesOf(keys).some(({ pattern }) => /^[.#]/.test(pattern));
  if (keys === null || !bySubpath) return name === '.' ? flattened(map) : [];
  const match = bestMatch(entriesOf(keys), name);
  return match === null ? [] : flattened(match.entry.value).map((target) => withStar(target, match.star));
}

const entries = new WeakMap<Settings, readonly { readonly pattern: string; readonly value: unknown }[]>();

function entriesOf(map: Settings): readonly { readonly pattern: string; readonly value: unknown }[] {
  const found = entries.get(map);
  if (found !== undefined) return found;
  const made = Object.entries(map)
    .slice(0, MOST_ENTRIES)
    .map(([pattern, value]) => ({ pattern, value }));
  entries.set(map, made);
  return made;
}

function flattened(value: unknown, depth = 0): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return [];
  return Object.values(value)
    .slice(0, MOST_TARGETS)
    .flatMap((each) => flattened(each, depth + 1))
    .slice(0, MOST_TARGETS);
}

/** Where a target's source may lie: as written, and for what a build writes, the same path below `src`. */
function placesOf(folder: string, target: string): string[] {
  const parts = target
    .replace(/\.d(\.[cm]?ts)$/, '$1')
    .split('/')
    .filter((part) => part !== '' && part !== '.');
  const places = [parts];
  for (let at = 0; at < parts.length - 1 && BUILT.test(parts[at] ?? ''); at++) {
    places.push(['src', ...parts.slice(at + 1)], parts.slice(at + 1));
  }
  return places.map((each) => joined(folder, each.join('/'))).filter((each) => each !== null);
}

function firstFiles(places: readonly string[], repository: RepositoryFiles): string[] {
  for (const place of places) {
    const found = filesAt(place, repository);
    if (found.length > 0) return found;
  }
  return [];
}
