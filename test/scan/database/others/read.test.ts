import { describe, expect, test } from '@jest/globals';
import { compareCatalogues } from '../../../../src/scan/database/compare/comparison.js';
import { readAccounts } from '../../../../src/scan/database/others/read.js';

function read(dialect: 'mysql' | 'sqlserver', ...texts: readonly string[]) {
  return readAccounts(
    dialect,
    texts.map((text, index) => ({ path: `${index + 1}.sql`, text })),
  );
}

function gained(dialect: 'mysql' | 'sqlserver', base: string, head: string): string[] {
  const { gained: rights } = compareCatalogues(read(dialect, base), read(dialect, base, head));
  return rights.map(({ holder, action, on, passesOn }) => `${holder} ${action} ${on}${passesOn ? ' +' : ''}`);
}

describe('MySQL', () => {
  test('a grant is told, and one that was taken back is none', () => {
    const head = "GRANT SELECT, DELETE ON shop.orders TO 'web'@'%'; REVOKE DELETE ON shop.orders FROM 'web'@'%';";
    expect(gained('mysql', "CREATE USER 'web'@'%' IDENTIFIED BY 'x';", head)).toEqual(['web SELECT shop.orders']);
  });

  test('what only the server reads in a comment counts', () => {
    expect(gained('mysql', '', '/*!50001 GRANT SELECT ON shop.* TO `web`@`%` */;')).toEqual(['web SELECT shop.*']);
  });

  test('roles, and rights above the tables', () => {
    expect(gained('mysql', 'CREATE ROLE staff;', "GRANT staff TO 'web'@'%';")).toEqual(['web ACT AS staff']);
    const { roles } = read('mysql', "GRANT ALL PRIVILEGES ON *.* TO 'root2'@'%' WITH GRANT OPTION;");
    expect(roles).toMatchObject([{ name: 'root2', superuser: true }]);
  });

  test('settings, and no password', () => {
    const catalogue = read('mysql', "SET GLOBAL general_log = 'OFF'; CREATE USER a IDENTIFIED BY 'hunter2';");
    expect(catalogue.settings).toMatchObject([{ name: 'general_log', value: 'OFF' }]);
    expect(JSON.stringify(catalogue)).not.toContain('hunter2');
  });
});

describe('SQL Server', () => {
  test('permissions, and a text whose last sign is a backslash hides nothing', () => {
    const head = "INSERT INTO t VALUES ('\\');\nGRANT SELECT ON OBJECT::dbo.orders TO [web] WITH GRANT OPTION;\nGO\n";
    expect(gained('sqlserver', 'CREATE USER web;\nGO', head)).toEqual([
      'web SELECT dbo.orders',
      'web SELECT dbo.orders +',
    ]);
  });

  test('members of roles, by statement and by procedure', () => {
    expect(gained('sqlserver', '', 'ALTER ROLE db_owner ADD MEMBER web;')).toEqual(['web ACT AS db_owner']);
    expect(gained('sqlserver', '', "EXEC sp_addrolemember 'db_owner', 'web'\nGO")).toEqual(['web ACT AS db_owner']);
  });
});
