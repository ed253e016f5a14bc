import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../../src/model/catalogue.js';
import { readMigrations } from '../../../src/scan/database/read-migrations.js';
import { sqlParser } from '../../../src/scan/database/sql/parser.js';

async function read(...texts: readonly string[]): Promise<Catalogue> {
  return readMigrations(
    sqlParser(),
    texts.map((text, index) => ({ path: `${index + 1}.sql`, text })),
  );
}

function granted({ grants }: Catalogue, grantee: string | null): string[] {
  return grants
    .filter((grant) => grant.grantee === grantee)
    .map(({ privilege, object, on }) => `${privilege} ${object} ${on}`);
}

describe('rights after many statements', () => {
  test('a right that is taken back is no right', async () => {
    const catalogue = await read(
      'CREATE TABLE t (a int); GRANT SELECT, INSERT ON t TO web; GRANT UPDATE (a) ON t TO web',
      'REVOKE INSERT ON t FROM web; REVOKE UPDATE ON t FROM web',
    );
    expect(granted(catalogue, 'web')).toEqual(['SELECT relation public.t']);
  });

  test('rights go with a table that gets another name, schema and owner', async () => {
    const catalogue = await read(
      'CREATE TABLE t (id serial); GRANT SELECT ON t TO web',
      'CREATE SCHEMA app; ALTER TABLE t RENAME TO orders; ALTER TABLE orders SET SCHEMA app; ALTER TABLE app.orders OWNER TO boss',
    );
    expect(granted(catalogue, 'web')).toEqual(['SELECT relation app.orders']);
    expect(catalogue.relations.map(({ schema, name, owner }) => [schema, name, owner]).sort()).toEqual([
      ['app', 'orders', 'boss'],
      ['app', 't_id_seq', 'boss'],
    ]);
    expect(granted(catalogue, 'boss')).toContain('TRUNCATE relation app.orders');
  });

  test('a role that is renamed keeps what it was granted', async () => {
    const catalogue = await read(
      'CREATE ROLE a; CREATE TABLE t (x int); GRANT SELECT ON t TO a; ALTER ROLE a RENAME TO b',
    );
    expect(granted(catalogue, 'b')).toEqual(['SELECT relation public.t']);
  });

  test('what default privileges give is there with every later table, and with no earlier one', async () => {
    const catalogue = await read(
      'CREATE SCHEMA app; CREATE TABLE app.early (x int); ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT SELECT ON TABLES TO web',
      'CREATE TABLE app.late (x int)',
    );
    expect(granted(catalogue, 'web')).toEqual(['SELECT relation app.late']);
  });

  test('everybody may run a function until somebody says otherwise', async () => {
    const body = 'RETURNS int LANGUAGE sql AS $$ SELECT 1 $$';
    const catalogue = await read(
      `CREATE FUNCTION f() ${body}; CREATE FUNCTION g() ${body}; REVOKE ALL ON FUNCTION g() FROM PUBLIC`,
    );
    expect(granted(catalogue, null).filter((right) => right.startsWith('EXECUTE'))).toEqual([
      'EXECUTE function public.f()',
    ]);
  });

  test('a name without a schema means what the search path of its own file says', async () => {
    const catalogue = await read(
      'CREATE SCHEMA app; SET search_path = app; CREATE TABLE t (x int)',
      'CREATE TABLE t (y int)',
    );
    expect(catalogue.relations.map(({ schema, name }) => `${schema}.${name}`)).toEqual(['public.t', 'app.t']);
  });
});

describe('blocks and functions that run', () => {
  test('literal statements in a block are done, those of a loop over literals for each of them', async () => {
    const catalogue = await read(
      `CREATE TABLE t (x int);
       DO $$ DECLARE r text; BEGIN
         FOREACH r IN ARRAY ARRAY['web', 'jobs'] LOOP EXECUTE format('GRANT SELECT ON t TO %I', r); END LOOP;
       END $$`,
    );
    expect(granted(catalogue, 'web')).toEqual(['SELECT relation public.t']);
    expect(granted(catalogue, 'jobs')).toEqual(['SELECT relation public.t']);
    expect(catalogue.gaps).toEqual([]);
  });

  test('a branch that may not run gives, and takes nothing', async () => {
    const catalogue = await read(
      `CREATE TABLE t (x int); GRANT SELECT ON t TO web;
       DO $$ BEGIN IF now() > '2020-01-01' THEN REVOKE SELECT ON t FROM web; GRANT DELETE ON t TO web; END IF; END $$`,
    );
    expect(granted(catalogue, 'web')).toEqual(['SELECT relation public.t', 'DELETE relation public.t']);
  });

  test('a statement that is put together when it runs is a gap with its line', async () => {
    const catalogue = await read("DO $$\nBEGIN\n  EXECUTE 'GRANT ' || current_setting('app.grant');\nEND $$");
    expect(catalogue.gaps).toMatchObject([{ kind: 'dynamic-sql', location: { path: '1.sql', startLine: 3 } }]);
  });

  test('a function that a migration calls does what its text says, with the arguments of the call', async () => {
    const catalogue = await read(
      `CREATE TABLE t (x int);
       CREATE FUNCTION open_to(who text) RETURNS void LANGUAGE plpgsql AS
         $$ BEGIN EXECUTE format('GRANT SELECT ON t TO %I', who); END $$`,
      "SELECT open_to('web')",
    );
    expect(granted(catalogue, 'web')).toEqual(['SELECT relation public.t']);
  });

  test('what a trigger does when a migration writes its table is done', async () => {
    const catalogue = await read(
      `CREATE TABLE t (x int); CREATE TABLE u (x int);
       CREATE FUNCTION hidden() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN GRANT ALL ON u TO web; RETURN NEW; END $$;
       CREATE TRIGGER h BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION hidden()`,
      'INSERT INTO t VALUES (1)',
    );
    expect(granted(catalogue, 'web')).toContain('DELETE relation public.u');
  });
});

test('a trigger goes with the function that is dropped with CASCADE, and follows one that is renamed', async () => {
  const catalogue = await read(
    `CREATE TABLE t (x int);
     CREATE FUNCTION a() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
     CREATE FUNCTION b() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
     CREATE TRIGGER ta BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION a();
     CREATE TRIGGER tb BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION b();
     ALTER FUNCTION b() RENAME TO c; DROP FUNCTION a CASCADE`,
  );
  expect(catalogue.triggers.map(({ name, calls }) => [name, calls])).toEqual([['tb', 'public.c']]);
});

test('a type is called as the server prints it', async () => {
  const catalogue = await read(`CREATE TYPE "Mood" AS ENUM ('a'); CREATE TABLE t (m "Mood", v varchar(5))`);
  const columns = catalogue.relations[0]?.columns.map(({ type }) => type);
  expect(columns).toEqual(['public."Mood"', 'character varying(5)']);
});

test('a statement that does not parse is a gap, and those around it count', async () => {
  const catalogue = await read('CREATE TABLE a (x int);\nCREATE TABLEX b;\nCREATE TABLE c (x int);');
  expect(catalogue.relations.map(({ name }) => name)).toEqual(['a', 'c']);
  expect(catalogue.gaps).toMatchObject([{ kind: 'unparsed', location: { startLine: 2 } }]);
});

test('a password is kept as its kind alone', async () => {
  const catalogue = await read("CREATE ROLE web LOGIN PASSWORD 'hunter2'");
  expect(catalogue.roles.find(({ name }) => name === 'web')?.password).toBe('plain');
  expect(JSON.stringify(catalogue)).not.toContain('hunter2');
});
