import picomatch from 'picomatch';

const known = new Map<string, (path: string) => boolean>();

/** Whether a path fits a glob of a configuration; files with a leading dot are files like others. */
export function globFits(glob: string, path: string): boolean {
  let fits = known.get(glob);
  if (fits === undefined) {
    fits = picomatch(glob, { dot: true, nonegate: true });
    known.set(glob, fits);
  }
  return fits(path);
}
