import { describe, expect, test } from '@jest/globals';
import { bindOptions, leftOut } from '../../src/config/tighten.js';
import type { CheckOptions } from '../../src/model/options.js';
import { PRODUCT } from '../../src/product.js';
import { aPolicy, policyFor, someOptions } from '../helpers/builders.js';

const RUNNER = { workspace: '/work', workflow: '.github/workflows/gate.yml' };
const asInput = (options: Partial<CheckOptions>) => someOptions({ runner: RUNNER, spelling: 'input', ...options });

test('a selection leaves out what the policy switches on, and nothing else', () => {
  const off = policyFor('static', {}, false);
  expect(leftOut(off, ['secrets'])).toEqual(['dependencies', 'database']);
  expect(leftOut(off, ['secrets', 'dependencies', 'database'])).toEqual([]);
});

describe('options bound to the policy', () => {
  test('on a runner: what loosens is ignored and told, so the change’s own workflow cannot switch off its gate', () => {
    const bound = bindOptions(
      aPolicy({ 'fail-on': 'high' }),
      asInput({ settings: { 'fail-on': 'none' }, only: ['secrets'] }),
      PRODUCT,
    );
    expect([bound.policy.gate['fail-on'], bound.options.only, bound.options.settings]).toEqual(['high', null, {}]);
    expect(bound.notices).toEqual([
      { kind: 'input-ignored', message: "input fail-on: none would loosen the policy's high: ignored" },
      {
        kind: 'input-ignored',
        message:
          'input only: secrets would leave out what the policy switches on: ignored, dependencies, static, database were run as well',
      },
    ]);
  });

  test('on a runner: what tightens counts and is told; what says the same is not', () => {
    const bound = bindOptions(
      aPolicy({ 'fail-on': 'high' }),
      asInput({ settings: { 'fail-on': 'low', engine: 'auto' } }),
      PRODUCT,
    );
    expect(bound.policy.gate['fail-on']).toBe('low');
    expect(bound.notices).toEqual([
      { kind: 'option-tightens', message: 'input fail-on: low counts for this run; the policy says high' },
    ]);
  });

  test('on somebody’s own machine what loosens counts, and every report says so', () => {
    const bound = bindOptions(
      aPolicy({ 'fail-on': 'high' }),
      someOptions({ settings: { 'fail-on': 'none' }, only: ['secrets'] }),
      PRODUCT,
    );
    expect([bound.policy.gate['fail-on'], bound.options.only]).toEqual(['none', ['secrets']]);
    expect(bound.notices.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      "option-loosens: --fail-on none loosens the policy's high for this run",
      'option-loosens: --only secrets: dependencies, static, database were not run',
    ]);
  });

  test('a stage runs its one scanner; others that the policy requires are the joining gate’s to ask for', () => {
    const policy = aPolicy({ require: ['dependencies', 'secrets'] });
    const bound = bindOptions(policy, asInput({ only: ['secrets'], stage: 'secrets' }), PRODUCT);
    expect([bound.options.only, bound.policy.gate.require, bound.notices]).toEqual([['secrets'], ['secrets'], []]);
  });
});
