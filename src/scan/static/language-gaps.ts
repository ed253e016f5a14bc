import type { Side, Workspace } from '../../model/workspace.js';
import type { Gap } from '../ledger.js';
import { formatNamed } from './infrastructure/index.js';
import { languageOf } from './language/index.js';
import { hasNoEnding, scriptLanguage, unreadLanguageOf } from './unread-language.js';
import { isWorkflowFile } from './workflow/workflow-file.js';

const NO_RULES = 'no rules for this language';
const MAX_SCRIPT_BYTES = 1_000_000;
/** Through the API each file counts, and of the tree only its names are known. */
const MAX_REMOTE_SCRIPTS = 50;

/** Whether a rule reads a path, by its name. */
export function isRead(path: string): boolean {
  return languageOf(path) !== null || isWorkflowFile(path) || formatNamed(path) !== null;
}

/** Source of one side that no rule reads: by language, and scripts that only their first line tells. */
export async function languageGaps(workspace: Workspace, side: Side): Promise<Gap[]> {
  const paths = (await workspace.files(side)).map(({ path }) => path);
  const named = paths.flatMap((path): Gap[] => {
    const language = isRead(path) ? null : unreadLanguageOf(path);
    return language === null ? [] : [{ kind: 'language', path, subject: language, reason: NO_RULES }];
  });
  return [...named, ...(await scriptGaps(workspace, side)), ...(side === 'head' ? movedGaps(workspace) : [])];
}

/** Scripts among the files that the change touches; of a whole tree, all. */
async function scriptGaps(workspace: Workspace, side: Side): Promise<Gap[]> {
  const all =
    workspace.changes === null
      ? (await workspace.files(side)).map(({ path }) => path)
      : workspace.changes.flatMap(({ path, basePath, kind }) =>
          side === 'base' ? (basePath ?? []) : kind === 'deleted' ? [] : path,
        );
  const unnamed = all.filter((path) => hasNoEnding(path) && unreadLanguageOf(path) === null);
  const asked = workspace.remote === undefined ? unnamed : unnamed.slice(0, MAX_REMOTE_SCRIPTS);
  const gaps: Gap[] = [];
  for await (const result of workspace.read(side, asked, MAX_SCRIPT_BYTES, { textOnly: true })) {
    const language = result.status === 'read' ? scriptLanguage(result.bytes.toString('latin1', 0, 200)) : null;
    if (language === null) continue;
    gaps.push({ kind: 'language', path: result.path, subject: `${language} script`, reason: 'its name has no ending' });
  }
  return gaps;
}

/** What the change renamed so that the rules no longer read it; what has another language now is told as that. */
function movedGaps({ changes }: Workspace): Gap[] {
  return (changes ?? []).flatMap(({ path, basePath, kind }): Gap[] => {
    if (kind !== 'renamed' || basePath === null || !isRead(basePath)) return [];
    if (isRead(path) || unreadLanguageOf(path) !== null) return [];
    return [
      {
        kind: 'language',
        path,
        subject: 'renamed source',
        reason: `no rule reads it since it is no longer ${basePath}`,
      },
    ];
  });
}
