import { expect, test } from '@jest/globals';
import { policyPathInput } from '../../../src/app/inputs/policy-path.js';
import { fakeActions } from '../../helpers/fake-actions.js';

const pathOf = (config: string) => policyPathInput(fakeActions({ config }));

test('the policy is looked for in the repository, however its path is spelled', () => {
  expect(pathOf('')).toBe('.github/gatehouse.yml');
  expect(pathOf('./security\\policy.yml')).toBe('security/policy.yml');
});

test.each(['/etc/policy.yml', '../policy.yml', 'a/../../policy.yml', '..\\policy.yml'])(
  'a path that leads out of it is refused: %s',
  (config) => {
    expect(() => pathOf(config)).toThrow('is not a path in the repository');
  },
);
