/** The folder of a path; '' for what lies in the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

/** A relative path seen from a folder, with `.` and `..` resolved; null where it leaves the repository. */
export function joined(folder: string, path: string): string | null {
  const parts: string[] = [];
  for (const part of `${folder}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.join('/');
}

/** A folder and all around it, the nearest first; the last is the root. */
export function foldersAround(folder: string): string[] {
  const all = [folder];
  for (let at = folder; at !== ''; all.push(at)) at = folderOf(at);
  return all;
}
