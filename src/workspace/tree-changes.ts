import type { ChangedFile } from '../model/change.js';
import type { ModeEntry } from './tree-entry.js';

/** One side, as far as it is compared. */
export interface ComparedTree {
  /** Regular files, sorted by path. */
  readonly files: readonly ModeEntry[];
  file(path: string): ModeEntry | undefined;
  /** Symlinks and submodules by their paths. */
  readonly others: ReadonlyMap<string, ModeEntry>;
}

export interface Rename {
  readonly path: string;
  readonly previousPath: string;
}

/**
 * Files that differ between two trees, sorted by path: found by comparing the lists, so that neither the end of
 * somebody's list nor a limit of theirs is ours. A move is what the given renames call one, or the same bytes elsewhere.
 * Symlinks and submodules are no files: one that takes a file's place deletes it.
 */
export function treeChanges(base: ComparedTree, head: ComparedTree, renames: readonly Rename[]): ChangedFile[] {
  const isGone = (path: string) => base.file(path) !== undefined && head.file(path) === undefined;
  const isFresh = (path: string) => head.file(path) !== undefined && base.file(path) === undefined;
  const movedFrom = new Map<string, string>();
  const movedAway = new Set<string>();
  const move = (previousPath: string, path: string) => {
    if (movedFrom.has(path) || movedAway.has(previousPath)) return;
    movedFrom.set(path, previousPath);
    movedAway.add(previousPath);
  };
  for (const { path, previousPath } of renames) if (isFresh(path) && isGone(previousPath)) move(previousPath, path);

  const gone = base.files.filter(({ path }) => isGone(path));
  const goneByBlob = new Map<string, ModeEntry[]>();
  for (const file of gone) goneByBlob.set(file.blob, [...(goneByBlob.get(file.blob) ?? []), file]);
  for (const { path, blob } of head.files) {
    if (!isFresh(path) || movedFrom.has(path)) continue;
    const twin = goneByBlob.get(blob)?.find((file) => !movedAway.has(file.path) && !head.others.has(file.path));
    if (twin !== undefined) move(twin.path, path);
  }

  const changes: ChangedFile[] = [];
  for (const { path, blob, mode } of head.files) {
    const before = base.file(path);
    const previousPath = movedFrom.get(path);
    if (previousPath !== undefined) changes.push({ path, basePath: previousPath, kind: 'renamed' });
    else if (before === undefined) changes.push({ path, basePath: null, kind: 'added' });
    else if (before.blob !== blob || before.mode !== mode) changes.push({ path, basePath: path, kind: 'modified' });
  }
  for (const { path } of gone) if (!movedAway.has(path)) changes.push({ path, basePath: path, kind: 'deleted' });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}
