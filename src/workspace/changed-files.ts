import type { ChangedFile } from '../model/change.js';
import { type Git, splitNul } from './git.js';

/** Rename detection beyond this many files costs more than it tells. */
const RENAME_LIMIT = 2000;

/**
 * Files that differ between a commit and another one, or the working tree (head null, untracked files included),
 * sorted by path. Symlinks and submodules on the head side are left out: they are never read.
 */
export async function changedFiles(git: Git, base: string, head: string | null): Promise<ChangedFile[]> {
  const revisions = head === null ? [base] : [base, head];
  const output = await git.ask([
    'diff',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-ext-diff',
    '--ignore-submodules',
    '-M',
    `-l${RENAME_LIMIT}`,
    ...revisions,
    '--',
  ]);
  if (output === null) return [];
  const changes = parseRawDiff(splitNul(output));
  if (head === null) {
    const seen = new Set(changes.map((change) => change.path));
    for (const path of await untrackedFiles(git)) {
      if (!seen.has(path)) changes.push({ path, basePath: null, kind: 'added' });
    }
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Files of the working tree that git neither tracks nor ignores. */
export async function untrackedFiles(git: Git): Promise<string[]> {
  const output = await git.ask(['ls-files', '--others', '--exclude-standard', '-z']);
  return output === null ? [] : splitNul(output);
}

/** Records of `git diff --raw -z`: `:oldmode newmode oldsha newsha status`, then one path, two after R and C. */
function parseRawDiff(parts: readonly string[]): ChangedFile[] {
  const changes: ChangedFile[] = [];
  let at = 0;
  while (at < parts.length) {
    const [, newMode = '', , , status = ''] = (parts[at++] ?? '').split(' ');
    const first = parts[at++] ?? '';
    const letter = status[0];
    const second = letter === 'R' || letter === 'C' ? (parts[at++] ?? '') : null;
    if (letter === 'D') {
      changes.push({ path: first, basePath: first, kind: 'deleted' });
    } else if (newMode.startsWith('100')) {
      if (second !== null) changes.push({ path: second, basePath: first, kind: letter === 'R' ? 'renamed' : 'added' });
      else if (letter === 'A') changes.push({ path: first, basePath: null, kind: 'added' });
      else changes.push({ path: first, basePath: first, kind: 'modified' });
    }
  }
  return changes;
}
