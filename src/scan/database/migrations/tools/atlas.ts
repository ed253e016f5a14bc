import { compareText } from '../../../../util/text-order.js';
import type { MigrationTool } from '../migration-set.js';
import { folderOf, nameOf, number } from '../order.js';

/** Atlas: a folder with its sums, whose files run by name; goose's marks are those of `atlas migrate new --format goose`. */
export const atlas: MigrationTool = {
  id: 'atlas',
  title: 'Atlas',
  isHistory: true,
  hasMarks: true,
  isSure: true,
  find: ({ sql, configs }) =>
    [...configs.keys()]
      .filter((path) => nameOf(path) === 'atlas.sum')
      .map((sum) => {
        const root = folderOf(sum);
        const own = sql.filter((path) => folderOf(path) === root);
        const forward = own.filter((path) => !/\.down\.sql$/i.test(path)).sort(compareText);
        const migrations = forward.map((path) => ({
          path,
          version: number(/^\d+/.exec(nameOf(path))?.[0] ?? '') || null,
        }));
        return { root, migrations, passed: own.filter((path) => !forward.includes(path)) };
      }),
};
