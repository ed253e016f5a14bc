import { posix } from 'node:path';
import type { ModuleConventions, RepositoryFiles, WantedModule } from '../modules.js';
import { autoloadedFolders } from './autoload.js';

export const phpModules: ModuleConventions = {
  prefix: 'php',
  globals: 'php',
  implicitThis: false,
  assignsLocally: true,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: true,
  importsPaths: false,
  partialClasses: false,
  loaders: [],
  getters: [],
  settings: ['composer.json'],
  tables: [],
  files,
  neighbours,
  library: (module) => `php:${module}`,
};

/** Files of one name that are compared with the namespace; more of them say nothing. */
const MOST_CANDIDATES = 200;

/** Files of one folder that are asked for a name. */
const MOST_NEIGHBOURS = 500;

/** An included file by its path, a class by where Composer loads it from, else by the folders that its namespace names. */
function files({ from, module, member }: WantedModule, repository: RepositoryFiles): readonly string[] {
  if (module.startsWith('.')) {
    const path = posix.join(posix.dirname(from), module);
    return repository.has(path) ? [path] : [];
  }
  if (member === '*') return [];
  const name = member === null ? module : `${module}.${member}`;
  const path = `${name.replaceAll('.', '/')}.php`;
  const loaded = autoloadedFolders(from, repository)
    .filter(({ prefix }) => prefix === '' || `${name}.`.startsWith(`${prefix}.`))
    .map(({ prefix, folder }) => posix.join(folder, prefix === '' ? path : path.slice(prefix.length + 1)))
    .filter((candidate) => repository.has(candidate));
  return loaded.length > 0 ? [...new Set(loaded)] : byNamespace(path, repository);
}

/** Files whose folders end like the namespace; of a namespace with several parts, one of them at least. */
function byNamespace(path: string, repository: RepositoryFiles): readonly string[] {
  const parts = path.split('/');
  const candidates = repository.called(parts.at(-1) ?? '').filter((each) => !/(?:^|\/)vendor\//.test(each));
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES) return [];
  const scored = candidates.map((candidate) => ({ candidate, score: sharedEnd(candidate.split('/'), parts) }));
  const best = Math.max(...scored.map(({ score }) => score));
  if (best < Math.min(2, parts.length)) return [];
  return scored.filter(({ score }) => score === best).map(({ candidate }) => candidate);
}

/** How many last parts two paths have in common, whatever the case of folders. */
function sharedEnd(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (
    shared < a.length &&
    shared < b.length &&
    a.at(-1 - shared)?.toLowerCase() === b.at(-1 - shared)?.toLowerCase()
  ) {
    shared++;
  }
  return shared;
}

/** Files of the same folder: by PSR-4 those of the same namespace. */
function neighbours(from: string, repository: RepositoryFiles): readonly string[] {
  const folder = from.includes('/') ? from.slice(0, from.lastIndexOf('/')) : '';
  const own = repository.inFolder(folder).filter((path) => path.endsWith('.php') && path !== from);
  return own.slice(0, MOST_NEIGHBOURS);
}
