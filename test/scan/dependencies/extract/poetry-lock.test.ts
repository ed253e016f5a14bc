import { describe, expect, test } from '@jest/globals';
import { dependenciesOf, extractProject, namesOf, packageNamed, scopesOf } from './lockfile-support.js';

const PROJECT = `[tool.poetry]
name = "shop"

[tool.poetry.dependencies]
python = "^3.9"
Flask = "^2.0"

[tool.poetry.group.dev.dependencies]
pytest = { version = "^7.0" }
`;

function entry(name: string, version: string, rest = ''): string {
  return `[[package]]\nname = "${name}"\nversion = "${version}"\noptional = false\n${rest}\n`;
}

describe('poetry.lock', () => {
  test('without groups (1.5 to 1.8) pyproject.toml tells the scope through the graph', async () => {
    const lock =
      entry('flask', '2.0.1', '[package.dependencies]\nClick = ">=7.0"\n') +
      entry('click', '8.0.0') +
      entry('pytest', '7.0.0', '[package.dependencies]\npluggy = {version = ">=0.12", markers = "x"}\nclick = "*"\n') +
      entry('pluggy', '1.0.0');
    const found = await extractProject({ 'poetry.lock': lock, 'pyproject.toml': PROJECT }, 'poetry.lock');
    expect(scopesOf(found)).toEqual({
      flask: 'runtime',
      click: 'runtime',
      pytest: 'development',
      pluggy: 'development',
    });
    expect(dependenciesOf(found, 'pytest')).toEqual(['click', 'pluggy']);
    expect(packageNamed(found, 'click')).toMatchObject({ direct: false, requestedAs: ['>=7.0', '*'] });
    expect(found.manifest).toEqual({
      path: 'pyproject.toml',
      lines: new Map([
        ['flask', 6],
        ['pytest', 9],
      ]),
    });
    const rows = lock.split('\n');
    for (const one of found.packages) expect(rows[one.line ?? 0]).toBe(`name = "${one.name}"`);
  });

  test('groups (2) and categories (to 1.4) are read from the lockfile alone', async () => {
    const lock =
      entry('a', '1', 'groups = ["main", "dev"]') +
      entry('b', '1', 'groups = ["dev"]') +
      entry('c', '1', 'category = "dev"') +
      entry('d', '1', 'category = "main"') +
      entry('e', '1');
    const found = await extractProject({ 'poetry.lock': lock }, 'poetry.lock');
    expect(scopesOf(found)).toEqual({ a: 'runtime', b: 'development', c: 'development', d: 'runtime', e: 'unknown' });
    expect(found.roots).toBeUndefined();
  });

  test('a git, file or url package named like a registry package is not matched', async () => {
    const commit = '1'.repeat(40);
    const lock =
      entry(
        'g',
        '1',
        `[package.source]\ntype = "git"\nurl = "https://x/g.git"\nreference = "main"\nresolved_reference = "${commit}"`,
      ) +
      entry('f', '1', '[package.source]\ntype = "directory"\nurl = "../f"') +
      entry('u', '1', '[package.source]\ntype = "url"\nurl = "https://x/u.whl"') +
      entry('My_Private.Index', '1', '[package.source]\ntype = "legacy"\nurl = "https://x/simple"');
    const found = await extractProject({ 'poetry.lock': lock }, 'poetry.lock');
    expect(found.packages.map((one) => [one.name, one.origin])).toEqual([
      ['g', 'git'],
      ['f', 'file'],
      ['u', 'url'],
      ['my-private-index', 'registry'],
    ]);
    expect(packageNamed(found, 'g').commit).toBe(commit);
  });

  test('a header inside a text does not shift the lines; they are left out', async () => {
    const lock = `${entry('a', '1', 'description = """\n[[package]]\n"""')}${entry('b', '2')}`;
    const found = await extractProject({ 'poetry.lock': lock }, 'poetry.lock');
    expect(namesOf(found)).toEqual(['a@1', 'b@2']);
    expect(found.packages.map((one) => one.line)).toEqual([undefined, undefined]);
  });

  test('a broken pyproject.toml is a problem and the packages stand; a broken lockfile is refused with its line', async () => {
    const found = await extractProject({ 'poetry.lock': entry('a', '1'), 'pyproject.toml': 'x = [' }, 'poetry.lock');
    expect(found.problems).toMatchObject([{ path: 'pyproject.toml' }]);
    expect(namesOf(found)).toEqual(['a@1']);
    await expect(extractProject({ 'poetry.lock': 'a = 1\nb = \n' }, 'poetry.lock')).rejects.toMatchObject({ line: 2 });
  });
});
