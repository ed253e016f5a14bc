import { posix } from 'node:path';
import type { RepositoryFiles } from '../language/modules.js';

/** The files of one side as module resolution asks for them. @param settings texts of files that say where modules are */
export function repositoryFiles(paths: readonly string[], settings: ReadonlyMap<string, string>): RepositoryFiles {
  const all = new Set(paths);
  const byName = new Map<string, string[]>();
  const byFolder = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  for (const path of paths) {
    const slash = path.lastIndexOf('/');
    push(byName, path.slice(slash + 1), path);
    const dot = path.lastIndexOf('.');
    if (dot > slash) push(byStem, path.slice(0, dot), path);
    push(byFolder, slash === -1 ? '' : path.slice(0, slash), path);
  }
  return {
    has: (path) => all.has(path),
    called: (name) => byName.get(name) ?? [],
    withoutEnding: (stem) => byStem.get(stem) ?? [],
    inFolder: (folder) => byFolder.get(folder) ?? [],
    settings: (path) => settings.get(posix.normalize(path)) ?? null,
  };
}

function push(index: Map<string, string[]>, key: string, path: string): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [path]);
  else known.push(path);
}
