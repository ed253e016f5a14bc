import type { Git } from './git.js';
import type { PartRequest } from './part-request.js';

/** Brings a commit that a clone lacks; false when it cannot be had. */
export type FetchCommit = (git: Git, sha: string) => Promise<boolean>;

/** What shall be opened, and how far. */
export interface WorkspaceRequest {
  readonly dir: string;
  readonly base: string | null;
  /** null: the working tree. */
  readonly head: string | null;
  /** Tries to bring a commit that a shallow clone lacks; absent where nothing may be fetched. */
  readonly fetchCommit?: FetchCommit;
  /** Reads one part of the repository only. */
  readonly shard?: PartRequest | null;
}
