import {
  closeSync,
  constants,
  type Dirent,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  realpathSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import type { TreeEntry } from '../model/change.js';
import type { Oddity, ReadOptions, ReadResult } from '../model/workspace.js';
import { isEscapedName, nameBytes, nameText } from '../util/byte-name.js';
import { SAMPLE_BYTES, textForm } from '../util/text-form.js';
import { messageOf } from '../util/thrown.js';

/** Folders that hold other people's code or git's own data; outside git nothing else tells them apart. */
const SKIPPED_FOLDERS = new Set(['.git', '.hg', '.svn', 'node_modules', '.venv', 'venv', '__pycache__']);

export interface FolderListing {
  /** Regular files, sorted by path. */
  readonly files: readonly TreeEntry[];
  readonly oddities: readonly Oddity[];
}

/** What lies at `paths`: regular files with their sizes, and links; what is gone, or a device, is left out. */
export function statFiles(root: string, paths: readonly string[]): FolderListing {
  const files: TreeEntry[] = [];
  const oddities: Oddity[] = [];
  for (const path of paths) {
    const place = diskPath(root, path);
    const stat = lstatSync(place, { throwIfNoEntry: false });
    if (stat?.isFile() === true) files.push({ path, size: stat.size, blob: null });
    else if (stat?.isSymbolicLink() === true) oddities.push(linkAt(place, path));
  }
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), oddities };
}

/** All files below a folder, sorted by path, and the links among them, which are not followed; paths use `/`. */
export function walkFolder(root: string): FolderListing {
  const files: TreeEntry[] = [];
  const oddities: Oddity[] = [];
  const pending: string[] = [''];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (next !== '' && !next.endsWith('/')) {
      files.push({ path: next, size: 0, blob: null });
      continue;
    }
    // A folder is sorted as its name with the slash, so that what is met in this order is sorted as a whole.
    const names: string[] = [];
    for (const { name, type } of namesIn(root, next)) {
      if (type === 'folder' && !SKIPPED_FOLDERS.has(name)) names.push(`${name}/`);
      else if (type === 'file') names.push(name);
      else if (type === 'link') oddities.push(linkAt(diskPath(root, next + name), next + name));
    }
    names.sort();
    for (let index = names.length - 1; index >= 0; index--) pending.push(`${next}${names[index]}`);
  }
  return { files, oddities: oddities.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

interface Named {
  readonly name: string;
  readonly type: 'file' | 'folder' | 'link' | 'other';
}

/** The names in a folder. Those that are no UTF-8 are asked for again, as bytes. */
function namesIn(root: string, folder: string): Named[] {
  const place = diskPath(root, folder);
  const entries = readdirSync(place, { withFileTypes: true });
  if (!entries.some(({ name }) => name.includes('\ufffd') || name.includes('\\')))
    return entries.map((entry) => ({ name: entry.name, type: typeOf(entry) }));
  return readdirSync(place, { withFileTypes: true, encoding: 'buffer' }).map((entry) => ({
    name: nameText(entry.name),
    type: typeOf(entry),
  }));
}

function typeOf(entry: Dirent | Dirent<Buffer>): Named['type'] {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  return entry.isSymbolicLink() ? 'link' : 'other';
}

function linkAt(place: string | Buffer, path: string): Oddity {
  try {
    return { path, kind: 'link', target: nameText(readlinkSync(place, 'buffer')) };
  } catch {
    return { path, kind: 'link', target: null };
  }
}

/** Where a path is on the disk: bytes where its name is no text. Names of Windows are always text. */
function diskPath(root: string, path: string): string | Buffer {
  const absolute = join(root, path);
  return sep === '/' && isEscapedName(path) ? Buffer.concat([Buffer.from(`${root}/`), nameBytes(path)]) : absolute;
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
const probe = Buffer.allocUnsafe(SAMPLE_BYTES);

function readFile(
  root: string,
  path: string,
  maxBytes: number,
  options: ReadOptions,
  safeFolders: Map<string, boolean>,
): ReadResult {
  const absolute = diskPath(root, path);
  let handle: number | null = null;
  try {
    if (!staysInside(root, folderOf(path), safeFolders) || isLinkOnWindows(absolute)) return notRegular(path);
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
    const start = textForm(probe.subarray(0, known));
    if (start.kind === 'binary') return { path, status: 'binary', form: start.form };
  }
  const bytes = (allocate ?? Buffer.allocUnsafe)(size);
  probe.copy(bytes, 0, 0, known);
  while (known < size) {
    const count = readSync(handle, bytes, known, size - known, known);
    if (count === 0) break;
    known += count;
  }
  return { path, status: 'read', bytes: bytes.subarray(0, known) };
}

/** The folder that holds a file or folder; empty for the root. */
function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
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

function isLinkOnWindows(absolute: string | Buffer): boolean {
  return constants.O_NOFOLLOW === undefined && lstatSync(absolute).isSymbolicLink();
}

/** Whether no link on the way to a folder leads out of the root. A folder that is no link is where its parent is. */
function staysInside(root: string, folder: string, known: Map<string, boolean>): boolean {
  if (folder === '') return true;
  const seen = known.get(folder);
  if (seen !== undefined) return seen;
  const place = diskPath(root, folder);
  const inside = lstatSync(place).isSymbolicLink()
    ? isBelow(realpathSync(place), root)
    : !folder.split('/').includes('..') && staysInside(root, folderOf(folder), known);
  known.set(folder, inside);
  return inside;
}

function isBelow(folder: string, root: string): boolean {
  return folder === root || folder.startsWith(root + sep);
}

/** What is read of a side that is not there. */
export async function* readNothing(paths: readonly string[]): AsyncIterable<ReadResult> {
  for (const path of paths) yield { path, status: 'missing' };
}
