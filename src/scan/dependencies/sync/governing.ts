import { posix } from 'node:path';
import picomatch from 'picomatch';
import type { Lockfile } from '../lockfile.js';
import type { Manifest } from '../package.js';
import type { ManifestFormat } from './manifest-formats.js';

/** Manifests of a lockfile, as it names them itself. */
export function ownManifests({ extraction }: Lockfile): readonly Manifest[] {
  const { manifest, otherManifests = [] } = extraction;
  return manifest === undefined ? otherManifests : [manifest, ...otherManifests];
}

/** Folder that a path lies in; empty for the root. */
export function folderOf(path: string): string {
  const folder = posix.dirname(path);
  return folder === '.' ? '' : folder;
}

/**
 * The lockfiles that are to hold what a manifest asks for: those beside it, else the nearest ones further up whose
 * project counts the manifest's folder among its members.
 * @param membersOf globs of the members that the manifest in a folder declares
 */
export async function governingLockfiles(
  path: string,
  format: ManifestFormat,
  lockfiles: readonly Lockfile[],
  membersOf: (folder: string) => Promise<readonly string[]>,
): Promise<readonly Lockfile[]> {
  const own = folderOf(path);
  const fitting = lockfiles.filter(({ extraction }) => format.managers.has(extraction.manager));
  for (let folder = own; ; folder = folderOf(folder)) {
    const here = fitting.filter((lockfile) => folderOf(lockfile.path) === folder);
    if (here.length > 0) {
      if (folder === own) return here;
      if (here.some((lockfile) => ownManifests(lockfile).some((manifest) => manifest.path === path))) return here;
      return isMember(posix.relative(folder, own), await membersOf(folder)) ? here : [];
    }
    if (folder === '') return [];
  }
}

/** Whether a folder is one of the members; `!` takes some out again. */
export function isMember(folder: string, globs: readonly string[]): boolean {
  let member = false;
  for (const glob of globs.slice(0, MAX_GLOBS)) {
    const wanted = !glob.startsWith('!');
    const plain = glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
    if (plain.length <= MAX_GLOB && picomatch(plain, { dot: true, nonegate: true })(folder)) member = wanted;
  }
  return member;
}

const MAX_GLOBS = 500;
const MAX_GLOB = 200;
