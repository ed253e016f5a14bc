import { describe, expect, test } from '@jest/globals';
import { compareCatalogues } from '../../../src/scan/database/compare/comparison.js';
import { readMigrations } from '../../../src/scan/database/read-migrations.js';
import { sqlParser } from '../../../src/scan/database/sql/parser.js';

const parser = sqlParser();
const BASE = `CREATE ROLE web; CREATE TABLE secret (id int); CREATE TABLE log (x int);
CREATE FUNCTION noop() RETURNS int LANGUAGE sql AS 'SELECT 1';`;
const GRANT = 'GRANT ALL ON secret TO web';

/** What a stranger writes so that a right is not seen; each must be seen, or be a gap. */
const HOSTILE: Readonly<Record<string, string>> = {
  'after a text that begins like a command to psql': `SELECT '\n\\a'; ${GRANT}; --';`,
  'behind a mark of a tool that is not used': `SELECT 1;\n-- +goose Down\n${GRANT};`,
  'after a statement that does not parse': `CREATE TABLEX; ${GRANT};`,
  'before a quote that never ends': `${GRANT}; SELECT 'open`,
  'after a comment within a comment': `/* a /* b */ c */ ${GRANT};`,
  'in a block': `DO $$ BEGIN ${GRANT}; END $$`,
  'in a block with a tag of its own': `DO $x$ BEGIN ${GRANT}; END $x$`,
  'in a block as a text': `DO 'BEGIN ${GRANT}; END'`,
  'in a text that a block runs': `DO $$ BEGIN EXECUTE '${GRANT}'; END $$`,
  'in parts that a block puts together': `DO $$ BEGIN EXECUTE 'GRA' || 'NT ALL ON ' || quote_ident('secret') || ' TO web'; END $$`,
  'in a variable': `DO $$ DECLARE s text := '${GRANT}'; BEGIN EXECUTE s; END $$`,
  'in what a query answers': `DO $$ DECLARE s text; BEGIN SELECT 'x' INTO s; EXECUTE s; END $$`,
  'as characters': `DO $$ BEGIN EXECUTE chr(71) || 'RANT ALL ON secret TO web'; END $$`,
  'as bytes in hexadecimal': `DO $$ BEGIN EXECUTE convert_from(decode('4752', 'hex'), 'UTF8'); END $$`,
  'behind a name that is put in': `DO $$ DECLARE r record; BEGIN FOR r IN SELECT 1 LOOP EXECUTE format('GRANT ALL ON secret TO %I', r.n); END LOOP; END $$`,
  'in a function that is called': `CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ${GRANT}; END $$; SELECT f();`,
  'in a function that a function calls': `CREATE FUNCTION g() RETURNS void LANGUAGE plpgsql AS $$ BEGIN PERFORM f(); END $$;
    CREATE FUNCTION f() RETURNS void LANGUAGE sql AS '${GRANT}'; SELECT g();`,
  'in a function that calls itself': `CREATE FUNCTION f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN ${GRANT}; PERFORM f(); END $$; SELECT f();`,
  'in another language': `CREATE FUNCTION f() RETURNS void LANGUAGE plpython3u AS $$ plpy.execute('x') $$; SELECT f();`,
  'in a trigger': `CREATE FUNCTION t() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${GRANT}; RETURN NEW; END $$;
    CREATE TRIGGER t BEFORE INSERT ON log FOR EACH ROW EXECUTE FUNCTION t(); INSERT INTO log VALUES (1);`,
  'in a trigger of events': `CREATE FUNCTION t() RETURNS event_trigger LANGUAGE plpgsql AS $$ BEGIN ${GRANT}; END $$;
    CREATE EVENT TRIGGER t ON ddl_command_end EXECUTE FUNCTION t();`,
  'by a rule': `CREATE RULE r AS ON INSERT TO log DO ALSO DELETE FROM secret;`,
  'in the tables of the server': `UPDATE pg_class SET relacl = '{web=arwd/postgres}' WHERE relname = 'secret';`,
  'taken back in a branch that never runs': `${GRANT}; DO $$ BEGIN IF false THEN REVOKE ALL ON secret FROM web; END IF; END $$`,
  'taken back after the block has ended': `${GRANT}; DO $$ BEGIN IF now() > '2000-01-01' THEN RETURN; END IF; REVOKE ALL ON secret FROM web; END $$`,
  'taken back in a block that fails and is caught': `${GRANT}; DO $$ BEGIN REVOKE ALL ON secret FROM web; PERFORM 1/0; EXCEPTION WHEN others THEN NULL; END $$`,
  'taken back and rolled back': `BEGIN; ${GRANT}; COMMIT; BEGIN; REVOKE ALL ON secret FROM web; ROLLBACK;`,
  'by psql from another file': `\\i other.sql`,
  'by psql from what a query answers': `SELECT 'x' \\gexec`,
  'by a program of the server': `COPY log FROM PROGRAM 'psql -c x';`,
  'by a library': `LOAD '/tmp/x.so';`,
  'by an extension of their own': `CREATE EXTENSION theirs;`,
  'behind a NUL': `SELECT 1;\0${GRANT};`,
  'under a schema that stands before': `CREATE SCHEMA a; SET search_path = a, public; ${GRANT};`,
  'by another name of the table': `ALTER TABLE secret RENAME TO harmless; GRANT ALL ON harmless TO web;`,
  'by way of a role': `CREATE ROLE helper; GRANT helper TO web; ${GRANT.replace('web', 'helper')};`,
  'as what is to come': `ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO web;`,
  'in CREATE SCHEMA': `CREATE SCHEMA s CREATE TABLE x (a int) GRANT ALL ON x TO web; GRANT USAGE ON SCHEMA s TO web;`,
};

