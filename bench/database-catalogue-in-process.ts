import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { withPostgres } from '../src/io/postgres.js';
import type { Catalogue } from '../src/model/catalogue.js';
import { readAddress } from '../src/scan/database/live/address.js';
import { readLive } from '../src/scan/database/live/read.js';
import { isMigrationConfig, isSql, migrationSets } from '../src/scan/database/migrations/find.js';
import { forwardHalf, marksOf } from '../src/scan/database/migrations/halves.js';
import type { MigrationSet } from '../src/scan/database/migrations/migration-set.js';
import { readMigrations } from '../src/scan/database/read-migrations.js';
import { sqlParser } from '../src/scan/database/sql/parser.js';
import { findPostgres, type PostgresServer, startPostgres } from '../test/helpers/postgres-server.js';

/*
 * The catalogue that we read from migrations beside the one that a PostgreSQL has after running them.
 *   argv: `NAME=DIR[:ROOT]` of checked-out repositories; ROOT chooses one of several sets. --differences lists them.
 */

const KEYS = {
  roles: ['name'],
  memberships: ['role', 'member'],
  schemas: ['name'],
  relations: ['schema', 'name'],
  functions: ['schema', 'name', 'arguments'],
  grants: ['object', 'on', 'privilege', 'grantee'],
  defaultPrivileges: ['role', 'schema', 'object', 'privilege', 'grantee'],
  policies: ['schema', 'relation', 'name'],
  triggers: ['schema', 'relation', 'name'],
  extensions: ['name'],
  settings: ['name', 'role'],
} as const;
type Kind = keyof typeof KEYS;
const KINDS = Object.keys(KEYS) as Kind[];

/** What the service has set up beside the prelude of its tool: tables and functions that migrations name. */
const SERVICES: Readonly<Record<string, string>> = {
  supabase: `create table auth.users (id uuid primary key, email text, raw_user_meta_data jsonb, created_at timestamptz);
    create function auth.uid() returns uuid language sql stable as 'select null::uuid';
    create function auth.jwt() returns jsonb language sql stable as 'select null::jsonb';
    create function auth.role() returns text language sql stable as 'select null::text';
    create table storage.buckets (id text primary key, name text, public boolean);
    create table storage.objects (id uuid primary key, bucket_id text, name text, owner uuid);
    alter database current set search_path = "$user", public, extensions;`,
};

const DIESEL = `create table __diesel_schema_migrations (version varchar(50) primary key not null,
  run_on timestamp not null default current_timestamp)`;

const bin = findPostgres();
if (bin === null) throw new Error('this needs a PostgreSQL: apt-get install postgresql');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const server = startPostgres(bin, ['max_locks_per_transaction = 256']);
try {
  const rows: string[] = [];
  for (const argument of wanted) rows.push(...(await compare(server, argument)));
  process.stdout.write(
    `| repository | tool | files run | objects and rights | the same | % |\n|---|---|---|---|---|---|\n${rows.join('\n')}\n`,
  );
} finally {
  server.stop();
}

