import { groupBy } from '../../../../util/group-by.js';
import { compareText } from '../../../../util/text-order.js';
import type { MigrationTool } from '../migration-set.js';
import { folderOf } from '../order.js';

/** Any other folder with SQL that defines something: scripts of an image's first start, a schema in one file or in many. */
export const plain: MigrationTool = {
  id: 'plain',
  title: 'SQL files',
  isHistory: false,
  hasMarks: true,
  isSure: false,
  find: ({ sql }) =>
    [...groupBy(sql, folderOf)].map(([root, paths]) => ({
      root,
      isUnordered: paths.length > 1,
      migrations: paths.toSorted(compareText).map((path) => ({ path, version: null })),
    })),
};
