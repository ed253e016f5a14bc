import { expect, test } from '@jest/globals';
import { Budget } from '../../../../src/scan/static/infrastructure/budget.js';
import { read } from '../../../../src/scan/static/infrastructure/sql/read.js';
import { places, scanned } from './scanned.js';

function types(text: string): string[] {
  return read([{ path: 'a.sql', text }], new Budget()).resources.map(({ type, name }) => `${type} ${name}`);
}

test('everybody who can log in is told from a role and from the repair', async () => {
  const text = `CREATE SCHEMA reports;
GRANT ALL PRIVILEGES ON ALL TABLES IN SCHEMA reports TO PUBLIC;
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT SELECT ON reports.daily TO reporter;
`;
  expect(places((await scanned({ 'db/migrations/007_reports.sql': text })).head)).toEqual([
    'sql-grant-public db/migrations/007_reports.sql:2',
  ]);
});

test('texts, quoted names, bodies and comments hold no statements', () => {
  const text = `SELECT ';GRANT ALL ON a TO PUBLIC;', E'it\\'s; GRANT ALL ON b TO PUBLIC', $x$; GRANT ALL ON c TO PUBLIC; $x$, "d;GRANT";
/* ; GRANT /* ALL */ ON e TO PUBLIC; */ -- ; GRANT ALL ON f TO PUBLIC;
GRANT SELECT ON g TO h;`;
  expect(types(text)).toEqual(['grant g']);
});

test('the dialect of MySQL has other quotes, comments and delimiters', () => {
  const text = `DELIMITER //
CREATE PROCEDURE p() BEGIN SELECT "a;b\\"c"; SELECT 1; END //
DELIMITER ;
# GRANT ALL ON x.* TO y;
GRANT ALL ON \`shop\`.* TO 'app'@'%';`;
  expect(types(text)).toEqual(['function p', 'grant shop.*']);
});

test('lines for the client do not swallow the statement after them', () => {
  expect(
    types('\\connect shop\n\\set ON_ERROR_STOP on\nGRANT SELECT ON a TO b;\nGO\nGRANT SELECT ON c TO d\nGO\n'),
  ).toEqual(['grant a', 'grant c']);
});

test('what never ends is read to its end and no further', () => {
  for (const open of ["'", '"', '$$', '/*', '(', "E'"]) {
    expect(types(`GRANT SELECT ON a TO b;\nSELECT ${open}${'x '.repeat(10_000)}`)).toEqual(['grant a']);
  }
});
