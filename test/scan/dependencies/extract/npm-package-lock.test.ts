import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { dependenciesOf, extractProject, namesOf, packageNamed, scopesOf } from './lockfile-support.js';

function lock(packages: Record<string, unknown>, version = 3): string {
  return JSON.stringify({ name: 'shop', lockfileVersion: version, packages }, null, 2);
}

const ROOT = { dependencies: { express: '^4.0.0' }, devDependencies: { jest: '^29.0.0' } };

describe('package-lock.json 2 and 3', () => {
  test('each package has name, version, line, graph and what the lockfile adds', async () => {
    const text = lock({
      '': ROOT,
      'node_modules/express': {
        version: '4.18.2',
        resolved: 'https://registry.npmjs.org/express/-/express-4.18.2.tgz',
        integrity: 'sha512-x',
        license: 'MIT',
        hasInstallScript: true,
        deprecated: 'old',
        dependencies: { qs: '~6.11.0' },
      },
      'node_modules/jest': { version: '29.0.0', dev: true, dependencies: { qs: '^6.5.0' } },
      'node_modules/qs': { version: '6.11.0' },
    });
    const found = await extractProject({ 'a/package-lock.json': text }, 'a/package-lock.json');
    expect(namesOf(found)).toEqual(['express@4.18.2', 'jest@29.0.0', 'qs@6.11.0']);
    expect(packageNamed(found, 'express')).toMatchObject({
      ecosystem: 'npm',
      origin: 'registry',
      scope: 'runtime',
      direct: true,
      requestedAs: ['^4.0.0'],
      licenses: ['MIT'],
      hasInstallScript: true,
      deprecated: 'old',
      integrity: 'sha512-x',
    });
    expect(packageNamed(found, 'qs')).toMatchObject({
      direct: false,
      scope: 'runtime',
      requestedAs: ['~6.11.0', '^6.5.0'],
    });
    expect(dependenciesOf(found, 'express')).toEqual(['qs']);
    expect(scopesOf(found)).toMatchObject({ jest: 'development' });
    const at = packageNamed(found, 'qs').line ?? 0;
    expect(text.split('\n')[at - 1]).toContain('"node_modules/qs"');
  });

  test('a forged dev flag does not hide a runtime dependency', async () => {
    const text = lock({ '': ROOT, 'node_modules/express': { version: '4.0.0', dev: true } });
    expect(
      packageNamed(await extractProject({ 'package-lock.json': text }, 'package-lock.json'), 'express').scope,
    ).toBe('runtime');
  });

  test('the nearest copy answers a demand, not the outermost', async () => {
    const text = lock({
      '': { dependencies: { a: '1', b: '1' } },
      'node_modules/a': { version: '1.0.0', dependencies: { x: '2' } },
      'node_modules/a/node_modules/x': { version: '2.0.0' },
      'node_modules/b': { version: '1.0.0', dependencies: { x: '1' } },
      'node_modules/x': { version: '1.0.0' },
    });
    const found = await extractProject({ 'package-lock.json': text }, 'package-lock.json');
    const versions = (name: string) =>
      (packageNamed(found, name).dependsOn ?? []).map((at) => found.packages[at]?.version);
    expect(versions('a')).toEqual(['2.0.0']);
    expect(versions('b')).toEqual(['1.0.0']);
  });

  test('an alias is matched by its real name', async () => {
    const text = lock({
      '': { dependencies: { safe: 'npm:lodash@4.17.20' } },
      'node_modules/safe': { name: 'lodash', version: '4.17.20' },
    });
    const manifest = '{\n "dependencies": {\n  "safe": "npm:lodash@4.17.20"\n }\n}';
    const found = await extractProject({ 'package-lock.json': text, 'package.json': manifest }, 'package-lock.json');
    expect(namesOf(found)).toEqual(['lodash@4.17.20']);
    expect(packageNamed(found, 'lodash').direct).toBe(true);
    expect(found.manifest?.lines.get('lodash')).toBe(3);
  });

  test('git, file, url and workspace packages named like a registry package are not matched', async () => {
    const commit = 'a'.repeat(40);
    const text = lock({
      '': {
        dependencies: { g: 'o/g', f: 'file:f', u: 'https://example.org/u.tgz', m: '*' },
        workspaces: ['packages/*'],
      },
      'node_modules/g': { version: '1.0.0', resolved: `git+ssh://git@github.com/o/g.git#${commit}` },
      'node_modules/f': { version: '1.0.0', resolved: 'file:f' },
      'node_modules/u': { version: '1.0.0', resolved: 'https://example.org/u.tgz' },
      'node_modules/m': { resolved: 'packages/m', link: true },
      'packages/m': { version: '1.0.0', dependencies: { lodash: '^4.0.0' } },
      'node_modules/lodash': { version: '4.17.20' },
    });
    const manifest = '{"dependencies": {\n"lodash": "^4.0.0"}}';
    const found = await extractProject(
      { 'package-lock.json': text, 'packages/m/package.json': manifest },
      'package-lock.json',
    );
    const origins = Object.fromEntries(found.packages.map((one) => [one.name, one.origin]));
    expect(origins).toEqual({ g: 'git', f: 'file', u: 'url', m: 'workspace', lodash: 'registry' });
    expect(packageNamed(found, 'g').commit).toBe(commit);
    expect(packageNamed(found, 'lodash')).toMatchObject({ direct: true, scope: 'runtime' });
    expect(found.manifest).toMatchObject({ path: 'packages/m/package.json' });
    expect(found.manifest?.lines.get('lodash')).toBe(2);
  });

  test('a registry tarball asked for by its address stays matched', async () => {
    const address = 'https://registry.npmjs.org/lodash/-/lodash-4.17.20.tgz';
    const text = lock({
      '': { dependencies: { lodash: address } },
      'node_modules/lodash': { version: '4.17.20', resolved: address },
    });
    expect(
      packageNamed(await extractProject({ 'package-lock.json': text }, 'package-lock.json'), 'lodash').origin,
    ).toBe('registry');
  });

  test('a folder of the workspace is not taken for a module of the same name', async () => {
    const text = lock({
      '': { dependencies: { packages: '1' } },
      'node_modules/packages': { version: '1.0.0' },
      'node_modules/packages/node_modules/a': { version: '9.0.0' },
      'packages/a': { version: '1.0.0', dependencies: { b: '1' } },
      'packages/a/node_modules/b': { version: '1.0.0' },
      'node_modules/packages/node_modules/a/node_modules/b': { version: '7.0.0' },
    });
    const found = await extractProject({ 'package-lock.json': text }, 'package-lock.json');
    expect(packageNamed(found, 'b', '1.0.0').direct).toBe(true);
    expect(packageNamed(found, 'b', '7.0.0').direct).toBe(false);
  });

  test('packages called __proto__ and constructor are packages', async () => {
    const text = `{"lockfileVersion": 3, "packages": {"": {"dependencies": {"__proto__": "1", "constructor": "1"}},
      "node_modules/__proto__": {"version": "1.0.0"}, "node_modules/constructor": {"version": "2.0.0"}}}`;
    const found = await extractProject({ 'package-lock.json': text }, 'package-lock.json');
    expect(namesOf(found)).toEqual(['__proto__@1.0.0', 'constructor@2.0.0']);
    expect(found.roots).toEqual([0, 1]);
  });

  test('a broken entry is a problem with its line and the others stand', async () => {
    const text = lock({ 'node_modules/a': 7, 'node_modules/b': { version: '1.0.0' } });
    const found = await extractProject({ 'package-lock.json': text }, 'package-lock.json');
    expect(namesOf(found)).toEqual(['b@1.0.0']);
    expect(found.problems).toMatchObject([{ path: 'package-lock.json', line: 5 }]);
  });
});

