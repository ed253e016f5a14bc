import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cutPoints } from '../../src/util/cut.js';
import { columnsOf, wrapText } from '../../src/util/wrap.js';

describe('wrapText', () => {
  it('breaks at spaces, and inside a word only when it alone is too long', () => {
    expect(wrapText('one two three four', 10)).toEqual(['one two', 'three four']);
    expect(wrapText('abcdefghijklmno p', 10)).toEqual(['abcdefghij', 'klmno p']);
  });

  it('counts East Asian characters as two columns', () => {
    expect(wrapText('漢字漢字漢字漢字', 10)).toEqual(['漢字漢字漢', '字漢字']);
  });

  it('loses no character and exceeds no line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 10, max: 80 }), (text, width) => {
        const lines = wrapText(text, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('cutPoints', () => {
  it('never splits a character and never exceeds the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-composite' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        const cut = cutPoints(text, limit);
        expect([...cut].length).toBeLessThanOrEqual(limit);
        expect(cut === text || text.startsWith(cut.slice(0, -1))).toBe(true);
      }),
    );
  });
});
