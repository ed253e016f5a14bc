import { expect, test } from '@jest/globals';
import { parseVersionRange } from '../../src/util/version-range.js';

test.each([
  ['<4.17.21', [[{ operator: '<', version: '4.17.21' }]]],
  ['1.2.3', [[{ operator: '=', version: '1.2.3' }]]],
  ['== 1.2.3', [[{ operator: '=', version: '1.2.3' }]]],
  [
    '>= 1.2, <v2',
    [
      [
        { operator: '>=', version: '1.2' },
        { operator: '<', version: 'v2' },
      ],
    ],
  ],
  ['<1 || !=2.0.0-rc.1', [[{ operator: '<', version: '1' }], [{ operator: '!=', version: '2.0.0-rc.1' }]]],
])('%s names versions', (text, range) => {
  expect(parseVersionRange(text)).toEqual(range);
});

test.each(['', '<', 'latest', '^4', '~> 1.2', '<1 ||', '|| <1', '4.x', `<${'1'.repeat(400)}`])(
  '%j is no range, so nobody takes it for one',
  (text) => {
    expect(parseVersionRange(text)).toBeNull();
  },
);
