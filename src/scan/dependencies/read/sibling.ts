/** Folder of a path from the root, with its trailing slash; empty at the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** Last segment of a path. */
export function fileNameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * `relative` (with `/` or `\`) seen from the folder of `path`, normalised; null when it is absolute or leaves the
 * root, where nothing of the repository lies.
 */
export function siblingPath(path: string, relative: string): string | null {
  const given = relative.replaceAll('\\', '/');
  if (given.startsWith('/') || /^[A-Za-z]:/.test(given)) return null;
  const segments: string[] = [];
  for (const segment of `${folderOf(path)}${given}`.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return null;
  }
  return segments.join('/');
}

/** The folders from that of `path` up to the root, each with its trailing slash, the root as the empty text. */
export function foldersUp(path: string): readonly string[] {
  const folders: string[] = [];
  let folder = folderOf(path);
  while (folder !== '') {
    folders.push(folder);
    folder = folderOf(folder.slice(0, -1));
  }
  return [...folders, ''];
}
