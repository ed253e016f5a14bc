import { describe, expect, test } from '@jest/globals';
import type { PackageManager } from '../../../../src/scan/dependencies/ecosystem/index.js';
import { NOWHERE } from '../../../../src/scan/dependencies/fix/surroundings.js';
import { removeMalware, wayOut } from '../../../../src/scan/dependencies/fix/way-out.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';

function pkg(overrides: Partial<ResolvedPackage> = {}): ResolvedPackage {
  return {
    ecosystem: 'npm',
    name: 'x',
    version: '1.0.0',
    origin: 'registry',
    scope: 'runtime',
    direct: true,
    ...overrides,
  };
}

const to = (version: string) => ({ version, checked: true });

describe('the command for a direct dependency', () => {
  test.each<[PackageManager, Partial<ResolvedPackage>, string]>([
    ['npm', {}, 'npm install x@1.2.3'],
    ['npm', { scope: 'development' }, 'npm install --save-dev x@1.2.3'],
    ['npm', { name: '@scope/x' }, 'npm install @scope/x@1.2.3'],
    ['pnpm', {}, 'pnpm up x@1.2.3'],
    ['yarn', {}, 'yarn upgrade x@1.2.3'],
    ['yarn-berry', {}, 'yarn up x@1.2.3'],
    ['bun', {}, 'bun add x@1.2.3'],
    ['deno', {}, 'deno add npm:x@1.2.3'],
    ['pipenv', {}, 'pipenv upgrade x==1.2.3'],
    ['poetry', {}, 'poetry add "x@^1.2.3"'],
    ['poetry', { scope: 'development' }, 'poetry add --group dev "x@^1.2.3"'],
    ['pdm', {}, 'pdm add "x>=1.2.3"'],
    ['uv', {}, 'uv add "x>=1.2.3"'],
    ['go', { ecosystem: 'Go', name: 'golang.org/x/net' }, 'go get golang.org/x/net@v1.2.3'],
    ['go', { ecosystem: 'Go', name: 'stdlib' }, 'go get go@1.2.3'],
    ['cargo', { requestedAs: ['^1.0'] }, 'cargo update -p x@1.0.0 --precise 1.2.3'],
    ['cargo', { requestedAs: ['0.9'] }, 'cargo add x@1.2.3'],
    ['composer', { name: 'v/x' }, 'composer require "v/x:^1.2.3"'],
    ['bundler', {}, 'bundle update x --conservative'],
    ['nuget', {}, 'dotnet add package x --version 1.2.3'],
    ['mix', {}, 'mix deps.update x'],
    ['pub', {}, 'dart pub add "x:^1.2.3"'],
    ['swift', { name: 'github.com/apple/swift-nio' }, 'swift package update swift-nio'],
    ['cocoapods', {}, 'pod update x'],
  ])('%s %j', async (manager, overrides, command) => {
    expect(await wayOut(pkg(overrides), manager, to('1.2.3'))).toMatchObject({ version: '1.2.3', command });
  });

  test.each<[PackageManager, RegExp]>([
    ['pip', /`x==1.2.3`/],
    ['maven', /set the version of x to 1.2.3 in app\/pom.xml/],
    ['gradle', /set x to 1.2.3/],
    ['actions', /uses: x@<commit>/],
    ['stack', /x-1.2.3/],
    ['conan', /x\/1.2.3/],
    ['sbom', /where this list was made/],
  ])('%s has no command, so the edit is told', async (manager, text) => {
    const fix = await wayOut(pkg(), manager, to('1.2.3'), { ...NOWHERE, path: 'app/pom.xml' });
    expect(fix.command).toBeUndefined();
    expect(fix.description).toMatch(text);
  });
});

describe('a dependency of a dependency', () => {
  const transitive = (requestedAs: readonly string[], more: Partial<ResolvedPackage> = {}) =>
    pkg({ direct: false, requestedAs, ...more });

  test.each<[string, PackageManager, readonly string[], string, string | undefined]>([
    ['admitted by all parents', 'npm', ['^1.0.0', '>=1'], '1.2.3', 'npm update x'],
    ['forbidden by one parent', 'npm', ['^1.0.0', '~1.0.0'], '1.2.3', undefined],
    ['aliased', 'npm', ['npm:x@^1.0.0'], '1.2.3', 'npm update x'],
    ['of another major', 'pnpm', ['^1.0.0'], '2.0.0', undefined],
    ['admitted', 'yarn-berry', ['^1.0.0'], '1.2.3', 'yarn up -R x'],
    [
      'of Cargo, where a bare version means caret',
      'cargo',
      ['1.0'],
      '1.2.3',
      'cargo update -p x@1.0.0 --precise 1.2.3',
    ],
    ['of Cargo, of another 0.x', 'cargo', ['0.9'], '0.10.0', undefined],
    ['with a range of 5,000 characters', 'npm', ['>=1 '.repeat(1250)], '1.2.3', undefined],
  ])('%s (%s)', async (_, manager, ranges, version, command) => {
    const fix = await wayOut(transitive(ranges), manager, to(version));
    expect(fix.command).toBe(command);
    expect(fix.description).toMatch(command === undefined ? /^Override/ : /^Refresh the lockfile/);
  });

  test.each<[PackageManager, RegExp]>([
    ['npm', /"overrides": \{ "x@1": "9.9.9" \}/],
    ['pnpm', /"x@1": "9.9.9"` under `overrides:`/],
    ['yarn', /"resolutions": \{ "x": "9.9.9" \}/],
    ['bun', /"overrides"/],
  ])('%s says where an override goes', async (manager, text) => {
    expect((await wayOut(transitive(['^1.0.0']), manager, to('9.9.9'))).description).toMatch(text);
  });

  test('where no range is known, the refresh comes first and the override after it', async () => {
    const fix = await wayOut(transitive([]), 'uv', to('1.2.3'));
    expect(fix.command).toBe('uv lock --upgrade-package x==1.2.3');
    expect(fix.description).toContain('override-dependencies');
  });
});

test.each([
  ['; rm -rf ~'],
  ['$(curl evil)'],
  ['`id`'],
  ['--registry=https://evil.example'],
  ['-g'],
  ['a b'],
  ['a\nb'],
  ['../../evil'],
  ['x"y'],
  ["x'y"],
  ['x|y'],
  ['x&y'],
  ['%PATH%'],
  ['x\u202ey'],
])('a package named %j gets no command: people copy it into their shell', async (name) => {
  for (const direct of [true, false]) {
    const fix = await wayOut(pkg({ name, direct }), 'npm', to('1.2.3'));
    expect(fix.command).toBeUndefined();
    expect(fix.description).not.toContain(name);
  }
});

test('a fixed version that a shell would read gets no command either', async () => {
  expect((await wayOut(pkg(), 'npm', to('1.0;id'))).command).toBeUndefined();
});

test('malware is removed, never upgraded', () => {
  const fix = removeMalware(pkg());
  expect(fix.description).toMatch(/^Remove x@1\.0\.0/);
  expect(fix.description).toContain('rotate all credentials');
  expect(fix.command).toBeUndefined();
  expect(fix.version).toBeUndefined();
});
