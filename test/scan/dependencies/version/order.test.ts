import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparatorFor } from '../../../../src/scan/dependencies/ecosystem/version-order.js';
import type { Comparator } from '../../../../src/scan/dependencies/version/comparator.js';
import { assertNearLinear } from '../../../helpers/growth.js';

const ECOSYSTEMS = [
  'npm',
  'NuGet',
  'Pub',
  'PyPI',
  'Maven',
  'RubyGems',
  'Packagist',
  'Debian',
  'Alpine',
  'Red Hat',
  'CRAN',
  'Hackage',
  'GitHub Actions',
];

/** Pieces that versions are made of, so that the parts of every scheme meet each other. */
const PIECE = fc.constantFrom(
  ...[
    '0',
    '1',
    '2',
    '10',
    '01',
    '007',
    '.',
    '.',
    '-',
    '-',
    '_',
    '+',
    '~',
    '^',
    ':',
    '!',
    'a',
    'b',
    'rc',
    'alpha',
    'beta',
  ],
  ...['dev', 'post', 'pre', 'SNAPSHOT', 'final', 'sp', 'r', 'p', 'v', 'x', 'Ä', ' '],
);
const ANY_VERSION = fc.oneof(
  fc.array(PIECE, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

/** Maven's own order has one circle, `x.0.qualifier` beside `x.0-…`; releases without a zero there are ordered. */
const MAVEN_NUMBER = fc.integer({ min: 1, max: 12 }).map(String);
const MAVEN_TAIL = fc.constantFrom(
  '',
  '-1',
  '-2',
  '.RC1',
  '-RC2',
  '-SNAPSHOT',
  '.Final',
  '-sp',
  '.x',
  '-x-3',
  '-alpha',
  '.5',
);
const MAVEN_VERSION = fc
  .tuple(fc.array(MAVEN_NUMBER, { minLength: 1, maxLength: 3 }), MAVEN_TAIL, MAVEN_TAIL)
  .map(([numbers, first, second]) => `${numbers.join('.')}${first}${second}`);

/** PHP's `#` equals every number, so it has no place in an order; no registry lets a release have it. */
const WITHOUT_WILDCARD = ANY_VERSION.filter((version) => !version.includes('#'));

function comparator(ecosystem: string): Comparator {
  const compare = comparatorFor(ecosystem);
  if (compare === null) throw new Error(`no comparator for ${ecosystem}`);
  return compare;
}

describe.each(ECOSYSTEMS)('%s versions', (ecosystem) => {
  const compare = comparator(ecosystem);

  test('compare the same from both sides, whatever text an attacker puts in a lockfile', () => {
    fc.assert(
      fc.property(ANY_VERSION, ANY_VERSION, (a, b) => {
        expect(Math.sign(compare(a, b))).toBe(0 - Math.sign(compare(b, a)));
        expect(compare(a, a)).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  test('have one order, so that sorted events do not depend on the order they are written in', () => {
    const versions = ecosystem === 'Maven' ? MAVEN_VERSION : ecosystem === 'Packagist' ? WITHOUT_WILDCARD : ANY_VERSION;
    fc.assert(
      fc.property(versions, versions, versions, (a, b, c) => {
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        if (compare(a, b) === 0 && compare(b, c) === 0) expect(compare(a, c)).toBe(0);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['digits', '', '9', ''],
    ['zeros', '', '0', ''],
    ['numbers', '', '1.', ''],
    ['hyphens', '', '1-', ''],
    ['letters and digits in turn', '', 'a1', ''],
    ['suffixes', '1', '_rc1', ''],
    ['local parts', '1.0+', 'a.', '!'],
    ['separators', '', '.', ''],
    ['final-', '', 'final-', ''],
    ['spaces', '1', ' ', 'x'],
  ])('are compared in linear time: a version of 100,000 characters, %s', async (_, start, piece, end) => {
    await assertNearLinear(100_000, (size) => {
      const version = start + piece.repeat(size / piece.length) + end;
      return () => {
        compare(version, `${version}0`);
        compare(`${version}1`, version);
        compare(version, '1.0.0');
      };
    });
  });
});
