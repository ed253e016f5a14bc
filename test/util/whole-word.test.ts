import { expect, test } from '@jest/globals';
import { wholeWord } from '../../src/util/whole-word.js';

test.each([
  ['id', '(id, name)', true],
  ['id', '(userId, id2, _id)', false],
  ['$el', 'f($el)', true],
  ['el', 'f($el)', false],
  ['a$', 'f(a$b)', false],
])('%s is a word of %s: %s', (name, text, isThere) => {
  expect(new RegExp(wholeWord(name)).test(text)).toBe(isThere);
});
