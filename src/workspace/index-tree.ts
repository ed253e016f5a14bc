import { ConfigurationError, ScanError } from '../model/errors.js';
import type { BlobStore } from './blob-store.js';
import { type CommitTree, treeOfEntries } from './commit-tree.js';
import { type Git, nameIn, nulRecords } from './git.js';
import { blobSizes } from './objects.js';
import type { ModeEntry } from './tree-entry.js';
import { listIndex, type TrackedEntry } from './working-list.js';

/** The blob without bytes, by SHA-1 and by SHA-256: what stands in the index for a file that `git add -N` only announces. */
const EMPTY_BLOBS: ReadonlySet<string> = new Set([
  'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391',
  '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
]);

/**
 * What a commit would hold if it were made now: the index, with the bytes that git keeps for it and never those of the
 * working tree.
 * @param before the tree of the commit that it follows; null: it would be the first one
 * @throws ConfigurationError while a merge is not resolved: no commit can be made of that
 * @throws ScanError when git cannot list it
 */
export async function openIndexTree(
  git: Git,
  blobs: BlobStore,
  before: Promise<CommitTree> | null,
): Promise<CommitTree> {
  const [listed, known] = await Promise.all([listIndex(git), before]);
  const unmerged = listed.find(({ stage }) => stage !== 0);
  if (unmerged !== undefined)
    throw new ConfigurationError(
      `'${unmerged.path}' is not merged yet: resolve it and add it, then check what is staged`,
    );
  const mayBeAnnounced = ({ path, id }: TrackedEntry) => EMPTY_BLOBS.has(id) && known?.file(path)?.blob !== id;
  const announced = listed.some(mayBeAnnounced) ? await announcedPaths(git) : new Set();
  const entries = listed.filter((entry) => !(mayBeAnnounced(entry) && announced.has(entry.path)));
  const sizeOf = await sizesOf(git, entries, known);
  return treeOfEntries(
    blobs,
    entries.map((entry): ModeEntry => ({ path: entry.path, size: sizeOf(entry), blob: entry.id, mode: entry.mode })),
    'the index',
  );
}

/** Files that are announced and not added (`git add --intent-to-add`): to the index they are new in the working tree. */
async function announcedPaths(git: Git): Promise<ReadonlySet<string>> {
  const options = [
    '--name-only',
    '-z',
    '--no-ext-diff',
    '--ignore-submodules',
    '--diff-filter=A',
    '--ita-invisible-in-index',
  ];
  const output = await git.ask(['diff', ...options, '--']);
  if (output === null) throw new ScanError('git cannot compare the index with the working tree');
  return new Set(nulRecords(output, 'diff').map(nameIn));
}

/** Sizes of blobs: those that the commit before has too are known already. */
async function sizesOf(
  git: Git,
  entries: readonly TrackedEntry[],
  before: CommitTree | null,
): Promise<(entry: TrackedEntry) => number> {
  const known = ({ path, id }: TrackedEntry): number | undefined => {
    const entry = before?.file(path) ?? before?.others.get(path);
    return entry?.blob === id ? entry.size : undefined;
  };
  const asked = entries.filter((entry) => entry.mode !== '160000' && known(entry) === undefined).map(({ id }) => id);
  const sizes = await blobSizes(git, [...new Set(asked)]);
  return (entry) => known(entry) ?? sizes.get(entry.id) ?? Number.NaN;
}
