import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RuleSource } from '../../../../src/scan/secrets/rules/rule.js';
import { lintRule, measureSource } from '../../../../src/scan/secrets/rules/rule-lint.js';

function aRule(overrides: Partial<RuleSource>): RuleSource {
  return {
    id: 'acme-key',
    title: 'Acme key',
    severity: 'high',
    keywords: ['acme_'],
    pattern: 'acme_[a-z]{8}',
    examples: ['x'],
    silent: ['y'],
    ...overrides,
  };
}

describe('the rule lint refuses what could cost more than linear time', () => {
  test.each([
    ['acme_.*', /no upper bound/],
    ['acme_[a-z]+', /no upper bound/],
    ['acme_[a-z]{8,}', /no upper bound/],
    ['acme_(?:[a-z]{1,5}-){1,5}', /nested/],
    ['acme_(?:a|b?){3}', /nested/],
    ['acme_([a-z])\\1', /escape/],
    ['acme_(?<!x)[a-z', /./],
    ['acme_[a-z]{20000}', /more than/],
    ['acme_é{8}', /ASCII/],
  ])('%s', (pattern, problem) => {
    expect(lintRule(aRule({ pattern })).join('\n')).toMatch(problem);
  });

  test('a keyword that is short or outside ASCII would match everywhere or nowhere', () => {
    expect(lintRule(aRule({ keywords: ['abc'] })).join()).toMatch(/shorter than 4/);
    expect(lintRule(aRule({ keywords: ['schlüssel'] })).join()).toMatch(/ASCII/);
    expect(lintRule(aRule({ keywords: [] })).join()).toMatch(/no keyword/);
  });

  test('bounded patterns pass', () => {
    expect(lintRule(aRule({ pattern: 'acme_(?:live|test)_[A-Za-z0-9_-]{8,64}(?:==)?' }))).toEqual([]);
  });
});

test('the measured lengths hold for everything that a pattern matches', () => {
  const atom = fc.constantFrom('a', '[bc]', '\\d', 'x{2,3}', '(?:de|f)', '(?:gh){2}', 'y?', '[^q]{1,2}', 'z{0,4}');
  const text = fc.array(fc.constantFrom(...'abcdefghxyz0123'), { maxLength: 24 }).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.array(atom, { minLength: 1, maxLength: 5 }), text, (atoms, subject) => {
      const pattern = atoms.join('');
      const measure = measureSource(pattern, false);
      for (const match of subject.matchAll(new RegExp(pattern, 'g'))) {
        expect(match[0].length).toBeGreaterThanOrEqual(measure.minLength);
        expect(match[0].length).toBeLessThanOrEqual(measure.maxLength);
        for (const byte of Buffer.from(match[0])) expect(measure.bytes[byte]).toBe(1);
      }
    }),
    { numRuns: 500 },
  );
});
