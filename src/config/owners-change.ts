import { settingChanges } from './setting-changes.js';

/**
 * Whose approval a change of CODEOWNERS moves, one line a pattern (docs.github.com, "About code owners"): `*: @a → @b`.
 * Later lines win, so a change of their order alone is told as well.
 */
export function ownersChange(base: string | null, head: string | null): string[] {
  const [before, after] = [ownersOf(base ?? ''), ownersOf(head ?? '')];
  const lines = settingChanges(before, after).map((line) => `CODEOWNERS: ${line}`);
  const isReordered = [...before.keys()].join('\n') !== [...after.keys()].join('\n');
  return lines.length === 0 && isReordered
    ? ['CODEOWNERS: the order of the patterns changes: the last one wins']
    : lines;
}

function ownersOf(text: string): Map<string, string> {
  const owners = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const [pattern = '', ...names] = line
      .replace(/(?:^|\s)#.*$/, '')
      .trim()
      .split(/\s+/);
    if (pattern === '') continue;
    // Of two lines for one pattern the later one counts, and stands where it stands.
    owners.delete(pattern);
    owners.set(pattern, names.join(' ') || 'nobody');
  }
  return owners;
}
