import { lstatSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ensureFolder } from '../io/folder.js';
import { systemTrouble } from '../io/system-trouble.js';
import { ConfigurationError, EnvironmentError } from '../model/errors.js';
import { messageOf } from '../util/thrown.js';

/**
 * Writes a report to a file, its folder included, over an older one. The older one stands until the new one is whole:
 * a run that ends in the middle leaves no half of a report.
 * @throws ConfigurationError when the place is none for a file: it was named by the user
 * @throws EnvironmentError when the machine does not write it, as on a full disk
 */
export function writeReportFile(path: string, text: string): void {
  try {
    ensureFolder(dirname(path));
    const place = placeOf(path);
    if (place === null) writeFileSync(path, text);
    else replace(place, text);
  } catch (error) {
    const trouble = systemTrouble(error, path);
    if (trouble !== null) throw new EnvironmentError(`the report cannot be written: ${trouble}`);
    throw new ConfigurationError(`${path}: the report cannot be written there: ${messageOf(error)}`);
  }
}

/** The file behind links, or the path of one that is not there yet; null for a pipe or a device, which stays what it is. */
function placeOf(path: string): string | null {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return path;
  const real = realpathSync(path);
  return lstatSync(real).isFile() ? real : null;
}

function replace(place: string, text: string): void {
  const unfinished = `${place}.${process.pid}.part`;
  try {
    writeFileSync(unfinished, text, { flag: 'wx' });
    renameSync(unfinished, place);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}
