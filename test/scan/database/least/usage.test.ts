import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withPostgres } from '../../../../src/io/postgres.js';
import type { LeastPrivilege } from '../../../../src/model/database-report.js';
import { readUsage } from '../../../../src/scan/database/least/usage.js';
import { readAddress } from '../../../../src/scan/database/live/address.js';
import { readLive } from '../../../../src/scan/database/live/read.js';
import { findPostgres, type PostgresServer, startPostgres } from '../../../helpers/postgres-server.js';

const BIN = findPostgres();

/** An owner, an application that was given everything, a group with one reader, a view, functions, a key, a policy. */
const SETUP = [
  'create extension pg_stat_statements',
  'create role keeper',
  'create role web login',
  'create role report login',
  'create role readers',
  'grant readers to report',
  'create schema shop authorization keeper',
  'create schema billing authorization keeper',
  'set role keeper',
  'create table shop.tenant (id int primary key, secret text)',
  "create function shop.checked(text) returns boolean language sql immutable as 'select $1 <> $$bad$$'",
  'create table shop.item (id serial primary key, tenant int references shop.tenant, name text check (shop.checked(name)))',
  'create table shop.owned (role name, item int)',
  'create table shop.untouched (id int)',
  'create view shop.names as select name from shop.item',
  'create view shop.mine with (security_invoker = true) as select item from shop.owned',
  'create table billing.invoice (id int generated always as identity, item int)',
  'alter table billing.invoice enable row level security',
  'create policy own on billing.invoice using (exists (select from shop.owned o where o.item = invoice.item))',
  `create function billing.total() returns bigint language sql security definer set search_path = billing, pg_temp
    as 'select count(*) from invoice'`,
  `create function billing.wipe() returns void language sql security definer set search_path = billing, pg_temp
    as 'delete from invoice'`,
  'create sequence shop.ticket',
  "insert into shop.tenant values (1, 's')",
  "insert into shop.owned values ('web', 1)",
  'grant usage, create on schema shop, billing to web',
  'grant all on all tables in schema shop, billing to web',
  'grant all on all sequences in schema shop, billing to web',
  'grant usage on schema shop to readers',
  'grant select on shop.item, shop.names, shop.tenant to readers',
  'grant update (secret) on shop.tenant to report',
];

/** What the application does, as `role: statement`. */
const WORKLOAD: readonly (readonly [string, string])[] = [
  [
    'web',
    "insert into shop.item (tenant, name) values (1, 'a') on conflict (id) do update set name = excluded.name returning id",
  ],
  ['web', "update shop.item set name = 'b' where id = 1"],
  ['web', 'select name from shop.names'],
  ['web', 'select item from shop.mine for update'],
  ['web', 'select nextval($$shop.ticket$$)'],
  ['web', 'with gone as (delete from billing.invoice where item = 1 returning id) select count(*) from gone'],
  ['web', 'insert into billing.invoice (item) values (1)'],
  ['web', 'select billing.total()'],
  ['report', 'select i.name from shop.item i join shop.tenant t on t.id = i.tenant'],
];

