import { ScanError } from '../model/errors.js';
import type { Commit } from './commits.js';
import { type Git, nulRecords } from './git.js';
import { type GitObject, hasObjectId, readObjects } from './objects.js';

/** One entry of a commit's tree. */
export interface ListedEntry {
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  /** NaN for what is no blob. */
  readonly size: number;
  /** A character is a byte. */
  readonly rawPath: string;
}

/**
 * Lists all entries of a commit, folders left out, and proves that the list is whole: from it the ids of all folders
 * are computed again, up to the one that the commit names.
 * @throws ScanError when git cannot list it, or the list is not that of the commit
 */
export async function listTree(git: Git, { sha, tree }: Commit): Promise<ListedEntry[]> {
  const output = await git.ask(['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', sha]);
  if (output === null) throw new ScanError(`git cannot list the files of ${sha}`);
  const entries = nulRecords(output, 'ls-tree').map((record) => parseEntry(record, sha));
  await prove(git, sha, tree, entries);
  return entries.filter(({ type }) => type !== 'tree');
}

const ENTRY = /^(\d{6}) (blob|tree|commit) ([0-9a-f]{40}(?:[0-9a-f]{24})?) +(-|\d+)\t/;

/** `mode type id size<TAB>path` (git-ls-tree). */
function parseEntry(record: string, commit: string): ListedEntry {
  const match = ENTRY.exec(record);
  if (match === null) throw new ScanError(`git lists the files of ${commit} in a form that is not its own`);
  const [head, mode = '', type = '', id = '', size = ''] = match;
  return { mode, type, id, size: Number(size === '-' ? Number.NaN : size), rawPath: record.slice(head.length) };
}

async function prove(git: Git, commit: string, root: string, entries: readonly ListedEntry[]): Promise<void> {
  const folders = new Map<string, string>([['', root]]);
  const inside = new Map<string, ListedEntry[]>([['', []]]);
  for (const entry of entries) {
    const { type, id, rawPath } = entry;
    if (type === 'tree') {
      folders.set(rawPath, id);
      inside.set(rawPath, []);
    }
    const siblings = inside.get(rawPath.slice(0, Math.max(rawPath.lastIndexOf('/'), 0)));
    if (siblings === undefined) throw new ScanError(`git lists '${rawPath}' of ${commit} in no folder`);
    siblings.push(entry);
  }
  const odd = [...folders].filter(([folder, id]) => !hasObjectId(treeOf(inside.get(folder) ?? []), id));
  if (odd.length === 0) return;
  // A tree of an old or foreign writer has modes that git lists in today's form: its own bytes tell.
  const objects = await readObjects(git, [...new Set(odd.map(([, id]) => id))]);
  for (const [folder, id] of odd) {
    const object = objects?.get(id);
    if (object !== undefined && hasObjectId(object, id) && isSame(object, inside.get(folder) ?? [])) continue;
    throw new ScanError(`git does not list all files of ${commit}: what it says of '${folder}/' is not what is there`);
  }
}

/** The object that a folder is: `mode name NUL id` for each entry, in the order of the list (gitformat: tree). */
function treeOf(entries: readonly ListedEntry[]): GitObject {
  const records = entries.map(
    ({ mode, id, rawPath }) =>
      `${mode.replace(/^0+/, '')} ${nameOf(rawPath)}\0${Buffer.from(id, 'hex').toString('latin1')}`,
  );
  return { type: 'tree', bytes: Buffer.from(records.join(''), 'latin1') };
}

/** Whether a tree has these names with these ids, whatever the modes. */
function isSame({ bytes }: GitObject, entries: readonly ListedEntry[]): boolean {
  let at = 0;
  for (const { id, rawPath } of entries) {
    const name = bytes.indexOf(0x20, at) + 1;
    const end = bytes.indexOf(0, name);
    if (name === 0 || end === -1 || bytes.toString('latin1', name, end) !== nameOf(rawPath)) return false;
    at = end + 1 + id.length / 2;
    if (bytes.toString('hex', end + 1, at) !== id) return false;
  }
  return at === bytes.length;
}

function nameOf(rawPath: string): string {
  return rawPath.slice(rawPath.lastIndexOf('/') + 1);
}
