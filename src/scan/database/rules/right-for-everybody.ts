import type { DatabaseRule } from './rule.js';
import { isStranger } from './strangers.js';
import { hitsOf } from './words.js';

/** Rights of PUBLIC, and of the role that stands for those who are not signed in. */
export const rightForEverybody: DatabaseRule = {
  id: 'database-right-for-everybody',
  title: 'Everybody gets a right',
  message: 'PUBLIC is every role that there is and will be, also of other applications on the same server.',
  remedy: 'Grant it to the one role that needs it.',
  severity: 'high',
  cwe: ['CWE-732'],
  asvs: ['8.2.1'],
  references: ['https://www.postgresql.org/docs/current/ddl-priv.html'],
  docs: {
    why: 'A login that was stolen anywhere is enough, and nobody sees it among the grants of a role.',
    fix: 'Name the role; for tables that strangers read through an API, row level security with a policy that has a condition.',
    bad: 'GRANT SELECT ON customers TO PUBLIC;',
    good: 'GRANT SELECT ON customers TO web;',
  },
  level: 'block',
  inChange: ({ gained }) =>
    hitsOf(
      gained.filter(
        ({ holder, object, as }) =>
          isStranger(holder) &&
          object !== 'future' &&
          object !== 'role' &&
          !(object === 'function' && as !== undefined),
      ),
      ({ action, through, object }) => {
        if (object === 'function') return 'low';
        if (through?.startsWith('policy') === true) return 'low';
        return action === 'SELECT' || action === 'USAGE' || action === 'CONNECT' ? 'medium' : 'high';
      },
    ),
};
