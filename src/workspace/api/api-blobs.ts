import { createHash } from 'node:crypto';
import { getBlob } from '../../github/git-data.js';
import { ScanError } from '../../model/errors.js';
import type { ReadResult } from '../../model/workspace.js';
import type { BlobEntry } from '../commit-tree.js';
import type { ApiSource } from './api-source.js';

/** Contents that are kept for the scanners that read the same files side by side. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** All that one run brings over the network. */
export const MAX_BYTES = 512 * 1024 * 1024;
/** So much is asked for before it is read. */
const FILES_AHEAD = 64;
const BYTES_AHEAD = 32 * 1024 * 1024;

/** A file's bytes, or why there are none. */
type Loaded = { readonly bytes: Buffer } | { readonly reason: string };

/** Reads blobs by their ids, each from GitHub once as long as the memory for it lasts. */
export interface ApiBlobs {
  /** Files in the order asked; one that is not there is given as its path alone. */
  read(files: readonly (BlobEntry | string)[], maxBytes: number): AsyncIterable<ReadResult>;
}

/** Contents of one run. A blob whose bytes do not have its id is not what was asked for: it is unreadable. */
export function createApiBlobs(source: ApiSource, maxBytes: number = MAX_BYTES): ApiBlobs {
  const known = new Map<string, Promise<Loaded>>();
  let kept = 0;
  let asked = 0;

  async function fetchBlob({ blob, size }: BlobEntry): Promise<Loaded> {
    asked += size;
    if (asked > maxBytes) return { reason: `more than the ${maxBytes} bytes that one run reads through the API` };
    try {
      const { client, repository, calls } = source;
      const bytes = await calls.ask('it could not be read', () => getBlob(client, repository, blob));
      if (bytes === null || !hasId(bytes, blob)) return { reason: `GitHub's answer is not the file of id ${blob}` };
      return { bytes };
    } catch (error) {
      if (!(error instanceof ScanError)) throw error;
      return { reason: error.message };
    }
  }

  function load(file: BlobEntry): Promise<Loaded> {
    const before = known.get(file.blob);
    if (before !== undefined) return before;
    const answer = fetchBlob(file);
    known.set(file.blob, answer);
    answer
      .then((loaded) => {
        const size = 'bytes' in loaded ? loaded.bytes.length : 0;
        if (kept + size <= KEPT_BYTES) kept += size;
        else known.delete(file.blob);
      })
      .catch(() => known.delete(file.blob));
    return answer;
  }

  async function readOne(file: BlobEntry | string, limit: number): Promise<ReadResult> {
    if (typeof file === 'string') return { path: file, status: 'missing' };
    const { path, size } = file;
    if (size > limit) return { path, status: 'too-large', size };
    const loaded = await load(file);
    if ('reason' in loaded) return { path, status: 'unreadable', reason: loaded.reason };
    const { bytes } = loaded;
    return bytes.length > limit ? { path, status: 'too-large', size: bytes.length } : { path, status: 'read', bytes };
  }

  async function* read(files: readonly (BlobEntry | string)[], limit: number): AsyncIterable<ReadResult> {
    const pending: { readonly result: Promise<ReadResult>; readonly size: number }[] = [];
    let ahead = 0;
    for (const file of files) {
      const size = typeof file === 'string' || file.size > limit ? 0 : file.size;
      while (pending.length >= FILES_AHEAD || (pending.length > 0 && ahead + size > BYTES_AHEAD)) {
        const first = pending.shift();
        if (first === undefined) break;
        ahead -= first.size;
        yield await first.result;
      }
      const result = readOne(file, limit);
      // Who fails is met where it is read, not where nobody listens yet.
      result.catch(() => {});
      pending.push({ result, size });
      ahead += size;
    }
    for (const { result } of pending) yield await result;
  }

  return { read };
}

/** Git's id of a blob: the hash of `blob <size>`, NUL and the bytes (git-hash-object). */
function hasId(bytes: Buffer, id: string): boolean {
  const hash = createHash(id.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === id;
}
