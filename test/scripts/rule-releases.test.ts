import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { SCANNERS } from '../../src/scan/index.js';
import { ROOT } from '../helpers/dist.js';

interface Since {
  readonly releases: readonly { readonly version: string; readonly date: string; readonly rules: readonly string[] }[];
}

const ruleReleases = () => import('../../scripts/rule-releases.mjs');

test('a release brings what no release before had, and nothing else', async () => {
  const { withRelease } = await ruleReleases();
  const first = withRelease('{"releases":[]}', ['b', 'a'], '1.0.0', '2026-12-01');
  const second = withRelease(first, ['a', 'c', 'c'], '1.1.0', '2027-01-01');
  expect(JSON.parse(second)).toEqual({
    releases: [
      { version: '1.0.0', date: '2026-12-01', rules: ['a', 'b'] },
      { version: '1.1.0', date: '2027-01-01', rules: ['c'] },
    ],
  });
});

test('every rule of every scanner is in a release or unreleased, and would be in the next one', async () => {
  const { RULE_RELEASES, ruleIds, withRelease } = await ruleReleases();
  const text = readFileSync(join(ROOT, RULE_RELEASES), 'utf8');
  const next = JSON.parse(withRelease(text, await ruleIds(ROOT), '999.0.0', '2999-01-01')) as Since;
  const listed = next.releases.flatMap(({ rules }) => rules);
  const rules = (await Promise.all(SCANNERS.map((scanner) => scanner.rules()))).flat();
  expect(listed.toSorted()).toEqual([...new Set(rules)].sort());
});

test('the releases are those of the changelog, with their days', async () => {
  const { RULE_RELEASES } = await ruleReleases();
  const { releases } = JSON.parse(readFileSync(join(ROOT, RULE_RELEASES), 'utf8')) as Since;
  const changelog = readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8');
  const told = [...changelog.matchAll(/^## \[(\d[^\]]*)\] - (\S+)$/gm)].map(([, version, date]) => ({ version, date }));
  expect(releases.map(({ version, date }) => ({ version, date }))).toEqual(told.reverse());
});
