import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '../../../../src/io/retry.js';
import { type LicensePolicy, licenseJudge } from '../../../../src/scan/dependencies/licenses/license-judge.js';
import { type LicenseQuestion, licensesOf } from '../../../../src/scan/dependencies/licenses/licenses.js';
import type { DepsDev } from '../../../../src/scan/dependencies/service/deps-dev/client.js';
import { assertNearLinear } from '../../../helpers/growth.js';
import { aLockfile, aPackage, someLockfiles } from '../../../helpers/lockfiles.js';

const NO_AGPL: LicensePolicy = { allow: null, deny: ['AGPL-3.0-only'] };
const MIT_ONLY: LicensePolicy = { allow: ['MIT', 'Apache-2.0'], deny: [] };

describe('a licence is judged by its SPDX expression', () => {
  test.each([
    [NO_AGPL, 'MIT', 'allowed'],
    [NO_AGPL, 'AGPL-3.0-only', 'denied'],
    [NO_AGPL, 'AGPL-3.0', 'denied'],
    [NO_AGPL, 'AGPL-3.0-or-later', 'denied'],
    [NO_AGPL, 'MIT OR AGPL-3.0-only', 'allowed'],
    [NO_AGPL, 'MIT AND AGPL-3.0-only', 'denied'],
    [NO_AGPL, '(MIT OR ISC) AND (AGPL-3.0-only OR GPL-3.0-only)', 'allowed'],
    [MIT_ONLY, 'MIT', 'allowed'],
    [MIT_ONLY, 'ISC', 'not-allowed'],
    [MIT_ONLY, 'ISC OR MIT', 'allowed'],
    [MIT_ONLY, 'ISC AND MIT', 'not-allowed'],
    [MIT_ONLY, 'Apache-2.0 WITH LLVM-exception', 'not-allowed'],
    [{ allow: ['MIT'], deny: ['MIT'] }, 'MIT', 'denied'],
    [{ allow: ['MIT', 'AGPL-3.0-only'], deny: ['AGPL-3.0-only'] }, 'ISC OR AGPL-3.0-only', 'not-allowed'],
    [NO_AGPL, 'SEE LICENSE IN LICENSE.md', 'unknown'],
    [NO_AGPL, 'UNLICENSED', 'unknown'],
    [NO_AGPL, 'non-standard', 'unknown'],
    [NO_AGPL, 'NOASSERTION', 'unknown'],
    [NO_AGPL, '', 'unknown'],
    [NO_AGPL, '__proto__', 'unknown'],
    [NO_AGPL, `${'('.repeat(400)}MIT${')'.repeat(400)}`, 'allowed'],
    [NO_AGPL, '('.repeat(100_000), 'unknown'],
  ])('%j: %s is %s', async (policy, expression, verdict) => {
    expect((await licenseJudge(policy))(expression)).toBe(verdict);
  });

  test('an expression with many choices does not take for ever', async () => {
    const judge = await licenseJudge(MIT_ONLY);
    await assertNearLinear(32, (choices) => {
      const expression = Array.from({ length: choices }, () => '(ISC OR BSD-3-Clause)').join(' AND ');
      return () => expect(judge(expression)).toBe('not-allowed');
    });
  });
});

function ask(question: Partial<LicenseQuestion>) {
  return licensesOf({
    lockfiles: someLockfiles([], []),
    changedPaths: new Set(),
    policy: NO_AGPL,
    addedOnly: true,
    depsDev: null,
    ...question,
  });
}

const agpl = aPackage('viral', '1.0.0', { licenses: ['AGPL-3.0-only'] });
const free = aPackage('free', '1.0.0', { licenses: ['MIT'] });

test('a denied licence is told with its words and the way out', async () => {
  const { head } = await ask({ lockfiles: someLockfiles([], [agpl, free]) });
  expect(head).toMatchObject([
    {
      category: 'license',
      rule: 'license-denied',
      severity: 'high',
      package: { name: 'viral' },
      message: expect.stringContaining('AGPL-3.0-only, which the policy denies'),
      fix: { description: expect.any(String) },
    },
  ]);
});

