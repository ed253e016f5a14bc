import type { HistoryBlob } from './blobs.js';
import type { Git } from './git.js';

export interface BlobReader {
  /** Memory for the next content; it is the reader's again after `visit`. */
  allocate(size: number): Buffer;
  /** A blob and its content, null when git could not give it; the rest waits while a promise is pending. */
  visit(blob: HistoryBlob, bytes: Buffer | null): Promise<void> | undefined;
}

/** A header is an id, a type and a size. */
const LONGEST_HEADER = 128;
const NEWLINE = 10;

/**
 * Reads contents in the order of the blobs from one `git cat-file --batch`, as they come: one process for a whole
 * history, and no more of it in memory than one blob. `<id> blob <size>\n<content>\n` for each, `<id> missing\n` for
 * one that a partial clone lacks.
 */
export async function readBlobs(git: Git, blobs: readonly HistoryBlob[], reader: BlobReader): Promise<void> {
  if (blobs.length === 0) return;
  let next = 0;
  let header = '';
  let content: Buffer | null = null;
  let filled = 0;

  /** Takes as much of the chunk as belongs to the header or content at hand; gives the offset behind it. */
  async function take(chunk: Buffer, at: number): Promise<number> {
    const blob = blobs[next];
    if (blob === undefined) return chunk.length;
    if (content === null) {
      const end = chunk.indexOf(NEWLINE, at);
      header += chunk.toString('latin1', at, end === -1 ? chunk.length : end);
      if (end === -1 && header.length <= LONGEST_HEADER) return chunk.length;
      const size = sizeIn(header, blob);
      header = '';
      if (size === null) await done(blob, null);
      else content = reader.allocate(size).subarray(0, size);
      return end + 1;
    }
    const count = Math.min(content.length - filled, chunk.length - at);
    chunk.copy(content, filled, at, at + count);
    filled += count;
    if (filled < content.length || at + count === chunk.length) return at + count;
    await done(blob, content);
    return at + count + 1;
  }

  async function done(blob: HistoryBlob, bytes: Buffer | null): Promise<void> {
    next++;
    content = null;
    filled = 0;
    await reader.visit(blob, bytes);
  }

  const ids = `${blobs.map((blob) => blob.id).join('\n')}\n`;
  const most = blobs.reduce((sum, blob) => sum + blob.size + LONGEST_HEADER, 0);
  await git.stream(['cat-file', '--batch', '--buffer'], ids, most, async (chunk) => {
    for (let at = 0; at < chunk.length; ) at = await take(chunk, at);
  });
  for (const blob of blobs.slice(next)) await done(blob, null);
}

/** The size that a header tells; null for what is missing. @throws Error when git speaks of something else. */
function sizeIn(header: string, blob: HistoryBlob): number | null {
  const [id, type, size = ''] = header.split(' ');
  if (id !== blob.id) throw new Error('git cat-file answers for another object');
  return type === 'blob' && Number(size) === blob.size ? blob.size : null;
}
