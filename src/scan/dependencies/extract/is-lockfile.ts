import { extractorFor } from './index.js';

/** Lockfiles inside installed packages are not used by anybody who installs the project. */
const INSTALLED = /(?:^|\/)node_modules\//;

/** Whether a file is read as a lockfile, by its path alone. */
export function isLockfile(path: string): boolean {
  return !INSTALLED.test(path) && extractorFor(path) !== undefined;
}
