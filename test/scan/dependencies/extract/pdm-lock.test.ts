import { expect, test } from '@jest/globals';
import { dependenciesOf, extractProject, packageNamed, scopesOf } from './lockfile-support.js';

const LOCK = `[metadata]
groups = ["default", "dev", "socks"]

[[package]]
name = "requests"
version = "2.0"
groups = ["default"]
dependencies = ["urllib3<2,>=1.0; python_version > '3'"]

[[package]]
name = "requests"
version = "2.0"
extras = ["socks"]
groups = ["socks"]
dependencies = ["PySocks>=1", "requests==2.0"]

[[package]]
name = "pysocks"
version = "1.7"
groups = ["socks"]

[[package]]
name = "pytest"
version = "7.0"
groups = ["dev"]

[[package]]
name = "urllib3"
version = "1.26"
groups = ["default", "dev"]

[[package]]
name = "forked"
git = "https://github.com/o/forked.git"
revision = "${'3'.repeat(40)}"
groups = ["default"]
`;

test('groups become scopes with the help of pyproject.toml; an extra is not a development tool', async () => {
  const project = `[project]
name = "shop"
dependencies = ["requests>=2"]
[project.optional-dependencies]
socks = ["requests[socks]"]
[tool.pdm.dev-dependencies]
dev = ["pytest"]
`;
  const found = await extractProject({ 'pdm.lock': LOCK, 'pyproject.toml': project }, 'pdm.lock');
  expect(found.problems).toEqual([]);
  expect(found.packages).toHaveLength(5);
  expect(scopesOf(found)).toEqual({
    requests: 'runtime',
    pysocks: 'runtime',
    pytest: 'development',
    urllib3: 'runtime',
    forked: 'runtime',
  });
  expect(dependenciesOf(found, 'requests')).toEqual(['pysocks', 'urllib3']);
  expect(packageNamed(found, 'urllib3').requestedAs).toEqual(['<2,>=1.0']);
  expect(packageNamed(found, 'requests')).toMatchObject({ direct: true, line: 4 });
  expect(found.manifest?.lines.get('pytest')).toBe(7);
});

test('without pyproject.toml only the group that is called dev is development', async () => {
  const found = await extractProject({ 'pdm.lock': LOCK }, 'pdm.lock');
  expect(scopesOf(found)).toMatchObject({ requests: 'runtime', pysocks: 'unknown', pytest: 'development' });
});

test('a git package named like a registry package is not matched', async () => {
  const found = await extractProject({ 'pdm.lock': LOCK }, 'pdm.lock');
  expect(packageNamed(found, 'forked')).toMatchObject({ origin: 'git', commit: '3'.repeat(40), version: '' });
});
