/** Larger files are no workflow that somebody wrote. */
const MAX_LENGTH = 128 * 1024;
/** The parser takes seconds for what is nested a thousand deep; workflows are not. */
const MAX_DEPTH = 60;
/** Of an anchor's uses; what is nested beyond it is an attack. */
const MAX_ALIASES = 100;

/** Plain values of a YAML file that anybody may have written; null: it cannot be read, or only at a price. */
export async function plainYaml(text: string): Promise<unknown> {
  if (text.length > MAX_LENGTH || isDeep(text)) return null;
  const { parseDocument } = await import('yaml');
  try {
    const document = parseDocument(text, { schema: 'core', logLevel: 'silent', uniqueKeys: false });
    return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    // Deeper than the parser's stack, or more aliases than allowed.
    return null;
  }
}

/** The entries of a mapping; none for every other value. */
export function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

/** The value under a key of a mapping. */
export function fieldOf(value: unknown, key: string): unknown {
  return entriesOf(value).find(([name]) => name === key)?.[1];
}

/** The items of a list; none for every other value. */
export function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Flow collections (`[{`), and block collections of one line (`- - -`); those of several lines pay by indentation. */
function isDeep(text: string): boolean {
  if (new RegExp(`(?:[-?:][ \\t]+){${MAX_DEPTH}}`).test(text)) return true;
  let depth = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (depth > MAX_DEPTH) return true;
  }
  return false;
}
