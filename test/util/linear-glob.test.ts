import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import picomatch from 'picomatch';
import { linearGlob } from '../../src/util/linear-glob.js';
import { assertNearLinear } from '../helpers/growth.js';

const fits = (glob: string, path: string) => linearGlob(glob)?.(path);

describe('a glob of somebody else', () => {
  test('finds the members that a workspace declares', () => {
    expect(fits('packages/*', 'packages/app')).toBe(true);
    expect(fits('packages/*', 'packages/app/inner')).toBe(false);
    expect(fits('packages/**', 'packages/app/inner')).toBe(true);
    expect(fits('{apps,libs}/*-[a-c]', 'libs/x-b')).toBe(true);
    expect(fits('{apps,libs}/*-[!a-c]', 'libs/x-b')).toBe(false);
    expect(fits('**/test?/*.js', 'a/b/tests/x.js')).toBe(true);
    expect(fits('packages/**', 'packages')).toBe(true);
    expect(fits('**', '.hidden/x')).toBe(true);
  });

  test('is refused in a form that is not known, so that its user takes the safe side', () => {
    expect(linearGlob('packages/@(a|b)')).toBeNull();
    expect(linearGlob('{a,{b,c}}')).toBeNull();
    expect(linearGlob('{a,b}'.repeat(7))).toBeNull();
    expect(linearGlob('a'.repeat(501))).toBeNull();
  });

  test('means what it means to the tools that read it', () => {
    const part = fc.constantFrom('a', 'b', '*', '?', 'a*', '*b', 'a*b*a', '.a');
    const name = fc.constantFrom('a', 'b', 'ab', 'aba', 'abba', '.a');
    const joined = (of: fc.Arbitrary<string>) =>
      fc.array(of, { minLength: 1, maxLength: 5 }).map((all) => all.join('/'));
    fc.assert(
      fc.property(joined(part), joined(name), (glob, path) => {
        expect([glob, path, fits(glob, path)]).toEqual([glob, path, picomatch(glob, { dot: true })(path)]);
      }),
      { numRuns: 2_000 },
    );
  });

  test('with many stars is matched in linear time, where going back over each would take for ever', async () => {
    const glob = `${'*a'.repeat(100)}*b`;
    await assertNearLinear(2_000, (count) => {
      const matches = linearGlob(glob);
      const path = `${'a'.repeat(count)}`;
      return async () => expect(matches?.(path)).toBe(false);
    });
  });
});
