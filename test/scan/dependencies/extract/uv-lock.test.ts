import { expect, test } from '@jest/globals';
import { extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { dependenciesOf, extractProject, namesOf, packageNamed, scopesOf } from './lockfile-support.js';

const LOCK = `version = 1
[manifest]
members = ["shop", "tools"]

[[package]]
name = "shop"
version = "0.1.0"
source = { editable = "." }
dependencies = [{ name = "flask" }, { name = "forked" }, { name = "numpy", version = "1.0" }]

[package.optional-dependencies]
fast = [{ name = "uvloop" }]

[package.dev-dependencies]
dev = [{ name = "pytest" }]

[package.metadata]
requires-dist = [{ name = "flask", specifier = ">=2.0" }]

[package.metadata.requires-dev]
dev = [{ name = "pytest", specifier = ">=7" }]

[[package]]
name = "tools"
source = { virtual = "tools" }
dependencies = [{ name = "numpy", version = "2.0" }]

[[package]]
name = "flask"
version = "2.0.1"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "click" }]

[[package]]
name = "click"
version = "8.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "numpy"
version = "1.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "numpy"
version = "2.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "forked"
version = "1.0"
source = { git = "https://github.com/o/forked?rev=main#${'4'.repeat(40)}" }

[[package]]
name = "uvloop"
version = "1.0"
source = { registry = "https://pypi.org/simple" }

[[package]]
name = "pytest"
version = "7.0"
source = { registry = "https://pypi.org/simple" }
dependencies = [{ name = "click" }, { name = "pluggy" }]

[[package]]
name = "pluggy"
version = "1.0"
source = { url = "https://example.org/pluggy.whl" }
`;

test('the members of the workspace are the roots; extras, groups, ranges and sources are kept', async () => {
  const files = {
    'uv.lock': LOCK,
    'pyproject.toml': '[project]\nname = "shop"\ndependencies = [\n  "flask>=2.0",\n]\n',
    'tools/pyproject.toml': '[project]\nname = "tools"\ndependencies = ["numpy"]\n',
  };
  const found = await extractProject(files, 'uv.lock');
  expect(found.problems).toEqual([]);
  expect(scopesOf(found)).toMatchObject({
    flask: 'runtime',
    click: 'runtime',
    uvloop: 'runtime',
    pytest: 'development',
    pluggy: 'development',
  });
  expect(packageNamed(found, 'uvloop')).toMatchObject({ optional: true, direct: true });
  expect(packageNamed(found, 'flask')).toMatchObject({ direct: true, requestedAs: ['>=2.0'] });
  expect(LOCK.split('\n')[packageNamed(found, 'flask').line ?? 0]).toBe('name = "flask"');
  expect(packageNamed(found, 'pytest').requestedAs).toEqual(['>=7']);
  expect(packageNamed(found, 'shop').origin).toBe('workspace');
  expect(packageNamed(found, 'tools')).toMatchObject({ origin: 'workspace', version: '' });
  expect(packageNamed(found, 'forked')).toMatchObject({ origin: 'git', commit: '4'.repeat(40) });
  expect(packageNamed(found, 'pluggy').origin).toBe('url');
  expect(dependenciesOf(found, 'pytest')).toEqual(['click', 'pluggy']);
  expect(found.manifest).toEqual({ path: 'pyproject.toml', lines: new Map([['flask', 4]]) });
  expect(found.otherManifests).toMatchObject([{ path: 'tools/pyproject.toml' }]);
});

test('two versions of one package are told apart', async () => {
  const found = await extractProject({ 'uv.lock': LOCK }, 'uv.lock');
  const versions = (name: string) =>
    (packageNamed(found, name).dependsOn ?? []).map((at) => found.packages[at]?.version);
  expect(namesOf(found)).toContain('numpy@2.0');
  expect(versions('tools')).toEqual(['2.0']);
  expect(versions('shop')).toContain('1.0');
});

test('the lockfile of a script is read as any other of uv', () => {
  expect(extractorFor('tools/report.py.lock')?.id).toBe('uv-lock');
});
