import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canBeginWith } from '../../../../src/scan/secrets/pattern/keyword.js';
import { parsePattern } from '../../../../src/scan/secrets/pattern/parse.js';
import { mostSteps } from '../../../../src/scan/secrets/pattern/steps.js';
import { stepsOfFailure } from './backtracking.js';

const atom = fc.constantFrom(
  'a',
  'b',
  '[ab]',
  '[bc]',
  '[^a]',
  'aa',
  '(?:a|b)',
  '(?:a|aa)',
  '(?:ab|a)',
  '(?:c|ab?)',
  '(?=a)',
  '(?=[ab]{0,3}c)',
  '\\b',
);
const times = fc.constantFrom('', '', '?', '{2}', '{0,3}', '{1,4}', '{3,7}', '{0,4}?');
const part = fc
  .tuple(atom, times)
  .map(([what, count]) =>
    /^(?:\(\?=|\\b)/.test(what)
      ? what
      : what.length > 1 && !/^[[(]/.test(what)
        ? `(?:${what})${count}`
        : `${what}${count}`,
  );
const pattern = fc.oneof(
  fc.array(part, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  fc
    .tuple(fc.array(part, { minLength: 1, maxLength: 3 }), fc.array(part, { minLength: 1, maxLength: 3 }), times)
    .map(([one, two, count]) => `(?:${one.join('')}|${two.join('')})${count}`),
);
const subject = fc.oneof(
  fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 40 }).map((letters) => letters.join('')),
  fc.constantFrom('a'.repeat(40), 'ab'.repeat(20), 'aab'.repeat(14), 'b'.repeat(40), `${'a'.repeat(20)}c`),
);

const LIMIT = 300_000;

describe('the most steps of a pattern', () => {
  test('are never fewer than a backtracking matcher takes, whatever the pattern and the text', () => {
    fc.assert(
      fc.property(pattern, subject, (source, text) => {
        const tree = parsePattern(source, false);
        const bound = mostSteps(tree);
        fc.pre(bound < LIMIT);
        expect(stepsOfFailure(tree, text, 0, LIMIT)).toBeLessThanOrEqual(bound);
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['acme_[A-Za-z0-9]{32}', 300],
    ['acme_(?:live|test)_[A-Za-z0-9]{24,64}', 500],
    ['acme-[a-f0-9]{8}(?:-[a-f0-9]{4}){3}-[a-f0-9]{12}', 300],
    ['https://[a-z0-9.-]{5,90}\\.acme\\.example/[A-Za-z0-9]{20,80}', 50_000],
  ])('of %s are few', (source, most) => {
    expect(mostSteps(parsePattern(source, false))).toBeLessThan(most);
  });

  test.each(['(?:a|aa){60}c', '(?:ab?b?){60}c', 'a{0,900}a{0,900}a{0,900}c', '(?=(?:a|aa){60}c)a', '(?:[ab]|a){80}c'])(
    'of %s are too many for anybody to wait for',
    (source) => {
      expect(mostSteps(parsePattern(source, false))).toBeGreaterThan(100_000_000);
    },
  );

  test('of a pattern that nests all it may are known at once', () => {
    const nested = `${'(?='.repeat(49)}a${')'.repeat(49)}`;
    expect(mostSteps(parsePattern(nested, false))).toBeLessThan(10_000);
    expect(() => parsePattern(`${'('.repeat(900)}a${')'.repeat(900)}`, false)).toThrow('too many groups');
  });

  test('know the numbers that the engine reads: none is taken for text', () => {
    expect(() => parsePattern('a{100000}', false)).toThrow('100,000');
    expect(() => parsePattern('a{0,100000}', false)).toThrow('100,000');
    expect(() => parsePattern('a{00000000000000000005}', false)).toThrow('100,000');
  });
});

describe('whether a match can begin with a keyword', () => {
  test.each([
    ['acme_[a-z]{8}', 'acme_', true],
    ['(?:live|test)_[a-z]{8}', 'test_', true],
    ['(?:live|test)_[a-z]{8}', 'tent_', false],
    ['[a-z]{3,9}_x', 'acme_', true],
    ['x?acme', 'acme', true],
    ['(?<=x)acme', 'acme', true],
    ['acm', 'acme', false],
    ['_acme', 'acme', false],
    ['(?:ab){1,9}', 'ababab', true],
    ['(?:ab){1,2}', 'ababab', false],
  ])('%s, %s: %s', (source, keyword, can) => {
    expect(canBeginWith(parsePattern(source, false), keyword)).toBe(can);
  });

  test('is told right for every text that a pattern matches', () => {
    fc.assert(
      fc.property(pattern, subject, fc.integer({ min: 1, max: 6 }), (source, text, length) => {
        const match = new RegExp(`^(?:${source})`).exec(text)?.[0] ?? '';
        fc.pre(match.length >= length);
        expect(canBeginWith(parsePattern(source, false), match.slice(0, length))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
