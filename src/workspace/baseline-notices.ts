import type { Notice } from '../model/run-result.js';
import type { Workspace } from '../model/workspace.js';

/** Why the base could not be read. */
export function lostBecause({ baseSha, remote }: Workspace): string {
  return remote?.lostReason ?? `commit ${baseSha} is not in this clone`;
}

/** What the reader must know of what was compared. */
export function workspaceNotices(workspace: Workspace): Notice[] {
  if (workspace.baseline === 'lost') {
    const { baseSha, remote } = workspace;
    const message =
      remote === undefined
        ? `base commit ${baseSha} is not in this clone (shallow?): every finding counts as new; check out with fetch-depth: 0`
        : `the base could not be read, so every finding counts as new: ${lostBecause(workspace)}`;
    return [{ kind: 'baseline-unknown', message }];
  }
  if (workspace.part === null && workspace.changes?.length === 0) {
    const message =
      'base and head have the same files: nothing was compared; check which commits --base and --head name';
    return [{ kind: 'nothing-compared', message }];
  }
  return [];
}
