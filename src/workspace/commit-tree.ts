import type { TreeEntry } from '../model/change.js';
import { ScanError } from '../model/errors.js';
import type { ReadResult } from '../model/workspace.js';
import { type Git, splitNul } from './git.js';

/** One `cat-file` call reads at most this much, so that memory stays bounded. */
const BATCH_BYTES = 32 * 1024 * 1024;

/** The files of a commit, read from git objects: no checkout, no filter, no symlink. */
export interface CommitTree {
  readonly entries: readonly TreeEntry[];
  read(paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult>;
}

/**
 * Lists a commit's regular files, sorted by path.
 * @throws ScanError when git cannot list it.
 */
export async function openCommitTree(git: Git, commit: string, prefix: string): Promise<CommitTree> {
  const output = await git.ask(['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  if (output === null) throw new ScanError(`git cannot list the files of ${commit}`);
  const entries = splitNul(output)
    .map(parseEntry)
    .filter((entry): entry is TreeEntry => entry?.path.startsWith(prefix) === true)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));

  async function* read(paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
    let batch: TreeEntry[] = [];
    let batchBytes = 0;
    for (const path of paths) {
      const entry = byPath.get(path);
      if (entry !== undefined && entry.size <= maxBytes) {
        if (batchBytes + entry.size > BATCH_BYTES && batch.length > 0) {
          yield* readBlobs(git, batch);
          batch = [];
          batchBytes = 0;
        }
        batch.push(entry);
        batchBytes += entry.size;
        continue;
      }
      yield* readBlobs(git, batch);
      batch = [];
      batchBytes = 0;
      yield entry === undefined ? { path, status: 'missing' } : { path, status: 'too-large', size: entry.size };
    }
    yield* readBlobs(git, batch);
  }

  return { entries, read };
}

/** `mode type sha size<TAB>path`; null for symlinks, submodules and whatever is not a regular file. */
function parseEntry(record: string): TreeEntry | null {
  const tab = record.indexOf('\t');
  const [mode = '', type, blob = '', size = ''] = record.slice(0, tab).split(/ +/);
  if (type !== 'blob' || !mode.startsWith('100')) return null;
  return { path: record.slice(tab + 1), size: Number(size), blob };
}

async function* readBlobs(git: Git, entries: readonly TreeEntry[]): AsyncIterable<ReadResult> {
  if (entries.length === 0) return;
  const input = `${entries.map((entry) => entry.blob).join('\n')}\n`;
  const output = await git.ask(['cat-file', '--batch'], input);
  let at = 0;
  for (const entry of entries) {
    const { path } = entry;
    const lineEnd = output?.indexOf(0x0a, at) ?? -1;
    const [, type, size = ''] = output?.toString('latin1', at, Math.max(at, lineEnd)).split(' ') ?? [];
    if (output === null || lineEnd === -1 || type !== 'blob') {
      yield { path, status: 'unreadable', reason: `git has no object ${entry.blob}` };
      at = lineEnd + 1;
      continue;
    }
    const start = lineEnd + 1;
    const end = start + Number(size);
    yield { path, status: 'read', bytes: output.subarray(start, end) };
    at = end + 1;
  }
}
