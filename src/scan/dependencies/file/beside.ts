import type { Problem } from '../../../model/scan.js';
import { problemFrom } from '../../../util/thrown.js';
import type { ReadSibling, SourceFile } from './source-file.js';

/**
 * A file beside the lockfile as `parse` reads it; null when there is none, or no path that could be read. An unreadable
 * one is null as well and given to `report`: without it the scan says less than it could.
 */
export async function readBeside<T>(
  read: ReadSibling,
  path: string | null,
  report: (problem: Problem) => void,
  parse: (file: SourceFile) => T | Promise<T>,
): Promise<T | null> {
  const text = path === null ? null : await read(path);
  if (path === null || text === null) return null;
  try {
    return await parse({ path, text });
  } catch (error) {
    report(problemFrom(error, path));
    return null;
  }
}
