import type { AlterTableCmd } from 'libpg-query';
import type { DatabaseRule, Hit } from './rule.js';
import { plain } from './words.js';

/** What takes an ACCESS EXCLUSIVE lock for as long as it reads or writes the whole table (PostgreSQL manual, ALTER TABLE). */
const LONG: { readonly [K in NonNullable<AlterTableCmd['subtype']>]?: string } = {
  AT_AlterColumnType: 'another type may write every row anew',
  AT_SetNotNull: 'every row is read for a NULL',
  AT_SetLogged: 'the table is written anew',
  AT_SetUnLogged: 'the table is written anew',
  AT_SetTableSpace: 'the table is copied',
};

export const lock: DatabaseRule = {
  id: 'database-lock',
  title: 'A busy table stands still',
  message: 'Whoever reads or writes the table waits until the statement is through.',
  remedy: 'Build indexes CONCURRENTLY, add constraints NOT VALID and validate them later, and set a lock_timeout.',
  severity: 'info',
  cwe: ['CWE-667'],
  asvs: [],
  references: ['https://www.postgresql.org/docs/current/explicit-locking.html'],
  docs: {
    why: 'A migration that takes a second on a laptop may take the service down for an hour.',
    fix: 'CONCURRENTLY and NOT VALID; `SET lock_timeout` so that it gives up instead of queueing everybody.',
    bad: 'CREATE INDEX orders_customer ON orders (customer_id);',
    good: 'CREATE INDEX CONCURRENTLY orders_customer ON orders (customer_id);',
  },
  level: 'report',
  isHabit: true,
  inStatement: ({ node, location }) => {
    const hit = (table: string, why: string): Hit => ({
      note: `\`${plain(table)}\`: ${why}.`,
      location,
      subject: [table, why],
    });
    if ('IndexStmt' in node && node.IndexStmt.concurrent !== true)
      return [hit(node.IndexStmt.relation?.relname ?? '', 'an index is built while nobody can write')];
    if ('VacuumStmt' in node || 'ClusterStmt' in node)
      return 'ClusterStmt' in node ? [hit(node.ClusterStmt.relation?.relname ?? '', 'the table is written anew')] : [];
    if (!('AlterTableStmt' in node)) return [];
    const table = node.AlterTableStmt.relation?.relname ?? '';
    return (node.AlterTableStmt.cmds ?? []).flatMap((command) => {
      if (!('AlterTableCmd' in command)) return [];
      const { subtype, def } = command.AlterTableCmd;
      const why = subtype === undefined ? undefined : LONG[subtype];
      if (why !== undefined) return [hit(table, why)];
      const isConstraint = subtype === 'AT_AddConstraint' && def !== undefined && 'Constraint' in def;
      if (!isConstraint || def.Constraint.skip_validation === true) return [];
      const { contype } = def.Constraint;
      return contype === 'CONSTR_FOREIGN' || contype === 'CONSTR_CHECK' ? [hit(table, 'every row is checked')] : [];
    });
  },
};
