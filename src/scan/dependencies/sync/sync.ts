import type { Observation } from '../../../model/observation.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { Enrichment } from '../package/enrichment.js';
import type { Lockfiles } from '../package/lockfile.js';
import { withoutSums } from './go-sums.js';
import { outOfSync } from './out-of-sync.js';
import { syncFindings } from './sync-finding.js';
import { disagreeingLockfiles } from './twins.js';

/** Compares manifests with their lockfiles; where a base is known, only those that the change touches. */
export async function syncOf(
  workspace: Workspace,
  lockfiles: Lockfiles,
  debug: (message: string) => void,
): Promise<Enrichment> {
  const known = workspace.baseline === 'known';
  const touched = known && workspace.changes !== null ? new Set(workspace.changes.flatMap(pathsOf)) : null;
  const side = async (name: Side): Promise<Observation[]> => [
    ...disagreeingLockfiles(lockfiles[name], touched),
    ...syncFindings([
      ...(await outOfSync(workspace, name, lockfiles[name], touched, debug)),
      ...(await withoutSums(workspace, name, touched, debug)),
    ]),
  ];
  return { head: await side('head'), base: known ? await side('base') : [], notes: [], shortfall: null };
}

function pathsOf({ path, basePath }: { readonly path: string; readonly basePath: string | null }): string[] {
  return basePath === null || basePath === path ? [path] : [path, basePath];
}
