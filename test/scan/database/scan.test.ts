import { describe, expect, test } from '@jest/globals';
import { database } from '../../../src/scan/database/index.js';
import { contextFor, type Files, memoryWorkspace } from '../../helpers/scan-context.js';

const FOLDER = 'db/migrations';
const FIRST = `CREATE ROLE web;
CREATE SCHEMA billing;
CREATE TABLE billing.accounts (id bigint);
CREATE FUNCTION billing.wipe() RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'DELETE FROM billing.accounts';
`;
const SECOND = 'CREATE TABLE a (id int);\n';

function migrations(texts: Readonly<Record<string, string>>): Files {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [`${FOLDER}/${name}.sql`, text]));
}

async function scan(head: Files, base?: Files, rules: Readonly<Record<string, 'off' | 'block'>> = {}) {
  const context = contextFor(database, { workspace: memoryWorkspace(head, base) }, { rules });
  return database.scan(context);
}

const BASE = migrations({ '0001_billing': FIRST, '0002_a': SECOND });

describe('what is not there to be looked at', () => {
  test('a change without migrations loads and reads nothing', async () => {
    const workspace = memoryWorkspace({ ...BASE, 'README.md': 'b' }, { ...BASE, 'README.md': 'a' });
    const outcome = await database.scan(contextFor(database, { workspace }));
    expect([outcome.status, outcome.reason, workspace.reads]).toEqual(['not-applicable', 'no migration changed', []]);
  });

  test('queries of an application are no migrations, whatever their folder is called', async () => {
    const { status, coverage } = await scan({ 'migrations/find.sql': 'SELECT id FROM users WHERE id = $1;' }, {});
    expect([status, coverage]).toEqual(['not-applicable', []]);
  });

  test('a migration in code is named', async () => {
    const text = 'from alembic import op\ndef upgrade():\n    op.create_table("t")\n';
    const { coverage } = await scan({ 'alembic/versions/0001_t.py': text }, {});
    expect(coverage).toMatchObject([{ kind: 'language', subject: 'Alembic', path: 'alembic/versions/0001_t.py' }]);
  });

  test('a changelog that is no SQL is named, and a list of other things is none', async () => {
    const files = {
      'db/changelog.xml': '<?xml version="1.0"?>\n<databaseChangeLog><changeSet id="1"/></databaseChangeLog>',
      'db/changelog/a.yaml': 'databaseChangeLog:\n  - changeSet:\n      id: 1\n',
      'db/changelog/b.json': '{ "databaseChangeLog": [] }',
      'db/seed.json': '{ "users": [] }',
    };
    const { coverage, reason } = await scan(files, {});
    expect(coverage?.map(({ path, subject }) => `${path} ${subject}`)).toEqual([
      'db/changelog.xml Liquibase',
      'db/changelog/a.yaml Liquibase',
      'db/changelog/b.json Liquibase',
    ]);
    expect(reason).toBe('no migration changed, but for those that nobody reads');
  });
});

