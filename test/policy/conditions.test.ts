import { describe, expect, test } from '@jest/globals';
import { failOn } from '../../src/policy/conditions/fail-on/index.js';
import { requireScanners } from '../../src/policy/conditions/require/index.js';
import { unknownSeverity } from '../../src/policy/conditions/unknown-severity/index.js';

describe('a setting that cannot be read', () => {
  test('is the strict default, while every word that is known is taken', () => {
    expect(failOn.settings?.read('low')).toBe('low');
    expect(failOn.settings?.read('none')).toBe('none');
    expect(failOn.settings?.read('whatever')).toBe('high');
    expect(failOn.settings?.read({ secret: 'low', others: 'critical' })).toEqual({ others: 'critical', secret: 'low' });
    expect(failOn.settings?.read({ secret: 'low' })).toEqual({ secret: 'low' });
    expect(unknownSeverity.settings?.read('ignore')).toBe('ignore');
    expect(unknownSeverity.settings?.read('whatever')).toBe('fail');
    expect(requireScanners.settings?.read(['secrets'])).toEqual(['secrets']);
    expect(requireScanners.settings?.read('secrets')).toEqual([]);
  });
});

test('a change of the gate is told in the words of the policy file', () => {
  expect(failOn.settings?.describe({ others: 'low', secret: 'none' })).toEqual([
    ['', 'low'],
    ['secret', 'none'],
  ]);
  expect(unknownSeverity.settings?.describe('warn')).toEqual([['', 'warn']]);
  expect(requireScanners.settings?.describe(['static', 'secrets'])).toEqual([['', 'secrets, static']]);
  expect(requireScanners.settings?.describe([])).toEqual([['', 'none']]);
});

test('a stage is asked for its own scanner alone, so that no other one is missed there', () => {
  expect(requireScanners.inStage?.(['secrets', 'static'], 'static')).toEqual(['static']);
  expect(requireScanners.inStage?.(['secrets'], 'static')).toEqual([]);
});

test.each([
  ['none', 'critical', 'tightens'],
  ['critical', 'high', 'tightens'],
  ['high', 'medium', 'tightens'],
  ['medium', 'low', 'tightens'],
  ['low', 'none', 'loosens'],
  ['medium', 'high', 'loosens'],
  ['high', 'high', 'same'],
] as const)('a run whose policy fails on %s and that asks for %s %s it', (policy, asked, effect) => {
  const [option] = failOn.options;
  expect(option?.effectOf(policy, asked)).toBe(effect);
  expect(option?.with(policy, asked)).toBe(asked);
  expect(option?.spell(policy)).toBe(policy);
});
