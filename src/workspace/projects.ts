import picomatch from 'picomatch';
import { ConfigurationError } from '../model/errors.js';

const INSTALLED = /(?:^|\/)(?:node_modules|vendor)\//;
const MAX_GLOBS = 1_000;

/**
 * Folders of the projects of a repository, sorted. The root is none: what lies in no project is the rest.
 * @param paths files of the head
 * @param globs over folders (`apps/*`), or null: every folder with a file that makes one
 * @param isProjectFile by name alone: what the package managers have in the root of a project
 * @throws ConfigurationError for a glob that leaves the repository, or that no folder matches
 */
export function findProjects(
  paths: readonly string[],
  globs: readonly string[] | null,
  isProjectFile: (path: string) => boolean,
): string[] {
  if (globs === null) {
    const withManifest = paths.filter((path) => isProjectFile(path) && !INSTALLED.test(path)).map(folderOf);
    return [...new Set(withManifest)].filter((folder) => folder !== '').sort();
  }
  if (globs.length > MAX_GLOBS) throw new ConfigurationError(`input projects: ${globs.length} globs are too many`);
  const folders = foldersOf(paths);
  const found = new Set<string>();
  for (const glob of globs) {
    if (/^(?:\/|\.\.?(?:\/|$))|\/\.\.?(?:\/|$)|\\/.test(glob))
      throw new ConfigurationError(`input projects: '${glob}' must lead down from the repository's root, like apps/*`);
    const matches = picomatch(glob.replace(/\/+$/, ''), { dot: true, nonegate: true });
    const hits = folders.filter((folder) => matches(folder));
    if (hits.length === 0) throw new ConfigurationError(`input projects: no folder matches '${glob}'`);
    for (const hit of hits) found.add(hit);
  }
  return [...found].sort();
}

/** The project that a path belongs to: the deepest folder that holds it; empty for the rest. */
export function ownerIn(projects: readonly string[]): (path: string) => string {
  const known = new Set(projects);
  return (path) => {
    for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) if (known.has(folder)) return folder;
    return '';
  };
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

function foldersOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths) {
    for (let folder = folderOf(path); folder !== '' && !folders.has(folder); folder = folderOf(folder))
      folders.add(folder);
  }
  return [...folders];
}
