import type { Git } from './git.js';

/** A file's content in the history. The path is one that it had; empty when only its content is known yet. */
export interface HistoryBlob {
  readonly id: string;
  readonly path: string;
  readonly size: number;
}

/** Larger blobs of the history are not read. */
export const LARGEST_BLOB = 8 * 1_024 * 1_024;

export interface BlobListing {
  readonly blobs: readonly HistoryBlob[];
  /** Objects that the commits name and this clone lacks: a partial clone has files only when they are asked for. */
  readonly missing: number;
  /** The commits themselves end somewhere. */
  readonly isShallow: boolean;
}

/** Every blob that commits reachable from `to` and not from `from` add, also those removed again; null: git said no. */
export async function addedBlobs(git: Git, from: string, to: string): Promise<BlobListing | null> {
  const objects = await listObjects(git, [to, `^${from}`]);
  if (objects === null) return null;
  const { paths, missing } = objects;
  const blobs = await withSizes(git, ['--batch-check'], `${[...paths.keys()].join('\n')}\n`);
  if (blobs === null) return null;
  return { blobs: blobs.map((blob) => ({ ...blob, path: paths.get(blob.id) ?? '' })), missing, isShallow: false };
}

/** Every blob of the repository, in the order of its packs. Unreachable ones are among them. */
export async function allBlobs(git: Git, head: string): Promise<BlobListing | null> {
  const [blobs, objects, shallow] = await Promise.all([
    withSizes(git, ['--batch-all-objects', '--unordered', '--batch-check']),
    listObjects(git, ['--all', head]),
    git.ask(['rev-parse', '--is-shallow-repository']),
  ]);
  if (blobs === null || objects === null) return null;
  return { blobs, missing: objects.missing, isShallow: shallow?.toString('latin1').trim() === 'true' };
}

/** The objects of a range with the paths that they have in it, and how many of all are not there (`?<id>`). */
async function listObjects(
  git: Git,
  range: readonly string[],
): Promise<{ readonly paths: ReadonlyMap<string, string>; readonly missing: number } | null> {
  const output = await git.ask(['rev-list', '--objects', '--missing=print', ...range, '--']);
  if (output === null) return null;
  const paths = new Map<string, string>();
  let missing = 0;
  for (const line of output.toString('utf8').split('\n')) {
    const at = line.indexOf(' ');
    if (line.startsWith('?')) missing++;
    else if (at > 0 && at + 1 < line.length) paths.set(line.slice(0, at), line.slice(at + 1));
  }
  return { paths, missing };
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
