import type { ModuleConventions, RepositoryFiles, WantedModule } from '../modules.js';
import { type GoModule, readModule } from './go-mod.js';
import { withoutVersion } from './package-name.js';

/**
 * How Go finds packages: an import path is that of a module (`go.mod`) and a folder in it; all files of a folder are one
 * package (https://go.dev/ref/mod). What `vendor` holds is a library.
 */
export const goModules: ModuleConventions = {
  prefix: 'go',
  globals: 'go',
  implicitThis: false,
  assignsLocally: false,
  typesHold: true,
  lastResultTells: true,
  fileIsNamed: false,
  importsPaths: false,
  partialClasses: true,
  loaders: [],
  getters: [],
  settings: ['go.mod', 'go.work'],
  tables: [],
  files: packageFiles,
  neighbours: packageNeighbours,
  library: (module) => `go:${withoutVersion(module)}`,
};

function packageFiles({ from, module }: WantedModule, repository: RepositoryFiles): readonly string[] {
  for (const folder of foldersOf(from, module, repository)) {
    const files = repository.inFolder(folder).filter((path) => isGo(path) && !isTest(path));
    if (files.length > 0) return sorted(files);
  }
  return [];
}

function packageNeighbours(from: string, repository: RepositoryFiles): readonly string[] {
  const files = repository.inFolder(folderOf(from)).filter((path) => path !== from && isGo(path));
  return sorted(isTest(from) ? files : files.filter((path) => !isTest(path)));
}

function isGo(path: string): boolean {
  return path.endsWith('.go');
}

function isTest(path: string): boolean {
  return path.endsWith('_test.go');
}

/** Names that the go command reads as a condition: a file for one system or processor (`go help buildconstraint`). */
const OTHERS =
  /_(?:aix|android|darwin|dragonfly|freebsd|illumos|ios|js|netbsd|openbsd|plan9|solaris|wasip1|windows|386|arm|arm64|loong64|mips\w*|ppc64\w*|riscv64|s390x|wasm)\.go$/;

/** What is built for every system, or for Linux, first. */
function sorted(paths: readonly string[]): string[] {
  return [...paths].sort((a, b) => Number(OTHERS.test(a)) - Number(OTHERS.test(b)) || (a < b ? -1 : 1));
}

/** Folders that an import path may mean, best first. */
function foldersOf(from: string, path: string, repository: RepositoryFiles): string[] {
  if (/^\.\.?(?:\/|$)/.test(path)) return within(joined(folderOf(from), path));
  const modules = modulesOf(repository);
  const own = modules
    .filter(({ folder }) => isBelow(from, folder))
    .sort((a, b) => b.folder.length - a.folder.length)[0];
  const replaced = own === undefined ? [] : replacements(own, path, repository);
  if (replaced.length > 0) return replaced;
  return modules
    .flatMap((module) => {
      const rest = module.path === null ? null : restOf(path, module.path);
      return rest === null ? [] : [{ module, folder: joined(module.folder, rest) }];
    })
    .sort((a, b) => rank(b.module, own) - rank(a.module, own))
    .flatMap(({ folder }) => within(folder));
}

/** The longest path says it best; of the same, that of the module that asks. */
function rank(module: GoModule, own: GoModule | undefined): number {
  return (module.path?.length ?? 0) * 2 + (module === own ? 1 : 0);
}

/** Folders that a module, or the workspace it is used in, puts in place of another module. */
function replacements(own: GoModule, path: string, repository: RepositoryFiles): string[] {
  return [own, ...worksOf(repository).filter(({ folder }) => isBelow(own.folder, folder))]
    .flatMap(({ folder, replaced }) =>
      [...replaced].map(([from, to]) => ({ rest: restOf(path, from), from, folder, to })),
    )
    .sort((a, b) => b.from.length - a.from.length)
    .flatMap(({ rest, folder, to }) => (rest === null ? [] : within(joined(joined(folder, to) ?? '..', rest))));
}

const known = new WeakMap<
  RepositoryFiles,
  { readonly modules: readonly GoModule[]; readonly works: readonly GoModule[] }
>();

function modulesOf(repository: RepositoryFiles): readonly GoModule[] {
  return settingsOf(repository).modules;
}

function worksOf(repository: RepositoryFiles): readonly GoModule[] {
  return settingsOf(repository).works;
}

function settingsOf(repository: RepositoryFiles) {
  const before = known.get(repository);
  if (before !== undefined) return before;
  const read = (name: string) =>
    [...repository.called(name)]
      .filter((path) => within(folderOf(path)).length > 0)
      .sort()
      .flatMap((path) => {
        const text = repository.settings(path);
        return text === null ? [] : [readModule(folderOf(path), text)];
      });
  const made = { modules: read('go.mod'), works: read('go.work') };
  known.set(repository, made);
  return made;
}

/** The folder alone, unless it lies outside the repository or holds copies of libraries. */
function within(folder: string | null): string[] {
  return folder === null || folder.split('/').some((part) => part === '..' || part === 'vendor') ? [] : [folder];
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function isBelow(path: string, folder: string): boolean {
  return folder === '' || path === folder || path.startsWith(`${folder}/`);
}

/** What follows a module's path in an import path: '' for itself, null where it is another module's. */
function restOf(path: string, module: string): string | null {
  if (path === module) return '';
  return path.startsWith(`${module}/`) ? path.slice(module.length + 1) : null;
}

/** A path seen from a folder; null where it leads out of the repository. */
function joined(folder: string, path: string): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
