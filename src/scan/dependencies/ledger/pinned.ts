import { posix } from 'node:path';
import { linearGlob } from '../../../util/linear-glob.js';
import type { ManifestKind } from '../ecosystem/manifest-kind.js';
import { readPackageJson } from '../extract/read/package-json.js';
import type { ReadSibling } from '../file/source-file.js';
import type { Lockfile } from '../package/lockfile.js';
import { pins } from './manifest-kinds.js';

/** What one side of a repository has, for the question which manifests are pinned. */
export interface Side {
  /** Names of the files of each folder. */
  readonly folders: ReadonlyMap<string, ReadonlySet<string>>;
  readonly lockfiles: readonly Lockfile[];
  readonly read: ReadSibling;
}

/** Whether a lockfile pins a manifest: beside it, or above it where its kind allows that. */
export async function isPinned(path: string, kind: ManifestKind, side: Side): Promise<boolean> {
  const own = posix.dirname(path);
  if (hasLockfile(own, kind, side)) return true;
  if (kind.reach === 'own') return false;
  const members = memberTest(path, side);
  for (let folder = own; folder !== '.'; ) {
    folder = posix.dirname(folder);
    if (!hasLockfile(folder, kind, side)) continue;
    return kind.reach === 'above' || (await members(folder));
  }
  return false;
}

/** The paths at which a lockfile of this kind would pin the manifest. */
export function lockfilePlaces(path: string, kind: ManifestKind): string[] {
  const places: string[] = [];
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    places.push(...kind.lockfiles.map((name) => posix.join(folder, name)));
    if (folder === '.' || kind.reach === 'own') return places;
  }
}

function hasLockfile(folder: string, kind: ManifestKind, { folders }: Side): boolean {
  if ([...(folders.get(folder) ?? [])].some((name) => pins(kind, name))) return true;
  const parts = kind.lockFolder === undefined ? undefined : folders.get(posix.join(folder, kind.lockFolder));
  return [...(parts ?? [])].some((name) => name.endsWith('.lockfile'));
}

/** A folder below a lockfile is not its business unless one of the two says so: `npm install` there resolves anew. */
function memberTest(path: string, side: Side): (folder: string) => Promise<boolean> {
  return async (folder) => {
    const named = side.lockfiles.some(({ path: lockfile, extraction }) => {
      if (posix.dirname(lockfile) !== folder) return false;
      return [extraction.manifest, ...(extraction.otherManifests ?? [])].some((manifest) => manifest?.path === path);
    });
    return named || (await isWorkspaceMember(posix.relative(folder, posix.dirname(path)), folder, side));
  };
}

async function isWorkspaceMember(member: string, folder: string, { folders, read }: Side): Promise<boolean> {
  // pnpm and Rush list their members in a file of their own, in patterns that pnpm's lockfile spells out.
  if (folders.get(folder)?.has('pnpm-workspace.yaml') === true) return true;
  const root = await readPackageJson(read, posix.join(folder, 'package.json'), () => {});
  return (root?.workspaces ?? []).some((pattern) => namesMember(pattern, member));
}

const MAX_PATTERN = 200;

/** A pattern that cannot be read pins nothing. */
function namesMember(pattern: string, member: string): boolean {
  if (pattern.length > MAX_PATTERN) return false;
  return linearGlob(pattern.replace(/^\.\//, '').replace(/\/+$/, ''))?.(member) === true;
}
