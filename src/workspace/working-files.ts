import { type FolderListing, statFiles } from './folder-tree.js';
import type { Git } from './git.js';
import { listWorkingTree } from './working-list.js';

const SUBMODULE = '160000';

/**
 * What git tracks, or neither tracks nor ignores, as it lies in the working tree.
 * @throws ScanError when git cannot list it
 */
export async function workingFiles(git: Git, prefix: string): Promise<FolderListing> {
  const { tracked, untracked } = await listWorkingTree(git);
  const paths = new Set<string>();
  const submodules = new Map<string, string | null>();
  for (const { mode, id, path } of tracked) {
    if (mode === SUBMODULE) submodules.set(path, id);
    else paths.add(path);
  }
  for (const path of untracked) {
    // A repository inside this one, which nobody has added: git does not look into it either.
    if (path.endsWith('/')) submodules.set(path.slice(0, -1), null);
    else paths.add(path);
  }
  const { files, oddities } = statFiles(
    git.root,
    [...paths].filter((path) => path.startsWith(prefix)),
  );
  const inside = [...submodules].filter(([path]) => path.startsWith(prefix));
  const odd = [...oddities, ...inside.map(([path, target]) => ({ path, kind: 'submodule' as const, target }))];
  return { files, oddities: odd.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}
