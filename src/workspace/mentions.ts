import { type Git, nameIn, nulRecords } from './git.js';

/** So many words are looked for at once. */
const MOST_WORDS = 200;

/**
 * Paths of files that hold one of the words, sorted; of a commit, or of the working tree. A search by git-grep(1): none of
 * the repository's own filters run in it. Null where git could not say.
 */
export async function mentions(
  git: Git,
  commit: string | null,
  words: readonly string[],
): Promise<readonly string[] | null> {
  const found = new Set<string>();
  for (let start = 0; start < words.length; start += MOST_WORDS) {
    const some = await search(git, commit, words.slice(start, start + MOST_WORDS));
    if (some === null) return null;
    for (const path of some) found.add(path);
  }
  return [...found].sort();
}

async function search(git: Git, commit: string | null, words: readonly string[]): Promise<readonly string[] | null> {
  const patterns = words.flatMap((word) => ['-e', word]);
  const where = commit === null ? ['--untracked'] : [commit];
  const { ended, exitCode, stdout } = await git.run(['grep', '-l', '-z', '-w', '-F', ...patterns, ...where]);
  if (ended !== 'exited' || exitCode === null || exitCode > 1) return null;
  const skip = commit === null ? 0 : commit.length + 1;
  return nulRecords(stdout, 'grep').map((record) => nameIn(record.slice(skip)));
}