async function compare(to: PostgresServer, argument: string): Promise<string[]> {
  const [name = '', place = ''] = argument.split('=');
  const [dir = '', root] = place.split(':');
  const paths = [...pathsBelow(dir)];
  const configs = new Map(paths.filter(isMigrationConfig).map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
  const sets = migrationSets({ sql: paths.filter(isSql), configs });
  const set = sets.find((one) => (root === undefined ? true : one.root.startsWith(root)));
  if (set === undefined) return [`| ${name} | no migrations found | | | | |`];
  const scripts = scriptsOf(dir, set);
  const database = name.replace(/\W/g, '_');
  await to.run(
    'postgres',
    'postgres',
    `create role ${database} superuser login`,
    `create database ${database} owner ${database}`,
  );
  const prelude = set.tool.prelude ?? '';
  // Its own table, which the tool makes before the first migration.
  if (set.tool.id === 'diesel') psql(to, database, DIESEL);
  const service = (SERVICES[set.tool.id] ?? '').replace('database current', `database ${database}`);
  if (prelude !== '') psql(to, database, prelude);
  if (service !== '') psql(to, database, service);
  const before = await live(to, database);
  const failed = scripts.filter(({ path, text }) => {
    const error = psql(to, database, text);
    if (error !== null) process.stderr.write(`${name}: ${path}: ${error}\n`);
    return error !== null;
  });
  const real = await live(to, database);
  const read = await readMigrations(sqlParser(), scripts, {
    runner: database,
    serverVersion: real.serverVersion,
    prelude,
  });
  const { total, same } = count(database, before, real, read);
  const run = `${scripts.length - failed.length}/${scripts.length}`;
  return [`| ${name} | ${set.tool.title} | ${run} | ${total} | ${same} | ${((100 * same) / total).toFixed(2)} |`];
}

function scriptsOf(dir: string, { tool, migrations }: MigrationSet) {
  const files = migrations.map(({ path }) => ({ path, text: readFileSync(join(dir, path), 'utf8') }));
  const family = tool.hasMarks ? marksOf(files.map(({ text }) => text)) : null;
  return files.map(({ path, text }) => ({ path, text: forwardHalf(text, family) }));
}

/** Runs a script as its tool would, statement by statement; the first error ends it. */
function psql(to: PostgresServer, database: string, text: string): string | null {
  const args = [
    '-X',
    '-q',
    '-v',
    'ON_ERROR_STOP=1',
    '-h',
    to.folder,
    '-p',
    String(to.port),
    '-U',
    database,
    '-d',
    database,
  ];
  try {
    execFileSync('psql', args, { input: text, stdio: ['pipe', 'ignore', 'pipe'] });
    return null;
  } catch (error) {
    return (
      String(Reflect.get(Object(error), 'stderr'))
        .trim()
        .split('\n')[0] ?? 'failed'
    );
  }
}

function live(to: PostgresServer, database: string): Promise<Catalogue> {
  return withPostgres(readAddress(to.url(database, database), '/').address, readLive);
}

/** Of what was there before the first migration only what the other side tells too is compared. */
function count(runner: string, before: Catalogue, real: Catalogue, read: Catalogue): { total: number; same: number } {
  let [total, same] = [0, 0];
  for (const kind of KINDS) {
    const [old, after, ours] = [entries(before, kind), entries(real, kind), entries(read, kind)];
    // Who runs the migrations was there before them.
    if (kind === 'roles') ours.delete(JSON.stringify([runner]));
    for (const key of new Set([...after.keys(), ...ours.keys()])) {
      const [is, told] = [after.get(key), ours.get(key)];
      if (is !== undefined && is === old.get(key) && told === undefined) continue;
      total++;
      if (is === told) same++;
      else if (process.argv.includes('--differences')) {
        process.stderr.write(`${runner} ${kind} ${key}\n   has ${is ?? 'nothing'}\n  told ${told ?? 'nothing'}\n`);
      }
    }
  }
  return { total, same };
}

function entries(catalogue: Catalogue, kind: Kind): Map<string, string> {
  const list: readonly object[] = catalogue[kind];
  // A role that no statement makes is named by the reader, and has no facts.
  const known = list.filter((entry) => Reflect.get(entry, 'declared') !== false);
  return new Map(
    known.map((entry) => [JSON.stringify(KEYS[kind].map((key) => Reflect.get(entry, key) ?? null)), textOf(entry)]),
  );
}

/** All that an entry says but where it stands, who granted it and how a password is kept, keys in one order. */
function textOf(entry: object): string {
  return JSON.stringify(entry, (key, value: unknown) => {
    if (['location', 'grantor', 'password', 'using', 'check'].includes(key)) return undefined;
    if (key === 'reads' && Array.isArray(value)) return [...value].sort();
    const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isPlain ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;
  });
}

function* pathsBelow(folder: string, prefix = ''): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if (name === 'node_modules' || name === '.git') continue;
    if (statSync(join(folder, name)).isDirectory()) yield* pathsBelow(join(folder, name), path);
    else yield path;
  }
}
