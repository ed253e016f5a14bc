import { nameText } from '../../../util/byte-name.js';
import type { Git } from './git.js';

/** A file's content in the history. The path is one that it had; empty when only its content is known yet. */
export interface HistoryBlob {
  readonly id: string;
  readonly path: string;
  readonly size: number;
}

/** Larger blobs of a change's commits are not read: what its head may hold, a commit of it may hold too. */
export const LARGEST_BLOB = 64 * 1_024 * 1_024;
/** The same for the whole history, which is read every night and has much of what nobody should have committed. */
export const LARGEST_OF_ALL = 8 * 1_024 * 1_024;

const NEWLINE = 10;

export interface BlobListing {
  readonly blobs: readonly HistoryBlob[];
  /** Objects that the commits name and this clone lacks: a partial clone has files only when they are asked for. */
  readonly missing: number;
  /** The commits themselves end somewhere. */
  readonly isShallow: boolean;
}

/** Every blob that commits reachable from `to` and not from `from` add, also those removed again; null: git said no. */
export async function addedBlobs(git: Git, from: string, to: string): Promise<BlobListing | null> {
  if (from === to) return { blobs: [], missing: 0, isShallow: false };
  const range = [to, `^${from}`];
  const [objects, count] = await Promise.all([listObjects(git, range), countObjects(git, range)]);
  // A list that was cut short ends without a word; a second walk tells how long it had to be.
  if (objects === null || (objects.missing === 0 && objects.count !== count)) return null;
  const { paths, missing } = objects;
  const blobs = await withSizes(git, ['--batch-check'], `${[...paths.keys()].join('\n')}\n`, paths.size);
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
  // Commits name files, so a list of all objects without any is not whole.
  if (blobs === null || objects === null || (blobs.length === 0 && objects.paths.size > 0)) return null;
  return { blobs, missing: objects.missing, isShallow: shallow?.toString('latin1').trim() === 'true' };
}

/** The objects of a range with the paths that they have in it, and how many of all are not there (`?<id>`). */
async function listObjects(
  git: Git,
  range: readonly string[],
): Promise<{ readonly paths: ReadonlyMap<string, string>; readonly count: number; readonly missing: number } | null> {
  const output = await git.ask(['rev-list', '--objects', '--missing=print', ...range, '--']);
  if (output === null || (output.length > 0 && output.at(-1) !== NEWLINE)) return null;
  const paths = new Map<string, string>();
  let missing = 0;
  let count = 0;
  for (const line of output.toString('latin1').split('\n')) {
    const at = line.indexOf(' ');
    if (line.startsWith('?')) missing++;
    else if (line !== '') count++;
    if (at > 0 && at + 1 < line.length)
      paths.set(line.slice(0, at), nameText(Buffer.from(line.slice(at + 1), 'latin1')));
  }
  return { paths, count, missing };
}

async function countObjects(git: Git, range: readonly string[]): Promise<number | null> {
  const output = await git.ask(['rev-list', '--objects', '--missing=allow-any', '--count', ...range, '--']);
  const count = output?.toString('latin1').trim() ?? '';
  return /^\d+$/.test(count) ? Number(count) : null;
}

/** @param asked objects that must be answered for */
async function withSizes(
  git: Git,
  options: readonly string[],
  input?: string,
  asked?: number,
): Promise<HistoryBlob[] | null> {
  const output = await git.ask(['cat-file', ...options], input);
  if (output === null || (output.length > 0 && output.at(-1) !== NEWLINE)) return null;
  const blobs: HistoryBlob[] = [];
  const lines = output.toString('latin1').split('\n').slice(0, -1);
  if (asked !== undefined && asked > 0 && lines.length !== asked) return null;
  for (const line of lines) {
    const [id = '', type, size = ''] = line.split(' ');
    if (type === 'blob') blobs.push({ id, path: '', size: Number(size) });
  }
  return blobs;
}
