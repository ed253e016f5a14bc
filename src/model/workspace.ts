import type { ChangedFile, Hunk, TreeEntry } from './change.js';

export type Side = 'base' | 'head';

/**
 * - known: the base commit can be read
 * - none: no base was asked for; the whole tree counts as new
 * - lost: a base was asked for and cannot be read (shallow clone): findings stand, nothing can be called existing
 */
export type Baseline = 'known' | 'none' | 'lost';

/** A file that was asked for and its bytes, or why there are none. */
export type ReadResult =
  | { readonly path: string; readonly status: 'read'; readonly bytes: Buffer }
  | { readonly path: string; readonly status: 'too-large'; readonly size: number }
  | { readonly path: string; readonly status: 'missing' }
  | { readonly path: string; readonly status: 'unreadable'; readonly reason: string };

/** Both sides of a change, read without a second checkout. Symlinks and submodules are never followed nor listed. */
export interface Workspace {
  /** Absolute path of the repository's root (or of the folder, outside git). */
  readonly root: string;
  /** `/`-separated prefix that limits the check to a sub-folder, ending in `/`; empty for the whole repository. */
  readonly prefix: string;
  readonly isGit: boolean;
  readonly baseline: Baseline;
  readonly baseSha: string | null;
  readonly headSha: string | null;
  /** Changed files from base to head, sorted by path; null when there is no known base: the whole tree. */
  readonly changes: readonly ChangedFile[] | null;
  /** All regular files of one side, sorted by path. The base side is empty unless the baseline is known. */
  files(side: Side): Promise<readonly TreeEntry[]>;
  /** Bytes of many files, in the order asked, without following symlinks. */
  read(side: Side, paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult>;
  /** Hunks of one changed file without context lines; empty for a file that did not change. */
  hunks(path: string): Promise<readonly Hunk[]>;
}
