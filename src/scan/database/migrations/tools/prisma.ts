import { compareText } from '../../../../util/text-order.js';
import type { MigrationTool } from '../migration-set.js';
import { matching } from '../order.js';

/** Prisma: a folder for each, in the order of their names. */
export const prisma: MigrationTool = {
  id: 'prisma',
  title: 'Prisma',
  isHistory: true,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) => {
    const sets = matching(sql, /^(.*?)([^/]+)\/migration\.sql$/, (_path, match) => match[1] ?? '');
    return [...sets].map(([root, found]) => ({
      root,
      migrations: found
        .map(({ path, match }) => ({ path, version: /^\d+/.exec(match[2] ?? '')?.[0] ?? null }))
        .sort((a, b) => compareText(a.path, b.path)),
    }));
  },
};
