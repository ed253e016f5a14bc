import { describe, expect, test } from '@jest/globals';
import { compareCatalogues } from '../../../../src/scan/database/compare/comparison.js';
import { readAccounts } from '../../../../src/scan/database/others/read.js';
import type { LooseDialect } from '../../../../src/scan/database/others/tokens.js';

function read(dialect: LooseDialect, ...texts: readonly string[]) {
  return readAccounts(
    dialect,
    texts.map((text, index) => ({ path: `${index + 1}.sql`, text })),
  );
}

function gained(dialect: LooseDialect, ...texts: readonly string[]): string[] {
  const { gained: rights } = compareCatalogues(read(dialect, ...texts.slice(0, -1)), read(dialect, ...texts));
  return rights.map(({ holder, action, on }) => `${holder ?? 'PUBLIC'} ${action} ${on}`);
}

const GRANT = 'GRANT SELECT ON shop.orders TO web';

describe('a grant that a reader of lines would not see', () => {
  test.each([
    ['mysql', 'after two minus signs that are a sum', `SELECT 5--1; ${GRANT};`],
    ['mysql', 'after a quote in a comment', `-- it's\n# it's\n/* it's */ ${GRANT};`],
    ['mysql', 'in a comment that MariaDB alone runs', `/*M!100100 ${GRANT} */;`],
    ['mysql', 'behind a delimiter that sticks to a name', `DELIMITER $$\n${GRANT}$$\nSELECT 1$$\nDELIMITER ;\n`],
    ['mysql', 'in a procedure', `CREATE PROCEDURE p() BEGIN SELECT 1; ${GRANT}; END;`],
    ['mysql', 'in a text that runs', `PREPARE s FROM '${GRANT}'; EXECUTE s;`],
    ['mysql', 'in a text in a text', `EXECUTE IMMEDIATE 'EXECUTE IMMEDIATE ''${GRANT}''';`],
    [
      'sqlserver',
      'without any sign between statements',
      `CREATE USER web FOR LOGIN web\n${GRANT}\nSELECT 1 FROM x\nGO`,
    ],
    ['sqlserver', 'after a quote in a comment in a comment', `/* /* */ it's */ ${GRANT};`],
    ['sqlserver', 'after a quote in a name', `SELECT 1 AS "it's"; SELECT 1 AS [it's]; ${GRANT};`],
    ['sqlserver', 'in a text that runs', `IF 1 = 1 EXEC(N'${GRANT}')\nGO`],
    ['sqlserver', 'in a text of sp_executesql', `EXEC sp_executesql N'${GRANT}'\nGO`],
  ] as const)('%s: %s', (dialect, _where, text) => {
    expect(gained(dialect, 'CREATE USER web;', text)).toEqual(['web SELECT shop.orders']);
    expect(read(dialect, text).gaps).toEqual([]);
  });

  test('what was taken back and is given again is new', () => {
    const base = `${GRANT}; REVOKE ALL PRIVILEGES, GRANT OPTION FROM web;`;
    expect(gained('mysql', base, `${GRANT};`)).toEqual(['web SELECT shop.orders']);
  });

  test('a routine takes nothing away: nobody says that it runs', () => {
    const head = `CREATE PROCEDURE p() BEGIN SELECT 1; REVOKE SELECT ON shop.orders FROM web; END;`;
    expect(read('mysql', `${GRANT};`, head).grants).toHaveLength(1);
  });

  test('everybody, and the old name of who was renamed', () => {
    expect(gained('sqlserver', `GRANT SELECT ON dbo.t TO public`)).toEqual(['PUBLIC SELECT dbo.t']);
    expect(gained('mysql', `${GRANT};`, "RENAME USER web TO 'shop';")).toEqual(['shop SELECT shop.orders']);
  });

  test('rights with names of their own: to define is told, to look at what runs is not, an unknown one is a gap', () => {
    expect(gained('mysql', 'GRANT DROP, ALTER, USAGE, PROCESS ON shop.* TO web;')).toEqual(['web CREATE shop.*']);
    expect(read('mysql', 'GRANT HYPERPOWER ON *.* TO web;').gaps).toMatchObject([{ kind: 'statement' }]);
    expect(read('mysql', 'GRANT SUPER ON *.* TO web; REVOKE SUPER ON *.* FROM web;').roles).toEqual([]);
  });
});

describe('what cannot be read is a gap', () => {
  test.each([
    ['mysql', 'put together', "SET @s = CONCAT('GR', 'ANT SELECT ON a TO b'); PREPARE s FROM @s;", 'dynamic-sql'],
    ['mysql', 'from a table', 'SELECT t INTO @s FROM texts; PREPARE s FROM @s;', 'dynamic-sql'],
    [
      'mysql',
      'an index that is made where it is missing',
      "SET @s = 'ALTER TABLE a ADD b int'; PREPARE s FROM @s;",
      'order',
    ],
    ['mysql', 'a quote without an end', `SELECT 'a; ${GRANT};`, 'unparsed'],
    ['mysql', 'other ends of texts', "SET sql_mode = 'NO_BACKSLASH_ESCAPES'; SELECT 1;", 'statement'],
    ['sqlserver', 'put together', "DECLARE @s nvarchar(99) = N'GRA' + N'NT'; EXEC(@s)", 'dynamic-sql'],
    ['sqlserver', 'a comment without an end', `/* ${GRANT};`, 'unparsed'],
  ] as const)('%s: %s', (dialect, _what, text, kind) => {
    expect(read(dialect, text).gaps).toMatchObject([{ kind, location: { path: '1.sql', startLine: 1 } }]);
  });

  test('a million quotes, brackets and comments end soon', () => {
    for (const piece of ["\\'", "''", '[', '/*', '/*!', 'GRANT ', 'EXEC(@s) ', "'a' ", 'DELIMITER x\n', ', ']) {
      for (const dialect of ['mysql', 'sqlserver'] as const) {
        expect(read(dialect, piece.repeat(200_000)).roles).toEqual([]);
      }
    }
  });
});
