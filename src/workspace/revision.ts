import { ConfigurationError, ScanError } from '../model/errors.js';
import { type Commit, readCommits } from './commits.js';
import type { Git } from './git.js';

export type ResolvedBase =
  | { readonly kind: 'known'; readonly tip: Commit; readonly compare: Commit }
  | { readonly kind: 'lost'; readonly wanted: string };

const FULL_SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;

/** The commit a revision names, or null. Options cannot be smuggled in: the name is never read as a flag. */
export async function resolveCommit(git: Git, revision: string): Promise<string | null> {
  const [commit] = await readCommits(git, [revision]);
  return commit?.sha ?? null;
}

/** @throws ScanError for an answer that is no id: git was cut short */
function shaIn(output: Buffer, command: string): string {
  const sha = output.toString('latin1').trim();
  if (!FULL_SHA.test(sha)) throw new ScanError(`git ${command} gave no commit where it said that there is one`);
  return sha;
}

/** @throws ConfigurationError when the revision that names the head is unknown */
export function knownHead(git: Git, revision: string, commit: Commit | null): Commit {
  if (commit !== null) return commit;
  throw new ConfigurationError(`head revision '${revision}' is unknown in ${git.root}; name a commit, branch or tag`);
}

/**
 * The base commit, and the commit to compare the head with: their merge base, so that work that landed on the base
 * meanwhile is not taken for this change's. A base that a shallow clone does not hold is `lost`, not an error: the
 * scan goes on and nothing is called existing.
 * @param base what the revision names
 * @throws ConfigurationError when the revision cannot be one of this repository's.
 */
export async function resolveBase(
  git: Git,
  revision: string,
  base: Commit | null,
  head: Commit,
): Promise<ResolvedBase> {
  if (base === null) {
    if (FULL_SHA.test(revision) || (await isShallow(git))) return { kind: 'lost', wanted: revision };
    throw new ConfigurationError(
      `base revision '${revision}' is unknown in ${git.root}; name a commit, branch or tag that 'git rev-parse' knows`,
    );
  }
  return { kind: 'known', tip: base, compare: await mergeBase(git, base, head) };
}

async function mergeBase(git: Git, base: Commit, head: Commit): Promise<Commit> {
  if (base.sha === head.sha || head.parents.includes(base.sha)) return base;
  const output = await git.ask(['merge-base', base.sha, head.sha]);
  const sha = output === null ? base.sha : shaIn(output, 'merge-base');
  if (sha === base.sha) return base;
  const [commit] = await readCommits(git, [sha]);
  if (commit === null || commit === undefined) throw new ScanError(`git cannot read the commit ${sha}`);
  return commit;
}

/** Whether the clone lacks history. */
async function isShallow(git: Git): Promise<boolean> {
  const answer = await git.ask(['rev-parse', '--is-shallow-repository']);
  return answer?.toString('latin1').trim() === 'true';
}
