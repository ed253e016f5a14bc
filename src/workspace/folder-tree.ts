import { closeSync, constants, fstatSync, lstatSync, openSync, readdirSync, readSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { TreeEntry } from '../model/change.js';
import { messageOf } from '../model/errors.js';
import type { ReadOptions, ReadResult } from '../model/workspace.js';
import { isBinary } from '../util/binary.js';

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

/** All files below a folder, sorted by path, without following symlinks; paths use `/`. */
export function walkFolder(root: string): TreeEntry[] {
  const found: TreeEntry[] = [];
  const pending: string[] = [''];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next !== '' && !next.endsWith('/')) {
      found.push({ path: next, size: 0, blob: null });
      continue;
    }
    // A folder is sorted as its name with the slash, so that what is met in this order is sorted as a whole.
    const names: string[] = [];
    for (const entry of readdirSync(join(root, next), { withFileTypes: true })) {
      if (entry.isDirectory() && !SKIPPED_FOLDERS.has(entry.name)) names.push(`${entry.name}/`);
      else if (entry.isFile()) names.push(entry.name);
    }
    names.sort();
    for (let index = names.length - 1; index >= 0; index--) pending.push(`${next}${names[index]}`);
  }
  return found;
}

/** Reads files of a folder; a path that leaves the folder through a symlink, or is one, is unreadable. */
export async function* readFolder(
  root: string,
  paths: readonly string[],
  maxBytes: number,
  options: ReadOptions = {},
): AsyncIterable<ReadResult> {
  const realRoot = realpathSync(root);
  const safeFolders = new Map<string, boolean>();
  for (const path of paths) yield readFile(realRoot, path, maxBytes, options, safeFolders);
}

/** Blocks neither on a pipe that took the file's place nor follows a link that did; Windows has neither flag. */
const OPEN_FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** What is read of a large file before it is known to be text. */
const probe = Buffer.allocUnsafe(8_192);

function readFile(
  root: string,
  path: string,
  maxBytes: number,
  options: ReadOptions,
  safeFolders: Map<string, boolean>,
): ReadResult {
  const absolute = root + sep + path;
  let handle: number | null = null;
  try {
    if (!staysInside(root, folderOf(root, path), safeFolders) || isLinkOnWindows(absolute)) return notRegular(path);
    handle = openSync(absolute, OPEN_FLAGS);
    const stat = fstatSync(handle);
    if (!stat.isFile()) return notRegular(path);
    if (stat.size > maxBytes) return { path, status: 'too-large', size: stat.size };
    return readText(handle, path, stat.size, options);
  } catch (error) {
    return unread(path, error);
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

/** @param size what the file had when it was opened: one that grows meanwhile is read up to there */
function readText(handle: number, path: string, size: number, { allocate, textOnly }: ReadOptions): ReadResult {
  let known = 0;
  if (textOnly === true && size > probe.length) {
    known = readSync(handle, probe, 0, probe.length, 0);
    if (isBinary(probe.subarray(0, known))) return { path, status: 'binary' };
  }
  const bytes = (allocate ?? Buffer.allocUnsafe)(size);
  probe.copy(bytes, 0, 0, known);
  while (known < size) {
    const count = readSync(handle, bytes, known, size - known, known);
    if (count === 0) break;
    known += count;
  }
  const content = bytes.subarray(0, known);
  if (textOnly === true && isBinary(content)) return { path, status: 'binary' };
  return { path, status: 'read', bytes: content };
}

/** Absolute path of the folder that holds a file. */
function folderOf(root: string, path: string): string {
  const end = path.lastIndexOf('/');
  return end === -1 ? root : join(root, path.slice(0, end));
}

function notRegular(path: string): ReadResult {
  return { path, status: 'unreadable', reason: 'not a regular file of this repository' };
}

/** ENOENT, ENOTDIR: it is gone. ELOOP: `O_NOFOLLOW` met a link. */
function unread(path: string, error: unknown): ReadResult {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (code === 'ENOENT' || code === 'ENOTDIR') return { path, status: 'missing' };
  return code === 'ELOOP' ? notRegular(path) : { path, status: 'unreadable', reason: messageOf(error) };
}

function isLinkOnWindows(absolute: string): boolean {
  return constants.O_NOFOLLOW === undefined && lstatSync(absolute).isSymbolicLink();
}

/** Whether no link on the way to a folder leads out of the root. A folder that is no link is where its parent is. */
function staysInside(root: string, folder: string, known: Map<string, boolean>): boolean {
  if (folder === root) return true;
  const seen = known.get(folder);
  if (seen !== undefined) return seen;
  const inside = lstatSync(folder).isSymbolicLink()
    ? isBelow(realpathSync(folder), root)
    : isBelow(folder, root) && staysInside(root, dirname(folder), known);
  known.set(folder, inside);
  return inside;
}

function isBelow(folder: string, root: string): boolean {
  return folder === root || folder.startsWith(root + sep);
}
