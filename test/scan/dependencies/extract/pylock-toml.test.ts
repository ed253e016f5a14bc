import { expect, test } from '@jest/globals';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { dependenciesOf, extractProject, packageNamed, scopesOf } from './lockfile-support.js';

const LOCK = `lock-version = "1.0"
default-groups = ["web"]

[[packages]]
name = "Flask"
version = "2.0"
marker = "'web' in dependency_groups"
dependencies = [{ name = "click" }]

[[packages]]
name = "click"
version = "8.0"

[[packages]]
name = "pytest"
version = "7.0"
marker = "'dev' in dependency_groups and python_version > '3.8'"

[[packages]]
name = "both"
version = "1.0"
marker = "'dev' in dependency_groups or python_version > '3.8'"

[[packages]]
name = "forked"
vcs = { type = "git", url = "https://github.com/o/forked", commit-id = "${'5'.repeat(40)}" }

[[packages]]
name = "local"
directory = { path = "local" }

[[packages]]
name = "address"
version = "1.0"
archive = { url = "https://example.org/address.whl" }

[[packages]]
name = "loose"
`;

test('only a package that nothing but a development group lets in is development', async () => {
  const found = await extractProject({ 'pylock.toml': LOCK }, 'pylock.toml');
  expect(scopesOf(found)).toMatchObject({ flask: 'runtime', click: 'runtime', pytest: 'development', both: 'runtime' });
  expect(dependenciesOf(found, 'flask')).toEqual(['click']);
  expect(packageNamed(found, 'flask').line).toBe(4);
});

test('repositories, folders and addresses are not matched by name; a package without version is a problem', async () => {
  const found = await extractProject({ 'pylock.toml': LOCK }, 'pylock.toml');
  expect(packageNamed(found, 'forked')).toMatchObject({ origin: 'git', commit: '5'.repeat(40), version: '' });
  expect(packageNamed(found, 'local').origin).toBe('file');
  expect(packageNamed(found, 'address').origin).toBe('url');
  expect(found.problems).toMatchObject([{ path: 'pylock.toml' }]);
  expect(LOCK.split('\n')[found.problems[0]?.line ?? 0]).toBe('name = "loose"');
});

test('a named lockfile is read, and does not claim to be runtime', async () => {
  expect(extractorFor('a/pylock.dev.toml')?.id).toBe('pylock-toml');
  expect(extractorFor('a/pylock.x.y.toml')).toBeUndefined();
  expect(scopesOf(await extractProject({ 'pylock.dev.toml': LOCK }, 'pylock.dev.toml'))).toMatchObject({
    click: 'unknown',
  });
});

test('another TOML file of that name is refused', async () => {
  await expect(extractProject({ 'pylock.toml': 'a = 1\n' }, 'pylock.toml')).rejects.toMatchObject({
    name: 'LocatedError',
  });
});
