/** Larger files are no workflow that somebody wrote. */
const MAX_LENGTH = 256 * 1024;
/** Of an anchor's uses; what is nested beyond it is an attack. */
const MAX_ALIASES = 100;

/** Plain values of a YAML file that anybody may have written; null: it cannot be read, or only at a price. */
export async function plainYaml(text: string): Promise<unknown> {
  if (text.length > MAX_LENGTH) return null;
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
