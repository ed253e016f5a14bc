import { describe, expect, test } from '@jest/globals';
import { ServiceError } from '../../../../src/io/retry.js';
import { type NewnessQuestion, newnessOf } from '../../../../src/scan/dependencies/newness/newness.js';
import type { Lockfiles } from '../../../../src/scan/dependencies/package/lockfile.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';
import type { DepsDev } from '../../../../src/scan/dependencies/service/deps-dev/client.js';
import { assertNearLinear } from '../../../helpers/growth.js';
import { aLockfile, aPackage, someLockfiles } from '../../../helpers/lockfiles.js';

const NOW = new Date('2026-11-24T00:00:00Z');
const NPM = 'https://registry.npmjs.org';

function ask(lockfiles: Lockfiles, more: Partial<NewnessQuestion> = {}) {
  return newnessOf({ lockfiles, changedPaths: new Set(), minimumAgeDays: null, depsDev: null, now: NOW, ...more });
}

/** What is said of a change, as `rule name@version`. */
async function rules(base: readonly ResolvedPackage[], head: readonly ResolvedPackage[]): Promise<string[]> {
  const { head: found } = await ask(someLockfiles(base, head));
  return found.map(({ rule, package: pkg }) => `${rule} ${pkg?.name}@${pkg?.version}`);
}

function fetched(name: string, version: string, host = NPM, more: Partial<ResolvedPackage> = {}): ResolvedPackage {
  return aPackage(name, version, { resolved: `${host}/${name}/-/${name}-${version}.tgz`, ...more });
}

describe('minimum age', () => {
  const dates: Record<string, string | null> = {
    'fresh@1.0.0': '2026-11-23T12:00:00Z',
    'ripe@1.0.0': '2026-11-21T00:00:00Z',
    'tomorrow@1.0.0': '2027-01-01T00:00:00Z',
    'undated@1.0.0': null,
  };
  const depsDev: DepsDev = {
    async facts({ name, version }) {
      const date = dates[`${name}@${version}`];
      if (date === undefined) return null;
      return { published: date === null ? null : Date.parse(date), licenses: [] };
    },
  };
  const old = aPackage('old', '1.0.0');

  function aged(...names: readonly string[]) {
    const head = [old, ...names.map((name) => aPackage(name, '1.0.0'))];
    return ask(someLockfiles([old], head), { minimumAgeDays: 3, depsDev });
  }

  test('a release that is younger than the policy wants is told with its date and the day it is old enough', async () => {
    const { head, shortfall } = await aged('fresh', 'ripe');
    expect(head).toMatchObject([
      {
        category: 'dependency',
        rule: 'too-new-release',
        severity: 'medium',
        package: { name: 'fresh' },
        message: expect.stringContaining('published on 2026-11-23, less than the 3 days ago'),
        fix: { description: expect.stringContaining('2026-11-26') },
      },
    ]);
    expect(shortfall).toBeNull();
  });

  test('a date in the future, no date, and a release nobody knows are never old enough', async () => {
    const { head } = await aged('tomorrow', 'undated', 'unheard-of');
    expect(head.map(({ package: pkg, confidence }) => `${pkg?.name} ${confidence}`)).toEqual([
      'tomorrow high',
      'undated low',
      'unheard-of low',
    ]);
  });

  test('a service that does not answer is a shortfall, and what it did answer stands', async () => {
    const failing: DepsDev = {
      facts: (pkg) =>
        pkg.name === 'fresh' ? depsDev.facts(pkg) : Promise.reject(new ServiceError('server-error', 'answered 503')),
    };
    const lockfiles = someLockfiles([old], [aPackage('fresh', '1.0.0'), aPackage('ripe', '1.0.0')]);
    const { head, shortfall } = await ask(lockfiles, { minimumAgeDays: 3, depsDev: failing });
    expect(head).toHaveLength(1);
    expect(shortfall).toBe('minimum-age: the age of 1 added release is not known (deps.dev: answered 503)');
  });

  test('offline is a shortfall when something was added, and none when nothing was', async () => {
    const added = await ask(someLockfiles([old], [aPackage('fresh', '1.0.0')]), { minimumAgeDays: 3 });
    expect(added.shortfall).toContain('(offline)');
    expect((await ask(someLockfiles([old], [old]), { minimumAgeDays: 3 })).shortfall).toBeNull();
  });

  test('nothing is asked without a minimum age, of packages from git, or of what was there before', async () => {
    const refuses: DepsDev = { facts: () => Promise.reject(new Error('asked')) };
    const fromGit = aPackage('mine', '1.0.0', { origin: 'git' });
    await ask(someLockfiles([], [aPackage('fresh', '1.0.0')]), { depsDev: refuses });
    await ask(someLockfiles([old], [old, fromGit]), { depsDev: refuses, minimumAgeDays: 3 });
  });

  test('an ecosystem without release dates is a note', async () => {
    const lockfiles = someLockfiles([], [aPackage('plug', '1.0.0', { ecosystem: 'Hex' })]);
    expect(await ask(lockfiles, { minimumAgeDays: 3, depsDev })).toMatchObject({
      head: [],
      shortfall: null,
      notes: ['minimum-age not checked for 1 added releases: deps.dev does not cover Hex'],
    });
  });
});

