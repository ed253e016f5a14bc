import { describe, expect, test } from '@jest/globals';
import { correlate } from '../../../../src/correlate/index.js';
import { deniedOf } from '../../../../src/scan/dependencies/denied/denied.js';
import { denyList } from '../../../../src/scan/dependencies/denied/deny-list.js';
import type { Lockfiles } from '../../../../src/scan/dependencies/package/lockfile.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';
import { aLockfile, aPackage, someLockfiles } from '../../../helpers/lockfiles.js';
import { memoryWorkspace } from '../../../helpers/scan-context.js';
import { extractProject } from '../extract/lockfile-support.js';

async function denied(patterns: readonly string[], lockfiles: Lockfiles, workspace = memoryWorkspace({}, {})) {
  const debug = () => undefined;
  const { head, base } = await deniedOf({ workspace, debug, lockfiles, changedPaths: new Set(), patterns });
  return correlate(head, base, {
    exceptions: [],
    policyPath: 'policy',
    comparesSides: true,
    sawEverything: () => true,
    now: new Date('2026-12-01'),
  }).findings;
}

async function stateOf(
  patterns: readonly string[],
  base: readonly ResolvedPackage[],
  head: readonly ResolvedPackage[],
): Promise<string[]> {
  return (await denied(patterns, someLockfiles(base, head))).map(
    ({ package: pkg, state }) => `${pkg?.version} ${state}`,
  );
}

describe('a package is denied by its name', () => {
  test.each([
    ['lodash', 'npm', 'lodash', '4.0.0', true],
    ['lodash', 'npm', 'lodash.get', '4.0.0', false],
    ['lodash', 'npm', 'Lodash', '4.0.0', false],
    ['lodash', 'PyPI', 'lodash', '4.0.0', true],
    ['npm:lodash', 'PyPI', 'lodash', '4.0.0', false],
    ['@scope/*', 'npm', '@scope/name', '1.0.0', true],
    ['@scope/*', 'npm', '@scoped/name', '1.0.0', false],
    ['PyPI:Typing_Extensions', 'PyPI', 'typing-extensions', '4.0.0', true],
    ['azure.*', 'PyPI', 'azure-storage', '4.0.0', true],
    ['NuGet:Newtonsoft.JSON', 'NuGet', 'newtonsoft.json', '12.0.1', true],
    ['Go:github.com/x/*', 'Go', 'github.com/x/y/v2', '2.0.0', true],
    ['Maven:org.apache.*', 'Maven', 'org.apache.logging.log4j:log4j-core', '2.14.0', true],
    ['Debian:openssl', 'Debian:12', 'openssl', '3.0.0', true],
    ['lodash@<4', 'npm', 'lodash', '3.10.1', true],
    ['lodash@<4', 'npm', 'lodash', '4.0.0', false],
    ['PyPI:django@<4.2', 'PyPI', 'django', '4.2rc1', true],
  ])('%s of %s %s@%s: %s', (pattern, ecosystem, name, version, isDenied) => {
    expect(denyList([pattern])({ ecosystem, name, version }) !== null).toBe(isDenied);
  });

  test('one whose version nobody can tell counts as one of those that are named, and says so', async () => {
    const [finding] = await denied(['lodash@<4'], someLockfiles([], [aPackage('lodash', '', { origin: 'git' })]));
    expect(finding).toMatchObject({
      rule: 'package-denied',
      message: expect.stringContaining('not known for certain'),
    });
    expect(await stateOf(['actions/checkout@<4'], [], [])).toEqual([]);
    expect(
      denyList(['actions/checkout@<4'])({ ecosystem: 'GitHub Actions', name: 'actions/checkout', version: 'main' }),
    ).toMatchObject({ isUnsure: true });
  });

  test('a copy from a repository, an archive or a folder is the same package; a member of the repository is not', async () => {
    for (const origin of ['registry', 'git', 'url', 'file'] as const)
      expect(await denied(['lodash'], someLockfiles([], [aPackage('lodash', '4.0.0', { origin })]))).toHaveLength(1);
    const own = aPackage('lodash', '4.0.0', { origin: 'workspace' });
    expect(await denied(['lodash'], someLockfiles([], [own]))).toEqual([]);
  });
});

describe('an alias is judged by what it stands for', () => {
  const files = {
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { safe: 'npm:lodash@^4.0.0' } },
        'node_modules/safe': {
          name: 'lodash',
          version: '4.17.21',
          resolved: 'https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz',
        },
      },
    }),
    // Without the name, which the author of the change can leave out, the address tells it.
    'a/package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { safe: '^4.0.0' } },
        'node_modules/safe': {
          version: '4.17.21',
          resolved: 'https://registry.npmjs.org/lodash/-/lodash-4.17.21.tgz',
        },
      },
    }),
    'yarn.lock':
      '# yarn lockfile v1\n\n"safe@npm:lodash@^4.0.0":\n  version "4.17.21"\n  resolved "https://registry.yarnpkg.com/lodash/-/lodash-4.17.21.tgz#1"\n',
    'berry/yarn.lock':
      '__metadata:\n  version: 8\n\n"safe@npm:lodash@^4.0.0":\n  version: 4.17.21\n  resolution: "lodash@npm:4.17.21"\n  checksum: x\n  languageName: node\n  linkType: hard\n',
    'bun.lock':
      '{ "lockfileVersion": 1, "workspaces": { "": { "dependencies": { "safe": "npm:lodash@^4.0.0" } } }, "packages": { "safe": ["lodash@4.17.21", "", {}, "sha512-x"] } }',
    'pnpm-lock.yaml':
      "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      safe:\n        specifier: npm:lodash@^4.0.0\n        version: lodash@4.17.21\npackages:\n  lodash@4.17.21:\n    resolution: {integrity: sha512-x}\nsnapshots:\n  lodash@4.17.21: {}\n",
  };

  test.each(Object.keys(files))('%s', async (path) => {
    const extraction = await extractProject(files, path);
    const lockfile = { ...aLockfile(extraction.packages), path, extraction };
    const lockfiles = { head: [lockfile], base: [], headProblems: [], baseProblems: [] };
    expect(await denied(['npm:lodash'], lockfiles)).toMatchObject([
      { rule: 'package-denied', package: { name: 'lodash' } },
    ]);
    expect(await denied(['npm:safe'], lockfiles)).toEqual([]);
  });
});

