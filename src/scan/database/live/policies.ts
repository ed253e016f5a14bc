import type { DatabaseTrigger, RowPolicy } from '../../../model/catalogue.js';
import { qualified } from '../name.js';
import { LONGEST_TEXT, MOST_LONG_ROWS, notOfExtension, OWN_SCHEMA, type Reading, rowsOf } from './reading.js';
import { flagIn, textIn, textOrNullIn, textsIn, wordIn } from './row.js';

const POLICIES = `select n.nspname::text as schema, c.relname::text as relation, p.polname::text as name,
    case p.polcmd when 'r' then 'SELECT' when 'a' then 'INSERT' when 'w' then 'UPDATE' when 'd' then 'DELETE' else 'ALL' end
      as command,
    p.polpermissive as permissive,
    array(select case r when 0 then null else pg_catalog.pg_get_userbyid(r)::text end
      from pg_catalog.unnest(p.polroles) r order by 1) as roles,
    pg_catalog.substr(pg_catalog.pg_get_expr(p.polqual, p.polrelid), 1, ${LONGEST_TEXT}) as using,
    pg_catalog.substr(pg_catalog.pg_get_expr(p.polwithcheck, p.polrelid), 1, ${LONGEST_TEXT}) as check
  from pg_catalog.pg_policy p
  join pg_catalog.pg_class c on c.oid = p.polrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace`;

const TRIGGERS = `select n.nspname::text as schema, c.relname::text as relation, t.tgname::text as name,
    pn.nspname::text as calls_in, p.proname::text as calls, t.tgenabled <> 'D' as enabled
  from pg_catalog.pg_trigger t
  join pg_catalog.pg_class c on c.oid = t.tgrelid
  join pg_catalog.pg_namespace n on n.oid = c.relnamespace
  join pg_catalog.pg_proc p on p.oid = t.tgfoid
  join pg_catalog.pg_namespace pn on pn.oid = p.pronamespace
  where not t.tgisinternal and ${OWN_SCHEMA} and ${notOfExtension('pg_class', 'c.oid')}`;

const COMMANDS = ['ALL', 'SELECT', 'INSERT', 'UPDATE', 'DELETE'] as const satisfies readonly RowPolicy['command'][];

/** Conditions on rows, as the server prints them. */
export async function readPolicies(reading: Reading): Promise<readonly RowPolicy[]> {
  return (await rowsOf(reading, 'row level policies', POLICIES, MOST_LONG_ROWS)).map((row) => {
    const using = textOrNullIn(row, 'using');
    const check = textOrNullIn(row, 'check');
    const conditions = [using, check].filter((text) => text !== null);
    return {
      schema: textIn(row, 'schema'),
      relation: textIn(row, 'relation'),
      name: textIn(row, 'name'),
      command: wordIn(row, 'command', COMMANDS),
      permissive: flagIn(row, 'permissive'),
      roles: textsIn(row, 'roles'),
      using,
      check,
      always: conditions.some((text) => text === 'true'),
      location: null,
    };
  });
}

/** What runs by itself when rows change. */
export async function readTriggers(reading: Reading): Promise<readonly DatabaseTrigger[]> {
  return (await rowsOf(reading, 'triggers', TRIGGERS)).map((row) => {
    return {
      schema: textIn(row, 'schema'),
      relation: textIn(row, 'relation'),
      name: textIn(row, 'name'),
      calls: qualified(textIn(row, 'calls_in'), textIn(row, 'calls')),
      enabled: flagIn(row, 'enabled'),
      location: null,
    };
  });
}
