import { lstatSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureFolder } from '../io/folder.js';
import { systemTrouble } from '../io/system-trouble.js';
import { ConfigurationError, EnvironmentError } from '../model/errors.js';

/**
 * Whether a file of a working tree is there already.
 * @param root absolute path of the working tree
 * @param path from there, with `/`
 * @throws ConfigurationError where a link, or no folder, is in the way: what is written there would land somewhere else
 */
export function isThere(root: string, path: string): boolean {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const part = parts.slice(0, length).join('/');
    const stat = lstatSync(join(root, part), { throwIfNoEntry: false });
    if (stat === undefined) return false;
    const isFit = length === parts.length ? stat.isFile() : stat.isDirectory();
    if (!isFit)
      throw new ConfigurationError(`${path} cannot be written: ${part} is no ${kindOf(length, parts)}; move it`);
  }
  return true;
}

function kindOf(length: number, parts: readonly string[]): string {
  return length === parts.length ? 'regular file' : 'folder';
}

/**
 * Writes a file of a working tree where there is none, its folders included.
 * @throws ConfigurationError as `isThere` does
 * @throws EnvironmentError when the machine does not write it, as on a full disk
 */
export function writeNewFile(root: string, path: string, text: string): void {
  if (isThere(root, path)) return;
  const place = join(root, path);
  try {
    ensureFolder(dirname(place));
    writeFileSync(place, text, { flag: 'wx' });
  } catch (error) {
    const trouble = systemTrouble(error, path);
    throw trouble === null ? error : new EnvironmentError(`${path} cannot be written: ${trouble}`);
  }
}
