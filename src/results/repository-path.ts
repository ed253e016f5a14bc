/** Longer ones are in no repository, and no report of ours may carry them. */
const MAX_LENGTH = 4_096;

/**
 * A path that a stranger names, as one from the repository's root.
 * @param roots absolute paths where the repository lies, or where the tool saw it
 * @returns null for a place outside, whichever way it leads there
 */
export function pathInRepository(path: string, roots: readonly string[]): string | null {
  if (path === '' || path.length > MAX_LENGTH || /[\0-\x1f\x7f]/.test(path)) return null;
  const full = withoutSteps(path);
  if (full === null) return null;
  if (!isFromRoot(path)) return full === '' ? null : full;
  for (const root of roots) {
    const folder = withoutSteps(root.replaceAll('\\', '/'));
    if (folder !== null && folder !== '' && full.startsWith(`${folder}/`)) return full.slice(folder.length + 1);
  }
  return null;
}

function isFromRoot(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:\//.test(path);
}

/** `a/./b/../c` → `a/c`, without the slashes at its ends; null where it leads above its beginning. */
function withoutSteps(path: string): string | null {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  // The letter of a drive is written in either case.
  return parts.join('/').replace(/^[A-Z]:/, (drive) => drive.toLowerCase());
}