describe('install scripts', () => {
  const script = { hasInstallScript: true };

  test('a version that starts to run one is told, one that did before is not', async () => {
    const base = [aPackage('quiet', '1.0.0'), aPackage('loud', '1.0.0', script)];
    const head = [aPackage('quiet', '1.0.1', script), aPackage('loud', '1.0.1', script)];
    expect(await rules(base, head)).toEqual(['install-script-added quiet@1.0.1']);
  });

  test('a package that is new altogether weighs less', async () => {
    const { head } = await ask(someLockfiles([], [aPackage('native', '1.0.0', script)]));
    expect(head).toMatchObject([{ rule: 'install-script-added', severity: 'low' }]);
  });
});

describe('the registry', () => {
  const one = fetched('one', '1.0.0');

  test('the same version from a host nobody used before is told: that is how a lockfile is poisoned', async () => {
    const { head } = await ask(someLockfiles([one], [fetched('one', '1.0.0', 'https://evil.example')]));
    expect(head).toMatchObject([
      { rule: 'registry-changed', severity: 'high', message: expect.stringContaining('evil.example') },
    ]);
    expect(head[0]?.message).toContain('registry.npmjs.org');
  });

  test.each([
    ['another version from the same host', fetched('one', '2.0.0')],
    ["yarn's name of the same registry", fetched('one', '1.0.0', 'https://registry.yarnpkg.com')],
    ['no address', aPackage('one', '1.0.0')],
    ['an address that is none', aPackage('one', '1.0.0', { resolved: 'https://[' })],
  ])('%s is no change', async (_name, after) => {
    expect(await rules([one], [after])).toEqual([]);
  });

  test('a lockfile that names no registry stands for the public one', async () => {
    const before = aPackage('one', '1.0.0');
    expect(await rules([before], [one])).toEqual([]);
    expect(await rules([before], [fetched('one', '1.0.0', 'https://evil.example')])).toEqual([
      'registry-changed one@1.0.0',
    ]);
  });

  test('a registry package that now comes from git is told', async () => {
    const after = aPackage('one', '', { origin: 'git', resolved: 'git+ssh://git@github.com/evil/one.git#0123' });
    expect(await rules([one], [after])).toEqual(['registry-changed one@']);
  });

  test('plain http is told once, wherever it leads', async () => {
    expect(await rules([one], [fetched('one', '1.0.0', 'http://registry.npmjs.org')])).toEqual([
      'registry-changed one@1.0.0',
    ]);
    const clear = fetched('one', '1.0.0', 'http://mirror.example');
    expect(await rules([clear], [clear])).toEqual([]);
  });

  test('a project that moves to another registry gets one finding, not thousands', async () => {
    const names = Array.from({ length: 50 }, (_, i) => `package-${i}`);
    const { head } = await ask(
      someLockfiles(
        names.map((name) => fetched(name, '1.0.0')),
        names.map((name) => fetched(name, '1.0.0', 'https://npm.corp.example')),
      ),
    );
    expect(head).toMatchObject([{ title: 'package-0@1.0.0 and 49 more packages come from npm.corp.example' }]);
  });

  test("crates.io's two addresses are one", async () => {
    const crate = (resolved: string) => aPackage('serde', '1.0.0', { ecosystem: 'crates.io', resolved });
    const git = crate('registry+https://github.com/rust-lang/crates.io-index');
    expect(await rules([git], [crate('sparse+https://index.crates.io/')])).toEqual([]);
    expect(await rules([git], [crate('sparse+https://evil.example/')])).toEqual(['registry-changed serde@1.0.0']);
  });
});

