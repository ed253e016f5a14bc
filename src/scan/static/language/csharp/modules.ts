import type { ModuleConventions, RepositoryFiles, WantedModule } from '../modules.js';

/**
 * C#: a namespace is spread over files and says nothing of where they lie. A type is looked for in files called like it,
 * as the language's conventions have it, an interface that has no file of its own beside the class that it is for; those
 * whose folders spell the end of the namespace come first.
 */
export const csharpModules: ModuleConventions = {
  prefix: 'cs',
  globals: 'cs',
  implicitThis: true,
  assignsLocally: false,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: true,
  importsPaths: false,
  partialClasses: true,
  loaders: [],
  getters: [],
  settings: [],
  tables: [],
  files,
  neighbours,
  library: (module) => `cs:${module}`,
};

/** Files of one name that are followed: a name that more files have is no name of one type. */
const MOST_FILES = 8;

/** Namespaces that no repository's own types are in. */
const LIBRARIES = /^(?:System|Microsoft|Windows)(?:\.|$)/;

function files({ from, module, member }: WantedModule, repository: RepositoryFiles): readonly string[] {
  if (LIBRARIES.test(module)) return [];
  const parts = module.split('.').filter((part) => part !== '');
  const type = member === null || member === '*' ? parts.at(-1) : member.split('.')[0];
  if (type === undefined) return [];
  const namespace = member === null || member === '*' ? parts.slice(0, -1) : parts;
  const own = called(type, repository);
  return (own.length === 0 && /^I[A-Z]/.test(type) ? called(type.slice(1), repository) : own)
    .map((path) => ({ path, likeness: likeness(path, namespace), near: path.startsWith(folderOf(from)) }))
    .sort((a, b) => b.likeness - a.likeness || Number(b.near) - Number(a.near) || (a.path < b.path ? -1 : 1))
    .slice(0, MOST_FILES)
    .map(({ path }) => path);
}

/** `Foo.cs`, and beside each the further files of a type in parts: `Foo.Query.cs`. */
function called(type: string, repository: RepositoryFiles): string[] {
  const found = new Set<string>();
  for (const path of repository.called(`${type}.cs`)) {
    found.add(path);
    for (const beside of repository.inFolder(folderOf(path).slice(0, -1))) {
      const name = beside.slice(beside.lastIndexOf('/') + 1);
      if (name.startsWith(`${type}.`) && name.endsWith('.cs')) found.add(beside);
    }
  }
  return [...found];
}

/** How many last parts of a namespace stand in a file's folders, in order: `Shop.Data` in `src/Shop/Data/` two. */
function likeness(path: string, namespace: readonly string[]): number {
  const folders = folderOf(path)
    .split(/[/.]/)
    .filter((folder) => folder !== '');
  let same = 0;
  while (same < namespace.length && same < folders.length) {
    if (folders[folders.length - 1 - same] !== namespace[namespace.length - 1 - same]) break;
    same++;
  }
  return same;
}

/** The folder a path lies in, with its slash; the root's is empty. */
function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function neighbours(from: string, repository: RepositoryFiles): readonly string[] {
  const folder = folderOf(from);
  return repository.inFolder(folder.slice(0, -1)).filter((path) => path.endsWith('.cs') && path !== from);
}
