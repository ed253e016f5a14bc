import type { Column, DatabaseSchema, Relation, RelationKind } from '../../../model/catalogue.js';
import { qualified } from '../name.js';
import { notOfExtension, OWN_SCHEMA, type Reading, rowsOf } from './reading.js';
import { flagIn, pairsIn, textIn, textOrNullIn, wordIn } from './row.js';

const SCHEMAS = `select n.nspname::text as name, pg_catalog.pg_get_userbyid(n.nspowner)::text as owner
  from pg_catalog.pg_namespace n where ${OWN_SCHEMA} and ${notOfExtension('pg_namespace', 'n.oid')}`;

/** What a view reads is what its rule depends on; a table that an extension brought is read like any other. */
const RELATIONS = `select c.oid::text as id, n.nspname::text as schema, c.relname::text as name,
    case c.relkind when 'r' then 'table' when 'p' then 'partitioned-table' when 'f' then 'foreign-table'
      when 'v' then 'view' when 'm' then 'materialized-view' else 'sequence' end as kind,
    pg_catalog.pg_get_userbyid(c.relowner)::text as owner, c.relrowsecurity as rls, c.relforcerowsecurity as forced,
    coalesce((select pg_catalog.bool_or(o.option_value::bool) from pg_catalog.pg_options_to_table(c.reloptions) o
      where c.relkind = 'v' and o.option_name = 'security_invoker'), false) as invoker,
    case when c.relkind in ('v', 'm') then (select pg_catalog.array_agg(distinct array[rn.nspname, rc.relname]::text[])
      from pg_catalog.pg_rewrite w
      join pg_catalog.pg_depend d on d.classid = 'pg_catalog.pg_rewrite'::pg_catalog.regclass and d.objid = w.oid
        and d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and d.refobjid <> c.oid
      join pg_catalog.pg_class rc on rc.oid = d.refobjid
      join pg_catalog.pg_namespace rn on rn.oid = rc.relnamespace
      where w.ev_class = c.oid) end as reads
  from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'f', 'v', 'm', 'S') and ${OWN_SCHEMA} and ${notOfExtension('pg_class', 'c.oid')}`;

const COLUMNS = `select c.oid::text as id, a.attname::text as name,
    pg_catalog.format_type(a.atttypid, a.atttypmod) as type
  from pg_catalog.pg_attribute a
  join pg_catalog.pg_class c on c.oid = a.attrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  where a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'f', 'v', 'm') and ${OWN_SCHEMA}
    and ${notOfExtension('pg_class', 'c.oid')}
  order by c.oid, a.attnum`;

const KINDS = [
  'table',
  'partitioned-table',
  'foreign-table',
  'view',
  'materialized-view',
  'sequence',
] as const satisfies readonly RelationKind[];

/** What holds data, and where it stands. */
export async function readRelations(
  reading: Reading,
): Promise<{ readonly schemas: readonly DatabaseSchema[]; readonly relations: readonly Relation[] }> {
  const schemas = (await rowsOf(reading, 'schemas', SCHEMAS)).map((row): DatabaseSchema => {
    return { name: textIn(row, 'name'), owner: textOrNullIn(row, 'owner'), location: null };
  });
  const rows = await rowsOf(reading, 'tables, views and sequences', RELATIONS);
  const columns = await columnsOf(reading);
  const relations = rows.map((row): Relation => {
    const kind = wordIn(row, 'kind', KINDS);
    return {
      schema: textIn(row, 'schema'),
      name: textIn(row, 'name'),
      kind,
      owner: textOrNullIn(row, 'owner'),
      columns: columns.get(textIn(row, 'id')) ?? [],
      rowSecurity: flagIn(row, 'rls'),
      forceRowSecurity: flagIn(row, 'forced'),
      securityInvoker: flagIn(row, 'invoker'),
      ...(kind.endsWith('view') && { reads: pairsIn(row, 'reads').map((pair) => qualified(...pair)) }),
      location: null,
    };
  });
  return { schemas, relations };
}

async function columnsOf(reading: Reading): Promise<ReadonlyMap<string, readonly Column[]>> {
  const found = new Map<string, Column[]>();
  for (const row of await rowsOf(reading, 'columns', COLUMNS)) {
    const id = textIn(row, 'id');
    const column = { name: textIn(row, 'name'), type: textIn(row, 'type'), location: null };
    const known = found.get(id);
    if (known === undefined) found.set(id, [column]);
    else known.push(column);
  }
  return found;
}
