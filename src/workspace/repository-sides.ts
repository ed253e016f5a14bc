import type { ChangedFile, TreeEntry } from '../model/change.js';
import type { Oddity, ReadOptions, ReadResult, Side, Workspace } from '../model/workspace.js';
import { type BlobStore, createBlobStore } from './blob-store.js';
import { changesBetween, changesInWorkingTree } from './changed-files.js';
import { type CommitTree, openCommitTree } from './commit-tree.js';
import type { Commit } from './commits.js';
import { type FolderListing, readFolder, readNothing } from './folder-tree.js';
import type { Git } from './git.js';
import { mentions } from './mentions.js';
import type { ResolvedBase } from './revision.js';
import { workingFiles } from './working-files.js';

interface Sides extends Pick<Workspace, 'files' | 'oddities' | 'read' | 'readBaseTip' | 'mentions'> {
  changes(): Promise<ChangedFile[] | null>;
}

/** A change with more bytes is read in pieces, when it is asked for. */
const WARM_BYTES = 16 * 1024 * 1024;

/**
 * What both sides of a change hold; a side that is no commit is the working tree.
 * @param prefix where the part begins that is looked at
 * @param head null for the working tree
 */
export function repositorySides(git: Git, prefix: string, head: Commit | null, base: ResolvedBase | null): Sides {
  const compare = base?.kind === 'known' ? base.compare : null;
  const blobs = createBlobStore(git);
  const treeOf = commitTrees(git, blobs);
  // Both listings are needed and neither waits for the other; who asks for one meets its failure.
  for (const commit of [compare, compare === null ? null : head]) if (commit !== null) treeOf(commit).catch(() => {});
  const commitOf = (side: Side) => (side === 'base' ? compare : head);
  let working: Promise<FolderListing> | undefined;

  function inWorkingTree(): Promise<FolderListing> {
    working ??= workingFiles(git, prefix);
    return working;
  }

  async function oddities(side: Side): Promise<readonly Oddity[]> {
    const commit = commitOf(side);
    if (commit === null) return side === 'base' ? [] : (await inWorkingTree()).oddities;
    return (await (await treeOf(commit)).oddities()).filter(({ path }) => path.startsWith(prefix));
  }

  async function files(side: Side): Promise<readonly TreeEntry[]> {
    const commit = commitOf(side);
    if (commit !== null) return (await treeOf(commit)).files.filter(({ path }) => path.startsWith(prefix));
    return side === 'base' ? [] : (await inWorkingTree()).files;
  }

  function read(
    side: Side,
    paths: readonly string[],
    maxBytes: number,
    options?: ReadOptions,
  ): AsyncIterable<ReadResult> {
    const commit = commitOf(side);
    if (commit !== null) return readCommit(commit, paths, maxBytes);
    return side === 'head' ? readFolder(git.root, paths, maxBytes, options) : readNothing(paths);
  }

  async function* readCommit(commit: Commit, paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
    yield* (await treeOf(commit)).read(paths, maxBytes);
  }

  async function* readBaseTip(paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
    if (base?.kind === 'known') yield* readCommit(base.tip, paths, maxBytes);
    else yield* base === null ? read('head', paths, maxBytes) : readNothing(paths);
  }

  return {
    changes: () => changesOf(git, blobs, treeOf, compare, head),
    files,
    oddities,
    read,
    readBaseTip,
    mentions: async (side, words) =>
      side === 'base' && compare === null ? [] : mentionsBelow(git, prefix, commitOf(side), words),
  };
}

/** What changed from a commit to another one, or to the working tree; null without a commit to compare with. */
async function changesOf(
  git: Git,
  blobs: BlobStore,
  treeOf: TreeOf,
  compare: Commit | null,
  head: Commit | null,
): Promise<ChangedFile[] | null> {
  if (compare === null) return null;
  if (head === null) return changesInWorkingTree(git, compare.sha);
  const [before, after] = [treeOf(compare), treeOf(head)];
  const found = await changesBetween(git, { commit: compare.sha, tree: before }, { commit: head.sha, tree: after });
  // Who asks for a file that could not be read meets its failure.
  void loadChanged(blobs, await before, await after, found).catch(() => {});
  return found;
}

/** Files below the prefix that hold one of some words; null where git cannot tell. */
async function mentionsBelow(
  git: Git,
  prefix: string,
  commit: Commit | null,
  words: readonly string[],
): Promise<readonly string[] | null> {
  const found = await mentions(git, commit?.sha ?? null, words);
  return found?.filter((path) => path.startsWith(prefix)) ?? null;
}

type TreeOf = (commit: Commit) => Promise<CommitTree>;

/** The trees of commits, each opened once. */
function commitTrees(git: Git, blobs: BlobStore): TreeOf {
  const trees = new Map<string, Promise<CommitTree>>();
  return (commit) => {
    const opened = trees.get(commit.sha) ?? openCommitTree(git, blobs, commit);
    trees.set(commit.sha, opened);
    return opened;
  };
}

/** Reads both sides of a change, which every scanner is about to ask for. */
async function loadChanged(
  blobs: BlobStore,
  before: CommitTree,
  after: CommitTree,
  changes: readonly ChangedFile[],
): Promise<void> {
  const changed = changes
    .flatMap(({ path, basePath }) => [after.file(path), before.file(basePath ?? '')])
    .filter((entry) => entry !== undefined);
  if (changed.reduce((sum, { size }) => sum + size, 0) <= WARM_BYTES) await blobs.load(changed.map(({ blob }) => blob));
}
