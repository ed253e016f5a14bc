import type { ModuleConventions, RepositoryFiles } from './modules.js';

/** What a side's folders see without an import, found once each. */
const known = new WeakMap<RepositoryFiles, Map<string, ReadonlySet<string>>>();

/** Tests see more of their folder than the product does. */
const TEST = /_test\.\w+$/;

/** Files that a file sees without an import: all of them, itself too. */
function neighboursOf(conventions: ModuleConventions, from: string, files: RepositoryFiles): ReadonlySet<string> {
  const folders = known.get(files) ?? new Map<string, ReadonlySet<string>>();
  known.set(files, folders);
  const key = `${conventions.prefix}:${from.slice(0, from.lastIndexOf('/') + 1)}:${TEST.test(from)}`;
  const found = folders.get(key) ?? folderOf(conventions.neighbours(from, files), from);
  folders.set(key, found);
  return found;
}

/** Who asks first is a neighbour of those who ask after it, in languages whose files see their folder. */
function folderOf(others: readonly string[], from: string): ReadonlySet<string> {
  return new Set(others.length === 0 ? [] : [...others, from]);
}

/** Those of them that may hold a name: where files are called like what is in them, a package of thousands has few. */
export function neighboursWith(
  conventions: ModuleConventions,
  from: string,
  name: string,
  files: RepositoryFiles,
): readonly string[] {
  const near = neighboursOf(conventions, from, files);
  if (!conventions.fileIsNamed) return [...near].filter((path) => path !== from);
  return files.called(`${name}${from.slice(from.lastIndexOf('.'))}`).filter((path) => path !== from && near.has(path));
}
