import { describe, expect, test } from '@jest/globals';
import { settingOptions } from '../../src/config/product-form.js';
import { THRESHOLDS } from '../../src/model/severity.js';
import { PRODUCT } from '../../src/product.js';
import { ENGINES } from '../../src/scan/dependencies/settings.js';

function effect(name: string, policy: string, asked: string) {
  return settingOptions(PRODUCT)
    .find((option) => option.name === name)
    ?.effectOf(policy, asked);
}

describe('what an option does to the policy', () => {
  const STRICT = ['none', 'critical', 'high', 'medium', 'low'] as const;
  test.each(THRESHOLDS.flatMap((policy) => THRESHOLDS.map((asked) => [policy, asked] as const)))(
    'fail-on: policy %s, asked %s',
    (policy, asked) => {
      const more = STRICT.indexOf(asked) - STRICT.indexOf(policy);
      expect(effect('fail-on', policy, asked)).toBe(more === 0 ? 'same' : more > 0 ? 'tightens' : 'loosens');
    },
  );

  test.each(ENGINES.flatMap((policy) => ENGINES.map((asked) => [policy, asked] as const)))(
    'engine: policy %s, asked %s',
    (policy, asked) => {
      const tightens = policy === 'auto' || asked === 'both';
      expect(effect('engine', policy, asked)).toBe(policy === asked ? 'same' : tightens ? 'tightens' : 'loosens');
    },
  );
});
