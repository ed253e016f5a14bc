import { expect, test } from '@jest/globals';
import { inRange } from '../../../../src/scan/dependencies/sync/in-range.js';

test.each([
  ['npm', '<4.17.21', '4.17.20', true],
  ['npm', '<4.17.21', '4.17.21', false],
  ['npm', '<2', '2.0.0-rc.1', true],
  ['npm', '>=4 <4.17.5 || 4.17.20', '4.17.20', true],
  ['PyPI', '<1.10', '1.9.0', true],
  ['PyPI', '<2.0', '2.0rc1', true],
  ['Maven', '<1.0', '1.0-SNAPSHOT', true],
  ['Go', '<1.2.0', 'v1.1.9', true],
  ['Go', '<v1.2.0', '1.2.0', false],
  ['Debian:12', '<1:2.0', '9.9-1', true],
])('%s versions %s hold %s: %s', (ecosystem, range, version, holds) => {
  expect(inRange(ecosystem, range, version)).toBe(holds);
});

test('what nobody can order is in no range, so that no exception covers it', () => {
  expect(inRange('Unheard', '<9', '1.0.0')).toBe(false);
  expect(inRange('npm', 'latest', '1.0.0')).toBe(false);
  expect(inRange('npm', '>=0', '')).toBe(false);
  expect(inRange('GitHub Actions', '<9', 'v4')).toBe(false);
});
