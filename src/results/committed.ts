import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from '../model/workspace.js';

/** Blob ids of the head's files by their absolute path, with `/`. */
export type CommittedFiles = ReadonlyMap<string, string>;

/** The files of the head, as they would lie in the checkout. */
export async function committedFiles(workspace: Workspace): Promise<CommittedFiles> {
  const root = realPath(workspace.root);
  const files = await workspace.files('head');
  return new Map(files.flatMap(({ path, blob }) => (blob === null ? [] : [[slashed(join(root, path)), blob]])));
}

/**
 * Whether a report is what the commit holds at this place. A tool that writes over such a file gives it another content;
 * what is still the same, whoever wrote the change has written, and no name or date of it proves anything else.
 */
export function isCommitted(path: string, bytes: Buffer, committed: CommittedFiles): boolean {
  const blob = committed.size === 0 ? undefined : committed.get(slashed(realPath(path)));
  if (blob === undefined) return false;
  const hash = createHash(blob.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === blob;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
