/** Source of a regular expression that finds a name as a whole word, `$` counted as a letter; letters, `_` and `$` only. */
export function wholeWord(name: string): string {
  return `(?<![\\w$])${name.replace(/\$/g, '\\$')}(?![\\w$])`;
}
