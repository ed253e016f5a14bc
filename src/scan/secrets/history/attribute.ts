import type { Git } from './git.js';

/** Where a blob came into the history. */
export interface BlobOrigin {
  readonly commit: string;
  readonly path: string;
}

/**
 * The oldest commit of a range that brings a blob in, and the path it has there; null when no commit of the range
 * does. `range` is what `git log` takes: `--all`, or a head and an excluded base.
 */
export async function blobOrigin(git: Git, id: string, range: readonly string[]): Promise<BlobOrigin | null> {
  const output = await git.ask([
    'log',
    '--format=%x00%H%x00',
    '--raw',
    '-z',
    '-m',
    '--no-abbrev',
    '--no-renames',
    '--no-ext-diff',
    '--diff-filter=AMT',
    `--find-object=${id}`,
    ...range,
    '--',
  ]);
  if (output === null) return null;
  let origin: BlobOrigin | null = null;
  let commit = '';
  const parts = output.toString('utf8').split('\0');
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-f]{40,64}$/.test(part)) commit = part;
    const added = /^\n*:\d+ \d+ [0-9a-f]+ ([0-9a-f]+) [AMT]\d*$/.exec(part)?.[1];
    if (added === id && commit !== '') origin = { commit, path: parts[index + 1] ?? '' };
  }
  return origin;
}
