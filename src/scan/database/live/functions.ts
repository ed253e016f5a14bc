import type { DatabaseFunction } from '../../../model/catalogue.js';
import { notOfExtension, OWN_SCHEMA, type Reading, rowsOf } from './reading.js';
import { flagIn, textIn, textOrNullIn, wordIn } from './row.js';

const FUNCTIONS = `select n.nspname::text as schema, p.proname::text as name,
    pg_catalog.oidvectortypes(p.proargtypes) as arguments,
    case p.prokind when 'p' then 'procedure' when 'a' then 'aggregate' when 'w' then 'window' else 'function' end as kind,
    pg_catalog.pg_get_userbyid(p.proowner)::text as owner, l.lanname::text as language, p.prosecdef as definer,
    (select pg_catalog.substr(s, 13, 2000) from pg_catalog.unnest(p.proconfig) s where s like 'search\\_path=%' limit 1) as path,
    p.prorettype = 'pg_catalog.trigger'::pg_catalog.regtype as triggers
  from pg_catalog.pg_proc p
  join pg_catalog.pg_namespace n on n.oid = p.pronamespace
  join pg_catalog.pg_language l on l.oid = p.prolang
  where ${OWN_SCHEMA} and ${notOfExtension('pg_proc', 'p.oid')}`;

const KINDS = ['function', 'procedure', 'aggregate', 'window'] as const satisfies readonly DatabaseFunction['kind'][];

/** What can be called; what an extension brought is the extension's. */
export async function readFunctions(reading: Reading): Promise<readonly DatabaseFunction[]> {
  return (await rowsOf(reading, 'functions', FUNCTIONS)).map((row) => {
    return {
      schema: textIn(row, 'schema'),
      name: textIn(row, 'name'),
      arguments: textIn(row, 'arguments'),
      kind: wordIn(row, 'kind', KINDS),
      owner: textOrNullIn(row, 'owner'),
      language: textIn(row, 'language'),
      securityDefiner: flagIn(row, 'definer'),
      searchPath: textOrNullIn(row, 'path'),
      returnsTrigger: flagIn(row, 'triggers'),
      location: null,
    };
  });
}
