/** The folder of a path from the root, without a trailing `/`; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Last segment of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * `relative` (with `/` or `\`) seen from the folder of `path`, normalised; null when it is absolute, no path at all or
 * leaves the root: reading such a file on behalf of a hostile lockfile would leak it.
 */
export function siblingPath(path: string, relative: string): string | null {
  const given = relative.replaceAll('\\', '/');
  if (given.startsWith('/') || given.includes('\0') || /^[A-Za-z]:/.test(given)) return null;
  const segments: string[] = [];
  for (const segment of `${folderOf(path)}/${given}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

/** The folders from that of `path` up to the root, each with its trailing slash, the root as the empty text. */
export function foldersUp(path: string): readonly string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(`${folder}/`);
  return [...folders, ''];
}
