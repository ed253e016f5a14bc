import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { findProgram } from '../../io/find-program.js';
import type { Environment } from '../../model/environment.js';

/**
 * Whether the program that a name stands for lies within a folder, by real paths: one within the checkout may be the
 * change's own, whatever a step of its workflow has put on the PATH.
 */
export function isProgramWithin(name: string, folder: string, env: Environment): boolean {
  const program = findProgram(name, env);
  if (program === null) return false;
  const way = relative(realPath(folder), realPath(program));
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[A-Za-z]:|[\\/])/.test(way);
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
