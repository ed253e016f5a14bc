import type { Git } from './git.js';
import type { PartRequest } from './part-request.js';

/** Brings a commit that a clone lacks; false when it cannot be had. */
export type FetchCommit = (git: Git, sha: string) => Promise<boolean>;

export interface Staged {
  /** The index that `git commit` gives its hooks where it is not that of the repository (GIT_INDEX_FILE); null: it is. */
  readonly indexFile: string | null;
}

/** What shall be opened, and how far. */
export interface WorkspaceRequest {
  readonly dir: string;
  readonly base: string | null;
  /** null: the working tree. */
  readonly head: string | null;
  /** What a commit would bring, in place of base and head: the index, against HEAD. Absent: the two revisions. */
  readonly staged?: Staged;
  /** Tries to bring a commit that a shallow clone lacks; absent where nothing may be fetched. */
  readonly fetchCommit?: FetchCommit;
  /** Reads one part of the repository only. */
  readonly shard?: PartRequest | null;
}
