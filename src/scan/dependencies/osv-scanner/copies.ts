import { existsSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { ToolFolder } from '../../tool/folder.js';
import type { Lockfile, Lockfiles } from '../package/lockfile.js';

export interface Copy {
  readonly side: Side;
  /** What osv-scanner finds in the copy belongs to this lockfile. */
  readonly lockfile: Lockfile;
}

export type LockfileFolder = ToolFolder<Copy>;

const MAX_SUM_BYTES = 32 * 1024 * 1024;

/** Copies the lockfiles of both sides; one that cannot be written is not among the copies. */
export async function copyLockfiles(folder: LockfileFolder, workspace: Workspace, lockfiles: Lockfiles): Promise<void> {
  for (const side of ['head', 'base'] as const) {
    for (const lockfile of lockfiles[side]) await folder.add(side, lockfile.path, lockfile.bytes, { side, lockfile });
  }
  for (const side of ['head', 'base'] as const) await copyGoSums(folder, workspace, side, lockfiles[side]);
}

/** Before Go 1.17 the versions of indirect modules stand in go.sum alone. */
async function copyGoSums(
  folder: LockfileFolder,
  workspace: Workspace,
  side: Side,
  lockfiles: readonly Lockfile[],
): Promise<void> {
  const modules = lockfiles.filter(({ path }) => path === 'go.mod' || path.endsWith('/go.mod'));
  const bySum = new Map(modules.map((lockfile) => [lockfile.path.replace(/mod$/, 'sum'), lockfile]));
  for await (const result of workspace.read(side, [...bySum.keys()], MAX_SUM_BYTES)) {
    const lockfile = bySum.get(result.path);
    if (result.status === 'read' && lockfile !== undefined) {
      await folder.add(side, result.path, result.bytes, { side, lockfile });
    }
  }
}

/** Copies by absolute path with `/`, as osv-scanner names them. */
export function copiesByPlace({ files, copies }: LockfileFolder): ReadonlyMap<string, Copy> {
  return new Map([...copies].map(([path, copy]) => [placeIn(files, path), copy]));
}

export function placeIn(files: string, path: string): string {
  return `${files.replaceAll('\\', '/')}/${path}`;
}

/** A base folder in which osv-scanner finds the database, under the names of releases before and since 2.5. */
export async function linkDatabase(folder: LockfileFolder, database: string): Promise<string> {
  const base = folder.beside('database');
  await mkdir(base);
  for (const name of ['osv-scalibr', 'osv-scanner']) await symlink(resolve(database), join(base, name), 'junction');
  return base;
}

export function hasEcosystem(database: string, ecosystem: string): boolean {
  return existsSync(join(database, ecosystem, 'all.zip'));
}
