import type { MigrationTool } from '../migration-set.js';

/** Rails: the whole database as `pg_dump` wrote it. Its migrations are code. */
export const structure: MigrationTool = {
  id: 'structure',
  title: 'structure.sql',
  isHistory: false,
  hasMarks: false,
  isSure: true,
  find: ({ sql }) =>
    sql
      .filter((path) => /(?:^|\/)db\/(?:\w+_)?structure\.sql$/.test(path))
      .map((path) => ({ root: path, migrations: [{ path, version: null }] })),
};
