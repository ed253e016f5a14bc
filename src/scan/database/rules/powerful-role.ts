import type { DatabaseRole } from '../../../model/catalogue.js';
import type { DatabaseRule } from './rule.js';
import { plain } from './words.js';

const POWERS = [
  ['superuser', 'SUPERUSER', 'everything, on the server too', 'critical'],
  ['bypassRls', 'BYPASSRLS', 'every row of every table that it may read', 'high'],
  ['createRole', 'CREATEROLE', 'to make roles and to give itself theirs', 'high'],
  ['replication', 'REPLICATION', 'to copy the whole database', 'high'],
] as const satisfies readonly (readonly [keyof DatabaseRole, string, string, string])[];

export const powerfulRole: DatabaseRule = {
  id: 'database-powerful-role',
  title: 'A role stands above the rights',
  message: 'Grants and policies say nothing about such a role.',
  remedy: 'Take the attribute away; what needs it once is done by an administrator, not by a migration.',
  severity: 'high',
  cwe: ['CWE-250', 'CWE-269'],
  asvs: ['13.2.2'],
  references: ['https://www.postgresql.org/docs/current/role-attributes.html'],
  docs: {
    why: 'Whoever gets hold of its password has the database, and with SUPERUSER the machine.',
    fix: 'Roles of services with LOGIN alone, and grants.',
    bad: 'CREATE ROLE reports LOGIN SUPERUSER;',
    good: 'CREATE ROLE reports LOGIN;\nGRANT SELECT ON orders TO reports;',
  },
  level: 'block',
  inState: ({ roles }) =>
    roles.flatMap((role) =>
      POWERS.filter(([key]) => role[key] && role.location !== null).map(([, word, means, severity]) => ({
        note: `Role \`${plain(role.name)}\` is ${word}: it may do ${means}.`,
        location: role.location,
        subject: [role.name, word],
        severity,
      })),
    ),
};
