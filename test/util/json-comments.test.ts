import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutComments } from '../../src/util/json-comments.js';
import { assertNearLinear } from '../helpers/growth.js';

describe('withoutComments', () => {
  test('plain JSON comes out unchanged, whatever its texts hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value, null, 1);
        expect(withoutComments(text)).toBe(text);
      }),
    );
  });

  test('comments and trailing commas go, lines and length stay', () => {
    const text = '{ // one\n "a": [1, /* two\n lines */ 2, ], "b": {"c": "//,}",\n},\n}';
    const plain = withoutComments(text);
    expect(JSON.parse(plain)).toEqual({ a: [1, 2], b: { c: '//,}' } });
    expect(plain).toHaveLength(text.length);
    expect(plain.split('\n')).toHaveLength(text.split('\n').length);
  });

  test.each(['"\\', '/*', '//', ',', '"a'])('a long text of unclosed %j is read in linear time', async (piece) => {
    await assertNearLinear(200_000, (count) => {
      const text = piece.repeat(count);
      return () => withoutComments(text);
    });
  });
});
