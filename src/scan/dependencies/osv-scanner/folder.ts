import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, posix, resolve } from 'node:path';
import type { Side } from '../../../model/workspace.js';
import type { Lockfile } from '../lockfile.js';

/** A private folder with our own copies of lockfiles, under names of our own; osv-scanner sees nothing else. */
export interface ScanFolder {
  readonly root: string;
  /** What is scanned; it holds no configuration. */
  readonly files: string;
  /** Copies by absolute path with `/`. */
  readonly copies: ReadonlyMap<string, Copy>;
  write(name: string, content: string): Promise<string>;
  remove(): Promise<void>;
}

export interface Copy {
  readonly side: Side;
  readonly lockfile: Lockfile;
}

/** A name that no tool reads as an option, a path or anything but a name. */
export const SAFE_NAME = /^[A-Za-z0-9_][\w.+-]{0,120}$/;

export interface ExtraFile {
  readonly side: Side;
  /** Path from the repository's root. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * Copies lockfiles. Their own file names stay, because the format is known by it; every folder gets a number, so that
 * files that lay side by side still do.
 */
export async function makeFolder(copies: readonly Copy[], extras: readonly ExtraFile[]): Promise<ScanFolder> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'gatehouse-')));
  const files = join(root, 'lockfiles');
  const folders = new Map<string, string>();
  const folderOf = (side: Side, path: string): string => {
    const key = `${side}:${posix.dirname(path)}`;
    const known = folders.get(key) ?? join(files, side, String(folders.size + 1).padStart(4, '0'));
    folders.set(key, known);
    return known;
  };
  const placed = new Map<string, Copy>();
  for (const copy of copies) {
    const { path, bytes } = copy.lockfile;
    const place = join(folderOf(copy.side, path), posix.basename(path));
    await put(place, bytes);
    placed.set(place.replaceAll('\\', '/'), copy);
  }
  for (const { side, path, bytes } of extras) await put(join(folderOf(side, path), posix.basename(path)), bytes);
  await mkdir(files, { recursive: true });
  return {
    root,
    files,
    copies: placed,
    async write(name, content) {
      const place = join(root, name);
      await put(place, content);
      return place;
    },
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

async function put(place: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(place), { recursive: true });
  await writeFile(place, content, { mode: 0o600, flag: 'wx' });
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
