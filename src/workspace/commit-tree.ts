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
  const listed = await listTree(git, commit);
  const entries = listed.map(({ mode, id, size, rawPath }) => ({ path: nameIn(rawPath), size, blob: id, mode }));
  return treeOfEntries(blobs, entries, commit.sha);
}

/**
 * A tree of entries with their modes, whose bytes come out of a store.
 * @param name what the tree is called where it is refused
 * @throws ScanError when it has one name twice
 */
export function treeOfEntries(blobs: BlobStore, entries: readonly ModeEntry[], name: string): CommitTree {
  const byPath = new Map<string, ModeEntry>();
  const others = new Map<string, ModeEntry>();
  for (const entry of entries) {
    const { path } = entry;
    if (byPath.has(path) || others.has(path)) throw new ScanError(`${name} has two entries of the name '${path}'`);
    (entry.mode.startsWith('100') ? byPath : others).set(path, entry);
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
