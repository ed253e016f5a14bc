import { LocatedError } from '../../../../model/errors.js';
import type { SourceFile } from './source-file.js';
import { field, requireList, type Table } from './value.js';

/**
 * The list of packages of a Python lockfile. A file without it says by its metadata that it is a lockfile all the same.
 * @throws LocatedError when it is something else: what cannot be looked at must not pass as empty
 */
export function pythonPackages(root: Table, key: string, file: SourceFile): readonly unknown[] {
  const packages = requireList(root, key, file);
  const marks = ['metadata', 'version', 'lock-version'];
  if (packages.length > 0 || marks.some((mark) => field(root, mark) !== undefined)) return packages;
  throw new LocatedError({
    message: `not a lockfile: neither [[${key}]] nor metadata`,
    path: file.path,
    line: 1,
    remedy: 'let the package manager write the file again',
  });
}
