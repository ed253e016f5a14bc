import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { PullRequestEvent } from '../../forge/event.js';
import type { Exec } from '../../io/exec.js';
import { ConfigurationError } from '../../model/errors.js';
import { type Git, gitIn } from '../../workspace/git.js';

/** Folders of the workspace that are looked into; a checkout's `path:` puts it into one of them. */
const MAX_FOLDERS = 200;

/**
 * Refuses a job that has checked out what a stranger wrote beside a token that may write: one step that builds, tests
 * or lints there, and the repository is taken over. The head, its merge with the base, and any other commit that was
 * fetched as a pull request's are refused.
 * @param folder GITHUB_WORKSPACE
 * @throws ConfigurationError in one line that says what to remove
 */
export async function refuseHeadCheckout(exec: Exec, folder: string, event: PullRequestEvent): Promise<void> {
  for (const place of checkouts(folder)) {
    if (!(await holdsChange(gitIn(exec, place), event.headSha))) continue;
    const name = relative(folder, place) || 'the workspace';
    throw new ConfigurationError(
      `${name} is a checkout of the pull request, which ${event.name} must never hold: remove \`ref: \${{ github.event.pull_request.head.sha }}\` (or the whole checkout step, which is not needed here)`,
    );
  }
}

/** The workspace and its folders, as far as they have a `.git`. */
function checkouts(folder: string): string[] {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return [folder, ...folders.slice(0, MAX_FOLDERS).map((entry) => join(folder, entry.name))].filter(
    (place) => statSync(join(place, '.git'), { throwIfNoEntry: false }) !== undefined,
  );
}

async function holdsChange(git: Git, headSha: string): Promise<boolean> {
  const commit = (await git.ask(['cat-file', 'commit', 'HEAD']))?.toString('latin1') ?? '';
  const [header = ''] = commit.split('\n\n', 1);
  const parents = [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
  if (parents.includes(headSha)) return true;
  const head = (await git.ask(['rev-parse', '--verify', '--quiet', 'HEAD']))?.toString('latin1').trim();
  if (head === headSha) return true;
  // actions/checkout keeps what it fetched of a pull request under this name, also when the head has moved since.
  const fetched = await git.ask(['for-each-ref', '--count=1', 'refs/remotes/pull', 'refs/pull']);
  return fetched !== null && fetched.length > 0;
}
