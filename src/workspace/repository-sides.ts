import type { ChangedFile, TreeEntry } from '../model/change.js';
import type { Oddity, ReadOptions, ReadResult, Side, WordPlace, Workspace } from '../model/workspace.js';
import { type BlobStore, createBlobStore } from './blob-store.js';
import { changesBetween, changesInWorkingTree } from './changed-files.js';
import { type CommitTree, openCommitTree } from './commit-tree.js';
import type { Commit } from './commits.js';
import { type FolderListing, readFolder, readNothing } from './folder-tree.js';
import type { Git } from './git.js';
import { openIndexTree } from './index-tree.js';
import { mentions } from './mentions.js';
import type { ResolvedBase } from './revision.js';
import { workingFiles } from './working-files.js';

interface Sides extends Pick<Workspace, 'files' | 'oddities' | 'read' | 'readBaseTip' | 'mentions'> {
  changes(): Promise<ChangedFile[] | null>;
}

/** A change with more bytes is read in pieces, when it is asked for. */
const WARM_BYTES = 16 * 1024 * 1024;

/** A side that git keeps: a commit, or what the next one would hold. */
export type Kept = Commit | 'index';

/**
 * What both sides of a change hold; a side that git does not keep is the working tree.
 * @param prefix where the part begins that is looked at
 * @param head null for the working tree
 */
export function repositorySides(git: Git, prefix: string, head: Kept | null, base: ResolvedBase | null): Sides {
  const compare = base?.kind === 'known' ? base.compare : null;
  const blobs = createBlobStore(git);
  const treeOf = keptTrees(git, blobs, compare);
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

  async function* readCommit(commit: Kept, paths: readonly string[], maxBytes: number): AsyncIterable<ReadResult> {
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
    mentions: async (side, words, place) =>
      side === 'base' && compare === null ? [] : mentionsBelow(git, prefix, commitOf(side), words, place),
  };
}

/** What changed from a commit to another one, or to the working tree; null without a commit to compare with. */
async function changesOf(
  git: Git,
  blobs: BlobStore,
  treeOf: TreeOf,
  compare: Commit | null,
  head: Kept | null,
): Promise<ChangedFile[] | null> {
  if (compare === null) return null;
  if (head === null) return changesInWorkingTree(git, compare.sha);
  const [before, after] = [treeOf(compare), treeOf(head)];
  const found = await changesBetween(
    git,
    { commit: compare.sha, tree: before },
    { commit: head === 'index' ? null : head.sha, tree: after },
  );
  // Who asks for a file that could not be read meets its failure.
  void loadChanged(blobs, await before, await after, found).catch(() => {});
  return found;
}

/** Files below the prefix that hold one of some words; null where git cannot tell. */
async function mentionsBelow(
  git: Git,
  prefix: string,
  commit: Kept | null,
  words: readonly string[],
  place: WordPlace,
): Promise<readonly string[] | null> {
  const found = await mentions(git, commit === null || commit === 'index' ? commit : commit.sha, words, place);
  return found?.filter((path) => path.startsWith(prefix)) ?? null;
}

type TreeOf = (side: Kept) => Promise<CommitTree>;

/** The trees that git keeps, each opened once; the index follows the commit that it is compared with. */
function keptTrees(git: Git, blobs: BlobStore, compare: Commit | null): TreeOf {
  const trees = new Map<string, Promise<CommitTree>>();
  const treeOf: TreeOf = (side) => {
    const name = side === 'index' ? side : side.sha;
    const opened = trees.get(name) ?? open(side);
    trees.set(name, opened);
    return opened;
  };
  const open = async (side: Kept) =>
    side === 'index'
      ? openIndexTree(git, blobs, compare === null ? null : treeOf(compare))
      : openCommitTree(git, blobs, side);
  return treeOf;
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
