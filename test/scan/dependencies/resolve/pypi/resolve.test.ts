import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Http } from '../../../../../src/model/http.js';
import { dependenciesOf, namesOf, packageNamed, scopesOf } from '../../extract/lockfile-support.js';
import { type FakeProjects, fakeIndex, resolved } from './fake-index.js';

async function installs(requirements: string, projects: FakeProjects, more: Readonly<Record<string, string>> = {}) {
  const found = await resolved(
    { 'requirements.txt': requirements, ...more },
    'requirements.txt',
    fakeIndex(projects).http,
  );
  if (found === null) throw new Error('the manifest was left to others');
  return found;
}

const SHOP: FakeProjects = {
  web: {
    '1.0': { requires: ['router>=1', 'colors; sys_platform == "win32"', 'fast[c]>=2; extra == "speed"'] },
    '2.0': { requires: ['router>=1,<3', 'fast[c]>=2; extra == "speed"'] },
    '3.0rc1': {},
  },
  router: { '1.0': {}, '2.5': {}, '3.0': {} },
  fast: { '2.0': { requires: ['bits; extra == "c"'] } },
  bits: { '0.1': {} },
  colors: { '1.0': {} },
};

describe('what pip would install', () => {
  test('the newest releases that fit all demands, those of the packages themselves included', async () => {
    const found = await installs('web\n', SHOP);
    expect(namesOf(found)).toEqual(['router@2.5', 'web@2.0']);
    expect(packageNamed(found, 'web')).toMatchObject({ direct: true, line: 1, scope: 'runtime', ecosystem: 'PyPI' });
    expect(packageNamed(found, 'router').direct).toBe(false);
    expect(dependenciesOf(found, 'web')).toEqual(['router']);
    expect(found.gaps).toBeUndefined();
  });

  test('extras bring what they name, and no others do', async () => {
    expect(namesOf(await installs('web[speed]\n', SHOP))).toEqual(['bits@0.1', 'fast@2.0', 'router@2.5', 'web@2.0']);
  });

  test('pre-releases only where they are asked for, or where there is nothing else', async () => {
    expect(namesOf(await installs('web>=3.0rc1\n', SHOP))).toEqual(['web@3.0rc1']);
    expect(namesOf(await installs('--pre\nweb\n', SHOP))).toEqual(['web@3.0rc1']);
    expect(namesOf(await installs('web>2\n', SHOP))).toEqual(['web@3.0rc1']);
  });

  test('a yanked release only where it is pinned', async () => {
    const projects = { a: { '1.0': {}, '2.0': { yanked: 'broken' } } };
    expect(namesOf(await installs('a\n', projects))).toEqual(['a@1.0']);
    expect(namesOf(await installs('a==2.0\n', projects))).toEqual(['a@2.0']);
  });

  test('no release that the interpreter cannot install', async () => {
    const projects = {
      a: { '1.0': {}, '2.0': { requiresPython: '>=3.12' }, '3.0': { files: ['a-3.0-cp39-cp39-win32.whl'] } },
    };
    expect(namesOf(await installs('a\n', projects, { '.python-version': '3.11\n' }))).toEqual(['a@1.0']);
    expect(namesOf(await installs('a\n', projects, { Dockerfile: 'FROM python:3.12-slim\n' }))).toEqual(['a@2.0']);
  });

  test('constraints and included files count', async () => {
    const more = { 'base.txt': 'web\n', 'limits.txt': 'router<2\nunused==1\n' };
    expect(namesOf(await installs('-r base.txt\n-c limits.txt\n', SHOP, more))).toEqual(['router@1.0', 'web@2.0']);
  });

  test('a later demand has an earlier choice made again, and a dead end is left', async () => {
    const projects: FakeProjects = {
      a: { '1.0': {}, '2.0': {} },
      b: { '1.0': { requires: ['a<2'] } },
      c: { '1.0': { requires: ['d>=1'] }, '2.0': { requires: ['d>=9'] } },
      d: { '1.0': {} },
    };
    expect(namesOf(await installs('a\nb\nc\n', projects))).toEqual(['a@1.0', 'b@1.0', 'c@1.0', 'd@1.0']);
  });

  test('a choice that clashes deep down is taken back', async () => {
    const projects: FakeProjects = {
      top: { '1.0': { requires: ['left', 'right'] } },
      left: { '2.0': { requires: ['shared>=2'] }, '1.0': { requires: ['shared>=1'] } },
      right: { '1.0': { requires: ['shared<2'] } },
      shared: { '1.0': {}, '2.0': {} },
    };
    expect(namesOf(await installs('top\n', projects))).toEqual(['left@1.0', 'right@1.0', 'shared@1.0', 'top@1.0']);
  });

  test('older interpreters are tried where nothing fits the usual one', async () => {
    const projects = { old: { '1.0': { requiresPython: '<3.12' } } };
    const found = await installs('old==1.0\n', projects);
    expect(namesOf(found)).toEqual(['old@1.0']);
    expect(found.gaps).toBeUndefined();
  });
});

