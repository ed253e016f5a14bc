import { sawWholeTree } from '../exception-subject.js';
import type { Scanner } from '../scanner.js';
import { type DatabaseSettings, databaseSettings } from './settings.js';

/** Who may do what in the database that the migrations build, before and after the change. Nothing is loaded where none changed. */
export const database: Scanner<DatabaseSettings> = {
  id: 'database',
  title: 'Database',
  rows: [{ title: 'Database', categories: ['database'] }],
  settings: databaseSettings,
  options: [],
  readsPackages: false,
  showsSurface: true,
  action: {
    name: 'database-audit',
    isOptional: true,
    description:
      'Tells what a change of migrations lets whom do in the database that it did not before. Needs contents read alone.',
    inputs: {},
  },
  rules: async () => (await import('./rules/index.js')).DATABASE_RULES.map(({ id }) => id),
  async ownTexts() {
    const { DATABASE_RULES } = await import('./rules/index.js');
    return DATABASE_RULES.map(({ id, title, message, remedy }) => ({
      id,
      texts: [title, message, remedy],
      page: `${id}.md`,
    }));
  },
  async explain(id) {
    const { explainDatabase } = await import('./explain.js');
    return explainDatabase(id);
  },
  sees: sawWholeTree,
  async scan(context) {
    const { scanDatabase } = await import('./scan.js');
    return scanDatabase(context);
  },
};
