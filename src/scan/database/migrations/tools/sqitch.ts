import type { MigrationTool } from '../migration-set.js';
import { folderOf, nameOf } from '../order.js';

/** Sqitch: `sqitch.plan` names the changes in their order; each has a file to deploy it, one to revert and one to verify. */
export const sqitch: MigrationTool = {
  id: 'sqitch',
  title: 'Sqitch',
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql, configs }) =>
    [...configs]
      .filter(([path]) => nameOf(path) === 'sqitch.plan')
      .map(([path, text]) => {
        const root = folderOf(path);
        const own = new Set(sql.filter((file) => file.startsWith(`${root}deploy/`)));
        const planned = changesIn(text).map((name) => `${root}deploy/${name}.sql`);
        const migrations = [...new Set(planned)]
          .filter((file) => own.has(file))
          .map((file) => ({ path: file, version: null }));
        const passed = sql.filter((file) => ['revert/', 'verify/'].some((folder) => file.startsWith(root + folder)));
        return { root, migrations, passed };
      }),
};

/** Names at the start of lines; pragmas, tags and comments are none. */
function changesIn(plan: string): string[] {
  return plan.split(/\r?\n/).flatMap((line) => /^([^\s%@#:-][^\s]*)\s/.exec(line)?.[1] ?? []);
}
