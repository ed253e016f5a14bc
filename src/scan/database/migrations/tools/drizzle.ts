import { compareText } from '../../../../util/text-order.js';
import { jsonValue } from '../json.js';
import type { MigrationTool } from '../migration-set.js';
import { folderOf, nameOf } from '../order.js';

/** Drizzle: `meta/_journal.json` says which files there are, and in which order they run. */
export const drizzle: MigrationTool = {
  id: 'drizzle',
  title: 'Drizzle',
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql, configs }) =>
    [...configs]
      .filter(([path]) => /(?:^|\/)meta\/_journal\.json$/.test(path))
      .map(([path, text]) => {
        const root = path.slice(0, -'meta/_journal.json'.length);
        const order = new Map(tagsIn(text).map((tag, index) => [`${root}${tag}.sql`, index]));
        const own = sql.filter((file) => folderOf(file) === root);
        // What the journal does not name never runs; a reader of the change takes it for a migration all the same.
        const rank = (file: string) => order.get(file) ?? order.size;
        const migrations = own
          .toSorted((a, b) => rank(a) - rank(b) || compareText(a, b))
          .map((file) => ({ path: file, version: /^\d+/.exec(nameOf(file))?.[0] ?? null }));
        return { root, migrations };
      }),
};

function tagsIn(text: string): string[] {
  const journal = jsonValue(text);
  if (typeof journal !== 'object' || journal === null || !('entries' in journal) || !Array.isArray(journal.entries))
    return [];
  const entries: readonly unknown[] = journal.entries;
  return entries.flatMap((entry) =>
    typeof entry === 'object' && entry !== null && 'tag' in entry && typeof entry.tag === 'string' ? entry.tag : [],
  );
}
