import type { RowPolicy } from '../../../model/catalogue.js';
import { qualified } from '../name.js';
import type { DatabaseRule, Hit } from './rule.js';
import { plain } from './words.js';

export const policyChanged: DatabaseRule = {
  id: 'database-policy-changed',
  title: 'Other rows are let through than before',
  message: 'Which rows a role sees is decided by this condition alone.',
  remedy: 'Compare the two conditions: which row does the new one let through that the old one held back?',
  severity: 'low',
  cwe: ['CWE-639'],
  asvs: ['8.2.2'],
  references: ['https://www.postgresql.org/docs/current/sql-createpolicy.html'],
  docs: {
    why: 'A policy is the only place where tenants are kept apart, and it is one line.',
    fix: 'A test that signs in as one tenant and asks for the rows of another.',
    bad: 'ALTER POLICY own ON invoices USING (tenant IS NOT NULL);',
    good: "ALTER POLICY own ON invoices USING (tenant = current_setting('app.tenant')::uuid AND NOT deleted);",
  },
  level: 'block',
  inChange: ({ changed: { policies } }) => [
    ...policies.altered.flatMap(({ before, after }) => altered(before, after)),
    ...policies.removed.filter(({ permissive }) => !permissive).map(dropped),
  ],
};

function altered(before: RowPolicy, after: RowPolicy): Hit[] {
  const parts = (['using', 'check'] as const).filter((key) => before[key] !== after[key]);
  // What is always true is told by a rule of its own.
  if (parts.length === 0 || after.always) return [];
  const words = parts.map(
    (key) => `${key === 'using' ? 'USING' : 'WITH CHECK'} was \`${shown(before[key])}\`, is \`${shown(after[key])}\``,
  );
  const name = qualified(after.schema, after.relation);
  const note = `Policy \`${plain(after.name)}\` on \`${plain(name)}\`: ${words.join('; ')}.`;
  return [{ note, location: after.location, subject: [name, after.name, after.using ?? '', after.check ?? ''] }];
}

function dropped({ schema, relation, name, location }: RowPolicy): Hit {
  const table = qualified(schema, relation);
  const note = `Policy \`${plain(name)}\` on \`${plain(table)}\`, which only held back, is gone.`;
  return { note, location, subject: [table, name, 'dropped'], severity: 'medium' };
}

function shown(condition: string | null): string {
  return plain((condition ?? 'nothing').slice(0, 200));
}
