import { ownersOf } from './code-owners.js';
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