test('what is not allowed is told, what was there before is not', async () => {
  const isc = aPackage('other', '1.0.0', { licenses: ['ISC'] });
  const before = aPackage('before', '1.0.0', { licenses: ['ISC'] });
  const { head } = await ask({ lockfiles: someLockfiles([before], [before, isc, free]), policy: MIT_ONLY });
  expect(head.map(({ rule, package: pkg }) => `${rule} ${pkg?.name}`)).toEqual(['license-not-allowed other']);
});

test('without a base every package counts', async () => {
  const { head } = await ask({ lockfiles: { ...someLockfiles([], [agpl]), base: [] }, addedOnly: false });
  expect(head).toHaveLength(1);
});

test('a new version under the same licence is the old problem; under another licence it is a new one', async () => {
  const bumped = { ...agpl, version: '1.0.1' };
  const same = await ask({ lockfiles: someLockfiles([agpl], [bumped]) });
  expect(same.base.map(({ lineage }) => lineage)).toEqual(same.head.map(({ lineage }) => lineage));
  const relicensed = await ask({ lockfiles: someLockfiles([{ ...agpl, licenses: ['MIT'] }], [bumped]) });
  expect(relicensed.base).toEqual([]);
  expect(relicensed.head).toHaveLength(1);
});

test('several licences are a choice in composer.lock, and all of them apply elsewhere', async () => {
  const both = aPackage('both', '1.0.0', { ecosystem: 'Packagist', licenses: ['MIT', 'AGPL-3.0-only'] });
  const lockfile = (manager: 'composer' | 'sbom') => ({
    ...someLockfiles([], []),
    head: [aLockfile([both], { manager, path: 'composer.lock' })],
  });
  expect((await ask({ lockfiles: lockfile('composer') })).head).toEqual([]);
  expect((await ask({ lockfiles: lockfile('sbom') })).head).toMatchObject([{ rule: 'license-denied' }]);
});

describe('a licence that nobody tells', () => {
  const silent = aPackage('silent', '1.0.0');

  test('is named, with what is written instead of it', async () => {
    const odd = aPackage('odd', '1.0.0', { licenses: ['SEE LICENSE IN eula.txt'] });
    const { head } = await ask({ lockfiles: someLockfiles([], [silent, odd]) });
    expect(head).toMatchObject([
      { rule: 'license-unknown', severity: 'low', message: expect.stringContaining('of silent@1.0.0') },
      { rule: 'license-unknown', message: expect.stringContaining("'SEE LICENSE IN eula.txt'") },
    ]);
  });

  test('of many packages is one finding that stays the same when another comes', async () => {
    const many = (count: number) => Array.from({ length: count }, (_, i) => aPackage(`p${99 - i}`, '1.0.0'));
    const [before, after] = await Promise.all(
      [30, 31].map((count) => ask({ lockfiles: someLockfiles([], many(count)) })),
    );
    expect(before?.head).toMatchObject([{ title: 'The licences of 30 packages are not known' }]);
    expect(before?.head[0]?.message).toContain('and 20 more');
    expect(after?.head[0]?.identity).toEqual(before?.head[0]?.identity);
  });

  test('is asked of deps.dev, which is asked for nothing else', async () => {
    const asked: string[] = [];
    const depsDev: DepsDev = {
      async facts({ name }) {
        asked.push(name);
        return { published: null, licenses: ['MIT', 'AGPL-3.0-only'] };
      },
    };
    const fromGit = aPackage('from-git', '1.0.0', { origin: 'git' });
    const { head } = await ask({ lockfiles: someLockfiles([], [silent, free, fromGit]), depsDev });
    expect(asked).toEqual(['silent']);
    expect(head.map(({ rule, package: pkg }) => `${rule} ${pkg?.name}`)).toEqual([
      'license-denied silent',
      'license-unknown from-git',
    ]);
  });

  test('is named and a shortfall when deps.dev does not answer', async () => {
    const depsDev: DepsDev = { facts: () => Promise.reject(new ServiceError('no-answer', 'no route')) };
    const { head, shortfall } = await ask({ lockfiles: someLockfiles([], [silent]), depsDev });
    expect(head).toMatchObject([{ rule: 'license-unknown' }]);
    expect(shortfall).toBe('the licences of 1 package are not known (deps.dev: no route)');
  });
});
