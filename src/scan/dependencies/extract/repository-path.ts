/** The folder of a path, without a trailing `/`; empty for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * `relative` as seen from `folder`, both with `/`; null when it leaves the repository, is absolute or is no path at
 * all. Reading such a file on behalf of a hostile lockfile would leak it.
 */
export function inRepository(folder: string, relative: string): string | null {
  if (relative.startsWith('/') || /[\0\\]/.test(relative) || /^[a-z]:/i.test(relative)) return null;
  const parts: string[] = [];
  for (const part of `${folder}/${relative}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}
