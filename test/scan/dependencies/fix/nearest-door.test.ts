import { describe, expect, test } from '@jest/globals';
import type { PackageManager } from '../../../../src/scan/dependencies/ecosystem/index.js';
import type { Declaration } from '../../../../src/scan/dependencies/ecosystem/recipe.js';
import { NOWHERE, type Surroundings } from '../../../../src/scan/dependencies/fix/surroundings.js';
import { wayOut } from '../../../../src/scan/dependencies/fix/way-out.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';

const pkg: ResolvedPackage = {
  ecosystem: 'npm',
  name: 'x',
  version: '1.0.0',
  origin: 'registry',
  scope: 'runtime',
  direct: true,
};
const at = (more: Partial<Declaration>): Declaration => ({
  path: 'package.json',
  folder: '',
  member: null,
  kind: 'runtime',
  group: null,
  alias: null,
  catalog: null,
  range: '',
  ...more,
});
const fix = (manager: PackageManager, around: Partial<Surroundings>, of: Partial<ResolvedPackage> = {}) =>
  wayOut({ ...pkg, ...of }, manager, { version: '1.2.3', checked: true }, { ...NOWHERE, path: 'lock', ...around });

describe('a command works where it is pasted', () => {
  const api = { folder: 'packages/api', member: '@mono/api' };
  test.each<[string, PackageManager, readonly Partial<Declaration>[], string]>([
    ['a member', 'npm', [api], 'npm install x@1.2.3 -w packages/api'],
    ['two members and the root', 'npm', [{}, api], 'npm install x@1.2.3 -w packages/api --include-workspace-root'],
    [
      'a member with a folder of two words',
      'npm',
      [{ folder: '"packages/the api"' }],
      'npm install x@1.2.3 -w "packages/the api"',
    ],
    ['a tool of development', 'npm', [{ kind: 'development', range: '^1' }], 'npm install --save-dev x@1.2.3'],
    ['an optional one', 'npm', [{ kind: 'optional' }], 'npm install --save-optional x@1.2.3'],
    ['a pin', 'npm', [{ range: '1.0.0' }], 'npm install --save-exact x@1.2.3'],
    ['patches alone', 'npm', [{ range: '~1.0.0' }], 'npm install x@~1.2.3'],
    ['another name', 'npm', [{ alias: 'y' }], 'npm install y@npm:x@1.2.3'],
    ['a member', 'pnpm', [api], 'pnpm --filter ./packages/api up x@1.2.3'],
    ['a member', 'yarn', [{ ...api, kind: 'development' }], 'yarn workspace @mono/api add --dev x@1.2.3'],
    ['a member', 'bun', [api], 'bun add --cwd packages/api x@1.2.3'],
    ['a group', 'uv', [{ kind: 'development', group: 'docs', range: '<1.2' }], 'uv add --group docs "x>=1.2.3"'],
    ['an extra', 'uv', [{ kind: 'optional', group: 'cli', range: '<1.2' }], 'uv add --optional cli "x>=1.2.3"'],
    ['a member', 'uv', [{ ...api, member: 'api', range: '==1.0.0' }], 'uv add --package api x==1.2.3'],
    ['a caret', 'poetry', [{ range: '^1.0' }], 'poetry add "x@^1.2.3"'],
    ['a lower bound', 'poetry', [{ range: '>=1.0,<2' }], 'poetry add "x>=1.2.3"'],
    ['a pin', 'poetry', [{ range: '1.0.0' }], 'poetry add "x==1.2.3"'],
    ['a group', 'poetry', [{ kind: 'development', group: 'docs' }], 'poetry add --group docs "x>=1.2.3"'],
    ['a group', 'pdm', [{ kind: 'development', group: 'docs' }], 'pdm add -dG docs "x>=1.2.3"'],
    ['a category', 'pipenv', [{ kind: 'development', group: 'docs' }], 'pipenv upgrade --categories docs x==1.2.3'],
    ['a member', 'cargo', [{ ...api, member: 'api', kind: 'build', range: '0.9' }], 'cargo add -p api --build x@1.2.3'],
    ['a range', 'composer', [{ range: '~1.0', kind: 'development' }], 'composer require --dev "x:~1.2.3"'],
  ])('%s of %s', async (_, manager, declared, command) => {
    expect((await fix(manager, { declared: declared.map(at) })).command).toBe(command);
  });

  test('in the folder of its project', async () => {
    expect((await fix('npm', { path: 'web/package-lock.json' })).command).toBe('cd web && npm install x@1.2.3');
    expect((await fix('go', { path: 'a b/go.mod' })).command).toBe('cd "a b" && go get x@v1.2.3');
    const override = await fix('npm', { path: 'web/package-lock.json' }, { direct: false, requestedAs: ['1.0.0'] });
    expect(override.description).toMatch(/npm install`, in web\.$/);
  });

  test.each(['$(id)', 'a`id`', '-rf', 'a"b', 'a\nb', '%PATH%', 'a!b', 'a\\b', 'x\u202ey'])(
    'a folder named %j is typed nowhere',
    async (folder) => {
      const { command, description } = await fix('npm', { path: `${folder}/package-lock.json` });
      expect(command).toBeUndefined();
      expect(description).not.toContain(folder);
    },
  );

  test('for a project file, from wherever it is named', async () => {
    const { command } = await fix('nuget', { path: 'src/App/App.csproj', project: 'src/App/App.csproj' });
    expect(command).toBe('dotnet add src/App/App.csproj package x --version 1.2.3');
  });
});

describe('a version that stands in another file', () => {
  test.each<[PackageManager, string, string]>([
    ['maven', 'parent/pom.xml', '`<x.version>`'],
    ['gradle', 'gradle/libs.versions.toml', '`x` under `[versions]`'],
    ['nuget', 'Directory.Packages.props', 'the `<PackageVersion>` of x'],
    ['cargo', 'Cargo.toml', 'x under `[workspace.dependencies]`'],
  ])('%s is changed there', async (manager, path, what) => {
    const { description } = await fix(manager, { held: { path, what } });
    expect(description).toContain(`set ${what} to 1.2.3 in ${path}`);
  });

  test.each<[PackageManager, string, RegExp]>([
    ['pnpm', 'default', /`"x": \^1\.2\.3` under `catalog:` in pnpm-workspace\.yaml/],
    ['pnpm', 'react17', /under `catalogs:`, `react17:`/],
    ['yarn-berry', 'default', /in \.yarnrc\.yml/],
  ])('%s: the catalogue %s of the workspace', async (manager, catalog, text) => {
    const { command, description } = await fix(manager, { declared: [at({ catalog })] });
    expect(command).toBeUndefined();
    expect(description).toMatch(text);
  });
});

describe('an override touches nothing but what is affected', () => {
  const transitive = { direct: false, requestedAs: ['~1.0.0'] };
  test.each<[PackageManager, string]>([
    ['npm', '"overrides": { "x@1": "1.2.3" }'],
    ['pnpm', '"x@1": "1.2.3"'],
    ['yarn', '"resolutions": { "a/x": "1.2.3", "b/x": "1.2.3" }'],
    ['yarn-berry', '"resolutions": { "a/x": "1.2.3", "b/x": "1.2.3" }'],
  ])('%s', async (manager, text) => {
    const { description } = await fix(manager, { parents: ['a', 'b'], hasOthers: true }, transitive);
    expect(description).toContain(text);
  });

  test('bun, which cannot say so, is not told to', async () => {
    const { description } = await fix('bun', { parents: ['a'], hasOthers: true }, transitive);
    expect(description).toContain('upgrade what brings in x 1.0.0 (a)');
    expect(description).not.toContain('"overrides"');
  });
});

test('the upgrade of what brings it in is taken before an override', async () => {
  const parentUpgrade = {
    packages: [{ name: 'express', from: '4.16.0', version: '4.17.3', declared: [at({ range: '^4.16.0' })] }],
  };
  const found = await fix('npm', { parentUpgrade }, { direct: false, requestedAs: ['1.0.0'] });
  expect(found.title).toBe('Upgrade express 4.16.0 to 4.17.3 (brings in x 1.2.3)');
  expect(found.command).toBe('npm install express@4.17.3');
});
