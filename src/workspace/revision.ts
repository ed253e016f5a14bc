import { ConfigurationError, ScanError } from '../model/errors.js';
import type { Git } from './git.js';

export type ResolvedBase =
  | { readonly kind: 'known'; readonly sha: string; readonly compare: string }
  | { readonly kind: 'lost'; readonly wanted: string };

const FULL_SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit a revision names, or null. Options cannot be smuggled in: the name is never read as a flag. */
export async function resolveCommit(git: Git, revision: string): Promise<string | null> {
  const output = await git.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  return output === null ? null : shaIn(output, 'rev-parse');
}

/** @throws ScanError for an answer that is no id: git was cut short */
function shaIn(output: Buffer, command: string): string {
  const sha = output.toString('latin1').trim();
  if (!FULL_SHA.test(sha)) throw new ScanError(`git ${command} gave no commit where it said that there is one`);
  return sha;
}

/**
 * The head commit.
 * @throws ConfigurationError when the revision is unknown.
 */
export async function resolveHead(git: Git, revision: string): Promise<string> {
  const sha = await resolveCommit(git, revision);
  if (sha !== null) return sha;
  throw new ConfigurationError(`head revision '${revision}' is unknown in ${git.root}; name a commit, branch or tag`);
}

/**
 * The base commit, and the commit to compare the head with: their merge base, so that work that landed on the base
 * meanwhile is not taken for this change's. A base that a shallow clone does not hold is `lost`, not an error: the
 * scan goes on and nothing is called existing.
 * @throws ConfigurationError when the revision cannot be one of this repository's.
 */
export async function resolveBase(
  git: Git,
  revision: string,
  head: string,
  resolving: Promise<string | null> | null = null,
): Promise<ResolvedBase> {
  const sha = await (resolving ?? resolveCommit(git, revision));
  if (sha === null) {
    if (FULL_SHA.test(revision) || (await isShallow(git))) return { kind: 'lost', wanted: revision };
    throw new ConfigurationError(
      `base revision '${revision}' is unknown in ${git.root}; name a commit, branch or tag that 'git rev-parse' knows`,
    );
  }
  const mergeBase = await git.ask(['merge-base', sha, head]);
  return { kind: 'known', sha, compare: mergeBase === null ? sha : shaIn(mergeBase, 'merge-base') };
}

/** Whether the clone lacks history. */
export async function isShallow(git: Git): Promise<boolean> {
  const answer = await git.ask(['rev-parse', '--is-shallow-repository']);
  return answer?.toString('latin1').trim() === 'true';
}
