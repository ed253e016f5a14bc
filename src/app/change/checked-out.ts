import type { Git } from '../../workspace/git.js';

/** The commit that is checked out, as its object says. */
export interface CheckedOut {
  readonly sha: string;
  readonly parents: readonly string[];
}

/**
 * Reads HEAD of a checkout. The parents are those of the commit's object: a shallow clone holds their names without them.
 * @returns null where there is no commit
 */
export async function checkedOut(git: Git, revision = 'HEAD'): Promise<CheckedOut | null> {
  const output = (await git.ask(['cat-file', '--batch'], `${revision}\n`))?.toString('latin1') ?? '';
  const [, sha = ''] = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) commit \d+\n/.exec(output) ?? [];
  if (sha === '') return null;
  const [header = ''] = output.split('\n\n', 1);
  return { sha, parents: [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '') };
}
