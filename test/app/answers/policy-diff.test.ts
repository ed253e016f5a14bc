import { expect, test } from '@jest/globals';
import { policyDifference } from '../../../src/app/answers/policy-diff.js';
import { aFinding, aPolicy, aRunResult } from '../../helpers/builders.js';

const NOW = new Date('2026-12-01T00:00:00Z');
const RECORDED = {
  name: 'r.json',
  result: aRunResult({ findings: [aFinding(), aFinding({ id: 'abababab', title: 'weak', severity: 'medium' })] }),
};

test('a change of the policy is told in its words, with what blocks now in a recorded run', async () => {
  expect(
    await policyDifference(aPolicy({ 'fail-on': 'critical' }), aPolicy({ 'fail-on': 'high' }), [RECORDED], NOW),
  ).toEqual([
    'gate.fail-on: critical → high',
    'r.json: warn → fail',
    '  blocks now: fail-on: SQL built from strings: high, and high or worse blocks',
  ]);
});

test('what no longer blocks is told too, and what blocks before and after is not', async () => {
  expect(await policyDifference(aPolicy({ 'fail-on': 'medium' }), aPolicy(), [RECORDED], NOW)).toEqual([
    'gate.fail-on: medium → high',
    'r.json: fail',
    '  no longer blocks: fail-on: weak: medium, and medium or worse blocks',
  ]);
});

test('two policies that say the same are said to', async () => {
  expect(await policyDifference(aPolicy(), aPolicy(), [], NOW)).toEqual(['nothing changes']);
});