(BIN === null ? describe.skip : describe)('rights held and rights needed, on a real PostgreSQL', () => {
  let server: PostgresServer;

  beforeAll(() => {
    server = startPostgres(BIN ?? '', [
      "shared_preload_libraries = 'pg_stat_statements'",
      'pg_stat_statements.track = all',
    ]);
  });
  afterAll(() => server?.stop());

  async function aDatabase(name: string): Promise<void> {
    await server.run('postgres', 'postgres', `create database ${name}`);
    await server.run('postgres', 'postgres', 'drop role if exists web, report, readers, keeper');
    await server.run(name, 'postgres', ...SETUP);
    await server.run(name, 'postgres', 'select pg_stat_statements_reset()');
  }

  async function work(database: string): Promise<readonly string[]> {
    const failures: string[] = [];
    for (const [role, statement] of WORKLOAD) {
      await server
        .run(database, role, statement)
        .catch((error: unknown) => failures.push(`${role}: ${statement}: ${error}`));
    }
    return failures;
  }

  async function audit(database: string, role = 'postgres'): Promise<LeastPrivilege | null> {
    return withPostgres(readAddress(server.url(database, role), '/').address, async (query) => {
      const { least } = await readUsage(query, await readLive(query));
      return least;
    });
  }

  test('what the REVOKE script takes away the workload does not miss', async () => {
    await aDatabase('shop');
    expect(await work('shop')).toEqual([]);
    const least = await audit('shop');
    expect(least).toMatchObject({ status: 'complete', reasons: [] });
    // PostgreSQL 17 has one right more.
    expect(least?.revoke.map((line) => line.replace('MAINTAIN, ', ''))).toEqual([
      'REVOKE CREATE ON SCHEMA "billing" FROM "web";',
      'REVOKE CREATE ON SCHEMA "shop" FROM "web";',
      'REVOKE DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON "shop"."tenant" FROM "web";',
      'REVOKE DELETE, INSERT, REFERENCES, SELECT, TRIGGER, TRUNCATE, UPDATE ON "shop"."untouched" FROM "web";',
      'REVOKE DELETE, INSERT, REFERENCES, TRIGGER, TRUNCATE ON "shop"."mine" FROM "web";',
      'REVOKE DELETE, INSERT, REFERENCES, TRIGGER, TRUNCATE ON "shop"."owned" FROM "web";',
      'REVOKE DELETE, INSERT, REFERENCES, TRIGGER, TRUNCATE, UPDATE ON "shop"."names" FROM "web";',
      'REVOKE DELETE, REFERENCES, TRIGGER, TRUNCATE ON "shop"."item" FROM "web";',
      'REVOKE EXECUTE ON ROUTINE "billing"."wipe"() FROM PUBLIC;',
      'REVOKE REFERENCES, TRIGGER, TRUNCATE, UPDATE ON "billing"."invoice" FROM "web";',
      'REVOKE SELECT ON "shop"."names" FROM "readers";',
      'REVOKE UPDATE ("secret") ON "shop"."tenant" FROM "report";',
    ]);

    await server.run('shop', 'postgres', ...(least?.revoke ?? []));
    expect(await work('shop')).toEqual([]);
    expect(await audit('shop')).toMatchObject({ status: 'complete', revoke: [] });
  });

  test('of the rights that it calls needed none can go: without it the workload fails', async () => {
    const least = await audit('shop');
    const users = (least?.roles ?? []).filter(({ role }) => role !== 'keeper');
    const needed = users.flatMap(({ role, needed: rights }) => rights.map((right) => ({ role, right })));
    expect(needed.length).toBeGreaterThan(15);
    const idle: string[] = [];
    for (const { role, right } of needed) {
      const [, privilege, object, on] = /^(.*) on (\S+) (.*)$/.exec(right) ?? [];
      const what = `${privilege} on ${object === 'function' ? 'routine' : object === 'schema' ? 'schema' : ''} ${on}`;
      const isSequence = privilege === 'USAGE' && object === 'relation';
      const named = isSequence ? `all on sequence ${on}` : what;
      const holder = object === 'function' ? 'public' : role === 'report' ? 'readers' : role;
      await server.run('shop', 'postgres', `revoke ${named} from ${holder}`);
      if ((await work('shop')).length === 0) idle.push(`${role}: ${right}`);
      await server.run('shop', 'postgres', `grant ${named} to ${holder}`);
    }
    expect(idle).toEqual([]);
    expect(await work('shop')).toEqual([]);
  });

  test('the GRANT script alone is enough for the whole workload', async () => {
    const least = await audit('shop');
    await server.run(
      'shop',
      'postgres',
      ...['web', 'readers', 'report'].flatMap((role) => [
        `revoke all on all tables in schema shop, billing from ${role}`,
        `revoke all on all sequences in schema shop, billing from ${role}`,
        `revoke all on schema shop, billing from ${role}`,
      ]),
      'revoke execute on all routines in schema shop, billing from public',
      'grant usage on sequence shop.ticket to web',
    );
    expect((await work('shop')).length).toBeGreaterThan(5);
    await server.run('shop', 'postgres', ...(least?.grant ?? []));
    expect(await work('shop')).toEqual([]);
  });

  test('a role that may not see the statements of others says partial, and calls nothing unneeded', async () => {
    await server.run('shop', 'postgres', 'create role stranger login');
    const least = await audit('shop', 'stranger');
    expect(least).toMatchObject({ status: 'partial', revoke: [] });
    expect(least?.reasons.join()).toContain('pg_read_all_stats');
    expect(least?.roles.flatMap(({ unneeded }) => unneeded)).toEqual([]);
  });

  test('what runs inside of a block nobody tells apart: of that role nothing is called unneeded', async () => {
    await server.run('shop', 'postgres', 'drop role stranger', 'grant select on shop.untouched to web, report');
    await server.run('shop', 'web', "do 'begin perform 1; end'");
    const least = await audit('shop');
    expect(least?.status).toBe('partial');
    expect(least?.roles.find(({ role }) => role === 'web')?.unknown.join()).toContain('DO block');
    expect(least?.revoke).toEqual(['REVOKE SELECT ON "shop"."untouched" FROM "report";']);
  });
});
