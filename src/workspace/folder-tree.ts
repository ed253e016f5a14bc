import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { TreeEntry } from '../model/change.js';
import { messageOf } from '../model/errors.js';
import type { ReadResult } from '../model/workspace.js';

/** Folders that hold other people's code or git's own data; outside git nothing else tells them apart. */
const SKIPPED_FOLDERS = new Set(['.git', '.hg', '.svn', 'node_modules', '.venv', 'venv', '__pycache__']);

/** Regular files among `paths`, with their sizes, sorted; what is gone, a symlink or a device is left out. */
export function statFiles(root: string, paths: readonly string[]): TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (const path of paths) {
    const stat = lstatSync(join(root, path), { throwIfNoEntry: false });
    if (stat?.isFile() === true) entries.push({ path, size: stat.size, blob: null });
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** All files below a folder, without following symlinks; paths use `/`. */
export function walkFolder(root: string): string[] {
  const found: string[] = [];
  const pending = [''];
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) pending.push(path);
      else if (entry.isFile()) found.push(path);
    }
  }
  return found;
}

/** Reads files of a folder; a path that leaves the folder through a symlink, or is one, is unreadable. */
export async function* readFolder(root: string, paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
  const realRoot = realpathSync(root);
  const safeFolders = new Map<string, boolean>();
  for (const path of paths) yield readFile(realRoot, path, maxBytes, safeFolders);
}

function readFile(root: string, path: string, maxBytes: number, safeFolders: Map<string, boolean>): ReadResult {
  const absolute = join(root, path);
  let handle: number | null = null;
  try {
    const stat = lstatSync(absolute, { throwIfNoEntry: false });
    if (stat === undefined) return { path, status: 'missing' };
    if (!stat.isFile() || !staysInside(root, dirname(absolute), safeFolders)) {
      return { path, status: 'unreadable', reason: 'not a regular file of this repository' };
    }
    if (stat.size > maxBytes) return { path, status: 'too-large', size: stat.size };
    handle = openSync(absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const size = fstatSync(handle).size;
    if (size > maxBytes) return { path, status: 'too-large', size };
    const bytes = Buffer.allocUnsafe(size);
    const length = readSync(handle, bytes, 0, size, 0);
    return { path, status: 'read', bytes: bytes.subarray(0, length) };
  } catch (error) {
    return { path, status: 'unreadable', reason: messageOf(error) };
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function staysInside(root: string, folder: string, known: Map<string, boolean>): boolean {
  const seen = known.get(folder);
  if (seen !== undefined) return seen;
  const real = realpathSync(folder);
  const inside = real === root || real.startsWith(root + sep);
  known.set(folder, inside);
  return inside;
}
