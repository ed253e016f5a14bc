import { expect, test } from '@jest/globals';
import { extractProject, namesOf, packageNamed, scopesOf } from './lockfile-support.js';

const LOCK = JSON.stringify(
  {
    _meta: { sources: [] },
    develop: { Pytest: { version: '==7.0.0' }, django: { version: '==3.2' } },
    default: {
      django: { version: '==3.2', markers: "python_version >= '3'" },
      forked: { git: 'https://github.com/o/forked.git', ref: '2'.repeat(40) },
      local: { path: './local' },
    },
    docs: { sphinx: { version: '==4.0' }, loose: { version: '*' } },
  },
  null,
  2,
);

test('sections become scopes, runtime before development, and git packages are not matched', async () => {
  const found = await extractProject({ 'Pipfile.lock': LOCK }, 'Pipfile.lock');
  expect(namesOf(found)).toEqual(['django@3.2', 'forked@', 'local@', 'pytest@7.0.0', 'sphinx@4.0']);
  expect(scopesOf(found)).toMatchObject({ django: 'runtime', pytest: 'development', sphinx: 'unknown' });
  expect(packageNamed(found, 'forked')).toMatchObject({ origin: 'git', commit: '2'.repeat(40) });
  expect(packageNamed(found, 'local').origin).toBe('file');
  expect(LOCK.split('\n')[(packageNamed(found, 'django').line ?? 0) - 1]).toContain('"django"');
  expect(packageNamed(found, 'django').line).toBeGreaterThan(packageNamed(found, 'pytest').line ?? 0);
  expect(found.problems).toMatchObject([{ message: expect.stringContaining('exact version') }]);
  expect(found.roots).toBeUndefined();
});

test('the Pipfile tells what is direct and on which line', async () => {
  const pipfile = '[packages]\nDjango = "~=3.2"\n\n[dev-packages]\npytest = "*"\n';
  const found = await extractProject({ 'Pipfile.lock': LOCK, Pipfile: pipfile }, 'Pipfile.lock');
  expect(packageNamed(found, 'django')).toMatchObject({ direct: true, requestedAs: ['~=3.2'] });
  expect(packageNamed(found, 'forked').direct).toBe(false);
  expect(found.manifest).toEqual({
    path: 'Pipfile',
    lines: new Map([
      ['django', 2],
      ['pytest', 5],
    ]),
  });
});

test('another JSON file of that name is refused', async () => {
  await expect(extractProject({ 'Pipfile.lock': '{"a": {}}' }, 'Pipfile.lock')).rejects.toMatchObject({ line: 1 });
});
