import type { DatabaseRule } from './rule.js';
import { isStranger } from './strangers.js';
import { hitsOf } from './words.js';

export const futureRights: DatabaseRule = {
  id: 'database-future-rights',
  title: 'Whatever is created later is open to a role',
  message: 'No later migration has to grant anything, and no reviewer of one will see that it does.',
  remedy: 'Grant by table in the migration that creates it.',
  severity: 'low',
  cwe: ['CWE-276'],
  asvs: ['8.2.1'],
  references: ['https://www.postgresql.org/docs/current/sql-alterdefaultprivileges.html'],
  docs: {
    why: 'The table with the tokens will be created by somebody who does not know of this line.',
    fix: 'Default privileges for reading alone, in one schema, for one role; never for PUBLIC.',
    bad: 'ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT ALL ON TABLES TO PUBLIC;',
    good: 'GRANT SELECT ON app.orders TO web;',
  },
  level: 'block',
  inChange: ({ gained }) =>
    hitsOf(
      gained.filter(({ object }) => object === 'future'),
      ({ holder, action }) =>
        isStranger(holder) ? 'high' : action === 'SELECT' || action === 'USAGE' ? 'low' : 'medium',
    ),
};
