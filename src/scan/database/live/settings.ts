import type { DatabaseExtension, DatabaseSetting } from '../../../model/catalogue.js';
import { gap, LONGEST_TEXT, MOST_LONG_ROWS, type Reading, rowsOf } from './reading.js';
import { textIn, textOrNullIn } from './row.js';
import { SERVER_SETTINGS } from './server-settings.js';

const EXTENSIONS = `select e.extname::text as name, n.nspname::text as schema
  from pg_catalog.pg_extension e join pg_catalog.pg_namespace n on n.oid = e.extnamespace`;

const SERVER = `select s.name, pg_catalog.substr(pg_catalog.current_setting(s.name), 1, ${LONGEST_TEXT}) as value
  from pg_catalog.pg_settings s where s.name = any ('{${SERVER_SETTINGS.join(',')}}'::text[])`;

/** `ALTER DATABASE … SET`, `ALTER ROLE … SET`; those of this session itself are ours. */
const STORED = `select pg_catalog.split_part(c, '=', 1) as name,
    pg_catalog.substr(c, pg_catalog.strpos(c, '=') + 1, ${LONGEST_TEXT}) as value,
    case s.setrole when 0 then null else pg_catalog.pg_get_userbyid(s.setrole)::text end as role
  from pg_catalog.pg_db_role_setting s cross join lateral pg_catalog.unnest(s.setconfig) c
  where s.setdatabase = 0 or s.setdatabase = (select d.oid from pg_catalog.pg_database d
    where d.datname = pg_catalog.current_database())
  order by s.setdatabase`;

/** In place of a value that an application keeps in the database: it may be a key. */
const HIDDEN = '(not shown)';

/** What was installed into the database. */
export async function readExtensions(reading: Reading): Promise<readonly DatabaseExtension[]> {
  return (await rowsOf(reading, 'extensions', EXTENSIONS)).map((row) => {
    return { name: textIn(row, 'name'), schema: textOrNullIn(row, 'schema'), location: null };
  });
}

/** Settings of the server that have to do with rights or with what is logged, and all that a database or a role sets. */
export async function readSettings(reading: Reading): Promise<readonly DatabaseSetting[]> {
  const found = new Map<string, DatabaseSetting>();
  const keep = (name: string, value: string, role: string | null) =>
    found.set(JSON.stringify([name, role]), { name, value: shown(name, value), role, location: null });
  const server = await rowsOf(reading, 'settings', SERVER);
  for (const row of server) keep(textIn(row, 'name'), textIn(row, 'value'), null);
  // The view leaves out what the role may not see; only then there is no row for a setting that every server has.
  if (!found.has(JSON.stringify(['shared_preload_libraries', null]))) {
    reading.gaps.push(
      gap('permission', 'settings of the server need pg_read_all_settings', 'shared_preload_libraries'),
    );
  }
  for (const row of await rowsOf(reading, 'settings of roles', STORED, MOST_LONG_ROWS)) {
    keep(textIn(row, 'name'), textIn(row, 'value'), textOrNullIn(row, 'role'));
  }
  return [...found.values()];
}

/** A name with a dot is an extension's or the application's own. */
function shown(name: string, value: string): string {
  return name.includes('.') && !/^(?:pgaudit|pg_stat_statements|auto_explain|set_user|rds|cloudsql)\./.test(name)
    ? HIDDEN
    : value;
}