describe('what cannot be found out is told', () => {
  test('a name that the index does not have; the others stand', async () => {
    const found = await installs('web\nours-alone>=1\n', SHOP);
    expect(namesOf(found)).toEqual(['router@2.5', 'web@2.0']);
    expect(found.gaps).toMatchObject([
      {
        kind: 'manifest',
        path: 'requirements.txt',
        declared: 2,
        read: 1,
        reason: 'not in the package index: ours-alone',
      },
    ]);
  });

  test('demands that contradict each other; exact pins are read all the same', async () => {
    const projects: FakeProjects = {
      a: { '1.0': { requires: ['b<2'] } },
      b: { '1.0': {}, '2.0': {} },
      c: { '1.0': {} },
    };
    const found = await installs('a==1.0\nb==2.0\nc\n', projects);
    expect(namesOf(found)).toEqual(['a@1.0', 'b@2.0', 'c@1.0']);
    expect(found.gaps?.map(({ reason }) => reason)).toEqual(['no versions fit all demands: a']);
  });

  test('offline, only exact pins are read', async () => {
    const found = await resolved({ 'requirements.txt': 'web>=1\nrouter==2.5\n' }, 'requirements.txt', null);
    expect(found === null ? [] : namesOf(found)).toEqual(['router@2.5']);
    expect(found?.gaps).toMatchObject([{ declared: 2, read: 1, reason: 'no lockfile, versions not resolved' }]);
  });

  test('a service that does not answer is asked no further', async () => {
    let calls = 0;
    const http: Http = async () => {
      calls++;
      return { status: 403, headers: {}, body: Buffer.from('') };
    };
    const found = await resolved({ 'requirements.txt': 'web\nrouter==2.5\n' }, 'requirements.txt', http);
    expect(found?.gaps?.[0]).toMatchObject({ declared: 2, read: 1 });
    expect(found?.gaps?.[0]?.reason).toContain('no answer');
    expect(calls).toBeLessThan(5);
  });

  test('nothing is asked for packages that come from an index of the repository, and nothing is asked of it', async () => {
    const { http, asked } = fakeIndex(SHOP);
    const text = '--index-url https://evil.example/simple\nweb\nrouter==2.5\n';
    const found = await resolved({ 'requirements.txt': text }, 'requirements.txt', http);
    expect(asked).toEqual([]);
    expect(found?.gaps?.[0]).toMatchObject({ declared: 2, read: 1 });
    const besides = await resolved({ 'requirements.txt': text.replace('--', '--extra-') }, 'requirements.txt', http);
    expect(besides === null ? [] : namesOf(besides)).toEqual(['router@2.5', 'web@2.0']);
    expect(besides?.gaps?.[0]?.reason).toContain('further package index');
    expect(asked.every((url) => url.startsWith('https://index.example/'))).toBe(true);
  });

  test("a proxy's page in place of the metadata: what the release asks for is then not known", async () => {
    const { http } = fakeIndex(SHOP);
    const proxied: Http = async (request) =>
      request.url.endsWith('.metadata')
        ? { status: 200, headers: {}, body: Buffer.from('<html>log in</html>') }
        : http(request);
    const found = await resolved({ 'requirements.txt': 'web\n' }, 'requirements.txt', proxied);
    expect(found?.gaps?.map(({ reason }) => reason)).toEqual(['what it needs is known only when it is built: web 2.0']);
  });

  test('an address, and a release that only its build would describe', async () => {
    const projects = { src: { '1.0': { files: ['src-1.0.zip'] } } };
    const found = await installs('src\ngit @ git+https://example.org/o/git\n', projects);
    expect(packageNamed(found, 'git').origin).toBe('git');
    expect(found.gaps?.map(({ reason }) => reason)).toEqual([
      'taken from an address, what it needs is not read: git',
      'what it needs is known only when it is built: src 1.0',
    ]);
  });
});

