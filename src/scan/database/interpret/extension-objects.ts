import type { DatabaseState } from '../state/database-state.js';

/** What of an extension others may name, and that it gives nobody a right or a role of its own. */
interface KnownExtension {
  readonly types: readonly string[];
  /** Schema that it makes for itself. */
  readonly schema?: string;
}

/** PostgreSQL's own (its manual, appendix F), and others that are widely used. */
const KNOWN: Readonly<Record<string, KnownExtension>> = Object.fromEntries([
  ...(
    'adminpack amcheck autoinc bloom btree_gin btree_gist dict_int dict_xsyn earthdistance fuzzystrmatch insert_username ' +
    'intagg lo moddatetime pageinspect pg_buffercache pg_freespacemap pg_prewarm pg_stat_statements pg_surgery pg_trgm ' +
    'pg_visibility pg_walinspect pgaudit pgcrypto pgrowlocks pgstattuple plpgsql refint sslinfo tablefunc tcn tsm_system_rows ' +
    'tsm_system_time unaccent uuid-ossp pg_hint_plan pg_repack pgjwt pg_jsonschema pgmq pgroonga hypopg index_advisor rum ' +
    'pg_uuidv7 pg_hashids pgtap pg_bigm auto_explain auth_delay'
  )
    .split(' ')
    .map((name): [string, KnownExtension] => [name, { types: [] }]),
  ['citext', { types: ['citext'] }],
  ['hstore', { types: ['hstore', 'ghstore'] }],
  ['ltree', { types: ['ltree', 'lquery', 'ltxtquery', 'ltree_gist'] }],
  ['cube', { types: ['cube'] }],
  ['seg', { types: ['seg'] }],
  ['isn', { types: ['ean13', 'isbn', 'isbn13', 'ismn', 'ismn13', 'issn', 'issn13', 'upc'] }],
  ['intarray', { types: ['query_int'] }],
  ['vector', { types: ['vector', 'halfvec', 'sparsevec'] }],
  ['postgis', { types: ['geometry', 'geography', 'box2d', 'box3d', 'geometry_dump', 'valid_detail'] }],
  ['postgis_raster', { types: ['raster', 'rastbandarg'] }],
  ['postgis_topology', { types: [], schema: 'topology' }],
  ['postgis_tiger_geocoder', { types: [], schema: 'tiger' }],
  ['semver', { types: ['semver', 'semverrange'] }],
  ['pg_net', { types: [], schema: 'net' }],
  ['pg_cron', { types: [], schema: 'cron' }],
  ['supabase_vault', { types: [], schema: 'vault' }],
  ['pg_graphql', { types: [], schema: 'graphql' }],
  ['pgsodium', { types: [], schema: 'pgsodium' }],
  ['http', { types: ['http_header', 'http_request', 'http_response', 'http_method'] }],
]);

export function isKnownExtension(name: string): boolean {
  return Object.hasOwn(KNOWN, name);
}

/** The schema that an extension makes for itself; null: it goes where the statement says. */
export function ownSchema(name: string): string | null {
  return (isKnownExtension(name) ? KNOWN[name]?.schema : undefined) ?? null;
}

/** The schema of a type that an extension of this database brings; null where none does. */
export function typeOfExtension(state: DatabaseState, type: string): string | null {
  for (const [name, { schema }] of state.extensions) {
    if (isKnownExtension(name) && KNOWN[name]?.types.includes(type) === true) return schema;
  }
  return null;
}
