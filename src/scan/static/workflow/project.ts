import type { Side, Workspace } from '../../../model/workspace.js';
import { sourceText } from '../source-text.js';
import type { Project, Workflow } from './model.js';
import { readWorkflow } from './read.js';
import type { Uses } from './uses.js';
import { isWorkflowFile } from './workflow-file.js';

/** Beyond this, workflows are written by tools, and what they call is not followed. */
const MAX_BYTES = 200_000;
const MAX_FILES = 500;

/**
 * The workflows and actions of one side of the repository, also those that this run does not look at: they call, and are
 * called. What cannot be read is left out.
 * @param targets paths of the files that this run looks at
 * @param ownActions owners, or `owner/name`, whose actions count as the repository's own
 */
export async function readProject(
  workspace: Workspace,
  side: Side,
  targets: readonly string[],
  ownActions: readonly string[],
): Promise<Project> {
  const listed = (await workspace.files(side)).map(({ path }) => path).filter(isWorkflowFile);
  const files = new Map<string, Workflow>();
  for await (const result of workspace.read(side, listed.slice(0, MAX_FILES), MAX_BYTES)) {
    const source = result.status === 'read' ? sourceText(result.bytes) : null;
    if (source?.kind !== 'text') continue;
    const workflow = readable(result.path, source.text);
    if (workflow !== null) files.set(result.path, workflow);
  }
  const looked = new Set(targets);
  const own = new Set(ownActions.map((name) => name.toLowerCase()));
  return { files, isTarget: (path) => looked.has(path), isOwn: (uses) => isNamedBy(own, uses) };
}

function isNamedBy(own: ReadonlySet<string>, { kind, name }: Uses): boolean {
  const [owner = '', repository = ''] = name.split('/');
  return kind === 'remote' && (own.has(owner) || own.has(`${owner}/${repository}`));
}

function readable(path: string, text: string): Workflow | null {
  try {
    return readWorkflow(path, text);
  } catch {
    return null; // Told where the file itself is looked at.
  }
}
