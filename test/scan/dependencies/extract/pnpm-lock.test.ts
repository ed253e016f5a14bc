import { describe, expect, test } from '@jest/globals';
import { dependenciesOf, extractProject, namesOf, packageNamed, scopesOf } from './lockfile-support.js';

const NINE = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      express:
        specifier: ^4.0.0
        version: 4.18.2(debug@4.3.4)
      safe:
        specifier: npm:lodash@4.17.20
        version: lodash@4.17.20
      member:
        specifier: workspace:*
        version: link:packages/member
  packages/member:
    devDependencies:
      jest:
        specifier: ^29.0.0
        version: 29.0.0
    optionalDependencies:
      forked:
        specifier: o/forked
        version: https://codeload.github.com/o/forked/tar.gz/${'c'.repeat(40)}

packages:

  '@s/tool@1.0.0':
    resolution: {integrity: sha512-t}

  debug@4.3.4:
    resolution: {integrity: sha512-d}
    deprecated: use another

  express@4.18.2:
    resolution: {integrity: sha512-e}

  forked@https://codeload.github.com/o/forked/tar.gz/${'c'.repeat(40)}:
    resolution: {tarball: https://codeload.github.com/o/forked/tar.gz/${'c'.repeat(40)}}
    version: 1.2.3

  jest@29.0.0:
    resolution: {integrity: sha512-j}

  lodash@4.17.20:
    resolution: {integrity: sha512-l}

snapshots:

  '@s/tool@1.0.0': {}

  debug@4.3.4: {}

  express@4.18.2(debug@4.3.4):
    dependencies:
      debug: 4.3.4

  forked@https://codeload.github.com/o/forked/tar.gz/${'c'.repeat(40)}: {}

  jest@29.0.0:
    dependencies:
      '@s/tool': 1.0.0
      debug: 4.3.4

  lodash@4.17.20: {}
`;

describe('pnpm-lock.yaml 9', () => {
  test('scope comes from the importers, since the lockfile no longer tells', async () => {
    const found = await extractProject({ 'pnpm-lock.yaml': NINE }, 'pnpm-lock.yaml');
    expect(found.problems).toEqual([]);
    expect(scopesOf(found)).toEqual({
      '@s/tool': 'development',
      debug: 'runtime',
      express: 'runtime',
      forked: 'runtime',
      jest: 'development',
      lodash: 'runtime',
    });
    expect(dependenciesOf(found, 'express')).toEqual(['debug']);
    expect(packageNamed(found, 'debug')).toMatchObject({
      deprecated: 'use another',
      direct: false,
      integrity: 'sha512-d',
    });
    expect(packageNamed(found, 'lodash')).toMatchObject({ direct: true, requestedAs: ['npm:lodash@4.17.20'] });
  });

  test('a git dependency is not matched by name, and every package has its line', async () => {
    const found = await extractProject({ 'pnpm-lock.yaml': NINE }, 'pnpm-lock.yaml');
    expect(packageNamed(found, 'forked')).toMatchObject({
      origin: 'git',
      version: '1.2.3',
      commit: 'c'.repeat(40),
      optional: true,
    });
    const rows = NINE.split('\n');
    for (const one of found.packages) expect(rows[(one.line ?? 0) - 1]).toContain(`${one.name}@`);
    expect(rows[(packageNamed(found, 'express').line ?? 0) - 1]).toBe('  express@4.18.2:');
  });

  test('manifests of all importers are told with their lines', async () => {
    const files = {
      'web/pnpm-lock.yaml': NINE,
      'web/package.json': '{\n"dependencies": {\n"express": "^4.0.0"}}',
      'web/packages/member/package.json': '{\n"devDependencies": {"jest": "^29.0.0"}}',
    };
    const found = await extractProject(files, 'web/pnpm-lock.yaml');
    expect(found.manifest).toMatchObject({ path: 'web/package.json', lines: new Map([['express', 3]]) });
    expect(found.otherManifests).toMatchObject([
      { path: 'web/packages/member/package.json', lines: new Map([['jest', 2]]) },
    ]);
  });

  test('both documents of pnpm 11 are read', async () => {
    const tools = `---\nlockfileVersion: '9.0'\nimporters:\n  .:\n    packageManagerDependencies:\n      pnpm:\n        specifier: 11.0.0\n        version: 11.0.0\npackages:\n  pnpm@11.0.0:\n    resolution: {integrity: x}\nsnapshots:\n  pnpm@11.0.0: {}\n---\n`;
    const found = await extractProject({ 'pnpm-lock.yaml': tools + NINE }, 'pnpm-lock.yaml');
    expect(found.packages).toHaveLength(7);
    expect(packageNamed(found, 'pnpm')).toMatchObject({ scope: 'development', direct: true });
    expect(packageNamed(found, 'express').scope).toBe('runtime');
  });
});

describe('older pnpm-lock.yaml', () => {
  test('version 5: slashes, peer suffixes, own dev flags, Git by host', async () => {
    const text = `lockfileVersion: 5.4
specifiers:
  '@s/a': ^1.0.0
  b: ^2.0.0
  forked: o/forked
dependencies:
  '@s/a': 1.0.0_b@2.10.0
  forked: github.com/o/forked/${'d'.repeat(40)}
devDependencies:
  b: 2.10.0
packages:
  /@s/a/1.0.0_b@2.10.0:
    resolution: {integrity: sha512-a}
    dependencies:
      b: 2.10.0
    dev: false
  /b/2.10.0:
    resolution: {integrity: sha512-b}
    requiresBuild: true
    dev: true
  github.com/o/forked/${'d'.repeat(40)}:
    resolution: {tarball: https://codeload.github.com/o/forked/tar.gz/${'d'.repeat(40)}}
    name: forked
    version: 1.0.0
    dev: false
`;
    const found = await extractProject({ 'pnpm-lock.yaml': text }, 'pnpm-lock.yaml');
    expect(namesOf(found)).toEqual(['@s/a@1.0.0', 'b@2.10.0', 'forked@1.0.0']);
    expect(packageNamed(found, 'b')).toMatchObject({
      scope: 'runtime',
      hasInstallScript: true,
      requestedAs: ['^2.0.0'],
    });
    expect(packageNamed(found, 'forked')).toMatchObject({ origin: 'git', commit: 'd'.repeat(40) });
  });

  test('version 6: one slash, parentheses, aliases and files', async () => {
    const text = `lockfileVersion: '6.0'
dependencies:
  alias:
    specifier: npm:lodash@^4.0.0
    version: /lodash@4.17.20
  local:
    specifier: file:local
    version: file:local
packages:
  /lodash@4.17.20(react@18.0.0):
    resolution: {integrity: sha512-l}
    dev: false
  /lodash@4.17.20:
    resolution: {integrity: sha512-l}
    dev: false
  file:local:
    resolution: {directory: local, type: directory}
    name: local
    version: 1.0.0
    dev: false
`;
    const found = await extractProject({ 'pnpm-lock.yaml': text }, 'pnpm-lock.yaml');
    expect(namesOf(found)).toEqual(['local@1.0.0', 'lodash@4.17.20']);
    expect(packageNamed(found, 'local').origin).toBe('file');
    expect(packageNamed(found, 'lodash')).toMatchObject({ direct: true, origin: 'registry' });
  });
});

test('a file that is no lockfile is refused instead of counted as empty', async () => {
  for (const text of ['', 'a: 1\n', '- x\n', 'a: [', "lockfileVersion: '9.0'\n<<<<<<< HEAD\n"]) {
    await expect(extractProject({ 'pnpm-lock.yaml': text }, 'pnpm-lock.yaml')).rejects.toMatchObject({
      name: 'LocatedError',
      path: 'pnpm-lock.yaml',
    });
  }
});
