import picomatch from 'picomatch';

const matchers = new Map<string, (path: string) => boolean>();

/** Whether a path fits a rule's glob; dot files are files like others. */
export function pathFits(glob: string, path: string): boolean {
  let fits = matchers.get(glob);
  if (fits === undefined) {
    fits = picomatch(glob, { dot: true, nonegate: true });
    matchers.set(glob, fits);
  }
  return fits(path);
}