describe('integrity', () => {
  const one = (integrity: string) => aPackage('one', '1.0.0', { integrity });

  test.each([
    ['another digest of one algorithm', 'sha512-AAAA', 'sha512-BBBB', true],
    ['another algorithm, which nobody can compare', 'sha1-AAAA', 'sha512-BBBB', false],
    ['one algorithm more', 'sha1-AAAA', 'sha512-BBBB sha1-AAAA', false],
    ['one of two algorithms differs', 'sha1-AAAA sha512-CCCC', 'sha512-BBBB sha1-AAAA', true],
    ["another cache version of yarn's", '8/abc', '10c0/def', false],
    ['another hex digest', 'aa11', 'bb22', true],
    ['hex in other letters', 'AA11', 'aa11', false],
  ])('%s', async (_name, before, after, told) => {
    expect(await rules([one(before)], [one(after)])).toEqual(told ? ['integrity-changed one@1.0.0'] : []);
  });

  test('another version has another checksum, and so has the lockfile of another package manager', async () => {
    expect(await rules([one('sha512-AAAA')], [aPackage('one', '1.0.1', { integrity: 'sha512-BBBB' })])).toEqual([]);
    const { head } = await ask({
      base: [aLockfile([one('aa11')], { manager: 'nuget' })],
      head: [aLockfile([one('bb22')])],
      headProblems: [],
      baseProblems: [],
    });
    expect(head).toEqual([]);
  });
});

describe('names', () => {
  test.each([
    ['lodahs', 'lodash'],
    ['expres', 'express'],
    ['rreact', 'react'],
    ['cross_env', 'cross-env'],
    ['crossenv', 'cross-env'],
    ['LODAHS', 'lodash'],
    ['@type/node', '@types/node'],
  ])('%s is suspected to be meant as %s', async (name, meant) => {
    const { head } = await ask(someLockfiles([], [aPackage(name, '1.0.0')]));
    expect(head).toMatchObject([{ rule: 'typosquat-suspected', confidence: 'medium', severity: 'medium' }]);
    expect(head[0]?.message).toContain(`popular ${meant} `);
  });

  test.each(['preact', 'lodash', '@types/nodes', 'wx', 'es6-ext-shim', '__proto__', 'constructor'])(
    '%s is not suspected',
    async (name) => {
      expect(await rules([], [aPackage(name, '1.0.0')])).toEqual([]);
    },
  );

  test('the lists of other registries hold', async () => {
    const named = (ecosystem: string, name: string) => aPackage(name, '1.0.0', { ecosystem });
    const head = [named('PyPI', 'reqeusts'), named('crates.io', 'serde_jsom'), named('RubyGems', 'nokogirii')];
    expect(await rules([], [...head, named('PyPI', 'lodahs')])).toEqual(
      head.map(({ name }) => `typosquat-suspected ${name}@1.0.0`),
    );
  });

  test('a new version of a package that the base has is no new name', async () => {
    expect(await rules([aPackage('lodahs', '1.0.0')], [aPackage('lodahs', '1.0.1')])).toEqual([]);
  });
});

describe('deprecated packages', () => {
  test('the words of the authors are told on one line, cut', async () => {
    const words = `use\n\nsomething else ${'x'.repeat(500)}`;
    const { head } = await ask(someLockfiles([], [aPackage('given-up', '1.0.0', { deprecated: words })]));
    expect(head).toMatchObject([{ rule: 'deprecated-package', severity: 'low' }]);
    expect(head[0]?.message).toMatch(/^The change adds given-up@1\.0\.0, .* deprecated: use something else x+…\. /);
    expect(head[0]?.message.length).toBeLessThan(350);
  });
});

test('a lockfile that only moved adds nothing', async () => {
  const packages = [fetched('lodahs', '1.0.0', NPM, { hasInstallScript: true, deprecated: 'old' })];
  const { head } = await ask({
    base: [aLockfile(packages)],
    head: [aLockfile(packages, { path: 'web/package-lock.json' })],
    headProblems: [],
    baseProblems: [],
  });
  expect(head).toEqual([]);
});

test('the cost of looking at added names grows with their number', async () => {
  await assertNearLinear(8_000, (size) => {
    const names = Array.from({ length: size }, (_, i) => aPackage(`some-package-${i}`, '1.0.0'));
    return () => ask(someLockfiles([aPackage('one', '1.0.0')], names));
  });
});
