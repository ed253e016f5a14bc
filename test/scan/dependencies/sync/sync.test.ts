import { describe, expect, test } from '@jest/globals';
import type { Files } from '../../../helpers/scan-context.js';
import { json, npmLock, said, sync } from './sync-scene.js';

interface Project {
  readonly manifest: string;
  readonly lockfile: string;
  /** Both agree. */
  readonly files: Files;
  /** Text of the manifest that asks for more, and for a version that is not locked. */
  readonly more: string;
  readonly other: string;
}

const PROJECTS: Readonly<Record<string, Project>> = {
  npm: {
    manifest: 'package.json',
    lockfile: 'package-lock.json',
    files: {
      'package.json': json({ dependencies: { a: '^1.0.0' } }),
      'package-lock.json': npmLock({ a: '^1.0.0' }, { a: '1.2.0' }),
    },
    more: json({ dependencies: { a: '^1.0.0', evil: '1.0.0' } }),
    other: json({ dependencies: { a: '^2.0.0' } }),
  },
  pnpm: {
    manifest: 'package.json',
    lockfile: 'pnpm-lock.yaml',
    files: {
      'package.json': json({ dependencies: { a: '^1.0.0', b: 'workspace:*', c: 'catalog:', d: 'link:../d' } }),
      'pnpm-lock.yaml':
        "lockfileVersion: '9.0'\nimporters:\n  .:\n    dependencies:\n      a: {specifier: ^1.0.0, version: 1.2.0}\n      c: {specifier: 'catalog:', version: 3.0.0}\npackages:\n  a@1.2.0: {resolution: {integrity: sha512-x}}\n  c@3.0.0: {resolution: {integrity: sha512-x}}\n",
    },
    more: json({ dependencies: { a: '^1.0.0', evil: '1.0.0' } }),
    other: json({ dependencies: { a: '~1.0.0' } }),
  },
  yarn: {
    manifest: 'package.json',
    lockfile: 'yarn.lock',
    files: {
      'package.json': json({ dependencies: { a: '^1.0.0' }, peerDependencies: { react: '*' } }),
      'yarn.lock': '# yarn lockfile v1\n\na@^1.0.0:\n  version "1.2.0"\n',
    },
    more: json({ devDependencies: { evil: '1.0.0' }, dependencies: { a: '^1.0.0' } }),
    other: json({ dependencies: { a: '>=1.3.0' } }),
  },
  'yarn berry': {
    manifest: 'package.json',
    lockfile: 'yarn.lock',
    files: {
      'package.json': json({ name: 'shop', dependencies: { a: '^1.0.0' } }),
      'yarn.lock':
        '__metadata:\n  version: 8\n\n"a@npm:^1.0.0":\n  version: 1.2.0\n  resolution: "a@npm:1.2.0"\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  dependencies:\n    a: "npm:^1.0.0"\n',
    },
    more: json({ dependencies: { a: '^1.0.0', evil: 'npm:other@^1.0.0' } }),
    other: json({ dependencies: { a: '2' } }),
  },
  bun: {
    manifest: 'package.json',
    lockfile: 'bun.lock',
    files: {
      'package.json': json({ dependencies: { a: '^1.0.0' } }),
      'bun.lock': json({
        lockfileVersion: 1,
        workspaces: { '': { dependencies: { a: '^1.0.0' } } },
        packages: { a: ['a@1.2.0', '', {}, 'sha512-x'] },
      }),
    },
    more: json({ optionalDependencies: { evil: '1.0.0' } }),
    other: json({ dependencies: { a: 'github:o/a' } }),
  },
  poetry: {
    manifest: 'pyproject.toml',
    lockfile: 'poetry.lock',
    files: {
      'pyproject.toml':
        '[tool.poetry.dependencies]\npython = "^3.9"\nA_b = "^1.0"\nold = { version = "*", python = "<3.8" }\n',
      'poetry.lock': '[[package]]\nname = "a-b"\nversion = "1.2.0"\n\n[metadata]\nlock-version = "2.1"\n',
    },
    more: '[tool.poetry.dependencies]\nA_b = "^1.0"\nevil = "*"\n',
    other: '[tool.poetry.dependencies]\nA_b = "~1.1"\n',
  },
  uv: {
    manifest: 'pyproject.toml',
    lockfile: 'uv.lock',
    files: {
      'pyproject.toml': '[project]\nname = "shop"\ndependencies = ["A_b>=1,<2", "shop[x]"]\n',
      'uv.lock':
        'version = 1\n\n[[package]]\nname = "a-b"\nversion = "1.2.0+cpu"\nsource = { registry = "https://pypi.org/simple" }\n\n[[package]]\nname = "shop"\nsource = { editable = "." }\ndependencies = [{ name = "a-b" }]\n',
    },
    more: '[project]\nname = "shop"\ndependencies = ["A_b>=1,<2", "evil"]\n',
    other: '[project]\nname = "shop"\ndependencies = ["A_b~=1.3"]\n',
  },
  pdm: {
    manifest: 'pyproject.toml',
    lockfile: 'pdm.lock',
    files: {
      'pyproject.toml': '[project]\ndependencies = ["a-b==1.2.*"]\n',
      'pdm.lock': '[metadata]\nlock_version = "4.5.0"\n\n[[package]]\nname = "a-b"\nversion = "1.2.0"\n',
    },
    more: '[dependency-groups]\ntest = ["evil>=1"]\n',
    other: '[project]\ndependencies = ["a-b!=1.2.0"]\n',
  },
  pipenv: {
    manifest: 'Pipfile',
    lockfile: 'Pipfile.lock',
    files: {
      Pipfile: '[packages]\na-b = "*"\n',
      'Pipfile.lock': json({ _meta: {}, default: { 'a-b': { version: '==1.2.0', hashes: ['sha256:x'] } } }),
    },
    more: '[packages]\na-b = "*"\n[dev-packages]\nevil = "*"\n',
    other: '[packages]\na-b = "<1.2"\n',
  },
  cargo: {
    manifest: 'Cargo.toml',
    lockfile: 'Cargo.lock',
    files: {
      'Cargo.toml':
        '[package]\nname = "shop"\n[dependencies]\nalias = { package = "a", version = "1" }\nnear = { path = "near" }\n',
      'Cargo.lock':
        'version = 4\n[[package]]\nname = "a"\nversion = "1.2.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n[[package]]\nname = "shop"\nversion = "0.1.0"\ndependencies = ["a"]\n',
    },
    more: '[package]\nname = "shop"\n[dependencies]\na = "1"\nevil = "1"\n',
    other: '[package]\nname = "shop"\n[dependencies]\na = "=1.1"\n',
  },
  composer: {
    manifest: 'composer.json',
    lockfile: 'composer.lock',
    files: {
      'composer.json': json({ require: { php: '>=8', 'v/a': '^1.0 || ^2.0', 'v/virtual': '*' } }),
      'composer.lock': json({ packages: [{ name: 'v/a', version: 'v1.2.0', provide: { 'v/virtual': '1.0' } }] }),
    },
    more: json({ require: { 'v/a': '^1.0', 'v/evil': '^1.0' } }),
    other: json({ require: { 'v/a': '~1.3' } }),
  },
  bundler: {
    manifest: 'Gemfile',
    lockfile: 'Gemfile.lock',
    files: {
      Gemfile: "gem 'a', '~> 1.0', '>= 1.1'\nif ENV['X']\n  gem 'maybe'\nend\n",
      'Gemfile.lock': 'GEM\n  remote: https://rubygems.org/\n  specs:\n    a (1.2.0)\n\nDEPENDENCIES\n  a\n',
    },
    more: "gem 'a'\ngroup :test do\n  gem 'evil'\nend\n",
    other: "gem 'a', '~> 1.3'\n",
  },
  pub: {
    manifest: 'pubspec.yaml',
    lockfile: 'pubspec.lock',
    files: {
      'pubspec.yaml': 'name: shop\ndependencies:\n  flutter:\n    sdk: flutter\n  a: ^1.0.0\n',
      'pubspec.lock': 'packages:\n  a:\n    dependency: "direct main"\n    source: hosted\n    version: "1.2.0"\n',
    },
    more: 'name: shop\ndependencies:\n  a: ^1.0.0\n  evil: any\n',
    other: 'name: shop\ndependencies:\n  a: ">=2.0.0 <3.0.0"\n',
  },
  mix: {
    manifest: 'mix.exs',
    lockfile: 'mix.lock',
    files: {
      'mix.exs': 'defp deps do\n  [\n    {:a, "~> 1.0"},\n    {:near, path: "../near"}\n  ]\nend\n',
      'mix.lock': '%{\n  "a": {:hex, :a, "1.2.0", "x", [:mix], [], "hexpm", "y"},\n}\n',
    },
    more: 'defp deps do\n  [\n    {:a, "~> 1.0"},\n    {:evil, "~> 1.0"}\n  ]\nend\n',
    other: 'defp deps do\n  [\n    {:a, "~> 1.3"}\n  ]\nend\n',
  },
};

