import { describe, expect, test } from '@jest/globals';
import { newnessOf } from '../../../../src/scan/dependencies/newness/newness.js';
import type { Lockfiles } from '../../../../src/scan/dependencies/package/lockfile.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';
import { aLockfile, aPackage, someLockfiles } from '../../../helpers/lockfiles.js';

const NOW = new Date('2026-11-24T00:00:00Z');
const COMMIT = 'c'.repeat(40);

async function findings(lockfiles: Lockfiles) {
  const question = { lockfiles, changedPaths: new Set<string>(), minimumAgeDays: null, depsDev: null, now: NOW };
  return (await newnessOf(question)).head;
}

async function said(base: readonly ResolvedPackage[], head: readonly ResolvedPackage[]): Promise<string[]> {
  const found = await findings(someLockfiles(base, head));
  return found.map(({ rule, severity, package: pkg }) => `${rule} ${severity} ${pkg?.name}`);
}

function fromGit(resolved: string, more: Partial<ResolvedPackage> = {}): ResolvedPackage {
  return aPackage('mine', '', { origin: 'git', resolved, ...more });
}

describe('a source that is no registry', () => {
  const one = aPackage('one', '1.0.0');

  test.each<[string, ResolvedPackage, string[]]>([
    [
      'a repository at a commit',
      fromGit(`git+https://git.example/mine.git#${COMMIT}`, { commit: COMMIT }),
      ['source-not-registry medium mine'],
    ],
    ['a repository at a branch', fromGit('git+https://git.example/mine.git#main'), ['source-not-registry high mine']],
    [
      'a repository in the clear',
      fromGit('git://git.example/mine.git', { commit: COMMIT }),
      ['source-not-registry high mine'],
    ],
    [
      'an address with a checksum',
      aPackage('mine', '', { origin: 'url', resolved: 'https://a.example/m.tgz', integrity: 'sha512-x' }),
      ['source-not-registry medium mine'],
    ],
    [
      'a folder outside of the repository',
      aPackage('mine', '', { origin: 'file', resolved: 'file:../../elsewhere' }),
      ['source-not-registry medium mine'],
    ],
    [
      'an archive of the repository, which nobody can review',
      aPackage('mine', '1.0.0', { origin: 'file', resolved: 'file:lib/mine.tgz' }),
      ['source-not-registry medium mine'],
    ],
    ['a folder of the repository', aPackage('mine', '', { origin: 'file', resolved: 'file:./near' }), []],
    ['a commit of an action', fromGit('o/r@main', { ecosystem: 'GitHub Actions' }), []],
  ])('%s', async (_name, pkg, expected) => {
    // Without an address of a registry in the base, no host is another one than usual.
    expect(await said([], [pkg])).toEqual(expected);
  });

  test('another commit of the same repository is not new, another repository is', async () => {
    const before = fromGit(`git+https://git.example/mine.git#${COMMIT}`, { commit: COMMIT });
    const bump = { ...before, resolved: `git+https://git.example/mine.git#${'d'.repeat(40)}` };
    expect(await said([one, before], [one, bump])).toEqual([]);
    const moved = { ...before, resolved: `git+https://git.example/other.git#${COMMIT}` };
    expect(await said([one, before], [one, moved])).toEqual(['source-not-registry medium mine']);
  });

  test('what the change of a registry says already is not said twice', async () => {
    const moved = fromGit(`git+https://git.example/one.git#${COMMIT}`, { name: 'one', commit: COMMIT });
    expect(await said([one], [moved])).toEqual(['registry-changed high one']);
  });
});

test.each([
  'HTTPS://EVIL.example/one/-/one-1.0.0.tgz',
  'https:\\\\evil.example/one.tgz',
  ' https://evil.example./one.tgz',
])('another host is told however it is written: %j', async (resolved) => {
  const found = await findings(someLockfiles([aPackage('one', '1.0.0')], [aPackage('one', '1.0.0', { resolved })]));
  expect(found.map(({ rule, message }) => `${rule} ${message}`)).toEqual([
    expect.stringMatching(/registry-changed.*evil\.example,/),
  ]);
});

