import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { stripControl } from '../../src/util/control-characters.js';
import { hashParts } from '../../src/util/hash.js';
import { inlineIgnoreAt } from '../../src/util/inline-ignore.js';
import { lineIndex } from '../../src/util/line-index.js';
import { nearest } from '../../src/util/nearest.js';
import { pathHint, suggestsMore } from '../../src/util/path-hint.js';

describe('stripControl', () => {
  test('a terminal cannot be driven by a file name', () => {
    expect(stripControl('a\u001b[2Jb\u202ec\nd\u200b')).toBe('a\\u001b[2Jb\\u202ec\\nd\\u200b');
  });

  test('nothing dangerous is left of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(stripControl(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }),
    );
  });
});

describe('lineIndex', () => {
  test('agrees with counting line ends one by one', () => {
    const texts = fc
      .array(fc.constantFrom('a', '\n', '\r\n', '🚀', ''), { maxLength: 40 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(60), (text, at) => {
        const offset = Math.min(at, text.length);
        const before = text.slice(0, offset).split('\n');
        expect(lineIndex(text).position(offset)).toEqual({
          line: before.length,
          column: (before.at(-1) ?? '').length + 1,
        });
      }),
    );
  });

  test('gives a line’s text without its end', () => {
    const lines = lineIndex('one\r\ntwo\nthree');
    expect([1, 2, 3, 4].map(lines.lineText)).toEqual(['one', 'two', 'three', '']);
  });
});

describe('inlineIgnoreAt', () => {
  const ignoreIn = (text: string, line: number, rule = 'http-url') =>
    inlineIgnoreAt(lineIndex(text).lineText, line, rule);

  test.each([
    ['x(); // gatehouse:ignore http-url intranet only', 1, { line: 1, reason: 'intranet only' }],
    ['# gatehouse:ignore jwt-alg-none, http-url\nx()', 2, { line: 1, reason: null }],
    ['/* gatehouse:ignore http-url reviewed */\nx()', 2, { line: 1, reason: 'reviewed' }],
    ['<!-- gatehouse:ignore http-url docs -->\nx', 2, { line: 1, reason: 'docs' }],
  ])('%j covers line %d', (text, line, expected) => {
    expect(ignoreIn(text, line)).toEqual(expected);
  });

  test.each([
    ['a blanket ignore', '// gatehouse:ignore\nx()', 2],
    ['another rule', '// gatehouse:ignore jwt-alg-none\nx()', 2],
    ['a comment at the end of the code line above', 'y() // gatehouse:ignore http-url\nx()', 2],
    ['a comment two lines above', '// gatehouse:ignore http-url\n\nx()', 3],
    ['a longer rule name', '// gatehouse:ignore http-url-local\nx()', 2],
  ])('%s hides nothing', (_what, text, line) => {
    expect(ignoreIn(text, line)).toBeUndefined();
  });
});

describe('small helpers', () => {
  test('parts cannot be shifted into each other to forge a fingerprint', () => {
    expect(hashParts(['ab', 'c'])).not.toBe(hashParts(['a', 'bc']));
    expect(hashParts(['a', ''])).not.toBe(hashParts(['a']));
  });

  test('a wild guess is not suggested', () => {
    expect(nearest('fail_on', ['fail-on', 'rules'])).toBe('fail-on');
    expect(nearest('zzzzzz', ['fail-on', 'rules'])).toBeNull();
  });

  test.each([
    ['src/app.ts', 'source'],
    ['src/contest/latest.ts', 'source'],
    ['src/routes/history.ts', 'source'],
    ['src/vendor/supplier.ts', 'source'],
    ['src/build/bills.ts', 'source'],
    ['src/main/java/com/example/demo/Search.java', 'source'],
    ['pkg/server_test.go', 'test'],
    ['src/app.spec.ts', 'test'],
    ['scripts/seed.js', 'tool'],
    ['vendor/x/index.js', 'vendored'],
    ['examples/app.ts', 'example'],
    ['docs/setup.md', 'documentation'],
  ])('%s suggests %s', (path, hint) => {
    expect(pathHint(path)).toBe(hint);
  });

  test('a move suggests more only where it leads to what counts for more', () => {
    expect(suggestsMore('src/pay.js', 'test/pay.js')).toBe(true);
    expect(suggestsMore('src/pay.js', 'scripts/pay.js')).toBe(true);
    expect(suggestsMore('src/b.js', 'src/a.js')).toBe(false);
    expect(suggestsMore('test/b.js', 'src/a.js')).toBe(false);
  });
});
