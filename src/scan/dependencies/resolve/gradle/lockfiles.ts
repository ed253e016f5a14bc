import { fileNameOf, folderOf } from '../../read/repository-path.js';

const LOCKFILES = ['gradle.lockfile', 'buildscript-gradle.lockfile'];

/** Where Gradle's lockfile of a script stands: beside it. */
export function lockfileNames(script: string): readonly string[] {
  const folder = folderOf(script);
  return LOCKFILES.map((name) => (folder === '' ? name : `${folder}/${name}`));
}

/** Whether a build script is pinned: by its lockfile, or by one for each configuration, as Gradle 4 to 6 write them. */
export function isLocked(script: string, paths: ReadonlySet<string>): boolean {
  const [own = ''] = lockfileNames(script);
  if (paths.has(own)) return true;
  const folder = own.slice(0, -fileNameOf(own).length);
  const old = [...OLD_CONFIGURATIONS].map((name) => `${folder}gradle/dependency-locks/${name}.lockfile`);
  return old.some((path) => paths.has(path));
}

/** One of these every project with the Java plugin has. */
const OLD_CONFIGURATIONS: ReadonlySet<string> = new Set([
  'runtimeClasspath',
  'compileClasspath',
  'releaseRuntimeClasspath',
]);