describe('an entry without a checksum', () => {
  const others = Array.from({ length: 9 }, (_, index) => aPackage(`p${index}`, '1.0.0', { integrity: 'sha512-x' }));
  const bare = aPackage('bare', '1.0.0');

  test('is told among others that have one, and weighs more where it had one before', async () => {
    expect(await said(others, [...others, bare])).toEqual(['integrity-missing low bare']);
    const before = [...others, { ...bare, integrity: 'sha512-y' }];
    expect(await said(before, [...others, bare])).toEqual(['integrity-missing medium bare']);
  });

  test('is not told where it was so before, where nobody has one, and where another checksum covers it', async () => {
    expect(await said([...others, bare], [...others, bare])).toEqual([]);
    expect(await said([], [bare, aPackage('other-one', '1.0.0')])).toEqual([]);
    expect(await said(others, [...others, { ...bare, hashed: true }])).toEqual([]);
  });
});

describe('install scripts of one family', () => {
  const script = { hasInstallScript: true };

  test('a package and the parts that it brings for each platform are one finding with their number', async () => {
    const parts = Array.from({ length: 26 }, (_, index) =>
      aPackage(`@fast/os-${index}`, '2.0.0', { ...script, optional: true }),
    );
    const parent = aPackage('fast', '2.0.0', { ...script, dependsOn: parts.map((_, index) => index) });
    const found = await findings(someLockfiles([], [...parts, parent]));
    expect(found).toMatchObject([
      {
        rule: 'install-script-added',
        package: { name: 'fast' },
        message: expect.stringContaining('fast@2.0.0 and 26 more of its family'),
      },
    ]);
  });

  test('one bump in forty lockfiles is one finding', async () => {
    const head = Array.from({ length: 40 }, (_, index) =>
      aLockfile([aPackage('fast', '2.0.0', script)], { path: `p${index}/package-lock.json` }),
    );
    expect(await findings({ head, base: [], headProblems: [], baseProblems: [] })).toHaveLength(1);
  });

  test('packages of different authors are told one by one', async () => {
    const shared = aPackage('fsevents', '2.0.0', { ...script, optional: true });
    const askers = ['one-x', 'two-x'].map((name) => aPackage(name, '2.0.0', { dependsOn: [0] }));
    const alone = aPackage('on-its-own', '1.0.0', script);
    const found = await findings(someLockfiles([], [shared, ...askers, alone]));
    expect(found.map(({ package: pkg }) => pkg?.name)).toEqual(['fsevents', 'on-its-own']);
  });
});

test('names that are widely used, and successors of such names, are never suspected', async () => {
  const names = ['stylis', 'bowser', 'preact', 'lodash-es', 'express2'];
  expect(
    await said(
      [],
      names.map((name) => aPackage(name, '1.0.0')),
    ),
  ).toEqual([]);
  expect(await said([], [aPackage('expresss', '1.0.0'), aPackage('l0dash', '1.0.0')])).toEqual([
    'typosquat-suspected medium expresss',
    'typosquat-suspected medium l0dash',
  ]);
});

describe('archives of Packagist, which come from the hosts of their repositories', () => {
  const archive = (name: string, host: string) =>
    aPackage(name, '1.0.0', { ecosystem: 'Packagist', resolved: `https://${host}/${name}.zip` });
  const base = [archive('a/one', 'api.github.com')];

  test('may not move to a host that the base knows nothing of', async () => {
    expect(await said(base, [archive('a/one', 'files.evil.example')])).toEqual(['registry-changed high a/one']);
  });

  test('may be new from any host, and move between those that the base uses', async () => {
    expect(await said(base, [...base, archive('b/two', 'gitlab.com')])).toEqual([]);
    const two = [...base, archive('b/two', 'gitlab.com')];
    expect(await said(two, [archive('a/one', 'gitlab.com'), archive('b/two', 'gitlab.com')])).toEqual([]);
  });
});
