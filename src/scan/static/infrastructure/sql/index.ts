import type { Format } from '../format.js';

/** Scripts in SQL, migrations above all: PostgreSQL and MySQL, others as far as they are alike. */
export const sql: Format<'sql'> = {
  id: 'sql',
  title: 'SQL',
  example: 'db/migrations/0007_reports.sql',
  category: 'database',
  grammar: null,
  named: (path) => /\.(?:sql|psql|pgsql|ddl)$/i.test(path),
  recognises: () => false,
  beside: null,
  read: async (files, budget) => (await import('./read.js')).read(files, budget),
};
