import { expect, test } from '@jest/globals';
import { RULE_LAYERING } from '../../../../src/scan/secrets/rules/own-rule-settings.js';

test.each([
  [undefined, 'off', 'loosens'],
  [undefined, 'report', 'loosens'],
  [undefined, 'warn', 'loosens'],
  [undefined, 'block', 'tightens'],
  [undefined, 'on', 'tightens'],
  ['off', 'warn', 'tightens'],
  ['report', 'warn', 'tightens'],
  ['warn', 'report', 'loosens'],
  ['on', 'block', 'same'],
  ['block', 'warn', 'loosens'],
  ['warn', 'on', 'tightens'],
  [{ severity: 'critical' }, 'block', 'loosens'],
])('a secret rule that is %j above: %s below is said to be what it is', (above, below, effect) => {
  expect(RULE_LAYERING.effectOf(above, below)).toBe(effect);
});
