import type { FileClasses } from '../../model/file-class.js';
import type { Notice } from '../../model/run-result.js';
import type { Workspace } from '../../model/workspace.js';
import { pathHint } from '../../util/path-hint.js';

const MAX_TOLD = 50;

/** Files that the change moved to where their findings weigh less, one notice each. */
export async function loweredFiles(workspace: Workspace, classes: FileClasses): Promise<Notice[]> {
  const notices: Notice[] = [];
  for (const { kind, path, basePath } of workspace.changes ?? []) {
    // What moves among tests gets no lighter, and to ask of each who imports it would read the whole tree.
    if (kind !== 'renamed' || basePath === null || ['test', 'documentation'].includes(pathHint(basePath))) continue;
    const after = await classes.of('head', path);
    if (after.kind === 'source' || (await classes.of('base', basePath)).kind !== 'source') continue;
    const message = `${basePath} → ${path}: its findings weigh less there (${after.kind}: ${after.evidence})`;
    notices.push({ kind: 'class-lowered', message, location: { path } });
    if (notices.length === MAX_TOLD) break;
  }
  return notices;
}