describe.each(Object.entries(PROJECTS))('%s', (_name, { manifest, lockfile, files, more, other }) => {
  test('a project whose lockfile holds what is asked for is not told of', async () => {
    expect(await said(files)).toEqual([]);
  });

  test('a package that the lockfile does not hold is told at its line', async () => {
    const found = await said({ ...files, [manifest]: more });
    expect(found).toEqual([expect.stringContaining(`is not in the lockfile ${lockfile}`)]);
    expect(found[0]).toMatch(new RegExp(`^${manifest}:\\d+: .*(?:evil|other)`));
  });

  test('a range that the locked version does not satisfy is told', async () => {
    const found = await said({ ...files, [manifest]: other });
    expect(found).toEqual([expect.stringMatching(/1\.2\.0.* in the lockfile .* does not satisfy/)]);
  });

  test('a change elsewhere says nothing of it, and what lagged behind before is not new', async () => {
    const behind = { ...files, [manifest]: more };
    expect(await sync({ ...behind, 'a.txt': 'new' }, { ...behind, 'a.txt': 'old' })).toMatchObject({
      head: [],
      base: [],
    });
    const { head, base } = await sync(behind, files);
    expect([head.length, base.length]).toEqual([1, 0]);
    const touched = { ...behind, [manifest]: `${more}\n` };
    const again = await sync(touched, behind);
    expect(again.head.map(({ identity }) => identity)).toEqual(again.base.map(({ identity }) => identity));
    expect(again.head).toHaveLength(1);
  });
});

