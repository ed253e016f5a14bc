import { expect, test } from '@jest/globals';
import type { Problem } from '../../../../../src/model/scan.js';
import { packageTables } from '../../../../../src/scan/dependencies/extract/read/package-tables.js';

const FORM = {
  mayLackVersion: (fields: object) => 'path' in fields,
  lacking: (what: string) => ({ message: `no ${what}` }),
};

function read(entries: readonly unknown[], lines: readonly number[]) {
  const problems: Problem[] = [];
  const tables = packageTables(entries, lines, 'a.lock', FORM, (problem) => problems.push(problem));
  return { tables, problems };
}

test('an entry without a name, or without the version that it needs, is told with its line and never passed over', () => {
  const { tables, problems } = read(
    [{ name: 'a', version: '1' }, 'text', { version: '1' }, { name: 'b' }, { name: 'c', version: '' }, { name: '' }],
    [1, 5, 9, 13, 17, 21],
  );
  expect(tables.map(({ name }) => name)).toEqual(['a']);
  expect(problems).toEqual([
    { message: 'no name', path: 'a.lock', line: 5 },
    { message: 'no name', path: 'a.lock', line: 9 },
    { message: 'no version', path: 'a.lock', line: 13 },
    { message: 'no version', path: 'a.lock', line: 17 },
    { message: 'no name', path: 'a.lock', line: 21 },
  ]);
});

test('what is taken from a folder may do without a version, and a file whose lines nobody can tell has none', () => {
  const { tables, problems } = read([{ name: 'a', path: '../a' }], []);
  expect(tables).toEqual([{ fields: { name: 'a', path: '../a' }, name: 'a', version: '', where: {} }]);
  expect(problems).toEqual([]);
});
