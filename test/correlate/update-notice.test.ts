import { expect, test } from '@jest/globals';
import { updateNotices } from '../../src/correlate/update-notice.js';
import { aDependencyFinding, aFinding } from '../helpers/builders.js';

const fixed = aDependencyFinding({ state: 'fixed' });

test('what an update by Dependabot or Renovate clears is named', () => {
  expect(updateNotices({ change: { author: 'dependabot[bot]', bot: true } }, [fixed, aDependencyFinding()])).toEqual([
    { kind: 'update', message: 'This update by Dependabot clears 1 finding: GHSA-35jh-r3h4-6jhm of lodash 4.17.20' },
  ]);
  const [notice] = updateNotices(
    { change: { author: 'renovate[bot]', bot: true } },
    Array.from({ length: 7 }, () => fixed),
  );
  expect(notice?.message).toMatch(/^This update by Renovate clears 7 findings: .* and 2 more$/);
});

test.each([
  ['a person who calls the change an update', { author: 'dependabot', bot: false }, [fixed]],
  ['another App', { author: 'dependabot-helper[bot]', bot: true }, [fixed]],
  ['nobody', {}, [fixed]],
  ['Dependabot, that clears nothing', { author: 'dependabot[bot]', bot: true }, [aDependencyFinding()]],
  [
    'Dependabot, beside which code was mended',
    { author: 'dependabot[bot]', bot: true },
    [aFinding({ state: 'fixed' })],
  ],
])('nothing is said of a change by %s', (_name, opener, findings) => {
  expect(updateNotices({ change: opener }, findings)).toEqual([]);
});
