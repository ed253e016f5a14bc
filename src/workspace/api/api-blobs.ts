import type { ReadResult } from '../../model/workspace.js';
import type { BlobEntry } from '../tree-entry.js';
import type { ApiSource } from './api-source.js';
import { createBlobFetcher, type Loaded } from './blob-fetcher.js';

/** Contents that are kept for the scanners that read the same files side by side. */
const KEPT_BYTES = 64 * 1024 * 1024;
/** All that one run brings over the network. */
export const MAX_BYTES = 512 * 1024 * 1024;
/** So much is asked for before it is read. */
const FILES_AHEAD = 100;
const BYTES_AHEAD = 32 * 1024 * 1024;

/** Reads blobs by their ids, each from GitHub once as long as the memory for it lasts. */
export interface ApiBlobs {
  /** Files in the order asked; one that is not there is given as its path alone. */
  read(files: readonly (BlobEntry | string)[], maxBytes: number): AsyncIterable<ReadResult>;
}

/** Contents of one run, up to a number of bytes: what is beyond is unreadable. */
export function createApiBlobs(source: ApiSource, maxBytes: number = MAX_BYTES): ApiBlobs {
  const known = new Map<string, Promise<Loaded>>();
  let kept = 0;
  let asked = 0;
  const fetchBlob = createBlobFetcher(source);

  async function fetchWithin(file: BlobEntry): Promise<Loaded> {
    asked += file.size;
    if (asked > maxBytes) return { reason: `more than the ${maxBytes} bytes that one run reads through the API` };
    return fetchBlob(file);
  }

  function load(file: BlobEntry): Promise<Loaded> {
    const before = known.get(file.blob);
    if (before !== undefined) return before;
    const answer = fetchWithin(file);
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

  return {
    read: (files, limit) =>
      readAhead(
        files,
        (file) => readOne(file, limit),
        (file) => (typeof file === 'string' || file.size > limit ? 0 : file.size),
      ),
  };
}

/** Results in the order of the files, those to come asked for already; `sizeOf` says what one brings over the network. */
async function* readAhead<T>(
  files: readonly T[],
  readOne: (file: T) => Promise<ReadResult>,
  sizeOf: (file: T) => number,
): AsyncIterable<ReadResult> {
  const pending: { readonly result: Promise<ReadResult>; readonly size: number }[] = [];
  let ahead = 0;
  let next = 0;

  /** Many at a time, so that they travel together. */
  function fill(): void {
    for (let file = files[next]; file !== undefined && pending.length < FILES_AHEAD; file = files[next]) {
      const size = sizeOf(file);
      if (pending.length > 0 && ahead + size > BYTES_AHEAD) return;
      const result = readOne(file);
      // Who fails is met where it is read, not where nobody listens yet.
      result.catch(() => {});
      pending.push({ result, size });
      ahead += size;
      next++;
    }
  }

  for (;;) {
    if (pending.length <= FILES_AHEAD / 2) fill();
    const first = pending.shift();
    if (first === undefined) return;
    yield await first.result;
    ahead -= first.size;
  }
}
