import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitsWildcard } from '../../src/util/wildcard.js';

const SIGNS = fc.constantFrom('a', 'b', '/', '*');

test('a star stands for any characters and for none, as a regular expression would have it', () => {
  fc.assert(
    fc.property(fc.array(SIGNS, { maxLength: 8 }), fc.array(SIGNS, { maxLength: 12 }), (pattern, signs) => {
      const name = signs.join('').replaceAll('*', '');
      const expression = new RegExp(`^${pattern.join('').replace(/\*+/g, '[^]*')}$`);
      expect(fitsWildcard(pattern.join(''), name)).toBe(expression.test(name));
    }),
    { numRuns: 2_000 },
  );
});
