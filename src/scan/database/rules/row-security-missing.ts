import { groupBy } from '../../../util/group-by.js';
import { qualified } from '../name.js';
import type { DatabaseRule } from './rule.js';
import { plain } from './words.js';

/** Tables of migration tools hold nothing of the application. */
const BOOKKEEPING =
  /^(?:_?_?(?:schema_?migrations?|diesel_schema_migrations|drizzle_migrations|prisma_migrations|goose_db_version|flyway_schema_history|migrations?)|ar_internal_metadata|alembic_version|spatial_ref_sys)$/;

export const rowSecurityMissing: DatabaseRule = {
  id: 'database-row-security-missing',
  title: 'A table has no row level security where its neighbours have it',
  message: 'Whoever has a right on the table has it on the rows of all tenants.',
  remedy: 'Enable row level security in the migration that creates the table, and write its policies there.',
  severity: 'medium',
  cwe: ['CWE-862', 'CWE-284'],
  asvs: ['8.2.2'],
  references: ['https://www.postgresql.org/docs/current/ddl-rowsecurity.html'],
  docs: {
    why: 'In a schema whose tables are all held by policies, one without is a door that nobody looks for.',
    fix: '`ENABLE ROW LEVEL SECURITY`, and `FORCE` where the service is the owner.',
    bad: 'CREATE TABLE invoices (id bigint, tenant uuid);',
    good: "CREATE TABLE invoices (id bigint, tenant uuid);\nALTER TABLE invoices ENABLE ROW LEVEL SECURITY;\nCREATE POLICY own ON invoices USING (tenant = current_setting('app.tenant')::uuid);",
  },
  level: 'block',
  inState: ({ relations, gaps }) => {
    const tables = relations.filter(
      ({ kind, name }) => /table$/.test(kind) && kind !== 'foreign-table' && !BOOKKEEPING.test(name),
    );
    // A statement that nobody could read may have enabled it.
    const confidence = gaps.length > 0 ? 'medium' : 'high';
    return [...groupBy(tables, ({ schema }) => schema).values()].flatMap((siblings) => {
      const secured = siblings.filter(({ rowSecurity }) => rowSecurity).length;
      if (secured === 0 || secured * 2 < siblings.length) return [];
      return siblings
        .filter(({ rowSecurity }) => !rowSecurity)
        .map(({ schema, name, location }) => ({
          note: `\`${plain(qualified(schema, name))}\` has no row level security; ${secured} of the ${siblings.length} tables of its schema have it.`,
          location,
          subject: [qualified(schema, name)],
          confidence,
        }));
    });
  },
};
