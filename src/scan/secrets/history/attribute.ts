import { nameText } from '../../../util/byte-name.js';
import type { Git } from './git.js';

/** Where a blob came into the history. */
export interface BlobOrigin {
  readonly commit: string;
  readonly path: string;
  /** Counts from the newest commit to the oldest. */
  readonly age: number;
}

/** Ids that one `git log` is asked for: an argument list has its limits. */
const IDS_AT_ONCE = 1_000;

/**
 * The oldest commit of a range that brings in each blob, and the path it has there; blobs that no commit of the range
 * brings in are missing from the map. The history is walked once for many blobs. `range` is what `git log` takes.
 */
export async function blobOrigins(
  git: Git,
  ids: readonly string[],
  range: readonly string[],
): Promise<ReadonlyMap<string, BlobOrigin> | null> {
  const origins = new Map<string, BlobOrigin>();
  for (let from = 0; from < ids.length; from += IDS_AT_ONCE) {
    const some = ids.slice(from, from + IDS_AT_ONCE);
    const output = await git.ask([
      'log',
      '--format=%x00%H%x00',
      '--raw',
      '-z',
      '-m',
      '--no-abbrev',
      '--no-renames',
      '--no-ext-diff',
      '--diff-filter=AMT',
      ...some.map((id) => `--find-object=${id}`),
      ...range,
      '--',
    ]);
    if (output === null) return null;
    readLog(output.toString('latin1'), new Set(some), origins);
  }
  return origins;
}

/** Records of `log --raw -z`: a commit's id, then `:modes old new status`, path, … of each file. */
function readLog(log: string, wanted: ReadonlySet<string>, origins: Map<string, BlobOrigin>): void {
  let commit = '';
  let age = 0;
  const parts = log.split('\0');
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-f]{40,64}$/.test(part)) {
      commit = part;
      age++;
    }
    const id = /^\n*:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AMT]\d*$/.exec(part)?.[1];
    if (id !== undefined && wanted.has(id) && commit !== '') {
      origins.set(id, { commit, path: nameText(Buffer.from(parts[index + 1] ?? '', 'latin1')), age });
    }
  }
}