describe('package-lock.json 1', () => {
  const dependencies = {
    a: { version: '1.0.0', requires: { x: '^2.0.0' }, dependencies: { x: { version: '2.0.0' } } },
    x: { version: '1.0.0', dev: true },
    alias: { version: 'npm:@real/name@3.0.0' },
    g: { version: `github:o/g#${'b'.repeat(40)}` },
    f: { version: 'file:../f' },
  };
  const text = JSON.stringify({ lockfileVersion: 1, dependencies }, null, 2);

  test('the nested tree gives versions, real names, origins, lines and edges', async () => {
    const found = await extractProject({ 'package-lock.json': text }, 'package-lock.json');
    expect(namesOf(found)).toEqual(['@real/name@3.0.0', 'a@1.0.0', 'f@', 'g@', 'x@1.0.0', 'x@2.0.0']);
    expect(packageNamed(found, 'g')).toMatchObject({ origin: 'git', commit: 'b'.repeat(40) });
    expect(packageNamed(found, 'f').origin).toBe('file');
    expect(dependenciesOf(found, 'a')).toEqual(['x']);
    const nested = packageNamed(found, 'x', '2.0.0').line ?? 0;
    expect(text.split('\n')[nested - 1]).toBe('        "x": {');
    expect(found.roots).toBeUndefined();
  });

  test('package.json beside it tells what is direct', async () => {
    const files = { 'npm-shrinkwrap.json': text, 'package.json': '{"devDependencies": {"x": "^1.0.0"}}' };
    const found = await extractProject(files, 'npm-shrinkwrap.json');
    expect(packageNamed(found, 'x', '1.0.0')).toMatchObject({ direct: true, scope: 'development' });
    expect(packageNamed(found, 'x', '2.0.0')).toMatchObject({ direct: false, scope: 'runtime' });
  });

  test('a tree nested a hundred thousand deep is refused in part, not a crash', async () => {
    const depth = 100_000;
    const deep = `${'{"dependencies":{"a":'.repeat(depth)}{"version":"1.0.0"}${'}}'.repeat(depth)}`;
    const found = await extractProject({ 'package-lock.json': deep }, 'package-lock.json');
    expect(found.packages).toHaveLength(100);
    expect(found.problems[0]?.message).toContain('nested deeper');
  });
});

test('a conflict, half a file and an empty one say what, where and what to do', async () => {
  const broken = { '<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> x\n': 1, '{\n "packages": {\n': 3, '': 1, '[]': 1 };
  for (const [text, line] of Object.entries(broken)) {
    const failure = await extractProject({ 'package-lock.json': text }, 'package-lock.json').catch(
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(LocatedError);
    expect(failure).toMatchObject({ path: 'package-lock.json', line, remedy: expect.any(String) });
  }
});
