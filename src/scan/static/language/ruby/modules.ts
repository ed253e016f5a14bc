import { posix } from 'node:path';
import type { ModuleConventions, RepositoryFiles, WantedModule } from '../modules.js';

export const rubyModules: ModuleConventions = {
  prefix: 'rb',
  globals: 'rb',
  implicitThis: true,
  assignsLocally: false,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: false,
  importsPaths: false,
  partialClasses: true,
  loaders: [],
  getters: [],
  settings: ['Gemfile'],
  tables: [],
  files,
  neighbours: () => [],
  library: (module) => `rb:${module}`,
};

/** Folders below which Ruby looks for the files that constants are named after. */
const ROOTS = /^(?:.*\/)?(?:app\/[^/]+(?:\/concerns)?|lib|engines\/[^/]+\/lib)$/;
const MOST_CANDIDATES = 200;

/**
 * A required file by its path; a constant by its name: `Foo::BarBaz` is in `foo/bar_baz.rb` below `lib` or a folder of
 * `app`. A name may be meant inside the namespace of who asks, which the folder of that file says.
 */
function files({ from, module, member }: WantedModule, repository: RepositoryFiles): readonly string[] {
  if (module.startsWith('.')) {
    const path = posix.join(posix.dirname(from), module.endsWith('.rb') ? module : `${module}.rb`);
    return repository.has(path) ? [path] : [];
  }
  if (member === '*') return [];
  const name = member === null || member === 'default' ? module : `${module}.${member}`;
  const path = `${name.split('.').map(underscored).join('/')}.rb`;
  const candidates = repository.called(path.slice(path.lastIndexOf('/') + 1));
  if (candidates.length > MOST_CANDIDATES) return [];
  const found = candidates.filter((candidate) => candidate === path || candidate.endsWith(`/${path}`));
  const roots = found.filter((candidate) => isRoot(folderOf(candidate, path), from));
  return roots.toSorted((a, b) => sharedBeginning(b, from) - sharedBeginning(a, from) || a.length - b.length);
}

/** `HTMLPage` is `html_page`. */
function underscored(name: string): string {
  return name
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1_$2')
    .replace(/([a-z\d])([A-Z])/g, '$1_$2')
    .toLowerCase();
}

function folderOf(candidate: string, path: string): string {
  return candidate.length === path.length ? '' : candidate.slice(0, -path.length - 1);
}

/** Whether constants are looked for below a folder: a root of the repository, or the namespace of who asks in one. */
function isRoot(folder: string, from: string): boolean {
  if (ROOTS.test(folder)) return true;
  const own = posix.dirname(from);
  if (folder === own || folder === (own === '.' ? '' : own)) return true;
  return own.startsWith(`${folder}/`) || insideNamespace(folder, own);
}

/** `app/models/admin` for a file of `app/controllers/admin`: the same namespace in another root. */
function insideNamespace(folder: string, own: string): boolean {
  const [theirs, ours] = [belowRoot(folder), belowRoot(own)];
  return theirs !== '' && ours !== '' && (ours === theirs || ours.startsWith(`${theirs}/`));
}

function belowRoot(folder: string): string {
  return /(?:^|\/)(?:app\/[^/]+|lib)\/(.+)$/.exec(folder)?.[1] ?? '';
}

function sharedBeginning(a: string, b: string): number {
  const [ours, theirs] = [a.split('/'), b.split('/')];
  const different = ours.findIndex((part, at) => part !== theirs[at]);
  return different === -1 ? ours.length : different;
}
