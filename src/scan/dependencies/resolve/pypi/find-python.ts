import { folderOf } from '../../file/repository-path.js';
import type { ReadSibling } from '../../file/source-file.js';
import { choosePython, type Python, python, runsOn } from './python.js';

/** Files that name the interpreter, and how they do. */
const NAMING: readonly (readonly [file: string, pattern: RegExp])[] = [
  ['.python-version', /^[ \t]*(?:cpython-|python-)?(3\.\d[\d.]{0,20})/m],
  ['runtime.txt', /^[ \t]*python-(3\.\d[\d.]{0,20})/m],
  ['.tool-versions', /^python\s+(3\.\d[\d.]{0,20})/m],
  ['Dockerfile', /^FROM\s+(?:--platform=\S+\s+)?(?:docker\.io\/)?(?:library\/)?python:(3\.\d[\d.]{0,20})/im],
];
/** Older projects ask for releases that no newer interpreter can install. */
const FALLBACKS = ['3.11', '3.9', '3.8', '3.12', '3.10'];
const MAX_TRIES = 3;

/**
 * Interpreters on which a manifest is tried, best first: the one that files in its folder or at the root name, and that
 * one alone; else the usual one and, where the demands do not fit there, older ones that `requires-python` admits.
 */
export async function findPythons(
  path: string,
  requires: string | null,
  read: ReadSibling,
): Promise<readonly Python[]> {
  const folder = folderOf(path);
  for (const [file, pattern] of NAMING) {
    for (const place of new Set([folder === '' ? file : `${folder}/${file}`, file])) {
      const named = pattern.exec((await read(place)) ?? '')?.[1];
      if (named !== undefined) return [choosePython(named.replace(/\.+$/, ''), requires)];
    }
  }
  const first = choosePython(null, requires);
  const others = FALLBACKS.map(python).filter((one) => one.minor !== first.minor && runsOn(requires, one));
  return [first, ...others].slice(0, MAX_TRIES);
}
