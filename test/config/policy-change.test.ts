import { describe, expect, test } from '@jest/globals';
import { policyChanges } from '../../src/config/policy-change.js';
import { DEFAULT_LABELS, type Policy, type PublishPolicy } from '../../src/model/policy.js';
import { PRODUCT } from '../../src/product.js';
import { DEFAULT_POLICY, policyFor } from '../helpers/builders.js';

const changes = (base: Policy, head: Policy) => policyChanges(base, head, PRODUCT);
const policyWith = (publish: PublishPolicy) => ({ ...DEFAULT_POLICY, publish });
const asking = policyWith({ labels: DEFAULT_LABELS, reviewers: ['@org/team', '@bob'] });

describe('what a change of the policy means for labels and reviewers', () => {
  test('switching both off is told, line by line', () => {
    expect(changes(asking, DEFAULT_POLICY)).toEqual([
      'publish.labels.blocked: security: blocked → none',
      'publish.labels.policy-change: policy-change → none',
      'publish.reviewers: @org/team, @bob → nobody',
    ]);
  });

  test('another name or another owner is told', () => {
    const labels = { ...DEFAULT_LABELS, blocked: 'no merge' };
    expect(changes(asking, policyWith({ labels, reviewers: ['@mallory'] }))).toEqual([
      'publish.labels.blocked: security: blocked → no merge',
      'publish.reviewers: @org/team, @bob → @mallory',
    ]);
  });

  test('the same written out is no change', () => {
    expect(changes(asking, structuredClone(asking))).toEqual([]);
  });
});

test('a list of vendored code, and tests that count in full no longer, are told', () => {
  const strict = policyFor('static', { tests: 'full' });
  const head = policyFor('static', { vendored: ['src/**'] });
  expect(changes(strict, head)).toEqual(['static.tests: full → lowered', 'static.vendored: none → src/**']);
});
