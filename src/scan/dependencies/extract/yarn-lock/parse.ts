import { LocatedError } from '../../../../model/errors.js';
import { refuseConflictMarkers } from '../../file/conflict-markers.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import type { Extraction } from '../../package/package.js';
import { parseBerry } from './berry.js';
import { parseClassic } from './classic.js';

/**
 * Packages of a yarn.lock; the content tells which of the two formats it is.
 * @throws LocatedError when it is neither
 */
export async function parseYarnLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  refuseConflictMarkers(file);
  if (/^__metadata:\s*$/m.test(file.text)) return parseBerry(file, read);
  if (/^# yarn lockfile v1\s*$/m.test(file.text) || /^ {2}version "[^"]*"\s*$/m.test(file.text)) {
    return parseClassic(file, read);
  }
  throw new LocatedError({
    message: 'not a yarn lockfile: neither "# yarn lockfile v1" nor "__metadata"',
    path: file.path,
    line: 1,
    remedy: 'let `yarn install` write the file again',
  });
}
