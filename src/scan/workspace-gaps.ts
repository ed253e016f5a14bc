import type { ChangedFile } from '../model/change.js';
import type { CoverageEntry } from '../model/coverage.js';
import type { Oddity, Side, Workspace } from '../model/workspace.js';
import { type Gap, ledgerOf } from './ledger.js';
import { type LinkedTree, linkGap } from './link-gap.js';

/**
 * The ledger of the workspace itself: symlinks that lead out of sight, and submodules. What a link leads to inside the
 * repository is looked at under its own path.
 */
export async function workspaceGaps(workspace: Workspace): Promise<CoverageEntry[]> {
  const [head, base] = await Promise.all([workspace.oddities('head'), workspace.oddities('base')]);
  if (head.length === 0) return [];
  const files = { head: await pathsOf(workspace, 'head'), base: await pathsOf(workspace, 'base') };
  const before = new Map(base.map((odd) => [odd.path, odd]));
  const isSame = ({ path, kind, target }: Oddity) =>
    before.get(path)?.kind === kind && before.get(path)?.target === target;
  const moved = new Set(head.filter((odd) => odd.kind === 'submodule' && !isSame(odd)).map(({ path }) => path));
  const changed = head
    .filter((odd) => !isSame(odd))
    .map(({ path }): ChangedFile => {
      const was = before.has(path) || files.base.has(path);
      return { path, basePath: was ? path : null, kind: was ? 'modified' : 'added' };
    });
  return ledgerOf({
    scanner: 'workspace',
    head: gapsOf(head, files.head, files.base),
    // A submodule at another commit is other code: that the one before was not looked at either is no excuse.
    base: gapsOf(base, files.base, new Set()).filter(({ path }) => !moved.has(path)),
    changes: workspace.changes === null ? null : [...workspace.changes, ...changed],
    looksAt: (path) => files.base.has(path),
  });
}

async function pathsOf(workspace: Workspace, side: Side): Promise<ReadonlySet<string>> {
  return new Set((await workspace.files(side)).map(({ path }) => path));
}

/** @param replaced files of the other side, whose place a link may have taken */
function gapsOf(oddities: readonly Oddity[], files: ReadonlySet<string>, replaced: ReadonlySet<string>): Gap[] {
  const links = new Map(
    oddities.flatMap(({ path, kind, target }) => (kind === 'link' ? [[path, target] as const] : [])),
  );
  const tree: LinkedTree = { files, folders: foldersOf(files), links };
  return oddities.flatMap((odd) => {
    if (odd.kind === 'submodule') return submoduleGap(odd);
    return linkGap(odd, tree, replaced.has(odd.path)) ?? [];
  });
}

function submoduleGap({ path, target }: Oddity): Gap {
  const at = target === null ? 'a repository of its own' : `a submodule at ${target.slice(0, 12)}`;
  return { kind: 'submodule', path, subject: 'submodule', reason: `${at}: its files are not in this repository` };
}

function foldersOf(files: ReadonlySet<string>): Set<string> {
  const folders = new Set<string>(['']);
  for (const path of files) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end);
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}
