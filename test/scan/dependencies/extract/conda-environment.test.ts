import { expect, test } from '@jest/globals';
import { condaEnvironment } from '../../../../src/scan/dependencies/extract/conda-environment/index.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf } from './lockfile-support.js';

const ENVIRONMENT = `name: shop
dependencies:
  - python=3.11
  - openssl
  - pip:
    - web==1.2.0
    - cli>=1
    - -r requirements.txt
`;

test('what its pip list pins is read, the rest is counted', async () => {
  const found = await extractFrom(condaEnvironment, 'environment.yml', { 'environment.yml': ENVIRONMENT });
  expect(namesOf(found)).toEqual(['web@1.2.0']);
  expect(found.gaps).toMatchObject([{ declared: 2 }, { declared: 2 }]);
});

test('an environment.yml of another tool holds nothing', async () => {
  const text = 'name: staging\nurl: https://example.org\n';
  const found = await extractFrom(condaEnvironment, 'environment.yml', { 'environment.yml': text });
  expect(found).toMatchObject({ packages: [], problems: [] });
  expect(found.gaps).toBeUndefined();
});

test('only located errors escape from a mutated file', async () => {
  await assertOnlyLocatedErrors(condaEnvironment, 'environment.yml', { 'environment.yml': ENVIRONMENT });
});