describe('states', () => {
  const [three, newer, allowed] = ['3.0.0', '3.1.0', '4.0.0'].map((version) => aPackage('lodash', version)) as [
    ResolvedPackage,
    ResolvedPackage,
    ResolvedPackage,
  ];

  test('what the change brings in is new, what the base has is existing, what goes is fixed', async () => {
    expect(await stateOf(['lodash@<4'], [], [three])).toEqual(['3.0.0 new']);
    expect(await stateOf(['lodash@<4'], [three], [three])).toEqual(['3.0.0 existing']);
    expect(await stateOf(['lodash@<4'], [three], [newer])).toEqual(['3.1.0 existing']);
    expect(await stateOf(['lodash@<4'], [three], [allowed])).toEqual(['3.0.0 fixed']);
    expect(await stateOf(['lodash@<4'], [allowed], [three])).toEqual(['3.0.0 new']);
  });

  test('a second project that takes it in is new, though the first one has it', async () => {
    const first = aLockfile([three]);
    const second = aLockfile([three], { path: 'b/package-lock.json' });
    const found = await denied(['lodash'], {
      head: [first, second],
      base: [first],
      headProblems: [],
      baseProblems: [],
    });
    expect(found.map(({ location, state }) => `${location?.path} ${state}`).sort()).toEqual([
      'b/package-lock.json new',
      'package-lock.json existing',
    ]);
  });

  test('several patterns that fit one package are one finding', async () => {
    expect(await stateOf(['lodash', 'lod*', 'npm:lodash@<9'], [], [three])).toHaveLength(1);
  });
});

test('the way that brings it in is told, and which parent is to be replaced', async () => {
  const packages = [
    aPackage('express', '4.0.0', { direct: true, dependsOn: [1] }),
    aPackage('qs', '6.0.0', { direct: false, dependsOn: [2] }),
    aPackage('evil', '1.0.0', { direct: false }),
    aPackage('other-evil', '1.0.0', { direct: true }),
  ];
  const [evil, other] = (await denied(['*evil'], someLockfiles([], packages))).toSorted((a, b) =>
    a.title < b.title ? -1 : 1,
  );
  expect(evil).toMatchObject({
    severity: 'high',
    category: 'dependency',
    package: { name: 'evil', paths: [['express', 'qs']] },
    message: expect.stringContaining('express > qs > evil'),
    fix: { description: 'replace express, which brings evil in, or take a release of it that does without' },
  });
  expect(other?.fix?.description).toBe('remove other-evil from the project and depend on something else');
});

describe('a manifest asks for it, and no lockfile says so', () => {
  const asking = (name: string, range = '^3.0.0') => JSON.stringify({ dependencies: { [name]: range } }, null, 2);
  const none: Lockfiles = { head: [], base: [], headProblems: [], baseProblems: [] };
  const told = async (...args: Parameters<typeof denied>) =>
    (await denied(...args)).map(({ location, state }) => `${location?.path}:${location?.startLine} ${state}`);

  test('is told at its line, since the next install brings it in', async () => {
    const change = memoryWorkspace({ 'package.json': asking('lodash') }, { 'package.json': asking('other') });
    const unlocked = someLockfiles([aPackage('other', '3.0.0')], [aPackage('other', '3.0.0')]);
    expect(await told(['lodash'], unlocked, change)).toEqual(['package.json:3 new']);
    expect(await told(['lodash'], none, change)).toEqual(['package.json:3 new']);
    expect(await told(['npm:real'], none, memoryWorkspace({ 'package.json': asking('x', 'npm:real@1') }, {}))).toEqual([
      'package.json:3 new',
    ]);
  });

  test('is told once where the lockfile has it, and not where the lockfile has another version', async () => {
    const change = memoryWorkspace({ 'package.json': asking('lodash') }, { 'package.json': '{}' });
    expect(await told(['lodash'], someLockfiles([], [aPackage('lodash', '3.0.0')]), change)).toEqual([
      'package-lock.json:undefined new',
    ]);
    expect(await told(['lodash@<3'], someLockfiles([], [aPackage('lodash', '3.0.0')]), change)).toEqual([]);
  });

  test('is told of a project of its own, whatever the lockfile of another one holds', async () => {
    const change = memoryWorkspace(
      { 'b/package.json': asking('lodash'), 'package.json': '{}' },
      { 'package.json': '{}' },
    );
    const root = someLockfiles([aPackage('lodash', '3.0.0')], [aPackage('lodash', '3.0.0')]);
    expect((await told(['lodash'], root, change)).sort()).toEqual([
      'b/package.json:3 new',
      'package-lock.json:undefined existing',
    ]);
  });

  test('is existing where the base asks for it too', async () => {
    const before = { 'package.json': asking('lodash') };
    const after = { 'package.json': asking('lodash', '^3.1.0') };
    expect(await told(['lodash'], none, memoryWorkspace(after, before))).toEqual(['package.json:3 existing']);
  });
});
