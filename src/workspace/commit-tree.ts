import type { TreeEntry } from '../model/change.js';
import { ScanError } from '../model/errors.js';
import type { ReadResult } from '../model/workspace.js';
import type { BlobStore } from './blob-store.js';
import { type Git, splitNul } from './git.js';
import { notRegularApart } from './not-regular.js';

/** One `cat-file` call reads at most this much, so that memory stays bounded. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** A file of a commit: its blob is always known. */
export interface BlobEntry extends TreeEntry {
  readonly blob: string;
}

/** The files of a commit, read from git objects: no checkout, no filter, no symlink. */
export interface CommitTree {
  readonly entries: readonly BlobEntry[];
  entry(path: string): BlobEntry | undefined;
  read(paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult>;
}

/**
 * Lists a commit's regular files, sorted by path.
 * @throws ScanError when git cannot list it.
 */
export async function openCommitTree(git: Git, blobs: BlobStore, commit: string): Promise<CommitTree> {
  const output = await git.ask(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (output === null) throw new ScanError(`git cannot list the files of ${commit}`);
  const records = splitNul(output);
  const others = new Set(records.filter((record) => !record.startsWith('100')).map(pathOf));
  const entries = records
    .map(parseEntry)
    .filter((entry): entry is BlobEntry => entry !== null)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));

  async function* read(paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
    let batch: BlobEntry[] = [];
    let batchBytes = 0;
    for (const path of paths) {
      const entry = byPath.get(path);
      if (entry !== undefined && entry.size <= maxBytes) {
        if (batchBytes + entry.size > BATCH_BYTES && batch.length > 0) {
          yield* readBlobs(blobs, batch);
          batch = [];
          batchBytes = 0;
        }
        batch.push(entry);
        batchBytes += entry.size;
        continue;
      }
      yield* readBlobs(blobs, batch);
      batch = [];
      batchBytes = 0;
      yield entry === undefined ? { path, status: 'missing' } : { path, status: 'too-large', size: entry.size };
    }
    yield* readBlobs(blobs, batch);
  }

  return {
    entries,
    entry: (path) => byPath.get(path),
    read: (paths, maxBytes) => notRegularApart(read(paths, maxBytes), others),
  };
}

function pathOf(record: string): string {
  return record.slice(record.indexOf('\t') + 1);
}

/** `mode type sha size<TAB>path`; null for symlinks, submodules and whatever is not a regular file. */
function parseEntry(record: string): BlobEntry | null {
  const tab = record.indexOf('\t');
  const [mode = '', type, blob = '', size = ''] = record.slice(0, tab).split(/ +/);
  if (type !== 'blob' || !mode.startsWith('100')) return null;
  return { path: record.slice(tab + 1), size: Number(size), blob };
}

async function* readBlobs(blobs: BlobStore, entries: readonly BlobEntry[]): AsyncIterable<ReadResult> {
  if (entries.length === 0) return;
  const contents = await blobs.load(entries.map((entry) => entry.blob));
  for (const [index, { path, blob }] of entries.entries()) {
    const bytes = contents[index] ?? null;
    yield bytes === null
      ? { path, status: 'unreadable', reason: `git has no object ${blob}` }
      : { path, status: 'read', bytes };
  }
}
