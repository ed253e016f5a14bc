import { expect, test } from '@jest/globals';
import { condaLock } from '../../../../src/scan/dependencies/extract/conda-lock/index.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf } from './lockfile-support.js';

const LOCK = `version: 1
package:
- name: openssl
  manager: conda
  version: 3.0.0
- name: web
  manager: pip
  version: 1.2.0
  url: https://files.example/packages/aa/web-1.2.0-py3-none-any.whl
- name: ours
  manager: pip
  version: 1.0
  url: git+https://example.org/o/ours.git
`;

test('what is pinned from PyPI is read, packages of conda are counted', async () => {
  const found = await extractFrom(condaLock, 'conda-lock.yml', { 'conda-lock.yml': LOCK });
  expect(namesOf(found)).toEqual(['ours@1.0', 'web@1.2.0']);
  expect(found.gaps).toMatchObject([{ declared: 1, read: 0, count: 1 }]);
  // A package from a repository is not the one of that name on PyPI.
  expect(found.packages.map(({ name, origin }) => `${name} ${origin}`)).toEqual(['web registry', 'ours git']);
});

test('only located errors escape from a mutated file', async () => {
  await assertOnlyLocatedErrors(condaLock, 'conda-lock.yml', { 'conda-lock.yml': LOCK });
});
