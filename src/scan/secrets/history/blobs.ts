import type { Git } from './git.js';

/** A file's content in the history. The path is one that it had; empty when only its content is known yet. */
export interface HistoryBlob {
  readonly id: string;
  readonly path: string;
  readonly size: number;
}

/** Larger blobs of the history are not read. */
export const LARGEST_BLOB = 8 * 1_024 * 1_024;
/** One `cat-file` call reads at most so many bytes: memory stays bounded, and git starts once for many blobs. */
const BATCH_BYTES = 16 * 1_024 * 1_024;

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

export interface ReadBlob {
  readonly blob: HistoryBlob;
  /** Null when git could not give the content. */
  readonly bytes: Buffer | null;
}

/** Contents of blobs, in order. The next batch is asked for while the caller works on the one before. */
export async function* readBlobs(git: Git, blobs: readonly HistoryBlob[]): AsyncIterable<ReadBlob> {
  const batches = intoBatches(blobs);
  let pending = batches[0] === undefined ? null : ask(git, batches[0]);
  for (const [index, batch] of batches.entries()) {
    const output = await pending;
    const next = batches[index + 1];
    pending = next === undefined ? null : ask(git, next);
    yield* parseBatch(batch, output);
  }
}

function ask(git: Git, batch: readonly HistoryBlob[]): Promise<Buffer | null> {
  return git.ask(['cat-file', '--batch', '--buffer'], `${batch.map((blob) => blob.id).join('\n')}\n`);
}

function intoBatches(blobs: readonly HistoryBlob[]): HistoryBlob[][] {
  const batches: HistoryBlob[][] = [];
  let batch: HistoryBlob[] = [];
  let bytes = 0;
  for (const blob of blobs) {
    if (bytes + blob.size > BATCH_BYTES && batch.length > 0) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(blob);
    bytes += blob.size;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}

/** `<id> blob <size>\n<content>\n` for each; `<id> missing\n` for one that a partial clone lacks. */
function* parseBatch(batch: readonly HistoryBlob[], output: Buffer | null): Iterable<ReadBlob> {
  let at = 0;
  for (const blob of batch) {
    const lineEnd = output?.indexOf(10, at) ?? -1;
    if (output === null || lineEnd === -1) {
      yield { blob, bytes: null };
      continue;
    }
    const [, type, size = ''] = output.toString('latin1', at, lineEnd).split(' ');
    at = lineEnd + 1;
    if (type !== 'blob') {
      yield { blob, bytes: null };
      continue;
    }
    const end = at + Number(size);
    yield { blob, bytes: output.subarray(at, end) };
    at = end + 1;
  }
}
