import { describe, expect, test } from '@jest/globals';
import type { CoverageEntry } from '../../../../src/model/coverage.js';
import { collectLockfiles } from '../../../../src/scan/dependencies/audit/collect.js';
import { adviceLedger, auditLedger } from '../../../../src/scan/dependencies/ledger/audit-ledger.js';
import type { Lockfiles } from '../../../../src/scan/dependencies/package/lockfile.js';
import type { ResolvedPackage } from '../../../../src/scan/dependencies/package/package.js';
import { aLockfile, aPackage } from '../../../helpers/lockfiles.js';
import { npmProject } from '../../../helpers/npm-project.js';
import { type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

async function ledger(head: Files, base?: Files): Promise<CoverageEntry[]> {
  const workspace = memoryWorkspace(head, base);
  return auditLedger(workspace, await collectLockfiles(workspace, () => {}), () => {});
}

/** Manifests that ask for one package each, by what they are. */
const OPEN: readonly (readonly [subject: string, path: string, text: string])[] = [
  ['npm', 'package.json', '{"dependencies":{"lodash":"^4.17.0"}}'],
  ['Deno', 'deno.json', '{"imports":{"lodash":"npm:lodash@4"}}'],
  ['Cargo', 'Cargo.toml', '[package]\nname = "a"\n[dependencies]\nserde = "1"\n'],
  ['Composer', 'composer.json', '{"require":{"monolog/monolog":"^2"}}'],
  ['Bundler', 'Gemfile', "source 'https://rubygems.org'\ngem 'rails'\n"],
  ['Bundler', 'tool.gemspec', "Gem::Specification.new do |s|\n  s.add_dependency 'rack'\nend\n"],
  ['Pipenv', 'Pipfile', '[packages]\nflask = "*"\n'],
  ['Python', 'pyproject.toml', '[project]\nname = "a"\ndependencies = ["jinja2>=2"]\n'],
  ['Python', 'setup.py', "setup(install_requires=['flask'])\n"],
  ['Mix', 'mix.exs', 'defp deps do\n  [\n    {:phoenix, "~> 1.7"}\n  ]\nend\n'],
  ['Rebar', 'rebar.config', '{deps, [\n  {cowboy, "2.9.0"}\n]}.\n'],
  ['Pub', 'pubspec.yaml', 'name: a\ndependencies:\n  http: ^1.0.0\n'],
  ['Swift', 'Package.swift', 'let p = Package(dependencies: [.package(url: "https://x.example/a", from: "1.0.0")])\n'],
  ['CocoaPods', 'Podfile', "pod 'Alamofire'\n"],
  ['Gradle', 'build.gradle', "dependencies {\n  implementation 'a:b:1.0'\n}\n"],
  ['Gradle', 'app/build.gradle.kts', 'dependencies {\n    testImplementation("a:b:1.0")\n}\n'],
  ['Gradle', 'build.gradle.kts', 'plugins {\n  id("org.springframework.boot") version "2.5.0"\n}\n'],
  ['Gradle', 'settings.gradle', "versionCatalogs { libs { library('slf4j', 'a:b:1.0') } }\n"],
  ['Gradle', 'gradle/libs.gradle', "dependencies {\n  implementation 'a:b:1.0'\n}\n"],
  ['Python', 'requirements.in', 'jinja2\n'],
  ['sbt', 'build.sbt', 'libraryDependencies += "org" %% "lib" % "1.0"\n'],
  ['Leiningen', 'project.clj', '(defproject a "1" :dependencies [[org.clojure/clojure "1.10.0"]])\n'],
  ['Haskell', 'a.cabal', 'library\n  build-depends: aeson\n'],
  ['Conan', 'conanfile.txt', '[requires]\nzlib/1.2.11\n'],
  ['vcpkg', 'vcpkg.json', '{"dependencies":["zlib"]}'],
  ['Julia', 'Project.toml', '[deps]\nJSON = "682c06a0-de6a-54ab-a142-c8b1cf79cde6"\n'],
];

/** Formats that nobody reads, each with one package or more. */
const UNREAD: readonly (readonly [subject: string, path: string, text: string])[] = [
  ['Bower', 'bower.json', '{"dependencies":{"jquery":"1.12.0"}}'],
  ['pixi', 'pixi.toml', '[pypi-dependencies]\njinja2 = "*"\n'],
  ['Ivy', 'ivy.xml', '<dependencies><dependency org="a" name="b" rev="1"/></dependencies>'],
  ['Bazel', 'MODULE.bazel', 'bazel_dep(name = "rules_java", version = "8.6.1")\n'],
  ['Gleam', 'manifest.toml', 'packages = [\n  { name = "a", version = "1", build_tools = ["gleam"] },\n]\n'],
  ['Carthage', 'Cartfile', 'github "a/b" ~> 1.0\n'],
  ['R', 'DESCRIPTION', 'Package: a\nImports:\n    digest\n'],
  ['Julia', 'Manifest.toml', '[[deps.JSON]]\nversion = "0.21.4"\n'],
  ['Perl', 'cpanfile', "requires 'Plack';\n"],
  ['opam', 'shop.opam', 'depends: [ "dune" ]\n'],
  ['LuaRocks', 'shop-1.0-1.rockspec', 'dependencies = { "lua" }\n'],
  ['Elm', 'elm.json', '{"dependencies":{"direct":{"elm/core":"1.0.5"}}}'],
  ['Helm', 'Chart.yaml', 'dependencies:\n  - name: a\n    repository: https://x.example\n'],
  ['pre-commit', '.pre-commit-config.yaml', 'repos:\n  - repo: https://x.example/a\n'],
  ['Docker', 'Dockerfile', 'FROM nginx:1.27 AS web\nFROM web\n'],
  ['Compose', 'compose.yaml', 'services:\n  db:\n    image: postgres:17\n'],
];

describe('a format that nobody reads', () => {
  test.each(UNREAD)('of %s is in the ledger: %s', async (subject, path, text) => {
    expect(await ledger({ [path]: text })).toMatchObject([
      { kind: 'manifest', path, subject, declared: 1, read: 0, reason: expect.stringContaining('not') },
    ]);
  });

  test.each([
    ['compose.yaml', 'services:\n  db:\n    image: postgres:17\n', '  cache:\n    image: redis:7\n'],
    ['Dockerfile', 'FROM nginx:1.27 AS web\n', 'FROM alpine:3.20\n'],
    ['bower.json', '{"dependencies":{"jquery":"1.12.0"}}', '\n'],
  ])('and to which the change adds is told, and not called lost: nobody ever saw into %s', async (path, text, more) => {
    const entries = await ledger({ [path]: `${text}${more}` }, { [path]: text });
    expect(entries).toMatchObject([{ path, touched: true, byChange: false }]);
  });

  test('is named when it is binary and nobody can count what it lists', async () => {
    expect(await ledger({ 'bun.lockb': 'bun\0\0' })).toMatchObject([{ path: 'bun.lockb', subject: 'Bun' }]);
  });

  test.each([
    ['Dockerfile', 'FROM scratch\nCOPY a /a\n'],
    ['Chart.yaml', 'name: shop\nversion: 0.1.0\n'],
    ['settings.gradle', "rootProject.name = 'shop'\n"],
    ['manifest.toml', 'title = "no package list"\n'],
  ])('that asks for nothing is not spoken of: %s', async (path, text) => {
    expect(await ledger({ [path]: text })).toEqual([]);
  });
});

test('a lockfile that the change deletes is missed, though its manifest tells the versions of what it asks for', async () => {
  const manifest = { 'pyproject.toml': '[project]\nname = "a"\ndependencies = ["idna==3.10"]\n' };
  const workspace = memoryWorkspace(manifest, { ...manifest, 'poetry.lock': '' });
  const gap = {
    kind: 'manifest',
    path: 'pyproject.toml',
    subject: 'Python',
    declared: 1,
    read: 1,
    reason: 'no lockfile',
  } as const;
  const read = aLockfile([aPackage('idna', '3.10')], { path: 'pyproject.toml' });
  const head = [{ ...read, extraction: { ...read.extraction, gaps: [gap] } }];
  const lockfiles = { head, base: [aLockfile([], { path: 'poetry.lock' })], headProblems: [], baseProblems: [] };
  expect(await auditLedger(workspace, lockfiles, () => {})).toMatchObject([{ path: 'pyproject.toml', byChange: true }]);
});

test('a folder of Gradle’s lockfiles that the change deletes is missed', async () => {
  const script = { 'build.gradle': "dependencies {\n  implementation 'a:b:1'\n}\n" };
  const path = 'gradle/dependency-locks/compileClasspath.lockfile';
  const workspace = memoryWorkspace(script, { ...script, [path]: 'a:b:1\n' });
  const gap = { kind: 'manifest', path: 'build.gradle', subject: 'Gradle', reason: 'no lockfile' } as const;
  const read = aLockfile([aPackage('a:b', '1')], { path: 'build.gradle' });
  const head = [{ ...read, extraction: { ...read.extraction, gaps: [gap] } }];
  const lockfiles = { head, base: [aLockfile([aPackage('a:b', '1')], { path })], headProblems: [], baseProblems: [] };
  expect(await auditLedger(workspace, lockfiles, () => {})).toMatchObject([{ path: 'build.gradle', byChange: true }]);
});

describe('a Python script that names its packages in its head', () => {
  const script = (names: string) =>
    `#!/usr/bin/env -S uv run\n# /// script\n# dependencies = [${names}]\n# ///\nprint(1)\n`;

  test('is in the ledger of a whole tree, and of a change that touches it', async () => {
    const entry = { path: 'report.py', declared: 1, read: 0 };
    expect(await ledger({ 'report.py': script('"jinja2"') })).toMatchObject([entry]);
    expect(await ledger({ 'report.py': script('"jinja2"') }, {})).toMatchObject([{ ...entry, touched: true }]);
  });

  test('costs no read where the change touches other files', async () => {
    const file = { 'report.py': script('"jinja2"') };
    expect(await ledger({ ...file, a: '1' }, { ...file, a: '2' })).toEqual([]);
  });

  test.each([
    script(''),
    'print("# /// script")\n',
    '# /// script\n# ]not toml[\n# ///\n',
    '# /// script\n# dependencies = ["a"]\n',
  ])('that names none is not spoken of: %j', async (text) => {
    expect(await ledger({ 'report.py': text })).toEqual([]);
  });
});

describe('a manifest that nothing pins', () => {
  test.each(OPEN)('of %s is in the ledger: %s', async (subject, path, text) => {
    expect(await ledger({ [path]: text })).toMatchObject([
      { kind: 'manifest', path, subject, read: 0, reason: expect.stringContaining('no lockfile') },
    ]);
  });

  test.each(OPEN)('of %s, added by a change, is touched and not hidden by it: %s', async (_subject, path, text) => {
    expect(await ledger({ [path]: text }, { 'README.md': 'x' })).toMatchObject([{ touched: true, byChange: false }]);
  });

  test.each(OPEN)(
    'of %s is not the change’s business when the change touches something else: %s',
    async (_, path, text) => {
      expect(await ledger({ [path]: text, a: '1' }, { [path]: text, a: '2' })).toMatchObject([
        { touched: false, byChange: false },
      ]);
    },
  );

  test('that asks for nothing lacks no lockfile', async () => {
    expect(await ledger({ 'package.json': '{"type":"module"}', 'Cargo.toml': '[workspace]\nmembers = []\n' })).toEqual(
      [],
    );
  });

  test('that cannot be read is told, for nobody knows what it asks for', async () => {
    expect(await ledger({ 'package.json': '{"dependencies":' })).toMatchObject([
      { path: 'package.json', reason: expect.stringContaining('cannot be read') },
    ]);
  });
});

describe('a lockfile', () => {
  const project = npmProject({ qs: '^6.0.0' }, { qs: { version: '6.5.2' } });
  const manifest = { 'package.json': project['package.json'] ?? '' };

  test('that the change deletes leaves its manifest out of sight by the change', async () => {
    expect(await ledger(manifest, project)).toMatchObject([{ path: 'package.json', byChange: true, touched: true }]);
  });

  test('that goes with its manifest leaves nothing out of sight', async () => {
    expect(await ledger({ a: '1' }, { ...project, a: '1' })).toEqual([]);
  });

  test('above a project that is no member of its workspace does not pin it', async () => {
    const stray = { ...project, 'tools/package.json': '{"dependencies":{"evil":"*"}}' };
    expect(await ledger(stray)).toMatchObject([{ path: 'tools/package.json' }]);
    const root = JSON.stringify({ dependencies: { qs: '^6.0.0' }, workspaces: ['tools'] });
    expect(await ledger({ ...stray, 'package.json': root })).toEqual([]);
  });

  test('is not taken for the word of a manifest that is too large to be compared with it', async () => {
    const base = npmProject({ a: '1' }, { a: { version: '1.0.0' } });
    const swollen = JSON.stringify({ dependencies: { a: '1', evil: '1' }, padding: 'x'.repeat(11 * 1024 * 1024) });
    expect(await ledger({ ...base, 'package.json': swollen }, base)).toMatchObject([
      { kind: 'too-large', path: 'package.json', subject: 'npm', byChange: true },
    ]);
  });

  test('that cannot be read is an entry with its reason, and the change’s doing only if the base could be read', async () => {
    const broken = { ...project, 'package-lock.json': '{"lockfileVersion": 3, "packages": {' };
    expect(await ledger(broken, project)).toMatchObject([
      { kind: 'lockfile', path: 'package-lock.json', byChange: true },
    ]);
    expect(await ledger(broken, broken)).toMatchObject([
      { path: 'package-lock.json', byChange: false, touched: false },
    ]);
  });
});

describe('installed packages', () => {
  test('have no lockfile of their own to lack', async () => {
    const inside = '{"dependencies":{"a":"1"}}';
    expect(await ledger({ 'node_modules/x/package.json': inside })).toEqual([]);
    expect(
      await ledger({ 'vendor/a/b/composer.json': '{"require":{"c/d":"1"}}', 'vendor/composer/installed.json': '{}' }),
    ).toEqual([]);
  });

  test('are told by the list that a package manager left, not by a folder’s name', async () => {
    expect(await ledger({ 'src/vendor/package.json': '{"dependencies":{"a":"1"}}' })).toHaveLength(1);
  });
});

describe('packages that no advisory can name', () => {
  const pod: ResolvedPackage = {
    ecosystem: 'CocoaPods',
    name: 'a',
    version: '1',
    scope: 'runtime',
    origin: 'registry',
  };
  const lockfilesOf = (packages: ResolvedPackage[]): Lockfiles => ({
    head: [
      { path: 'Podfile.lock', bytes: Buffer.alloc(0), extraction: { packages, manager: 'cocoapods', problems: [] } },
    ],
    base: [],
    headProblems: [],
    baseProblems: [],
  });

  test('are counted, so that "no finding" is not read as "no advisory exists"', () => {
    const mixed = lockfilesOf([pod, { ...pod, name: 'b', origin: 'git' }, { ...pod, ecosystem: 'npm', name: 'c' }]);
    expect(adviceLedger(memoryWorkspace({}), mixed, ['CocoaPods'])).toMatchObject([
      { kind: 'ecosystem', subject: 'CocoaPods', count: 1, byChange: false },
      { kind: 'ecosystem', subject: 'git', count: 1, byChange: false },
    ]);
  });

  test('are the change’s news where it adds one, and not where it edits what is around them', () => {
    const one = lockfilesOf([pod]);
    const workspace = memoryWorkspace({ 'Podfile.lock': '1' }, { 'Podfile.lock': '2' });
    expect(adviceLedger(workspace, { ...one, base: one.head }, ['CocoaPods'])).toMatchObject([{ touched: false }]);
    const two = lockfilesOf([pod, { ...pod, name: 'b' }]);
    expect(adviceLedger(workspace, { ...two, base: one.head }, ['CocoaPods'])).toMatchObject([{ touched: true }]);
  });
});
