import { itemsIn, namesIn } from '../interpret/tree.js';
import type { DatabaseRule, Hit } from './rule.js';
import { plain } from './words.js';

const DROPPED: Readonly<Record<string, string>> = {
  OBJECT_TABLE: 'table',
  OBJECT_SCHEMA: 'schema',
  OBJECT_MATVIEW: 'materialized view',
  OBJECT_SEQUENCE: 'sequence',
};

export const irreversible: DatabaseRule = {
  id: 'database-irreversible',
  title: 'A step that nothing takes back',
  message: 'What is gone comes back from a backup or not at all.',
  remedy: 'Stop using it first, drop it in a later release, and know which backup has it.',
  severity: 'info',
  cwe: ['CWE-1325'],
  asvs: [],
  references: ['https://www.postgresql.org/docs/current/ddl-alter.html'],
  docs: {
    why: 'The release that is rolled back finds no column to read.',
    fix: 'Two releases: the first no longer uses it, the second drops it.',
    bad: 'DROP TABLE invoices;',
    good: 'ALTER TABLE invoices RENAME TO invoices_unused;',
  },
  level: 'report',
  isHabit: true,
  inStatement: ({ node, location }) => {
    const hit = (what: string): Hit => ({ note: `${what}.`, location, subject: [what] });
    if ('DropStmt' in node) {
      const kind = DROPPED[node.DropStmt.removeType ?? ''];
      if (kind === undefined) return [];
      return (node.DropStmt.objects ?? []).map((object) =>
        hit(`Drops ${kind} \`${plain(namesIn(itemsIn(object)).join('.'))}\``),
      );
    }
    if (
      'RenameStmt' in node &&
      (node.RenameStmt.renameType === 'OBJECT_TABLE' || node.RenameStmt.renameType === 'OBJECT_COLUMN')
    ) {
      const { relation, subname } = node.RenameStmt;
      const name = [relation?.relname ?? '', ...(subname === undefined ? [] : [subname])].join('.');
      return [hit(`Takes the name \`${plain(name)}\` from what runs now`)];
    }
    if ('TruncateStmt' in node) return [hit('Empties a table')];
    if ('DropdbStmt' in node) return [hit('Drops a database')];
    if ('DeleteStmt' in node && node.DeleteStmt.whereClause === undefined)
      return [hit(`Deletes every row of \`${plain(node.DeleteStmt.relation?.relname ?? '')}\``)];
    if (!('AlterTableStmt' in node)) return [];
    const table = node.AlterTableStmt.relation?.relname ?? '';
    return (node.AlterTableStmt.cmds ?? []).flatMap((command) =>
      'AlterTableCmd' in command && command.AlterTableCmd.subtype === 'AT_DropColumn'
        ? [hit(`Drops column \`${plain(`${table}.${command.AlterTableCmd.name ?? ''}`)}\``)]
        : [],
    );
  },
};
