import { expect, test } from '@jest/globals';
import { matchesOwned } from '../../src/config/owned-path.js';

const POLICY = '.github/gatehouse.yml';

test.each([
  ['*', POLICY],
  ['*.yml', POLICY],
  ['.github', POLICY],
  ['.github/', POLICY],
  ['/.github/', POLICY],
  ['/.github/*', POLICY],
  ['/.github/gatehouse.yml', POLICY],
  ['.github/gatehouse.yml', POLICY],
  ['gatehouse.yml', POLICY],
  ['/.github/gate*', POLICY],
  ['**/gatehouse.yml', POLICY],
  ['/.github/**', POLICY],
  ['/**/gatehouse.y?l', POLICY],
  ['apps/', 'a/apps/b/c.ts'],
  ['docs', 'docs/a/b.md'],
  ['/a/**/b', 'a/b'],
  ['/a/**/b', 'a/x/y/b/c'],
])('CODEOWNERS: %s is about %s', (pattern, path) => {
  expect(matchesOwned(pattern, path)).toBe(true);
});

test.each([
  ['docs/*', 'docs/a/b.md'],
  ['/gatehouse.yml', POLICY],
  ['github/gatehouse.yml', POLICY],
  ['/.github/gatehouse', POLICY],
  ['.github/GATEHOUSE.yml', POLICY],
  ['*.yaml', POLICY],
  ['!*', POLICY],
  ['/.github/[g]atehouse.yml', POLICY],
  ['/?github/gatehouse.yml/', POLICY],
  ['xgithub/gatehouse.yml', POLICY],
  ['/a/**', 'a'],
  ['/', POLICY],
])('CODEOWNERS: %s is not about %s', (pattern, path) => {
  expect(matchesOwned(pattern, path)).toBe(false);
});
