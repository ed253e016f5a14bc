import { LocatedError } from '../../../model/errors.js';
import { lineIndex } from '../../../util/line-index.js';
import type { SourceFile } from './source-file.js';

/**
 * Refuses a file that Git left half merged: half of its packages would be read, or none.
 * @throws LocatedError at the first marker
 */
export function refuseConflictMarkers(file: SourceFile): void {
  const { text } = file;
  for (let at = text.indexOf('<<<<<<<'); at !== -1; at = text.indexOf('<<<<<<<', at + 7)) {
    const before = at === 0 ? '\n' : text[at - 1];
    const after = text[at + 7];
    if (before !== '\n' || (after !== ' ' && after !== '\n' && after !== '\r' && after !== undefined)) continue;
    throw new LocatedError({
      message: 'unresolved merge conflict',
      path: file.path,
      line: lineIndex(text).position(at).line,
      remedy: 'resolve the conflict, or delete the file and let the package manager write it again',
    });
  }
}
