import { posix } from 'node:path';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { Gap } from '../../ledger.js';
import { decode } from '../file/decode.js';
import { parseTomlFile } from '../file/toml.js';
import { listField } from '../file/value.js';

const MAX_SCRIPT_BYTES = 1024 * 1024;
/** The block that holds a script's metadata (packaging.python.org, "Inline script metadata"). */
const BLOCK = /^# \/\/\/ script[ \t]*\r?\n((?:#(?:| .*)\r?\n)+?)# \/\/\/[ \t]*$/m;

/**
 * Python scripts that say in their head which packages they run with. Any of a project's files may be one, so with a
 * base those are read that the change touches.
 */
export async function scriptGaps(workspace: Workspace, side: Side): Promise<Gap[]> {
  const touched = workspace.changes?.flatMap(({ path, basePath }) => (side === 'head' ? path : (basePath ?? [])));
  const names = touched ?? (await workspace.files(side)).map(({ path }) => path);
  const scripts = names.filter((path) => path.endsWith('.py') && workspace.covers(path));
  const gaps: Gap[] = [];
  for await (const result of workspace.read(side, scripts, MAX_SCRIPT_BYTES)) {
    const declared = result.status === 'read' ? await demandsOf(result.bytes, result.path) : 0;
    if (declared > 0) gaps.push(gapOf(result.path, declared));
  }
  return gaps;
}

function gapOf(path: string, declared: number): Gap {
  const reason = 'packages in the script’s head (PEP 723) are not resolved';
  return { kind: 'manifest', path, subject: posix.basename(path), declared, read: 0, reason };
}

/** Packages that the block asks for; a block that is no TOML runs with nothing. */
async function demandsOf(bytes: Buffer, path: string): Promise<number> {
  // Most files have no such block; then nothing is decoded.
  if (!bytes.includes('# /// script')) return 0;
  try {
    const block = BLOCK.exec(decode(bytes, path).text)?.[1] ?? '';
    const root = await parseTomlFile({ path, text: block.replace(/^# ?/gm, '') });
    const list = listField(root, 'dependencies');
    return Array.isArray(list) ? list.length : 0;
  } catch {
    return 0;
  }
}