test('an override decides the version, whatever the range says', async () => {
  const manifest = json({
    dependencies: { a: '^1.0.0', b: '^1.0.0' },
    overrides: { a: '2.0.0' },
    resolutions: { 'x/b': '3.0.0' },
  });
  const lock = npmLock({ a: '^1.0.0', b: '^1.0.0' }, { a: '2.0.0', b: '3.0.0' });
  expect(await said({ 'package.json': manifest, 'package-lock.json': lock })).toEqual([]);
});

test('a manifest that was never locked is one finding, not hundreds', async () => {
  const names = Array.from({ length: 40 }, (_, index) => [`p${index}`, '1.0.0']);
  const found = await said({
    'package.json': json({ dependencies: Object.fromEntries(names) }),
    'package-lock.json': npmLock({}, { a: '1.0.0' }),
  });
  expect(found).toEqual([expect.stringContaining('39 more')]);
});

test('a module whose checksum go.sum lacks is told; one that a folder replaces has none', async () => {
  const mod =
    'module m\n\ngo 1.22\n\nrequire (\n\texample.org/a v1.0.0\n\texample.org/b v1.0.0\n)\n\nreplace example.org/b => ./b\n';
  expect(await said({ 'go.mod': mod })).toEqual([
    expect.stringContaining('go.mod:6: go.mod asks for example.org/a 1.0.0'),
  ]);
  expect(await said({ 'go.mod': mod, 'go.sum': 'example.org/a v1.0.0/go.mod h1:x\n' })).toEqual([]);
  expect(await said({ 'x/go.mod': mod, 'go.work.sum': 'example.org/a v1.0.0 h1:x\n' })).toEqual([]);
});

test('two lockfiles of one folder that hold different versions are told once', async () => {
  const files = {
    'package.json': json({ dependencies: { a: '^1.0.0' } }),
    'package-lock.json': npmLock({ a: '^1.0.0' }, { a: '1.2.0' }),
    'yarn.lock': '# yarn lockfile v1\n\na@^1.0.0:\n  version "1.3.0"\n',
  };
  expect(await said(files)).toEqual([
    expect.stringContaining('package-lock.json and yarn.lock hold different versions of a'),
  ]);
  expect(await said({ ...files, 'yarn.lock': '# yarn lockfile v1\n\na@^1.0.0:\n  version "1.2.0"\n' })).toEqual([]);
});
