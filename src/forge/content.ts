import type { Answers } from './answer.js';
import type { ListedFiles } from './pull-request.js';
import type { RepositoryRef } from './repository.js';

/** One entry of a tree; `path` counts from the tree that was asked for. */
export interface TreeItem {
  readonly path: string;
  /** 100644 and 100755: a file, 120000: a symlink, 160000: a submodule, 040000: a folder. */
  readonly mode: string;
  readonly type: string;
  readonly id: string;
  readonly size: number | null;
}

/** A host may cut a recursive list, and says so. */
export interface TreeListing {
  readonly items: readonly TreeItem[];
  readonly truncated: boolean;
}

/** A commit of a comparison. */
export interface ComparedCommit {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
}

/** How a head differs from its base: from their merge base on. */
export interface Comparison {
  readonly mergeBase: string;
  /** Commits of the head that the base has not, however many are listed. */
  readonly totalCommits: number;
  /** One page of them, oldest first. */
  readonly commits: readonly ComparedCommit[];
  /** Files that were moved, of the 300 files that the first page lists at most. */
  readonly renames: readonly { readonly path: string; readonly previousPath: string }[];
}

/** A repository's commits and files, read without a clone. Every call may throw what `Answers` can read. */
export interface Content extends Answers {
  /** What is in a tree, named by its own id or by that of a commit. */
  tree(id: string, recursive: boolean): Promise<TreeListing>;
  /** The bytes of one blob; null for an encoding that is not known. */
  blob(id: string): Promise<Buffer | null>;
  /** Texts of many blobs in one call; those that are binary or long may be missing. Whether they are whole, the id tells. */
  blobTexts(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Text of one file at a commit; null when there is none. @throws LocatedError when it is no regular file or too large. */
  text(path: string, commit: string): Promise<string | null>;
  /** Compares two commits from their merge base on; `page` counts from 1. */
  compare(base: string, head: string, page: number): Promise<Comparison>;
  /** The same of another repository of the host, asked with the same token. */
  elsewhere(repository: RepositoryRef): Content;
  /** The commit that a branch stands at now; a payload's word for it can be days old. */
  branchTip(branch: string): Promise<string>;
  /** The host's own merge of an open pull request as it is now. */
  mergeOf(number: number): Promise<string>;
  /** The files of a pull request, as the host lists them. */
  filesOf(number: number): Promise<ListedFiles>;
}
