import type { AlterTableCmd, Node } from 'libpg-query';
import { itemsIn, namesIn } from '../interpret/tree.js';
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
  inStatement: ({ node, location }, made) => {
    if (made.has(tableOf(node))) return [];
    const hit = (table: string, why: string): Hit => ({
      note: `\`${plain(table)}\`: ${why}.`,
      location,
      subject: [table, why],
    });
    if ('IndexStmt' in node && node.IndexStmt.concurrent !== true)
      return [hit(node.IndexStmt.relation?.relname ?? '', 'an index is built while nobody can write')];
    if ('VacuumStmt' in node || 'ClusterStmt' in node)
      return 'ClusterStmt' in node ? [hit(node.ClusterStmt.relation?.relname ?? '', 'the table is written anew')] : [];
    if ('DropStmt' in node && node.DropStmt.removeType === 'OBJECT_INDEX' && node.DropStmt.concurrent !== true)
      return (node.DropStmt.objects ?? []).map((object) =>
        hit(namesIn(itemsIn(object)).join('.'), 'an index is dropped while nobody can use its table'),
      );
    if (!('AlterTableStmt' in node)) return [];
    const table = node.AlterTableStmt.relation?.relname ?? '';
    return (node.AlterTableStmt.cmds ?? []).flatMap((command) => {
      if (!('AlterTableCmd' in command)) return [];
      const { subtype, def } = command.AlterTableCmd;
      const why = subtype === undefined ? undefined : LONG[subtype];
      if (why !== undefined) return [hit(table, why)];
      if (subtype === 'AT_AddColumn' && hasFreshDefault(def)) return [hit(table, 'every row gets a value of its own')];
      const isConstraint = subtype === 'AT_AddConstraint' && def !== undefined && 'Constraint' in def;
      if (!isConstraint || def.Constraint.skip_validation === true) return [];
      const { contype, indexname } = def.Constraint;
      if ((contype === 'CONSTR_UNIQUE' || contype === 'CONSTR_PRIMARY') && indexname === undefined)
        return [hit(table, 'an index is built while nobody can read or write')];
      return contype === 'CONSTR_FOREIGN' || contype === 'CONSTR_CHECK' ? [hit(table, 'every row is checked')] : [];
    });
  },
};

/** Functions whose value is another for each row, so that a column with such a default is written into every row. */
const VOLATILE = /^(?:gen_random_uuid|uuid_generate_v[14]|uuidv[47]|random|clock_timestamp|nextval|timeofday)$/;

function tableOf(node: Node): string {
  if ('IndexStmt' in node) return node.IndexStmt.relation?.relname ?? '';
  return 'AlterTableStmt' in node ? (node.AlterTableStmt.relation?.relname ?? '') : '';
}

function hasFreshDefault(column: Node | undefined): boolean {
  if (column === undefined || !('ColumnDef' in column)) return false;
  return (column.ColumnDef.constraints ?? []).some((constraint) => {
    const value = 'Constraint' in constraint ? constraint.Constraint.raw_expr : undefined;
    return value !== undefined && 'FuncCall' in value && VOLATILE.test(namesIn(value.FuncCall.funcname).at(-1) ?? '');
  });
}
