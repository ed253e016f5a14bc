import type { ModuleConventions, RepositoryFiles, WantedModule } from '../modules.js';
import { currentName, STANDARD_LIBRARY } from './standard-library.js';

/**
 * How Python finds modules: a dotted name is a path below one of the folders of `sys.path`, a leading dot a folder of the file
 * itself (https://docs.python.org/3/reference/import.html). Which folders those are is not written down: they are guessed from
 * where packages begin and where projects keep their settings.
 */
export const pythonModules: ModuleConventions = {
  prefix: 'py',
  globals: 'py',
  implicitThis: false,
  assignsLocally: true,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: false,
  importsPaths: false,
  partialClasses: false,
  loaders: ['py:importlib.import_module', 'py:__import__'],
  getters: ['property', 'cached_property'],
  settings: ['pyproject.toml', 'requirements.txt', 'Pipfile'],
  tables: [],
  files: moduleFiles,
  neighbours: () => [],
  library: (module) => `py:${currentName(module)}`,
};

/** Files that mark the folder that a project's modules are below. */
const MARKERS = ['pyproject.toml', 'setup.py', 'setup.cfg', 'manage.py'];
/** Longer names no project has. */
const MOST_PARTS = 30;

function moduleFiles({ from, module, member }: WantedModule, repository: RepositoryFiles): readonly string[] {
  const dots = /^\.*/.exec(module)?.[0].length ?? 0;
  const parts = module
    .slice(dots)
    .split('.')
    .filter((part) => part !== '');
  if (parts.length > MOST_PARTS) return [];
  if (dots > 0) {
    const folder = above(folderOf(from), dots - 1);
    return folder === null ? [] : filesBelow(folder, parts, member, repository);
  }
  const [first] = parts;
  if (first === undefined || STANDARD_LIBRARY.has(first)) return [];
  for (const root of rootsFor(from, repository)) {
    const found = filesBelow(root, parts, member, repository);
    // A file called like a library means the library; by its whole dotted name it means itself.
    if (found.length > 0) return parts.length > 1 ? found : found.filter((path) => path !== from);
  }
  return parts.length > 1 ? anywhere(parts, member, from, repository) : [];
}

/** The module's own file, then the one of a module inside it that is called like the name asked for. */
function filesBelow(
  folder: string,
  parts: readonly string[],
  member: string | null,
  repository: RepositoryFiles,
): string[] {
  const path = [...(folder === '' ? [] : [folder]), ...parts].join('/');
  const inside = member === null || member === '*' ? [] : forms(path === '' ? member : `${path}/${member}`);
  return [...forms(path), ...inside].filter((each) => repository.has(each));
}

/** The files that a module may be: of itself, or of its package. */
function forms(path: string): string[] {
  return path === '' ? ['__init__.py'] : [`${path}/__init__.py`, `${path}.py`];
}

/** Folders that a file's absolute imports may start from, the likeliest first. */
function rootsFor(from: string, repository: RepositoryFiles): readonly string[] {
  const top = packageRoot(folderOf(from), repository);
  const ancestors = ancestorsOf(top).filter((folder) => !isPackage(folder, repository));
  return [...new Set([...ancestors.flatMap(withSources), ...markedFolders(repository)])];
}

function withSources(folder: string): string[] {
  return [folder, folder === '' ? 'src' : `${folder}/src`];
}

/** The folder that holds the outermost package around. */
function packageRoot(folder: string, repository: RepositoryFiles): string {
  let at = folder;
  while (at !== '' && isPackage(at, repository)) at = folderOf(at);
  return at;
}

function isPackage(folder: string, repository: RepositoryFiles): boolean {
  return folder !== '' && repository.has(`${folder}/__init__.py`);
}

/** The folder, and those around it up to the root. */
function ancestorsOf(folder: string): string[] {
  const found = [folder];
  for (let at = folder; at !== ''; ) {
    at = folderOf(at);
    found.push(at);
  }
  return found;
}

const marked = new WeakMap<RepositoryFiles, readonly string[]>();
/** Projects of one repository that are looked at. */
const MOST_PROJECTS = 50;

function markedFolders(repository: RepositoryFiles): readonly string[] {
  const known = marked.get(repository);
  if (known !== undefined) return known;
  const folders = new Set(MARKERS.flatMap((name) => repository.called(name)).map(folderOf));
  const made = [...folders].sort().slice(0, MOST_PROJECTS).flatMap(withSources);
  marked.set(repository, made);
  return made;
}

/** Files of any folder whose path ends like the module's, for a search path that nothing tells; the nearest first. */
function anywhere(
  parts: readonly string[],
  member: string | null,
  from: string,
  repository: RepositoryFiles,
): readonly string[] {
  const last = parts.at(-1) ?? '';
  const path = parts.join('/');
  const inside = member === null || member === '*' ? [] : [`${member}.py`];
  const candidates = [`${last}.py`, '__init__.py', ...inside].flatMap((name) => repository.called(name));
  const ends = [...forms(path), ...inside.map((name) => `${path}/${name}`)].map((each) => `/${each}`);
  return candidates
    .filter((each) => each !== from && ends.some((end) => each.endsWith(end)))
    .sort((a, b) => shared(b, from) - shared(a, from) || (a < b ? -1 : 1))
    .slice(0, 3);
}

/** Length of the way that two paths have in common. */
function shared(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** The folder so many levels up; null above the root. */
function above(folder: string, levels: number): string | null {
  const parts = folder === '' ? [] : folder.split('/');
  return levels > parts.length ? null : parts.slice(0, parts.length - levels).join('/');
}
