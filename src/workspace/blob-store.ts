import type { Git } from './git.js';
import { type GitObject, readObjects } from './objects.js';

/** Contents that are kept for the scanners that read the same files one after another. */
const KEPT_BYTES = 24 * 1024 * 1024;

/** Reads blobs by their ids, each from git once as long as the memory for it lasts. */
export interface BlobStore {
  /** Contents in the order of the ids; null for one that git does not have. */
  load(ids: readonly string[]): Promise<readonly (Buffer | null)[]>;
}

/** A store over `git cat-file --batch`: one process for all ids of a call that nobody has asked for before. */
export function createBlobStore(git: Git, keptBytes: number = KEPT_BYTES): BlobStore {
  const known = new Map<string, Promise<Buffer | null>>();
  let kept = 0;

  function ask(ids: readonly string[]): void {
    const answer = readBatch(git, ids);
    for (const id of ids) {
      known.set(
        id,
        answer.then((blobs) => blobs.get(id) ?? null),
      );
    }
    const settled = answer.then((blobs) => {
      for (const id of ids) {
        const size = blobs.get(id)?.length ?? 0;
        if (kept + size <= keptBytes) kept += size;
        else known.delete(id);
      }
    });
    settled.catch(() => {
      for (const id of ids) known.delete(id);
    });
  }

  return {
    async load(ids) {
      if (ids.length === 0) return [];
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      if (missing.length > 0) ask(missing);
      // The promises are taken before the store may forget them.
      return Promise.all(ids.map((id) => known.get(id) ?? null));
    },
  };
}

async function readBatch(git: Git, ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
  const objects = (await readObjects(git, ids)) ?? new Map<string, GitObject>();
  return new Map([...objects].flatMap(([id, { type, bytes }]) => (type === 'blob' ? [[id, bytes] as const] : [])));
}
