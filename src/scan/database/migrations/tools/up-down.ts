import { compareText } from '../../../../util/text-order.js';
import type { MigrationTool } from '../migration-set.js';
import { compareNumbers, folderOf, matching, nameOf, number } from '../order.js';

/** golang-migrate, sqlx and others: `000012_name.up.sql` beside `000012_name.down.sql`. */
export const upDown: MigrationTool = {
  id: 'golang-migrate',
  title: 'golang-migrate',
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => {
    const sets = matching(sql, /(?:^|\/)(\d+)[^/]*\.(up|down)\.sql$/i, folderOf);
    return [...sets].map(([root, found]) => ({
      root,
      passed: found.filter(({ match }) => match[2]?.toLowerCase() === 'down').map(({ path }) => path),
      migrations: found
        .filter(({ match }) => match[2]?.toLowerCase() === 'up')
        .map(({ path, match }) => ({ path, version: number(match[1] ?? '0') }))
        .sort((a, b) => compareNumbers(a.version, b.version) || compareText(nameOf(a.path), nameOf(b.path))),
    }));
  },
};
