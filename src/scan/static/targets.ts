import type { Side, Workspace } from '../../model/workspace.js';
import { infrastructureFiles } from './infrastructure/files.js';
import { languageOf } from './language/index.js';
import { isWorkflowFile } from './workflow/workflow-file.js';

/** Files of one side that a static rule reads: the changed ones of a change, otherwise the tree. */
export async function targets(workspace: Workspace, side: Side): Promise<readonly string[]> {
  const { changes, prefix } = workspace;
  const all = changes === null ? (await workspace.files(side)).map((file) => file.path) : changedPaths(workspace, side);
  const own = all.filter((path) => path.startsWith(prefix));
  const isCode = (path: string) => languageOf(path) !== null || isWorkflowFile(path);
  const others = own.filter((path) => !isCode(path));
  return [...own.filter(isCode), ...(await infrastructureFiles(workspace, side, others))];
}

/** What a change touches on one side. */
export function changedPaths(workspace: Workspace, side: Side): readonly string[] {
  const changes = workspace.changes ?? [];
  if (side === 'base') return changes.flatMap((change) => change.basePath ?? []);
  return changes.filter((change) => change.kind !== 'deleted').map((change) => change.path);
}
