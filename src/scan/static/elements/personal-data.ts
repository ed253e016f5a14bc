import file from '../../../../rules/personal-data.json' with { type: 'json' };

const UNLIKE: ReadonlySet<string> = new Set(file.unlike);
const HOLDS: ReadonlyMap<string, string> = new Map(
  file.kinds.flatMap(({ holds, words }) => words.map((word) => [word, holds] as const)),
);
const LONGEST = 80;
/** The longest phrase of the list, in words. */
const MOST_WORDS = 4;

/**
 * What data on people a column or a field of this name holds, in words; null for none. Only names are looked at: the end of
 * one must be a phrase of `rules/personal-data.json`.
 */
export function personalData(name: string): string | null {
  if (name.length > LONGEST) return null;
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const [first] = words;
  if (first === undefined || UNLIKE.has(first)) return null;
  for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
    const holds = HOLDS.get(words.slice(-count).join(' '));
    if (holds !== undefined) return holds;
  }
  return null;
}
