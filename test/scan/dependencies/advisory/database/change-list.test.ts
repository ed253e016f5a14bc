import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changesSince, parseChangeList } from '../../../../../src/scan/dependencies/advisory/database/change-list.js';

const LIST = '2026-11-21T00:00:00.25Z,GHSA-3\n2026-11-21T00:00:00Z,GHSA-2\n2026-11-20T00:00:00Z,GHSA-1\n';

function list(text: string, whole = true) {
  const parsed = parseChangeList(text, whole);
  if (parsed === null) throw new Error('the list was refused');
  return parsed;
}

test.each([
  '2026-11-21T00:00:00.25Z,GHSA-3\n2026-11-21T00:00:00Z,GHSA-2\n',
  '2026-11-21T00:00:00Z,GHSA-2\n2026-11-21T00:00:00.25Z,GHSA-3\n',
])('what changed within the second that was seen last is not lost, however fractions are sorted', (text) => {
  expect(changesSince(list(text), '2026-11-21T00:00:00Z', ['GHSA-2'])).toEqual(['GHSA-3']);
});

test('a list that is cut before the last moment seen says nothing', () => {
  const cut = list(LIST.slice(0, -12), false);
  expect(changesSince(cut, '2026-11-19T00:00:00Z', [])).toBeNull();
  expect(changesSince(cut, '2026-11-20T23:00:00Z', [])).toBeNull();
  expect(changesSince(list(LIST), '2026-11-21T00:00:00Z', ['GHSA-2', 'GHSA-3'])).toEqual([]);
});

test('a whole list that ends before the last moment seen was reached is all there is', () => {
  expect(changesSince(list(LIST), '2020-01-01T00:00:00Z', [])).toEqual(['GHSA-3', 'GHSA-2', 'GHSA-1']);
});

test('any text is read or refused, never a crash', () => {
  fc.assert(fc.property(fc.string(), fc.boolean(), (text, whole) => void parseChangeList(text, whole)));
});