describe('what somebody writes into a change hides nothing:', () => {
  test('a marker that does not hold on the interpreter that is assumed', async () => {
    const found = await installs('web\nevil==1.0; python_version < "3.10"\nother; sys_platform == "win32"\n', SHOP);
    expect(namesOf(found)).toEqual(['evil@1.0', 'router@2.5', 'web@2.0']);
    expect(found.gaps).toMatchObject([{ kind: 'manifest', declared: 4, read: 3, count: 1 }]);
    expect(found.gaps?.[0]?.reason).toContain('other');
  });

  test('a marker that nobody can read', async () => {
    const projects = { web: { '1.0': { requires: ['evil; nonsense == "x"'] } }, evil: { '1.0': {} } };
    expect(namesOf(await installs('web\n', projects))).toEqual(['evil@1.0', 'web@1.0']);
  });

  test('a release that asks for more than any does', async () => {
    const many = [...Array.from({ length: 2_001 }, () => 'router'), 'evil'];
    const found = await installs('web\n', { ...SHOP, web: { '1.0': { requires: many } } });
    expect(found.gaps?.map(({ reason }) => reason)).toEqual(['what it needs is known only when it is built: web 1.0']);
  });

  test('a comment that speaks of hashes', async () => {
    expect(namesOf(await installs('web==2.0\n# --hash=sha256:00\n', SHOP))).toEqual(['router@2.5', 'web@2.0']);
  });

  test('a lockfile beside a pyproject.toml that is not its own, or does not hold what it asks for', async () => {
    const { http } = fakeIndex(SHOP);
    const pylock = (name: string) => `lock-version = "1.0"\n[[packages]]\nname = "${name}"\nversion = "2.0"\n`;
    const found = async (files: Record<string, string>) => {
      const extraction = await resolved(
        { 'pyproject.toml': '[project]\ndependencies = ["web"]\n', ...files },
        'pyproject.toml',
        http,
      );
      return extraction === null ? null : namesOf(extraction);
    };
    expect(await found({ 'Pipfile.lock': '{"default":{}}' })).toContain('web@2.0');
    expect(await found({ 'pylock.toml': pylock('six') })).toContain('web@2.0');
    expect(await found({ 'pylock.toml': 'packages = 3' })).toContain('web@2.0');
    expect(await found({ 'pylock.toml': pylock('Web') })).toBeNull();
  });
});

test('what a compiler pinned is a lockfile, and is not asked about', async () => {
  const { http, asked } = fakeIndex(SHOP);
  for (const text of [
    'web==2.0 --hash=sha256:00\nrouter==2.5 --hash=sha256:00\n',
    'web==2.0\n    # via -r requirements.in\nrouter==2.5\n    # via web\n',
  ]) {
    expect(await resolved({ 'requirements.txt': text }, 'requirements.txt', http)).toBeNull();
  }
  expect(
    await resolved({ 'uv.lock': '', 'pyproject.toml': '[project]\ndependencies=["web"]\n' }, 'pyproject.toml', http),
  ).toBeNull();
  expect(
    await resolved(
      { 'a.in': '', 'requirements.in': 'web\n', 'requirements.txt': 'web==2.0\n' },
      'requirements.in',
      http,
    ),
  ).toBeNull();
  expect(asked).toEqual([]);
});

test.each([
  ['a header', '# This file is autogenerated by pip-compile\nweb==2.0\n'],
  ['a note at one line', 'web==2.0\nrouter==2.5  # via web\n'],
  ['a comment that speaks of hashes', 'web==2.0  # --hash=sha256:00\n'],
])('%s, which anybody can write, hides nothing that the pinned packages ask for', async (_what, text) => {
  const { http } = fakeIndex(SHOP);
  expect(await resolved({ 'requirements.txt': text }, 'requirements.txt', http)).not.toBeNull();
});

test('a package from an address is more that is unknown, and takes none of those that are read out of sight', async () => {
  const { http } = fakeIndex(SHOP);
  const text = 'web==2.0\nrouter==2.5\nfoo @ git+https://github.com/acme/foo@v1\n';
  const found = await resolved({ 'requirements.txt': text }, 'requirements.txt', http);
  const read = found?.packages.filter(({ version }) => version !== '').length;
  expect(found?.gaps).toEqual([expect.objectContaining({ reason: expect.stringContaining('foo'), read })]);
  expect(read).toBeGreaterThan(1);
});

test('answers are kept between runs', async () => {
  const { http, asked } = fakeIndex(SHOP);
  const cache = mkdtempSync(join(tmpdir(), 'gatehouse-pypi-'));
  const files = { 'requirements.txt': 'web[speed]\n' };
  const first = await resolved(files, 'requirements.txt', http, cache);
  const calls = asked.length;
  expect(await resolved(files, 'requirements.txt', http, cache)).toEqual(first);
  expect(asked).toHaveLength(calls);
});

test('each extra and group is resolved with the project, and apart where they do not fit', async () => {
  const text = `[project]
name = "shop"
requires-python = ">=3.10"
dependencies = ["web<2"]
[project.optional-dependencies]
fast = ["web[speed]"]
all = ["shop[fast]"]
[dependency-groups]
lint = ["bits", {include-group = "odd"}]
odd = ["web>=2"]
`;
  const found = await resolved({ 'pyproject.toml': text }, 'pyproject.toml', fakeIndex(SHOP).http);
  expect(found === null ? [] : namesOf(found)).toEqual([
    'bits@0.1',
    'fast@2.0',
    'router@2.5',
    'router@3.0',
    'web@1.0',
    'web@2.0',
  ]);
  expect(found === null ? {} : scopesOf(found)).toMatchObject({ fast: 'runtime', bits: 'runtime' });
  expect(found?.gaps).toBeUndefined();
});
