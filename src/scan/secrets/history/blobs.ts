import type { Git } from './git.js';

/** A file's content in the history. The path is one that it had; empty when only its content is known yet. */
export interface HistoryBlob {
  readonly id: string;
  readonly path: string;
  readonly size: number;
}

/** Larger blobs of the history are not read. */
export const LARGEST_BLOB = 8 * 1_024 * 1_024;

/** Every blob that commits reachable from `to` and not from `from` add, also those removed again; null: git said no. */
export async function addedBlobs(git: Git, from: string, to: string): Promise<HistoryBlob[] | null> {
  const output = await git.ask(['rev-list', '--objects', to, `^${from}`, '--']);
  if (output === null) return null;
  const paths = new Map<string, string>();
  for (const line of output.toString('utf8').split('\n')) {
    const at = line.indexOf(' ');
    if (at > 0 && at + 1 < line.length) paths.set(line.slice(0, at), line.slice(at + 1));
  }
  const blobs = await withSizes(git, ['--batch-check'], `${[...paths.keys()].join('\n')}\n`);
  return blobs?.map((blob) => ({ ...blob, path: paths.get(blob.id) ?? '' })) ?? null;
}

/** Every blob of the repository, in the order of its packs. Unreachable ones are among them. */
export function allBlobs(git: Git): Promise<HistoryBlob[] | null> {
  return withSizes(git, ['--batch-all-objects', '--unordered', '--batch-check']);
}

async function withSizes(git: Git, options: readonly string[], input?: string): Promise<HistoryBlob[] | null> {
  const output = await git.ask(['cat-file', ...options], input);
  if (output === null) return null;
  const blobs: HistoryBlob[] = [];
  for (const line of output.toString('latin1').split('\n')) {
    const [id = '', type, size = ''] = line.split(' ');
    if (type === 'blob') blobs.push({ id, path: '', size: Number(size) });
  }
  return blobs;
}
