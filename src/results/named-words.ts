/** Lockfiles name a package at most so many lines above its version. */
const NEAR = 3;

export interface NamedWords {
  /** Whether a change touches the lines that name a package; null: the text does not name it. */
  touches(name: string, version: string | null): boolean | null;
}

/**
 * The words of a lockfile, to tell by its text whether a change touched a package, whatever the format is.
 * @param changed lines that the change touches, from 1; null: all of them
 */
export function namedWords(text: string, changed: ReadonlySet<number> | null): NamedWords {
  const all = new Set<string>();
  const near = new Set<string>();
  const own = new Set<string>();
  text.split('\n').forEach((line, index) => {
    const isOwn = changed === null || changed.has(index + 1);
    const isNear = isOwn || [1, 2, NEAR].some((below) => changed.has(index + 1 + below));
    for (const word of wordsOf(line)) {
      all.add(word);
      if (isNear) near.add(word);
      if (isOwn) own.add(word);
    }
  });
  return {
    touches(name, version) {
      const parts = wordsOf(name);
      if (parts.length === 0 || !parts.every((part) => all.has(part))) return null;
      if (!parts.every((part) => near.has(part))) return false;
      const plain = (version ?? '').toLowerCase().replace(/^v(?=\d)/, '');
      return !all.has(plain) || own.has(plain);
    },
  };
}

/** Words as names and versions are made of them; `v1.2` is `1.2`. */
function wordsOf(line: string): string[] {
  return (line.toLowerCase().match(/[\w.+-]+/g) ?? []).map((word) => word.replace(/^v(?=\d)/, ''));
}
