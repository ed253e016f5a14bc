import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { withoutComments } from '../../../../src/scan/dependencies/extract/json-document.js';
import { eachKey, keyLines } from '../../../../src/scan/dependencies/extract/json-keys.js';

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

  test('a megabyte of unclosed quotes and comments is linear', () => {
    const started = performance.now();
    for (const piece of ['"\\', '/*', '//', ',', '"a']) withoutComments(piece.repeat(500_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

describe('eachKey', () => {
  test('finds the keys that JSON.parse finds, with their lines', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
        const text = JSON.stringify(value, null, 2);
        const parsed: Record<string, object> = JSON.parse(text);
        const rows = text.split('\n');
        const seen: string[] = [];
        eachKey(text, 2, (depth, key, line) => {
          seen.push(`${depth} ${key}`);
          expect(rows[line - 1]?.trimStart().startsWith(JSON.stringify(key))).toBe(true);
        });
        const keys = Object.entries(parsed).flatMap(([key, inner]) => [
          `1 ${key}`,
          ...Object.keys(inner).map((below) => `2 ${below}`),
        ]);
        expect(seen).toEqual(keys);
      }),
    );
  });

  test('the last of two equal keys wins, as in JSON.parse', () => {
    expect(keyLines('{"packages": {\n"a": {},\n"a": {}}}', 'packages')).toEqual(new Map([['a', 3]]));
  });
});
