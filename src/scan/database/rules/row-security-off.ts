import { qualified } from '../name.js';
import type { DatabaseRule, Hit } from './rule.js';
import { plain } from './words.js';

export const rowSecurityOff: DatabaseRule = {
  id: 'database-row-security-off',
  title: 'Row level security is taken away',
  message: 'Rows that policies kept apart are open to whoever has a right on the table.',
  remedy: 'Leave it on; a job that needs all rows gets a policy of its own.',
  severity: 'high',
  cwe: ['CWE-284'],
  asvs: ['8.2.2'],
  references: ['https://www.postgresql.org/docs/current/ddl-rowsecurity.html'],
  docs: {
    why: 'The application goes on as before: nothing tells that it no longer filters.',
    fix: 'A permissive policy for the one role that needs more.',
    bad: 'ALTER TABLE invoices DISABLE ROW LEVEL SECURITY;',
    good: 'CREATE POLICY export ON invoices FOR SELECT TO exporter USING (exported_at IS NULL);',
  },
  level: 'block',
  inChange: ({ changed }) =>
    changed.relations.altered.flatMap(({ before, after }): Hit[] => {
      const name = qualified(after.schema, after.name);
      const off = before.rowSecurity && !after.rowSecurity;
      const unforced = before.forceRowSecurity && !after.forceRowSecurity && after.rowSecurity;
      if (!off && !unforced) return [];
      const what = off ? 'has no row level security any more' : 'no longer holds its owner by it';
      return [
        {
          note: `\`${plain(name)}\` ${what}.`,
          location: after.location,
          subject: [name, off ? 'off' : 'unforced'],
          severity: off ? 'high' : 'medium',
        },
      ];
    }),
};
