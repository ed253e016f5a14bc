import type { ChangedFile, TreeEntry } from './change.js';
import type { Problem } from './scan.js';

export type Side = 'base' | 'head';

/**
 * - known: the base commit can be read
 * - none: no base was asked for; the whole tree counts as new
 * - lost: a base was asked for and cannot be read (shallow clone): findings stand, nothing can be called existing
 */
export type Baseline = 'known' | 'none' | 'lost';

/** What a file is that is no text, by its bytes. */
export type BinaryForm =
  | 'image'
  | 'font'
  | 'audio'
  | 'video'
  | 'archive'
  | 'executable'
  | 'document'
  | 'database'
  | 'binary file';

/** What stands in a tree in a file's place and has no bytes of this repository. */
export interface Oddity {
  readonly path: string;
  readonly kind: 'link' | 'submodule';
  /** Where a link leads, as it is written; the commit of a submodule; null for what cannot be read. */
  readonly target: string | null;
}

/** A file that was asked for and its bytes, or why there are none. */
export type ReadResult =
  | { readonly path: string; readonly status: 'read'; readonly bytes: Buffer }
  | { readonly path: string; readonly status: 'too-large'; readonly size: number }
  | { readonly path: string; readonly status: 'binary'; readonly form: BinaryForm }
  | { readonly path: string; readonly status: 'missing' }
  | { readonly path: string; readonly status: 'unreadable'; readonly reason: string };

/** How a reader of many files takes them; a workspace may ignore both. */
export interface ReadOptions {
  /** Memory of at least `size` bytes for one file. Absent: memory of its own for each. */
  allocate?(size: number): Buffer;
  /** Files that are binary by their first bytes are told apart (`binary`) and not read any further. */
  readonly textOnly?: boolean;
}

/** One of several runs that share a repository; counted from 1. The first one reads what lies in no project. */
export interface Part {
  readonly index: number;
  readonly count: number;
  /** Projects that no run reads, because the change does not touch them. */
  readonly untouchedProjects: number;
}

/** A file's content that a commit of the change brings in and that the head holds nowhere. */
export interface RemovedBlob extends TreeEntry {
  readonly blob: string;
  /** The oldest commit of the change that holds it, at this path. */
  readonly commit: string;
}

/** What the commits of a change brought in and took away again: it was pushed, so it is known. */
export interface ChangeHistory {
  readonly blobs: readonly RemovedBlob[];
  /** What could not be listed. */
  readonly problems: readonly Problem[];
  /** Bytes in the order asked; a result's path is that of its blob. */
  read(blobs: readonly RemovedBlob[], maxBytes: number): AsyncIterable<ReadResult>;
}

/** Where a word is looked for: wherever it stands alone, or as the end of a quoted path, with an ending or without. */
export type WordPlace = 'anywhere' | 'end-of-path';

/** Both sides of a change, read without a second checkout. Symlinks and submodules are never followed. */
export interface Workspace {
  /** Absolute path of the repository's root (or of the folder, outside git). */
  readonly root: string;
  /** `/`-separated prefix that limits the check to a sub-folder, ending in `/`; empty for the whole repository. */
  readonly prefix: string;
  /** Which part of the repository this run reads; null: all of it, below `prefix`. */
  readonly part: Part | null;
  /** Whether a path belongs to what this run reads: files and changes list no others. */
  covers(path: string): boolean;
  /** The same for places that only the history knows: of several runs, one covers those that no run lists any more. */
  coversHistory(path: string): boolean;
  readonly isGit: boolean;
  readonly baseline: Baseline;
  /** Tip of the base, as asked for. */
  readonly baseSha: string | null;
  /** The merge base that the head is compared with. */
  readonly compareSha: string | null;
  readonly headSha: string | null;
  /** Changed files from base to head, sorted by path; null when there is no known base: the whole tree. */
  readonly changes: readonly ChangedFile[] | null;
  /** All regular files of one side, sorted by path. The base side is empty unless the baseline is known. */
  files(side: Side): Promise<readonly TreeEntry[]>;
  /** Symlinks and submodules of one side, sorted by path: what `files` leaves out. */
  oddities(side: Side): Promise<readonly Oddity[]>;
  /** Bytes of many files, in the order asked, without following symlinks. */
  read(side: Side, paths: readonly string[], maxBytes: number, options?: ReadOptions): AsyncIterable<ReadResult>;
  /**
   * Files of the base branch's tip: policy, exceptions and scanners' configuration come from here and never from the
   * change. Without a base this is the tree itself; with a lost base every file is missing.
   */
  readBaseTip(paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult>;
  /**
   * Paths of one side whose files hold one of the words; null where that could not be found out. Absent: there is nothing
   * that could be asked.
   */
  mentions?(side: Side, words: readonly string[], place: WordPlace): Promise<readonly string[] | null>;
  /** Set where there is no clone to ask: a change that is read through GitHub's API. */
  readonly remote?: RemoteSide;
}

/** What a clone would know of itself. */
export interface RemoteSide {
  /** Address of the repository, as a clone's `origin` has it. */
  readonly origin: string;
  /** Why the baseline is lost; null while it is not. */
  readonly lostReason: string | null;
  history(): Promise<ChangeHistory>;
  /** Files that were asked for so far and could not be read: whoever asked may have taken them for absent. */
  shortfalls(): readonly Problem[];
}
