import { configurationOf } from '../../extract/gradle-lock/parse.js';
import { folderOf } from '../../file/repository-path.js';

const LOCKFILES = ['gradle.lockfile', 'buildscript-gradle.lockfile'];
const OLD_FOLDER = 'gradle/dependency-locks/';

/** Where Gradle's lockfile of a script stands: beside it. */
export function lockfileNames(script: string): readonly string[] {
  return LOCKFILES.map((name) => beside(script, name));
}

/** Tells whether a build script is pinned by a lockfile for each configuration, as Gradle to 6 writes them. */
export function isLockedByFolder(script: string, paths: ReadonlySet<string>): boolean {
  return oldFolders(paths).has(beside(script, OLD_FOLDER));
}

const FOLDERS = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

/** Folders with lockfiles of configurations; found once for all scripts of a side. */
function oldFolders(paths: ReadonlySet<string>): ReadonlySet<string> {
  const known = FOLDERS.get(paths);
  if (known !== undefined) return known;
  const old = [...paths].filter((path) => configurationOf(path) !== null);
  const found = new Set(old.map((path) => `${folderOf(path)}/`));
  FOLDERS.set(paths, found);
  return found;
}

function beside(script: string, name: string): string {
  const folder = folderOf(script);
  return folder === '' ? name : `${folder}/${name}`;
}