describe('a right that is hidden is told, or it is told that something is hidden', () => {
  test.each(Object.keys(HOSTILE))('%s', async (name) => {
    const before = [{ path: '1.sql', text: BASE }];
    const base = await readMigrations(parser, before);
    const head = await readMigrations(parser, [...before, { path: '2.sql', text: HOSTILE[name] ?? '' }]);
    const { gained } = compareCatalogues(base, head);

    expect(gained.length + head.gaps.length).toBeGreaterThan(0);
  });
});

describe('what costs too much ends, and says so', () => {
  test('an expression of 64,000 terms', async () => {
    const text = `SELECT ${Array.from({ length: 64_000 }, () => '1').join('+')};\nGRANT SELECT ON secret TO web;`;
    const { gaps, grants } = await readMigrations(parser, [{ path: '1.sql', text: BASE + text }]);
    expect(gaps).toMatchObject([{ kind: 'budget' }]);
    expect(grants.some(({ grantee, on }) => grantee === 'web' && on === 'public.secret')).toBe(true);
  });

  test('50,000 statements, all of them', async () => {
    const text = Array.from({ length: 50_000 }, (_, index) => `CREATE TABLE t${index} (id int);`).join('\n');
    const { relations, gaps } = await readMigrations(parser, [{ path: '1.sql', text }]);
    expect([relations.length, gaps.length]).toEqual([50_000, 0]);
  });

  test('grants on everything, again and again, over many tables', async () => {
    const tables = Array.from({ length: 3000 }, (_, index) => `CREATE TABLE t${index} (id int);`).join('\n');
    const text = tables + 'GRANT SELECT ON ALL TABLES IN SCHEMA public TO web;\n'.repeat(3000);
    const { gaps } = await readMigrations(parser, [{ path: '1.sql', text }]);
    expect(gaps).toMatchObject([{ kind: 'budget', subject: null }]);
  });

  test('names that are keys of every object', async () => {
    const text =
      'CREATE ROLE "__proto__"; CREATE TABLE "constructor" ("toString" int); GRANT SELECT ON "constructor" TO "__proto__"';
    const { grants } = await readMigrations(parser, [{ path: '1.sql', text }]);
    expect(grants.filter(({ grantee }) => grantee === '__proto__').map(({ on }) => on)).toEqual(['public.constructor']);
  });
});
