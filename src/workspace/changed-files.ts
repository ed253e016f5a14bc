import type { ChangedFile } from '../model/change.js';
import { ScanError } from '../model/errors.js';
import { type Git, nameIn, nulRecords } from './git.js';
import { type ComparedTree, type Rename, treeChanges } from './tree-changes.js';
import { listWorkingTree } from './working-list.js';

/** Rename detection beyond this many files costs more than it tells. */
const RENAME_LIMIT = 2000;

/**
 * Files that differ between two commits, sorted by path: by their trees, of which each is known to be whole. Git says
 * which of them were moved.
 * @param head its commit; null for the index
 * @throws ScanError when git does not answer, or not as the trees do
 */
export async function changesBetween(
  git: Git,
  base: { readonly commit: string; readonly tree: Promise<ComparedTree> },
  head: { readonly commit: string | null; readonly tree: Promise<ComparedTree> },
): Promise<ChangedFile[]> {
  const asked =
    head.commit === null ? ['--cached', '--ita-invisible-in-index', base.commit] : [base.commit, head.commit];
  const [records, before, after] = await Promise.all([
    diff(git, '--ignore-submodules=none', asked),
    base.tree,
    head.tree,
  ]);
  const told = new Set(records.flatMap(({ path, basePath }) => [path, basePath]));
  const differing = differingPaths(before, after);
  if (told.size !== differing.size || [...differing].some((path) => !told.has(path)))
    throw new ScanError(`git does not list all that differs between ${base.commit} and ${head.commit ?? 'the index'}`);
  const renames = records.flatMap(({ letter, path, basePath }): Rename[] =>
    letter === 'R' ? [{ path, previousPath: basePath }] : [],
  );
  return treeChanges(before, after, renames);
}

/**
 * Files that differ between a commit and the working tree, untracked ones included, sorted by path.
 * @throws ScanError when git does not answer
 */
export async function changesInWorkingTree(git: Git, base: string): Promise<ChangedFile[]> {
  const [records, { untracked }] = await Promise.all([diff(git, '--ignore-submodules', [base]), listWorkingTree(git)]);
  if (records.length === 0) await refuseChanges(git, base);
  const changes = records.flatMap(changeOf);
  const seen = new Set(changes.map((change) => change.path));
  for (const path of untracked)
    if (!seen.has(path) && !path.endsWith('/')) changes.push({ path, basePath: null, kind: 'added' });
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What `git diff` says of nothing at all is asked for in another way: its exit code is 1 where there is something. */
async function refuseChanges(git: Git, base: string): Promise<void> {
  const quiet = await git.ask(['diff', '--quiet', '--no-ext-diff', '--ignore-submodules', base, '--']);
  if (quiet === null) throw new ScanError(`git does not list all that differs from ${base}`);
}

interface DiffRecord {
  readonly letter: string;
  readonly oldMode: string;
  readonly newMode: string;
  readonly path: string;
  /** The same as `path`, but after R and C. */
  readonly basePath: string;
}

async function diff(git: Git, submodules: string, revisions: readonly string[]): Promise<DiffRecord[]> {
  const options = ['--raw', '-z', '--no-abbrev', '--no-ext-diff', submodules, '-M', `-l${RENAME_LIMIT}`];
  const output = await git.ask(['diff', ...options, ...revisions, '--']);
  if (output === null) throw new ScanError(`git cannot compare ${revisions.join(' with ')}`);
  return parseRawDiff(nulRecords(output, 'diff'));
}

const HEADER = /^:(\d{6}) (\d{6}) [0-9a-f]{40,64} [0-9a-f]{40,64} ([A-Z])\d*$/;

/** Records of `git diff --raw -z`: `:oldmode newmode oldsha newsha status`, then one path, two after R and C. */
function parseRawDiff(parts: readonly string[]): DiffRecord[] {
  const records: DiffRecord[] = [];
  for (let at = 0; at < parts.length; ) {
    const header = HEADER.exec(parts[at++] ?? '');
    const [, oldMode = '', newMode = '', letter = ''] = header ?? [];
    const first = parts[at++];
    const second = letter === 'R' || letter === 'C' ? parts[at++] : first;
    if (header === null || first === undefined || second === undefined)
      throw new ScanError('git diff speaks in a form that is not its own');
    records.push({ letter, oldMode, newMode, path: nameIn(second), basePath: nameIn(first) });
  }
  return records;
}

/** Links and submodules are no files: what becomes one is deleted, what was one is added. */
function changeOf({ letter, oldMode, newMode, path, basePath }: DiffRecord): ChangedFile[] {
  const was = oldMode.startsWith('100');
  if (!newMode.startsWith('100') || letter === 'D') return was ? [{ path: basePath, basePath, kind: 'deleted' }] : [];
  if (!was || letter === 'C') return [{ path, basePath: null, kind: 'added' }];
  return [{ path, basePath, kind: letter === 'R' ? 'renamed' : 'modified' }];
}

function differingPaths(base: ComparedTree, head: ComparedTree): Set<string> {
  const paths = new Set<string>();
  const entry = (tree: ComparedTree, path: string) => tree.file(path) ?? tree.others.get(path);
  for (const [from, to] of [
    [base, head],
    [head, base],
  ] as const) {
    for (const { path, blob, mode } of [...from.files, ...from.others.values()]) {
      const other = entry(to, path);
      if (other === undefined || other.blob !== blob || other.mode !== mode) paths.add(path);
    }
  }
  return paths;
}
