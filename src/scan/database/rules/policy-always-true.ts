import { qualified } from '../name.js';
import type { DatabaseRule } from './rule.js';
import { plain } from './words.js';

export const policyAlwaysTrue: DatabaseRule = {
  id: 'database-policy-always-true',
  title: 'A policy lets every row through',
  message: 'Row level security is on and holds nobody back: the condition is true for every row, whoever asks.',
  remedy: 'Write the condition that a row must meet, by its owner or tenant.',
  severity: 'medium',
  cwe: ['CWE-639', 'CWE-284'],
  asvs: ['8.2.2'],
  references: ['https://www.postgresql.org/docs/current/sql-createpolicy.html'],
  docs: {
    why: 'Permissive policies are joined by OR: one that is always true makes all others of the table meaningless.',
    fix: 'A condition on the row; for what is public on purpose, SELECT alone, to the role that reads it.',
    bad: 'CREATE POLICY all_rows ON invoices USING (true);',
    good: "CREATE POLICY own ON invoices USING (tenant = current_setting('app.tenant')::uuid);",
  },
  level: 'block',
  inState: ({ policies, roles }) => {
    // Of a service that builds on Supabase: who is signed in writes his own `user_metadata`.
    const byOwnWord = policies.filter(
      ({ always, permissive, using, check }) =>
        !always &&
        permissive &&
        [using, check].some((text) => text !== null && /\b(?:raw_)?user_meta_?data\b/i.test(text)),
    );
    const above = new Set(roles.filter(({ bypassRls, superuser }) => bypassRls || superuser).map(({ name }) => name));
    const open = policies
      .filter(
        ({ always, permissive, roles: named }) =>
          always && permissive && named.some((role) => role === null || !above.has(role)),
      )
      .map(({ schema, relation, name, command, roles: named, location }) => ({
        note: `Policy \`${plain(name)}\` on \`${plain(qualified(schema, relation))}\` lets every row through (${command}, to ${named.map((role) => plain(role ?? 'PUBLIC')).join(', ')}).`,
        location,
        subject: [qualified(schema, relation), name, command],
        severity: command === 'SELECT' ? ('low' as const) : ('high' as const),
      }));
    return [
      ...open,
      ...byOwnWord.map(({ schema, relation, name, command, location }) => ({
        note: `Policy \`${plain(name)}\` on \`${plain(qualified(schema, relation))}\` asks for user_metadata, which everybody writes of himself.`,
        location,
        subject: [qualified(schema, relation), name, command, 'user_metadata'],
        severity: 'high' as const,
      })),
    ];
  },
};
