import { compareText } from '../../../../util/text-order.js';
import type { MigrationTool } from '../migration-set.js';
import { compareNumbers, folderOf, matching, number } from '../order.js';

/** goose, dbmate, sql-migrate, sqlx, node-pg-migrate and the like: files in one folder that begin with their number. */
export const numbered: MigrationTool = {
  id: 'numbered',
  title: 'numbered files',
  isHistory: true,
  hasMarks: true,
  isSure: false,
  find: ({ sql }) => {
    const sets = matching(sql, /(?:^|\/)(?:v|m)?(\d+)[^/]*\.(?:sql|psql|pgsql|ddl)$/i, folderOf);
    return [...sets].map(([root, found]) => ({
      root,
      migrations: found
        .map(({ path, match }) => ({ path, version: number(match[1] ?? '0') }))
        .sort((a, b) => compareNumbers(a.version, b.version) || compareText(a.path, b.path)),
    }));
  },
};
