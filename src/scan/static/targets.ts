import type { Side, Workspace } from '../../model/workspace.js';
import { languageOf } from './language/index.js';
import { isWorkflowFile } from './workflow/workflow-file.js';

/** Files of one side that a static rule reads: the changed ones of a change, otherwise the tree. */
export async function targets(workspace: Workspace, side: Side): Promise<readonly string[]> {
  const { changes, prefix } = workspace;
  const all = changes === null ? (await workspace.files(side)).map((file) => file.path) : changedPaths(workspace, side);
  return all.filter((path) => path.startsWith(prefix) && (languageOf(path) !== null || isWorkflowFile(path)));
}

function changedPaths(workspace: Workspace, side: Side): readonly string[] {
  const changes = workspace.changes ?? [];
  if (side === 'base') return changes.flatMap((change) => change.basePath ?? []);
  return changes.filter((change) => change.kind !== 'deleted').map((change) => change.path);
}