describe('a change of migrations', () => {
  test('what a line opens that does not name it is told there, with the way and as an element of the surface', async () => {
    const head = {
      ...BASE,
      ...migrations({ '0003_use': '-- let the site in\nGRANT USAGE ON SCHEMA billing TO web;\n' }),
    };
    const outcome = await scan(head, BASE);

    expect(outcome.status).toBe('complete');
    expect(outcome.head).toMatchObject([
      {
        rule: 'database-runs-as-owner',
        severity: 'high',
        category: 'database',
        location: { path: `${FOLDER}/0003_use.sql`, startLine: 2 },
        trace: [
          { location: { path: `${FOLDER}/0003_use.sql` } },
          { location: { path: `${FOLDER}/0001_billing.sql`, startLine: 4 } },
          { location: { path: `${FOLDER}/0001_billing.sql`, startLine: 4 } },
        ],
      },
    ]);
    expect(outcome.elements?.head.map(({ key }) => key)).toEqual(['right web EXECUTE billing.wipe()']);
  });

  test('a file that lies beside the folders of a tool takes none of them out of sight', async () => {
    const diesel = (text: string) => ({
      'migrations/2024-02-01-000000_b/up.sql': text,
      'migrations/beside.sql': 'CREATE TABLE b ();',
    });
    const base = { 'migrations/2024-01-01-000000_a/up.sql': 'CREATE TABLE a (id int); CREATE ROLE web;' };
    const { head } = await scan({ ...base, ...diesel('GRANT SELECT ON a TO web;') }, base);
    expect(head.map(({ rule }) => rule)).toEqual(['database-new-right']);
  });

  test('a tool that the change brings in makes nothing new that was there', async () => {
    const head = {
      ...BASE,
      'db/migrations/atlas.sum': 'h1:a=\n',
      ...migrations({ '0003_all': 'GRANT SELECT ON a TO web;' }),
    };
    const outcome = await scan(head, { ...BASE });
    expect(outcome.head.map(({ rule }) => rule)).toEqual(['database-new-right']);
  });

  test('what one statement gives is told once, under a heading that says to whom and what', async () => {
    const head = {
      ...BASE,
      ...migrations({ '0003_all': 'GRANT INSERT, SELECT, DELETE ON a TO web WITH GRANT OPTION;\n' }),
    };
    const outcome = await scan(head, BASE);

    expect(outcome.head.map(({ title }) => title)).toEqual([
      'Role web can SELECT, INSERT, DELETE on public.a, and pass it on',
    ]);
  });

  test('a statement that does not parse is the change’s doing, and takes nothing else with it', async () => {
    const head = { ...BASE, ...migrations({ '0003_x': 'GRANTX y;\nGRANT USAGE ON SCHEMA billing TO web;\n' }) };
    const { coverage, head: found } = await scan(head, BASE);
    expect(coverage).toMatchObject([{ kind: 'syntax', byChange: true, path: `${FOLDER}/0003_x.sql` }]);
    expect(found.map(({ rule }) => rule)).toEqual(['database-runs-as-owner']);
  });

  test('a rule that the policy switches off is silent', async () => {
    const head = { ...BASE, ...migrations({ '0003_use': 'GRANT USAGE ON SCHEMA billing TO web;\n' }) };
    const { head: found } = await scan(head, BASE, { 'database-runs-as-owner': 'off' });
    expect(found).toEqual([]);
  });

  test('locks and steps that nothing takes back are in the report alone', async () => {
    const head = { ...BASE, ...migrations({ '0003_x': 'DROP TABLE a; CREATE INDEX i ON billing.accounts (id);\n' }) };
    const { head: found } = await scan(head, BASE);
    expect(found.map(({ rule, level }) => [rule, level])).toEqual([
      ['database-irreversible', 'report'],
      ['database-lock', 'report'],
    ]);
  });

  test.each([
    ['lock', 'DROP INDEX i;'],
    ['lock', 'ALTER TABLE a ADD CONSTRAINT u UNIQUE (id);'],
    ['lock', 'ALTER TABLE a ADD COLUMN k uuid DEFAULT gen_random_uuid();'],
    ['irreversible', 'ALTER TABLE a RENAME COLUMN id TO number;'],
    [null, 'ALTER TABLE a ADD COLUMN k timestamptz DEFAULT now();'],
    [null, 'ALTER TABLE a ADD CONSTRAINT u UNIQUE USING INDEX i;'],
    [null, 'CREATE TABLE c (id int); CREATE INDEX j ON c (id);'],
  ])('%s: %s', async (rule, text) => {
    const { head: found } = await scan({ ...BASE, ...migrations({ '0003_x': text }) }, BASE);
    expect(found.map((one) => one.rule)).toEqual(rule === null ? [] : [`database-${rule}`]);
  });

  test('a function whose EXECUTE the change grants by name weighs less than one that it leaves to everybody', async () => {
    const make = `CREATE FUNCTION f() RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = '' AS 'SELECT 1';`;
    const named = `${make} REVOKE ALL ON FUNCTION f() FROM PUBLIC; GRANT EXECUTE ON FUNCTION f() TO web;`;
    const severities = await Promise.all(
      [make, named].map(async (text) => {
        const { head } = await scan({ ...BASE, ...migrations({ '0003_f': text }) }, BASE);
        return head.map(({ rule, severity }) => `${rule} ${severity}`);
      }),
    );
    expect(severities).toEqual([['database-runs-as-owner high'], ['database-runs-as-owner medium']]);
  });

  test('a policy that asks for what everybody writes of himself lets everybody through', async () => {
    const text = `CREATE POLICY m ON a USING (auth.jwt() -> 'user_metadata' ->> 'role' = 'admin');`;
    const { head: found } = await scan({ ...BASE, ...migrations({ '0003_x': text }) }, BASE);
    expect(found.map(({ rule }) => rule)).toContain('database-policy-always-true');
  });

  test('names with markup are told without it', async () => {
    const head = { ...BASE, ...migrations({ '0003_x': 'CREATE ROLE "`<img>`\u202e" SUPERUSER;\n' }) };
    const { head: found } = await scan(head, BASE);
    expect(found[0]?.message).not.toMatch(/``|\u202e/);
  });
});

describe('the files themselves', () => {
  async function told(head: Files, base: Files) {
    const { head: found } = await scan(head, base);
    return found.map(({ rule, location, message }) => [
      rule,
      location?.path.slice(FOLDER.length + 1) ?? null,
      message.split('.sql').length > 1,
    ]);
  }

  test('an edited old migration is told, one whose white space is other is not', async () => {
    const edited = { ...BASE, ...migrations({ '0002_a': 'CREATE TABLE a (id int, b int);\n' }) };
    expect(await told(edited, BASE)).toEqual([['database-edited-migration', '0002_a.sql', true]]);
    expect(await told({ ...BASE, ...migrations({ '0002_a': 'CREATE  TABLE a (id int);\n\n' }) }, BASE)).toEqual([]);
  });

  test('an old migration that is gone is told', async () => {
    expect(await told(migrations({ '0001_billing': FIRST }), BASE)).toEqual([
      ['database-edited-migration', null, true],
    ]);
  });

  test('two files of one version are told', async () => {
    const head = { ...BASE, ...migrations({ '0002_b': 'CREATE TABLE b (id int);\n' }) };
    expect(await told(head, BASE)).toEqual([['database-migration-order', '0002_b.sql', true]]);
  });

  test('a file before the last one of the base is told', async () => {
    const base = migrations({ '0001_billing': FIRST, '0005_a': SECOND });
    const head = { ...base, ...migrations({ '0003_b': 'CREATE TABLE b (id int);\n' }) };
    expect((await told(head, base)).map(([rule]) => rule)).toEqual(['database-migration-order']);
  });

  test('a number that is left out is told', async () => {
    const head = { ...BASE, ...migrations({ '0004_b': 'CREATE TABLE b (id int);\n' }) };
    expect((await told(head, BASE)).map(([rule]) => rule)).toEqual(['database-migration-order']);
  });
});

test('without a base each side is looked at by itself, and nothing is called new', async () => {
  const { head } = await scan(
    migrations({ '0001_x': 'CREATE ROLE boss SUPERUSER; CREATE TABLE t (id int); GRANT ALL ON t TO web;\n' }),
  );
  expect(head.map(({ rule }) => rule)).toEqual(['database-powerful-role']);
});
