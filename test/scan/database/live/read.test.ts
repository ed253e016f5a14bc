import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { withPostgres } from '../../../../src/io/postgres.js';
import type { Catalogue } from '../../../../src/model/catalogue.js';
import { readAddress } from '../../../../src/scan/database/live/address.js';
import { readLive } from '../../../../src/scan/database/live/read.js';
import { readSnapshot, snapshotText } from '../../../../src/scan/database/snapshot/snapshot.js';
import { findPostgres, type PostgresServer, startPostgres } from '../../../helpers/postgres-server.js';

const BIN = findPostgres();

const SETUP = [
  'create role keeper login',
  'create role web login password null',
  'create role reader',
  'create role auditor login',
  'grant reader to web',
  'grant pg_monitor to web',
  "set password_encryption = 'md5'; create role old login password 'x'",
  'create schema billing authorization keeper',
  "create type billing.mood as enum ('a', 'b')",
  'create table billing.account (id bigserial primary key, "Odd.Name" text, m billing.mood, v varchar(255))',
  'alter table billing.account owner to keeper',
  'alter table billing.account enable row level security',
  'create policy seen on billing.account for select to web using (true)',
  `create function billing.wipe(integer, billing.mood) returns void language sql security definer
    set search_path = billing, pg_temp as 'select 1'`,
  "create function billing.touch() returns trigger language plpgsql as 'begin return new; end'",
  'create trigger touched before insert on billing.account for each row execute function billing.touch()',
  'create view billing."v.1" as select id from billing.account',
  'grant select ("Odd.Name") on billing.account to web with grant option',
  'grant select on billing."v.1" to reader',
  'alter default privileges for role keeper in schema billing grant select on tables to web',
  'alter default privileges for role keeper revoke execute on functions from public',
  'grant execute on function pg_read_file(text) to web',
  "alter role web set statement_timeout = '5s'",
  "alter database postgres set app.jwt_secret = 'hunter2'",
];

async function catalogueOf(server: PostgresServer, role?: string): Promise<Catalogue> {
  return withPostgres(readAddress(server.url('postgres', role), '/').address, readLive);
}

(BIN === null ? describe.skip : describe)('a real PostgreSQL', () => {
  let server: PostgresServer;
  let read: Catalogue;

  beforeAll(async () => {
    server = startPostgres(BIN ?? '');
    await server.run('postgres', 'postgres', ...SETUP);
    read = await catalogueOf(server);
  });
  afterAll(() => server?.stop());

  function rightsOn(on: string): readonly string[] {
    return read.grants
      .filter((grant) => grant.on === on)
      .map(({ privilege, grantee, grantable }) => `${grantee ?? 'PUBLIC'} ${privilege}${grantable ? '*' : ''}`);
  }

  test('tells who may do what by everybody’s word, by owning and by nobody’s', () => {
    expect(rightsOn('billing.wipe(integer, billing.mood)')).toEqual(['postgres EXECUTE', 'PUBLIC EXECUTE']);
    expect(rightsOn('billing.account."Odd.Name"')).toEqual(['web SELECT*']);
    expect(rightsOn('billing.account')).toContain('keeper TRUNCATE');
    expect(rightsOn('billing."v.1"')).toContain('reader SELECT');
    expect(rightsOn('postgres')).toContain('PUBLIC CONNECT');
  });

  test('of what the system brings it tells only what was granted since', () => {
    const system = read.grants.filter(({ on }) => /^(?:pg_catalog|information_schema)/.test(on));
    expect(system.map(({ on, grantee }) => [on, grantee])).toEqual([['pg_catalog.pg_read_file(text)', 'web']]);
  });

  test('roles come with what they are, how their password is kept, and whom they may act as', () => {
    const kept = read.roles.map(({ name, password }) => [name, password]);
    expect(kept).toContainEqual(['old', 'md5']);
    expect(kept).toContainEqual(['web', null]);
    expect(read.roles.find(({ name }) => name === 'postgres')).toMatchObject({ superuser: true, bypassRls: true });
    expect(read.memberships.map(({ role, member }) => `${member} is ${role}`)).toEqual([
      'web is pg_monitor',
      'web is reader',
    ]);
  });

  test('tables, views, functions, policies and triggers are as the server holds them', () => {
    expect(read.relations.map(({ name, kind, reads }) => [name, kind, reads])).toEqual([
      ['account', 'table', undefined],
      ['account_id_seq', 'sequence', undefined],
      ['v.1', 'view', ['billing.account']],
    ]);
    expect(read.relations[0]?.columns.map(({ name, type }) => `${name}: ${type}`)).toEqual([
      'id: bigint',
      'Odd.Name: text',
      'm: billing.mood',
      'v: character varying(255)',
    ]);
    expect(read.functions.map(({ name, securityDefiner, searchPath }) => [name, securityDefiner, searchPath])).toEqual([
      ['touch', false, null],
      ['wipe', true, 'billing, pg_temp'],
    ]);
    expect(read.policies).toMatchObject([{ name: 'seen', command: 'SELECT', roles: ['web'], always: true }]);
    expect(read.triggers).toMatchObject([{ name: 'touched', calls: 'billing.touch', enabled: true }]);
  });

  test('default privileges say what new objects will grant, and which usual right they will not', () => {
    const told = read.defaultPrivileges.map(({ object, schema, privilege, grantee, granted }) => [
      ...[object, schema, privilege, grantee, granted],
    ]);
    expect(told).toEqual([
      ['relation', 'billing', 'SELECT', 'web', true],
      ['function', null, 'EXECUTE', null, false],
    ]);
  });

  test('a value that the application keeps in the database stays there: it may be its key', () => {
    expect(read.settings).toContainEqual({ name: 'app.jwt_secret', value: '(not shown)', role: null, location: null });
    expect(read.settings).toContainEqual({ name: 'statement_timeout', value: '5s', role: 'web', location: null });
    expect(snapshotText(read)).not.toContain('hunter2');
  });

  test('a role that may not see everything is told what it did not see', async () => {
    const { gaps, roles } = await catalogueOf(server, 'auditor');
    expect(gaps.map(({ kind, subject }) => [kind, subject])).toEqual([
      ['permission', 'pg_authid'],
      ['permission', 'shared_preload_libraries'],
    ]);
    expect(roles.map(({ name }) => name)).toContain('old');
  });

  test('a snapshot is read back as the catalogue that it was written from', async () => {
    const back = await readSnapshot(Buffer.from(snapshotText(read)), 'a.json');
    expect(back).toEqual({ ...read, origin: 'snapshot' });
  });

  test('nothing can be written in the session, whatever the database or the role sets', async () => {
    await server.run(
      'postgres',
      'postgres',
      'alter role auditor set default_transaction_read_only = off',
      'alter role auditor set search_path = billing',
    );
    const { address } = readAddress(server.url('postgres', 'auditor'), '/');
    const said = withPostgres(address, async (query) => {
      await query('commit');
      const path = await query('select pg_catalog.current_schemas(true)::text[] as path');
      expect(path[0]?.['path']).toEqual(['pg_catalog']);
      return query('create temporary table t (a int)');
    });
    await expect(said).rejects.toThrow('read-only transaction');
  });
});
