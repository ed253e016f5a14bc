/** The folder of a path with its slash; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folders that a path lies in, the root (empty) first, each with its slash. */
export function foldersAbove(path: string): string[] {
  const folders = [''];
  for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at + 1));
  return folders;
}

/** A path without the extension of a script or module. */
export function stemOf(path: string): string {
  return path.replace(/\.(?:d\.)?(?:[cm]?[jt]sx?|py|go|java|kt)$/, '');
}
