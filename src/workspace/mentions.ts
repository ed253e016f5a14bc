import type { WordPlace } from '../model/workspace.js';
import { type Git, nameIn, nulRecords } from './git.js';

/** So many words are looked for at once. */
const MOST_WORDS = 200;
/** No revision has this name: commits are asked for by their ids. */
const INDEX = 'index';

/**
 * Paths of files that hold one of the words, sorted; of a commit, of the index (`index`), or of the working tree (null). A search by git-grep(1): none of
 * the repository's own filters run in it. Null where git could not say.
 */
export async function mentions(
  git: Git,
  commit: string | null,
  words: readonly string[],
  place: WordPlace = 'anywhere',
): Promise<readonly string[] | null> {
  const found = new Set<string>();
  for (let start = 0; start < words.length; start += MOST_WORDS) {
    const some = words.slice(start, start + MOST_WORDS);
    const paths = (await search(git, commit, ['-P', '-e', pattern(some, place)])) ?? (await plainly(git, commit, some));
    if (paths === null) return null;
    for (const path of paths) found.add(path);
  }
  return [...found].sort();
}

/** Where this git was built without Perl's expressions, which are several times faster: more is found, never less. */
function plainly(git: Git, commit: string | null, words: readonly string[]): Promise<readonly string[] | null> {
  return search(git, commit, ['-w', '-F', ...words.flatMap((word) => ['-e', word])]);
}

function pattern(words: readonly string[], place: WordPlace): string {
  const any = words.map(escaped).join('|');
  return place === 'anywhere' ? `(?<!\\w)(?:${any})(?!\\w)` : `(?<=[/'"\`])(?:${any})(?:\\.\\w+)?(?=['"\`])`;
}

function escaped(word: string): string {
  // A line break would be another pattern to git.
  return word.replace(/[^\w\u0080-\uffff]/g, (sign) => `\\x{${sign.charCodeAt(0).toString(16)}}`);
}

async function search(git: Git, commit: string | null, asked: readonly string[]): Promise<readonly string[] | null> {
  const where = commit === null ? ['--untracked'] : commit === INDEX ? ['--cached'] : [commit];
  const { ended, exitCode, stdout } = await git.run(['grep', '-l', '-z', ...asked, ...where]);
  if (ended !== 'exited' || exitCode === null || exitCode > 1) return null;
  const skip = commit === null || commit === INDEX ? 0 : commit.length + 1;
  return nulRecords(stdout, 'grep').map((record) => nameIn(record.slice(skip)));
}
