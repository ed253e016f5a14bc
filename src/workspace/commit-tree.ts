import type { TreeEntry } from '../model/change.js';
import { ScanError } from '../model/errors.js';
import type { Oddity, ReadResult } from '../model/workspace.js';
import type { BlobStore } from './blob-store.js';
import type { Commit } from './commits.js';
import { type Git, nameIn } from './git.js';
import { notRegularApart } from './not-regular.js';
import { isLink, LONGEST_TARGET, oddityOf } from './odd-entry.js';
import type { ComparedTree } from './tree-changes.js';
import type { BlobEntry, ModeEntry } from './tree-entry.js';
import { listTree } from './tree-listing.js';

/** One `cat-file` call reads at most this much, so that memory stays bounded. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** The files of a commit, read from git objects: no checkout, no filter, no symlink. */
export interface CommitTree extends ComparedTree {
  /** Symlinks and submodules, sorted by path. */
  oddities(): Promise<readonly Oddity[]>;
  read(paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult>;
}

/**
 * Lists a commit's regular files, sorted by path, and what stands in a file's place.
 * @throws ScanError when git cannot list it to its end, or it has one name twice
 */
export async function openCommitTree(git: Git, blobs: BlobStore, commit: Commit): Promise<CommitTree> {
  const byPath = new Map<string, ModeEntry>();
  const others = new Map<string, ModeEntry>();
  for (const { mode, type, id, size, rawPath } of await listTree(git, commit)) {
    const path = nameIn(rawPath);
    if (byPath.has(path) || others.has(path))
      throw new ScanError(`${commit.sha} has two entries of the name '${path}'`);
    if (type === 'blob' && mode.startsWith('100')) byPath.set(path, { path, size, blob: id, mode });
    else others.set(path, { path, size, blob: id, mode });
  }
  const files = [...byPath.values()].sort(byName);
  let odd: Promise<readonly Oddity[]> | undefined;

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
    files,
    file: (path) => byPath.get(path),
    others,
    oddities: () => {
      odd ??= oddTargets(blobs, [...others.values()].sort(byName));
      return odd;
    },
    read: (paths, maxBytes) => notRegularApart(read(paths, maxBytes), others),
  };
}

function byName(a: TreeEntry, b: TreeEntry): number {
  return a.path < b.path ? -1 : 1;
}

async function oddTargets(blobs: BlobStore, entries: readonly ModeEntry[]): Promise<Oddity[]> {
  const links = entries.filter((entry) => isLink(entry) && entry.size <= LONGEST_TARGET).map(({ blob }) => blob);
  const contents = await blobs.load(links);
  const targets = new Map(links.map((id, index) => [id, contents[index] ?? null]));
  return entries.map((entry) => oddityOf(entry, targets.get(entry.blob) ?? null));
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
