/** Words of a name, in lower case: `hashUserPassword_v2` is hash, user, password, v2. */
function wordsOf(name: string): readonly string[] {
  return name
    .slice(0, LONGEST)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

/** Whether a name has one of the words; of a word with a blank, the words in that order (`one time`). */
export function hasWord(name: string, words: ReadonlySet<string>): boolean {
  const own = wordsOf(name);
  return own.some((word, at) => words.has(word) || words.has(`${word} ${own[at + 1] ?? ''}`));
}

const LONGEST = 200;
