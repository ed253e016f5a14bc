import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; one that is there stays as it is. Node's own recursive mkdir never ends where a file
 * system says ENOENT of a name in a folder that exists, as procfs does: it turns to the folder above, hears that it is
 * there, and begins again. Here each folder is asked for twice at most.
 * @param mode of the folders that are made
 * @throws the system's error of the first folder that cannot be made
 */
export function ensureFolder(path: string, mode = 0o777): void {
  const refused = refusalOf(path, mode);
  if (refused === null) return;
  const above = dirname(path);
  if (!isNotFound(refused.error) || above === path) throw refused.error;
  ensureFolder(above, mode);
  const again = refusalOf(path, mode);
  if (again !== null) throw again.error;
}

/** Null when the folder is there in the end, whoever made it: some systems have other words than EEXIST for that. */
function refusalOf(path: string, mode: number): { readonly error: unknown } | null {
  try {
    mkdirSync(path, { mode });
    return null;
  } catch (error) {
    return isFolder(path) ? null : { error };
  }
}

function isNotFound(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
