import type { Problem } from '../../../model/scan.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { ToolFolder } from '../../tool/folder.js';
import { textBytes } from '../match/text-bytes.js';
import { LARGEST_FILE } from '../scan-side.js';

/** Copies, each with the file of the repository that it is. */
export type CopiedFiles = ToolFolder<{ readonly side: Side; readonly path: string }>;

/** Copies of more than this would fill a runner's disk. */
const LARGEST_FOLDER = 4 * 1024 ** 3;

/** trufflehog has no option against this comment; of the same length, so that every column stays. */
const TRUFFLEHOG_IGNORE = Buffer.from('trufflehog:ignore');
const DEFUSED = Buffer.from('trufflehog-ignore');

/** Copies the texts among the files of one side: exactly what our own scan looks at. Gives what was left out. */
export async function copyFiles(
  folder: CopiedFiles,
  workspace: Workspace,
  side: Side,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let total = 0;
  for await (const read of workspace.read(side, paths, LARGEST_FILE, { textOnly: true })) {
    signal.throwIfAborted();
    // What cannot be read, and what is too large, our own scan has said already.
    if (read.status !== 'read') continue;
    const text = textBytes(read.bytes);
    if (text === null || text.length === 0) continue;
    total += text.length;
    if (total > LARGEST_FOLDER) {
      problems.push({
        message: 'the files are more than 4 GB; from here on only the built-in scan looked at them',
        path: read.path,
      });
      return problems;
    }
    if (!(await folder.add(side, read.path, defused(text), { side, path: read.path }))) {
      problems.push({ message: 'could not be copied for the secret scanners that run beside ours', path: read.path });
    }
  }
  return problems;
}

/** The text with the ignore comments of tools that cannot be told to pass over them made inert. */
function defused(text: Buffer): Buffer {
  let at = text.indexOf(TRUFFLEHOG_IGNORE);
  if (at === -1) return text;
  const copy = Buffer.from(text);
  for (; at !== -1; at = copy.indexOf(TRUFFLEHOG_IGNORE, at)) DEFUSED.copy(copy, at);
  return copy;
}
