import { expect, test } from '@jest/globals';
import { requiredScanners } from '../../../src/app/inputs/required-scanners.js';
import { DEFAULT_POLICY, policyFor } from '../../helpers/builders.js';
import { fakeActions } from '../../helpers/fake-actions.js';

/** All but the stage that older pipelines do not have. */
const ENABLED = Object.keys(DEFAULT_POLICY.scanners).filter((id) => id !== 'database');

test('every scanner that the policy switches on must have reported', () => {
  expect(requiredScanners(fakeActions(), DEFAULT_POLICY)).toEqual({ scanners: ENABLED, notices: [] });
  const { scanners } = requiredScanners(fakeActions(), policyFor('secrets', {}, false));
  expect(scanners).toEqual(ENABLED.filter((id) => id !== 'secrets'));
});

test('the input can ask for more, and leave none out', () => {
  const { scanners, notices } = requiredScanners(fakeActions({ require: 'secrets, their-tool' }), DEFAULT_POLICY);
  expect(scanners).toEqual([...ENABLED, 'their-tool']);
  expect(notices).toEqual([{ kind: 'input-ignored', message: expect.stringContaining('must have reported as well') }]);
});

test('a pipeline without the stage of the database is judged, and one that asks for it is not judged without it', () => {
  expect(requiredScanners(fakeActions(), DEFAULT_POLICY).scanners).not.toContain('database');
  expect(requiredScanners(fakeActions({ require: 'database' }), DEFAULT_POLICY).scanners).toContain('database');
});
