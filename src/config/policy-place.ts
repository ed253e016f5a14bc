import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/**
 * Where a file lies in the repository, with `/`, from its root; null: outside. A folder has many names (links, other
 * letter case, short names), and the file need not exist: what counts is which folder of its path is the root. A path
 * that leads in only over a link is inside as well. What lies inside is read from the base; the working tree's links
 * have no say in it.
 * @param root an absolute path, resolved or not
 */
export function placeInRepository(root: string, file: string): string | null {
  return below(root, file) ?? below(realPath(root), realPath(file));
}

/** Whether a file is in a folder, by its own path or by what it leads to. */
export function isInFolder(folder: string, file: string): boolean {
  return placeInRepository(folder, file) !== null;
}

/** Whether a file lies in some working tree of git. */
export function isInCheckout(file: string): boolean {
  for (let folder = dirname(realPath(file)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function below(root: string, file: string): string | null {
  for (let folder = file; ; folder = dirname(folder)) {
    if (isSameFolder(folder, root)) return relative(folder, file).split(sep).join('/');
    if (folder === dirname(folder)) return null;
  }
}

function isSameFolder(a: string, b: string): boolean {
  if (a === b) return true;
  try {
    const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
    return one.ino !== 0n && one.ino === other.ino && one.dev === other.dev;
  } catch {
    return false;
  }
}

/** The path without links, as far as it exists; what does not exist is appended. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}
