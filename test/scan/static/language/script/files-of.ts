import type { RepositoryFiles } from '../../../../../src/scan/static/language/modules.js';

/** A repository of files in memory: paths and texts. */
export function filesOf(texts: Readonly<Record<string, string>>): RepositoryFiles {
  const paths = Object.keys(texts);
  const known = new Map(Object.entries(texts));
  return {
    has: (path) => known.has(path),
    called: (name) => paths.filter((path) => path === name || path.endsWith(`/${name}`)),
    inFolder: (folder) => paths.filter((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder),
    settings: (path) => known.get(path) ?? null,
  };
}
