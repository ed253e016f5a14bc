import { qualified } from '../name.js';
import type { Comparison, DatabaseRule, Hit } from './rule.js';
import { plain } from './words.js';

/** Extensions that write down who did what. */
const WATCHERS = new Set([
  'pgaudit',
  'pg_stat_statements',
  'pgauditlogtofile',
  'set_user',
  'temporal_tables',
  'supa_audit',
]);
const AUDIT = /audit|history|log_change|changelog|versioning|track/i;

export const auditRemoved: DatabaseRule = {
  id: 'database-audit-removed',
  title: 'What was written down is written down no more',
  message: 'After the change nobody can tell who did it.',
  remedy: 'Leave it on; where it costs too much, narrow what is logged and say who decided so.',
  severity: 'high',
  cwe: ['CWE-778'],
  asvs: ['16.2.1', '16.3.3'],
  references: ['https://www.postgresql.org/docs/current/runtime-config-logging.html'],
  docs: {
    why: 'Who means harm takes the log away first.',
    fix: 'A trigger that is replaced comes back in the same migration; one that is in the way of a load is disabled in its transaction alone.',
    bad: 'DROP TRIGGER accounts_audit ON accounts;',
    good: 'CREATE OR REPLACE FUNCTION audit.write_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;',
  },
  level: 'block',
  inChange: (comparison) => [...extensionsGone(comparison), ...triggersGone(comparison), ...triggersOff(comparison)],
};

function extensionsGone({ changed }: Comparison): Hit[] {
  return changed.extensions.removed
    .filter(({ name }) => WATCHERS.has(name))
    .map(({ name, location }) => ({
      note: `Extension \`${plain(name)}\` is dropped.`,
      location,
      subject: ['extension', name],
    }));
}

/** A trigger goes with its table; it is gone where the table stays. */
function triggersGone({ changed, head }: Comparison): Hit[] {
  const tables = new Set(head.relations.map(({ schema, name }) => qualified(schema, name)));
  return changed.triggers.removed
    .filter(
      ({ name, calls, schema, relation }) => AUDIT.test(`${name} ${calls}`) && tables.has(qualified(schema, relation)),
    )
    .map(({ schema, relation, name, location }) => ({
      note: `Trigger \`${plain(name)}\` on \`${plain(qualified(schema, relation))}\` is dropped.`,
      location,
      subject: ['trigger', qualified(schema, relation), name],
      confidence: 'medium',
    }));
}

function triggersOff({ changed }: Comparison): Hit[] {
  return changed.triggers.altered
    .filter(({ before, after }) => before.enabled && !after.enabled && AUDIT.test(`${after.name} ${after.calls}`))
    .map(({ after: { schema, relation, name, location } }) => ({
      note: `Trigger \`${plain(name)}\` on \`${plain(qualified(schema, relation))}\` is disabled and stays so.`,
      location,
      subject: ['trigger', qualified(schema, relation), name],
      confidence: 'medium',
    }));
}
