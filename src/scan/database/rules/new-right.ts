import type { DatabaseRule, GainedRight } from './rule.js';
import { isStranger } from './strangers.js';
import { hitsOf } from './words.js';

/** Any other right that a role gets, seen in the line or not. */
export const newRight: DatabaseRule = {
  id: 'database-new-right',
  title: 'A role can do more than before',
  message:
    'All that stands before it is counted: USAGE of the schema, membership, default privileges, policies, views.',
  remedy: 'Grant the one right on the one object that a query needs.',
  severity: 'low',
  cwe: ['CWE-266'],
  asvs: ['8.2.1', '13.2.2'],
  references: ['https://www.postgresql.org/docs/current/ddl-priv.html'],
  docs: {
    why: 'Rights add up over years of migrations. What a line grants and what it opens are two things.',
    fix: 'Grant by table and by right. Where the right comes from a line that does not name it, write it down where it is meant.',
    bad: 'GRANT ALL ON ALL TABLES IN SCHEMA app TO reports;',
    good: 'GRANT SELECT ON app.orders TO reports;',
  },
  level: 'block',
  inChange: ({ gained }) =>
    hitsOf(
      gained.filter(
        ({ holder, object, as }) =>
          !isStranger(holder) &&
          object !== 'role' &&
          object !== 'future' &&
          !(object === 'function' && as !== undefined),
      ),
      severityOf,
    ),
};

/** What no added line says weighs more. */
function severityOf({ grounds, fresh, action, through, passesOn }: GainedRight): 'low' | 'medium' {
  if (passesOn || through?.startsWith('view') === true) return 'medium';
  if (action === 'TRUNCATE' || action === 'CREATE' || action === 'TRIGGER') return 'medium';
  return fresh.length > 0 && fresh.length === grounds.length ? 'low' : 'medium';
}
