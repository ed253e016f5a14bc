import { describe, expect, test } from '@jest/globals';
import { bindOptions, engineEffect, failOnEffect, leftOut } from '../../src/config/tighten.js';
import type { CheckOptions } from '../../src/model/options.js';
import { DEFAULT_POLICY, ENGINES } from '../../src/model/policy.js';
import { THRESHOLDS } from '../../src/model/severity.js';
import { aPolicy, someOptions } from '../helpers/builders.js';

const RUNNER = { workspace: '/work', workflow: '.github/workflows/gate.yml' };
const asInput = (options: Partial<CheckOptions>) => someOptions({ runner: RUNNER, spelling: 'input', ...options });

describe('what an option does to the policy', () => {
  const STRICT = ['none', 'critical', 'high', 'medium', 'low'] as const;
  test.each(THRESHOLDS.flatMap((policy) => THRESHOLDS.map((asked) => [policy, asked] as const)))(
    'fail-on: policy %s, asked %s',
    (policy, asked) => {
      const more = STRICT.indexOf(asked) - STRICT.indexOf(policy);
      expect(failOnEffect(policy, asked)).toBe(more === 0 ? 'same' : more > 0 ? 'tightens' : 'loosens');
    },
  );

  test.each(ENGINES.flatMap((policy) => ENGINES.map((asked) => [policy, asked] as const)))(
    'engine: policy %s, asked %s',
    (policy, asked) => {
      const tightens = policy === 'auto' || asked === 'both';
      expect(engineEffect(policy, asked)).toBe(policy === asked ? 'same' : tightens ? 'tightens' : 'loosens');
    },
  );

  test('a selection leaves out what the policy switches on, and nothing else', () => {
    const off = { ...DEFAULT_POLICY, static: { ...DEFAULT_POLICY.static, enabled: false } };
    expect(leftOut(off, ['secrets'])).toEqual(['dependencies']);
    expect(leftOut(off, ['secrets', 'dependencies'])).toEqual([]);
  });
});

describe('options bound to the policy', () => {
  test('on a runner: what loosens is ignored and told, so the change’s own workflow cannot switch off its gate', () => {
    const bound = bindOptions(aPolicy({ failOn: 'high' }), asInput({ failOn: 'none', only: ['secrets'] }));
    expect([bound.policy.gate.failOn, bound.options.only, bound.options.failOn]).toEqual(['high', null, null]);
    expect(bound.notices).toEqual([
      { kind: 'input-ignored', message: "input fail-on: none would loosen the policy's high: ignored" },
      {
        kind: 'input-ignored',
        message:
          'input only: secrets would leave out what the policy switches on: ignored, dependencies, static were run as well',
      },
    ]);
  });

  test('on a runner: what tightens counts and is told; what says the same is not', () => {
    const bound = bindOptions(aPolicy({ failOn: 'high' }), asInput({ failOn: 'low', engine: 'auto' }));
    expect(bound.policy.gate.failOn).toBe('low');
    expect(bound.notices).toEqual([
      { kind: 'option-tightens', message: 'input fail-on: low counts for this run; the policy says high' },
    ]);
  });

  test('on somebody’s own machine what loosens counts, and every report says so', () => {
    const bound = bindOptions(aPolicy({ failOn: 'high' }), someOptions({ failOn: 'none', only: ['secrets'] }));
    expect([bound.policy.gate.failOn, bound.options.only]).toEqual(['none', ['secrets']]);
    expect(bound.notices.map(({ kind, message }) => `${kind}: ${message}`)).toEqual([
      "option-loosens: --fail-on none loosens the policy's high for this run",
      'option-loosens: --only secrets: dependencies, static were not run',
    ]);
  });

  test('a stage runs its one scanner; others that the policy requires are the joining gate’s to ask for', () => {
    const policy = aPolicy({ require: ['dependencies', 'secrets'] });
    const bound = bindOptions(policy, asInput({ only: ['secrets'], stage: 'secrets' }));
    expect([bound.options.only, bound.policy.gate.require, bound.notices]).toEqual([['secrets'], ['secrets'], []]);
  });
});
