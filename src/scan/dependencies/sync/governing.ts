import { posix } from 'node:path';
import { linearGlob } from '../../../util/linear-glob.js';
import type { Lockfile } from '../package/lockfile.js';
import type { Manifest } from '../package/package.js';
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

/**
 * Whether a folder is one of the members; `!` takes some out again. A glob that cannot be read takes in every folder and
 * none out, so that its manifests are compared all the same.
 */
export function isMember(folder: string, globs: readonly string[]): boolean {
  if (globs.length > MAX_GLOBS) return true;
  return matchersOf(globs).reduce((member, { wanted, fits }) => (fits(folder) ? wanted : member), false);
}

interface MemberGlob {
  readonly wanted: boolean;
  readonly fits: (folder: string) => boolean;
}

const compiled = new WeakMap<readonly string[], readonly MemberGlob[]>();

/** Compiled once for all the folders that are asked about. */
function matchersOf(globs: readonly string[]): readonly MemberGlob[] {
  const known = compiled.get(globs) ?? globs.map(memberGlob);
  compiled.set(globs, known);
  return known;
}

function memberGlob(glob: string): MemberGlob {
  const wanted = !glob.startsWith('!');
  const matches = glob.length > MAX_GLOB ? null : linearGlob(plainGlob(glob));
  return { wanted, fits: matches ?? (() => wanted) };
}

function plainGlob(glob: string): string {
  return glob.replace(/^!/, '').replace(/^\.\//, '').replace(/\/+$/, '');
}

const MAX_GLOBS = 500;
const MAX_GLOB = 200;
