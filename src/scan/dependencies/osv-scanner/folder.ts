import { existsSync } from 'node:fs';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, posix, resolve } from 'node:path';
import { ensureFolder } from '../../../io/folder.js';
import { temporaryFolder } from '../../../io/temporary-folder.js';
import { ScanError } from '../../../model/errors.js';
import type { Side } from '../../../model/workspace.js';
import type { Lockfile } from '../package/lockfile.js';

/** A private folder with our own copies of lockfiles, under names of our own; osv-scanner sees nothing else. */
export interface ScanFolder {
  readonly root: string;
  /** What is scanned; it holds no configuration. */
  readonly files: string;
  /** Copies by absolute path with `/`. */
  readonly copies: ReadonlyMap<string, Copy>;
  write(name: string, content: string): Promise<string>;
  remove(): void;
}

export interface Copy {
  readonly side: Side;
  readonly lockfile: Lockfile;
}

/** A name that no tool reads as an option, a path or anything but a name. */
export const SAFE_NAME = /^[A-Za-z0-9_][\w.+-]{0,120}$/;

const MAX_FOLDER_LENGTH = 160;

/** A file that is read with a lockfile; what osv-scanner finds in it belongs to the lockfile. */
export interface ExtraFile extends Copy {
  /** Path from the repository's root. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Copies lockfiles. They keep their place relative to each other, because a pom.xml reads its parent's and a
 * requirements file what it includes; a folder with an unusual name gets a number instead. A file that cannot be
 * written is left out of `copies`.
 */
export async function makeFolder(copies: readonly Copy[], extras: readonly ExtraFile[]): Promise<ScanFolder> {
  const temporary = temporaryFolder();
  const root = temporary.path;
  const files = join(root, 'lockfiles');
  await mkdir(files);
  const folderOf = folderNames(files);
  const placed = new Map<string, Copy>();
  for (const copy of copies) {
    const { path, bytes } = copy.lockfile;
    const place = join(folderOf(copy.side, path), posix.basename(path));
    if (await put(place, bytes)) placed.set(place.replaceAll('\\', '/'), copy);
  }
  for (const { side, lockfile, path, bytes } of extras) {
    const place = join(folderOf(side, path), posix.basename(path));
    if (await put(place, bytes)) placed.set(place.replaceAll('\\', '/'), { side, lockfile });
  }
  return {
    root,
    files,
    copies: placed,
    async write(name, content) {
      const place = join(root, name);
      if (!(await put(place, Buffer.from(content)))) throw new ScanError(`cannot write ${place}`);
      return place;
    },
    remove: temporary.remove,
  };
}

/** The folder for a file; two folders that differ in letter case alone are kept apart on every file system. */
function folderNames(files: string): (side: Side, path: string) => string {
  const folders = new Map<string, string>();
  const taken = new Map<string, string>();
  return (side, path) => {
    const folder = posix.dirname(path);
    const key = `${side}/${folder}`;
    const known = folders.get(key);
    if (known !== undefined) return known;
    const parts = folder === '.' ? [] : folder.split('/');
    const usual = parts.every((part) => SAFE_NAME.test(part)) && folder.length <= MAX_FOLDER_LENGTH;
    const first = taken.get(key.toLowerCase()) ?? folder;
    taken.set(key.toLowerCase(), first);
    const place = usual && first === folder ? ['tree', ...parts] : ['other', String(folders.size)];
    const full = join(files, side, ...place);
    folders.set(key, full);
    return full;
  };
}

async function put(place: string, content: Buffer): Promise<boolean> {
  try {
    ensureFolder(dirname(place));
    await writeFile(place, content, { mode: 0o600, flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** A base folder in which osv-scanner finds the database, under the names of releases before and since 2.5. */
export async function linkDatabase(folder: ScanFolder, database: string): Promise<string> {
  const base = join(folder.root, 'database');
  await mkdir(base);
  for (const name of ['osv-scalibr', 'osv-scanner']) await symlink(resolve(database), join(base, name), 'junction');
  return base;
}

export function hasEcosystem(database: string, ecosystem: string): boolean {
  return existsSync(join(database, ecosystem, 'all.zip'));
}
