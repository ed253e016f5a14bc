import { ScanError } from '../model/errors.js';
import type { Git } from './git.js';
import { type GitObject, hasObjectId, objectAt } from './objects.js';

export interface Commit {
  readonly sha: string;
  /** The id of its root folder. */
  readonly tree: string;
  readonly parents: readonly string[];
}

/**
 * The commits that revisions name, from one call to git; null for a name that is none. What is read is proved by its
 * hash.
 * @throws ScanError for an answer that was cut short or is not to what was asked
 */
export async function readCommits(git: Git, revisions: readonly string[]): Promise<(Commit | null)[]> {
  const names = revisions.map((revision) => `${revision}^{commit}`);
  // A name with a line end would be two questions.
  const asked = [...new Set(names)].filter((name) => !/[\n\r\0]/.test(name));
  const output = asked.length === 0 ? Buffer.alloc(0) : await git.ask(['cat-file', '--batch'], `${asked.join('\n')}\n`);
  if (output === null) throw new ScanError(`git cannot read the commit ${revisions.join(' or ')}`);
  const found = new Map<string, Commit | null>();
  let at = 0;
  for (const name of asked) {
    const { header, object, end } = objectAt(output, at);
    at = end;
    if (object === null && !header.startsWith(name)) throw new ScanError('git answered what was not asked');
    found.set(name, object === null ? null : commitOf(header.split(' ')[0] ?? '', object));
  }
  return names.map((name) => found.get(name) ?? null);
}

/** The commit's own words (gitformat-commit): `tree <id>`, then `parent <id>` for each parent. */
function commitOf(sha: string, object: GitObject): Commit {
  const text = object.bytes.toString('latin1');
  const head = /^tree ([0-9a-f]{40,64})\n((?:parent [0-9a-f]{40,64}\n)*)/.exec(text);
  if (object.type !== 'commit' || head?.[1] === undefined || !hasObjectId(object, sha))
    throw new ScanError(`git cannot read the commit ${sha}`);
  const parents = (head[2] ?? '').split('\n').filter((line) => line !== '');
  return { sha, tree: head[1], parents: parents.map((line) => line.slice('parent '.length)) };
}
