import { OWN_SCHEMA, type Reading, rowsOf } from '../live/reading.js';
import { textIn, textOrNullIn, wordIn } from '../live/row.js';
import { qualified, signature } from '../name.js';

/** What whoever uses a relation needs beside it, because the relation itself asks for it. */
export interface Implied {
  readonly object: 'relation' | 'function';
  readonly on: string;
  /** A sequence that a default draws from is needed by those who write; everything else by all. */
  readonly writes: boolean;
}

/**
 * Defaults, generated columns, checks, indexes, policies and the functions of a view run as whoever uses the relation; what
 * a view reads, and what a foreign key looks up, as the owner.
 */
const IMPLIED = `with own as (
    select 'pg_attrdef' as class, a.oid, a.adrelid as relation from pg_catalog.pg_attrdef a
    union all select 'pg_constraint', c.oid, c.conrelid from pg_catalog.pg_constraint c where c.contype = 'c'
    union all select 'pg_policy', p.oid, p.polrelid from pg_catalog.pg_policy p
    union all select 'pg_class', i.indexrelid, i.indrelid from pg_catalog.pg_index i
    union all select 'pg_rewrite', w.oid, w.ev_class from pg_catalog.pg_rewrite w
  )
  select n.nspname::text as schema, c.relname::text as relation,
    case when f.oid is null then case when s.relkind = 'S' then 'sequence' else 'relation' end else 'function' end as kind,
    coalesce(fn.nspname, sn.nspname)::text as other_schema, coalesce(f.proname, s.relname)::text as other,
    pg_catalog.oidvectortypes(f.proargtypes) as arguments
  from own o
  join pg_catalog.pg_depend d on d.classid = ('pg_catalog.' || o.class)::pg_catalog.regclass and d.objid = o.oid
  join pg_catalog.pg_class c on c.oid = o.relation
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  left join pg_catalog.pg_proc f on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass and f.oid = d.refobjid
  left join pg_catalog.pg_namespace fn on fn.oid = f.pronamespace
  left join pg_catalog.pg_class s on d.refclassid = 'pg_catalog.pg_class'::pg_catalog.regclass and s.oid = d.refobjid
    and s.oid <> o.relation and (s.relkind = 'S' or o.class = 'pg_policy')
  left join pg_catalog.pg_namespace sn on sn.oid = s.relnamespace
  where ${OWN_SCHEMA} and coalesce(f.oid, s.oid) is not null and coalesce(fn.nspname, sn.nspname) <> 'pg_catalog'`;

/** Functions behind operators, casts, types and the like: statements use them without naming them. */
const BEHIND = `select distinct n.nspname::text as schema, f.proname::text as name,
    pg_catalog.oidvectortypes(f.proargtypes) as arguments
  from pg_catalog.pg_depend d
  join pg_catalog.pg_proc f on d.refclassid = 'pg_catalog.pg_proc'::pg_catalog.regclass and f.oid = d.refobjid
  join pg_catalog.pg_namespace n on n.oid = f.pronamespace
  where ${OWN_SCHEMA} and d.classid not in ('pg_catalog.pg_attrdef'::pg_catalog.regclass,
    'pg_catalog.pg_constraint'::pg_catalog.regclass, 'pg_catalog.pg_policy'::pg_catalog.regclass,
    'pg_catalog.pg_class'::pg_catalog.regclass, 'pg_catalog.pg_rewrite'::pg_catalog.regclass,
    'pg_catalog.pg_trigger'::pg_catalog.regclass, 'pg_catalog.pg_proc'::pg_catalog.regclass)`;

const KINDS = ['relation', 'sequence', 'function'] as const;

/** Functions that are used without a name, as `schema.name(arguments)`. */
export async function readBehind(reading: Reading): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(reading, 'functions behind operators', BEHIND);
  return new Set(rows.map((row) => signature(textIn(row, 'schema'), textIn(row, 'name'), textIn(row, 'arguments'))));
}

/** By relation (`schema.name`), what it brings along. */
export async function readImplied(reading: Reading): Promise<ReadonlyMap<string, readonly Implied[]>> {
  const found = new Map<string, Implied[]>();
  for (const row of await rowsOf(reading, 'dependencies', IMPLIED)) {
    const relation = qualified(textIn(row, 'schema'), textIn(row, 'relation'));
    const kind = wordIn(row, 'kind', KINDS);
    const [schema, name] = [textIn(row, 'other_schema'), textIn(row, 'other')];
    const on =
      kind === 'function' ? signature(schema, name, textOrNullIn(row, 'arguments') ?? '') : qualified(schema, name);
    const one: Implied = { object: kind === 'function' ? 'function' : 'relation', on, writes: kind === 'sequence' };
    found.set(relation, [...(found.get(relation) ?? []), one]);
  }
  return found;
}
