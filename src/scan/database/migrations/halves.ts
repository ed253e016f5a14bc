/** Comments by which tools tell the halves of a file apart, each with the word that follows. */
const FAMILIES = {
  goose: /^[ \t]*--[ \t]*\+goose[ \t]+(Up|Down)\b/i,
  dbmate: /^[ \t]*--[ \t]*migrate:(up|down)\b/i,
  'sql-migrate': /^[ \t]*--[ \t]*\+migrate[ \t]+(Up|Down)\b/i,
  'node-pg-migrate': /^[ \t]*--[ \t]*(Up|Down)[ \t]+Migration\b/i,
  rambler: /^[ \t]*--[ \t]*rambler[ \t]+(up|down)\b/i,
} as const;

export type MarkFamily = keyof typeof FAMILIES;

/**
 * Whose marks the files of a set have: those that at least half of them have. A mark of a tool that is not used takes no
 * statement out of sight.
 */
export function marksOf(texts: readonly string[]): MarkFamily | null {
  for (const family of Object.keys(FAMILIES)) {
    if (!isFamily(family)) continue;
    const pattern = new RegExp(FAMILIES[family].source, 'im');
    if (texts.length > 0 && texts.filter((text) => pattern.test(text)).length * 2 >= texts.length) return family;
  }
  return null;
}

function isFamily(name: string): name is MarkFamily {
  return Object.hasOwn(FAMILIES, name);
}

/** The half that goes forward, the other one blanked so that lines stay; a file without marks is wholly forward. */
export function forwardHalf(text: string, family: MarkFamily | null): string {
  if (family === null) return text;
  const pattern = FAMILIES[family];
  let isForward = true;
  return text
    .split('\n')
    .map((line) => {
      const direction = pattern.exec(line)?.[1]?.toLowerCase();
      if (direction !== undefined) isForward = direction === 'up';
      return isForward ? line : '';
    })
    .join('\n');
}
