import { describe, expect, test } from '@jest/globals';
import { treeDemands } from '../../../../src/scan/database/least/tree-demands.js';
import { sqlParser } from '../../../../src/scan/database/sql/parser.js';

const parser = sqlParser();

async function demandsOf(text: string) {
  const parsed = await parser.parse(text);
  if (!('statements' in parsed)) throw new Error(parsed.error);
  return treeDemands(parsed.statements.map(({ node }) => node));
}

describe('what a statement needs', () => {
  test.each<[string, readonly string[]]>([
    ['select * from a.t', ['SELECT a.t']],
    ['select f(x), pg_catalog.now() from t', ['EXECUTE f', 'EXECUTE pg_catalog.now', 'SELECT t']],
    ['select 1 from t for share of t', ['SELECT t', 'UPDATE t']],
    ['select 1 from t a, u b for update of b', ['SELECT t', 'SELECT u', 'UPDATE u']],
    ['insert into t values ($1)', ['INSERT t']],
    ['insert into t select * from u returning id', ['INSERT t', 'SELECT t', 'SELECT u']],
    ['insert into t values ($1) on conflict do nothing', ['INSERT t']],
    ['insert into t values ($1) on conflict (id) do nothing', ['INSERT t', 'SELECT t']],
    ['insert into t values ($1) on conflict (id) do update set a = $2', ['INSERT t', 'SELECT t', 'UPDATE t']],
    ['update t set a = $1', ['UPDATE t']],
    ['update t set a = a + $1', ['SELECT t', 'UPDATE t']],
    ['update t set a = $1 where id = $2', ['SELECT t', 'UPDATE t']],
    ['delete from t', ['DELETE t']],
    ['delete from t using u where t.id = u.id', ['DELETE t', 'SELECT t', 'SELECT u']],
    [
      'merge into t using u on t.id = u.id when matched then delete when not matched then insert values ($1)',
      ['DELETE t', 'INSERT t', 'SELECT t', 'SELECT u'],
    ],
    ['with x as (update t set a = $1 returning a) select * from x', ['SELECT t', 'SELECT x', 'UPDATE t']],
    ['copy t from stdin', ['INSERT t']],
    ['copy (select a from t) to stdout', ['SELECT t']],
    ['truncate t, s.u', ['TRUNCATE s.u', 'TRUNCATE t']],
    ['lock table t in access exclusive mode', ['DELETE t', 'TRUNCATE t', 'UPDATE t']],
    ['explain select * from t', ['SELECT t']],
    ['prepare p as delete from t', ['DELETE t']],
    ['declare c cursor for select * from t', ['SELECT t']],
    ['call s.p($1)', ['EXECUTE s.p']],
    ['create table s.n (a int references s.t)', ['CREATE schema s', 'REFERENCES s.t']],
    ['create table s.n as select * from t', ['CREATE schema s', 'SELECT t']],
    ['set search_path = a', []],
  ])('%s', async (text, wanted) => {
    const { demands } = await demandsOf(text);
    const told = demands.map(({ object, schema, name, privilege }) => {
      return `${privilege} ${object === 'schema' ? 'schema ' : ''}${schema === null ? '' : `${schema}.`}${name}`;
    });
    expect([...new Set(told)].sort()).toEqual(wanted);
  });

  test.each([
    "do 'begin delete from t; end'",
    'create table n (a int)',
    "select query_to_xml('delete from t', true, true, '')",
  ])('what stands in no tree is told as hidden: %s', async (text) => {
    expect((await demandsOf(text)).hidden).toHaveLength(1);
  });

  test('a sequence that is named by an argument, and a temporary table, are told', async () => {
    expect(await demandsOf("select nextval('s')")).toMatchObject({ sequences: true, temporary: false });
    expect(await demandsOf('create temp table t (a int)')).toMatchObject({ temporary: true, hidden: [] });
  });
});
